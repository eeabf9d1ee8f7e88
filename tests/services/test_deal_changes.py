"""What changed between two days: bars that leave nothing over, against random histories and a slow replay of the journal."""

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.methods.bridge import DealState
from app.services.scope import Scope, scope_for
from app.services.services import Services
from app.storage import journal
from app.storage.book import Book
from app.terms import OPEN_STAGES, DealChange, DealStage
from tests.builders import a_book, a_customer, a_deal, a_rep, an_area

MONDAY = date(2026, 11, 9)
EVERYONE = scope_for(MONDAY)


class Calendar:
    """Stands in for the journal's clock, so that a test may let days pass."""

    day = MONDAY

    def now(self, zone: tzinfo) -> datetime:
        assert zone is UTC
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)

    def after(self, days: int) -> date:
        self.day += timedelta(days=days)
        return self.day


@pytest.fixture
def calendar(monkeypatch: pytest.MonkeyPatch) -> Calendar:
    calendar = Calendar()
    monkeypatch.setattr(journal, "datetime", calendar)
    return calendar


def test_a_week_in_the_field(services: Services, book: Book, calendar: Calendar) -> None:
    won = a_deal(book, "Press", stage=DealStage.COMMIT, amount=50)
    lost = a_deal(book, "Mill", stage=DealStage.VALUE, amount=60)
    grown = a_deal(book, "Line 3", stage=DealStage.NEEDS, amount=80, expected_close=date(2026, 11, 20))
    advanced = a_deal(book, "Pump", stage=DealStage.TRUST, amount=10)
    a_deal(book, "Untouched", stage=DealStage.TARGET, amount=7)
    friday = calendar.after(4)
    services.deals.move_to_stage([won], DealStage.COLLECT, friday)
    services.deals.move_to_stage([lost], DealStage.LOST, friday)
    services.deals.save(grown, {"amount_cents": 95_00, "expected_close": date(2026, 12, 20)}, friday)
    services.deals.move_to_stage([advanced], DealStage.NEEDS, friday)
    new = services.deals.save(None, {"name": "Crane", "amount_cents": 20_00}, friday)

    view = services.deal_changes.between(EVERYONE, MONDAY, friday)
    assert (view.start_cents, view.end_cents, view.remainder_cents) == (207_00, 132_00, 0)
    assert [(bar.change.value, bar.cents, bar.deal_ids) for bar in view.bars] == [
        ("NEW", 20_00, (new,)),
        ("WON", -50_00, (won,)),
        ("LOST", -60_00, (lost,)),
        ("GROWN", 15_00, (grown,)),
        ("ADVANCED", 0, (advanced,)),
    ]
    (line,) = services.deal_changes.deals(view, view.bar(DealChange.GROWN).deal_ids)
    assert (line.name, line.customer, line.cents) == ("Line 3", None, 15_00)
    assert set(line.changes) == {DealChange.GROWN, DealChange.SLIPPED}
    assert (line.before.amount_cents, line.after.expected_close) == (80_00, date(2026, 12, 20))
    assert view.bar(DealChange.SHRUNK).deal_ids == ()


def test_the_ghosts_show_where_cards_stood(services: Services, book: Book, calendar: Calendar) -> None:
    moved = a_deal(book, "A", stage=DealStage.TRUST, amount=10, expected_close=date(2026, 11, 20))
    lost = a_deal(book, "B", stage=DealStage.VALUE, amount=20)
    renamed = a_deal(book, "C", stage=DealStage.VALUE, amount=20)
    ended = a_deal(book, "D", stage=DealStage.LOST, amount=20)
    today = calendar.after(1)
    new = services.deals.save(None, {"name": "E", "amount_cents": 5_00}, today)
    services.deals.move_to_stage([moved], DealStage.NEEDS, today)
    services.deals.save(moved, {"amount_cents": 12_50, "expected_close": date(2026, 11, 27)}, today)
    services.deals.move_to_stage([lost], DealStage.LOST, today)
    services.deals.save(renamed, {"name": "C2"}, today)
    services.deals.move_to_stage([ended], DealStage.SHELVED, today)
    ghosts = {ghost.deal_id: ghost for ghost in services.deal_changes.between(EVERYONE, MONDAY, today).ghosts()}
    assert ghosts.keys() == {moved, lost, new}
    assert (ghosts[moved].before, ghosts[moved].after) == (DealStage.TRUST, DealStage.NEEDS)
    assert (ghosts[moved].cents, ghosts[moved].days) == (2_50, 7)
    assert (ghosts[lost].before, ghosts[lost].after, ghosts[lost].days) == (DealStage.VALUE, None, None)
    assert (ghosts[new].before, ghosts[new].after) == (None, DealStage.TARGET)


def test_a_deal_passed_on_leaves_one_reps_pipeline_for_the_others(
    services: Services, book: Book, calendar: Calendar
) -> None:
    anna, li = a_rep(book, "Anna"), a_rep(book, "李伟")
    deal = a_deal(book, amount=40, owner_id=anna)
    today = calendar.after(1)
    services.deals.save(deal, {"owner_id": li}, today)

    def bars(owner: int | None) -> tuple[int, list[tuple[DealChange, int]], int]:
        view = services.deal_changes.between(scope_for(today, owner_id=owner), MONDAY, today)
        assert view.remainder_cents == 0
        return view.start_cents, [(bar.change, bar.cents) for bar in view.bars], view.end_cents

    assert bars(anna) == (40_00, [(DealChange.OWNER_CHANGED, -40_00)], 0)
    assert bars(li) == (0, [(DealChange.OWNER_CHANGED, 40_00)], 40_00)
    assert bars(None) == (40_00, [(DealChange.OWNER_CHANGED, 0)], 40_00)


def test_a_slip_out_of_the_quarter_moves_its_money(services: Services, book: Book, calendar: Calendar) -> None:
    a_deal(book, "Stays", amount=5, expected_close=date(2026, 12, 1))
    slipped = a_deal(book, "Slips", amount=40, expected_close=date(2026, 12, 20))
    today = calendar.after(1)
    services.deals.save(slipped, {"expected_close": date(2027, 1, 20)}, today)
    quarter = (date(2026, 10, 1), date(2026, 12, 31))
    view = services.deal_changes.between(EVERYONE, MONDAY, today, closing=quarter)
    assert (view.start_cents, view.end_cents) == (45_00, 5_00)
    assert [(bar.change, bar.cents) for bar in view.bars] == [(DealChange.SLIPPED, -40_00)]


def test_a_removed_deal_keeps_its_name(services: Services, book: Book, calendar: Calendar) -> None:
    deal = a_deal(book, "Twice", amount=3, customer_id=a_customer(book, "恒瑞"))
    services.deals.delete([deal])
    services.history.undo()
    today = calendar.after(1)
    services.deals.save(deal, {"name": "Twice entered"}, today)
    services.deals.delete([deal])
    view = services.deal_changes.between(EVERYONE, MONDAY, today)
    (gone,) = services.deal_changes.deals(view, [deal, 99])
    assert (gone.name, gone.customer, gone.bucket, gone.cents) == ("Twice entered", "恒瑞", DealChange.REMOVED, -3_00)


def test_won_and_reopened_the_same_week(services: Services, book: Book, calendar: Calendar) -> None:
    deal = a_deal(book, amount=9, stage=DealStage.COMMIT)
    tuesday = calendar.after(1)
    services.deals.move_to_stage([deal], DealStage.COLLECT, tuesday)
    wednesday = calendar.after(1)
    services.deals.move_to_stage([deal], DealStage.COMMIT, wednesday)
    assert services.deal_changes.between(EVERYONE, MONDAY, wednesday).moves == ()
    days = (MONDAY, tuesday), (tuesday, wednesday), (wednesday, tuesday)
    found = [services.deal_changes.between(EVERYONE, *pair).bars[0].change for pair in days]
    assert found == [DealChange.WON, DealChange.REOPENED, DealChange.REOPENED]


def test_an_empty_book_and_days_before_it(services: Services, book: Book, calendar: Calendar) -> None:
    assert services.deal_changes.first_day() is None
    view = services.deal_changes.between(EVERYONE, date(2020, 1, 1), date(2030, 1, 1))
    assert (view.start_cents, view.bars, view.end_cents, view.ghosts()) == (0, (), 0, ())
    a_deal(book, amount=5)
    view = services.deal_changes.between(EVERYONE, date(2020, 1, 1), date(2030, 1, 1))
    assert (view.start_cents, [bar.change for bar in view.bars], view.end_cents) == (0, [DealChange.NEW], 5_00)
    assert services.deal_changes.first_day() == MONDAY


def random_edit(services: Services, dice: random.Random, today: date, people: list[int], areas: list[int]) -> None:
    """One edit as a rep makes it: add, move, change, pass on, delete, or an undo or redo."""
    ids = [row[0] for row in services.deals._book.rows("SELECT id FROM deal")]
    choice = dice.choice("aammmeeedur") if ids else "a"
    if choice == "u":
        services.history.undo()
    elif choice == "r":
        services.history.redo()
    elif choice == "d":
        services.deals.delete(dice.sample(ids, k=min(2, len(ids))))
    elif choice == "m":
        moved = dice.sample(ids, k=min(3, len(ids)))
        services.deals.move_to_stage(moved, dice.choice(list(DealStage)), today, reason="seen on site")
    else:
        fields = {
            "amount_cents": dice.choice([None, 0, 5, 7, 100, -3]),
            "expected_close": dice.choice([None, MONDAY, MONDAY + timedelta(days=30)]),
            "owner_id": dice.choice([None, *people]),
            "area_id": dice.choice([None, *areas]),
        }
        chosen = {column: fields[column] for column in dice.sample(sorted(fields), k=2)}
        deal = None if choice == "a" else dice.choice(ids)
        services.deals.save(deal, chosen | ({"name": "Line"} if deal is None else {}), today)


def photographs(book: Book, services: Services, calendar: Calendar, dice: random.Random) -> Iterator[tuple[date, dict]]:
    """Each day with the deals as they stood at its end."""
    people, areas = [a_rep(book, name) for name in "AB"], [an_area(book, "华东")]
    for _ in range(5):
        for _ in range(dice.randint(0, 6)):
            random_edit(services, dice, calendar.day, people, areas)
        rows = book.rows("SELECT id, amount_cents, stage, expected_close, owner_id, area_id FROM deal")
        yield calendar.day, {row[0]: row for row in rows}
        calendar.after(1)


def is_counted(row: tuple | None, scope: Scope, closing: tuple[date, date] | None) -> bool:
    if row is None or row[2] not in OPEN_STAGES:
        return False
    if closing and not (row[3] and closing[0].isoformat() <= row[3] <= closing[1].isoformat()):
        return False
    return scope.owner_id in (None, row[4]) and scope.area_id in (None, row[5])


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**9))
def test_random_histories_leave_nothing_over(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    dice, calendar = random.Random(seed), Calendar()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(journal, "datetime", calendar)
        book = a_book(tmp_path_factory.mktemp("history"))
        services = Services(book)
        days = list(photographs(book, services, calendar, dice))
        scope = scope_for(MONDAY, owner_id=dice.choice([None, 1]), area_id=dice.choice([None, 1]))
        closing = dice.choice([None, (MONDAY, MONDAY + timedelta(days=9))])
        for at, (first, then) in enumerate(days):
            for last, later in days[at:]:
                check(services, scope, closing, (first, then), (last, later))
        book.close()


def check(services: Services, scope: Scope, closing, before: tuple[date, dict], after: tuple[date, dict]) -> None:
    view = services.deal_changes.between(scope, before[0], after[0], closing=closing)
    sides = [
        {i: row[1] or 0 for i, row in side.items() if is_counted(row, scope, closing)} for _, side in (before, after)
    ]
    assert [view.start_cents, view.end_cents] == [sum(side.values()) for side in sides]
    assert view.remainder_cents == 0
    listed = [deal for bar in view.bars for deal in bar.deal_ids]
    assert len(listed) == len(set(listed)) == len(view.moves), "a deal stands in one bar"
    cents = {move.deal_id: move.cents for move in view.moves}
    expected = {i: sides[1].get(i, 0) - sides[0].get(i, 0) for i in sides[0].keys() | sides[1].keys()}
    assert {i: money for i, money in cents.items() if money} == {i: money for i, money in expected.items() if money}
    for deal, states in view.states.items():
        for state, (_, side) in zip(states, (before, after), strict=True):
            assert_same(state, side.get(deal))


def assert_same(state: DealState, row: tuple | None) -> None:
    assert state.exists == (row is not None)
    if row is not None:
        close = state.expected_close.isoformat() if state.expected_close else None
        assert (state.amount_cents, state.stage.value, close, state.owner_id) == row[1:5]
