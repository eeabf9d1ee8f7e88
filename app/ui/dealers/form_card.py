"""The form on its card: whose evaluation it is, its remark, what gates and other evaluators make of it, the flags."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.ui.dealers.flag_line import FlagLine
from app.ui.dealers.form_state import FormState, plain_marks
from app.ui.dealers.form_view import FormView
from app.ui.dealers.form_words import (
    evaluator_text,
    gate_text,
    mean_text,
    missing_text,
    spread_text,
    state_text,
)
from app.ui.dealers.line_label import LineLabel
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.said_line import SaidLine

if TYPE_CHECKING:
    from app.ui.dealers.picture import Picture


class FormCard(QFrame):
    """evaluated(Evaluated, FormState) after every key, before the book has the mark; evaluator_chosen(id or None).

    Marks are written as they are given: a draft needs no saving. is_marking: what the book announces is the mark on the form.
    """

    evaluated = Signal(object, object)
    evaluator_chosen = Signal(object)
    begun = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.is_marking = False
        self.setProperty("role", "card")
        self.form = FormView(context, self)
        self.flags = FlagLine(context, self)
        self.remark, self.mean, self.gates = SaidLine(), SaidLine("muted"), SaidLine("warning")
        self.evaluator = ChoiceCombo([], None, self)
        self.heading = QLabel(translate("Dealer form", "Evaluation form"))
        self.said = LineLabel()
        self.discard = QPushButton(translate("Dealer form", "Discard draft"))
        self._lay_out()
        self.form.marked.connect(self._on_marked)
        self.form.evidence_given.connect(self._on_evidence)
        self.evaluator.committed.connect(self.evaluator_chosen)
        self.discard.clicked.connect(self._on_discard)

    @property
    def state(self) -> FormState | None:
        return self.form.state

    @property
    def is_open(self) -> bool:
        """Marks can be given."""
        state = self.state
        return not self._context.read_only and state is not None and state.recorded_on is None

    def show_picture(self, picture: Picture) -> None:
        self._show_evaluators(picture)
        self.flags.show_picture(picture)
        self.show_state(picture.form)

    def show_state(self, state: FormState) -> None:
        read_only = self._context.read_only or state.recorded_on is not None
        self.form.show_state(state, read_only=read_only)
        first_month = self._context.services.settings.fiscal_first_month
        self.said.setText(state_text(state, first_month, self._context.formats))
        self.discard.setVisible(state.is_draft and not read_only)
        self.evaluate()

    def evaluate(self) -> None:
        """Say what the marks on the form come to."""
        if self.state is not None:
            self._evaluate(self.state)

    def _show_evaluators(self, picture: Picture) -> None:
        """With an open draft or not; the one the form is by is chosen."""
        combo, state = self.evaluator, picture.form
        drafts = {one.evaluator_id for one in picture.records if one.recorded_on is None}
        combo.clear()
        marked = translate("Dealer form", "{name} (draft)")
        for rep_id, name in picture.reps.items():
            combo.addItem(marked.format(name=name) if rep_id in drafts else name, rep_id)
        unsigned = evaluator_text(None)
        combo.addItem(marked.format(name=unsigned) if None in drafts else unsigned, None)
        combo.set_value(state.evaluator_id)
        if state.evaluator_id not in picture.reps:
            combo.setCurrentIndex(combo.count() - 1)
        combo.setEnabled(not self._context.read_only)

    def _evaluate(self, state: FormState) -> None:
        dealers, formats = self._context.services.dealers, self._context.formats
        marks = plain_marks(state.marks)
        result = dealers.preview(state.scorecard, marks)
        mean = state.mean(marks, self._context.services.settings.whole("dealer_spread"))
        texts = [gate_text(state.scorecard, result, formats)]
        if state.evaluation_id is not None:
            texts.append(missing_text(result))
        self.gates.say(*texts)
        if mean is None:
            self.mean.say()
        else:
            together = dealers.preview(state.scorecard, dict(mean.marks))
            self.mean.say(mean_text(state, together), spread_text(state.scorecard, mean, formats))
        self.evaluated.emit(result, state)

    def _on_marked(self, criterion_id: int, mark: int | None) -> None:
        if not self.is_open or self.state is None:
            return
        self._evaluate(self.form.show_mark(criterion_id, mark))
        # painted before it is written: the total follows the key within a frame, however long the disk takes
        QApplication.sendPostedEvents(self.window(), QEvent.Type.UpdateRequest)
        self.is_marking = self.state.evaluation_id is not None
        try:
            self._write(criterion_id, mark, self._evidence(criterion_id))
        finally:
            self.is_marking = False

    def _on_evidence(self, criterion_id: int, text: str | None) -> None:
        if not self.is_open or self.state is None:
            return
        view = self.state.marks.get(criterion_id)
        self._write(criterion_id, view.mark if view is not None and not view.is_auto else None, text)

    def _evidence(self, criterion_id: int) -> str | None:
        view = self.state.marks.get(criterion_id) if self.state is not None else None
        return view.evidence if view is not None else None

    def _write(self, criterion_id: int, mark: int | None, evidence: str | None) -> None:
        """The first mark of an evaluator begins the draft, by the version of the scorecard in use."""
        state, dealers = self.state, self._context.services.dealers
        assert state is not None
        self.say("")
        try:
            evaluation_id = state.evaluation_id
            if evaluation_id is None:
                draft = dealers.draft(state.dealer_id, state.evaluator_id, date.today())
                evaluation_id = draft.id
                key = next(one.key for one in state.scorecard.criteria if one.id == criterion_id)
                criterion_id = next(one.id for one in draft.scorecard.criteria if one.key == key)
            dealers.set_mark(evaluation_id, criterion_id, mark, evidence)
        except AppError as error:
            self.say(error_text(error))
        else:
            if state.evaluation_id is None:
                self.begun.emit(state.evaluator_id)

    def say(self, text: str) -> None:
        self.remark.say(text)

    def _on_discard(self) -> None:
        state = self.state
        if state is not None and state.evaluation_id is not None:
            self._context.services.dealers.discard(state.evaluation_id)

    def _lay_out(self) -> None:
        self.heading.setProperty("role", "heading")
        self.discard.setProperty("role", "link")
        caption = QLabel(translate("Dealer form", "Evaluator"))
        caption.setProperty("role", "muted")
        for line in (self.remark, self.mean, self.gates):
            line.setContentsMargins(12, 0, 12, 2)
        caption.setBuddy(self.evaluator)
        self.evaluator.setAccessibleName(translate("Dealer form", "Evaluator"))
        self.evaluator.setSizeAdjustPolicy(ChoiceCombo.SizeAdjustPolicy.AdjustToContents)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 6)
        head.setSpacing(8)
        head.addWidget(self.heading)
        head.addWidget(self.said, 1)
        for widget in (self.discard, caption, self.evaluator):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addLayout(head)
        for part in (self.form, self.gates, self.mean, self.remark, self.flags):
            column.addWidget(part)
        column.addStretch(1)
