"""Sentences of the evaluation form: what the book knows of a criterion, gates, missing marks, other evaluators."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.terms import DealerGrade, Status
from app.ui.chart_words.dealers import line_name, points, quarter_name
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import dealer_grade_name

if TYPE_CHECKING:
    from app.methods.dealer_evaluation import Averaged, Evaluated
    from app.services.dealer_views import AutoMark, ScorecardView
    from app.ui.dealers.form_state import FormState


def facts_text(auto: AutoMark, formats: Formats) -> str:
    """What the book's own figures say of a criterion, "1,690 of 1,830 outlets (92%)"."""
    values = auto.values
    if values.get("in_area"):
        text = translate("Dealer form", "{covered} of {all} outlets ({share})")
        covered = values.get("covered", 0)
        return text.format(
            covered=formats.count(covered),
            all=formats.count(values["in_area"]),
            share=formats.percent(covered / values["in_area"]),
        )
    parts = [_fact(name, value, formats) for name, value in values.items()]
    return translate("Dealer form", ", ").join(part for part in parts if part)


def _fact(name: str, value: int, formats: Formats) -> str:
    if name == "sub_dealers":
        return translate("Dealer form", "%n sub-dealer(s)", None, value)
    if name == "covered":
        return translate("Dealer form", "%n outlet(s) covered", None, value)
    if name == "employees":
        return translate("Dealer form", "%n employee(s)", None, value)
    if name == "sales_people":
        return translate("Dealer form", "%n of them in sales", None, value)
    if name == "vans":
        return translate("Dealer form", "%n van(s)", None, value)
    if name == "warehouse_m2":
        return translate("Dealer form", "{area} m² of store").format(area=formats.count(value))
    if name == "net_worth_cents":
        return translate("Dealer form", "net worth {amount}").format(amount=formats.money(value))
    return ""


def auto_reason(auto: AutoMark, formats: Formats) -> str:
    text = translate("Dealer form", "Proposed by the book: {facts}. A mark of your own takes its place.")
    return text.format(facts=facts_text(auto, formats))


def key_names(card: ScorecardView, keys: Iterable[str], formats: Formats) -> str:
    names: Mapping[str, str] = {one.key: line_name(one, formats) for one in card.criteria}
    return translate("Dealer form", ", ").join(names.get(key, key) for key in keys)


def gate_text(card: ScorecardView, result: Evaluated, formats: Formats) -> str:
    """What the gates that are hit do to the grade; blank without any."""
    if not result.gates:
        return ""
    names = key_names(card, result.gates, formats)
    if result.capped_from is None:
        return translate("Dealer form", "Gate: {names}").format(names=names)
    text = translate("Dealer form", "Gate: {names}, so {grade} instead of {by_total}")
    return text.format(
        names=names, grade=dealer_grade_name(result.grade), by_total=dealer_grade_name(result.capped_from)
    )


def missing_text(result: Evaluated) -> str:
    """How many marks are missing, and whether the rest is enough; blank when all are there."""
    if not result.missing:
        return ""
    count = len(result.missing)
    if result.status is Status.MISSING:
        return translate("Dealer form", "%n mark(s) missing: too few for a grade", None, count)
    return translate("Dealer form", "%n mark(s) missing: the others count for them", None, count)


def spread_text(card: ScorecardView, mean: Averaged, formats: Formats) -> str:
    """The criteria the evaluators are too far apart on; blank for none."""
    if not mean.spread:
        return ""
    keys = {one.id: one.key for one in card.criteria}
    names = key_names(card, (keys[one] for one in mean.spread if one in keys), formats)
    return translate("Dealer form", "To be reviewed, evaluators far apart: {names}").format(names=names)


def mean_text(state: FormState, result: Evaluated) -> str:
    """The mean with the other evaluators of the quarter."""
    names = translate("Dealer form", ", ").join(evaluator_text(one.name) for one in state.others)
    text = translate("Dealer form", "With {names}: mean {total}, {grade}")
    total = points(result.so_far if result.total is None else result.total)
    return text.format(names=names, total=total, grade=dealer_grade_name(result.grade))


def evaluator_text(name: str | None) -> str:
    return name or translate("Dealer form", "unsigned")


def total_text(result: Evaluated) -> str:
    """ "70.4 · Dealer B"; in a draft what the marks so far come to."""
    if result.so_far is None:
        return dealer_grade_name(DealerGrade.DRAFT)
    text = translate("Dealer form", "{total} · {grade}")
    grade = translate("Dealer form", "so far") if result.total is None else dealer_grade_name(result.grade)
    return text.format(total=points(result.so_far), grade=grade)


def state_text(state: FormState, first_month: int, formats: Formats) -> str:
    """Which evaluation the form shows: "2026 Q4 · draft by Chen Qiang"."""
    day = state.recorded_on or state.started_on
    if state.evaluation_id is None or day is None:
        return translate("Dealer form", "No evaluation begun: the first mark begins one")
    values = {
        "quarter": quarter_name(day, first_month),
        "name": evaluator_text(state.evaluator_name),
        "day": formats.day(day),
    }
    if state.recorded_on is None:
        return translate("Dealer form", "{quarter} · draft by {name}, begun {day}").format(**values)
    return translate("Dealer form", "{quarter} · recorded by {name} on {day}").format(**values)
