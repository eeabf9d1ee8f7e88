"""Purchase factors, needs and wants of a deal (R16)."""

from datetime import date
from decimal import Decimal

import pytest

from app.errors import RuleError
from app.services.services import Services
from app.storage.book import Book
from app.terms import NeedKind, PurchaseFactor, Status
from tests.builders import TODAY, a_contact, a_customer, a_deal, dump

VALUE, NEED, PRICE, TRUST, EXPERIENCE = PurchaseFactor


def test_five_factors_of_equal_weight_until_somebody_weighs_them(services: Services, book: Book) -> None:
    deal = a_deal(book, rival="Nordwind")
    sheet = services.tracking.factors(deal)
    assert [(row.factor, row.weight, row.ours) for row in sheet.rows] == [(one, 20, None) for one in PurchaseFactor]
    assert (sheet.status, sheet.ours_total, sheet.rival_name) == (Status.MISSING, None, "Nordwind")


def test_the_worked_example_typed_in(services: Services, book: Book) -> None:
    deal = a_deal(book)
    before = dump(book)
    services.tracking.set_weights(deal, dict(zip(PurchaseFactor, (30, 25, 20, 15, 10), strict=True)))
    for factor, ours, rival in zip(PurchaseFactor, (4, 3, 2, 5, 3), (3, 4, 4, 3, 3), strict=True):
        services.tracking.save_factor(deal, factor, {"ours": ours, "rival": rival})
    services.tracking.save_factor(deal, PRICE, {"remark": "  they pay cash "})
    sheet = services.tracking.factors(deal)
    assert (sheet.ours_total, sheet.rival_total) == (Decimal("3.4"), Decimal("3.45"))
    assert (sheet.weak, sheet.strong) == ((PRICE, NEED), (VALUE, TRUST))
    assert (sheet.rows[2].gap, sheet.rows[2].remark, sheet.rows[2].weight) == (Decimal("-0.4"), "they pay cash", 20)
    for _ in range(7):
        services.history.undo()
    assert dump(book) == before


def test_weights_changed_one_by_one_are_invalid_in_between(services: Services, book: Book) -> None:
    deal = a_deal(book)
    services.tracking.save_factor(deal, VALUE, {"ours": 4})
    services.tracking.set_weights(deal, {VALUE: 40})
    assert [row.weight for row in services.tracking.factors(deal).rows] == [40, 20, 20, 20, 20]
    assert services.tracking.factors(deal).status is Status.INVALID
    services.tracking.set_weights(deal, {PRICE: 0})
    assert services.tracking.factors(deal).status is Status.MISSING


def test_the_gap_is_a_setting(services: Services, book: Book) -> None:
    deal = a_deal(book)
    services.tracking.save_factor(deal, PRICE, {"ours": 2, "rival": 3})
    assert services.tracking.factors(deal).weak == (PRICE,)
    services.settings.set("factor_gap", "0.25")
    assert services.tracking.factors(deal).weak == ()


@pytest.mark.parametrize("score", [0, 6])
def test_scores_lie_between_one_and_five(services: Services, book: Book, score: int) -> None:
    deal = a_deal(book)
    with pytest.raises(RuleError, match="SCORE_OUT_OF_RANGE"):
        services.tracking.save_factor(deal, PRICE, {"ours": score})
    with pytest.raises(RuleError, match="PERCENT_OUT_OF_RANGE"):
        services.tracking.set_weights(deal, {PRICE: 101})
    with pytest.raises(KeyError):
        services.tracking.save_factor(deal, PRICE, {"weight": 20})


def test_needs_and_wants_are_kept_apart_with_who_said_them(services: Services, book: Book) -> None:
    customer = a_customer(book)
    chen, wang = a_contact(book, customer, "Chen Wei"), a_contact(book, customer, "王强")
    deal = a_deal(book, customer_id=customer, need="a second line", need_contact_id=chen)
    tracking = services.tracking
    want = tracking.save_need(
        None, {"deal_id": deal, "kind": "WANT", "text": "an early pension", "contact_id": wang, "said_on": TODAY}
    )
    need = tracking.save_need(None, {"deal_id": deal, "kind": "NEED", "text": "less scrap"})
    assert [(one.id, one.kind, one.text, one.contact_name, one.said_on) for one in tracking.needs(deal)] == [
        (None, NeedKind.NEED, "a second line", "Chen Wei", None),
        (need, NeedKind.NEED, "less scrap", None, None),
        (want, NeedKind.WANT, "an early pension", "王强", TODAY),
    ]
    tracking.save_need(need, {"contact_id": wang, "said_on": date(2026, 11, 1)})
    assert tracking.needs(deal)[1].contact_id == wang
    tracking.delete_needs([need, want])
    assert len(tracking.needs(deal)) == 1
    services.history.undo()
    assert len(tracking.needs(deal)) == 3


def test_a_need_has_words(services: Services, book: Book) -> None:
    deal = a_deal(book)
    with pytest.raises(RuleError, match="NAME_MISSING"):
        services.tracking.save_need(None, {"deal_id": deal, "kind": "NEED", "text": "  "})
    for ask in (services.tracking.needs, services.tracking.factors):
        with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
            ask(99)
