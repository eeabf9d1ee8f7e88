"""Side-panel forms: one row per field of a record, each committed by itself on Enter or when the field is left.

A panel makes a PanelForm with the one function that saves a field, adds its editors, and shows a record's values:

    form = PanelForm(self._save_field)            # _save_field(field: str, value: object) calls one service
    form.add_row("name", translate(...), TextEdit(), required=True)
    form.show_values({"name": record.name, ...})
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.errors import AppError
from app.ui.i18n import translate
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.program_keys import ProgramKeys
from app.ui.widgets.typed_edit import DateEdit, TextEdit, TypedEdit, WholeNumberEdit

__all__ = [
    "ChoiceCombo",
    "DateEdit",
    "FieldEdit",
    "LookupCombo",
    "MoneyEdit",
    "NotesEdit",
    "PanelForm",
    "TextEdit",
    "TypedEdit",
    "WholeNumberEdit",
]


class FieldEdit(Protocol):
    """An editor of one field: holds a value, announces `committed(value)` when the user changed it."""

    committed: Any

    def value(self) -> Any: ...
    def set_value(self, value: Any) -> None: ...


class NotesEdit(QPlainTextEdit):
    """Free text of several lines; commits when left or on Ctrl+Enter. Tab leaves the field."""

    committed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: str | None = None
        self.setTabChangesFocus(True)
        # in a style sheet, because the program's own would lower a fixed height again
        height = self.fontMetrics().lineSpacing() * 4
        self.setStyleSheet(f"min-height: {height}px; max-height: {height}px;")
        ProgramKeys(self)

    def value(self) -> str | None:
        return self._value

    def set_value(self, value: str | None) -> None:
        self._value = value
        self.setPlainText(value or "")

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._commit()
        elif event.type() == QEvent.Type.KeyPress and self._is_ctrl_enter(event):
            self._commit()
            return True
        return super().event(event)

    @staticmethod
    def _is_ctrl_enter(event: Any) -> bool:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

    def _commit(self) -> None:
        value = self.toPlainText().strip() or None
        if value != self._value:
            self._value = value
            self.committed.emit(value)


class PanelForm(QWidget):
    """Rows of a label and an editor. `save(field, value)` stores one field; its AppError is said under that field.

    `error_text(error)` puts an AppError into words (labels of the shell).
    """

    def __init__(
        self,
        save: Callable[[str, Any], None],
        error_text: Callable[[AppError], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._error_text = error_text
        self._editors: dict[str, FieldEdit] = {}
        self._remarks: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def add_row(self, field: str, label: str, editor: QWidget, *, required: bool = False) -> None:
        """`editor` is a FieldEdit. A required field refuses a blank and keeps its old value."""
        row = self._grid.rowCount()
        caption = QLabel(label, self)
        caption.setProperty("role", "muted")
        caption.setBuddy(editor)
        tall = isinstance(editor, QPlainTextEdit)
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop if tall else Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(editor, row, 1)
        remark = QLabel(self)
        remark.setProperty("role", "error")
        remark.setWordWrap(True)
        remark.hide()
        self._grid.addWidget(remark, row + 1, 1)
        editor.setAccessibleName(label)
        editor.setObjectName(field)
        self._editors[field], self._remarks[field] = _as_field(editor), remark
        _as_field(editor).committed.connect(lambda value: self._on_committed(field, value, required))
        if isinstance(editor, TypedEdit):
            editor.rejected.connect(lambda: self.say(field, translate("RecordPanel", "This cannot be read.")))
            editor.textEdited.connect(lambda: self.say(field, ""))

    def editor(self, field: str) -> Any:
        return self._editors[field]

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill every row whose field is in `values`, except the one being typed in."""
        for field, editor in self._editors.items():
            if field in values and not self._is_being_typed(editor):
                editor.set_value(values[field])
                self.say(field, "")

    def say(self, field: str, remark: str) -> None:
        """A remark in the error colour under a field; "" takes it away."""
        self._remarks[field].setText(remark)
        self._remarks[field].setVisible(bool(remark))

    def set_read_only(self, read_only: bool) -> None:
        for editor in self._editors.values():
            assert isinstance(editor, QObject)
            if isinstance(editor, QLineEdit | QPlainTextEdit):
                editor.setReadOnly(read_only)
            elif isinstance(editor, QWidget):
                editor.setEnabled(not read_only)

    @staticmethod
    def _is_being_typed(editor: FieldEdit) -> bool:
        return isinstance(editor, QLineEdit) and editor.hasFocus() and editor.isModified()

    def _on_committed(self, field: str, value: Any, required: bool) -> None:
        if required and value is None:
            self.say(field, translate("RecordPanel", "This cannot be empty."))
            return
        try:
            self._save(field, value)
        except AppError as error:
            self.say(field, self._error_text(error))
        else:
            self.say(field, "")


def _as_field(editor: QWidget) -> FieldEdit:
    assert hasattr(editor, "committed"), editor
    return editor  # type: ignore[return-value]
