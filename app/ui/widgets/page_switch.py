"""The buttons that switch the pages of a tab."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.ui.i18n import translate


class PageSwitch(QButtonGroup):
    """Side by side, the first one chosen; the id of a button is the number of its page, from 0, and Alt+1 shows the first."""

    def __init__(self, names: Mapping[int, str], parent: QWidget) -> None:
        super().__init__(parent)
        for number, name in names.items():
            button = QPushButton(name.replace("&", "&&"))
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setToolTip(translate("PageSwitch", "{page} (Alt+{number})").format(page=name, number=number + 1))
            self.addButton(button, number)
        self.buttons()[0].setChecked(True)

    def lay_in(self, line: QHBoxLayout) -> None:
        line.setSpacing(0)
        for button in self.buttons():
            line.addWidget(button)
