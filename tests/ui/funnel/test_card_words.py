"""What a card says."""

from datetime import timedelta

import pytest

from app.services.tracking_marks import CardMarks
from app.terms import DisplayUnit
from app.ui.formats import Formats
from app.ui.funnel.card_fields import USUAL, CardField
from app.ui.funnel.card_words import CardWords, Urgency
from app.ui.widgets.tag import Tone

from .conftest import TODAY


@pytest.fixture
def words(qapp):
    return CardWords(Formats("CNY", DisplayUnit.WAN, "en"), TODAY)


@pytest.fixture
def cards(services, deals):
    return {card.name: card for card in services.funnel.cards(list(deals.values()), TODAY)}


def tags(words, card):
    return [tag.text for tag in words.text(card).tags]


def test_customer_deal_amount_and_owner(words, cards):
    text = words.text(cards["Phase II"])
    assert (text.title, text.name, text.amount, text.owner) == ("Ninggang Port", "Phase II", "¥760k", "ZM")
    assert (text.stage_clock, text.contact_clock, text.slips) == ("10 d", "–", "↻2")


def test_a_deal_without_customer_shows_its_name_and_a_tag(words, cards):
    text = words.text(cards["Dyeing control"])
    assert (text.title, text.name) == ("Dyeing control", "")
    assert "no customer" in tags(words, cards["Dyeing control"])


def test_without_amount_the_list_price_is_told_apart(words, cards):
    text = words.text(cards["Dyeing control"])
    assert text.amount == "no amount · list ¥4.8k"
    assert not text.amount_known


def test_a_stalled_and_overdue_deal_wants_its_owner_now(words, cards):
    card = cards["Substation"]
    assert tags(words, card) == ["5 d overdue"]
    assert words.text(card).tags[0].tone is Tone.BAD
    assert (words.text(card).contact_clock, words.text(card).contact_alarm) == ("31 d", True)
    assert words.urgency(card) is Urgency.NOW
    assert "Stalled: 31 days without contact" in words.tooltip(card)


def test_slips_are_counted(words, cards):
    assert words.text(cards["Phase II"]).slips == "↻2"
    assert words.urgency(cards["Phase II"]) is Urgency.SOON


def test_a_planned_deal_is_calm_until_its_step_is_overdue(words, cards):
    card = cards["Campus Wi-Fi"]
    assert words.urgency(card) is Urgency.PLANNED
    words.forget(TODAY + timedelta(days=4))
    assert words.urgency(card) is Urgency.SOON
    assert "step overdue" in tags(words, card)


def test_what_is_spoken_holds_what_is_seen(words, cards):
    spoken = words.spoken(cards["Campus Wi-Fi"])
    for part in ("Wuyue Textile", "Campus Wi-Fi", "¥100k", "Owner: Zhao Min"):
        assert part in spoken


def test_what_a_card_leaves_out_stands_in_its_tags(words, cards):
    words.set_fields(USUAL - {CardField.CONTACT_CLOCK, CardField.SLIPS})
    assert "31 d idle" in tags(words, cards["Substation"])
    assert "slipped ×2" in tags(words, cards["Phase II"])


def test_a_card_shows_only_the_chosen_fields(words, cards):
    words.set_fields(frozenset({CardField.CLOSE, CardField.PRODUCT}))
    text = words.text(cards["Substation"])
    assert (text.amount, text.owner, text.pips, text.stage_clock, text.tags) == ("", "", None, "", ())
    assert (text.close, text.step) == ("close 16 Nov", "Line 4 MES")


@pytest.mark.parametrize("pips", [(False, False, False, True), (True, False, False, True), (True, True, True, True)])
def test_pips_are_those_of_the_sheet(words, cards, pips):
    card = cards["Phase II"]
    words.take_marks({card.id: CardMarks(pips, 0)})
    assert words.text(card).pips == pips
    assert f"1+2+1: {sum(pips)} of 4" in words.tooltip(card)


def test_red_flags_that_wait_for_an_answer_are_counted(words, cards):
    card = cards["Phase II"]
    words.take_marks({card.id: CardMarks((False,) * 4, 3)})
    assert "3 red flags" in tags(words, card)
    assert "3 red flags without an answer" in words.tooltip(card)
    words.forget(TODAY)
    assert not any("red flag" in tag for tag in tags(words, card))
