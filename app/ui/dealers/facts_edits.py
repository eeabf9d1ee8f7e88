"""Editors of a dealer's facts: a rate in percent, a yes or no, the customer that the dealer is too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.widgets.choice_edits import Named
from app.ui.widgets.typed_edit import TypedEdit
from app.ui.widgets.typed_name import TypedName

BASIS_POINTS = 100
"""In one percent."""

OFFERED = 12


class RateEdit(TypedEdit[int]):
    """Basis points, typed and shown in percent: "7.5" is 750."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @override
    def read(self, text: str) -> int:
        try:
            points = Decimal(text.replace("−", "-").rstrip("%％ ")) * BASIS_POINTS
            return int(points.to_integral_value())
        except (InvalidOperation, OverflowError) as error:
            raise ValueError(text) from error

    @override
    def written(self, value: int) -> str:
        return f"{(Decimal(value) / BASIS_POINTS).normalize():f}%"


class YesNo(QCheckBox):
    """committed(bool) when the user changed it."""

    committed = Signal(object)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(lambda checked: self.committed.emit(checked))

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: object) -> None:
        self.setChecked(bool(value))


class LinkedCustomer(QLineEdit):
    """Id of a customer or None, found by part of its name; a text that names none brings the old one back."""

    committed = Signal(object)

    def __init__(
        self,
        search: Callable[[str, int], Sequence[Named]],
        name_of: Callable[[int | None], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._search, self._name_of = search, name_of
        self._value: int | None = None
        self._offered: Sequence[Named] = ()
        self.setPlaceholderText(translate("Dealer facts", "type part of the name"))
        self._names = TypedName(self, self, self._take_back)
        self._names.chosen.connect(lambda row: self._take(self._offered[row].id))
        self._names.settled.connect(self._settle)
        self.textEdited.connect(self.offer)

    def value(self) -> int | None:
        return self._value

    def set_value(self, value: object) -> None:
        self._value = value if isinstance(value, int) else None
        self.setText(self._name_of(self._value) or "")
        self.setCursorPosition(0)
        self.setModified(False)

    def offer(self, text: str) -> None:
        self._offered = self._search(text.strip(), OFFERED) if text.strip() else ()
        self._names.offer([one.name for one in self._offered])

    def _settle(self) -> None:
        text = self.text().strip()
        if not self.isModified():
            return
        found = self._search(text, OFFERED) if text else ()
        same = [one for one in found if one.name.casefold() == text.casefold()] or found
        if not text:
            self._take(None)
        elif len(same) == 1:
            self._take(same[0].id)
        else:
            self.set_value(self._value)

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
