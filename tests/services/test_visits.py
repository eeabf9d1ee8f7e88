"""Visits planned and logged (R20): what they are saved as, whom they were with, what their deal learns."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.errors import RuleError
from app.models import Visit
from app.services.scope import scope_for
from app.services.services import Services
from app.services.visits_views import LogResult, ObjectionNote
from app.storage.book import Book
from app.terms import (
    AdvanceKind,
    Objection,
    OutcomeGap,
    PrepQuestion,
    PromiseState,
    SmartResult,
    VisitOutcome,
    VisitStep,
)
from tests.builders import TODAY, a_contact, a_customer, a_deal, a_dealer, a_product, a_rep, dump, put

SCOPE = scope_for(TODAY)
IN_A_WEEK = TODAY + timedelta(days=7)


class Region:
    """A customer with a deal of Anna's, and Chen, who works there."""

    def __init__(self, services: Services, book: Book) -> None:
        self.visits = services.visits
        self.anna = a_rep(book, "Anna Snelling")
        self.customer = a_customer(book, "恒瑞医药", owner_id=self.anna)
        self.chen = a_contact(book, self.customer, "Chen Wei")
        self.deal = a_deal(book, "Line 3", customer_id=self.customer, owner_id=self.anna)

    def log(self, outcome: VisitOutcome | None = None, on: date = TODAY, **fields: Any) -> LogResult:
        values = {"deal_id": self.deal, "held_on": on, "outcome": outcome, **fields}
        return self.visits.log(None, values, today=TODAY)

    def advance(self, on: date = TODAY, due: date = IN_A_WEEK, **fields: Any) -> LogResult:
        promised = {"advance_action": "shows us the line", "advance_contact_id": self.chen, "advance_on": due}
        return self.log(VisitOutcome.ADVANCE, on, **(promised | fields))


@pytest.fixture
def region(services: Services, book: Book) -> Region:
    return Region(services, book)


def code_of(refused: pytest.ExceptionInfo[RuleError]) -> str:
    return refused.value.code


def test_an_advance_with_its_evidence_is_one(region: Region) -> None:
    result = region.advance(advance_kind="DEMO")
    assert (result.outcome, result.gaps) == (VisitOutcome.ADVANCE, ())
    row = region.visits.for_deal(region.deal, TODAY)[0]
    assert (row.outcome, row.claimed_outcome, row.promise) == (
        VisitOutcome.ADVANCE,
        VisitOutcome.ADVANCE,
        PromiseState.OPEN,
    )
    assert (row.advance_kind, row.advance_person, row.customer_name) == (AdvanceKind.DEMO, "Chen Wei", "恒瑞医药")
    assert row.rep_name == "Anna Snelling"


def test_an_advance_without_a_customer_action_is_a_continuation_and_says_why(region: Region) -> None:
    result = region.log(VisitOutcome.ADVANCE)
    gaps = (OutcomeGap.CUSTOMER_ACTION, OutcomeGap.CUSTOMER_PERSON, OutcomeGap.ACTION_DAY)
    assert (result.outcome, result.gaps) == (VisitOutcome.CONTINUATION, gaps)
    row = region.visits.get(result.id, TODAY).row
    assert (row.outcome, row.claimed_outcome, row.gaps) == (VisitOutcome.CONTINUATION, VisitOutcome.ADVANCE, gaps)


def test_what_was_lacking_can_be_added_and_the_pick_then_counts(region: Region) -> None:
    visit = region.log(VisitOutcome.ORDER, order_no="PO-77").id
    assert region.visits.get(visit, TODAY).row.outcome is VisitOutcome.CONTINUATION
    result = region.visits.log(visit, {"order_cents": 5_000_00}, today=TODAY)
    assert (result.outcome, result.gaps) == (VisitOutcome.ORDER, ())


def test_an_edit_of_other_fields_leaves_an_outcome_from_elsewhere_alone(region: Region, book: Book) -> None:
    visit = put(book, Visit(deal_id=region.deal, held_on=TODAY, outcome="ADVANCE"))
    assert region.visits.log(visit, {"minutes": 30}, today=TODAY).outcome is VisitOutcome.ADVANCE
    result = region.visits.log(visit, {"advance_on": IN_A_WEEK}, today=TODAY)
    assert result.gaps == (OutcomeGap.CUSTOMER_ACTION, OutcomeGap.CUSTOMER_PERSON)


def test_a_person_who_had_left_promises_nothing(region: Region, book: Book) -> None:
    gone = a_contact(book, region.customer, "Gu Min", left_on=TODAY - timedelta(days=1))
    result = region.advance(advance_contact_id=gone)
    assert result.gaps == (OutcomeGap.CUSTOMER_PERSON,)
    with pytest.raises(RuleError) as refused:
        region.visits.log(result.id, {}, [gone], today=TODAY)
    assert (code_of(refused), refused.value.values) == ("CONTACT_LEFT", {"name": "Gu Min"})
    early = region.visits.log(
        None, {"deal_id": region.deal, "held_on": TODAY - timedelta(days=9)}, [gone, region.chen, gone], today=TODAY
    )
    people = region.visits.get(early.id, TODAY).row.people
    assert [(one.name, one.has_left) for one in people] == [("Chen Wei", False), ("Gu Min", False)]


def test_the_future_is_not_held_yet(region: Region, book: Book) -> None:
    before = dump(book)
    with pytest.raises(RuleError) as refused:
        region.log(on=TODAY + timedelta(days=1))
    assert code_of(refused) == "VISIT_IN_FUTURE"
    assert dump(book) == before


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"deal_id": None}, "VISIT_WITHOUT_PARTNER"),
        ({"held_on": None}, "DAY_MISSING"),
        ({"order_cents": -1}, "NEGATIVE_AMOUNT"),
        ({"deal_id": 99}, "UNKNOWN_RECORD"),
        ({"next_step_rep_id": 99}, "UNKNOWN_RECORD"),
    ],
)
def test_visits_that_are_refused(region: Region, book: Book, fields: dict[str, Any], code: str) -> None:
    before = dump(book)
    with pytest.raises(RuleError) as refused:
        region.visits.log(None, {"deal_id": region.deal, "held_on": TODAY, **fields}, today=TODAY)
    assert code_of(refused) == code
    assert dump(book) == before


def test_the_next_step_goes_to_the_deal_and_becomes_a_task_in_one_undo_step(
    region: Region, services: Services, book: Book
) -> None:
    before = dump(book)
    step = {"next_step": "Send the layout", "next_step_on": IN_A_WEEK, "next_step_rep_id": region.anna}
    region.visits.log(
        None, {"deal_id": region.deal, "held_on": TODAY, **step}, [region.chen], today=TODAY, make_task=True
    )
    deal = services.deals.get(region.deal)
    assert (deal.next_step, deal.next_step_on, deal.last_contact_on) == ("Send the layout", IN_A_WEEK, TODAY)
    task = services.deal_file.tasks(region.deal)[0]
    assert (task.title, task.due_on, task.rep_name) == ("Send the layout", IN_A_WEEK, "Anna Snelling")
    assert services.history.next_undo is not None
    assert services.history.next_undo.values == {"name": "恒瑞医药"}
    services.history.undo()
    assert dump(book) == before


def test_an_older_visit_does_not_overwrite_the_deals_next_step(region: Region, services: Services) -> None:
    region.log(next_step="Send the layout")
    region.log(on=TODAY - timedelta(days=20), next_step="Find out who decides")
    deal = services.deals.get(region.deal)
    assert (deal.next_step, deal.last_contact_on) == ("Send the layout", TODAY)


def test_a_step_set_by_hand_since_survives_another_edit_of_the_visit(region: Region, services: Services) -> None:
    visit = region.log(next_step="Send the layout").id
    services.deals.save(region.deal, {"next_step": "Call the buyer"}, TODAY)
    region.visits.log(visit, {"minutes": 45}, today=TODAY)
    assert services.deals.get(region.deal).next_step == "Call the buyer"


def test_objections_and_answers_are_kept_with_the_visit(region: Region) -> None:
    doubt = ObjectionNote(Objection.DOUBT, "Will it hold?", "Show the test report")
    price = ObjectionNote(Objection.DRAWBACK, "No local stock")
    fields = {"deal_id": region.deal, "held_on": TODAY}
    visit = region.visits.log(None, fields, (), [doubt, price], today=TODAY, answers={VisitStep.REVIEW: "Went well"}).id
    region.visits.log(visit, {}, answers={PrepQuestion.ASK: "Who signs?", VisitStep.REVIEW: " "}, today=TODAY)
    detail = region.visits.get(visit, TODAY)
    assert detail.objections == (doubt, price)
    assert detail.answers == {PrepQuestion.ASK: "Who signs?"}
    region.visits.log(visit, {}, (), [price], today=TODAY, answers={PrepQuestion.ASK: "Who pays?"})
    detail = region.visits.get(visit, TODAY)
    assert (detail.objections, detail.answers) == ((price,), {PrepQuestion.ASK: "Who pays?"})


def test_a_planned_visit_becomes_a_held_one(region: Region, book: Book) -> None:
    goal = {
        "goal_action": "brings us to the plant manager",
        "goal_contact_id": region.chen,
        "goal_measure": "yes or no",
        "goal_difficulty": 3,
        "goal_on": IN_A_WEEK,
    }
    planned = {"deal_id": region.deal, "planned_on": TODAY - timedelta(days=2), **goal}
    visit = region.visits.plan(None, planned, [region.chen], {PrepQuestion.WHO: "Chen, the plant engineer"})
    detail = region.visits.get(visit, TODAY)
    assert (detail.smart.result, detail.row.outcome, detail.row.goal_person) == (SmartResult.PASS, None, "Chen Wei")
    result = region.visits.log(visit, {"held_on": TODAY, "outcome": VisitOutcome.CONTINUATION}, today=TODAY)
    assert result == LogResult(visit, VisitOutcome.CONTINUATION, ())
    row = region.visits.get(visit, TODAY).row
    assert (row.day, [one.name for one in row.people]) == (TODAY, ["Chen Wei"])
    region.visits.reopen([visit])
    row = region.visits.get(visit, TODAY).row
    assert (row.held_on, row.outcome, row.claimed_outcome) == (None, None, VisitOutcome.CONTINUATION)


@pytest.mark.parametrize(
    "fields",
    [
        {"outcome": VisitOutcome.CONTINUATION},
        {"claimed_outcome": "NO_SALE"},
        {"goal_measure": "yes or no"},
        {"goal_action": " ", "goal_difficulty": 3},
    ],
)
def test_a_continuation_is_no_goal(region: Region, fields: dict[str, Any]) -> None:
    with pytest.raises(RuleError) as refused:
        region.visits.plan(None, {"deal_id": region.deal, "planned_on": TODAY, **fields})
    assert code_of(refused) == "GOAL_CONTINUATION"


def test_a_plan_needs_its_day_and_a_goal_can_be_linked_to_a_product(region: Region, book: Book) -> None:
    with pytest.raises(RuleError) as refused:
        region.visits.plan(None, {"customer_id": region.customer})
    assert code_of(refused) == "DAY_MISSING"
    with pytest.raises(RuleError) as refused:
        region.visits.plan(region.log().id, {"minutes": 60})
    assert code_of(refused) == "DAY_MISSING"
    goal = {"planned_on": TODAY, "goal_action": "orders a sample", "goal_on": TODAY, "goal_contact_id": region.chen}
    product = {"goal_product_id": a_product(book), "goal_difficulty": 2, "goal_measure": "one sample"}
    assert region.visits.smart(goal | product).result is SmartResult.PASS
    visit = region.visits.plan(None, goal | product | {"customer_id": region.customer})
    row = region.visits.for_customer(region.customer, TODAY)[0]
    assert (row.goal_product, row.rep_id) == ("GTX Pro", region.anna)
    assert region.visits.get(visit, TODAY).smart.result is SmartResult.PASS


def test_a_dealer_is_visited_too(region: Region, services: Services, book: Book) -> None:
    dealer = a_dealer(book, "Ostsee Handel")
    region.visits.log(None, {"dealer_id": dealer, "held_on": TODAY, "next_step": "Agree the target"}, today=TODAY)
    assert [row.dealer_name for row in region.visits.for_dealer(dealer, TODAY)] == ["Ostsee Handel"]
    assert services.history.next_undo is not None
    assert services.history.next_undo.values == {"name": "Ostsee Handel"}


def test_move_cancel_and_delete(region: Region, services: Services, book: Book) -> None:
    plan = {"customer_id": region.customer, "planned_on": TODAY, "starts_at": 9 * 60}
    first, second = region.visits.plan(None, plan, [region.chen]), region.visits.plan(None, plan)
    before = dump(book)
    region.visits.move([first, second], IN_A_WEEK)
    region.visits.move([first], IN_A_WEEK, 14 * 60)
    rows = {row.id: (row.planned_on, row.starts_at) for row in region.visits.for_customer(region.customer, TODAY)}
    assert rows == {first: (IN_A_WEEK, 14 * 60), second: (IN_A_WEEK, 9 * 60)}
    region.visits.cancel([first], TODAY)
    assert region.visits.get(first, TODAY).row.cancelled_on == TODAY
    region.visits.reopen([first])
    assert region.visits.get(first, TODAY).row.cancelled_on is None
    region.visits.delete([first, second])
    assert region.visits.for_customer(region.customer, TODAY) == ()
    for _ in range(5):
        services.history.undo()
    assert dump(book) == before


def test_a_held_visit_stays_where_it_is(region: Region) -> None:
    held = region.log().id
    with pytest.raises(RuleError) as refused:
        region.visits.move([held], IN_A_WEEK)
    assert code_of(refused) == "VISIT_HELD"
    with pytest.raises(RuleError) as refused:
        region.visits.cancel([held], TODAY)
    assert code_of(refused) == "VISIT_HELD"
    with pytest.raises(RuleError) as refused:
        region.visits.get(99, TODAY)
    assert code_of(refused) == "UNKNOWN_RECORD"


def test_a_cancelled_visit_that_was_held_after_all_is_held(region: Region) -> None:
    visit = region.visits.plan(None, {"deal_id": region.deal, "planned_on": TODAY})
    region.visits.cancel([visit], TODAY)
    region.visits.log(visit, {"held_on": TODAY}, today=TODAY)
    assert region.visits.get(visit, TODAY).row.cancelled_on is None


def test_a_broken_promise_makes_the_advance_a_continuation_from_then(region: Region) -> None:
    due = TODAY - timedelta(days=7)
    visit = region.advance(on=TODAY - timedelta(days=20), due=due).id
    tomorrow = TODAY + timedelta(days=1)
    for as_of, outcome, promise in (
        (TODAY, VisitOutcome.ADVANCE, PromiseState.OPEN),
        (tomorrow, VisitOutcome.CONTINUATION, PromiseState.BROKEN),
    ):
        row = region.visits.get(visit, as_of).row
        assert (row.outcome, row.promise) == (outcome, promise)
        rates = region.visits.rates(scope_for(as_of)).total
        assert (rates.advances, rates.continuations) == ((1, 0) if promise is PromiseState.OPEN else (0, 1))
    region.visits.promise_done(visit, tomorrow)
    assert region.visits.get(visit, tomorrow).row.outcome is VisitOutcome.ADVANCE
    assert region.visits.rates(scope_for(tomorrow)).total.advances == 1


def test_promises_to_follow(region: Region, services: Services) -> None:
    broken = region.advance(on=date(2026, 10, 1), due=date(2026, 10, 9)).id
    kept = region.advance(on=date(2026, 11, 2), due=date(2026, 11, 4)).id
    long_ago = region.advance(on=date(2024, 1, 2), due=date(2024, 1, 4)).id
    ahead = region.advance().id
    region.visits.promise_done(kept, date(2026, 11, 5))
    region.visits.promise_done(long_ago, date(2024, 1, 4))
    rows = region.visits.promises(SCOPE, TODAY)
    assert [(row.visit_id, row.state) for row in rows] == [
        (broken, PromiseState.BROKEN),
        (kept, PromiseState.KEPT),
        (ahead, PromiseState.OPEN),
    ]
    assert (rows[0].person, rows[0].deal_name, rows[0].action) == ("Chen Wei", "Line 3", "shows us the line")
    region.visits.promise_done(kept, None)
    assert region.visits.promises(SCOPE, TODAY)[1].state is PromiseState.BROKEN
    assert region.visits.promises(scope_for(TODAY, owner_id=region.anna + 1), TODAY) == ()


def test_the_advance_rate_of_ten_visits(region: Region, book: Book) -> None:
    li = a_rep(book, "李伟")
    region.log(VisitOutcome.ORDER, order_no="PO-77", order_cents=100)
    for _ in range(4):
        region.advance()
    for _ in range(2):
        region.log(VisitOutcome.CONTINUATION, rep_id=li)
    region.log(VisitOutcome.ADVANCE, rep_id=li)
    region.log(None, rep_id=li)
    region.log(VisitOutcome.NO_SALE, no_sale_reason="Bought elsewhere")
    region.visits.plan(None, {"deal_id": region.deal, "planned_on": TODAY})
    region.visits.cancel([region.visits.plan(None, {"deal_id": region.deal, "planned_on": TODAY})], TODAY)
    rates = region.visits.rates(SCOPE)
    total = rates.total
    assert (total.held, total.orders, total.advances, total.continuations, total.no_sales, total.untold) == (
        *(10, 1, 4, 3, 1, 1),
    )
    assert total.advance_rate == Decimal("0.5")
    assert [(one.rep_name, one.held, one.orders + one.advances) for one in rates.by_rep] == [
        ("Anna Snelling", 6, 5),
        ("李伟", 4, 0),
    ]
    assert [one.advance_rate for one in rates.by_rep] == [Decimal(5) / 6, 0]
    assert region.visits.rates(scope_for(date(2020, 1, 1))).total.advance_rate is None


def test_the_screen_and_the_sql_agree_on_what_a_visit_counts_as(region: Region) -> None:
    for due in range(-40, 10):
        visit = region.advance(on=date(2026, 9, 1), due=TODAY + timedelta(days=due)).id
        if due % 3 == 0:
            region.visits.promise_done(visit, TODAY + timedelta(days=due // 2))
    shown = [row.outcome for row in region.visits.for_deal(region.deal, TODAY)]
    total = region.visits.rates(SCOPE).total
    assert (total.advances, total.continuations) == (
        shown.count(VisitOutcome.ADVANCE),
        shown.count(VisitOutcome.CONTINUATION),
    )
    assert 0 < total.continuations < 50
