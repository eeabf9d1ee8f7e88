"""The board by month of expected close: where a deal stands, what a drop does, what a period still lacks."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.services.scope import scope_for
from app.terms import SlipReason
from app.ui.funnel.month_load import MonthKind
from app.ui.funnel.month_page import MonthPage
from app.ui.funnel.month_slip_reason import SlipReasonDialog

TODAY = date(2026, 11, 21)


@pytest.fixture
def months(qtbot, context, deals):
    """Substation is five days late, Phase II closes in December, Campus Wi-Fi in a year, Dyeing control at no date."""
    services = context.services
    services.deals.save(deals["Phase II"], {"expected_close": date(2026, 12, 9)}, TODAY)
    services.deals.save(deals["Campus Wi-Fi"], {"expected_close": date(2027, 11, 9)}, TODAY)
    page = MonthPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    with qtbot.waitSignal(page.loaded):
        page.show()
        page.set_scope(scope_for(TODAY))
    return page


def standing(page):
    return {
        page.board.heads[at].name.text(): list(model.ids) for at, model in enumerate(page.board.models) if model.ids
    }


def column(page, name):
    (at,) = (at for at, head in enumerate(page.board.heads) if head.name.text() == name)
    return page.board.columns[at]


def test_every_open_deal_stands_in_its_month(months, deals):
    assert standing(months) == {
        "Overdue": [deals["Substation"]],
        "Dec 2026": [deals["Phase II"]],
        "Later": [deals["Campus Wi-Fi"]],
        "No close date": [deals["Dyeing control"]],
    }
    assert months.summary.text() == "4 open deals · ¥2.12M · weighted ¥1.31M"
    assert months.board.heads[-1].amount.text() == "¥0"
    assert "1 without amount" in months.board.heads[-1].toolTip()


def test_columns_add_up_to_the_whole(months):
    columns = months.board.columns
    assert [one.kind for one in columns] == [
        MonthKind.OVERDUE,
        *[MonthKind.MONTH] * 6,
        MonthKind.LATER,
        MonthKind.NONE,
    ]
    assert sum(one.totals.deals for one in columns) == sum(len(one.ids) for one in columns) == 4


def test_a_later_month_keeps_the_day_and_counts_a_slip_with_its_reason(months, services, deals):
    months.put([deals["Phase II"]], column(months, "Feb 2027"))
    (dialog,) = months.findChildren(SlipReasonDialog)
    dialog.reasons[SlipReason.RIVAL].click()
    record = services.deals.get(deals["Phase II"])
    assert (record.expected_close, record.slips) == (date(2027, 2, 9), 3)
    (slip,) = services.deal_file.slips(deals["Phase II"])
    assert slip.reason is SlipReason.RIVAL
    assert deals["Phase II"] in standing(months)["Feb 2027"]


def test_an_earlier_month_asks_nothing(months, services, deals):
    months.put([deals["Campus Wi-Fi"]], column(months, "Jan 2027"))
    assert services.deals.get(deals["Campus Wi-Fi"]).expected_close == date(2027, 1, 9)
    assert not months.findChildren(SlipReasonDialog)


def test_a_date_is_given_and_taken_away(months, services, deals):
    months.put([deals["Dyeing control"]], column(months, "Nov 2026"))
    assert services.deals.get(deals["Dyeing control"]).expected_close == date(2026, 11, 30)
    months.put([deals["Dyeing control"]], column(months, "No close date"))
    assert services.deals.get(deals["Dyeing control"]).expected_close is None


def test_a_day_that_has_passed_is_said(months, services, deals):
    """16 November would still be overdue on the 21st."""
    months.put([deals["Substation"]], column(months, "Nov 2026"))
    assert services.deals.get(deals["Substation"]).expected_close == date(2026, 11, 16)
    assert months.remark.text() == "The day of 1 deal in this month has passed: type a new one in the deal."


def test_by_keyboard_to_the_next_month_and_open(qtbot, months, services, deals):
    cards = months.board.lists[2]
    cards.select_ids([deals["Phase II"]])
    qtbot.keyClick(cards, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    (dialog,) = months.findChildren(SlipReasonDialog)
    dialog.skip.click()
    assert services.deals.get(deals["Phase II"]).expected_close == date(2027, 1, 9)
    assert months.board.selected_ids() == [deals["Phase II"]]
    with qtbot.waitSignal(months.deal_opened) as opened:
        qtbot.keyClick(months.board.lists[3], Qt.Key.Key_Return)
    assert opened.args == [deals["Phase II"]]


def test_the_keys_go_from_column_to_column(qtbot, months, deals):
    months.board.lists[0].select_ids([deals["Substation"]])
    qtbot.keyClick(months.board.lists[0], Qt.Key.Key_Right)
    assert months.board.selected_ids() == [deals["Phase II"]]


def test_drops_are_welcome_where_they_change_something(months, deals):
    lists, ids = months.board.lists, [deals["Phase II"]]
    assert not lists[0].welcomes(ids)
    assert not lists[2].welcomes(ids)
    assert lists[3].welcomes(ids)


def test_the_quota_of_the_quarter_stands_above_its_months(months, services):
    assert months.board._quotas == []
    services.forecast.set_quota(None, TODAY, 1_000_000_00)
    (line,) = months.board._quotas
    assert line.text().startswith("Q4 2026 · quota ¥1M · won ¥0 · forecast ")
