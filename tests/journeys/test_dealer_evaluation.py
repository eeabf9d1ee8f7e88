"""A dealer evaluated with the keys alone, by two versions of the scorecard; compared, taken back, and put on one page."""

import re
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

import dev
from app.bootstrap import build_window
from app.ui import background
from app.ui.dealers.compare_dialog import CompareDialog
from app.ui.i18n import install_language
from app.ui.print.dealer_page import save_dealer_pdf
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
    focused = QApplication.focusWidget() or QApplication.activeWindow()  # a button that was disabled has no keys
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


def activate(qtbot, window) -> None:
    """What a desktop does when an editor or a dialog is closed."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


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


def type_weight(qtbot, page, criterion: str, weight: int) -> None:
    """In the table of the scorecard: F2 edits the cell, Enter takes it."""
    table = page.pages.page().form.table
    at = next(place for place, line in enumerate(table.rows_model.rows) if line.key == criterion)
    table.setFocus()
    table.setCurrentIndex(table.rows_model.index(at, 2))
    press(Qt.Key.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), str(weight))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.rows_model.rows[at].draft.weight == weight)


def evaluate(qtbot, page, keys: str) -> None:
    mark(qtbot, page, keys)
    push(page.pages.head.record)
    settle(qtbot, page)


def compared(page) -> dict[str, list[str]]:
    """Criterion -> what stands in its row, dealer by dealer."""
    dialog = page.findChildren(CompareDialog)[-1]
    table = dialog.table
    rows = {
        table.verticalHeaderItem(row).text(): [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    }
    dialog.reject()
    return rows


def test_a_dealer_is_evaluated_twice_compared_and_put_on_a_page(qtbot, window, page, tmp_path):
    pages, services = page.pages, page._context.services
    hengtai = pages.row.id
    assert pages.row.name == "Hengtai"
    mark(qtbot, page, FIRST)
    assert pages.head.total.text() == "70.4 · Dealer B"
    push(pages.head.record)
    settle(qtbot, page)
    assert not pages.evaluation.form.is_open

    press(Qt.Key.Key_5, ALT)
    type_weight(qtbot, page, "LOYALTY", 4)
    editor = pages.page()
    assert editor.form.sum.text().startswith("▲") and not editor.form.save.isEnabled()
    type_weight(qtbot, page, "RISK", 16)
    push(editor.form.save)
    assert services.dealers.scorecard().version == 2

    activate(qtbot, window)
    press(Qt.Key.Key_1, ALT)
    settle(qtbot, page)
    push(pages.head.begin)
    settle(qtbot, page)
    evaluate(qtbot, page, SECOND)
    new, old = services.dealers.rounds(hengtai)
    assert [(one.version, one.total) for one in (new, old)] == [(2, Decimal("80.0")), (1, Decimal("70.4"))]

    push(pages.head.compare)
    assert compared(page)["Total, points"] == ["80.0", "—"]

    page_of_paper = tmp_path / "Hengtai.pdf"
    save_dealer_pdf(services, window.scope, page._context.formats, hengtai, page_of_paper)
    assert len(re.findall(rb"/Type /Page\b(?!s)", page_of_paper.read_bytes())) == 1

    activate(qtbot, window)
    for _ in range(30):
        if services.dealers.scorecard().version == 2:
            press(Qt.Key.Key_Z, CTRL)
    settle(qtbot, page)
    assert [(one.version, one.total) for one in services.dealers.rounds(hengtai)] == [(1, Decimal("70.4"))]
    assert pages.head.total.text() == "70.4 · Dealer B"
