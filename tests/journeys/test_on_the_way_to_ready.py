"""A new deal on its way with the window's own keys and mouse: four people, a guide's tests, support, READY; all of it taken back."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import dev
from app.bootstrap import build_window
from app.terms import BuyingRole, DealStage, LineKind
from app.ui import background
from app.ui.funnel.card_model import CARD_ROLE
from app.ui.i18n import install_language
from app.ui.main_window import MainWindow
from app.ui.settings import UserSettings
from app.ui.tracking.page import TrackingPage
from app.ui.tracking.person_panel import PersonPanel
from tests.builders import TODAY, a_book, a_contact, a_customer, a_rep

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL, NO_KEY = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def region(tmp_path):
    """A closed book: one plant, of whose people one is known; no deal yet."""
    book = a_book(tmp_path)
    plant = a_customer(book, "Dongfang Heavy", owner_id=a_rep(book, "Anna Snelling"))
    a_contact(book, plant, "Chen Li")
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


def click_at(widget: QWidget, at: QPoint) -> None:
    QTest.mouseClick(widget, LEFT, NO_KEY, at)


def add_deal(qtbot, window: MainWindow) -> None:
    """On the funnel by Ctrl+N: name, customer, stage, amount and owner, from field to field with Tab."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        try:
            qtbot.waitUntil(dialog.isActiveWindow)
            for words in ("Line 4", "Dongfang Heavy", "", "126", "", "anna"):
                QTest.keyClicks(dialog.focusWidget(), words)
                QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        finally:
            if dialog.isVisible():
                dialog.reject()

    press(Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: not window.workspace.shell.page.is_reading)
    QTimer.singleShot(0, fill)
    press(Qt.Key.Key_N, CTRL)
    window.activateWindow()  # what a desktop does when a dialog is closed
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)


def add_person(page: TrackingPage, name: str, role: BuyingRole | None = None) -> None:
    """Ctrl+N opens the line that takes a name; the role is chosen with the arrow keys."""
    line = page.sheet.cards.people.new
    press(Qt.Key.Key_N, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), name)
    if role is not None:
        line.editors["role"].setFocus()
        for _ in range(list(BuyingRole).index(role) + 1):
            press(Qt.Key.Key_Down)
    line.button.setFocus()
    press(Qt.Key.Key_Space)


def open_person(page: TrackingPage, name: str) -> PersonPanel:
    """By a click on the card."""
    who = next(one.contact_id for one in page.sheet.sheet.people if one.name == name)
    slot = next(slot for slot in page.sheet.cards.people.slots if slot.slot_model.place_of(who) >= 0)
    click_at(slot.viewport(), slot.visualRect(slot.slot_model.index(slot.slot_model.place_of(who))).center())
    assert page.views.panel.contact_id == who
    return page.views.panel


def rate(page: TrackingPage, name: str, support: int) -> None:
    """With the arrow keys on the scale: the first one says 0."""
    panel = open_person(page, name)
    panel.focus_field("support")
    for _ in range(support + 1):
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert panel.isHidden()


def pass_tests(page: TrackingPage, name: str) -> None:
    """Both tests of a guide, each with what shows it."""
    panel = open_person(page, name)
    for evidence in ("named the board", "told us the rival's price"):
        panel.focus_field("tests")
        QTest.keyClicks(QApplication.focusWidget(), evidence)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)


def draw_influence(page: TrackingPage, name: str, other: str) -> None:
    """A drag on the map from the edge of a box to the other box."""
    page.sheet.bring_up(page.sheet.cards.map)
    board = page.sheet.cards.map.map.board
    who = {node.name: person for person, node in board.scene.nodes.items()}
    start, end = (board.camera.to_widget(board.scene.box(who[one]).center()).toPoint() for one in (name, other))
    box = board.scene.box(who[name])
    edge = board.camera.to_widget(QPointF(box.center().x(), box.top())).toPoint()
    click_at(board, start)
    QTest.mousePress(board, LEFT, NO_KEY, edge)
    QTest.mouseMove(board, end)
    QTest.mouseRelease(board, LEFT, NO_KEY, end)


def card_pips(qtbot, window: MainWindow) -> tuple[bool, ...]:
    """Of the only card on the board, once it is painted."""
    press(Qt.Key.Key_2, CTRL)
    board = window.workspace.shell.page.board
    model = board.models[DealStage.TARGET]
    qtbot.waitUntil(lambda: not window.workspace.shell.page.is_reading and model.rowCount() == 1)
    window.grab()
    return board._words.pips(model.index(0).data(CARD_ROLE))


def test_a_new_deal_is_brought_to_ready_and_back(qtbot, window):
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)
    add_deal(qtbot, window)
    press(Qt.Key.Key_3, CTRL)
    page = window.workspace.shell.page
    qtbot.waitUntil(lambda: page.sheet.sheet is not None)
    services, head = page._context.services, page.sheet.head
    assert (head.name.text(), head.points.text()) == ("Dongfang Heavy · Line 4", "1 / 4"), "the seller is there"

    add_person(page, "Zhao Yan", BuyingRole.DECIDER)
    add_person(page, "Hu Min", BuyingRole.USER)
    add_person(page, "Chen", BuyingRole.GATEKEEPER)
    add_person(page, "He Fang")
    names = [one.name for one in page.sheet.sheet.people]
    assert sorted(names) == ["Chen Li", "He Fang", "Hu Min", "Zhao Yan"]

    pass_tests(page, "He Fang")
    rate(page, "He Fang", 3)
    assert head.points.text() == "2 / 4"
    rate(page, "Zhao Yan", 1)
    rate(page, "Chen Li", 2)
    assert (head.points.text(), head.word.text()) == ("4 / 4", "1+2+1 · Ready to close")

    draw_influence(page, "Chen Li", "Zhao Yan")
    (line,) = services.tracking.map(page.sheet.deal_id, TODAY).lines
    assert line.kind is LineKind.INFLUENCES

    click_at(page.deals.coach, page.deals.coach.rect().center())
    coach = page.views.coach
    qtbot.waitUntil(lambda: coach.model.rowCount() == 1)
    (row,) = coach.model.rows
    assert row.points == 4
    press(Qt.Key.Key_Escape)
    assert not page.views.shows_coach
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert page.deals.view.hasFocus()
    assert card_pips(qtbot, window) == (True, True, True, True)

    press(Qt.Key.Key_3, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert services.tracking.map(page.sheet.deal_id, TODAY).lines == ()
    for _ in range(20):
        if page.sheet.sheet.people:
            press(Qt.Key.Key_Z, CTRL)
    assert head.points.text() == "1 / 4"
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(page.empty.isVisible)
