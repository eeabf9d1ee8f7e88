"""Beside the form: the profile on the radar, and the history of totals with every evaluation that was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from app.ui.dealers.history_list import HistoryList
from app.ui.dealers.plain_chart import ChartWithFinding
from app.ui.i18n import translate
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.ui.dealers.picture import Picture
    from app.ui.widgets.chart_export import ChartToExport

RADAR_HEIGHT = 300
LEAST_WIDTH = 345
HISTORY_HEIGHT = 170


class RadarCard(QFrame):
    """evaluation_opened(evaluation id) from the list of evaluations."""

    evaluation_opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setMinimumWidth(LEAST_WIDTH)
        self.profile = ChartWithFinding(context, RADAR_HEIGHT)
        self.history = ChartWithFinding(context, HISTORY_HEIGHT)
        self.records = HistoryList(context)
        past = QWidget()
        inside = QVBoxLayout(past)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.history, 1)
        inside.addWidget(self.records)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.profile, translate("Dealers", "Profile"))
        self.tabs.addTab(past, translate("Dealers", "History"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.addWidget(self.tabs)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.records.opened.connect(self.evaluation_opened)

    def show_picture(self, picture: Picture) -> None:
        from app.charts import radar, trends

        self.profile.show_spec(radar.draw, picture.radar, has_any=bool(picture.radar.lines))
        self.history.show_spec(trends.draw, picture.history, has_any=bool(picture.history.points))
        self.records.show_records(picture.records)

    def chart_to_export(self) -> ChartToExport | None:
        shown = self.profile if self.tabs.currentIndex() == 0 else self.history
        return shown.chart.chart_to_export()
