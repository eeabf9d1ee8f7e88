"""A slider of whole steps that may hold no value: support, directness, basis (-5 to +5, R15, R18)."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget
from typing_extensions import override

from app.ui.theme import Theme

END = 5
KNOB = 7
SETTLE_MS = 700
_KEYS = Qt.Key
_STEPS = {_KEYS.Key_Left: -1, _KEYS.Key_Down: -1, _KEYS.Key_Right: 1, _KEYS.Key_Up: 1}
_TO_ENDS = {_KEYS.Key_Home: -END, _KEYS.Key_PageDown: -END, _KEYS.Key_End: END, _KEYS.Key_PageUp: END}


class ScaleEdit(QSlider):
    """A FieldEdit of -5..5 or None. Arrow keys step from 0, Delete takes the value away.

    A key is committed when the keys rest for a moment or go elsewhere, so that a walk along the scale is one undo step;
    moved(value) tells each step of the way. Every value is told apart by place, not by colour alone.
    """

    committed = Signal(object)
    moved = Signal(object)

    def __init__(self, theme: Theme, *, has_sides: bool, parent: QWidget | None = None) -> None:
        """has_sides: below 0 is bad and above good; else both ends are as good."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._has_sides = theme, has_sides
        self._value: int | None = None
        self._shown: int | None = None
        self.setRange(-END, END)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLE_MS)
        self._pause.timeout.connect(self.commit)

    def value(self) -> int | None:  # type: ignore[override]
        return self._value

    @property
    def shown(self) -> int | None:
        """What it stands at, committed or not."""
        return self._shown

    def set_value(self, value: object) -> None:
        """A step not committed yet stays."""
        if self._pause.isActive():
            return
        self._value = value if isinstance(value, int) else None
        self._show(self._value)

    def commit(self) -> None:
        self._pause.stop()
        if self._shown != self._value:
            self._value = self._shown
            self.committed.emit(self._value)

    def take_away(self) -> None:
        self._show(None)
        self.commit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(150, 2 * KNOB + 12)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(110, 2 * KNOB + 12)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            step = 0 if self._shown is None else self._shown + _STEPS[key]
            self._go(max(-END, min(END, step)))
        elif key in _TO_ENDS:
            self._go(_TO_ENDS[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_away()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pause.isActive():
            self.commit()
        else:
            event.ignore()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.commit()
        super().focusOutEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._show(self._at(event.position().x()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._show(self._at(event.position().x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.commit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A panel that is scrolled past must not change its values."""
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, zero = self.height() / 2, self._x(0)
        painter.setPen(QPen(self._theme.colour("control_edge"), 2))
        painter.drawLine(QPointF(self._x(-END), middle), QPointF(self._x(END), middle))
        painter.setPen(QPen(self._theme.colour("control_edge"), 1))
        for stop in range(-END, END + 1):
            half = 5 if stop == 0 else 3
            painter.drawLine(QPointF(self._x(stop), middle - half), QPointF(self._x(stop), middle + half))
        if self._shown is not None:
            here = QPointF(self._x(self._shown), middle)
            colour = self._theme.colour(self._tone())
            painter.setPen(QPen(colour, 3))
            painter.drawLine(QPointF(zero, middle), here)
            painter.setBrush(colour)
            painter.setPen(QPen(self._theme.colour("surface"), 1))
            painter.drawEllipse(here, KNOB, KNOB)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _go(self, value: int) -> None:
        self._show(value)
        self._pause.start()

    def _show(self, value: int | None) -> None:
        changed = value != self._shown
        self._shown = value
        self.setSliderPosition(value or 0)  # what a screen reader says
        self.update()
        if changed:
            self.moved.emit(value)

    def _tone(self) -> str:
        if not self.isEnabled():
            return "disabled"
        if not self._has_sides or not self._shown:
            return "accent" if self._shown else "muted"
        return "good" if self._shown > 0 else "bad"

    def _x(self, value: int) -> float:
        room = self.width() - 2 * (KNOB + 3)
        return KNOB + 3 + room * (value + END) / (2 * END)

    def _at(self, x: float) -> int:
        room = max(self.width() - 2 * (KNOB + 3), 1)
        return max(-END, min(END, round((x - KNOB - 3) / room * 2 * END) - END))
