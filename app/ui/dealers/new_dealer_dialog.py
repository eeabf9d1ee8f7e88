"""Asks for the first facts of a new dealer. Saves nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from app.errors import AppError
from app.terms import DealerType, LegalKind, LifeCycle
from app.ui.i18n import translate
from app.ui.labels import dealer_type_name, error_text, legal_kind_name, life_cycle_name
from app.ui.page_context import PageContext
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo
from app.ui.widgets.said_line import SaidLine
from app.ui.widgets.typed_edit import TextEdit, TypedEdit, WholeNumberEdit

PERCENT_BP = 100


class NewDealerDialog(QDialog):
    """`dealer_id` is the new dealer's after it was accepted; what the book refuses is said and the dialog stays."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.dealer_id: int | None = None
        self.setWindowTitle(translate("NewDealerDialog", "New dealer"))
        self.setMinimumWidth(440)
        self.editors = self._made()
        form = QFormLayout()
        for field, editor in self.editors.items():
            label = _labels()[field]
            editor.setAccessibleName(label)
            form.addRow(label, editor)
        self._form = form
        self._refused = SaidLine(parent=self)
        buttons = QDialogButtonBox(self)
        buttons.addButton(translate("NewDealerDialog", "Add dealer"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._refused)
        layout.addWidget(buttons)
        for field in ("legal_kind", "dealer_type"):
            self.editors[field].committed.connect(self._show_needed)
        self._show_needed()
        self.editors["name"].setFocus()

    def _made(self) -> dict[str, Any]:
        lookups = self._context.services.lookups
        unknown = translate("NewDealerDialog", "Not known yet")
        return {
            "name": TextEdit(self),
            "legal_kind": ChoiceCombo([(one.value, legal_kind_name(one)) for one in LegalKind], parent=self),
            "commission_bp": WholeNumberEdit(self),
            "dealer_type": ChoiceCombo([(one.value, dealer_type_name(one)) for one in DealerType], unknown, self),
            "parent_id": LookupCombo(lookups.dealers(), parent=self),
            "life_cycle": ChoiceCombo([(one.value, life_cycle_name(one)) for one in LifeCycle], unknown, self),
            "area_id": LookupCombo(lookups.areas(), lambda name: lookups.add("area", name), self),
            "owner_id": LookupCombo(lookups.reps(), lambda name: lookups.add("rep", name), self),
        }

    def accept(self) -> None:
        for editor in self.editors.values():
            if isinstance(editor, TypedEdit):
                editor.commit()
        fields = {field: editor.value() for field, editor in self.editors.items() if not editor.isHidden()}
        if fields.get("commission_bp") is not None:
            fields["commission_bp"] = int(fields["commission_bp"]) * PERCENT_BP
        known = {field: value for field, value in fields.items() if value is not None}
        try:
            self.dealer_id = self._context.services.dealers.save(None, known)
        except AppError as error:
            self._refused.say(error_text(error))
        else:
            super().accept()

    def _show_needed(self) -> None:
        """A commission is an agent's, a dealer above is a second tier's."""
        is_agent = self.editors["legal_kind"].value() == LegalKind.AGENT
        is_second = self.editors["dealer_type"].value() == DealerType.SECOND_TIER
        self._form.setRowVisible(self.editors["commission_bp"], is_agent)
        self._form.setRowVisible(self.editors["parent_id"], is_second)


def _labels() -> dict[str, str]:
    return {
        "name": translate("NewDealerDialog", "Name"),
        "legal_kind": translate("NewDealerDialog", "Legal kind"),
        "commission_bp": translate("NewDealerDialog", "Commission, %"),
        "dealer_type": translate("NewDealerDialog", "Type"),
        "parent_id": translate("NewDealerDialog", "Buys from"),
        "life_cycle": translate("NewDealerDialog", "Phase"),
        "area_id": translate("NewDealerDialog", "Area"),
        "owner_id": translate("NewDealerDialog", "Rep"),
    }
