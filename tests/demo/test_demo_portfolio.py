"""The demo book tells of its customers all that the portfolio can show, the same for the same seed."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from app.demo import fill_demo
from app.models import Base
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import AdoptionLevel, AgeBucket, Flag, KaResult, Loyalty, Status, Tier, WhiteSpaceState
from tests.builders import TODAY

FILLED = {
    *("customer", "sales_entry", "visit", "task", "purchase", "adoption", "product_potential", "invoice", "payment"),
    *("tier_score", "kpi_entry", "review", "contact", "contact_line", "contact_note", "deal_person", "guide_evidence"),
    *("factor_score", "deal_need", "decision_step", "role_plan", "role_plan_done", "visit_person", "visit_answer"),
    *("dealer", "dealer_scope", "dealer_function", "dealer_scorecard", "dealer_evaluation", "dealer_mark"),
    *("credit_file", "payment_promise", "collection_step", "channel_note"),
}


@pytest.fixture(scope="module")
def customers(region: Book) -> list[int]:
    return [row[0] for row in region.rows("SELECT id FROM customer ORDER BY id")]


def _without_uids(book: Book) -> dict[str, list[tuple[object, ...]]]:
    found = {}
    for table in Base.metadata.sorted_tables:
        columns = ", ".join(column.name for column in table.columns if column.name != "uid")
        found[table.name] = book.rows(f"SELECT {columns} FROM {table.name} ORDER BY id")
    return found


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_same_seed_gives_the_same_book_in_every_table(tmp_path: Path, language: str) -> None:
    contents = []
    for name in ("first", "second"):
        with closing(Book.create(tmp_path / f"{name}.fieldbook")) as book:
            fill_demo(book, TODAY, seed=3, size="small", language=language)
            contents.append(_without_uids(book))
    assert contents[0] == contents[1]
    assert {name for name, rows in contents[0].items() if rows} >= FILLED


def test_no_day_that_was_lies_ahead(region: Book) -> None:
    days = {
        *(("visit", "held_on"), ("task", "done_on"), ("purchase", "bought_on"), ("adoption", "seen_on")),
        *(("invoice", "issued_on"), ("payment", "paid_on"), ("review", "held_on"), ("sales_entry", "month")),
        *(("guide_evidence", "seen_on"), ("decision_step", "done_on"), ("role_plan_done", "done_on")),
        *(("contact_note", "noted_on"), ("deal_need", "said_on"), ("visit", "advance_done_on")),
        *(("dealer_evaluation", "recorded_on"), ("diversion_case", "found_on"), ("collection_step", "done_on")),
        *(("payment_promise", "promised_on"), ("contact", "in_post_since"), ("flag_answer", "answered_on")),
    }
    for table, column in days:
        assert region.rows(f"SELECT count(*) FROM {table} WHERE {column} > ?", (TODAY.isoformat(),)) == [(0,)], table
    region.check()


def test_customers_move_between_the_quadrants_from_quarter_to_quarter(told: Services) -> None:
    now = told.portfolio.view(scope_for(TODAY)).strategy
    for day, least in ((date(2026, 8, 22), 3), (date(2026, 2, 22), 8)):
        then = told.portfolio.view(scope_for(day)).strategy
        assert int((then != now).sum()) >= least


def test_some_sell_above_their_potential_and_some_have_none(told: Services) -> None:
    view = told.portfolio.view(scope_for(TODAY))
    flags = Counter(flag for position in range(len(view.ids)) for flag in view.flags_of(position))
    assert flags[Flag.POTENTIAL_UNDERSTATED]
    assert flags[Flag.STALE_POTENTIAL]
    assert flags[Flag.POTENTIAL_UNKNOWN]


def test_purchases_white_space_and_adoption_show_every_outcome(told: Services, customers: list[int]) -> None:
    file, scope = told.customer_file, scope_for(TODAY)
    assert {file.loyalty(one, TODAY).value for one in customers} == set(Loyalty)
    grids = [file.white_space(one, scope) for one in customers]
    assert {cell.state for grid in grids for cell in grid.cells} == set(WhiteSpaceState)
    assert {grid.check for grid in grids} == {Status.OK, Status.REVIEW, Status.MISSING}
    rungs = [row for one in customers for row in file.adoption(one, TODAY) if row.level]
    assert {row.level for row in rungs} == set(AdoptionLevel)
    assert {flag for row in rungs for flag in row.flags} == {Flag.DEFEND, Flag.REGRESSED}
    assert {row.status for row in rungs} == {Status.OK, Status.REVIEW}
    assert {file.key_account(one).value for one in customers} == {*KaResult, None}


def test_money_is_overdue_in_every_bucket(told: Services, customers: list[int]) -> None:
    views = [told.customer_file.receivables(one, TODAY) for one in customers]
    for bucket in AgeBucket:
        assert sum(view.buckets[bucket] for view in views) > 0
    assert sum(view.credit_notes_cents for view in views) > 0
    assert any(row.is_due_assumed for view in views for row in view.invoices)
    assert 0.1 < sum(view.overdue_cents for view in views) / sum(view.open_cents for view in views) < 0.6


def test_small_customers_are_visited_more_than_their_sales_would_have_it(region: Book) -> None:
    small, large = (
        region.rows(
            "SELECT 1.0 * sum(visits) / sum(potential_cents) FROM (SELECT c.potential_cents, count(v.held_on) AS visits"
            f" FROM customer c LEFT JOIN visit v ON v.customer_id = c.id WHERE c.potential_cents {sign} 80000000"
            " GROUP BY c.id)"
        )[0][0]
        for sign in ("<", ">=")
    )
    assert small > 3 * large


def test_quarters_reviews_groups_and_overrides_are_there(told: Services, region: Book) -> None:
    scored = region.rows("SELECT starts_on, count(DISTINCT tier) FROM tier_score GROUP BY 1 ORDER BY 1")
    assert scored == [(start, len(Tier)) for start in ("2026-01-01", "2026-04-01", "2026-07-01")]
    falls = "SELECT count(*) FROM tier_score a JOIN tier_score b USING (customer_id) WHERE a.starts_on < b.starts_on"
    assert region.rows(f"{falls} AND a.tier < b.tier")[0][0] > 0
    assert region.rows("SELECT held_on FROM review") == [("2026-10-25",)]
    assert region.rows("SELECT count(*) FROM kpi_entry WHERE starts_on = '2026-10-01'") == [(13,)]
    assert region.rows("SELECT count(DISTINCT parent_id) FROM customer")[0][0] == 6
    lasts = [
        row[0] for row in region.rows("SELECT tier_override_until FROM customer WHERE tier_override > '' ORDER BY 1")
    ]
    assert [last > TODAY.isoformat() for last in lasts] == [False, True, True]
    assert told.history.next_undo is None
