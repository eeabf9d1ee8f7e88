"""What the evaluation form shows of a dealer: a draft, a recorded evaluation, or the blank form. Read in any thread."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct, field

from app.methods.dealer_evaluation import Averaged, average
from app.methods.period import fiscal_quarter

if TYPE_CHECKING:
    from app.services.dealer_views import AutoMark, EvaluationForm, EvaluationRecord, MarkView, Round, ScorecardView
    from app.services.dealers import DealerService


class OtherMarks(Struct, frozen=True):
    """What another evaluator gave in the same quarter by the same version, by criterion id. name "": nobody signed."""

    name: str
    marks: Mapping[int, int | None]
    is_draft: bool


class FormState(Struct, frozen=True):
    """evaluation_id None: nothing is begun, the first mark begins a draft. marks and autos by criterion id; last by key."""

    dealer_id: int
    scorecard: ScorecardView
    evaluation_id: int | None = None
    evaluator_id: int | None = None
    evaluator_name: str | None = None
    started_on: date | None = None
    recorded_on: date | None = None
    remark: str | None = None
    marks: Mapping[int, MarkView] = field(default_factory=dict)
    autos: Mapping[int, AutoMark] = field(default_factory=dict)
    others: tuple[OtherMarks, ...] = ()
    last: Mapping[str, Decimal] = field(default_factory=dict)

    @property
    def is_draft(self) -> bool:
        return self.evaluation_id is not None and self.recorded_on is None

    def mean(self, marks: Mapping[int, int | None], spread: int) -> Averaged | None:
        """Of `marks` and those of the other evaluators; None without any other."""
        if not self.others:
            return None
        return average([marks, *(one.marks for one in self.others)], spread)


def plain_marks(marks: Mapping[int, MarkView]) -> dict[int, int | None]:
    return {criterion: view.mark for criterion, view in marks.items()}


def read_form(
    dealers: DealerService,
    dealer_id: int,
    evaluator_id: int | None,
    records: tuple[EvaluationRecord, ...],
    rounds: tuple[Round, ...],
    first_month: int,
    *,
    wants_blank: bool,
) -> FormState:
    """The evaluator's draft, else any draft, else what was recorded last, else the blank form.

    wants_blank: an evaluator was chosen who has no draft yet; the form waits for the first mark.
    """
    drafts = [one for one in records if one.recorded_on is None]
    mine = next((one for one in drafts if one.evaluator_id == evaluator_id), None)
    shown = mine if wants_blank else mine or next(iter(records), None)
    last = _last_marks(rounds, shown)
    if shown is None:
        return FormState(dealer_id, dealers.scorecard(), evaluator_id=evaluator_id, last=last)
    return state_of(dealers, dealers.form(shown.id), records, first_month, last)


def state_of(
    dealers: DealerService,
    form: EvaluationForm,
    records: tuple[EvaluationRecord, ...],
    first_month: int,
    last: Mapping[str, Decimal],
) -> FormState:
    day = form.recorded_on or form.started_on
    others = {}
    for one in reversed(records):  # of an evaluator's several the newest counts
        same_round = fiscal_quarter(one.recorded_on or one.started_on, first_month) == fiscal_quarter(day, first_month)
        if one.evaluator_id == form.evaluator_id or one.version != form.scorecard.version or not same_round:
            continue
        marks = plain_marks(dealers.form(one.id).marks)
        others[one.evaluator_id] = OtherMarks(one.evaluator_name or "", marks, one.recorded_on is None)
    return FormState(
        *(form.dealer_id, form.scorecard, form.id, form.evaluator_id, form.evaluator_name, form.started_on),
        *(form.recorded_on, form.remark, form.marks, form.autos, tuple(others.values()), last),
    )


def _last_marks(rounds: tuple[Round, ...], shown: EvaluationRecord | None) -> Mapping[str, Decimal]:
    """Of the round before the one shown; of the newest for a draft."""
    for one in rounds:
        if shown is None or shown.recorded_on is None or one.recorded_on < shown.recorded_on:
            return one.marks
    return {}
