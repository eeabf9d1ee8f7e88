"""The evaluation form: drafts, records, rounds, and the versions of the scorecard (R25)."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest
from msgspec.structs import replace

from app.errors import RuleError
from app.methods.dealer_evaluation import GradeCuts
from app.services.dealer_views import CriterionDraft, EvaluationForm, ScorecardDraft, ScorecardView
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import CriterionGroup, DealerGrade, Status
from tests.builders import TODAY, a_dealer, a_rep, an_area, dump

EXAMPLE = (4, 5, 3, 2, 4, 4, 3, 4, 4, 3, 2)
SPRING, SUMMER, AUTUMN = date(2026, 4, 10), date(2026, 7, 10), date(2026, 10, 10)


def fill(services: Services, form: EvaluationForm, marks: Mapping[str, int] | tuple[int, ...]) -> None:
    keys = [one.key for one in form.scorecard.criteria]
    given = marks if isinstance(marks, Mapping) else dict(zip(keys, marks, strict=True))
    for one in form.scorecard.criteria:
        if one.key in given:
            services.dealers.set_mark(form.id, one.id, given[one.key])


def evaluated(
    services: Services, dealer: int, day: date, marks: tuple[int, ...] = EXAMPLE, evaluator: int | None = None
) -> int:
    form = services.dealers.draft(dealer, evaluator, day)
    fill(services, form, marks)
    services.dealers.record(form.id, day)
    return form.id


def as_draft(card: ScorecardView) -> ScorecardDraft:
    lines = (
        CriterionDraft(one.key, one.group, one.weight, one.is_gate, one.name_en, one.name_zh) for one in card.criteria
    )
    return ScorecardDraft(card.cuts, tuple(lines), card.remark)


def shifted(card: ScorecardView, **weights: int) -> ScorecardDraft:
    draft = as_draft(card)
    return replace(
        draft, criteria=tuple(replace(one, weight=weights.get(one.key or "", one.weight)) for one in draft.criteria)
    )


def test_the_default_form_comes_with_the_first_evaluation(services: Services, book: Book) -> None:
    assert (services.dealers.scorecard().id, services.dealers.scorecards()) == (0, ())
    form = services.dealers.draft(a_dealer(book), None, TODAY)
    card = form.scorecard
    assert (card.version, card.made_on, card.cuts, card.is_used) == (1, TODAY, GradeCuts(), False)
    assert [one.weight for one in card.criteria] == [14, 14, 10, 12, 10, 10, 5, 5, 5, 7, 8]
    assert [one.key for one in card.criteria if one.is_gate] == ["LOYALTY", "FUNDS", "RISK"]
    services.history.undo()
    assert services.dealers.scorecards()[0].version == 1
    assert book.rows("SELECT count(*) FROM dealer_evaluation") == [(0,)]


def test_the_worked_example_from_draft_to_record_and_back(services: Services, book: Book) -> None:
    anna, dealer = a_rep(book, "Anna"), a_dealer(book)
    form = services.dealers.draft(dealer, anna, TODAY)
    assert services.dealers.draft(dealer, anna, TODAY).id == form.id
    fill(services, form, EXAMPLE)
    result = services.dealers.record(form.id, TODAY)
    assert (result.total, result.grade) == (Decimal("70.4"), DealerGrade.B)
    (found,) = services.dealers.rounds(dealer)
    assert (found.total, found.grade, found.evaluators, found.quarter_start) == (
        Decimal("70.4"),
        DealerGrade.B,
        ("Anna",),
        date(2026, 10, 1),
    )
    assert found.marks["OUTLETS"] == 5
    services.history.undo()
    assert services.dealers.rounds(dealer) == ()
    assert services.dealers.draft(dealer, anna, TODAY).id == form.id


def test_what_is_recorded_is_never_rewritten(services: Services, book: Book) -> None:
    dealer = a_dealer(book)
    done = evaluated(services, dealer, SPRING)
    before = dump(book)
    line = services.dealers.form(done).scorecard.criteria[0].id
    for edit in (
        lambda: services.dealers.set_mark(done, line, 1),
        lambda: services.dealers.discard(done),
        lambda: services.dealers.set_remark(done, "no"),
        lambda: services.dealers.record(done, SUMMER),
    ):
        with pytest.raises(RuleError, match="EVALUATION_RECORDED"):
            edit()
    assert dump(book) == before


def test_a_draft_is_not_recorded_before_enough_is_scored(services: Services, book: Book) -> None:
    form = services.dealers.draft(a_dealer(book), None, TODAY)
    fill(services, form, {"SUB_DEALERS": 3, "OUTLETS": 3})
    with pytest.raises(RuleError) as caught:
        services.dealers.record(form.id, TODAY)
    assert (caught.value.code, caught.value.values["missing"]) == ("EVALUATION_INCOMPLETE", 9)


def test_marks_are_typed_corrected_and_taken_away(services: Services, book: Book) -> None:
    form = services.dealers.draft(a_dealer(book), None, TODAY)
    line = form.scorecard.criteria[2].id
    services.dealers.set_mark(form.id, line, 3, " one overlap ")
    services.dealers.set_mark(form.id, line, 4, "none left")
    assert services.dealers.form(form.id).marks[line].evidence == "none left"
    services.dealers.set_mark(form.id, line, None)
    assert line not in services.dealers.form(form.id).marks
    services.history.undo()
    assert services.dealers.form(form.id).marks[line].mark == 4
    with pytest.raises(RuleError, match="SCORE_OUT_OF_RANGE"):
        services.dealers.set_mark(form.id, line, 6)
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.dealers.set_mark(form.id, 999, 3)


def test_a_draft_is_thrown_away_with_its_marks(services: Services, book: Book) -> None:
    form = services.dealers.draft(a_dealer(book), None, TODAY)
    fill(services, form, EXAMPLE)
    services.dealers.discard(form.id)
    assert book.rows("SELECT count(*) FROM dealer_mark") == [(0,)]
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.dealers.form(form.id)


def test_outlets_mark_themselves_until_somebody_knows_better(services: Services, book: Book) -> None:
    dealer = a_dealer(book, outlets_covered=1690, outlets_in_area=1830, sub_dealers=24)
    form = services.dealers.draft(dealer, None, TODAY)
    sub_dealers, outlets = (one.id for one in form.scorecard.criteria[:2])
    assert (form.marks[outlets].mark, form.marks[outlets].is_auto) == (5, True)
    assert form.autos[outlets].values == {"covered": 1690, "in_area": 1830}
    assert (form.autos[sub_dealers].mark, form.autos[sub_dealers].values) == (None, {"sub_dealers": 24})
    services.dealers.set_mark(form.id, outlets, 3)
    assert services.dealers.form(form.id).marks[outlets].is_auto is False
    services.dealers.set_mark(form.id, outlets, None)
    fill(services, form, {one.key: 4 for one in form.scorecard.criteria if one.key != "OUTLETS"})
    services.dealers.record(form.id, TODAY)
    services.dealers.save(dealer, {"outlets_covered": 10})
    kept = services.dealers.form(form.id).marks[outlets]
    assert (kept.mark, kept.is_auto) == (5, True)


def test_automatic_marks_can_be_switched_off(services: Services, book: Book) -> None:
    services.settings.set("dealer_auto_marks", "0")
    form = services.dealers.draft(a_dealer(book, outlets_covered=9, outlets_in_area=10), None, TODAY)
    assert form.marks == {}


def test_two_evaluators_are_averaged_and_their_spread_is_said(services: Services, book: Book) -> None:
    dealer = a_dealer(book)
    evaluated(services, dealer, AUTUMN, EXAMPLE, a_rep(book, "Anna"))
    evaluated(services, dealer, TODAY, (4, 5, 3, 4, 4, 4, 3, 4, 4, 3, 2), a_rep(book, "Chen"))
    (found,) = services.dealers.rounds(dealer)
    assert (found.evaluators, found.spread, found.result.status) == (("Anna", "Chen"), ("LOYALTY",), Status.REVIEW)
    assert (found.total, found.marks["LOYALTY"], found.recorded_on) == (Decimal("72.8"), 3, TODAY)


def test_of_one_evaluator_the_last_word_of_a_quarter_counts(services: Services, book: Book) -> None:
    dealer, anna = a_dealer(book), a_rep(book, "Anna")
    evaluated(services, dealer, AUTUMN, (5,) * 11, anna)
    evaluated(services, dealer, TODAY, EXAMPLE, anna)
    (found,) = services.dealers.rounds(dealer)
    assert (found.total, found.spread) == (Decimal("70.4"), ())
    assert len(services.dealers.evaluations(dealer)) == 2


def test_every_quarter_is_a_round_of_its_own(services: Services, book: Book) -> None:
    dealer = a_dealer(book)
    for day, marks in ((SPRING, (3,) * 11), (SUMMER, (4,) * 11), (AUTUMN, EXAMPLE)):
        evaluated(services, dealer, day, marks)
    assert [found.total for found in services.dealers.rounds(dealer)] == [Decimal("70.4"), 80, 60]
    assert [found.total for found in services.dealers.rounds(dealer, SUMMER)] == [80, 60]
    assert services.dealers.rounds(dealer, date(2020, 1, 1)) == ()
    assert services.dealers.all_rounds() == {dealer: services.dealers.rounds(dealer)}


def test_the_evaluations_of_a_dealer(services: Services, book: Book) -> None:
    dealer = a_dealer(book, outlets_covered=9, outlets_in_area=10)
    evaluated(services, dealer, SPRING)
    services.dealers.draft(dealer, None, TODAY)
    draft, record = services.dealers.evaluations(dealer)
    assert (draft.recorded_on, draft.result.grade, draft.result.so_far) == (None, DealerGrade.DRAFT, 100)
    assert (record.version, record.result.total) == (1, Decimal("70.4"))


def test_a_changed_weight_makes_a_new_version(services: Services, book: Book) -> None:
    dealer = a_dealer(book)
    evaluated(services, dealer, SPRING)
    open_form = services.dealers.draft(dealer, None, SUMMER)
    fill(services, open_form, EXAMPLE)
    card = services.dealers.scorecard()
    assert services.dealers.save_scorecard(shifted(card, SUB_DEALERS=10, LOYALTY=16), SUMMER) == 2
    moved = services.dealers.form(open_form.id)
    assert (moved.scorecard.version, len(moved.marks)) == (2, 11)
    services.dealers.record(open_form.id, SUMMER)
    newest, oldest = services.dealers.rounds(dealer)
    assert (newest.version, newest.total, oldest.version, oldest.total) == (2, Decimal("68.8"), 1, Decimal("70.4"))
    assert [version.evaluations for version in services.dealers.scorecards()] == [1, 1]
    assert services.dealers.scorecard(1).criteria[0].weight == 14
    for _ in range(2):
        services.history.undo()
    assert [version.version for version in services.dealers.scorecards()] == [1]
    assert services.dealers.form(open_form.id).scorecard.version == 1


def test_a_version_nobody_recorded_by_is_edited_in_place(services: Services, book: Book) -> None:
    form = services.dealers.draft(a_dealer(book), None, TODAY)
    fill(services, form, EXAMPLE)
    draft = as_draft(services.dealers.scorecard())
    own = CriterionDraft(None, CriterionGroup.CONTROL, 15, name_en="Data", name_zh="数据", anchors_en=tuple("abcdef"))
    kept = tuple(one for one in draft.criteria if one.key not in ("DEVELOPMENT", "RISK"))
    assert services.dealers.save_scorecard(replace(draft, criteria=(*kept, own)), TODAY) == 1
    after = services.dealers.form(form.id)
    last = after.scorecard.criteria[-1]
    assert (last.key, last.name_zh, last.anchors_en, last.anchors_zh) == ("OWN_1", "数据", tuple("abcdef"), None)
    assert len(after.marks) == 9


def test_an_unchanged_form_is_not_written(services: Services, book: Book) -> None:
    evaluated(services, a_dealer(book), SPRING)
    before = dump(book)
    assert services.dealers.save_scorecard(as_draft(services.dealers.scorecard()), TODAY) == 1
    assert dump(book) == before


def test_the_editor_may_come_before_the_first_evaluation(services: Services, book: Book) -> None:
    draft = replace(as_draft(services.dealers.scorecard()), cuts=GradeCuts(Decimal(90), Decimal(75), Decimal(60)))
    assert services.dealers.save_scorecard(draft, TODAY) == 1
    assert services.dealers.scorecard().cuts.a == 90
    services.history.undo()
    assert services.dealers.scorecards() == ()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"weight": 13}, "WEIGHTS_NOT_100"),
        ({"weight": -1}, "SCORE_OUT_OF_RANGE"),
        ({"key": None}, "NAME_MISSING"),
        ({"anchors_en": ("a", "b")}, "ANCHORS_NOT_SIX"),
    ],
)
def test_forms_that_are_refused(services: Services, book: Book, change: dict[str, object], code: str) -> None:
    draft = as_draft(services.dealers.scorecard())
    with pytest.raises(RuleError) as caught:
        services.dealers.save_scorecard(
            replace(draft, criteria=(replace(draft.criteria[0], **change), *draft.criteria[1:])), TODAY
        )
    assert caught.value.code == code
    assert caught.value.values.get("sum", 99) == 99


def test_cuts_fall_and_a_criterion_comes_once(services: Services, book: Book) -> None:
    draft = as_draft(services.dealers.scorecard())
    with pytest.raises(RuleError, match="CUTS_NOT_FALLING"):
        services.dealers.save_scorecard(replace(draft, cuts=GradeCuts(Decimal(60), Decimal(70), Decimal(50))), TODAY)
    first, second, *rest = draft.criteria
    with pytest.raises(ValueError, match="twice"):
        services.dealers.save_scorecard(replace(draft, criteria=(first, replace(second, key=first.key), *rest)), TODAY)
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.dealers.scorecard(7)


def test_preview_follows_every_key(services: Services, book: Book) -> None:
    card = services.dealers.scorecard()
    marks = dict(zip((one.id for one in card.criteria), EXAMPLE, strict=True))
    assert services.dealers.preview(card, marks).total == Decimal("70.4")
    assert services.dealers.preview(card, marks | {card.criteria[3].id: 1}).grade is DealerGrade.C


def test_radar_shows_this_last_and_the_best_of_the_region(services: Services, book: Book) -> None:
    east = an_area(book)
    mine, best, weaker = (a_dealer(book, name, area_id=east) for name in ("Mine", "Best", "Weaker"))
    evaluated(services, a_dealer(book, "Elsewhere"), SPRING, (5,) * 11)
    evaluated(services, best, SPRING, (4,) * 11)
    evaluated(services, weaker, SPRING, (3,) * 11)
    assert services.dealers.radar(mine).this is None
    evaluated(services, mine, SPRING, (2,) * 11)
    evaluated(services, mine, SUMMER, EXAMPLE)
    found = services.dealers.radar(mine)
    assert [axis.key for axis in found.axes][-3:] == ["PEOPLE", "MATCH", "CONTROL"]
    assert found.this is not None
    assert found.last is not None
    assert found.region_best is not None
    assert found.this.values[:2] == (4, 5)
    assert found.this.values[-1] == Decimal(37) / 15
    assert (set(found.last.values), found.region_best.name) == ({2}, "Best")
    assert services.dealers.radar(mine, region=False).region_best is None
    assert services.dealers.radar(mine, as_of=SPRING).last is None


def test_who_is_due(services: Services, book: Book) -> None:
    new, good, poor = (a_dealer(book, name) for name in ("New", "Good", "Poor"))
    a_dealer(book, "Left", life_cycle="EXIT")
    evaluated(services, good, date(2026, 3, 1), (5,) * 11)
    evaluated(services, poor, date(2026, 3, 1), (1,) * 11)
    scope = scope_for(TODAY)
    due = services.dealers.due(scope, TODAY)
    assert [(row.dealer_id, row.next_due, row.days_over) for row in due] == [
        (new, None, None),
        (good, date(2026, 9, 1), 82),
    ]
    assert [row.name for row in services.dealers.due(scope, date(2027, 3, 1))] == ["New", "Good", "Poor"]
    assert {row.name for row in services.dealers.list(scope) if row.is_due} == {"New", "Good"}
