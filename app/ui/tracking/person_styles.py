"""How a person likes to be talked to: the brain style observed or from the self-check, the animal by two sliders (R17, R18)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.methods.brain_styles import style_of
from app.terms import BrainStyle
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.tracking.person_scale import ScaleEdit
from app.ui.tracking.person_words import animal_text, brain_text, brain_tips
from app.ui.widgets.choice_edits import ChoiceCombo

if TYPE_CHECKING:
    from app.ui.tracking.person_state import PersonState


class StylesBox(QWidget):
    """changed(field, value) of the contact; check_asked(): the self-check; message_asked(): a text for this reader."""

    changed = Signal(str, object)
    check_asked = Signal()
    message_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.observed = ChoiceCombo(
            [(style.value, brain_text(style)) for style in BrainStyle], translate("Person", "not observed")
        )
        self.observed.setAccessibleName(translate("Person", "Brain style as observed"))
        self.check = QPushButton(translate("Person", "Self-chec&k…"))
        self.forget = QPushButton(translate("Person", "Take away"))
        self.forget.setToolTip(translate("Person", "Take the result of the self-check away"))
        self.checked, self.brain, self.animal = QLabel(), QLabel(), QLabel()
        self.directness = ScaleEdit(context.theme, has_sides=False)
        self.basis = ScaleEdit(context.theme, has_sides=False)
        self.message = QPushButton(translate("Person", "Check a &message for this reader…"))
        self._lay_out()
        self.observed.committed.connect(lambda value: self.changed.emit("brain_observed", value))
        self.directness.committed.connect(lambda value: self.changed.emit("directness", value))
        self.basis.committed.connect(lambda value: self.changed.emit("basis", value))
        self.forget.clicked.connect(lambda: self.changed.emit("brain_counts", None))
        self.check.clicked.connect(self.check_asked)
        self.message.clicked.connect(self.message_asked)
        self.setFocusProxy(self.observed)

    def show_state(self, state: PersonState) -> None:
        contact = state.contact
        self.observed.set_value(contact.brain_observed)
        self.directness.set_value(contact.directness)
        self.basis.set_value(contact.basis)
        counts = contact.brain_counts
        self.forget.setVisible(counts is not None)
        self.checked.setText(_checked_text(counts))
        both = contact.brain_observed is not None and counts is not None
        style = style_of(contact.brain_observed, counts)
        tips = brain_tips(style)
        kept = translate("Person", "What was observed counts, not the self-check.") if both else ""
        self.brain.setText("\n".join(line for line in (kept, tips) if line))
        self.brain.setVisible(bool(self.brain.text()))
        self.animal.setText(animal_text(state.person.animal))

    def set_read_only(self, read_only: bool) -> None:
        for widget in (self.observed, self.check, self.forget, self.directness, self.basis):
            widget.setEnabled(not read_only)

    def _lay_out(self) -> None:
        notice = QLabel(translate("Person", "A preference self-check, not a test of ability, and not HBDI."))
        for label in (self.checked, notice):
            label.setProperty("role", "muted")
        for label in (self.checked, self.brain, self.animal, notice):
            label.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(self.checked, 1)
        line.addWidget(self.forget)
        line.addWidget(self.check)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.observed)
        column.addLayout(line)
        column.addWidget(self.brain)
        column.addWidget(notice)
        column.addSpacing(6)
        column.addLayout(self._scales())
        column.addWidget(self.animal)
        column.addWidget(self.message, 0, Qt.AlignmentFlag.AlignLeft)

    def _scales(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        rows: tuple[tuple[Any, ...], ...] = (
            (translate("Person", "indirect"), self.directness, translate("Person", "direct")),
            (translate("Person", "emotional"), self.basis, translate("Person", "rational")),
        )
        names = (translate("Person", "Directness"), translate("Person", "What it decides by"))
        for place, ((left, scale, right), name) in enumerate(zip(rows, names, strict=True)):
            scale.setAccessibleName(name)
            scale.setToolTip(translate("Person", "{name}: arrow keys; Delete takes it away").format(name=name))
            ends = [QLabel(left), QLabel(right)]
            for label in ends:
                label.setProperty("role", "muted")
            ends[0].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(ends[0], place, 0)
            grid.addWidget(scale, place, 1)
            grid.addWidget(ends[1], place, 2)
        grid.setColumnStretch(1, 1)
        return grid


def _checked_text(counts: str | None) -> str:
    if counts is None:
        return translate("Person", "Self-check not done")
    style = style_of(None, counts)
    assert style is not None
    picks = " · ".join(counts.split(","))
    return translate("Person", "Self-check: {style} ({picks})").format(style=brain_text(style), picks=picks)
