"""A scorecard while it is edited (R25): lines by group, weights that must make 100, cuts, and what it would do to the dealers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from app.methods.dealer_evaluation import FULL_WEIGHT
from app.services.dealer_views import CriterionDraft, CriterionView, ScorecardDraft, ScorecardView
from app.terms import CriterionGroup, DealerGrade

if TYPE_CHECKING:
    from app.services.dealer_views import Round
    from app.services.dealers import DealerService

GROUPS = tuple(CriterionGroup)


class SheetLine(Struct, frozen=True):
    """id: stays with the line while it is edited; nothing to do with the book's."""

    id: int
    draft: CriterionDraft

    @property
    def key(self) -> str:
        """Of a new line one that no saved line has."""
        return self.draft.key or f"NEW_{self.id}"

    @property
    def name_en(self) -> str | None:
        return self.draft.name_en

    @property
    def name_zh(self) -> str | None:
        return self.draft.name_zh


class GradeMove(Struct, frozen=True):
    """What a dealer's last round comes to by the edited scorecard. id: the dealer's; totals None: too little is marked."""

    id: int
    name: str
    total: Decimal | None
    grade: DealerGrade
    new_total: Decimal | None
    new_grade: DealerGrade

    @property
    def is_move(self) -> bool:
        return self.grade is not self.new_grade


class ScorecardSheet:
    """Lines stand in the order of their groups."""

    def __init__(self, card: ScorecardView) -> None:
        self.card = card
        self.cuts = card.cuts
        self.remark = card.remark
        self.lines = tuple(SheetLine(one.id, _draft_of(one)) for one in card.criteria)
        self._first = self.draft()
        self._next_id = max((one.id for one in card.criteria), default=0) + 1

    @property
    def is_changed(self) -> bool:
        return self.draft() != self._first

    @property
    def total(self) -> int:
        """Sum of the weights."""
        return sum(one.draft.weight for one in self.lines)

    def draft(self) -> ScorecardDraft:
        return ScorecardDraft(self.cuts, tuple(one.draft for one in self.lines), self.remark)

    def line(self, line_id: int) -> SheetLine | None:
        return next((one for one in self.lines if one.id == line_id), None)

    def change(self, line_id: int, **fields: Any) -> None:
        """Fields of CriterionDraft; another group puts the line at its end."""
        changed = [replace(one, draft=replace(one.draft, **fields)) if one.id == line_id else one for one in self.lines]
        if "group" in fields:
            changed.sort(key=lambda one: one.id == line_id)
        self._put(changed)

    def add(self, group: CriterionGroup, name_en: str | None, name_zh: str | None) -> int:
        """A criterion of the book's own with no weight yet, at the end of its group. Its id."""
        line = SheetLine(self._next_id, CriterionDraft(None, group, 0, name_en=name_en, name_zh=name_zh))
        self._next_id += 1
        self._put([*self.lines, line])
        return line.id

    def remove(self, ids: Collection[int]) -> None:
        self._put(one for one in self.lines if one.id not in ids)

    def move(self, line_id: int, step: int) -> None:
        """One place up (-1) or down (1) within its group; at the end of it nothing happens."""
        lines = list(self.lines)
        at = next(place for place, one in enumerate(lines) if one.id == line_id)
        to = at + step
        if 0 <= to < len(lines) and lines[to].draft.group is lines[at].draft.group:
            lines[at], lines[to] = lines[to], lines[at]
            self._put(lines)

    def even_out(self) -> None:
        """Weights that make 100, in the proportion they have; equal ones where there is no weight at all."""
        whole = even_weights([one.draft.weight for one in self.lines])
        pairs = zip(self.lines, whole, strict=True)
        self._put(replace(one, draft=replace(one.draft, weight=weight)) for one, weight in pairs)

    def as_card(self) -> ScorecardView:
        """What the form would be; weights that do not make 100 are evened out."""
        weights = [one.draft.weight for one in self.lines]
        lines = (
            CriterionView(
                *(one.id, one.key, one.draft.group, weight, one.draft.is_gate),
                *(one.draft.name_en, one.draft.name_zh, one.draft.anchors_en, one.draft.anchors_zh),
            )
            for one, weight in zip(self.lines, even_weights(weights), strict=True)
        )
        return ScorecardView(0, self.card.version, None, self.cuts, self.remark, False, tuple(lines))

    def _put(self, lines: Any) -> None:
        self.lines = tuple(sorted(lines, key=lambda one: GROUPS.index(one.draft.group)))


def even_weights(weights: list[int]) -> list[int]:
    """Whole numbers of sum 100, as near to the proportion as can be; the largest remainders are rounded up.

    >>> even_weights([14, 14, 10, 58]), even_weights([0, 0, 0]), even_weights([50, 50])
    ([15, 15, 10, 60], [34, 33, 33], [50, 50])
    """
    if not weights:
        return []
    given = weights if sum(weights) else [1] * len(weights)
    exact = [Fraction(weight * FULL_WEIGHT, sum(given)) for weight in given]
    whole = [int(value) for value in exact]
    by_rest = sorted(range(len(exact)), key=lambda place: (whole[place] - exact[place], place))
    for place in by_rest[: FULL_WEIGHT - sum(whole)]:
        whole[place] += 1
    return whole


def grade_moves(
    sheet: ScorecardSheet, rounds: Mapping[int, Round], names: Mapping[int, str], dealers: DealerService
) -> tuple[GradeMove, ...]:
    """The last round of each dealer by the edited scorecard, those whose grade moves first. rounds: by dealer."""
    card = sheet.as_card()
    found = []
    for dealer_id, last in rounds.items():
        marks = {one.id: Fraction(last.marks[one.key]) for one in card.criteria if one.key in last.marks}
        new = dealers.preview(card, marks)
        name = names.get(dealer_id, "")
        found.append(GradeMove(dealer_id, name, last.total, last.grade, new.total, new.grade))
    return tuple(sorted(found, key=lambda one: (not one.is_move, -(one.new_total or 0), one.name)))


def _draft_of(one: CriterionView) -> CriterionDraft:
    return CriterionDraft(
        *(one.key, one.group, one.weight, one.is_gate, one.name_en, one.name_zh, one.anchors_en, one.anchors_zh)
    )
