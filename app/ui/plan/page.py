"""The plan tab: the visits of a week or month, whom the service standard asks to visit, what customers promised."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.plan.actions import VisitActions
from app.ui.plan.due_view import DueView
from app.ui.plan.head import PlanHead
from app.ui.plan.list_view import VisitListView
from app.ui.plan.load import LoadedPlan, PlanView, load_plan, stepped
from app.ui.plan.month_view import MonthView
from app.ui.plan.promises_view import PromisesView
from app.ui.plan.rates_view import RatesView
from app.ui.plan.week_view import WeekView
from app.ui.plan.words import span_text
from app.ui.settings import UserSettings
from app.ui.tab_page import TabPage

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers


class PlanPage(TabPage[LoadedPlan]):
    """customer_asked(id) from the visits due."""

    SHOWN_TABLES = (
        *("visit", "visit_person", "contact", "customer", "deal", "dealer", "rep", "area", "setting"),
        *("value_score", "product"),
    )

    customer_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view = PlanView.WEEK
        self.day: date | None = None
        """Any of the week or month shown; None: the day the window looks from."""
        self._added: int | None = None
        self.head = PlanHead(context, self)
        self.actions_ = VisitActions(context, self)
        self.week, self.month, self.list = WeekView(context), MonthView(context), VisitListView(context)
        self.due, self.promises, self.rates = DueView(context), PromisesView(context), RatesView(context)
        self._views = QStackedWidget()
        for view in (self.week, self.month, self.list, self.due, self.promises, self.rates):
            self._views.addWidget(view)
        self.hold(self._arranged())
        self._connect()

    @property
    def shown_day(self) -> date:
        return self.day or (self._scope.as_of if self._scope is not None else date.today())

    def show_view(self, view: PlanView) -> None:
        self.view = view
        self._views.setCurrentIndex(view)
        self._say_title()
        self.reload()

    def show_day(self, day: date, view: PlanView | None = None) -> None:
        self.day = day
        self.show_view(self.view if view is None else view)

    def save_state(self, settings: UserSettings) -> None:
        settings.put("plan/page", int(self.view))
        settings.put("plan/state", str(self.list.state.value() or ""))

    def restore_state(self, settings: UserSettings) -> None:
        state = settings.text("plan/state")
        if self.list.state.findData(state) > 0:
            self.list.state.set_value(state)
        view = settings.whole("plan/page", 0)
        if view in set(PlanView):
            self.show_view(PlanView(view))

    @override
    def set_scope(self, scope: Scope) -> None:
        self.actions_.scope = scope
        super().set_scope(scope)
        self._say_title()

    @override
    def loader(self, scope: Scope) -> Callable[[], LoadedPlan]:
        return partial(load_plan, self._context.services, scope, self.view, self.shown_day)

    @override
    def size_of(self, loaded: LoadedPlan) -> int:
        return loaded.size

    @override
    def is_empty(self, loaded: LoadedPlan) -> bool:
        return False

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("Plan", "Reading the visits…")

    @override
    def show_loaded(self, loaded: LoadedPlan) -> None:
        assert self._scope is not None
        as_of = self._scope.as_of
        match loaded.view:
            case PlanView.WEEK:
                self.week.show_week(loaded.first, loaded.visits, as_of)
                self._select_added()
            case PlanView.MONTH:
                self.month.show_month(loaded.first, loaded.last, loaded.visits, as_of, self.shown_day)
            case PlanView.LIST:
                self.list.show_visits(loaded.visits, as_of)
            case PlanView.DUE:
                week = span_text(PlanView.WEEK, self.shown_day, self._context.formats)
                self.due.show_due(loaded.due, as_of, week)
            case PlanView.PROMISES:
                self.promises.show_promises(loaded.promises, as_of)
            case PlanView.RATES if loaded.rates is not None:
                self.rates.show_rates(loaded.rates, self._scope)
        self._say_hint(loaded)

    def take_keys(self) -> None:
        """To what the page in front is about."""
        targets: dict[PlanView, Callable[[], object]] = {
            PlanView.WEEK: self.week.take_keys,
            PlanView.MONTH: self.month.setFocus,
            PlanView.LIST: self.list.table.take_keys,
            PlanView.DUE: self.due.table.take_keys,
            PlanView.PROMISES: self.promises.table.take_keys,
            PlanView.RATES: self.rates.table.take_keys,
        }
        targets[self.view]()

    def _say_title(self) -> None:
        self.head.show_view(self.view, span_text(self.view, self.shown_day, self._context.formats))

    def _say_hint(self, loaded: LoadedPlan) -> None:
        hint = ""
        if loaded.view in (PlanView.WEEK, PlanView.MONTH, PlanView.LIST):
            count = translate("Plan", "%n visit(s)", None, len(loaded.visits))
            hint = "" if loaded.view is PlanView.LIST else count
            if not loaded.visits:
                hint = translate("Plan", "No visit here yet: Ctrl+N plans one, “Visits due” (Alt+4) proposes them.")
        self.head.hint.setText(hint)

    def _on_view(self, view: PlanView) -> None:
        self.head.say("")
        self.show_view(view)
        self.take_keys()

    def _on_step(self, step: int) -> None:
        self.day = stepped(self.view, self.shown_day, step) if step else None
        self.show_view(self.view)

    def _on_added(self, visit_id: int) -> None:
        """Show where it is."""
        self._added = visit_id
        row = self._context.services.visits.get(visit_id, self.shown_day).row
        if row.day is not None:
            self.show_day(row.day)

    def _select_added(self) -> None:
        wanted, self._added = self._added, None
        for column in self.week.columns:
            if wanted is not None and column.select(wanted):
                column.setFocus()

    def _connect(self) -> None:
        head, actions, week = self.head, self.actions_, self.week
        head.view_chosen.connect(self._on_view)
        head.stepped.connect(self._on_step)
        head.plan.clicked.connect(lambda: actions.plan(self.day))
        head.log.clicked.connect(actions.log)
        head.save_pdf.triggered.connect(lambda: actions.save_agenda(self.shown_day))
        head.print.triggered.connect(lambda: actions.print_agenda(self.shown_day))
        head.calendar.triggered.connect(lambda: actions.save_calendar(self.view, self.shown_day))
        actions.said.connect(head.say)
        actions.added.connect(self._on_added)
        for opened in (week.opened, self.list.opened, self.promises.opened):
            opened.connect(actions.open)
        week.planned.connect(actions.plan)
        week.moved.connect(actions.move)
        week.shifted.connect(actions.shift)
        for asked in (week.deletion_asked, self.list.deletion_asked):
            asked.connect(actions.delete)
        for column in week.columns:
            column.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            column.customContextMenuRequested.connect(
                lambda at, column=column: actions.show_menu(column.selected_ids(), column.viewport().mapToGlobal(at))
            )
        self.month.day_chosen.connect(lambda day: self.show_day(day, PlanView.WEEK))
        self.month.left.connect(self.show_day)
        self.due.proposed.connect(lambda ids: actions.propose(ids, self.shown_day))
        self.due.customer_opened.connect(self.customer_asked)
        self.promises.done.connect(actions.promise_done)
        keys: dict[str, Callable[[], object]] = {f"Alt+{view + 1}": partial(self._on_view, view) for view in PlanView}
        keys |= {"PgUp": partial(self._on_step, -1), "PgDown": partial(self._on_step, 1)}
        keys |= {"Ctrl+T": partial(self._on_step, 0), "Ctrl+L": actions.log, "Ctrl+F": self._find}
        self.bind_keys({**keys, "Ctrl+N": lambda: actions.plan(self.day)})

    def _find(self) -> None:
        self._on_view(PlanView.LIST)
        self.list.text.setFocus()

    def _arranged(self) -> QWidget:
        content, margin = QWidget(), self._context.theme.margin
        column = QVBoxLayout(content)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(self._context.theme.gap)
        column.addWidget(self.head)
        column.addWidget(self._views, 1)
        return content
