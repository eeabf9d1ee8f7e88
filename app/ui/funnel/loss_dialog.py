"""Asks why deals were lost, and to whom. Saves nothing."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.terms import LossReason
from app.ui.i18n import translate
from app.ui.labels import loss_reason_name


class Loss(NamedTuple):
    """rival None: not known."""

    reason: LossReason
    rival: str | None


class LossDialog(QDialog):
    def __init__(self, deals: int, parent: QWidget | None = None, rival: str | None = None) -> None:
        """rival: who is known to compete for the deal."""
        super().__init__(parent)
        self.setWindowTitle(translate("LossDialog", "Lost"))
        self.choices = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.addWidget(_heading(translate("LossDialog", "Why were %n deals lost?", None, deals), self))
        for number, reason in enumerate(LossReason):
            choice = QRadioButton(f"&{number + 1}  {loss_reason_name(reason)}", self)
            self.choices.addButton(choice, number)
            layout.addWidget(choice)
        self.choices.button(0).setChecked(True)
        self.rival = QLineEdit(rival or "", self)
        self.rival.setPlaceholderText(translate("LossDialog", "Name of the rival, if known"))
        self.rival.setAccessibleName(translate("LossDialog", "Who won it?"))
        layout.addSpacing(8)
        layout.addWidget(_heading(translate("LossDialog", "Who won it?"), self))
        layout.addWidget(self.rival)
        buttons = QDialogButtonBox(self)
        buttons.addButton(translate("LossDialog", "Mark as lost"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addSpacing(8)
        layout.addWidget(buttons)
        self.choices.button(0).setFocus()

    def loss(self) -> Loss:
        return Loss(list(LossReason)[self.choices.checkedId()], self.rival.text().strip() or None)

    @staticmethod
    def ask(deals: int, parent: QWidget, rival: str | None = None) -> Loss | None:
        """None: cancelled."""
        dialog = LossDialog(deals, parent, rival)
        loss = dialog.loss() if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return loss


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "heading")
    return label
