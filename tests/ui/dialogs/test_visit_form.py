"""The visit form: what it guesses, what it lights up, what it will count as, what it saves and keeps (R20)."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.services.visits_views import ObjectionNote
from app.terms import Objection, OutcomeGap, SmartItem, VisitOutcome
from app.ui.dialogs.visit.fields import TimeEdit
from app.ui.dialogs.visit.form import VisitForm
from app.ui.dialogs.visit.partner import Partner, partner_of
from app.ui.dialogs.visit.state import known_state, new_state
from tests.builders import TODAY, a_contact, a_customer, a_deal, a_dealer, a_rep

NEXT_WEEK = TODAY + timedelta(days=7)


class Region:
    def __init__(self, book):
        self.anna = a_rep(book, "Anna Snelling")
        self.customer = a_customer(book, "Ninggang Port", owner_id=self.anna)
        self.chen = a_contact(book, self.customer, "Chen Wei")
        self.gu = a_contact(book, self.customer, "Gu Min")
        self.deal = a_deal(book, "Cranes", customer_id=self.customer, owner_id=self.anna)


@pytest.fixture
def region(book):
    return Region(book)


@pytest.fixture
def open_form(qtbot, context):
    """open_form(deal_id=..., planning=True) shows it, as VisitForm.ask does."""

    def open_(visit_id=None, planning=None, **partner):
        services = context.services
        if visit_id is None:
            state = new_state(services, partner_of(services, **partner), TODAY, planning=bool(planning), day=None)
        else:
            state = known_state(services, services.visits.get(visit_id, TODAY), TODAY, planning=planning)
        form = VisitForm(context, visit_id, state, TODAY)
        qtbot.addWidget(form)
        form.restore_draft((visit_id, partner.get("customer_id"), partner.get("deal_id"), partner.get("dealer_id")))
        form.show()
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    return open_


def test_a_new_log_begins_with_today_the_owner_the_only_deal_and_last_times_people(open_form, context, region):
    visits = context.services.visits
    visits.log(None, {"deal_id": region.deal, "held_on": TODAY - timedelta(days=9)}, [region.gu], today=TODAY)
    form = open_form(customer_id=region.customer)
    state = form.state()
    assert state.partner == Partner(region.customer, None, region.deal, "Ninggang Port", region.anna)
    assert (state.fields["day"], state.fields["rep_id"], state.people) == (TODAY, region.anna, (region.gu,))
    assert form.parts.people.list.item(0).text() == "Gu Min"


def test_lamps_light_as_the_objective_is_typed(open_form, region):
    form = open_form(deal_id=region.deal, planning=True)
    goal = form.parts.goal

    def lit():
        return {item for item, lamp in goal.lamps.items() if lamp.text().startswith("●")}

    assert lit() == {SmartItem.RELEVANT}
    assert "1 of 5" in goal.result.text()
    QTest.keyClicks(goal.action, "shows us crane 3")
    goal.editors["goal_contact_id"].set_value(region.chen)
    QTest.keyClicks(goal.editors["goal_measure"], "yes or no")
    QTest.keyClicks(goal.editors["goal_on"], "+30")
    assert lit() == {SmartItem.RELEVANT, SmartItem.SPECIFIC, SmartItem.MEASURABLE, SmartItem.TIMED}
    assert "4 of 5" in goal.result.text()


def test_an_advance_without_a_customer_action_says_what_it_will_count_as(open_form, region):
    form = open_form(deal_id=region.deal)
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    outcome = form.parts.outcome
    assert outcome.picked is VisitOutcome.ADVANCE
    assert outcome.outlook.text() == (
        "Will count as Continuation. Still missing: what the customer will do, who there does it, by which day."
    )
    assert form.focusWidget() is outcome.editors["advance_action"]
    form.save()
    assert form.result_.outcome is VisitOutcome.CONTINUATION
    assert OutcomeGap.CUSTOMER_ACTION in form.result_.gaps


def test_only_the_evidence_of_the_choice_is_asked_for(open_form, region):
    form = open_form(deal_id=region.deal)
    shown = {}
    for outcome in VisitOutcome:
        form.parts.outcome.pick(outcome)
        shown[outcome] = {name for name, one in form.parts.outcome.editors.items() if one.isVisible()}
    assert shown == {
        VisitOutcome.ORDER: {"order_no", "order_cents"},
        VisitOutcome.ADVANCE: {"advance_action", "advance_contact_id", "advance_on", "advance_kind"},
        VisitOutcome.CONTINUATION: set(),
        VisitOutcome.NO_SALE: {"no_sale_reason"},
    }


def test_the_same_key_again_takes_the_outcome_back(open_form, region):
    form = open_form(deal_id=region.deal)
    form.parts.outcome.choose(VisitOutcome.NO_SALE)
    form.parts.outcome.choose(VisitOutcome.NO_SALE)
    form.save()
    assert form.result_.outcome is None


def test_the_one_person_met_is_taken_to_act(open_form, region):
    form = open_form(deal_id=region.deal)
    form.parts.people.tick(region.chen)
    form.parts.outcome.choose(VisitOutcome.ADVANCE)
    assert form.parts.outcome.editors["advance_contact_id"].value() == region.chen


def test_a_name_nobody_has_becomes_a_contact_with_the_visit(open_form, context, region):
    form = open_form(deal_id=region.deal)
    line = form.parts.people.line
    line.setFocus()
    QTest.keyClicks(line, "Zhou Lan")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [one.name for one in context.services.customers.contacts(region.customer)] == ["Chen Wei", "Gu Min"]
    form.save()
    names = [one.name for one in context.services.customers.contacts(region.customer)]
    assert names == ["Chen Wei", "Gu Min", "Zhou Lan"]
    row = context.services.visits.get(form.result_.id, TODAY).row
    assert [guest.name for guest in row.people] == ["Zhou Lan"]


def test_objections_come_with_what_helps(open_form, context, region):
    form = open_form(deal_id=region.deal)
    row = form.parts.objections.add()
    assert row.hint.text() == "What helps: Give proof"
    QTest.keyClicks(row.said, "it will not hold")
    QTest.keyClicks(row.answer, "the test report")
    form.save()
    detail = context.services.visits.get(form.result_.id, TODAY)
    assert detail.objections == (ObjectionNote(Objection.DOUBT, "it will not hold", "the test report"),)


def test_the_next_step_goes_to_the_deal_and_becomes_a_task(open_form, context, region):
    form = open_form(deal_id=region.deal)
    after = form.parts.next
    QTest.keyClicks(after.editors["next_step"], "send the layout")
    QTest.keyClicks(after.editors["next_step_on"], "+7")
    after.make_task.click()
    form.save()
    deal = context.services.deals.get(region.deal)
    assert (deal.next_step, deal.next_step_on) == ("send the layout", NEXT_WEEK)
    (task,) = context.services.deal_file.tasks(region.deal)
    assert (task.title, task.due_on) == ("send the layout", NEXT_WEEK)


def test_what_was_typed_and_not_saved_is_there_again(open_form, context, region):
    form = open_form(deal_id=region.deal)
    QTest.keyClicks(form.parts.when.editors["subject"], "Tour of the yard")
    form.parts.when.editors["subject"].commit()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()
    again = open_form(deal_id=region.deal)
    assert again.parts.when.editors["subject"].text() == "Tour of the yard"
    assert again.again.isVisible()
    again.again.click()
    assert again.parts.when.editors["subject"].text() == ""
    again.reject()
    assert not open_form(deal_id=region.deal).again.isVisible()


def test_nothing_typed_is_no_draft(open_form, region):
    open_form(customer_id=region.customer).reject()
    assert not open_form(customer_id=region.customer).again.isVisible()


def test_a_planned_visit_is_logged_later(open_form, context, region):
    plan = open_form(deal_id=region.deal, planning=True)
    QTest.keyClicks(plan.parts.goal.action, "shows us crane 3")
    plan.parts.questions.editors["ASK"].setPlainText("Who signs?")
    plan.parts.when.day.set_value(TODAY)
    plan.save()
    visit = plan.result_.id
    log = open_form(visit)
    assert not log.is_planning
    assert log.parts.goal.action.text() == "shows us crane 3"
    log.parts.outcome.choose(VisitOutcome.CONTINUATION)
    log.save()
    row = context.services.visits.get(visit, TODAY).row
    assert (row.planned_on, row.held_on, row.outcome) == (TODAY, TODAY, VisitOutcome.CONTINUATION)
    assert not open_form(visit).plan_mode.isEnabled()


def test_a_day_ahead_is_refused_and_the_form_stays(open_form, region):
    form = open_form(deal_id=region.deal)
    form.parts.when.day.set_value(NEXT_WEEK)
    form.save()
    assert form.isVisible()
    assert "has not been held yet" in form.error.text()


def test_a_text_that_is_no_day_is_said(open_form, region):
    form = open_form(deal_id=region.deal)
    form.parts.when.day.setText("some day")
    form.parts.when.day.setModified(True)
    form.save()
    assert form.error.text() == "“some day” cannot be read here."
    assert form.result_ is None


def test_a_dealer_is_found_by_typing(open_form, context, book, region):
    a_dealer(book, "Ostsee Handel")
    form = open_form()
    QTest.keyClicks(form.parts.partner, "ostsee")
    QTest.keyClick(form.parts.partner, Qt.Key.Key_Return)
    assert form.state().partner.name == "Ostsee Handel"
    form.save()
    assert context.services.visits.get(form.result_.id, TODAY).row.dealer_name == "Ostsee Handel"


@pytest.mark.parametrize(
    ("typed", "minutes"), [("9:30", 570), ("930", 570), ("9", 540), ("14点05分", 845), ("23:59", 1439)]
)
def test_a_start_is_read_as_it_is_typed(qtbot, typed, minutes):
    edit = TimeEdit()
    qtbot.addWidget(edit)
    assert edit.read(typed) == minutes


@pytest.mark.parametrize("typed", ["24:00", "9:75", "soon"])
def test_what_is_no_time_is_refused(qtbot, typed):
    edit = TimeEdit()
    qtbot.addWidget(edit)
    with pytest.raises(ValueError, match=typed):
        edit.read(typed)


def test_a_locked_book_can_be_read_only(qtbot, context, region):
    from msgspec.structs import replace

    locked = replace(context, is_locked=True)
    state = new_state(
        locked.services, partner_of(locked.services, deal_id=region.deal), TODAY, planning=False, day=None
    )
    form = VisitForm(locked, None, state, date(2026, 11, 22))
    qtbot.addWidget(form)
    assert not form.save_button.isEnabled()
