"""Below the list: sums per class, the tray of each lens, the 80 % curve, and resources."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.methods.abc_classes import abc_classes
from app.services.scope import scope_for
from app.terms import Lens, Strategy
from app.ui.portfolio.field_editors import BoundedPercentEdit, field_editor, unreadable_text
from app.ui.portfolio.lower_card import PARETO, RESOURCES, UNPLACED, LowerCard
from app.ui.portfolio.pareto_curve import pareto_curve
from app.ui.widgets.typed_edit import TypedEdit

from .conftest import TODAY


@pytest.fixture
def card(qtbot, context, customers):
    card = LowerCard(context)
    qtbot.addWidget(card)
    card.resize(680, 260)
    show(card, context)
    card.show()
    return card


def show(card, context, lens=Lens.ATTACK_DEFENCE):
    view = context.services.portfolio.view(scope_for(TODAY))
    card.show_view(view, context.services.portfolio.lens(view, lens), view.scope)


def heard_by(signal):
    heard = []
    signal.connect(lambda *values: heard.append(values if len(values) > 1 else values[0]))
    return heard


def test_a_row_of_the_sums_chooses_its_class_and_the_unplaced_lead_to_the_tray(card):
    heard = heard_by(card.class_chosen)
    card.summary_table.clicked.emit(card.summary.index(0, 0))
    card.summary_table.clicked.emit(card.summary.index(5, 0))
    assert heard == [Strategy.RETAIN]
    assert card.currentIndex() == UNPLACED


def test_the_tray_counts_those_of_the_lens(card, context):
    assert card.tabText(UNPLACED) == "Unplaced 1"
    show(card, context, Lens.CAPABILITY)
    assert card.tabText(UNPLACED) == "Unplaced 7"


def test_keys_go_to_what_is_missing_and_a_growth_is_typed(card, context, customers):
    context.services.customers.save(customers["东方重工"], {"rival_share_bp": 1_000})
    show(card, context, Lens.BCG)
    heard = heard_by(card.score_typed)
    card.setCurrentIndex(UNPLACED)
    card.tray.setCurrentIndex(card.unplaced.index(card.unplaced.row_of(customers["东方重工"]), 0))
    QTest.keyClick(card.tray, Qt.Key.Key_F2)
    editor = card.tray.findChild(TypedEdit)
    QTest.keyClicks(editor, "12.5")
    card.tray.setFocus()
    QApplication.processEvents()
    assert heard == [(customers["东方重工"], "growth_bp", 1_250)]


def test_nothing_is_typed_on_a_past_day(card):
    card.set_editable(False)
    assert card.unplaced.index(0, 3).data() == "—"
    assert not card.unplaced.flags(card.unplaced.index(0, 3)) & Qt.ItemFlag.ItemIsEditable


@pytest.mark.parametrize(("text", "value"), [("12.5", 1_250), ("-100%", -10_000), ("-101", None), ("a lot", None)])
def test_a_percentage_beyond_its_bounds_is_said_and_not_kept(qtbot, context, text, value):
    editor = field_editor("growth_bp", context, None)
    qtbot.addWidget(editor)
    editor.setText(text)
    editor.setModified(True)
    editor.commit()
    assert isinstance(editor, BoundedPercentEdit)
    assert editor.value() == value
    assert editor.isModified() is (value is None)
    assert unreadable_text(editor) == "Nothing was changed: type a percentage from −100% to 10,000%."


def test_the_customers_that_make_eighty_percent_are_named_and_chosen(card, customers):
    heard = heard_by(card.ids_chosen)
    card.setCurrentIndex(PARETO)
    # 400 + 160 of 735 are below 80 %, with 90 they are above
    assert card.pareto._finding.text() == "3 of 6 buying customers bring in 80% of the sales"
    card.pareto.choose_all.click()
    assert heard == [(customers["东方重工"], customers["海诚银行"], customers["宁港集团"])]
    card.pareto.curve.rank_clicked.emit(1)
    assert heard[-1] == (customers["海诚银行"],)


@given(st.lists(st.integers(-5, 40), max_size=30))
def test_the_curve_agrees_with_the_rule(amounts):
    curve, rule = pareto_curve(np.array(amounts, np.int64)), abc_classes(amounts)
    assert curve.count == rule.pareto_count
    assert curve.order.tolist() == rule.order[: len(curve.order)]
    assert curve.cumulative.tolist() == rule.cumulative[: len(curve.order)]


def test_resources_say_why_there_is_nothing_to_compare(card):
    card.setCurrentIndex(RESOURCES)
    money = card.resources.resource.findData("MONEY")
    card.resources.resource.setCurrentIndex(money)
    card.resources.resource.activated.emit(money)
    assert card.resources.finding.text().startswith("No budget is set")
    card.resources.resource.setCurrentIndex(0)
    card.resources.resource.activated.emit(0)
    assert card.resources.finding.text().startswith("No visit was held")
    assert [card.resources.model.index(row, 2).data() for row in range(3)] == ["80 · 50%", "56 · 35%", "24 · 15%"]


def test_the_largest_drift_is_said_in_words(card, context, customers):
    file = context.services.customer_file
    for name, minutes in (("海诚银行", 60), ("东方重工", 540)):
        visit = {"customer_id": customers[name], "held_on": date(2026, 10, 1), "minutes": minutes}
        file.save_visit(None, visit)
    show(card, context)
    card.setCurrentIndex(RESOURCES)
    assert card.resources.finding.text() == "Defend got 90% of the visits' time instead of the planned 35%"
    assert card.resources.model.index(0, 4).data() == "−40 points"
