"""Chart, list and side panel side by side; on a narrow screen the panel takes the list's place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from app.ui.portfolio.customer.panel import PANEL_WIDTH, CustomerPanel
from app.ui.portfolio.lower_card import LowerCard
from app.ui.settings import UserSettings
from app.ui.theme import Theme

NARROW = 1_500
"""Below this width the side panel takes the list's place instead of standing beside it."""

LIST_SHARE = 0.385
LIST_WIDTHS = (440, 680)


class Columns(QSplitter):
    """Until the user moves a divider the list gets a good third, and the sums below it just the height of their rows."""

    def __init__(
        self, chart: QWidget, customers: QWidget, lower: LowerCard, panel: CustomerPanel, theme: Theme
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._lower = lower
        self._panel = panel
        self._has_sizes = False
        self._right = QSplitter(Qt.Orientation.Vertical)
        self._right.addWidget(customers)
        self._right.addWidget(lower)
        self._right.setStretchFactor(0, 1)
        for place, widget in enumerate((chart, self._right, panel)):
            self.addWidget(widget)
            self.setStretchFactor(place, 1 if place == 0 else 0)
        for splitter in (self, self._right):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(theme.margin)
            splitter.splitterMoved.connect(self._on_moved)
        panel.hide()

    def open_panel(self) -> None:
        self._panel.show()
        self._make_room()

    def close_panel(self) -> None:
        self._panel.hide()
        self._right.show()
        self._arrange()

    def save_state(self, settings: UserSettings) -> None:
        if self._has_sizes and self._panel.isHidden():
            settings.put("portfolio/columns", self.saveState())
            settings.put("portfolio/rows", self._right.saveState())

    def restore_state(self, settings: UserSettings) -> None:
        for splitter, key in ((self, "portfolio/columns"), (self._right, "portfolio/rows")):
            state = settings.state(key)
            if state is not None and splitter.restoreState(state):
                self._has_sizes = True
        self._panel.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._panel.isHidden():
            self._make_room()
        else:
            self._arrange()

    def _make_room(self) -> None:
        """For the panel: beside the list where both fit, else in its place."""
        beside = self._list_width() if self.width() >= NARROW else 0
        self._right.setVisible(beside > 0)
        self.setSizes([max(self.width() - PANEL_WIDTH - beside, 1), beside, PANEL_WIDTH])

    def _list_width(self) -> int:
        return min(max(round(self.width() * LIST_SHARE), LIST_WIDTHS[0]), LIST_WIDTHS[1])

    def _arrange(self) -> None:
        if not self._has_sizes:
            beside = self._list_width()
            self.setSizes([self.width() - beside, beside, 0])
            below = self._lower.height_of_summary()
            self._right.setSizes([self.height() - below, below])

    def _on_moved(self) -> None:
        self._has_sizes = True
