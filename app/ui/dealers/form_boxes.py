"""The six boxes of a criterion's mark: a click or a key from 0 to 5 marks it, arrows go to the next criterion."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from app.methods.dealer_evaluation import HIGHEST_MARK
from app.ui.i18n import translate
from app.ui.theme import Theme

GAP = 4
RADIUS = 4
DOT = 4

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
_NUDGES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class MarkBoxes(QWidget):
    """chosen(mark, typed): a mark or None for none, typed on the keyboard or clicked; stepped(1 or -1) to a neighbour;
    pointed(mark or None): the pointer is on a box, or left; entered(): it has the keys; evidence_asked() by F2."""

    chosen = Signal(object, bool)
    stepped = Signal(int)
    pointed = Signal(object)
    entered = Signal()
    evidence_asked = Signal()

    def __init__(self, theme: Theme, name: str, anchors: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._anchors = tuple(anchors)
        self._mark: int | None = None
        self._others: frozenset[int] = frozenset()
        self._is_auto = self._read_only = False
        self._pointed: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    @property
    def mark(self) -> int | None:
        return self._mark

    def show_mark(self, mark: int | None, *, is_auto: bool, others: frozenset[int], read_only: bool) -> None:
        """`others`: what other evaluators gave, a dot below their box; an automatic mark is drawn as an outline."""
        self._mark, self._is_auto, self._others, self._read_only = mark, is_auto, others, read_only
        said = translate("Dealer form", "no mark") if mark is None else self.text_of(mark)
        self.setAccessibleDescription(said)
        self.update()

    def text_of(self, mark: int) -> str:
        """ "4: Puts us first and reports the market"."""
        if mark >= len(self._anchors):
            return str(mark)
        return translate("Dealer form", "{mark}: {anchor}").format(mark=mark, anchor=self._anchors[mark])

    @override
    def sizeHint(self) -> QSize:
        side = self._side
        return QSize((HIGHEST_MARK + 1) * (side + GAP), round(side * 0.82) + DOT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def box(self, mark: int) -> QRectF:
        side = self._side
        return QRectF(mark * (side + GAP) + 1, 1, side - 2, self.height() - DOT - 1)

    @property
    def _side(self) -> int:
        return self._theme.row_compact

    def _at(self, point: QPoint) -> int | None:
        return next((mark for mark in range(HIGHEST_MARK + 1) if self.box(mark).contains(point)), None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and mark is not None and not self._read_only:
            self.chosen.emit(None if mark == self._mark and not self._is_auto else mark, False)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._at(event.position().toPoint()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def _point_at(self, mark: int | None) -> None:
        if mark != self._pointed:
            self._pointed = mark
            self.pointed.emit(mark)
            self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            mark = self._at(event.pos())
            QToolTip.showText(event.globalPos(), "" if mark is None else self.text_of(mark), self)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        text = event.text()
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_F2:
            self.evidence_asked.emit()
        elif self._read_only:
            super().keyPressEvent(event)
        elif len(text) == 1 and "0" <= text <= str(HIGHEST_MARK):
            self.chosen.emit(int(text), True)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.chosen.emit(None, False)
        elif key in _NUDGES:
            start = self._mark if self._mark is not None else 3 - _NUDGES[key]
            self.chosen.emit(min(max(start + _NUDGES[key], 0), HIGHEST_MARK), False)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in range(HIGHEST_MARK + 1):
            self._paint_box(painter, mark)
        painter.end()

    def _paint_box(self, painter: QPainter, mark: int) -> None:
        theme, box = self._theme, self.box(mark)
        is_set = mark == self._mark
        is_full = is_set and not self._is_auto
        edge = "accent" if is_set else ("focus" if self.hasFocus() else "line")
        pen = QPen(theme.colour(edge), 2 if is_set and self._is_auto else 1)
        painter.setPen(pen)
        fill = "accent" if is_full else ("hover" if mark == self._pointed and not self._read_only else "control")
        painter.setBrush(theme.colour(fill))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        font = QFont(self.font())
        font.setPixelSize(theme.body)
        if is_set:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour("on_accent" if is_full else ("accent" if is_set else "muted")))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(mark))
        if mark in self._others:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("warn"))
            painter.drawEllipse(QRectF(box.center().x() - DOT / 2, box.bottom() + 1, DOT, DOT - 1))
