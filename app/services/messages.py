"""Mails and proposals walked around for their reader (R17), kept with the deal."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from msgspec import Struct

from app.changes import Step
from app.methods.brain_styles import MessageResult, style_of, walk_check
from app.models import MessageCheck
from app.services.record_part import RecordPart
from app.services.records import put
from app.terms import BrainStyle, WalkQuestion

_OF_DEAL = (
    "SELECT m.id, m.title, m.contact_id, t.name, t.brain_observed, t.brain_counts, m.ticks, m.checked_on"
    " FROM message_check m LEFT JOIN contact t ON t.id = m.contact_id"
    " WHERE m.deal_id = ? ORDER BY m.checked_on DESC, m.id DESC"
)


class MessageRow(Struct, frozen=True):
    """style: the reader's as it is known now; None: no reader, or style unknown."""

    id: int
    title: str
    contact_id: int | None
    contact_name: str | None
    style: BrainStyle | None
    ticks: frozenset[WalkQuestion]
    checked_on: date
    result: MessageResult


class MessageService(RecordPart):
    """Each write method is one undo step; what it raises is RuleError."""

    @staticmethod
    def check(ticks: Collection[WalkQuestion], style: BrainStyle | None) -> MessageResult:
        """Whether a text answers the questions ticked for a reader of that style; None: for an unknown one."""
        return walk_check(ticks, style)

    def checks(self, deal_id: int) -> tuple[MessageRow, ...]:
        """Newest first."""
        return tuple(_row(*row) for row in self._book.rows(_OF_DEAL, (deal_id,)))

    def save(
        self, check_id: int | None, fields: Mapping[str, Any], ticks: Collection[WalkQuestion] | None = None
    ) -> int:
        """Add (id None) or edit: deal_id, contact_id, title, checked_on. ticks None: as they are.

        Raises NAME_MISSING (the title), DAY_MISSING, UNKNOWN_RECORD.
        """
        code = "ADD_MESSAGE_CHECK" if check_id is None else "EDIT_MESSAGE_CHECK"
        with self._book.write(Step(code, {"name": str(fields.get("title") or "")})) as session:
            check = put(session, MessageCheck, check_id, fields)
            if ticks is not None:
                check.ticks = ",".join(one for one in WalkQuestion if one in ticks)
            return check.id

    def delete(self, ids: Iterable[int]) -> None:
        """Raises UNKNOWN_RECORD."""
        self._delete(MessageCheck, ids)


def _row(
    check_id: int,
    title: str,
    contact_id: int | None,
    contact_name: str | None,
    observed: str | None,
    counts: str | None,
    ticked: str,
    checked_on: str,
) -> MessageRow:
    style = style_of(observed, counts)
    ticks = frozenset(WalkQuestion(one) for one in ticked.split(",") if one)
    day = date.fromisoformat(checked_on)
    return MessageRow(check_id, title, contact_id, contact_name, style, ticks, day, walk_check(ticks, style))
