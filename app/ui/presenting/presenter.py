"""F5: reads the pages, puts the stage on a screen, and looks after it when that is unplugged."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup, QGuiApplication, QScreen
from PySide6.QtWidgets import QMenu

from app.ui import background
from app.ui.error_box import show_error
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.presenting.screens import KEY, screen_for, screen_key, screen_text, wall_size
from app.ui.screens import screen_of

if TYPE_CHECKING:  # what draws pages waits until somebody presents
    from app.ui.presenting.page import Cuts, StageShow
    from app.ui.presenting.window import StageWindow
    from app.ui.shell.workspace import Workspace


class Presenter(QObject):
    """One stage at a time. After an unplugged projector F5 goes on at the page where it stood."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._screen_key = ""
        self._shown: PageContext | None = None
        self._resume = 0
        self._is_reading = False
        self.stage: StageWindow | None = None
        QGuiApplication.instance().screenRemoved.connect(self._on_screen_removed)  # type: ignore[union-attr]
        workspace.counts_wanted.connect(self._on_book_shown)
        workspace.window.closing.connect(self.close)

    def present(self) -> None:
        """Shows the stage as soon as its pages are read; in front again if it stands already."""
        context = self._workspace.context
        if context is None or self._is_reading:
            return
        if self.stage is not None:
            self.stage.activateWindow()
            return
        self._is_reading, self._shown = True, context
        self._workspace.shell.status_bar.show_work(translate("Stage", "Getting the pages ready…"))
        self._read(context, hidden=False)

    def close(self) -> None:
        if self.stage is not None:
            self.stage.close()

    def fill_screens(self, menu: QMenu) -> None:
        """One entry per screen; choosing one presents there, now and from now on."""
        menu.clear()
        screens, own = QGuiApplication.screens(), screen_of(self._workspace.window)
        chosen = screen_for(screens, own, self._workspace.settings.text(KEY))
        group = QActionGroup(menu)
        for number, screen in enumerate(screens, 1):
            action = menu.addAction(f"&{screen_text(screen, number, is_own=screen is own)}")
            action.setCheckable(True)
            action.setChecked(screen is chosen)
            action.triggered.connect(partial(self._on_screen_chosen, screen_key(screen)))
            group.addAction(action)

    def _read(self, context: PageContext, *, hidden: bool, cuts: tuple[Cuts, ...] = ()) -> None:
        from app.ui.presenting.pages import stage_show

        services, scope = context.services, self._workspace.scope
        formats = context.formats.hiding(hidden)
        wall = wall_size(self._screen())
        done = self._on_hidden_read if hidden else self._on_read
        background.run(lambda _: stage_show(services, scope, formats, wall, cuts), done, self._on_error, self)

    def _on_read(self, show: StageShow) -> None:
        from app.ui.presenting.window import StageWindow

        self._is_reading = False
        self._workspace.shell.status_bar.show_work("")
        if show.is_empty:
            self._workspace.shell.notice.say(
                translate("Stage", "Nothing to present yet: type in or import customers and deals first (Ctrl+I).")
            )
            return
        self.stage = StageWindow(show, self._resume, self._workspace.window)
        self.stage.closed.connect(self._on_closed)
        self._resume = 0
        self._stand_on(self._screen())
        if self._shown is not None:
            self._read(self._shown, hidden=True, cuts=show.cuts)

    def _screen(self) -> QScreen:
        own = screen_of(self._workspace.window)
        return screen_for(QGuiApplication.screens(), own, self._workspace.settings.text(KEY))

    def _on_hidden_read(self, show: StageShow) -> None:
        if self.stage is not None:
            self.stage.pages.take(show, hidden=True)
            self.stage.update()

    def _on_book_shown(self) -> None:
        """Another book, or the same in another language: what stands on the wall is no longer what is open."""
        if self._shown is not self._workspace.context:
            self._is_reading = False  # what the closed book was being read for is not delivered any more
            self.close()

    def _on_error(self, error: Exception) -> None:
        self._is_reading = False
        self._workspace.shell.status_bar.show_work("")
        show_error(self._workspace.window, error)

    def _on_closed(self) -> None:
        self.stage = None
        self._workspace.window.activateWindow()

    def _on_screen_chosen(self, key: str) -> None:
        self._workspace.settings.put(KEY, key)
        if self.stage is None:
            self.present()
            return
        own = screen_of(self._workspace.window)
        self._stand_on(screen_for(QGuiApplication.screens(), own, key))

    def _stand_on(self, screen: QScreen) -> None:
        if self.stage is not None:
            self._screen_key = screen_key(screen)
            self.stage.show_on(screen)

    def _on_screen_removed(self, screen: QScreen) -> None:
        """Moved to another projector; closed where only the screen of the window is left, which shows all amounts."""
        stage = self.stage
        if stage is None or screen_key(screen) != self._screen_key:
            return
        own = screen_of(self._workspace.window)
        others = [one for one in QGuiApplication.screens() if one is not screen and one is not own]
        if others:
            self._stand_on(others[0])
            text = translate("Stage", "The projector was unplugged: presenting goes on on {screen}.")
            self._workspace.shell.notice.say(text.format(screen=others[0].model() or others[0].name()))
            return
        self._resume = stage.index
        stage.close()
        text = translate("Stage", "The projector was unplugged at page {page}. F5 goes on there.")
        self._workspace.shell.notice.say(text.format(page=self._resume + 1))
