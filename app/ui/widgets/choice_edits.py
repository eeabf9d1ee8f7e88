"""Combo boxes that hold one of a list, or nothing, and announce a changed choice once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget
from typing_extensions import override


class Named(Protocol):
    """What services hand out for a list entry (LookupService.NamedItem)."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...


class ChoiceCombo(QComboBox):
    """One code of a fixed list; `none_text` given adds the choice of nothing (value None) on top."""

    committed = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[str, str]], none_text: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        if none_text is not None:
            self.addItem(none_text, None)
        for code, text in choices:
            self.addItem(text, code)
        self._value: object = self.currentData()
        self.activated.connect(self._on_activated)

    def value(self) -> object:
        return self._value

    def set_value(self, value: object) -> None:
        self._value = value
        self.setCurrentIndex(self.findData(value))

    def _on_activated(self, index: int) -> None:
        value = self.itemData(index)
        if value != self._value:
            self._value = value
            self.committed.emit(value)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A list that is scrolled past must not change its value."""
        event.ignore()


class LookupCombo(QComboBox):
    """The id of one list entry or None, found by typing any part of its name.

    With `add` given, a name that is not in the list is added by it: add(name) returns the new id. Without, it is refused.
    """

    committed = Signal(object)
    rejected = Signal()

    def __init__(
        self, items: Sequence[Named] = (), add: Callable[[str], int] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._add = add
        self._value: int | None = None
        self._line = QLineEdit(self)
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.set_items(items)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.activated.connect(self._on_activated)
        self._line.editingFinished.connect(self._on_editing_finished)
        self._line.installEventFilter(self)

    def set_items(self, items: Sequence[Named]) -> None:
        self.clear()
        self.addItem("", None)
        for item in items:
            self.addItem(item.name, item.id)
        self._show()

    def value(self) -> int | None:
        return self._value

    def set_value(self, value: object) -> None:
        self._value = value if isinstance(value, int) else None
        self._show()

    def _show(self) -> None:
        self.setCurrentIndex(max(self.findData(self._value), 0))
        self._line.setCursorPosition(0)

    def _on_activated(self, index: int) -> None:
        self._commit(self.itemData(index))

    def _on_editing_finished(self) -> None:
        text = self.currentText().strip()
        if text == self.itemText(max(self.findData(self._value), 0)):
            return
        index = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if index >= 0:
            self._commit(self.itemData(index))
        elif self._add is None:
            self.rejected.emit()
            self._show()
        else:
            new_id = self._add(text)
            if self.findData(new_id) < 0:
                self.addItem(text, new_id)
            self._commit(new_id)

    def _commit(self, value: int | None) -> None:
        changed = value != self._value
        self._value = value
        self._show()
        if changed:
            self.committed.emit(value)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc brings the old choice back instead of closing what the field is in."""
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape and self._is_edited():  # type: ignore[attr-defined]
            self._show()
            return True
        return super().eventFilter(watched, event)

    def _is_edited(self) -> bool:
        return self.currentText() != self.itemText(max(self.findData(self._value), 0))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A list that is scrolled past must not change its value."""
        event.ignore()
