"""The credit tab: figures, receivables by age, who to call today, what waiting costs; and the page of one company."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget
from typing_extensions import override

from app.ui.credit.ageing_card import CHART, MONTHS, PARTIES, AgeingCard
from app.ui.credit.calculators import Calculators
from app.ui.credit.call_card import CallCard
from app.ui.credit.collecting import Collecting
from app.ui.credit.empty_credit import empty_credit_words
from app.ui.credit.figures import CreditFigures
from app.ui.credit.load import LoadedCredit, load_credit
from app.ui.credit.new_invoice import NewInvoice
from app.ui.credit.party_page import PartyPage
from app.ui.credit.rates_card import RatesCard
from app.ui.credit.ways_out import add_credit_ways
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.print.ways_out import Shown, WaysOut
from app.ui.tab_page import TabPage
from app.ui.widgets.card_columns import scrolling
from app.ui.widgets.chart_export import ChartToExport
from app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.services.parties import Party
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers

LEFT, RIGHT = 11, 10
"""Parts of the width."""

COST = 30
"""Reading an open invoice, with its ladder, promises and limit, takes as long as so many records of a list."""


class CreditPage(TabPage[LoadedCredit]):
    """slide_asked() and customer_asked(id), deal_asked(id) come from the page of a company."""

    SHOWN_TABLES = (
        *("invoice", "payment", "credit_file", "payment_promise", "collection_step"),
        *("customer", "dealer", "deal", "rep", "area", "sales_entry", "setting", "quota"),
    )

    slide_asked = Signal()
    customer_asked = Signal(int)
    deal_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.figures = CreditFigures(context, self)
        self.ageing = AgeingCard(context, self)
        self.calls = CallCard(context, self)
        self.rates = RatesCard(context, self)
        self.calculators = Calculators(context, self)
        self.collecting = Collecting(context, self)
        self.empty = EmptyState(empty_credit_words(), context.theme, context.services.read_only, self)
        self.party = PartyPage(context, self.collecting, self)
        self.stack = QStackedWidget(self)
        self.overview = self._arranged()
        self.stack.addWidget(self.overview)
        self.stack.addWidget(self.party)
        self.hold(self.stack, self.empty)
        self.new_invoice = NewInvoice(context, self)
        self.empty.new_asked.connect(self.new_invoice.ask)
        self.new_invoice.added.connect(self.open_party)
        self.empty.import_asked.connect(self.import_asked)
        self.calls.settled.connect(self.calculators.show_call)
        self.calls.step_asked.connect(self.collecting.note_step)
        self.calls.promise_asked.connect(self.collecting.note_promise)
        self.calls.dispute_asked.connect(self.collecting.note_dispute)
        self.calls.tasks_asked.connect(self.collecting.make_tasks)
        self.setFocusProxy(self.calls.table)
        self.collecting.said.connect(self.calls.say)
        self.calls.party_opened.connect(self.open_party)
        self.ageing.party_opened.connect(self.open_party)
        self.party.closed.connect(self.leave_party)
        self.party.previous_asked.connect(partial(self._step, -1))
        self.party.next_asked.connect(partial(self._step, 1))
        self.party.customer_asked.connect(self.customer_asked)
        self.party.deal_asked.connect(self.deal_asked)
        add_credit_ways(WaysOut(self.calls.export.menu(), context, self._to_write, self))
        self._bind()

    def _to_write(self) -> Shown | None:
        return Shown(self.ageing.finding.text(), self._scope) if self._scope is not None else None

    def open_party(self, party: Party) -> None:
        """Its page in place of the overview."""
        self.party.show_record(party.key)
        self.stack.setCurrentWidget(self.party)
        self.show_content()
        self.party.setFocus()

    def leave_party(self) -> None:
        self.stack.setCurrentWidget(self.overview)
        self.calls.table.setFocus()
        self.show_what_fits()

    @override
    def set_scope(self, scope: Scope) -> None:
        self.party.set_scope(scope)
        super().set_scope(scope)

    def export_chart_spec(self) -> ChartToExport | None:
        """The ageing bars; None before they were read."""
        return self.ageing.chart_to_export() if self._loaded is not None else None

    @override
    def loader(self, scope: Scope) -> Callable[[], LoadedCredit]:
        return partial(load_credit, self._context.services, scope)

    @override
    def size_of(self, loaded: LoadedCredit) -> int:
        return loaded.size * COST

    @override
    def is_empty(self, loaded: LoadedCredit) -> bool:
        return loaded.is_book_empty

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("Credit", "Reading invoices and payments…")

    @override
    def show_loaded(self, loaded: LoadedCredit) -> None:
        self.collecting.scope = loaded.scope
        self.figures.show_loaded(loaded)
        self.ageing.show_loaded(loaded)
        self.calculators.show_loaded(loaded)
        self.calls.show_loaded(loaded)
        self.rates.show_loaded(loaded)

    def _step(self, way: int) -> None:
        """To the neighbour in the table of all companies."""
        keys = [row.party.key for row in self.ageing.parties.rows if row.party is not None]
        shown = self.party.record_id
        if shown in keys and 0 <= keys.index(shown) + way < len(keys):
            self.party.show_record(keys[keys.index(shown) + way])

    def _bind(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            f"Alt+{part + 1}": partial(self.ageing.show_part, part) for part in (CHART, PARTIES, MONTHS)
        }
        self.bind_keys(
            {
                **keys,
                "Ctrl+N": self.new_invoice.ask,
                "Ctrl+T": self.calls.step.click,
                "Ctrl+P": self.calls.promise.click,
                "Ctrl+Shift+D": self.calls.dispute.click,
            }
        )

    def _arranged(self) -> QWidget:
        margin = self._context.theme.margin
        inside = QWidget()
        inside.setProperty("role", "plain")
        grid = QGridLayout(inside)
        grid.setContentsMargins(margin, margin, margin, margin)
        grid.setSpacing(margin)
        grid.addWidget(self.figures, 0, 0, 1, 2)
        grid.addWidget(self.ageing, 1, 0)
        grid.addWidget(self.rates, 2, 0)
        grid.addWidget(self.calls, 1, 1)
        grid.addWidget(self.calculators, 2, 1)
        grid.setRowStretch(1, 1)
        grid.setColumnStretch(0, LEFT)
        grid.setColumnStretch(1, RIGHT)
        return scrolling(inside)
