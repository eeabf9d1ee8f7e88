"""What the window does once it is on screen: its commands, the open book, the filter that holds for all tabs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.changes import Changes
from app.services.scope import Scope, scope_for
from app.terms import TableKind
from app.ui.actions import WindowActions, check_choice
from app.ui.i18n import translate
from app.ui.labels import step_text
from app.ui.page_context import PageContext
from app.ui.shell.as_of_dialog import AsOfDialog
from app.ui.shell.book_commands import BookCommands
from app.ui.shell.file_commands import FileCommands
from app.ui.shell.look_commands import LookCommands
from app.ui.shell.menu_routes import MenuRoutes
from app.ui.shell.page_builder import IsImported, MakePage, PageBuilder
from app.ui.shell.scope_bar import Choice
from app.ui.shell.search_results import SearchResults
from app.ui.shell.second_copies import SecondCopies
from app.ui.shell.shell import Shell
from app.ui.shell.tabs import Tab, tab_title
from app.ui.shell.welcome_page import WelcomePage

if TYPE_CHECKING:
    from app.services.search import SearchHit
    from app.ui.main_window import MainWindow

HOME_OF = {
    TableKind.CUSTOMERS: Tab.PORTFOLIO,
    TableKind.CONTACTS: Tab.PORTFOLIO,
    TableKind.DEALS: Tab.FUNNEL,
    TableKind.DEALERS: Tab.DEALERS,
}
"""Which tab opens a record found by search."""


class Workspace(QObject):
    """counts_wanted() when the status line's figures are out of date."""

    counts_wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.settings = window.settings
        self.context: PageContext | None = None
        self.book: BookCommands | None = None
        self.files = FileCommands(window.settings, window)
        self.look = LookCommands(window.settings, self)
        self.second = SecondCopies(window.settings, self)
        self.second.changed.connect(self.show_backup)
        self._commands: WindowActions | None = None
        self._choice = Choice()
        self._stale: set[Tab] = set()
        self.pages = PageBuilder(self)
        self.pages.made.connect(self._on_page_made)
        self.enter_shell()

    @property
    def shell(self) -> Shell:
        return self.window.shell

    @property
    def commands(self) -> WindowActions:
        assert self._commands is not None
        return self._commands

    @property
    def scope(self) -> Scope:
        choice, context = self._choice, self.context
        return scope_for(
            choice.as_of or self.window.today,
            choice.period,
            owner_id=choice.owner_id,
            area_id=choice.area_id,
            fiscal_first_month=context.services.settings.fiscal_first_month if context else 1,
        )

    def enter_shell(self) -> None:
        """Take over a shell that was made anew. The book has to be shown again afterwards."""
        self._forget_book()
        if self._commands is not None:
            self._commands.remove()
        commands = self._commands = WindowActions([tab_title(tab) for tab in Tab], self.window)
        MenuRoutes(self, commands)
        shell = self.shell
        shell.top_bar.use_actions(commands)
        shell.top_bar.scope.chosen.connect(self.set_choice)
        shell.top_bar.scope.other_day_wanted.connect(self.ask_other_day)
        self._results = SearchResults(shell.top_bar.search, shell.theme)
        self._results.hit_chosen.connect(self._on_hit)
        shell.tab_shown.connect(self._on_tab_shown)
        commands.set_book_open(False, writable=False)
        commands.set_undo_steps(None, None)
        check_choice(commands.themes, self.settings.theme)
        check_choice(commands.languages, self.settings.language_choice)

    def show_welcome(self) -> None:
        """No book is open."""
        page = WelcomePage(self.shell.theme, self.settings.recent_books)
        page.new_wanted.connect(self.files.new_book)
        page.open_wanted.connect(self.files.open_book)
        page.demo_wanted.connect(self.files.demo_book)
        page.import_wanted.connect(self.files.import_into_new)
        page.samples_wanted.connect(self.commands.samples.trigger)
        page.recent_chosen.connect(self.files.book_chosen)
        self.shell.show_welcome(page)
        page.setFocus()

    def show_book(self, context: PageContext, make_page: MakePage, is_imported: IsImported, banner: str = "") -> None:
        """Pages are made when they are imported, the one in front first, the others one by one so that none of it holds the window."""
        services = context.services
        self._forget_book()
        self.shell.leave_welcome()
        self.context = context
        self.book = BookCommands(context, self.window)
        self.book.work_shown.connect(self.shell.status_bar.show_work)
        self.book.backed_up.connect(self._on_backed_up)
        self.book.written.connect(self._on_exported)
        self.book.done.connect(self.shell.notice.say)
        context.signals.changed.connect(self._on_changed)
        context.signals.exported.connect(self._on_exported)
        self.window.name_book(services.book_path)
        self.commands.set_book_open(True, writable=not services.read_only)
        self.shell.banner.show_text(banner)
        self.shell.status_bar.show_place(str(services.book_path.parent), read_only=services.read_only)
        self._results.set_search(services.search.search)
        self._show_lists()
        self._show_history()
        self.second.follow(services.backups, services.book_path)
        self.show_backup()
        self.shell.top_bar.set_ready(True)
        self._stale = set(Tab)
        self.pages.begin(self.shell, context, make_page, is_imported)
        self.shell.show_tab(self.window.remembered_tab())
        self._bring_up_page()
        self.counts_wanted.emit()

    def leave_book(self) -> None:
        """The book is about to be closed; its pages go first."""
        self._forget_book()
        self.second.leave()
        self.commands.set_book_open(False, writable=False)
        self.commands.set_undo_steps(None, None)
        self._results.set_search(None)
        self.shell.blank_pages()

    def set_choice(self, choice: Choice) -> None:
        """The filter above the tabs; a tab not in front follows when it is shown."""
        self._choice = choice
        self._show_lists()
        self._stale = set(Tab)
        self._scope_current_page()
        if self.context is not None:
            self.context.signals.scope_changed.emit(self.scope)

    def open_record(self, kind: TableKind, record_id: int) -> None:
        self.shell.show_tab(HOME_OF[kind])
        self._bring_up_page(at_once=True)
        _call(self.shell.page, "open_record", kind, record_id)

    def save_state(self) -> None:
        if self.context is not None:
            self.settings.put("window/tab", self.shell.tab.value)
            for tab in Tab:
                _call(self.shell.page_of(tab), "save_state", self.settings)

    def _forget_book(self) -> None:
        if self.context is not None:
            self.context.signals.changed.disconnect(self._on_changed)
            self.context.signals.exported.disconnect(self._on_exported)
        if self.book is not None:
            self.book.deleteLater()
        self.context = self.book = None
        self.pages.forget()

    def _show_lists(self) -> None:
        if self.context is None:
            return
        services, bar = self.context.services, self.shell.top_bar.scope
        bar.set_lists(services.lookups.reps(), services.lookups.areas())
        bar.set_choice(self._choice, services.settings.fiscal_first_month)

    def _show_history(self) -> None:
        if self.context is None:
            return
        services, history = self.context.services, self.context.services.history
        steps = (None, None) if services.read_only else (history.next_undo, history.next_redo)
        undo, redo = (step_text(step) if step else None for step in steps)
        self.commands.set_undo_steps(undo, redo)
        self.shell.status_bar.show_saved(history.saved_at)

    def show_backup(self) -> None:
        if self.context is not None:
            newest = self.context.services.backups.newest()
            self.shell.status_bar.show_backup(newest.at if newest else None, self.second.problem)

    def _on_backed_up(self, backup: Path) -> None:
        self.show_backup()
        self.shell.notice.say(translate("Shell", "Backed up: {file}").format(file=backup.name), backup, can_open=False)

    def _on_exported(self, path: Path | None) -> None:
        """None: a chart was copied."""
        if path is None:
            self.shell.notice.say(translate("Shell", "Chart copied"))
        else:
            self.shell.notice.say(translate("Shell", "Written: {file}").format(file=path.name), path)

    def _on_page_made(self, page: QWidget) -> None:
        _call(page, "restore_state", self.settings)
        for signal, command in (
            ("import_asked", self.commands.import_file),
            ("slide_asked", self.commands.chart_slide),
        ):
            if hasattr(page, signal):
                getattr(page, signal).connect(command.trigger)
        if hasattr(page, "deal_asked"):
            page.deal_asked.connect(partial(self.open_record, TableKind.DEALS))
        if hasattr(page, "customer_asked"):
            page.customer_asked.connect(partial(self.open_record, TableKind.CUSTOMERS))

    def page_imported(self, tab: Tab) -> None:
        if self.context is not None and tab is self.shell.tab:
            self._bring_up_page()
        self.pages.page_imported()

    def _bring_up_page(self, *, at_once: bool = False) -> None:
        if self.context is not None:
            is_first = not self.pages.made_any
            if self.pages.bring_up(self.shell.tab, at_once=at_once):
                if is_first:
                    self.shell.page.setFocus()
                self._scope_current_page()
        self._enable_chart_actions()

    def _scope_current_page(self) -> None:
        tab = self.shell.tab
        if tab in self._stale and self.pages.has(tab):
            self._stale.discard(tab)
            _call(self.shell.page, "set_scope", self.scope)

    def _enable_chart_actions(self) -> None:
        has_chart = hasattr(self.shell.page, "export_chart_spec")
        self.commands.chart_slide.setEnabled(has_chart)
        self.commands.save_chart.setEnabled(has_chart)
        self.commands.copy_chart.setEnabled(has_chart)

    def _on_tab_shown(self) -> None:
        self.settings.put("window/tab", self.shell.tab.value)
        self._bring_up_page()

    def _on_changed(self, changes: Changes) -> None:
        self._show_history()
        if changes.touches("setting"):
            self.set_choice(self._choice)
        elif changes.touches("rep", "area"):
            self._show_lists()
        self.counts_wanted.emit()

    def _on_hit(self, hit: SearchHit) -> None:
        self.open_record(hit.kind, hit.id)

    def ask_other_day(self) -> None:
        day = AsOfDialog.ask(self._choice.as_of or self.window.today, self.window)
        if day is not None:
            self.set_choice(replace(self._choice, as_of=None if day == self.window.today else day))


def _call(page: QWidget, method: str, *values: object) -> None:
    """A page has what it needs of set_scope, open_record, save_state and restore_state."""
    if hasattr(page, method):
        getattr(page, method)(*values)
