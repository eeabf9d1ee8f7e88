"""Asks for the first facts of a new deal. Returns the fields; saves nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from app.terms import BOARD_STAGES, DealStage
from app.ui.funnel.deal_form import chain_tabs, customer_editor, lookup_editor
from app.ui.funnel.deal_history import field_label, field_name
from app.ui.i18n import translate
from app.ui.labels import stage_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import DateEdit, TextEdit


class NewDealDialog(QDialog):
    def __init__(self, context: PageContext, stage: DealStage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("NewDealDialog", "New deal"))
        self.setMinimumWidth(420)
        stages = ChoiceCombo([(choice.value, stage_name(choice)) for choice in BOARD_STAGES], parent=self)
        stages.set_value(stage.value)
        self.editors: dict[str, Any] = {
            "name": TextEdit(self),
            "customer_id": customer_editor(context, self),
            "stage": stages,
            "amount_cents": MoneyEdit(context.formats, self),
            "expected_close": DateEdit(self),
            "owner_id": lookup_editor(context, "owner_id", self),
            "product_id": lookup_editor(context, "product_id", self),
        }
        form = QFormLayout()
        for field, editor in self.editors.items():
            editor.setAccessibleName(field_name(field))
            form.addRow(field_label(field, context.formats), editor)
        chain_tabs(self.editors.values())
        self.editors["name"].setFocus()
        self._missing = QLabel(translate("NewDealDialog", "Give the deal a name."), self)
        self._missing.setProperty("role", "error")
        self._missing.hide()
        self.editors["name"].textEdited.connect(self._missing.hide)
        buttons = QDialogButtonBox(self)
        buttons.addButton(translate("NewDealDialog", "Add deal"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._missing)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Stays open while the name is missing."""
        self.setFocus()  # commits the field being typed in
        if self.editors["name"].value() is None:
            self._missing.show()
            self.editors["name"].setFocus()
        else:
            super().accept()

    def fields(self) -> dict[str, object]:
        """What was filled in, by column."""
        values = {field: editor.value() for field, editor in self.editors.items()}
        return {field: value for field, value in values.items() if value is not None}

    @staticmethod
    def ask(context: PageContext, stage: DealStage, parent: QWidget) -> dict[str, object] | None:
        """None: cancelled."""
        dialog = NewDealDialog(context, stage, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        fields = dialog.fields() if accepted else None
        dialog.deleteLater()
        return fields
