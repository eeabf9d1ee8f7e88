"""The list of open deals: order, tags, filter, and what stays when the book changes."""

from PySide6.QtCore import Qt

from app.methods.one_two_one import Missing
from app.services.tracking_sheet import ReadinessRow
from app.terms import DealStage, MissingPiece, Readiness
from app.ui.tracking.list_words import deal_tag
from app.ui.widgets.tag import Tag, Tone
from tests.builders import TODAY


def a_row(points=2, readiness=Readiness.NOT_READY, stage=DealStage.NEEDS, idle=3, stalled=False):
    missing = None if readiness is Readiness.READY else Missing(MissingPiece.GUIDE, 1, None)
    return ReadinessRow(1, "Line 4", "Dongfang", 100, stage, TODAY, points, readiness, missing, idle, stalled)


def names(page):
    return [row.name for row in page.deals.model.rows]


def test_a_tag_says_what_lacks_or_that_nothing_moves():
    assert deal_tag(a_row(4, Readiness.READY)) == Tag("Ready", Tone.GOOD)
    assert deal_tag(a_row(3, Readiness.ONE_SHORT)) == Tag("Guide missing", Tone.WARN)
    assert deal_tag(a_row(2)) == Tag("2/4 Guide missing", Tone.BAD)
    assert deal_tag(a_row(2, idle=31, stalled=True)) == Tag("31 days idle", Tone.WARN)
    assert deal_tag(a_row(1, stage=DealStage.TARGET)) == Tag("New", Tone.NEUTRAL)


def test_a_ready_deal_that_stalls_is_still_ready():
    assert deal_tag(a_row(4, Readiness.READY, stalled=True)).tone is Tone.GOOD


def test_the_readiest_deal_stands_first_and_its_sheet_is_shown(page, ids):
    assert names(page) == ["Line 4", "Spares"]
    assert page.sheet.deal_id == ids["Line 4"]
    assert page.deals.view.currentIndex().row() == 0


def test_keys_go_from_deal_to_deal(page, ids, qtbot):
    page.deals.view.setFocus()
    qtbot.keyClick(page.deals.view, Qt.Key.Key_Down)
    assert page.sheet.deal_id == ids["Spares"]
    page.step(-1)
    assert page.sheet.deal_id == ids["Line 4"]
    page.step(-1)
    assert page.sheet.deal_id == ids["Line 4"], "the list ends there"


def test_enter_in_the_list_gives_the_keys_to_the_sheet(page, qtbot):
    page.deals.view.setFocus()
    qtbot.keyClick(page.deals.view, Qt.Key.Key_Return)
    assert page.sheet.cards.people.guide.hasFocus()


def test_the_filter_finds_names_and_pinyin(page, services, ids):
    services.customers.save(ids["plant"], {"name": "东方重工"})
    page.deals.filter.setText("dongfang")
    assert names(page) == ["Line 4", "Spares"]
    page.deals.filter.setText("spa")
    assert names(page) == ["Spares"]
    assert page.sheet.deal_id == ids["Line 4"], "filtering opens nothing"
    page.deals.filter.setText("zzz")
    assert page.deals.count.text() == "No open deal is called so."


def test_the_deal_shown_stays_when_the_order_changes(page, services, ids):
    page.show_deal(ids["Spares"])
    services.tracking.set_roles(ids["Spares"], ids["Wu"], {"DECIDER"})
    services.tracking.save_person(ids["Spares"], ids["Wu"], {"support": 5})
    assert page.sheet.deal_id == ids["Spares"]
    row = page.deals.view.currentIndex().row()
    assert page.deals.model.rows[row].deal_id == ids["Spares"]


def test_a_deleted_deal_makes_room_for_the_next(page, services, ids):
    services.deals.delete([ids["Line 4"]])
    assert page.sheet.deal_id == ids["Spares"]
    services.history.undo()
    assert names(page) == ["Line 4", "Spares"]


def test_a_book_without_deals_says_what_belongs_here(open_page):
    page = open_page()
    assert page.empty.isVisible()


def test_the_first_deal_of_a_book_needs_a_name_only(open_page, services, monkeypatch):
    page = open_page()
    monkeypatch.setattr("app.ui.tracking.page.QInputDialog.getText", lambda *_: ("Campus Wi-Fi", True))
    page.empty.new.click()
    assert services.deals.get(page.sheet.deal_id).name == "Campus Wi-Fi"
    assert page.sheet.isVisible()
