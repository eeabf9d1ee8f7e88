"""The search field of the top bar; SearchResults gives it its list."""

from __future__ import annotations

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.i18n import translate

NARROWEST, WIDEST = 200, 360


class SearchBox(QLineEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Shell", "Search the book"))
        self.setPlaceholderText(translate("Shell", "Search customers, deals, dealers  Ctrl+K"))
        self.setToolTip(translate("Shell", "Any part of a name, in any script; Chinese also by pinyin or its initials"))
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self.setEnabled(False)

    def set_icon(self, icon: QIcon) -> None:
        action = QAction(icon, "", self)
        self.addAction(action, QLineEdit.ActionPosition.LeadingPosition)
