"""The funnel board: columns, cards and totals of the deals on their way (R13)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement

from app.methods.funnel import days_idle, deal_flags, win_rate
from app.methods.money import weighted_cents
from app.services.book_settings import SettingsService
from app.services.funnel_columns import FunnelColumns, StageFacts
from app.services.scope import Scope
from app.storage.book import Book
from app.storage.queries import as_day
from app.storage.queries import funnel as queries
from app.terms import BOARD_STAGES, OPEN_STAGES, CardSort, DealStage, Flag


class StageColumn(Struct, frozen=True):
    """list_cents: list price of the deals that have no amount of their own. max_idle_days None: by the terms."""

    stage: DealStage
    odds_bp: int
    max_idle_days: int | None
    deals: int
    amount_cents: int
    weighted_cents: int
    without_amount: int
    list_cents: int
    ids: tuple[int, ...]


class FunnelView(Struct, frozen=True):
    """open_* and weighted over stages 1-6; won, lost and win rate (0..1, None: nothing closed) inside the period."""

    scope: Scope
    columns: tuple[StageColumn, ...]
    open_deals: int
    open_cents: int
    weighted_cents: int
    won_deals: int
    won_cents: int
    lost_deals: int
    win_rate: float | None
    stalled_deals: int
    stalled_cents: int
    slipped_deals: int
    without_customer: int


class DealCard(Struct, frozen=True):
    """days_since_contact None: no contact logged yet; the deal then idles from the day it entered its stage."""

    id: int
    stage: DealStage
    name: str
    customer: str | None
    owner: str | None
    owner_initials: str
    product: str | None
    amount_cents: int | None
    list_amount_cents: int | None
    weighted_cents: int | None
    expected_close: date | None
    days_in_stage: int | None
    days_since_contact: int | None
    days_idle: int | None
    slips: int
    next_step: str | None
    next_step_on: date | None
    flags: tuple[Flag, ...]


class GroupTotal(Struct, frozen=True):
    """Open deals of one rep or month ("2026-12"); key None: no rep, no date. list_cents as in StageColumn."""

    key: str | None
    deals: int
    amount_cents: int
    weighted_cents: int
    list_cents: int


class FunnelService:
    def __init__(self, book: Book, settings: SettingsService) -> None:
        self._book = book
        self._settings = settings
        self._columns = FunnelColumns(book)

    def view(self, scope: Scope, sort: CardSort = CardSort.NEXT_STEP) -> FunnelView:
        stages = self._columns.read(self._question(scope, sort))
        columns = tuple(self._column(stage, stages[stage]) for stage in BOARD_STAGES)
        still_open = [stages[stage] for stage in OPEN_STAGES]
        won, lost = (sum(values) for values in zip(*((one.won, one.lost) for one in stages.values()), strict=True))
        rate = win_rate(won, won + lost)
        return FunnelView(
            scope=scope,
            columns=columns,
            open_deals=sum(one.deals for one in still_open),
            open_cents=sum(one.amount_cents for one in still_open),
            weighted_cents=sum(one.weighted_cents for one in still_open),
            won_deals=won,
            won_cents=sum(one.won_cents for one in stages.values()),
            lost_deals=lost,
            win_rate=None if rate is None else float(rate),
            stalled_deals=sum(one.stalled for one in stages.values()),
            stalled_cents=sum(one.stalled_cents for one in stages.values()),
            slipped_deals=sum(one.slipped for one in still_open),
            without_customer=sum(one.without_customer for one in still_open),
        )

    def cards(self, ids: Sequence[int], as_of: date) -> list[DealCard]:
        """Cards in the order of `ids`; ids that no longer exist are left out."""
        rows = self._book.rows(*queries.cards(ids))
        odds, limits = self._settings.odds_bp(), self._settings.max_idle_days()
        found = {row[0]: _card(row, as_of, odds, limits) for row in rows}
        return [found[i] for i in ids if i in found]

    def by_owner(self, scope: Scope) -> tuple[GroupTotal, ...]:
        """Open deals per rep, largest amount first."""
        groups = self._groups(queries.OWNER_NAME, scope)
        return tuple(sorted(groups, key=lambda group: (-group.amount_cents, -group.list_cents, group.key or "")))

    def by_close_month(self, scope: Scope) -> tuple[GroupTotal, ...]:
        """Open deals per month of expected close, in time order, those without a date last."""
        groups = self._groups(queries.CLOSE_MONTH, scope)
        return tuple(sorted(groups, key=lambda group: group.key or "9999"))

    def top_deals(self, scope: Scope, count: int = 10) -> list[DealCard]:
        """Largest open deals by amount, else by list price."""
        ids = [row[0] for row in self._book.rows(queries.top_open(count, scope.owner_id, scope.area_id))]
        return self.cards(ids, scope.as_of)

    def _question(self, scope: Scope, sort: CardSort) -> queries.BoardQuestion:
        odds, limits = self._settings.odds_bp(), self._settings.max_idle_days()
        return queries.BoardQuestion(
            sort=sort,
            odds_bp=tuple(odds.items()),
            max_idle_days=tuple(limits.items()),
            as_of=scope.as_of,
            start=scope.start,
            end=scope.end,
            owner_id=scope.owner_id,
            area_id=scope.area_id,
        )

    def _column(self, stage: DealStage, facts: StageFacts) -> StageColumn:
        return StageColumn(
            stage=stage,
            odds_bp=self._settings.odds_bp()[stage],
            max_idle_days=self._settings.max_idle_days()[stage],
            deals=facts.deals,
            amount_cents=facts.amount_cents,
            weighted_cents=facts.weighted_cents,
            without_amount=facts.without_amount,
            list_cents=facts.list_cents,
            ids=facts.ids,
        )

    def _groups(self, key: ColumnElement[Any], scope: Scope) -> list[GroupTotal]:
        statement = queries.open_groups(key, self._settings.odds_bp(), scope.owner_id, scope.area_id)
        return [GroupTotal(*row) for row in self._book.rows(statement)]


def _card(
    row: tuple[Any, ...], as_of: date, odds: dict[DealStage, int], limits: dict[DealStage, int | None]
) -> DealCard:
    deal_id, stage_word, name, customer, owner, product, amount, listed, *days, slips, next_step = row[:14]
    next_step_on, customer_id, owner_id = row[14:]
    close, since, contact, opened = map(as_day, days)
    stage = DealStage(stage_word)
    active_on = contact or since or opened
    idle = None if active_on is None else days_idle(active_on, as_of)
    return DealCard(
        id=deal_id,
        stage=stage,
        name=name,
        customer=customer,
        owner=owner,
        owner_initials=initials(owner),
        product=product,
        amount_cents=amount,
        list_amount_cents=listed,
        weighted_cents=None if amount is None else weighted_cents(amount, odds[stage]),
        expected_close=close,
        days_in_stage=None if since is None else days_idle(since, as_of),
        days_since_contact=None if contact is None else days_idle(contact, as_of),
        days_idle=idle,
        slips=slips,
        next_step=next_step,
        next_step_on=as_day(next_step_on),
        flags=deal_flags(
            stage=stage,
            amount_cents=amount,
            customer_id=customer_id,
            owner_id=owner_id,
            expected_close=close,
            slips=slips,
            days_idle=idle,
            as_of=as_of,
            max_idle_days=limits.get(stage),
        ),
    )


def initials(name: str | None) -> str:
    """Two letters of a Latin name, the last two characters of a Chinese one.

    >>> initials("Anna Snelling"), initials("李伟"), initials(None)
    ('AS', '李伟', '')
    """
    if not name:
        return ""
    words = name.split()
    if len(words) > 1 and name.isascii():
        return (words[0][0] + words[-1][0]).upper()
    return name[:2].upper() if name.isascii() else name[-2:]
