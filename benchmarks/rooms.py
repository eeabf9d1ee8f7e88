"""The 1+2+1 sheet of a crowded deal, the ageing of a hundred thousand invoices, the form that grades a dealer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import cycle

from app.methods.dealer_evaluation import Mark
from app.services.ledger_reading import LedgerReader
from app.services.receivables import ReceivableService
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.queries import tracking as tracking_queries
from app.storage.queries import visits as visit_queries
from benchmarks import raw_sql
from benchmarks.data import TODAY, opened_at
from benchmarks.measure import Goal, Timed, processor_timing
from benchmarks.rooms_data import CROWDED, DEBTORS, PEOPLE, VISITS, crowded_deal, many_invoices

SCOPE = scope_for(TODAY)
ONE_FRAME_S = 0.016
KEYS = 100
SHEETS = 3


@contextmanager
def sheet_against_rows() -> Iterator[tuple[Timed, Timed]]:
    """By services that know nothing of the deal yet, as when it is opened; the floor fetches each row once."""
    with opened_at(crowded_deal()) as (book, driver):
        services = Services(book)
        visit_ids = [row[0] for row in driver.execute("SELECT id FROM visit WHERE deal_id = ?", (CROWDED,))]
        people = [row[0] for row in driver.execute("SELECT id FROM deal_person WHERE deal_id = ?", (CROWDED,))]
        columns = [row[1] for row in driver.execute("PRAGMA table_info(visit)")]
        statements = (
            tracking_queries.head(CROWDED),
            tracking_queries.people(CROWDED, TODAY),
            tracking_queries.tests(CROWDED, TODAY),
            tracking_queries.support_changes(people),
            tracking_queries.lines(CROWDED),
            visit_queries.visits("deal_id", CROWDED, columns),
            visit_queries.people(visit_ids),
        )
        days = cycle((TODAY, TODAY - timedelta(days=1)))

        def ours() -> None:
            as_of = next(days)
            sheet = services.tracking.sheet(CROWDED, as_of)
            view = services.tracking.map(CROWDED, as_of)
            held = services.visits.for_deal(CROWDED, as_of)
            if (len(sheet.people), len(view.people), len(held)) != (PEOPLE, PEOPLE, VISITS):
                raise AssertionError(f"{len(sheet.people)} people, {len(view.people)} on the map, {len(held)} visits")

        def bare() -> None:
            for statement, parameters in statements:
                driver.execute(statement, parameters).fetchall()

        yield processor_timing(ours, SHEETS), processor_timing(bare, SHEETS)


def _days() -> Iterator[date]:
    """Never the same day twice, so that nothing kept answers."""
    return (TODAY - timedelta(days=ago) for ago in range(1, 10_000))


@contextmanager
def ageing_of_another_day() -> Iterator[tuple[Timed, Timed]]:
    with opened_at(many_invoices()) as (book, driver):
        receivables, ours_days, bare_days = Services(book).receivables, _days(), _days()
        receivables.ageing(SCOPE)

        def ours() -> None:
            view = receivables.ageing(SCOPE, next(ours_days))
            if len(view.rows) < DEBTORS // 2:
                raise AssertionError(f"{len(view.rows)} parties owe something")

        yield processor_timing(ours), processor_timing(lambda: raw_sql.ageing(driver, next(bare_days)))


@contextmanager
def ageing_first() -> Iterator[tuple[Timed, Timed]]:
    """By a service that has not read the ledger yet."""
    with opened_at(many_invoices()) as (book, driver):
        settings = Services(book).settings

        def ours() -> None:
            ReceivableService(book, settings, LedgerReader(book)).ageing(SCOPE, TODAY)

        yield processor_timing(ours), processor_timing(lambda: raw_sql.ageing(driver, TODAY))


@contextmanager
def preview_against_frame() -> Iterator[tuple[Timed, Timed]]:
    """What every key in the evaluation form sets off below the window."""
    with opened_at(crowded_deal()) as (book, _driver):
        dealers = Services(book).dealers
        card = dealers.scorecard()
        marks: dict[int, Mark | None] = {one.id: 3 for one in card.rules}
        keys = cycle((key, mark) for mark in range(6) for key in marks)

        def press() -> None:
            key, mark = next(keys)
            marks[key] = mark
            dealers.preview(card, marks)

        timed = processor_timing(press, KEYS)
        yield lambda: timed() / KEYS, lambda: ONE_FRAME_S


GOALS = (
    Goal("T1 sheet", "1+2+1 sheet, map, visits: 200 people, 500 visits", "their rows raw", 4.0, sheet_against_rows),
    Goal("A1 ageing, first", "ageing of 100k invoices, ledger read first", "SQL sums by party", 1.5, ageing_first),
    Goal("A1 ageing, another day", "ageing of 100k invoices", "SQL sums by party", 1.5, ageing_of_another_day),
    Goal("E1 preview", "a dealer's grade after a key, processor", "one frame, 16 ms", 1.0, preview_against_frame),
)
