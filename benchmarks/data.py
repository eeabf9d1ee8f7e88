"""The books that are measured: made once by the demo writer, kept in the system's temporary folder."""

from __future__ import annotations

import hashlib
import random
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from app.changes import Step
from app.demo import SIZES, DemoSize, fill_demo
from app.models import Deal, Rep
from app.storage.book import Book
from app.storage.connection import open_connection
from app.storage.write_session import WriteSession
from app.terms import DealStage

TODAY = date(2026, 11, 22)
DEALS, WEEKS = 200_000, 52
REPO = Path(__file__).resolve().parent.parent

SIZES.setdefault("board 300", DemoSize(500, 270, 300, 20, 3))
SIZES.setdefault("board 20k", DemoSize(5_000, 18_600, 14_000, 60, 3))
SIZES.setdefault("list 500", DemoSize(500, 100, 100, 20, 12))


@cache
def folder() -> Path:
    """Renewed whenever what writes the books changes."""
    sources = [
        *REPO.glob("app/demo/*.py"),
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


@cache
def deals_with_a_past() -> Path:
    """200,000 deals and a year of weekly edits: about a million changes in the journal. Nothing may write to it."""
    path = folder() / "deals with a past.fieldbook"
    if not path.exists():
        print("making the book of deals with a past, once", flush=True)
        unfinished = path.with_name(f"unfinished {path.name}")
        unfinished.unlink(missing_ok=True)
        book = Book.create(unfinished)
        with book.write(Step("DEMO")) as session:
            _live_through_a_year(session, random.Random(7))
        book.close()
        unfinished.rename(path)
    return path


def _live_through_a_year(session: WriteSession, dice: random.Random) -> None:
    stages = [stage.value for stage in DealStage]
    reps = session.add_rows(Rep, ("name",), [(f"Rep {n}",) for n in range(40)])
    rows = [(f"Deal {n}", dice.choice(reps), stages[n % 6], 1_000_00 + n, "2026-01-15") for n in range(DEALS)]
    first = TODAY - timedelta(weeks=WEEKS)
    session.date_back(datetime.combine(first, time(), UTC))
    ids = session.add_rows(Deal, ("name", "owner_id", "stage", "amount_cents", "expected_close"), rows)
    makers: list[tuple[str, int, Callable[[], Any]]] = [
        ("stage", 12_000, lambda: dice.choice(stages)),
        ("amount_cents", 2_500, lambda: dice.randrange(1, 10**8)),
        ("expected_close", 4_000, lambda: (first + timedelta(days=dice.randrange(700))).isoformat()),
        ("owner_id", 200, lambda: dice.choice(reps)),
    ]
    for week in range(1, WEEKS + 1):
        session.date_back(datetime.combine(first + timedelta(weeks=week), time(), UTC))
        for column, count, draw in makers:
            session.set_values(Deal, column, {i: draw() for i in dice.sample(ids, count)})


@contextmanager
def opened(size: str, language: str = "en") -> Iterator[tuple[Book, Any]]:
    """A book and the raw driver connection under it, so that A and B read through the same page cache."""
    with opened_at(book_path(size, language)) as both:
        yield both


@contextmanager
def opened_at(path: Path) -> Iterator[tuple[Book, Any]]:
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
