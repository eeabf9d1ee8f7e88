"""The program behind the window: which book is open, in which language and theme, and what to do when one will not open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.changes import Changes
from app.errors import BookError
from app.terms import DisplayUnit
from app.ui import background
from app.ui.background import Progress
from app.ui.book_signals import BookSignals
from app.ui.dialogs.message import ask
from app.ui.error_box import show_error
from app.ui.i18n import Language, translate
from app.ui.labels import error_text
from app.ui.main_window import MainWindow
from app.ui.page_context import PageContext
from app.ui.settings import UserSettings
from app.ui.shell.appearance import Appearance
from app.ui.shell.counts import Numbers
from app.ui.shell.demo_maker import DemoMaker
from app.ui.shell.first_load import FirstLoad
from app.ui.shell.page_builder import MakePage
from app.ui.shell.page_imports import PageImports
from app.ui.shell.restoring import Restoring
from app.ui.shell.tabs import Tab
from app.ui.theme import ThemeName

if TYPE_CHECKING:
    from app.services.opening import Book
    from app.services.services import Services
    from app.ui.shell.opened_book import Opened

Report = Callable[[int, int], None]
"""Told what is done of how much; raises where the user has cancelled."""

FillDemo = Callable[["Book", date, str, Report], None]


class Below(NamedTuple):
    """What only bootstrap may reach: the database's first numbers, the demo's maker, the tabs' pages and what they import."""

    numbers: Callable[[Book], Numbers]
    fill_demo: FillDemo
    prepare_page: Callable[[Tab, Services], object]
    page: MakePage


class Program(QObject):
    """Opens books and shows them in the one window. While a book fails to open, the one before it stays.

    `language` and `theme` given hold for this run, e.g. of `app render`; else the user's settings do.
    """

    book_shown = Signal()

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        below: Below,
        *,
        language: Language | None = None,
        theme: ThemeName | None = None,
    ) -> None:
        super().__init__(window)
        self.window = window
        self._settings: UserSettings = window.settings
        self._today = window.today
        self._below = below
        self._look = Appearance(app, window.settings, language, theme)
        self._opened: Opened | None = None
        self._asked: Path | None = None
        self._loading = False
        self._then: Callable[[], None] | None = None
        self._signals = BookSignals(self)
        self._numbers: Numbers | None = None
        self._first_load = FirstLoad(self)
        self._first_load.loaded.connect(self._on_loaded)
        self._first_load.failed.connect(self.show_failure)
        self._pages = PageImports(self._prepare_page)
        self._restoring = Restoring(window, self)
        self._restoring.agreed.connect(self._on_restore_agreed)
        self._demo: DemoMaker[tuple[Opened, Numbers]] = DemoMaker(self)
        self._demo.made.connect(self._on_loaded)
        self._demo.failed.connect(self.show_failure)
        self._demo.progressed.connect(self._on_demo_progressed)
        window.build(self._look.apply(), self._look.formats())
        self._connect()

    def _connect(self) -> None:
        workspace = self.window.workspace
        files = workspace.files
        files.book_chosen.connect(self.open_book)
        files.new_book_chosen.connect(self._on_new_book)
        files.import_into_new_chosen.connect(self._on_import_into_new)
        files.demo_chosen.connect(self._on_demo)
        files.restore_chosen.connect(self._on_restore)
        workspace.look.changed.connect(self._on_look_changed)
        workspace.pages.wanted.connect(self._pages.want)
        workspace.pages.made.connect(self._pages.go_on)
        workspace.pages.finished.connect(self._on_pages_made)
        self._pages.imported.connect(workspace.page_imported)
        self._pages.failed.connect(self._show_error)
        workspace.counts_wanted.connect(self._on_counts_wanted)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_theme)

    @property
    def book_path(self) -> Path | None:
        """Of the open book, if it can be written: a copy to read only is not the book itself."""
        return None if self._opened is None or self._opened.book.read_only else self._opened.book.path

    def show_waiting(self, path: Path, numbers: Numbers, currency: str, unit: DisplayUnit) -> None:
        """The book's services are on their way; its first numbers are known."""
        self._asked = path
        self.window.shell.status_bar.set_formats(self._look.formats(currency, unit))
        self.window.show_waiting(path)
        self._on_counted(numbers)

    def show_book(self, opened: Opened, *, at_once: bool = False) -> None:
        """Put this book into the window; the one before it is closed. Its pages follow, unless all are to be there at once."""
        services = opened.services
        if self._opened is not opened:
            self.close_book()
            self._opened = opened
            self._signals.deleteLater()
            self._signals = BookSignals(self)
            self._signals.numbers = self._numbers
            services.on_change(self._signals.announce)
            self._signals.changed.connect(self._on_changed)
        formats = self._look.formats(services.settings.currency, services.settings.display_unit)
        context = PageContext(services, self._signals, formats, self.window.shell.theme)
        self.window.shell.status_bar.set_formats(formats)
        if at_once:
            self._pages.import_all()
        self.window.workspace.show_book(context, self._below.page, self._pages.has, _banner(opened))
        self.book_shown.emit()

    def _prepare_page(self, tab: Tab) -> None:
        if self._opened is not None:
            self._below.prepare_page(tab, self._opened.services)

    def close_book(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            background.cancel_all()
            self.window.workspace.leave_book()
            background.cancel_all()  # what began while the pages went
            background.wait_for_all()
            opened.book.close()

    def open_book(self, path: Path) -> None:
        if path == (self._asked if self._loading else self._opened and self._opened.book.path):
            return
        self._asked = path
        self.load(partial(_in_thread, "open_book", path))

    def load(self, open_book: Callable[[], Opened]) -> None:
        """Off the GUI thread; the window keeps what it shows until the book is there."""
        self._loading = True
        self._say_work(translate("Shell", "Opening the book…"), None)
        self._first_load.start(partial(_open_and_count, open_book, self._below.numbers))

    def _on_loaded(self, counted: tuple[Opened, Numbers]) -> None:
        opened, numbers = counted
        self._loading = False
        self._end_work()
        self._numbers = numbers
        self.show_book(opened)
        if not opened.book.read_only:
            self._settings.add_recent(opened.book.path)
            background.run(partial(_daily_backup, opened.services, self._today), self._on_backed_up, None, self)
        then, self._then = self._then, None
        if then is not None:
            then()

    def show_failure(self, error: Exception, path: Path | None = None) -> None:
        """The book before stays. What can be done instead is offered."""
        self._loading = False
        self._asked = path or self._asked
        self._end_work()
        self._then = None
        if self._opened is None:
            self.window.workspace.show_welcome()
        if not isinstance(error, BookError) or self._asked is None:
            show_error(self.window, error)
        elif error.code == "OLDER_BOOK":
            self.open_book(self._asked)  # brings it up to date, a backup made before
        elif error.code in ("BOOK_LOCKED", "READ_ONLY_BOOK", "READ_ONLY_FOLDER"):
            ask(self.window, error_text(error), translate("Shell", "Open to read only"), self._open_read_only)
        elif error.code in ("BOOK_DAMAGED", "NOT_A_BOOK", "BOOK_MISSING"):
            self._restoring.offer(self._asked, error)
        else:
            show_error(self.window, error)

    def _open_read_only(self) -> None:
        if self._asked is not None:
            self.load(partial(_in_thread, "open_read_only", self._asked))

    def _on_restore(self, backup: Path) -> None:
        target = self._opened.book.path if self._opened is not None else self._asked
        if target is None:
            self.open_book(backup)
        else:
            self._restoring.ask(backup, target)

    def _on_restore_agreed(self, backup: Path, target: Path) -> None:
        self.close_book()
        self._asked = target
        self.load(partial(_in_thread, "restore_book", backup, target))

    def _show_error(self, error: Exception) -> None:
        show_error(self.window, error)

    def _on_new_book(self, path: Path) -> None:
        self._asked = path
        self.load(partial(_in_thread, "create_book", path))

    def _on_import_into_new(self, path: Path) -> None:
        self._then = self.window.workspace.commands.import_file.trigger
        self._on_new_book(path)

    def _on_demo(self, path: Path) -> None:
        self._asked = path
        fill = partial(_fill_demo, self._below.fill_demo, self._today, self._look.language)
        self._say_work(translate("Shell", "Making the demo book…"), self._on_demo_cancelled)
        self._demo.start(partial(_make_demo, path, fill, self._below.numbers))

    def _on_demo_progressed(self, done: int, total: int) -> None:
        self.window.shell.work_card.show_progress(done, total)

    def _on_demo_cancelled(self) -> None:
        self._demo.cancel()
        self._asked = None
        self._end_work()

    def _say_work(self, text: str, on_cancel: Callable[[], None] | None) -> None:
        """In the status line, and over the page where that line is hidden or the user waits for what can be stopped."""
        shell = self.window.shell
        shell.status_bar.show_work(text)
        if self._opened is None or on_cancel is not None:
            shell.work_card.begin(text, over=self._opened is not None or shell.is_welcoming, on_cancel=on_cancel)

    def _end_work(self) -> None:
        self.window.shell.status_bar.show_work("")
        self.window.shell.work_card.end()

    def _on_look_changed(self) -> None:
        """A new language or theme makes the inside of the window anew, on the same services."""
        self.window.save_state()
        theme = self._look.apply()
        opened = self._opened
        if opened is None:
            self.window.build(theme, self._look.formats())
            self.window.workspace.show_welcome()
            return
        settings = opened.services.settings
        self.window.build(theme, self._look.formats(settings.currency, settings.display_unit))
        self.show_book(opened)

    def _on_system_theme(self) -> None:
        if self._look.follows_system:
            self._on_look_changed()

    def _on_changed(self, changes: Changes) -> None:
        context = self.window.context
        if context is None or not changes.touches("setting"):
            return
        settings = context.services.settings
        if self._look.formats(settings.currency, settings.display_unit) != context.formats:
            # pages must not be replaced while this change is still being told to them
            QTimer.singleShot(0, self, self._on_look_changed)

    def _on_counts_wanted(self) -> None:
        opened = self._opened
        if opened is not None:
            background.run(
                partial(_numbers, self._below.numbers, opened.book),
                self._on_counted,
                None,
                self.window.shell,
            )

    def _on_counted(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self._signals.announce_numbers(numbers)
        self.window.shell.status_bar.show_numbers(numbers)

    def _on_pages_made(self) -> None:
        """What nobody waits for yet."""
        background.run(_learn_pinyin, None, None, self)

    def _on_backed_up(self, _: object) -> None:
        self.window.workspace.show_backup()


def _banner(opened: Opened) -> str:
    """What a read-only book says of itself; nothing for one that can be written."""
    if not opened.book.read_only:
        return ""
    text = translate("Shell", "{book} is shown to read only, as it was at {time}. Changes are not possible here.")
    return text.format(book=opened.book.path.name, time=f"{opened.at:%H:%M}")


def _in_thread(verb: str, *values: object) -> Opened:
    """A function of ui.shell.opened_book by name: importing that module is half of the thread's work."""
    from app.ui.shell import opened_book

    opened: Opened = getattr(opened_book, verb)(*values)
    return opened


def _open_and_count(open_book: Callable[[], Opened], count: Callable[[Book], Numbers]) -> tuple[Opened, Numbers]:
    """So that the pages can say how much they read."""
    opened = open_book()
    return opened, count(opened.book)


def _make_demo(
    path: Path, fill: Callable[[Book, Report], None], count: Callable[[Book], Numbers], progress: Progress
) -> tuple[Opened, Numbers]:
    return _open_and_count(partial(_in_thread, "create_demo", path, fill, progress), count)


def _fill_demo(fill: FillDemo, today: date, language: str, book: Book, progress: Report) -> None:
    fill(book, today, language, progress)


def _numbers(read: Callable[[Book], Numbers], book: Book, _: Progress) -> Numbers:
    return read(book)


def _learn_pinyin(_: Progress) -> None:
    """The dictionaries are read before the first name is saved or searched for, not while somebody waits for it."""
    from app.methods.names import search_key

    search_key("阵地")


def _daily_backup(services: Services, today: date, _: Progress) -> object:
    return services.backups.daily(today)
