"""The pipeline over the last weeks or months: what was open, what came in and what was closed, from the journal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.methods.period import add_months
from app.terms import OPEN_STAGES
from app.ui import background
from app.ui.chart_words.trends import PipelineSpan, created_and_closed, pipeline_trend
from app.ui.funnel.forecast_record import PlainChart
from app.ui.i18n import translate
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.deal_changes import ChangesView
    from app.services.scope import Scope
    from app.ui.funnel.changes_load import LoadedChanges

WEEKS = 13
MONTHS = 12


class PipelineTrends(QWidget):
    """Read week by week while it is shown, so that nothing else has to wait; slide_asked() from the chart's menu."""

    slide_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._loaded: LoadedChanges | None = None
        self._asked = 0
        self.spans: list[PipelineSpan] = []
        self.by = QComboBox()
        self.by.setProperty("role", "filter")
        self.by.setAccessibleName(translate("Changes", "Trend by"))
        self.by.addItem(translate("Changes", "By week, the last 13"), False)
        self.by.addItem(translate("Changes", "By month, the last 12"), True)
        self.by.activated.connect(lambda _: self._read())
        self.open, self.flow = (PlainChart(context.theme, self.slide_asked.emit) for _ in range(2))
        self.open_words, self.flow_words = _Words(), _Words()
        grid = QGridLayout()
        for place, (words, chart) in enumerate(((self.open_words, self.open), (self.flow_words, self.flow))):
            grid.addWidget(words, 0, place)
            grid.addWidget(chart, 1, place)
            grid.setColumnStretch(place, 1)
        grid.setRowStretch(1, 1)
        head = QHBoxLayout()
        head.addWidget(self.by)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(head)
        column.addLayout(grid, 1)

    def show_loaded(self, loaded: LoadedChanges) -> None:
        """Called when the trends are looked at, and whenever the changes were read anew meanwhile."""
        self._loaded = loaded
        self._read()

    def _read(self) -> None:
        if self._loaded is None:
            return
        scope = self._loaded.view.scope
        ends = list(span_ends(scope.as_of, self._loaded.first_day, by_month=bool(self.by.currentData())))
        self._asked += 1
        self.spans = []
        self._read_next(self._asked, scope, ends)

    def _read_next(self, number: int, scope: Scope, ends: list[date]) -> None:
        """One span at a time in the worker; the charts are shown when all are there."""
        at = len(self.spans)
        if at + 1 >= len(ends):
            self._show()
            return
        read = partial(self._context.services.deal_changes.between, scope, ends[at], ends[at + 1])

        def take(span: PipelineSpan) -> None:
            if number == self._asked:
                self.spans.append(span)
                self._read_next(number, scope, ends)

        background.run(lambda _: span_of(read()), take, None, self)

    def _show(self) -> None:
        from app.charts import bars, trends

        assert self._loaded is not None
        formats, filter_text = self._context.formats, self._loaded.filter_text
        trend = pipeline_trend(self.spans, formats, filter_text)
        self.open_words.say(trend.title, trend.subtitle)
        self.open.show_chart(trends.draw if self.spans else None, trend, f"{trend.title}. {trend.subtitle}")
        flow = created_and_closed(self.spans, formats, filter_text)
        self.flow_words.say(flow.title, flow.subtitle)
        self.flow.show_chart(bars.draw if self.spans else None, flow, f"{flow.title}. {flow.subtitle}")


class _Words(QWidget):
    """Finding and what is shown, above a chart."""

    def __init__(self) -> None:
        super().__init__()
        self._finding, self._what = QLabel(), QLabel()
        self._finding.setProperty("role", "name")
        self._what.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(0)
        for label in (self._finding, self._what):
            label.setWordWrap(True)
            column.addWidget(label)

    def say(self, finding: str, what: str) -> None:
        self._finding.setText(finding)
        self._what.setText(what)


def span_ends(as_of: date, first_day: date | None, *, by_month: bool) -> Iterator[date]:
    """The days between which spans are counted, oldest first; none lies before the journal's first day."""
    count = MONTHS if by_month else WEEKS
    for back in range(count, -1, -1):
        day = add_months(as_of, -back) if by_month else as_of - timedelta(weeks=back)
        if first_day is not None and day >= first_day:
            yield day


def span_of(view: ChangesView) -> PipelineSpan:
    """A deal that was added and closed inside the span counts in both."""
    added = [after for before, after in view.states.values() if after.exists and after.in_scope and not before.exists]
    closed = [
        after
        for before, after in view.states.values()
        if after.exists
        and after.in_scope
        and after.stage not in OPEN_STAGES
        and (not before.exists or before.stage in OPEN_STAGES)
    ]
    return PipelineSpan(
        first=view.first,
        last=view.last,
        open_cents=view.end_cents,
        created_deals=len(added),
        created_cents=sum(state.amount_cents or 0 for state in added),
        closed_deals=len(closed),
        closed_cents=sum(state.amount_cents or 0 for state in closed),
    )
