"""The dealers tab: the list with its filter, and beside it the pages of the chosen dealer behind their switch."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.dealer_ranking import MOST_COMPARED
from app.terms import DealerGrade, TableKind
from app.ui.dealers.compare_dialog import CompareDialog
from app.ui.dealers.list_filter import DealerFilter, Shown
from app.ui.dealers.new_dealer_dialog import NewDealerDialog
from app.ui.dealers.pages import DealerPages, DealerView
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.settings import UserSettings
from app.ui.tab_page import AT_ONCE, TabPage
from app.ui.widgets.empty_state import EmptyState, EmptyWords

if TYPE_CHECKING:
    from app.services.dealer_views import DealerRow, RegionRow
    from app.services.scope import Scope
    from app.services.services import Services
    from app.ui.shell.counts import Numbers
    from app.ui.widgets.chart_export import ChartToExport


class LoadedDealers(Struct, frozen=True):
    rows: tuple[DealerRow, ...]
    regions: tuple[RegionRow, ...]


def load_dealers(services: Services, scope: Scope) -> LoadedDealers:
    return LoadedDealers(services.dealers.list(scope), services.dealers.regions(scope))


class DealersPage(TabPage[LoadedDealers]):
    SHOWN_TABLES = (
        *("dealer", "dealer_evaluation", "dealer_scorecard", "scorecard_criterion", "diversion_case", "rep", "area"),
        *("sales_entry", "invoice", "payment", "credit_file", "customer", "setting"),
    )

    slide_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._open_next: int | None = None
        self.pages = DealerPages(context)
        self.empty = EmptyState(_empty_words(), context.theme, context.services.read_only, self)
        self.hold(self.pages, self.empty)
        self._connect()

    def open_record(self, kind: TableKind, record_id: int) -> None:
        """Show a dealer, whatever the list's filter."""
        if kind is TableKind.DEALERS:
            self._open_next = record_id
            self.pages.list.set_filter(DealerFilter())
            self.reload()

    def open_dealer(self, dealer_id: int) -> None:
        self.open_record(TableKind.DEALERS, dealer_id)

    def export_chart_spec(self) -> ChartToExport | None:
        """The chart of the page shown; None before it was read."""
        return self.pages.export_chart_spec()

    def save_state(self, settings: UserSettings) -> None:
        wanted = self.pages.list.filter
        state = {"shown": wanted.shown.value, "grade": wanted.grade, "kind": wanted.kind}
        settings.put("dealers/filter", json.dumps(state))
        settings.put("dealers/page", int(self.pages.view))

    def restore_state(self, settings: UserSettings) -> None:
        try:
            state = json.loads(settings.text("dealers/filter", "{}"))
        except ValueError:
            state = {}
        shown, grade, kind = (state.get(key) for key in ("shown", "grade", "kind"))
        self.pages.list.set_filter(
            DealerFilter(
                "",
                Shown(shown) if shown in set(Shown) else Shown.ALL,
                DealerGrade(grade) if grade in set(DealerGrade) else None,
                kind if isinstance(kind, str) else None,
            )
        )
        view = settings.whole("dealers/page", 0)
        if view in set(DealerView):
            self.pages.show_view(DealerView(view))

    @override
    def set_scope(self, scope: Scope) -> None:
        self.pages.set_scope(scope)
        super().set_scope(scope)

    @override
    def loader(self, scope: Scope) -> Callable[[], LoadedDealers]:
        return partial(load_dealers, self._context.services, scope)

    @override
    def size_of(self, loaded: LoadedDealers) -> int:
        """The credit of the dealers takes the invoices of the whole book: never in the GUI thread."""
        return AT_ONCE + 1

    @override
    def is_empty(self, loaded: LoadedDealers) -> bool:
        return not loaded.rows

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("Dealers", "Reading the dealers…")

    @override
    def show_loaded(self, loaded: LoadedDealers) -> None:
        listed = self.pages.list
        listed.show_rows(loaded.rows, loaded.regions)
        wanted, self._open_next = self._open_next, None
        if wanted is not None:
            listed.select(wanted)
        self._show_current()

    def add(self) -> None:
        """Ask for a new dealer and show it."""
        dialog = NewDealerDialog(self._context, self)
        if dialog.exec() and dialog.dealer_id is not None:
            self.pages.show_view(DealerView.FACTS)
            self.open_dealer(dialog.dealer_id)
        dialog.deleteLater()

    def delete(self, ids: list[int]) -> None:
        """Undoable, so it is not asked for twice."""
        if ids and not self._context.read_only:
            self._context.services.dealers.delete(ids)

    def compare(self) -> None:
        """The chosen dealers, else the one shown and those after it in the list."""
        if self._scope is None:
            return
        dialog = CompareDialog(self._context, self._scope, self._to_compare(), self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _to_compare(self) -> list[int]:
        listed = self.pages.list
        chosen = listed.selected()
        if len(chosen) < 2 and listed.current is not None:
            place = listed.model.place_of(listed.current) or 0
            chosen = [listed.current, *(row.id for row in listed.model.rows[place + 1 : place + 2])]
        return chosen[:MOST_COMPARED]

    def _show_current(self) -> None:
        current = self.pages.list.current
        rows = self._loaded.rows if self._loaded is not None else ()
        self.pages.show_row(next((row for row in rows if row.id == current), None))

    def _delete_shown(self) -> None:
        if self.pages.row is not None:
            self.delete([self.pages.row.id])

    def _connect(self) -> None:
        pages, listed, head = self.pages, self.pages.list, self.pages.head
        listed.chosen.connect(self._show_current)
        listed.deletion_asked.connect(self.delete)
        listed.opened.connect(pages.evaluation.form.form.focus_first)
        for asked in (listed.new_asked, self.empty.new_asked):
            asked.connect(self.add)
        self.empty.import_asked.connect(self.import_asked)
        head.compare_asked.connect(self.compare)
        head.record_asked.connect(pages.evaluation.record)
        head.begin_asked.connect(pages.evaluation.begin)
        head.why_asked.connect(pages.evaluation.say_why)
        head.deletion_asked.connect(self._delete_shown)
        pages.dealer_opened.connect(self.open_dealer)
        keys: dict[str, Callable[[], object]] = {
            f"Alt+{view + 1}": partial(pages.show_view, view) for view in DealerView
        }
        self.bind_keys({**keys, "Ctrl+N": self.add, "Ctrl+F": listed.text.setFocus})


def _empty_words() -> EmptyWords:
    return EmptyWords(
        "dealer",
        translate("Dealers", "No dealers yet"),
        translate(
            "Dealers",
            "Every dealer you sell through belongs here, evaluated with one weighted form, with its profile, its credit and what "
            "was agreed. Type the first one, or import the list you have.",
        ),
        translate("Dealers", "&New dealer"),
        translate("Dealers", "&Import a file…"),
    )
