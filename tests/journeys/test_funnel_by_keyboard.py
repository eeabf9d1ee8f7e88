"""The funnel without a mouse: open, filter, move a card through a gate with a reason, undo, edit the amount, save a view."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import dev
from app.bootstrap import build_window
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage
from app.ui import background
from app.ui.funnel.gate_dialog import GateDialog
from app.ui.i18n import install_language
from app.ui.settings import UserSettings
from tests.builders import TODAY, a_book, a_customer, a_deal, a_rep

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def region(tmp_path):
    """A closed book: two customers, three deals; "Cranes" stands in NEEDS and lacks what its gate wants."""
    book = a_book(tmp_path)
    anna = a_rep(book, "Anna Snelling")
    port, mill = a_customer(book, "Ninggang Port", owner_id=anna), a_customer(book, "Wuyue Textile", owner_id=anna)
    common = {"owner_id": anna, "opened_on": TODAY - timedelta(days=40), "stage_since": TODAY - timedelta(days=9)}
    a_deal(book, "Cranes", stage=DealStage.NEEDS, amount=500_000, customer_id=port, **common)
    a_deal(book, "Dyeing", stage=DealStage.NEEDS, amount=90_000, customer_id=mill, **common)
    a_deal(book, "Spares", stage=DealStage.TRUST, customer_id=port, **common)
    book.close()
    return book.path


@pytest.fixture
def window(qtbot, qapp, tmp_path, region):
    dev.ensure_translations()
    install_language(qapp, "en")
    settings = UserSettings(tmp_path / "settings.ini")
    window = build_window(region, settings=settings, language="en", theme_name="light", as_of=TODAY)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    background.wait_for_all()
    qtbot.wait(0)


def keys() -> QWidget:
    """Whoever has the keyboard."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(keys(), key, modifier)


def in_dialog(answer: Callable[[QWidget], None]) -> None:
    """`answer` runs in the dialog that the next key opens."""
    QTimer.singleShot(0, lambda: answer(QApplication.activeModalWidget()))


def typed(text: str) -> Callable[[QWidget], None]:
    """Type into the dialog and press Enter."""

    def answer(dialog: QWidget) -> None:
        QTest.keyClicks(dialog.focusWidget(), text)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    return answer


def test_a_manager_works_the_funnel_by_keyboard(qtbot, window, region):
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)
    press(Qt.Key.Key_2, CTRL)
    page = window.workspace.shell.page
    qtbot.waitUntil(lambda: page.board.models[DealStage.NEEDS].rowCount() == 2)

    press(Qt.Key.Key_F, CTRL)
    QTest.keyClicks(keys(), "ningg")
    qtbot.waitUntil(lambda: page.board.models[DealStage.NEEDS].rowCount() == 1)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Right)
    cranes = page.board.models[DealStage.NEEDS].ids[0]
    assert page.board.selected_ids() == [cranes]

    asked = []

    def override(dialog: QWidget) -> None:
        asked.append(isinstance(dialog, GateDialog))
        typed("tender closes on Friday")(dialog)

    in_dialog(override)
    press(Qt.Key.Key_Right, ALT)
    assert asked == [True]
    services = page._context.services
    assert services.deals.get(cranes).stage == DealStage.VALUE
    assert services.deal_file.stages(cranes, TODAY).stays[-1].reason == "tender closes on Friday"

    window.activateWindow()  # what a desktop does when a dialog is closed
    qtbot.waitUntil(lambda: page.board.views[DealStage.VALUE].hasFocus())
    press(Qt.Key.Key_Z, CTRL)
    assert services.deals.get(cranes).stage == DealStage.NEEDS
    qtbot.waitUntil(lambda: page.board.selected_ids() == [cranes])

    press(Qt.Key.Key_F2)
    amount = page.panel.form.editor("amount_cents")
    while keys() is not amount:
        press(Qt.Key.Key_Tab)
    amount.selectAll()
    QTest.keyClicks(amount, "650")
    press(Qt.Key.Key_Return)
    assert services.deals.get(cranes).amount_cents == 650_000_00
    press(Qt.Key.Key_Escape)
    assert page.panel.isHidden()

    in_dialog(typed("Ninggang only"))
    press(Qt.Key.Key_S, CTRL)
    window.close()

    book = Book.open(region)
    (view,) = Services(book).saved_views.all("funnel")
    book.close()
    assert (view.name, view.state["filter"]["text"]) == ("Ninggang only", "ningg")
