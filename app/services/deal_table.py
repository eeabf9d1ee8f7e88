"""Deals as a table: filtered, sorted and paged in the book, so that 200,000 of them stay fluid; and what to chase today (R13)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from msgspec import Struct

from app.methods.funnel import days_idle, deal_flags
from app.methods.risk import ChaseReason, RedFlag, chase_key, chase_reasons, red_flags
from app.services.book_settings import SettingsService
from app.services.funnel import DealCard, FunnelService
from app.services.scope import Scope
from app.storage.book import Book
from app.storage.queries import as_day
from app.storage.queries import deal_table as queries
from app.storage.weighted_amount import weighted_sql
from app.terms import DealStage


class DealSort(StrEnum):
    """Columns of the table."""

    NAME = "NAME"
    CUSTOMER = "CUSTOMER"
    STAGE = "STAGE"
    AMOUNT = "AMOUNT"
    LIST_AMOUNT = "LIST_AMOUNT"
    WEIGHTED = "WEIGHTED"
    EXPECTED_CLOSE = "EXPECTED_CLOSE"
    OPENED_ON = "OPENED_ON"
    STAGE_SINCE = "STAGE_SINCE"
    LAST_CONTACT = "LAST_CONTACT"
    IDLE_SINCE = "IDLE_SINCE"
    OWNER = "OWNER"
    AREA = "AREA"
    PRODUCT = "PRODUCT"
    DEALER = "DEALER"
    INDUSTRY = "INDUSTRY"
    SLIPS = "SLIPS"
    NEXT_STEP_ON = "NEXT_STEP_ON"
    WON_ON = "WON_ON"
    CLOSED_ON = "CLOSED_ON"


Ids = tuple[int | None, ...]


class DealFilter(Struct, frozen=True):
    """Beside the scope's rep and area. Empty: all; None among ids: deals without any. close_*: days of expected close.

    text is looked for in the deal's and the customer's name, also by pinyin and initials.
    """

    stages: tuple[DealStage, ...] = ()
    owner_ids: Ids = ()
    area_ids: Ids = ()
    product_ids: Ids = ()
    dealer_ids: Ids = ()
    industry_ids: Ids = ()
    customer_ids: Ids = ()
    close_from: date | None = None
    close_until: date | None = None
    text: str = ""


EVERYTHING = DealFilter()


class DealTotals(Struct, frozen=True):
    """weighted_cents: of the open deals."""

    deals: int
    amount_cents: int
    weighted_cents: int
    without_amount: int


class DealRow(Struct, frozen=True):
    """A row of the table: the card, and what only the table shows."""

    card: DealCard
    area: str | None
    industry: str | None
    dealer: str | None
    opened_on: date | None
    stage_since: date | None
    last_contact_on: date | None
    won_on: date | None
    closed_on: date | None
    loss_reason: str | None
    rival: str | None
    customer_id: int | None
    owner_id: int | None
    area_id: int | None
    product_id: int | None
    dealer_id: int | None
    forecast_call: str | None


class ChaseDeal(Struct, frozen=True):
    """reasons: most pressing first."""

    deal_id: int
    reasons: tuple[ChaseReason, ...]
    red_flags: tuple[RedFlag, ...]
    weighted_cents: int | None


class DealTableService:
    def __init__(self, book: Book, settings: SettingsService, funnel: FunnelService) -> None:
        self._book = book
        self._settings = settings
        self._funnel = funnel

    def ids(
        self,
        scope: Scope,
        chosen: DealFilter = EVERYTHING,
        sort: DealSort = DealSort.EXPECTED_CLOSE,
        *,
        descending: bool = False,
    ) -> tuple[int, ...]:
        """Every deal that passes, in order; what is missing comes last either way, equals by id."""
        order = self._weighted() if sort is DealSort.WEIGHTED else queries.SORTS[sort.value]
        query = queries.ids(_condition(scope, chosen), order, descending=descending)
        return tuple(row[0] for row in self._book.rows(*query))

    def totals(self, scope: Scope, chosen: DealFilter = EVERYTHING) -> DealTotals:
        """Of every deal that passes, not of a page of them."""
        return DealTotals(*self._book.rows(*queries.totals(_condition(scope, chosen), self._weighted()))[0])

    def rows(self, ids: Sequence[int], as_of: date) -> list[DealRow]:
        """The visible rows in the order of `ids`; deals that are gone are left out."""
        more = {row[0]: row[1:] for row in self._book.rows(*queries.rows(ids))}
        return [_row(card, more[card.id]) for card in self._funnel.cards(ids, as_of) if card.id in more]

    def chase(self, scope: Scope) -> tuple[ChaseDeal, ...]:
        """Deals to chase on scope.as_of, worst first (R13, R15 RF08, RF10, RF11)."""
        limits = self._settings.max_idle_days()
        found = []
        for ids, weighted, *facts in self._book.rows(
            *queries.to_chase(scope.as_of, limits, self._weighted(), scope.whose)
        ):
            stage = DealStage(facts[0])
            reasons, flags = _reasons(facts, stage, limits[stage], scope.as_of)
            if reasons:
                pairs = zip(json.loads(ids), json.loads(weighted), strict=True)
                found += [ChaseDeal(deal_id, reasons, flags, cents) for deal_id, cents in pairs]
        return tuple(sorted(found, key=lambda deal: chase_key(deal.reasons, deal.weighted_cents, deal.deal_id)))

    def _weighted(self) -> str:
        return weighted_sql(self._settings.odds_bp(), "d")


def _reasons(
    facts: Sequence[Any], stage: DealStage, max_idle: int | None, as_of: date
) -> tuple[tuple[ChaseReason, ...], tuple[RedFlag, ...]]:
    _, amount, customer, owner, close_text, slips, active_text, need, budget, rival, step, step_text = facts
    close, active_on, step_on = as_day(close_text), as_day(active_text), as_day(step_text)
    flags = deal_flags(
        stage=stage,
        amount_cents=amount,
        customer_id=customer,
        owner_id=owner,
        expected_close=close,
        slips=slips,
        days_idle=None if active_on is None else days_idle(active_on, as_of),
        as_of=as_of,
        max_idle_days=max_idle,
    )
    red = red_flags(stage=stage, need=need, budget_cents=budget, expected_close=close, rival=rival, flags=flags)
    reasons = chase_reasons(stage=stage, flags=flags, red_flags=red, next_step=step, next_step_on=step_on, as_of=as_of)
    return reasons, red


def _row(card: DealCard, more: tuple[Any, ...]) -> DealRow:
    area, industry, dealer, opened, since, contact, won, closed, *rest = more
    opened_on, stage_since, last_contact_on, won_on, closed_on = map(as_day, (opened, since, contact, won, closed))
    return DealRow(card, area, industry, dealer, opened_on, stage_since, last_contact_on, won_on, closed_on, *rest)


def _condition(scope: Scope, chosen: DealFilter) -> queries.Query:
    columns = {
        "owner_id": chosen.owner_ids,
        "area_id": chosen.area_ids,
        "product_id": chosen.product_ids,
        "dealer_id": chosen.dealer_ids,
        "industry_id": chosen.industry_ids,
        "customer_id": chosen.customer_ids,
    }
    wanted = {column: ids for column, ids in columns.items() if ids}
    return queries.where(scope.whose, chosen.stages, wanted, (chosen.close_from, chosen.close_until), chosen.text)
