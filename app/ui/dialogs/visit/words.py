"""What the visit form says of an outcome: what it will count as, what it lacks, what it was saved as (R20)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from app.methods.visits import Evidence, outcome_gaps
from app.terms import OutcomeGap, VisitOutcome
from app.ui.i18n import translate
from app.ui.labels import visit_outcome_name

if TYPE_CHECKING:
    from app.services.visits_views import LogResult


def evidence_of(values: Mapping[str, Any], held_on: date) -> Evidence:
    """From the fields of the form, by the column names of Visit."""
    return Evidence(
        held_on=held_on,
        order_no=values.get("order_no"),
        order_cents=values.get("order_cents"),
        action=values.get("advance_action"),
        has_person=values.get("advance_contact_id") is not None,
        action_on=values.get("advance_on"),
        reason=values.get("no_sale_reason"),
    )


def outlook_text(picked: VisitOutcome | None, values: Mapping[str, Any], held_on: date) -> tuple[str, str]:
    """What the visit will count as, and the token of the sentence's colour."""
    if picked is None:
        return translate("VisitForm", "Choose what the visit came to: Alt+1 to Alt+4."), "muted"
    gaps = outcome_gaps(picked, evidence_of(values, held_on))
    if not gaps:
        return translate("VisitForm", "Counts as {outcome}.").format(outcome=visit_outcome_name(picked)), "good"
    said = translate("VisitForm", "Will count as {outcome}. Still missing: {gaps}.")
    name = visit_outcome_name(VisitOutcome.CONTINUATION)
    return said.format(outcome=name, gaps=gaps_text(gaps)), "warn"


def result_text(result: LogResult, picked: VisitOutcome | None) -> str:
    """One line for the notice after saving."""
    if result.outcome is None:
        return translate("VisitForm", "Visit noted; what it came to is open.")
    name = visit_outcome_name(result.outcome)
    if result.gaps and picked is not None:
        said = translate("VisitForm", "Counts as {outcome}, not as {picked}. Missing: {gaps}.")
        return said.format(outcome=name, picked=visit_outcome_name(picked), gaps=gaps_text(result.gaps))
    return translate("VisitForm", "Visit noted. It counts as {outcome}.").format(outcome=name)


def gaps_text(gaps: Sequence[OutcomeGap]) -> str:
    words = {
        OutcomeGap.ORDER_NO: translate("VisitForm", "order number"),
        OutcomeGap.ORDER_AMOUNT: translate("VisitForm", "order amount"),
        OutcomeGap.CUSTOMER_ACTION: translate("VisitForm", "what the customer will do"),
        OutcomeGap.CUSTOMER_PERSON: translate("VisitForm", "who there does it"),
        OutcomeGap.ACTION_DAY: translate("VisitForm", "by which day"),
        OutcomeGap.ACTION_BEFORE_VISIT: translate("VisitForm", "a day after the visit"),
        OutcomeGap.REASON: translate("VisitForm", "the reason"),
    }
    return translate("VisitForm", ", ").join(words[gap] for gap in gaps)


def choice_text(outcome: VisitOutcome, number: int) -> str:
    """On its button: the key, the name, what it takes."""
    needs = {
        VisitOutcome.ORDER: translate("VisitForm", "order number and amount"),
        VisitOutcome.ADVANCE: translate("VisitForm", "the customer acts: what, who, when"),
        VisitOutcome.CONTINUATION: translate("VisitForm", "talked, nothing promised"),
        VisitOutcome.NO_SALE: translate("VisitForm", "turned down, with the reason"),
    }
    return f"{number}  {visit_outcome_name(outcome)}\n{needs[outcome]}"
