"""How a person stands to us: the scale, its word, and the line of how it came to be (R15)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels.tracking_terms import support_name
from app.ui.page_context import PageContext
from app.ui.theme import Theme
from app.ui.tracking.person_scale import END, ScaleEdit

if TYPE_CHECKING:
    from app.services.tracking_support import SupportPoint

SHOWN_STEPS = 3


class SupportLine(QWidget):
    """Steps over the days, the zero line in the middle; it says nothing alone, the words stand below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points: tuple[SupportPoint, ...] = ()
        self._until = date.min
        self.setFixedHeight(30)

    def show_points(self, points: Sequence[SupportPoint], until: date) -> None:
        self._points, self._until = tuple(points), until
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(150, 30)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = 5.0, self.width() - 5.0
        first = self._points[0].day
        span = max((self._until - first).days, 1)
        painter.setPen(QPen(self._theme.colour("grid"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(left, self._y(0)), QPointF(right, self._y(0)))
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        ends = [*(point.day for point in self._points[1:]), self._until]
        before: QPointF | None = None
        for point, end in zip(self._points, ends, strict=True):
            if point.support is None:
                before = None
                continue
            start = QPointF(left + (right - left) * (point.day - first).days / span, self._y(point.support))
            stop = QPointF(left + (right - left) * max((end - first).days, 0) / span, start.y())
            if before is not None:
                painter.drawLine(before, start)
            painter.drawLine(start, stop)
            before = stop
        if before is not None:
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(before, 2.5, 2.5)

    def _y(self, support: int) -> float:
        room = self.height() - 8
        return 4 + room * (END - support) / (2 * END)


class SupportEdit(QWidget):
    """A FieldEdit of the scale with its word, the history below."""

    committed = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self.scale = ScaleEdit(context.theme, has_sides=True)
        self.scale.setAccessibleName(translate("Person", "Support"))
        self.word, self.past = QLabel(), QLabel()
        self.past.setProperty("role", "muted")
        self.past.setWordWrap(True)
        self.line = SupportLine(context.theme)
        self.clear = QToolButton()
        self.clear.setProperty("role", "flat")
        self.clear.setIcon(icon("close", context.theme.muted))
        self.clear.setToolTip(translate("Person", "Not rated (Delete)"))
        self.clear.setAccessibleName(translate("Person", "Not rated"))
        self.clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear.setStyleSheet("QToolButton { padding: 1px; min-height: 0; }")
        top = QGridLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.scale, 0, 0, 1, 2)
        top.addWidget(self.word, 1, 0)
        top.addWidget(self.clear, 1, 1)
        top.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.line)
        column.addWidget(self.past)
        self.setFocusProxy(self.scale)
        self.scale.moved.connect(self._say)
        self.scale.committed.connect(self.committed)
        self.clear.clicked.connect(self.scale.take_away)
        self._say(None)

    def value(self) -> int | None:
        return self.scale.value()

    def set_value(self, value: object) -> None:
        self.scale.set_value(value)

    def show_history(self, points: Sequence[SupportPoint], until: date) -> None:
        known = [point for point in points if point.day <= until]
        self.line.show_points(known, until)
        self.line.setVisible(len(known) > 1)
        self.past.setText(history_text(known, until, self._formats.day_in_words))
        self.past.setVisible(len(known) > 1)
        self.line.setToolTip(self.past.text())

    def _say(self, value: int | None) -> None:
        self.word.setText(translate("Person", "Not rated") if value is None else support_name(value))
        self.clear.setVisible(value is not None)


def history_text(points: Sequence[SupportPoint], until: date, day_text: object) -> str:
    """ "3 Mar: −2 · 4 May: 0 · 1 Jun: +3": the last SHOWN_STEPS changes, newest last."""
    assert callable(day_text)
    steps = []
    for point in points[-SHOWN_STEPS:]:
        figure = translate("Person", "not rated") if point.support is None else figure_of(point.support)
        steps.append(f"{day_text(point.day, until)} {figure}")
    return " → ".join(steps)


def figure_of(support: int) -> str:
    """ "+3", "−2", "0"."""
    return f"{support:+d}".replace("-", "\N{MINUS SIGN}") if support else "0"
