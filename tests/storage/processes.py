"""Other instances of the program, as processes that can be killed."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from app.errors import BookError
from app.models import Customer
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage
from tests.builders import SET_UP, TODAY

_HOW = "spawn" if sys.platform == "win32" else "forkserver"
_CONTEXT = multiprocessing.get_context(_HOW)
_CONTEXT.set_forkserver_preload(["app.services.services"])

Task = Callable[[Path, Connection], None]


@contextmanager
def another_instance(task: Task, path: Path) -> Iterator[tuple[BaseProcess, Connection]]:
    """Runs `task(path, pipe)` in a process of its own, killed at the end of the block."""
    mine, its = _CONTEXT.Pipe()
    process = _CONTEXT.Process(target=task, args=(path, its))
    process.start()
    its.close()
    try:
        yield process, mine
    finally:
        process.kill()
        process.join()
        process.close()
        mine.close()


def hold(path: Path, pipe: Connection) -> None:
    """Open the book, tell how that went, keep it until told to close it."""
    try:
        book = Book.open(path)
    except BookError as error:
        pipe.send(error.code)
        return
    pipe.send("HELD")
    pipe.recv()
    book.close()
    pipe.send("CLOSED")


def hold_in_a_transaction(path: Path, pipe: Connection) -> None:
    """Keep an unfinished transaction that has already reached the file."""
    book = Book.open(path)
    book.rows("PRAGMA cache_size=5")
    with book.write(SET_UP) as session:
        session.add_rows(Customer, ("name", "notes"), [("A", "x" * 3000)] * 200)
        pipe.send("HELD")
        pipe.recv()


def save_until_killed(path: Path, pipe: Connection) -> None:
    """Work through the services; acknowledge each saved step by the number of steps saved so far."""
    book = Book.open(path)
    services = Services(book)
    saved = 0

    def acknowledge() -> None:
        nonlocal saved
        saved += 1
        pipe.send(saved)

    pipe.send(0)
    while True:
        customer = services.customers.save(None, {"name": f"客户 {saved}"})
        acknowledge()
        deal = services.deals.save(None, {"name": f"Deal {saved}", "customer_id": customer}, TODAY)
        acknowledge()
        services.deals.move_to_stage([deal], DealStage.NEEDS, TODAY)
        acknowledge()
        services.settings.set("x_cut", f"0.{saved % 90 + 10}")
        acknowledge()
        if saved % 8 == 0:
            services.customers.delete([customer])
            acknowledge()
            services.history.undo()
            acknowledge()
