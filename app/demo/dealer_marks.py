"""The demo's evaluations of dealers: version 1 of the scorecard, the last quarters, two evaluators here and there, a draft."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from app.demo.buying import Row
from app.demo.dealer_plans import CRITERIA, DealerPlan, DemoDealer, Marks
from app.demo.dealer_words import DEALER_WORDS
from app.demo.names import DemoNames
from app.methods.dealer_evaluation import DEFAULT_CRITERIA, HIGHEST_MARK, GradeCuts
from app.methods.period import add_months, quarter_of, quarter_range
from app.models import DealerEvaluation, DealerMark, DealerScorecard, ScorecardCriterion
from app.storage.write_session import WriteSession
from app.terms import Criterion, LifeCycle

_QUARTERS = 5
_DRAFTED_EVERY = 13


def write_evaluations(
    session: WriteSession,
    rng: random.Random,
    names: DemoNames,
    dealers: Sequence[DemoDealer],
    plans: Sequence[DealerPlan],
    reps: Sequence[int],
    today: date,
) -> None:
    """Of five quarters for most dealers, two of them not for long; those we only look for have none."""
    card, lines = _write_scorecard(session, names, add_months(today, -18))
    writer = _EvaluationWriter(rng, names, reps, today)
    evaluations: list[Row] = []
    marks: list[list[Row]] = []
    for at, (dealer, plan) in enumerate(zip(dealers, plans, strict=True)):
        if at % _DRAFTED_EVERY == 2:
            row, found = writer.draft(dealer, plan)
            evaluations.append((dealer.id, card, *row))
            marks.append(found)
        for row, found in writer.evaluations(dealer, plan):
            evaluations.append((dealer.id, card, *row))
            marks.append(found)
    columns = ("dealer_id", "scorecard_id", "evaluator_id", "started_on", "recorded_on", "remark")
    ids = session.add_rows(DealerEvaluation, columns, evaluations)
    rows = [
        (evaluation_id, lines[key], *rest)
        for evaluation_id, found in zip(ids, marks, strict=True)
        for key, *rest in found
    ]
    session.add_rows(DealerMark, ("evaluation_id", "criterion_id", "mark", "evidence", "is_auto"), rows)


def _write_scorecard(session: WriteSession, names: DemoNames, made_on: date) -> tuple[int, dict[Criterion, int]]:
    """Its id, and those of its criteria."""
    cuts = GradeCuts()
    columns = ("version", "made_on", "cut_a_bp", "cut_b_bp", "cut_c_bp", "remark")
    in_points = (int(cut * 100) for cut in (cuts.a, cuts.b, cuts.c))
    row = (1, made_on.isoformat(), *in_points, DEALER_WORDS[names.language].scorecard)
    (card,) = session.add_rows(DealerScorecard, columns, [row])
    rows = [
        (card, position, key.value, group.value, weight, int(is_gate))
        for position, (key, group, weight, is_gate) in enumerate(DEFAULT_CRITERIA)
    ]
    columns = ("scorecard_id", "position", "key", "criterion_group", "weight", "is_gate")
    return card, dict(zip(CRITERIA, session.add_rows(ScorecardCriterion, columns, rows), strict=True))


class _EvaluationWriter:
    def __init__(self, rng: random.Random, names: DemoNames, reps: Sequence[int], today: date) -> None:
        self._rng = rng
        self._words = DEALER_WORDS[names.language]
        self._reps = reps
        self._today = today
        this_quarter = quarter_range(*quarter_of(today))[0]
        self._starts = [add_months(this_quarter, -3 * back) for back in range(1, _QUARTERS + 1)]

    def evaluations(self, dealer: DemoDealer, plan: DealerPlan) -> Iterator[tuple[Row, list[Row]]]:
        """evaluator, started, recorded, remark, and rows of marks; newest first, each a little off the one after it."""
        rng = self._rng
        if plan.phase is LifeCycle.FIND:
            return
        skipped = rng.choices((0, 2, 4), (24, 3, 2))[0]
        starts = self._starts[:2] if plan.phase in (LifeCycle.NEGOTIATE, LifeCycle.SIGN) else self._starts[skipped:]
        marks = dict(plan.marks)
        for start in starts:
            recorded = start + timedelta(days=rng.randint(55, 88))
            yield self._recorded(dealer.owner, recorded, marks)
            if rng.random() < 0.13:
                other = rng.choice([rep for rep in self._reps if rep != dealer.owner])
                yield self._recorded(other, recorded + timedelta(days=1), self._second_view(marks))
            marks = self._before(marks)

    def _recorded(self, evaluator: int, day: date, marks: Marks) -> tuple[Row, list[Row]]:
        remark = self._rng.choice(self._words.remarks) if self._rng.random() < 0.3 else None
        started = (day - timedelta(days=self._rng.randint(0, 6))).isoformat()
        return (evaluator, started, day.isoformat(), remark), [self._mark(key, mark) for key, mark in marks.items()]

    def _mark(self, key: Criterion, mark: int) -> Row:
        """Evidence for every second mark that says much; outlets are counted by the book."""
        tells = mark <= 2 or mark >= 4
        evidence = self._words.evidence[key][mark >= 4] if tells and self._rng.random() < 0.5 else None
        return key, mark, evidence, int(key is Criterion.OUTLETS)

    def draft(self, dealer: DemoDealer, plan: DealerPlan) -> tuple[Row, list[Row]]:
        """Of this quarter, half filled in."""
        started = max(self._today - timedelta(days=self._rng.randint(1, 9)), quarter_range(*quarter_of(self._today))[0])
        filled = list(plan.marks.items())[: self._rng.randint(4, 7)]
        return (dealer.owner, started.isoformat(), None, None), [self._mark(key, mark) for key, mark in filled]

    def _before(self, marks: Marks) -> Marks:
        """A quarter earlier: up to three marks were one lower or higher."""
        found = dict(marks)
        for key in self._rng.sample(CRITERIA, self._rng.randint(0, 3)):
            found[key] = min(max(found[key] - self._rng.choice((-1, 1, 1)), 1), HIGHEST_MARK)
        return found

    def _second_view(self, marks: Marks) -> Marks:
        """Another evaluator sees some things differently, one of them quite."""
        found = self._before(marks)
        if self._rng.random() < 0.4:
            key = self._rng.choice((Criterion.IDEAS, Criterion.TRAITS, Criterion.LINE_FIT))
            found[key] = marks[key] - 2 if marks[key] >= 3 else marks[key] + 2
        return found
