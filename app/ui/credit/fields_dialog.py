"""A few fields asked for at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.widgets.said_line import SaidLine
from app.ui.widgets.typed_edit import TypedEdit

WIDTH = 440

Fields = Mapping[str, tuple[str, Any]]
"""Name -> label and FieldEdit."""


class FieldsDialog(QDialog):
    """chosen(values by name) when all can be read and nothing `required` is blank.

    Saves nothing: whoever opened it saves, then accepts it, or says why not. open() it, it deletes itself.
    """

    chosen = Signal(object)

    def __init__(
        self, title: str, heading: str, fields: Fields, verb: str, parent: QWidget, *, required: tuple[str, ...] = ()
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._required = required
        self._labels = {name: label for name, (label, _) in fields.items()}
        self.editors: dict[str, Any] = {name: editor for name, (_, editor) in fields.items()}
        head, self.remark = QLabel(heading), SaidLine()
        head.setProperty("role", "heading")
        head.setWordWrap(True)
        form = QFormLayout()
        for name, editor in self.editors.items():
            editor.setAccessibleName(self._labels[name])
            form.addRow(self._labels[name], editor)
        buttons = QDialogButtonBox(self)
        self.save = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setMinimumWidth(self.save.sizeHint().width() + 16)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(head)
        layout.addLayout(form)
        layout.addWidget(self.remark)
        layout.addWidget(buttons)

    def say(self, text: str) -> None:
        self.remark.say(text)

    def _on_accepted(self) -> None:
        for name, editor in self.editors.items():
            if isinstance(editor, TypedEdit):
                editor.commit()
                if editor.isModified():
                    self.say(translate("Credit", "{field} cannot be read.").format(field=self._labels[name]))
                    return
        values = {name: editor.value() for name, editor in self.editors.items()}
        for name in self._required:
            if values[name] is None:
                self.say(translate("Credit", "{field} is missing.").format(field=self._labels[name]))
                return
        self.chosen.emit(values)
