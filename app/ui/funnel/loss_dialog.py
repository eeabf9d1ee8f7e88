"""Asks why deals were lost. Returns the reason; saves nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.terms import LossReason
from app.ui.i18n import translate
from app.ui.labels import loss_reason_name


class LossDialog(QDialog):
    def __init__(self, deals: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("LossDialog", "Lost"))
        question = QLabel(translate("LossDialog", "Why were %n deals lost?", None, deals), self)
        question.setProperty("role", "heading")
        self.choices = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.addWidget(question)
        for number, reason in enumerate(LossReason):
            choice = QRadioButton(f"&{number + 1}  {loss_reason_name(reason)}", self)
            self.choices.addButton(choice, number)
            layout.addWidget(choice)
        self.choices.button(0).setChecked(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(translate("LossDialog", "Mark as lost"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addSpacing(8)
        layout.addWidget(buttons)

    def reason(self) -> LossReason:
        return list(LossReason)[self.choices.checkedId()]

    @staticmethod
    def ask(deals: int, parent: QWidget) -> LossReason | None:
        """None: cancelled."""
        dialog = LossDialog(deals, parent)
        chosen = dialog.exec() == QDialog.DialogCode.Accepted
        reason = dialog.reason() if chosen else None
        dialog.deleteLater()
        return reason
