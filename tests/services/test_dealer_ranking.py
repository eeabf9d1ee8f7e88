"""Dealers side by side: sales that count once, four bigs, regions, diversion, the list (R25, R26)."""

from datetime import date
from decimal import Decimal

import pytest

from app.errors import RuleError
from app.models import DiversionCase, Invoice
from app.services.dealer_views import DealerRow
from app.services.scope import Scope, scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import BigKind, BigResult, CreditState, DealerGrade, Flag, RiskLevel, RiskPart, Status
from tests.builders import TODAY, a_customer, a_dealer, a_rep, a_sale, an_area, put

SCOPE = scope_for(TODAY)
THIS_YEAR, YEAR_BEFORE = date(2026, 5, 1), date(2025, 5, 1)


def evaluated(services: Services, dealer: int, day: date, **marks: int) -> None:
    """All 4 but these."""
    form = services.dealers.draft(dealer, None, day)
    for one in form.scorecard.criteria:
        services.dealers.set_mark(form.id, one.id, marks.get(one.key, 4))
    services.dealers.record(form.id, day)


def row_of(services: Services, dealer: int, scope: Scope = SCOPE) -> DealerRow:
    return next(row for row in services.dealers.list(scope) if row.id == dealer)


def test_sales_are_its_own_and_those_of_its_customer_each_once(services: Services, book: Book) -> None:
    company, other = a_customer(book, "Company"), a_customer(book, "Other")
    dealer, neighbour = a_dealer(book, "Dealer", customer_id=company), a_dealer(book, "Neighbour")
    a_sale(book, None, THIS_YEAR, 100, dealer_id=dealer)
    a_sale(book, company, THIS_YEAR, 20)
    a_sale(book, company, THIS_YEAR, 3, dealer_id=dealer)
    a_sale(book, other, THIS_YEAR, 4, dealer_id=dealer)
    a_sale(book, company, THIS_YEAR, 1000, dealer_id=neighbour)
    a_sale(book, company, date(2026, 12, 1), 9)
    assert row_of(services, dealer).sales_cents == 127_00
    assert row_of(services, neighbour).sales_cents == 1000_00


def test_a_typed_volume_stands_in_where_there_is_no_entry_at_all(services: Services, book: Book) -> None:
    typed, both, blank = (
        a_dealer(book, "Typed", volume_cents=500),
        a_dealer(book, "Both", volume_cents=500),
        a_dealer(book, "Blank"),
    )
    a_sale(book, None, YEAR_BEFORE, 7, dealer_id=both)
    assert row_of(services, typed).sales_cents == 500
    assert row_of(services, both).sales_cents == 0
    assert row_of(services, blank).sales_cents is None


def test_a_key_dealer_and_a_dangerous_one(services: Services, book: Book) -> None:
    east = an_area(book)
    key, danger, small = (a_dealer(book, name, area_id=east) for name in ("Key", "Danger", "Small"))
    for dealer, now, before in ((key, 500, 400), (danger, 400, 100), (small, 50, 50)):
        a_sale(book, None, THIS_YEAR, now, dealer_id=dealer, margin_cents=now * 10)
        a_sale(book, None, YEAR_BEFORE, before, dealer_id=dealer, margin_cents=1)
    a_sale(book, a_customer(book, "Direct", area_id=east), YEAR_BEFORE, 400)
    evaluated(services, key, TODAY)
    evaluated(services, danger, TODAY, LOYALTY=2)
    bigs = services.dealers.bigs(SCOPE)
    assert (len(bigs[key].kinds), bigs[key].result) == (4, BigResult.KEY_DEALER)
    assert bigs[danger].kinds == (BigKind.VOLUME, BigKind.PROFIT, BigKind.STRENGTH)
    assert (bigs[danger].is_dangerous, bigs[danger].result) == (True, BigResult.CANDIDATE)
    assert (bigs[small].kinds, bigs[small].unknown) == ((), (BigKind.STRENGTH, BigKind.POTENTIAL))
    assert row_of(services, danger).is_dangerous


def test_potential_asks_for_more_growth_than_the_regions(services: Services, book: Book) -> None:
    east = an_area(book)
    dealer = a_dealer(book, area_id=east)
    a_sale(book, None, THIS_YEAR, 110, dealer_id=dealer)
    a_sale(book, None, YEAR_BEFORE, 100, dealer_id=dealer)
    evaluated(services, dealer, TODAY)
    assert BigKind.POTENTIAL in services.dealers.bigs(SCOPE)[dealer].kinds
    direct = a_customer(book, "Direct", area_id=east)
    a_sale(book, direct, THIS_YEAR, 300)
    a_sale(book, direct, YEAR_BEFORE, 100)
    assert BigKind.POTENTIAL not in services.dealers.bigs(SCOPE)[dealer].kinds


def test_a_margin_that_is_partly_unknown_is_unknown(services: Services, book: Book) -> None:
    dealer = a_dealer(book)
    a_sale(book, None, THIS_YEAR, 100, dealer_id=dealer, margin_cents=10)
    assert BigKind.PROFIT in services.dealers.bigs(SCOPE)[dealer].kinds
    a_sale(book, None, THIS_YEAR, 100, dealer_id=dealer)
    assert BigKind.PROFIT in services.dealers.bigs(SCOPE)[dealer].unknown


def test_regions_with_too_few_and_too_many_large_dealers(services: Services, book: Book) -> None:
    east, north = an_area(book), an_area(book, "North")
    an_area(book, "Nobody")
    eastern = [a_dealer(book, f"East {n}", area_id=east, volume_cents=100 - n) for n in range(4)]
    a_dealer(book, "North 1", area_id=north, volume_cents=1)
    a_dealer(book, "North 2", area_id=north, is_active=False, volume_cents=900)
    few, many = services.dealers.regions(SCOPE)
    assert (few.area_name, few.dealers, few.large, few.flag) == ("North", 1, (), Flag.TOO_FEW)
    assert (many.large, many.flag) == (tuple(eastern), Flag.TOO_MANY)
    services.settings.set("large_dealers_most", "4")
    assert services.dealers.regions(scope_for(TODAY, area_id=east))[0].flag is None


def test_diversion_by_the_books_own_figures(services: Services, book: Book) -> None:
    east = an_area(book)
    dealer = a_dealer(book, area_id=east, price_gap_bp=800, target_cents=130_00, stock_days=50)
    a_sale(book, None, date(2025, 12, 1), 100, dealer_id=dealer)
    for _ in range(3):
        a_dealer(book, area_id=east, volume_cents=100_00)
    put(book, DiversionCase(dealer_id=dealer, found_on=TODAY, is_confirmed=True))
    put(book, DiversionCase(dealer_id=dealer, found_on=TODAY, is_confirmed=False))
    put(book, DiversionCase(dealer_id=dealer, found_on=date(2025, 1, 1), is_confirmed=True))
    found = services.dealers.diversion(dealer, TODAY)
    assert (found.points, found.level, found.status) == (75, RiskLevel.HIGH, Status.OK)
    assert found.parts[RiskPart.LARGE_DEALERS] == (15, 4)
    assert row_of(services, dealer).diversion is RiskLevel.HIGH


def test_diversion_of_a_dealer_nothing_is_known_of(services: Services, book: Book) -> None:
    found = services.dealers.diversion(a_dealer(book), TODAY)
    assert (found.level, found.status, len(found.unknown)) == (None, Status.MISSING, 4)
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.dealers.diversion(99, TODAY)


def test_the_list_by_total_with_its_change(services: Services, book: Book) -> None:
    anna, east = a_rep(book, "Anna"), an_area(book)
    first, second, new = (a_dealer(book, name) for name in ("First", "Second", "New"))
    services.dealers.assign([first], "owner_id", anna)
    services.dealers.assign([first, new], "area_id", east)
    evaluated(services, first, date(2026, 3, 1), FUNDS=2)
    evaluated(services, first, date(2026, 8, 1))
    evaluated(services, second, date(2026, 8, 1), LOYALTY=1)
    services.dealers.draft(new, None, TODAY)
    rows = services.dealers.list(SCOPE)
    assert [(row.name, row.total, row.grade, row.change) for row in rows] == [
        ("First", 80, DealerGrade.B, 4),
        ("Second", Decimal("72.8"), DealerGrade.C, None),
        ("New", None, None, None),
    ]
    assert [row.has_draft for row in rows] == [False, False, True]
    assert [row.name for row in services.dealers.ranking(SCOPE)] == ["First", "Second"]
    assert [row.id for row in services.dealers.list(scope_for(TODAY, owner_id=anna))] == [first]
    assert [row.id for row in services.dealers.list(scope_for(TODAY, area_id=east))] == [first, new]
    spring = services.dealers.list(scope_for(date(2026, 3, 31)))
    assert [(row.name, row.total) for row in spring] == [("First", 76), ("New", None), ("Second", None)]


def test_the_credit_of_a_dealer_is_that_of_its_company(services: Services, book: Book) -> None:
    company = a_customer(book, "Company")
    linked, own, clean = a_dealer(book, "Linked", customer_id=company), a_dealer(book, "Own"), a_dealer(book, "Clean")
    for owner in ({"customer_id": company}, {"dealer_id": own}):
        put(book, Invoice(number="1", issued_on=YEAR_BEFORE, due_on=YEAR_BEFORE, amount_cents=100_00, **owner))
    found = {row.id: row.credit for row in services.dealers.list(SCOPE)}
    assert found == {linked: CreditState.HOLD, own: CreditState.HOLD, clean: None}
    assert services.credit.states_of_dealers([own, clean], TODAY) == {own: CreditState.HOLD}


def test_up_to_four_are_compared(services: Services, book: Book) -> None:
    one, two = a_dealer(book, "One"), a_dealer(book, "Two")
    evaluated(services, two, TODAY, FUNDS=3)
    view = services.dealers.compare([two, one], SCOPE)
    assert [row.name for row in view.rows] == ["Two", "One"]
    assert view.lines[1] is None
    assert view.lines[0] is not None
    assert dict(zip((axis.key for axis in view.axes), view.lines[0].values, strict=True))["FUNDS"] == 3
    with pytest.raises(ValueError, match="at most 4"):
        services.dealers.compare([one] * 5, SCOPE)
    with pytest.raises(RuleError, match="UNKNOWN_RECORD"):
        services.dealers.compare([99], SCOPE)


def test_a_book_without_dealers(services: Services) -> None:
    assert services.dealers.list(SCOPE) == services.dealers.regions(SCOPE) == services.dealers.due(SCOPE, TODAY) == ()
