"""Asks for the day everything is seen from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.ui.i18n import translate


class AsOfDialog(QDialog):
    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("AsOf", "As of another day"))
        text = QLabel(
            translate("AsOf", "All figures, charts and slides count up to this day. The book itself does not change.")
        )
        text.setWordWrap(True)
        self._day = QDateEdit(QDate(day.year, day.month, day.day))
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setCalendarPopup(True)
        self._day.setAccessibleName(translate("AsOf", "Day"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (text, self._day, buttons):
            layout.addWidget(widget)
        self._day.setFocus()

    @property
    def day(self) -> date:
        chosen = self._day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    @classmethod
    def ask(cls, day: date, parent: QWidget) -> date | None:
        """None: cancelled."""
        dialog = cls(day, parent)
        answer = dialog.day if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return answer
