"""The board painted for a wall: one column per stage."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from app.ui.presenting.ink import TEXT, Ink
from app.ui.presenting.page import BoardCard, BoardColumn, BoardSpec

GAP, PAD = 14.0, 12.0


def paint_board(ink: Ink, board: BoardSpec, room: QRectF) -> None:
    gap = GAP * ink.unit
    width = (room.width() - gap * (len(board.columns) - 1)) / len(board.columns)
    for place, column in enumerate(board.columns):
        _column(ink, column, QRectF(room.left() + place * (width + gap), room.top(), width, room.height()))


def _column(ink: Ink, column: BoardColumn, room: QRectF) -> None:
    line, width = ink.line(), room.width()
    ink.rule(room.left(), room.right(), room.top(), strong=True)
    y = room.top() + 8 * ink.unit
    for text, bold, colour in (
        (column.name, True, ""),
        (column.deals, False, ink.style.muted),
        (column.amount, True, ""),
        (column.weighted, False, ink.style.muted),
    ):
        ink.write(text, QRectF(room.left(), y, width, line), TEXT, bold=bold, colour=colour)
        y += line
    y += PAD * ink.unit
    height = 3 * line * 0.86 + PAD * ink.unit
    for card in column.cards:
        _card(ink, card, QRectF(room.left(), y, width, height))
        y += height + PAD * ink.unit
    ink.write(column.more, QRectF(room.left(), y, width, line), TEXT, colour=ink.style.muted)


def _card(ink: Ink, card: BoardCard, room: QRectF) -> None:
    pad, line = PAD * ink.unit, ink.line() * 0.86
    ink.painter.fillRect(room, QColor(ink.style.grid))
    ink.painter.fillRect(room.adjusted(2, 2, -2, -2), QColor(ink.style.surface))
    y = room.top() + pad / 2
    for text, bold, colour in (
        (card.customer, True, ""),
        (card.name, False, ""),
        (card.amount, False, ink.style.accent),
    ):
        ink.write(text, QRectF(room.left() + pad, y, room.width() - 2 * pad, line), TEXT, bold=bold, colour=colour)
        y += line
