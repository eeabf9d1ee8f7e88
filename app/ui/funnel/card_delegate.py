"""Paints a deal card. All cards have one height, so that a column of thousands needs no measuring."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from app.ui.funnel.card_clocks import CardMarks
from app.ui.funnel.card_fields import CardField
from app.ui.funnel.card_frame import CardFrame
from app.ui.funnel.card_model import CARD_ROLE
from app.ui.funnel.card_words import CardText, CardWords, Urgency
from app.ui.theme import Theme
from app.ui.widgets.tag import GAP, Tag, TagPainter

LEFT, RIGHT, TOP, BOTTOM = 13, 10, 8, 8
BETWEEN_CARDS = 8
STEP_ROOM = 48
"""px left beside the tags from which on the next step is worth showing."""

AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CardDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, words: CardWords, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._bold = sized(font, theme.body, QFont.Weight.DemiBold)
        self._small = sized(font, theme.secondary)
        self._bold_metrics = QFontMetricsF(self._bold)
        self._small_metrics = QFontMetricsF(self._small)
        self._tags = TagPainter(theme, self._small)
        self._frame = CardFrame(theme)
        self._line = max(self._bold_metrics.height(), self._small_metrics.height())
        self._marks = CardMarks(theme, self._small)
        self.follow_fields()

    def follow_fields(self) -> None:
        """The height follows from what the cards show: one height for all of them."""
        shown = self._words.fields
        self._has_name = bool(shown & {CardField.NAME, CardField.SLIPS})
        self._has_money = bool(shown & {CardField.AMOUNT, CardField.CLOSE})
        self._has_marks = bool(shown & {CardField.PIPS, CardField.STAGE_CLOCK, CardField.CONTACT_CLOCK})
        self._has_foot = bool(shown & {CardField.FLAGS, CardField.STEP, CardField.OWNER, CardField.PRODUCT})
        lines = 1 + self._has_name + self._has_money + self._has_marks
        foot = self._tags.height + 4 if self._has_foot else 0
        self._card_height = round(TOP + lines * self._line + foot + BOTTOM)

    @property
    def height(self) -> int:
        """Of every card with the gap below it, px."""
        return self._card_height + BETWEEN_CARDS

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, self.height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card = index.data(CARD_ROLE)
        if card is None:
            return
        text = self._words.text(card)
        box = QRectF(option.rect).adjusted(0, 0, -1, -BETWEEN_CARDS)
        state = option.state
        painter.save()
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(box.topLeft(), self._frame.pixmap(box.size().toSize(), ratio, text.urgency, state))
        self._paint_lines(painter, box.adjusted(LEFT, TOP, -RIGHT, -BOTTOM), text)
        painter.restore()

    def drag_picture(self, text: CardText, width: int, count: int, ratio: float) -> QPixmap:
        """What hangs on the pointer: the card, and how many are taken along."""
        size = QSize(width, self._card_height)
        selected = QStyle.StateFlag.State_Selected
        pixmap = QPixmap(self._frame.pixmap(size, ratio, text.urgency, selected))
        painter = QPainter(pixmap)
        box = QRectF(0, 0, size.width(), size.height())
        self._paint_lines(painter, box.adjusted(LEFT, TOP, -RIGHT, -BOTTOM), text)
        if count > 1:
            self._paint_count(painter, box, count)
        painter.end()
        return pixmap

    def _paint_count(self, painter: QPainter, box: QRectF, count: int) -> None:
        width = self._bold_metrics.horizontalAdvance(str(count)) + 16
        badge = QRectF(box.right() - width - 4, box.top() + 4, width, self._line + 4)
        painter.setBrush(self._theme.colour("accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setFont(self._bold)
        painter.setPen(self._theme.colour("on_accent"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(count))

    def _paint_lines(self, painter: QPainter, box: QRectF, text: CardText) -> None:
        line = QRectF(box.left(), box.top(), box.width(), self._line)
        mark = "!" if text.urgency is Urgency.NOW else ""
        self._paint_pair(painter, line, text.title, self._bold, "text", mark, self._bold, "bad")
        if self._has_name:
            line.translate(0, self._line)
            self._paint_pair(painter, line, text.name, self._small, "text", text.slips, self._small, "warn")
        if self._has_money:
            line.translate(0, self._line)
            self._paint_money(painter, line, text)
        if self._has_marks:
            line.translate(0, self._line)
            self._marks.paint(painter, line, text)
        if self._has_foot:
            self._paint_tags(painter, box, box.bottom() - self._tags.height, text)

    def _paint_money(self, painter: QPainter, line: QRectF, text: CardText) -> None:
        look = (self._bold, "text") if text.amount_known else (self._small, "muted")
        room = line.width() - self._metrics(look[0]).horizontalAdvance(text.amount) - 2 * GAP
        closes = (text.close, text.close_short, "")
        close = next(close for close in closes if self._small_metrics.horizontalAdvance(close) <= max(room, 0))
        self._paint_pair(painter, line, text.amount, *look, close, self._small, "muted")

    def _paint_pair(
        self,
        painter: QPainter,
        line: QRectF,
        left: str,
        left_font: QFont,
        left_ink: str,
        right: str,
        right_font: QFont,
        right_ink: str,
    ) -> None:
        """A text at the left, elided to leave room for a short one at the right."""
        room = line.width() - (self._metrics(right_font).horizontalAdvance(right) + 2 * GAP if right else 0)
        left = self._metrics(left_font).elidedText(left, Qt.TextElideMode.ElideRight, room)
        painter.setFont(left_font)
        painter.setPen(self._theme.colour(left_ink))
        painter.drawText(line, AT_LEFT, left)
        if right:
            painter.setFont(right_font)
            painter.setPen(self._theme.colour(right_ink))
            painter.drawText(line, AT_RIGHT, right)

    def _paint_tags(self, painter: QPainter, box: QRectF, top: float, text: CardText) -> None:
        left, end = box.left(), box.right()
        if text.owner:
            owner = Tag(text.owner)
            owner_width = self._tags.width(owner.text)
            self._tags.paint(painter, box.right() - owner_width, top, owner, owner_width)
            end -= owner_width + GAP
        for tag in self._tags.fitting(text.tags, end - left):
            if left > box.left() and end - left < self._tags.width(tag.text):
                break  # only the first one may be elided
            left += self._tags.paint(painter, left, top, tag, end - left) + GAP
        if text.step and end - left > STEP_ROOM:
            painter.setFont(self._small)
            painter.setPen(self._theme.colour("muted"))
            room = QRectF(left, top, end - left, self._tags.height)
            shown = self._small_metrics.elidedText(text.step, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, AT_LEFT, shown)

    def _metrics(self, font: QFont) -> QFontMetricsF:
        return self._bold_metrics if font is self._bold else self._small_metrics


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    made = QFont(font)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made
