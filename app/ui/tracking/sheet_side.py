"""The panel of a person beside the sheet, and the coach's view instead of both: each made when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.errors import RuleError
from app.terms import MissingPiece
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from datetime import date

    from app.services.scope import Scope
    from app.ui.settings import UserSettings
    from app.ui.tracking.coach_page import CoachPage
    from app.ui.tracking.person_panel import PersonPanel

PANEL_WIDTH = 360


class TrackingViews(QWidget):
    """List and sheet with the person beside them, or the coach's view. closed(contact id): the panel was put away; coach_left();
    cell_chosen(deal id, MissingPiece), deal_opened(deal id) of the coach's view."""

    closed = Signal(int)
    coach_left = Signal()
    cell_chosen = Signal(int, MissingPiece)
    deal_opened = Signal(int)

    def __init__(self, context: PageContext, deals: QWidget, sheet: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope: Scope | None = None
        self._why_locked = ""
        self._deal_id = self._contact_id = 0
        self.panel: PersonPanel | None = None
        self.coach: CoachPage | None = None
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(deals)
        self.splitter.addWidget(sheet)
        self.splitter.setCollapsible(1, False)
        self.splitter.setStretchFactor(1, 1)
        frame, margin = QWidget(), context.theme.margin
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(margin, margin, margin - 6, 0)
        inside.addWidget(self.splitter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(frame)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)

    @property
    def shows_coach(self) -> bool:
        return self._stack.currentIndex() > 0

    def set_scope(self, scope: Scope) -> None:
        self._scope = scope
        if self.coach is not None:
            self.coach.set_scope(scope)

    def lock(self, why: str) -> None:
        """Nothing about the person can be changed while `why` is not blank."""
        self._why_locked = why
        if self.panel is not None:
            self.panel.lock(why)

    def show_person(self, deal_id: int, contact_id: int, as_of: date, focus: str = "") -> None:
        """focus: the field of the panel that the keys go to."""
        from app.ui.tracking.person_panel import PersonPanel

        if self.panel is None:
            panel = self.panel = PersonPanel(self._context, self)
            self.splitter.addWidget(panel)
            self.splitter.setCollapsible(2, False)
            panel.closed.connect(self.close_panel)
            panel.hide()
        self._deal_id, self._contact_id = deal_id, contact_id
        self.panel.lock(self._why_locked)
        if self.panel.isHidden():
            self.panel.show()
            sizes = self.splitter.sizes()
            width = max(PANEL_WIDTH, self.panel.minimumWidth())
            self.splitter.setSizes([sizes[0], max(1, sizes[1] - width), width])
        try:
            self.panel.show_person(deal_id, contact_id, as_of, focus)
        except RuleError:  # taken out of the deal since the card was painted
            self.close_panel()

    def follow(self, deal_id: int) -> None:
        """Another deal is shown: a person of the one before has no place beside it."""
        if self.panel is not None and not self.panel.isHidden() and deal_id != self._deal_id:
            self.close_panel()

    def close_panel(self) -> None:
        if self.panel is not None and not self.panel.isHidden():
            self.panel.hide()
            self.closed.emit(self._contact_id)

    def show_coach(self) -> None:
        from app.ui.tracking.coach_page import CoachPage

        if self.coach is None:
            coach = self.coach = CoachPage(self._context, self)
            coach.closed.connect(self.leave_coach)
            coach.cell_chosen.connect(self._on_cell)
            coach.deal_opened.connect(self._on_deal)
            self._stack.addWidget(coach)
            if self._scope is not None:
                coach.set_scope(self._scope)
        self._stack.setCurrentWidget(self.coach)
        self.coach.setFocus()

    def leave_coach(self) -> None:
        if self.shows_coach:
            self._stack.setCurrentIndex(0)
            self.coach_left.emit()

    def save_state(self, settings: UserSettings) -> None:
        settings.put("tracking/splitter", self.splitter.saveState())

    def restore_state(self, settings: UserSettings) -> None:
        sizes = settings.state("tracking/splitter")
        if sizes is not None:
            self.splitter.restoreState(sizes)

    def _on_cell(self, deal_id: int, piece: MissingPiece) -> None:
        self.leave_coach()
        self.cell_chosen.emit(deal_id, piece)

    def _on_deal(self, deal_id: int) -> None:
        self.leave_coach()
        self.deal_opened.emit(deal_id)
