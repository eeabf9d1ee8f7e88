"""Typing a percentage."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.overrides import override
from app.ui.widgets.typed_edit import TypedEdit

BASIS_POINTS = 100
"""In one percent."""


class PercentEdit(TypedEdit[int]):
    """Basis points, typed and shown in percent: "12.5" is 1250."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @override
    def read(self, text: str) -> int:
        try:
            return int((read_percent(text) * BASIS_POINTS).to_integral_value())
        except ArithmeticError as error:  # further than a Decimal reaches
            raise ValueError(text) from error

    @override
    def written(self, value: int) -> str:
        return percent_text(Decimal(value) / BASIS_POINTS)


def read_percent(text: str) -> Decimal:
    """With or without its sign; ValueError for what is no number.

    >>> read_percent("12.5 %"), read_percent("−3％")
    (Decimal('12.5'), Decimal('-3'))
    """
    try:
        percent = Decimal(text.replace("−", "-").rstrip("%％ ").strip())
    except InvalidOperation as error:
        raise ValueError(text) from error
    if not percent.is_finite():
        raise ValueError(text)
    return percent


def percent_text(percent: Decimal) -> str:
    """As it can be typed again, unrounded.

    >>> percent_text(Decimal("12.50")), percent_text(Decimal(100))
    ('12.5%', '100%')
    """
    return f"{percent.normalize():f}%"
