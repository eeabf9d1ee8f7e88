"""The evaluation form of a dealer (R25): drafts, marks, the record that is never rewritten."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.methods.dealer_evaluation import HIGHEST_MARK, Evaluated, Mark, evaluate, outlet_mark
from app.methods.texts import said
from app.models import Dealer, DealerEvaluation, DealerMark, Rep, ScorecardCriterion
from app.services.dealer_rounds import DealerRounds, EvaluationLine
from app.services.dealer_views import AutoMark, EvaluationForm, EvaluationRecord, MarkView, ScorecardView
from app.services.records import existing
from app.storage.queries import dealers as queries
from app.storage.write_session import WriteSession
from app.terms import Criterion, DealerGrade

_FACTS = {
    Criterion.SUB_DEALERS: {"sub_dealers": "sub_dealers"},
    Criterion.OUTLETS: {"covered": "outlets_covered", "in_area": "outlets_in_area"},
    Criterion.PEOPLE: {
        "employees": "employees",
        "sales_people": "sales_people",
        "vans": "vans",
        "warehouse_m2": "warehouse_m2",
    },
}
"""Figures of a dealer's record that tell something of a criterion, by the name they are given."""


class DealerEvaluations(DealerRounds):
    def draft(self, dealer_id: int, evaluator_id: int | None, today: date) -> EvaluationForm:
        """The evaluator's open draft of the dealer, or a new one by the version in use. Raises RuleError UNKNOWN_RECORD."""
        open_drafts = [
            line
            for line in self._records(EvaluationLine, queries.evaluations([dealer_id]))
            if line.recorded_on is None and line.evaluator_id == evaluator_id
        ]
        if open_drafts:
            return self.form(open_drafts[-1].id)
        name = self._known_name(dealer_id)
        card = self.ensure_scorecard(today)
        with self._book.write(Step("START_EVALUATION", {"name": name})) as session:
            if evaluator_id is not None:
                existing(session, Rep, evaluator_id)
            evaluation = DealerEvaluation(
                dealer_id=dealer_id, scorecard_id=card.id, evaluator_id=evaluator_id, started_on=today
            )
            session.add(evaluation)
            session.flush()
            new_id = evaluation.id
        return self.form(new_id)

    def form(self, evaluation_id: int) -> EvaluationForm:
        """A draft with what the book proposes for its blanks, or a recorded evaluation as it stands.

        Raises RuleError UNKNOWN_RECORD.
        """
        line = self._line(evaluation_id)
        card = self._scorecards()[line.scorecard_id]
        marks = {
            row[1]: MarkView(row[2], row[3], bool(row[4])) for row in self._book.rows(*queries.marks([evaluation_id]))
        }
        autos = self._autos(line.dealer_id, card)
        if line.recorded_on is None:
            marks = _completed(marks, autos)
        return EvaluationForm(
            id=line.id,
            dealer_id=line.dealer_id,
            dealer_name=self._known_name(line.dealer_id),
            evaluator_id=line.evaluator_id,
            evaluator_name=line.evaluator_name,
            started_on=line.started_on,
            recorded_on=line.recorded_on,
            remark=line.remark,
            scorecard=card,
            marks=marks,
            autos=autos,
        )

    def set_mark(self, evaluation_id: int, criterion_id: int, mark: int | None, evidence: str | None = None) -> None:
        """Mark 0..5 of a draft; None leaves it open, or to the book's own proposal. One undo step.

        Raises RuleError SCORE_OUT_OF_RANGE, EVALUATION_RECORDED, UNKNOWN_RECORD.
        """
        if mark is not None and not 0 <= mark <= HIGHEST_MARK:
            raise RuleError("SCORE_OUT_OF_RANGE", column="mark", minimum=0, maximum=HIGHEST_MARK)
        shown = said(evidence)
        with self._book.write(Step("SET_MARK", {"name": self._name_of(evaluation_id)})) as session:
            evaluation = _open(session, evaluation_id)
            if existing(session, ScorecardCriterion, criterion_id).scorecard_id != evaluation.scorecard_id:
                raise RuleError("UNKNOWN_RECORD", table="scorecard_criterion", id=criterion_id)
            known = session.scalar(
                select(DealerMark).where(
                    DealerMark.evaluation_id == evaluation_id, DealerMark.criterion_id == criterion_id
                )
            )
            if mark is None and shown is None:
                if known is not None:
                    session.delete(known)
            elif known is None:
                session.add(
                    DealerMark(evaluation_id=evaluation_id, criterion_id=criterion_id, mark=mark, evidence=shown)
                )
            else:
                known.mark, known.evidence = mark, shown

    def set_remark(self, evaluation_id: int, remark: str | None) -> None:
        """Of a draft, as a whole. Raises RuleError EVALUATION_RECORDED, UNKNOWN_RECORD."""
        with self._book.write(Step("SET_MARK", {"name": self._name_of(evaluation_id)})) as session:
            _open(session, evaluation_id).remark = said(remark)

    def discard(self, evaluation_id: int) -> None:
        """Throw a draft away. One undo step. Raises RuleError EVALUATION_RECORDED, UNKNOWN_RECORD."""
        with self._book.write(Step("DISCARD_EVALUATION", {"name": self._name_of(evaluation_id)})) as session:
            evaluation = _open(session, evaluation_id)
            for mark in session.scalars(select(DealerMark).where(DealerMark.evaluation_id == evaluation_id)):
                session.delete(mark)
            session.flush()
            session.delete(evaluation)

    def record(self, evaluation_id: int, today: date) -> Evaluated:
        """Keep a draft for good, the book's proposals with it; undone, it is a draft again. One undo step.

        Raises RuleError EVALUATION_INCOMPLETE (missing: criteria without a mark) while too little is scored, EVALUATION_RECORDED,
        UNKNOWN_RECORD.
        """
        form = self.form(evaluation_id)
        result = self.preview(form.scorecard, {one: view.mark for one, view in form.marks.items()})
        with self._book.write(Step("RECORD_EVALUATION", {"name": form.dealer_name})) as session:
            evaluation = _open(session, evaluation_id)
            if result.grade is DealerGrade.DRAFT:
                raise RuleError("EVALUATION_INCOMPLETE", missing=len(result.missing))
            there = select(DealerMark).where(DealerMark.evaluation_id == evaluation_id)
            known = {mark.criterion_id: mark for mark in session.scalars(there)}
            for criterion_id, view in form.marks.items():
                if view.is_auto:
                    mark = known.get(criterion_id)
                    if mark is None:
                        mark = DealerMark(evaluation_id=evaluation_id, criterion_id=criterion_id)
                        session.add(mark)
                    mark.mark, mark.is_auto = view.mark, True
            evaluation.recorded_on = today
        return result

    def preview(self, scorecard: ScorecardView, marks: Mapping[int, Mark | None]) -> Evaluated:
        """What marks by criterion id come to; nothing is read but settings, so it may follow every key."""
        return evaluate(scorecard.rules, marks, scorecard.cuts, self._rules())

    def evaluations(self, dealer_id: int) -> tuple[EvaluationRecord, ...]:
        """Drafts first, then what was recorded, newest first, each by its own version."""
        lines = self._records(EvaluationLine, queries.evaluations([dealer_id]))
        cards, marks = self._scorecards(), self._marks(line.id for line in lines)
        autos = {card_id: self._autos(dealer_id, cards[card_id]) for card_id in {line.scorecard_id for line in lines}}
        found = []
        for line in reversed(lines):
            card = cards[line.scorecard_id]
            own = marks.get(line.id, {})
            if line.recorded_on is None:
                own = {one: auto.mark for one, auto in autos[card.id].items()} | {
                    k: v for k, v in own.items() if v is not None
                }
            result = self.preview(card, own)
            record = (line.id, line.evaluator_id, line.evaluator_name, card.version)
            found.append(EvaluationRecord(*record, line.started_on, line.recorded_on, line.remark, result))
        return tuple(sorted(found, key=lambda one: one.recorded_on is not None))

    def _known_name(self, dealer_id: int) -> str:
        """Raises RuleError UNKNOWN_RECORD."""
        rows = self._book.rows("SELECT name FROM dealer WHERE id = ?", (dealer_id,))
        if not rows:
            raise RuleError("UNKNOWN_RECORD", table="dealer", id=dealer_id)
        return str(rows[0][0])

    def _autos(self, dealer_id: int, card: ScorecardView) -> dict[int, AutoMark]:
        """What the book knows of the criteria of a card, by their ids; those it knows nothing of are left out."""
        columns = {column for names in _FACTS.values() for column in names.values()}
        rows = self._rows(
            select(*(Dealer.__table__.c[column] for column in sorted(columns))).where(Dealer.id == dealer_id)
        )
        facts = dict(zip(sorted(columns), rows[0], strict=True))
        sub_dealers = self._book.rows("SELECT count(*) FROM dealer WHERE parent_id = ?", (dealer_id,))[0][0]
        facts["sub_dealers"] = facts["sub_dealers"] if facts["sub_dealers"] is not None else sub_dealers or None
        found = {}
        for one in card.criteria:
            if one.key not in _FACTS:
                continue
            names = _FACTS[Criterion(one.key)]
            values = {name: facts[column] for name, column in names.items() if facts[column] is not None}
            if values:
                found[one.id] = AutoMark(self._auto_mark(one.key, facts), values)
        return found

    def _auto_mark(self, key: str, facts: Mapping[str, int | None]) -> int | None:
        if key != Criterion.OUTLETS or not self._settings.whole("dealer_auto_marks"):
            return None
        return outlet_mark(facts["outlets_covered"], facts["outlets_in_area"])

    def _line(self, evaluation_id: int) -> EvaluationLine:
        statement = queries.evaluations().where(DealerEvaluation.id == evaluation_id)
        return self._record(EvaluationLine, statement, DealerEvaluation, evaluation_id)

    def _name_of(self, evaluation_id: int) -> str:
        """The dealer's, for the step's words."""
        rows = self._book.rows(
            "SELECT d.name FROM dealer d JOIN dealer_evaluation e ON e.dealer_id = d.id WHERE e.id = ?",
            (evaluation_id,),
        )
        return str(rows[0][0]) if rows else ""


def _open(session: WriteSession, evaluation_id: int) -> DealerEvaluation:
    """Raises RuleError EVALUATION_RECORDED, UNKNOWN_RECORD."""
    evaluation = existing(session, DealerEvaluation, evaluation_id)
    if evaluation.recorded_on is not None:
        raise RuleError("EVALUATION_RECORDED", day=evaluation.recorded_on.isoformat())
    return evaluation


def _completed(marks: Mapping[int, MarkView], autos: Mapping[int, AutoMark]) -> dict[int, MarkView]:
    """With the book's marks where the evaluator gave none."""
    found = dict(marks)
    for criterion_id, auto in autos.items():
        own = marks.get(criterion_id)
        if auto.mark is not None and (own is None or own.mark is None):
            found[criterion_id] = MarkView(auto.mark, own.evidence if own else None, True)
    return found
