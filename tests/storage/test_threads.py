"""Several threads on one book: they take turns, and nobody sees half a transaction."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import select

from app.models import Customer, Deal
from app.services.book_settings import SettingsService
from app.storage.book import Book
from tests.builders import SET_UP, a_customer, dump

WRITES = 40


def run_together(*tasks: Callable[[], None]) -> None:
    with ThreadPoolExecutor(len(tasks)) as pool:
        for future in [pool.submit(task) for task in tasks]:
            future.result()


def test_readers_see_whole_transactions_only(book: Book) -> None:
    done = threading.Event()

    def write_pairs() -> None:
        for n in range(WRITES):
            with book.write(SET_UP) as session:
                session.add(Customer(name=f"A{n}"))
                session.flush()
                session.add(Deal(name=f"D{n}", stage="TARGET"))
        done.set()

    def read_rows() -> None:
        while not done.is_set():
            pairs = "SELECT (SELECT count(*) FROM customer) - (SELECT count(*) FROM deal)"
            assert book.rows(pairs) == [(0,)]

    def read_through_sqlalchemy() -> None:
        while not done.is_set():
            with book.read() as connection:
                customers = connection.execute(select(Customer.name)).all()
                deals = connection.execute(select(Deal.name)).all()
            assert len(customers) == len(deals)

    run_together(write_pairs, read_rows, read_through_sqlalchemy, read_through_sqlalchemy)
    assert book.rows("SELECT count(*) FROM deal") == [(WRITES,)]


def test_writers_take_turns(book: Book) -> None:
    def write_some() -> None:
        for _ in range(WRITES // 4):
            a_customer(book)

    run_together(*[write_some] * 4)
    assert book.rows("SELECT count(*) FROM customer") == [(WRITES,)]
    assert len(book.undo_steps) == WRITES


def test_undo_in_one_thread_while_another_edits(book: Book) -> None:
    def edit() -> None:
        for _ in range(WRITES):
            a_customer(book)

    def take_back() -> None:
        for _ in range(WRITES):
            book.undo()

    run_together(edit, take_back)
    while book.undo():
        pass
    assert not any(dump(book).values())


def test_a_listener_is_called_when_others_may_read_again(book: Book) -> None:
    """It may wait for a worker that reads; a book still locked would wait for ever."""
    read = threading.Event()

    def wait_for_a_reader(_changes: object) -> None:
        reader = threading.Thread(target=lambda: (book.rows("SELECT 1"), read.set()), daemon=True)
        reader.start()
        reader.join(timeout=5)

    book.on_change(wait_for_a_reader)
    for act in (lambda: a_customer(book), book.undo, book.redo):
        read.clear()
        act()
        assert read.is_set()


def test_settings_are_never_stale_after_an_edit(book: Book) -> None:
    settings = SettingsService(book)
    done = threading.Event()

    def read_on() -> None:
        while not done.is_set():
            assert settings.fiscal_first_month in range(1, 13)

    def edit() -> None:
        for n in range(WRITES):
            settings.set("fiscal_first_month", str(n % 12 + 1))
            assert settings.fiscal_first_month == n % 12 + 1
        done.set()

    run_together(read_on, read_on, edit)
