"""The evaluation of one dealer: form, profile and history, and below them credit, chain and action plan."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.changes import Changes
from app.errors import AppError, RuleError
from app.ui.dealers.credit_card import CreditCard
from app.ui.dealers.form_card import FormCard
from app.ui.dealers.form_state import FormState, read_form
from app.ui.dealers.history_dialog import evaluation_dialog
from app.ui.dealers.line_of_chain import ChainCard
from app.ui.dealers.picture import Picture, Wanted, read_picture
from app.ui.dealers.plan_tasks import DealerTasks
from app.ui.dealers.radar_card import RadarCard
from app.ui.dealers.why import show_why, total_why
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.tab_page import AT_ONCE, TabPage
from app.ui.widgets.card_columns import scrolling
from app.ui.widgets.task_card import TaskCard

if TYPE_CHECKING:
    from app.methods.dealer_evaluation import Evaluated
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers
    from app.ui.widgets.chart_export import ChartToExport

MARK_TABLES = frozenset({"dealer_mark"})


class EvaluationPage(TabPage[Picture]):
    """evaluated(row, Evaluated, FormState) with every key and every reading; chain_asked(): the page of the whole chain."""

    SHOWN_TABLES = (
        *("dealer", "dealer_evaluation", "dealer_mark", "dealer_scorecard", "scorecard_criterion", "diversion_case"),
        *("rep", "area", "sales_entry", "visit", "invoice", "payment", "credit_file", "customer", "setting", "task"),
    )

    evaluated = Signal(object, object, object)
    chain_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted: Wanted | None = None
        self._is_marked = self._wants_keys = False
        self.form = FormCard(context)
        self.profile = RadarCard(context)
        self.credit, self.chain = CreditCard(context), ChainCard(context)
        self.plan = TaskCard(context, DealerTasks(context.services))
        self.hold(self._arranged())
        self.form.evaluated.connect(self._on_evaluated)
        self.form.evaluator_chosen.connect(self.choose_evaluator)
        self.form.begun.connect(self._on_begun)
        self.profile.evaluation_opened.connect(self.open_evaluation)
        self.chain.page_asked.connect(self.chain_asked)

    def show_dealer(self, dealer_id: int) -> None:
        if self._wanted is None or self._wanted.dealer_id != dealer_id:
            self._wanted = Wanted(dealer_id)
            self.reload()

    def forget(self) -> None:
        """No dealer is chosen."""
        self._wanted = None

    @override
    def reload(self) -> None:
        if self._wanted is None:
            self._is_stale = True
        else:
            super().reload()

    def say_again(self) -> None:
        """evaluated() once more, for a head that was written anew."""
        if self._loaded is not None and self._wanted is not None and self._loaded.row.id == self._wanted.dealer_id:
            self.form.evaluate()

    def choose_evaluator(self, evaluator_id: int | None) -> None:
        """Their draft, or the blank form for it."""
        if self._wanted is not None:
            self._wanted = Wanted(self._wanted.dealer_id, evaluator_id, wants_blank=True)
            self.reload()

    def begin(self) -> None:
        """The blank form, by whoever evaluated last, or the dealer's own rep."""
        if self._loaded is None:
            return
        records = self._loaded.records
        by = records[0].evaluator_id if records else self._loaded.row.owner_id
        self._wants_keys = True
        self.choose_evaluator(by)

    def record(self) -> None:
        state = self.form.state
        if state is None or state.evaluation_id is None:
            return
        self._wanted = Wanted(state.dealer_id)  # first, for the page is read anew as soon as it is written
        try:
            self._context.services.dealers.record(state.evaluation_id, date.today())
        except AppError as error:
            self.form.say(error_text(error))

    def say_why(self, anchor: QWidget) -> None:
        """The reckoning of the total and the grade beside `anchor`."""
        services, state = self._context.services, self.form.state
        if state is None:
            return
        result = services.dealers.preview(state.scorecard, {one: view.mark for one, view in state.marks.items()})
        least = services.settings.share("dealer_least_weight")
        show_why(anchor, total_why(state, result, least, self._context.formats))

    def open_evaluation(self, evaluation_id: int) -> None:
        """As it was recorded; a draft opens in the form."""
        if self._loaded is None:
            return
        record = next((one for one in self._loaded.records if one.id == evaluation_id), None)
        if record is not None and record.recorded_on is None:
            self.choose_evaluator(record.evaluator_id)
            return
        dialog = evaluation_dialog(self._context, evaluation_id, self._loaded.records, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_chart_spec(self) -> ChartToExport | None:
        return self.profile.chart_to_export() if self._loaded is not None else None

    @override
    def loader(self, scope: Scope) -> Callable[[], Picture]:
        assert self._wanted is not None
        return partial(read_picture, self._context.services, scope, self._wanted, self._context.formats)

    @override
    def size_of(self, loaded: Picture) -> int:
        """Above what is read in the GUI thread: the credit of one dealer takes all invoices of the book."""
        return AT_ONCE + 1

    @override
    def is_empty(self, loaded: Picture) -> bool:
        return False

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("Dealers", "Reading the dealer…")

    @override
    def show_loaded(self, loaded: Picture) -> None:
        self.form.show_picture(loaded)
        if self._is_marked:  # a mark may have been given while the dealer was being read
            self._refresh_form()
            self._is_marked = False
        self.profile.show_picture(loaded)
        self.credit.show_picture(loaded)
        self.chain.show_picture(loaded)
        if self._scope is not None:
            self.plan.show_record(loaded.row.id, self._scope)
        if self._wants_keys:
            self._wants_keys = False
            self.form.form.focus_first()

    @override
    def _on_failed(self, number: int, error: Exception) -> None:
        """The dealer was deleted meanwhile: the list chooses another."""
        if isinstance(error, RuleError) and error.code == "UNKNOWN_RECORD":
            self.reading.end()
        else:
            super()._on_failed(number, error)

    @override
    def _on_changed(self, changes: Changes) -> None:
        """A mark concerns the form alone, a task the plan alone."""
        touched = set(changes.ids) | changes.many
        if self._loaded is not None and touched <= MARK_TABLES and self.isVisible():
            self._is_marked = True
            if not self.form.is_marking:
                self._refresh_form()
        elif touched == {"task"} and self._loaded is not None and self._scope is not None:
            self.plan.load()
        else:
            super()._on_changed(changes)

    def _refresh_form(self) -> None:
        state, loaded = self.form.state, self._loaded
        if state is None or loaded is None or self._scope is None:
            return
        self._is_marked = True
        if state.evaluation_id is None:  # the draft that the mark began is not among the records read
            self.reload()
            return
        services = self._context.services
        first_month = services.settings.fiscal_first_month
        by = state.evaluator_id
        known = (services.dealers, state.dealer_id, by, loaded.records, loaded.rounds, first_month)
        self.form.show_state(read_form(*known, wants_blank=self._wanted is not None and self._wanted.wants_blank))

    def _on_evaluated(self, result: Evaluated, state: FormState) -> None:
        if self._loaded is not None:
            self.evaluated.emit(self._loaded.row, result, state)

    def _on_begun(self, evaluator_id: int | None) -> None:
        if self._wanted is not None:
            self._wanted = Wanted(self._wanted.dealer_id, evaluator_id, wants_blank=True)

    def _arranged(self) -> QWidget:
        margin = self._context.theme.margin
        inside = QWidget()
        inside.setProperty("role", "plain")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, margin // 2, margin)
        grid.setSpacing(margin)
        grid.addWidget(self.form, 0, 0, 1, 4)
        grid.addWidget(self.profile, 0, 4, 1, 2)
        for place, card in enumerate((self.credit, self.chain, self.plan)):
            grid.addWidget(card, 1, 2 * place, 1, 2)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        return scrolling(inside)
