"""The month: a line for each visit in its day, the days walked by the arrow keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.plan.load import WEEK_DAYS
from app.ui.plan.words import day_text, partner_text, state_tag, time_text, weekday_name
from app.ui.widgets.tag import Tone

if TYPE_CHECKING:
    from app.services.visits_views import VisitRow

PADDING = 5
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK_DAYS, Qt.Key.Key_Down: WEEK_DAYS}
_MARKS = {Tone.GOOD: "✓", Tone.WARN: "◐", Tone.BAD: "!", Tone.INFO: "○", Tone.NEUTRAL: "–"}
_INKS = {Tone.GOOD: "good", Tone.WARN: "warn", Tone.BAD: "bad", Tone.INFO: "accent", Tone.NEUTRAL: "muted"}


class MonthView(QWidget):
    """day_chosen(day) by Enter or a double click; left(day): the arrows went into another month."""

    day_chosen = Signal(object)
    left = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._first = self._last = self._as_of = date.min
        self.day = date.min
        self._visits: dict[date, list[VisitRow]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(320)
        self.setAccessibleName(translate("Plan", "Month"))

    def show_month(self, first: date, last: date, visits: Sequence[VisitRow], as_of: date, day: date) -> None:
        """day: the one with the frame."""
        by_day: defaultdict[date, list[VisitRow]] = defaultdict(list)
        for visit in visits:
            if visit.day is not None:
                by_day[visit.day].append(visit)
        self._first, self._last, self._as_of, self._visits = first, last, as_of, by_day
        self._choose(day)

    def texts_of(self, day: date) -> list[str]:
        """A line for each visit of the day, as painted and told."""
        return [self._line_of(visit) for visit in self._visits.get(day, ())]

    def box_of(self, day: date) -> QRectF:
        monday = self._first - timedelta(days=self._first.weekday())
        row, column = divmod((day - monday).days, WEEK_DAYS)
        rows = (self._last - monday).days // WEEK_DAYS + 1
        head = self._head_height()
        width, height = self.width() / WEEK_DAYS, (self.height() - head) / rows
        return QRectF(column * width, head + row * height, width, height)

    def day_at(self, point: QPointF) -> date | None:
        days = (self._first + timedelta(days=number) for number in range((self._last - self._first).days + 1))
        return next((day for day in days if self.box_of(day).contains(point)), None)

    def _choose(self, day: date) -> None:
        self.day = day
        said = "\n".join([day_text(day), *self.texts_of(day)])
        self.setAccessibleDescription(said)
        self.update()

    def _line_of(self, visit: VisitRow) -> str:
        mark = _MARKS[state_tag(visit, self._as_of).tone]
        return " ".join(part for part in (mark, time_text(visit), partner_text(visit)) if part)

    def _head_height(self) -> int:
        return self.fontMetrics().height() + 8

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("muted"))
        monday = self._first - timedelta(days=self._first.weekday())
        for column in range(WEEK_DAYS):
            box = QRectF(column * self.width() / WEEK_DAYS + PADDING, 0, self.width() / WEEK_DAYS, self._head_height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, weekday_name(monday + timedelta(days=column)))
        for number in range((self._last - self._first).days + 1):
            self._paint_day(painter, self._first + timedelta(days=number))
        painter.end()

    def _paint_day(self, painter: QPainter, day: date) -> None:
        theme = self._theme
        box = self.box_of(day).adjusted(2, 2, -2, -2)
        is_chosen = day == self.day
        painter.setPen(QPen(theme.colour("focus" if is_chosen else "card_edge"), 2 if is_chosen else 1))
        painter.setBrush(theme.colour("card"))
        painter.drawRoundedRect(box, theme.control_radius, theme.control_radius)
        number, plain = QFont(self.font()), QFont(self.font())
        number.setBold(True)
        plain.setPixelSize(theme.secondary)
        metrics = QFontMetrics(plain)
        inside = box.adjusted(PADDING, PADDING - 1, -PADDING, -PADDING + 1)
        painter.setFont(number)
        painter.setPen(theme.colour("accent" if day == self._as_of else "muted" if day.weekday() >= 5 else "text"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, str(day.day))
        top = inside.top() + self.fontMetrics().height() + 1
        visits = self._visits.get(day, [])
        room = max(int((inside.bottom() - top) // metrics.height()), 1)
        shown = visits if len(visits) <= room else visits[: room - 1]
        painter.setFont(plain)
        for visit in shown:
            painter.setPen(theme.colour(_INKS[state_tag(visit, self._as_of).tone]))
            text = metrics.elidedText(self._line_of(visit), Qt.TextElideMode.ElideRight, int(inside.width()))
            painter.drawText(QRectF(inside.left(), top, inside.width(), metrics.height()), 0, text)
            top += metrics.height()
        if len(shown) < len(visits):
            painter.setPen(theme.colour("muted"))
            more = translate("Plan", "and %n more", None, len(visits) - len(shown))
            painter.drawText(QRectF(inside.left(), top, inside.width(), metrics.height()), 0, more)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._go(self.day + timedelta(days=step))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.day_chosen.emit(self.day)
        else:
            super().keyPressEvent(event)

    def _go(self, day: date) -> None:
        if self._first <= day <= self._last:
            self._choose(day)
        else:
            self.left.emit(day)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None:
            self._choose(day)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None:
            self.day_chosen.emit(day)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            lines = self.texts_of(day) if day is not None else []
            QToolTip.showText(event.globalPos(), "\n".join(lines), self)
            return True
        return super().event(event)
