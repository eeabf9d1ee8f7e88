"""Red flags of many deals at once (R15): what stands, what was answered, what keeps a deal out of the commit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from app.methods.funnel import days_idle, deal_flags
from app.methods.gates import POINTS_NEEDED
from app.methods.risk import BuyingFacts, RiskRules, red_flags
from app.services.book_settings import SettingsService
from app.services.deal_credit import CreditStates, DealCredit, States
from app.services.tracking_support import is_past, timelines, told_by
from app.storage.book import Book
from app.storage.queries import as_day
from app.storage.queries import tracking_flags as queries
from app.terms import CreditState, DealStage, Flag, GateItem, HoldReason, RedFlag


class Risk(Struct, frozen=True):
    """One deal as the flags see it. need: of the deal, else one of those noted beside it. flags: its remarks (R13)."""

    stage: DealStage
    need: str | None
    budget_cents: int | None
    expected_close: date | None
    rival: str | None
    slips: int
    days_idle: int | None
    flags: tuple[Flag, ...]
    buying: BuyingFacts
    credit: tuple[CreditState, tuple[HoldReason, ...]] | None


class DealRisk:
    def __init__(self, book: Book, settings: SettingsService, credit: CreditStates) -> None:
        self._book = book
        self._settings = settings
        self._credit = DealCredit(book, credit)

    def rules(self) -> RiskRules:
        whole = self._settings.whole
        return RiskRules(whole("decider_unseen_days"), whole("flag_supporters"), whole("flag_continuations"))

    def question(self, ids: Collection[int], as_of: date) -> queries.PeopleQuestion:
        """What is asked of the people of these deals, with their support as of the day."""
        whole = self._settings.whole
        past: dict[int, int | None] = {}
        if is_past(self._book, as_of):
            now: dict[int, int | None] = dict(self._book.rows(*queries.support_now(ids)))
            then = told_by(timelines(self._book, now), now, as_of)
            past = {person: support for person, support in then.items() if support != now[person]}
        return queries.PeopleQuestion(as_of, whole("min_support"), whole("key_contact_new_days"), past)

    def credit(self, as_of: date) -> States:
        """State and reasons by open deal; deals of whose credit nothing is known are left out."""
        return self._credit.read(as_of)

    def read(self, ids: Sequence[int], as_of: date, question: queries.PeopleQuestion | None = None) -> dict[int, Risk]:
        """By deal; deals that are gone are left out. question: as `question` gives it, if the caller has it already."""
        asked = question or self.question(ids, as_of)
        people = {row[0]: row[1:] for row in self._book.rows(*queries.people(ids, asked))}
        by_hand = defaultdict[int, dict[GateItem, date]](dict)
        for deal_id, item, day in self._book.rows(*queries.confirmed(ids)):
            by_hand[deal_id][GateItem(item)] = date.fromisoformat(day)
        broken, most = self._settings.whole("advance_broken_days"), self._settings.whole("flag_continuations")
        in_a_row: dict[int, int] = dict(self._book.rows(*queries.continuations(ids, as_of, broken, most)))
        credit, limits = self._credit.read(as_of), self._settings.max_idle_days()
        found = {}
        for row in self._book.rows(*queries.facts(ids)):
            held = credit.get(row[0])
            here = people.get(row[0])
            met = _by_hand(by_hand[row[0]], as_of) if here is None else _met(here, as_of)
            is_held = held is not None and held[0] is CreditState.HOLD
            buying = BuyingFacts(**met, continuations=in_a_row.get(row[0], 0), is_credit_held=is_held)
            found[row[0]] = _risk(row, as_of, limits, buying, held)
        return found

    def flags(self, ids: Sequence[int], as_of: date) -> dict[int, tuple[RedFlag, ...]]:
        """What stands, answered or not; deals without any are left out."""
        rules = self.rules()
        standing = {deal_id: flags_of(risk, rules) for deal_id, risk in self.read(ids, as_of).items()}
        return {deal_id: flags for deal_id, flags in standing.items() if flags}

    def open_flags(self, ids: Sequence[int], as_of: date) -> dict[int, frozenset[RedFlag]]:
        """What stands and was not accepted with a reason: an action alone does not take the flag away (R23)."""
        return self._without(self.flags(ids, as_of), as_of, {True})

    def counts(self, ids: Sequence[int], as_of: date) -> dict[int, int]:
        """Flags without an answer that holds, for the cards; deals without any are left out."""
        left = self._without(self.flags(ids, as_of), as_of, {True, False})
        return {deal_id: len(flags) for deal_id, flags in left.items()}

    def _without(
        self, standing: Mapping[int, Collection[RedFlag]], as_of: date, kinds: Collection[bool]
    ) -> dict[int, frozenset[RedFlag]]:
        """Less those answered by a reason (True) or an action (False)."""
        answered = defaultdict[int, set[str]](set)
        for deal_id, flag, is_accepted in self._book.rows(*queries.answers(standing, as_of)):
            if bool(is_accepted) in kinds:
                answered[deal_id].add(flag)
        left = {
            deal_id: frozenset(flag for flag in flags if flag not in answered[deal_id])
            for deal_id, flags in standing.items()
        }
        return {deal_id: flags for deal_id, flags in left.items() if flags}


def flags_of(risk: Risk, rules: RiskRules) -> tuple[RedFlag, ...]:
    return red_flags(
        stage=risk.stage,
        need=risk.need,
        budget_cents=risk.budget_cents,
        expected_close=risk.expected_close,
        rival=risk.rival,
        flags=risk.flags,
        buying=risk.buying,
        rules=rules,
    )


def _met(row: Sequence[Any], as_of: date) -> dict[str, Any]:
    """From the people of the deal, columns as queries.people has them."""
    _, deciders, _, _, _, guides, supporters, without_role, opponents, changed, calm, seen_on = row
    return {
        "deciders": deciders,
        "decider_unseen_days": None if seen_on is None else days_idle(date.fromisoformat(seen_on), as_of),
        "guides": guides,
        "supporters": supporters,
        "without_role": without_role,
        "opponents": opponents,
        "changed": changed,
        "calm_deciders": calm,
    }


def _by_hand(confirmed: Mapping[GateItem, date], as_of: date) -> dict[str, Any]:
    """A deal without people: what was confirmed at its gates stands in for them, as it does there (R13).

    "3 of 4" without any names counts as three supporters.
    """
    met_on = confirmed.get(GateItem.DECIDER_MET)
    return {
        "deciders": int(met_on is not None),
        "decider_unseen_days": None if met_on is None else days_idle(met_on, as_of),
        "guides": int(GateItem.GUIDE_CONFIRMED in confirmed),
        "supporters": POINTS_NEEDED if GateItem.THREE_OF_FOUR in confirmed else 0,
    }


def _risk(
    row: tuple[Any, ...],
    as_of: date,
    limits: Mapping[DealStage, int | None],
    buying: BuyingFacts,
    credit: tuple[CreditState, Sequence[HoldReason]] | None,
) -> Risk:
    _, stage_word, amount, customer_id, owner_id, close_text, slips, active_text, need, budget, rival = row
    stage, close, active_on = DealStage(stage_word), as_day(close_text), as_day(active_text)
    idle = None if active_on is None else days_idle(active_on, as_of)
    flags = deal_flags(
        stage=stage,
        amount_cents=amount,
        customer_id=customer_id,
        owner_id=owner_id,
        expected_close=close,
        slips=slips,
        days_idle=idle,
        as_of=as_of,
        max_idle_days=limits.get(stage),
    )
    known_credit = None if credit is None else (credit[0], tuple(credit[1]))
    return Risk(stage, need, budget, close, rival, slips, idle, flags, buying, known_credit)
