"""The funnel's slides of the review: the same figures as the services', findings as titles, nothing where nothing is."""

from datetime import date, timedelta

import pytest

from app.charts.bridge import BridgeSpec
from app.charts.forecast import ForecastBarsSpec
from app.exchange.pptx_deck import TextSpec
from app.services.scope import scope_for
from app.services.services import Services
from app.terms import DealStage, DisplayUnit
from app.ui.deck.funnel_slides import since_review
from app.ui.formats import Formats
from app.ui.review_deck import chart_deck, review_deck
from tests.builders import a_book, a_customer, a_deal, a_rep
from tests.journal_days import Calendar

MONDAY = date(2026, 11, 9)
TODAY = date(2026, 11, 22)
SCOPE = scope_for(TODAY)
ENGLISH = Formats("CNY", DisplayUnit.ONE, "en")


@pytest.fixture
def services(tmp_path, monkeypatch):
    """Two weeks: one deal won, one grown and put off, one stalled, one new."""
    calendar = Calendar(monkeypatch, MONDAY)
    book = a_book(tmp_path)
    rep, port = a_rep(book, "Anna Snelling"), a_customer(book, "Ninggang Port")
    own = {"owner_id": rep, "customer_id": port, "stage_since": MONDAY, "last_contact_on": MONDAY}
    press = a_deal(book, "Press", stage=DealStage.COMMIT, amount=50_000, expected_close=date(2026, 11, 20), **own)
    line = a_deal(book, "Line 3", stage=DealStage.NEEDS, amount=80_000, expected_close=date(2026, 11, 30), **own)
    idle = {**own, "stage_since": MONDAY - timedelta(days=90), "last_contact_on": MONDAY - timedelta(days=80)}
    a_deal(book, "Mill", stage=DealStage.VALUE, amount=60_000, next_step="Call Chen", **idle)
    services = Services(book)
    calendar.day = date(2026, 11, 20)
    services.deals.move_to_stage([press], DealStage.COLLECT, calendar.day)
    services.deals.save(line, {"amount_cents": 95_000_00, "expected_close": date(2027, 1, 10)}, calendar.day)
    services.deals.save(None, {"name": "Crane", "amount_cents": 20_000_00, "owner_id": rep}, calendar.day)
    services.forecast.set_quota(rep, TODAY, 120_000_00)
    yield services
    book.close()


def slides(services, formats=ENGLISH, scope=SCOPE):
    """By what they show of the funnel."""
    return {slide.title: slide for slide in review_deck(services, scope, formats).slides}


def content_of(services, kind):
    return next(slide for slide in review_deck(services, SCOPE, ENGLISH).slides if isinstance(slide.content, kind))


def test_the_bridge_explains_the_pipeline_to_the_cent(services):
    slide = content_of(services, BridgeSpec)
    assert [step.label for step in slide.content.steps][:3] == ["2026-11-15", "New", "Won"]
    assert slide.content.steps[0].end == 190_000
    assert slide.content.steps[-1].end == 175_000
    assert "remainder 0.00" in slide.notes
    assert "A deal stands in one bar" in slide.notes
    assert "Bridge chart" in slide.alt_text


def test_the_largest_moves_are_told_before_and_after(services):
    slide = next(slide for title, slide in slides(services).items() if title.startswith("Largest move"))
    assert "won, −¥50,000" in slide.title
    by_deal = {row[1]: row for row in slide.content.rows}
    assert by_deal["Press"][3] == "Commitment → Collection"
    assert by_deal["Line 3"][5] == "+41"
    assert by_deal["Crane"][3] == "not there → Target"


def test_the_forecast_is_held_against_the_quota(services):
    slide = content_of(services, ForecastBarsSpec)
    assert "short of the quota of ¥120,000" in slide.title
    assert (slide.content.bars[0].won, slide.content.bars[0].quota) == (50_000, 120_000)


def test_the_board_adds_up_to_the_open_pipeline(services):
    board = next(
        slide.content for slide in slides(services).values() if slide.subtitle.startswith("The board by stage")
    )
    view = services.funnel.view(SCOPE)
    assert [row[1] for row in board.rows] == [str(column.deals) for column in view.columns]
    assert board.total[1:3] == ("3", "175,000")


def test_stalled_deals_say_what_is_planned(services):
    slide = next(slide for slide in slides(services).values() if slide.subtitle.startswith("Stalled deals"))
    assert slide.title == "1 open deal worth ¥60,000 stands still longer than the stage allows"
    ((customer, deal, stage, amount, idle, also, step, rep),) = slide.content.rows
    assert (customer, deal, stage, amount, rep) == ("Ninggang Port", "Mill", "Value", "60,000", "Anna Snelling")
    assert (idle, step) == ("93", "Call Chen")
    assert also == "Need, budget, date or rival not known"


def test_a_quiet_pipeline_says_so(tmp_path):
    book = a_book(tmp_path)
    a_deal(book, "Press", stage=DealStage.NEEDS, amount=50_000, stage_since=TODAY, last_contact_on=TODAY)
    shown = slides(Services(book))
    assert isinstance(shown["No open deal stands still"].content, TextSpec)
    book.close()


def test_the_last_review_is_the_day_to_compare_with(services):
    assert since_review(services, TODAY) == TODAY - timedelta(days=7)
    services.movement.hold_review(date(2026, 11, 12))
    assert since_review(services, TODAY) == date(2026, 11, 12)
    assert since_review(services, MONDAY) is None


def test_a_bridge_sent_to_a_slide_brings_its_rule(services):
    content = content_of(services, BridgeSpec).content
    deck = chart_deck(content, "region", "footer", TODAY, ENGLISH)
    assert deck.slides[0].notes.startswith("footer\n")
    assert "remainder 0.00" in deck.slides[0].notes


def test_the_titles_are_chinese_in_a_chinese_deck(services, speak):
    speak("zh_CN")
    shown = slides(services, Formats("CNY", DisplayUnit.WAN, "zh_CN"))
    assert any(title.startswith("1单在跟商机停滞超过阶段上限") for title in shown)
    assert not [title for title in shown if "deal" in title]
