"""A file of stages that deals entered: counts and days as the file has them, clock inversions said, nothing twice."""

import csv
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.exchange.import_plan import ImportPlan
from app.services.imports import ImportResult
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage, RowState, TableKind
from tests.builders import TODAY, a_deal, dump

HEADS = ("deal", "stage", "entered")
HISTORY = [
    ("A", "Target", "2026-01-01"),
    ("A", "Needs", "2026-01-31"),
    ("A", "Won", "2026-03-02"),
    ("B", "Target", "2026-01-01"),
    ("B", "Needs", "2026-01-11"),
    ("B", "Lost", "2026-02-10"),
    ("C", "Target", "2026-02-01"),
]


def a_file(tmp_path: Path, rows: Sequence[Sequence[str]], heads: Sequence[str] = HEADS, name: str = "moves") -> Path:
    path = tmp_path / f"{name}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([heads, *rows])
    return path


def imported(services: Services, path: Path) -> ImportResult:
    plan = services.imports.plan(path, today=TODAY)
    assert [table.kind for table in plan.tables] == [TableKind.STAGES]
    return services.imports.apply(plan)


def entries(book: Book, deal: int) -> list[tuple[str, str]]:
    return book.rows("SELECT stage, entered_on FROM stage_entry WHERE deal_id = ? ORDER BY id", (deal,))


def remarks(plan: ImportPlan) -> list[tuple[int, str]]:
    (table,) = plan.tables
    return [(row, problem.code) for row, problems in sorted(table.problems.items()) for problem in problems]


def test_counts_and_days_are_those_of_the_file(services: Services, book: Book, tmp_path: Path) -> None:
    for name in "ABC":
        a_deal(book, name)
    result = imported(services, a_file(tmp_path, HISTORY))
    assert (result.new, result.invalid) == (7, 0)
    view = services.funnel_numbers.view(scope_for(TODAY))
    found = {one.stage.value: (one.entered, one.mean_days) for one in view.conversions if one.entered}
    assert found == {"TARGET": (3, Decimal(20)), "NEEDS": (2, Decimal(30))}
    assert view.conversion(DealStage.NEEDS).rate == Decimal("0.5")
    won, lost = services.deals.get(1), services.deals.get(2)
    assert (won.stage, won.stage_since, won.won_on) == ("CLOSED_PAID", date(2026, 3, 2), date(2026, 3, 2))
    assert (lost.stage, lost.closed_on, lost.won_on) == ("LOST", date(2026, 2, 10), None)
    assert services.deals.get(3).stage_since == date(2026, 2, 1)


def test_the_same_file_again_changes_nothing_and_undo_takes_all_back(
    services: Services, book: Book, tmp_path: Path
) -> None:
    for name in "ABC":
        a_deal(book, name)
    before = dump(book)
    path = a_file(tmp_path, HISTORY)
    imported(services, path)
    again = imported(services, path)
    assert (again.new, again.changed, again.same) == (0, 0, 7)
    services.history.undo()
    assert dump(book) == before


def test_lines_in_any_order_are_recorded_in_time(services: Services, book: Book, tmp_path: Path) -> None:
    deal = a_deal(book, "A")
    imported(services, a_file(tmp_path, reversed(HISTORY[:3])))
    assert [stage for stage, _ in entries(book, deal)] == ["TARGET", "NEEDS", "CLOSED_PAID"]


def test_a_stage_dated_before_an_earlier_one_is_said_and_taken(services: Services, book: Book, tmp_path: Path) -> None:
    deal = a_deal(book, "A")
    path = a_file(tmp_path, [("A", "Target", "2026-03-01"), ("A", "Needs", "2026-02-01"), ("A", "Value", "2026-04-01")])
    plan = services.imports.plan(path, today=TODAY)
    assert remarks(plan) == [(1, "CLOCK_INVERSION")]
    assert plan.counts[RowState.NEW] == 3
    services.imports.apply(plan)
    assert entries(book, deal) == [("NEEDS", "2026-02-01"), ("TARGET", "2026-03-01"), ("VALUE", "2026-04-01")]
    assert remarks(services.imports.plan(path, today=TODAY)) == [(1, "CLOCK_INVERSION")]


def test_chinese_heads_and_deal_numbers(services: Services, book: Book, tmp_path: Path) -> None:
    deal = a_deal(book, "三号线", external_id="OPP-7")
    rows = [("OPP-7", "目标客户", "2026-01-01"), ("三号线", "挖掘需求", "2026-02-01")]
    imported(services, a_file(tmp_path, rows, ("商机", "阶段", "进入日期")))
    assert [stage for stage, _ in entries(book, deal)] == ["TARGET", "NEEDS"]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (("nobody", "Needs", "2026-01-01"), "LINK_UNKNOWN"),
        (("twice", "Needs", "2026-01-01"), "AMBIGUOUS_NAME"),
        (("A", "Hopeful", "2026-01-01"), "UNKNOWN_STAGE"),
        (("A", "Needs", "soon"), "BAD_DATE"),
        (("", "Needs", "2026-01-01"), "NAME_MISSING"),
        (("A", "", "2026-01-01"), "STAGE_MISSING"),
        (("A", "Needs", ""), "MONTH_MISSING"),
    ],
)
def test_lines_that_cannot_be_taken(
    services: Services, book: Book, tmp_path: Path, row: tuple[str, str, str], code: str
) -> None:
    for name in ("A", "twice", "twice"):
        a_deal(book, name)
    path = a_file(tmp_path, [("A", "Target", "2025-12-01"), ("A", "Trust", "2025-12-02"), row])
    plan = services.imports.plan(path, kind=TableKind.STAGES, today=TODAY)
    assert remarks(plan) == [(2, code)]
    assert services.imports.apply(plan).new == 2


def test_what_the_book_knows_of_later_days_stays_last(services: Services, book: Book, tmp_path: Path) -> None:
    moved = services.deals.save(None, {"name": "A"}, date(2026, 5, 1))
    services.deals.move_to_stage([moved], DealStage.COMMIT, TODAY, reason="asked for")
    stood = a_deal(book, "B", stage=DealStage.COMMIT, stage_since=date(2026, 5, 1))
    rows = [(name, stage, day) for name in "AB" for _, stage, day in (HISTORY[0], HISTORY[1])]
    imported(services, a_file(tmp_path, rows))
    assert [stage for stage, _ in entries(book, moved)] == ["TARGET", "NEEDS", "TARGET", "COMMIT"]
    assert [stage for stage, _ in entries(book, stood)] == ["TARGET", "NEEDS", "COMMIT"]
    assert (services.deals.get(moved).stage, services.deals.get(stood).stage) == ("COMMIT", "COMMIT")
    log = services.deal_file.stages(moved, TODAY)
    assert [stay.reason for stay in log.stays] == [None, None, None, "asked for"]


def test_deals_that_a_file_moves_and_pushes(services: Services, book: Book, tmp_path: Path) -> None:
    deal = a_deal(
        book, "A", opened_on=date(2026, 1, 1), expected_close=date(2026, 11, 30), stage_since=date(2026, 2, 1)
    )
    heads = ("Deal name", "Stage", "Expected close", "Opened on")
    path = a_file(tmp_path, [("A", "Needs", "2026-12-31", "2026-01-01")], heads, "deals")
    services.imports.apply(services.imports.plan(path, kind=TableKind.DEALS, today=TODAY))
    assert entries(book, deal) == [("TARGET", "2026-02-01"), ("NEEDS", "2026-11-22")]
    pushed = [(slip.slipped_on, slip.from_on, slip.to_on) for slip in services.deal_file.slips(deal)]
    assert pushed == [(TODAY, date(2026, 11, 30), date(2026, 12, 31))]
    assert services.deals.get(deal).slips == 1


def test_the_export_brings_every_move_back(services: Services, book: Book, tmp_path: Path) -> None:
    from tests.builders import a_book

    deal = services.deals.save(None, {"name": "A"}, date(2026, 5, 1))
    services.deals.move_to_stage([deal], DealStage.VALUE, TODAY, reason="price asked")
    services.deals.move_to_stage([deal], DealStage.NEEDS, TODAY, reason="not yet")
    services.exports.write_workbook(tmp_path / "book.xlsx", scope_for(TODAY))
    other = a_book(tmp_path, "copy.fieldbook")
    try:
        copy = Services(other)
        copy.imports.apply(copy.imports.plan(tmp_path / "book.xlsx", today=TODAY))
        sql = "SELECT uid, stage, entered_on, reason FROM stage_entry ORDER BY id"
        assert other.rows(sql) == book.rows(sql)
        again = copy.imports.apply(copy.imports.plan(tmp_path / "book.xlsx", today=TODAY))
        assert (again.new, again.changed) == (0, 0)
    finally:
        other.close()
