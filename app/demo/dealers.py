"""The demo's dealers: what they are, where they may sell, how they sell, and what is known of their part of the channel."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from app.demo.buying import Row
from app.demo.dealer_plans import DealerPlan, DemoDealer
from app.demo.dealer_words import DEALER_WORDS
from app.demo.names import DemoNames
from app.methods.period import add_months, month_floor
from app.models import (
    ChannelNote,
    Dealer,
    DealerConcernNote,
    DealerFunction,
    DealerScope,
    DiversionCase,
    Task,
)
from app.storage.write_session import WriteSession
from app.terms import (
    Carrier,
    ChannelCondition,
    ChannelFunction,
    ChannelPrinciple,
    Criterion,
    DealerConcern,
    DealerGrade,
    DealerType,
    LegalKind,
    LifeCycle,
)

_FACTS = (
    *("legal_kind", "dealer_type", "life_cycle", "customer_id", "commission_bp", "contract_no"),
    *("contract_from", "contract_to", "has_diversion_clause", "terms", "target_cents", "volume_cents", "sub_dealers"),
    *("outlets_covered", "outlets_in_area", "competing_lines", "employees", "sales_people", "vans", "warehouse_m2"),
    *("price_gap_bp", "stock_days", "stock_cents"),
)


def write_dealers(
    session: WriteSession,
    rng: random.Random,
    names: DemoNames,
    plans: Sequence[DealerPlan],
    areas: Sequence[int],
    products: Sequence[int],
    today: date,
) -> list[DemoDealer]:
    writer = _DealerWriter(rng, names, products, today)
    rows = [(one.name, one.area, one.owner, 1, *writer.facts(at, one)) for at, one in enumerate(plans)]
    first = session.add_rows(Dealer, ("name", "area_id", "owner_id", "is_active", *_FACTS), rows)
    parents = {i: first[one.parent] for i, one in zip(first, plans, strict=True) if one.parent is not None}
    session.set_values(Dealer, "parent_id", parents)
    numbered = list(zip(first, plans, strict=True))
    scopes = [row for i, plan in numbered for row in writer.scopes(i, plan)]
    session.add_rows(DealerScope, ("dealer_id", "area_id", "product_id"), scopes)
    functions = [row for i, plan in numbered for row in writer.functions(i, plan)]
    session.add_rows(DealerFunction, ("dealer_id", "function", "carrier"), functions)
    concerns = [row for i, plan in numbered for row in writer.concerns(i, plan)]
    session.add_rows(DealerConcernNote, ("dealer_id", "concern", "text"), concerns)
    columns = ("dealer_id", "found_on", "area_id", "product_id", "amount_cents", "is_confirmed", "evidence", "measure")
    session.add_rows(DiversionCase, columns, [row for i, plan in numbered for row in writer.cases(i, plan, areas)])
    notes = list(writer.channel_notes(areas))
    session.add_rows(ChannelNote, ("area_id", "key", "own_mark", "dealer_mark", "text"), notes)
    tasks = [row for i, plan in numbered for row in writer.tasks(i, plan)]
    session.add_rows(Task, ("title", "dealer_id", "rep_id", "due_on"), tasks)
    return [DemoDealer(i, plan.owner, plan.parent is not None) for i, plan in numbered]


def dealer_sales(
    rng: random.Random,
    ids: Sequence[int],
    plans: Sequence[DealerPlan],
    products: Sequence[int],
    months: int,
    today: date,
) -> Iterator[Row]:
    """dealer, product, area, month, cents, margin; nothing for those that buy from another dealer or are a customer too."""
    this_month = month_floor(today)
    for dealer_id, plan in zip(ids, plans, strict=True):
        if plan.linked or plan.parent is not None or plan.phase in (LifeCycle.FIND, LifeCycle.NEGOTIATE):
            continue
        sold = rng.sample(list(products), 3)
        for back in reversed(range(months)):
            month = add_months(this_month, -back)
            season = 1.25 if month.month in (3, 6, 9, 12) else 0.9
            level = plan.yearly / 12 * (1 - plan.growth * back / 12 * 0.8) * season
            cents = int(max(level, plan.yearly / 60) * rng.uniform(0.75, 1.25)) // 10_000 * 10_000
            share = rng.uniform(0.14, 0.24)
            yield dealer_id, rng.choice(sold), plan.area, month.isoformat(), cents, int(cents * share)


SALES_COLUMNS = ("dealer_id", "product_id", "area_id", "month", "amount_cents", "margin_cents")


class _DealerWriter:
    def __init__(self, rng: random.Random, names: DemoNames, products: Sequence[int], today: date) -> None:
        self._rng = rng
        self._words = DEALER_WORDS[names.language]
        self._products = products
        self._today = today

    def facts(self, at: int, plan: DealerPlan) -> Row:
        """Values of _FACTS; None where nothing is known. Outlets and people fit the marks."""
        rng, is_agent = self._rng, at % 11 == 6
        signed = plan.phase not in (LifeCycle.FIND, LifeCycle.NEGOTIATE)
        has_entries = signed and plan.parent is None
        in_area = rng.randint(90, 420)
        people = 3 + 3 * plan.marks[Criterion.PEOPLE] + rng.randint(0, 4)
        begun = self._today - timedelta(days=rng.randint(60, 900))
        found: dict[str, Any] = {
            "legal_kind": (LegalKind.AGENT if is_agent else LegalKind.DEALER).value,
            "dealer_type": plan.kind.value,
            "life_cycle": plan.phase.value,
            "customer_id": plan.linked.id if plan.linked else None,
            "commission_bp": rng.choice((500, 600, 800)) if is_agent else None,
            "volume_cents": plan.yearly // 1_000_000 * 1_000_000 if plan.parent is not None else None,
            "sub_dealers": plan.marks[Criterion.SUB_DEALERS] * rng.randint(2, 5),
            "outlets_covered": _covered(rng, plan.marks[Criterion.OUTLETS], in_area),
            "outlets_in_area": in_area,
            "has_diversion_clause": 0,
            "competing_lines": rng.choice(self._words.lines) if rng.random() < 0.6 else None,
            "employees": people,
            "sales_people": max(people // 3, 1),
            "vans": plan.marks[Criterion.PEOPLE],
            "warehouse_m2": rng.randint(2, 16) * 100,
            "stock_cents": plan.yearly // 12 if is_agent else None,
        }
        found |= self._contract(begun) if signed else {}
        found |= self._temptations(plan) if has_entries else {}
        return tuple(found.get(column) for column in _FACTS)

    def _contract(self, begun: date) -> dict[str, Any]:
        rng = self._rng
        return {
            "contract_no": f"JX-{rng.randint(100, 999)}",
            "contract_from": begun.isoformat(),
            "contract_to": (begun + timedelta(days=1_095)).isoformat(),
            "has_diversion_clause": int(rng.random() < 0.8),
            "terms": self._words.terms,
        }

    def _temptations(self, plan: DealerPlan) -> dict[str, Any]:
        """What tempts a dealer to sell outside its area; one in four is not asked for."""
        rng, chance = self._rng, self._rng.random
        factor = rng.choice((1.05, 1.1, 1.15, 1.3, 1.6))
        return {
            "target_cents": int(plan.yearly * factor) // 10_000_000 * 10_000_000 or None,
            "price_gap_bp": rng.choice((0, 100, 300, 450, 600, 800, 1100)) if chance() < 0.75 else None,
            "stock_days": rng.choice((18, 25, 33, 41, 48, 55, 66, 80)) if chance() < 0.75 else None,
        }

    def scopes(self, dealer_id: int, plan: DealerPlan) -> Iterator[Row]:
        """Exclusive dealers of an area share no product with the general one."""
        products = self._products
        if plan.kind is DealerType.EXCLUSIVE_GENERAL:
            yield dealer_id, None, products[-1]
        elif plan.kind is DealerType.EXCLUSIVE_REGIONAL:
            yield from ((dealer_id, plan.area, product) for product in products[:2])
        else:
            chosen = sorted(self._rng.sample(list(products[2:-1]), 2))
            yield from ((dealer_id, plan.area, product) for product in chosen)

    def functions(self, dealer_id: int, plan: DealerPlan) -> Iterator[Row]:
        weak = plan.grade in (DealerGrade.C, DealerGrade.D)
        for function in ChannelFunction:
            weights = (3, 5, 2) if weak else (3, 7, 0.4)
            if self._rng.random() < 0.93:
                yield dealer_id, function.value, self._rng.choices(list(Carrier), weights)[0].value

    def concerns(self, dealer_id: int, plan: DealerPlan) -> Iterator[Row]:
        talked = plan.phase in (LifeCycle.NEGOTIATE, LifeCycle.SIGN)
        for concern in DealerConcern:
            if talked and self._rng.random() < 0.85:
                yield dealer_id, concern.value, self._words.concerns[concern]

    def cases(self, dealer_id: int, plan: DealerPlan, areas: Sequence[int]) -> Iterator[Row]:
        rng = self._rng
        is_disloyal = plan.marks[Criterion.LOYALTY] <= 2
        if plan.parent is not None or rng.random() > (0.75 if is_disloyal else 0.06):
            return
        for _number in range(rng.choice((1, 1, 2))):
            found, done = rng.choice(self._words.cases)
            day = (self._today - timedelta(days=rng.randint(10, 420))).isoformat()
            others = [area for area in areas if area != plan.area]
            cents = rng.randint(3, 30) * 1_000_000
            product = rng.choice(self._products)
            yield dealer_id, day, rng.choice(others), product, cents, int(rng.random() < 0.7), found, done

    def channel_notes(self, areas: Sequence[int]) -> Iterator[Row]:
        """The conditions for the whole region and for its first area, the principles for the region."""
        for area in (None, areas[0]):
            for condition in ChannelCondition:
                marks = self._rng.randint(1, 4), self._rng.randint(2, 5)
                yield area, condition.value, *marks, self._words.conditions[condition] if area is None else None
        for principle in ChannelPrinciple:
            yield None, principle.value, None, None, self._words.principles[principle]

    def tasks(self, dealer_id: int, plan: DealerPlan) -> Iterator[Row]:
        if plan.grade in (DealerGrade.C, DealerGrade.D) and self._rng.random() < 0.6:
            for title in self._rng.sample(self._words.actions, self._rng.choice((1, 2))):
                due = self._today + timedelta(days=self._rng.randint(-5, 30))
                yield title, dealer_id, plan.owner, due.isoformat()


def _covered(rng: random.Random, mark: int, in_area: int) -> int:
    """Outlets that give this mark by the bands of R25."""
    low, high = ((0, 0), (4, 18), (21, 38), (42, 68), (71, 88), (91, 97))[mark]
    return -(-in_area * rng.randint(low, high) // 100)
