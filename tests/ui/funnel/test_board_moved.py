"""Totals reckoned from the moved cards alone are those that the next reading finds."""

import pytest

from app.services.scope import scope_for
from app.terms import DealStage
from app.ui.funnel import page as page_module
from app.ui.funnel.board_moved import moved_columns, moved_view
from app.ui.funnel.board_pages import FunnelView

from .conftest import TODAY


@pytest.mark.parametrize("stage", list(DealStage))
@pytest.mark.parametrize("names", [("Phase II", "Dyeing control"), ("Substation",)])
def test_the_totals_at_once_are_those_of_the_book(services, deals, names, stage):
    scope = scope_for(TODAY)
    ids = [deals[name] for name in names]
    view, before = services.funnel.view(scope), services.funnel.cards(ids, TODAY)
    services.deals.move_to_stage(ids, stage, TODAY)
    columns = moved_columns(view.columns, before, services.funnel.cards(ids, TODAY))
    found = services.funnel.view(scope)
    for quick, read in zip(columns, found.columns, strict=True):
        assert sorted(quick.ids) == sorted(read.ids)
        for figure in ("deals", "amount_cents", "weighted_cents", "without_amount", "list_cents"):
            assert getattr(quick, figure) == getattr(read, figure)
    quick = moved_view(view, columns)
    assert (quick.open_deals, quick.open_cents, quick.weighted_cents) == (
        found.open_deals,
        found.open_cents,
        found.weighted_cents,
    )


def test_a_large_board_shows_the_move_and_its_totals_before_it_is_read_anew(page, services, deals, monkeypatch):
    monkeypatch.setattr(page_module, "AT_ONCE", 3)
    page.board.select_ids([deals["Phase II"]], take_focus=True)
    page.actions_.about_to_move.emit([deals["Phase II"]])
    services.deals.move_to_stage([deals["Phase II"]], DealStage.COMMIT, TODAY)
    assert deals["Phase II"] in page.board.models[DealStage.NEEDS].ids
    page.actions_.moved.emit([deals["Phase II"]], DealStage.COMMIT)
    assert deals["Phase II"] in page.board.models[DealStage.COMMIT].ids


def test_every_page_behind_the_switch_opens_and_its_key_leads_there(page, qtbot):
    for view in FunnelView:
        page.pages.show_view(view)
        qtbot.waitUntil(lambda: not getattr(page.pages.page(), "is_reading", False))
        assert page.pages.view is view
        assert page.pages.page().isVisible()


def test_the_full_page_steps_along_the_board_and_leads_back(page, deals):
    page.pages.show_deal(deals["Dyeing control"])
    page.pages.stepped.emit(1)
    assert page.pages.shown_deal in (deals["Phase II"], deals["Campus Wi-Fi"])
    page.pages.leave_deal()
    assert page.pages.shown_deal is None
    assert page.board.isVisible()
