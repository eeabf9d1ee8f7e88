"""Typing an amount of money in the book's display unit."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.exchange.cell_numbers import parse_amount
from app.methods.money import MAX_CENTS
from app.terms import DisplayUnit
from app.ui.formats import Formats
from app.ui.widgets.typed_edit import TypedEdit

_FACTORS = {DisplayUnit.ONE: 1, DisplayUnit.THOUSANDS: 1_000, DisplayUnit.WAN: 10_000, DisplayUnit.MILLIONS: 1_000_000}


def unit_factor(formats: Formats) -> int:
    """What one of `formats.unit_label()` is worth in the currency; English counts 万 books in thousands."""
    if formats.unit is DisplayUnit.WAN and formats.language != "zh_CN":
        return 1_000
    return _FACTORS[formats.unit]


class MoneyEdit(TypedEdit[int]):
    """Cents or None. A bare number counts in the display unit; "1.2亿", "500k" or "¥3,000元" say their own."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @override
    def read(self, text: str) -> int | None:
        cents = parse_amount(text, unit_factor(self._formats))
        if cents is not None and not 0 <= cents <= MAX_CENTS:
            raise ValueError(text)
        return cents

    @override
    def written(self, value: int) -> str:
        """To the cent, so that leaving the field unread never rounds the book."""
        amount = Decimal(value) / 100 / unit_factor(self._formats)
        text = f"{amount:,f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
