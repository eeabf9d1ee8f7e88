"""Filters as chips, card fields, saved views: what is chosen, what is shown, what is remembered."""

from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.terms import CardSort, DealStage, Flag, LaneKind
from app.ui.funnel.board_choice import BoardChoice, choice_of
from app.ui.funnel.board_criteria import CloseSpan, Criteria, ListColumn, span_days
from app.ui.funnel.board_filter import BoardFilter
from app.ui.funnel.card_fields import CardField
from app.ui.settings import UserSettings

from .conftest import TODAY

WHOLE = BoardChoice(
    CardSort.AMOUNT,
    BoardFilter(
        "mill", frozenset({Flag.STALLED}), Criteria(((ListColumn.OWNER, (1, None)),), 100, None, CloseSpan.PASSED)
    ),
    LaneKind.AREA,
    frozenset({CardField.AMOUNT, CardField.PIPS}),
)


def shown(page):
    return sorted(i for model in page.board.models.values() for i in model.ids)


def ids(deals, *names):
    return sorted(deals[name] for name in names)


def choose(page, criteria):
    page.bar.criteria.chosen.emit(criteria)


def test_a_choice_survives_being_written_down():
    assert choice_of(WHOLE.state()) == WHOLE


@pytest.mark.parametrize(
    "state", [{}, {"filter": 3, "sort": "?", "lanes": 1, "fields": "x"}, {"filter": {"criteria": {"lists": 1}}}]
)
def test_a_spoilt_state_is_the_usual_board(state):
    assert choice_of(state) == BoardChoice()


def test_only_the_deals_of_a_rep_and_its_chip_takes_that_away(page, services, deals):
    services.deals.assign([deals["Dyeing control"]], "owner_id", None)
    rep = services.lookups.reps()[0]
    choose(page, Criteria(((ListColumn.OWNER, (rep.id,)),)))
    assert shown(page) == ids(deals, "Phase II", "Campus Wi-Fi", "Substation")
    (chip,) = page.bar.criteria_chips.buttons
    assert chip.text() == "Rep: Zhao Min  ✕"
    chip.click()
    assert len(shown(page)) == 4
    assert page.bar.criteria_chips.buttons == []


def test_deals_without_a_rep(page, services, deals):
    services.deals.assign([deals["Dyeing control"]], "owner_id", None)
    choose(page, Criteria(((ListColumn.OWNER, (None,)),)))
    assert shown(page) == ids(deals, "Dyeing control")
    assert page.bar.criteria_chips.buttons[0].text() == "Rep: none  ✕"


def test_only_the_deals_of_a_size(page, deals):
    choose(page, Criteria(amount_from=500_000_00, amount_until=1_000_000_00))
    assert shown(page) == ids(deals, "Phase II")
    assert page.bar.criteria_chips.buttons[0].text() == "Amount ¥500k to ¥1M  ✕"


def test_only_deals_whose_close_has_passed(page, deals):
    choose(page, Criteria(close=CloseSpan.PASSED))
    assert shown(page) == ids(deals, "Substation")


@pytest.mark.parametrize(
    ("span", "days"),
    [
        (CloseSpan.PASSED, (None, date(2026, 11, 20))),
        (CloseSpan.THIS_MONTH, (date(2026, 11, 1), date(2026, 11, 30))),
        (CloseSpan.NEXT_MONTH, (date(2026, 12, 1), date(2026, 12, 31))),
        (CloseSpan.NEXT_90_DAYS, (date(2026, 11, 21), date(2027, 2, 19))),
    ],
)
def test_spans_of_the_close(span, days):
    assert span_days(span, TODAY) == days


def test_the_menu_offers_the_reps_of_the_book(page, services):
    menu = page.bar.criteria.menu().actions()[0].menu()
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Zhao Min", "Without"]
    menu.actions()[0].trigger()
    assert page.bar.chosen().criteria.ids_of(ListColumn.OWNER) == (services.lookups.reps()[0].id,)


def test_cards_become_lower_with_fewer_fields(page):
    before = page.board._delegate.height
    for field in (CardField.PIPS, CardField.STAGE_CLOCK, CardField.CONTACT_CLOCK):
        page.bar.fields.actions_[field].trigger()
    assert page.board._delegate.height < before


def test_everything_chosen_is_remembered(page, tmp_path):
    settings = UserSettings(tmp_path / "settings.ini")
    page.choose(WHOLE)
    page.save_state(settings)
    page.choose(BoardChoice())
    page.restore_state(settings)
    assert page.bar.choice() == WHOLE


def test_a_view_is_saved_under_a_name_and_comes_back(page, services, deals):
    page.choose(BoardChoice(filter=BoardFilter("ninggang"), lanes=LaneKind.OWNER))

    def answer():
        dialog = QApplication.activeModalWidget()
        QTest.keyClicks(dialog.name, "My port")
        dialog.accept()

    QTimer.singleShot(0, answer)
    page.bar.views.save()
    assert page.bar.hint.text() == "View saved: My port"
    page.choose(BoardChoice())
    menu = page.bar.views.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert page.bar.choice().lanes is LaneKind.OWNER
    assert page.bar.text.text() == "ninggang"


def test_a_view_can_be_deleted_and_undone(page, services):
    services.saved_views.save("funnel", "Mine", BoardChoice().state())
    menu = page.bar.views.menu()
    menu.aboutToShow.emit()
    menu.actions()[-1].menu().actions()[0].trigger()
    assert services.saved_views.all("funnel") == ()
    services.history.undo()
    assert [view.name for view in services.saved_views.all("funnel")] == ["Mine"]


def test_column_heads_tell_conversion_and_median_days(page, services, deals):
    services.deals.move_to_stage([deals["Campus Wi-Fi"], deals["Phase II"]], DealStage.VALUE, TODAY)
    assert "converts 100% · median 10 d" in page.board.headers[DealStage.NEEDS].accessibleName()
