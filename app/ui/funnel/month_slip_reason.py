"""Asks in one word why deals are put off to a later month. It saves nothing, and the answer may be skipped."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.terms import SlipReason
from app.ui.i18n import translate
from app.ui.labels import slip_reason_name

IN_A_ROW = 4


class SlipReasonDialog(QDialog):
    """answered(SlipReason, or None where it was skipped). Esc or Cancel: nothing is to happen at all."""

    answered = Signal(object)

    def __init__(self, deals: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Slip", "Put off to a later month"))
        question = QLabel(translate("Slip", "Why do %n deal(s) slip? One word is enough.", None, deals))
        question.setProperty("role", "heading")
        self.reasons: dict[SlipReason, QPushButton] = {}
        grid = QGridLayout()
        for place, reason in enumerate(SlipReason):
            button = QPushButton(f"&{place + 1}  {slip_reason_name(reason)}")
            button.setAutoDefault(False)  # Enter must not name a reason by chance
            button.clicked.connect(partial(self._answer, reason))
            self.reasons[reason] = button
            grid.addWidget(button, place // IN_A_ROW, place % IN_A_ROW)
        self.skip = QPushButton(translate("Slip", "&Skip"))
        self.skip.setToolTip(translate("Slip", "The slip is counted without a reason"))
        self.skip.setDefault(True)
        self.skip.clicked.connect(partial(self._answer, None))
        cancel = QPushButton(translate("Slip", "Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(question)
        layout.addLayout(grid)
        layout.addLayout(foot)

    @classmethod
    def ask_for(cls, deals: int, parent: QWidget, on_answer: Callable[[SlipReason | None], object]) -> SlipReasonDialog:
        """Opens it; on_answer is called for a reason or for Skip, not for Cancel."""
        dialog = cls(deals, parent)
        dialog.answered.connect(on_answer)
        dialog.open()
        return dialog

    def _answer(self, reason: SlipReason | None, _checked: bool = False) -> None:
        self.accept()
        self.answered.emit(reason)
