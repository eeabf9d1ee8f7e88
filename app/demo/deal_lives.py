"""How the demo's deals came to be what they are today: stages entered, dates pushed, amounts that grew, owners that changed."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from msgspec import Struct

from app.terms import OPEN_STAGES, WON_STAGES, DealStage, SlipReason

Values = dict[str, Any]

_REACHED_WEIGHTS = (10, 20, 25, 20, 15, 10)
"""How far deals came that were lost or shelved."""

_DETOURS, _PAUSES = 0.08, 0.04
_PULLED_IN, _REPRICED, _PASSED_ON = 0.06, 0.35, 0.05
_PUSH_DAYS = (31, 60)
"""At least 31, so that every push leaves the month."""

_JUST_NOW = 6


class DealLife(Struct, frozen=True):
    """A deal's columns on the day it was opened, and by day what was set later; the last setting gives today's columns."""

    opened: date
    first: Values
    events: tuple[tuple[date, Values], ...]
    entries: tuple[tuple[date, DealStage], ...]
    slips: tuple[tuple[date, date, date, SlipReason], ...]
    """Day of the push, expected close before and after it, why."""

    def today(self) -> Values:
        """The deal's columns as they are."""
        row = dict(self.first)
        for _, values in self.events:
            row |= values
        return row


def life_of(rng: random.Random, row: Mapping[str, Any], reps: Sequence[int], today: date) -> DealLife:
    """A past that fits a finished row (days are ISO texts), with as many pushes as the row counts slips."""
    life = _LifeWriter(rng, row, today)
    life.move_through_stages()
    life.push_the_close()
    life.reprice()
    life.pass_on(reps)
    return life.finished()


class _LifeWriter:
    def __init__(self, rng: random.Random, row: Mapping[str, Any], today: date) -> None:
        self._rng = rng
        self._row = row
        self._stage = DealStage(row["stage"])
        self._opened = date.fromisoformat(row["opened_on"])
        decided = row["closed_on"]
        self._last = date.fromisoformat(decided) if decided else today
        self._today = today
        self._first: Values = {**row, "stage": DealStage.TARGET.value, "stage_since": row["opened_on"], "slips": 0}
        self._first |= {"won_on": None, "closed_on": None, "loss_reason": None}
        self._events: list[tuple[date, Values]] = []
        self._entries: list[tuple[date, DealStage]] = []
        self._slips: list[tuple[date, date, date, SlipReason]] = []

    def finished(self) -> DealLife:
        events = tuple(sorted(self._events, key=lambda event: event[0]))
        return DealLife(self._opened, self._first, events, tuple(self._entries), tuple(self._slips))

    def move_through_stages(self) -> None:
        path = self._path()
        days = self._days_of(path)
        self._entries = [(self._opened, path[0]), *zip(days, path[1:], strict=True)]
        for day, stage in self._entries[1:]:
            self._events.append((day, self._entering(stage, day)))

    def _path(self) -> list[DealStage]:
        """Stages up to today's, now and then with a step back or a pause between."""
        rng = self._rng
        if self._stage in OPEN_STAGES:
            path = list(OPEN_STAGES[: OPEN_STAGES.index(self._stage) + 1])
        elif self._stage in WON_STAGES:
            path = [*OPEN_STAGES, *WON_STAGES[: WON_STAGES.index(self._stage) + 1]]
        else:
            reached = rng.choices(range(len(OPEN_STAGES)), _REACHED_WEIGHTS)[0]
            path = [*OPEN_STAGES[: reached + 1], self._stage]
        chance, at = rng.random(), rng.randint(1, max(len(path) - 2, 1))
        if len(path) > 2 and path[at] in OPEN_STAGES:
            if chance < _DETOURS:
                path[at:at] = [path[at], path[at - 1]]
            elif chance < _DETOURS + _PAUSES:
                path[at:at] = [path[at], DealStage.SHELVED]
        return path

    def _days_of(self, path: Sequence[DealStage]) -> list[date]:
        """A day for each stage after the first, in order; a paid deal was won on its `won_on` and paid some weeks later."""
        if len(path) == 1:
            return []
        won = self._stage in WON_STAGES
        fixed = 1 + (self._stage is DealStage.CLOSED_PAID)
        arrived = self._last if won else date.fromisoformat(self._row["stage_since"])
        ends = [arrived]
        if fixed == 2:
            ends.append(min(arrived + timedelta(days=self._rng.randint(15, 50)), self._today))
        return [*self._some_days(len(path) - 1 - fixed, arrived), *ends]

    def _some_days(self, count: int, until: date) -> list[date]:
        span = max((until - self._opened).days, 0)
        return sorted(self._opened + timedelta(days=self._rng.randint(0, span)) for _ in range(count))

    def _entering(self, stage: DealStage, day: date) -> Values:
        ended = stage not in OPEN_STAGES
        values: Values = {"stage": stage.value, "stage_since": day.isoformat()}
        values["won_on"] = self._last.isoformat() if stage in WON_STAGES else None
        values["closed_on"] = (self._last if stage in WON_STAGES else day).isoformat() if ended else None
        values["loss_reason"] = self._row["loss_reason"] if stage is DealStage.LOST else None
        return values

    def push_the_close(self) -> None:
        """As often as the row says; a few that were never pushed were pulled in from a later month instead."""
        rng, pushes = self._rng, self._row["slips"]
        close = date.fromisoformat(self._row["expected_close"])
        days = self._some_days(pushes, self._last)
        if days and self._stage in OPEN_STAGES and rng.random() < 0.3:
            days[-1] = max(days[-1], self._today - timedelta(days=rng.randint(0, _JUST_NOW)))
        if not pushes and self._stage in OPEN_STAGES and rng.random() < _PULLED_IN:
            self._events.append((self._lately(), {"expected_close": close.isoformat()}))
            close += timedelta(days=rng.randint(*_PUSH_DAYS))
        pushed: list[tuple[date, Values]] = []
        for number, day in reversed(list(enumerate(days, start=1))):
            before = close - timedelta(days=rng.randint(*_PUSH_DAYS))
            pushed.insert(0, (day, {"expected_close": close.isoformat(), "slips": number}))
            self._slips.insert(0, (day, before, close, rng.choice(list(SlipReason))))
            close = before
        self._events += pushed
        self._first["expected_close"] = close.isoformat()

    def reprice(self) -> None:
        cents = self._row["amount_cents"]
        if cents is None or self._rng.random() > _REPRICED:
            return
        self._first["amount_cents"] = round(cents * self._rng.uniform(0.7, 1.2) / 10_000) * 10_000
        day = self._lately() if self._rng.random() < 0.3 else self._some_days(1, self._last)[0]
        self._events.append((day, {"amount_cents": cents}))

    def pass_on(self, reps: Sequence[int]) -> None:
        if self._rng.random() > _PASSED_ON:
            return
        self._first["owner_id"] = self._rng.choice([rep for rep in reps if rep != self._row["owner_id"]])
        self._events.append((self._some_days(1, self._last)[0], {"owner_id": self._row["owner_id"]}))

    def _lately(self) -> date:
        """One of the deal's last days."""
        return max(self._opened, self._last - timedelta(days=self._rng.randint(0, _JUST_NOW)))
