"""A chart whose finding stands above it as a label that wraps; a saved picture has it inside."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.page_context import PageContext
from app.ui.widgets.chart_view import ChartView


class PlainChart(ChartView):
    SAID_BESIDE = ("title",)

    @override
    def sizeHint(self) -> QSize:
        """No wish of its own: it takes the room that the texts beside it leave."""
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 140)


class ChartWithFinding(QWidget):
    def __init__(self, context: PageContext, least_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding, self.what = QLabel(), QLabel()
        self.finding.setProperty("role", "name")
        self.what.setProperty("role", "muted")
        self.chart = PlainChart(context.theme)
        self.chart.setMinimumHeight(least_height)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(2)
        for label in (self.finding, self.what):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.chart, 1)

    def show_spec(self, draw: Callable[..., object], spec: Any, *, has_any: bool) -> None:
        """Without anything to draw only the finding stays, which says so."""
        self.finding.setText(spec.title)
        self.what.setText(spec.subtitle)
        self.chart.setVisible(has_any)
        self.chart.show_chart(draw if has_any else None, spec, f"{spec.title}. {spec.subtitle}")
