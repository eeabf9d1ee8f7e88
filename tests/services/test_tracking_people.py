"""People of a deal: who is in it, in which role, how they stand, the tests they passed (R14, R15, R17, R18)."""

from datetime import date, timedelta

import pytest

from app.errors import RuleError
from app.models import Visit, VisitPerson
from app.services.services import Services
from app.storage.book import Book
from app.terms import AnimalStyle, BrainStyle, BuyingRole, ContactLevel, GatekeeperKind, GuideTest, InfoKind
from tests.builders import TODAY, a_contact, a_customer, a_deal, announced, dump, put
from tests.journal_days import Calendar

DECIDER, USER, GATEKEEPER, PURCHASER = BuyingRole


@pytest.fixture
def plant(book: Book) -> int:
    return a_customer(book)


@pytest.fixture
def deal(book: Book, plant: int) -> int:
    return a_deal(book, customer_id=plant)


def names(services: Services, deal: int) -> list[str]:
    return [person.name for person in services.tracking.people(deal, TODAY)]


def refused(code: str):
    return pytest.raises(RuleError, match=code)


def test_candidates_are_the_customers_contacts_that_are_not_in_yet(
    services: Services, book: Book, plant: int, deal: int
) -> None:
    chen, _ = a_contact(book, plant, "Chen Wei"), a_contact(book, plant, "Liu Fang", title="Manager")
    a_contact(book, a_customer(book, "Nordwind"), "Hansen")
    a_contact(book, plant, "Gone", left_on=date(2026, 1, 1))
    services.tracking.add_people(deal, [chen])
    assert [(one.name, one.title) for one in services.tracking.candidates(deal)] == [("Liu Fang", "Manager")]


def test_a_deal_without_customer_takes_people_without_one(services: Services, book: Book, plant: int) -> None:
    deal, free, at_plant = a_deal(book), a_contact(book, None, "Free"), a_contact(book, plant)
    assert [one.name for one in services.tracking.candidates(deal)] == ["Free"]
    services.tracking.add_people(deal, [free, at_plant])
    assert [person.counts for person in services.tracking.people(deal, TODAY)] == [True, True]


def test_people_of_another_customer_stay_out(services: Services, book: Book, deal: int) -> None:
    hansen = a_contact(book, a_customer(book, "Nordwind"), "Hansen")
    with refused("OTHER_CUSTOMER"):
        services.tracking.add_people(deal, [hansen])
    with refused("OTHER_CUSTOMER"):
        services.tracking.set_roles(deal, hansen, [USER])
    assert services.tracking.people(deal, TODAY) == ()


def test_adding_twice_changes_nothing(services: Services, book: Book, plant: int, deal: int) -> None:
    chen = a_contact(book, plant)
    services.tracking.add_people(deal, [chen, chen])
    services.tracking.save_person(deal, chen, {"support": 2})
    services.tracking.add_people(deal, [chen])
    (person,) = services.tracking.people(deal, TODAY)
    assert person.support == 2


def test_out_of_the_deal_with_its_tests_and_back_by_undo(services: Services, book: Book, plant: int, deal: int) -> None:
    chen, liu = a_contact(book, plant, "Chen"), a_contact(book, plant, "Liu")
    services.tracking.add_people(deal, [chen, liu])
    services.tracking.pass_test(deal, chen, GuideTest.KNOWS_PEOPLE, "named all five", TODAY)
    before = dump(book)
    services.tracking.remove_people(deal, [chen])
    assert names(services, deal) == ["Liu"]
    assert book.rows("SELECT count(*) FROM guide_evidence") == [(0,)]
    services.history.undo()
    assert dump(book) == before


def test_fields_of_the_deal_and_fields_of_the_contact_in_one_step(
    services: Services, book: Book, plant: int, deal: int
) -> None:
    chen = a_contact(book, plant)
    services.tracking.add_people(deal, [chen])
    with announced(book) as heard:
        services.tracking.save_person(
            deal,
            chen,
            {"influence": 3, "support": -2, "personal_win": "promotion", "level": "TOP", "coverage": "BRIEF"},
        )
    assert len(heard) == 1
    (person,) = services.tracking.people(deal, TODAY)
    assert (person.influence, person.support, person.personal_win, person.level) == (
        3,
        -2,
        "promotion",
        ContactLevel.TOP,
    )
    services.history.undo()
    (person,) = services.tracking.people(deal, TODAY)
    assert (person.influence, person.level) == (None, None)


@pytest.mark.parametrize(
    ("field", "value"), [("influence", 4), ("influence", 0), ("support", 6), ("support", -6), ("directness", 9)]
)
def test_scores_beyond_their_scale_are_refused(
    services: Services, book: Book, plant: int, deal: int, field: str, value: int
) -> None:
    chen = a_contact(book, plant)
    services.tracking.add_people(deal, [chen])
    with refused("SCORE_OUT_OF_RANGE"):
        services.tracking.save_person(deal, chen, {field: value})


def test_nobody_is_edited_who_is_not_in_the_deal(services: Services, book: Book, plant: int, deal: int) -> None:
    with refused("UNKNOWN_RECORD"):
        services.tracking.save_person(deal, a_contact(book, plant), {"support": 1})


def test_three_roles_in_one_person(services: Services, book: Book, plant: int, deal: int) -> None:
    chen = a_contact(book, plant)
    services.tracking.set_roles(deal, chen, [PURCHASER, GATEKEEPER, DECIDER], GatekeeperKind.FINANCE)
    (person,) = services.tracking.people(deal, TODAY)
    assert person.roles == (DECIDER, GATEKEEPER, PURCHASER)
    assert person.gatekeeper_kind is GatekeeperKind.FINANCE
    services.tracking.set_roles(deal, chen, [GATEKEEPER])
    assert services.tracking.people(deal, TODAY)[0].gatekeeper_kind is GatekeeperKind.FINANCE
    services.tracking.set_roles(deal, chen, [GATEKEEPER], None)
    assert services.tracking.people(deal, TODAY)[0].gatekeeper_kind is None
    services.tracking.set_roles(deal, chen, [])
    (person,) = services.tracking.people(deal, TODAY)
    assert (person.roles, person.gatekeeper_kind) == ((), None)


def test_a_new_contact_comes_to_the_customer_and_into_the_deal_at_once(
    services: Services, book: Book, plant: int, deal: int
) -> None:
    before = dump(book)
    liu = services.tracking.add_contact(deal, {"name": "Liu Fang", "title": "Engineer", "support": 2}, [DECIDER])
    assert services.customers.contact(liu).customer_id == plant
    people = [(one.name, one.support, one.roles) for one in services.tracking.people(deal, TODAY)]
    assert people == [("Liu Fang", 2, (DECIDER,))]
    services.history.undo()
    assert dump(book) == before


def test_a_guide_is_made_by_evidence(services: Services, book: Book, plant: int, deal: int) -> None:
    liu = a_contact(book, plant)
    services.tracking.add_people(deal, [liu])
    services.tracking.pass_test(deal, liu, GuideTest.CHECKABLE_NEWS, "budget figure held", TODAY - timedelta(days=91))
    services.tracking.pass_test(deal, liu, GuideTest.KNOWS_PEOPLE, "drew the chart", TODAY)
    (person,) = services.tracking.people(deal, TODAY)
    assert (person.is_guide, person.is_insider, person.needs_recheck) == (True, False, True)
    assert [(one.test.value, one.recheck) for one in person.tests] == [
        ("KNOWS_PEOPLE", False),
        ("CHECKABLE_NEWS", True),
    ]
    services.tracking.pass_test(deal, liu, GuideTest.CHECKABLE_NEWS, "and the date too", TODAY)
    assert not services.tracking.people(deal, TODAY)[0].needs_recheck
    services.tracking.save_person(deal, liu, {"support": -1})
    assert not services.tracking.people(deal, TODAY)[0].is_guide


def test_tests_need_evidence_and_can_be_withdrawn(services: Services, book: Book, plant: int, deal: int) -> None:
    liu = a_contact(book, plant)
    services.tracking.add_people(deal, [liu])
    with refused("EVIDENCE_MISSING"):
        services.tracking.pass_test(deal, liu, GuideTest.OWN_STAKE, "  ", TODAY)
    services.tracking.pass_test(deal, liu, GuideTest.OWN_STAKE, "runs the pilot line", TODAY)
    services.tracking.withdraw_test(deal, liu, GuideTest.OWN_STAKE)
    assert services.tracking.people(deal, TODAY)[0].tests == ()
    with refused("UNKNOWN_RECORD"):
        services.tracking.withdraw_test(deal, liu, GuideTest.OWN_STAKE)


def test_who_left_or_moved_stays_listed_and_counts_no_more(
    services: Services, book: Book, plant: int, deal: int
) -> None:
    gone, moved = a_contact(book, plant, "Gone"), a_contact(book, plant, "Moved")
    services.tracking.add_people(deal, [gone, moved])
    services.tracking.save_person(deal, gone, {"left_on": TODAY})
    services.customers.save_contact(moved, {"customer_id": a_customer(book, "Nordwind")})
    people = {person.name: person for person in services.tracking.people(deal, TODAY)}
    assert (people["Gone"].counts, people["Gone"].is_elsewhere) == (False, False)
    assert (people["Moved"].counts, people["Moved"].is_elsewhere) == (False, True)
    assert services.tracking.people(deal, TODAY - timedelta(days=1))[0].counts


def test_styles_of_a_person(services: Services, book: Book, plant: int, deal: int) -> None:
    chen = a_contact(book, plant, brain_counts="9,7,4,4", directness=3, basis=-2)
    services.tracking.add_people(deal, [chen])
    (person,) = services.tracking.people(deal, TODAY)
    assert (person.brain, person.animal) == (BrainStyle.AB, AnimalStyle.PEACOCK)
    services.tracking.save_person(deal, chen, {"brain_observed": "D", "basis": None})
    (person,) = services.tracking.people(deal, TODAY)
    assert (person.brain, person.animal) == (BrainStyle.D, None)
    with refused("PICKS_INCOMPLETE"):
        services.customers.save_contact(chen, {"brain_counts": "9,7,4,3"})


def test_last_seen_is_the_last_visit_held(services: Services, book: Book, plant: int, deal: int) -> None:
    chen = a_contact(book, plant)
    services.tracking.add_people(deal, [chen])
    for day in (date(2026, 5, 4), date(2026, 9, 1), date(2026, 12, 24)):
        visit = put(book, Visit(customer_id=plant, held_on=day))
        put(book, VisitPerson(visit_id=visit, contact_id=chen))
    assert services.tracking.people(deal, TODAY)[0].last_seen_on == date(2026, 9, 1)


def test_support_last_month_and_its_history(
    services: Services, book: Book, plant: int, deal: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar = Calendar(monkeypatch, TODAY - timedelta(days=60))
    chen = a_contact(book, plant)
    services.tracking.add_people(deal, [chen])
    for days_ago, support in ((50, -1), (50, 0), (31, 1), (5, 3), (0, 4)):
        calendar.day = TODAY - timedelta(days=days_ago)
        services.tracking.save_person(deal, chen, {"support": support})
    history = services.tracking.support_history(deal, chen)
    assert [((TODAY - point.day).days, point.support) for point in history] == [(50, 0), (31, 1), (5, 3), (0, 4)]
    (now,) = services.tracking.people(deal, TODAY)
    assert (now.support, now.support_last_month) == (4, 1)
    (then,) = services.tracking.people(deal, TODAY - timedelta(days=20))
    assert (then.support, then.support_last_month) == (1, 0)
    (before,) = services.tracking.people(deal, TODAY - timedelta(days=70))
    assert (before.support, before.support_last_month) == (0, None)


def test_support_survives_a_removal_that_was_undone(
    services: Services, book: Book, plant: int, deal: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar = Calendar(monkeypatch, TODAY - timedelta(days=40))
    chen = a_contact(book, plant)
    services.tracking.add_people(deal, [chen])
    services.tracking.save_person(deal, chen, {"support": 2})
    calendar.day = TODAY
    services.tracking.remove_people(deal, [chen])
    services.history.undo()
    services.tracking.save_person(deal, chen, {"support": 3})
    assert [point.support for point in services.tracking.support_history(deal, chen)] == [2, 3]
    assert services.tracking.people(deal, TODAY)[0].support_last_month == 2


def test_no_history_of_who_is_not_in_the_deal(services: Services, book: Book, plant: int, deal: int) -> None:
    with refused("UNKNOWN_RECORD"):
        services.tracking.support_history(deal, a_contact(book, plant))


def test_three_kinds_of_information(services: Services, book: Book, plant: int) -> None:
    chen = a_contact(book, plant)
    first = services.contact_file.save_note(chen, None, InfoKind.WORK, "signs up to 500,000", date(2026, 3, 1))
    services.contact_file.save_note(chen, None, InfoKind.PERSONAL, "plays badminton", TODAY)
    services.contact_file.save_note(chen, first, InfoKind.WORK, "signs up to 800,000", date(2026, 3, 1))
    notes = services.contact_file.notes(chen)
    assert [(note.kind.value, note.text) for note in notes] == [
        ("PERSONAL", "plays badminton"),
        ("WORK", "signs up to 800,000"),
    ]
    with refused("TEXT_MISSING"):
        services.contact_file.save_note(chen, None, InfoKind.WORK, " ", TODAY)
    services.contact_file.delete_notes([note.id for note in notes])
    assert services.contact_file.notes(chen) == ()
    services.history.undo()
    assert services.contact_file.notes(chen) == notes
