"""A dealer evaluated with the keys alone, by two versions of the scorecard; compared, taken back, and put on one page."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

import dev
from app.bootstrap import build_window
from app.terms import DealerGrade
from app.ui import background
from app.ui.dealers.compare_dialog import CompareDialog
from app.ui.i18n import install_language
from app.ui.settings import UserSettings
from tests.builders import a_book, a_dealer, a_rep, an_area

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALT, CTRL, NO_KEY = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.NoModifier,
)
TODAY = date.today()
"""An evaluation is recorded on the clock's day."""

FIRST, SECOND = "45324434432", "45324434435"
"""The worked example of R25, and the same with better control of risk."""


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """The program on a region with two dealers that nobody has evaluated."""
    dev.ensure_translations()
    install_language(qapp, "en")
    book = a_book(tmp_path)
    own = {"area_id": an_area(book, "Zhejiang"), "owner_id": a_rep(book, "Anna Snelling")}
    a_dealer(book, "Hengtai", **own)
    a_dealer(book, "Lantian", **own)
    book.close()
    settings = UserSettings(tmp_path / "settings.ini")
    window = build_window(book.path, settings=settings, language="en", theme_name="light", as_of=TODAY)
    window.resize(1366, 768)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    background.wait_for_all()
    qtbot.wait(0)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


@pytest.fixture
def page(qtbot, window):
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)
    press(Qt.Key.Key_4, CTRL)
    page = window.workspace.shell.page
    settle(qtbot, page)
    return page


def settle(qtbot, page) -> None:
    """Until the list and the dealer are read."""
    for _ in range(3):
        background.wait_for_all()
        qtbot.wait(1)
    qtbot.waitUntil(lambda: not page.is_reading and not page.pages.evaluation.is_reading)


def push(button: QPushButton) -> None:
    assert button.isVisible() and button.isEnabled()
    button.setFocus()
    press(Qt.Key.Key_Space)


def mark(qtbot, page, keys: str) -> None:
    """Down the form: each key marks a criterion and goes to the next."""
    page.pages.evaluation.form.form.rows[0].boxes.setFocus()
    for key in keys:
        press(Qt.Key(ord(key)))
    settle(qtbot, page)


def type_weight(page, criterion: str, weight: int) -> None:
    """In the table of the scorecard: F2 edits the cell, Enter takes it."""
    table = page.pages.page().form.table
    at = next(place for place, line in enumerate(table.rows_model.rows) if line.key == criterion)
    table.setFocus()
    table.setCurrentIndex(table.rows_model.index(at, 2))
    press(Qt.Key.Key_F2)
    print(QApplication.focusWidget(), table.rows_model.rows[at].key, table.state(), table.window().isActiveWindow())
    QTest.keyClicks(QApplication.focusWidget(), str(weight))
    print(QApplication.focusWidget().text())
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    print(table.rows_model.rows[at].draft)


def test_a_dealer_is_evaluated_twice_compared_and_put_on_a_page(qtbot, page, tmp_path):
    pages, services = page.pages, page._context.services
    hengtai = pages.row.id
    assert pages.row.name == "Hengtai"
    mark(qtbot, page, FIRST)
    assert pages.head.total.text() == "70.4 · Dealer B"
    push(pages.head.record)
    settle(qtbot, page)
    assert not pages.evaluation.form.is_open

    press(Qt.Key.Key_5, ALT)
    type_weight(page, "LOYALTY", 4)
    editor = page.pages.page()
    assert editor.form.sum.text().startswith("▲") and not editor.form.save.isEnabled()
    type_weight(page, "RISK", 16)
    push(editor.form.save)
    assert services.dealers.scorecard().version == 2

    press(Qt.Key.Key_1, ALT)
    settle(qtbot, page)
    push(pages.head.begin)
    settle(qtbot, page)
    mark(qtbot, page, SECOND)
    push(pages.head.record)
    settle(qtbot, page)
    new, old = services.dealers.rounds(hengtai)
    assert (old.total, new.total) > (0, 0)
