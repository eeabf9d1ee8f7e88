"""The demo book: an invented region, the same for the same seed, size and day. `python -m app demo BOOK`."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from msgspec import Struct

from app.changes import Step
from app.demo.buying import SCORE_COLUMNS, DemoCustomer, Row, draw_habit, overrides, sales_rows, scores
from app.demo.calls import write_calls
from app.demo.credit import write_credit_files
from app.demo.dealer_marks import write_evaluations
from app.demo.dealer_plans import DealerPlan, DemoDealer, plan_dealers
from app.demo.dealers import SALES_COLUMNS, dealer_sales, write_dealers
from app.demo.funnel import DealFile, begin_in_the_past, write_funnel
from app.demo.names import CHINESE, ENGLISH, DemoNames
from app.demo.people import People, write_people
from app.demo.portfolio import write_files
from app.demo.receivables import Key, write_receivables
from app.demo.sheets import write_sheets
from app.models import Area, Customer, Industry, Product, Rep, SalesEntry
from app.storage.book import Book
from app.storage.write_session import WriteSession
from app.terms import OPEN_STAGES, WON_STAGES, DealStage, LossReason, PotentialConfidence

_OPEN_WEIGHTS = (20, 19, 17, 16, 12, 9)
_COLLECT_SHARE = 0.10
_GROUP_SIZE = 3


class DemoSize(Struct, frozen=True):
    """files: how many customers have visits, purchases, invoices and so on."""

    customers: int
    open_deals: int
    closed_deals: int
    dealers: int
    sales_months: int
    files: int = 160


SIZES = {
    "small": DemoSize(24, 18, 20, 6, 36),
    "region": DemoSize(152, 96, 180, 31, 36),
    "10k": DemoSize(10_000, 6_000, 14_000, 120, 14, 300),
    "100k": DemoSize(100_000, 60_000, 140_000, 300, 6, 1_000),
}


def fill_demo(
    book: Book,
    today: date,
    *,
    seed: int = 7,
    size: str = "region",
    language: str = "en",
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Fill an empty book in one undo step. Deterministic: nothing but the arguments decides.

    progress(done, whole) after each part; where it raises, nothing is written.
    """
    writer = _DemoWriter(random.Random(seed), CHINESE if language == "zh_CN" else ENGLISH, SIZES[size], today)
    with book.write(Step("DEMO", {"size": size})) as session:
        writer.write(session, progress or _untold)


class _DemoWriter:
    def __init__(self, rng: random.Random, names: DemoNames, size: DemoSize, today: date) -> None:
        self._rng = rng
        self._names = names
        self._size = size
        self._today = today

    def write(self, session: WriteSession, progress: Callable[[int, int], None]) -> None:
        """`progress` in hundredths of the time that the parts take."""
        names = self._names
        begin_in_the_past(session, self._today)
        areas = session.add_rows(Area, ("name",), [(name,) for name in names.areas])
        industries = session.add_rows(Industry, ("name",), [(name,) for name in names.industries])
        home = {name: areas[i % len(areas)] for i, name in enumerate(names.reps)}
        reps = session.add_rows(Rep, ("name", "area_id", "is_active"), [(n, home[n], 1) for n in names.reps])
        area_of = dict(zip(reps, home.values(), strict=True))
        products = session.add_rows(Product, ("name", "series", "list_price_cents"), list(names.products))
        customers = self._customers(session, reps, area_of, industries, products)
        known = customers[: self._size.files]
        people = write_people(session, self._apart(), names, customers, self._size.files, self._today)
        progress(6, 100)
        sales = list(sales_rows(self._rng, customers, self._size.sales_months, self._today))
        columns = ("customer_id", "product_id", "area_id", "month", "amount_cents", "margin_cents")
        session.add_rows(SalesEntry, columns, sales)
        plans = self._plans(reps, area_of, known)
        dealers = write_dealers(session, self._apart(), names, plans, areas, products, self._today)
        resold = self._dealer_sales(session, dealers, plans, products)
        progress(10, 100)
        deals = self._deals(session, customers, products, [one.id for one in dealers], reps, people)
        progress(47, 100)
        write_files(session, self._apart(), names, known, products, sales, self._today)
        write_sheets(session, self._apart(), names, deals, self._today)
        progress(57, 100)
        write_calls(session, self._apart(), names, known, people, deals, dealers, self._today)
        progress(69, 100)
        write_evaluations(session, self._apart(), names, dealers, plans, reps, self._today)
        progress(78, 100)
        self._money(session, [*_by_party(known, sales), *resold], deals)
        progress(86, 100)

    def _apart(self) -> random.Random:
        """Chances of one part of the book, so that a change of the part leaves the others as they are."""
        return random.Random(self._rng.getrandbits(32))

    def _plans(self, reps: range, area_of: dict[int, int], customers: list[DemoCustomer]) -> list[DealerPlan]:
        rng, count = self._apart(), self._size.dealers
        owners = [(owner, area_of[owner]) for owner in rng.choices(reps, k=count)]
        return plan_dealers(rng, self._names, count, owners, customers)

    def _dealer_sales(
        self, session: WriteSession, dealers: list[DemoDealer], plans: list[DealerPlan], products: range
    ) -> list[tuple[Key, str, int]]:
        """Writes them; party, month and cents of each."""
        ids = [one.id for one in dealers]
        rows = list(dealer_sales(self._apart(), ids, plans, products, self._size.sales_months, self._today))
        session.add_rows(SalesEntry, SALES_COLUMNS, rows)
        return [((None, row[0]), row[3], row[4]) for row in rows]

    def _money(self, session: WriteSession, sales: list[tuple[Key, str, int]], deals: list[DealFile]) -> None:
        ledger = write_receivables(session, self._apart(), self._names, sales, deals, self._today)
        write_credit_files(session, self._apart(), self._names, ledger, self._today)

    def _customers(
        self, session: WriteSession, reps: range, area_of: dict[int, int], industries: range, products: range
    ) -> list[DemoCustomer]:
        rng, names, rows, habits = self._rng, self._names, [], []
        confidences = [confidence.value for confidence in PotentialConfidence]
        trades = []
        for name, trade in self._companies(self._size.customers):
            owner = rng.choice(reps)
            trades.append(trade)
            potential = self._potential()
            habits.append(draw_habit(rng, products))
            rows.append(
                (
                    name,
                    industries[names.trades[trade][1]],
                    area_of[owner],
                    owner,
                    potential,
                    rng.choice(confidences) if potential else None,
                    (self._today - timedelta(days=rng.randint(5, 420))).isoformat() if potential else None,
                    rng.randint(20, 4000),
                    1,
                    *scores(rng, potential, habits[-1], names),
                )
            )
        columns = ("name", "industry_id", "area_id", "owner_id", "potential_cents", "potential_confidence")
        ids = session.add_rows(Customer, (*columns, "potential_on", "employees", "is_active", *SCORE_COLUMNS), rows)
        customers = [
            DemoCustomer(i, row[0], trade, row[3], row[2], row[4], row[7], habit)
            for i, row, trade, habit in zip(ids, rows, trades, habits, strict=True)
        ]
        self._override_tiers(session, customers)
        self._join_groups(session, customers)
        return customers

    def _override_tiers(self, session: WriteSession, customers: list[DemoCustomer]) -> None:
        chosen = self._rng.sample(customers, k=3)
        for customer, values in zip(chosen, overrides(self._names, self._today), strict=True):
            for part, value in zip(("", "_reason", "_until"), values, strict=True):
                session.set_values(Customer, f"tier_override{part}", {customer.id: value})

    def _join_groups(self, session: WriteSession, customers: list[DemoCustomer]) -> None:
        """Every fourth place has a group: the first of its companies, and up to three that belong to it."""
        parents: dict[int, int] = {}
        for place in self._names.places[::4]:
            beginning = place + self._names.joint
            ids = [one.id for one in customers[: self._size.files] if one.name.startswith(beginning)]
            parents |= dict.fromkeys(ids[1 : 1 + _GROUP_SIZE], ids[0] if ids else 0)
        session.set_values(Customer, "parent_id", parents)

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
        """Name, and place of the trade in DemoNames.trades."""
        names = self._names
        pool = [
            (names.joint.join(part for part in (place, trade, form) if part), at)
            for form in names.forms
            for at, (trade, _) in enumerate(names.trades)
            for place in names.places
        ]
        first = pool[: len(names.places) * len(names.trades)]
        self._rng.shuffle(first)
        chosen = first + pool[len(first) :]
        for i in range(count):
            name, trade = chosen[i % len(chosen)]
            yield (name if i < len(chosen) else f"{name}{names.joint}{i // len(chosen) + 1}", trade)

    def _deals(
        self,
        session: WriteSession,
        customers: list[DemoCustomer],
        products: range,
        dealers: list[int],
        reps: range,
        people: People,
    ) -> list[DealFile]:
        makers: list[tuple[int, Callable[[], dict[str, Any]]]] = [
            (self._size.open_deals, self._open_deal),
            (int(self._size.closed_deals * _COLLECT_SHARE), self._collecting_deal),
            (int(self._size.closed_deals * (1 - _COLLECT_SHARE)), self._closed_deal),
        ]
        buyers = [customer for customer in customers if customer.habit.now > 0]
        rows = []
        for count, make in makers:
            for _number in range(count):
                deal = make()
                customer = self._rng.choice(buyers if deal["stage"] in WON_STAGES else customers)
                at = self._rng.randrange(len(products))
                name = self._names.products[at][0] + self._names.joint + self._rng.choice(self._names.projects)
                listed = self._names.products[at][2] * self._rng.randint(1, 4)
                without_customer = deal["stage"] == DealStage.TARGET and self._rng.random() < 0.1
                deal |= {
                    "name": name,
                    "customer_id": None if without_customer else customer.id,
                    "owner_id": customer.owner,
                    "area_id": customer.area,
                    "product_id": products[at],
                    "dealer_id": self._rng.choice(dealers) if self._rng.random() < 0.25 else None,
                    "list_amount_cents": listed,
                    "amount_cents": self._amount(deal["stage"], listed),
                }
                rows.append({column: deal.get(column) for column in _DEAL_COLUMNS})
        return write_funnel(session, self._apart(), self._names, rows, reps, people, self._today)

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
        has_step = rng.random() > 0.1
        return {
            "stage": stage.value,
            "opened_on": (today - timedelta(days=age + 20 * OPEN_STAGES.index(stage))).isoformat(),
            "stage_since": (today - timedelta(days=age)).isoformat(),
            "last_contact_on": (today - timedelta(days=min(age, contact))).isoformat(),
            "expected_close": (today + timedelta(days=ahead)).isoformat(),
            "slips": rng.choices((0, 1, 2, 3), (70, 18, 9, 3))[0],
            "next_step": rng.choice(self._names.steps) if has_step else None,
            "next_step_on": (today + timedelta(days=rng.randint(-3, 21))).isoformat() if has_step else None,
        }

    def _collecting_deal(self) -> dict[str, Any]:
        won = self._today - timedelta(days=self._rng.randint(2, 40))
        return self._ended(DealStage.COLLECT, won) | {"won_on": won.isoformat()}

    def _closed_deal(self) -> dict[str, Any]:
        rng = self._rng
        closed = self._today - timedelta(days=rng.randint(2, 500))
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


def _by_party(customers: list[DemoCustomer], sales: list[Row]) -> Iterator[tuple[Key, str, int]]:
    known = {one.id for one in customers}
    return (((row[0], None), row[3], row[4]) for row in sales if row[0] in known)


def _untold(_done: int, _whole: int) -> None:
    """Nobody waits for it."""


_DEAL_COLUMNS = (
    *("name", "customer_id", "owner_id", "area_id", "product_id", "dealer_id", "stage", "amount_cents"),
    *("list_amount_cents", "opened_on", "stage_since", "last_contact_on", "expected_close", "won_on", "closed_on"),
    *("loss_reason", "slips", "next_step", "next_step_on"),
)
