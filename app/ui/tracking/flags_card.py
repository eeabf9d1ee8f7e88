"""The red flags of a deal, each with what is done about it, or why it is accepted, typed beside it (R15)."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.terms import RedFlag
from app.ui.i18n import translate
from app.ui.labels import red_flag_meaning, red_flag_name
from app.ui.page_context import PageContext
from app.ui.tracking.flags_words import behind_flag
from app.ui.tracking.sheet_card import SheetCard
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, TextEdit

ACTION, ACCEPTED = "ACTION", "ACCEPTED"


class FlagLine(Struct, frozen=True):
    """A row of the table; `id` keeps the current cell with its flag. text None: nobody answered yet."""

    id: int
    flag: RedFlag
    behind: str
    text: str | None
    is_accepted: bool
    due_on: date | None
    holds: bool


class FlagsCard(SheetCard):
    """counted(flags without an answer that holds)."""

    KEY = "flags"
    TABLES = (
        *(
            "deal",
            "deal_person",
            "contact",
            "guide_evidence",
            "visit",
            "visit_person",
            "flag_answer",
            "setting",
            "slip",
        ),
        *("invoice", "payment", "credit_file", "customer", "deal_need"),
    )

    counted = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("Tracking", "No red flag: nothing speaks against this deal today.")
        super().__init__(context, translate("Tracking", "Red flags"), empty, parent)
        self.hint = QLabel(
            translate("Tracking", "Type what is done, or choose “accepted” and say why; each action becomes a task.")
        )
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.body.addWidget(self.hint)
        self.table = self.add_table(self._columns())
        self.finish()

    @override
    def load(self) -> None:
        rows = self._context.services.tracking.flags(self.deal_id, self.scope.as_of)
        lines = []
        for row in rows:
            answer = row.answer
            lines.append(
                FlagLine(
                    int(row.flag.value[2:]),
                    row.flag,
                    behind_flag(row),
                    answer.text if answer is not None else None,
                    answer is not None and answer.is_accepted,
                    answer.due_on if answer is not None else None,
                    answer is not None and answer.holds,
                )
            )
        self.table.show_rows(lines)
        self.show_count(len(lines))
        self.hint.setVisible(bool(lines) and not self.read_only)
        self.counted.emit(sum(not line.holds for line in lines))

    @override
    def on_edited(self, record: FlagLine, field: str, value: Any) -> None:
        text, accepted, due = record.text or "", record.is_accepted, record.due_on
        if field == "text":
            if value is None:
                self._withdraw([record])
                return
            text = value
        elif field == "kind":
            accepted = value == ACCEPTED
        else:
            due = value
        tracking, today = self._context.services.tracking, self.scope.as_of
        self.attempt(lambda: tracking.answer_flag(self.deal_id, record.flag, text, accepted, due, today=today))

    @override
    def on_deletion(self, records: list[FlagLine]) -> None:
        self._withdraw(records)

    def _withdraw(self, records: list[FlagLine]) -> None:
        """The flags are open again."""
        for record in records:
            if record.text is not None:
                flag = record.flag
                self.attempt(partial(self._context.services.tracking.withdraw_answer, self.deal_id, flag))

    def _columns(self) -> list[Column[Any]]:
        kinds = [(ACTION, translate("Tracking", "action")), (ACCEPTED, translate("Tracking", "accepted"))]
        return [
            Column(
                translate("Tracking", "Red flag"),
                lambda one: f"⚑ {red_flag_name(one.flag)}",
                tone=lambda one: "muted" if one.holds else "bad",
                tip=lambda one: (
                    f"{one.flag.value} {red_flag_name(one.flag)}\n{red_flag_meaning(one.flag)}\n{one.behind}"
                ),
            ),
            Column(translate("Tracking", "What is behind it"), lambda one: one.behind),
            Column(
                translate("Tracking", "What is done, or the reason"),
                lambda one: one.text or translate("Tracking", "not answered yet"),
                field="text",
                value=lambda one: one.text,
                editor=TextEdit,
                tone=lambda one: "" if one.text else "warn",
            ),
            Column(
                translate("Tracking", "Kind"),
                lambda one: "" if one.text is None else kinds[one.is_accepted][1],
                max((text for _, text in kinds), key=len) + "  ▾",
                field="kind",
                value=lambda one: ACCEPTED if one.is_accepted else ACTION,
                editor=lambda parent: ChoiceCombo(kinds, parent=parent),
            ),
            Column(
                translate("Tracking", "Until"),
                lambda one: self._context.formats.day(one.due_on) if one.due_on else "",
                "2026-11-21",
                field="due_on",
                value=lambda one: one.due_on,
                editor=DateEdit,
                tone=lambda one: "" if one.holds else "bad",
            ),
        ]
