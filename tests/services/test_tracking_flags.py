"""Red flags of a deal, their answers, the coach's matrix and what cards show of it (R14, R15)."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from app.errors import RuleError
from app.models import DealPerson, FlagAnswer, GuideEvidence, Visit, VisitPerson
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import DealStage, GateItem, MissingPiece, RedFlag
from tests.builders import SET_UP, TODAY, a_contact, a_customer, a_deal, a_rep, dump, put
from tests.journal_days import Calendar

NEEDS, VALUE = DealStage.NEEDS, DealStage.VALUE
ALL_KNOWN = {
    "need": "a second line",
    "budget_cents": 100_00,
    "expected_close": TODAY + timedelta(days=60),
    "rival": "Nordwind",
    "last_contact_on": TODAY,
}

Join = Callable[..., int]


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def customer(book: Book) -> int:
    return a_customer(book)


@pytest.fixture
def deal(book: Book, customer: int) -> int:
    return a_deal(book, stage=VALUE, customer_id=customer, **ALL_KNOWN)


@pytest.fixture
def join(book: Book, customer: int, deal: int) -> Join:
    """Somebody of the customer comes into the deal; `seen`: days since the last visit with them."""

    def joined(name: str, *, guide: bool = False, seen: int | None = None, **fields: Any) -> int:
        known = {"customer_id": customer, **fields.pop("contact", {})}
        who = a_contact(book, known.pop("customer_id"), name, **known)
        put(book, DealPerson(deal_id=deal, contact_id=who, **fields))
        if guide:
            for test in ("KNOWS_PEOPLE", "CHECKABLE_NEWS"):
                put(
                    book,
                    GuideEvidence(
                        deal_id=deal, contact_id=who, test=test, evidence="told the date", seen_on=days_ago(9)
                    ),
                )
        if seen is not None:
            visit = put(book, Visit(deal_id=deal, held_on=days_ago(seen)))
            put(book, VisitPerson(visit_id=visit, contact_id=who))
        return who

    return joined


@pytest.fixture
def won_over(join: Join) -> None:
    """A decider who was just seen, a guide, two supporters: nothing to flag."""
    join("Wang", is_decider=True, influence=3, support=1, seen=5)
    join("Liu", guide=True, influence=2, support=3)


@pytest.fixture
def flags(services: Services, deal: int) -> Callable[[], dict[RedFlag, Any]]:
    return lambda: {row.flag: row.values for row in services.tracking.flags(deal, TODAY)}


def test_a_deal_of_which_nobody_is_known(flags: Any) -> None:
    assert flags() == {RedFlag.RF01: {"names": ()}, RedFlag.RF03: {"names": ()}, RedFlag.RF04: {"count": 0}}


@pytest.mark.usefixtures("won_over")
def test_a_deal_in_order_has_none(flags: Any) -> None:
    assert flags() == {}


@pytest.mark.usefixtures("won_over")
@pytest.mark.parametrize(
    ("person", "flag", "values"),
    [
        ({"influence": 2}, RedFlag.RF05, {"names": ("Chen",)}),
        ({"influence": 2, "support": -4, "is_user": True}, RedFlag.RF06, {"names": ("Chen",)}),
        ({"is_user": True, "contact": {"in_post_since": days_ago(90)}}, RedFlag.RF07, {"names": ("Chen",)}),
        ({"is_user": True, "contact": {"left_on": days_ago(10)}}, RedFlag.RF07, {"names": ("Chen",)}),
        ({"is_decider": True, "response_mode": "EVEN_KEEL"}, RedFlag.RF13, {"names": ("Chen",)}),
    ],
)
def test_what_one_more_person_raises(
    flags: Any, join: Join, person: dict[str, Any], flag: RedFlag, values: dict[str, Any]
) -> None:
    join("Chen", **person)
    assert flags() == {flag: values}


@pytest.mark.usefixtures("won_over")
@pytest.mark.parametrize(
    "person",
    [
        {"influence": 1},
        {"influence": 2, "guide": True},
        {"influence": 1, "support": -5, "is_user": True},
        {"influence": 2, "support": -3, "is_user": True},
        {"is_user": True, "contact": {"in_post_since": days_ago(91)}},
        {"influence": 1, "contact": {"in_post_since": days_ago(1)}},
        {"influence": 3, "contact": {"left_on": days_ago(91)}},
        {"influence": 3, "support": -5, "contact": {"customer_id": None, "left_on": days_ago(200)}},
        {"is_user": True, "response_mode": "EVEN_KEEL"},
    ],
)
def test_what_raises_nothing(flags: Any, join: Join, person: dict[str, Any]) -> None:
    join("Chen", **person)
    assert flags() == {}


@pytest.mark.usefixtures("won_over")
def test_on_a_past_day_the_support_of_that_day_speaks(
    services: Services, deal: int, join: Join, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar = Calendar(monkeypatch, TODAY)
    chen = join("Chen", influence=2, support=-4, is_user=True)
    calendar.day += timedelta(days=5)
    services.tracking.save_person(deal, chen, {"support": 2})
    opposed = {RedFlag.RF06: {"names": ("Chen",)}}
    for days, raised in ((2, opposed), (8, {})):
        day = TODAY + timedelta(days=days)
        assert {row.flag: row.values for row in services.tracking.flags(deal, day)} == raised
        assert services.tracking.flag_counts([deal], day) == dict.fromkeys([deal] if raised else [], 1)


def test_a_decider_not_seen_for_sixty_days(flags: Any, join: Join) -> None:
    join("Liu", guide=True, support=3)
    join("Zhao", is_user=True, support=1)
    wang = {"is_decider": True, "support": 0}
    join("Wang", seen=60, **wang)
    assert flags() == {}


@pytest.mark.parametrize(("seen", "days"), [(61, 61), (None, None)])
def test_a_decider_not_seen_for_longer(flags: Any, join: Join, seen: int | None, days: int | None) -> None:
    join("Liu", guide=True, support=3)
    join("Zhao", is_user=True, support=1)
    join("Wang", is_decider=True, seen=seen)
    assert flags() == {RedFlag.RF02: {"names": ("Wang",), "days": days}}


def test_who_sits_with_another_customer_now_counts_nowhere(book: Book, flags: Any, join: Join) -> None:
    elsewhere = {"customer_id": a_customer(book, "Other")}
    join("Wang", is_decider=True, support=5, guide=True, seen=1, contact=elsewhere)
    assert set(flags()) == {RedFlag.RF01, RedFlag.RF03, RedFlag.RF04}


@pytest.mark.usefixtures("won_over")
def test_facts_clock_and_credit(services: Services, flags: Any, deal: int) -> None:
    services.deals.save(
        deal, {"need": None, "rival": " ", "last_contact_on": days_ago(30), "expected_close": days_ago(3)}, TODAY
    )
    assert flags() == {
        RedFlag.RF08: {"missing": ("need", "rival")},
        RedFlag.RF10: {"days": 30},
        RedFlag.RF11: {"days": 3, "slips": 0},
    }
    services.tracking.save_need(None, {"deal_id": deal, "kind": "NEED", "text": "less scrap"})
    assert flags()[RedFlag.RF08] == {"missing": ("rival",)}


@pytest.mark.usefixtures("won_over")
def test_three_continuations_in_a_row_broken_advances_among_them(book: Book, flags: Any, deal: int) -> None:
    promised = {"outcome": "ADVANCE", "advance_action": "test it", "advance_on": days_ago(8)}
    put(book, Visit(deal_id=deal, held_on=days_ago(40), outcome="ORDER"))
    put(book, Visit(deal_id=deal, held_on=days_ago(30), outcome="CONTINUATION"))
    broken = put(book, Visit(deal_id=deal, held_on=days_ago(20), **promised))
    put(book, Visit(deal_id=deal, held_on=days_ago(19)))
    assert flags() == {}
    put(book, Visit(deal_id=deal, held_on=days_ago(10), outcome="CONTINUATION"))
    assert flags() == {RedFlag.RF09: {"count": 3}}
    with book.write(SET_UP) as session:
        session.set_values(Visit, "advance_done_on", {broken: days_ago(9).isoformat()})
    assert flags() == {}


def test_what_was_confirmed_by_hand_speaks_for_a_deal_without_people(services: Services, flags: Any, deal: int) -> None:
    services.gates.confirm(deal, [GateItem.GUIDE_CONFIRMED, GateItem.THREE_OF_FOUR], TODAY)
    services.gates.confirm(deal, [GateItem.DECIDER_MET], days_ago(61))
    assert flags() == {RedFlag.RF02: {"names": (), "days": 61}}


def test_answers_take_a_flag_off_the_count_until_their_day_has_passed(
    services: Services, book: Book, deal: int
) -> None:
    tracking, owner = services.tracking, a_rep(book)
    services.deals.save(deal, {"owner_id": owner}, TODAY)
    before = dump(book)
    due = TODAY + timedelta(days=7)
    tracking.answer_flag(deal, RedFlag.RF01, " ask Liu for a meeting ", False, due, today=TODAY)
    tracking.answer_flag(deal, RedFlag.RF03, "known from the last deal", True, due, today=TODAY)
    rows = {row.flag: row.answer for row in tracking.flags(deal, TODAY)}
    action, accepted = rows[RedFlag.RF01], rows[RedFlag.RF03]
    assert action is not None
    assert accepted is not None
    assert (action.text, action.due_on, action.holds, accepted.due_on) == ("ask Liu for a meeting", due, True, None)
    assert tracking.flag_counts([deal], TODAY) == {deal: 1}
    assert tracking.flag_counts([deal], due + timedelta(days=1)) == {deal: 2}
    (task,) = services.deal_file.tasks(deal)
    assert (task.title, task.due_on, task.rep_id) == ("ask Liu for a meeting", due, owner)
    services.history.undo()
    services.history.undo()
    assert dump(book) == before


def test_another_answer_takes_the_place_of_the_first_and_of_its_task(services: Services, deal: int) -> None:
    tracking = services.tracking
    tracking.answer_flag(deal, RedFlag.RF01, "ask Liu", False, TODAY, today=TODAY)
    tracking.answer_flag(deal, RedFlag.RF01, "ask Zhao", False, None, today=TODAY)
    assert [(task.title, task.due_on) for task in services.deal_file.tasks(deal)] == [("ask Zhao", None)]
    tracking.withdraw_answer(deal, RedFlag.RF01)
    assert tracking.flags(deal, TODAY)[0].answer is None
    assert len(services.deal_file.tasks(deal)) == 1
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        tracking.withdraw_answer(deal, RedFlag.RF01)


def test_an_answer_has_words(services: Services, book: Book, deal: int) -> None:
    with pytest.raises(RuleError, match="ANSWER_MISSING"):
        services.tracking.answer_flag(deal, RedFlag.RF01, "  ", True, today=TODAY)
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.tracking.flags(99, TODAY)
    assert dump(book)[FlagAnswer.__tablename__] == []


def test_a_decided_deal_has_no_flags(services: Services, book: Book) -> None:
    lost = a_deal(book, stage=DealStage.LOST)
    assert services.tracking.flags(lost, TODAY) == ()
    assert services.tracking.flag_counts([lost], TODAY) == {}


@pytest.mark.usefixtures("won_over")
def test_the_marks_of_a_card(services: Services, book: Book, deal: int) -> None:
    services.deals.save(deal, {"owner_id": a_rep(book), "rival": None}, TODAY)
    other = a_deal(book, "Other", stage=NEEDS)
    services.gates.confirm(deal, [GateItem.THREE_OF_FOUR], TODAY)
    services.gates.confirm(other, [GateItem.THREE_OF_FOUR], TODAY)
    marks = services.tracking.marks([deal, other], TODAY)
    assert (marks[deal].pips, marks[deal].red_flags) == ((True, True, False, True), 1)
    assert (marks[other].pips, marks[other].red_flags) == ((False, True, True, False), 2)


@pytest.mark.usefixtures("won_over")
def test_the_coach_sees_what_each_deal_lacks(services: Services, book: Book, deal: int) -> None:
    anna, li = a_rep(book, "Anna"), a_rep(book, "Li")
    services.deals.save(deal, {"owner_id": anna, "budget_cents": None}, TODAY)
    bare = a_deal(book, "Bare", owner_id=anna, co_owner_id=li, next_step="call")
    a_deal(book, "Lost", stage=DealStage.LOST)
    matrix = services.tracking.matrix(scope_for(TODAY))
    assert [row.deal_id for row in matrix.rows] == [bare, deal]
    first, second = matrix.rows
    assert first.missing == set(MissingPiece) - {MissingPiece.NEXT_STEP}
    assert second.missing == {
        MissingPiece.USER,
        MissingPiece.GATEKEEPER,
        MissingPiece.PURCHASER,
        MissingPiece.NEXT_STEP,
        MissingPiece.BUDGET,
    }
    assert (first.points, second.points, second.owner, second.stage) == (0, 3, "Anna", VALUE)
    assert (matrix.counts[MissingPiece.BUDGET], matrix.counts[MissingPiece.DECIDER]) == (2, 1)
    assert services.tracking.matrix(scope_for(TODAY, owner_id=li)).rows == ()
