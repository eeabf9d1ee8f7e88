"""What is known of a person beside the record: personal, interpersonal and work information (S3)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import InfoKind
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels.tracking_terms import info_kind_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.record_section import RecordSection
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import TextEdit

if TYPE_CHECKING:
    from app.services.contact_file import NoteRow

_SHORT = {
    InfoKind.PERSONAL: QT_TRANSLATE_NOOP("Person", "person"),
    InfoKind.INTERPERSONAL: QT_TRANSLATE_NOOP("Person", "relations"),
    InfoKind.WORK: QT_TRANSLATE_NOOP("Person", "work"),
}


class NotesSection(RecordSection):
    """Newest first; kind, text and day are edited in their cells, Delete removes."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate(
            "Person", "Nothing noted yet: what moves this person, who is close to whom, what the work asks for."
        )
        super().__init__(context, translate("Person", "Notes"), empty, parent)
        self._today = date.min
        self._is_locked = context.read_only
        self.setProperty("role", "plain")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.new = self.add_row(
            {
                "kind": (translate("Person", "Kind"), ChoiceCombo(_kinds())),
                "text": (translate("Person", "What is known"), TextEdit()),
            },
            self._save,
        )
        self.new.preset({"kind": InfoKind.PERSONAL.value})
        self.table = self.add_table(self._columns())
        self.finish()

    def show_contact(self, contact_id: int, today: date) -> None:
        """today: the day a new note is given."""
        if contact_id != self.record_id:
            self.say("")
            self.begin()
        self.record_id, self._today = contact_id, today
        self.load()

    def set_read_only(self, read_only: bool) -> None:
        self._is_locked = read_only
        self.setEnabled(not read_only)

    @override
    def load(self) -> None:
        notes = self._context.services.contact_file.notes(self.record_id)
        self.table.show_rows(notes)
        self.show_count(len(notes))

    @override
    def on_edited(self, record: NoteRow, field: str, value: Any) -> None:
        fields = {"kind": record.kind.value, "text": record.text, "noted_on": record.noted_on, field: value}
        self.attempt(lambda: self._write(record.id, fields))

    @override
    def on_deletion(self, records: list[NoteRow]) -> None:
        if not self._is_locked:
            self.attempt(lambda: self._context.services.contact_file.delete_notes(one.id for one in records))

    def _save(self, values: dict[str, Any]) -> None:
        self._write(None, {**values, "noted_on": self._today})

    def _write(self, note_id: int | None, fields: dict[str, Any]) -> None:
        kind, text = InfoKind(fields["kind"]), fields["text"] or ""
        day = fields["noted_on"] or self._today
        self._context.services.contact_file.save_note(self.record_id, note_id, kind, text, day)

    def _columns(self) -> list[Column[NoteRow]]:
        return [
            Column(
                translate("Person", "Kind"),
                lambda one: translate("Person", _SHORT[one.kind]),
                translate("Person", "relations") + "  ",
                field="kind",
                value=lambda one: one.kind.value,
                editor=lambda parent: ChoiceCombo(_kinds(), parent=parent),
                tip=lambda one: info_kind_name(one.kind),
            ),
            self.text_column(translate("Person", "What is known"), "text"),
            self.day_column(translate("Person", "Day"), "noted_on"),
        ]


def _kinds() -> list[tuple[str, str]]:
    return [(kind.value, info_kind_name(kind)) for kind in InfoKind]
