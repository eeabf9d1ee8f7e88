"""A field that holds a record out of too many for a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.widgets.choice_edits import Named
from app.ui.widgets.typed_name import TypedName


class SearchedName(QLineEdit):
    """A record's id or None, found by part of its name; a text that stands for none brings the old one back.

    `search(text)` finds records, `name_of(id)` names one. committed(id) when another one was taken.
    """

    committed = Signal(object)

    def __init__(
        self,
        search: Callable[[str], Sequence[Named]],
        name_of: Callable[[int], str | None],
        hint: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._search, self._name_of = search, name_of
        self._value: int | None = None
        self._offered: Sequence[Named] = ()
        self.setPlaceholderText(hint)
        self._names = TypedName(self, self, self._take_back)
        self._names.chosen.connect(lambda row: self._take(self._offered[row].id))
        self._names.settled.connect(self._settle)
        self.textEdited.connect(self.offer)

    def value(self) -> int | None:
        return self._value

    def set_value(self, value: object) -> None:
        self._value = value if isinstance(value, int) else None
        self.setText("" if self._value is None else self._name_of(self._value) or "")
        self.setCursorPosition(0)
        self.setModified(False)

    def offer(self, text: str) -> None:
        self._offered = self._search(text.strip()) if text.strip() else ()
        self._names.offer([one.name for one in self._offered])

    def meant(self, text: str, found: Sequence[Named]) -> Named | None:
        """The one a text stands for: the first of that name."""
        return next((one for one in found if one.name.casefold() == text.casefold()), None)

    def _settle(self) -> None:
        if not self.isModified():
            return
        text = self.text().strip()
        meant = self.meant(text, self._search(text)) if text else None
        if meant is None and text:
            self.set_value(self._value)
        else:
            self._take(None if meant is None else meant.id)

    def _take(self, value: int | None) -> None:
        changed = value != self._value
        self.set_value(value)
        if changed:
            self.committed.emit(value)

    def _take_back(self) -> bool:
        edited = self.isModified()
        if edited:
            self.set_value(self._value)
        return edited
