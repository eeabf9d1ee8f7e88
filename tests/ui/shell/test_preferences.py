"""Preferences: the look and the second backup folder are the computer's, unit and fiscal year the book's."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel

from app.ui import background
from app.ui.dialogs.preferences import PreferencesDialog
from app.ui.shell.second_copies import SecondCopies
from app.ui.theme import load_theme

THEME = load_theme("light")


@pytest.fixture
def second(settings, services):
    second = SecondCopies(settings)
    second.follow(services.backups, services.book_path)
    return second


@pytest.fixture
def dialog(qtbot, speak, settings, services, second):
    speak("en")
    dialog = PreferencesDialog(second, settings, services.settings, THEME, writable=True)
    qtbot.addWidget(dialog)
    return dialog


def choose(dialog, key: str, value: object) -> None:
    combo = dialog.row(key).combo
    combo.setCurrentIndex(combo.findData(value))


def test_changed_values_go_into_the_book_and_can_be_undone(dialog, services):
    choose(dialog, "display_unit", "THOUSANDS")
    dialog.apply_to_book(services.settings, dialog)
    assert services.settings.display_unit == "THOUSANDS"
    services.history.undo()
    assert services.settings.display_unit == "WAN"


def test_nothing_touched_is_nothing_written(dialog, services):
    dialog.apply_to_book(services.settings, dialog)
    assert services.history.next_undo is None


def test_what_was_set_elsewhere_meanwhile_is_not_set_back(dialog, services):
    services.settings.set("fiscal_first_month", "4")
    dialog.apply_to_book(services.settings, dialog)
    assert services.settings.fiscal_first_month == 4


def test_the_look_is_handed_back_not_saved(dialog, settings):
    choose(dialog, "theme", "dark")
    choose(dialog, "text_size", 150)
    assert dialog.look() == ("system", "dark", 150)
    assert settings.text_percent == 100


def test_every_choice_says_its_default_and_goes_back_to_it(dialog):
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Default: As the system", "Default: 100%", "Default: Jan", "Default: off"} <= texts
    for key, value in (("language", "zh_CN"), ("text_size", 200), ("display_unit", "UNITS"), ("theme", "dark")):
        row = dialog.row(key)
        assert not row.default.back.isVisibleTo(dialog)
        choose(dialog, key, value)
        assert row.default.back.isVisibleTo(dialog)
        row.default.back.click()
        assert not row.default.back.isVisibleTo(dialog)
    assert dialog.look() == ("system", "system", 100)
    assert dialog.row("display_unit").combo.currentData() == "WAN"


def test_what_the_book_has_is_offered_and_its_default_is_a_click_away(qtbot, settings, services, second):
    services.settings.set("fiscal_first_month", "4")
    dialog = PreferencesDialog(second, settings, services.settings, THEME, writable=True)
    qtbot.addWidget(dialog)
    assert dialog.row("fiscal_first_month").combo.currentData() == "4"
    dialog.row("fiscal_first_month").default.back.click()
    dialog.apply_to_book(services.settings, dialog)
    assert services.settings.fiscal_first_month == 1


def test_a_book_to_read_only_offers_no_way_back(qtbot, settings, services, second):
    services.settings.set("fiscal_first_month", "4")
    dialog = PreferencesDialog(second, settings, services.settings, THEME, writable=False)
    qtbot.addWidget(dialog)
    assert not dialog.row("fiscal_first_month").default.back.isVisibleTo(dialog)


def test_without_a_book_only_the_computer_can_be_set(qtbot, speak, settings):
    speak("en")
    dialog = PreferencesDialog(SecondCopies(settings), settings, None, THEME, writable=False)
    qtbot.addWidget(dialog)
    assert not dialog.row("display_unit").combo.isEnabled()
    assert not dialog.methods.isEnabled()
    assert not dialog.places.open_first.isEnabled()
    assert dialog.places.first.placeholderText() == "No book is open"
    assert dialog.places.choose.isEnabled()


def test_the_button_asks_for_the_settings_of_the_methods(qtbot, settings, services, second):
    asked = []
    dialog = PreferencesDialog(second, settings, services.settings, THEME, writable=True, ask_methods=asked.append)
    qtbot.addWidget(dialog)
    dialog.methods.click()
    assert asked == [dialog]


def test_the_chosen_second_folder_gets_the_newest_backup_at_once(
    qtbot, dialog, second, services, tmp_path, monkeypatch, settings
):
    made = services.backups.back_up("manual")
    stick = tmp_path / "U盘 (E)"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    dialog.places.choose.click()
    assert dialog.places.copies.text() == str(stick)
    assert settings.second_backup_folder is None
    with qtbot.waitSignal(second.changed, timeout=10_000):
        dialog.places.apply()
        background.wait_for_all()
    qtbot.waitUntil(lambda: second.last_copied == made.at)
    assert [info.path.name for info in services.backups.all_in_second()] == [made.path.name]
    again = PreferencesDialog(second, settings, services.settings, THEME, writable=True)
    qtbot.addWidget(again)
    assert again.places.state.text() == f"Last copied: backup of {made.at:%Y-%m-%d %H:%M}"


def test_where_the_backups_lie_already_is_not_taken(dialog, services):
    dialog.places.take(services.book_path.parent)
    assert dialog.places.chosen is None
    assert "on another disk" in dialog.places.state.text()


def test_a_second_folder_that_is_gone_is_said_with_the_last_copy(qtbot, settings, services, second, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    second.choose(stick)
    made = services.backups.back_up("manual")
    stick.rename(tmp_path / "away")
    services.backups.back_up("manual")
    dialog = PreferencesDialog(second, settings, services.settings, THEME, writable=True)
    qtbot.addWidget(dialog)
    assert dialog.places.state.text() == (
        f"Backup not copied to the second folder: it is not there\nLast copied: backup of {made.at:%Y-%m-%d %H:%M}"
    )
    dialog.places.default.back.click()
    dialog.places.apply()
    assert settings.second_backup_folder is None
    assert second.problem == ""


def test_the_folders_are_opened(dialog, services, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True)
    assert not dialog.places.open_first.isEnabled()
    services.backups.back_up("manual")
    dialog.places.take(tmp_path / "stick")
    dialog.places.open_second.click()
    assert opened == [tmp_path / "stick"]


def test_in_the_window_the_status_line_says_what_was_not_copied(qtbot, main_window, tmp_path, monkeypatch):
    def accept(dialog: PreferencesDialog) -> int:
        dialog.places.take(tmp_path / "STICK")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PreferencesDialog, "exec", accept)
    main_window.workspace.commands.preferences.trigger()
    status = main_window.shell.status_bar
    assert not status.copy.isVisible()
    main_window.workspace.book.back_up()
    qtbot.waitUntil(status.copy.isVisible, timeout=10_000)
    assert status.copy.text() == "Backup not copied to the second folder: it is not there"
    (tmp_path / "STICK").mkdir()
    main_window.workspace.book.back_up()
    qtbot.waitUntil(lambda: not status.copy.isVisible(), timeout=10_000)
    assert main_window.workspace.second.last_copied is not None
