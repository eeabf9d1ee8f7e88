"""Value tiers of every customer (R10): score, tier by the score, held up by earlier quarters, set by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from operator import itemgetter

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from app.methods.period import fiscal_quarter, quarter_range
from app.methods.value_tiers import (
    TIER_ORDER,
    current_override,
    delayed_tier,
    references,
    tiers,
    value_scores,
)
from app.services.portfolio_patterns import NOTHING, by_pattern, last_of_each
from app.services.portfolio_points import Rollup, column, known_values
from app.services.portfolio_view import PortfolioView
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.storage.queries import as_day
from app.storage.queries import portfolio_facts as queries
from app.terms import Tier, TierCriterion

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Codes = npt.NDArray[np.int8]


class TierRule(Struct, frozen=True):
    """The settings of R10. references: the amounts that were set, None where the portfolio's own percentile counts."""

    weights: dict[TierCriterion, Decimal]
    references: dict[TierCriterion, int | None]
    cuts: tuple[int, int, int]
    least_weight: Decimal
    fall_quarters: int

    @classmethod
    def read(cls, settings: SettingValues) -> TierRule:
        fixed = {one: settings.value(f"tier_ref.{one}") for one in TierCriterion if one is not TierCriterion.INFLUENCE}
        return cls(
            weights={one: settings.share(f"tier_weight.{one}") for one in TierCriterion},
            references={one: None if value is None else int(value) for one, value in fixed.items()},
            cuts=(settings.whole("tier_cut_high"), settings.whole("tier_cut_middle"), settings.whole("tier_cut_low")),
            least_weight=settings.share("tier_least_weight"),
            fall_quarters=settings.whole("tier_fall_quarters"),
        )


class TierColumns(Struct, frozen=True, eq=False):
    """Arrays by position. computed: by the score alone; shown: after delay and override; -1 where not known.

    held: shown above the computed tier because it has not been low for long enough. references: what earns 100.
    """

    values: dict[TierCriterion, Ints]
    references: dict[TierCriterion, int | None]
    score_bp: npt.NDArray[np.int32]
    computed: Codes
    shown: Codes
    held: Bools
    overridden: Bools
    expired: Bools


def tier_columns(
    book: Book,
    view: PortfolioView,
    values: dict[TierCriterion, Ints],
    is_strategic: Bools,
    rule: TierRule,
    first_month: int,
) -> TierColumns:
    """Of a view of everyone: references are percentiles of the whole portfolio. values: -1 where not known."""
    refs = references({one: np.sort(known).tolist() for one, known in values.items()})
    refs |= {one: fixed for one, fixed in rule.references.items() if fixed is not None}
    score_bp = value_scores(values, refs, rule.weights, rule.least_weight)
    computed = tiers(score_bp, values[TierCriterion.INFLUENCE], is_strategic, rule.cuts)
    delayed, held = _delayed(book, view, computed, rule.fall_quarters, first_month)
    by_hand, expired = _overrides(book, view)
    overridden = by_hand >= 0
    shown = np.where(overridden, by_hand, delayed).astype(np.int8)
    return TierColumns(values, refs, score_bp, computed, shown, held & ~overridden, overridden, expired)


def quarter_start(as_of: date, first_month: int) -> date:
    """First day of the (fiscal) quarter that holds `as_of`."""
    return quarter_range(*fiscal_quarter(as_of, first_month), first_month)[0]


def _delayed(book: Book, view: PortfolioView, computed: Codes, quarters: int, first_month: int) -> tuple[Codes, Bools]:
    """The tiers after the delay of a fall, and who is held by it; a group by the quarters of its topmost company."""
    rows = book.rows(queries.tier_scores_before(quarter_start(view.scope.as_of, first_month))) if quarters > 1 else []
    rows.sort(key=itemgetter(2))
    customers, codes = column(rows, 0), column(rows, 1)
    heads = Rollup(view.ids, len(view.ids))
    positions = heads.positions(customers)
    counted = positions >= 0
    history = last_of_each(positions[counted], codes[counted], max(quarters - 1, 1), len(view.ids))

    def tier_of(pattern: Sequence[int]) -> int:
        *earlier, now = pattern
        if now == NOTHING:
            return NOTHING
        quarter_tiers = [(date(1, 1 + at, 1), TIER_ORDER[code]) for at, code in enumerate(earlier) if code != NOTHING]
        return TIER_ORDER.index(delayed_tier(TIER_ORDER[now], quarter_tiers, quarters=quarters)[0])

    shown = by_pattern(np.column_stack((history.astype(np.int8), computed)), tier_of)
    return shown, shown != computed


def _overrides(book: Book, view: PortfolioView) -> tuple[Codes, Bools]:
    """Tiers set by hand that hold on the as-of day (-1: none), and whose has expired."""
    by_hand, expired = np.full(len(view.ids), NOTHING, np.int8), np.zeros(len(view.ids), np.bool_)
    found: dict[int, tuple[str | None, str | None]] = {
        row[0]: (row[1], row[2]) for row in book.rows(queries.tier_overrides())
    }
    if view.known_on is not None:
        for customer, tier in known_values(book, "tier_override", view.known_on).items():
            found[customer] = (tier, found.get(customer, (None, None))[1])
        for customer, until in known_values(book, "tier_override_until", view.known_on).items():
            found[customer] = (found.get(customer, (None, None))[0], until)
    heads = Rollup(view.ids, len(view.ids))
    positions = heads.positions(np.array(list(found), np.int64)).tolist()
    for position, (tier, until) in zip(positions, found.values(), strict=True):
        if position >= 0 and tier:
            holding, expired[position] = current_override(Tier(tier), as_day(until), view.scope.as_of)
            by_hand[position] = NOTHING if holding is None else TIER_ORDER.index(holding)
    return by_hand, expired
