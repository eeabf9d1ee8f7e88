"""SIGKILL while the services save: what was acknowledged is there, and the journal still leads back to the start."""

import random
import time
from pathlib import Path

import pytest

from app.storage.book import Book
from tests.builders import a_book, a_customer, dump, reopened
from tests.storage.processes import another_instance, save_until_killed

KILLS = 15


def kill_while_saving(path: Path, dice: random.Random) -> int:
    """Kill at a random moment after some steps. Returns the steps acknowledged before the kill."""
    saved = 0
    with another_instance(save_until_killed, path) as (process, pipe):
        for _ in range(dice.randrange(1, 30)):
            saved = pipe.recv()
        time.sleep(dice.uniform(0, 0.008))
        process.kill()
        process.join()
        try:
            while True:
                saved = pipe.recv()
        except EOFError:
            return saved


@pytest.mark.parametrize("number", range(KILLS))
def test_saved_is_saved(tmp_path: Path, number: int) -> None:
    book = a_book(tmp_path)
    a_customer(book, "恒瑞")
    start, steps = dump(book), 1
    book.close()
    acknowledged = kill_while_saving(book.path, random.Random(number))
    book = Book.open(book.path)
    assert book.rows("PRAGMA integrity_check") == [("ok",)]
    saved = book.rows("SELECT count(*) FROM journal_txn")[0][0] - steps
    assert acknowledged <= saved <= acknowledged + 1
    end, undone = dump(book), 0
    while len(book.undo_steps) > steps:
        book.undo()
        undone += 1
    assert dump(book) == start
    book = reopened(book)
    for _ in range(undone):
        book.redo()
    assert dump(book) == end
    book.close()
