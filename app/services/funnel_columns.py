"""The funnel's stages as they were read last: after an edit only those it touched are read again (R13)."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable
from typing import NamedTuple

from msgspec import Struct, field

from app.changes import Changes
from app.storage.book import Book
from app.storage.queries import funnel as queries
from app.storage.queries.funnel import BoardQuestion
from app.terms import BOARD_STAGES, DealStage

MOST_KEPT = 4
"""Boards kept: the one in view, and what it is filtered or sorted by in turn."""

_OFF_BOARD = tuple(stage for stage in DealStage if stage not in BOARD_STAGES)


class StageFacts(NamedTuple):
    """A stage or end state, columns as in queries.board_stages; of an end state only what was won or lost in the period."""

    ids: tuple[int, ...] = ()
    won: int = 0
    won_cents: int = 0
    lost: int = 0
    deals: int = 0
    amount_cents: int = 0
    weighted_cents: int = 0
    without_amount: int = 0
    list_cents: int = 0
    stalled: int = 0
    stalled_cents: int = 0
    slipped: int = 0
    without_customer: int = 0


Stages = dict[DealStage, StageFacts]


class _Kept(Struct):
    """edited: deals written since the stages were read."""

    stages: Stages
    edited: set[int] = field(default_factory=set)


class FunnelColumns:
    """Not to be asked inside a write: what that takes back would be kept."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._kept: dict[BoardQuestion, _Kept] = {}
        self._turn = threading.Lock()
        book.on_change(self._on_changed)

    def read(self, question: BoardQuestion) -> Stages:
        """Every stage and end state."""
        # With the book's turn held no write comes between the statements: what is announced meanwhile was written before.
        with self._book.read():
            with self._turn:
                kept = self._kept.get(question)
                edited = set(kept.edited) if kept else set()
            if kept is None:
                stages = self._stages(question, DealStage)
                self._keep(question, stages)
                return stages
            if edited:
                renewed = kept.stages | self._stages(question, self._touched(kept.stages, edited))
                with self._turn:
                    kept.stages, kept.edited = renewed, kept.edited - edited
            return kept.stages

    def _keep(self, question: BoardQuestion, stages: Stages) -> None:
        with self._turn:
            while len(self._kept) >= MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[question] = _Kept(stages)

    def _touched(self, stages: Stages, edited: set[int]) -> list[DealStage]:
        """Where the deals were, and where they are. Of the end states nobody kept the ids."""
        now = {DealStage(row[0]) for row in self._book.rows(*queries.stages_of(edited))}
        left = edited
        for stage in BOARD_STAGES:
            here = edited.intersection(stages[stage].ids)
            if here:
                now.add(stage)
                left = left - here
        return [stage for stage in DealStage if stage in now or (left and stage in _OFF_BOARD)]

    def _stages(self, question: BoardQuestion, stages: Iterable[DealStage]) -> Stages:
        found = dict.fromkeys(stages, StageFacts())
        for stage, ids, *facts in self._book.rows(*queries.board_stages(question, found)):
            found[DealStage(stage)] = StageFacts(tuple(json.loads(ids)), *facts)
        for stage, *facts in self._book.rows(*queries.end_stages(question, found)):
            found[DealStage(stage)] = StageFacts((), *facts)
        return found

    def _on_changed(self, changes: Changes) -> None:
        with self._turn:
            if "deal" in changes.many:
                self._kept.clear()
            for kept in self._kept.values():
                kept.edited |= changes.ids.get("deal", frozenset())
