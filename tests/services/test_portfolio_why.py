"""Every class answers "why?" with its rule, its inputs, the day and what is missing."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.methods.settings_defaults import SETTING_DEFAULTS
from app.models import Purchase
from app.services.portfolio_classes import Lack
from app.services.portfolio_explanation import Explanation
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import (
    AbcClass,
    AnsoffClass,
    BcgClass,
    CapabilityClass,
    Flag,
    Loyalty,
    Overlay,
    Rad,
    Status,
    Strategy,
    Tier,
    XyClass,
)
from tests.builders import TODAY, a_busy_region, a_customer, a_deal, a_product, a_rep, a_sale, an_area, an_industry, put

NOW = scope_for(TODAY)
JUNE = date(2026, 6, 1)


def why(services: Services, what: Any, position: int = 0) -> Explanation:
    return services.portfolio.why(services.portfolio.view(NOW), position, what)


def inputs(explanation: Explanation) -> dict[str, Any]:
    return {one.code: one.value for one in explanation.inputs}


@pytest.fixture
def known(book: Book) -> int:
    """A customer of whom everything is known."""
    override = {"tier_override": "C", "tier_override_reason": "merger", "tier_override_until": TODAY}
    customer = a_customer(
        book,
        potential=800,
        potential_on=date(2026, 1, 31),
        potential_confidence="CONFIRMED",
        industry_id=an_industry(book),
        area_id=an_area(book),
        owner_id=a_rep(book),
        potential_score=4,
        fit_product=4,
        fit_price=3,
        rival_name="Kone",
        rival_share_bp=4000,
        growth_bp=1200,
        influence=5,
        employees=100,
        monthly_revenue_cents=100,
        strategic_revenue_cents=100,
        products_used=1,
        **override,
    )
    a_sale(book, customer, date(2025, 6, 1), 400)
    a_sale(book, customer, JUNE, 160)
    a_deal(book, "Line 4", customer_id=customer, product_id=a_product(book, "Pump"), amount=1)
    for day in range(4):
        put(book, Purchase(customer_id=customer, bought_on=JUNE + timedelta(days=day), supplier="Kone"))
    return customer


@pytest.mark.usefixtures("known")
def test_the_share_of_a_customer(services: Services) -> None:
    found = why(services, "SHARE")
    assert (found.rule, found.result, found.status, found.as_of) == ("R1", Decimal("0.2"), Status.OK, TODAY)
    assert inputs(found) == {
        "sales": 160_00,
        "sales_from": date(2025, 11, 23),
        "sales_until": TODAY,
        "potential": 800_00,
        "potential_on": date(2026, 1, 31),
        "potential_confidence": "CONFIRMED",
        "companies": 1,
    }
    assert why(services, "POTENTIAL").result == Decimal(800_00)


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    ("overlay", "rule", "result", "some"),
    [
        (
            Overlay.STRATEGY,
            "R2",
            Strategy.ACQUIRE,
            {"share": 0.2, "x_cut": 0.5, "y_cut": 800_00, "y_cut_source": "MEDIAN"},
        ),
        (Overlay.ABC, "R8", AbcClass.A, {"rank": 1, "customers": 1, "share_before": 0.0}),
        (Overlay.CAPABILITY, "R5", CapabilityClass.INVEST, {"capability": 3.5, "fit_service": None}),
        (Overlay.BCG, "R6", BcgClass.QUESTION_MARK, {"rival_name": "Kone", "relative_share": 0.5, "growth": 0.12}),
        (
            Overlay.TIER,
            "R10",
            Tier.C,
            {"score": Decimal(100), "tier_by_score": Tier.A1, "tier_override_reason": "merger"},
        ),
        (Overlay.XY, "R9", XyClass.A, {"x_level": 1, "y_level": 4, "vip": True, "xy_money_cents.1": 800_00}),
        (Overlay.LOYALTY, "R11", Loyalty.NON_LOYAL, {"purchases_known": 4, "purchases_ours": 0}),
        (Overlay.RAD, "R12", Rad.DEVELOP, {"sales_12m": 160_00, "prior_12m": 400_00, "share_12m": 0.2}),
        (Overlay.ANSOFF, "R7", AnsoffClass.DIVERSIFICATION, {"deal": "Line 4", "product": "Pump", "new_product": True}),
        (Overlay.OWNER, "", None, {"owner": "Anna Snelling"}),
    ],
)
def test_each_rule_shows_what_it_looked_at(
    services: Services, overlay: Overlay, rule: str, result: Any, some: dict[str, Any]
) -> None:
    found = why(services, overlay)
    assert (found.rule, found.result, found.status, found.missing) == (rule, result, Status.OK, ())
    assert {code: inputs(found)[code] for code in some} == some


@pytest.mark.usefixtures("known")
def test_remarks_stand_beside_the_class(services: Services) -> None:
    assert why(services, Overlay.TIER).flags == (Flag.OVERRIDDEN,)
    assert why(services, Overlay.RAD).flags == (Flag.AT_RISK,)
    assert why(services, Overlay.STRATEGY).flags == (Flag.SMALL_PORTFOLIO,)


@pytest.mark.parametrize(
    ("what", "missing"),
    [
        ("SHARE", (Lack.POTENTIAL,)),
        ("POTENTIAL", (Lack.POTENTIAL,)),
        (Overlay.STRATEGY, (Lack.POTENTIAL,)),
        (Overlay.CAPABILITY, (Lack.POTENTIAL_SCORE, Lack.CAPABILITY)),
        (Overlay.BCG, (Lack.POTENTIAL, Lack.GROWTH)),
        (Overlay.TIER, (Lack.SCORE,)),
        (Overlay.XY, (Lack.POTENTIAL,)),
        (Overlay.LOYALTY, (Lack.PURCHASES,)),
        (Overlay.ANSOFF, (Lack.OPEN_DEAL, Lack.MARKET)),
    ],
)
def test_what_is_missing(services: Services, book: Book, what: Any, missing: tuple[Lack, ...]) -> None:
    a_customer(book)
    found = why(services, what)
    assert (found.status, found.missing) == (Status.MISSING, missing)
    assert found.result in (None, Loyalty.UNKNOWN)


def test_classes_that_need_a_look(services: Services, book: Book) -> None:
    a_sale(book, a_customer(book, x_class=4, y_class=2), JUNE, 5)
    a_customer(book, "K", potential=5, rival_share_bp=0, growth_bp=0)
    assert why(services, Overlay.XY).status is Status.REVIEW
    rad = why(services, Overlay.RAD)
    assert (rad.status, rad.result, rad.missing) == (Status.OK, Rad.RETAIN, (Lack.POTENTIAL,))
    assert rad.flags == (Flag.POTENTIAL_UNKNOWN,)
    assert why(services, Overlay.BCG, 1).status is Status.INVALID


def test_a_portfolio_without_sales_says_so(services: Services, book: Book) -> None:
    a_customer(book)
    found = why(services, Overlay.ABC)
    assert (found.result, found.flags, inputs(found)["share_before"]) == (AbcClass.C, (Flag.NO_SALES,), None)


def test_the_reason_is_the_class_that_is_shown(services: Services, book: Book) -> None:
    a_busy_region(book)
    rep = scope_for(TODAY, owner_id=1)
    view = services.portfolio.view(rep)
    for overlay in Overlay:
        shown = services.portfolio.overlay(view, overlay)
        for position, code in enumerate(shown.codes.tolist()):
            found = services.portfolio.why(view, position, overlay)
            if found.rule:
                assert found.result == (shown.keys[code] if code >= 0 else None)
            known_codes = [one.code for one in found.inputs if "." in one.code]
            assert all(code in SETTING_DEFAULTS for code in known_codes if not code.startswith("tier_part."))
