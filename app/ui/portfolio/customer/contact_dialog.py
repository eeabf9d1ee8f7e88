"""Asking for one contact."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.i18n import translate


class ContactDialog(QDialog):
    FIELDS = ("name", "title", "department", "mobile", "phone", "email", "notes")

    def __init__(self, values: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Customer", "Contact"))
        self.setMinimumWidth(380)
        form = QFormLayout()
        self._edits = {}
        for field, label in zip(self.FIELDS, _labels(), strict=True):
            edit = QLineEdit(values.get(field) or "")
            edit.setObjectName(field)
            form.addRow(label, edit)
            self._edits[field] = edit
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._edits["name"].textChanged.connect(self._on_name)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self._on_name(self._edits["name"].text())

    @classmethod
    def ask(cls, values: Mapping[str, Any], parent: QWidget | None = None) -> dict[str, str | None] | None:
        """All fields, blanks as None; None if cancelled. Saves nothing."""
        dialog = cls(values, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        fields = dialog.values()
        dialog.deleteLater()
        return fields if accepted else None

    def values(self) -> dict[str, str | None]:
        return {field: edit.text().strip() or None for field, edit in self._edits.items()}

    def _on_name(self, name: str) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(name.strip()))


def _labels() -> tuple[str, ...]:
    return (
        translate("Customer", "&Name"),
        translate("Customer", "&Title"),
        translate("Customer", "&Department"),
        translate("Customer", "&Mobile"),
        translate("Customer", "&Phone"),
        translate("Customer", "&E-mail"),
        translate("Customer", "N&otes"),
    )
