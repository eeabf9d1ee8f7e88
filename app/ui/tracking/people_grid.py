"""Where the slots of the 1+2+1 sheet stand."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

LEAST_BESIDE = 62
"""Width from which guide, roles and seller stand side by side, in text sizes."""


class SlotGrid(QWidget):
    """Guide, roles and seller side by side; where there is less room the roles stand below the other two."""

    def __init__(self, parts: tuple[QWidget, QWidget, QWidget], least_beside: int) -> None:
        super().__init__()
        self._parts, self._least_beside = parts, least_beside
        self._is_wide: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._arrange(True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width() >= self._least_beside)

    def _arrange(self, is_wide: bool) -> None:
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        guide, roles, seller = self._parts
        for part in self._parts:
            self._grid.removeWidget(part)
        self._grid.addWidget(guide, 0, 0)
        self._grid.addWidget(seller, 0, 2 if is_wide else 1)
        self._grid.addWidget(roles, *((0, 1) if is_wide else (1, 0, 1, 2)))
        for column, stretch in enumerate((1, 2, 1) if is_wide else (1, 1, 0)):
            self._grid.setColumnStretch(column, stretch)


def stacked(caption: QWidget, content: QWidget) -> QWidget:
    """As high as its content, at the top of its place."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(caption)
    column.addWidget(content)
    column.addStretch(1)
    return part
