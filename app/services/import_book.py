"""The book that the command line imports into: the one that stands there, or a new one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.services.opening import open_book
from app.storage.book import Book


@contextmanager
def book_to_import_into(path: Path, *, keep_new: bool) -> Iterator[Book]:
    """A new book goes again if nothing came to be written to it, or unless `keep_new`. Raises BookError."""
    if path.exists():
        with closing(open_book(path)) as book:
            yield book
        return
    book = Book.create(path)
    try:
        yield book
    except BaseException:
        keep_new = keep_new and bool(book.undo_steps)
        raise
    finally:
        book.close()
        if not keep_new:
            Book.delete(path)
