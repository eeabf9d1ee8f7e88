from datetime import date, timedelta
from decimal import Decimal
from statistics import mean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.conversion import (
    Inversion,
    StageConversion,
    StageOdds,
    StageSpan,
    conversion,
    file_inversions,
    in_time_order,
    stage_history,
    stage_odds,
)
from app.methods.funnel import DEFAULT_MAX_IDLE_DAYS, DEFAULT_ODDS_BP, stage_odds_bp
from app.terms import BOARD_STAGES, OPEN_STAGES, WON_STAGES, DealStage

TARGET, ANALYSIS, TRUST, NEEDS, VALUE, COMMIT, COLLECT, CLOSED_PAID, LOST, SHELVED = DealStage
START = date(2017, 1, 1)
AS_OF = date(2017, 4, 11)
FORWARD = (*BOARD_STAGES, CLOSED_PAID)


def day(number):
    return START + timedelta(days=number)


def spans(*moves):
    """("TRUST", 3) for a stage entered on day 3."""
    return stage_history([(stage, day(number)) for stage, number in moves]).spans


def test_stays_follow_each_other():
    assert spans((TARGET, 0), (ANALYSIS, 30), (LOST, 40)) == (
        StageSpan(TARGET, day(0), day(30)),
        StageSpan(ANALYSIS, day(30), day(40)),
        StageSpan(LOST, day(40), None),
    )
    assert [span.days for span in spans((TARGET, 0), (ANALYSIS, 30))] == [30, None]
    assert stage_history([]).spans == ()


def test_two_moves_of_one_day_stay_in_order():
    assert [span.days for span in spans((TARGET, 5), (ANALYSIS, 5), (TRUST, 9))] == [0, 4, None]


def test_the_same_stage_again_is_no_move():
    assert spans((TARGET, 0), (TARGET, 7), (TRUST, 9)) == spans((TARGET, 0), (TRUST, 9))


def test_an_entry_before_the_one_recorded_before_it_is_reported_and_has_no_length():
    history = stage_history([(TARGET, day(0)), (TRUST, day(20)), (NEEDS, day(10)), (VALUE, day(15))])
    assert history.inversions == (
        Inversion(NEEDS, day(10), TRUST, day(20)),
        Inversion(VALUE, day(15), TRUST, day(20)),
    )
    assert [span.days for span in history.spans] == [20, None, 5, None]


def test_a_step_back_is_no_inversion():
    assert stage_history([(TRUST, day(0)), (NEEDS, day(10)), (TRUST, day(20))]).inversions == ()


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        ([(NEEDS, 30), (TARGET, 0), (TRUST, 10)], ()),
        ([(TRUST, 20), (NEEDS, 10)], (Inversion(NEEDS, day(10), TRUST, day(20)),)),
        ([(NEEDS, 10), (TRUST, 20)], (Inversion(NEEDS, day(10), TRUST, day(20)),)),
        (
            [(TRUST, 20), (ANALYSIS, 25), (NEEDS, 10)],
            (Inversion(TRUST, day(20), ANALYSIS, day(25)), Inversion(NEEDS, day(10), ANALYSIS, day(25))),
        ),
        ([(TRUST, 0), (NEEDS, 10), (TRUST, 20)], ()),
        ([(TARGET, 5), (ANALYSIS, 5)], ()),
        ([(LOST, 0), (TARGET, 5)], ()),
        ([], ()),
    ],
)
def test_inversions_of_a_file_do_not_hang_on_its_order(entries, found):
    dated = [(stage, day(number)) for stage, number in entries]
    assert file_inversions(dated) == file_inversions(dated[::-1]) == found


def test_a_file_is_recorded_by_day_and_within_a_day_by_the_funnel():
    lines = [(LOST, day(9)), (NEEDS, day(4)), (TRUST, day(4)), (TARGET, day(0))]
    assert in_time_order(lines) == [(TARGET, day(0)), (TRUST, day(4)), (NEEDS, day(4)), (LOST, day(9))]


def test_conversion_counts_distinct_deals_with_the_lost_and_the_aged():
    deals = [
        spans((TRUST, 0), (NEEDS, 10)),
        spans((TRUST, 0), (NEEDS, 10), (TRUST, 20), (NEEDS, 50)),
        spans((TRUST, 0), (LOST, 30)),
        spans((TRUST, 0), (SHELVED, 30)),
        spans((TRUST, 40), (TARGET, 60)),
        spans((TRUST, 69)),
        spans((TRUST, 70)),
        spans((TARGET, 0), (NEEDS, 5)),
    ]
    # on day 100: 31 days in TRUST is aged, 30 is not; the last one skipped TRUST
    assert conversion(deals, TRUST, AS_OF, 30) == StageConversion(
        TRUST,
        entered=7,
        settled=6,
        moved_on=2,
        rate=Decimal(2) / 6,
        stays=6,
        mean_days=Decimal(130) / 6,
        median_days=Decimal(25),
    )


def test_without_a_limit_nothing_ages():
    waiting = spans((COLLECT, 0))
    assert conversion([waiting], COLLECT, AS_OF, None).settled == 0
    assert conversion([waiting, spans((COLLECT, 0), (CLOSED_PAID, 9))], COLLECT, AS_OF, None).rate == 1


def test_a_lost_deal_that_was_reopened_and_got_further_moved_on():
    assert conversion([spans((NEEDS, 0), (LOST, 5), (VALUE, 9))], NEEDS, AS_OF, 30).moved_on == 1


def test_nothing_entered_or_settled_has_no_rate():
    assert conversion([], VALUE, AS_OF, 21) == StageConversion(VALUE, 0, 0, 0, None, 0, None, None)
    assert conversion([spans((VALUE, 90))], VALUE, AS_OF, 21).rate is None


def test_an_end_state_leads_nowhere():
    assert conversion([spans((LOST, 0), (TARGET, 5), (NEEDS, 9))], LOST, AS_OF, None).moved_on == 0


def test_what_comes_after_the_day_is_not_known_yet():
    deal = spans((TRUST, 0), (NEEDS, 10), (LOST, 20))
    assert conversion([deal], TRUST, day(9), 30) == StageConversion(TRUST, 1, 0, 0, None, 0, None, None)
    assert conversion([deal], TRUST, day(10), 30).moved_on == 1
    assert stage_odds([deal], day(19))[TRUST].closed == 0
    assert stage_odds([deal], day(20))[TRUST].closed == 1
    assert conversion([deal], TRUST, day(-1), 30).entered == stage_odds([deal], day(-1))[TRUST].closed == 0


def test_worked_example_stage_odds():
    deals = 14 * [spans((VALUE, 0), (COLLECT, 5))] + 6 * [spans((VALUE, 0), (LOST, 5))]
    odds = stage_odds(deals, AS_OF)
    assert odds[VALUE] == StageOdds(odds_bp=6_500, wins=14, closed=20)
    assert {stage: odds[stage].odds_bp for stage in OPEN_STAGES if stage is not VALUE} == {
        stage: DEFAULT_ODDS_BP[stage] for stage in OPEN_STAGES if stage is not VALUE
    }


def test_open_shelved_and_unrecorded_deals_say_nothing_of_the_odds():
    deals = [spans((VALUE, 0)), spans((VALUE, 0), (SHELVED, 9)), spans((CLOSED_PAID, 9)), ()]
    assert stage_odds(deals, AS_OF)[VALUE] == StageOdds(5_500, 0, 0)


def test_own_start_values_and_weight():
    deal = [spans((NEEDS, 0), (COMMIT, 3), (CLOSED_PAID, 9))]
    odds = stage_odds(deal, AS_OF, p0=dict.fromkeys(DealStage, 0), prior_weight=1)
    assert (odds[NEEDS].odds_bp, odds[COMMIT].odds_bp, odds[VALUE].odds_bp) == (5_000, 5_000, 0)


moves = st.lists(st.tuples(st.sampled_from(DealStage), st.integers(0, 30)), max_size=8)
books = st.lists(moves, max_size=8).map(
    lambda book: [
        [(stage, day(sum(gap for _, gap in deal[: i + 1]))) for i, (stage, gap) in enumerate(deal)] for deal in book
    ]
)


def where(deal, on):
    """The stages of a deal up to a day, in time, without repeats: what a look at the board every day would have noted."""
    seen = []
    for stage, entered in deal:
        if entered <= on and (not seen or seen[-1][0] is not stage):
            seen.append((stage, entered))
    return seen


@given(books, st.sampled_from(DealStage), st.integers(0, 120))
def test_conversion_counts_each_deal_once(book, stage, until):
    as_of, limit = day(until), DEFAULT_MAX_IDLE_DAYS[stage]
    entered, settled, moved_on, days = set(), set(), set(), []
    for number, deal in enumerate(book):
        seen = where(deal, as_of)
        for i, (here, since) in enumerate(seen):
            if here is not stage:
                continue
            entered.add(number)
            if i + 1 < len(seen):
                settled.add(number)
                days.append((seen[i + 1][1] - since).days)
            elif limit is not None and as_of - since > timedelta(days=limit):
                settled.add(number)
            if stage in FORWARD and {later for later, _ in seen[i:]} & set(FORWARD[FORWARD.index(stage) + 1 :]):
                moved_on.add(number)
    found = conversion([stage_history(deal).spans for deal in book], stage, as_of, limit)
    assert (found.entered, found.settled, found.moved_on) == (len(entered), len(settled), len(moved_on))
    assert found.moved_on <= found.settled <= found.entered <= len(book)
    assert (found.rate is None) is (not settled)
    assert found.stays == len(days)
    assert float(found.mean_days or 0) == pytest.approx(mean(days) if days else 0)
    assert found.median_days == (median(days) if days else None)


@given(books, st.integers(0, 120))
def test_odds_count_each_closed_deal_once(book, until):
    as_of = day(until)
    odds = stage_odds([stage_history(deal).spans for deal in book], as_of)
    for stage in OPEN_STAGES:
        there = [where(deal, as_of) for deal in book]
        ends = [seen[-1][0] for seen in there if stage in dict(seen)]
        wins, losses = sum(end in WON_STAGES for end in ends), ends.count(LOST)
        expected = StageOdds(stage_odds_bp(wins, wins + losses, DEFAULT_ODDS_BP[stage]), wins, wins + losses)
        assert odds[stage] == expected


@given(books)
def test_stays_fill_the_time_without_gaps(book):
    for deal in book:
        history = stage_history(deal)
        assert history.inversions == ()
        assert sum(span.days or 0 for span in history.spans) == (
            (history.spans[-1].entered_on - deal[0][1]).days if deal else 0
        )
