"""The portfolio of the real data sets against the sums that others computed (shared data's README)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from app.changes import Step
from app.methods.abc_classes import ABC_ORDER
from app.methods.attack_defence import STRATEGY_ORDER
from app.models import Customer
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import Overlay, Period

DATA = Path(__file__).parents[2].parent / "shared" / "data"
MAVEN = DATA / "maven_crm"
SUPERSTORE = DATA / "superstore_zh"

pytestmark = pytest.mark.skipif(
    not MAVEN.is_dir() or not SUPERSTORE.is_dir(), reason=f"the data sets are not in {DATA}"
)

MILLION = 1_000_000
ALL_TIME = scope_for(date(2017, 12, 31), Period.ALL_TIME)


@pytest.fixture(scope="module")
def maven(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Book, Services]]:
    """maven_crm; what an account could buy is its yearly revenue, which the file gives in millions."""
    book = Book.create(tmp_path_factory.mktemp("real") / "maven.fieldbook")
    services = Services(book)
    for name in ("products", "sales_teams", "accounts", "sales_pipeline"):
        services.imports.apply(services.imports.plan(MAVEN / f"{name}.csv"))
    revenues = dict(book.rows("SELECT id, annual_revenue_cents FROM customer WHERE annual_revenue_cents > 0"))
    set_potentials(book, {customer: cents * MILLION for customer, cents in revenues.items()})
    yield book, services
    book.close()


def set_potentials(book: Book, cents: dict[int, int]) -> None:
    with book.write(Step("SET_UP")) as session:
        session.set_values(Customer, "potential_cents", cents)


@pytest.fixture(scope="module")
def superstore(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    book = Book.create(tmp_path_factory.mktemp("real") / "superstore.fieldbook")
    services = Services(book)
    services.imports.apply(services.imports.plan(SUPERSTORE / "superstore_zh_orders_gbk.csv"))
    yield services
    book.close()


def abc(services: Services, period: Period, as_of: date = date(2017, 12, 31)) -> tuple[list[int], str, int]:
    found = services.portfolio.abc(scope_for(as_of, period))
    counts = Counter(found.classes)
    return [counts[letter] for letter in ABC_ORDER], found.names[0], found.amounts_cents[0]


def test_amount_classes_of_maven(maven: tuple[Book, Services]) -> None:
    assert abc(maven[1], Period.ALL_TIME) == ([59, 18, 8], "Kan-code", 341_455_00)


def placed_by_hand(book: Book) -> dict[int, str]:
    """R2 as printed, with x_cut 0.5, the median of the 85 potentials and a tenth of it as the floor."""
    bought: dict[int, int] = dict(
        book.rows("SELECT customer_id, sum(amount_cents) FROM deal WHERE won_on > '' GROUP BY 1")
    )
    potentials: dict[int, int] = dict(book.rows("SELECT id, potential_cents FROM customer"))
    middle = sorted(potentials.values())[42]
    words = {}
    for customer, potential in potentials.items():
        ours = Fraction(bought.get(customer, 0), potential) >= Fraction(1, 2)
        if potential >= middle:
            words[customer] = "RETAIN" if ours else "ACQUIRE"
        else:
            words[customer] = "MAINTAIN" if ours else "ABANDON" if potential < (middle + 5) // 10 else "DISRUPT"
    return words


@pytest.mark.parametrize("unit", [1, 100, MILLION])
def test_every_account_of_maven_stands_where_the_rule_puts_it(maven: tuple[Book, Services], unit: int) -> None:
    """Also with potentials nearer to what was bought, where the shares are not all small."""
    book, services = maven
    revenues: dict[int, int] = dict(book.rows("SELECT id, annual_revenue_cents FROM customer"))
    set_potentials(book, {customer: cents * unit for customer, cents in revenues.items()})
    view = services.portfolio.view(ALL_TIME)
    found = {i: STRATEGY_ORDER[code].value for i, code in zip(view.ids.tolist(), view.strategy.tolist(), strict=True)}
    assert len(found) == 85
    assert found == placed_by_hand(book)
    assert view.cuts is not None
    assert (view.cuts.x_cut, view.cuts.y_cut_cents) == (0.5, int(np.median(view.potential_cents)))
    assert view.from_deals.all()
    words = {
        1: {"RETAIN", "MAINTAIN"},
        100: {"RETAIN", "ACQUIRE", "MAINTAIN", "DISRUPT"},
        MILLION: {"ACQUIRE", "DISRUPT", "ABANDON"},
    }
    assert set(found.values()) == words[unit]


def test_the_other_lenses_take_maven_as_it_is(maven: tuple[Book, Services]) -> None:
    """No scores, no entries, deals alone: relationships are known, the rest says what it lacks."""
    services = maven[1]
    view = services.portfolio.view(scope_for(date(2017, 12, 31)))
    rad = services.portfolio.overlay(view, Overlay.RAD)
    assert Counter(str(rad.keys[code]) for code in rad.codes.tolist()) == {"DEVELOP": 85}
    for overlay in (Overlay.CAPABILITY, Overlay.BCG):
        assert set(services.portfolio.overlay(view, overlay).codes.tolist()) == {-1}
    assert (services.portfolio.classes(view).whole.products.used > 0).all()


@pytest.mark.parametrize(
    ("period", "counts", "largest"),
    [
        (Period.ALL_TIME, [436, 199, 155], 82_895_26),
        (Period.LAST_12_MONTHS, [299, 178, 313], 64_066_38),
    ],
)
def test_amount_classes_of_the_superstore(
    superstore: Services, period: Period, counts: list[int], largest: int
) -> None:
    assert abc(superstore, period) == (counts, "徐婵", largest)


def test_the_superstore_by_period(superstore: Services) -> None:
    view = superstore.portfolio.view(scope_for(date(2017, 12, 31)))
    assert int(view.sales_cents.sum()) == pytest.approx(5_488_465_78, abs=100)
    assert int((view.sales_cents != 0).sum()) == 701
    view = superstore.portfolio.view(ALL_TIME)
    assert int(view.sales_cents.sum()) == pytest.approx(16_117_548_23, abs=100)
    assert int(view.margin_cents.sum()) == pytest.approx(2_156_559_51, abs=100)
