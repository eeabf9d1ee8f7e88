"""The head of the sheet: n of 4, what is missing with its button, why."""

from datetime import date

from PySide6.QtWidgets import QPushButton

from app.ui.tracking.head_view import PieceButton
from app.ui.widgets.why_popover import WhyPopover


def pieces(page):
    return [one.toolTip() for one in page.sheet.head.missing.findChildren(PieceButton) if not one.isHidden()]


def test_the_head_tells_the_deal_and_its_score(page):
    head = page.sheet.head
    assert head.name.text() == "Dongfang Heavy · Line 4"
    assert head.facts.text() == "¥1.26M · Needs (stage 4 of 7, for 0 days) · no closing date · rival unknown"
    assert (head.points.text(), head.word.text()) == ("2 / 4", "1+2+1 · Not ready")


def test_what_is_missing_names_who_is_nearest(page):
    assert pieces(page) == ["1 guide short → develop Sun Tao", "1 gatekeeper short → win over Chen Li"]


def test_a_missing_guide_opens_the_tests_of_the_candidate(page, ids):
    page.sheet.head.missing.findChildren(PieceButton)[0].click()
    assert page.views.panel.contact_id == ids["Sun"]
    assert page.views.panel.isVisible()


def test_a_full_sheet_says_go(page, services, ids, guide):
    services.tracking.save_person(ids["Line 4"], ids["Chen"], {"support": 2})
    assert page.sheet.head.points.text() == "4 / 4"
    assert pieces(page) == []


def test_why_shows_the_rule_and_who_was_counted(page, guide):
    page.sheet.show_deal(page.sheet.deal_id)
    page.sheet.head.points.click()
    words = page.window().findChild(WhyPopover).words
    assert "Rule R14" in words.formula
    assert ("Guide: Sun Tao", "1 / 1") in words.rows


def test_links_lead_to_the_pages_of_deal_and_customer(page, ids, qtbot):
    with qtbot.waitSignal(page.deal_asked) as deal, qtbot.waitSignal(page.customer_asked) as customer:
        page.sheet.head.deal.click()
        page.sheet.head.customer.click()
    assert (deal.args, customer.args) == ([ids["Line 4"]], [ids["plant"]])


def test_open_red_flags_are_counted_and_lead_to_their_card(page):
    head = page.sheet.head
    assert "red flag" in head.flags.text()
    page.sheet.cards.flags.fold.setChecked(True)
    head.flags.click()
    assert not page.sheet.cards.flags.is_folded


def test_on_a_past_day_nothing_can_be_changed(ids, open_page):
    page = open_page(date(2026, 10, 1))
    page.show_deal(ids["Line 4"])
    assert page.sheet.locked_line.text().startswith("As of 2026-10-01")
    assert not page.sheet.cards.visits.log.isEnabled()
    assert not any(one.isEnabled() for one in page.sheet.head.missing.findChildren(QPushButton))
