"""Asks what several customers at once shall get: a rep, an area, a tier, a task. They save nothing; chosen() says the answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.terms import Tier
from app.ui.i18n import translate
from app.ui.labels import tier_meaning, tier_name
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo, Named
from app.ui.widgets.typed_edit import DateEdit, TextEdit

WIDTH = 380


class AssignDialog(QDialog):
    """chosen(answer) once it is accepted; open() it, it deletes itself."""

    chosen = Signal(object)

    def __init__(self, title: str, verb: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.form = QFormLayout()
        self._missing = QLabel()
        self._missing.setProperty("role", "error")
        self._missing.hide()
        buttons = QDialogButtonBox(self)
        self.confirm: QPushButton = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_confirmed)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self._missing)
        layout.addStretch(1)
        layout.addWidget(buttons)

    def answer(self) -> object:
        """What was filled in; ValueError with the sentence to say where something is lacking."""
        raise NotImplementedError

    def _on_confirmed(self) -> None:
        self.confirm.setFocus()  # a field that is being typed into is read first
        try:
            answer = self.answer()
        except ValueError as lacking:
            self._missing.setText(str(lacking))
            self._missing.show()
            return
        self.chosen.emit(answer)
        self.accept()


class ListDialog(AssignDialog):
    """One entry of a list by its id, or None where that is ticked. `label`: what the list holds, "Rep"."""

    def __init__(self, title: str, label: str, items: Sequence[Named], parent: QWidget) -> None:
        super().__init__(title, translate("AssignDialog", "Assign"), parent)
        self.entry = LookupCombo(items)
        self.entry.setAccessibleName(label)
        self.nobody = QCheckBox(translate("AssignDialog", "&Nobody: take it away"))
        self.nobody.toggled.connect(self.entry.setDisabled)
        self.form.addRow(label, self.entry)
        self.form.addRow("", self.nobody)
        self.entry.setFocus()

    def answer(self) -> int | None:
        if self.nobody.isChecked():
            return None
        if self.entry.value() is None:
            raise ValueError(translate("AssignDialog", "Choose one from the list."))
        return self.entry.value()


class TierDialog(AssignDialog):
    """(Tier, reason, last day), or (None, None, None) to leave the tier to the score again."""

    def __init__(self, customers: int, until: date, parent: QWidget) -> None:
        title = translate("AssignDialog", "Value tier of %n customer(s)", None, customers)
        super().__init__(title, translate("AssignDialog", "Set the tier"), parent)
        names = [(tier.value, f"{tier_name(tier)} · {tier_meaning(tier)}") for tier in Tier]
        self.tier = ChoiceCombo(names, translate("AssignDialog", "by the score"))
        self.tier.set_value(Tier.A1.value)
        self.reason, self.until = TextEdit(), DateEdit()
        self.until.set_value(until)
        for label, field in (
            (translate("AssignDialog", "Tier"), self.tier),
            (translate("AssignDialog", "Reason"), self.reason),
            (translate("AssignDialog", "Until and including"), self.until),
        ):
            field.setAccessibleName(label)
            self.form.addRow(label, field)

    def answer(self) -> tuple[Tier | None, str | None, date | None]:
        self.reason.commit()
        self.until.commit()
        tier = self.tier.value()
        if tier is None:
            return None, None, None
        if not (self.reason.value() or "").strip():
            raise ValueError(translate("AssignDialog", "A tier set by hand needs a reason."))
        if self.until.value() is None or self.until.isModified():
            raise ValueError(translate("AssignDialog", "A tier set by hand needs a last day."))
        return Tier(str(tier)), self.reason.value(), self.until.value()


class TaskDialog(AssignDialog):
    """(title, due day or None, rep id or None for each customer's own)."""

    def __init__(self, customers: int, reps: Sequence[Named], parent: QWidget) -> None:
        title = translate("AssignDialog", "A task for %n customer(s)", None, customers)
        super().__init__(title, translate("AssignDialog", "Add the task"), parent)
        self.task, self.due = TextEdit(), DateEdit()
        own = translate("AssignDialog", "each customer's own rep")
        self.rep = ChoiceCombo([(str(rep.id), rep.name) for rep in reps], own)
        for label, field in (
            (translate("AssignDialog", "Task"), self.task),
            (translate("AssignDialog", "Due"), self.due),
            (translate("AssignDialog", "Rep"), self.rep),
        ):
            field.setAccessibleName(label)
            self.form.addRow(label, field)

    def answer(self) -> tuple[str, date | None, int | None]:
        self.task.commit()
        self.due.commit()
        if not (self.task.value() or "").strip():
            raise ValueError(translate("AssignDialog", "Say what is to be done."))
        if self.due.isModified():
            raise ValueError(translate("AssignDialog", "The due day cannot be read; write it as 2026-11-21."))
        rep = self.rep.value()
        return str(self.task.value()), self.due.value(), None if rep is None else int(str(rep))
