"""A new deal on its way to 1+2+1 with the window's own keys and mouse: four people, a guide's tests, support, READY; and all taken back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import dev
from app.bootstrap import build_window
from app.terms import BuyingRole, DealStage, GuideTest, LineKind, Readiness
from app.ui import background
from app.ui.i18n import install_language
from app.ui.settings import UserSettings
from tests.builders import TODAY, a_book, a_contact, a_customer, a_deal, a_rep

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def region(tmp_path):
    """A closed book: the plant that buys Line 4 knows one contact; nobody is noted in the purchase."""
    book = a_book(tmp_path)
    anna = a_rep(book, "Anna Snelling")
    plant = a_customer(book, "Dongfang Heavy", owner_id=anna)
    a_contact(book, plant, "Chen Li")
    days = {"opened_on": TODAY - timedelta(days=20), "stage_since": TODAY - timedelta(days=9)}
    a_deal(book, "Line 4", stage=DealStage.NEEDS, amount=1_260_000, customer_id=plant, owner_id=anna, **days)
    book.close()
    return book.path


@pytest.fixture
def window(qtbot, qapp, tmp_path, region):
    dev.ensure_translations()
    install_language(qapp, "en")
    settings = UserSettings(tmp_path / "settings.ini")
    window = build_window(region, settings=settings, language="en", theme_name="light", as_of=TODAY)
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


def write(text: str) -> None:
    """Into whatever has the keys, and Enter."""
    QTest.keyClicks(QApplication.focusWidget(), text)
    press(Qt.Key.Key_Return)


def add_person(page, name: str, role: BuyingRole | None = None) -> None:
    """Ctrl+N opens the line that takes a name; the role is chosen with the arrow keys."""
    press(Qt.Key.Key_N, CTRL)
    write(name)
    line = page.sheet.cards.people.new
    if role is not None:
        line.editors["role"].setFocus()
        for _ in range(list(BuyingRole).index(role) + 1):
            press(Qt.Key.Key_Down)
    line.button.setFocus()
    press(Qt.Key.Key_Space)


def pips_on_the_board(qtbot, window) -> tuple[bool, ...]:
    """Of the only card, as the funnel paints it."""
    press(Qt.Key.Key_2, CTRL)
    board = window.workspace.shell.page.board
    view = board.views[DealStage.NEEDS]
    qtbot.waitUntil(lambda: board.models[DealStage.NEEDS].rowCount() == 1 and view.hasFocus() or bool(view.grab()))
    return board
