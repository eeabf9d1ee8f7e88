"""The coach's view: all open deals against what they lack, sorted by any column, with the way to fill it."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.exchange.xlsx_sheets import write_sheets
from app.services.scope import scope_for
from app.services.tracking_coach import CoachRow
from app.terms import DealStage, MissingPiece
from app.ui.tracking.coach_model import CoachModel
from app.ui.tracking.coach_page import CoachPage
from tests.builders import TODAY, a_deal

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, context, book, ids):
    a_deal(book, "Cranes", stage=DealStage.VALUE, amount=500_000, owner_id=ids["Boris"])
    a_deal(book, "Won one", stage=DealStage.CLOSED_PAID, owner_id=ids["Boris"])
    page = CoachPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 600)
    page.set_scope(scope_for(TODAY))
    with qtbot.waitSignal(page.loaded):
        page.show()
    return page


def names(page):
    return [row.name for row in page.model.rows]


def cell(page, deal, piece):
    return page.model.index(names(page).index(deal), page.model.place(piece.value))


def middle_of(page, index):
    return page.table.visualRect(index).center()


def test_who_lacks_most_stands_first_and_deals_that_ended_do_not(page):
    assert names(page) == ["Cranes", "Spares", "Line 4"]
    assert page.summary.text().startswith("3 open deals: ")
    line = page.model.rows[2]
    assert MissingPiece.DECIDER not in line.missing
    assert MissingPiece.GUIDE in line.missing


def test_heads_sort_and_the_second_time_the_other_way_round(qtbot, page):
    page.table.sort_asked.emit("deal")
    assert names(page) == ["Cranes", "Line 4", "Spares"]
    page.table.sort_asked.emit("deal")
    assert names(page) == ["Spares", "Line 4", "Cranes"]
    page.table.sort_asked.emit(MissingPiece.DECIDER.value)
    assert names(page)[-1] == "Line 4"


def test_heads_count_what_is_missing(page):
    guide = page.model.place(MissingPiece.GUIDE.value)
    assert page.model.headerData(guide, Qt.Orientation.Horizontal) == "Guide\n3"
    role = Qt.ItemDataRole.ToolTipRole
    decider = page.model.place(MissingPiece.DECIDER.value)
    assert page.model.headerData(decider, Qt.Orientation.Horizontal, role) == "Decider missing: 2 of 3"


def test_one_rep_at_a_time(page, ids):
    page.reps.setCurrentIndex(page.reps.findText("Anna Snelling"))
    assert names(page) == ["Spares", "Line 4"]
    assert page.summary.text().startswith("2 open deals: ")
    page.reps.setCurrentIndex(0)
    assert len(names(page)) == 3


def test_a_click_on_a_mark_asks_for_the_place_that_fills_it(qtbot, page, ids):
    with qtbot.waitSignal(page.cell_chosen) as chosen:
        point = middle_of(page, cell(page, "Line 4", MissingPiece.GUIDE))
        qtbot.mouseClick(page.table.viewport(), LEFT, pos=point)
    assert chosen.args == [ids["Line 4"], MissingPiece.GUIDE]


def test_enter_does_the_same_and_opens_the_deal_elsewhere(qtbot, page, ids):
    page.table.setCurrentIndex(cell(page, "Spares", MissingPiece.BUDGET))
    with qtbot.waitSignal(page.cell_chosen) as chosen:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert chosen.args == [ids["Spares"], MissingPiece.BUDGET]
    page.table.setCurrentIndex(page.model.index(1, 0))
    with qtbot.waitSignal(page.deal_opened) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [ids["Spares"]]


def test_esc_leads_back(qtbot, page):
    page.table.setFocus()
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.table, Qt.Key.Key_Escape)


def test_the_current_cell_survives_a_change(page, services, ids):
    page.table.setCurrentIndex(cell(page, "Line 4", MissingPiece.RIVAL))
    services.deals.save(ids["Line 4"], {"rival": "Sieberg"}, TODAY)
    assert page.model.rows[page.table.currentIndex().row()].name == "Line 4"
    assert page.table.currentIndex().column() == page.model.place(MissingPiece.RIVAL.value)
    assert MissingPiece.RIVAL not in page.model.rows[page.table.currentIndex().row()].missing


def test_rows_are_copied_with_their_heads(qtbot, page):
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, *rows = QGuiApplication.clipboard().text().splitlines()
    assert head.split("\t")[-10:-6] == ["Guide", "Decider", "User", "Gatekeeper"]
    assert rows[2].split("\t")[0] == "Line 4"
    assert rows[2].split("\t")[-10:-6] == ["missing", "", "missing", ""]


def test_rows_are_exported_as_figures(page, tmp_path):
    write_sheets(tmp_path / "coach.xlsx", [page.sheet("Coach")])
    rows = list(openpyxl.load_workbook(tmp_path / "coach.xlsx")["Coach"].values)
    assert rows[0][:2] == ("Deal", "Customer")
    assert (rows[3][0], rows[3][4], rows[3][5]) == ("Line 4", 1_260_000, page.model.rows[2].points)


def test_an_empty_view_says_so(qtbot, context, book):
    page = CoachPage(context)
    qtbot.addWidget(page)
    page.set_scope(scope_for(TODAY))
    with qtbot.waitSignal(page.loaded):
        page.show()
    assert page.nothing.isVisible()
    assert not page.table.isVisible()


def test_two_thousand_deals_are_sorted_in_place(context):
    pieces = tuple(MissingPiece)
    rows = [
        CoachRow(n, f"Deal {n:04}", None, None, DealStage.TARGET, n * 100, frozenset(pieces[: n % 11]), n % 5)
        for n in range(2_000)
    ]
    model = CoachModel(context)
    model.show(rows)
    assert model.rowCount() == 2_000
    model.sort_by("amount", descending=True)
    assert model.rows[0].deal_id == 1_999
    assert model.counts[MissingPiece.GUIDE] == sum(1 for row in rows if MissingPiece.GUIDE in row.missing)
