"""Who moved in the portfolio, against stories of the trade and against photographs taken day by day."""

import random
from collections import Counter
from datetime import date, timedelta
from math import isnan
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.methods.attack_defence import STRATEGY_ORDER
from app.services.movement import Move, MovesView, scope_ending
from app.services.scope import Scope, scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage, Flag, Lens, Period, Strategy
from tests.builders import a_book, a_customer, a_deal, a_rep, a_sale, announced
from tests.journal_days import Calendar

SPRING, NOW = date(2026, 3, 31), date(2026, 9, 30)
SCOPE = scope_for(NOW)


@pytest.fixture
def calendar(monkeypatch: pytest.MonkeyPatch) -> Calendar:
    return Calendar(monkeypatch, SPRING)


@pytest.fixture
def set_cuts(services: Services) -> None:
    """Large from 100 on, main supplier from half on."""
    services.settings.set("y_cut_cents", "10000")


def by_name(view: MovesView) -> dict[str, Move]:
    return {move.name: move for move in view.moves}


def changed(view: MovesView) -> dict[str, tuple[Any, Any]]:
    return {move.name: (move.before, move.after) for move in view.moves}


def add_up(view: MovesView) -> bool:
    moved = sum(size for (before, after), size in view.counts.items() if before != after)
    return (sum(view.counts.values()), moved) == (view.customers, len(view.moves))


def test_eight_quarter_ends_and_the_day(services: Services) -> None:
    ends = services.movement.quarter_ends(date(2026, 11, 22))
    assert (len(ends), ends[0], ends[-3:]) == (
        9,
        date(2024, 12, 31),
        (date(2026, 6, 30), date(2026, 9, 30), date(2026, 11, 22)),
    )
    assert services.movement.quarter_ends(NOW, 2) == (SPRING, date(2026, 6, 30), NOW)
    services.settings.set("fiscal_first_month", "3")
    assert services.movement.quarter_ends(date(2026, 3, 1), 2) == (
        date(2025, 11, 30),
        date(2026, 2, 28),
        date(2026, 3, 1),
    )


def test_reviews_are_noted_and_undone(services: Services, book: Book) -> None:
    movement = services.movement
    assert movement.last_review() is None
    movement.hold_review(NOW, "Northern plan agreed")
    movement.hold_review(SPRING)
    with announced(book) as heard:
        movement.hold_review(NOW, "Northern plan put off")
    assert [changes.step.code for changes in heard] == ["HOLD_REVIEW"]
    assert (movement.last_review(), movement.last_review(before=NOW)) == (NOW, SPRING)
    assert book.rows("SELECT notes FROM review ORDER BY held_on") == [(None,), ("Northern plan put off",)]
    services.history.undo()
    services.history.undo()
    services.history.undo()
    assert movement.last_review() is None


def test_the_past_period_is_as_long_as_the_scopes_own() -> None:
    def past(scope: Scope, day: date = SPRING) -> tuple[date, date]:
        found = scope_ending(scope, day)
        assert found.as_of == day
        return found.start, found.end

    assert past(SCOPE) == (date(2025, 4, 1), SPRING)
    assert past(SCOPE, date(2024, 2, 29)) == (date(2023, 3, 1), date(2024, 2, 29))
    assert past(scope_for(date(2026, 11, 22), Period.LAST_12_MONTHS)) == (date(2025, 4, 1), SPRING)
    assert past(scope_for(NOW, Period.THIS_QUARTER)) == (date(2026, 1, 1), SPRING)
    assert past(scope_for(NOW, Period.LAST_YEAR)) == (date(2025, 4, 1), SPRING)
    assert past(scope_for(NOW, Period.ALL_TIME)) == (date.min, SPRING)
    assert scope_ending(SCOPE, NOW) is SCOPE


@pytest.mark.usefixtures("set_cuts")
def test_a_customer_moves_by_its_potential_and_by_its_sales(services: Services, book: Book, calendar: Calendar) -> None:
    grown, won, still, silent = (a_customer(book, name, potential=80) for name in ("Grown", "Won", "Still", "Silent"))
    services.customers.save(silent, {"potential_cents": None})
    a_sale(book, won, date(2026, 8, 1), 60)
    calendar.day = NOW
    services.customers.save(grown, {"potential_cents": 300_00})
    view = services.movement.moves(SCOPE, SPRING)
    assert changed(view) == {
        "Grown": (Strategy.DISRUPT, Strategy.ACQUIRE),
        "Won": (Strategy.DISRUPT, Strategy.MAINTAIN),
    }
    assert [move.name for move in view.moves] == ["Grown", "Won"], "the largest first"
    grown_move, won_move = view.moves
    assert (grown_move.x0, grown_move.y0, grown_move.x1, grown_move.y1) == (0, 80_00, 0, 300_00)
    assert (won_move.sales_before_cents, won_move.sales_now_cents, won_move.x1) == (0, 60_00, 0.75)
    assert view.counts == {
        (Strategy.DISRUPT, Strategy.ACQUIRE): 1,
        (Strategy.DISRUPT, Strategy.MAINTAIN): 1,
        (Strategy.DISRUPT, Strategy.DISRUPT): 1,
        (None, None): 1,
    }
    assert (view.customers, view.stayed, view.before_book, view.order) == (4, 2, 0, STRATEGY_ORDER)
    assert services.customers.get(still).potential_cents == 80_00


@pytest.mark.usefixtures("set_cuts")
def test_a_customer_the_book_did_not_have_is_marked(services: Services, book: Book, calendar: Calendar) -> None:
    a_customer(book, "Known", potential=80)
    calendar.day = NOW
    young = a_customer(book, "Young", potential=80)
    services.customers.save(young, {"potential_cents": 300_00})
    view = services.movement.moves(SCOPE, SPRING)
    (move,) = view.moves
    assert (move.name, move.before, move.after) == ("Young", Strategy.DISRUPT, Strategy.ACQUIRE)
    assert move.flags == (Flag.BEFORE_BOOK,)
    assert (view.before_book, view.customers, add_up(view)) == (1, 2, True)


@pytest.mark.usefixtures("set_cuts")
def test_deleted_and_inactive_customers_left(services: Services, book: Book, calendar: Calendar) -> None:
    gone, inactive, merged, kept = (
        a_customer(book, name, potential=200) for name in ("Gone", "Inactive", "Merged", "Kept")
    )
    a_sale(book, gone, date(2026, 1, 1), 150)
    a_sale(book, gone, date(2024, 1, 1), 999)
    a_deal(book, stage=DealStage.CLOSED_PAID, amount=120, customer_id=merged, won_on=date(2026, 2, 1))
    calendar.day = NOW
    services.customers.save(inactive, {"is_active": False})
    services.customers.delete([gone, merged])
    view = services.movement.moves(SCOPE, SPRING)
    assert changed(view) == {
        "Gone": (Strategy.RETAIN, None),
        "Inactive": (Strategy.ACQUIRE, None),
        "Merged": (Strategy.RETAIN, None),
    }
    move = by_name(view)["Gone"]
    assert (move.was_here, move.is_here, move.potential_cents) == (True, False, 200_00)
    assert (move.sales_before_cents, move.sales_now_cents, move.x0) == (150_00, 0, 0.75)
    assert isnan(move.x1)
    assert by_name(view)["Merged"].sales_before_cents == 120_00
    assert (view.customers, add_up(view)) == (4, True)
    services.history.undo()
    assert set(changed(services.movement.moves(SCOPE, SPRING))) == {"Inactive"}
    assert services.customers.get(kept).is_active


@pytest.mark.usefixtures("set_cuts")
def test_a_deleted_customer_counts_as_the_portfolio_counted_it(
    services: Services, book: Book, calendar: Calendar
) -> None:
    bought, left = a_customer(book, "Bought", potential=200), a_customer(book, "Left before", potential=200)
    a_sale(book, bought, date(2026, 1, 1), 50)
    a_deal(book, stage=DealStage.CLOSED_PAID, amount=120, customer_id=bought, won_on=date(2026, 2, 1))
    services.customers.save(left, {"is_active": False})
    then = photographed(services, scope_for(SPRING))
    calendar.day = NOW
    services.customers.delete([bought, left])
    view = services.movement.moves(SCOPE, SPRING)
    assert {move.id: move.sales_before_cents for move in view.moves} == {bought: 50_00}, "won deals are no second sale"
    assert then[bought][2] == 50_00
    assert (view.customers, add_up(view)) == (1, True)


@pytest.mark.usefixtures("set_cuts")
def test_under_a_filter_a_customer_may_come_from_another_rep(
    services: Services, book: Book, calendar: Calendar
) -> None:
    anna, li = a_rep(book), a_rep(book, "李伟")
    passed_on = a_customer(book, "Passed on", potential=200, owner_id=anna)
    dropped = a_customer(book, "Dropped", potential=200, owner_id=li)
    calendar.day = NOW
    services.customers.save(passed_on, {"owner_id": li})
    services.customers.delete([dropped])
    his = services.movement.moves(replace(SCOPE, owner_id=li), SPRING)
    assert changed(his) == {"Passed on": (None, Strategy.ACQUIRE), "Dropped": (Strategy.ACQUIRE, None)}
    assert not by_name(his)["Passed on"].was_here
    hers = services.movement.moves(replace(SCOPE, owner_id=anna), SPRING)
    assert changed(hers) == {"Passed on": (Strategy.ACQUIRE, None)}
    assert add_up(his)
    assert add_up(hers)


@pytest.mark.usefixtures("set_cuts")
def test_the_present_side_may_be_a_past_day_too(services: Services, book: Book, calendar: Calendar) -> None:
    customer = a_customer(book, potential=80)
    calendar.day = NOW
    services.customers.save(customer, {"potential_cents": 300_00})
    calendar.day = NOW + timedelta(days=30)
    services.customers.save(customer, {"potential_cents": 80_00})
    assert services.movement.moves(SCOPE, SPRING).moves == ()
    (move,) = services.movement.moves(SCOPE, SPRING, known_on=NOW).moves
    assert (move.before, move.after) == (Strategy.DISRUPT, Strategy.ACQUIRE)


@pytest.mark.usefixtures("set_cuts")
def test_groups_move_as_one(services: Services, book: Book, calendar: Calendar) -> None:
    parent = a_customer(book, "Group", potential=60)
    child = a_customer(book, "Subsidiary", potential=30, parent_id=parent)
    calendar.day = NOW
    services.customers.save(child, {"potential_cents": 50_00})
    view = services.movement.moves(SCOPE, SPRING, groups=True)
    assert changed(view) == {"Group": (Strategy.DISRUPT, Strategy.ACQUIRE)}
    assert (view.customers, view.moves[0].y0, view.moves[0].y1) == (1, 90_00, 110_00)


@pytest.mark.parametrize("lens", list(Lens))
def test_every_lens_counts_every_customer_once(services: Services, book: Book, calendar: Calendar, lens: Lens) -> None:
    first, second = (a_customer(book, name, potential=100, influence=5, growth_bp=2_000) for name in "AB")
    calendar.day = NOW
    a_customer(book, "C")
    a_sale(book, first, date(2026, 8, 1), 60)
    services.customers.delete([second])
    view = services.movement.moves(SCOPE, SPRING, lens)
    assert (view.lens, view.customers, add_up(view)) == (lens, 3, True)
    assert {move.before for move in view.moves} | {move.after for move in view.moves} <= {*view.order, None}


def test_an_empty_book_has_no_moves(services: Services) -> None:
    view = services.movement.moves(SCOPE, SPRING)
    assert (view.moves, view.counts, view.customers) == ((), {}, 0)
    assert services.movement.trail(SCOPE, [1], [SPRING, NOW]) == {1: ()}


@pytest.mark.usefixtures("set_cuts")
def test_a_trail_runs_from_then_to_now(services: Services, book: Book, calendar: Calendar) -> None:
    anna, li = a_rep(book), a_rep(book, "李伟")
    customer = a_customer(book, "Trailed", potential=80, owner_id=anna)
    a_sale(book, customer, date(2025, 12, 1), 60)
    calendar.day = date(2026, 5, 1)
    services.customers.save(customer, {"potential_cents": None})
    calendar.day = NOW
    services.customers.save(customer, {"potential_cents": 300_00, "owner_id": li})
    days = (date(2025, 12, 31), SPRING, date(2026, 6, 30), NOW)
    trail = services.movement.trail(replace(SCOPE, owner_id=li), [customer], days)[customer]
    assert [point.day for point in trail] == list(days)
    assert [point.strategy for point in trail] == [Strategy.MAINTAIN, Strategy.MAINTAIN, None, Strategy.ACQUIRE]
    assert [point.potential_cents for point in trail] == [80_00, 80_00, 0, 300_00]
    assert [point.before_book for point in trail] == [True, False, False, False]
    assert [round(point.share, 2) for point in trail if point.strategy] == [0.75, 0.75, 0.2]
    assert isnan(trail[2].share)
    assert services.movement.trail(SCOPE, [customer], days)[customer][-1] == trail[-1], "whoever owns it"


@pytest.mark.usefixtures("set_cuts")
def test_a_trail_follows_every_edit(services: Services, book: Book, calendar: Calendar) -> None:
    customer = a_customer(book, potential=80)
    days = services.movement.quarter_ends(NOW, 6)
    assert services.movement.trail(SCOPE, [customer], days)[customer][-1].potential_cents == 80_00
    services.customers.save(customer, {"potential_cents": 300_00})
    trail = services.movement.trail(SCOPE, [customer], days)[customer]
    assert [point.potential_cents for point in trail] == [80_00] * 4 + [300_00] * 3
    assert [point.day for point in trail if not point.before_book] == list(days[-3:])


Photograph = dict[int, tuple[int, int, int]]


def photographed(services: Services, scope: Scope) -> Photograph:
    """Customer -> class, potential, sales as the book has them on the day itself."""
    view = services.portfolio.view(scope)
    rows = (view.ids, view.strategy, view.potential_cents, view.sales_cents)
    return {row[0]: row[1:] for row in zip(*(column.tolist() for column in rows), strict=True)}


def live_a_day(services: Services, book: Book, dice: random.Random, begun_with: int) -> None:
    """Some potentials, owners and activities change, some customers come and go, something is undone.

    begun_with: undo steps that stay, for sales are no history: they are those of the period as the book has them now.
    """
    ids = [row[0] for row in book.rows("SELECT id FROM customer")]
    for _ in range(dice.randint(1, 5)):
        customer = dice.choice(ids)
        match dice.choice("pppoadnu"):
            case "p":
                services.customers.save(
                    customer, {"potential_cents": dice.choice([None, 50_00, 90_00, 200_00, 900_00])}
                )
            case "o":
                services.customers.save(customer, {"owner_id": dice.choice([None, 1, 2])})
            case "a":
                services.customers.save(customer, {"is_active": dice.random() < 0.7})
            case "d" if len(ids) > 3:
                services.customers.delete([customer])
                ids.remove(customer)
            case "n":
                ids.append(a_customer(book, "New", potential=dice.choice([None, 80, 400])))
            case "u" if len(book.undo_steps) > begun_with:
                services.history.undo()
                ids = [row[0] for row in book.rows("SELECT id FROM customer")]


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("owner", [None, 1])
def test_random_months_agree_with_photographs(tmp_path: Path, calendar: Calendar, seed: int, owner: int | None) -> None:
    dice = random.Random(seed)
    book = a_book(tmp_path, "photographed.fieldbook")
    services = Services(book)
    services.settings.set("y_cut_cents", "10000")
    for name in ("Anna Snelling", "李伟"):
        a_rep(book, name)
    first = [a_customer(book, f"C{n}", potential=dice.choice([None, 60, 150, 800]), owner_id=1) for n in range(8)]
    for _ in range(30):
        a_sale(book, dice.choice(first), date(2025, dice.randrange(4, 13), 1), dice.randrange(-20, 90))
        a_sale(book, dice.choice(first), date(2026, dice.randrange(1, 10), 1), dice.randrange(-20, 90))
    begun_with = len(book.undo_steps)
    photographs: dict[date, Photograph] = {}
    while calendar.day < NOW:
        scope = replace(scope_for(calendar.day), owner_id=owner)
        photographs[calendar.day] = photographed(services, scope)
        calendar.day += timedelta(days=30)
        live_a_day(services, book, dice, begun_with)
    present = replace(scope_for(calendar.day), owner_id=owner)
    now = photographed(services, present)
    for day, then in photographs.items():
        view = services.movement.moves(present, day)
        compare(view, then, now)
        assert add_up(view)
    book.close()


def compare(view: MovesView, then: Photograph, now: Photograph) -> None:
    """Everybody the book had then is where the photograph shows it; the others are marked or were not here."""
    named = (*STRATEGY_ORDER, None)
    moves = {move.id: move for move in view.moves}
    expected: Counter[tuple[Any, Any]] = Counter()
    for customer, before in then.items():
        after = now.get(customer, (-1, 0, 0))
        pair = (named[before[0]], named[after[0]])
        expected[pair] += 1
        assert (customer in moves) == (pair[0] != pair[1])
        if customer in moves:
            move = moves[customer]
            assert (move.before, move.after, move.flags) == (*pair, ())
            assert (move.sales_before_cents, move.sales_now_cents) == (before[2], after[2])
            assert move.potential_cents == (after if customer in now else before)[1]
    others = Counter(dict(view.counts)) - expected
    assert sum(others.values()) == view.customers - len(then) == len(now.keys() - then.keys())
    for move in view.moves:
        if move.id not in then:
            assert move.flags == (Flag.BEFORE_BOOK,) or not move.was_here
