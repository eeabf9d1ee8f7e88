"""The 1+2+1 tab: the open deals by readiness, and beside them the sheet of one."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QWidget
from typing_extensions import override

from app.errors import RuleError
from app.terms import DealStage, MissingPiece, TableKind
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.print.ways_out import Shown, WaysOut
from app.ui.settings import UserSettings
from app.ui.tab_page import TabPage
from app.ui.tracking.list_view import DealList
from app.ui.tracking.sheet_side import TrackingViews
from app.ui.tracking.sheet_view import SheetView
from app.ui.tracking.ways_out import add_sheet_ways
from app.ui.widgets.empty_state import EmptyState, EmptyWords

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.services.tracking_sheet import ReadinessRow
    from app.ui.shell.counts import Numbers
    from app.ui.widgets.chart_export import ChartToExport

LIST_WIDTH = 280
_OF_THE_DEAL = frozenset({MissingPiece.NEXT_STEP, MissingPiece.BUDGET, MissingPiece.DATE, MissingPiece.RIVAL})
"""What is typed on the page of the deal itself."""


class LoadedDeals(Struct, frozen=True):
    scope: Scope
    rows: tuple[ReadinessRow, ...]


class TrackingPage(TabPage[LoadedDeals]):
    """deal_asked(deal id), customer_asked(customer id): their own pages are wanted."""

    SHOWN_TABLES = (
        *("deal", "customer", "rep", "area", "setting", "deal_person", "contact", "guide_evidence"),
        *("visit", "visit_person", "stage_entry"),
    )

    deal_asked = Signal(int)
    customer_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.deals = DealList(context, self)
        self.sheet = SheetView(context, self)
        self.views = TrackingViews(context, self.deals, self.sheet, self)
        self.views.splitter.setSizes([LIST_WIDTH, LIST_WIDTH * 4])
        self.deals.setMinimumWidth(context.theme.body * 14)
        self.empty = EmptyState(_empty_words(), context.theme, context.services.read_only, self)
        self._shown_filter: tuple[int | None, int | None] | None = None
        self.hold(self.views, self.empty)
        self._connect()

    def open_record(self, kind: TableKind, record_id: int) -> None:
        """Show the sheet of a deal, closed ones too."""
        if kind is TableKind.DEALS:
            self.show_deal(record_id)

    def show_deal(self, deal_id: int) -> None:
        """Raises RuleError UNKNOWN_RECORD."""
        if self._scope is not None:
            self._set_lock(self._scope)
            self.sheet.set_scope(self._scope)
            self.sheet.show_deal(deal_id)
            self.views.follow(deal_id)
            self.deals.select(deal_id)
            self.show_content()

    def export_chart_spec(self) -> ChartToExport | None:
        """The relationship map; None while nobody is on it."""
        return self.sheet.cards.map.map.chart_to_export() if self.sheet.cards is not None else None

    def save_state(self, settings: UserSettings) -> None:
        self.views.save_state(settings)
        settings.put("tracking/folded", json.dumps(sorted(self.sheet.folded())))

    def restore_state(self, settings: UserSettings) -> None:
        self.views.restore_state(settings)
        try:
            keys = json.loads(settings.text("tracking/folded", "[]"))
        except ValueError:
            keys = []
        self.sheet.fold({str(key) for key in keys} if isinstance(keys, list) else set())

    @override
    def set_scope(self, scope: Scope) -> None:
        self._set_lock(scope)
        self.sheet.set_scope(scope)
        self.views.set_scope(scope)
        super().set_scope(scope)

    @override
    def loader(self, scope: Scope) -> Callable[[], LoadedDeals]:
        return partial(_load, self._context, scope)

    @override
    def size_of(self, loaded: LoadedDeals) -> int:
        return len(loaded.rows)

    @override
    def is_empty(self, loaded: LoadedDeals) -> bool:
        return not loaded.rows and self.sheet.deal_id is None

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        if numbers is None:
            return translate("Tracking", "Reading the deals…")
        return translate("Tracking", "Reading the sheets of %n open deal(s)…", None, numbers.open_deals)

    @override
    def show_loaded(self, loaded: LoadedDeals) -> None:
        """The deal shown stays; another rep or area begins with the first one again."""
        chosen = (loaded.scope.owner_id, loaded.scope.area_id)
        is_other_filter, self._shown_filter = chosen != self._shown_filter, chosen
        shown = self.sheet.deal_id
        listed = {row.deal_id for row in loaded.rows}
        if loaded.rows and (shown is None or (is_other_filter and shown not in listed)):
            shown = loaded.rows[0].deal_id
            self._open(shown)
        self.deals.show_rows(loaded.rows, loaded.scope.as_of, shown)

    def _to_write(self) -> Shown | None:
        """The sheet that leaves the program."""
        sheet = self.sheet.sheet
        if sheet is None or self._scope is None:
            return None
        name = " ".join(part for part in (sheet.head.customer_name, sheet.head.name) if part)
        return Shown(name, self._scope, sheet.head.deal_id)

    def add_deal(self) -> None:
        """The first deal of a book: its name is enough."""
        caption, label = translate("Tracking", "New deal"), translate("Tracking", "What is the deal called?")
        name, is_taken = QInputDialog.getText(self, caption, label)
        if is_taken and name.strip() and not self._context.services.read_only:
            today = self._today()
            fields: dict[str, object] = {"name": name, "stage": DealStage.TARGET.value, "opened_on": today}
            self.show_deal(self._context.services.deals.save(None, fields, today))

    def step(self, by: int) -> None:
        """The sheet of the next or previous deal in the list."""
        self.deals.step(by)

    def ask_visit(self, is_planned: bool, visit_id: int | None = None) -> None:
        """The form that logs a visit, or plans one; with an id it opens that visit."""
        from app.ui.dialogs.visit.form import VisitForm

        if self.sheet.deal_id is None:
            return
        if visit_id is not None:
            VisitForm.ask(self._context, self.window(), visit_id=visit_id, today=self._today())
        elif not self.sheet.locked_line.text() and not self._context.read_only:
            deal = self.sheet.deal_id
            VisitForm.ask(self._context, self.window(), deal_id=deal, today=self._today(), planning=is_planned)

    def _open(self, deal_id: int) -> None:
        try:
            self.show_deal(deal_id)
        except RuleError:  # deleted since the list was read, which is on its way anew
            self.reload()

    def _today(self) -> date:
        """The window's day, which `--as-of` sets."""
        day = getattr(self.window(), "today", None)
        return day if isinstance(day, date) else date.today()

    def _set_lock(self, scope: Scope) -> None:
        why = ""
        if scope.as_of < self._today():
            text = translate("Tracking", "As of {day}: support as known then. Go back to today to edit.")
            why = text.format(day=self._context.formats.day(scope.as_of))
        self.sheet.lock(why)
        self.views.lock(why)

    def _on_gone(self) -> None:
        """The list may have been read while the deal was still shown: the next one, or the empty page, takes its place."""
        self.reload()

    def open_person(self, contact_id: int, focus: str = "") -> None:
        """All about a person of the deal, beside its sheet."""
        if self.sheet.deal_id is not None and self._scope is not None:
            self.views.show_person(self.sheet.deal_id, contact_id, self._scope.as_of, focus)
            self._panel = self.views.panel

    def fill_cell(self, deal_id: int, piece: MissingPiece) -> None:
        """From the coach's view to the place that fills what a deal lacks."""
        self._open(deal_id)
        if self.sheet.deal_id != deal_id or self.sheet.cards is None:
            return
        if piece in _OF_THE_DEAL:
            self.deal_asked.emit(deal_id)
        else:
            self.sheet.bring_up(self.sheet.cards.people)
            self.sheet.cards.people.focus_piece(piece)

    @override
    def close_panel(self) -> None:
        self.views.close_panel()

    def _add_person(self) -> None:
        if self.sheet.cards is not None:
            self.sheet.cards.people.add_person()

    def _on_person_left(self, contact_id: int) -> None:
        """The keys go back to the card that was opened."""
        if self.sheet.cards is not None:
            self.sheet.cards.people.focus_person(contact_id)

    def _enter_sheet(self) -> None:
        """From the list the keys go to the first thing to be done."""
        if self.sheet.cards is not None:
            self.sheet.cards.people.guide.setFocus()

    def _connect(self) -> None:
        sheet, deals = self.sheet, self.deals
        deals.chosen.connect(self._open)
        deals.entered.connect(self._enter_sheet)
        deals.coach_asked.connect(self.views.show_coach)
        self.views.coach_left.connect(deals.view.setFocus)
        self.views.cell_chosen.connect(self.fill_cell)
        self.views.deal_opened.connect(self._open)
        self.views.closed.connect(self._on_person_left)
        sheet.person_asked.connect(self.open_person)
        sheet.tests_asked.connect(partial(self.open_person, focus="tests"))
        sheet.gone.connect(self._on_gone)
        sheet.visit_asked.connect(self.ask_visit)
        sheet.visit_opened.connect(lambda visit: self.ask_visit(False, visit))
        sheet.import_asked.connect(self.import_asked)
        sheet.head.deal_asked.connect(self.deal_asked)
        sheet.head.customer_asked.connect(self.customer_asked)
        add_sheet_ways(WaysOut(sheet.head.export_menu, self._context, self._to_write, self))
        self.empty.import_asked.connect(self.import_asked)
        self.empty.new_asked.connect(self.add_deal)
        back, forth = partial(self.step, -1), partial(self.step, 1)
        self.bind_keys(
            {
                "Ctrl+PgUp": back,
                "Alt+Left": back,
                "Ctrl+PgDown": forth,
                "Alt+Right": forth,
                "Ctrl+F": self.deals.filter.setFocus,
                "Ctrl+N": self._add_person,
                "Ctrl+L": partial(self.ask_visit, False),
                "Ctrl+Shift+V": partial(self.ask_visit, True),
            }
        )


def _load(context: PageContext, scope: Scope) -> LoadedDeals:
    return LoadedDeals(scope, context.services.tracking.readiness(scope))


def _empty_words() -> EmptyWords:
    return EmptyWords(
        icon="tracking",
        heading=translate("Tracking", "No open deal to track yet"),
        text=translate(
            "Tracking",
            "Each open deal has a sheet here: one guide, two of the four buying roles won, one seller, and the next step "
            "that moves it. Add a deal in the funnel, or import the list you have.",
        ),
        type_it=translate("Tracking", "&New deal"),
        bring_it=translate("Tracking", "&Import a file…"),
    )
