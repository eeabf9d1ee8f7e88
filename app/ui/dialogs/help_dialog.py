"""F1: first steps and every shortcut; and what Fieldbook is made of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.theme import Theme


class HelpDialog(QDialog):
    def __init__(self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Help", "Keyboard and first steps"))
        self.resize(max(620, theme.body * 46), 560)
        steps = QLabel(
            translate(
                "Help",
                "1. Import your customers and deals (Ctrl+I), or type them in.\n"
                "2. Give customers their potential per year: the portfolio shows where effort belongs.\n"
                "3. Move deals through the funnel; every step can be undone (Ctrl+Z).\n"
                "4. Note who decides and who is for us (1+2+1), and what each visit came to.\n"
                "5. Evaluate the dealers, and see whom to call about money today.\n"
                "6. Show it on the projector (F5), or write the slides of the weekly review (Ctrl+F5).",
            )
        )
        steps.setWordWrap(True)
        shown = [action for action in actions if not action.shortcut().isEmpty()]
        table = QTableWidget(len(shown), 2)
        table.setHorizontalHeaderLabels([translate("Help", "Command"), translate("Help", "Keys")])
        for row, action in enumerate(shown):
            keys = " · ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
            for column, text in enumerate((_plain(action.text()), keys)):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                table.setItem(row, column, item)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.setColumnWidth(0, theme.body * 28)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(translate("Help", "Commands and their keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (steps, table, buttons):
            layout.addWidget(widget)


def about_text(version: str) -> str:
    text = translate(
        "Help",
        "Fieldbook {version}: the field sales manager's book. It works without a network and sends nothing anywhere.\n\n"
        "Made with Qt for Python (LGPL 3), SQLAlchemy (MIT), SQLCipher (BSD), matplotlib (PSF), numpy (BSD), "
        "python-pptx (MIT), XlsxWriter (BSD) and Noto Sans SC (OFL 1.1).",
    )
    return text.format(version=version)


def _plain(text: str) -> str:
    """Without its mnemonic, which Chinese writes in brackets."""
    return re.sub(r"\(&\w\)", "", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
