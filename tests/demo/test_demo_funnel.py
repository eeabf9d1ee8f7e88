"""The demo funnel has a past: a journal of a year, stages, slips and forecasts that fit what the deals are today."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.changes import Step
from app.demo import fill_demo
from app.methods.forecast import BiasFlag
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealChange
from tests.builders import TODAY, announced

NOW = scope_for(TODAY)


@pytest.fixture
def demo(book: Book, services: Services) -> Services:
    fill_demo(book, TODAY)
    return services


def count(book: Book, sql: str) -> int:
    return int(book.rows(f"SELECT count(*) FROM {sql}")[0][0])


def test_last_week_and_last_year_have_something_to_tell(demo: Services) -> None:
    week = demo.deal_changes.between(NOW, TODAY - timedelta(days=7), TODAY)
    told = {change for move in week.moves for change in (move.bucket, *move.notes)}
    assert {DealChange.WON, DealChange.SLIPPED, DealChange.ADVANCED} <= told
    assert week.remainder_cents == 0
    assert len(week.ghosts()) > 10
    year = demo.deal_changes.between(NOW, TODAY - timedelta(days=366), TODAY)
    assert 0 < year.start_cents != year.end_cents
    assert demo.deal_changes.first_day() == TODAY - timedelta(days=366)


def test_stage_entries_and_slips_fit_the_deals(demo: Services, book: Book) -> None:
    last = "(SELECT {} FROM stage_entry e WHERE e.deal_id = d.id ORDER BY e.id DESC LIMIT 1)"
    assert count(book, f"deal d WHERE stage IS NOT {last.format('stage')}") == 0
    assert count(book, f"deal d WHERE stage_since IS NOT {last.format('entered_on')}") == 0
    assert count(book, "deal d WHERE slips <> (SELECT count(*) FROM slip WHERE deal_id = d.id)") == 0
    assert count(book, "slip WHERE substr(to_on, 1, 7) <= substr(from_on, 1, 7)") == 0
    backwards = "stage_entry a JOIN stage_entry b ON a.deal_id = b.deal_id AND b.id = a.id + 1"
    assert count(book, f"{backwards} WHERE b.entered_on < a.entered_on") == 0
    assert count(book, "deal WHERE opened_on > stage_since OR (stage = 'LOST') <> (loss_reason IS NOT NULL)") == 0


def test_the_board_of_a_past_day_is_the_one_the_entries_tell(demo: Services, book: Book) -> None:
    """Fridays have a transaction of their own, so the journal stands where the entries do."""
    friday = date(2026, 10, 23)
    view = demo.deal_changes.between(NOW, friday, TODAY)
    told = dict(
        book.rows(
            "SELECT deal_id, stage FROM (SELECT deal_id, stage, max(id) FROM stage_entry WHERE entered_on <= ? GROUP BY 1)",
            (friday.isoformat(),),
        )
    )
    moved = {i: before.stage for i, (before, _) in view.states.items() if before.exists}
    assert len(moved) > 50
    assert moved == {i: told[i] for i in moved}


def test_the_hopeful_rep_is_found_out(demo: Services) -> None:
    view = demo.forecast.view(NOW, TODAY)
    hopeful = next(line for line in view.lines if line.calls.adjustment_cents)
    assert hopeful.calls.adjustment_reason
    assert demo.forecast.accuracy(TODAY, hopeful.rep_id).flag is BiasFlag.OPTIMISTIC
    assert len(demo.forecast.snapshots(TODAY)) == 8
    assert view.team.amounts.commit > 0


def test_a_past_is_for_beginnings_only(book: Book) -> None:
    with pytest.raises(ValueError, match="EDIT_DEAL happens now"), book.write(Step("EDIT_DEAL")) as session:
        session.date_back(datetime(2020, 1, 1, tzinfo=UTC))


def test_a_demo_with_a_past_is_announced_once_and_not_taken_back(book: Book) -> None:
    with announced(book) as heard:
        fill_demo(book, TODAY, size="small")
    (changes,) = heard
    assert changes.touches("area", "deal", "stage_entry", "forecast_snapshot")
    assert len(changes.ids["deal"]) == count(book, "deal")
    assert book.undo() is None
    stamps = [row[0] for row in book.rows("SELECT at FROM journal_txn ORDER BY id LIMIT 60")]
    assert stamps == sorted(stamps)
