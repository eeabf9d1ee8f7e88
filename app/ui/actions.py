"""Every command of the window as a QAction with its shortcut, and the menus made of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.i18n import translate


class WindowActions(QObject):
    """Made anew with the language. The window connects them; nothing here does anything."""

    def __init__(self, tab_names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._make_file_actions()
        self._make_export_actions()
        self._make_edit_actions()
        self._make_view_actions(tab_names)
        self._make_help_actions()
        self.file_menu = self._file_menu()
        self.edit_menu = self._menu(translate("Menu", "&Edit"), (self.undo, self.redo, None, self.search))
        self.view_menu = self._view_menu()
        self.help_menu = self._menu(translate("Menu", "&Help"), (self.help, self.about))
        self.main_menu = QMenu(parent)
        for menu in (self.file_menu, self.edit_menu, self.view_menu, self.help_menu):
            self.main_menu.addMenu(menu)

    def remove(self) -> None:
        """Before a new set takes over the same shortcuts."""
        for action in self.findChildren(QAction):
            self._window.removeAction(action)
        menus = (self.file_menu, self.edit_menu, self.view_menu, self.help_menu, self.export_menu, self.screen_menu)
        for menu in (self.main_menu, *menus):
            menu.deleteLater()
        self.deleteLater()

    def set_book_open(self, is_open: bool, *, writable: bool) -> None:
        """What needs a book waits for one; what writes to it waits for one that can be written."""
        shown = (self.search, self.as_of, self.present, self.review, *self.tabs)
        for action in (self.export_workbook, self.export_deck, *shown):
            action.setEnabled(is_open)
        for action in (self.import_file, self.back_up):
            action.setEnabled(is_open and writable)
        for menu in (self.export_menu, self.screen_menu):
            menu.setEnabled(is_open)

    def set_undo_steps(self, undo: str | None, redo: str | None) -> None:
        """Sentences of the next steps; None: there is none."""
        plain_undo, plain_redo = translate("Menu", "&Undo"), translate("Menu", "&Redo")
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)
        self.undo.setText(plain_undo if undo is None else translate("Menu", "&Undo: {step}").format(step=_safe(undo)))
        self.redo.setText(plain_redo if redo is None else translate("Menu", "&Redo: {step}").format(step=_safe(redo)))
        tip = translate("Menu", "Undo (Ctrl+Z): {step}").format(step=undo) if undo else plain_undo.replace("&", "")
        self.undo.setToolTip(tip)
        tip = (
            translate("Menu", "Redo (Ctrl+Shift+Z): {step}").format(step=redo) if redo else plain_redo.replace("&", "")
        )
        self.redo.setToolTip(tip)

    def _make_file_actions(self) -> None:
        self.new_book = self._action(translate("Menu", "&New book…"), "Ctrl+Shift+N")
        self.open_book = self._action(translate("Menu", "&Open…"), "Ctrl+O")
        self.demo_book = self._action(translate("Menu", "&Demo book"))
        self.import_file = self._action(translate("Menu", "&Import…"), "Ctrl+I")
        self.samples = self._action(translate("Menu", "Sample files and &templates…"))
        self.back_up = self._action(translate("Menu", "&Back up now"), "Ctrl+B")
        self.restore = self._action(translate("Menu", "&Restore a backup…"))
        self.preferences = self._action(translate("Menu", "&Preferences…"), "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit = self._action(translate("Menu", "&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _make_export_actions(self) -> None:
        self.export_workbook = self._action(translate("Menu", "Excel &workbook of the whole book…"), "Ctrl+Shift+E")
        self.export_deck = self._action(translate("Menu", "Weekly review &slides…"), "Ctrl+Shift+P")
        self.save_chart = self._action(translate("Menu", "This &chart as PNG, SVG or PDF…"), "Ctrl+Shift+S")
        self.copy_chart = self._action(translate("Menu", "C&opy this chart as a picture"), "Ctrl+Shift+C")
        self.chart_slide = self._action(translate("Menu", "This chart as a &PowerPoint slide…"), "Ctrl+Shift+L")
        self.export_menu = self._menu(
            translate("Menu", "&Export"),
            (self.export_workbook, self.export_deck, None, self.chart_slide, self.save_chart, self.copy_chart),
        )
        self.open_export_menu = self._action(translate("Menu", "Export menu"), "Ctrl+E")

    def _make_edit_actions(self) -> None:
        self.undo = self._action(translate("Menu", "&Undo"), QKeySequence(QKeySequence.StandardKey.Undo))
        self.redo = self._action(translate("Menu", "&Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.search = self._action(translate("Menu", "&Search…"), "Ctrl+K")

    def _make_view_actions(self, tab_names: Sequence[str]) -> None:
        self.tabs = [self._action(name, f"Ctrl+{number}") for number, name in enumerate(tab_names, 1)]
        self.as_of = self._action(translate("Menu", "&As of another day…"), "Ctrl+D")
        self.present = self._action(translate("Menu", "P&resent"), "F5")
        self.present.setToolTip(translate("Menu", "Charts and boards of all tabs on the projector, page by page (F5)"))
        self.review = self._action(translate("Menu", "&Weekly review slides"), "Ctrl+F5")
        self.review.setToolTip(
            translate(
                "Menu",
                "Write the slides of the weekly review (Ctrl+F5). The review meeting itself is not in this version.",
            )
        )
        self.themes = self._choices(
            (
                ("system", translate("Menu", "As the &system")),
                ("light", translate("Menu", "&Light")),
                ("dark", translate("Menu", "&Dark")),
            )
        )
        self.languages = self._choices(
            (("system", translate("Menu", "As the &system")), ("en", "&English"), ("zh_CN", "简体中文(&C)"))
        )
        self.larger = self._action(translate("Menu", "&Larger text"), "Ctrl++", "Ctrl+=")
        self.smaller = self._action(translate("Menu", "S&maller text"), "Ctrl+-")
        self.normal_size = self._action(translate("Menu", "&Normal text size"), "Ctrl+0")
        self.open_main_menu = self._action(translate("Menu", "Main menu"), "F10")

    def _make_help_actions(self) -> None:
        self.help = self._action(translate("Menu", "&Keyboard and first steps"), "F1")
        self.about = self._action(translate("Menu", "&About Fieldbook"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _file_menu(self) -> QMenu:
        self.recent_menu = QMenu(translate("Menu", "Open re&cent"), self._window)
        menu = self._menu(translate("Menu", "&File"), (self.new_book, self.open_book))
        menu.addMenu(self.recent_menu)
        menu.addAction(self.demo_book)
        menu.addSeparator()
        menu.addAction(self.import_file)
        menu.addAction(self.samples)
        menu.addMenu(self.export_menu)
        menu.addSeparator()
        for action in (self.back_up, self.restore):
            menu.addAction(action)
        menu.addSeparator()
        for action in (self.preferences, self.quit):
            menu.addAction(action)
        return menu

    def _view_menu(self) -> QMenu:
        self.screen_menu = QMenu(translate("Menu", "Present &on"), self._window)
        menu = self._menu(translate("Menu", "&View"), (*self.tabs, None, self.as_of, self.present))
        menu.addMenu(self.screen_menu)
        menu.addAction(self.review)
        menu.addSeparator()
        for title, group in (
            (translate("Menu", "&Theme"), self.themes),
            (translate("Menu", "Lan&guage"), self.languages),
        ):
            menu.addMenu(self._menu(title, group.actions()))
        menu.addMenu(self._menu(translate("Menu", "Text si&ze"), (self.larger, self.smaller, self.normal_size)))
        return menu

    def _action(self, text: str, *shortcuts: str | QKeySequence) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(shortcut) for shortcut in shortcuts])
        self._window.addAction(action)
        return action

    def _choices(self, choices: Sequence[tuple[str, str]]) -> QActionGroup:
        group = QActionGroup(self)
        for value, text in choices:
            action = QAction(text, self)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        return group

    def _menu(self, title: str, actions: Sequence[QAction | None]) -> QMenu:
        menu = QMenu(title, self._window)
        menu.setToolTipsVisible(True)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu


def check_choice(group: QActionGroup, value: str) -> None:
    for action in group.actions():
        action.setChecked(action.data() == value)


def _safe(step: str) -> str:
    """A name with an ampersand must not become a mnemonic."""
    return step.replace("&", "&&")
