"""The journal of one deal in plain words: "21 Nov: stage Trust → Needs"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.errors import RuleError
from app.terms import DealStage, ForecastCategory, LossReason
from app.ui.formats import MISSING, Formats
from app.ui.funnel.deal_form import DAYS, LISTS
from app.ui.funnel.deal_section import DealSection
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import forecast_category_name, loss_reason_name, stage_name, step_text
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.record_part import HistoryEntry
    from app.services.services import Services

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
    "external_id": QT_TRANSLATE_NOOP("Deal", "Number"),
    "rival": QT_TRANSLATE_NOOP("Deal", "Rival"),
    "need": QT_TRANSLATE_NOOP("Deal", "Need"),
    "need_contact_id": QT_TRANSLATE_NOOP("Deal", "Who has the need"),
    "want": QT_TRANSLATE_NOOP("Deal", "Want"),
    "budget_cents": QT_TRANSLATE_NOOP("Deal", "Budget"),
    "decision_steps": QT_TRANSLATE_NOOP("Deal", "Decision steps"),
    "contract_no": QT_TRANSLATE_NOOP("Deal", "Contract no."),
    "terms": QT_TRANSLATE_NOOP("Deal", "Payment terms"),
    "forecast_call": QT_TRANSLATE_NOOP("Deal", "Rep's call"),
    "forecast_reason": QT_TRANSLATE_NOOP("Deal", "Reason for the call"),
    "stage_since": QT_TRANSLATE_NOOP("Deal", "In this stage since"),
    "won_on": QT_TRANSLATE_NOOP("Deal", "Won on"),
    "closed_on": QT_TRANSLATE_NOOP("Deal", "Closed on"),
}
"""Fields of a deal that a person edits; the count of slips follows from them and is not told twice."""

_FOLLOWING = ("stage_since", "won_on", "closed_on")
"""Days that mostly follow from a move: told only where they were typed by themselves."""

SHOWN = 40
_LONG_TEXT = 60


def field_name(column: str) -> str:
    return translate("Deal", FIELD_NAMES[column])


def field_label(column: str, formats: Formats) -> str:
    """With the unit in which a bare number is read."""
    if not column.endswith("_cents"):
        return field_name(column)
    return translate("Deal", "{field} ({unit})").format(field=field_name(column), unit=formats.unit_label())


class HistoryLine(Struct, frozen=True):
    """One day's line; `day` is local time."""

    day: date
    text: str


class HistoryWords:
    def __init__(self, services: Services, formats: Formats) -> None:
        self._services = services
        self._lookups = services.lookups
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
            told = [self._change(entry) for entry in _worth_telling(changes)]
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
        if column == "need_contact_id":
            return self._contact(int(str(value)))
        return self._plain(column, value)

    def _plain(self, column: str, value: object) -> str:
        writers: dict[str, Callable[[str], str]] = {
            "stage": lambda text: stage_name(DealStage(text)),
            "loss_reason": lambda text: loss_reason_name(LossReason(text)),
            "forecast_call": lambda text: forecast_category_name(ForecastCategory(text)),
            **dict.fromkeys(DAYS, lambda text: self._formats.day_in_words(date.fromisoformat(text))),
        }
        text = str(value)
        if column.endswith("_cents"):
            return self._formats.money_exact(int(text))
        if column in writers:
            return writers[column](text)
        return text if len(text) <= _LONG_TEXT else f"{text[:_LONG_TEXT]}…"

    def _contact(self, contact_id: int) -> str:
        try:
            return self._services.customers.contact(contact_id).name
        except RuleError:  # deleted since
            return MISSING

    def _name(self, table: str, record_id: int) -> str:
        if table not in self._names:
            self._names[table] = self._lookups.names(table)
        return self._names[table].get(record_id, MISSING)


def _worth_telling(changes: Sequence[HistoryEntry]) -> list[HistoryEntry]:
    """In the order they were made."""
    known = [entry for entry in reversed(changes) if entry.column in FIELD_NAMES]
    chosen = [entry for entry in known if entry.column not in _FOLLOWING]
    return chosen or known


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


class ChangesSection(DealSection):
    """The newest SHOWN changes of the deal's own fields."""

    TABLES = ("deal", "customer", "rep", "area", "product", "dealer", "contact")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("DealPage", "No change yet: whatever is edited here is listed with its day.")
        super().__init__(context, translate("DealPage", "Changes"), empty, parent)
        self._words = HistoryWords(context.services, context.formats)
        self.list = DealHistory(context.formats)
        self.body.addWidget(self.list)
        self.finish()

    @override
    def load(self) -> None:
        lines = self._words.lines(self._context.services.deals.history(self.deal_id))
        self.show_count(len(lines))
        self.list.show_lines(lines[:SHOWN], self.scope.as_of)
        self.list.setVisible(bool(lines))
