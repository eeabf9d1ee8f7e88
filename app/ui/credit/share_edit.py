"""Typing a share in percent."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui.widgets.typed_edit import TypedEdit

MOST = Decimal(10)


class ShareEdit(TypedEdit[Decimal]):
    """A share, 0.04 for "4" or "4%"; at most 1000 % either way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @override
    def read(self, text: str) -> Decimal:
        plain = text.replace("％", "%").replace("−", "-").removesuffix("%").strip()
        try:
            share = Decimal(plain) / 100
        except InvalidOperation:
            raise ValueError(text) from None
        if not (share.is_finite() and abs(share) <= MOST):
            raise ValueError(text)
        return share

    @override
    def written(self, value: Decimal) -> str:
        percent = f"{value * 100:f}"
        return f"{percent.rstrip('0').rstrip('.') if '.' in percent else percent}%"
