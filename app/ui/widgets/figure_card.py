"""One figure of a page with its name, a remark below, and the answer to "why?": how it was reckoned."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.theme import Theme

PADDING = 14


class Figure(Struct, frozen=True):
    """detail_tone: a colour token of the theme (text, good, warn, bad). why: lines of plain text."""

    title: str
    value: str
    detail: str
    why: str
    detail_tone: str = "text"


class FigureCard(QAbstractButton):
    """Click, Space or Enter says why; so does the pointer resting on it. Emits clicked as any button."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figure: Figure | None = None
        self._small = self._font(theme.secondary)
        self._large = self._font(theme.figure, QFont.Weight.DemiBold)
        self._small_height = QFontMetricsF(self._small).height()
        self._large_height = QFontMetricsF(self._large).height()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.clicked.connect(self._say_why)

    def show_figure(self, figure: Figure) -> None:
        self._figure = figure
        self.setAccessibleName(f"{figure.title}: {figure.value}. {figure.detail}")
        self.setAccessibleDescription(figure.why)
        self.setToolTip(figure.why)
        self.update()

    @property
    def figure(self) -> Figure | None:
        return self._figure

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, round(2 * self._small_height + self._large_height + 18))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.hasFocus()
        painter.setPen(QPen(self._theme.colour("focus" if marked else "card_edge"), 2 if marked else 1))
        painter.setBrush(self._theme.colour("card"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._theme.card_radius, self._theme.card_radius)
        if self._figure is not None:
            self._paint_texts(painter, box.adjusted(PADDING, 8, -PADDING, -8), self._figure)
        painter.end()

    def _paint_texts(self, painter: QPainter, box: QRectF, figure: Figure) -> None:
        line = QRectF(box.left(), box.top(), box.width(), self._small_height)
        if self.underMouse() or self.hasFocus():
            why = translate("FigureCard", "why?")
            self._write(painter, line, why, self._small, "accent", Qt.AlignmentFlag.AlignRight)
            line.setWidth(line.width() - QFontMetricsF(self._small).horizontalAdvance(why) - 6)
        self._write(painter, line, figure.title, self._small, "muted")
        line = QRectF(box.left(), line.bottom(), box.width(), self._large_height)
        self._write(painter, line, figure.value, self._large, "text")
        line = QRectF(box.left(), line.bottom(), box.width(), self._small_height)
        self._write(painter, line, figure.detail, self._small, figure.detail_tone)

    def _write(
        self,
        painter: QPainter,
        line: QRectF,
        text: str,
        font: QFont,
        ink: str,
        at: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, at | Qt.AlignmentFlag.AlignVCenter, shown)

    def _font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font

    def _say_why(self) -> None:
        if self._figure is not None:
            QToolTip.showText(self.mapToGlobal(QPoint(PADDING, self.height())), self._figure.why, self)
