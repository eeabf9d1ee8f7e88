"""The list of dealers: order, filter, search, the words of a row."""

from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from app.services.scope import scope_for
from app.terms import DealerGrade
from app.ui.dealers.flags import list_tags
from app.ui.dealers.list_filter import DealerFilter, Shown, SortBy, filtered, in_order
from app.ui.dealers.list_words import trend_text, trend_tone, trend_word
from tests.ui.dealers.conftest import TODAY, settle, show


@pytest.fixture
def rows(services, region):
    return services.dealers.list(scope_for(TODAY))


def names(rows):
    return [row.name for row in rows]


def test_the_highest_total_comes_first_and_one_without_last(rows):
    assert names(in_order(rows, SortBy.TOTAL, True)) == ["恒泰商贸", "Lantian", "Minsheng"]
    assert names(in_order(rows, SortBy.TOTAL, False)) == ["Lantian", "恒泰商贸", "Minsheng"]
    assert names(in_order(rows, SortBy.CHANGE, True))[0] == "恒泰商贸"
    assert names(in_order(rows, SortBy.NAME, False)) == ["Lantian", "Minsheng", "恒泰商贸"]


def test_those_due_for_evaluation_are_those_late_or_never_evaluated(rows):
    assert names(filtered(rows, DealerFilter(shown=Shown.DUE))) == ["Lantian", "Minsheng"]


def test_a_dealer_is_found_by_pinyin_and_initials(rows):
    assert names(filtered(rows, DealerFilter("hengtai"))) == ["恒泰商贸"]
    assert names(filtered(rows, DealerFilter("htsm"))) == ["恒泰商贸"]


def test_grade_and_type_narrow_the_list(rows):
    assert names(filtered(rows, DealerFilter(grade=DealerGrade.B))) == ["恒泰商贸"]
    assert filtered(rows, DealerFilter(kind="INDUSTRY")) == []


def test_inactive_dealers_have_a_view_of_their_own(rows):
    gone = replace(rows[0], is_active=False)
    assert filtered([gone], DealerFilter()) == []
    assert filtered([gone], DealerFilter(shown=Shown.INACTIVE)) == [gone]


def test_the_trend_has_an_arrow_a_figure_and_a_word():
    assert (trend_text(Decimal("1.6")), trend_tone(Decimal("1.6"))) == ("▲ 1.6", "good")
    assert (trend_text(Decimal("-8.4")), trend_tone(Decimal("-8.4"))) == ("▼ 8.4", "bad")
    assert (trend_text(Decimal("0.0")), trend_text(None)) == ("= 0.0", "")
    assert trend_word(Decimal("-8.4")) == "down: −8.4 points since the round before"


def test_the_flags_of_a_row_are_words(rows, context):
    by_name = {row.name: [tag.text for tag in list_tags(row, context.formats)] for row in rows}
    assert by_name["Minsheng"] == ["never evaluated"]
    assert by_name["Lantian"][0].startswith("due since ")


def test_a_click_on_a_head_sorts_and_says_which_way(page):
    page.pages.list.table.horizontalHeader().sectionClicked.emit(0)
    model = page.pages.list.model
    assert names(model.rows) == ["Lantian", "Minsheng", "恒泰商贸"]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Dealer ↑"


def test_the_chosen_dealer_stays_when_the_list_is_filtered(qtbot, page, region):
    show(qtbot, page, region.lantian)
    page.pages.list.set_filter(DealerFilter(shown=Shown.DUE))
    assert page.pages.list.current == region.lantian
    assert page.pages.list.heading.text() == "Dealers 2 of 3"
    page.pages.list.text.setText("nobody")
    assert page.pages.list.nothing.isVisible()


def test_delete_is_one_step_that_can_be_undone(qtbot, page, region, services):
    page.delete([region.minsheng])
    settle(qtbot, page)
    assert names(page.pages.list.model.rows) == ["恒泰商贸", "Lantian"]
    services.history.undo()
    settle(qtbot, page)
    assert len(page.pages.list.model.rows) == 3
