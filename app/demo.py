"""The demo book: an invented region, the same for the same seed, size and day. `python -m app demo BOOK`."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from app.changes import Step
from app.demo_names import CHINESE, ENGLISH, DemoNames
from app.methods.period import add_months, month_floor
from app.models import Area, Contact, Customer, Deal, Dealer, Industry, Product, Rep, SalesEntry
from app.storage.book import Book
from app.storage.write_session import WriteSession
from app.terms import OPEN_STAGES, DealStage, LossReason, PotentialConfidence

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class DemoSize:
    customers: int
    open_deals: int
    closed_deals: int
    dealers: int
    sales_months: int


SIZES = {
    "small": DemoSize(24, 18, 20, 6, 14),
    "region": DemoSize(152, 96, 180, 31, 26),
    "10k": DemoSize(10_000, 6_000, 14_000, 120, 14),
    "100k": DemoSize(100_000, 60_000, 140_000, 300, 6),
}

_OPEN_WEIGHTS = (20, 19, 17, 16, 12, 9)
_COLLECT_SHARE = 0.10


def fill_demo(book: Book, today: date, *, seed: int = 7, size: str = "region", language: str = "en") -> None:
    """Fill an empty book in one undo step. Deterministic: nothing but the arguments decides."""
    writer = _DemoWriter(random.Random(seed), CHINESE if language == "zh_CN" else ENGLISH, SIZES[size], today)
    with book.write(Step("DEMO", {"size": size})) as session:
        writer.write(session)


class _DemoWriter:
    def __init__(self, rng: random.Random, names: DemoNames, size: DemoSize, today: date) -> None:
        self._rng = rng
        self._names = names
        self._size = size
        self._today = today

    def write(self, session: WriteSession) -> None:
        names = self._names
        areas = session.add_rows(Area, ("name",), [(name,) for name in names.areas])
        industries = session.add_rows(Industry, ("name",), [(name,) for name in names.industries])
        home = {name: areas[i % len(areas)] for i, name in enumerate(names.reps)}
        reps = session.add_rows(Rep, ("name", "area_id", "is_active"), [(n, home[n], 1) for n in names.reps])
        area_of = dict(zip(reps, home.values(), strict=True))
        products = session.add_rows(Product, ("name", "series", "list_price_cents"), list(names.products))
        customers = self._customers(session, reps, area_of, industries)
        self._contacts(session, customers)
        dealers = self._dealers(session, reps, area_of)
        self._sales(session, customers, products)
        self._deals(session, customers, products, dealers)

    def _customers(
        self, session: WriteSession, reps: range, area_of: dict[int, int], industries: range
    ) -> list[tuple[int, str, int, int, int | None]]:
        """(id, name, owner, area, potential) of each customer."""
        rng, rows = self._rng, []
        confidences = [confidence.value for confidence in PotentialConfidence]
        for name, trade in self._companies(self._size.customers):
            owner = rng.choice(reps)
            potential = self._potential()
            rows.append(
                (
                    name,
                    industries[trade],
                    area_of[owner],
                    owner,
                    potential,
                    rng.choice(confidences) if potential else None,
                    (self._today - timedelta(days=rng.randint(5, 420))).isoformat() if potential else None,
                    rng.randint(20, 4000),
                    1,
                )
            )
        columns = ("name", "industry_id", "area_id", "owner_id", "potential_cents", "potential_confidence")
        ids = session.add_rows(Customer, (*columns, "potential_on", "employees", "is_active"), rows)
        return [(i, row[0], row[3], row[2], row[4]) for i, row in zip(ids, rows, strict=True)]

    def _potential(self) -> int | None:
        """Yearly potential: log-normal round 800,000, a few large, one in twenty tiny; one in twelve not known yet."""
        chance = self._rng.random()
        if chance < 0.08:
            return None
        if chance < 0.13:
            return self._rng.randint(3, 7) * 1_000_000
        yuan = min(self._rng.lognormvariate(13.7, 1.0), 14_000_000)
        return round(max(yuan, 80_000) / 10_000) * 1_000_000

    def _companies(self, count: int) -> Iterator[tuple[str, int]]:
        names = self._names
        pool = [
            (names.joint.join(part for part in (place, trade, form) if part), industry)
            for form in names.forms
            for trade, industry in names.trades
            for place in names.places
        ]
        first = pool[: len(names.places) * len(names.trades)]
        self._rng.shuffle(first)
        chosen = first + pool[len(first) :]
        for i in range(count):
            name, industry = chosen[i % len(chosen)]
            yield (name if i < len(chosen) else f"{name}{names.joint}{i // len(chosen) + 1}", industry)

    def _contacts(self, session: WriteSession, customers: list[tuple[int, str, int, int, int | None]]) -> None:
        rng, names = self._rng, self._names
        rows = []
        for customer_id, *_ in customers:
            for _number in range(rng.choice((1, 1, 2, 3))):
                person = names.joint.join((rng.choice(names.families), rng.choice(names.givens)))
                rows.append((person, customer_id, rng.choice(names.titles), f"139{rng.randint(0, 99_999_999):08d}"))
        session.add_rows(Contact, ("name", "customer_id", "title", "mobile"), rows)

    def _dealers(self, session: WriteSession, reps: range, area_of: dict[int, int]) -> range:
        rng, names = self._rng, self._names
        rows = []
        for i in range(self._size.dealers):
            place = names.places[i % len(names.places)]
            form = names.dealer_forms[(i // len(names.places)) % len(names.dealer_forms)]
            owner = rng.choice(reps)
            rows.append((names.joint.join((place, form)), area_of[owner], owner, 1))
        return session.add_rows(Dealer, ("name", "area_id", "owner_id", "is_active"), rows)

    def _sales(
        self, session: WriteSession, customers: list[tuple[int, str, int, int, int | None]], products: range
    ) -> None:
        """Monthly sales that add up to a share of each customer's potential; one in six does not buy."""
        rng, rows = self._rng, []
        this_month = month_floor(self._today)
        for customer_id, _, _, area_id, potential in customers:
            share = rng.betavariate(1.3, 1.7) if rng.random() > 0.16 else 0.0
            yearly = (potential or 30_000_000) * share
            if yearly < 1_000_000:
                continue
            for back in range(self._size.sales_months):
                if rng.random() < 0.45:
                    continue
                amount = int(yearly / 12 / 0.55 * rng.uniform(0.5, 1.5) * (0.97**back)) // 1000 * 1000
                margin = int(amount * rng.uniform(0.12, 0.34))
                month = add_months(this_month, -back).isoformat()
                rows.append((customer_id, rng.choice(products), area_id, month, amount, margin))
        columns = ("customer_id", "product_id", "area_id", "month", "amount_cents", "margin_cents")
        session.add_rows(SalesEntry, columns, rows)

    def _deals(
        self,
        session: WriteSession,
        customers: list[tuple[int, str, int, int, int | None]],
        products: range,
        dealers: range,
    ) -> None:
        makers: list[tuple[int, Callable[[], dict[str, Any]]]] = [
            (self._size.open_deals, self._open_deal),
            (int(self._size.closed_deals * _COLLECT_SHARE), self._collecting_deal),
            (int(self._size.closed_deals * (1 - _COLLECT_SHARE)), self._closed_deal),
        ]
        rows = []
        for count, make in makers:
            for _number in range(count):
                deal = make()
                customer_id, _, owner, area_id, _ = self._rng.choice(customers)
                at = self._rng.randrange(len(products))
                name = self._names.products[at][0] + self._names.joint + self._rng.choice(self._names.projects)
                listed = self._names.products[at][2] * self._rng.randint(1, 4)
                without_customer = deal["stage"] == DealStage.TARGET and self._rng.random() < 0.1
                deal |= {
                    "name": name,
                    "customer_id": None if without_customer else customer_id,
                    "owner_id": owner,
                    "area_id": area_id,
                    "product_id": products[at],
                    "dealer_id": self._rng.choice(dealers) if self._rng.random() < 0.25 else None,
                    "list_amount_cents": listed,
                    "amount_cents": self._amount(deal["stage"], listed),
                }
                rows.append(tuple(deal.get(column) for column in _DEAL_COLUMNS))
        session.add_rows(Deal, _DEAL_COLUMNS, rows)

    def _amount(self, stage: str, listed: int) -> int | None:
        if stage in (DealStage.TARGET, DealStage.ANALYSIS) and self._rng.random() < 0.15:
            return None
        return round(listed * self._rng.uniform(0.78, 1.0) / 10_000) * 10_000

    def _open_deal(self) -> dict[str, Any]:
        rng, today = self._rng, self._today
        stage = rng.choices(OPEN_STAGES, _OPEN_WEIGHTS)[0]
        age = rng.randint(3, 60)
        contact = rng.choices((rng.randint(0, 14), rng.randint(15, 48)), (4, 1))[0]
        ahead = rng.choices((rng.randint(3, 110), -rng.randint(1, 20)), (12, 1))[0]
        return {
            "stage": stage.value,
            "opened_on": (today - timedelta(days=age + 20 * OPEN_STAGES.index(stage))).isoformat(),
            "stage_since": (today - timedelta(days=age)).isoformat(),
            "last_contact_on": (today - timedelta(days=min(age, contact))).isoformat(),
            "expected_close": (today + timedelta(days=ahead)).isoformat(),
            "slips": rng.choices((0, 1, 2, 3), (70, 18, 9, 3))[0],
            "next_step": rng.choice(self._names.steps),
            "next_step_on": (today + timedelta(days=rng.randint(-3, 21))).isoformat(),
        }

    def _collecting_deal(self) -> dict[str, Any]:
        won = self._today - timedelta(days=self._rng.randint(2, 40))
        return self._ended(DealStage.COLLECT, won) | {"won_on": won.isoformat()}

    def _closed_deal(self) -> dict[str, Any]:
        rng = self._rng
        closed = self._today - timedelta(days=rng.randint(10, 500))
        stage = rng.choices((DealStage.CLOSED_PAID, DealStage.LOST, DealStage.SHELVED), (46, 44, 10))[0]
        deal = self._ended(stage, closed)
        if stage is DealStage.CLOSED_PAID:
            return deal | {"won_on": closed.isoformat()}
        return deal | ({"loss_reason": rng.choice(list(LossReason)).value} if stage is DealStage.LOST else {})

    def _ended(self, stage: DealStage, closed: date) -> dict[str, Any]:
        return {
            "stage": stage.value,
            "opened_on": (closed - timedelta(days=self._rng.randint(25, 160))).isoformat(),
            "stage_since": closed.isoformat(),
            "last_contact_on": closed.isoformat(),
            "expected_close": closed.isoformat(),
            "closed_on": closed.isoformat(),
            "slips": self._rng.choices((0, 1, 2), (7, 2, 1))[0],
        }


_DEAL_COLUMNS = (
    *("name", "customer_id", "owner_id", "area_id", "product_id", "dealer_id", "stage", "amount_cents"),
    *("list_amount_cents", "opened_on", "stage_since", "last_contact_on", "expected_close", "won_on", "closed_on"),
    *("loss_reason", "slips", "next_step", "next_step_on"),
)
