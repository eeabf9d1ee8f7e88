"""What can be done with several customers at once, while several are selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.portfolio.elided_label import ElidedLabel

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView


class SelectionBar(QFrame):
    """asked(action) with one of ACTIONS; cleared()."""

    ACTIONS = ("rep", "area", "tier", "task", "vip_on", "vip_off")

    asked = Signal(str)
    cleared = Signal()

    def __init__(self, formats: Formats, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.setAccessibleName(translate("SelectionBar", "Selected customers"))
        self.figures = ElidedLabel(role="name")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.figures, 1)
        self.buttons = {
            "rep": self._button(translate("SelectionBar", "Re&p…"), translate("SelectionBar", "Assign a rep")),
            "area": self._button(translate("SelectionBar", "&Area…"), translate("SelectionBar", "Assign an area")),
            "tier": self._button(translate("SelectionBar", "&Tier…"), translate("SelectionBar", "Set the value tier")),
            "task": self._button(
                translate("SelectionBar", "Tas&k…"), translate("SelectionBar", "Give everyone a task")
            ),
        }
        for action, button in self.buttons.items():
            button.setObjectName(action)
            button.clicked.connect(self._on_clicked)
        self.vip = self._button(translate("SelectionBar", "&VIP"), translate("SelectionBar", "Mark as VIP, or unmark"))
        self.vip.setProperty("role", "menu")
        self.vip.setMenu(self._vip_menu())
        for button in (*self.buttons.values(), self.vip):
            button.setEnabled(writable)
        self.clear = self._button(translate("SelectionBar", "&Clear"), translate("SelectionBar", "Select nobody (Esc)"))
        self.clear.clicked.connect(self.cleared)

    def set_writable(self, writable: bool) -> None:
        for button in (*self.buttons.values(), self.vip):
            button.setEnabled(writable)

    def show_selection(self, view: PortfolioView, ids: tuple[int, ...]) -> None:
        """Their number, potential and sales, the customers of the view only."""
        here = np.isin(view.ids, np.array(ids, np.int64))
        count = int(np.count_nonzero(here))
        text = translate("SelectionBar", "%n customer(s) · potential {potential} · sales {sales}", None, count)
        self.figures.setText(
            text.format(
                potential=self._formats.money(int(view.potential_cents[here].sum())),
                sales=self._formats.money(int(view.sales_cents[here].sum())),
            )
        )

    def _vip_menu(self) -> QMenu:
        menu = QMenu(self)
        for action, text in (
            ("vip_on", translate("SelectionBar", "Mark as VIP")),
            ("vip_off", translate("SelectionBar", "Not a VIP any more")),
        ):
            entry = menu.addAction(text)
            entry.setObjectName(action)
            entry.triggered.connect(self._on_clicked)
        return menu

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._layout.addWidget(button)
        return button

    def _on_clicked(self) -> None:
        self.asked.emit(self.sender().objectName())
