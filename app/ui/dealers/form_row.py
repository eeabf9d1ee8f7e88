"""One criterion of the evaluation form: its name and weight, six boxes, what speaks for the mark."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from app.services.dealer_views import CriterionView, MarkView
from app.ui.chart_words.dealers import line_anchors, line_name
from app.ui.dealers.form_boxes import MarkBoxes
from app.ui.dealers.form_state import FormState
from app.ui.dealers.form_words import auto_reason, evaluator_text, facts_text
from app.ui.dealers.tag_button import TagLabel
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.tag import Tag, Tone
from app.ui.widgets.typed_edit import TextEdit

NOT_MARKED = MarkView(None, None, False)


class FormRow(QObject):
    """Its widgets stand in the form's grid. marked(id, mark, typed); evidence_given(id, text); asked(row, mark or None):
    say what its mark stands for; stepped(row, 1 or -1)."""

    marked = Signal(int, object, bool)
    evidence_given = Signal(int, object)
    asked = Signal(object, object)
    stepped = Signal(object, int)

    def __init__(self, context: PageContext, line: CriterionView, parent: QWidget) -> None:
        super().__init__(parent)
        self.line, self._formats = line, context.formats
        self._shown: object = None
        self.title = line_name(line, context.formats)
        self.boxes = MarkBoxes(context.theme, self.title, line_anchors(line, context.formats), parent)
        self.evidence = TextEdit(parent)
        self.evidence.setProperty("role", "cell")
        self.evidence.setAccessibleName(translate("Dealer form", "Evidence: {criterion}").format(criterion=self.title))
        self.evidence.setStyleSheet(
            "QLineEdit { border-color: transparent; background: transparent; min-height: 16px; }"
        )
        self.name = QWidget(parent)
        self._auto = TagLabel(Tag(translate("Dealer form", "auto"), Tone.INFO), context.theme, self.name)
        self._apart = TagLabel(Tag(translate("Dealer form", "apart"), Tone.WARN), context.theme, self.name)
        self._lay_out_name()
        self.weight = QLabel(str(line.weight), parent)
        self.weight.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.boxes.chosen.connect(lambda mark, typed: self.marked.emit(line.id, mark, typed))
        self.boxes.stepped.connect(lambda step: self.stepped.emit(self, step))
        self.boxes.pointed.connect(lambda mark: self.asked.emit(self, mark))
        self.boxes.evidence_asked.connect(self.evidence.setFocus)
        self.boxes.entered.connect(lambda: self.asked.emit(self, None))
        self.evidence.committed.connect(lambda text: self.evidence_given.emit(line.id, text))

    def place(self, grid: QGridLayout, row: int) -> None:
        grid.addWidget(self.name, row, 0)
        grid.addWidget(self.weight, row, 1)
        grid.addWidget(self.boxes, row, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.evidence, row, 3)

    def show_state(self, state: FormState, *, read_only: bool, is_apart: bool) -> None:
        view = state.marks.get(self.line.id, NOT_MARKED)
        shown = (view, state.autos.get(self.line.id), state.others, read_only, is_apart)
        if shown == self._shown and not self.evidence.isModified():
            return
        self._shown = shown
        given = {one.marks.get(self.line.id): evaluator_text(one.name) for one in state.others}
        others = frozenset(mark for mark in given if mark is not None)
        self.boxes.show_mark(view.mark, is_auto=view.is_auto, others=others, read_only=read_only)
        auto = state.autos.get(self.line.id)
        self._auto.setVisible(view.is_auto)
        self._auto.setToolTip(auto_reason(auto, self._formats) if auto is not None else "")
        self._apart.setVisible(is_apart)
        text = translate("Dealer form", "{name} gave {mark}")
        self._apart.setToolTip("\n".join(text.format(name=given[mark], mark=mark) for mark in sorted(others)))
        if not (self.evidence.hasFocus() and self.evidence.isModified()):
            self.evidence.set_value(view.evidence)
        self.evidence.setReadOnly(read_only)
        facts = facts_text(auto, self._formats) if auto is not None else ""
        self.evidence.setPlaceholderText(facts or ("" if read_only else translate("Dealer form", "Evidence")))
        self.evidence.setToolTip(view.evidence or facts)

    def anchor_text(self, mark: int | None, last: str) -> str:
        """What `mark`, None: the one given, stands for; `last`: the mark of the round before, "" unknown."""
        shown = self.boxes.mark if mark is None else mark
        said = translate("Dealer form", "no mark") if shown is None else self.boxes.text_of(shown)
        text = translate("Dealer form", "{criterion} {said}").format(criterion=self.title, said=said)
        if last:
            text = translate("Dealer form", "{text} · last round {mark}").format(text=text, mark=last)
        return text

    def _lay_out_name(self) -> None:
        label = QLabel(self.title, self.name)
        label.setProperty("role", "name")
        label.setBuddy(self.boxes)
        gate = QLabel(translate("Dealer form", "gate"), self.name)
        gate.setProperty("role", "muted")
        gate.setToolTip(translate("Dealer form", "A mark of 1 or less caps the grade at C, two such marks at D."))
        gate.setVisible(self.line.is_gate)
        line = QHBoxLayout(self.name)
        line.setContentsMargins(12, 0, 0, 0)
        line.setSpacing(6)
        for widget in (label, gate, self._auto, self._apart):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
