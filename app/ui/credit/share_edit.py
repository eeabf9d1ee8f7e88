"""Typing a share in percent."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.widgets.percent_edit import percent_text, read_percent
from app.ui.widgets.typed_edit import TypedEdit

MOST = Decimal(10)


class ShareEdit(TypedEdit[Decimal]):
    """A share, 0.04 for "4" or "4%"; at most 1000 % either way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @override
    def read(self, text: str) -> Decimal:
        share = read_percent(text) / 100
        if abs(share) > MOST:
            raise ValueError(text)
        return share

    @override
    def written(self, value: Decimal) -> str:
        return percent_text(value * 100)
