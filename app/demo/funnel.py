"""The funnel's past in the demo book: a year of journal, stages entered, slips, quotas, calls and weekly snapshots."""

from __future__ import annotations

import random
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from msgspec import Struct

from app.demo.casts import Cast, CastDiary, cast_of, columns_of, give_past
from app.demo.deal_lives import DealLife, Values, life_of
from app.demo.forecast import ForecastDiary
from app.demo.names import CHINESE, DemoNames
from app.demo.people import People
from app.demo.tracking_words import TRACKING_WORDS
from app.models import Deal, GateCheck, Slip, StageEntry, Task
from app.storage.write_session import WriteSession
from app.terms import BOARD_STAGES, OPEN_STAGES, DealStage, GateItem

Row = tuple[Any, ...]

PAST_DAYS = 366
_DAILY = 14
"""So many last days have a transaction each; before them, one a week."""

_FULL_HISTORY = 2_000
"""Deals of which each has a past; in a larger book one in `_SPARSE` has, the others stand in it as they are."""

_SPARSE = 10
_WITH_FILES = 160
_FRIDAY = 4

_FACT_COLUMNS = ("rival", "need", "want", "budget_cents", "decision_steps", "contract_no", "terms")
_CONFIRMED_FROM = {
    GateItem.GUIDE_CONFIRMED: DealStage.NEEDS,
    GateItem.THREE_OF_FOUR: DealStage.COMMIT,
    GateItem.FACTORS_SCORED: DealStage.COMMIT,
    GateItem.DECIDER_MET: DealStage.COMMIT,
    GateItem.CREDIT_OK: DealStage.COLLECT,
}
_ENGLISH_FACTS = (
    ("More output on the old floor", "Fewer stops at night", "One supplier for service", "A shorter set-up"),
    ("To be the first plant with it", "Peace with production", "A success before the new year"),
    "Workshop proposes, technology tests, purchasing asks three, the general manager signs",
    "30 % with the order, 60 % on delivery, 10 % after a year",
)
_CHINESE_FACTS = (
    ("老厂房提升产能", "减少夜班停机", "服务只找一家供应商", "缩短换线时间"),
    ("成为集团首家标杆", "让生产部门放心", "年前做出成绩"),
    "车间提出，技术测试，采购三家比价，总经理签批",
    "预付三成，到货六成，质保一成一年后付",
)


class DealFile(Struct, frozen=True):
    """A deal with people in it. row: its columns as they are today; entries: the stages it entered."""

    id: int
    row: Values
    entries: tuple[tuple[date, DealStage], ...]
    cast: Cast

    @property
    def stage(self) -> DealStage:
        return DealStage(self.row["stage"])

    def entered(self, stage: DealStage) -> date | None:
        """The first day it stood there."""
        return next((day for day, entered in self.entries if entered is stage), None)


def begin_in_the_past(session: WriteSession, today: date) -> None:
    """What is written from here on was in the book a year ago."""
    session.date_back(_moment(today - timedelta(days=PAST_DAYS), time(8)))


def write_funnel(
    session: WriteSession,
    rng: random.Random,
    names: DemoNames,
    deals: Sequence[Mapping[str, Any]],
    reps: Sequence[int],
    people: People,
    today: date,
) -> list[DealFile]:
    """Add the deals, each with its past; the same for the same arguments. What is written afterwards happens now.

    Two sellers claim one of them. Returns those with people in them.
    """
    facts = _CHINESE_FACTS if names is CHINESE else _ENGLISH_FACTS
    words = TRACKING_WORDS[names.language]
    every = 1 if len(deals) <= _FULL_HISTORY else _SPARSE
    contested = next((at for at, deal in enumerate(deals) if deal["stage"] == DealStage.VALUE), None)
    lives, casts = list[DealLife](), dict[int, Cast]()
    for at, deal in enumerate(deals):
        cast = cast_of(rng, words, DealStage(deal["stage"]), people.get(deal["customer_id"], ()))
        if at % every:
            row = {**deal, **dict.fromkeys(_FACT_COLUMNS)}
            lives.append(_still(row | columns_of(rng, cast, row)))
        else:
            row = {**deal, **_facts(rng, names, facts, deal), **_near_close(rng, deal, today)}
            row |= columns_of(rng, cast, row)
            if at == contested:
                row["co_owner_id"] = next(rep for rep in reps if rep != row["owner_id"])
            lives.append(life_of(rng, row, reps, today))
        if cast is not None:
            give_past(rng, cast, lives[-1], today)
            casts[at] = cast
    snapshots_from = date.min if every == 1 else today - timedelta(days=_DAILY)
    diary = ForecastDiary(rng, names is CHINESE, lives, reps, today, snapshots_from)
    ids = _Timeline(session, lives, diary, casts, today).write()
    session.date_back(None)
    _write_files(session, rng, names, list(zip(ids, lives, strict=True))[:_WITH_FILES], today)
    diary.write_calls_of_today(session, ids)
    return [DealFile(ids[at], lives[at].today(), lives[at].entries, cast) for at, cast in casts.items()]


def _still(row: Values) -> DealLife:
    """A deal that stands in the book from the beginning, as it is."""
    since = date.fromisoformat(row["stage_since"])
    return DealLife(date.min, row, (), ((since, DealStage(row["stage"])),), ())


class _Timeline:
    """Days on which the journal has a transaction, and what happened up to each since the one before."""

    def __init__(
        self,
        session: WriteSession,
        lives: Sequence[DealLife],
        diary: ForecastDiary,
        casts: Mapping[int, Cast],
        today: date,
    ) -> None:
        self._session = session
        self._lives = lives
        self._diary = diary
        self._stamps = list(_stamps(today))
        self._casts = CastDiary(casts, self._stamp_of)
        self._ids = [0] * len(lives)
        self._now: list[Values] = [dict(life.first) for life in lives]

    def write(self) -> list[int]:
        """Ids of the deals, in their order."""
        born, set_later = self._by_stamp()
        for at, day in enumerate(self._stamps):
            self._session.date_back(_moment(day, time(17)))
            self._set_columns(set_later[at])
            self._add(born[at])
            self._casts.turn_to(self._session, at, self._ids)
            self._diary.turn_to(self._session, day, (now for now, i in zip(self._now, self._ids, strict=True) if i))
        self._add_records()
        return self._ids

    def _by_stamp(self) -> tuple[dict[int, list[int]], dict[int, list[tuple[int, Values]]]]:
        born: dict[int, list[int]] = defaultdict(list)
        later: dict[int, list[tuple[int, Values]]] = defaultdict(list)
        for i, life in enumerate(self._lives):
            beginning = self._stamp_of(life.opened)
            born[beginning].append(i)
            for day, values in life.events:
                stamp = self._stamp_of(day)
                if stamp <= beginning:
                    self._now[i] |= values
                else:
                    later[stamp].append((i, values))
        return born, later

    def _stamp_of(self, day: date) -> int:
        return min(bisect_left(self._stamps, day), len(self._stamps) - 1)

    def _add(self, born: Sequence[int]) -> None:
        if born:
            columns = {column: [self._now[i][column] for i in born] for column in self._now[born[0]]}
            for i, deal_id in zip(born, self._session.add_columns(Deal, columns), strict=True):
                self._ids[i] = deal_id

    def _set_columns(self, settings: Sequence[tuple[int, Values]]) -> None:
        by_column: dict[str, dict[int, Any]] = defaultdict(dict)
        for i, values in settings:
            for column, value in values.items():
                if self._now[i][column] != value:
                    by_column[column][self._ids[i]] = value
            self._now[i] |= values
        for column, values_by_id in by_column.items():
            self._session.set_values(Deal, column, values_by_id)

    def _add_records(self) -> None:
        entries = [
            (deal_id, stage.value, day.isoformat())
            for deal_id, life in zip(self._ids, self._lives, strict=True)
            for day, stage in life.entries
        ]
        self._session.add_rows(StageEntry, ("deal_id", "stage", "entered_on"), entries)
        slips = [
            (deal_id, day.isoformat(), before.isoformat(), after.isoformat(), reason.value)
            for deal_id, life in zip(self._ids, self._lives, strict=True)
            for day, before, after, reason in life.slips
        ]
        self._session.add_rows(Slip, ("deal_id", "slipped_on", "from_on", "to_on", "reason"), slips)


def _stamps(today: date) -> Iterator[date]:
    """A year ago, every Friday since, and each of the last days."""
    first = today - timedelta(days=PAST_DAYS)
    for days in range(PAST_DAYS + 1):
        day = first + timedelta(days=days)
        if not days or day.weekday() == _FRIDAY or (today - day).days < _DAILY:
            yield day


def _moment(day: date, at: time) -> datetime:
    return datetime.combine(day, at, UTC)


def _facts(rng: random.Random, names: DemoNames, facts: tuple[Any, ...], deal: Mapping[str, Any]) -> Values:
    """What is known by today's stage; one in eight facts is still blank."""
    needs, wants, steps, terms = facts
    stage = DealStage(deal["stage"])
    reached = BOARD_STAGES.index(stage) if stage in BOARD_STAGES else len(OPEN_STAGES)
    budget = round((deal["amount_cents"] or deal["list_amount_cents"]) * 1.1 / 1_000_000) * 1_000_000
    found = {
        "rival": (1, rng.choice(names.rivals)),
        "need": (3, rng.choice(needs)),
        "want": (3, rng.choice(wants)),
        "budget_cents": (3, budget),
        "decision_steps": (1, steps),
        "contract_no": (6, f"HT-{rng.randint(1000, 9999)}"),
        "terms": (5, terms),
    }
    return {
        column: value if reached >= least and rng.random() > 0.12 else None for column, (least, value) in found.items()
    }


def _near_close(rng: random.Random, deal: Mapping[str, Any], today: date) -> Values:
    """Most deals that are about to be decided close within six weeks."""
    is_hot = deal["stage"] in (DealStage.VALUE, DealStage.COMMIT)
    if not is_hot or date.fromisoformat(deal["expected_close"]) < today or rng.random() > 0.7:
        return {}
    return {"expected_close": (today + timedelta(days=rng.randint(3, 40))).isoformat()}


def _write_files(
    session: WriteSession,
    rng: random.Random,
    names: DemoNames,
    deals: Sequence[tuple[int, DealLife]],
    today: date,
) -> None:
    """Gates confirmed by hand and tasks of the deals on the board."""
    checks, tasks = list[Row](), list[Row]()
    for deal_id, life in deals:
        last_on, stage = life.entries[-1]
        if stage not in BOARD_STAGES:
            continue
        row = life.first
        for item, least in _CONFIRMED_FROM.items():
            if BOARD_STAGES.index(stage) >= BOARD_STAGES.index(least):
                checks.append((deal_id, item.value, last_on.isoformat()))
        if rng.random() < 0.4:
            due = today + timedelta(days=rng.randint(-4, 12))
            tasks.append((rng.choice(names.tasks), deal_id, row["customer_id"], row["owner_id"], due.isoformat()))
    session.add_rows(GateCheck, ("deal_id", "item", "confirmed_on"), checks)
    session.add_rows(Task, ("title", "deal_id", "customer_id", "rep_id", "due_on"), tasks)
