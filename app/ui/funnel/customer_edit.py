"""The customer of a deal, found by typing any part of the name, its pinyin or initials."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.widgets.choice_edits import Named
from app.ui.widgets.typed_name import TypedName

TYPING_PAUSE = 80
SHOWN = 12


class CustomerEdit(QLineEdit):
    """Holds a customer's id or None. `search(text)` finds customers; `add(name)` makes a new one and returns its id.

    Choosing from the list, Enter or leaving the field commits; a text that is nobody's name is offered as a new customer
    in the list, and otherwise the old one comes back.
    """

    committed = Signal(object)

    def __init__(
        self, search: Callable[[str], Sequence[Named]], add: Callable[[str], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._add = add
        self._value: int | None = None
        self._name = ""
        self._offered: list[Named] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.offer)
        self.setPlaceholderText(translate("Funnel", "type to search"))
        self.textEdited.connect(self._pause.start)
        self._typed = TypedName(self, self, self._take_back)
        self._typed.chosen.connect(self.choose)
        self._typed.settled.connect(self._settle)

    def value(self) -> int | None:
        return self._value

    def set_value(self, value: tuple[int, str] | None) -> None:
        """Id and name, or None."""
        self._value, self._name = value if value is not None else (None, "")
        self._write_name()

    def offer(self) -> None:
        """Show what the text finds, and last the choice of adding it."""
        text = self.text().strip()
        self._offered = list(self._search(text)) if text else []
        names = [item.name for item in self._offered]
        if text and text not in names:
            names.append(translate("Funnel", "Add customer “{name}”").format(name=text))
        self._typed.offer(names)

    def choose(self, row: int) -> None:
        """Take the entry of the offered list, the last one being the new customer."""
        self._pause.stop()
        if row < len(self._offered):
            item = self._offered[row]
            self._commit(item.id, item.name)
        else:
            name = self.text().strip()
            self._commit(self._add(name), name)

    def _settle(self) -> None:
        """An exact name is taken, nothing means no customer, anything else brings the old name back."""
        self._pause.stop()
        text = self.text().strip()
        if text == self._name:
            return
        if not text:
            self._commit(None, "")
            return
        same = [item for item in self._search(text) if item.name.casefold() == text.casefold()]
        if same:
            self._commit(same[0].id, same[0].name)
        else:
            self._write_name()

    def _commit(self, value: int | None, name: str) -> None:
        changed = value != self._value
        self._value, self._name = value, name
        self._write_name()
        if changed:
            self.committed.emit(value)

    def _take_back(self) -> bool:
        edited = self.isModified()
        if edited:
            self._pause.stop()
            self._write_name()
        return edited

    def _write_name(self) -> None:
        self.setText(self._name)
        self.setCursorPosition(0)
        self.setModified(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._typed.is_offering:
            self.offer()
        else:
            super().keyPressEvent(event)
