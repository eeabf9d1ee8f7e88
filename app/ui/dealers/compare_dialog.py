"""Up to four dealers side by side: a table of what counts, and their profiles on one radar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.services.dealer_ranking import MOST_COMPARED
from app.ui.chart_words.dealers import compare_spec
from app.ui.dealers.compare_words import compare_rows
from app.ui.dealers.plain_chart import ChartWithFinding
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import LookupCombo

if TYPE_CHECKING:
    from app.services.dealer_views import CompareView
    from app.services.scope import Scope

SIZE = QSize(1040, 620)
RADAR_HEIGHT = 380


class CompareDialog(QDialog):
    """The dealers are chosen by name; `ids` are those shown, without blanks and doubles."""

    def __init__(self, context: PageContext, scope: Scope, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._scope = context, scope
        self.setWindowTitle(translate("Compare dealers", "Compare dealers"))
        self.resize(SIZE)
        dealers = context.services.lookups.dealers()
        self.choices = [LookupCombo(dealers, parent=self) for _ in range(MOST_COMPARED)]
        chosen = QHBoxLayout()
        for place, combo in enumerate(self.choices):
            combo.set_value(ids[place] if place < len(ids) else None)
            name = translate("Compare dealers", "Dealer {number}").format(number=place + 1)
            combo.setAccessibleName(name)
            line = combo.lineEdit()
            if line is not None:
                line.setPlaceholderText(name)
            combo.committed.connect(self.refresh)
            chosen.addWidget(combo)
        self.table = QTableWidget(self)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.windowTitle())
        self.table.setShowGrid(False)
        self.radar = ChartWithFinding(context, RADAR_HEIGHT)
        self.radar.chart.exported.connect(context.signals.exported)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        side = QHBoxLayout()
        side.addWidget(self.table, 1)
        side.addWidget(self.radar, 1)
        column = QVBoxLayout(self)
        column.addLayout(chosen)
        column.addLayout(side, 1)
        column.addWidget(buttons)
        self.refresh()

    @property
    def ids(self) -> list[int]:
        values = (combo.value() for combo in self.choices)
        return list(dict.fromkeys(value for value in values if value is not None))

    def refresh(self) -> None:
        from app.charts import radar

        view = self._context.services.dealers.compare(self.ids, self._scope)
        spec = compare_spec(view, self._context.formats)
        self.radar.show_spec(radar.draw, spec, has_any=bool(spec.lines))
        self._fill(view)

    def _fill(self, view: CompareView) -> None:
        table, rows = self.table, compare_rows(view, self._context.formats)
        table.setColumnCount(len(view.rows))
        table.setRowCount(len(rows))
        table.setHorizontalHeaderLabels([row.name for row in view.rows])
        table.setVerticalHeaderLabels([name for name, _ in rows])
        for place, (_, cells) in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(place, column, item)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setDefaultSectionSize(self._context.theme.row_compact)
