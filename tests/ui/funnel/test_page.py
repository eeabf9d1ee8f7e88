"""The funnel tab: figures, filter, empty state, what survives a refresh, what is remembered."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.terms import CardSort, DealStage, Flag, TableKind
from app.ui.funnel.board_choice import BoardChoice
from app.ui.funnel.deal_menu import deal_menu
from app.ui.settings import UserSettings

from .conftest import TODAY


def figure(page, title):
    return next(card.figure for card in page.figures.cards if card.figure.title == title)


def cards_of(page, stage):
    return list(page.board.models[stage].ids)


def test_figures_are_those_of_the_book(page):
    assert figure(page, "Open pipeline").value == "¥2.12M"
    assert figure(page, "Lost").value.startswith("1 deal")
    assert figure(page, "Weighted pipeline").value == "¥1.31M"
    assert figure(page, "Stalled").value.startswith("1 deal")
    assert figure(page, "Win rate").value == "0%"


@pytest.mark.parametrize("title", ["Open pipeline", "Weighted pipeline", "Won", "Lost", "Win rate", "Stalled"])
def test_every_figure_says_why(page, title):
    why = figure(page, title).why
    assert "21 Nov 2026" in why
    assert "all reps" in why
    assert "counted" in why


def test_a_column_tells_what_has_no_amount(page):
    spoken = page.board.headers[DealStage.TRUST].accessibleName()
    assert spoken.startswith("Trust, 1 deal")
    assert "weighted ¥0, converts — · median —" in spoken
    assert spoken.endswith("1 without amount · list ¥4.8k")


def test_an_empty_book_offers_the_two_ways_in(empty_page, qtbot):
    assert empty_page.empty.isVisible()
    with qtbot.waitSignal(empty_page.import_asked):
        empty_page.empty.bring.click()
    assert empty_page.empty.new.isEnabled()


def test_the_first_deal_brings_the_board(empty_page, services):
    services.deals.save(None, {"name": "First"}, TODAY)
    assert empty_page.board.isVisible()
    assert len(cards_of(empty_page, DealStage.TARGET)) == 1


def test_filter_by_words_of_customer_deal_or_product(page, deals):
    page.bar.text.setText("ninggang mes")
    page.bar.filter_changed.emit(page.bar.chosen())
    assert cards_of(page, DealStage.NEEDS) == [deals["Phase II"]]
    assert cards_of(page, DealStage.TRUST) == []
    assert "1 of 2 deals" in page.board.headers[DealStage.NEEDS].accessibleName()
    assert page.bar.hint.text() == "2 of 4 deals shown"


def test_escape_clears_the_filter(page):
    page.bar.text.setText("nobody")
    page.bar.filter_changed.emit(page.bar.chosen())
    QTest.keyClick(page.bar.text, Qt.Key.Key_Escape)
    page.bar.filter_changed.emit(page.bar.chosen())
    assert len(cards_of(page, DealStage.NEEDS)) == 2


@pytest.mark.parametrize(
    ("flag", "left"),
    [(Flag.NO_CUSTOMER, "Dyeing control"), (Flag.NO_AMOUNT, "Dyeing control"), (Flag.STALLED, "Substation")],
)
def test_a_chip_shows_only_its_deals(page, deals, flag, left):
    chip = page.bar.chips[flag]
    assert chip.text().startswith("1 ")
    chip.click()
    shown = [deal_id for stage in page.board.models for deal_id in cards_of(page, stage)]
    assert shown == [deals[left]]
    assert "✕" in chip.text()
    chip.click()
    assert len(cards_of(page, DealStage.NEEDS)) == 2


def test_cards_are_sorted_as_chosen(page, deals):
    for sort, first in ((CardSort.AMOUNT, "Phase II"), (CardSort.NAME, "Campus Wi-Fi")):
        page.bar.sort_chosen.emit(sort)
        assert cards_of(page, DealStage.NEEDS)[0] == deals[first]


def test_only_the_chosen_rep(page):
    page.set_scope(replace(page.scope, owner_id=999))
    assert cards_of(page, DealStage.NEEDS) == []
    assert page.board.isVisible()


def test_selection_and_scroll_survive_a_refresh(page, services, deals):
    for number in range(40):
        services.deals.save(None, {"name": f"Filler {number}", "stage": "NEEDS", "next_step_on": TODAY}, TODAY)
    page.board.select_ids([deals["Campus Wi-Fi"]])
    bar = page.board.views[DealStage.NEEDS].verticalScrollBar()
    at = bar.value()
    assert at > 0
    services.customers.save(None, {"name": "Somebody new"})
    assert page.board.selected_ids() == [deals["Campus Wi-Fi"]]
    assert bar.value() == at


def test_a_page_out_of_sight_reads_nothing_until_it_is_shown(page, services, deals):
    page.hide()
    services.deals.delete([deals["Phase II"]])
    assert deals["Phase II"] in cards_of(page, DealStage.NEEDS)
    page.show()
    assert deals["Phase II"] not in cards_of(page, DealStage.NEEDS)


def test_a_search_hit_opens_its_deal(page, deals):
    page.open_record(TableKind.DEALS, deals["Substation"])
    assert page.panel.deal_id == deals["Substation"]
    assert page.board.selected_ids() == [deals["Substation"]]


def test_order_and_panel_width_are_remembered(page, tmp_path):
    settings = UserSettings(tmp_path / "settings.ini")
    page.bar.sort_chosen.emit(CardSort.AMOUNT)
    page.save_state(settings)
    page.bar.sort_chosen.emit(CardSort.NAME)
    page.restore_state(settings)
    assert page.bar.sort.currentData() == CardSort.AMOUNT


def test_the_menu_moves_to_every_stage_and_end_but_where_the_deal_is(page, deals):
    moved = []
    menu = deal_menu(
        [deals["Phase II"]],
        {DealStage.NEEDS},
        page,
        open_deal=moved.append,
        move=lambda ids, stage: moved.append((ids, stage)),
        delete=moved.append,
        may_write=True,
    )
    stages = [action for action in menu.actions()[1].menu().actions() if not action.isSeparator()]
    assert [action.isEnabled() for action in stages] == [stage is not DealStage.NEEDS for stage in DealStage]
    stages[-1].trigger()
    menu.actions()[0].trigger()
    assert moved == [([deals["Phase II"]], DealStage.SHELVED), deals["Phase II"]]


def test_every_control_can_be_reached_and_is_named(page):
    for view in page.board.views.values():
        assert view.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert view.accessibleName().startswith("Deals in ")
    for card in page.figures.cards:
        assert card.accessibleName()
    assert page.bar.text.accessibleName()
    assert page.bar.sort.accessibleName()


def test_a_chosen_order_is_remembered(page, tmp_path):
    combo = page.bar.sort
    combo.activated.emit(combo.findData(CardSort.AMOUNT))
    settings = UserSettings(tmp_path / "settings.ini")
    page.save_state(settings)
    page.choose(BoardChoice())
    page.restore_state(settings)
    assert page.bar.sort.currentData() == CardSort.AMOUNT


def test_f2_edits_a_card_and_escape_folds_the_panel_away(page, deals):
    page.board.select_ids([deals["Phase II"]], take_focus=True)
    column = page.board.views[DealStage.NEEDS]
    QTest.keyClick(column, Qt.Key.Key_F2)
    assert page.panel.deal_id == deals["Phase II"]
    assert page.focusWidget() is page.panel.form.editor("name")
    QTest.keyClick(column, Qt.Key.Key_Escape)
    assert page.panel.isHidden()
