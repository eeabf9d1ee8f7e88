"""Composition root: the only file that puts book, services, pages and window together (DESIGN 2).

Before the first paint nothing heavier than Qt and the database driver is imported; the rest follows in a thread.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.errors import BookError
from app.storage.connection import Driver, open_connection
from app.storage.glance import Glance, glance
from app.terms import DisplayUnit
from app.ui.formats import Formats
from app.ui.i18n import Language, install_language, translate
from app.ui.main_window import MainWindow
from app.ui.settings import UserSettings, data_folder
from app.ui.shell.tabs import Tab, empty_tab
from app.ui.theme import Theme, ThemeName, apply_theme, first_system_theme, load_theme, system_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.changes import Changes
    from app.services.services import Services
    from app.storage.book import Book
    from app.ui.background import Progress
    from app.ui.page_context import PageContext
    from app.ui.shell.opened_book import Opened


@dataclass(frozen=True, slots=True)
class Look:
    """Language and theme for one run, e.g. of `app render`; None follows the user's settings."""

    language: Language | None = None
    theme: ThemeName | None = None


@dataclass(frozen=True, slots=True)
class Peek:
    """A book whose file is open and locked, its first numbers read, before any service exists."""

    path: Path
    driver: Driver
    numbers: Glance
    currency: str
    unit: DisplayUnit


def peek(path: Path) -> Peek:
    """Raises BookError as open_connection does."""
    driver = open_connection(path)
    own = dict(driver.execute("SELECT key, value FROM setting WHERE key IN ('currency', 'display_unit')"))
    unit = DisplayUnit(own.get("display_unit", DisplayUnit.WAN))
    return Peek(path, driver, glance(driver), own.get("currency", "CNY"), unit)


def run_window(book: str | None) -> int:
    """The program with its window, until it is closed."""
    app = make_application()
    settings = UserSettings()
    program = Program(app, settings, date.today())
    program.completed.connect(partial(_guard, app))
    program.start(Path(book).resolve() if book else None)
    code = app.exec()
    program.close_book()
    settings.sync()
    sys.stdout.flush()
    sys.stderr.flush()
    # the book is closed and everything written; taking the interpreter apart would only take time (MEASURED 1)
    os._exit(code)


def _guard(app: QApplication) -> None:
    """From here on an error nobody caught is logged and said."""
    from app.ui.error_box import ExceptionGuard
    from app.ui.log import start_log

    ExceptionGuard(start_log(data_folder() / "log"), app).install()


def make_application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Fieldbook")
    app.setDesktopFileName("fieldbook")
    return app


def make_offscreen_application() -> QApplication:
    """For commands that draw windows on a machine without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return make_application()


def build_window(
    book_path: Path, *, settings: UserSettings, language: Language, theme_name: ThemeName, as_of: date
) -> MainWindow:
    """The whole window on a book at once, nothing loaded later. Raises BookError. Closing it closes the book."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    program = Program(app, settings, as_of, Look(language, theme_name))
    seen = peek(book_path)
    program.show_waiting(seen)
    program.complete()
    program.window.closing.connect(program.close_book)
    program.setParent(program.window)
    program.show_book(_adopt(seen))
    return program.window


def render_book(
    book: Path, outdir: Path, *, language: Language, theme: ThemeName, size: tuple[int, int], as_of: date
) -> list[Path]:
    """`app render`: pictures of every tab and chart. Raises BookError, WriteError."""
    from app.ui.shell.opened_book import prepare_matplotlib

    prepare_matplotlib()
    from app.ui.rendering import render_book as render

    folder = TemporaryDirectory(prefix="fieldbook-", ignore_cleanup_errors=True)
    settings = UserSettings(Path(folder.name) / "settings.ini")
    make_window = partial(build_window, book, settings=settings, language=language, theme_name=theme, as_of=as_of)
    with folder:
        return render(make_window, outdir, size=size, theme=theme)


class Program(QObject):
    """Opens books and shows them in the one window. While a book fails to open, the one before it stays."""

    completed = Signal()

    def __init__(self, app: QApplication, settings: UserSettings, today: date, look: Look | None = None) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self._today = today
        self._look = look or Look()
        self._opened: Opened | None = None
        self._asked: Path | None = None
        self._then: Callable[[], None] | None = None
        formats = self._formats("CNY", DisplayUnit.WAN)
        self.window = MainWindow(settings, self._apply_look(first_system_theme), formats, today)

    def start(self, book: Path | None) -> None:
        """Show the window: on `book`, else on the last one, else the welcome page."""
        recent = [path for path in self._settings.recent_books[:1] if path.exists()]
        path = book or (recent[0] if recent else None)
        self._asked = path
        try:
            seen = peek(path) if path else None
        except BookError as error:
            self.complete()
            self.window.show()
            self._on_failed(error)
            return
        if seen is None:
            self.complete()
            self.window.workspace.show_welcome()
        else:
            self.show_waiting(seen)
            self.window.shell.first_painted.connect(partial(self._on_first_painted, seen))
        self.window.show()

    def complete(self) -> None:
        """What the first paint does not need: commands and menus, the error box, the thread that opens books."""
        from app.ui.book_signals import BookSignals
        from app.ui.shell.first_load import FirstLoad

        self._signals = BookSignals(self)
        self._first_load = FirstLoad(self)
        self._first_load.loaded.connect(self._on_loaded)
        self._first_load.failed.connect(self._on_failed)
        workspace = self.window.workspace
        files = workspace.files
        files.book_chosen.connect(self.open_book)
        files.new_book_chosen.connect(self._on_new_book)
        files.import_into_new_chosen.connect(self._on_import_into_new)
        files.demo_chosen.connect(self._on_demo)
        files.restore_chosen.connect(self._on_restore)
        workspace.look.changed.connect(self._on_look_changed)
        workspace.counts_wanted.connect(self._on_counts_wanted)
        if self._look.theme is None:
            self._tell_system_theme()
            self._app.styleHints().colorSchemeChanged.connect(self._on_system_theme)
        self.completed.emit()

    def _on_first_painted(self, seen: Peek) -> None:
        self.complete()
        self._load(partial(_adopt, seen))

    def show_waiting(self, seen: Peek) -> None:
        self.window.shell.status_bar.set_formats(self._formats(seen.currency, seen.unit))
        self.window.show_waiting(seen.path)
        self._show_numbers(seen.numbers)

    def show_book(self, opened: Opened, banner: str = "") -> None:
        """Put this book into the window; the one before it is closed."""
        from app.ui.book_signals import BookSignals
        from app.ui.page_context import PageContext

        services = opened.services
        if self._opened is not opened:
            self.close_book()
            self._opened = opened
            self._signals.deleteLater()
            self._signals = BookSignals(self)
            services.on_change(self._signals.announce)
            self._signals.changed.connect(self._on_changed)
        formats = self._formats(services.settings.currency, services.settings.display_unit)
        context = PageContext(services, self._signals, formats, self.window.shell.theme)
        self.window.shell.status_bar.set_formats(formats)
        self.window.workspace.show_book(context, _pages(context), banner)

    def close_book(self) -> None:
        from app.ui import background

        opened, self._opened = self._opened, None
        if opened is not None:
            background.wait_for_all()
            opened.book.close()

    def open_book(self, path: Path) -> None:
        if self._opened is not None and path == self._opened.book.path:
            return
        self._asked = path
        self._load(partial(_in_thread, "open_book", path))

    def _load(self, open_services: Callable[[], Opened], banner: str = "") -> None:
        self.window.shell.status_bar.show_work(translate("Shell", "Opening the book…"))
        self._first_load.start(open_services, banner)

    def _on_loaded(self, opened: Opened, banner: str) -> None:
        from app.ui import background

        self.window.shell.status_bar.show_work("")
        self.show_book(opened, banner)
        if not opened.book.read_only:
            self._settings.add_recent(opened.book.path)
            background.run(partial(_daily_backup, opened.services, self._today), self._on_backed_up, None, self)
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_failed(self, error: Exception) -> None:
        """The book before stays. What can be done instead is offered."""
        from app.ui.dialogs.message import ask
        from app.ui.error_box import show_error
        from app.ui.labels import error_text

        self.window.shell.status_bar.show_work("")
        self._then = None
        if self._opened is None:
            self.window.workspace.show_welcome()
        if not isinstance(error, BookError) or self._asked is None:
            show_error(self.window, error)
        elif error.code in ("BOOK_LOCKED", "READ_ONLY_BOOK", "READ_ONLY_FOLDER"):
            ask(self.window, error_text(error), translate("Shell", "Open to read only"), self._open_read_only)
        elif error.code in ("BOOK_DAMAGED", "NOT_A_BOOK", "BOOK_MISSING"):
            self._offer_backup(self._asked, error)
        else:
            show_error(self.window, error)

    def _open_read_only(self) -> None:
        path = self._asked
        if path is not None:
            text = translate(
                "Shell", "{book} is shown to read only, as it was at {time}. Changes are not possible here."
            )
            banner = text.format(book=path.name, time=f"{datetime.now():%H:%M}")
            self._load(partial(_in_thread, "open_read_only", path), banner)

    def _offer_backup(self, path: Path, error: BookError) -> None:
        from app.services.opening import newest_good_backup
        from app.ui.dialogs.message import ask
        from app.ui.error_box import show_error
        from app.ui.labels import error_text

        backup = newest_good_backup(path)
        if backup is None:
            show_error(self.window, error)
            return
        text = translate("Shell", "{error}\n\nThe newest sound backup is of {moment}.")
        text = text.format(error=error_text(error), moment=f"{backup.at:%Y-%m-%d %H:%M}")
        verb = translate("Shell", "Restore this backup")
        ask(self.window, text, verb, partial(self._restore, backup.path, path))

    def _on_restore(self, backup: Path) -> None:
        from app.ui.dialogs.message import ask

        target = self._opened.book.path if self._opened is not None else self._asked
        if target is None:
            self.open_book(backup)
            return
        text = translate(
            "Shell", "{book} becomes what {backup} holds. The book as it is now is kept beside it under another name."
        )
        text = text.format(book=target.name, backup=backup.name)
        ask(self.window, text, translate("Shell", "Restore this backup"), partial(self._restore, backup, target))

    def _restore(self, backup: Path, target: Path) -> None:
        self.close_book()
        self._asked = target
        self._load(partial(_in_thread, "restore_book", backup, target))

    def _on_new_book(self, path: Path) -> None:
        self._asked = path
        self._load(partial(_in_thread, "create_book", path))

    def _on_import_into_new(self, path: Path) -> None:
        self._then = self.window.workspace.commands.import_file.trigger
        self._on_new_book(path)

    def _on_demo(self, path: Path) -> None:
        self._asked = path
        language = self._language()
        fill = partial(_fill_demo, today=self._today, language=language)
        self._load(partial(_in_thread, "create_book", path, fill))

    def _on_look_changed(self) -> None:
        """A new language or theme makes the inside of the window anew, on the same services."""
        self.window.save_state()
        banner = self.window.shell.banner.text
        if self._look.theme is None:
            self._tell_system_theme()
        theme = self._apply_look()
        opened = self._opened
        if opened is None:
            self.window.build(theme, self._formats("CNY", DisplayUnit.WAN))
            self.window.workspace.show_welcome()
            return
        settings = opened.services.settings
        self.window.build(theme, self._formats(settings.currency, settings.display_unit))
        self.show_book(opened, banner)

    def _on_system_theme(self) -> None:
        if self._settings.theme == "system":
            self._on_look_changed()

    def _on_changed(self, changes: Changes) -> None:
        context = self.window.context
        if context is None or not changes.touches("setting"):
            return
        settings = context.services.settings
        if self._formats(settings.currency, settings.display_unit) != context.formats:
            # pages must not be replaced while this change is still being told to them
            QTimer.singleShot(0, self, self._on_look_changed)

    def _on_counts_wanted(self) -> None:
        from app.ui import background

        opened = self._opened
        if opened is not None:
            background.run(partial(_numbers, opened.book), self._show_numbers, None, self.window.shell)

    def _show_numbers(self, numbers: Glance) -> None:
        self.window.shell.status_bar.show_counts(
            numbers.customers, numbers.open_deals, numbers.open_cents, numbers.weighted_cents
        )

    def _on_backed_up(self, _: object) -> None:
        self.window.workspace.show_backup()

    def _apply_look(self, system: Callable[[], ThemeName] = system_theme) -> Theme:
        install_language(self._app, self._language())
        if self._look.theme is not None:
            return apply_theme(self._app, load_theme(self._look.theme))
        choice = self._settings.theme
        theme = load_theme(system() if choice == "system" else choice)
        return apply_theme(self._app, theme, self._settings.text_percent / 100)

    def _tell_system_theme(self) -> None:
        """So that the window's own frame follows the choice; back to the system's where none was made."""
        from PySide6.QtCore import Qt

        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        hints = self._app.styleHints()
        hints.blockSignals(True)  # our own choice is not news from the system
        hints.setColorScheme(schemes.get(self._settings.theme, Qt.ColorScheme.Unknown))
        hints.blockSignals(False)

    def _language(self) -> Language:
        return self._look.language or self._settings.language

    def _formats(self, currency: str, unit: DisplayUnit) -> Formats:
        return Formats(currency, unit, self._language())


def _in_thread(verb: str, *values: object) -> Opened:
    """A function of ui.shell.opened_book by name: importing that module is half of the thread's work."""
    from app.ui.shell import opened_book

    opened: Opened = getattr(opened_book, verb)(*values)
    return opened


def _adopt(seen: Peek) -> Opened:
    """On the connection that peek() opened. Raises BookError BOOK_DAMAGED."""
    from app.storage.book import Book
    from app.storage.connection import quick_check
    from app.ui.shell import opened_book

    try:
        quick_check(seen.driver, seen.path)
    except BookError:
        seen.driver.close()
        raise
    return opened_book.with_services(Book(seen.path, seen.driver))


def _fill_demo(book: Book, *, today: date, language: Language) -> None:
    from app.demo import fill_demo

    fill_demo(book, today, language=language)


def _numbers(book: Book, _: Progress) -> Glance:
    with book.read() as connection:
        return glance(connection.connection.driver_connection)


def _daily_backup(services: Services, today: date, _: Progress) -> object:
    return services.backups.daily(today)


def _pages(context: PageContext) -> dict[Tab, QWidget]:
    from app.ui.funnel.page import FunnelPage
    from app.ui.portfolio.page import PortfolioPage

    pages: dict[Tab, QWidget] = {Tab.PORTFOLIO: PortfolioPage(context), Tab.FUNNEL: FunnelPage(context)}
    for tab in (Tab.TRACKING, Tab.DEALERS, Tab.CREDIT, Tab.PLAN):
        pages[tab] = empty_tab(tab, context.theme)
    return pages
