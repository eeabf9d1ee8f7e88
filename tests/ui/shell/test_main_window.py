"""Journeys through the whole window on a real book."""

from datetime import date

import pytest
from pptx import Presentation
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMessageBox, QPushButton, QTableWidget, QWidget

from app.services.search import SearchHit
from app.terms import DealStage, Period, TableKind
from app.ui import background
from app.ui.dialogs.help_dialog import HelpDialog
from app.ui.screens import screen_of
from app.ui.shell.scope_bar import Choice
from app.ui.shell.tabs import Tab
from tests.builders import TODAY


def wait_for_notice(qtbot, window, path):
    """Until the window says that `path` is there."""
    qtbot.waitUntil(lambda: window.shell.notice.path == path, timeout=20_000)


def test_the_window_shows_the_book_its_numbers_and_its_tabs(qtbot, main_window):
    assert main_window.windowTitle() == "region – Fieldbook"
    assert main_window.shell.top_bar.book.toolTip().endswith("region.fieldbook")
    status = main_window.shell.status_bar
    qtbot.waitUntil(lambda: status.counts.text() == "3 customers • 3 open deals • ¥1.3M open • ¥555k weighted")
    assert status.place.text() == "● Local"
    assert main_window.shell.tab_bar.count() == len(Tab)


def test_the_same_window_in_chinese_and_dark(open_window):
    window = open_window("zh_CN", "dark")
    assert window.shell.tab_bar.tabText(0) == "客户组合"
    assert window.workspace.commands.file_menu.title() == "文件(&F)"
    assert window.shell.theme.dark


def test_ctrl_and_a_number_shows_a_tab(main_window):
    for number, tab in enumerate(Tab, 1):
        action = main_window.workspace.commands.tabs[number - 1]
        action.trigger()
        assert main_window.shell.tab is tab
        assert action.shortcut() == QKeySequence(f"Ctrl+{number}")
        assert main_window.shell.page is main_window.shell.page_of(tab)


def test_every_command_can_be_reached_by_keyboard_and_no_shortcut_twice(main_window):
    actions = main_window.actions()
    shortcuts = [shortcut.toString() for action in actions for shortcut in action.shortcuts()]
    assert len(shortcuts) == len(set(shortcuts))
    commands = main_window.workspace.commands
    for menu in (commands.file_menu, commands.edit_menu, commands.view_menu, commands.help_menu, commands.export_menu):
        letters = [
            action.text().replace("&&", "").partition("&")[2][:1].lower() for action in menu.actions() if action.text()
        ]
        used = [letter for letter in letters if letter]
        assert len(used) == len(set(used)), menu.title()
        for action in menu.actions():
            assert action.isSeparator() or "&" in action.text() or not action.shortcut().isEmpty(), action.text()


def test_moving_a_deal_and_taking_it_back_is_seen_everywhere(qtbot, main_window):
    services, commands = main_window.context.services, main_window.workspace.commands
    deal = services.search.search("Cranes")[0].id
    services.deals.move_to_stage([deal], DealStage.COMMIT, TODAY)
    assert commands.undo.text() == "&Undo: Move 1 deal to Commitment"
    qtbot.waitUntil(lambda: "¥680k weighted" in main_window.shell.status_bar.counts.text())
    commands.undo.trigger()
    assert services.deals.get(deal).stage == DealStage.VALUE
    assert commands.redo.text() == "&Redo: Move 1 deal to Commitment"
    qtbot.waitUntil(lambda: "¥555k weighted" in main_window.shell.status_bar.counts.text())
    commands.redo.trigger()
    assert services.deals.get(deal).stage == DealStage.COMMIT


def test_a_text_field_keeps_its_own_undo(qtbot, main_window):
    services, search = main_window.context.services, main_window.shell.top_bar.search
    deal = services.search.search("Cranes")[0].id
    services.deals.move_to_stage([deal], DealStage.COMMIT, TODAY)
    main_window.workspace.commands.search.trigger()
    qtbot.waitUntil(search.hasFocus)
    qtbot.keyClicks(search, "ab")
    qtbot.keySequence(search, "Ctrl+Z")
    assert search.text() == ""
    assert services.deals.get(deal).stage == DealStage.COMMIT


def test_the_filter_above_holds_for_every_tab(qtbot, main_window):
    rep = main_window.context.services.lookups.reps()[0]
    seen = []
    main_window.context.signals.scope_changed.connect(seen.append)
    main_window.workspace.set_choice(Choice(Period.ALL_TIME, owner_id=rep.id, as_of=date(2026, 10, 1)))
    assert [(scope.owner_id, scope.as_of) for scope in seen] == [(rep.id, date(2026, 10, 1))]
    assert main_window.scope == seen[0]
    assert main_window.shell.top_bar.scope._reps.currentText() == rep.name


def test_a_hit_of_the_search_opens_in_its_tab(qtbot, main_window):
    hit = next(h for h in main_window.context.services.search.search("cran") if h.kind is TableKind.DEALS)
    assert isinstance(hit, SearchHit)
    main_window.workspace._results.hit_chosen.emit(hit)
    assert main_window.shell.tab is Tab.FUNNEL
    customer = main_window.context.services.search.search("恒瑞")[0]
    main_window.workspace._results.hit_chosen.emit(customer)
    assert main_window.shell.tab is Tab.PORTFOLIO


def test_the_workbook_and_the_slides_are_written_and_named(qtbot, main_window, tmp_path):
    commands = main_window.workspace.book
    for path, write in ((tmp_path / "o.xlsx", commands.write_workbook), (tmp_path / "r.pptx", commands.write_deck)):
        write(path, main_window.scope)
        assert main_window.shell.status_bar.work.text() == f"Writing {path.name}…"
        wait_for_notice(qtbot, main_window, path)
        assert main_window.shell.notice.text == f"Written: {path.name}"
        assert path.stat().st_size > 5_000
        assert main_window.shell.status_bar.work.text() == ""
        assert main_window.findChild(QMessageBox) is None


@pytest.mark.parametrize("name", ["chart.svg", "chart"])
def test_the_chart_in_front_is_written_as_the_picture_its_name_asks_for(qtbot, main_window, tmp_path, name):
    main_window.shell.show_tab(Tab.PORTFOLIO)
    qtbot.waitUntil(lambda: main_window.shell.page.export_chart_spec() is not None, timeout=10_000)
    assert main_window.workspace.commands.save_chart.isEnabled()
    main_window.workspace.book.write_chart(main_window.shell.page.export_chart_spec(), tmp_path / name)
    wait_for_notice(qtbot, main_window, tmp_path / (name if "." in name else "chart.png"))
    head = (tmp_path / (name if "." in name else "chart.png")).read_bytes()[:300]
    assert b"<svg" in head or head.startswith(b"\x89PNG")
    assert (b"<svg" in head) == name.endswith(".svg")


def test_the_chart_in_front_becomes_a_native_slide(qtbot, main_window, tmp_path):
    main_window.shell.show_tab(Tab.PORTFOLIO)
    qtbot.waitUntil(lambda: main_window.shell.page.export_chart_spec() is not None, timeout=10_000)
    chart = main_window.shell.page.export_chart_spec()
    main_window.workspace.book.write_slide(chart, main_window.scope, tmp_path / "chart.pptx")
    wait_for_notice(qtbot, main_window, tmp_path / "chart.pptx")
    slide = Presentation(str(tmp_path / "chart.pptx")).slides[-1]
    assert any(shape.has_chart for shape in slide.shapes)
    assert slide.shapes.title.text == chart.title


def test_a_file_that_cannot_be_written_is_said_in_one_sentence(qtbot, main_window, tmp_path):
    main_window.workspace.book.write_workbook(tmp_path / "missing" / "o.xlsx", main_window.scope)
    qtbot.waitUntil(lambda: main_window.findChild(QMessageBox) is not None)
    assert "Your book is unchanged." in main_window.findChild(QMessageBox).text()


def test_back_up_now(qtbot, main_window):
    main_window.workspace.commands.back_up.trigger()
    qtbot.waitUntil(lambda: main_window.shell.status_bar.backup.text() not in ("", "No backup yet"))
    newest = main_window.context.services.backups.newest()
    assert newest.reason == "manual"
    notice = main_window.shell.notice
    assert (notice.text, notice.path) == (f"Backed up: {newest.path.name}", newest.path)
    assert not notice.open.isVisible()
    assert notice.folder.isVisible()


def test_a_copied_or_saved_chart_is_said_without_a_box(qtbot, main_window, tmp_path):
    main_window.shell.show_tab(Tab.PORTFOLIO)
    qtbot.waitUntil(lambda: main_window.shell.page.export_chart_spec() is not None, timeout=10_000)
    main_window.workspace.commands.copy_chart.trigger()
    qtbot.waitUntil(lambda: main_window.shell.notice.text == "Chart copied", timeout=20_000)
    assert not QGuiApplication.clipboard().image().isNull()
    main_window.context.signals.exported.emit(tmp_path / "chart.svg")
    assert (main_window.shell.notice.text, main_window.shell.notice.path) == (
        "Written: chart.svg",
        tmp_path / "chart.svg",
    )
    main_window.context.signals.exported.emit(None)
    assert main_window.shell.notice.path is None
    assert main_window.findChild(QMessageBox) is None


def test_theme_language_and_text_size_change_on_the_spot_and_are_remembered(qtbot, open_window, settings):
    window = open_window()
    window.workspace.set_choice(Choice(Period.ALL_TIME))
    window.shell.show_tab(Tab.FUNNEL)
    old = window.shell
    window.workspace.look.larger()
    assert window.shell is not old
    assert settings.text_percent == 110
    assert window.shell.tab is Tab.FUNNEL
    assert window.scope.period is Period.ALL_TIME
    assert window.workspace.commands.undo.isEnabled()
    background.wait_for_all()


def test_another_unit_makes_every_amount_anew(qtbot, main_window):
    main_window.context.services.settings.set("display_unit", "MILLIONS")
    qtbot.waitUntil(lambda: "¥0.56M weighted" in main_window.shell.status_bar.counts.text(), timeout=20_000)
    assert main_window.context.formats.unit == "MILLIONS"


def test_the_place_of_the_window_is_remembered(open_window, settings):
    window = open_window()
    window.resize(1111, 700)
    window.shell.show_tab(Tab.FUNNEL)
    window.close()
    again = open_window()
    assert again.shell.tab is Tab.FUNNEL
    assert again.width() == 1111 or screen_of(again).availableGeometry().width() < 1111


def test_help_lists_the_shortcuts(qtbot, main_window):
    main_window.workspace.commands.help.trigger()
    dialog = main_window.findChild(HelpDialog)
    assert dialog.isVisible()
    table = dialog.findChild(QTableWidget)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert isinstance(dialog.focusWidget(), QPushButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


class ShowWatch(QObject):
    shown = 0

    def eventFilter(self, watched, event):
        self.shown += event.type() == QEvent.Type.Show
        return False


def test_a_page_that_is_replaced_does_not_bring_its_neighbour_into_view(main_window):
    shell, watch = main_window.shell, ShowWatch()
    shell.show_tab(Tab.PORTFOLIO)
    shell.page_of(Tab.FUNNEL).installEventFilter(watch)
    shell.set_pages({Tab.PORTFOLIO: QWidget()})
    assert watch.shown == 0
