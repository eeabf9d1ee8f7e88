"""The customer list: columns, filter, many selected, typing in a cell, copying."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from app.services.scope import scope_for
from app.terms import Flag, Lens, Strategy
from app.ui import background
from app.ui.portfolio import list_card as list_card_module
from app.ui.portfolio.column_menu import ColumnDialog, column_menu
from app.ui.portfolio.list_card import ListCard
from app.ui.portfolio.list_columns import DEFAULT_COLUMNS, Column
from app.ui.portfolio.list_filter import Criterion, choices_of
from app.ui.portfolio.rows import ListRows
from app.ui.settings import UserSettings
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import TypedEdit

from .conftest import TODAY, WAN_CENTS

EVERYBODY = ["海诚银行", "东方重工", "宁港集团", "浦江大学", "吴越教育", "天目医药", "石城印务"]


@pytest.fixture
def card(qtbot, context, customers):
    card = ListCard(context)
    qtbot.addWidget(card)
    card.resize(680, 420)
    show(card, context)
    card.show()
    return card


def show(card, context, **kept):
    view = context.services.portfolio.view(scope_for(TODAY))
    card.show_view(view, context.services.portfolio.classes(view), None, **kept)


def names(card):
    return [card.model.text(row, Column.NAME) for row in range(card.model.rowCount())]


def heard_by(signal):
    heard = []
    signal.connect(lambda *values: heard.append(values if len(values) > 1 else values[0]))
    return heard


def edit(card, name, column):
    """The editor of a cell, opened as F2 does."""
    [row] = [row for row in range(card.model.rowCount()) if card.model.text(row, Column.NAME) == name]
    card.table.setCurrentIndex(card.model.index(row, column))
    QTest.keyClick(card.table, Qt.Key.Key_F2)
    return card.table.findChild(QComboBox) or card.table.findChild(TypedEdit)


def test_several_rows_are_one_selection(card, customers):
    picked, selected = heard_by(card.picked), heard_by(card.selection_changed)
    card.table.selectRow(0)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    card.table.selectionModel().select(card.model.index(2, 0), flags)
    assert selected == [(customers["海诚银行"],), (customers["海诚银行"], customers["宁港集团"])]
    assert picked == [customers["海诚银行"], None]


def test_ctrl_a_selects_all_that_is_listed(card):
    card.show_class(Strategy.RETAIN)
    card.table.setFocus()
    QTest.keyClick(card.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(card.selected_ids()) == 2


def test_a_selection_made_elsewhere_survives_order_filter_and_reading(card, context, customers):
    heard = heard_by(card.selection_changed)
    chosen = {customers["海诚银行"], customers["天目医药"]}
    card.select_many(chosen)
    card.table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    assert set(card.selected_ids()) == chosen
    card.show_class(Strategy.ACQUIRE)
    assert card.selected_ids() == [customers["海诚银行"]]
    card.clear_filter()
    assert set(card.selected_ids()) == chosen
    show(card, context, selected_ids=chosen)
    assert set(card.selected_ids()) == chosen
    assert heard == []


def test_filters_hold_together_and_each_chip_takes_its_own_away(card, services, customers):
    card.show_class(Strategy.RETAIN)
    assert names(card) == ["东方重工", "宁港集团"]
    card.filter.setText("集团")
    card.add_criterion(Criterion(Column.ABC, None))
    assert names(card) == []
    assert card.head.shown.text() == "0 of 7 shown ×"
    card.remove_criterion(Criterion(Column.ABC, None))
    assert names(card) == ["宁港集团"]
    card.head.shown.click()
    assert names(card) == EVERYBODY
    assert not card.head.shown.isVisible()


def test_a_class_of_a_lens_lists_as_many_as_the_sums_count(card, context, customers):
    services = context.services
    services.customers.save(customers["海诚银行"], {"potential_score": 4, "fit_product": 4, "fit_price": 2})
    view = services.portfolio.view(scope_for(TODAY))
    lens_view = services.portfolio.lens(view, Lens.CAPABILITY)
    card.show_view(view, None, lens_view)
    for summary in lens_view.summaries():
        card.show_class(summary.key)
        assert card.model.rowCount() == summary.customers
    card.show_class(None)
    assert card.model.rowCount() == 7


@pytest.mark.parametrize(
    ("criterion", "found"),
    [
        (Criterion(Column.FLAGS, Flag.POTENTIAL_UNKNOWN), ["石城印务"]),
        (Criterion(Column.FLAGS, Flag.SALES_FROM_DEALS), ["石城印务"]),
        (Criterion(Column.STRATEGY, None), ["石城印务"]),
        (Criterion(Column.OWNER, None), []),
        (Criterion(Column.VIP, 1), []),
    ],
)
def test_remarks_and_names_filter(card, criterion, found):
    card.add_criterion(criterion)
    assert names(card) == found


def test_a_rep_is_offered_by_name_and_so_is_having_none(card, services, context, customers):
    services.customers.save(customers["浦江大学"], {"owner_id": None})
    show(card, context)
    rows = ListRows(services.portfolio.view(scope_for(TODAY)), services)
    rep, none = choices_of(Column.OWNER, rows)
    card.add_criterion(none)
    assert names(card) == ["浦江大学"]
    card.add_criterion(rep)  # in place of the other
    assert len(names(card)) == 6


def test_columns_are_chosen_ordered_and_remembered(card, context, qtbot, tmp_path):
    settings = UserSettings(tmp_path / "settings.ini")
    card.table.show_columns((*DEFAULT_COLUMNS, Column.TIER, Column.OWNER))
    card.table.put_in_order((Column.NAME, Column.OWNER))
    card.table.horizontalHeader().resizeSection(Column.OWNER, 177)
    card.save_state(settings)
    other = ListCard(context)
    qtbot.addWidget(other)
    other.restore_state(settings)
    show(other, context)
    expected = (Column.NAME, Column.OWNER, *DEFAULT_COLUMNS[1:], Column.TIER)
    assert other.table.shown() == card.table.shown() == expected
    assert other.table.horizontalHeader().sectionSize(Column.OWNER) == 177
    assert other.model.text(0, Column.TIER) == "—"


def test_columns_of_a_later_version_are_passed_over(card, tmp_path):
    settings = UserSettings(tmp_path / "settings.ini")
    settings.put("portfolio/list_columns", "NAME:0 MOOD:80 SALES:90")
    card.restore_state(settings)
    assert card.table.shown() == (Column.NAME, Column.SALES)


def test_the_dialog_offers_every_column_and_keeps_the_name(qtbot):
    dialog = ColumnDialog(DEFAULT_COLUMNS)
    qtbot.addWidget(dialog)
    assert set(dialog.boxes) == set(Column)
    assert not dialog.boxes[Column.NAME].isEnabled()
    dialog.boxes[Column.RAD].setChecked(True)
    assert set(dialog.chosen()) == {*DEFAULT_COLUMNS, Column.RAD}


def test_the_menu_of_a_head_hides_its_column(card):
    toggled = []
    menu = column_menu(
        card.table.shown(), Column.SHARE, lambda *values: toggled.append(values), print, print, card.table
    )
    menu.actions()[0].trigger()
    assert toggled == [(Column.SHARE, False)]


def test_f2_types_a_potential_in_its_cell(card, customers):
    heard = heard_by(card.field_typed)
    editor = edit(card, "海诚银行", Column.POTENTIAL)
    assert isinstance(editor, MoneyEdit)
    editor.setText("9,000")
    editor.setModified(True)
    card.table.setFocus()
    QApplication.processEvents()
    assert heard == [(customers["海诚银行"], "potential_cents", 900 * WAN_CENTS)]


@pytest.mark.qt_log_ignore("This plugin does not support")  # what a popup asks of the offscreen screen
def test_f2_chooses_a_rep_in_its_cell(card, services, customers):
    other = services.lookups.add("rep", "何俊")
    card.table.show_columns((*DEFAULT_COLUMNS, Column.OWNER))
    heard = heard_by(card.field_typed)
    editor = edit(card, "宁港集团", Column.OWNER)
    assert editor.currentText() == "周岚"
    editor.setCurrentIndex(editor.findData(other))
    editor.activated.emit(editor.currentIndex())
    QApplication.processEvents()
    assert heard == [(customers["宁港集团"], "owner_id", other)]


def test_f2_on_a_name_and_f4_ask_for_the_customer(card, customers):
    edited, panel = heard_by(card.edit_asked), heard_by(card.panel_asked)
    assert edit(card, "东方重工", Column.NAME) is None
    QTest.keyClick(card.table, Qt.Key.Key_F4)
    assert edited == panel == [customers["东方重工"]]


def test_a_past_day_takes_nothing(card):
    card.set_editable(False)
    assert edit(card, "海诚银行", Column.POTENTIAL) is None


def test_copied_rows_read_well_in_a_sheet(card, customers):
    card.select_many([customers["海诚银行"], customers["石城印务"]])
    QTest.keyClick(card.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert lines == [
        ["Customer", "Strategy", "Potential CNY k", "Share", "Sales CNY k", "Amount class"],
        ["海诚银行", "Acquire", "8,000.0", "20%", "1,600.0", "Amount A"],
        ["石城印务", "Unplaced", "", "", "50.0", "Amount C"],
    ]


def test_a_long_list_reads_a_new_column_beside_the_window(card, qtbot, monkeypatch):
    monkeypatch.setattr(list_card_module, "AT_ONCE", 3)
    card.table.show_columns((*DEFAULT_COLUMNS, Column.RAD))
    card.table.columns_changed.emit(card.table.shown())
    qtbot.waitUntil(lambda: card.model.text(0, Column.RAD) == "RAD develop")
    background.wait_for_all()
