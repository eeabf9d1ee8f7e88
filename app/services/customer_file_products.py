"""A customer product by product: white space (R32), adoption ladder (R19), and purchases from whomever (R11)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct
from sqlalchemy import select

from app.changes import Step
from app.methods import adoption as ladder
from app.methods.loyalty import LoyaltyResult, loyalty
from app.methods.period import add_months, month_floor, twelve_months
from app.methods.white_space import account_check, cell_state, white_space_cents
from app.models import Adoption, Customer, Product, ProductPotential, Purchase
from app.services.customer_file_part import CustomerFilePart
from app.services.records import existing, put
from app.services.scope import Scope
from app.storage.queries import customer_file as queries
from app.terms import AdoptionGroup, AdoptionLevel, Flag, Status, WhiteSpaceState


class WhiteSpaceCell(Struct, frozen=True):
    """Sales are those of the twelve months up to as_of. potential and white space: a year, None = potential not known.

    rival: who supplies the product now, as far as we know.
    """

    product_id: int
    product_name: str
    series: str | None
    state: WhiteSpaceState
    potential_cents: int | None
    sales_cents: int
    open_deals: int
    open_deals_cents: int
    white_space_cents: int | None
    rival: str | None
    not_applicable: bool


class WhiteSpaceGrid(Struct, frozen=True):
    """One cell per product of the book, by series and name. Totals None where no cell's potential is known.

    unnamed_sales_cents: sales of entries that name no product. check: REVIEW where the cells hold more potential than the
    customer has (R1), MISSING where either is not known.
    """

    as_of: date
    cells: tuple[WhiteSpaceCell, ...]
    potential_cents: int | None
    white_space_cents: int | None
    unnamed_sales_cents: int
    check: Status


class AdoptionRow(Struct, frozen=True):
    """level None: none seen yet; then group and movement are None, too.

    movement: levels gained since a quarter ago (below 0: lost), None if none was known then. status REVIEW: the level
    implies buying, but nothing was bought in twelve months.
    """

    product_id: int
    product_name: str
    level: AdoptionLevel | None
    group: AdoptionGroup | None
    seen_on: date | None
    notes: str | None
    movement: int | None
    flags: tuple[Flag, ...]
    status: Status
    bought_in_12m: bool


class PurchaseRecord(Struct, frozen=True):
    """supplier None = from us; "?" = not known."""

    id: int
    bought_on: date
    supplier: str | None
    product_id: int | None
    product_name: str | None


class CustomerProducts(CustomerFilePart):
    def white_space(self, customer_id: int, scope: Scope) -> WhiteSpaceGrid:
        """Whatever the scope's period, twelve months up to its as_of: potential is a year's."""
        sales = {row[0]: row[1] for row in self._bought(customer_id, scope.as_of)}
        deals = {row[0]: (row[1], row[2]) for row in self._rows(queries.open_deals_by_product(customer_id))}
        known = {row[0]: row[1:] for row in self._rows(queries.product_cells(customer_id))}
        cells = []
        for product_id, name, series in self._products():
            potential, rival, not_applicable = known.get(product_id, (None, None, False))
            sold, (count, offered) = sales.get(product_id, 0), deals.get(product_id, (0, 0))
            state = cell_state(sold, offered, rival, not_applicable, has_open_deal=count > 0)
            left = white_space_cents(potential, sold, offered)
            figures = (potential, sold, count, offered, left)
            cells.append(WhiteSpaceCell(product_id, name, series, state, *figures, rival, not_applicable))
        total = _known_sum(cell.potential_cents for cell in cells)
        own = self._book.rows("SELECT potential_cents FROM customer WHERE id = ?", (customer_id,))
        return WhiteSpaceGrid(
            scope.as_of,
            tuple(cells),
            total,
            _known_sum(cell.white_space_cents for cell in cells),
            sales.get(None, 0),
            account_check(total, own[0][0] if own else None),
        )

    def set_product_potential(self, customer_id: int, product_id: int, fields: Mapping[str, object]) -> None:
        """Set potential_cents, rival, not_applicable of a cell, or some of them. Raises RuleError NEGATIVE_AMOUNT, UNKNOWN_RECORD."""
        with self._book.write(Step("SET_PRODUCT_POTENTIAL", {"name": self._name(Product, product_id)})) as session:
            known = session.scalar(
                select(ProductPotential.id).where(
                    ProductPotential.customer_id == customer_id, ProductPotential.product_id == product_id
                )
            )
            cell = {} if known is not None else {"customer_id": customer_id, "product_id": product_id}
            put(session, ProductPotential, known, {**cell, **fields})

    def adoption(self, customer_id: int, as_of: date) -> tuple[AdoptionRow, ...]:
        """One row per product of the book, by series and name."""
        seen: dict[int, list[tuple[date, AdoptionLevel, str | None]]] = {}
        for product_id, level, day, notes in self._rows(queries.levels_seen(customer_id, as_of)):
            seen.setdefault(product_id, []).append((day, AdoptionLevel(level), notes))
        bought = {row[0] for row in self._bought(customer_id, as_of) if row[3] > 0}
        bought |= self._purchased(customer_id, as_of)
        quarter_ago = add_months(as_of, -3)
        return tuple(
            _rung(product_id, name, seen.get(product_id, []), quarter_ago, product_id in bought)
            for product_id, name, _ in self._products()
        )

    def set_level(
        self, customer_id: int, product_id: int, level: AdoptionLevel, seen_on: date, notes: str | None = None
    ) -> None:
        """Note the level seen on a day; a second one of the day replaces the first. Raises RuleError UNKNOWN_RECORD."""
        with self._book.write(Step("SET_ADOPTION", {"name": self._name(Product, product_id)})) as session:
            existing(session, Customer, customer_id)
            known = session.scalar(
                select(Adoption.id).where(
                    Adoption.customer_id == customer_id,
                    Adoption.product_id == product_id,
                    Adoption.seen_on == seen_on,
                )
            )
            cell = {"customer_id": customer_id, "product_id": product_id, "seen_on": seen_on}
            put(session, Adoption, known, {**cell, "level": level.value, "notes": notes})

    def purchases(self, customer_id: int) -> tuple[PurchaseRecord, ...]:
        """Newest first."""
        return self._records(
            PurchaseRecord,
            select(Purchase.id, Purchase.bought_on, Purchase.supplier, Purchase.product_id, Product.name)
            .select_from(Purchase)
            .outerjoin(Product, Product.id == Purchase.product_id)
            .where(Purchase.customer_id == customer_id)
            .order_by(Purchase.bought_on.desc(), Purchase.id.desc()),
        )

    def add_purchase(
        self, customer_id: int, bought_on: date, supplier: str | None, product_id: int | None = None
    ) -> int:
        """supplier None or blank = from us. Raises RuleError UNKNOWN_RECORD."""
        fields = {"bought_on": bought_on, "supplier": supplier, "product_id": product_id}
        name = self._name(Customer, customer_id)
        return self._save(Purchase, None, {"customer_id": customer_id, **fields}, name)

    def delete_purchases(self, ids: Iterable[int]) -> None:
        self._delete(Purchase, ids)

    def loyalty(self, customer_id: int, as_of: date) -> LoyaltyResult:
        """By the last purchases up to as_of (R11)."""
        bought = [one.supplier for one in reversed(self.purchases(customer_id)) if one.bought_on <= as_of]
        ticks = self._book.rows("SELECT early_adopter FROM customer WHERE id = ?", (customer_id,))
        last, least = self._settings.whole("loyalty_last"), self._settings.whole("loyalty_least")
        return loyalty(bought, bool(ticks and ticks[0][0]), self._settings.share("loyalty_share"), last, least)

    def _products(self) -> list[tuple[int, str, str | None]]:
        return self._rows(select(Product.id, Product.name, Product.series).order_by(Product.series, Product.name))

    def _bought(self, customer_id: int, as_of: date) -> list[tuple[int | None, int, int | None, int]]:
        """Rows of queries.entries_by product over twelve months; of won deals where the customer has no entry at all (R1)."""
        start, end = twelve_months(as_of)
        if self._rows(queries.has_entries(customer_id)) or not self._settings.whole("sales_from_deals"):
            return self._rows(queries.entries_by(queries.ENTRY_PRODUCT, customer_id, month_floor(start), end))
        return self._rows(queries.won_by(queries.WON_PRODUCT, customer_id, start, end))

    def _purchased(self, customer_id: int, as_of: date) -> set[int | None]:
        """Products of the purchases from us in twelve months."""
        start, end = twelve_months(as_of)
        ours = (one for one in self.purchases(customer_id) if one.supplier is None)
        return {one.product_id for one in ours if start <= one.bought_on <= end}


def _rung(
    product_id: int,
    name: str,
    seen: list[tuple[date, AdoptionLevel, str | None]],
    quarter_ago: date,
    bought: bool,
) -> AdoptionRow:
    if not seen:
        return AdoptionRow(product_id, name, None, None, None, None, None, (), Status.MISSING, bought)
    day, level, notes = seen[-1]
    before = [one for on, one, _ in seen if on <= quarter_ago][-1:]
    in_quarter = before + [one for on, one, _ in seen if on > quarter_ago]
    moved = ladder.movement(before[0], level) if before else None
    return AdoptionRow(
        product_id,
        name,
        level,
        ladder.group_of(level),
        day,
        notes,
        moved,
        ladder.flags(level, in_quarter),
        ladder.review(level, bought),
        bought,
    )


def _known_sum(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
