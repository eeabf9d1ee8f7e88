"""The page of a dealer's facts: each field one step back, what a kind needs, gaps, diversion (R25, R26)."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.scope import scope_for
from app.terms import Carrier, ChannelFunction, DealerConcern, DealerType, LegalKind, LifeCycle
from app.ui.dealers.facts_page import FactsPage
from app.ui.dealers.facts_scopes import ScopesCard
from tests.builders import a_customer, a_dealer, a_product, an_area

from .conftest import TODAY


@pytest.fixture
def facts(qtbot, context, region):
    """The page on Minsheng."""
    page = FactsPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.set_scope(scope_for(TODAY))
    page.show_dealer(region.minsheng)
    page.show()
    return page


@pytest.fixture
def dealer(services, region):
    """The record as it is now."""
    return lambda: services.dealers.get(region.minsheng)


def type_in(editor, text):
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def choose(combo, value):
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def take(lookup, name):
    lookup.lineEdit().setText(name)
    lookup.lineEdit().returnPressed.emit()


def add_case(facts, services, dealer_id, *, confirmed=True):
    return services.dealers.save_case(
        None, {"dealer_id": dealer_id, "found_on": TODAY, "is_confirmed": confirmed, "amount_cents": 500_000}
    )


def test_each_field_is_one_step_back(facts, dealer, services):
    type_in(facts.cards.who.form.editor("city"), "Hangzhou")
    type_in(facts.cards.size.form.editor("price_gap_bp"), "7.5%")
    type_in(facts.cards.contract.form.editor("target_cents"), "1.2M")
    assert (dealer().city, dealer().price_gap_bp, dealer().target_cents) == ("Hangzhou", 750, 120_000_000)
    services.history.undo()
    assert dealer().target_cents is None
    services.history.undo()
    assert dealer().price_gap_bp is None
    assert facts.cards.size.form.editor("price_gap_bp").text() == ""


def test_an_agent_waits_for_its_commission_and_is_saved_with_it(facts, dealer, services):
    form = facts.cards.who.form
    choose(form.editor("legal_kind"), LegalKind.AGENT.value)
    assert dealer().legal_kind == LegalKind.DEALER
    type_in(form.editor("commission_bp"), "6")
    assert (dealer().legal_kind, dealer().commission_bp) == (LegalKind.AGENT, 600)
    services.history.undo()
    assert (dealer().legal_kind, dealer().commission_bp) == (LegalKind.DEALER, None)


def test_the_second_tier_waits_for_the_dealer_it_buys_from(facts, dealer, region):
    form = facts.cards.who.form
    choose(form.editor("dealer_type"), DealerType.SECOND_TIER.value)
    assert dealer().dealer_type == DealerType.AUTHORISED
    take(form.editor("parent_id"), "恒泰商贸")
    assert (dealer().dealer_type, dealer().parent_id) == (DealerType.SECOND_TIER, region.hengtai)


def test_a_dealer_cannot_buy_from_itself_in_a_circle(facts, services, region):
    services.dealers.save(region.hengtai, {"parent_id": region.minsheng})
    take(facts.cards.who.form.editor("parent_id"), "恒泰商贸")
    assert services.dealers.get(region.minsheng).parent_id is None


def test_the_customer_it_is_too_is_found_by_part_of_its_name(facts, dealer, book):
    customer = a_customer(book, "Ninggang Port")
    type_in(facts.cards.who.form.editor("customer_id"), "Ninggang")
    assert dealer().customer_id == customer
    type_in(facts.cards.who.form.editor("customer_id"), "nobody at all")
    assert dealer().customer_id == customer


def test_overlapping_exclusives_are_refused_with_the_others_name(facts, services, book, region):
    rival = a_dealer(book, "Haihai", dealer_type=DealerType.EXCLUSIVE_GENERAL.value)
    services.dealers.set_scopes(rival, [(region.area, None)])
    services.dealers.save(region.minsheng, {"dealer_type": DealerType.EXCLUSIVE_REGIONAL.value})
    card: ScopesCard = facts.cards.scopes
    card.new.open()
    card.new.editors["area_id"].set_value(region.area)
    card.new.editors["product_id"].set_value(a_product(book, "Valves"))
    card.new.button.click()
    assert "Haihai" in card.remark.text()
    assert services.dealers.scopes(region.minsheng) == ()


def test_scopes_are_added_changed_and_taken_away(facts, services, book, region):
    north = an_area(book, "North")
    card = facts.cards.scopes
    card.new.open()
    card.new.editors["area_id"].set_value(region.area)
    card.new.button.click()
    (row,) = card.table.rows_model.rows
    card.on_edited(row, "area_id", north)
    assert [(one.area_name, one.product_name) for one in services.dealers.scopes(region.minsheng)] == [("North", None)]
    assert card.table.rows_model.index(0, 1).data() == "all products"
    card.on_deletion(list(card.table.rows_model.rows))
    assert services.dealers.scopes(region.minsheng) == ()


def test_a_function_nobody_carries_is_a_gap_that_becomes_a_task(facts, services, region):
    card = facts.cards.functions
    line = card.lines[ChannelFunction.SERVICE]
    choose(line.carrier, Carrier.NOBODY.value)
    assert "1 function carried by nobody" in card.verdict.text()
    assert line.name.text().startswith("▲")
    line.task.click()
    assert [one.title for one in services.dealers.tasks(region.minsheng)] == ["Settle who carries: Service"]
    assert not line.task.isEnabled()
    assert facts.cards.tasks.table.rows_model.rowCount() == 1


def test_a_remark_goes_with_who_carries_the_function(facts, services, region):
    line = facts.cards.functions.lines[ChannelFunction.FINANCE]
    assert not line.remark.isEnabled()
    choose(line.carrier, Carrier.US.value)
    type_in(line.remark, "60 days, 2% a year")
    assert services.dealers.functions(region.minsheng)[4].remark == "60 days, 2% a year"
    choose(line.carrier, None)
    assert services.dealers.functions(region.minsheng)[4].remark is None


def test_what_is_settled_before_signing(facts, services, region):
    life = facts.cards.life
    life.bar.buttons.button(1).click()
    assert services.dealers.get(region.minsheng).life_cycle == LifeCycle.NEGOTIATE
    assert life.checks[0].text() == "○ concerns answered: 0 of 5"
    note = facts.cards.concerns.notes[DealerConcern.PROFIT]
    note.setPlainText("16% gross, 4% at year's end")
    note.setFocus()
    facts.cards.who.form.editor("name").setFocus()
    assert services.dealers.concerns(region.minsheng)[DealerConcern.PROFIT] == "16% gross, 4% at year's end"
    assert life.checks[0].text() == "○ concerns answered: 1 of 5"
    services.dealers.save(region.minsheng, {"has_diversion_clause": True})
    assert life.checks[-1].text() == "✓ clause against diversion"


def test_confirmed_cases_raise_the_risk_of_diversion(facts, services, region):
    card = facts.cards.diversion
    services.dealers.save(region.minsheng, {"price_gap_bp": 1200, "stock_days": 70})
    assert "45 of 100" in card.tag.text()
    case = add_case(facts, services, region.minsheng, confirmed=False)
    assert "45 of 100" in card.tag.text()
    card.on_edited(card.table.rows_model.rows[0], "is_confirmed", True)
    assert "60 of 100" in card.tag.text()
    assert card.tag.text().startswith("High risk")
    card.on_deletion(list(card.table.rows_model.rows))
    assert case not in [one.id for one in services.dealers.cases(region.minsheng)]
    assert not card.no_case.isHidden()


def test_a_case_is_added_on_the_day_of_the_filter(facts, services, region):
    card = facts.cards.diversion
    card.new.open()
    type_in(card.new.editors["evidence"], "Serial numbers of a truck")
    (case,) = services.dealers.cases(region.minsheng)
    assert (case.found_on, case.evidence, case.is_confirmed) == (TODAY, "Serial numbers of a truck", False)


def test_the_share_of_outlets_covered_is_said(facts, region):
    facts.show_dealer(region.hengtai)
    assert facts.cards.size.coverage.text() == "Covers 1,690 of 1,830 outlets: 92%"


def test_the_page_leaves_a_dealer_that_is_gone(facts, services, region, qtbot):
    with qtbot.waitSignal(facts.closed):
        services.dealers.delete([region.minsheng])
    assert facts.record_id is None


def test_another_day_reads_the_cases_of_its_twelve_months(facts, services, region):
    services.dealers.save(region.minsheng, {"price_gap_bp": 0, "stock_days": 10})
    add_case(facts, services, region.minsheng)
    assert "15 of 100" in facts.cards.diversion.tag.text()
    facts.show_dealer(region.minsheng, scope_for(date(TODAY.year - 2, 1, 1)))
    assert "0 of 100" in facts.cards.diversion.tag.text()
