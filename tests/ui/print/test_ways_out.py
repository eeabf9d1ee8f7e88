"""Menu entries that write what a page shows."""

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.ui import background
from app.ui.book_signals import BookSignals
from app.ui.dealers.ways_out import add_dealer_ways
from app.ui.page_context import PageContext
from app.ui.print.ways_out import Shown, WaysOut
from app.ui.theme import load_theme
from app.ui.tracking.ways_out import add_coach_ways, add_sheet_ways
from tests.ui.deck.conftest import ENGLISH, SCOPE


@pytest.fixture
def owner(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


def ways(services, owner, shown):
    context = PageContext(services, BookSignals(), ENGLISH, load_theme("light"))
    return WaysOut(QMenu(owner), context, lambda: shown, owner)


def chosen_is(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_each_entry_writes_the_deal_shown(services, plant, owner, qtbot, tmp_path, monkeypatch):
    out = ways(services, owner, Shown("Line 4", SCOPE, plant.line))
    add_sheet_ways(out)
    for number, (action, suffix) in enumerate(zip(out.menu.actions(), (".pdf", ".pptx", ".pptx"), strict=True)):
        chosen_is(monkeypatch, tmp_path / f"way {number}")
        with qtbot.waitSignal(out.context.signals.exported) as said:
            action.trigger()
        assert said.args == [tmp_path / f"way {number}{suffix}"]
        assert said.args[0].stat().st_size > 5_000


def test_coach_and_dealers_have_their_ways(services, plant, dealers, owner, qtbot, tmp_path, monkeypatch):
    for add, record in ((add_coach_ways, 0), (add_dealer_ways, dealers.hengtai)):
        out = ways(services, owner, Shown("x", SCOPE, record))
        add(out)
        for number, action in enumerate(out.menu.actions()):
            chosen_is(monkeypatch, tmp_path / f"{add.__name__} {number}")
            with qtbot.waitSignal(out.context.signals.exported) as said:
                action.trigger()
            assert said.args[0].exists()


def test_nothing_is_asked_while_nothing_is_shown(services, owner, monkeypatch):
    out = ways(services, owner, None)
    add_sheet_ways(out)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked"))
    out.menu.actions()[0].trigger()
    background.wait_for_all()
