"""A list to choose from in a bar: as wide as what is chosen, not as its longest choice."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

LEAST_LETTERS = 8
"""As narrow as that where the bar has no room."""


class FilterCombo(QComboBox):
    """The tooltip says what the list is for, and what is chosen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # measured anew when a choice is renamed
        self.setProperty("role", "filter")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.currentTextChanged.connect(self._on_text)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() - self._widest() + self._width(self.currentText()), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().sizeHint()
        least = min(self._width("n" * LEAST_LETTERS), self._width(self.currentText()))
        return QSize(hint.width() - self._widest() + least, hint.height())

    def _widest(self) -> int:
        return max((self._width(self.itemText(place)) for place in range(self.count())), default=0)

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    def _on_text(self, text: str) -> None:
        self.setToolTip(f"{self._name}\n{text}")
        self.updateGeometry()
