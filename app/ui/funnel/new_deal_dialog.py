"""Asks for the first facts of a new deal. Returns the fields; saves nothing, not even names that are new."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from app.terms import BOARD_STAGES, DealStage
from app.ui.funnel.deal_form import chain_tabs, customer_editor, lookup_editor
from app.ui.funnel.deal_history import field_label, field_name
from app.ui.funnel.new_names import NewNames
from app.ui.i18n import translate
from app.ui.labels import stage_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import DateEdit, TextEdit


class NewDeal(NamedTuple):
    """What was filled in, by column; `names` settles the numbers that stand in it for new customers, reps, products."""

    fields: dict[str, object]
    names: NewNames


class NewDealDialog(QDialog):
    def __init__(self, context: PageContext, stage: DealStage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("NewDealDialog", "New deal"))
        self.setMinimumWidth(420)
        stages = ChoiceCombo([(choice.value, stage_name(choice)) for choice in BOARD_STAGES], parent=self)
        stages.set_value(stage.value)
        self._names = NewNames()
        self.editors: dict[str, Any] = {
            "name": TextEdit(self),
            "customer_id": customer_editor(context, self, self._names.take),
            "stage": stages,
            "amount_cents": MoneyEdit(context.formats, self),
            "expected_close": DateEdit(self),
            "owner_id": lookup_editor(context, "owner_id", self, self._names.take),
            "product_id": lookup_editor(context, "product_id", self, self._names.take),
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

    def deal(self) -> NewDeal:
        values = {field: editor.value() for field, editor in self.editors.items()}
        return NewDeal({field: value for field, value in values.items() if value is not None}, self._names)

    @staticmethod
    def ask(context: PageContext, stage: DealStage, parent: QWidget) -> NewDeal | None:
        """None: cancelled."""
        dialog = NewDealDialog(context, stage, parent)
        deal = dialog.deal() if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return deal
