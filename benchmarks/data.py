"""The books that are measured: made once by the demo writer, kept in the system's temporary folder."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from app import demo
from app.demo import DemoSize, fill_demo
from app.storage.book import Book
from app.storage.connection import open_connection

TODAY = date(2026, 11, 22)
REPO = Path(__file__).resolve().parent.parent

demo.SIZES.setdefault("board 300", DemoSize(500, 270, 300, 20, 3))
demo.SIZES.setdefault("board 20k", DemoSize(5_000, 18_600, 14_000, 60, 3))
demo.SIZES.setdefault("list 500", DemoSize(500, 100, 100, 20, 12))


@cache
def folder() -> Path:
    """Renewed whenever what writes the books changes."""
    sources = [
        *REPO.glob("app/demo*.py"),
        *REPO.glob("app/models/*.py"),
        REPO / "app/storage/journal.py",
        REPO / "app/storage/write_session.py",
        REPO / "app/methods/names.py",
        Path(__file__),
    ]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sorted(sources))).hexdigest()[:12]
    kept = Path(tempfile.gettempdir()) / "fieldbook-benchmarks"
    found = kept / digest
    if not found.exists():
        shutil.rmtree(kept, ignore_errors=True)
        found.mkdir(parents=True)
    return found


@cache
def book_path(size: str, language: str = "en") -> Path:
    """A demo book of that size. Nothing may write to it: `scratch_copy` is for that."""
    path = folder() / f"{size} {language}.fieldbook"
    if not path.exists():
        print(f"making the {size} book, once", flush=True)
        unfinished = path.with_name(f"unfinished {path.name}")
        unfinished.unlink(missing_ok=True)
        book = Book.create(unfinished)
        fill_demo(book, TODAY, size=size, language=language)
        book.close()
        unfinished.rename(path)
    return path


@contextmanager
def opened(size: str, language: str = "en") -> Iterator[tuple[Book, Any]]:
    """A book and the raw driver connection under it, so that A and B read through the same page cache."""
    path = book_path(size, language)
    driver = open_connection(path)
    book = Book(path, driver)
    try:
        yield book, driver
    finally:
        book.close()


@contextmanager
def scratch_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="fieldbook-benchmark-") as name:
        yield Path(name)


@contextmanager
def scratch_copy(size: str) -> Iterator[Path]:
    """A copy of a book that may be written to."""
    with scratch_folder() as place:
        path = place / "copy.fieldbook"
        shutil.copyfile(book_path(size), path)
        yield path
