"""R4 on screen: METHOD's worked example typed in place, and what a total lacks said in words."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.services.scope import scope_for
from app.terms import Kpi, Posture
from app.ui.portfolio.scorecard_page import ScorecardPage
from app.ui.portfolio.scorecard_table import DecimalEdit

from .conftest import TODAY

KPI, WEIGHT, TARGET, ACTUAL, SOURCE, SCORE = range(1, 7)
ATTACK = (
    (Kpi.SALES_GROWTH, "20", "18"),
    (Kpi.NEW_CUSTOMERS, "5", "6"),
    (Kpi.ADVANCE_RATE, "100", "95"),
    (Kpi.TEAM_BUILDING, "100", "100"),
)


@pytest.fixture
def page(qtbot, context):
    """On a book without sales, so that nothing is known to it."""
    page = ScorecardPage(context)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.loaded, timeout=20_000):
        page.show()
        page.set_scope(scope_for(TODAY))
    return page


def type_cell(qtbot, page, kpi, column, value):
    model = page.cards[Posture.ATTACK].model
    row = [line.kpi for line in model.rows].index(kpi)
    with qtbot.waitSignal(page.loaded, timeout=20_000):
        assert model.setData(model.index(row, column), value)


def attack(page, kpi, column):
    model = page.cards[Posture.ATTACK].model
    return model.index([line.kpi for line in model.rows].index(kpi), column).data()


def test_the_worked_example_scores_102_and_a_half(qtbot, page, services):
    start = services.scorecard.quarter_start(TODAY)
    with qtbot.waitSignals([page.loaded] * 8, timeout=20_000):
        for kpi, target, actual in ATTACK:
            services.scorecard.set_target(start, kpi, Decimal(target))
            services.scorecard.set_actual(start, kpi, Decimal(actual))
    assert [attack(page, kpi, SCORE) for kpi, _, _ in ATTACK] == ["90", "120", "95", "100"]
    assert page.cards[Posture.ATTACK].total.text() == "102.5 points"
    assert page.cards[Posture.ATTACK].lacking.isHidden()


def test_what_a_total_lacks_is_said(page):
    card = page.cards[Posture.ATTACK]
    assert card.total.text() == "No total yet"
    assert card.lacking.text().splitlines() == [
        "0% of the weight is known, 60% is needed for a total.",
        "No target: Sales growth, New customers, Visits that advance, Team building.",
    ]
    assert attack(page, Kpi.SALES_GROWTH, SOURCE) == "to be typed"


def test_a_target_is_typed_in_its_cell_and_undone(qtbot, page, services):
    type_cell(qtbot, page, Kpi.ADVANCE_RATE, TARGET, Decimal(40))
    assert attack(page, Kpi.ADVANCE_RATE, TARGET) == "40%"
    with qtbot.waitSignal(page.loaded, timeout=20_000):
        services.history.undo()
    assert attack(page, Kpi.ADVANCE_RATE, TARGET) == "—"


def test_what_the_book_knows_is_not_typed_over(qtbot, page, book, customers, services):
    with qtbot.waitSignal(page.loaded, timeout=20_000):
        page.reload()
    defend = page.cards[Posture.DEFEND].model
    known = [row for row, line in enumerate(defend.rows) if line.source == "BOOK"]
    assert known
    for row in known:
        assert not defend.flags(defend.index(row, ACTUAL)) & Qt.ItemFlag.ItemIsEditable
        assert defend.flags(defend.index(row, TARGET)) & Qt.ItemFlag.ItemIsEditable
        assert defend.index(row, SOURCE).data().startswith("book")


def test_another_quarter_is_chosen(qtbot, page):
    assert page.quarter.currentText() == "Q4 2026 (current)"
    at = page.quarter.findText("Q3 2026")
    page.quarter.setCurrentIndex(at)
    with qtbot.waitSignal(page.loaded, timeout=20_000):
        page.quarter.activated.emit(at)
    assert page.quarter.currentText() == "Q3 2026"
    assert page._subtitle.text() == "2026-07-01 to 2026-09-30, counted up to 2026-09-30"


@pytest.mark.parametrize(("typed", "value"), [("18%", 18), ("−3.5", "-3.5"), ("1,200", 1200), ("8％", 8)])
def test_numbers_are_typed_as_they_are_shown(qtbot, typed, value):
    edit = DecimalEdit()
    qtbot.addWidget(edit)
    assert edit.read(typed) == Decimal(value)
