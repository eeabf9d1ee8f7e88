"""Every other class of a customer (R5, R6, R7, R9, R10, R11, R12) through the service, on books that read like the trade."""

from datetime import date, timedelta
from math import inf, isnan
from typing import Any

import numpy as np
import pytest

from app.methods.value_tiers import TIER_ORDER
from app.models import Purchase, TierScore
from app.services.portfolio_classes import Lack
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import (
    AnsoffClass,
    BcgClass,
    CapabilityClass,
    DealStage,
    Flag,
    Lens,
    Loyalty,
    Overlay,
    Period,
    Rad,
    Strategy,
    Tier,
    XyClass,
)
from tests.builders import (
    TODAY,
    a_busy_region,
    a_customer,
    a_deal,
    a_product,
    a_rep,
    a_sale,
    an_area,
    an_industry,
    put,
)

NOW = scope_for(TODAY)
JUNE, LAST_JUNE = date(2026, 6, 1), date(2025, 6, 1)
THIS_QUARTER, LAST_QUARTER = date(2026, 10, 1), date(2026, 7, 1)


def classes_of(services: Services, overlay: Overlay, **chosen: Any) -> dict[str, Any]:
    view = services.portfolio.view(scope_for(TODAY, **chosen))
    found = services.portfolio.overlay(view, overlay)
    return {
        name: found.keys[code] if code >= 0 else None
        for name, code in zip(view.names, found.codes.tolist(), strict=True)
    }


def class_of(services: Services, overlay: Overlay) -> Any:
    (found,) = classes_of(services, overlay).values()
    return found


def flags(services: Services) -> tuple[Flag, ...]:
    return services.portfolio.classes(services.portfolio.view(NOW)).flags_of(0)


@pytest.mark.parametrize(
    ("potential", "fits", "expected"),
    [
        (4, (4, 3, 2, 3), CapabilityClass.INVEST),
        (4, (4, 3, 2, 2), CapabilityClass.SELECTIVE),
        (2, (5, 5, None, None), CapabilityClass.MAINTAIN),
        (2, (1, 2, None, None), CapabilityClass.HARVEST),
        (3, (3, 3, 3, 3), CapabilityClass.INVEST),
        (4, (5, None, None, None), None),
        (None, (5, 5, 5, 5), None),
    ],
)
def test_potential_against_capability(
    services: Services, book: Book, potential: int | None, fits: tuple[int | None, ...], expected: Any
) -> None:
    names = ("fit_product", "fit_price", "fit_relationship", "fit_service")
    a_customer(book, potential_score=potential, **dict(zip(names, fits, strict=True)))
    assert class_of(services, Overlay.CAPABILITY) is expected


def test_what_the_capability_lens_lacks(services: Services, book: Book) -> None:
    a_customer(book, "Both")
    a_customer(book, "One fit", potential_score=3, fit_price=2)
    lens = services.portfolio.lens(services.portfolio.view(NOW), Lens.CAPABILITY)
    assert lens.lacks(0) == (Lack.POTENTIAL_SCORE, Lack.CAPABILITY)
    assert lens.lacks(1) == (Lack.CAPABILITY,)
    assert lens.unplaced().tolist() == [0, 1]


def test_the_example_of_bcg(services: Services, book: Book) -> None:
    """Ours 20 % against 40 %: 0.5; growth 12 %."""
    a_sale(book, a_customer(book, potential=100, rival_name="K", rival_share_bp=4000, growth_bp=1200), JUNE, 20)
    assert class_of(services, Overlay.BCG) is BcgClass.QUESTION_MARK
    lens = services.portfolio.lens(services.portfolio.view(NOW), Lens.BCG)
    assert (lens.x.tolist(), lens.y.tolist(), lens.x_cuts, lens.y_cut) == ([0.5], [0.12], (1.0,), 0.1)


def test_no_rival_a_tie_and_a_rival_that_cannot_be(services: Services, book: Book) -> None:
    alone = a_customer(book, "Alone", potential=100, growth_bp=0)
    tied = a_customer(book, "Tied", potential=100, rival_share_bp=2000, growth_bp=1000)
    for customer in (alone, tied):
        a_sale(book, customer, JUNE, 20)
    a_customer(book, "Nameless share", potential=100, rival_share_bp=0, growth_bp=0)
    a_customer(book, "Shareless name", potential=100, rival_name="K", growth_bp=0)
    a_customer(book, "No growth", potential=100)
    view = services.portfolio.view(NOW)
    lens, classes = services.portfolio.lens(view, Lens.BCG), services.portfolio.classes(view)
    assert classes_of(services, Overlay.BCG) == {
        "Alone": BcgClass.CASH_COW,
        "Tied": BcgClass.STAR,
        "Nameless share": None,
        "Shareless name": None,
        "No growth": None,
    }
    assert lens.x.tolist()[:2] == [inf, 1.0]
    assert classes.flags_of(0)[0] is Flag.NO_RIVAL
    assert classes.flags_of(1)[0] is Flag.TIED_LEADER
    assert [lens.lacks(at) for at in (2, 3, 4)] == [(Lack.RIVAL_SHARE,), (Lack.RIVAL_SHARE,), (Lack.GROWTH,)]


def test_ansoff_by_the_largest_open_deal(services: Services, book: Book) -> None:
    pump, valve, area, industry = a_product(book, "Pump"), a_product(book, "Valve"), an_area(book), an_industry(book)
    market = {"area_id": area, "industry_id": industry}
    old = a_customer(book, "Buys pumps", **market)
    a_customer(book, "No deal", **market)
    lone = a_customer(book, "Only one there", area_id=area, industry_id=an_industry(book, "Steel"))
    no_market = a_customer(book, "No industry", area_id=area)
    a_sale(book, old, JUNE, 5, product_id=pump)
    a_deal(book, "Small", customer_id=old, product_id=valve, amount=10)
    a_deal(book, "Large", customer_id=old, product_id=pump, amount=20)
    a_deal(book, "Larger, nothing named", customer_id=old, amount=99)
    a_deal(book, customer_id=lone, product_id=pump, amount=1)
    a_deal(book, customer_id=no_market, product_id=pump, amount=1)
    found = classes_of(services, Overlay.ANSOFF)
    # "Buys pumps" is the only buyer of its market: no other customer has sales there
    assert found["Buys pumps"] is AnsoffClass.MARKET_DEVELOPMENT
    assert found["Only one there"] is AnsoffClass.DIVERSIFICATION
    assert (found["No deal"], found["No industry"]) == (None, None)
    neighbour = a_customer(book, "Neighbour", **market)
    a_deal(book, stage=DealStage.CLOSED_PAID, customer_id=neighbour, amount=1, won_on=JUNE)
    assert classes_of(services, Overlay.ANSOFF)["Buys pumps"] is AnsoffClass.MARKET_PENETRATION
    a_deal(book, "Largest", customer_id=old, product_id=valve, amount=21)
    assert classes_of(services, Overlay.ANSOFF)["Buys pumps"] is AnsoffClass.PRODUCT_DEVELOPMENT


def test_a_neighbour_that_left_still_made_the_market_ours(services: Services, book: Book) -> None:
    market = {"area_id": an_area(book), "industry_id": an_industry(book)}
    customer, pump = a_customer(book, **market), a_product(book)
    a_deal(book, customer_id=customer, product_id=pump, amount=1)
    left = a_customer(book, "Left", is_active=False, **market)
    assert class_of(services, Overlay.ANSOFF) is AnsoffClass.DIVERSIFICATION
    a_sale(book, left, JUNE, 5)
    assert class_of(services, Overlay.ANSOFF) is AnsoffClass.PRODUCT_DEVELOPMENT


@pytest.mark.parametrize(
    ("month", "amount", "expected"),
    [
        (date(2024, 10, 1), 5, AnsoffClass.DIVERSIFICATION),
        (date(2024, 11, 1), 5, AnsoffClass.MARKET_DEVELOPMENT),
        (date(2026, 11, 1), 5, AnsoffClass.MARKET_DEVELOPMENT),
        (date(2026, 12, 1), 5, AnsoffClass.DIVERSIFICATION),
        (date(2026, 6, 1), -5, AnsoffClass.DIVERSIFICATION),
    ],
)
def test_a_product_is_new_after_twenty_four_months(
    services: Services, book: Book, month: date, amount: int, expected: AnsoffClass
) -> None:
    customer, pump = a_customer(book, area_id=an_area(book), industry_id=an_industry(book)), a_product(book)
    a_deal(book, customer_id=customer, product_id=pump, amount=1)
    a_sale(book, customer, month, amount, product_id=pump)
    assert class_of(services, Overlay.ANSOFF) is expected


def test_of_equal_deals_the_first_one_counts(services: Services, book: Book) -> None:
    customer = a_customer(book, area_id=an_area(book), industry_id=an_industry(book))
    deals = [a_deal(book, customer_id=customer, product_id=a_product(book, name), amount=7) for name in "AB"]
    whole = services.portfolio.classes(services.portfolio.view(NOW)).whole
    assert whole.ansoff.deal.tolist() == deals[:1]


def test_levels_come_from_the_potentials_of_the_whole_portfolio(services: Services, book: Book) -> None:
    """Cut points 100, 200, 300 of the potentials 100..400."""
    rep = a_rep(book)
    for potential, sales in ((100, 0), (200, 150), (300, 400), (400, 100)):
        customer = a_customer(book, str(potential), potential=potential, owner_id=rep if potential == 400 else None)
        if sales:
            a_sale(book, customer, JUNE, sales)
    a_customer(book, "Nothing to buy", potential=0)
    a_customer(book, "Unknown")
    view = services.portfolio.view(NOW)
    classes = services.portfolio.classes(view)
    assert classes.xy_cuts == (100_00, 200_00, 300_00)
    assert classes.y_level.tolist() == [2, 3, 4, 4, 0, -1]
    assert classes.x_level.tolist() == [0, 2, 4, 2, 0, 0]
    expected = {
        "100": XyClass.B,
        "200": XyClass.B,
        "300": XyClass.B,
        "400": XyClass.A,
        "Nothing to buy": XyClass.NONE,
        "Unknown": None,
    }
    assert classes_of(services, Overlay.XY) == expected
    assert classes_of(services, Overlay.XY, owner_id=rep) == {"400": XyClass.A}


def test_levels_set_by_hand_and_cut_points_of_the_settings(services: Services, book: Book) -> None:
    by_hand = a_customer(book, "By hand", potential=100, x_class=4, y_class=2, influence=5)
    a_sale(book, by_hand, JUNE, 1)
    a_customer(book, "By money", potential=50, is_vip=True)
    for number, cents in enumerate((10_00, 20_00, 60_00), start=1):
        services.settings.set(f"xy_money_cents.{number}", str(cents))
    assert classes_of(services, Overlay.XY) == {"By hand": XyClass.REVIEW, "By money": XyClass.A}
    services.settings.set("xy_cell.Y2X4", "C")
    assert classes_of(services, Overlay.XY)["By hand"] is XyClass.C
    assert services.portfolio.classes(services.portfolio.view(NOW)).vip.tolist() == [True, True]


def test_without_any_potential_there_are_no_levels(services: Services, book: Book) -> None:
    a_sale(book, a_customer(book, "Buys"), JUNE, 5)
    a_customer(book, "Zero", potential=0)
    classes = services.portfolio.classes(services.portfolio.view(NOW))
    assert (classes.xy_cuts, classes.x_level.tolist(), classes.y_level.tolist()) == (None, [-1, 0], [-1, 0])


def scored(book: Book, name: str = "Scored", **fields: Any) -> int:
    """The example of the method: score 79.0 against references of 2000, 50 a month, 10, 8."""
    example = {
        "employees": 800,
        "monthly_revenue_cents": 45_00,
        "strategic_revenue_cents": 9_00,
        "products_used": 6,
        "influence": 4,
    }
    return a_customer(book, name, potential=100, **{**example, **fields})


@pytest.fixture
def references(services: Services) -> None:
    amounts = {"EMPLOYEES": 2000, "MONTHLY_REVENUE": 50_00, "STRATEGIC_REVENUE": 10_00, "PRODUCTS_USED": 8}
    for criterion, amount in amounts.items():
        services.settings.set(f"tier_ref.{criterion}", str(amount))


@pytest.mark.usefixtures("references")
def test_the_example_of_the_value_score(services: Services, book: Book) -> None:
    scored(book)
    view = services.portfolio.view(NOW)
    assert services.portfolio.classes(view).tier_score_bp.tolist() == [7900]
    lens = services.portfolio.lens(view, Lens.TIERS)
    assert (lens.x.tolist(), lens.y.tolist(), lens.x_cuts, lens.y_cut) == ([79.0], [100_00.0], (40.0, 60.0, 80.0), None)
    assert class_of(services, Overlay.TIER) is Tier.A2


@pytest.mark.usefixtures("references")
def test_revenue_and_products_are_counted_where_they_were_not_typed(services: Services, book: Book) -> None:
    pump, valve = a_product(book, "Pump"), a_product(book, "Valve")
    nothing_typed = {"monthly_revenue_cents": None, "products_used": None}
    counted, deals = (scored(book, name, **nothing_typed) for name in ("Counted", "Deals only"))
    unnamed, none = (scored(book, name, **nothing_typed) for name in ("No product named", "No order"))
    for product in (pump, pump, valve):
        a_sale(book, counted, JUNE, 20, product_id=product)
    a_sale(book, counted, date(2025, 1, 1), 900, product_id=a_product(book, "Too old"))
    a_deal(book, stage=DealStage.CLOSED_PAID, customer_id=deals, product_id=valve, amount=12, won_on=JUNE)
    a_sale(book, unnamed, JUNE, 12)
    values = services.portfolio.classes(services.portfolio.view(NOW)).whole.tiers.values
    assert values["PRODUCTS_USED"].tolist() == [2, 1, -1, 0]
    assert values["MONTHLY_REVENUE"].tolist() == [500, 100, 100, 0]
    assert none == 4


def test_references_are_percentiles_of_the_whole_portfolio(services: Services, book: Book) -> None:
    rep = a_rep(book)
    for number in range(1, 11):
        a_customer(book, str(number), employees=number * 100, influence=3, owner_id=rep if number == 1 else None)
    services.settings.set("tier_least_weight", "0.3")
    mine = services.portfolio.classes(services.portfolio.view(scope_for(TODAY, owner_id=rep)))
    assert mine.whole.tiers.references["EMPLOYEES"] == 900
    assert mine.tier_score_bp.tolist() == [round((100 / 900 * 15 + 60 * 20 / 100) / 35 * 10_000)]


@pytest.mark.usefixtures("references")
def test_a_tier_falls_after_two_low_quarters_only(services: Services, book: Book) -> None:
    customer = scored(book, influence=1, employees=0)
    put(book, TierScore(customer_id=customer, starts_on=LAST_QUARTER, score_bp=8500, tier="A1"))
    put(book, TierScore(customer_id=customer, starts_on=THIS_QUARTER, score_bp=100, tier="C"))
    assert class_of(services, Overlay.TIER) is Tier.A1
    assert flags(services) == (Flag.TIER_HELD,)
    services.settings.set("tier_fall_quarters", "1")
    assert class_of(services, Overlay.TIER) is Tier.B1
    assert flags(services) == ()


@pytest.mark.usefixtures("references")
def test_a_tier_rises_at_once(services: Services, book: Book) -> None:
    customer = scored(book)
    put(book, TierScore(customer_id=customer, starts_on=LAST_QUARTER, score_bp=100, tier="C"))
    assert (class_of(services, Overlay.TIER), flags(services)) == (Tier.A2, ())


@pytest.mark.usefixtures("references")
@pytest.mark.parametrize(
    ("until", "tier", "flag"),
    [
        (TODAY, Tier.C, Flag.OVERRIDDEN),
        (TODAY - timedelta(days=1), Tier.A2, Flag.OVERRIDE_EXPIRED),
    ],
)
def test_a_tier_set_by_hand_holds_until_its_day(
    services: Services, book: Book, until: date, tier: Tier, flag: Flag
) -> None:
    scored(book, tier_override="C", tier_override_reason="merger", tier_override_until=until)
    assert (class_of(services, Overlay.TIER), flags(services)) == (tier, (flag,))


def test_too_little_known_is_no_tier_but_one_set_by_hand_counts(services: Services, book: Book) -> None:
    a_customer(book, "Nobody", potential=100)
    override = {"tier_override": "A1", "tier_override_reason": "head office", "tier_override_until": TODAY}
    a_customer(book, "By hand", potential=100, **override)
    assert classes_of(services, Overlay.TIER) == {"Nobody": None, "By hand": Tier.A1}
    lens = services.portfolio.lens(services.portfolio.view(NOW), Lens.TIERS)
    assert lens.classes.tolist() == [-1, -1]
    assert (lens.lacks(0), lens.lacks(1)) == ((Lack.SCORE,), (Lack.SCORE,))


@pytest.mark.usefixtures("references")
def test_the_scores_of_a_quarter_are_kept_and_taken_back(services: Services, book: Book) -> None:
    scored(book, "First")
    second = scored(book, "Second", influence=1)
    a_customer(book, "No score")
    rows = "SELECT customer_id, starts_on, score_bp, tier FROM tier_score ORDER BY customer_id"
    assert services.portfolio.score_quarter(TODAY) == 2
    assert book.rows(rows) == [(1, "2026-10-01", 7900, "A2"), (2, "2026-10-01", 6700, "B1")]
    services.customers.save(second, {"influence": 5})
    assert services.portfolio.score_quarter(date(2026, 10, 1)) == 2
    assert book.rows(rows)[1] == (2, "2026-10-01", 8300, "A1")
    step = services.history.undo()
    assert step is not None
    assert (step.code, step.values) == ("SCORE_TIERS", {"count": 2})
    assert book.rows(rows)[1] == (2, "2026-10-01", 6700, "B1")


def bought(book: Book, customer: int, suppliers: str) -> None:
    """One purchase a day from the oldest on; U is us, ? unknown."""
    for day, letter in enumerate(suppliers):
        supplier = None if letter == "U" else letter
        put(book, Purchase(customer_id=customer, bought_on=JUNE + timedelta(days=day), supplier=supplier))


@pytest.mark.parametrize(
    ("suppliers", "expected"),
    [
        ("UUKUUUKU", Loyalty.LOYAL),
        ("UUUKKKKU", Loyalty.SWITCHER),
        ("UKLMUKLM", Loyalty.NON_LOYAL),
        ("KLMNOPQR", Loyalty.NON_LOYAL),
        ("UUU", Loyalty.UNKNOWN),
        ("UUU????", Loyalty.UNKNOWN),
        ("KKKKUUUUUUUU", Loyalty.LOYAL),
        ("", Loyalty.UNKNOWN),
    ],
)
def test_loyalty_by_the_last_purchases(services: Services, book: Book, suppliers: str, expected: Loyalty) -> None:
    bought(book, a_customer(book), suppliers)
    assert class_of(services, Overlay.LOYALTY) is expected


def test_one_supplier_in_several_spellings_and_an_early_adopter(services: Services, book: Book) -> None:
    spelt, early = a_customer(book, "Spelt"), a_customer(book, "Early", early_adopter=True)
    for day, supplier in enumerate((None, None, None, " Kone", "KONE", "kone ")):
        put(book, Purchase(customer_id=spelt, bought_on=JUNE + timedelta(days=day), supplier=supplier))
    bought(book, early, "K")
    assert classes_of(services, Overlay.LOYALTY) == {"Spelt": Loyalty.SWITCHER, "Early": Loyalty.LOYAL}


def test_purchases_after_the_day_do_not_count(services: Services, book: Book) -> None:
    customer = a_customer(book)
    bought(book, customer, "UUUU")
    put(book, Purchase(customer_id=customer, bought_on=TODAY + timedelta(days=1), supplier="K"))
    put(book, Purchase(customer_id=customer, bought_on=TODAY + timedelta(days=1), supplier="K"))
    assert class_of(services, Overlay.LOYALTY) is Loyalty.LOYAL


def test_rad_of_the_example(services: Services, book: Book) -> None:
    example = {"C1": (500, 400), "C2": (800, 160), "C3": (120, 90), "C4": (100, 20), "C5": (10, 0), "C6": (80, 60)}
    for name, (potential, sales) in example.items():
        customer = a_customer(book, name, potential=potential)
        if sales:
            a_sale(book, customer, JUNE, sales)
    assert classes_of(services, Overlay.RAD) == dict(
        zip(example, (Rad.RETAIN, Rad.DEVELOP, Rad.RETAIN, Rad.DEVELOP, Rad.ACQUIRE, Rad.RETAIN), strict=True)
    )


@pytest.mark.parametrize(("now", "at_risk"), [(80, True), (81, False)])
def test_at_risk_when_sales_fell_to_four_fifths(services: Services, book: Book, now: int, at_risk: bool) -> None:
    customer = a_customer(book, potential=1000)
    a_sale(book, customer, LAST_JUNE, 100)
    a_sale(book, customer, JUNE, now)
    assert (Flag.AT_RISK in flags(services)) is at_risk


def test_relationship_goes_by_twelve_months_whatever_the_period(services: Services, book: Book) -> None:
    customer = a_customer(book, potential=100)
    a_sale(book, customer, JUNE, 60)
    quarter = scope_for(TODAY, Period.THIS_QUARTER)
    view = services.portfolio.view(quarter)
    assert view.sales_cents.tolist() == [0]
    assert services.portfolio.overlay(view, Overlay.RAD).codes.tolist() == [0]


def test_returns_are_no_order_and_an_unknown_potential_is_kept(services: Services, book: Book) -> None:
    returns, unknown, won = (
        a_customer(book, "Returns", potential=9),
        a_customer(book, "Unknown"),
        a_customer(book, "Won"),
    )
    a_sale(book, returns, JUNE, -5)
    a_sale(book, unknown, JUNE, 5)
    a_deal(book, stage=DealStage.COLLECT, amount=5, customer_id=won, won_on=JUNE)
    assert classes_of(services, Overlay.RAD) == {"Returns": Rad.ACQUIRE, "Unknown": Rad.RETAIN, "Won": Rad.RETAIN}


def test_every_lens_counts_every_customer_once(services: Services, book: Book) -> None:
    a_busy_region(book)
    view = services.portfolio.view(NOW)
    for lens in Lens:
        found = services.portfolio.lens(view, lens)
        assert sum(row.customers for row in found.summaries()) + len(found.unplaced()) == len(view.ids)
        placed = found.classes >= 0
        assert not (np.isnan(found.x[placed]) | np.isnan(found.y[placed])).any()
        assert all(found.lacks(int(at)) for at in found.unplaced())
        assert not any(found.lacks(int(at)) for at in np.flatnonzero(placed))


def test_the_first_lens_is_the_view(services: Services, book: Book) -> None:
    a_busy_region(book)
    view = services.portfolio.view(NOW)
    lens = services.portfolio.lens(view, Lens.ATTACK_DEFENCE)
    assert view.cuts is not None
    assert (lens.x_cuts, lens.y_cut) == ((0.5,), view.cuts.y_cut_cents)
    rows = {row.key: (row.customers, row.potential_cents, row.sales_cents) for row in lens.summaries()}
    assert rows == {row.strategy: (row.customers, row.potential_cents, row.sales_cents) for row in view.summaries()}


def test_colours_by_name(services: Services, book: Book) -> None:
    north, east = an_area(book, "North"), an_area(book, "East")
    a_area = an_area(book, "Nobody here")
    for area in (north, east, None):
        a_customer(book, str(area), area_id=area)
    found = services.portfolio.overlay(services.portfolio.view(NOW), Overlay.AREA)
    assert (found.keys, found.names, found.codes.tolist()) == ((east, north), ("East", "North"), [1, 0, -1])
    assert a_area not in found.keys


def test_classes_are_read_once_for_a_view(services: Services, book: Book) -> None:
    a_customer(book)
    view = services.portfolio.view(NOW)
    classes = services.portfolio.classes(view)
    classes.read_all()
    assert services.portfolio.classes(view) is classes
    assert services.portfolio.classes(services.portfolio.view(NOW)) is not classes


def test_an_empty_book_has_no_classes(services: Services) -> None:
    view = services.portfolio.view(NOW)
    services.portfolio.classes(view).read_all()
    for overlay in Overlay:
        assert services.portfolio.overlay(view, overlay).codes.tolist() == []
    for lens in Lens:
        assert services.portfolio.lens(view, lens).unplaced().tolist() == []


def test_one_customer_and_a_portfolio_of_equals(services: Services, book: Book) -> None:
    a_customer(book, "One", potential=50)
    assert class_of(services, Overlay.STRATEGY) is Strategy.ACQUIRE
    assert services.portfolio.view(NOW).flags == (Flag.SMALL_PORTFOLIO,)
    for name in "ABCD":
        a_customer(book, name, potential=50)
    assert set(classes_of(services, Overlay.STRATEGY).values()) == {Strategy.ACQUIRE}
    assert set(classes_of(services, Overlay.XY).values()) == {XyClass.A}


def test_shares_are_nan_where_nothing_is_known(services: Services, book: Book) -> None:
    a_customer(book)
    classes = services.portfolio.classes(services.portfolio.view(NOW))
    assert isnan(classes.capability_mean[0])
    assert isnan(classes.growth[0])
    assert isnan(classes.relative_share[0])
    assert classes.tier_score_bp.tolist() == [-1]
    assert TIER_ORDER[0] is Tier.A1


def test_a_score_beyond_its_scale_is_none_and_spoils_no_other(services: Services, book: Book) -> None:
    a_customer(book, potential_score=9, fit_product=4, fit_price=2, influence=-3, x_class=4, y_class=0)
    view = services.portfolio.view(NOW)
    classes = services.portfolio.classes(view)
    assert (classes.potential_score.tolist(), classes.capability_mean.tolist()) == ([0], [3.0])
    assert (classes.x_level.tolist(), classes.y_level.tolist(), classes.vip.tolist()) == ([4], [0], [False])
