"""Every class and number says why: rule, formula, inputs with units, what is missing."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.services.scope import scope_for
from app.terms import DisplayUnit, Overlay
from app.ui.formats import Formats
from app.ui.why_words import explain_sum, why_words
from app.ui.widgets.why_popover import WhyPopover
from tests.builders import TODAY, a_customer, a_sale

FORMATS = Formats("CNY", DisplayUnit.ONE, "en")
EVERYTHING = ("SHARE", "POTENTIAL", *Overlay)


@pytest.fixture
def explain(book, services):
    """explain(what, position): 恒瑞 with 160 of 800, 宁港 without a potential."""
    hengrui = a_customer(book, "恒瑞", potential=800, potential_on=TODAY, potential_confidence="CONFIRMED")
    a_sale(book, hengrui, date(2026, 5, 1), 160)
    a_customer(book, "宁港", rival_name="Lingyue")

    def explain_(what, position=0):
        return services.portfolio.why(services.portfolio.view(scope_for(TODAY)), position, what)

    return explain_


def test_a_share_names_rule_sales_and_potential(explain):
    words = why_words(explain("SHARE"), FORMATS)
    rows = dict(words.rows)
    assert words.title == "Share of customer: 20%"
    assert words.rule == "Rule R1, Share of customer"
    assert (rows["Our sales in the period"], rows["Potential a year"]) == ("¥160", "¥800")
    assert rows["Potential learned on"] == "2026-11-22"
    assert words.foot == "As of 2026-11-22"


def test_a_strategy_says_where_its_limit_comes_from(explain, services):
    assert dict(why_words(explain(Overlay.STRATEGY), FORMATS).rows)["This limit is"] == "the median of today"
    services.portfolio.set_cuts(None, 50_000)
    assert dict(why_words(explain(Overlay.STRATEGY), FORMATS).rows)["This limit is"] == "set by hand"


def test_what_is_missing_says_where_to_type_it(explain):
    words = why_words(explain("SHARE", 1), FORMATS)
    assert words.title == "Share of customer: not known"
    assert words.missing == ("The yearly potential is missing. Type it on the customer's page or under Unplaced.",)


def test_a_criterion_of_the_value_score_takes_one_line(explain):
    rows = dict(why_words(explain(Overlay.TIER), FORMATS).rows)
    assert rows["Employees"] == "not known, weight 15%"
    assert rows["Revenue a month"] == "¥13.33 of ¥13.33: 100 points, weight 30%"


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("what", EVERYTHING)
def test_everything_can_be_asked_and_no_code_is_shown(explain, speak, language, what):
    speak(language)
    for position in (0, 1):
        words = why_words(explain(what, position), FORMATS)
        assert words.title
        assert words.formula
        assert "_" not in words.as_text()


def test_the_popover_stands_below_what_was_asked_copies_and_closes_with_esc(qtbot, explain):
    anchor = QWidget()
    qtbot.addWidget(anchor)
    anchor.show()
    popover = WhyPopover.show_for(anchor, explain("SHARE"), FORMATS)
    assert not popover.isModal()
    popover.copy_button.click()
    assert "Our sales in the period\t¥160" in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(popover.destroyed):
        qtbot.keyClick(popover, Qt.Key.Key_Escape)


def test_a_second_question_takes_the_place_of_the_first(qtbot, explain):
    anchor = QWidget()
    qtbot.addWidget(anchor)
    anchor.show()
    first = WhyPopover.show_for(anchor, explain("SHARE"), FORMATS)
    with qtbot.waitSignal(first.destroyed):
        second = WhyPopover.show_for(anchor, explain(Overlay.STRATEGY), FORMATS)
    assert second.isVisible()


def test_it_never_leaves_the_screen(qtbot, explain):
    room = QGuiApplication.primaryScreen().availableGeometry()
    anchor = QWidget()
    qtbot.addWidget(anchor)
    anchor.setGeometry(room.right() - 40, room.bottom() - 30, 40, 30)
    anchor.show()
    popover = WhyPopover.show_for(anchor, explain(Overlay.TIER), FORMATS)
    assert room.contains(popover.geometry())


def test_a_sum_names_its_parts(qtbot):
    found = explain_sum(
        "Open pipeline: ¥300", "Amounts of all open deals.", "all reps", {"Line 3": "¥100", "<b>": "¥200"}
    )
    popover = WhyPopover.show_for(QPoint(10, 10), found, FORMATS)
    qtbot.addWidget(popover)
    assert popover.words.as_text().splitlines()[-3:] == ["Line 3\t¥100", "<b>\t¥200", "all reps"]
