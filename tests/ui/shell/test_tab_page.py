"""What every tab gets from its base: reading beside the GUI thread, the line that says so, the panel that Esc folds away."""

import threading
from dataclasses import dataclass
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.changes import Changes, Step
from app.services.scope import scope_for
from app.ui import background
from app.ui.book_signals import BookSignals
from app.ui.tab_page import AT_ONCE, TabPage
from tests.builders import TODAY

EAST = 1
NUMBERS = SimpleNamespace(customers=100_000)


@dataclass
class Shelf:
    """What the page under test reads: so many dealers, as soon as `open` is set. None: they cannot be read."""

    dealers: int | None
    open: threading.Event
    readings: int = 0

    def read(self):
        assert self.open.wait(10)
        self.readings += 1
        if self.dealers is None:
            raise OSError("disk gone")
        return self.dealers


class DealersPage(TabPage[int]):
    SHOWN_TABLES = ("dealer",)

    def __init__(self, context, shelf):
        super().__init__(context)
        self.shelf = shelf
        self.label, self.nothing, self.panel = QLabel(), QLabel("No dealers yet"), QLabel("Panel")
        self.panel.hide()
        self.hold(self.label, self.nothing, self.panel)

    def loader(self, scope):
        return self.shelf.read

    def size_of(self, loaded):
        return loaded

    def is_empty(self, loaded):
        return loaded == 0

    def show_loaded(self, loaded):
        self.label.setText(f"{loaded} dealers")

    def reading_text(self, numbers):
        return "Reading…" if numbers is None else f"Reading {numbers.customers}…"

    def close_panel(self):
        self.panel.hide()


@pytest.fixture
def shelf():
    shelf = Shelf(AT_ONCE + 1, threading.Event())
    yield shelf
    shelf.open.set()
    background.wait_for_all()


@pytest.fixture
def page(qtbot, shelf):
    page = DealersPage(SimpleNamespace(signals=BookSignals()), shelf)
    qtbot.addWidget(page)
    page.resize(800, 500)
    page.show()
    return page


def change(page, table="dealer"):
    page._context.signals.changed.emit(Changes(Step("IMPORT"), {table: frozenset({1})}))


def test_a_long_reading_says_what_it_reads_instead_of_showing_blank_cards(qtbot, page, shelf):
    page.set_scope(scope_for(TODAY))
    qtbot.waitUntil(page.reading.isVisible)
    assert page.reading.text == "Reading…"
    page._context.signals.announce_numbers(NUMBERS)
    assert page.reading.text == "Reading 100000…"
    assert not page.label.isVisible()
    with qtbot.waitSignal(page.loaded):
        shelf.open.set()
    assert page.label.isVisible()
    assert not page.reading.isVisible()


def test_what_is_shown_stays_while_it_is_read_anew(qtbot, page, shelf):
    shelf.open.set()
    with qtbot.waitSignal(page.loaded):
        page.set_scope(scope_for(TODAY))
    shelf.open.clear()
    change(page)
    qtbot.waitUntil(page.reading.isVisible)
    assert page.is_reading
    assert page.label.isVisible()
    assert page.reading.geometry().bottom() > page.height() * 3 // 4
    with qtbot.waitSignal(page.loaded):
        shelf.open.set()
    assert not page.is_reading
    qtbot.waitUntil(lambda: not page.reading.isVisible())


def test_a_small_book_is_read_at_once_after_the_first_time(qtbot, page, shelf):
    shelf.dealers = 2
    shelf.open.set()
    with qtbot.waitSignal(page.loaded):
        page.set_scope(scope_for(TODAY))
    shelf.dealers = 3
    change(page)
    assert page.label.text() == "3 dealers"
    change(page, "deal")
    assert shelf.readings == 2


def test_only_the_last_of_several_readings_is_shown(qtbot, page, shelf):
    page.set_scope(scope_for(TODAY))
    page.set_scope(scope_for(TODAY, owner_id=EAST))
    shown = []
    page.loaded.connect(lambda: shown.append(page.scope.owner_id))
    with qtbot.waitSignal(page.loaded):
        shelf.open.set()
    background.wait_for_all()
    qtbot.wait(0)
    assert shown == [EAST]
    assert shelf.readings == 2


def test_the_empty_state_is_for_an_empty_book_not_for_a_filter(qtbot, page, shelf):
    shelf.dealers = 0
    shelf.open.set()
    with qtbot.waitSignal(page.loaded):
        page.set_scope(scope_for(TODAY))
    assert page.nothing.isVisible()
    page.set_scope(scope_for(TODAY, area_id=EAST))
    assert page.label.isVisible()


def test_a_hidden_page_waits(qtbot, page, shelf):
    shelf.open.set()
    page.hide()
    page.set_scope(scope_for(TODAY))
    background.wait_for_all()
    assert shelf.readings == 0
    with qtbot.waitSignal(page.loaded):
        page.show()


def test_escape_folds_the_panel_away(page):
    page.show_content()
    page.panel.show()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.panel.isHidden()


def test_a_reading_that_fails_is_said_and_takes_its_line_away(qtbot, page, shelf):
    shelf.dealers = None
    page.set_scope(scope_for(TODAY))
    qtbot.waitUntil(page.reading.isVisible)
    with qtbot.captureExceptions() as raised:
        shelf.open.set()
        qtbot.waitUntil(lambda: bool(raised))
    assert isinstance(raised[0][1], OSError)
    assert not page.reading.isVisible()
