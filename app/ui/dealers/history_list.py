"""Every evaluation of a dealer: who made it, when, what it came to, by which version of the scorecard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.dealers.form_words import evaluator_text, total_text
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.rows_model import Column, RowsModel
from app.ui.widgets.rows_table import RowsTable

if TYPE_CHECKING:
    from app.services.dealer_views import EvaluationRecord


class HistoryList(QWidget):
    """opened(evaluation id) by Enter or a double click."""

    opened = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        formats = context.formats
        version = translate("Dealers", "Scorecard version {version}")
        draft = translate("Dealers", "draft")
        columns: list[Column[EvaluationRecord]] = [
            Column(
                translate("Dealers", "Recorded"),
                lambda one: draft if one.recorded_on is None else formats.day(one.recorded_on),
                "2026-11-21",
            ),
            Column(translate("Dealers", "Evaluator"), lambda one: evaluator_text(one.evaluator_name)),
            Column(
                translate("Dealers", "Total"),
                lambda one: total_text(one.result),
                "99.9 · Dealer A",
                right=True,
                tip=lambda one: version.format(version=one.version),
            ),
        ]
        self.model = RowsModel(columns, context.theme, True, self)
        self.table = RowsTable(self.model, context, translate("Dealers", "Evaluations"), self)
        self.hint = QLabel(translate("Dealers", "Enter or a double click opens an evaluation as it was recorded."))
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(12, 2, 8, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(0)
        column.addWidget(self.table)
        column.addWidget(self.hint)
        self.table.opened.connect(lambda record: self.opened.emit(record.id))

    def show_records(self, records: Sequence[EvaluationRecord]) -> None:
        self.table.show_rows(records)
        self.hint.setVisible(bool(records))
