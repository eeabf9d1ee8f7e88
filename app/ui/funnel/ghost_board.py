"""The ghost board: for each card that moved a pale outline where it stood, an arrow, and the card where it is now."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget
from typing_extensions import override

from app.terms import BOARD_STAGES
from app.ui.funnel.changes_deals import LazyDeals
from app.ui.funnel.changes_words import amount_text, changes_text, close_text, deal_text, stage_text
from app.ui.funnel.ghost_paint import GhostPainter
from app.ui.funnel.ghost_rows import columns_of
from app.ui.i18n import translate
from app.ui.labels import stage_name
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.deal_changes import ChangedDeal, GhostMove
    from app.ui.funnel.changes_load import LoadedChanges

MARGIN = 6


class GhostBoard(QAbstractScrollArea):
    """Only the rows in sight are read and painted. opened(deal id): by Enter or a double click."""

    opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._painter = GhostPainter(context.theme, context.formats)
        self._ghosts: Sequence[GhostMove] = ()
        self._starts: list[int] = []  # of each row the number of its first card
        self._deals: Sequence[ChangedDeal] = ()
        self._counts: tuple[str, ...] = ("",) * len(BOARD_STAGES)
        self.current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "bare")
        self.setAccessibleName(translate("Changes", "Ghost board"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(self._painter.row_height)

    def show_loaded(self, loaded: LoadedChanges) -> None:
        """Cards whose ways do not cross share a row; the largest difference comes first."""
        rows = loaded.ghost_rows
        self._ghosts = [ghost for row in rows for ghost in row]
        self._starts = list(accumulate((len(row) for row in rows), initial=0))[:-1]
        ids = [ghost.deal_id for ghost in self._ghosts]
        self._deals = LazyDeals(self._context.services.deal_changes, loaded, ids)
        self._counts = tuple(self._flow(place) for place in range(len(BOARD_STAGES)))
        self.current = 0
        self._set_range()
        self.verticalScrollBar().setValue(0)
        self._say_current()
        self.viewport().update()

    @property
    def count(self) -> int:
        return len(self._ghosts)

    def card_at(self, at: QPointF) -> int | None:
        """Number of the card whose outline, arrow or card lies at a point of the viewport."""
        top = round(at.y()) - self._painter.head_height
        row = (top + self.verticalScrollBar().value()) // self._painter.row_height
        if top < 0 or not 0 <= row < len(self._starts):
            return None
        column = int((at.x() - MARGIN) // self._column_width())
        return next((card for card in self._cards_of(row) if column in columns_of(self._ghosts[card])), None)

    def rows_in_sight(self) -> range:
        height, offset = self._painter.row_height, self.verticalScrollBar().value()
        last = (offset + self.viewport().height() - self._painter.head_height) // height + 1
        return range(offset // height, min(max(last, 0), len(self._starts)))

    def _cards_of(self, row: int) -> range:
        end = self._starts[row + 1] if row + 1 < len(self._starts) else len(self._ghosts)
        return range(self._starts[row], end)

    def _row_of(self, card: int) -> int:
        return bisect_right(self._starts, card) - 1

    def tip(self, card: int) -> str:
        """Everything that happened to the deal of a card."""
        deal, formats = self._deals[card], self._context.formats
        return "\n".join(
            (
                deal_text(deal),
                changes_text(deal),
                stage_text(deal),
                amount_text(deal, formats),
                close_text(deal, formats),
            )
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(900, 400)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self._context.theme.colour("surface"))
        width = self._column_width()
        offset, height = self.verticalScrollBar().value(), self._painter.row_height
        for row in self.rows_in_sight():
            top = self._painter.head_height + row * height - offset
            here = QRectF(0, top, self.viewport().width(), height)
            for card in self._cards_of(row):
                marked = card == self.current and self.hasFocus()
                self._painter.card(painter, here, width, self._ghosts[card], self._deals[card], marked)
            self._painter.line_below(painter, here)
        names = [stage_name(stage) for stage in BOARD_STAGES]
        self._painter.heads(painter, width, self.viewport().width(), list(zip(names, self._counts, strict=True)))
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        card = self.card_at(event.position())
        if card is not None:
            self._go_to(card)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        card = self.card_at(event.position())
        if card is not None:
            self._open(card)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        target = self._target(Qt.Key(event.key())) if self._ghosts else None
        if target is not None:
            self._go_to(target)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._ghosts:
            self._open(self.current)
        else:
            super().keyPressEvent(event)

    def _target(self, key: Qt.Key) -> int | None:
        """Left and Right go from card to card, the others by rows."""
        row, last = self._row_of(self.current), len(self._starts) - 1
        page = max(len(self.rows_in_sight()) - 2, 1)
        rows = {Qt.Key.Key_Up: row - 1, Qt.Key.Key_Down: row + 1, Qt.Key.Key_PageUp: row - page}
        rows |= {Qt.Key.Key_PageDown: row + page, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if key in rows:
            return self._starts[min(max(rows[key], 0), last)]
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        return None if way is None else min(max(self.current + way, 0), len(self._ghosts) - 1)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            card = self.card_at(QPointF(event.pos()))
            if card is not None:
                QToolTip.showText(event.globalPos(), self.tip(card), self)
                return True
        return super().viewportEvent(event)

    def _go_to(self, card: int) -> None:
        self.current, row = card, self._row_of(card)
        bar, height = self.verticalScrollBar(), self._painter.row_height
        room = self.viewport().height() - self._painter.head_height
        bar.setValue(min(max(bar.value(), (row + 1) * height - room), row * height))
        self._say_current()
        self.viewport().update()

    def _say_current(self) -> None:
        self.setAccessibleDescription(self.tip(self.current).replace("\n", ". ") if self._ghosts else "")

    def _open(self, card: int) -> None:
        deal = self._deals[card]
        if deal.after.exists:
            self.opened.emit(deal.deal_id)
        else:
            QToolTip.showText(self.mapToGlobal(QPoint(20, 20)), translate("Changes", "This deal was deleted."), self)

    def _flow(self, place: int) -> str:
        """ "3 in, 5 out"."""
        moved = [ghost for ghost in self._ghosts if ghost.before is not ghost.after]
        came = sum(ghost.after is BOARD_STAGES[place] for ghost in moved)
        left = sum(ghost.before is BOARD_STAGES[place] for ghost in moved)
        return translate("Changes", "{came} in, {left} out").format(came=came, left=left)

    def _column_width(self) -> float:
        return (self.viewport().width() - 2 * MARGIN) / len(BOARD_STAGES)

    def _set_range(self) -> None:
        room = self.viewport().height() - self._painter.head_height
        bar = self.verticalScrollBar()
        bar.setPageStep(max(room, 1))
        bar.setRange(0, max(len(self._starts) * self._painter.row_height - room, 0))
