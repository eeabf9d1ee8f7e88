"""R13 Stage history: time in stage, conversion and odds from the book's own deals, the lost ones included (P21, P23).

A history is what one deal entered, in the order it was recorded; every count is of distinct deals.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from msgspec import Struct

from app.methods import funnel
from app.terms import BOARD_STAGES, OPEN_STAGES, WON_STAGES, DealStage

_RANKS = {stage: rank for rank, stage in enumerate((*BOARD_STAGES, DealStage.CLOSED_PAID))}
_OUTSIDE = -1
"""LOST and SHELVED lie on no way forward."""

_ORDER = {stage: position for position, stage in enumerate(DealStage)}

Entry = tuple[DealStage, date]


class StageSpan(NamedTuple):
    """One stay in a stage or end state; left_on None: still there."""

    stage: DealStage
    entered_on: date
    left_on: date | None

    @property
    def days(self) -> int | None:
        """Whole days of a stay that is over; None while it lasts, and where it was left before it was entered."""
        if self.left_on is None or self.left_on < self.entered_on:
            return None
        return (self.left_on - self.entered_on).days


class Inversion(NamedTuple):
    """`stage` is dated before `earlier_stage`, which it came after."""

    stage: DealStage
    entered_on: date
    earlier_stage: DealStage
    earlier_on: date


class StageHistory(Struct, frozen=True):
    spans: tuple[StageSpan, ...]
    inversions: tuple[Inversion, ...]


class StageConversion(Struct, frozen=True):
    """Distinct deals that ever `entered`, of them those `settled` (left, or aged beyond the limit) and `moved_on`.

    `rate` is moved_on over settled, 0..1, None where nothing is settled. Mean and median are days of the `stays` that
    are over; a deal that came back has more than one.
    """

    stage: DealStage
    entered: int
    settled: int
    moved_on: int
    rate: Decimal | None
    stays: int
    mean_days: Decimal | None
    median_days: Decimal | None


class StageOdds(Struct, frozen=True):
    """`closed` deals (won or lost) that entered the stage, and the `wins` among them."""

    odds_bp: int
    wins: int
    closed: int


def stage_history(entries: Sequence[Entry]) -> StageHistory:
    """The stays of one deal, from its entries as they were recorded; the same stage twice in a row is one stay.

    An entry dated before one recorded earlier is reported and kept: the record says what came first, so that two moves
    of one day stay in order, and no stay gets a length that cannot be.

    >>> jan, feb = date(2017, 1, 10), date(2017, 2, 9)
    >>> stage_history([(DealStage.TARGET, jan), (DealStage.ANALYSIS, feb)]).spans[0].days
    30
    >>> [one.stage.value for one in stage_history([(DealStage.TARGET, feb), (DealStage.ANALYSIS, jan)]).inversions]
    ['ANALYSIS']
    """
    stays = [entry for i, entry in enumerate(entries) if i == 0 or entry[0] != entries[i - 1][0]]
    inversions = []
    latest = 0
    for i, (stage, day) in enumerate(stays):
        if day < stays[latest][1]:
            inversions.append(Inversion(stage, day, *stays[latest]))
        else:
            latest = i
    return StageHistory(_spans(stays), tuple(inversions))


def file_inversions(entries: Sequence[Entry]) -> tuple[Inversion, ...]:
    """Inversions of a deal in a file, whose lines may come in any order: by the first day in each of the seven stages.

    A stage is reported where an earlier one of the funnel was first entered after it; of several the last. A deal that
    skipped a stage and fell back into it looks the same, so this is to be said, never to be mended.

    >>> jan, feb = date(2017, 1, 10), date(2017, 2, 9)
    >>> file_inversions([(DealStage.VALUE, jan), (DealStage.NEEDS, feb)])[0].earlier_stage.value
    'NEEDS'
    """
    first: dict[DealStage, date] = {}
    for stage, day in entries:
        first[stage] = min(day, first.get(stage, day))
    way = [(stage, first[stage]) for stage in BOARD_STAGES if stage in first]
    found = []
    for i, (stage, day) in enumerate(way):
        after = max(way[:i], key=lambda entry: entry[1], default=(stage, day))
        if day < after[1]:
            found.append(Inversion(stage, day, *after))
    return tuple(found)


def in_time_order(entries: Iterable[Entry]) -> list[Entry]:
    """Entries of a file as they are to be recorded: by day, those of one day in the order of the funnel.

    >>> jan = date(2017, 1, 10)
    >>> [stage.value for stage, _ in in_time_order([(DealStage.LOST, jan), (DealStage.NEEDS, jan)])]
    ['NEEDS', 'LOST']
    """
    return sorted(entries, key=lambda entry: (entry[1], _ORDER[entry[0]]))


def conversion(
    histories: Iterable[Sequence[StageSpan]], stage: DealStage, as_of: date, max_idle: int | None
) -> StageConversion:
    """How the deals of a stage went on, as of a day; one history per deal (R13).

    A deal moved on if it was ever further along after it first entered the stage. It is settled once it left, be it
    forward, back or out of the funnel, or stays for more than `max_idle` days (None: no limit). A stage that was
    skipped was not entered.

    >>> jan, feb = date(2017, 1, 10), date(2017, 2, 9)
    >>> won = stage_history([(DealStage.COMMIT, jan), (DealStage.COLLECT, feb)]).spans
    >>> lost = stage_history([(DealStage.COMMIT, jan), (DealStage.LOST, feb)]).spans
    >>> conversion([won, lost], DealStage.COMMIT, feb, 21).rate
    Decimal('0.5')
    """
    entered = settled = moved_on = 0
    days: list[int] = []
    for history in histories:
        spans = _until(history, as_of)
        stays = [span for span in spans if span.stage == stage]
        if not stays:
            continue
        entered += 1
        settled += any(span.left_on is not None for span in stays) or _is_aged(stays[-1], as_of, max_idle)
        moved_on += _went_further(spans, stage)
        days += [span.days for span in stays if span.days is not None]
    return StageConversion(
        stage,
        entered,
        settled,
        moved_on,
        funnel.conversion(moved_on, settled),
        len(days),
        Decimal(sum(days)) / len(days) if days else None,
        _median(days),
    )


def stage_odds(
    histories: Iterable[Sequence[StageSpan]],
    as_of: date,
    p0: Mapping[DealStage, int] = funnel.DEFAULT_ODDS_BP,
    prior_weight: int = funnel.ODDS_PRIOR_WEIGHT,
) -> dict[DealStage, StageOdds]:
    """Odds of stages 1-6 from own history: the deals closed as of a day that ever entered the stage (R13 [O], P23).

    Open and shelved deals say nothing yet. A deal known by its end alone entered no stage, and counts in none.
    """
    wins = dict.fromkeys(OPEN_STAGES, 0)
    closed = dict.fromkeys(OPEN_STAGES, 0)
    for history in histories:
        spans = _until(history, as_of)
        outcome = spans[-1].stage if spans else None
        if outcome != DealStage.LOST and outcome not in WON_STAGES:
            continue
        for stage in {span.stage for span in spans} & closed.keys():
            closed[stage] += 1
            wins[stage] += outcome in WON_STAGES
    return {
        stage: StageOdds(
            funnel.stage_odds_bp(wins[stage], closed[stage], p0[stage], prior_weight), wins[stage], closed[stage]
        )
        for stage in OPEN_STAGES
    }


def _spans(stays: Sequence[Entry]) -> tuple[StageSpan, ...]:
    """Each stay lasts until the next one begins."""
    left = [*(day for _, day in stays[1:]), None]
    return tuple(StageSpan(*stay, until) for stay, until in zip(stays, left, strict=False))


def _median(days: list[int]) -> Decimal | None:
    """The mean of the two middle ones if their count is even."""
    if not days:
        return None
    ordered = sorted(days)
    return Decimal(ordered[(len(days) - 1) // 2] + ordered[len(days) // 2]) / 2


def _until(history: Sequence[StageSpan], as_of: date) -> tuple[StageSpan, ...]:
    """The history as it stood at the end of a day."""
    return _spans([(span.stage, span.entered_on) for span in history if span.entered_on <= as_of])


def _is_aged(stay: StageSpan, as_of: date, max_idle: int | None) -> bool:
    return max_idle is not None and (as_of - stay.entered_on).days > max_idle


def _went_further(spans: Sequence[StageSpan], stage: DealStage) -> bool:
    stages = [span.stage for span in spans]
    here = _RANKS.get(stage, _OUTSIDE)
    return here != _OUTSIDE and any(_RANKS.get(later, _OUTSIDE) > here for later in stages[stages.index(stage) + 1 :])
