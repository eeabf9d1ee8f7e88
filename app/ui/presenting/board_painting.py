"""The board painted for a wall: one column per stage."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from app.ui.presenting.ink import TEXT, Ink
from app.ui.presenting.page import BoardCard, BoardColumn, BoardSpec

GAP, PAD = 14.0, 10.0
NARROW, SMALLER = 1500.0, 0.8
"""On a wall narrower than this, as of 4:3, it is written smaller."""

CARDS_AND_LINES = ((3, 5), (3, 4), (2, 5), (2, 4), (1, 5), (1, 4))
"""Cards of a column, and lines of names on each: the first that fit."""

HEAD_LINES = 4


def paint_board(ink: Ink, board: BoardSpec, room: QRectF) -> None:
    gap = GAP * ink.unit
    width = (room.width() - gap * (len(board.columns) - 1)) / len(board.columns)
    if room.width() < NARROW * ink.unit:
        ink = ink.smaller(SMALLER)
    fitting = (both for both in CARDS_AND_LINES if _height(ink, board, width, *both) <= room.height())
    cards, lines = next(fitting, CARDS_AND_LINES[-1])
    for place, column in enumerate(board.columns):
        _column(
            ink, column, QRectF(room.left() + place * (width + gap), room.top(), width, room.height()), cards, lines
        )


def _height(ink: Ink, board: BoardSpec, width: float, cards: int, lines: int) -> float:
    """Of the highest column."""
    head = ink.height(HEAD_LINES + 1) + (6 + PAD) * ink.unit
    return head + max(
        sum(ink.height(sum(_lines(ink, card, width, lines)) + 1) + 2 * PAD * ink.unit for card in column.cards[:cards])
        for column in board.columns
    )


def _lines(ink: Ink, card: BoardCard, width: float, most: int) -> tuple[int, int]:
    """Of customer and deal, together at most `most`."""
    inside = width - 2 * PAD * ink.unit
    name = len(ink.lines(card.name, inside))
    customer = min(len(ink.lines(card.customer, inside, bold=True)), max(most - name, most // 2))
    return customer, min(name, most - customer)


def _column(ink: Ink, column: BoardColumn, room: QRectF, cards: int, lines: int) -> None:
    line, width = ink.height(1), room.width()
    ink.rule(room.left(), room.right(), room.top(), strong=True)
    y = room.top() + 6 * ink.unit
    for text, bold, colour in (
        (column.name, True, ""),
        (column.deals, False, ink.style.muted),
        (column.amount, True, ""),
        (column.weighted, False, ink.style.muted),
    ):
        ink.write(text, QRectF(room.left(), y, width, line), TEXT, bold=bold, colour=colour)
        y += line
    y += PAD * ink.unit
    shown = column.cards[:cards]
    for card in shown:
        y += _card(ink, card, QRectF(room.left(), y, width, room.bottom() - y), lines) + PAD * ink.unit
    ink.write(column.more[len(shown)], QRectF(room.left(), y, width, line), TEXT, colour=ink.style.muted)


def _card(ink: Ink, card: BoardCard, room: QRectF, most: int) -> float:
    """As high as its texts."""
    pad = PAD * ink.unit
    customer, name = _lines(ink, card, room.width(), most)
    height = ink.height(customer + name + 1) + pad
    frame = QRectF(room.left(), room.top(), room.width(), height)
    ink.painter.fillRect(frame, QColor(ink.style.grid))
    ink.painter.fillRect(frame.adjusted(2, 2, -2, -2), QColor(ink.style.surface))
    y = room.top() + pad / 2
    for text, lines, bold, colour in (
        (card.customer, customer, True, ""),
        (card.name, name, False, ""),
        (card.amount, 1, False, ink.style.accent),
    ):
        inside = QRectF(room.left() + pad, y, room.width() - 2 * pad, height)
        y += ink.wrap(text, inside, bold=bold, colour=colour, most=lines)
    return height
