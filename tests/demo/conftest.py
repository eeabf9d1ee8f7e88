"""One region for all that only read it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from app.demo import fill_demo
from app.services.services import Services
from app.storage.book import Book
from tests.builders import TODAY


@pytest.fixture(scope="session")
def region(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    with closing(Book.create(tmp_path_factory.mktemp("demo") / "region.fieldbook")) as book:
        fill_demo(book, TODAY)
        yield book


@pytest.fixture(scope="session")
def told(region: Book) -> Services:
    return Services(region)
