"""Recorded evaluations as rounds: those of one quarter by one version, the last of each evaluator, averaged (R25)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from app.methods.dealer_evaluation import EvaluationRules, Mark, average, evaluate
from app.methods.money import as_decimal
from app.methods.period import fiscal_quarter, quarter_range
from app.services.dealer_scorecards import DealerScorecards
from app.services.dealer_views import Round, ScorecardView
from app.storage.queries import dealers as queries
from app.terms import Status


class EvaluationLine(Struct, frozen=True):
    """A row of queries.evaluations()."""

    id: int
    dealer_id: int
    scorecard_id: int
    evaluator_id: int | None
    evaluator_name: str | None
    started_on: date
    recorded_on: date | None
    remark: str | None


class ReadRound(Struct, frozen=True):
    """A round with its exact mean marks by key, from which other rules go on."""

    shown: Round
    marks: Mapping[str, Mark]
    card: ScorecardView


class RoundsRead(Struct, frozen=True):
    """by_dealer: newest first. drafts: dealers with an evaluation that is not recorded."""

    by_dealer: Mapping[int, tuple[ReadRound, ...]]
    drafts: frozenset[int]

    def of(self, dealer_id: int) -> tuple[ReadRound, ...]:
        return self.by_dealer.get(dealer_id, ())


RoundKey = tuple[date, int]
"""Quarter's first day, id of the scorecard version."""


class DealerRounds(DealerScorecards):
    def rounds(self, dealer_id: int, as_of: date | None = None) -> tuple[Round, ...]:
        """Newest first, of evaluations recorded up to as_of (None: all)."""
        return tuple(one.shown for one in self._read_rounds(as_of, dealers=[dealer_id]).of(dealer_id))

    def all_rounds(self, as_of: date | None = None) -> dict[int, tuple[Round, ...]]:
        """Of every dealer that has any, newest first, as `rounds`: for exports and the history chart of many."""
        read = self._read_rounds(as_of).by_dealer
        return {dealer: tuple(one.shown for one in found) for dealer, found in read.items()}

    def _read_rounds(
        self, as_of: date | None, *, dealers: Collection[int] | None = None, newest: int | None = None
    ) -> RoundsRead:
        """Of some dealers or all (None), at most `newest` rounds of each; three statements for any number of dealers."""
        lines = self._records(EvaluationLine, queries.evaluations(dealers))
        cards = self._scorecards()
        chosen: dict[int, list[tuple[RoundKey, list[EvaluationLine]]]] = {}
        for dealer, found in self._by_round(lines, as_of).items():
            order = sorted(found.items(), key=lambda item: (item[0][0], cards[item[0][1]].version), reverse=True)
            chosen[dealer] = order[:newest]
        ids = (line.id for listed in chosen.values() for _, of_round in listed for line in of_round)
        marks = self._marks(ids)
        rules = self._rules()
        read = {
            dealer: tuple(_round(key[0], cards[key[1]], of_round, marks, rules) for key, of_round in listed)
            for dealer, listed in chosen.items()
        }
        return RoundsRead(read, frozenset(line.dealer_id for line in lines if line.recorded_on is None))

    def _by_round(
        self, lines: Iterable[EvaluationLine], as_of: date | None
    ) -> dict[int, dict[RoundKey, list[EvaluationLine]]]:
        """By dealer and round; of one evaluator's in a round the last counts (lines come oldest first)."""
        first_month = self._settings.fiscal_first_month
        starts: dict[tuple[int, int], date] = {}
        latest: dict[tuple[int, RoundKey], dict[int | None, EvaluationLine]] = {}
        for line in lines:
            day = line.recorded_on
            if day is None or (as_of is not None and day > as_of):
                continue
            month = (day.year, day.month)
            if month not in starts:
                starts[month] = quarter_range(*fiscal_quarter(day, first_month), first_month)[0]
            latest.setdefault((line.dealer_id, (starts[month], line.scorecard_id)), {})[line.evaluator_id] = line
        found: dict[int, dict[RoundKey, list[EvaluationLine]]] = {}
        for (dealer, key), by_evaluator in latest.items():
            found.setdefault(dealer, {})[key] = list(by_evaluator.values())
        return found

    def _marks(self, evaluation_ids: Iterable[int]) -> dict[int, dict[int, int | None]]:
        """Marks by evaluation and criterion."""
        found: dict[int, dict[int, int | None]] = {}
        for evaluation, criterion, mark, *_ in self._book.rows(*queries.marks(evaluation_ids)):
            found.setdefault(evaluation, {})[criterion] = mark
        return found


def _round(
    start: date, card: ScorecardView, lines: list[EvaluationLine], marks: Mapping[int, Any], rules: EvaluationRules
) -> ReadRound:
    mean = average([marks.get(line.id, {}) for line in lines], rules.spread)
    result = evaluate(card.rules, mean.marks, card.cuts, rules)
    if mean.spread and result.status is Status.OK:
        result = replace(result, status=Status.REVIEW)
    key_of = {one.id: one.key for one in card.criteria}
    by_key = {key_of[criterion]: mark for criterion, mark in mean.marks.items() if criterion in key_of}
    shown = Round(
        start,
        card.version,
        max(line.recorded_on or line.started_on for line in lines),
        tuple(line.evaluator_name or "" for line in lines),
        {key: as_decimal(mark) for key, mark in by_key.items()},
        tuple(key_of[criterion] for criterion in mean.spread if criterion in key_of),
        result,
    )
    return ReadRound(shown, by_key, card)
