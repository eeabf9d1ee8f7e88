"""Puts the pages of an open book into the shell: the one in front first, the others one by one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.ui import background
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.shell.shell import Shell
from app.ui.shell.tabs import Tab

MakePage = Callable[[Tab, PageContext], QWidget]
IsImported = Callable[[Tab], bool]
PAUSE_MS = 50


class PageBuilder(QObject):
    """made(page) as soon as a page stands in the shell, finished() after the last; wanted(Tab): to be imported next."""

    made = Signal(QWidget)
    finished = Signal()
    wanted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shell: Shell | None = None
        self._unmade: list[Tab] = []
        self._apart: tuple[Tab, QWidget] | None = None
        self._is_waiting = False
        self._next = QTimer(self)
        self._next.setInterval(PAUSE_MS)
        self._next.timeout.connect(self._make_next)

    @property
    def made_any(self) -> bool:
        return len(self._unmade) < len(Tab)

    @property
    def is_done(self) -> bool:
        return not self._unmade

    def has(self, tab: Tab) -> bool:
        return self._shell is not None and tab not in self._unmade

    def begin(self, shell: Shell, context: PageContext, make_page: MakePage, is_imported: IsImported) -> None:
        self._shell, self._context = shell, context
        self._make_page, self._is_imported = make_page, is_imported
        self._unmade = list(Tab)
        self._next.start()

    def forget(self) -> None:
        if self._apart is not None:
            self._apart[1].deleteLater()
        self._shell = self._apart = None
        self._unmade.clear()
        self._next.stop()

    def bring_up(self, tab: Tab, *, at_once: bool = False) -> bool:
        """Whether its page stands there now. Else it follows when it is imported, unless it has to be there at once."""
        is_ready = self.has(tab) or at_once or self._is_imported(tab)
        self._say_waiting(not is_ready)
        if is_ready:
            self._make(tab)
        else:
            self.wanted.emit(tab)
        return is_ready

    def make_all(self) -> None:
        for tab in list(self._unmade):
            self._make(tab)

    def page_imported(self) -> None:
        if self._unmade:
            self._next.start()

    def _make(self, tab: Tab) -> None:
        if self._shell is None or self.has(tab):
            return
        if self._apart is None or self._apart[0] is not tab:
            self._put_in()
            self._apart = tab, self._make_page(tab, self._context)
        self._put_in()

    def _put_in(self) -> None:
        """The page that was made apart goes into the shell, where Qt gives it its style: half of the work."""
        if self._shell is None or self._apart is None:
            return
        (tab, page), self._apart = self._apart, None
        self._unmade.remove(tab)
        self._shell.set_pages({tab: page})
        self.made.emit(page)
        if self.is_done:
            self.finished.emit()

    def _make_next(self) -> None:
        """In two turns, so that neither holds the window for long, and after what the page in front reads."""
        if background.is_working():
            return
        ready = [tab for tab in self._unmade if self._is_imported(tab)]
        if self._apart is not None:
            self._put_in()
        elif ready:
            self._apart = ready[0], self._make_page(ready[0], self._context)
        else:
            self._next.stop()

    def _say_waiting(self, is_waiting: bool) -> None:
        if self._shell is None:
            return
        if is_waiting:
            self._shell.work_card.begin(translate("Shell", "Preparing the page…"), over=False)
        elif self._is_waiting:
            self._shell.work_card.end()
        self._is_waiting = is_waiting
