"""The sixteen questions of the walk around a text, four to a quadrant (R17)."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QGroupBox, QVBoxLayout, QWidget

from app.methods.brain_styles import QUADRANTS, MessageResult
from app.terms import BrainStyle, WalkQuestion
from app.ui.labels.visit_terms import walk_question_name
from app.ui.tracking.message_words import quadrant_head


class Questions(QWidget):
    """changed() by each tick."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[WalkQuestion, QCheckBox] = {}
        self.heads: dict[BrainStyle, QGroupBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, quadrant in enumerate(QUADRANTS):
            grid.addWidget(self._group(quadrant), place // 2, place % 2)

    def ticks(self) -> frozenset[WalkQuestion]:
        return frozenset(question for question, box in self.boxes.items() if box.isChecked())

    def set_ticks(self, ticks: Collection[WalkQuestion]) -> None:
        for question, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(question in ticks)
            box.blockSignals(False)
        self.changed.emit()

    def show_result(self, result: MessageResult) -> None:
        """A quadrant that has enough is marked in its heading."""
        for quadrant, head in self.heads.items():
            mark = "○" if quadrant in result.missing else "✓"
            head.setTitle(f"{mark} {quadrant_head(quadrant, result)}")

    def _group(self, quadrant: BrainStyle) -> QGroupBox:
        head = QGroupBox()
        column = QVBoxLayout(head)
        for question in WalkQuestion:
            if question.value.startswith(f"{quadrant.value}_"):
                box = QCheckBox(walk_question_name(question))
                box.toggled.connect(self.changed)
                self.boxes[question] = box
                column.addWidget(box)
        self.heads[quadrant] = head
        return head
