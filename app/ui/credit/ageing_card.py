"""Who owes what, by age: the bars of the largest, a table of all, and the months behind the collection figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.terms import AgeBucket
from app.ui.chart_words.ageing import MOST_BARS, ageing_spec, party_name
from app.ui.chart_words.framing import Framing
from app.ui.credit.ageing_chart import AgeingChart
from app.ui.credit.list_table import ListModel, ListTable
from app.ui.credit.party_columns import month_columns, party_columns
from app.ui.i18n import translate
from app.ui.labels import age_bucket_name
from app.ui.page_context import PageContext
from app.ui.widgets.chart_export import ChartToExport

if TYPE_CHECKING:
    from app.services.receivable_views import AgeingRow, MonthRow
    from app.ui.credit.load import LoadedCredit

CHART, PARTIES, MONTHS = range(3)


class AgeingCard(QFrame):
    """party_opened(Party) from a bar or a row."""

    party_opened = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: tuple[AgeingRow, ...] = ()
        self.setProperty("role", "card")
        self.finding, self.what = QLabel(), QLabel()
        self.finding.setProperty("role", "heading")
        self.what.setProperty("role", "muted")
        for label in (self.finding, self.what):
            label.setWordWrap(True)
        self.chart = AgeingChart(context, self)
        self.parties: ListModel[AgeingRow] = ListModel(party_columns(context.formats), context.theme, self)
        self.table = ListTable(self.parties, context.theme, translate("Credit", "All companies by age"), self)
        self.months: ListModel[MonthRow] = ListModel(month_columns(context.formats), context.theme, self)
        self.month_table = ListTable(self.months, context.theme, translate("Credit", "Collection by month"), self)
        self.table.let_sort()
        self.switch = QButtonGroup(self)
        self.stack = QStackedWidget(self)
        self._lay_out()
        self.chart.opened.connect(self._on_bar)
        self.table.opened.connect(self._on_row)
        self.switch.idClicked.connect(self.show_part)

    def show_part(self, part: int) -> None:
        """CHART, PARTIES or MONTHS."""
        self.switch.button(part).setChecked(True)
        self.stack.setCurrentIndex(part)

    def show_loaded(self, loaded: LoadedCredit) -> None:
        view, formats = loaded.ageing, self._context.formats
        self._rows = view.rows
        spec = ageing_spec(view, Framing(loaded.scope, formats, loaded.filter_text))
        self.finding.setText(spec.title)
        self.what.setText(spec.subtitle)
        shown = [row for row in view.rows if row.total_cents > 0]
        tips = [self._tip(row) for row in shown[:MOST_BARS]]
        if len(spec.categories) > MOST_BARS:
            tips.append(translate("Credit", "Click for the table of all companies."))
        self.chart.show_bars(spec, tuple(tips))
        self.parties.show_rows(view.rows, replace(view.total, name=translate("Credit", "Total")))
        self.months.show_rows(loaded.days.months[::-1])
        number = formats.count(len(view.rows))
        names = translate("Credit", "All ({count})").format(count=number)
        self.switch.button(PARTIES).setText(names)

    def chart_to_export(self) -> ChartToExport | None:
        return self.chart.chart_to_export()

    def _tip(self, row: AgeingRow) -> str:
        formats = self._context.formats
        lines = [party_name(row)]
        lines += [
            f"{age_bucket_name(bucket)}: {formats.money_exact(cents)}"
            for bucket, cents in zip(AgeBucket, row.ages, strict=True)
            if cents
        ]
        if row.credits_cents:
            text = translate("Credit", "Credits, apart: {amount}")
            lines.append(text.format(amount=formats.money_exact(row.credits_cents)))
        return "\n".join(lines)

    def _on_bar(self, place: int) -> None:
        """The rest has no page of its own, but a table."""
        owing = [row for row in self._rows if row.total_cents > 0]
        if place < MOST_BARS:
            self._on_row(owing[place])
        else:
            self.show_part(PARTIES)

    def _on_row(self, row: AgeingRow) -> None:
        if row.party is not None:
            self.party_opened.emit(row.party)

    def _lay_out(self) -> None:
        names = (translate("Credit", "Bars"), translate("Credit", "All"), translate("Credit", "By month"))
        head = QHBoxLayout()
        titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addWidget(self.finding)
        titles.addWidget(self.what)
        head.addLayout(titles, 1)
        for part, name in enumerate(names):
            button = QPushButton(name)
            button.setCheckable(True)
            self.switch.addButton(button, part)
            head.addWidget(button)
        for page in (self.chart, self.table, self.month_table):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self.show_part(CHART)
