"""Editors that the page of a customer has and no other form: percentages, scores, ticks, and another customer's name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.widgets.choice_edits import ChoiceCombo, Named
from app.ui.widgets.record_panel import PanelForm
from app.ui.widgets.typed_edit import TypedEdit
from app.ui.widgets.typed_name import TypedName

_BP = 100


class FileForm(PanelForm):
    """A form that knows its fields."""

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(self._editors)


class PercentEdit(TypedEdit[int]):
    """Basis points, typed and shown in percent: "12.5" is 1250."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @override
    def read(self, text: str) -> int:
        plain = text.replace("−", "-").replace("％", "%").rstrip("%").strip()
        try:
            return int((Decimal(plain) * _BP).to_integral_value())
        except (InvalidOperation, OverflowError) as error:
            raise ValueError(text) from error

    @override
    def written(self, value: int) -> str:
        whole = f"{Decimal(value) / _BP:f}"
        return f"{whole.rstrip('0').rstrip('.') if '.' in whole else whole}%"


class ScoreCombo(ChoiceCombo):
    """A whole number of a short scale or None; `names` says what the numbers mean, lowest first."""

    def __init__(
        self, names: Sequence[str] = (), lowest: int = 1, highest: int = 5, parent: QWidget | None = None
    ) -> None:
        super().__init__((), translate("Customer", "not set"), parent)
        for number in range(lowest, highest + 1):
            self.addItem(f"{number} {names[number - lowest]}" if names else str(number), number)


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


class ParentEdit(QLineEdit):
    """Holds another customer's id or None; found by part of its name, its pinyin or initials.

    `search(text)` finds customers, `name_of(id)` names one. What is nobody's name brings the old one back.
    """

    committed = Signal(object)

    def __init__(
        self,
        search: Callable[[str], Sequence[Named]],
        name_of: Callable[[int], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._search, self._name_of = search, name_of
        self._value: int | None = None
        self._offered: list[Named] = []
        self.setPlaceholderText(translate("CustomerPage", "type to search"))
        self._typed = TypedName(self, self, self._take_back)
        self._typed.chosen.connect(self._on_chosen)
        self._typed.settled.connect(self._settle)
        self.textEdited.connect(self.offer)

    def value(self) -> int | None:
        return self._value

    def set_value(self, value: object) -> None:
        self._value = value if isinstance(value, int) else None
        self._write_name()

    def offer(self, text: str) -> None:
        self._offered = list(self._search(text.strip())) if text.strip() else []
        self._typed.offer([item.name for item in self._offered])

    def _on_chosen(self, row: int) -> None:
        self._take(self._offered[row].id)

    def _settle(self) -> None:
        text = self.text().strip()
        if not self.isModified():
            return
        found = [item for item in self._search(text) if item.name.casefold() == text.casefold()] if text else []
        if found or not text:
            self._take(found[0].id if found else None)
        else:
            self._write_name()

    def _take(self, value: int | None) -> None:
        changed = value != self._value
        self._value = value
        self._write_name()
        if changed:
            self.committed.emit(value)

    def _take_back(self) -> bool:
        edited = self.isModified()
        self._write_name()
        return edited

    def _write_name(self) -> None:
        self.setText("" if self._value is None else self._name_of(self._value) or "")
        self.setCursorPosition(0)
        self.setModified(False)
