"""The services of a book: each made when it is asked for, and told of a change before the window is."""

from concurrent.futures import ThreadPoolExecutor

from app.changes import Changes
from app.services.services import Services
from app.storage.book import Book


def test_a_service_is_made_once_whoever_asks(book: Book):
    services = Services(book)
    with ThreadPoolExecutor(8) as threads:
        made = list(threads.map(lambda _: services.settings, range(64)))
    assert {id(one) for one in made} == {id(services.settings)}


def test_services_made_later_know_of_a_change_before_the_window_hears_of_it(book: Book):
    services = Services(book)
    heard: list[int] = []

    def window(_: Changes) -> None:
        heard.append(services.settings.fiscal_first_month)

    services.on_change(window)
    assert services.settings.fiscal_first_month == 1
    services.settings.set("fiscal_first_month", "4")
    assert heard == [4]


def test_making_services_reads_nothing(book: Book, monkeypatch):
    asked: list[str] = []
    rows = Book.rows
    monkeypatch.setattr(Book, "rows", lambda self, *sql: asked.append(str(sql)) or rows(self, *sql))
    services = Services(book)
    for name in vars(Services):
        if not name.startswith("_"):
            getattr(services, name)
    assert asked == []
