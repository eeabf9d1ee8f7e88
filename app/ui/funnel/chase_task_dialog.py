"""Asks for the task that a deal to chase gets. Returns it; saves nothing."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from app.ui.funnel.chase_words import ChaseRow, deal_text, proposed_task
from app.ui.i18n import translate
from app.ui.widgets.typed_edit import DateEdit, TextEdit

WIDTH = 440


class ChaseTaskDialog(QDialog):
    """chosen(title, due day or None) once it is accepted; open() it, it deletes itself."""

    chosen = Signal(str, object)

    def __init__(self, row: ChaseRow, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Chase", "A task for this deal"))
        self.setMinimumWidth(WIDTH)
        heading = QLabel(deal_text(row))
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        self.title, self.due = TextEdit(), DateEdit()
        self.title.set_value(proposed_task(row))
        self.due.set_value(today)
        self._missing = QLabel()
        self._missing.setProperty("role", "error")
        self._missing.hide()
        form = QFormLayout()
        for label, field in (
            (translate("Chase", "Task"), self.title),
            (translate("Chase", "Due"), self.due),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        self.buttons = QDialogButtonBox(self)
        self.add = self.buttons.addButton(translate("Chase", "Add the task"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setMinimumWidth(self.add.sizeHint().width() + 16)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (heading, self._missing):
            layout.addWidget(widget)
        layout.insertLayout(1, form)
        layout.addWidget(self.buttons)

    def _on_accepted(self) -> None:
        self.title.commit()
        self.due.commit()
        if not (self.title.value() or "").strip():
            self._say(translate("Chase", "Say what is to be done."))
        elif self.due.isModified():
            self._say(translate("Chase", "The due day cannot be read; write it as 2026-11-21."))
        else:
            self.chosen.emit(str(self.title.value()), self.due.value())
            self.accept()

    def _say(self, text: str) -> None:
        self._missing.setText(text)
        self._missing.show()
