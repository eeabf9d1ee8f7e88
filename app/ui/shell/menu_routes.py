"""Connects the window's commands to what carries them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app import __version__
from app.ui.actions import WindowActions
from app.ui.dialogs.help_dialog import HelpDialog, about_text
from app.ui.dialogs.message import tell
from app.ui.presenting.presenter import Presenter
from app.ui.shell.tabs import Tab

if TYPE_CHECKING:
    from app.ui.shell.workspace import Workspace
    from app.ui.widgets.chart_export import ChartToExport


class MenuRoutes(QObject):
    """Child of the commands it connects, so it goes when they are made anew."""

    def __init__(self, workspace: Workspace, commands: WindowActions) -> None:
        super().__init__(commands)
        self._workspace = workspace
        self._commands = commands
        self._presenter = workspace.findChild(Presenter) or Presenter(workspace)
        files, look, bar = workspace.files, workspace.look, workspace.shell.top_bar
        for action, slot in (
            (commands.new_book, files.new_book),
            (commands.open_book, files.open_book),
            (commands.demo_book, files.demo_book),
            (commands.restore, self._on_restore),
            (commands.import_file, self._on_import),
            (commands.samples, self._on_samples),
            (commands.preferences, self._on_preferences),
            (commands.quit, workspace.window.close),
            (commands.back_up, self._on_back_up),
            (commands.export_workbook, self._on_export_workbook),
            (commands.export_deck, self._on_export_deck),
            (commands.review, self._on_export_deck),
            (commands.present, self._presenter.present),
            (commands.save_chart, self._on_save_chart),
            (commands.copy_chart, self._on_copy_chart),
            (commands.chart_slide, self._on_chart_slide),
            (commands.undo, self._on_undo),
            (commands.redo, self._on_redo),
            (commands.search, self._on_search),
            (commands.as_of, workspace.ask_other_day),
            (commands.larger, look.larger),
            (commands.smaller, look.smaller),
            (commands.normal_size, look.normal_size),
            (commands.help, self._on_help),
            (commands.about, self._on_about),
            (commands.open_main_menu, bar.menu_button.showMenu),
            (commands.open_export_menu, bar.export_button.showMenu),
            *((action, self._on_tab_action) for action in commands.tabs),
        ):
            action.triggered.connect(slot)
        self._connect_menus()

    def _connect_menus(self) -> None:
        commands, look = self._commands, self._workspace.look
        commands.themes.triggered.connect(look.choose_theme)
        commands.languages.triggered.connect(look.choose_language)
        commands.recent_menu.aboutToShow.connect(self._on_recent_menu)
        commands.screen_menu.aboutToShow.connect(self._on_screen_menu)

    def _on_recent_menu(self) -> None:
        self._workspace.files.fill_recent(self._commands.recent_menu)

    def _on_screen_menu(self) -> None:
        self._presenter.fill_screens(self._commands.screen_menu)

    def _on_tab_action(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._workspace.shell.show_tab(list(Tab)[self._commands.tabs.index(action)])
            self._workspace.shell.page.setFocus()

    def _on_restore(self) -> None:
        from app.ui.dialogs.restore_dialog import RestoreDialog

        workspace = self._workspace
        if workspace.context is None:
            workspace.files.restore()
            return
        backups, theme = workspace.context.services.backups, workspace.shell.theme
        dialog = RestoreDialog(backups, workspace.second.folder, theme, workspace.window)
        dialog.chosen.connect(workspace.files.restore_chosen)
        dialog.other_wanted.connect(workspace.files.restore)
        dialog.open()

    def _on_import(self) -> None:
        from app.ui.dialogs.import_wizard import ImportWizard

        if self._workspace.context is not None:
            ImportWizard.run(self._workspace.context, self._workspace.window)

    def _on_samples(self) -> None:
        from app.ui.shell.sample_commands import ask_for_samples

        ask_for_samples(self._workspace)

    def _on_preferences(self) -> None:
        from app.ui.dialogs.preferences import PreferencesDialog

        PreferencesDialog.change(self._workspace)

    def _on_undo(self) -> None:
        if self._workspace.book is not None:
            self._workspace.book.undo()

    def _on_redo(self) -> None:
        if self._workspace.book is not None:
            self._workspace.book.redo()

    def _on_back_up(self) -> None:
        if self._workspace.book is not None:
            self._workspace.book.back_up()

    def _on_export_workbook(self) -> None:
        if self._workspace.book is not None:
            self._workspace.book.export_workbook(self._workspace.scope)

    def _on_export_deck(self) -> None:
        if self._workspace.book is not None:
            self._workspace.book.export_deck(self._workspace.scope)

    def _on_save_chart(self) -> None:
        chart = self._chart()
        if chart is not None and self._workspace.book is not None:
            self._workspace.book.save_chart(chart)

    def _on_copy_chart(self) -> None:
        chart = self._chart()
        if chart is not None and self._workspace.book is not None:
            self._workspace.book.copy_chart(chart)

    def _on_chart_slide(self) -> None:
        chart = self._chart()
        if chart is not None and self._workspace.book is not None:
            self._workspace.book.export_slide(chart, self._workspace.scope)

    def _chart(self) -> ChartToExport | None:
        """Of the tab in front; None where it has none."""
        page = self._workspace.shell.page
        chart: ChartToExport | None = page.export_chart_spec() if hasattr(page, "export_chart_spec") else None
        return chart

    def _on_search(self) -> None:
        self._workspace.shell.top_bar.search.setFocus()
        self._workspace.shell.top_bar.search.selectAll()

    def _on_help(self) -> None:
        dialog = HelpDialog(self._workspace.shell.theme, self._workspace.window.actions(), self._workspace.window)
        dialog.open()

    def _on_about(self) -> None:
        tell(self._workspace.window, about_text(__version__))
