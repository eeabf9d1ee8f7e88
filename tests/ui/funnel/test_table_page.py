"""The deals as a table: order, filter, typing in cells, many at once, totals and copying."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from app.services.scope import scope_for
from app.terms import DealStage, Flag, SlipReason
from app.ui import background
from app.ui.funnel.board_criteria import Criteria, ListColumn
from app.ui.funnel.board_filter import BoardFilter
from app.ui.funnel.month_slip_reason import SlipReasonDialog
from app.ui.funnel.table_filter import ALL_STAGES
from app.ui.funnel.table_page import TablePage
from app.ui.settings import UserSettings

TODAY = date(2026, 11, 21)


@pytest.fixture
def table(qtbot, context, deals):
    page = TablePage(context)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    with qtbot.waitSignal(page.loaded):
        page.show()
        page.set_scope(scope_for(TODAY))
    yield page
    page._pause.stop()  # the book is closed before the page is


def listed(page):
    return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]


def cell(page, name, key):
    return page.model.index(listed(page).index(name), page.model.place(key))


def type_in(page, name, key, value):
    page.model.setData(cell(page, name, key), value)
    QApplication.processEvents()


def pushed(services, deal_id):
    return [(slip.to_on, slip.reason) for slip in services.deal_file.slips(deal_id)]


def test_the_deals_of_the_board_and_their_totals(table):
    assert set(listed(table)) == {"Phase II", "Campus Wi-Fi", "Dyeing control", "Substation"}
    assert table.foot.text() == "4 deals listed · ¥2.12M · weighted ¥1.31M · 1 without amount"


def test_a_head_sorts_and_sorts_the_other_way(table):
    table.sort_by("amount")
    assert listed(table) == ["Campus Wi-Fi", "Phase II", "Substation", "Dyeing control"]
    table.sort_by("amount")
    assert listed(table) == ["Substation", "Phase II", "Campus Wi-Fi", "Dyeing control"]


def test_longest_in_the_stage_comes_last_when_ascending(table, services, deals):
    services.deals.save(deals["Substation"], {"stage_since": date(2026, 1, 5)}, TODAY)
    table.sort_by("in_stage")
    assert listed(table)[-1] == "Substation"


def test_filters_are_those_of_the_board(qtbot, table):
    table.set_filter(BoardFilter(flags=frozenset({Flag.NO_AMOUNT})))
    assert listed(table) == ["Dyeing control"]
    table.set_filter(BoardFilter(criteria=Criteria(amount_from=500_000_00)))
    assert set(listed(table)) == {"Phase II", "Substation"}
    assert table.foot.text() == "2 deals listed · ¥2.02M · weighted ¥1.27M"
    table.set_filter(BoardFilter(criteria=Criteria().with_ids(ListColumn.PRODUCT, (None,))))
    assert listed(table) == []
    assert table.nothing.isVisible()
    table.filter.text.setText("ning")
    table.filter.toggle(ListColumn.PRODUCT, None)
    qtbot.waitUntil(lambda: set(listed(table)) == {"Phase II", "Substation"})


def test_stages_are_chosen(table):
    table.filter.stages_chosen.emit(ALL_STAGES)
    assert "Spares" in listed(table)
    table.filter.stages_chosen.emit((DealStage.LOST,))
    assert listed(table) == ["Spares"]


def test_deals_behind_a_figure_and_the_way_back(table, deals):
    table.show_ids([deals["Spares"], deals["Phase II"]], "Win rate: 50%")
    assert set(listed(table)) == {"Spares", "Phase II"}
    assert table.filter.fixed.text() == "Win rate: 50%  ✕"
    assert not table.filter.text.isVisible()
    table.filter.fixed.click()
    assert "Spares" not in listed(table)
    assert table.filter.text.isVisible()


def test_amount_rep_and_next_step_are_typed_in_place(table, services, deals):
    deal = deals["Phase II"]
    type_in(table, "Phase II", "amount", 123_00)
    type_in(table, "Phase II", "step", "Trial run")
    type_in(table, "Phase II", "owner", None)
    record = services.deals.get(deal)
    assert (record.amount_cents, record.next_step, record.owner_id) == (123_00, "Trial run", None)
    services.history.undo()
    assert services.deals.get(deal).owner_id is not None


def test_an_editor_opens_in_the_cell(qtbot, table, services, deals):
    index = cell(table, "Phase II", "amount")
    table.table.setCurrentIndex(index)
    qtbot.keyClick(table.table, Qt.Key.Key_F2)
    editor = table.table.viewport().findChild(QLineEdit) or table.table.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "5k")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: services.deals.get(deals["Phase II"]).amount_cents == 5_000_00)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_name_that_is_missing_is_refused(table, services, deals):
    type_in(table, "Phase II", "name", "")
    assert services.deals.get(deals["Phase II"]).name == "Phase II"


def test_a_later_close_asks_for_the_reason(qtbot, table, services, deals):
    deal = deals["Substation"]
    type_in(table, "Substation", "close", date(2027, 2, 3))
    (dialog,) = table.findChildren(SlipReasonDialog)
    dialog.reasons[SlipReason.BUDGET].click()
    assert pushed(services, deal) == [(date(2027, 2, 3), SlipReason.BUDGET)]


def test_a_stage_typed_in_place_goes_through_the_gates_of_the_host(qtbot, table, deals):
    with qtbot.waitSignal(table.move_asked) as asked:
        table.model.setData(cell(table, "Phase II", "stage"), "VALUE")
    assert asked.args == [[deals["Phase II"]], DealStage.VALUE]


def test_several_at_once(qtbot, table, services, deals):
    ids = [deals["Phase II"], deals["Campus Wi-Fi"]]
    table.table.select_ids(ids)
    qtbot.waitUntil(lambda: table.foot.text() == "2 deals selected · ¥860k · weighted ¥301k")
    table.bulk.assign_rep(None)
    assert [services.deals.get(deal).owner_id for deal in ids] == [None, None]
    assert set(table.table.selected_ids()) == set(ids)
    table.bulk.set_month(date(2027, 1, 1))
    assert services.deals.get(ids[0]).expected_close == date(2027, 1, 31)
    with qtbot.waitSignal(table.move_asked) as asked:
        table.bulk.set_stage(DealStage.LOST)
    assert set(asked.args[0]) == set(ids)


def test_a_month_that_makes_deals_slip_can_be_cancelled(qtbot, table, services, deals):
    table.table.select_ids([deals["Substation"]])
    table.bulk.set_month(date(2027, 1, 1))
    (dialog,) = table.findChildren(SlipReasonDialog)
    dialog.reject()
    assert pushed(services, deals["Substation"]) == []
    table.bulk.set_month(date(2027, 1, 1))
    table.findChildren(SlipReasonDialog)[-1].skip.click()
    assert pushed(services, deals["Substation"]) == [(date(2027, 1, 16), None)]


def test_rows_are_copied_as_a_sheet_reads_them(table, deals):
    table.sort_by("amount")
    table.table.show_columns(("name", "customer", "amount", "close"))
    table.table.select_ids([deals["Substation"], deals["Dyeing control"]])
    table.copy()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Deal\tCustomer\tAmount CNY k\tExpected close",
        "Substation\tNinggang Port\t1260.0\t2026-11-16",
        "Dyeing control\tno customer\t\t—",
    ]


def test_enter_opens_and_delete_deletes_undoably(qtbot, table, services, deals):
    table.table.select_ids([deals["Phase II"]])
    with qtbot.waitSignal(table.deal_opened) as opened:
        qtbot.keyClick(table.table, Qt.Key.Key_Return)
    assert opened.args == [deals["Phase II"]]
    qtbot.keyClick(table.table, Qt.Key.Key_Delete)
    assert "Phase II" not in listed(table)
    services.history.undo()
    assert "Phase II" in listed(table)


def test_columns_and_order_are_remembered(qtbot, table, context, tmp_path):
    settings = UserSettings(tmp_path / "settings.ini")
    table.table.show_columns(("name", "area", "amount"))
    table.sort_by("amount")
    table.sort_by("amount")
    table.save_state(settings)
    other = TablePage(context)
    qtbot.addWidget(other)
    other.restore_state(settings)
    assert other.table.shown() == ("name", "area", "amount")
    assert other._choice == replace(table._choice)


def test_every_column_shows_something_for_every_deal(table):
    for key in (column.key for column in table.model.columns):
        assert isinstance(cell(table, "Substation", key).data(), str)
    background.wait_for_all()


@pytest.mark.parametrize("flag", [Flag.NO_CUSTOMER, Flag.NO_OWNER, Flag.OVERDUE_CLOSE, Flag.SLIPPING, Flag.STALLED])
def test_a_remark_lists_the_open_deals_that_carry_it(table, flag, services, deals):
    services.deals.assign([deals["Campus Wi-Fi"]], "owner_id", None)
    cards = services.funnel.cards(list(deals.values()), TODAY)
    table.set_filter(BoardFilter(flags=frozenset({flag})))
    carrying = {card.name for card in cards if flag in card.flags and card.name != "Spares"}
    assert carrying
    assert set(listed(table)) == carrying
