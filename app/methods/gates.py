"""R13 Gates of the funnel: what must be so before a deal leaves its stage (items [O], form P24).

An unmet gate never stops a deal: it may be overridden with a reason, which is kept.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec import Struct

from app.methods.funnel import StageMove, is_forward_step
from app.methods.texts import is_written
from app.terms import BOARD_STAGES, DealStage, GateItem, Strategy

GATES: dict[DealStage, tuple[GateItem, ...]] = {
    DealStage.TARGET: (GateItem.POTENTIAL_SET, GateItem.POSTURE_ACTIVE, GateItem.OWNER_SET),
    DealStage.ANALYSIS: (GateItem.THREE_CONTACTS, GateItem.DECISION_STEPS, GateItem.RIVAL_NAMED),
    DealStage.TRUST: (GateItem.GUIDE_CONFIRMED, GateItem.ADVANCE_HELD),
    DealStage.NEEDS: (GateItem.NEED_WITH_CONTACT, GateItem.BUDGET_OR_DATE, GateItem.NEED_AND_WANT),
    DealStage.VALUE: (GateItem.THREE_OF_FOUR, GateItem.FACTORS_SCORED, GateItem.DECIDER_MET),
    DealStage.COMMIT: (GateItem.CONTRACT_NO, GateItem.AMOUNT_SET, GateItem.TERMS_SET, GateItem.CREDIT_OK),
    DealStage.COLLECT: (GateItem.BALANCE_ZERO,),
}
"""To leave a stage forward."""

BY_HAND = frozenset(
    {
        GateItem.GUIDE_CONFIRMED,
        GateItem.THREE_OF_FOUR,
        GateItem.FACTORS_SCORED,
        GateItem.DECIDER_MET,
        GateItem.CREDIT_OK,
        GateItem.BALANCE_ZERO,
    }
)
"""What a hand may confirm, with what shows it, as long as the book holds nothing of it. As soon as the deal has people,
scored factors, invoices, or its customer a credit limit, the book itself decides."""

DEFAULT_CONTACTS_NEEDED = 3
POINTS_NEEDED = 3
"""Of the four of 1+2+1 (R14)."""

_COLLECTED = (*BOARD_STAGES, DealStage.CLOSED_PAID)


class GateFacts(Struct, frozen=True):
    """What the book knows of a deal and its customer; None or blank = not known.

    `strategy` is the customer's cell of R2, None without potential. `advances` are held visits that came to 进展 or an
    order. `balance_cents` is what is still to be paid on the deal's invoices, None without any invoice. `confirmed` are
    the items confirmed by hand; only those of BY_HAND are heard.
    Of the 1+2+1 sheet: `steps` of the decision flow, `needs` and `wants` beside the main ones, `owned_needs` those said by
    somebody; `guides` confirmed, `points` of R14 and `decider_met`, all None while the deal has no people; `factors_scored`
    None while no factor is. `credit_held` None: no credit limit is kept for the customer (R27).
    """

    potential_cents: int | None = None
    strategy: Strategy | None = None
    owner_id: int | None = None
    contacts: int = 0
    decision_steps: str | None = None
    rival: str | None = None
    advances: int = 0
    need: str | None = None
    need_contact_id: int | None = None
    want: str | None = None
    budget_cents: int | None = None
    expected_close: date | None = None
    amount_cents: int | None = None
    contract_no: str | None = None
    terms: str | None = None
    balance_cents: int | None = None
    steps: int = 0
    needs: int = 0
    owned_needs: int = 0
    wants: int = 0
    guides: int | None = None
    points: int | None = None
    decider_met: bool | None = None
    factors_scored: bool | None = None
    credit_held: bool | None = None
    confirmed: frozenset[GateItem] = frozenset()


def missing_items(
    stage: DealStage, facts: GateFacts, contacts_needed: int = DEFAULT_CONTACTS_NEEDED
) -> tuple[GateItem, ...]:
    """What the gate out of `stage` still lacks, in the order of GATES; nothing for an end state.

    >>> facts = GateFacts(contacts=3, rival="Nordwind")
    >>> [item.value for item in missing_items(DealStage.ANALYSIS, facts)]
    ['DECISION_STEPS']
    """
    return tuple(item for item in GATES.get(stage, ()) if not _is_met(item, facts, contacts_needed))


def missing_on_move(
    old: DealStage, new: DealStage, facts: GateFacts, contacts_needed: int = DEFAULT_CONTACTS_NEEDED
) -> tuple[GateItem, ...]:
    """What is missing at all gates that a move passes: several if stages are skipped, CLOSED_PAID lying behind COLLECT.

    No gate is passed on the way back, into LOST or SHELVED, and when a deal is reopened.

    >>> [item.value for item in missing_on_move(DealStage.TARGET, DealStage.TRUST, GateFacts(1, owner_id=1, contacts=9))]
    ['DECISION_STEPS', 'RIVAL_NAMED']
    """
    if old not in _COLLECTED or new not in _COLLECTED:
        return ()
    passed = _COLLECTED[_COLLECTED.index(old) : _COLLECTED.index(new)]
    return tuple(item for stage in passed for item in missing_items(stage, facts, contacts_needed))


def needs_reason(old: DealStage, new: DealStage, missing: tuple[GateItem, ...]) -> bool:
    """Whether a move is an override to be explained: stages skipped, a step back, or a gate unmet (R13).

    >>> needs_reason(DealStage.TRUST, DealStage.NEEDS, ()), needs_reason(DealStage.TRUST, DealStage.ANALYSIS, ())
    (False, True)
    """
    return bool(missing) or is_forward_step(old, new) in (StageMove.SKIP, StageMove.BACK)


def can_confirm(item: GateItem, facts: GateFacts) -> bool:
    """Whether a hand may confirm the item now; anything else is filled in where the book keeps it.

    >>> can_confirm(GateItem.BALANCE_ZERO, GateFacts()), can_confirm(GateItem.BALANCE_ZERO, GateFacts(balance_cents=500))
    (True, False)
    """
    return item in BY_HAND and _KNOWN[item](facts) is None


def _is_met(item: GateItem, facts: GateFacts, contacts_needed: int) -> bool:
    if item is GateItem.THREE_CONTACTS:
        return facts.contacts >= contacts_needed
    if can_confirm(item, facts):
        return item in facts.confirmed
    return _TESTS[item](facts)


_KNOWN: dict[GateItem, Callable[[GateFacts], int | None]] = {
    GateItem.GUIDE_CONFIRMED: lambda facts: facts.guides,
    GateItem.THREE_OF_FOUR: lambda facts: facts.points,
    GateItem.FACTORS_SCORED: lambda facts: facts.factors_scored,
    GateItem.DECIDER_MET: lambda facts: facts.decider_met,
    GateItem.CREDIT_OK: lambda facts: facts.credit_held,
    GateItem.BALANCE_ZERO: lambda facts: facts.balance_cents,
}
"""What the book holds of an item of BY_HAND; None: nothing."""

_TESTS: dict[GateItem, Callable[[GateFacts], bool]] = {
    GateItem.POTENTIAL_SET: lambda facts: facts.potential_cents is not None and facts.potential_cents > 0,
    # an unplaced customer lacks its potential, which is an item of the same gate
    GateItem.POSTURE_ACTIVE: lambda facts: facts.strategy is not Strategy.ABANDON,
    GateItem.OWNER_SET: lambda facts: facts.owner_id is not None,
    GateItem.DECISION_STEPS: lambda facts: is_written(facts.decision_steps) or facts.steps > 0,
    GateItem.RIVAL_NAMED: lambda facts: is_written(facts.rival),
    GateItem.ADVANCE_HELD: lambda facts: facts.advances > 0,
    GateItem.NEED_WITH_CONTACT: lambda facts: (
        (is_written(facts.need) and facts.need_contact_id is not None) or facts.owned_needs > 0
    ),
    GateItem.BUDGET_OR_DATE: lambda facts: facts.budget_cents is not None or facts.expected_close is not None,
    GateItem.NEED_AND_WANT: lambda facts: (
        (is_written(facts.need) or facts.needs > 0) and (is_written(facts.want) or facts.wants > 0)
    ),
    GateItem.GUIDE_CONFIRMED: lambda facts: bool(facts.guides),
    GateItem.THREE_OF_FOUR: lambda facts: (facts.points or 0) >= POINTS_NEEDED,
    GateItem.FACTORS_SCORED: lambda facts: bool(facts.factors_scored),
    GateItem.DECIDER_MET: lambda facts: bool(facts.decider_met),
    GateItem.CONTRACT_NO: lambda facts: is_written(facts.contract_no),
    GateItem.AMOUNT_SET: lambda facts: facts.amount_cents is not None and facts.amount_cents > 0,
    GateItem.TERMS_SET: lambda facts: is_written(facts.terms),
    GateItem.CREDIT_OK: lambda facts: facts.credit_held is False,
    GateItem.BALANCE_ZERO: lambda facts: facts.balance_cents is not None and facts.balance_cents <= 0,
}
