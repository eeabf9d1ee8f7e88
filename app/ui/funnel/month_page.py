"""The open deals by the month they are expected to close in; a drop sets the month, and a later one counts as a slip."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.methods.slips import in_month
from app.ui.funnel.month_board import MonthBoard
from app.ui.funnel.month_load import LoadedMonths, MonthColumn, MonthKind, load_months
from app.ui.funnel.table_bulk import put_into_month
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.tab_page import TabPage
from app.ui.widgets.chart_export import ChartToExport

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers


class MonthPage(TabPage[LoadedMonths]):
    """deal_opened(deal id)."""

    SHOWN_TABLES = ("deal", "customer", "rep", "area", "quota", "forecast_call", "setting")

    deal_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.board = MonthBoard(context, self)
        self.summary, self.remark = QLabel(), QLabel()
        self.hold(self._arranged())
        self.board.deal_opened.connect(self.deal_opened)
        self.board.dropped.connect(self.put)
        self.board.step_asked.connect(self._on_step_asked)

    def put(self, ids: list[int], column: MonthColumn) -> None:
        """Into the month of a column, each deal on its own day; a slip asks for its reason. What cannot be is said."""
        assert self._scope is not None
        if self._context.services.read_only or column.kind is MonthKind.OVERDUE:
            return
        ids, passed = self._apart(ids, column.month)
        self.remark.setText("")
        if passed:
            text = translate(
                "MonthBoard",
                "The day of %n deal(s) in this month has passed: type a new one in the deal.",
                None,
                passed,
            )
            self.remark.setText(text)
        put_into_month(self._context, ids, column.month, self._scope.as_of, self)

    def export_chart_spec(self) -> ChartToExport | None:
        """The board has no chart."""
        return None

    @override
    def loader(self, scope: Scope) -> Callable[[], LoadedMonths]:
        return partial(load_months, self._context.services, scope)

    @override
    def size_of(self, loaded: LoadedMonths) -> int:
        return loaded.deals

    @override
    def is_empty(self, loaded: LoadedMonths) -> bool:
        return False

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("MonthBoard", "Reading the deals by month…")

    @override
    def show_loaded(self, loaded: LoadedMonths) -> None:
        self.board.show_loaded(loaded)
        formats = self._context.formats
        text = translate("MonthBoard", "%n open deal(s) · {amount} · weighted {weighted}", None, loaded.deals)
        self.summary.setText(
            text.format(
                amount=formats.money(sum(column.totals.amount_cents for column in loaded.columns)),
                weighted=formats.money(sum(column.totals.weighted_cents for column in loaded.columns)),
            )
        )

    def _apart(self, ids: list[int], month: date | None) -> tuple[list[int], int]:
        """Those that can be put there; and how many would stay overdue, for their day of the month has passed."""
        assert self._scope is not None
        as_of = self._scope.as_of
        if month is None:
            return ids, 0
        cards = self._context.services.funnel.cards(ids, as_of)
        late = {card.id for card in cards if in_month(card.expected_close, month) < as_of}
        return [deal_id for deal_id in ids if deal_id not in late], len(late)

    def _on_step_asked(self, ids: list[int], place: int, way: int) -> None:
        """To the next column that takes deals; none beyond the last month, for no date is not a later one."""
        at = place + way
        if 0 < at < len(self.board.columns) and self.board.columns[at].kind is not MonthKind.NONE:
            self.put(ids, self.board.columns[at])

    def _arranged(self) -> QWidget:
        margin = self._context.theme.margin
        self.summary.setProperty("role", "name")
        self.remark.setProperty("role", "warning")
        hint = QLabel(translate("MonthBoard", "Drag cards to another month, or Alt+← and Alt+→"))
        hint.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.summary)
        head.addWidget(self.remark, 1)
        head.addWidget(hint)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(margin, margin, margin, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.board, 1)
        return content
