"""Credit limits, exposure and holds (R27)."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.errors import RuleError
from app.models import Dealer, Invoice, Payment
from app.services.credit_views import CreditRow
from app.services.parties import Party
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import CreditGrade, CreditState, DealStage, Flag, HoldReason, LegalKind, LimitMethod
from tests.builders import SET_UP, TODAY, a_customer, a_deal, a_dealer, a_rep, a_sale, dump, put

SCOPE = scope_for(TODAY)
WAN = 10_000
GOOD = {"score_payment": 70, "score_activity": 70, "score_years": 70, "score_finance": 70}


def an_invoice(book: Book, issued: date, amount: int, *, due: date | None = None, **fields: Any) -> int:
    record = {"number": "R-1", "issued_on": issued, "due_on": due or issued + timedelta(days=60), **fields}
    return put(book, Invoice(amount_cents=amount * 100, **record))


def paid(book: Book, invoice: int, day: date, amount: int) -> None:
    put(book, Payment(invoice_id=invoice, paid_on=day, amount_cents=amount * 100))


def only_row(services: Services, as_of: date = TODAY) -> CreditRow:
    (row,) = services.credit.limits(SCOPE, as_of)
    return row


def test_the_worked_example(services: Services, book: Book) -> None:
    """Monthly 300,000, 45 days, grade A: 360,000; net worth gives 400,000; owed 280,000 and 40,000 on order: 88.9 %."""
    customer = a_customer(book, owner_id=a_rep(book))
    for month in (9, 10):
        invoice = an_invoice(book, date(2026, month, 5), 30 * WAN, customer_id=customer)
        paid(book, invoice, date(2026, month, 20), 30 * WAN if month == 9 else 2 * WAN)
    a_deal(book, stage=DealStage.COLLECT, amount=4 * WAN, customer_id=customer, won_on=date(2026, 11, 1))
    services.credit.save(Party("customer", customer), {**GOOD, "credit_days": 45, "net_worth_cents": 400 * WAN * 100})
    row = only_row(services)
    assert row.limit is not None
    assert (row.limit.sales_cents, row.limit.net_worth_cents) == (36 * WAN * 100, 40 * WAN * 100)
    assert row.limit.our_sales_cents == 6 * WAN * 100
    assert (row.limit_cents, row.method) == (6 * WAN * 100, LimitMethod.OUR_SALES)
    services.settings.set("credit_our_sales_share", "1")
    row = only_row(services)
    assert (row.score, row.grade, row.limit_cents, row.method) == (
        Decimal(70),
        CreditGrade.A,
        36 * WAN * 100,
        LimitMethod.SALES,
    )
    assert (row.exposure.receivables_cents, row.exposure.orders_cents) == (28 * WAN * 100, 4 * WAN * 100)
    assert (round(row.use or 0, 3), row.state, row.reasons) == (Decimal("0.889"), CreditState.WARN, ())
    detail = services.credit.get(row.party, TODAY)
    assert (detail.monthly_cents, detail.delivery_months, detail.from_invoices) == (30 * WAN * 100, 2, True)
    assert (detail.credit_days, detail.our_sales_cents) == (45, 60 * WAN * 100)


def test_what_is_invoiced_of_an_order_is_no_longer_an_order(services: Services, book: Book) -> None:
    customer = a_customer(book)
    deal = a_deal(book, stage=DealStage.COLLECT, amount=100, customer_id=customer, won_on=date(2026, 11, 1))
    a_deal(book, stage=DealStage.COMMIT, amount=900, customer_id=customer)
    an_invoice(book, date(2026, 11, 5), 70, customer_id=customer, deal_id=deal)
    exposure = only_row(services).exposure
    assert (exposure.receivables_cents, exposure.orders_cents) == (70_00, 30_00)
    assert only_row(services, date(2026, 11, 2)).exposure.orders_cents == 100_00


def test_stock_at_an_agent_and_goods_on_the_way_are_exposed(services: Services, book: Book) -> None:
    agent = a_dealer(book, legal_kind=LegalKind.AGENT.value, stock_cents=500_00)
    a_dealer(book, "Own stock", legal_kind=LegalKind.DEALER.value, stock_cents=900_00)
    services.credit.save(Party("dealer", agent), {"shipped_not_invoiced_cents": 20_00})
    row = only_row(services)
    assert (row.exposure.stock_cents, row.exposure.not_invoiced_cents, row.exposure_cents) == (500_00, 20_00, 520_00)
    services.credit.save(Party("dealer", agent), {**GOOD})
    assert (only_row(services).state, only_row(services).reasons) == (CreditState.HOLD, (HoldReason.NO_LIMIT,))


def test_a_party_never_assessed_is_held_by_an_old_invoice_only(services: Services, book: Book) -> None:
    customer = a_customer(book)
    an_invoice(book, date(2026, 8, 1), 100, due=TODAY - timedelta(days=60), customer_id=customer)
    row = only_row(services)
    assert (row.is_assessed, row.method, row.state, row.oldest_days) == (False, None, CreditState.OK, 60)
    tomorrow = only_row(services, TODAY + timedelta(days=1))
    assert (tomorrow.state, tomorrow.reasons) == (CreditState.HOLD, (HoldReason.OVERDUE,))
    assert services.credit.state_of_deals([], TODAY) == {}


def test_without_deliveries_it_is_cash_only(services: Services, book: Book) -> None:
    customer = a_customer(book)
    an_invoice(book, date(2024, 8, 1), 100, due=TODAY, customer_id=customer)
    services.credit.save(Party("customer", customer), GOOD)
    row = only_row(services)
    assert (row.limit_cents, row.method, row.reasons) == (0, LimitMethod.CASH_ONLY, (HoldReason.NO_LIMIT,))


def test_sales_entries_stand_in_where_nothing_was_invoiced(services: Services, book: Book) -> None:
    customer = a_customer(book)
    dealer = a_dealer(book, customer_id=customer)
    a_sale(book, customer, date(2026, 5, 1), 300, dealer_id=dealer)
    a_sale(book, None, date(2026, 5, 1), 300, dealer_id=dealer)
    a_sale(book, customer, date(2026, 6, 1), -100)
    a_sale(book, customer, date(2026, 7, 1), 400)
    a_sale(book, customer, date(2024, 7, 1), 9_000)
    services.credit.save(Party("customer", customer), GOOD)
    detail = services.credit.get(Party("customer", customer), TODAY)
    assert (detail.monthly_cents, detail.delivery_months, detail.from_invoices) == (450_00, 2, False)
    assert (detail.is_new, detail.our_sales_cents) == (False, 900_00)


def test_a_new_dealer_pays_cash_until_three_orders_are_paid(services: Services, book: Book) -> None:
    party = Party("dealer", a_dealer(book))
    services.credit.save(party, {**GOOD, "score_payment": 90, "expected_monthly_cents": 100_000_00})
    for number in range(3):
        assert services.credit.get(party, TODAY).row.method is LimitMethod.CASH_ONLY
        invoice = an_invoice(book, date(2026, 9, 1 + number), 50_000, dealer_id=party.id)
        paid(book, invoice, date(2026, 9, 10), 50_000)
    detail = services.credit.get(party, TODAY)
    assert (detail.is_new, detail.paid_orders, detail.row.method) == (True, 3, LimitMethod.OUR_SALES)
    assert detail.row.limit is not None
    assert detail.row.limit.sales_cents == 40_000_00
    assert services.credit.get(party, date(2027, 9, 1)).is_new is False


def test_a_limit_by_hand_holds_until_its_last_day(services: Services, book: Book) -> None:
    customer = a_customer(book)
    an_invoice(book, date(2026, 11, 1), 500, customer_id=customer)
    party = Party("customer", customer)
    with pytest.raises(RuleError, match="LIMIT_NEEDS_REASON"):
        services.credit.save(party, {"limit_set_cents": 1_000_00})
    by_hand = {"limit_set_cents": 1_000_00, "limit_set_reason": "bank guarantee", "limit_set_until": TODAY}
    services.credit.save(party, by_hand | {"grade_set": CreditGrade.AA})
    row = only_row(services)
    assert (row.limit_cents, row.method, row.grade, row.flags) == (
        *(1_000_00, LimitMethod.MANUAL, CreditGrade.AA),
        (Flag.OVERRIDDEN,),
    )
    later = only_row(services, TODAY + timedelta(days=1))
    assert (later.limit_cents, later.grade, later.flags) == (None, None, (Flag.OVERRIDE_EXPIRED,))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"score_years": 101}, "SCORE_OUT_OF_RANGE"),
        ({"credit_days": -1}, "DAYS_OUT_OF_RANGE"),
        ({"net_worth_cents": -1}, "NEGATIVE_AMOUNT"),
        ({"grade_set": "A"}, "LIMIT_NEEDS_REASON"),
    ],
)
def test_credit_files_that_are_refused(services: Services, book: Book, fields: dict[str, object], code: str) -> None:
    customer = a_customer(book)
    before = dump(book)
    with pytest.raises(RuleError) as refused:
        services.credit.save(Party("customer", customer), fields)
    assert refused.value.code == code
    assert dump(book) == before


def test_of_a_party_that_is_gone_nothing_is_kept(services: Services) -> None:
    for party in (Party("customer", 99), Party("dealer", 99)):
        with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
            services.credit.get(party, TODAY)
        with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
            services.credit.save(party, {})


def test_a_dealer_keeps_its_file_when_it_is_linked_to_a_customer(services: Services, book: Book) -> None:
    dealer, customer = a_dealer(book), a_customer(book)
    services.credit.save(Party("dealer", dealer), {"credit_days": 50})
    with book.write(SET_UP) as session:
        linked = session.get(Dealer, dealer)
        assert linked is not None
        linked.customer_id = customer
    party = Party("customer", customer)
    assert services.credit.get(party, TODAY).credit_days == 50
    services.credit.save(party, {"net_worth_cents": 7_00})
    assert services.credit.get(party, TODAY).file.net_worth_cents == 7_00
    assert [len(book.rows("SELECT id FROM credit_file"))] == [1]


def test_a_hold_blocks_the_open_deals_of_its_party(services: Services, book: Book) -> None:
    held, free = a_customer(book, "Held"), a_customer(book, "Free")
    an_invoice(book, date(2026, 7, 1), 100, due=date(2026, 8, 1), customer_id=held)
    blocked = a_deal(book, stage=DealStage.VALUE, amount=40, customer_id=held)
    a_deal(book, stage=DealStage.LOST, amount=50, customer_id=held)
    other, nobodys = a_deal(book, customer_id=free), a_deal(book)
    services.credit.save(Party("customer", free), GOOD)
    unknown = a_deal(book, customer_id=a_customer(book, "Never assessed"))
    states = services.credit.state_of_deals([blocked, other, nobodys, unknown, 999], TODAY)
    assert states == {
        blocked: (CreditState.HOLD, (HoldReason.OVERDUE,)),
        other: (CreditState.OK, ()),
    }
    (one,) = services.credit.held(SCOPE)
    assert (one.row.name, one.deals, one.deals_cents) == ("Held", 1, 40_00)


def test_holds_come_first_then_by_exposure(services: Services, book: Book) -> None:
    for name, amount, days in (("small", 1, 0), ("large", 9, 0), ("held", 2, 80)):
        customer = a_customer(book, name)
        an_invoice(book, date(2026, 6, 1), amount, due=TODAY - timedelta(days=days), customer_id=customer)
    assert [row.name for row in services.credit.limits(SCOPE)] == ["held", "large", "small"]
    assert services.credit.limits(scope_for(TODAY, owner_id=5)) == ()


def test_a_customer_with_a_credit_file_and_a_promise_can_be_deleted(services: Services, book: Book) -> None:
    party = Party("customer", a_customer(book))
    services.credit.save(party, GOOD)
    services.collection.promise(party, 100_00, TODAY, today=TODAY)
    before = dump(book)
    services.customers.delete([party.id])
    assert services.credit.limits(SCOPE) == ()
    services.history.undo()
    assert dump(book) == before
