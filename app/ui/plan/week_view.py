"""The week calendar: seven columns from Monday, a visit dragged to another day is moved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.plan.day_column import DayColumn
from app.ui.plan.load import WEEK_DAYS
from app.ui.plan.words import day_text

if TYPE_CHECKING:
    from app.services.visits_views import VisitRow


class WeekView(QWidget):
    """opened(id), planned(day), moved(ids, day), shifted(ids, days), deletion_asked(ids)."""

    opened = Signal(int)
    planned = Signal(object)
    moved = Signal(object, object)
    shifted = Signal(object, int)
    deletion_asked = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self.heads = [QLabel() for _ in range(WEEK_DAYS)]
        self.columns = [DayColumn(context.theme, context.read_only) for _ in range(WEEK_DAYS)]
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for place, (head, column) in enumerate(zip(self.heads, self.columns, strict=True)):
            card = QFrame()
            card.setProperty("role", "card")
            inside = QVBoxLayout(card)
            inside.setContentsMargins(6, 6, 6, 6)
            inside.setSpacing(4)
            head.setTextFormat(Qt.TextFormat.PlainText)
            inside.addWidget(head)
            inside.addWidget(column, 1)
            line.addWidget(card, 1)
            column.opened.connect(self.opened)
            column.planned.connect(self.planned)
            column.dropped.connect(self.moved)
            column.shifted.connect(self.shifted)
            column.deletion_asked.connect(self.deletion_asked)
            column.stepped.connect(partial(self._on_stepped, place))

    def show_week(self, monday: date, visits: Sequence[VisitRow], as_of: date) -> None:
        """The chosen visits stay chosen, wherever they are now."""
        chosen, had_keys = self.selected_ids(), self.isAncestorOf(self.focusWidget() or self)
        for place, (head, column) in enumerate(zip(self.heads, self.columns, strict=True)):
            day = monday + timedelta(days=place)
            column.day = day
            found = [visit for visit in visits if visit.day == day]
            column.visits.show(found, as_of)
            head.setText(f"{day_text(day)}  {len(found) or ''}".rstrip())
            ink = self._theme.accent if day == as_of else self._theme.muted if place >= 5 else self._theme.text
            head.setStyleSheet(f"font-weight: 600; color: {ink};")
            said = translate("Plan", "{day}, %n visit(s)", None, len(found))
            column.setAccessibleName(said.format(day=day_text(day)))
        for visit_id in chosen[:1]:
            for column in self.columns:
                if column.select(visit_id) and had_keys:
                    column.setFocus()

    def selected_ids(self) -> list[int]:
        return [visit_id for column in self.columns for visit_id in column.selected_ids()]

    def take_keys(self) -> None:
        """To the first day with a visit, else to the first."""
        column = next((one for one in self.columns if one.visits.visits), self.columns[0])
        self._enter(column)

    def _on_stepped(self, place: int, step: int) -> None:
        if 0 <= place + step < WEEK_DAYS:
            self.columns[place].clearSelection()
            self._enter(self.columns[place + step])

    def _enter(self, column: DayColumn) -> None:
        column.setFocus()
        if column.visits.visits and not column.selectedIndexes():
            column.setCurrentIndex(column.visits.index(0))
