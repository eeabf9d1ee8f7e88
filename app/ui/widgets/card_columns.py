"""The frame of a record's page: its facts at the left, its other cards in one to three columns beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import Theme

W = TypeVar("W", bound=QWidget)
FACTS_WIDTH = 316
LEAST_WIDTH = 36
"""Of a column, in text sizes: about 470 px at the usual one."""

MOST_COLUMNS = 3


class Cards(Protocol):
    """text_size: px of the body text, which decides how wide a column is at least."""

    text_size: int

    @property
    def facts(self) -> QWidget: ...

    def in_columns(self, count: int) -> Sequence[Sequence[QWidget]]:
        """The cards but the facts, for 1 to MOST_COLUMNS columns."""
        ...


def arranged(count: int, two: list[list[W]], three: list[list[W]]) -> list[list[W]]:
    """The cards in `count` columns (1 to MOST_COLUMNS); in a single one the second of two stands below the first."""
    if count == 1:
        return [[card for column in two for card in column]]
    return two if count == 2 else three


class CardColumns(QWidget):
    """As many columns as the width has room for."""

    def __init__(self, cards: Cards, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self._count = 0
        self._has_facts = False
        self.setProperty("role", "plain")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 6, gap)
        line.setSpacing(gap)
        self._columns = []
        for _ in range(MOST_COLUMNS):
            column = QVBoxLayout()
            column.setSpacing(gap)
            line.addLayout(column, 1)
            self._columns.append(column)
        self._arrange(2)

    def take_facts(self, facts_too: bool) -> None:
        """On a narrow page the facts stand above the other cards instead of beside them."""
        if facts_too != self._has_facts:
            self._has_facts = facts_too
            self._arrange(max(self._count, 1), again=True)

    @property
    def count(self) -> int:
        return self._count

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = self._cards.text_size * LEAST_WIDTH
        self._arrange(min(max(self.width() // least, 1), MOST_COLUMNS))

    def _arrange(self, count: int, *, again: bool = False) -> None:
        if count == self._count and not again:
            return
        self._count = count
        keyboard = self.focusWidget()
        line = self.layout()
        assert isinstance(line, QHBoxLayout)
        for place, column in enumerate(self._columns):
            while column.count():
                column.takeAt(0)
            line.setStretch(place, 1 if place < count else 0)
        for column, cards in zip(self._columns, self._cards.in_columns(count), strict=False):
            for card in cards:
                column.addWidget(card)
        if self._has_facts:
            self._columns[0].insertWidget(0, self._cards.facts)
        for column in self._columns:
            column.addStretch(1)
        if keyboard is not None:
            keyboard.setFocus()


class FactsBeside(QWidget):
    """The facts in a column of their own; where facts and a column do not fit side by side, the facts stand on top."""

    def __init__(self, cards: Cards, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards, self._theme = cards, theme
        margin = theme.margin
        line = QHBoxLayout(self)
        line.setContentsMargins(margin, margin, 4, 0)
        line.setSpacing(margin)
        self._facts_column = at_top(cards.facts, margin)
        self._facts = scrolling(self._facts_column)
        self._facts.setFixedWidth(self._facts_width)
        self.columns = CardColumns(cards, margin)
        line.addWidget(self._facts)
        line.addWidget(scrolling(self.columns), 1)

    @property
    def _facts_width(self) -> int:
        return max(FACTS_WIDTH, round(self._theme.body * FACTS_WIDTH / 13))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._facts_width + self._theme.body * LEAST_WIDTH
        if is_narrow == self._facts.isHidden():
            return
        self._facts.setHidden(is_narrow)
        self.columns.take_facts(is_narrow)
        layout = self._facts_column.layout()
        if not is_narrow and isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self._cards.facts)


def scrolling(inside: QWidget) -> QScrollArea:
    """Up and down only; the keys pass it by."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    return scroll


def at_top(card: QWidget, margin: int) -> QWidget:
    """The card is as high as its rows, whatever the height of the page."""
    inside = QWidget()
    inside.setProperty("role", "plain")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 6, margin)
    column.addWidget(card)
    column.addStretch(1)
    return inside
