"""The board cut into lanes below each other: each with its totals, folded by a click, its cards scrolling on their own."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.terms import BOARD_STAGES, LaneKind
from app.ui.formats import Formats
from app.ui.funnel.board_row import COLUMN_MIN_WIDTH, CardRow
from app.ui.funnel.lanes_words import lane_name, lane_totals
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.board import Lane

CARDS_SHOWN = 3
"""The most cards a lane is high; more of them scroll."""

OPEN_AT_FIRST = 12
"""Lanes beyond these come folded, so that a region of fifty dealers opens at once."""

MakeRow = Callable[[tuple[Hashable, str]], CardRow]

HEAD_STYLE = """
QPushButton {{ text-align: left; border: none; border-top: 1px solid {theme.line}; border-radius: 0;
    background: transparent; color: {theme.text}; padding: 4px 2px; font-weight: 600; }}
QPushButton:hover {{ background: {theme.hover}; }}
QPushButton:focus {{ border: 2px solid {theme.focus}; padding: 3px 1px; }}
"""


class LaneBox(QWidget):
    """The cards are made when the lane is first unfolded. folded(key, is folded)."""

    folded = Signal(object, bool)

    def __init__(self, theme: Theme, make: MakeRow, key: Hashable, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.row: CardRow | None = None
        self._make = make
        self._lane: Lane | None = None
        self._title = ""
        self.head = QPushButton(self)
        self.head.setStyleSheet(HEAD_STYLE.format(theme=theme))
        self.head.setCheckable(True)
        self.head.clicked.connect(self._on_clicked)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self.head)

    def show_lane(self, lane: Lane, title: str, totals: str, card_height: int) -> None:
        """Shown by `fold`."""
        self._lane, self._title = lane, title
        self._totals, self._card_height = totals, card_height

    def fold(self, folded: bool) -> None:
        self.head.setChecked(not folded)
        self._refresh()

    def _on_clicked(self) -> None:
        self._refresh()
        self.folded.emit(self.key, not self.head.isChecked())

    def _refresh(self) -> None:
        lane, unfolded = self._lane, self.head.isChecked()
        sign = "▾" if unfolded else "▸"
        self.head.setText(f"{sign}  {self._title}   {self._totals}".replace("&", "&&"))
        if unfolded and lane is not None:
            if self.row is None:
                self.row = self._make((self.key, self._title))
                self._layout.addWidget(self.row)
            self.row.show_columns(lane.ids)
            self.row.setFixedHeight(min(self.row.most_cards(), CARDS_SHOWN) * self._card_height + 2)
        if self.row is not None:
            self.row.setVisible(unfolded)


class LanesArea(QScrollArea):
    def __init__(self, theme: Theme, formats: Formats, make: MakeRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._make = make
        self._boxes: dict[Hashable, LaneBox] = {}
        self._folded: dict[Hashable, bool] = {}
        self._kind: LaneKind | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.setWidget(body)

    def show_lanes(self, kind: LaneKind, lanes: Sequence[Lane], card_height: int) -> None:
        """Lanes that stay keep their scroll position, their selection and whether they are folded."""
        gap, bar = self._theme.gap, self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(len(BOARD_STAGES) * (COLUMN_MIN_WIDTH + gap) - gap + bar)
        if kind is not self._kind:
            self._clear()
            self._kind = kind
        for key in self._boxes.keys() - {lane.key for lane in lanes}:
            self._drop(key)
        for place, lane in enumerate(lanes):
            box = self._boxes.get(lane.key) or self._add(lane.key)
            self._column.removeWidget(box)
            self._column.insertWidget(place, box)
            box.show_lane(lane, lane_name(kind, lane), lane_totals(lane, self._formats), card_height)
            box.fold(self._folded.setdefault(lane.key, place >= OPEN_AT_FIRST))
            box.show()

    def rows(self) -> Iterator[CardRow]:
        """Of the unfolded lanes, from top to bottom."""
        for box in self.boxes:
            if box.row is not None and box.head.isChecked():
                yield box.row

    @property
    def boxes(self) -> list[LaneBox]:
        """From top to bottom."""
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, LaneBox)]

    def _add(self, key: Hashable) -> LaneBox:
        box = LaneBox(self._theme, self._make, key, self)
        box.folded.connect(self._on_folded)
        self._boxes[key] = box
        return box

    def _on_folded(self, key: Hashable, folded: bool) -> None:
        self._folded[key] = folded

    def _drop(self, key: Hashable) -> None:
        box = self._boxes.pop(key)
        self._column.removeWidget(box)
        box.hide()
        box.deleteLater()

    def _clear(self) -> None:
        for key in list(self._boxes):
            self._drop(key)
        self._folded.clear()
