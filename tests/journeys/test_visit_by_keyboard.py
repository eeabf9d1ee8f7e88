"""A visit logged from the keyboard alone: an advance without a customer action is a continuation; with one it counts."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import dev
from app.bootstrap import build_window
from app.terms import PromiseState, VisitOutcome
from app.ui import background
from app.ui.dialogs.visit.form import VisitForm
from app.ui.i18n import install_language
from app.ui.plan.words import state_tag
from app.ui.settings import UserSettings
from tests.builders import TODAY, a_book, a_contact, a_customer, a_deal, a_rep

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
MOST_STEPS = 20
"""Chords and words typed that fit into a minute at three seconds each."""


@pytest.fixture
def region(tmp_path):
    """A closed book: a customer with one open deal and one contact, and another customer."""
    book = a_book(tmp_path)
    anna = a_rep(book, "Anna Snelling")
    port = a_customer(book, "Ninggang Port", owner_id=anna)
    a_customer(book, "Wuyue Textile", owner_id=anna)
    a_contact(book, port, "Chen Wei")
    a_deal(book, "Cranes", customer_id=port, owner_id=anna)
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


class Keyboard:
    """Counts the steps: each chord and each word typed is one."""

    def __init__(self) -> None:
        self.steps = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.steps += 1
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)

    def type(self, text: str) -> None:
        self.steps += 1
        QTest.keyClicks(QApplication.focusWidget(), text)


def in_form(qtbot, fill: Callable[[VisitForm], None]) -> None:
    """`fill` runs in the visit form that the next key opens."""

    def begin() -> None:
        form = QApplication.activeModalWidget()
        assert isinstance(form, VisitForm)
        try:
            qtbot.waitUntil(form.isActiveWindow)
            fill(form)
        finally:
            form.reject()  # already closed by then, unless something went wrong

    QTimer.singleShot(0, begin)


def focused_again(qtbot, window) -> None:
    window.activateWindow()  # what a desktop does when a dialog is closed
    qtbot.waitUntil(lambda: window.isActiveWindow() and isinstance(QApplication.focusWidget(), QWidget))


def test_a_rep_logs_a_visit_in_under_a_minute_of_steps(qtbot, window):
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None)
    keyboard, outlooks = Keyboard(), []
    keyboard.press(Qt.Key.Key_6, CTRL)
    page = window.workspace.shell.page
    qtbot.waitUntil(lambda: page._loaded is not None, timeout=20_000)
    services = page._context.services

    def too_little(form: VisitForm) -> None:
        keyboard.type("ningg")
        keyboard.press(Qt.Key.Key_Return)
        keyboard.press(Qt.Key.Key_2, ALT)
        outlooks.append(form.parts.outcome.outlook.text())
        keyboard.press(Qt.Key.Key_Return, CTRL)

    in_form(qtbot, too_little)
    keyboard.press(Qt.Key.Key_L, CTRL)
    assert outlooks[0].startswith("Will count as Continuation. Still missing: what the customer will do")
    (visit,) = services.visits.agenda(TODAY, TODAY, TODAY)
    assert (visit.outcome, visit.claimed_outcome) == (VisitOutcome.CONTINUATION, VisitOutcome.ADVANCE)
    assert (visit.customer_name, visit.deal_name, visit.rep_name) == ("Ninggang Port", "Cranes", "Anna Snelling")
    assert window.shell.notice.text.startswith("Counts as Continuation, not as Advance.")

    focused_again(qtbot, window)
    qtbot.waitUntil(lambda: page.week.selected_ids() == [visit.id])
    logged = Keyboard()

    def add_the_evidence(form: VisitForm) -> None:
        for _ in range(2):  # takes the advance back and picks it again: the keys go to what it demands
            logged.press(Qt.Key.Key_2, ALT)
        logged.type("shows us crane 3")
        logged.press(Qt.Key.Key_Return)
        logged.type("chen")
        logged.press(Qt.Key.Key_Return)
        logged.type("+7")
        logged.press(Qt.Key.Key_Return)
        outlooks.append(form.parts.outcome.outlook.text())
        logged.press(Qt.Key.Key_Return, CTRL)

    in_form(qtbot, add_the_evidence)
    logged.press(Qt.Key.Key_Return)
    assert outlooks[1] == "Counts as Advance."
    (visit,) = services.visits.agenda(TODAY, TODAY, TODAY)
    assert (visit.outcome, visit.advance_person) == (VisitOutcome.ADVANCE, "Chen Wei")
    assert (visit.advance_on, visit.promise) == (TODAY + timedelta(days=7), PromiseState.OPEN)
    assert state_tag(visit, TODAY).text == "Advance"
    assert keyboard.steps + logged.steps <= MOST_STEPS

    focused_again(qtbot, window)
    for _ in range(2):
        logged.press(Qt.Key.Key_Z, CTRL)
    assert services.visits.agenda(TODAY, TODAY, TODAY) == ()
