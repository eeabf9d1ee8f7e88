"""Combo boxes that hold one of a list, or nothing, and ticks; each announces a changed choice once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.widgets.typed_name import TypedName


class Named(Protocol):
    """What services hand out for a list entry (LookupService.NamedItem)."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...


class StillCombo(QComboBox):
    """Turned by no wheel: a page that is scrolled past must not change its value."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class TickBox(QCheckBox):
    """A yes or no; committed(bool) when the user changed it."""

    committed = Signal(object)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(lambda: self.committed.emit(self.isChecked()))

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: object) -> None:
        self.setChecked(bool(value))


class ChoiceCombo(StillCombo):
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


class LookupCombo(StillCombo):
    """The id of one list entry or None, found by typing any part of its name.

    Part of one name only stands for that name. With `add` given, a text that is part of none is added by it: add(name)
    returns the new id; one that is part of some can be added from the list of matches. Anything else is refused.
    """

    committed = Signal(object)
    rejected = Signal()

    def __init__(
        self, items: Sequence[Named] = (), add: Callable[[str], int] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._add = add
        self._value: int | None = None
        self._typed = ""
        self._line = QLineEdit(self)
        self.setLineEdit(self._line)
        self.setCompleter(None)  # type: ignore[arg-type]
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._name = TypedName(self._line, self, self._take_back)
        self._name.chosen.connect(self.choose)
        self._name.settled.connect(self._settle)
        self.set_items(items)
        self.activated.connect(self._on_activated)
        self._line.textEdited.connect(self.offer)

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

    def offer(self, text: str) -> None:
        """Show the names that `text` is a part of, and last the choice of adding it."""
        self._typed = text.strip()
        rows = self._containing(self._typed)
        names = [self.itemText(row) for row in rows]
        if names and self._add is not None and self._row_of(self._typed) < 0:
            names.append(translate("RecordPanel", "Add “{name}”").format(name=self._typed))
        self._name.offer(names)

    def choose(self, place: int) -> None:
        """Take an entry of the offered list, the one after the names being the new one."""
        rows = self._containing(self._typed)
        self._take(self.itemData(rows[place]) if place < len(rows) else self._added(self._typed))

    def _containing(self, text: str) -> list[int]:
        wanted = text.casefold()
        return [row for row in range(1, self.count()) if wanted and wanted in self.itemText(row).casefold()]

    def _row_of(self, name: str) -> int:
        return self.findText(name, Qt.MatchFlag.MatchFixedString)

    def _show(self) -> None:
        self.setCurrentIndex(max(self.findData(self._value), 0))
        self._line.setText(self.currentText())
        self._line.setCursorPosition(0)

    def _on_activated(self, index: int) -> None:
        self._take(self.itemData(index))

    def _settle(self) -> None:
        text = self.currentText().strip()
        if text == self.itemText(max(self.findData(self._value), 0)):
            return
        found, exact = self._containing(text), self._row_of(text)
        if exact >= 0:
            self._take(self.itemData(exact))
        elif len(found) == 1:
            self._take(self.itemData(found[0]))
        elif found or self._add is None:
            self.rejected.emit()
            self._show()
        else:
            self._take(self._added(text))

    def _added(self, name: str) -> int:
        assert self._add is not None
        new_id = self._add(name)
        if self.findData(new_id) < 0:
            self.addItem(name, new_id)
        return new_id

    def _take(self, value: int | None) -> None:
        changed = value != self._value
        self._value = value
        self._show()
        if changed:
            self.committed.emit(value)

    def _take_back(self) -> bool:
        edited = self.currentText() != self.itemText(max(self.findData(self._value), 0))
        if edited:
            self._show()
        return edited
