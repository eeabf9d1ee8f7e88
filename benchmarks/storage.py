"""Queries, portfolio arrays, edits, mass imports and opening, each against the bare driver doing the same on one book."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from functools import partial
from itertools import cycle
from typing import Any

from app.changes import Step
from app.methods.names import match_key, search_key
from app.models import Customer, new_uids
from app.services.funnel import FunnelService
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.storage.connection import open_connection
from app.storage.glance import glance
from app.storage.queries import funnel as funnel_queries
from app.storage.queries import portfolio as portfolio_queries
from app.terms import DealStage
from benchmarks import raw_sql
from benchmarks.data import (
    TODAY,
    WEEKS,
    book_path,
    deals_with_a_past,
    opened,
    opened_at,
    scratch_copy,
    scratch_folder,
)
from benchmarks.measure import Goal, Timed, timing

BIG = "100k"
BOARD = "board 20k"
LANGUAGE = "zh_CN"
SCOPE = scope_for(TODAY)
EDITS = 20
IMPORTED = 100_000


def _reads(
    ours: Callable[[Services], object],
    twin: Callable[[Any], object],
    size: str = BIG,
    language: str = LANGUAGE,
) -> Callable[[], AbstractContextManager[tuple[Timed, Timed]]]:
    @contextmanager
    def pair() -> Iterator[tuple[Timed, Timed]]:
        with opened(size, language) as (book, driver):
            services = Services(book)
            yield timing(partial(ours, services)), timing(partial(twin, driver))

    return pair


def _visible_ids(driver: Any) -> list[int]:
    """What a full screen shows: twelve cards of each column."""
    return [row[0] for stage in raw_sql.BOARD for row in driver.execute(raw_sql.FIRST_CARDS, (stage,))]


def _cards_pair() -> AbstractContextManager[tuple[Timed, Timed]]:
    @contextmanager
    def pair() -> Iterator[tuple[Timed, Timed]]:
        with opened(BIG, LANGUAGE) as (book, driver):
            ids = _visible_ids(driver)
            sql = raw_sql.cards(len(ids))
            yield (
                timing(lambda: book.rows(*funnel_queries.cards(ids)), 5),
                timing(lambda: driver.execute(sql, ids).fetchall(), 5),
            )

    return pair()


def _raw(*statements: tuple[str, Sequence[Any]]) -> Callable[[Any], object]:
    def run(driver: Any) -> list[Any]:
        return [driver.execute(sql, parameters).fetchall() for sql, parameters in statements]

    return run


def _glance_pair() -> AbstractContextManager[tuple[Timed, Timed]]:
    @contextmanager
    def pair() -> Iterator[tuple[Timed, Timed]]:
        with opened(BIG, LANGUAGE) as (_book, driver):
            yield timing(partial(glance, driver)), timing(partial(_raw(*raw_sql.GLANCE), driver))

    return pair()


def _points_pair() -> AbstractContextManager[tuple[Timed, Timed]]:
    """The same statement both ways: how much the way through the house adds to the driver's own rows."""

    @contextmanager
    def pair() -> Iterator[tuple[Timed, Timed]]:
        with opened(BIG, LANGUAGE) as (book, driver):
            ours = partial(book.rows, portfolio_queries.customer_points(None, None))
            yield timing(ours), timing(partial(_raw((raw_sql.POINTS, ())), driver))

    return pair()


@contextmanager
def _first_view() -> Iterator[tuple[Timed, Timed]]:
    """By a service that has read nothing yet: a second view of the same board only reads what was edited since."""
    with opened(BIG, LANGUAGE) as (book, driver):
        settings = Services(book).settings
        yield (
            timing(lambda: FunnelService(book, settings).view(SCOPE)),
            timing(partial(_raw(*raw_sql.funnel_view(SCOPE)), driver)),
        )


@contextmanager
def _dashboard() -> Iterator[tuple[Timed, Timed]]:
    with opened("region", LANGUAGE) as (book, driver):
        services = Services(book)

        def ours() -> None:
            funnel = FunnelService(book, services.settings)
            funnel.view(SCOPE)
            funnel.by_owner(SCOPE)
            services.portfolio.view(SCOPE)

        twin = _raw(*raw_sql.funnel_view(SCOPE), raw_sql.BY_OWNER, *raw_sql.portfolio(SCOPE))
        yield timing(ours, 20), timing(partial(twin, driver), 20)


@contextmanager
def _single_edit() -> Iterator[tuple[Timed, Timed]]:
    with scratch_copy("region") as path:
        driver = open_connection(path)
        book = Book(path, driver)
        services = Services(book)
        numbers = iter(range(1_000_000))

        def ours() -> None:
            for _ in range(EDITS):
                services.customers.save(1, {"notes": f"note {next(numbers)}"})

        def bare() -> float:
            driver.execute("PRAGMA query_only=0")
            start = time.perf_counter()
            for _ in range(EDITS):
                driver.execute("BEGIN IMMEDIATE")
                driver.execute("SELECT * FROM customer WHERE id=1").fetchone()
                driver.execute("UPDATE customer SET notes=? WHERE id=1", (f"note {next(numbers)}",))
                driver.execute("COMMIT")
            seconds = time.perf_counter() - start
            driver.execute("PRAGMA query_only=1")
            return seconds

        yield timing(ours), bare
        book.close()


def _moves(count: int, *, then_view: bool) -> Callable[[], AbstractContextManager[tuple[Timed, Timed]]]:
    """`count` deals of the 20k board moved to and fro in one step; with `then_view` also what the board shows afterwards."""

    @contextmanager
    def pair() -> Iterator[tuple[Timed, Timed]]:
        with scratch_copy(BOARD) as path, opened_at(path) as (book, driver):
            services = Services(book)
            ids = services.funnel.view(SCOPE).columns[0].ids[:count]
            stages = cycle((DealStage.NEEDS, DealStage.VALUE))

            def ours() -> None:
                services.deals.move_to_stage(ids, next(stages), TODAY)
                if then_view:
                    services.funnel.view(SCOPE)

            def bare() -> None:
                _move_bare(driver, ids, next(stages))
                if then_view:
                    _raw(*raw_sql.funnel_view(SCOPE))(driver)

            yield timing(ours), timing(bare)

    return pair


def _move_bare(driver: Any, ids: Sequence[int], stage: DealStage) -> None:
    day = TODAY.isoformat()
    driver.execute("PRAGMA query_only=0")
    driver.execute("BEGIN IMMEDIATE")
    driver.executemany(raw_sql.MOVE, [(stage.value, day, deal_id) for deal_id in ids])
    noted = zip(new_uids(len(ids)), ids, strict=True)
    driver.executemany(raw_sql.NOTE_MOVE, [(uid, deal_id, stage.value, day) for uid, deal_id in noted])
    driver.execute("COMMIT")
    driver.execute("PRAGMA query_only=1")


@contextmanager
def _mass_import() -> Iterator[tuple[Timed, Timed]]:
    columns = ("name", "industry_id", "area_id", "owner_id", "potential_cents", "potential_on", "city", "is_active")
    with opened(BIG, LANGUAGE) as (_book, driver):
        names = [row[0] for row in driver.execute("SELECT name FROM customer ORDER BY id LIMIT ?", (IMPORTED,))]
    rows = [(name, None, None, None, 1_000_000 + at, "2026-11-01", "上海", 1) for at, name in enumerate(names)]
    keyed = [(*row, match_key(row[0]), search_key(row[0])) for row in rows]
    numbered = [(at, uid, *row) for at, (uid, row) in enumerate(zip(new_uids(len(rows)), keyed, strict=True), start=1)]
    insert = raw_sql.insert_into("customer", ("id", "uid", *columns, "name_key", "search_key"))
    with scratch_folder() as place:
        names_left = iter(range(1_000_000))

        def fresh() -> tuple[Book, Any]:
            path = place / f"{next(names_left)}.fieldbook"
            Book.create(path).close()
            driver = open_connection(path)
            return Book(path, driver), driver

        def ours() -> float:
            book, _driver = fresh()
            start = time.perf_counter()
            with book.write(Step("IMPORT")) as session:
                session.add_rows(Customer, columns, rows)
            return _closed(book, start)

        def bare() -> float:
            book, driver = fresh()
            driver.execute("PRAGMA query_only=0")
            start = time.perf_counter()
            driver.execute("BEGIN IMMEDIATE")
            driver.executemany(insert, numbered)
            driver.execute("COMMIT")
            return _closed(book, start)

        yield ours, bare


def _closed(book: Book, start: float) -> float:
    seconds = time.perf_counter() - start
    count = book.rows("SELECT count(*) FROM customer")[0][0]
    book.close()
    book.path.unlink()
    if count != IMPORTED:
        raise AssertionError(f"{count} rows arrived instead of {IMPORTED}")
    return seconds


@contextmanager
def _opening() -> Iterator[tuple[Timed, Timed]]:
    path = book_path(BIG, LANGUAGE)

    def ours() -> float:
        start = time.perf_counter()
        book = Book.open(path)
        seconds = time.perf_counter() - start
        book.close()
        return seconds

    def bare() -> float:
        start = time.perf_counter()
        driver = raw_sql.connect(path)
        driver.execute("PRAGMA quick_check(1)").fetchall()
        seconds = time.perf_counter() - start
        driver.close()
        return seconds

    yield ours, bare


@contextmanager
def _bridge() -> Iterator[tuple[Timed, Timed]]:
    """Everything that happened to 200,000 deals in a year, against the rows that say so."""
    first = TODAY - timedelta(weeks=WEEKS)
    with opened_at(deals_with_a_past()) as (book, driver):
        changes = Services(book).deal_changes

        def ours() -> None:
            view = changes.between(SCOPE, first, TODAY)
            if view.remainder_cents or len(view.moves) < IMPORTED:
                raise AssertionError(f"{view.remainder_cents} cents left over, {len(view.moves)} deals changed")

        twin = _raw((raw_sql.DEAL_STATES, ()), (raw_sql.DEAL_CHANGES, (first.isoformat(),)))
        yield timing(ours), timing(partial(twin, driver))


@contextmanager
def _totals_by_index() -> Iterator[tuple[Timed, Timed]]:
    """The same question on the same pages; the floor is told to leave the indexes alone."""
    with opened(BIG, LANGUAGE) as (book, driver):
        ours = funnel_queries.stage_totals(Services(book).settings.odds_bp(), None, None)
        sql, parameters = raw_sql.funnel_view(SCOPE)[0]
        scan = (sql.replace("FROM deal", "FROM deal NOT INDEXED"), parameters)
        yield timing(lambda: book.rows(ours)), timing(partial(_raw(scan), driver))


def _search(text: str) -> Goal:
    return Goal(
        f"D1 search {text}",
        f"search {text!r} over all names, 100k",
        "the same LIKE queries",
        1.2,
        _reads(lambda services: services.search.search(text), _raw(*raw_sql.search(text))),
    )


GOALS = (
    Goal("D1 glance", "first screen's numbers, 100k", "raw", 1.2, _glance_pair),
    Goal(
        "D1 funnel view",
        "funnel view with card order, 100k customers, 200k deals",
        "its rows raw",
        1.2,
        _first_view,
    ),
    Goal("D1 cards", "rows of 84 cards", "raw", 1.2, _cards_pair),
    Goal(
        "D1 by owner",
        "open deals by rep",
        "raw",
        1.2,
        _reads(lambda services: services.funnel.by_owner(SCOPE), _raw(raw_sql.BY_OWNER)),
    ),
    Goal(
        "D1 by month",
        "open deals by month of close",
        "raw",
        1.2,
        _reads(lambda services: services.funnel.by_close_month(SCOPE), _raw(raw_sql.BY_MONTH)),
    ),
    Goal(
        "D1 top deals",
        "ten largest open deals",
        "raw ids and cards",
        1.2,
        _reads(lambda services: services.funnel.top_deals(SCOPE), raw_sql.top_deals),
    ),
    Goal(
        "D1 funnel numbers",
        "all figures of the funnel, 20k deals on the board",
        "their rows raw",
        1.2,
        _reads(lambda services: services.funnel_numbers.view(SCOPE), _raw(*raw_sql.funnel_numbers(SCOPE)), BOARD, "en"),
    ),
    _search("精密"),
    _search("机"),
    _search("jingmi"),
    _search("精密机械"),
    Goal(
        "D1 customers by name",
        "customer picker",
        "the same LIKE query",
        1.2,
        _reads(lambda services: services.lookups.customers("精密"), _raw(raw_sql.customers_named("精密"))),
    ),
    Goal("D2 points", "customer rows through the house, 100k", "raw fetchall", 1.3, _points_pair),
    Goal(
        "D2 portfolio view",
        "portfolio of 100k customers as arrays, placed and classed",
        "raw fetchall of customers, sales, won deals",
        1.3,
        _reads(lambda services: services.portfolio.view(SCOPE), _raw(*raw_sql.portfolio(SCOPE))),
    ),
    Goal("D3 totals by index", "funnel totals, 200k deals", "the same without indexes", 0.25, _totals_by_index),
    Goal(
        "D4 dashboard",
        "funnel, reps and portfolio of a region book",
        "the same rows raw",
        2.0,
        _dashboard,
    ),
    Goal("D5 single edit", "one edited field, committed and journalled", "raw get, update, commit", 4.0, _single_edit),
    Goal(
        "D5 move and view",
        "a deal moved on the 20k board, then its view",
        "raw update and insert, the view's rows raw",
        0.6,
        _moves(1, then_view=True),
    ),
    Goal("D5 move 100", "100 deals moved in one step", "raw updates and inserts", 8.0, _moves(100, then_view=False)),
    Goal("D6 mass import", "add_rows of 100k customers, journalled", "raw executemany, keys given", 2.0, _mass_import),
    Goal("D7 opening", "Book.open of the 100k book", "connect and quick_check", 1.2, _opening),
    Goal("D8 bridge", "bridge of 200k deals over a year, from the journal", "its rows raw", 3.0, _bridge),
    Goal(
        "D9 chase list",
        "deals to chase, judged and sorted, 20k on the board",
        "rows that may be due, raw",
        2.0,
        _reads(lambda services: services.deal_table.chase(SCOPE), _raw(raw_sql.to_chase(SCOPE)), BOARD, "en"),
    ),
)
