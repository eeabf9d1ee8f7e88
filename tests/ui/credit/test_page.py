"""The credit tab: figures with their reckoning, who owes, who to call and what is noted after the call."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.services.parties import Party
from app.services.scope import scope_for
from app.terms import LadderStep, PromiseState
from app.ui.credit.ageing_card import MONTHS, PARTIES
from app.ui.credit.figures import CreditFigure
from app.ui.widgets.why_popover import WhyPopover
from tests.builders import TODAY, a_customer
from tests.ui.credit.conftest import an_invoice, days_ago

raises_a_window = pytest.mark.qt_log_ignore("This plugin does not support")


def figure(page, what):
    return page.figures.cards[what].figure


def cells(table, row):
    model = table.list_model
    return {column.key: column.text(model.rows[row]) for column in model.columns}


def accept(page, **values):
    dialog = page.collecting.dialog
    for name, value in values.items():
        dialog.editors[name].set_value(value)
    dialog.save.click()


def test_the_figures_on_top(page):
    assert figure(page, CreditFigure.OWED).value == "¥330k"
    assert figure(page, CreditFigure.OWED).detail == "¥220k overdue (67%)"
    assert figure(page, CreditFigure.HELD).value == "1 company"
    assert figure(page, CreditFigure.HELD).detail == "1 deal held up, ¥500k"
    assert figure(page, CreditFigure.PROMISED).detail == "no promise for this week"


@raises_a_window
def test_a_figure_says_how_it_was_reckoned(page):
    page.figures.cards[CreditFigure.OWED].click()
    words = page.window().findChildren(WhyPopover)[-1].words
    assert ("over 90 days", "¥180,000 · 1 invoice") in words.rows
    assert words.foot == "all reps, all areas · as of 2026-11-22"


def test_the_bars_open_their_company(qtbot, page, owing):
    chart = page.ageing.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert page.party.record_id == owing["port"]
    assert page.stack.currentWidget() is page.party


def test_all_companies_with_their_total_on_top(page):
    page.ageing.show_part(PARTIES)
    table = page.ageing.table
    assert (cells(table, 0)["name"], cells(table, 0)["total_cents"]) == ("Total", "330.0")
    assert (cells(table, 1)["name"], cells(table, 1)["d90_plus_cents"]) == ("Ninggang Port", "180.0")
    name = [column.key for column in table.list_model.columns].index("name")
    table.list_model.sort(name, Qt.SortOrder.AscendingOrder)
    assert [row.name for row in table.list_model.rows[1:]] == ["Ninggang Port", "Taihu Hospital", "Wuyue Textile"]


def test_the_last_twelve_months(page):
    page.ageing.show_part(MONTHS)
    assert len(page.ageing.months.rows) == 12
    assert cells(page.ageing.month_table, 0)["month"] == "Nov 2026, until 2026-11-22"


def test_calls_come_dearest_first(page):
    assert [row.name for row in page.calls.model.rows] == ["Ninggang Port", "Wuyue Textile"]
    assert [row.step for row in page.calls.model.rows] == [LadderStep.LEGAL_OR_WRITE_OFF, LadderStep.LETTER]
    assert cells(page.calls.table, 0)["telling"] == "bad debt = ¥4.5M more sales"
    assert "interest has eaten 39% of the profit" in page.calls.details.text()


def test_a_step_taken_leaves_the_list_and_comes_back_with_undo(page, services, reread):
    page.calls.table.choose(lambda row: row.name == "Wuyue Textile")
    page.calls.step.click()
    reread(page, lambda: accept(page))
    assert [row.name for row in page.calls.model.rows] == ["Ninggang Port"]
    reread(page, services.history.undo)
    assert [row.name for row in page.calls.model.rows] == ["Ninggang Port", "Wuyue Textile"]


def test_a_promise_is_noted_and_stands_in_the_figure_of_the_week(page, services, reread):
    page.calls.table.choose(lambda row: row.name == "Wuyue Textile")
    page.calls.promise.click()
    reread(page, lambda: accept(page, amount=40_000_00, due=TODAY))
    (promise,) = services.collection.promises(scope_for(TODAY))
    assert (promise.amount_cents, promise.due_on, promise.state) == (40_000_00, TODAY, PromiseState.OPEN)
    assert figure(page, CreditFigure.PROMISED).value == "¥40k"


def test_a_promise_for_a_day_gone_by_is_refused_in_the_dialog(page, services):
    page.calls.promise.click()
    accept(page, due=TODAY - timedelta(days=1))
    assert page.collecting.dialog.remark.text()
    assert services.collection.promises(scope_for(TODAY)) == ()


def test_a_dispute_holds_the_ladder_up(page, reread):
    page.calls.dispute.click()
    reread(page, lambda: accept(page))
    page.calls.all.setChecked(True)
    (row,) = [row for row in page.calls.model.rows if row.name == "Ninggang Port"]
    assert (row.step, row.paused_until) == (None, TODAY + timedelta(days=14))


def test_tasks_are_made_once_for_every_step_due(page, services, owing):
    page.calls.tasks.click()
    assert page.calls.remark.text() == "2 tasks made"
    (task,) = services.customer_file.tasks(owing["mill"])
    assert task.title == "Write a letter: Wuyue Textile, invoice M-1, ¥40k open"
    page.calls.tasks.click()
    assert page.calls.remark.text() == "Every step due has its task already."


def test_the_calculators_follow_the_call_and_the_keys(qtbot, page):
    sums = page.calculators
    assert (sums.loss.value(), sums.days.value()) == (180_000_00, 96)
    sums.margin.clear()
    qtbot.keyClicks(sums.margin, "4")
    assert sums.needed.text() == "¥4.5M"
    sums.margin.clear()
    qtbot.keyClicks(sums.margin, "0")
    assert sums.needed_text.text() == "Without a margin above 0 no sales make up for a loss."


def test_the_delay_of_several_invoices_is_their_mean(book, owing, open_page):
    an_invoice(book, owing["mill"], 72, 40_000, "M-2")
    page = open_page()
    page.calls.table.choose(lambda row: row.name == "Wuyue Textile")
    # the payment settled 10,000 of the older one: 30,000 for 72 days and 50,000 for 8
    assert (page.calculators.amount.value(), page.calculators.days.value()) == (80_000_00, 32)
    assert page.calculators.cost.text() == cells(page.calls.table, page.calls.table.currentIndex().row())["cost"]


def test_the_delay_calculator(page):
    """The example of R30: 100,000 at 6 % margin and 8 % interest, 75 days late."""
    sums = page.calculators
    for edit, value in (
        (sums.amount, 100_000_00),
        (sums.days, 75),
        (sums.late_margin, Decimal("0.06")),
        (sums.rate, Decimal("0.08")),
    ):
        edit.set_value(value)
    assert sums.cost.text() == "¥1.6k"
    assert sums.cost_text.text().startswith("Profit left: ¥4,356.16 · interest has eaten 27% of the profit")


def test_the_table_of_delays_marks_what_is_gone_soon(page):
    table = page.rates.tables[0]
    row = next(row for row in table.list_model.rows if row.head == "8%")
    assert row.texts == ("15.0", "12.0", "9.0", "6.0", "3.0")
    fills = [column.fill(row) for column in table.list_model.columns if column.fill]
    assert fills == ["", "", "", "tag_warn", "tag_bad"]


def test_on_an_empty_book_the_tab_offers_to_import(qtbot, open_page):
    page = open_page()
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.import_asked):
        page.empty.bring.click()


def test_a_day_before_every_invoice_is_not_an_empty_book(owing, open_page):
    page = open_page(scope_for(days_ago(2_000)))
    assert not page.empty.isVisible()
    assert page.ageing.finding.text() == "Nobody owes anything"


def test_the_first_invoice_is_typed_with_its_company(page, services, reread, owing):
    page.new_invoice.ask()
    dialog = page.new_invoice.dialog
    values = {
        "number": "C-2",
        "issued_on": TODAY,
        "amount_cents": 7_000_00,
        "party": Party("customer", owing["clinic"]).key,
    }
    for name, value in values.items():
        dialog.editors[name].set_value(value)
    reread(page, dialog.save.click)
    assert page.party.record_id == owing["clinic"]
    assert [row.number for row in services.receivables.invoices(Party("customer", owing["clinic"]), TODAY)] == [
        "C-2",
        "C-1",
    ]


def test_many_small_debtors_stand_in_the_subtitle(book, owing, open_page):
    for number in range(12):
        an_invoice(book, a_customer(book, f"Customer {number}"), 3, 100_000)
    page = open_page()
    spec = page.ageing.chart_to_export().spec
    assert len(spec.categories) == 10
    assert "5 others: 430" in spec.subtitle
