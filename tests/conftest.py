"""The environment every test runs in: no display, matplotlib's cache inside the project, a book of its own."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from app.services.services import Services
    from app.storage.book import Book

YOUNG_OBJECTS = 20_000
REPO = Path(__file__).resolve().parent.parent
MATPLOTLIB_CACHE = REPO / ".pytest_cache" / "matplotlib"

MATPLOTLIB_CACHE.mkdir(parents=True, exist_ok=True)
os.environ["MPLCONFIGDIR"] = str(MATPLOTLIB_CACHE)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def garbage_is_collected_in_this_thread() -> Iterator[None]:
    """As in the program (app/ui/collector.py): in a worker thread it could take widgets apart."""
    gc.disable()
    yield
    if gc.get_count()[0] > YOUNG_OBJECTS:
        gc.collect()


@pytest.fixture
def book(tmp_path: Path) -> "Iterator[Book]":
    """An empty book on a real file."""
    from tests.builders import a_book

    book = a_book(tmp_path)
    yield book
    book.close()


@pytest.fixture
def services(book: "Book") -> "Services":
    """The services of `book`."""
    from app.services.services import Services

    return Services(book)
