"""METHOD R1-R12 once more, customer by customer in plain fractions, to hold the portfolio service against.

It knows the book's rows and the printed rules, and none of the program's methods.
"""

from collections import Counter
from datetime import date
from fractions import Fraction
from typing import Any

from app.storage.book import Book

OPEN = {"TARGET", "ANALYSIS", "TRUST", "NEEDS", "VALUE", "COMMIT"}
XY_TABLE = {4: "AAABB", 3: "AABBR", 2: "BCCRR", 1: "CCRRR"}
WEIGHTS = {"EMPLOYEES": 15, "MONTHLY_REVENUE": 30, "STRATEGIC_REVENUE": 25, "PRODUCTS_USED": 10, "INFLUENCE": 20}

Answers = dict[str, Any]


class SlowPortfolio:
    """As of `today`, the last day of a month, so that periods are whole months."""

    def __init__(self, book: Book, today: date) -> None:
        self.today = today.isoformat()
        year = today.year
        self.first = date(year - 1, today.month % 12 + 1, 1).isoformat() if today.month < 12 else f"{year}-01-01"
        self.prior_first = f"{int(self.first[:4]) - 1}{self.first[4:]}"
        self.customers = [row for row in _rows(book, "customer") if row["is_active"]]
        self.gone = [row for row in _rows(book, "customer") if not row["is_active"]]
        self.entries, self.deals = _rows(book, "sales_entry"), _rows(book, "deal")
        self.purchases, self.scores = _rows(book, "purchase"), _rows(book, "tier_score")
        self.potentials = sorted(c["potential_cents"] for c in self.customers if (c["potential_cents"] or 0) > 0)

    def answers(self) -> dict[int, Answers]:
        return {customer["id"]: self._of(customer) for customer in self.customers}

    def _of(self, customer: dict[str, Any]) -> Answers:
        return {
            "strategy": self._strategy(customer),
            "abc": self._abc(customer),
            "capability": _capability(customer),
            "bcg": self._bcg(customer),
            "xy": self._xy(customer),
            "score": self._score(customer),
            "tier": self._tier(customer),
            "loyalty": self._loyalty(customer),
            "rad": self._rad(customer),
            "ansoff": self._ansoff(customer),
        }

    def _sales(self, customer: dict[str, Any], first: str, last: str) -> int:
        mine = [entry for entry in self.entries if entry["customer_id"] == customer["id"]]
        if mine:
            return sum(entry["amount_cents"] for entry in mine if first <= entry["month"] <= last)
        return sum(deal["amount_cents"] or 0 for deal in self._won(customer, first, last))

    def _won(self, customer: dict[str, Any], first: str, last: str) -> list[dict[str, Any]]:
        return [
            d for d in self.deals if d["customer_id"] == customer["id"] and d["won_on"] and first <= d["won_on"] <= last
        ]

    def _orders(self, customer: dict[str, Any], first: str) -> list[dict[str, Any]]:
        entries = [
            entry
            for entry in self.entries
            if entry["customer_id"] == customer["id"] and first <= entry["month"] <= self.today
        ]
        return [entry for entry in entries if entry["amount_cents"] > 0] + self._won(customer, first, self.today)

    def _share(self, customer: dict[str, Any]) -> Fraction | None:
        potential = customer["potential_cents"] or 0
        if potential <= 0:
            return None
        return min(Fraction(max(self._sales(customer, self.first, self.today), 0), potential), Fraction(1))

    def _strategy(self, customer: dict[str, Any]) -> str | None:
        share, count = self._share(customer), len(self.potentials)
        if share is None:
            return None
        y_cut = (self.potentials[(count - 1) // 2] + self.potentials[count // 2] + 1) // 2
        floor = (y_cut + 5) // 10
        if customer["potential_cents"] >= y_cut:
            return "RETAIN" if share >= Fraction(1, 2) else "ACQUIRE"
        if share >= Fraction(1, 2):
            return "MAINTAIN"
        return "ABANDON" if customer["potential_cents"] < floor else "DISRUPT"

    def _abc(self, customer: dict[str, Any]) -> str:
        amounts = [max(self._sales(one, self.first, self.today), 0) for one in self.customers]
        mine = max(self._sales(customer, self.first, self.today), 0)
        if not mine:
            return "C"
        before = Fraction(sum(amount for amount in amounts if amount > mine), sum(amounts))
        return "A" if before < Fraction(8, 10) else "B" if before < Fraction(95, 100) else "C"

    def _bcg(self, customer: dict[str, Any]) -> str | None:
        share, rival, growth = self._share(customer), customer["rival_share_bp"], customer["growth_bp"]
        unknown_rival = rival == 0 or (rival is None and customer["rival_name"])
        if share is None or growth is None or unknown_rival:
            return None
        high = rival is None or share >= Fraction(rival, 10_000)
        names = {(True, True): "STAR", (True, False): "CASH_COW", (False, True): "QUESTION_MARK"}
        return names.get((high, growth >= 1_000), "DOG")

    def _level(self, cents: int) -> int | None:
        if cents <= 0:
            return 0
        if not self.potentials:
            return None
        count = len(self.potentials)
        cuts = [self.potentials[-(-part * count // 4) - 1] for part in (1, 2, 3)]
        return 1 + sum(cents >= cut for cut in cuts)

    def _xy(self, customer: dict[str, Any]) -> str | None:
        x, y = customer["x_class"], customer["y_class"]
        if x is None:
            x = self._level(self._sales(customer, self.first, self.today))
        if y is None and customer["potential_cents"] is not None:
            y = self._level(customer["potential_cents"])
        if x is None or y is None:
            return None
        return "NONE" if y == 0 else {"R": "REVIEW"}.get(XY_TABLE[y][x], XY_TABLE[y][x])

    def _criteria(self, customer: dict[str, Any]) -> dict[str, int | None]:
        monthly, products = customer["monthly_revenue_cents"], customer["products_used"]
        if monthly is None:
            monthly = (2 * max(self._sales(customer, self.first, self.today), 0) + 12) // 24
        if products is None:
            products = self._products(customer)
        return {
            "EMPLOYEES": customer["employees"],
            "MONTHLY_REVENUE": monthly,
            "STRATEGIC_REVENUE": customer["strategic_revenue_cents"],
            "PRODUCTS_USED": products,
            "INFLUENCE": customer["influence"],
        }

    def _products(self, customer: dict[str, Any]) -> int | None:
        has_entries = any(entry["customer_id"] == customer["id"] for entry in self.entries)
        orders = self._orders(customer, self.first)
        counted = [order for order in orders if ("won_on" in order) is not has_entries]
        products = {order["product_id"] for order in counted if order["product_id"]}
        return len(products) if products or not orders else None

    def _score(self, customer: dict[str, Any]) -> int | None:
        everyone = [self._criteria(one) for one in self.customers]
        total, known = Fraction(0), 0
        for criterion, value in self._criteria(customer).items():
            values = sorted(one[criterion] for one in everyone if one[criterion] is not None)
            reference = 5 if criterion == "INFLUENCE" else values[-(-90 * len(values) // 100) - 1] if values else 0
            if value is not None and reference:
                total += WEIGHTS[criterion] * min(Fraction(value, reference), Fraction(1))
                known += WEIGHTS[criterion]
        return int(10_000 * total / known + Fraction(1, 2)) if known >= 60 else None

    def _tier(self, customer: dict[str, Any]) -> str | None:
        if customer["tier_override"] and (customer["tier_override_until"] or "") >= self.today:
            return str(customer["tier_override"])
        score = self._score(customer)
        if score is None:
            return None
        weighty = bool(customer["is_strategic"]) or (customer["influence"] or 0) >= 4
        middle = "A2" if weighty else "B1"
        tier = "A1" if score >= 8000 else middle if score >= 6000 else "B2" if score >= 4000 else "C"
        quarter = f"{self.today[:4]}-{(int(self.today[5:7]) - 1) // 3 * 3 + 1:02}-01"
        mine = [row for row in self.scores if row["customer_id"] == customer["id"] and row["starts_on"] < quarter]
        latest = max(mine, key=lambda row: row["starts_on"], default=None)
        return tier if latest is None else min(tier, latest["tier"])

    def _loyalty(self, customer: dict[str, Any]) -> str:
        mine = [
            row for row in self.purchases if row["customer_id"] == customer["id"] and row["bought_on"] <= self.today
        ]
        mine.sort(key=lambda row: (row["bought_on"], row["id"]))
        last = [row["supplier"] for row in mine if row["supplier"] != "?"][-8:]
        if customer["early_adopter"]:
            return "LOYAL"
        if len(last) < 4:
            return "UNKNOWN"
        if Fraction(last.count(None), len(last)) >= Fraction(7, 10):
            return "LOYAL"
        half = len(last) // 2
        first, second = (_holder(part) for part in (last[:half], last[half:]))
        return "SWITCHER" if first and second and first != second else "NON_LOYAL"

    def _rad(self, customer: dict[str, Any]) -> tuple[str, bool]:
        if not self._orders(customer, self.first):
            return "ACQUIRE", False
        now = self._sales(customer, self.first, self.today)
        prior = self._sales(customer, self.prior_first, _before(self.first))
        share = self._share(customer)
        at_risk = prior > 0 and Fraction(now, prior) <= Fraction(8, 10)
        return ("DEVELOP" if share is not None and share < Fraction(1, 2) else "RETAIN"), at_risk

    def _ansoff(self, customer: dict[str, Any]) -> str | None:
        mine = [d for d in self.deals if d["customer_id"] == customer["id"] and d["stage"] in OPEN and d["product_id"]]
        if not mine or not customer["industry_id"] or not customer["area_id"]:
            return None
        product = max(mine, key=lambda deal: (deal["amount_cents"] or 0, -deal["id"]))["product_id"]
        market = (customer["industry_id"], customer["area_id"])
        others = [one for one in (*self.customers, *self.gone) if one["id"] != customer["id"]]
        new_market = not any(
            (one["industry_id"], one["area_id"]) == market and self._orders(one, self.prior_first) for one in others
        )
        new_product = all(order["product_id"] != product for order in self._orders(customer, self.prior_first))
        names = {
            (False, False): "MARKET_PENETRATION",
            (False, True): "PRODUCT_DEVELOPMENT",
            (True, False): "MARKET_DEVELOPMENT",
        }
        return names.get((new_market, new_product), "DIVERSIFICATION")


def _capability(customer: dict[str, Any]) -> str | None:
    fits = [customer[f"fit_{name}"] for name in ("product", "price", "relationship", "service")]
    known = [fit for fit in fits if fit is not None]
    if customer["potential_score"] is None or len(known) < 2:
        return None
    high = customer["potential_score"] >= 3, Fraction(sum(known), len(known)) >= 3
    return {(True, True): "INVEST", (True, False): "SELECTIVE", (False, True): "MAINTAIN"}.get(high, "HARVEST")


def _holder(suppliers: list[str | None]) -> list[str | None]:
    return [name for name, count in Counter(suppliers).items() if count * 2 > len(suppliers)]


def _before(first: str) -> str:
    """The last day before the first of a month, as far as comparing days needs it."""
    year, month = int(first[:4]), int(first[5:7])
    return f"{year - 1}-12-31" if month == 1 else f"{year}-{month - 1:02}-31"


def _rows(book: Book, table: str) -> list[dict[str, Any]]:
    names = [row[1] for row in book.rows(f"PRAGMA table_info({table})")]
    return [dict(zip(names, row, strict=True)) for row in book.rows(f"SELECT * FROM {table} ORDER BY id")]
