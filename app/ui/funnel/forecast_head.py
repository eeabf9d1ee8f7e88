"""Above the forecast: which period, the finding in one sentence, and the snapshot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.chart_words.forecast import forecast_finding
from app.ui.funnel.forecast_words import period_text, without_amount_text
from app.ui.i18n import translate
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.ui.funnel.forecast_load import LoadedForecast


class ForecastHead(QWidget):
    """stepped(-1 or 1): to the period before or after; snapshot_asked()."""

    stepped = Signal(int)
    snapshot_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.period = QLabel()
        self.period.setProperty("role", "heading")
        self.finding = QLabel()
        self.remark = QLabel()
        self.remark.setProperty("role", "muted")
        self.snapshot = QPushButton(translate("Forecast", "Take &snapshot"))
        self.snapshot.setToolTip(
            translate("Forecast", "Keep today's forecast as it stands. It never changes afterwards.")
        )
        self.snapshot.clicked.connect(self.snapshot_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for way, sign, name in (
            (-1, "‹", translate("Forecast", "Period before")),
            (1, "›", translate("Forecast", "Period after")),
        ):
            button = QPushButton(sign)
            button.setProperty("role", "icon")
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _=False, way=way: self.stepped.emit(way))
            row.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.period)
        words.addWidget(self.remark)
        row.addLayout(words)
        row.addSpacing(context.theme.margin)
        row.addWidget(self.finding, 1)
        row.addWidget(self.snapshot)

    def show_loaded(self, loaded: LoadedForecast) -> None:
        view, formats = loaded.view, self._context.formats
        first_month = self._context.services.settings.fiscal_first_month
        self.period.setText(period_text(view.period, first_month, formats))
        self.finding.setText(forecast_finding(view, formats))
        said = [loaded.filter_text, without_amount_text(view)]
        if view.scope.area_id is not None:
            said.append(translate("Forecast", "quotas and calls are not given by area"))
        self.remark.setText(" · ".join(text for text in said if text))
        self.snapshot.setEnabled(loaded.is_present and not self._context.services.read_only)
