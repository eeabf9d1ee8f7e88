from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.bridge import PRECEDENCE, BridgeBar, DealMove, DealState, bridge, bucket, changes, counted_cents
from app.terms import END_STAGES, OPEN_STAGES, DealChange, DealStage

NEW, REOPENED, WON, LOST, SHELVED, REMOVED, HANDED, SLIPPED, PULLED_IN, GROWN, SHRUNK, ADVANCED, FELL_BACK = DealChange
MARCH, APRIL, JULY = date(2017, 3, 15), date(2017, 4, 20), date(2017, 7, 1)
SPRING = (date(2017, 3, 1), date(2017, 5, 31))
DEAL = DealState(1, 80, DealStage.NEEDS, MARCH, 7)
GONE = DEAL._replace(exists=False)


@pytest.mark.parametrize("stage", DealStage)
def test_open_deals_are_counted(stage):
    assert counted_cents(DEAL._replace(stage=stage)) == (80 if stage in OPEN_STAGES else 0)


def test_what_is_not_counted():
    outside = [GONE, DEAL._replace(in_scope=False), DEAL._replace(amount_cents=None)]
    assert [counted_cents(state) for state in outside] == [0, 0, 0]
    assert counted_cents(DEAL, SPRING) == 80
    assert counted_cents(DEAL._replace(expected_close=JULY), SPRING) == 0
    assert counted_cents(DEAL._replace(expected_close=None), SPRING) == 0
    assert counted_cents(DEAL._replace(expected_close=None)) == 80


@pytest.mark.parametrize(
    ("after", "bar", "cents"),
    [
        ({"stage": DealStage.COLLECT}, WON, -80),
        ({"stage": DealStage.CLOSED_PAID}, WON, -80),
        ({"stage": DealStage.LOST}, LOST, -80),
        ({"stage": DealStage.SHELVED}, SHELVED, -80),
        ({"exists": False}, REMOVED, -80),
        ({"in_scope": False}, HANDED, -80),
        ({"owner_id": 8}, HANDED, 0),
        ({"expected_close": APRIL}, SLIPPED, 0),
        ({"expected_close": date(2017, 2, 28)}, PULLED_IN, 0),
        ({"amount_cents": 100}, GROWN, 20),
        ({"amount_cents": 30}, SHRUNK, -50),
        ({"amount_cents": None}, SHRUNK, -80),
        ({"stage": DealStage.COMMIT}, ADVANCED, 0),
        ({"stage": DealStage.TARGET}, FELL_BACK, 0),
    ],
)
def test_one_change_is_its_own_bar(after, bar, cents):
    assert bucket(DEAL, DEAL._replace(**after)) == DealMove(1, bar, cents, ())


@pytest.mark.parametrize("stage", [DealStage.COLLECT, *END_STAGES])
def test_a_deal_taken_up_again_is_reopened(stage):
    assert bucket(DEAL._replace(stage=stage), DEAL) == DealMove(1, REOPENED, 80, ())


def test_a_deal_that_is_added_is_new_whatever_it_is_now():
    assert bucket(GONE, DEAL) == DealMove(1, NEW, 80, ())
    assert bucket(GONE, DEAL._replace(stage=DealStage.LOST)) == DealMove(1, NEW, 0, (LOST,))
    assert bucket(GONE, GONE._replace(amount_cents=5)) is None


def test_what_does_not_change_is_in_no_bar():
    assert bucket(DEAL, DEAL) is bucket(DEAL, DEAL._replace(expected_close=date(2017, 3, 31))) is None
    assert bucket(DEAL, DEAL._replace(expected_close=None)) is None


def test_money_goes_before_rank_among_the_deals_that_stay():
    slipped_and_grown = DEAL._replace(stage=DealStage.VALUE, expected_close=APRIL, amount_cents=100, owner_id=8)
    assert bucket(DEAL, slipped_and_grown) == DealMove(1, GROWN, 20, (HANDED, SLIPPED, ADVANCED))


def test_who_leaves_leaves_with_the_old_amount():
    won = DEAL._replace(stage=DealStage.COLLECT, amount_cents=95, expected_close=APRIL, owner_id=8, in_scope=False)
    assert bucket(DEAL, won) == DealMove(1, WON, -80, (HANDED, SLIPPED, GROWN))


def test_who_comes_comes_with_the_new_amount():
    lost = DEAL._replace(stage=DealStage.LOST, in_scope=False)
    assert bucket(lost, DEAL._replace(amount_cents=60)) == DealMove(1, REOPENED, 60, (HANDED, SHRUNK))


@pytest.mark.parametrize(
    ("before", "after", "bar", "cents"),
    [
        (APRIL, JULY, SLIPPED, -80),
        (APRIL, None, SLIPPED, -80),
        (APRIL, date(2017, 2, 1), PULLED_IN, -80),
        (JULY, APRIL, PULLED_IN, 80),
        (None, APRIL, PULLED_IN, 80),
        (date(2017, 2, 1), APRIL, SLIPPED, 80),
    ],
)
def test_a_slip_moves_money_across_the_edge_of_the_period(before, after, bar, cents):
    pair = DEAL._replace(expected_close=before), DEAL._replace(expected_close=after, owner_id=8)
    assert bucket(*pair, SPRING) == DealMove(1, bar, cents, (HANDED,))


def test_an_edge_inside_a_month_counts_as_well():
    week = (date(2017, 3, 13), date(2017, 3, 19))
    assert bucket(DEAL, DEAL._replace(expected_close=date(2017, 3, 20)), week) == DealMove(1, SLIPPED, -80, ())


def test_a_deal_outside_on_both_days_is_no_part_of_the_bridge():
    foreign = DEAL._replace(in_scope=False)
    assert bucket(foreign, foreign._replace(amount_cents=100)) is None
    assert changes(foreign, foreign._replace(amount_cents=100)) == (GROWN,)
    later = DEAL._replace(expected_close=JULY)
    assert bucket(later, later._replace(amount_cents=100), SPRING) is None


def test_collected_after_it_was_won_is_a_step_without_money():
    collect = DEAL._replace(stage=DealStage.COLLECT)
    assert bucket(collect, DEAL._replace(stage=DealStage.CLOSED_PAID)) == DealMove(1, ADVANCED, 0, ())
    assert bucket(collect, DEAL._replace(stage=DealStage.LOST)) == DealMove(1, LOST, 0, ())


def test_the_bars_lead_from_start_to_end():
    pairs = [
        (DEAL, DEAL._replace(stage=DealStage.COLLECT)),
        (GONE._replace(deal_id=2), DEAL._replace(deal_id=2, amount_cents=30)),
        (DEAL._replace(deal_id=3), DEAL._replace(deal_id=3, amount_cents=95, stage=DealStage.VALUE)),
        (DEAL._replace(deal_id=4), DEAL._replace(deal_id=4)),
        (GONE._replace(deal_id=5), DEAL._replace(deal_id=5, amount_cents=None)),
    ]
    found = bridge(pairs)
    assert (found.start_cents, found.end_cents, found.remainder_cents) == (240, 205, 0)
    assert found.bars == (BridgeBar(NEW, 30, (2, 5)), BridgeBar(WON, -80, (1,)), BridgeBar(GROWN, 15, (3,)))
    assert [move.deal_id for move in found.moves] == [2, 5, 1, 3]


def test_an_empty_bridge():
    found = bridge([])
    assert (found.start_cents, found.bars, found.end_cents, found.remainder_cents) == (0, (), 0, 0)


def test_every_change_has_its_place_in_the_table():
    assert tuple(DealChange) == PRECEDENCE


EDITS = {
    "amount_cents": st.one_of(st.none(), st.integers(0, 90)),
    "stage": st.sampled_from(DealStage),
    "expected_close": st.one_of(st.none(), st.dates(date(2017, 2, 1), date(2017, 7, 31))),
    "owner_id": st.sampled_from([None, 7, 8]),
}
edits = st.one_of(*(st.tuples(st.just(field), values) for field, values in EDITS.items()))
histories = st.lists(st.lists(st.tuples(st.integers(0, 9), edits), max_size=9), max_size=6)
periods = st.one_of(
    st.none(), st.just(SPRING), st.dates(date(2017, 2, 1), date(2017, 7, 1)).map(lambda d: (d, d + timedelta(days=40)))
)


def book_on(history, lives, on, team):
    """The states of all deals at the end of a day, the edits played one by one; `lives` are first and last day."""
    states = []
    for deal_id, made in enumerate(history):
        born, dies = lives[deal_id]
        state = DealState(deal_id, None, DealStage.TARGET, None, 7, exists=born <= on <= dies)
        for at, (field, value) in sorted(made, key=lambda one: one[0]):
            if at <= on:
                state = state._replace(**{field: value})
        states.append(state._replace(in_scope=team is None or state.owner_id == team))
    return states


def pipeline(states, period):
    """Start and end as a board would add them up."""
    total = 0
    for state in states:
        if not (state.exists and state.in_scope) or state.stage not in OPEN_STAGES or state.amount_cents is None:
            continue
        if period is None or (state.expected_close and period[0] <= state.expected_close <= period[1]):
            total += state.amount_cents
    return total


def bar_by_hand(before, after, period):
    """The bar of a deal whose counted amount differs, told as a manager would: how it came, how it went, else how much."""
    was, is_now = pipeline([before], period), pipeline([after], period)
    seen = [
        state.exists
        and state.in_scope
        and state.stage in OPEN_STAGES
        and bool(period is None or (state.expected_close and period[0] <= state.expected_close <= period[1]))
        for state in (before, after)
    ]
    if all(seen):
        return GROWN if is_now > was else SHRUNK
    other, come = (before, True) if seen[1] else (after, False)
    if not other.exists:
        return NEW if come else REMOVED
    if other.stage not in OPEN_STAGES:
        gone = {DealStage.LOST: LOST, DealStage.SHELVED: SHELVED}
        return REOPENED if come else gone.get(other.stage, WON)
    if not other.in_scope:
        return HANDED
    if after.expected_close is None:
        return SLIPPED
    return PULLED_IN if before.expected_close is None or after.expected_close < before.expected_close else SLIPPED


days = st.integers(0, 9)
life = st.tuples(days, days).map(lambda pair: (min(pair), max(pair)))


@given(
    histories,
    st.lists(life, min_size=6, max_size=6),
    st.lists(days, min_size=3, max_size=3),
    periods,
    st.sampled_from([None, 7]),
)
def test_the_bridge_of_any_history_reconciles(history, lives, looks, period, team):
    first, then, last = sorted(looks)
    books = [book_on(history, lives, on, team) for on in (first, then, last)]
    whole = bridge(zip(books[0], books[2], strict=True), period)
    assert whole.remainder_cents == 0
    assert (whole.start_cents, whole.end_cents) == (pipeline(books[0], period), pipeline(books[2], period))
    assert whole.start_cents + sum(move.cents for move in whole.moves) == whole.end_cents
    in_bars = [deal_id for bar in whole.bars for deal_id in bar.deal_ids]
    assert len(in_bars) == len(set(in_bars)) == len(whole.moves)
    halves = [bridge(zip(books[i], books[i + 1], strict=True), period) for i in (0, 1)]
    assert halves[0].end_cents == halves[1].start_cents
    for before, after in zip(books[0], books[2], strict=True):
        move = bucket(before, after, period)
        cents = pipeline([after], period) - pipeline([before], period)
        assert (move.cents if move else 0) == cents
        if cents:
            assert move.bucket is bar_by_hand(before, after, period)
        elif move:
            assert move.bucket is min([move.bucket, *move.notes], key=list(DealChange).index)
        if move:
            assert sorted([move.bucket, *move.notes]) == sorted(changes(before, after, period))
