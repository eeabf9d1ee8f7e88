"""The relationship map of a deal: who reports to whom, influences whom and is at odds with whom (R15)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from decimal import Decimal

from msgspec import Struct
from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.methods.buying_people import level_lamps, map_status, support_index
from app.models import Contact, ContactLine
from app.services.contact_rules import refuse_bad_fields, save_contact
from app.services.deletions import delete_with_own
from app.services.records import existing, put, refuse_unknown
from app.services.tracking_people import PersonRow, TrackingPeople
from app.storage.queries import tracking as queries
from app.terms import ContactLevel, LineKind, MapStatus

DEFAULT_STRENGTH = 2


class LineRow(Struct, frozen=True):
    """strength 1..3 of an influence, None of a conflict, which has no direction."""

    id: int
    kind: LineKind
    from_id: int
    to_id: int
    strength: int | None


class MapView(Struct, frozen=True):
    """As in Sheet; reports-to is in the people. lines: those between people of the deal."""

    people: tuple[PersonRow, ...]
    lines: tuple[LineRow, ...]
    status: MapStatus
    support_index: Decimal | None
    lamps: Mapping[ContactLevel, bool]


class TrackingMap(TrackingPeople):
    def map(self, deal_id: int, as_of: date) -> MapView:
        people = self.people(deal_id, as_of)
        stances = [person.stance() for person in people if person.counts]
        least = self._settings.whole("min_support")
        lines = tuple(
            LineRow(line_id, LineKind(kind), *rest) for line_id, kind, *rest in self._book.rows(*queries.lines(deal_id))
        )
        return MapView(people, lines, map_status(stances, least), support_index(stances), level_lamps(stances, least))

    def save_line(self, from_id: int, to_id: int, kind: LineKind, strength: int | None = None) -> int:
        """Draw a line, or give the one that is there another strength (1..3; None: as it was, 2 for a new one).

        A conflict is the same both ways and has no strength. Raises RuleError LINE_TO_SELF, SCORE_OUT_OF_RANGE, UNKNOWN_RECORD.
        """
        if from_id == to_id:
            raise RuleError("LINE_TO_SELF")
        refuse_bad_fields({"strength": strength})
        ends = (from_id, to_id) if kind is LineKind.INFLUENCES else (min(from_id, to_id), max(from_id, to_id))
        of_line = (ContactLine.kind == kind.value, ContactLine.from_id == ends[0], ContactLine.to_id == ends[1])
        with self._book.write(Step("DRAW_LINE", {"kind": kind.value})) as session:
            refuse_unknown(session, Contact, ends)
            known = session.scalar(select(ContactLine).where(*of_line))
            if known is not None:
                if kind is LineKind.INFLUENCES and strength is not None:
                    put(session, ContactLine, known.id, {"strength": strength})
                return known.id
            new_strength = (strength or DEFAULT_STRENGTH) if kind is LineKind.INFLUENCES else None
            fields = {"kind": kind.value, "from_id": ends[0], "to_id": ends[1], "strength": new_strength}
            return put(session, ContactLine, None, fields).id

    def delete_lines(self, ids: Iterable[int]) -> None:
        """Raises RuleError UNKNOWN_RECORD."""
        doomed: Collection[int] = list(dict.fromkeys(ids))
        with self._book.write(Step("DELETE_LINES", {"count": len(doomed)})) as session:
            refuse_unknown(session, ContactLine, doomed)
            delete_with_own(session, ContactLine, doomed)

    def set_reports_to(self, contact_id: int, boss_id: int | None) -> None:
        """None: to nobody we know. Raises RuleError REPORTS_LOOP (name), OTHER_CUSTOMER (name), UNKNOWN_RECORD."""
        with self._book.write(Step("SET_REPORTS_TO", {"name": self._name(Contact, contact_id)})) as session:
            existing(session, Contact, contact_id)
            save_contact(session, contact_id, {"reports_to_id": boss_id})
