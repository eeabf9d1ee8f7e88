"""Asking for one contact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from app.terms import ContactLevel, Coverage
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import contact_level_name, coverage_name
from app.ui.page_context import PageContext
from app.ui.portfolio.customer.contact_words import colleagues
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo, Named
from app.ui.widgets.typed_edit import DateEdit, TextEdit, TypedEdit

if TYPE_CHECKING:
    from app.services.customers import ContactRecord


def ask_new(context: PageContext, customer_id: int | None, parent: QWidget) -> dict[str, Any] | None:
    """The fields of a new contact of the customer; None if cancelled. Saves nothing."""
    fields = ContactDialog.ask({}, parent, colleagues(context, customer_id))
    return None if fields is None else {**fields, "customer_id": customer_id}


def ask_changes(
    context: PageContext, customer_id: int | None, contact: ContactRecord, parent: QWidget
) -> dict[str, Any] | None:
    """All fields of a contact as they are to be now; None if cancelled and where nothing was changed. Saves nothing."""
    old = {field: getattr(contact, field) for field in ContactDialog.FIELDS}
    fields = ContactDialog.ask(old, parent, colleagues(context, customer_id, contact))
    return None if fields == old else fields


class ContactDialog(QDialog):
    FIELDS = (
        *("name", "title", "department", "level", "reports_to_id", "coverage", "mobile", "phone", "email"),
        *("in_post_since", "left_on", "notes"),
    )

    def __init__(
        self, values: Mapping[str, Any], parent: QWidget | None = None, colleagues: Sequence[Named] = ()
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Customer", "Contact"))
        self.setMinimumWidth(380)
        form = QFormLayout()
        self._edits = _editors(colleagues)
        for field, label in zip(self.FIELDS, _labels(), strict=True):
            edit = self._edits[field]
            edit.setObjectName(field)
            edit.set_value(values.get(field))
            form.addRow(label, edit)
        self.remark = QLabel()
        self.remark.setProperty("role", "error")
        self.remark.setWordWrap(True)
        self.remark.hide()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._edits["name"].textChanged.connect(self._on_name)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.remark)
        layout.addWidget(self._buttons)
        self._on_name(self._edits["name"].text())

    @classmethod
    def ask(
        cls, values: Mapping[str, Any], parent: QWidget | None = None, colleagues: Sequence[Named] = ()
    ) -> dict[str, Any] | None:
        """All fields, blanks as None; None if cancelled. Saves nothing. colleagues: whom the contact can report to."""
        dialog = cls(values, parent, colleagues)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        fields = dialog.values()
        dialog.deleteLater()
        return fields if accepted else None

    def values(self) -> dict[str, Any]:
        """What was typed counts, Enter or not; a day that cannot be read is the one before."""
        for edit in self._typed():
            edit.commit()
        return {field: edit.value() for field, edit in self._edits.items()}

    @override
    def accept(self) -> None:
        for edit in self._typed():
            edit.commit()
            if edit.isModified():
                self.remark.setText(translate("RecordPanel", "This cannot be read."))
                self.remark.show()
                edit.setFocus()
                return
        super().accept()

    def _typed(self) -> list[TypedEdit[Any]]:
        return [edit for edit in self._edits.values() if isinstance(edit, TypedEdit)]

    def _on_name(self, name: str) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(name.strip()))


def _editors(colleagues: Sequence[Named]) -> dict[str, Any]:
    unset = translate("Customer", "not known")
    reports_to = LookupCombo(colleagues)
    reports_to.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    special: dict[str, QWidget] = {
        "level": ChoiceCombo([(one.value, contact_level_name(one)) for one in ContactLevel], unset),
        "reports_to_id": reports_to,
        "coverage": ChoiceCombo([(one.value, coverage_name(one)) for one in Coverage], unset),
        "in_post_since": DateEdit(),
        "left_on": DateEdit(),
    }
    return {field: special.get(field) or TextEdit() for field in ContactDialog.FIELDS}


def _labels() -> tuple[str, ...]:
    return (
        translate("Customer", "&Name"),
        translate("Customer", "&Title"),
        translate("Customer", "&Department"),
        translate("Customer", "&Level"),
        translate("Customer", "&Reports to"),
        translate("Customer", "&Coverage"),
        translate("Customer", "&Mobile"),
        translate("Customer", "&Phone"),
        translate("Customer", "&E-mail"),
        translate("Customer", "&In post since"),
        translate("Customer", "Le&ft on"),
        translate("Customer", "N&otes"),
    )
