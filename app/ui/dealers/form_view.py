"""The evaluation form: groups of criteria with weight, mark and evidence, and a line that says what a mark stands for."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from app.services.dealer_views import MarkView
from app.terms import CriterionGroup
from app.ui.chart_words.dealers import points
from app.ui.dealers.form_row import NOT_MARKED, FormRow
from app.ui.dealers.form_state import FormState, plain_marks
from app.ui.i18n import translate
from app.ui.labels import criterion_group_name
from app.ui.page_context import PageContext


class FormView(QWidget):
    """marked(criterion id, mark or None) and evidence_given(criterion id, text) for what was typed; nothing is kept here.

    The rows follow the scorecard of the state shown; the same scorecard again leaves them, and the keys, where they are.
    """

    marked = Signal(int, object)
    evidence_given = Signal(int, object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._state: FormState | None = None
        self._read_only = True
        self.rows: list[FormRow] = []
        self._sheet: QWidget | None = None
        self.anchor = QLabel()
        self.anchor.setProperty("role", "muted")
        self.anchor.setTextFormat(Qt.TextFormat.PlainText)
        self.anchor.setContentsMargins(12, 4, 12, 4)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 1, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.anchor)

    @property
    def state(self) -> FormState | None:
        return self._state

    def show_state(self, state: FormState, *, read_only: bool) -> None:
        before, self._state, self._read_only = self._state, state, read_only
        if before is None or before.scorecard != state.scorecard or self._sheet is None:
            self._make_rows(state)
        self._show_marks()
        if before is None or (before.dealer_id, before.evaluation_id) != (state.dealer_id, state.evaluation_id):
            self._say_hint()

    def show_mark(self, criterion_id: int, mark: int | None) -> FormState:
        """Before the book has it; returns the state with it."""
        assert self._state is not None
        known = self._state.marks.get(criterion_id, NOT_MARKED)
        auto = self._state.autos.get(criterion_id)
        is_auto = mark is None and auto is not None and auto.mark is not None
        shown = MarkView(auto.mark if is_auto and auto is not None else mark, known.evidence, is_auto)
        self._state = replace(self._state, marks={**self._state.marks, criterion_id: shown})
        self._show_marks()
        return self._state

    def focus_first(self) -> None:
        """The first criterion without a mark, else the first."""
        open_rows = [row for row in self.rows if row.boxes.mark is None]
        for row in (open_rows or self.rows)[:1]:
            row.boxes.setFocus()

    def _show_marks(self) -> None:
        state = self._state
        assert state is not None
        mean = state.mean(plain_marks(state.marks), self._context.services.settings.whole("dealer_spread"))
        apart = set(mean.spread) if mean is not None else set()
        for row in self.rows:
            row.show_state(state, read_only=self._read_only, is_apart=row.line.id in apart)

    def _make_rows(self, state: FormState) -> None:
        """The keys stay with their criterion, which another version of the scorecard may have too."""
        focused = next((row.line.key for row in self.rows if row.boxes.hasFocus()), None)
        self._rebuild(state)
        for row in self.rows:
            if row.line.key == focused:
                row.boxes.setFocus()

    def _rebuild(self, state: FormState) -> None:
        if self._sheet is not None:
            self._column.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
        sheet = self._sheet = QWidget(self)
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(3, 4)
        _heads(grid, self._context)
        self.rows = []
        at = 1
        groups: Mapping[CriterionGroup, list[Any]] = {
            group: [one for one in state.scorecard.criteria if one.group is group] for group in CriterionGroup
        }
        for group, lines in groups.items():
            if lines:
                grid.addWidget(_band(criterion_group_name(group), self._context), at, 0, 1, 4)
                at += 1
            for line in lines:
                row = FormRow(self._context, line, sheet)
                row.place(grid, at)
                grid.setRowMinimumHeight(at, self._context.theme.row_compact)
                self.rows.append(row)
                self._connect(row)
                at += 1
        chain = [*(row.boxes for row in self.rows), *(row.evidence for row in self.rows)]
        for first, second in pairwise(chain):
            QWidget.setTabOrder(first, second)
        self._column.insertWidget(0, sheet)

    def _connect(self, row: FormRow) -> None:
        row.marked.connect(self._on_marked)
        row.evidence_given.connect(self.evidence_given)
        row.asked.connect(self._say_anchor)
        row.stepped.connect(self._step)

    def _on_marked(self, criterion_id: int, mark: int | None, typed: bool) -> None:
        self.marked.emit(criterion_id, mark)
        row = next((one for one in self.rows if one.line.id == criterion_id), None)
        if row is None:
            return
        if typed:
            self._step(row, 1)
        else:
            self._say_anchor(row, None)

    def _step(self, row: FormRow, step: int) -> None:
        place = self.rows.index(row) + step
        if 0 <= place < len(self.rows):
            self.rows[place].boxes.setFocus()
        else:
            self._say_anchor(row, None)

    def _say_anchor(self, row: FormRow, mark: int | None) -> None:
        last = self._state.last.get(row.line.key) if self._state is not None else None
        self.anchor.setText(row.anchor_text(mark, points(last) if last is not None else ""))

    def _say_hint(self) -> None:
        self.anchor.setText(
            translate("Dealer form", "Read only: this evaluation is recorded.")
            if self._read_only
            else translate("Dealer form", "Marks: keys 0 to 5, Del takes one away, arrows go up and down.")
        )


def _heads(grid: QGridLayout, context: PageContext) -> None:
    heads = (
        translate("Dealer form", "Criterion"),
        translate("Dealer form", "Weight, %"),
        translate("Dealer form", "Mark"),
        translate("Dealer form", "Evidence"),
    )
    for column, text in enumerate(heads):
        label = QLabel(text)
        label.setProperty("role", "muted")
        label.setMinimumHeight(context.theme.row_compact)
        if column == 0:
            label.setContentsMargins(12, 0, 0, 0)
        grid.addWidget(label, 0, column)


def _band(text: str, context: PageContext) -> QFrame:
    """The heading of a group, over the whole width."""
    frame = QFrame()
    theme = context.theme
    frame.setStyleSheet(f"QFrame {{ background: {theme.header}; border: none; }}")
    label = QLabel(text, frame)
    label.setProperty("role", "muted")
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 3, 12, 3)
    column.addWidget(label)
    return frame
