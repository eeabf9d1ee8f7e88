"""Which backup to go back to: from beside the book, from the second folder, or from anywhere."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QFileDialog

from app.ui.dialogs.restore_dialog import RestoreDialog
from app.ui.shell.second_copies import SecondCopies
from app.ui.theme import load_theme

THEME = load_theme("light")


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "U盘"
    folder.mkdir()
    return folder


@pytest.fixture
def backups(services, settings, stick):
    """One made before there was a second folder, one after."""
    services.backups.back_up("daily", now=datetime(2026, 11, 21, 9, 2))
    second = SecondCopies(settings)
    second.follow(services.backups, services.book_path)
    settings.second_backup_folder = stick
    second.follow(services.backups, services.book_path)
    services.backups.back_up("import", now=datetime(2026, 11, 22, 15, 30))
    return services.backups


def rows(dialog: RestoreDialog) -> list[list[str]]:
    """Of each place: its heading, then moment and occasion of each backup."""
    shown = []
    for at in range(dialog.list.topLevelItemCount()):
        place = dialog.list.topLevelItem(at)
        children = [place.child(number) for number in range(place.childCount())]
        shown.append([place.text(0), *(f"{child.text(0)} {child.text(1)}".strip() for child in children)])
    return shown


def test_both_places_are_listed_and_the_newest_is_chosen(qtbot, backups, stick):
    dialog = RestoreDialog(backups, stick, THEME)
    qtbot.addWidget(dialog)
    beside = ["Beside the book · 2 backups", "2026-11-22 15:30 Before an import", "2026-11-21 09:02 Daily"]
    qtbot.waitUntil(lambda: rows(dialog) == [beside, ["Second folder · 1 backup", "2026-11-22 15:30 Before an import"]])
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.restore.click()
    assert chosen.args == [backups.newest().path]


def test_a_backup_of_the_second_folder_is_chosen(qtbot, backups, stick):
    dialog = RestoreDialog(backups, stick, THEME)
    qtbot.addWidget(dialog)
    place = dialog.list.topLevelItem(1)
    qtbot.waitUntil(lambda: place.text(0).endswith("1 backup"))
    dialog.list.setCurrentItem(place.child(0))
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.restore.click()
    assert chosen.args == [backups.all_in_second()[0].path]


def test_a_second_folder_that_is_gone_is_said(qtbot, backups, stick):
    stick.rename(stick.with_name("away"))
    dialog = RestoreDialog(backups, stick, THEME)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "cannot be reached" in rows(dialog)[1][1])


def test_without_any_backup_there_is_still_any_other_file(qtbot, services):
    dialog = RestoreDialog(services.backups, None, THEME)
    qtbot.addWidget(dialog)
    assert rows(dialog) == [["Beside the book · 0 backups", "None yet"]]
    assert not dialog.restore.isEnabled()
    with qtbot.waitSignal(dialog.other_wanted) as wanted:
        dialog.other.click()
    assert wanted.args == [services.backups.folder]


def test_in_the_window_any_file_can_be_chosen(qtbot, main_window, tmp_path, monkeypatch):
    files = main_window.workspace.files
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "old.fieldbook"), ""))
    files.restore_chosen.disconnect()
    main_window.workspace.commands.restore.trigger()
    (dialog,) = main_window.findChildren(RestoreDialog)
    with qtbot.waitSignal(files.restore_chosen) as chosen:
        dialog.other.click()
    assert chosen.args == [tmp_path / "old.fieldbook"]
