"""The window: a frame that is on screen before anything heavy is imported, and remembers its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from app.ui.i18n import translate
from app.ui.overrides import override
from app.ui.screens import screen_of
from app.ui.settings import UserSettings

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.formats import Formats
    from app.ui.page_context import PageContext
    from app.ui.shell.shell import Shell
    from app.ui.shell.tabs import Tab
    from app.ui.shell.workspace import Workspace
    from app.ui.theme import Theme

SIZE = (1366, 768)
FRAME = QSize(16, 48)
"""About what a title bar and borders take; they are not known before the window is shown."""


class MainWindow(QMainWindow):
    """`build` gives it its shell, `workspace` its commands and the open book. Until then it is a bare frame."""

    closing = Signal()

    shell: Shell

    def __init__(self, settings: UserSettings, today: date) -> None:
        super().__init__()
        self.settings = settings
        self.today = today
        self._workspace: Workspace | None = None
        self.resize(QSize(*SIZE).boundedTo(screen_of(self).availableSize() - FRAME))
        geometry = settings.state("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)

    @property
    def workspace(self) -> Workspace:
        if self._workspace is None:
            from app.ui.shell.workspace import Workspace

            self._workspace = Workspace(self)
        return self._workspace

    @property
    def context(self) -> PageContext | None:
        """Of the open book; None while there is none."""
        return self.workspace.context

    @property
    def scope(self) -> Scope:
        return self.workspace.scope

    def build(self, theme: Theme, formats: Formats) -> None:
        """Everything inside, in the language and theme now in force; again for every change of them."""
        from app.ui.shell.shell import Shell
        from app.ui.style_sheet import style_sheet

        self.shell = Shell(theme, formats, self.today)
        before = self.takeCentralWidget()
        if before is not None:
            before.deleteLater()  # it must not be styled anew first
        self.setStyleSheet(style_sheet(theme))
        self.setCentralWidget(self.shell)
        self.setWindowTitle(translate("Shell", "Fieldbook"))
        if self._workspace is not None:
            self._workspace.enter_shell()

    def show_waiting(self, book: Path) -> None:
        """The book is known, its services are on their way."""
        self.shell.leave_welcome()
        self.name_book(book)
        self.shell.top_bar.set_ready(False)
        self.shell.show_tab(self.remembered_tab())

    def name_book(self, book: Path) -> None:
        self.shell.top_bar.set_book(book.name)
        self.shell.top_bar.book.setToolTip(str(book))
        self.setWindowTitle(translate("Shell", "{book} – Fieldbook").format(book=book.stem))

    def remembered_tab(self) -> Tab:
        from app.ui.shell.tabs import Tab

        name = self.settings.text("window/tab")
        return Tab(name) if name in set(Tab) else Tab.PORTFOLIO

    def save_state(self) -> None:
        self.settings.put("window/geometry", self.saveGeometry())
        if self._workspace is not None:
            self._workspace.save_state()
        self.settings.sync()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.save_state()
        self.closing.emit()
        super().closeEvent(event)
