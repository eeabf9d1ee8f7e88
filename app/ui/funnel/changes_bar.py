"""Above the changes: between which two days, and the finding in one sentence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.chart_words.bridge import bridge_finding, remainder_text
from app.ui.funnel.changes_load import DaysChoice, Span
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.typed_edit import DateEdit

if TYPE_CHECKING:
    from app.ui.funnel.changes_load import LoadedChanges

DATE_WIDTH = "2026-00-00 MMM"


class ChangesBar(QWidget):
    """choice_made(DaysChoice)."""

    choice_made = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats
        self.span = QComboBox()
        self.span.setProperty("role", "filter")
        self.span.setAccessibleName(translate("Changes", "Changes since"))
        self.first, self.last = DateEdit(), DateEdit()
        self.first.setAccessibleName(translate("Changes", "First day"))
        self.last.setAccessibleName(translate("Changes", "Last day"))
        self.finding, self.remark = QLabel(), QLabel()
        self.finding.setProperty("role", "heading")
        self.remark.setProperty("role", "muted")
        for span, text in _spans().items():
            self.span.addItem(text, span.value)
        self._lay_out(context.theme.margin)
        self.span.activated.connect(self._on_span_chosen)
        self.first.committed.connect(self._on_day_typed)
        self.last.committed.connect(self._on_day_typed)

    def show_loaded(self, loaded: LoadedChanges) -> None:
        view, formats = loaded.view, self._formats
        at = self.span.findData(Span.REVIEW.value)
        if loaded.last_review is None:
            self.span.setItemText(at, translate("Changes", "Since the last review (none yet: a week)"))
        else:
            text = translate("Changes", "Since the review of {day}")
            self.span.setItemText(at, text.format(day=formats.day(loaded.last_review)))
        self.first.set_value(view.first)
        self.last.set_value(view.last)
        self.finding.setText(bridge_finding(view, formats))
        self.finding.setToolTip(self.finding.text())
        said = [loaded.filter_text, remainder_text(view)]
        if loaded.is_clamped and loaded.first_day is not None:
            clamped = translate("Changes", "the journal begins on {day}: nothing is known about the time before")
            said.insert(0, clamped.format(day=formats.day(loaded.first_day)))
        self.remark.setText(" · ".join(said))

    def choose(self, first: date | None, last: date | None) -> None:
        """Two days of one's own."""
        self.span.setCurrentIndex(self.span.findData(Span.CHOSEN.value))
        self.choice_made.emit(DaysChoice(Span.CHOSEN, first, last))

    def _on_span_chosen(self) -> None:
        span = Span(self.span.currentData())
        if span is Span.CHOSEN:
            self.choose(self.first.value(), self.last.value())
            self.first.setFocus()
        else:
            self.choice_made.emit(DaysChoice(span))

    def _on_day_typed(self) -> None:
        self.choose(self.first.value(), self.last.value())

    def _lay_out(self, margin: int) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.finding)
        words.addWidget(self.remark)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.span)
        for edit in (self.first, self.last):
            edit.setFixedWidth(self.fontMetrics().horizontalAdvance(DATE_WIDTH) + 24)
        row.addWidget(self.first)
        row.addWidget(QLabel("→"))
        row.addWidget(self.last)
        row.addSpacing(margin)
        row.addLayout(words, 1)


def _spans() -> dict[Span, str]:
    return {
        Span.REVIEW: translate("Changes", "Since the last review (none yet: a week)"),
        Span.WEEK: translate("Changes", "In a week"),
        Span.MONTH: translate("Changes", "In a month"),
        Span.QUARTER: translate("Changes", "In a quarter"),
        Span.CHOSEN: translate("Changes", "Between two days"),
    }
