"""What a visit came to: four large choices with their keys, and only the evidence that the chosen one demands (R20)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QGridLayout, QLabel, QPushButton, QWidget
from typing_extensions import override

from app.terms import AdvanceKind, VisitOutcome
from app.ui.dialogs.visit.contacts import People
from app.ui.dialogs.visit.fields import DayEdit, FieldBox
from app.ui.dialogs.visit.words import choice_text, outlook_text
from app.ui.i18n import translate
from app.ui.labels.visit_terms import advance_kind_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import TextEdit

CHOICES = (VisitOutcome.ORDER, VisitOutcome.ADVANCE, VisitOutcome.CONTINUATION, VisitOutcome.NO_SALE)


class OutcomeBox(FieldBox):
    """`day` asks for the day of the visit that is shown, `only_one` for who is met, if it is one person."""

    def __init__(
        self,
        context: PageContext,
        people: People,
        day: Callable[[], date | None],
        only_one: Callable[[], int | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._day, self._only_one = context, day, only_one
        self._picked: VisitOutcome | None = None
        self.buttons: dict[VisitOutcome, QPushButton] = {}
        self.form.addRow(self._choices())
        self._parts: dict[VisitOutcome, QWidget] = {}
        self._add_order()
        self._add_advance(people)
        self._add_reason()
        self.outlook = QLabel()
        self.outlook.setWordWrap(True)
        self.form.addRow(self.outlook)
        self.pick(None)

    @property
    def picked(self) -> VisitOutcome | None:
        return self._picked

    @override
    def values(self) -> dict[str, Any]:
        return {**super().values(), "outcome": self._picked.value if self._picked else None}

    @override
    def set_values(self, values: Mapping[str, Any]) -> None:
        super().set_values(values)
        outcome = values.get("outcome")
        self.pick(VisitOutcome(outcome) if outcome else None)

    def choose(self, outcome: VisitOutcome) -> None:
        """As its key does: the same again takes it back; the keys go to the first thing it demands."""
        self.pick(None if outcome is self._picked else outcome)
        person = self.editors["advance_contact_id"]
        if self._picked is VisitOutcome.ADVANCE and person.value() is None:
            person.set_value(self._only_one())
        part = self._parts.get(outcome)
        if part is not None and self._picked is outcome:
            inside = [one for one in self.editors.values() if one.parent() is part]
            next((one for one in inside if one.value() is None), inside[0]).setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.buttons[outcome].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def pick(self, outcome: VisitOutcome | None) -> None:
        self._picked = outcome
        for one, button in self.buttons.items():
            button.setChecked(one is outcome)
        for one, part in self._parts.items():
            part.setVisible(one is outcome)
        self.changed.emit()

    def say_outlook(self) -> None:
        """What it will count as, judged by what is typed."""
        text, tone = outlook_text(self._picked, self.values(), self._day() or date.min)
        self.outlook.setText(text)
        self.outlook.setStyleSheet(f"color: {getattr(self._context.theme, tone)}; font-weight: 600;")

    def _choices(self) -> QWidget:
        box = QWidget()
        box.setProperty("role", "plain")
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for place, outcome in enumerate(CHOICES):
            button = self.buttons[outcome] = QPushButton(choice_text(outcome, place + 1))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setStyleSheet("text-align: left; padding: 6px 10px;")
            button.setMinimumHeight(button.fontMetrics().lineSpacing() * 2 + 16)
            button.setToolTip(translate("VisitForm", "Alt+{number}").format(number=place + 1))
            button.clicked.connect(partial(self._on_clicked, outcome))
            grid.addWidget(button, place // 2, place % 2)
        return box

    def _on_clicked(self, outcome: VisitOutcome) -> None:
        self.choose(outcome)

    def _part(self, outcome: VisitOutcome) -> QFormLayout:
        part = self._parts[outcome] = QWidget()
        part.setProperty("role", "plain")
        form = QFormLayout(part)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.addRow(part)
        return form

    def _add_order(self) -> None:
        form, formats = self._part(VisitOutcome.ORDER), self._context.formats
        self.add("order_no", translate("VisitForm", "Order number"), TextEdit(), form)
        amount = translate("VisitForm", "Order amount ({unit})").format(unit=formats.unit_label())
        self.add("order_cents", amount, MoneyEdit(formats), form)

    def _add_advance(self, people: People) -> None:
        form = self._part(VisitOutcome.ADVANCE)
        action = self.add("advance_action", translate("VisitForm", "The customer will"), TextEdit(), form)
        action.setPlaceholderText(translate("VisitForm", "what they do, not what we do"))
        self.add("advance_contact_id", translate("VisitForm", "Who there"), people.editor(), form)
        self.add("advance_on", translate("VisitForm", "By"), DayEdit(self._day), form)
        kinds = [(kind.value, advance_kind_name(kind)) for kind in AdvanceKind]
        kind = ChoiceCombo(kinds, none_text=translate("VisitForm", "not said"))
        self.add("advance_kind", translate("VisitForm", "Kind"), kind, form)

    def _add_reason(self) -> None:
        form = self._part(VisitOutcome.NO_SALE)
        self.add("no_sale_reason", translate("VisitForm", "Reason"), TextEdit(), form)
