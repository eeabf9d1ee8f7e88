"""R26 for dealers of a file: what the service asks of a dealer is asked of its row, with what the book knows beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any, Final

from app.exchange.import_forms import PartnerKind
from app.exchange.import_parts import PartSources, is_taken, scopes_of
from app.exchange.import_plan import RowProblem
from app.methods.dealer_chain import EXCLUSIVE, ScopePair, missing_facts
from app.terms import LifeCycle, RowState

_FACTS: Final = (
    *("legal_kind", "dealer_type", "parent_id", "commission_bp", "contract_from", "contract_to"),
    *("customer_id", "is_active", "life_cycle"),
)
_REFUSED_WORD: Final = {
    "COMMISSION_MISSING": "legal_kind",
    "PARENT_MISSING": "dealer_type",
    "EXCLUSIVE_OVERLAP": "dealer_type",
    "ALREADY_LINKED": "customer_id",
}
"""What a new dealer comes in without if other rows name it all the same."""
_ANY: Final = -1.5
"""In place of an area or product: whichever. No handle is a fraction."""

Facts = dict[str, Any]


def check_dealers(sources: PartSources) -> None:
    """Rows that break R26 become INVALID, the later ones where two rows stand against each other.

    COMMISSION_MISSING of an agent, PARENT_MISSING of a second tier, DAYS_REVERSED, ALREADY_LINKED and EXCLUSIVE_OVERLAP (value: the
    other dealer). What a row leaves blank is as in the book; what it does not change is not asked again.
    """
    plan = sources.plan
    rows = [row for row, state in enumerate(plan.states) if is_taken(state, plan.targets[row])]
    known = {row[0]: dict(zip(_FACTS, row[3:], strict=True)) for row in sources.book.identities("dealer", _FACTS)}
    after = {row: _merged(sources, row, known.get(plan.targets[row], {})) for row in rows}
    rules = _Rules(sources, known)
    for row in rows:
        if plan.targets[row] > 0:
            rules.take(plan.targets[row], after[row], rules.pairs(row))
    for row in rows:
        dealer, pairs = plan.targets[row], rules.pairs(row)
        is_asked = plan.states[row] is not RowState.SAME or pairs != rules.pairs_before(dealer)
        problem = rules.problem(dealer, after[row], pairs) if is_asked else None
        if problem is not None:
            _refuse(sources, row, problem)
            rules.take(dealer, known.get(dealer, {}), rules.pairs_before(dealer))
        else:
            rules.take(dealer, after[row], pairs)


class _Rules:
    """Who is linked to which customer and exclusive where, once the rows taken so far are written."""

    def __init__(self, sources: PartSources, known: Mapping[int, Facts]) -> None:
        self._sources = sources
        self._before: dict[int, set[ScopePair]] = {}
        self._placed: dict[int, list[tuple[object, object]]] = {}
        self._exclusive: dict[tuple[object, object], dict[int, None]] = {}
        self._dealer_of: dict[int, int] = {}
        for row in sources.book.identities("dealer_scope", ("dealer_id", "area_id", "product_id")):
            self._before.setdefault(row[3], set()).add((row[4], row[5]))
        for dealer, facts in known.items():
            self.take(dealer, facts, self.pairs_before(dealer))

    def pairs_before(self, dealer: int) -> set[ScopePair]:
        return self._before.get(dealer, set())

    def pairs(self, row: int) -> set[ScopePair]:
        """Areas and products the dealer of a row has afterwards: an import adds to those of the book."""
        parts = (part.values for part in scopes_of(self._sources, row) if part.problem is None)
        stated = {(values["area_id"], values["product_id"]) for values in parts}
        return stated | self.pairs_before(self._sources.plan.targets[row])

    def take(self, dealer: int, facts: Facts, pairs: set[ScopePair]) -> None:
        for place in self._placed.pop(dealer, ()):
            self._exclusive[place].pop(dealer, None)
        if _is_exclusive(facts):
            self._placed[dealer] = [place for area, of in pairs for place in product((area, _ANY), (of, _ANY))]
            for place in self._placed[dealer]:
                self._exclusive.setdefault(place, {})[dealer] = None
        if facts.get("customer_id"):
            self._dealer_of.setdefault(facts["customer_id"], dealer)

    def problem(self, dealer: int, facts: Facts, pairs: set[ScopePair]) -> RowProblem | None:
        words = (facts.get(column) for column in ("legal_kind", "dealer_type", "parent_id", "commission_bp"))
        for code in missing_facts(*words):
            return RowProblem(code)
        if facts.get("contract_from") and facts.get("contract_to") and facts["contract_to"] < facts["contract_from"]:
            return RowProblem("DAYS_REVERSED")
        linked = self._dealer_of.get(facts.get("customer_id") or 0, dealer)
        if linked != dealer:
            return RowProblem("ALREADY_LINKED", "", self._name(linked))
        other = self._overlapping(dealer, pairs) if _is_exclusive(facts) else None
        return (
            RowProblem("EXCLUSIVE_OVERLAP", self._sources.headers.get("scopes", ""), self._name(other))
            if other
            else None
        )

    def _overlapping(self, dealer: int, pairs: set[ScopePair]) -> int | None:
        for area, of in pairs:
            for place in product(_meeting(area), _meeting(of)):
                other = next((one for one in self._exclusive.get(place, ()) if one != dealer), None)
                if other is not None:
                    return other
        return None

    def _name(self, dealer: int) -> str:
        return self._sources.partners[PartnerKind.DEALER].name_of(dealer) or ""


def _merged(sources: PartSources, row: int, known: Facts) -> Facts:
    stated = {column: sources.column(column, row) for column in _FACTS}
    return {**known, **{column: value for column, value in stated.items() if value is not None}}


def _is_exclusive(facts: Facts) -> bool:
    is_ours = facts.get("is_active") in (None, True, 1) and facts.get("life_cycle") != LifeCycle.EXIT
    return is_ours and facts.get("dealer_type") in EXCLUSIVE


def _meeting(one: int | None) -> Sequence[object]:
    """Under what an area or product is placed that meets this one; None meets all."""
    return (_ANY,) if one is None else (one, None)


def _refuse(sources: PartSources, row: int, problem: RowProblem) -> None:
    plan = sources.plan
    plan.states[row] = RowState.INVALID
    plan.problems.setdefault(row, []).append(problem)
    word = _REFUSED_WORD.get(problem.code)
    if plan.targets[row] < 0 and word is not None:
        sources.partners[PartnerKind.DEALER].new.put(plan.targets[row], word, None)
