"""Composition root: the only file that puts database, services, pages and window together (DESIGN 2).

Before the first paint little more than Qt and the database driver is imported; the rest follows (MEASURED 1).
"""

from __future__ import annotations

import os
import sys
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QApplication

from app.errors import BookError
from app.storage.connection import Driver, is_older, open_connection
from app.storage.glance import Glance, glance
from app.terms import DisplayUnit
from app.ui.formats import Formats
from app.ui.i18n import Language, install_language
from app.ui.main_window import MainWindow
from app.ui.settings import UserSettings
from app.ui.shell.first_load import FirstLoad
from app.ui.shell.first_screen import FirstScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.services.opening import Book
    from app.services.services import Services
    from app.ui.page_context import PageContext
    from app.ui.shell.opened_book import Opened
    from app.ui.shell.program import Program
    from app.ui.shell.tabs import Tab
    from app.ui.theme import ThemeName


class Peek(NamedTuple):
    """A book whose file is open and locked, its first numbers read, before any service exists."""

    path: Path
    driver: Driver
    numbers: Glance
    currency: str
    unit: DisplayUnit


def peek(path: Path) -> Peek:
    """Raises BookError as open_connection does, and OLDER_BOOK for one that has to be brought up to date first."""
    driver = open_connection(path)
    try:
        if is_older(driver):
            raise BookError("OLDER_BOOK", path=str(path))
        own = dict(driver.execute("SELECT key, value FROM setting WHERE key IN ('currency', 'display_unit')"))
        unit = DisplayUnit(own.get("display_unit", DisplayUnit.WAN))
        return Peek(path, driver, glance(driver), own.get("currency", "CNY"), unit)
    except BaseException:
        driver.close()
        raise


def run_window(book: str | None) -> int:
    """The program with its window, until it is closed."""
    app = make_application()
    settings = UserSettings()
    install_language(app, settings.language)
    window = MainWindow(settings, date.today())
    path = Path(book).resolve() if book else _last_book(settings)
    begin = partial(_begin, app, window, path)
    try:
        seen = peek(path) if path else None
    except BookError as error:
        if error.code == "BOOK_LOCKED" and path is not None and _is_shown_elsewhere(path):
            return 0
        begin(None, error)
    else:
        if seen is None:
            begin(None, None)
        else:
            formats = Formats(seen.currency, seen.unit, settings.language)
            first = FirstScreen(settings, formats, seen.path.name, seen.numbers)
            imports = FirstLoad(window)
            imports.loaded.connect(lambda _: begin(seen, None))
            first.painted.connect(partial(imports.start, _import_program))
            window.setCentralWidget(first)
    window.show()
    code = app.exec()
    settings.sync()
    sys.stdout.flush()
    sys.stderr.flush()
    # the book is closed and everything written; taking the interpreter apart would only take time (MEASURED 1)
    os._exit(code)


def _is_shown_elsewhere(book: Path) -> bool:
    """Its window came to the front."""
    from app.ui.one_window import bring_forward
    from app.ui.settings import data_folder

    return bring_forward(book, data_folder() / "show")


def make_application() -> QApplication:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Fieldbook")
    app.setDesktopFileName("fieldbook")
    return app


def make_offscreen_application() -> QApplication:
    """For commands that draw windows on a machine without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")  # this platform complains of every window's size hints
    return make_application()


def build_window(
    book_path: Path, *, settings: UserSettings, language: Language, theme_name: ThemeName, as_of: date
) -> MainWindow:
    """The whole window on a book at once, nothing loaded later. Raises BookError. Closing it closes the book."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    seen = peek(book_path)
    window = MainWindow(settings, as_of)
    program = _make_program(app, window, language=language, theme=theme_name)
    program.show_waiting(seen.path, seen.numbers, seen.currency, seen.unit)
    program.show_book(_adopt(seen), at_once=True)
    window.workspace.pages.make_all()
    return window


def render_book(
    book: Path, outdir: Path, *, language: Language, theme: ThemeName, size: tuple[int, int], as_of: date
) -> list[Path]:
    """`app render`: pictures of every tab and chart. Raises BookError, WriteError."""
    from tempfile import TemporaryDirectory

    from app.ui.shell.opened_book import prepare_matplotlib

    prepare_matplotlib()
    from app.ui.rendering import render_book as render

    with TemporaryDirectory(prefix="fieldbook-", ignore_cleanup_errors=True) as folder:
        settings = UserSettings(Path(folder) / "settings.ini")
        make_window = partial(build_window, book, settings=settings, language=language, theme_name=theme, as_of=as_of)
        return render(make_window, outdir, size=size, theme=theme)


def _last_book(settings: UserSettings) -> Path | None:
    last = settings.recent_books[:1]
    return last[0] if last and last[0].exists() else None


def _import_program() -> None:
    """In a thread, so that the window moves and repaints meanwhile."""
    import app.ui.bad_end
    import app.ui.drafts
    import app.ui.error_box
    import app.ui.one_window
    import app.ui.session
    import app.ui.shell.not_kept
    import app.ui.shell.program
    import app.ui.shell.workspace  # noqa: F401


def _begin(
    app: QApplication, window: MainWindow, path: Path | None, seen: Peek | None, error: BookError | None
) -> None:
    """The rest of the program, once the first screen is painted or there is none."""
    from app.ui.error_box import guard_exceptions

    guard_exceptions(app)
    _begin_session(app, window)
    program = _make_program(app, window)
    _answer_other_starts(window, program)
    _say_what_is_not_kept(window)
    if seen is not None:
        program.show_waiting(seen.path, seen.numbers, seen.currency, seen.unit)
        program.load(partial(_adopt, seen))
    elif error is not None and path is not None:
        program.show_failure(error, path)
    else:
        window.workspace.show_welcome()


def _begin_session(app: QApplication, window: MainWindow) -> None:
    """Marks this run until it ends, and tells of one before it that did not end properly."""
    from app.ui.bad_end import BadEndDialog
    from app.ui.drafts import DraftKeeper
    from app.ui.session import Session
    from app.ui.settings import data_folder

    folder = data_folder() / "log"
    _name_this_run()
    session = Session(folder)
    session.watch_faults()
    app.aboutToQuit.connect(session.end)
    DraftKeeper(session, app)
    bad_end = session.begin()
    if bad_end is not None:
        BadEndDialog(bad_end, folder, window).open()


def _name_this_run() -> None:
    """On Windows the set-up looks for this name, and does not install over a program that runs."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.CreateMutexW(None, False, "Local\\Fieldbook.Running")


def _answer_other_starts(window: MainWindow, program: Program) -> None:
    from app.ui.one_window import ComesForward
    from app.ui.settings import data_folder

    comes_forward = ComesForward(window, lambda: program.book_path, data_folder() / "show")
    program.book_shown.connect(comes_forward.look)


def _say_what_is_not_kept(window: MainWindow) -> None:
    from app.ui.settings import kept_folders
    from app.ui.shell.not_kept import say_what_is_not_kept

    say_what_is_not_kept(window, kept_folders())


def _make_program(
    app: QApplication, window: MainWindow, *, language: Language | None = None, theme: ThemeName | None = None
) -> Program:
    """A child of the window, which closes the program's book as it closes."""
    from app.ui.collector import Collector
    from app.ui.shell.program import Below, Program

    Collector(window)
    program = Program(app, window, Below(_numbers, _fill_demo, _prepare_page, _page), language=language, theme=theme)
    window.closing.connect(program.close_book)
    return program


def _adopt(seen: Peek) -> Opened:
    """On the connection that peek() opened. Raises BookError BOOK_DAMAGED."""
    from app.storage.book import Book
    from app.storage.connection import quick_check
    from app.ui.shell.opened_book import with_services

    try:
        quick_check(seen.driver, seen.path)
    except BookError:
        seen.driver.close()
        raise
    return with_services(Book(seen.path, seen.driver))


def _numbers(book: Book) -> Glance:
    with book.read() as connection:
        return glance(connection.connection.driver_connection)


def _fill_demo(book: Book, today: date, language: str, progress: Callable[[int, int], None]) -> None:
    from app.demo import fill_demo

    fill_demo(book, today, language=language, progress=progress)


def _page(tab: Tab, context: PageContext) -> QWidget:
    return _page_class(tab)(context)


@cache
def _prepare_matplotlib() -> None:
    """Once for all tabs: it looks into two folders."""
    from app.ui.shell.opened_book import prepare_matplotlib

    prepare_matplotlib()


def _page_class(tab: Tab) -> Callable[[PageContext], QWidget]:
    from app.ui.shell.tabs import Tab

    _prepare_matplotlib()
    if tab is Tab.PORTFOLIO:
        from app.ui.portfolio.page import PortfolioPage

        return PortfolioPage
    if tab is Tab.FUNNEL:
        from app.ui.funnel.page import FunnelPage

        return FunnelPage
    if tab is Tab.TRACKING:
        from app.ui.tracking.page import TrackingPage

        return TrackingPage
    if tab is Tab.DEALERS:
        from app.ui.dealers.page import DealersPage

        return DealersPage
    if tab is Tab.CREDIT:
        from app.ui.credit.page import CreditPage

        return CreditPage
    from app.ui.plan.page import PlanPage

    return PlanPage


def _prepare_page(tab: Tab, services: Services) -> None:
    """In a thread, so that making the page imports nothing more and holds the window only for its widgets."""
    from app.ui.shell.tabs import Tab

    _page_class(tab)
    used: dict[Tab, Callable[[], object]] = {
        Tab.PORTFOLIO: lambda: (services.portfolio, services.movement, services.resources, services.scorecard),
        Tab.FUNNEL: lambda: (services.board, services.gates, services.deal_file, services.saved_views),
        Tab.TRACKING: lambda: (services.tracking, services.contact_file, services.messages),
        Tab.DEALERS: lambda: (services.dealers, services.credit, services.customer_file),
        Tab.CREDIT: lambda: (services.receivables, services.credit, services.collection),
        Tab.PLAN: lambda: (services.visits, services.customers, services.deals),
    }
    used[tab]()
