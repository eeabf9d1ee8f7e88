"""No book open: by keyboard to every way in, and to the sample files for the import."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from app.ui.shell.welcome_page import WelcomePage
from app.ui.theme import load_theme


@pytest.fixture
def page(qtbot) -> WelcomePage:
    page = WelcomePage(load_theme("light"), [Path("/books/East.fieldbook")])
    qtbot.addWidget(page)
    page.show()
    return page


def test_every_way_has_its_own_letter_and_can_be_focused(page):
    buttons = [button for button in page.findChildren(QPushButton) if button.property("book") is None]
    letters = [button.text().partition("&")[2][:1].lower() for button in buttons]
    assert sorted(letters) == ["d", "i", "n", "o", "s"]
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in page.findChildren(QPushButton))


def test_space_on_the_samples_asks_for_them(qtbot, page):
    page.samples.setFocus()
    with qtbot.waitSignal(page.samples_wanted, timeout=1_000):
        qtbot.keyClick(page.samples, Qt.Key.Key_Space)


def test_the_samples_are_put_into_the_chosen_folder_and_said(main_window, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    main_window.workspace.commands.samples.trigger()
    notice = main_window.shell.notice
    assert notice.text == "12 sample files written, in English and Chinese"
    assert notice.path == tmp_path / "Fieldbook import templates" / "1 Customers.xlsx"
    assert (tmp_path / "阵地导入模板" / "4 商机.xlsx").is_file()
