"""The scorecard by posture of one quarter (R4): attack and defend side by side, targets and typed actuals edited in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolTip, QVBoxLayout, QWidget
from typing_extensions import override

from app.errors import AppError
from app.methods.period import add_months, fiscal_quarter
from app.terms import Posture
from app.ui.dialogs.method_settings import open_method_settings
from app.ui.dialogs.method_settings_groups import SettingGroup
from app.ui.error_box import show_error
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.portfolio.scorecard_card import FULL, ScorecardCard
from app.ui.portfolio.scorecard_table import TARGET
from app.ui.tab_page import TabPage

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.services.scorecard import KpiLine, ScorecardView
    from app.ui.shell.counts import Numbers

QUARTERS_BACK, QUARTERS_AHEAD = 8, 1


class ScorecardPage(TabPage["ScorecardView"]):
    SHOWN_TABLES = (
        "customer",
        "sales_entry",
        "deal",
        "visit",
        "invoice",
        "payment",
        "kpi_entry",
        "setting",
        "tier_score",
    )

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._quarter: date | None = None
        self._starts: list[date] = []
        self.quarter = QComboBox()
        self.quarter.setAccessibleName(translate("ScorecardPage", "Quarter"))
        self._subtitle = QLabel()
        self._subtitle.setProperty("role", "muted")
        self.cards = {posture: ScorecardCard(posture, context) for posture in (Posture.ATTACK, Posture.DEFEND)}
        for card in self.cards.values():
            card.edited.connect(self._on_edited)
            card.unreadable.connect(self._on_unreadable)
        self.hold(self._content_widget())
        self.quarter.activated.connect(self._on_quarter)

    @override
    def set_scope(self, scope: Scope) -> None:
        """A new as-of day brings its own quarter to the front; another filter keeps the one chosen."""
        if self._scope is None or scope.as_of != self._scope.as_of:
            self._quarter = None
        super().set_scope(scope)

    @override
    def loader(self, scope: Scope) -> Callable[[], ScorecardView]:
        service = self._context.services.scorecard
        quarter = self._quarter or scope.as_of
        return lambda: service.view(quarter, scope)

    @override
    def size_of(self, loaded: ScorecardView) -> int:
        """Many records may lie behind a dozen figures, so each reading runs beside the GUI thread."""
        numbers = self._context.signals.numbers
        return numbers.customers if numbers is not None else 0

    @override
    def is_empty(self, loaded: ScorecardView) -> bool:
        return False

    @override
    def reading_text(self, numbers: Numbers | None) -> str:
        return translate("ScorecardPage", "Working out the quarter…")

    @override
    def show_loaded(self, loaded: ScorecardView) -> None:
        self._fill_quarters(loaded.quarter_start)
        self._subtitle.setText(self._subtitle_text(loaded))
        settings = self._context.services.settings
        least, cap = settings.share("kpi_least_weight"), settings.share("kpi_cap") or Decimal(FULL) / 100
        for card in self.cards.values():
            card.show_view(loaded, least, cap)

    def _subtitle_text(self, loaded: ScorecardView) -> str:
        formats = self._context.formats
        text = translate("ScorecardPage", "{start} to {end}, counted up to {day}").format(
            start=formats.day(loaded.quarter_start),
            end=formats.day(loaded.quarter_end),
            day=formats.day(loaded.counted_to),
        )
        if loaded.counted_to < loaded.quarter_start:
            text = translate("ScorecardPage", "{start} to {end}, not begun yet").format(
                start=formats.day(loaded.quarter_start), end=formats.day(loaded.quarter_end)
            )
        if loaded.is_filtered:
            whole = translate("ScorecardPage", "targets and typed actuals are those of all reps and areas")
            text = translate("ScorecardPage", "{text} · {remark}").format(text=text, remark=whole)
        return text

    def _fill_quarters(self, shown: date) -> None:
        """Around the as-of day, newest first, and the one shown."""
        if self._scope is None:
            return
        now = self._context.services.scorecard.quarter_start(self._scope.as_of)
        starts = {add_months(now, 3 * step) for step in range(-QUARTERS_BACK, QUARTERS_AHEAD + 1)} | {shown}
        self._starts = sorted(starts, reverse=True)
        first_month = self._context.services.settings.fiscal_first_month
        self.quarter.clear()
        for start in self._starts:
            year, number = fiscal_quarter(start, first_month)
            text = translate("ScorecardPage", "Q{number} {year}").format(number=number, year=year)
            current = translate("ScorecardPage", "{quarter} (current)").format(quarter=text)
            self.quarter.addItem(current if start == now else text)
        self.quarter.setCurrentIndex(self._starts.index(shown))

    def _on_quarter(self, index: int) -> None:
        self._quarter = self._starts[index]
        self.reload()

    def _on_edited(self, line: KpiLine, field: str, value: Decimal | None) -> None:
        if self._loaded is None:
            return
        service, start = self._context.services.scorecard, self._loaded.quarter_start
        try:
            (service.set_target if field == TARGET else service.set_actual)(start, line.kpi, value)
        except AppError as error:
            show_error(self, error)

    def _on_unreadable(self) -> None:
        QToolTip.showText(QCursor.pos(), translate("RecordPanel", "This cannot be read."), self)

    def _on_settings(self) -> None:
        if self._scope is not None:
            open_method_settings(self, self._context, self._scope, SettingGroup.SCORECARD)

    def _content_widget(self) -> QWidget:
        weights = QPushButton(translate("ScorecardPage", "Weights…"))
        weights.clicked.connect(self._on_settings)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.quarter)
        top.addWidget(self._subtitle, 1)
        top.addWidget(weights)
        both = QWidget()
        both.setProperty("role", "plain")
        side_by_side = QHBoxLayout(both)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(12)
        for card in self.cards.values():
            side_by_side.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(both)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 8, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(area, 1)
        return content
