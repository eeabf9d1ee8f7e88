"""Gates on the way through the funnel: what a move would pass, what is missing there, what is confirmed by hand (R13)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import select

from app.changes import Step
from app.methods.attack_defence import STRATEGY_ORDER
from app.methods.gates import BY_HAND, GATES, GateFacts, can_confirm, missing_items, missing_on_move, needs_reason
from app.methods.texts import said
from app.models import Deal, GateCheck
from app.services.deal_risk import DealRisk
from app.services.portfolio import PortfolioService
from app.services.records import existing
from app.services.scope import scope_for
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.storage.queries import as_day
from app.storage.queries import deal_file as queries
from app.storage.queries import tracking_flags as sheet_queries
from app.terms import CreditState, DealStage, GateItem, PurchaseFactor, Strategy


class GateReport(Struct, frozen=True):
    """One deal before a move. confirmable: those of `missing` that a hand may confirm; the others are fields to fill in.

    needs_reason: something is missing, or the move skips a stage or goes back.
    """

    deal_id: int
    name: str
    stage: DealStage
    target: DealStage
    missing: tuple[GateItem, ...]
    confirmable: frozenset[GateItem]
    needs_reason: bool


class GateState(Struct, frozen=True):
    """One item of the gate out of `stage`, for the page of a deal."""

    stage: DealStage
    item: GateItem
    is_met: bool
    can_confirm: bool


Points = Callable[[Collection[int], date], Mapping[int, int]]
"""Of 1+2+1 (R14), by deal."""


class GateService:
    def __init__(
        self, book: Book, settings: SettingValues, portfolio: PortfolioService, risk: DealRisk, points: Points
    ) -> None:
        self._book = book
        self._settings = settings
        self._portfolio = portfolio
        self._risk = risk
        self._points = points

    def check(self, ids: Iterable[int], target: DealStage, today: date) -> tuple[GateReport, ...]:
        """Every deal that would move, in the order of `ids`, with what the move leaves unmet; deals that are gone are left out."""
        known = self._facts(list(dict.fromkeys(ids)), today)
        needed = self._settings.whole("gate_contacts")
        reports = []
        for deal_id, (name, stage, facts) in known.items():
            if stage is target:
                continue
            missing = missing_on_move(stage, target, facts, needed)
            confirmable = frozenset(item for item in missing if can_confirm(item, facts))
            has_to_say = needs_reason(stage, target, missing)
            reports.append(GateReport(deal_id, name, stage, target, missing, confirmable, has_to_say))
        return tuple(reports)

    def states(self, deal_id: int, today: date) -> tuple[GateState, ...]:
        """Every item of every gate, in the order of the funnel; () for a deal that is gone."""
        found = self._facts([deal_id], today, with_strategy=True)
        if deal_id not in found:
            return ()
        _, _, facts = found[deal_id]
        needed = self._settings.whole("gate_contacts")
        lacking = {stage: missing_items(stage, facts, needed) for stage in GATES}
        return tuple(
            GateState(stage, item, item not in lacking[stage], can_confirm(item, facts))
            for stage, items in GATES.items()
            for item in items
        )

    def confirm(self, deal_id: int, items: Iterable[GateItem], today: date, evidence: str | None = None) -> None:
        """Confirm items by hand, with what shows it; confirming again renews day and evidence. One undo step.

        Raises RuleError UNKNOWN_RECORD; ValueError for an item the book itself knows.
        """
        chosen = _by_hand(items)
        shown = said(evidence)
        with self._book.write(Step("CONFIRM_GATE", {"count": len(chosen)})) as session:
            existing(session, Deal, deal_id)
            for item in chosen:
                check = session.scalar(select(GateCheck).where(GateCheck.deal_id == deal_id, GateCheck.item == item))
                if check is None:
                    session.add(GateCheck(deal_id=deal_id, item=item.value, confirmed_on=today, evidence=shown))
                else:
                    check.confirmed_on, check.evidence = today, shown

    def withdraw(self, deal_id: int, items: Iterable[GateItem]) -> None:
        """Take confirmations back. One undo step."""
        chosen = _by_hand(items)
        with self._book.write(Step("WITHDRAW_GATE", {"count": len(chosen)})) as session:
            wanted = select(GateCheck).where(GateCheck.deal_id == deal_id, GateCheck.item.in_(chosen))
            for check in session.scalars(wanted):
                session.delete(check)

    def _facts(
        self, ids: Sequence[int], today: date, *, with_strategy: bool = False
    ) -> dict[int, tuple[str, DealStage, GateFacts]]:
        """Name, stage and facts by deal, in the order of `ids`. The portfolio is asked only if a deal is to leave TARGET."""
        broken = self._settings.whole("advance_broken_days")
        rows = {row[0]: row for row in self._book.rows(*queries.gate_facts(ids, today, broken))}
        balances: dict[int, int] = dict(self._book.rows(*queries.balances(ids)))
        confirmed: dict[int, set[GateItem]] = defaultdict(set)
        for deal_id, item in self._book.rows(*queries.confirmed(ids)):
            confirmed[deal_id].add(GateItem(item))
        asked = {row[3] for row in rows.values() if row[3] and (with_strategy or row[2] == DealStage.TARGET)}
        strategies = self._strategies(asked, today) if asked else {}
        sheets = self._sheets(ids, today)
        found = {}
        for deal_id in (one for one in ids if one in rows):
            row = rows[deal_id]
            facts = _facts_of(row, strategies, balances.get(deal_id), frozenset(confirmed[deal_id]))
            found[deal_id] = (row[1], DealStage(row[2]), replace(facts, **sheets[deal_id]))
        return found

    def _sheets(self, ids: Sequence[int], today: date) -> dict[int, dict[str, Any]]:
        """What the 1+2+1 sheet and the credit of each deal say, as fields of GateFacts."""
        guides = {
            row[0]: row[6] for row in self._book.rows(*sheet_queries.people(ids, self._risk.question(ids, today)))
        }
        points = self._points(guides, today)
        credit = self._risk.credit(today)
        found = {}
        for deal_id, steps, needs, owned, wants, scored, met in self._book.rows(*sheet_queries.sheet_facts(ids, today)):
            found[deal_id] = {
                "steps": steps,
                "needs": needs,
                "owned_needs": owned,
                "wants": wants,
                "guides": guides.get(deal_id),
                "points": points.get(deal_id),
                "decider_met": None if met is None else bool(met),
                "factors_scored": None if scored is None else scored == len(PurchaseFactor),
                "credit_held": credit[deal_id][0] is CreditState.HOLD if deal_id in credit else None,
            }
        return found

    def _strategies(self, customer_ids: set[int], today: date) -> dict[int, Strategy]:
        view = self._portfolio.view(scope_for(today))
        at = np.flatnonzero(np.isin(view.ids, list(customer_ids)))
        return {int(view.ids[i]): STRATEGY_ORDER[view.strategy[i]] for i in at if view.strategy[i] >= 0}


def _by_hand(items: Iterable[GateItem]) -> list[GateItem]:
    chosen = list(dict.fromkeys(items))
    known = [item.value for item in chosen if item not in BY_HAND]
    if known:
        raise ValueError(f"not confirmed by hand: {known}")
    return chosen


def _facts_of(
    row: tuple[Any, ...],
    strategies: Mapping[int, Strategy],
    balance_cents: int | None,
    confirmed: frozenset[GateItem],
) -> GateFacts:
    _, _, _, customer, potential, owner, contacts, steps, rival, advances, need, contact, want, *rest = row
    budget, close, amount, contract, terms = rest
    return GateFacts(
        potential_cents=potential,
        strategy=strategies.get(customer),
        owner_id=owner,
        contacts=contacts,
        decision_steps=steps,
        rival=rival,
        advances=advances,
        need=need,
        need_contact_id=contact,
        want=want,
        budget_cents=budget,
        expected_close=as_day(close),
        amount_cents=amount,
        contract_no=contract,
        terms=terms,
        balance_cents=balance_cents,
        confirmed=confirmed,
    )
