"""The 1+2+1 sheet of one deal: head, people in their slots, and a card for everything else the book knows of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.changes import Changes
from app.errors import RuleError
from app.methods.one_two_one import Missing
from app.ui.page_context import PageContext
from app.ui.tracking.factors_card import FactorsCard
from app.ui.tracking.flags_card import FlagsCard
from app.ui.tracking.flow_card import FlowCard
from app.ui.tracking.head_view import SheetHeadView
from app.ui.tracking.needs_card import NeedsCard
from app.ui.tracking.people_board import PeopleBoard
from app.ui.tracking.role_plan_card import RolePlanCard
from app.ui.tracking.sheet_card import SheetCard
from app.ui.tracking.sheet_map import MapCard
from app.ui.tracking.sheet_rows import CardRows
from app.ui.tracking.visits_card import VisitsCard
from app.ui.widgets.card_columns import scrolling
from app.ui.widgets.scoped_page import ScopedPage

if TYPE_CHECKING:
    from app.services.tracking_sheet import Sheet
    from app.services.visits_views import VisitRow

SHEET_TABLES = (
    *("deal", "deal_person", "contact", "guide_evidence", "customer", "rep", "setting", "visit", "visit_person"),
    "stage_entry",
)


class SheetCards:
    """The cards of a sheet, made anew when it is locked or opened for editing."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        self.people = PeopleBoard(context, parent)
        self.factors, self.visits = FactorsCard(context, parent), VisitsCard(context, parent)
        self.map = MapCard(context, parent)
        self.flow, self.plan = FlowCard(context, parent), RolePlanCard(context, parent)
        self.flags, self.needs = FlagsCard(context, parent), NeedsCard(context, parent)

    @property
    def rows(self) -> tuple[tuple[SheetCard, ...], ...]:
        return (
            (self.people,),
            (self.factors, self.visits),
            (self.flags,),
            (self.map,),
            (self.flow, self.needs),
            (self.plan,),
        )

    @property
    def all(self) -> tuple[SheetCard, ...]:
        return tuple(card for row in self.rows for card in row)


class SheetView(ScopedPage):
    """person_asked(contact id), tests_asked(contact id), visit_opened(visit id), visit_asked(is to be planned), import_asked();
    gone(): the deal was deleted."""

    person_asked = Signal(int)
    tests_asked = Signal(int)
    visit_opened = Signal(int)
    visit_asked = Signal(bool)
    import_asked = Signal()
    gone = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._folded: set[str] = set()
        self.sheet: Sheet | None = None
        self.cards: SheetCards | None = None
        self._frame: QScrollArea | None = None
        self.locked_line = QLabel()
        self.locked_line.setProperty("role", "warning")
        self.locked_line.setWordWrap(True)
        self.locked_line.hide()
        self.head = SheetHeadView(context, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.margin)
        self._column.addWidget(self.locked_line)
        self._column.addWidget(self.head)
        self.head.hide()
        self.head.piece_asked.connect(self._on_piece)
        self.head.flags_asked.connect(lambda: self.cards is not None and self.bring_up(self.cards.flags))

    @property
    def deal_id(self) -> int | None:
        """None while no deal is shown."""
        return self._record_id

    def lock(self, why: str) -> None:
        """Nothing can be changed while `why`, which is shown, is not blank."""
        was_locked = bool(self.locked_line.text())
        self.locked_line.setText(why)
        self.locked_line.setVisible(bool(why))
        self.head.lock(bool(why))
        if was_locked != bool(why) and self._frame is not None:
            self._folded = self.folded()
            self._column.removeWidget(self._frame)
            self._frame.hide()
            self._frame.deleteLater()
            self._frame = self.cards = None
            self._show_soon()

    def show_deal(self, deal_id: int) -> None:
        """Raises RuleError UNKNOWN_RECORD. Needs a scope first."""
        assert self._scope is not None
        is_other = deal_id != self.deal_id
        sheet = self._context.services.tracking.sheet(deal_id, self._scope.as_of)
        self._record_id, self._is_stale = deal_id, False
        cards = self._built()
        for card in cards.all:
            card.show_record(deal_id, self._scope)
        self._show_sheet(sheet)
        if is_other and self._frame is not None:
            self._frame.verticalScrollBar().setValue(0)

    def folded(self) -> set[str]:
        """KEYs of the cards that are folded away."""
        return {card.KEY for card in self.cards.all if card.is_folded} if self.cards is not None else self._folded

    def fold(self, keys: set[str]) -> None:
        self._folded = keys
        for card in self.cards.all if self.cards is not None else ():
            card.fold.setChecked(card.KEY in keys)

    def bring_up(self, card: SheetCard) -> None:
        """Unfold a card and scroll to it; the keys go there."""
        card.fold.setChecked(False)
        if self._frame is not None:
            QTimer.singleShot(0, card, partial(self._frame.ensureWidgetVisible, card))
        card.focus_first()

    def _built(self) -> SheetCards:
        """The cards are made when the first deal is shown: the program starts without them."""
        if self.cards is None:
            cards = self.cards = SheetCards(replace(self._context, is_locked=self._is_locked), self)
            self._frame = scrolling(CardRows(cards.rows, self._context.theme))
            self._column.addWidget(self._frame, 1)
            self.fold(self._folded)
            self._connect(cards)
            self.head.show()
        return self.cards

    @property
    def _is_locked(self) -> bool:
        return self._context.is_locked or bool(self.locked_line.text())

    def _connect(self, cards: SheetCards) -> None:
        cards.people.person_asked.connect(self.person_asked)
        cards.people.tests_asked.connect(self.tests_asked)
        cards.map.contact_asked.connect(self.person_asked)
        cards.map.people_asked.connect(self._add_person)
        cards.map.import_asked.connect(self.import_asked)
        cards.visits.visit_opened.connect(self.visit_opened)
        cards.visits.visit_asked.connect(self.visit_asked)
        cards.visits.visits_read.connect(self._on_visits_read)
        cards.flags.counted.connect(self.head.show_flags)

    def _on_visits_read(self, visits: tuple[VisitRow, ...]) -> None:
        if self.cards is not None and self._scope is not None:
            self.cards.people.seller.show_visits(visits, self._scope.as_of)

    def _add_person(self) -> None:
        if self.cards is not None:
            self.bring_up(self.cards.people)
            self.cards.people.add_person()

    def _show_sheet(self, sheet: Sheet) -> None:
        assert self._scope is not None
        self.sheet = sheet
        cards = self._built()
        self.head.show_sheet(sheet, self._scope.as_of)
        cards.people.show_sheet(sheet)
        for card in (cards.flow, cards.plan, cards.needs):
            card.know_people(sheet.people)

    @override
    def _read(self, record_id: int) -> None:
        self.show_deal(record_id)

    @override
    def _leave(self) -> None:
        super()._leave()
        self.gone.emit()

    def _on_piece(self, piece: Missing, button: QWidget) -> None:
        if self.cards is not None:
            self.bring_up(self.cards.people)
            self.cards.people.fill_piece(piece, button)

    @override
    def _on_changed(self, changes: Changes) -> None:
        """Only what the change touches is read anew."""
        if self.deal_id is None or self.cards is None or self._scope is None:
            return
        if not self.isVisible():
            self._is_stale = True
            return
        try:
            if changes.touches(*SHEET_TABLES):
                self._show_sheet(self._context.services.tracking.sheet(self.deal_id, self._scope.as_of))
        except RuleError:
            self._leave()
            return
        for card in self.cards.all:
            if changes.touches(*card.TABLES):
                card.load()
