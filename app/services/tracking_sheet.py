"""The 1+2+1 sheet of a deal, and of all open deals how ready they are (R14, R15, R34)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal

from msgspec import Struct

from app.errors import RuleError
from app.methods.buying_people import level_lamps, map_status, support_index
from app.methods.funnel import days_idle
from app.methods.one_two_one import Missing, SheetScore, missing_pieces, score
from app.services.scope import Scope
from app.services.tracking_people import PersonRow, TrackingPeople
from app.storage.queries import as_day
from app.storage.queries import tracking as queries
from app.terms import ContactLevel, DealStage, Flag, MapStatus, Readiness


class SheetHead(Struct, frozen=True):
    """The deal above its sheet. days_in_stage None: nobody noted when it entered. co_owner: a second seller who claims it."""

    deal_id: int
    name: str
    customer_id: int | None
    customer_name: str | None
    amount_cents: int | None
    stage: DealStage
    days_in_stage: int | None
    expected_close: date | None
    rival: str | None
    owner_id: int | None
    owner_name: str | None
    co_owner_id: int | None
    co_owner_name: str | None


class Sheet(Struct, frozen=True):
    """missing: what the score lacks, () when READY. support_index -1..1, None: nobody is rated. lamps: a supporter at each level.

    flags: OWNER_CONFLICT, TWO_DECIDERS, RECHECK (evidence of somebody who counts is too old).
    """

    head: SheetHead
    score: SheetScore
    missing: tuple[Missing, ...]
    flags: tuple[Flag, ...]
    support_index: Decimal | None
    map_status: MapStatus
    lamps: Mapping[ContactLevel, bool]
    people: tuple[PersonRow, ...]


class ReadinessRow(Struct, frozen=True):
    """missing: the first piece that lacks, None when READY. days_idle None: nothing ever happened."""

    deal_id: int
    name: str
    customer_name: str | None
    amount_cents: int | None
    stage: DealStage
    expected_close: date | None
    points: int
    readiness: Readiness
    missing: Missing | None
    days_idle: int | None
    is_stalled: bool


class TrackingSheet(TrackingPeople):
    def sheet(self, deal_id: int, as_of: date) -> Sheet:
        """Raises RuleError UNKNOWN_RECORD."""
        head = self._head(deal_id, as_of)
        people = self.people(deal_id, as_of)
        counted = [person for person in people if person.counts]
        facts, stances = [person.facts() for person in counted], [person.stance() for person in counted]
        rules = self._sheet_rules()
        result = score(facts, _sellers(head), rules)
        recheck = (Flag.RECHECK,) if any(person.needs_recheck for person in counted) else ()
        return Sheet(
            head=head,
            score=result,
            missing=missing_pieces(result, facts, rules),
            flags=(*result.flags, *recheck),
            support_index=support_index(stances),
            map_status=map_status(stances, rules.min_support),
            lamps=level_lamps(stances, rules.min_support),
            people=people,
        )

    def points(self, ids: Collection[int], as_of: date) -> dict[int, int]:
        """n of 4 by deal (R14), for the pips of cards; two queries for however many. Deals that are gone are left out."""
        return {deal_id: result.points for deal_id, result in self._scores(ids, as_of).items()}

    def readiness(self, scope: Scope) -> tuple[ReadinessRow, ...]:
        """The open deals of the scope, those with most points first, then by amount."""
        rows = self._book.rows(*queries.open_deals(scope.owner_id, scope.area_id))
        ids = [row[0] for row in rows]
        people, rules = self._people_facts(ids, scope.as_of), self._sheet_rules()
        sellers: dict[int, int] = dict(self._book.rows(*queries.owners(ids)))
        limits = self._settings.max_idle_days()
        found = []
        for deal_id, name, customer, amount, stage, close, active_on in rows:
            facts = people.get(deal_id, [])
            result = score(facts, sellers[deal_id], rules)
            idle = None if active_on is None else days_idle(date.fromisoformat(active_on), scope.as_of)
            limit = limits[DealStage(stage)]
            row = ReadinessRow(
                deal_id=deal_id,
                name=name,
                customer_name=customer,
                amount_cents=amount,
                stage=DealStage(stage),
                expected_close=as_day(close),
                points=result.points,
                readiness=result.readiness,
                missing=next(iter(missing_pieces(result, facts, rules)), None),
                days_idle=idle,
                is_stalled=idle is not None and limit is not None and idle > limit,
            )
            found.append(row)
        return tuple(sorted(found, key=lambda row: (-row.points, -(row.amount_cents or 0), row.deal_id)))

    def _head(self, deal_id: int, as_of: date) -> SheetHead:
        rows = self._book.rows(*queries.head(deal_id))
        if not rows:
            raise RuleError("UNKNOWN_RECORD", table="deal", id=deal_id)
        deal_id, name, customer_id, customer, amount, stage, since, close, rival, *owners = rows[0]
        days = days_idle(date.fromisoformat(since), as_of) if since else None
        expected = as_day(close)
        return SheetHead(deal_id, name, customer_id, customer, amount, DealStage(stage), days, expected, rival, *owners)


def _sellers(head: SheetHead) -> int:
    """As the query `owners` counts them."""
    if head.owner_id is None:
        return 0
    return 1 if head.co_owner_id in (None, head.owner_id) else 2
