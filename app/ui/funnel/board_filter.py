"""The quick filter of the board: which cards show, and what the shown ones add up to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from app.terms import OPEN_STAGES, Flag
from app.ui.funnel.board_criteria import NO_CRITERIA, Criteria, criteria_of, flags_of

if TYPE_CHECKING:
    from app.services.funnel import DealCard, FunnelView, StageColumn

READ_AT_ONCE = 500
Fetch = Callable[[Sequence[int]], Sequence["DealCard"]]


class Found(Struct, frozen=True):
    """What the search service found for the text: by name, pinyin or initials.

    allowed: deals that pass the lists and the expected close; None: all do.
    """

    deals: frozenset[int] = frozenset()
    customers: frozenset[str] = frozenset()
    allowed: frozenset[int] | None = None


NOTHING_FOUND = Found()


class BoardFilter(Struct, frozen=True):
    """Words that must all occur in a card, and flags that must all be on it; flags ask for open deals."""

    text: str = ""
    flags: frozenset[Flag] = frozenset()
    criteria: Criteria = NO_CRITERIA

    @property
    def is_active(self) -> bool:
        return bool(self.text.strip() or self.flags or self.criteria.is_active)

    def state(self) -> dict[str, object]:
        """As JSON keeps it; `filter_of` reads it."""
        flags = sorted(flag.value for flag in self.flags)
        return {"text": self.text, "flags": flags, "criteria": self.criteria.state()}

    def shows(self, card: DealCard, found: Found = NOTHING_FOUND) -> bool:
        """A deal that was found, or whose customer was, needs none of the words."""
        if self.flags and not (self.flags <= set(card.flags) and card.stage in OPEN_STAGES):
            return False
        if not self.criteria.passes_amount(card.amount_cents):
            return False
        words = self.text.casefold().split()
        if not words or card.id in found.deals or card.customer in found.customers:
            return True
        said = (card.customer, card.name, card.owner, card.product, card.next_step)
        everything = "\n".join(part for part in said if part).casefold()
        return all(word in everything for word in words)


NO_FILTER = BoardFilter()


def filter_of(state: Mapping[str, Any]) -> BoardFilter:
    criteria = state.get("criteria")
    text = state.get("text")
    return BoardFilter(
        text if isinstance(text, str) else "",
        flags_of(state.get("flags")),
        criteria_of(criteria) if isinstance(criteria, dict) else NO_CRITERIA,
    )


def filtered_columns(
    view: FunnelView, chosen: BoardFilter, fetch: Fetch, found: Found = NOTHING_FOUND
) -> tuple[StageColumn, ...]:
    """The columns with only the cards the filter shows; counts and sums are those of the shown cards."""
    return tuple(_filtered(column, chosen, fetch, found) for column in view.columns)


def _filtered(column: StageColumn, chosen: BoardFilter, fetch: Fetch, found: Found) -> StageColumn:
    ids = column.ids if found.allowed is None else [i for i in column.ids if i in found.allowed]
    shown = [card for card in _in_blocks(ids, fetch) if chosen.shows(card, found)]
    bare = [card for card in shown if card.amount_cents is None]
    return replace(
        column,
        ids=tuple(card.id for card in shown),
        deals=len(shown),
        amount_cents=sum(card.amount_cents or 0 for card in shown),
        weighted_cents=sum(card.weighted_cents or 0 for card in shown),
        without_amount=len(bare),
        list_cents=sum(card.list_amount_cents or 0 for card in bare),
    )


def _in_blocks(ids: Sequence[int], fetch: Fetch) -> Iterator[DealCard]:
    for start in range(0, len(ids), READ_AT_ONCE):
        yield from fetch(ids[start : start + READ_AT_ONCE])
