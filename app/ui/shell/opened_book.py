"""A book open in the window: opening, creating and restoring it.

Runs in the thread that opens books; nothing here touches a widget.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from app.errors import BookError
from app.resource_paths import resource
from app.services import opening
from app.services.opening import Book
from app.services.services import Services
from app.ui.settings import data_folder

Report = Callable[[int, int], None]
"""Told what is done of how much; raises where the user has cancelled."""


class Opened(Struct, frozen=True):
    book: Book
    services: Services
    at: datetime
    """Local time at which it was read."""


def open_book(path: Path) -> Opened:
    """Raises BookError."""
    return with_services(opening.open_book(path))


def create_book(path: Path) -> Opened:
    """Raises BookError BOOK_EXISTS, READ_ONLY_FOLDER."""
    return with_services(opening.create_book(path))


def create_demo(path: Path, fill: Callable[[Book, Report], None], progress: Report) -> Opened:
    """A new book, filled by `fill`; gone again where that fails or `progress` raises. Raises as create_book does."""
    book = opening.create_book(path)
    try:
        fill(book, progress)
        opened = with_services(book)
        progress(1, 1)
    except BaseException:
        book.close()
        Book.delete(path)
        raise
    return opened


def open_read_only(path: Path) -> Opened:
    """A book in a folder that cannot be written is read where it is, one that is in use from a copy."""
    try:
        return with_services(Book.open(path, read_only=True))
    except BookError as error:
        if error.code != "BOOK_LOCKED":
            raise
    return with_services(opening.open_read_only(path))


def restore_book(backup: Path, target: Path) -> Opened:
    """What stood in the place of `target` is kept beside it."""
    opening.restore_book(backup, target, datetime.now())
    return open_book(target)


def with_services(book: Book) -> Opened:
    return Opened(book, Services(book), datetime.now())


def prepare_matplotlib() -> None:
    """matplotlib keeps its font list in a folder of ours; to be called before it is imported.

    The folder starts with the shipped list, or matplotlib would read every font of the system first: seconds on Windows
    (MEASURED 1). A list of another matplotlib is passed over because its number is in its name.
    """
    folder = data_folder() / "matplotlib"
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("MPLCONFIGDIR", str(folder))
    for shipped in resource("fonts").glob("fontlist-v*.json"):
        if not (folder / shipped.name).exists():
            shutil.copyfile(shipped, folder / shipped.name)
