"""R25 and R26: what a dealer's marks, figures and contracts come to."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.methods.channel_choice import channel_choice
from app.methods.dealer_chain import below, hold_rate, in_loop, largest_share, missing_facts, overlaps
from app.methods.dealer_evaluation import (
    CriterionRule,
    EvaluationRules,
    GradeCuts,
    average,
    default_rules,
    evaluate,
    next_due,
    outlet_mark,
)
from app.methods.diversion import diversion_risk
from app.methods.four_bigs import four_bigs, growth, region_flag, strength
from app.terms import (
    AbcClass,
    BigKind,
    BigResult,
    ChannelCondition,
    CriterionGroup,
    DealerGrade,
    DealerType,
    Flag,
    LegalKind,
    RiskLevel,
    RiskPart,
    Status,
)

FORM = default_rules()
EXAMPLE = dict(zip((one.id for one in FORM), (4, 5, 3, 2, 4, 4, 3, 4, 4, 3, 2), strict=True))
ID = {one.key: one.id for one in FORM}
ALL_FIVE = dict.fromkeys(ID.values(), 5)


def marked(**marks: int | None) -> dict[int, int | None]:
    """All 5 but these."""
    return {**ALL_FIVE, **{ID[key]: mark for key, mark in marks.items()}}


def test_the_worked_example() -> None:
    found = evaluate(FORM, EXAMPLE)
    assert (found.total, found.grade, found.status) == (Decimal("70.4"), DealerGrade.B, Status.OK)
    assert list(found.by_group.values()) == [52, 11, Decimal("7.4")]
    assert (found.gates, found.missing, found.capped_from) == ((), (), None)


@pytest.mark.parametrize(
    ("total", "grade"), [(85, "A"), (84, "B"), (70, "B"), (69, "C"), (60, "C"), (59, "D"), (0, "D"), (100, "A")]
)
def test_grades_begin_on_their_cuts(total: int, grade: str) -> None:
    """Two criteria of weights `total` and the rest, marked 5 and 0."""
    lines = [
        CriterionRule(number, f"OWN_{number}", CriterionGroup.MATCH, weight)
        for number, weight in ((1, total), (2, 100 - total))
    ]
    found = evaluate(lines, {1: 5, 2: 0})
    assert (found.total, found.grade.value) == (total, grade)


def test_a_gate_holds_an_a_total_at_c() -> None:
    found = evaluate(FORM, marked(LOYALTY=1))
    assert found.total == Decimal("90.4")
    assert (found.grade, found.capped_from, found.gates) == (DealerGrade.C, DealerGrade.A, ("LOYALTY",))


def test_two_gates_make_a_d() -> None:
    found = evaluate(FORM, marked(LOYALTY=1, RISK=0))
    assert (found.grade, found.gates) == (DealerGrade.D, ("LOYALTY", "RISK"))


def test_a_gate_lifts_nobody() -> None:
    found = evaluate(FORM, dict.fromkeys(ID.values(), 1) | {ID["FUNDS"]: 3, ID["RISK"]: 3})
    assert (found.grade, found.gates, found.capped_from) == (DealerGrade.D, ("LOYALTY",), None)


def test_a_mean_just_above_the_gate_passes_it() -> None:
    assert evaluate(FORM, {**ALL_FIVE, ID["FUNDS"]: Fraction(3, 2)}).gates == ()
    assert evaluate(FORM, {**ALL_FIVE, ID["FUNDS"]: Fraction(3, 2)}, rules=EvaluationRules(gate_mark=2)).gates


def test_missing_marks_are_weighed_out_as_long_as_four_fifths_are_scored() -> None:
    """Sub-dealers alone are missing: 86 of 100 is scored, all 5."""
    found = evaluate(FORM, marked(SUB_DEALERS=None))
    assert (found.total, found.grade, found.missing) == (100, DealerGrade.A, ("SUB_DEALERS",))
    assert sum(found.by_group.values()) == 86


def test_four_fifths_are_enough() -> None:
    assert evaluate(FORM, marked(LINE_FIT=None, PEOPLE=None)).grade is DealerGrade.A
    short = evaluate(FORM, marked(SUB_DEALERS=None, OUTLETS=None))
    assert (short.grade, short.total, short.so_far, short.status) == (DealerGrade.DRAFT, None, 100, Status.MISSING)


def test_an_empty_form_is_a_draft_without_a_figure() -> None:
    found = evaluate(FORM, {})
    assert (found.grade, found.total, found.so_far, len(found.missing)) == (DealerGrade.DRAFT, None, None, 11)


@pytest.mark.parametrize("mark", [-1, 6, Fraction(26, 5)])
def test_a_mark_off_the_scale_is_refused(mark: int) -> None:
    with pytest.raises(ValueError, match=r"0\.\.5"):
        evaluate(FORM, {1: mark})


def test_other_cuts() -> None:
    assert evaluate(FORM, EXAMPLE, GradeCuts(Decimal(70), Decimal(50), Decimal(40))).grade is DealerGrade.A


@given(st.lists(st.integers(0, 5), min_size=11, max_size=11), st.integers(0, 10), st.integers(1, 5))
def test_a_better_mark_never_lowers_total_or_grade(marks: list[int], place: int, step: int) -> None:
    before = dict(enumerate(marks, start=1))
    better = {**before, place + 1: min(5, marks[place] + step)}
    low, high = evaluate(FORM, before), evaluate(FORM, better)
    assert low.total is not None
    assert high.total is not None
    assert 0 <= low.total <= high.total <= 100
    assert "ABCD".index(high.grade) <= "ABCD".index(low.grade)
    assert sum(low.by_group.values()) == low.total


def test_a_mean_of_thirds_keeps_a_total_on_its_cut() -> None:
    """30 x 13/3 / 5 = 26; a mean kept as 4.333... would end a hair below the cut."""
    lines = [CriterionRule(1, "OWN_1", CriterionGroup.MATCH, 30), CriterionRule(2, "OWN_2", CriterionGroup.MATCH, 70)]
    three = average([{1: 4, 2: 5}, {1: 4, 2: 5}, {1: 5, 2: 5}])
    found = evaluate(lines, three.marks, GradeCuts(a=Decimal(96)))
    assert (found.total, found.grade) == (96, DealerGrade.A)


def test_evaluators_apart_are_to_be_reviewed() -> None:
    both = average([{1: 5, 2: 4, 3: 2}, {1: 3, 2: 3}, {4: 1}])
    assert both.marks == {1: 4, 2: Fraction(7, 2), 3: 2, 4: 1}
    assert both.spread == (1,)
    assert average([{1: 5}, {1: 3}], spread=3).spread == ()


def test_who_is_good_is_seen_again_in_half_a_year() -> None:
    day = date(2026, 2, 28)
    assert next_due(day, DealerGrade.A) == next_due(day, DealerGrade.B) == date(2026, 8, 28)
    assert next_due(day, DealerGrade.D) == date(2027, 2, 28)
    assert next_due(day, DealerGrade.D, EvaluationRules(months=3)) == date(2026, 5, 28)


@pytest.mark.parametrize(
    ("covered", "in_area", "mark"),
    [(90, 100, 5), (89, 100, 4), (70, 100, 4), (40, 100, 3), (20, 100, 2), (19, 100, 1), (0, 100, 0), (120, 100, 5)],
)
def test_outlets_mark_themselves(covered: int, in_area: int, mark: int) -> None:
    assert outlet_mark(covered, in_area) == mark


@pytest.mark.parametrize(("covered", "in_area"), [(None, 100), (5, None), (5, 0), (-1, 10)])
def test_outlets_nobody_counted_mark_nothing(covered: int | None, in_area: int | None) -> None:
    assert outlet_mark(covered, in_area) is None


STRONG = {"FUNDS": 4, "OUTLETS": 5, "SUB_DEALERS": 4, "PEOPLE": 4}


def test_the_four_bigs_of_the_worked_example() -> None:
    assert strength(STRONG) == Fraction(17, 4)
    found = four_bigs(AbcClass.A, AbcClass.A, {**STRONG, "LOYALTY": 2}, Fraction(1, 2), Fraction(0))
    assert found.kinds == (BigKind.VOLUME, BigKind.PROFIT, BigKind.STRENGTH)
    assert (found.result, found.is_dangerous, found.unknown) == (BigResult.CANDIDATE, True, ())


def test_a_key_dealer_has_all_four() -> None:
    found = four_bigs(AbcClass.A, AbcClass.A, {**STRONG, "LOYALTY": 4}, Fraction(1, 10), Fraction(1, 10))
    assert (len(found.kinds), found.result, found.is_dangerous) == (4, BigResult.KEY_DEALER, False)


def test_what_is_not_known_is_not_big() -> None:
    found = four_bigs(None, AbcClass.B, {"FUNDS": 5, "LOYALTY": 5}, None, Fraction(0))
    assert found.kinds == ()
    assert found.unknown == (BigKind.VOLUME, BigKind.STRENGTH, BigKind.POTENTIAL)
    assert four_bigs(AbcClass.A, AbcClass.A, {}, None, None).is_dangerous is False
    assert BigKind.POTENTIAL not in four_bigs(None, None, {"LOYALTY": 3}, None, None).unknown


def test_growth_needs_something_to_grow_from() -> None:
    assert growth(80, 100) == Fraction(-1, 5)
    assert growth(None, 100) is growth(80, None) is growth(80, 0) is growth(80, -5) is None


def test_two_or_three_large_dealers_are_right_for_a_region() -> None:
    assert [region_flag(count) for count in (0, 1, 2, 3, 4)] == [Flag.TOO_FEW, Flag.TOO_FEW, None, None, Flag.TOO_MANY]


QUIET = {
    "price_gap_bp": 0,
    "target_cents": 100,
    "last_year_cents": 100,
    "stock_days": 10,
    "large_dealers": 2,
    "cases": 0,
}


def risk(**changes: int | None) -> tuple[int, RiskLevel | None]:
    found = diversion_risk(**{**QUIET, **changes})
    return found.points, found.level


def test_the_worked_example_of_diversion() -> None:
    assert risk(price_gap_bp=800, target_cents=130, stock_days=50, large_dealers=4, cases=1) == (75, RiskLevel.HIGH)


@pytest.mark.parametrize(
    ("changes", "points"),
    [
        ({}, 0),
        ({"price_gap_bp": 499}, 0),
        ({"price_gap_bp": 500}, 20),
        ({"price_gap_bp": 1000}, 30),
        ({"price_gap_bp": -1500}, 0),
        ({"target_cents": 119}, 0),
        ({"target_cents": 120}, 15),
        ({"target_cents": 150}, 25),
        ({"stock_days": 45}, 0),
        ({"stock_days": 46}, 10),
        ({"stock_days": 60}, 10),
        ({"stock_days": 61}, 15),
        ({"large_dealers": 3}, 0),
        ({"large_dealers": 4}, 15),
        ({"cases": 1}, 15),
        ({"cases": 9}, 30),
    ],
)
def test_points_of_diversion(changes: dict[str, int], points: int) -> None:
    assert risk(**changes)[0] == points


def test_everything_at_once_stays_at_100() -> None:
    assert risk(price_gap_bp=2000, target_cents=300, stock_days=90, large_dealers=9, cases=9) == (100, RiskLevel.HIGH)


def test_two_unknowns_are_borne_three_are_not() -> None:
    assert risk(price_gap_bp=None, stock_days=None, cases=2) == (30, RiskLevel.MEDIUM)
    found = diversion_risk(**{**QUIET, "price_gap_bp": None, "stock_days": None, "target_cents": None, "cases": 2})
    assert (found.points, found.level, found.status) == (30, None, Status.MISSING)
    assert found.unknown == (RiskPart.PRICE_GAP, RiskPart.TARGET, RiskPart.STOCK_DAYS)
    assert diversion_risk(**{**QUIET, "last_year_cents": 0}).unknown == (RiskPart.TARGET,)


def test_what_a_type_requires() -> None:
    assert missing_facts(LegalKind.AGENT, None, None, None) == ("COMMISSION_MISSING",)
    assert missing_facts(LegalKind.AGENT, None, None, 0) == ()
    assert missing_facts(None, DealerType.SECOND_TIER, None, None) == ("PARENT_MISSING",)
    assert missing_facts(LegalKind.DEALER, DealerType.SECOND_TIER, 3, None) == ()


def test_exclusives_meet_where_area_and_product_do() -> None:
    assert overlaps([(1, 7)], [(2, 7), (1, 7)])
    assert overlaps([(None, 7)], [(1, None)])
    assert not overlaps([(1, 7)], [(2, 7)])
    assert not overlaps([(1, 7)], [])


def test_loops_and_trees() -> None:
    assert in_loop(1, {1: 1}.get)
    assert in_loop(1, {1: 2, 2: 3, 3: 2}.get)
    assert below(1, {1: [2], 2: [1, 3]}) == [2, 3]


def test_hold_rate_counts_the_last_sixty_days() -> None:
    day = date(2026, 6, 30)
    assert hold_rate([date(2026, 5, 1), date(2026, 4, 30), date(2026, 7, 1), None], day) == Decimal("0.25")
    assert hold_rate([], day) is None


def test_the_largest_of_nothing_has_no_share() -> None:
    assert largest_share([None, 0, -5]) is None
    assert largest_share([1, 3]) == Decimal("0.75")


def test_channel_choice_needs_six_of_eight() -> None:
    marks: dict[ChannelCondition, tuple[int | None, int | None]] = dict.fromkeys(list(ChannelCondition)[:5], (5, 1))
    assert channel_choice(marks).way is None
    few = marks | {ChannelCondition.ORDER_SIZE: (1, 1)}
    assert channel_choice(few).way == "OWN"
    assert channel_choice(dict.fromkeys(ChannelCondition, (2, 3))).way == "DEALERS"
    assert channel_choice(dict.fromkeys(ChannelCondition, (3, 3))).way == "BOTH"
    with pytest.raises(ValueError, match=r"1\.\.5"):
        channel_choice({ChannelCondition.CAPITAL: (0, 3)})
