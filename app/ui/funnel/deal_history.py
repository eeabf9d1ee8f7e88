"""The journal of one deal in plain words: "21 Nov: stage Trust → Needs"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.terms import DealStage, LossReason
from app.ui.formats import MISSING, Formats
from app.ui.funnel.deal_form import LISTS
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import loss_reason_name, stage_name, step_text

if TYPE_CHECKING:
    from app.services.deals import HistoryEntry
    from app.services.lookups import LookupService

FIELD_NAMES = {
    "name": QT_TRANSLATE_NOOP("Deal", "Name"),
    "customer_id": QT_TRANSLATE_NOOP("Deal", "Customer"),
    "owner_id": QT_TRANSLATE_NOOP("Deal", "Owner"),
    "area_id": QT_TRANSLATE_NOOP("Deal", "Area"),
    "product_id": QT_TRANSLATE_NOOP("Deal", "Product"),
    "dealer_id": QT_TRANSLATE_NOOP("Deal", "Dealer"),
    "stage": QT_TRANSLATE_NOOP("Deal", "Stage"),
    "amount_cents": QT_TRANSLATE_NOOP("Deal", "Amount"),
    "list_amount_cents": QT_TRANSLATE_NOOP("Deal", "List price"),
    "opened_on": QT_TRANSLATE_NOOP("Deal", "Opened"),
    "expected_close": QT_TRANSLATE_NOOP("Deal", "Expected close"),
    "last_contact_on": QT_TRANSLATE_NOOP("Deal", "Last contact"),
    "next_step": QT_TRANSLATE_NOOP("Deal", "Next step"),
    "next_step_on": QT_TRANSLATE_NOOP("Deal", "Next step on"),
    "notes": QT_TRANSLATE_NOOP("Deal", "Notes"),
    "loss_reason": QT_TRANSLATE_NOOP("Deal", "Reason for loss"),
}
"""Fields of a deal a person edits; the others (days, slips) follow from them and are not told twice."""

_LONG_TEXT = 60


def field_name(column: str) -> str:
    return translate("Deal", FIELD_NAMES[column])


def field_label(column: str, formats: Formats) -> str:
    """With the unit in which a bare number is read."""
    if not column.endswith("_cents"):
        return field_name(column)
    return translate("Deal", "{field} ({unit})").format(field=field_name(column), unit=formats.unit_label())


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One day's line; `day` is local time."""

    day: date
    text: str


class HistoryWords:
    def __init__(self, lookups: LookupService, formats: Formats) -> None:
        self._lookups = lookups
        self._formats = formats
        self._names: dict[str, dict[int, str]] = {}

    def lines(self, entries: Sequence[HistoryEntry]) -> list[HistoryLine]:
        """Newest first; what one step changed stands together, and a step that changed no field is named."""
        self._names.clear()
        return list(self._lines(entries))

    def _lines(self, entries: Sequence[HistoryEntry]) -> Iterator[HistoryLine]:
        for (at, _), group in groupby(entries, key=lambda entry: (entry.at, entry.step.to_json())):
            changes = list(group)
            day = at.astimezone().date()
            told = [self._change(entry) for entry in reversed(changes) if entry.column in FIELD_NAMES]
            if not told and any(entry.column is None for entry in changes):
                told = [step_text(changes[0].step)]
            yield from (HistoryLine(day, text) for text in told)

    def _change(self, entry: HistoryEntry) -> str:
        column = str(entry.column)
        old, new = self._value(column, entry.old), self._value(column, entry.new)
        return translate("Deal", "{field}: {old} → {new}").format(field=field_name(column), old=old, new=new)

    def _value(self, column: str, value: object) -> str:
        if value is None:
            return MISSING
        if column in LISTS:
            return self._name(LISTS[column], int(str(value)))
        if column == "customer_id":
            return self._lookups.customer_name(int(str(value))) or MISSING
        return self._plain(column, value)

    def _plain(self, column: str, value: object) -> str:
        writers: dict[str, Callable[[str], str]] = {
            "stage": lambda text: stage_name(DealStage(text)),
            "loss_reason": lambda text: loss_reason_name(LossReason(text)),
            "amount_cents": lambda text: self._formats.money_exact(int(text)),
            "list_amount_cents": lambda text: self._formats.money_exact(int(text)),
        }
        for day in ("opened_on", "expected_close", "last_contact_on", "next_step_on"):
            writers[day] = lambda text: self._formats.day_in_words(date.fromisoformat(text))
        text = str(value)
        if column in writers:
            return writers[column](text)
        return text if len(text) <= _LONG_TEXT else f"{text[:_LONG_TEXT]}…"

    def _name(self, table: str, record_id: int) -> str:
        if table not in self._names:
            self._names[table] = self._lookups.names(table)
        return self._names[table].get(record_id, MISSING)


class DealHistory(QLabel):
    """The lines as a small table, a day once; can be selected and copied."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_lines(self, lines: Sequence[HistoryLine], today: date) -> None:
        rows = []
        last = None
        for line in lines:
            day = "" if line.day == last else escape(self._formats.day_in_words(line.day, today))
            rows.append(
                f"<tr><td style='white-space: nowrap; padding-right: 12px'>{day}</td><td>{escape(line.text)}</td></tr>"
            )
            last = line.day
        self.setText(f"<table cellspacing='0' cellpadding='2'>{''.join(rows)}</table>")
        spoken = (f"{self._formats.day_in_words(line.day, today)}: {line.text}" for line in lines)
        self.setAccessibleName(". ".join(spoken))
