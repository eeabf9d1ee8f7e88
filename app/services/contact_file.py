"""What is known of a person beside the record: personal, interpersonal and work information (S3's three kinds)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from app.changes import Step
from app.errors import RuleError
from app.models import Contact, ContactNote
from app.services.deletions import delete_with_own
from app.services.records import existing, put, refuse_unknown
from app.storage.book import Book
from app.storage.queries import tracking as queries
from app.terms import InfoKind


class NoteRow(Struct, frozen=True):
    id: int
    kind: InfoKind
    text: str
    noted_on: date


class ContactFileService:
    """Business information only: no gift or benefit is asked or kept (R15). Each write method is one undo step."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def notes(self, contact_id: int) -> tuple[NoteRow, ...]:
        """Newest first."""
        return tuple(
            NoteRow(note_id, InfoKind(kind), text, date.fromisoformat(day))
            for note_id, kind, text, day in self._book.rows(queries.NOTES, (contact_id,))
        )

    def save_note(self, contact_id: int, note_id: int | None, kind: InfoKind, text: str, noted_on: date) -> int:
        """Raises RuleError TEXT_MISSING, UNKNOWN_RECORD."""
        if not text.strip():
            raise RuleError("TEXT_MISSING")
        code = "ADD_CONTACT_NOTE" if note_id is None else "EDIT_CONTACT_NOTE"
        fields = {"contact_id": contact_id, "kind": kind.value, "text": text, "noted_on": noted_on}
        with self._book.write(Step(code)) as session:
            existing(session, Contact, contact_id)
            return put(session, ContactNote, note_id, fields).id

    def delete_notes(self, ids: Iterable[int]) -> None:
        """Raises RuleError UNKNOWN_RECORD."""
        doomed = list(dict.fromkeys(ids))
        with self._book.write(Step("DELETE_CONTACT_NOTES", {"count": len(doomed)})) as session:
            refuse_unknown(session, ContactNote, doomed)
            delete_with_own(session, ContactNote, doomed)
