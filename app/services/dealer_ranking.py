"""Dealers side by side: the list, the four bigs, the regions, who is due, radar and comparison (R25, R26)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from app.errors import RuleError
from app.methods.dealer_evaluation import Mark, next_due
from app.methods.diversion import Diversion
from app.methods.four_bigs import Bigs, region_flag
from app.methods.money import as_decimal
from app.services.book_settings import SettingsService
from app.services.dealer_figures import DealerFigures, Figures
from app.services.dealer_rounds import ReadRound, RoundsRead
from app.services.dealer_views import (
    CompareView,
    DealerRow,
    DueRow,
    RadarAxis,
    RadarLine,
    RadarView,
    RegionRow,
    Round,
    ScorecardView,
)
from app.services.scope import Scope
from app.storage.book import Book
from app.terms import CreditState, CriterionGroup, LifeCycle

CreditOf = Callable[[Iterable[int], date], Mapping[int, CreditState]]
"""State of the credit of these dealers on that day, by dealer id."""

MOST_COMPARED = 4


def _no_credit(_ids: Iterable[int], _as_of: date) -> Mapping[int, CreditState]:
    return {}


class DealerRanking(DealerFigures):
    def __init__(self, book: Book, settings: SettingsService, credit_of: CreditOf = _no_credit) -> None:
        super().__init__(book, settings)
        self._credit_of = credit_of

    def rows(self, scope: Scope) -> tuple[DealerRow, ...]:
        """The dealers of the filter's rep and area, as of its day: highest total first, those never evaluated last."""
        rounds = self._read_rounds(scope.as_of, newest=2)
        return self._rows_of(scope, self._figures(scope.as_of), rounds)

    def ranking(self, scope: Scope) -> tuple[DealerRow, ...]:
        """Those we work with that have a total, highest first."""
        return tuple(row for row in self.rows(scope) if row.is_active and row.total is not None)

    def bigs(self, scope: Scope) -> dict[int, Bigs]:
        """The four bigs of the filter's dealers, judged among all dealers of the book."""
        figures = self._figures(scope.as_of)
        bigs = self._bigs(scope.as_of, figures, self._read_rounds(scope.as_of, newest=1))
        return {one.id: bigs[one.id] for one in figures.facts.values() if scope.shows(one.owner_id, one.area_id)}

    def regions(self, scope: Scope) -> tuple[RegionRow, ...]:
        """Areas that have active dealers, by name; TOO_FEW or TOO_MANY large ones (R25). The filter's area alone if it has one."""
        figures = self._figures(scope.as_of)
        counts: dict[tuple[str, int], int] = {}
        for one in figures.facts.values():
            if one.is_active and one.area_id is not None and scope.area_id in (None, one.area_id):
                key = (one.area_name or "", one.area_id)
                counts[key] = counts.get(key, 0) + 1
        bounds = self._settings.whole("large_dealers_least"), self._settings.whole("large_dealers_most")
        return tuple(
            RegionRow(area, name, count, large, region_flag(len(large), *bounds))
            for (name, area), count in sorted(counts.items())
            for large in (figures.large.get(area, ()),)
        )

    def diversion(self, dealer_id: int, as_of: date) -> Diversion:
        """The risk of diversion with its parts. Raises RuleError UNKNOWN_RECORD."""
        risks = self._figures(as_of).risks
        if dealer_id not in risks:
            raise RuleError("UNKNOWN_RECORD", table="dealer", id=dealer_id)
        return risks[dealer_id]

    def due(self, scope: Scope, until: date) -> tuple[DueRow, ...]:
        """Active dealers of the filter to be evaluated by `until`: those never evaluated first, then by the day (R25)."""
        rows = (row for row in self.rows(scope) if row.is_active and row.life_cycle != LifeCycle.EXIT)
        due = [row for row in rows if row.next_due is None or row.next_due <= until]
        due.sort(key=lambda row: (row.next_due or date.min, row.name, row.id))
        return tuple(
            DueRow(
                *(row.id, row.name, row.owner_name, row.area_name, row.grade, row.evaluated_on, row.next_due),
                (scope.as_of - row.next_due).days if row.next_due is not None else None,
            )
            for row in due
        )

    def radar(self, dealer_id: int, region: bool = True, *, as_of: date | None = None) -> RadarView:
        """The last round, the one before it, and that of the region's best other dealer (if `region`), up to as_of (None: all)."""
        names = {one: (name, area) for one, name, area in self._book.rows("SELECT id, name, area_id FROM dealer")}
        if dealer_id not in names:
            raise RuleError("UNKNOWN_RECORD", table="dealer", id=dealer_id)
        area = names[dealer_id][1]
        others = [one for one, (_, its) in names.items() if area is not None and its == area and one != dealer_id]
        rounds = self._read_rounds(as_of, dealers=[dealer_id, *(others if region else ())], newest=2)
        mine = rounds.of(dealer_id)
        axes = _axes(mine[0].card if mine else self.scorecard())
        lines = [_line(axes, dealer_id, names[dealer_id][0], one) for one in mine]
        this, last, *_ = (*lines, None, None)
        best = _best(others, rounds) if region else None
        region_best = _line(axes, best, names[best][0], rounds.of(best)[0]) if best is not None else None
        return RadarView(axes, this, last, region_best)

    def compare(self, ids: Sequence[int], scope: Scope) -> CompareView:
        """Up to four dealers, whatever the filter. Raises RuleError UNKNOWN_RECORD; ValueError for more."""
        if len(ids) > MOST_COMPARED:
            raise ValueError(f"at most {MOST_COMPARED} dealers")
        rounds = self._read_rounds(scope.as_of, newest=2)
        figures = self._figures(scope.as_of)
        everyone = Scope(scope.as_of, scope.start, scope.end, scope.period)
        rows = {row.id: row for row in self._rows_of(everyone, figures, rounds)}
        for one in ids:
            if one not in rows:
                raise RuleError("UNKNOWN_RECORD", table="dealer", id=one)
        axes = _axes(self.scorecard())
        lines = (_line(axes, one, rows[one].name, rounds.of(one)[0]) if rounds.of(one) else None for one in ids)
        return CompareView(
            axes, tuple(rows[one] for one in ids), tuple(lines), tuple(figures.risks[one] for one in ids)
        )

    def _rows_of(self, scope: Scope, figures: Figures, rounds: RoundsRead) -> tuple[DealerRow, ...]:
        shown = [one for one in figures.facts.values() if scope.shows(one.owner_id, one.area_id)]
        credit = self._credit_of([one.id for one in shown], scope.as_of)
        bigs, rules = self._bigs(scope.as_of, figures, rounds), self._rules()
        rows = []
        for one in shown:
            last, before = (*(found.shown for found in rounds.of(one.id)), None, None)[:2]
            due = next_due(last.recorded_on, last.grade, rules) if last else None
            works_with_us = one.is_active and one.life_cycle != LifeCycle.EXIT
            rows.append(
                DealerRow(
                    *(one.id, one.name, one.area_id, one.area_name, one.owner_id, one.owner_name),
                    *(one.dealer_type, one.legal_kind, one.life_cycle, one.is_active),
                    total=last.total if last else None,
                    grade=last.grade if last else None,
                    change=_change(last, before),
                    evaluated_on=last.recorded_on if last else None,
                    next_due=due,
                    is_due=works_with_us and (due is None or due <= scope.as_of),
                    has_draft=one.id in rounds.drafts,
                    needs_review=bool(last and last.spread),
                    bigs=bigs[one.id],
                    diversion=figures.risks[one.id].level,
                    credit=credit.get(one.id),
                    sales_cents=figures.sales[one.id].sales_cents,
                )
            )
        rows.sort(key=lambda row: (row.total is None, -(row.total or 0), row.name, row.id))
        return tuple(rows)


def _change(last: Round | None, before: Round | None) -> Decimal | None:
    if last is None or before is None or last.total is None or before.total is None:
        return None
    return last.total - before.total


def _best(dealers: Iterable[int], rounds: RoundsRead) -> int | None:
    """The one whose last round has the highest total; of equals the one that was there first."""
    totals = [(found[0].shown.total, -one) for one in dealers if (found := rounds.of(one))]
    known = [(total, one) for total, one in totals if total is not None]
    return -max(known)[1] if known else None


def _axes(card: ScorecardView) -> tuple[RadarAxis, ...]:
    """Each criterion of the dimensions, then each other group as a whole."""
    single = (one for one in card.criteria if one.group is CriterionGroup.DIMENSIONS)
    groups = dict.fromkeys(one.group for one in card.criteria if one.group is not CriterionGroup.DIMENSIONS)
    return (
        *(RadarAxis(one.key, one.name_en, one.name_zh) for one in single),
        *(RadarAxis(group.value, None, None) for group in groups),
    )


def _line(axes: Sequence[RadarAxis], dealer_id: int, name: str, one: ReadRound) -> RadarLine:
    groups = {group.value: group for group in CriterionGroup}
    values = tuple(
        _group_mean(one, groups[axis.key]) if axis.key in groups else _shown(one.marks.get(axis.key)) for axis in axes
    )
    return RadarLine(dealer_id, name, one.shown.quarter_start, one.shown.total, values)


def _group_mean(one: ReadRound, group: CriterionGroup) -> Decimal | None:
    """By weight, of those marked."""
    marked = [
        (line.weight, one.marks[line.key])
        for line in one.card.criteria
        if line.group is group and line.key in one.marks
    ]
    weight = sum(weight for weight, _ in marked)
    return as_decimal(sum(weight * mark for weight, mark in marked)) / weight if weight else None


def _shown(mark: Mark | None) -> Decimal | None:
    return None if mark is None else as_decimal(mark)
