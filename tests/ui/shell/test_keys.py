"""No page takes a key that the program's own commands have: Qt would fire neither of two that are ambiguous."""

from collections import Counter

import pytest
from PySide6.QtGui import QAction, QShortcut

from app.bootstrap import build_window
from app.demo import fill_demo
from app.ui.settings import UserSettings
from app.ui.shell.tabs import Tab
from tests.builders import TODAY, a_book


@pytest.fixture
def window(qapp, tmp_path):
    book = a_book(tmp_path)
    fill_demo(book, TODAY, size="small")
    book.close()
    settings = UserSettings(tmp_path / "settings.ini")
    window = build_window(book.path, settings=settings, language="en", theme_name="light", as_of=TODAY)
    window.show()
    for tab in Tab:
        window.shell.show_tab(tab)
    yield window
    window.close()


@pytest.mark.qt_log_ignore("propagateSizeHints")  # said by the offscreen platform of every window shown
def test_keys_of_the_pages_are_not_those_of_the_program(window):
    own = {key.toString() for action in window.workspace.commands.findChildren(QAction) for key in action.shortcuts()}

    pages = Counter(key.toString() for shortcut in window.findChildren(QShortcut) for key in shortcut.keys())  # noqa: SIM118 - not a dict
    assert own
    assert pages
    assert sorted(set(pages) & own) == []
