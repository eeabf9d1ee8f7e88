"""One posture of the scorecard: its total with a bar, what is lacking, and its indicators."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from app.terms import Posture, Status
from app.ui.i18n import translate
from app.ui.labels import posture_name
from app.ui.page_context import PageContext
from app.ui.portfolio.scorecard_table import KpiModel, KpiTable
from app.ui.portfolio.scorecard_words import lacking_text, total_text

if TYPE_CHECKING:
    from app.services.scorecard import KpiLine, ScorecardView

FULL = 120
"""Points at the end of the bar, with the default cap."""


class ScorecardCard(QFrame):
    """edited(KpiLine, "target" or "actual", Decimal or None); unreadable()."""

    edited = Signal(object, str, object)
    unreadable = Signal()

    def __init__(self, posture: Posture, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posture = posture
        self._formats = context.formats
        self.setProperty("role", "card")
        name = translate("ScorecardPage", "Scorecard: {posture}").format(posture=posture_name(posture))
        heading = QLabel(name)
        heading.setProperty("role", "heading")
        self.total = QLabel()
        self.total.setProperty("role", "figure")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name)
        self.lacking = QLabel()
        self.lacking.setWordWrap(True)
        self.model = KpiModel(context, self)
        self.table = KpiTable(self.model, context, name)
        self.model.edited.connect(self.edited)
        self.table.unreadable.connect(self.unreadable)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.total)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        for widget in (self.bar, self.lacking, self.table):
            layout.addWidget(widget)

    def show_view(self, view: ScorecardView, least_weight: Decimal, cap: Decimal) -> None:
        result, lines = view.results[self._posture], view.of(self._posture)
        self.total.setText(total_text(result))
        self.bar.setRange(0, max(int(cap * 100), 1))
        self.bar.setValue(int(result.value or 0))
        self.lacking.setText(lacking_text(result, lines, least_weight, self._formats))
        self.lacking.setProperty("role", "warning" if result.status is Status.MISSING else "muted")
        self.lacking.style().polish(self.lacking)
        self.lacking.setVisible(bool(self.lacking.text()))
        self._keep_place(lines)

    def _keep_place(self, lines: tuple[KpiLine, ...]) -> None:
        """The cursor stays in its cell over a refresh."""
        at = self.table.currentIndex()
        row, column = at.row(), at.column()
        self.model.set_rows(lines)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, column))
