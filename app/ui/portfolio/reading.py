"""What the portfolio tab reads and when: anew for another day or groups, the same customers through another lens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.ui import background
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.chart_card import ChartCard
from app.ui.portfolio.list_card import ListCard
from app.ui.portfolio.loading import TODAY, ChartChoice, LoadedPortfolio, TimeChoice, load_portfolio, with_chart
from app.ui.tab_page import AT_ONCE, TabPage

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.shell.counts import Numbers


class PortfolioReading(TabPage[LoadedPortfolio]):
    """The reading half of the page, with the two cards it asks what to read. slide_asked() from the chart's menu."""

    SHOWN_TABLES = (
        *("customer", "sales_entry", "deal", "setting", "industry", "area", "rep"),
        *("frozen_cut", "review", "tier_score", "purchase"),
    )

    slide_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._selected: tuple[int, ...] = ()
        self._time = TODAY
        self._may_freeze = not context.services.read_only
        self.chart_card = ChartCard(context, self.slide_asked.emit, self)
        self.list_card = ListCard(context, self)

    @property
    def selected_id(self) -> int | None:
        """The customer everything points at; None for nobody."""
        return self._selected[-1] if self._selected else None

    @override
    def set_scope(self, scope: Scope) -> None:
        """Another as-of day offers other past days, so it begins at its own today."""
        if self._scope is not None and scope.as_of != self._scope.as_of:
            self._time = replace(self._time, day=None)
        super().set_scope(scope)

    @override
    def loader(self, scope: Scope) -> Callable[[], LoadedPortfolio]:
        context, columns = self._context, self.list_card.needed_columns()
        choice = (context.formats, self.chart_card.choice, self._time, self._selected, columns)
        return partial(load_portfolio, context.services, scope, *choice, sorting=self.list_card.model.sorting)

    @override
    def size_of(self, loaded: LoadedPortfolio) -> int:
        return len(loaded.view.ids)

    @override
    def is_empty(self, loaded: LoadedPortfolio) -> bool:
        return not len(loaded.view.ids) and loaded.time.day is None

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        if numbers is None:
            return translate("Portfolio", "Reading the customers…")
        return translate("Portfolio", "Reading %n customer(s)…", None, numbers.customers)

    def _on_choice(self, choice: ChartChoice) -> None:
        """Another lens, size or colour of the same customers needs no reading of the book; groups do."""
        loaded = self._loaded
        if loaded is None or self.is_reading or choice.groups != loaded.choice.groups:
            self.reload()
            return
        self._asked += 1
        chart = partial(self._charted, loaded, choice, self._time, self._selected)
        if len(loaded.view.ids) <= AT_ONCE:
            self._on_read(self._asked, chart())
        else:
            self.reading.begin(self.reading_text(self._context.signals.numbers), over=True)
            number = self._asked
            background.run(lambda _: chart(), partial(self._on_read, number), partial(self._on_failed, number), self)

    def _charted(
        self, loaded: LoadedPortfolio, choice: ChartChoice, time: TimeChoice, selected: tuple[int, ...]
    ) -> LoadedPortfolio:
        """The same view through another choice; runs in any thread."""
        same_moves = choice.lens is loaded.choice.lens and time.since is loaded.time.since
        context = self._context
        made = with_chart(
            context.services,
            loaded.view,
            context.formats,
            choice,
            time,
            selected,
            days=loaded.quarter_ends,
            moves=loaded.moves if same_moves else None,
        )
        return replace(made, last_review=loaded.last_review, rows=loaded.rows)

    def _on_time(self, time: TimeChoice) -> None:
        same_day, self._time = time.day == self._time.day, time
        if same_day:
            self._on_choice(self.chart_card.choice)
        else:
            self.reload()

    def _on_score_asked(self) -> None:
        """R10: the value scores of the quarter of the as-of day, kept beside the GUI thread; one undo step."""
        if self._scope is not None:
            score = partial(self._context.services.portfolio.score_quarter, self._scope.as_of)
            background.run(lambda _: score(), None, None, self)

    def _freeze_once(self, loaded: LoadedPortfolio) -> None:
        """R2: the median a planning period begins with holds until it ends; kept when the book is first looked at in it."""
        scope = loaded.view.scope
        if self._may_freeze and loaded.time.day is None and scope.as_of == date.today():
            self._may_freeze = False
            freeze = partial(self._context.services.portfolio.freeze_cut, scope.as_of)
            background.run(lambda _: freeze(), None, None, self)
