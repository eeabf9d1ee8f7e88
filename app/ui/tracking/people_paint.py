"""How a person's card is painted: disc with initials, name and stance, post, styles and coverage, personal win."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.ui.i18n import translate
from app.ui.theme import Theme
from app.ui.tracking.people_words import MOST_DOTS, CardText
from app.ui.widgets.tag import GAP, TagPainter

PADDING = 10
DOT = 8
DOT_GAP = 3
FADED = 0.55


class CardPainter:
    """Measures once; paints any card in its place."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._name, self._small, self._initial = QFont(font), QFont(font), QFont(font)
        self._name.setWeight(QFont.Weight.DemiBold)
        self._small.setPixelSize(theme.secondary)
        self._initial.setPixelSize(theme.body + 1)
        self._tags = TagPainter(theme, self._small)
        self._line = QFontMetricsF(self._small).height() + 3
        self._head_height = round(2 * self._tags.height + GAP)
        self._disc = round(theme.body * 2.5)
        self.height = round(self._head_height + 2 * self._line + 2 * PADDING + 6)

    def paint(
        self, painter: QPainter, box: QRect, text: CardText, colour: int, *, is_current: bool, faded: bool
    ) -> None:
        """colour: number of the disc's colour. faded: the person counts nowhere."""
        theme = self._theme
        frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("card_selected_edge" if is_current else "card_edge"), 2 if is_current else 1))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(frame, theme.card_radius, theme.card_radius)
        painter.setOpacity(FADED if faded else 1.0)
        inside = box.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        top = inside.top() + (self._head_height - self._disc) / 2
        disc = QRectF(inside.left(), top, self._disc, self._disc)
        self._paint_disc(painter, disc, text.initials, colour)
        upper = QRect(inside)
        upper.setLeft(round(disc.right()) + 8)
        self._head(painter, upper, text)
        lower = QRect(inside.left(), inside.top() + self._head_height + 4, inside.width(), round(self._line))
        self._styles(painter, lower, text)
        lower.translate(0, round(self._line))
        self._write(painter, lower, text.quote, self._small, "muted")
        painter.setOpacity(1.0)

    def _head(self, painter: QPainter, place: QRect, text: CardText) -> None:
        half = self._head_height // 2
        width = min(self._tags.width(text.stance.text), place.width() * 0.6)
        self._tags.paint(painter, place.right() + 1 - width, place.top(), text.stance, width)
        name = QRect(place.left(), place.top(), round(place.width() - width - GAP), half)
        self._write(painter, name, text.name, self._name, "text")
        post = QRect(place.left(), place.top() + half, place.width(), half)
        if text.remark is not None:
            width = min(self._tags.width(text.remark.text), place.width() * 0.5)
            self._tags.paint(painter, post.right() + 1 - width, post.top() + 2, text.remark, width)
            post.setRight(round(post.right() - width - GAP))
        self._write(painter, post, text.post, self._small, "muted")

    def _styles(self, painter: QPainter, place: QRect, text: CardText) -> None:
        word = translate("Tracking", "coverage")
        metrics = QFontMetricsF(self._small)
        dots = MOST_DOTS * (DOT + DOT_GAP)
        label = f" · {word} "
        unknown = text.dots is None
        room = metrics.horizontalAdvance(label) + (metrics.horizontalAdvance("?") if unknown else dots)
        styles = metrics.elidedText(text.styles, Qt.TextElideMode.ElideRight, place.width() - room)
        line = styles + label + ("?" if unknown else "")
        self._write(painter, place, line, self._small, "text")
        if text.dots is None:
            return
        left = place.left() + metrics.horizontalAdvance(styles + label)
        top = place.center().y() - DOT / 2 + 1
        for number in range(MOST_DOTS):
            full = number < text.dots
            painter.setPen(QPen(self._theme.colour("dot_full" if full else "muted"), 1))
            painter.setBrush(self._theme.colour("dot_full") if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(left + number * (DOT + DOT_GAP), top, DOT, DOT))

    def _paint_disc(self, painter: QPainter, disc: QRectF, initials: str, colour: int) -> None:
        series = self._theme.series
        fill = QColor(series[colour % len(series)])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawEllipse(disc)
        painter.setFont(self._initial)
        painter.setPen(QColor("#000000" if fill.lightnessF() > 0.55 else "#ffffff"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, initials)

    def _write(self, painter: QPainter, place: QRect, text: str, font: QFont, token: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
