"""The relationship map: reports-to, influence and conflict lines (R15)."""

import pytest

from app.errors import RuleError
from app.services.services import Services
from app.storage.book import Book
from app.terms import BuyingRole, ContactLevel, LineKind, MapStatus
from tests.builders import TODAY, a_contact, a_customer, a_deal, dump

INFLUENCES, CONFLICT = LineKind


@pytest.fixture
def plant(book: Book) -> int:
    return a_customer(book)


@pytest.fixture
def people(book: Book, plant: int) -> list[int]:
    return [a_contact(book, plant, name) for name in ("Chen", "Liu", "Wang")]


@pytest.fixture
def deal(services: Services, book: Book, plant: int, people: list[int]) -> int:
    deal = a_deal(book, customer_id=plant)
    services.tracking.add_people(deal, people)
    return deal


def lines(services: Services, deal: int) -> list[tuple[object, ...]]:
    return [(line.kind, line.from_id, line.to_id, line.strength) for line in services.tracking.map(deal, TODAY).lines]


def test_an_influence_has_a_direction_and_a_strength(services: Services, deal: int, people: list[int]) -> None:
    chen, liu, _ = people
    line = services.tracking.save_line(chen, liu, INFLUENCES)
    back = services.tracking.save_line(liu, chen, INFLUENCES, 1)
    assert services.tracking.save_line(chen, liu, INFLUENCES, 3) == line != back
    assert services.tracking.save_line(chen, liu, INFLUENCES) == line
    assert lines(services, deal) == [(INFLUENCES, chen, liu, 3), (INFLUENCES, liu, chen, 1)]


def test_a_conflict_is_the_same_both_ways(services: Services, deal: int, people: list[int]) -> None:
    chen, liu, _ = people
    assert services.tracking.save_line(liu, chen, CONFLICT) == services.tracking.save_line(chen, liu, CONFLICT, 3)
    assert lines(services, deal) == [(CONFLICT, chen, liu, None)]


def test_lines_that_cannot_be(services: Services, deal: int, people: list[int]) -> None:
    chen, liu, _ = people
    for ends, strength, code in (
        ((chen, chen), 1, "LINE_TO_SELF"),
        ((chen, liu), 4, "SCORE"),
        ((chen, 999), 1, "UNKN"),
    ):
        with pytest.raises(RuleError, match=code):
            services.tracking.save_line(*ends, INFLUENCES, strength)
    assert lines(services, deal) == []


def test_lines_go_and_come_back(services: Services, book: Book, deal: int, people: list[int]) -> None:
    ids = [services.tracking.save_line(people[0], other, INFLUENCES) for other in people[1:]]
    before = dump(book)
    services.tracking.delete_lines(ids)
    assert lines(services, deal) == []
    services.history.undo()
    assert dump(book) == before


def test_lines_to_people_outside_the_deal_are_not_on_its_map(
    services: Services, book: Book, plant: int, deal: int, people: list[int]
) -> None:
    services.tracking.save_line(people[0], a_contact(book, plant, "Zhao"), INFLUENCES)
    assert lines(services, deal) == []


def test_nobody_reports_to_itself(services: Services, deal: int, people: list[int]) -> None:
    chen, liu, wang = people
    services.tracking.set_reports_to(chen, liu)
    services.tracking.set_reports_to(liu, wang)
    with pytest.raises(RuleError, match="REPORTS_LOOP"):
        services.tracking.set_reports_to(wang, chen)
    with pytest.raises(RuleError, match="REPORTS_LOOP"):
        services.customers.save_contact(wang, {"reports_to_id": wang})
    bosses = {person.contact_id: person.reports_to_id for person in services.tracking.map(deal, TODAY).people}
    assert bosses == {chen: liu, liu: wang, wang: None}
    services.tracking.set_reports_to(liu, None)
    services.tracking.set_reports_to(wang, chen)


def test_a_boss_works_at_the_same_customer(services: Services, book: Book, deal: int, people: list[int]) -> None:
    hansen = a_contact(book, a_customer(book, "Nordwind"), "Hansen")
    with pytest.raises(RuleError, match="OTHER_CUSTOMER"):
        services.tracking.set_reports_to(people[0], hansen)


def test_who_moves_leaves_boss_and_people_behind(services: Services, book: Book, deal: int, people: list[int]) -> None:
    chen, liu, wang = people
    services.tracking.set_reports_to(chen, liu)
    services.tracking.set_reports_to(liu, wang)
    before = dump(book)
    services.customers.save_contact(liu, {"customer_id": a_customer(book, "Nordwind")})
    assert [services.customers.contact(one).reports_to_id for one in people] == [None, None, None]
    services.history.undo()
    services.history.undo()
    assert dump(book) == before


def test_colour_and_lamps_of_the_map(services: Services, deal: int, people: list[int]) -> None:
    _, liu, wang = people
    services.tracking.save_person(deal, liu, {"influence": 2, "support": 2, "level": "MIDDLE"})
    assert services.tracking.map(deal, TODAY).status is MapStatus.AMBER
    services.tracking.set_roles(deal, wang, [BuyingRole.DECIDER])
    services.tracking.save_person(deal, wang, {"influence": 3, "support": 1, "level": "TOP"})
    found = services.tracking.map(deal, TODAY)
    assert found.status is MapStatus.GREEN
    assert [level for level, is_lit in found.lamps.items() if is_lit] == [ContactLevel.TOP, ContactLevel.MIDDLE]
    services.tracking.save_person(deal, wang, {"left_on": TODAY})
    assert services.tracking.map(deal, TODAY).status is MapStatus.AMBER
