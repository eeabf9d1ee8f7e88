"""The notice in the corner: what it offers, how it goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.ui.shell.notice import Notice
from app.ui.theme import load_theme

REPORT = Path("reviews") / "East review 2026-11-22.pptx"


class Desktop(QObject):
    """Takes what is opened in place of the user's programs."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot(QUrl)
    def open(self, url):
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def desktop():
    desktop = Desktop()
    QDesktopServices.setUrlHandler("file", desktop, "open")
    yield desktop
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def notice(qtbot):
    window = QWidget()
    window.resize(900, 500)
    qtbot.addWidget(window)
    foot = QWidget(window)
    foot.setGeometry(0, 470, 900, 30)
    window.notice = Notice(load_theme("light"), foot, window)
    window.show()
    yield window.notice


def test_a_written_file_and_its_folder_can_be_opened(notice, desktop, tmp_path):
    path = tmp_path / REPORT
    for button, opened in ((notice.open, path), (notice.folder, path.parent)):
        notice.say("Written: East review 2026-11-22.pptx", path)
        assert notice.path == path
        button.click()
        assert desktop.opened.pop() == opened
        assert not notice.isVisible()


def test_what_is_no_file_offers_nothing_to_open(notice):
    notice.say("Chart copied")
    assert notice.isVisible()
    assert notice.path is None
    assert not notice.open.isVisible()
    assert not notice.folder.isVisible()


def test_it_stands_in_the_corner_above_the_status_line(notice, tmp_path):
    notice.say("Written: o.xlsx", tmp_path / "o.xlsx")
    place = notice.geometry()
    assert (place.right(), place.bottom()) == (900 - 16 - 1, 470 - 16 - 1)


def test_a_long_name_is_shortened_and_whole_in_the_tooltip(notice, tmp_path):
    path = tmp_path / ("华东区域第四季度客户组合与商机复盘" * 5 + ".pptx")
    notice.say(f"Written: {path.name}", path)
    assert "…" in notice.text
    assert notice.width() < 700
    assert notice._said.toolTip() == str(path)


def test_it_goes_by_itself_but_not_from_under_the_keys(qtbot, notice, tmp_path):
    notice.say("Written: o.xlsx", tmp_path / "o.xlsx")
    notice.folder.setFocus()
    qtbot.waitUntil(notice.folder.hasFocus)
    notice._time.timeout.emit()
    assert notice.isVisible()
    notice.folder.clearFocus()
    notice._time.timeout.emit()
    assert not notice.isVisible()


def test_escape_and_the_cross_close_it(qtbot, notice):
    notice.say("Chart copied")
    qtbot.keyClick(notice.shut, Qt.Key.Key_Escape)
    assert not notice.isVisible()
    notice.say("Chart copied")
    notice.shut.click()
    assert not notice.isVisible()


def test_tab_walks_its_buttons(qtbot, notice, tmp_path):
    notice.say("Written: o.xlsx", tmp_path / "o.xlsx")
    for button, after in ((notice.open, notice.folder), (notice.folder, notice.shut)):
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Tab)
        assert notice.window().focusWidget() is after


def test_its_buttons_have_letters_of_their_own_and_names(notice):
    assert [notice.open.text(), notice.folder.text()] == ["&Open", "Open &folder"]
    assert notice.shut.accessibleName() == "Close"
