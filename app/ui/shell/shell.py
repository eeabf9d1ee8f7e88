"""All inside the window: top bar, banner, tabs with their pages, status bar, notices. Made anew with language and theme."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.ui.formats import Formats
from app.ui.overrides import override
from app.ui.shell.banner import Banner
from app.ui.shell.notice import Notice
from app.ui.shell.status_bar import StatusBar
from app.ui.shell.tabs import Tab, tab_title
from app.ui.shell.top_bar import TopBar
from app.ui.theme import Theme
from app.ui.widgets.work_card import WorkCard


class Shell(QWidget):
    """tab_shown(Tab) whenever another tab comes to the front."""

    tab_shown = Signal(object)

    def __init__(self, theme: Theme, formats: Formats, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.top_bar = TopBar(theme, formats, today, self)
        self.banner = Banner(self)
        self.tab_bar = QTabBar(self)
        self.tab_bar.setProperty("role", "tabs")
        self.tab_bar.setDrawBase(False)
        self.tab_bar.setExpanding(False)
        self._tab_row = _row_of(self.tab_bar)
        self.pages = QStackedWidget(self)
        self.status_bar = StatusBar(formats, today, self)
        for tab in Tab:
            self.tab_bar.addTab(tab_title(tab))
            self.pages.addWidget(_blank())
        self.welcome_index = self.pages.addWidget(_blank())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.top_bar, self._tab_row, self.banner):
            layout.addWidget(widget)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.status_bar)
        self.notice = Notice(theme, self.status_bar, self)
        self.work_card = WorkCard(self)
        self.tab_bar.currentChanged.connect(self._on_tab_changed)

    @property
    def tab(self) -> Tab:
        return list(Tab)[self.tab_bar.currentIndex()]

    @property
    def page(self) -> QWidget:
        return self.page_at(self.pages.currentIndex())

    def page_of(self, tab: Tab) -> QWidget:
        return self.page_at(list(Tab).index(tab))

    def page_at(self, index: int) -> QWidget:
        page = self.pages.widget(index)
        assert page is not None
        return page

    def show_tab(self, tab: Tab) -> None:
        self.tab_bar.setCurrentIndex(list(Tab).index(tab))
        self.pages.setCurrentIndex(self.tab_bar.currentIndex())

    @property
    def is_welcoming(self) -> bool:
        return self.pages.currentIndex() == self.welcome_index

    def leave_welcome(self) -> None:
        self._tab_row.show()
        self.status_bar.show()
        self.pages.setCurrentIndex(self.tab_bar.currentIndex())

    def set_pages(self, pages: Mapping[Tab, QWidget]) -> None:
        for tab, page in pages.items():
            self._replace(list(Tab).index(tab), page)
        self.pages.setCurrentIndex(self.tab_bar.currentIndex())

    def blank_pages(self) -> None:
        self.set_pages({tab: _blank() for tab in Tab})

    def show_welcome(self, page: QWidget) -> None:
        """Instead of a book; the tabs and the status line have nothing to show."""
        self._replace(self.welcome_index, page)
        self.pages.setCurrentIndex(self.welcome_index)
        self._tab_row.hide()
        self.status_bar.hide()

    def _replace(self, index: int, page: QWidget) -> None:
        old = self.page_at(index)
        self.pages.insertWidget(index, page)
        if self.pages.currentWidget() is old:
            self.pages.setCurrentWidget(
                page
            )  # or the page beside it would come into view for a moment, and begin to read
        self.pages.removeWidget(old)
        old.deleteLater()

    def _on_tab_changed(self, index: int) -> None:
        self.pages.setCurrentIndex(index)
        self.tab_shown.emit(list(Tab)[index])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.notice.place()
        self.work_card.place()


def _row_of(tab_bar: QTabBar) -> QWidget:
    row = QFrame()
    row.setProperty("role", "bar")
    layout = QVBoxLayout(row)
    layout.setContentsMargins(8, 0, 8, 0)
    layout.addWidget(tab_bar)
    return row


def _blank() -> QWidget:
    page = QFrame()
    page.setProperty("role", "page")
    return page
