"""What the parts of the visit form are made of: named editors whose values are known while they are typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.exchange.cell_text import CellError
from app.ui.i18n import translate
from app.ui.widgets.program_keys import ProgramKeys
from app.ui.widgets.typed_edit import DateEdit, TypedEdit

_CLOCK = re.compile(r"(\d{1,2})[:：.h点]?(\d{2})?分?")
_HOURS, _MINUTES = 24, 60


class TimeEdit(TypedEdit[int]):
    """Minutes after midnight, or None; "9:30", "930", "9" and "9点30分" are read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(translate("VisitForm", "hh:mm"))

    @override
    def read(self, text: str) -> int:
        found = _CLOCK.fullmatch(text.replace(" ", ""))
        if found is None:
            raise ValueError(text)
        hours, minutes = int(found[1]), int(found[2] or 0)
        if hours >= _HOURS or minutes >= _MINUTES:
            raise ValueError(text)
        return hours * _MINUTES + minutes

    @override
    def written(self, value: int) -> str:
        return clock_text(value)


class DayEdit(DateEdit):
    """Also "+7": so many days after `start()`."""

    def __init__(self, start: Callable[[], date | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self.setPlaceholderText(translate("VisitForm", "+7 or yyyy-mm-dd"))

    @override
    def read(self, text: str) -> date | None:
        start = self._start()
        if text[0] in "+＋" and text[1:].strip().isdigit() and start is not None:
            return start + timedelta(days=int(text[1:]))
        return super().read(text)


class TextBox(QPlainTextEdit):
    """A few lines of text; Tab leaves it. committed(text) with every letter."""

    committed = Signal(object)

    def __init__(self, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        height = self.fontMetrics().lineSpacing() * lines + 10
        self.setStyleSheet(f"min-height: {height}px; max-height: {height}px;")
        self.textChanged.connect(lambda: self.committed.emit(self.value()))
        ProgramKeys(self)

    def value(self) -> str | None:
        return self.toPlainText().strip() or None

    def set_value(self, value: str | None) -> None:
        self.setPlainText(value or "")
        self.document().setModified(False)


class FieldBox(QWidget):
    """Editors by the column they fill; changed() with whatever is typed or chosen in them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.editors: dict[str, Any] = {}
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(10)
        self.form.setVerticalSpacing(6)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(self, field: str, label: str, editor: Any, under: QFormLayout | None = None) -> Any:
        self.know(field, label, editor)
        head = QLabel(label)
        head.setBuddy(editor)
        (under if under is not None else self.form).addRow(head, editor)
        return editor

    def add_line(self, label: str, *parts: tuple[str, str, Any]) -> None:
        """Editors side by side, each (column, name, editor)."""
        line = QHBoxLayout()
        line.setSpacing(6)
        for field, name, editor in parts:
            self.know(field, name, editor)
            line.addWidget(editor, 0 if isinstance(editor, QCheckBox) else 1)
        self.form.addRow(label, line)

    def know(self, field: str, name: str, editor: Any) -> None:
        editor.setAccessibleName(name)
        self.editors[field] = editor
        if isinstance(editor, TypedEdit):
            editor.textChanged.connect(self.changed)
        editor.committed.connect(self.changed)

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Columns without an editor here are passed over, editors without a value emptied."""
        for field, editor in self.editors.items():
            editor.set_value(values.get(field))

    def values(self) -> dict[str, Any]:
        """As typed by now; None for what cannot be read."""
        return {field: live_value(editor) for field, editor in self.editors.items()}

    def unreadable(self) -> QWidget | None:
        """Take what is being typed; the first editor whose text has no value."""
        for editor in self.editors.values():
            if isinstance(editor, TypedEdit):
                editor.commit()
                if editor.isModified():
                    return editor
        return None


class Fold(QWidget):
    """A heading that opens and closes what stands below it; Space on it does too."""

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._title, self._content = title, content
        self.button = QToolButton(self)
        self.button.setProperty("role", "flat")
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setStyleSheet("font-weight: 600; padding-left: 0; background: transparent;")
        self.button.toggled.connect(self._on_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button)
        column.addWidget(content)
        self.show_count(0)
        self._on_toggled(False)

    def show_count(self, count: int) -> None:
        """How many of the parts are filled in."""
        self.button.setText(f"{self._title} ({count})" if count else self._title)

    def open(self, is_open: bool = True) -> None:
        self.button.setChecked(is_open)

    @property
    def is_open(self) -> bool:
        return self.button.isChecked()

    def _on_toggled(self, is_open: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._content.setVisible(is_open)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.button.setEnabled(True)  # a form that cannot be changed can still be read


def live_value(editor: Any) -> Any:
    """What the editor would hold if it were left now."""
    if not (isinstance(editor, TypedEdit) and editor.isModified()):
        return editor.value()
    text = editor.text().strip()
    try:
        return editor.read(text) if text else None
    except (ValueError, CellError):
        return None


def clock_text(minutes: int) -> str:
    """Minutes after midnight as "09:30"."""
    return f"{minutes // _MINUTES:02}:{minutes % _MINUTES:02}"
