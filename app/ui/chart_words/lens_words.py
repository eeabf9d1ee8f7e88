"""What each lens says: the finding above its chart, the line below it, and the captions of its areas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from app.charts.quadrant_spec import Caption, QuadrantSpec
from app.methods.attack_defence import cuts_for
from app.terms import BcgClass, CapabilityClass, Lens, Tier
from app.ui.chart_words import quadrant
from app.ui.chart_words.quadrant import counted, filter_text
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import lens_name, period_name, tier_meaning
from app.ui.labels.class_names import class_name
from app.ui.widgets.money_edit import unit_factor

if TYPE_CHECKING:
    from app.services.portfolio_lens import ClassSummary, LensView

Ints = npt.NDArray[np.int64]
Recount = Callable[[tuple[float, ...], float | None], tuple[Caption, ...]]

_AREAS: dict[Lens, tuple[tuple[StrEnum, ...], ...]] = {
    Lens.CAPABILITY: (
        (CapabilityClass.SELECTIVE,),
        (CapabilityClass.INVEST,),
        (CapabilityClass.HARVEST,),
        (CapabilityClass.MAINTAIN,),
    ),
    Lens.BCG: ((BcgClass.QUESTION_MARK,), (BcgClass.STAR,), (BcgClass.DOG,), (BcgClass.CASH_COW,)),
    Lens.TIERS: ((Tier.C,), (Tier.B2,), (Tier.A2, Tier.B1), (Tier.A1,)),
}
"""Classes by area, in the order of the captions."""


def lens_finding(lens_view: LensView, formats: Formats) -> str:
    """The sentence above the chart."""
    if lens_view.lens is Lens.ATTACK_DEFENCE:
        return quadrant.finding(lens_view.view, formats)
    found = {summary.key: summary for summary in lens_view.summaries()}
    if not any(summary.customers for summary in found.values()):
        return _nobody(lens_view.lens)
    if lens_view.lens is Lens.CAPABILITY:
        return _capability_finding(found, formats)
    if lens_view.lens is Lens.BCG:
        return _bcg_finding(found, formats)
    return _tier_finding(found, formats)


def _nobody(lens: Lens) -> str:
    return {
        Lens.CAPABILITY: translate("Lens", "Nobody is rated yet: score potential and our capability, 1 to 5"),
        Lens.BCG: translate("Lens", "Nobody is placed yet: type the largest rival's share and the customer's growth"),
        Lens.TIERS: translate("Lens", "Nobody has a value score yet: type employees, revenue and influence"),
    }[lens]


def _capability_finding(found: dict[StrEnum, ClassSummary], formats: Formats) -> str:
    weak, strong = found[CapabilityClass.SELECTIVE], found[CapabilityClass.INVEST]
    if weak.customers:
        text = translate(
            "Lens", "%n customer(s) of high potential, {amount} a year, wait for us to get better", None, weak.customers
        )
        return counted(text, weak.customers, formats).format(amount=formats.money(weak.potential_cents))
    text = translate("Lens", "We are strong with all %n customer(s) of high potential", None, strong.customers)
    return counted(text, strong.customers, formats)


def _bcg_finding(found: dict[StrEnum, ClassSummary], formats: Formats) -> str:
    behind, ahead = found[BcgClass.QUESTION_MARK], found[BcgClass.STAR]
    if behind.customers:
        text = translate("Lens", "A rival leads with %n growing customer(s)", None, behind.customers)
        return counted(text, behind.customers, formats)
    if ahead.customers:
        text = translate("Lens", "We lead with all %n growing customer(s)", None, ahead.customers)
        return counted(text, ahead.customers, formats)
    return translate("Lens", "None of the placed customers is growing fast")


def _tier_finding(found: dict[StrEnum, ClassSummary], formats: Formats) -> str:
    top = found[Tier.A1].customers + found[Tier.A2].customers
    sales = found[Tier.A1].sales_cents + found[Tier.A2].sales_cents
    total = sum(summary.sales_cents for summary in found.values())
    if not top:
        return translate("Lens", "No customer reaches Value A1 or Value A2")
    text = translate("Lens", "%n customer(s) in Value A1 and A2 bring {share} of the sales", None, top)
    share = sales / total if total > 0 else None
    return counted(text, top, formats).format(share=formats.percent(share))


def lens_subtitle(lens_view: LensView, formats: Formats) -> str:
    """Lens, period, filter, as-of day and unit."""
    view = lens_view.view
    if lens_view.lens is Lens.ATTACK_DEFENCE:
        return quadrant.subtitle(view, formats)
    text = translate("Lens", "{lens} · {period} · {filter} · as of {day} · {unit}")
    unit = {
        Lens.CAPABILITY: translate("Lens", "scores 1 to 5"),
        Lens.BCG: translate("Lens", "growth a year in %"),
        Lens.TIERS: translate("Lens", "potential a year in {unit}").format(unit=formats.unit_label()),
    }[lens_view.lens]
    return text.format(
        lens=lens_name(lens_view.lens),
        period=period_name(view.scope.period),
        filter=filter_text(view.scope, view),
        day=formats.day(view.scope.as_of),
        unit=unit,
    )


def lens_captions(lens_view: LensView, formats: Formats) -> tuple[Caption, ...]:
    """One per area: its classes with their customers, and what they stand for."""
    if lens_view.lens is Lens.ATTACK_DEFENCE:
        return quadrant.captions(lens_view.view, formats, lens_view.view.cuts)
    found = {summary.key: summary for summary in lens_view.summaries()}
    captions = []
    for keys in _AREAS[lens_view.lens]:
        name = " / ".join(f"{class_name(key)} {formats.count(found[key].customers)}" for key in keys)
        sums = [(found[key].potential_cents, found[key].sales_cents) for key in keys]
        captions.append(_caption(keys, name, sum(pair[0] for pair in sums), sum(pair[1] for pair in sums), formats))
    return tuple(captions)


def _caption(keys: Sequence[StrEnum], name: str, potential: int, sales: int, formats: Formats) -> Caption:
    return Caption(name, _detail(keys).format(potential=formats.money(potential), sales=formats.money(sales)))


def _detail(keys: Sequence[StrEnum]) -> str:
    if isinstance(keys[0], Tier):
        meaning = " / ".join(tier_meaning(key) for key in keys if isinstance(key, Tier))
        return translate("Lens", "{meaning} · sales {sales}").replace("{meaning}", meaning)
    return {
        CapabilityClass.SELECTIVE: translate("Lens", "high potential, we are weak · potential {potential}"),
        CapabilityClass.INVEST: translate("Lens", "high potential, we are strong · potential {potential}"),
        CapabilityClass.HARVEST: translate("Lens", "low potential, we are weak · potential {potential}"),
        CapabilityClass.MAINTAIN: translate("Lens", "low potential, we are strong · potential {potential}"),
        BcgClass.QUESTION_MARK: translate("Lens", "growing, a rival leads · sales {sales}"),
        BcgClass.STAR: translate("Lens", "growing, we lead · sales {sales}"),
        BcgClass.DOG: translate("Lens", "slow, a rival leads · sales {sales}"),
        BcgClass.CASH_COW: translate("Lens", "slow, we lead · sales {sales}"),
    }[keys[0]]


def lens_recount(lens_view: LensView, spec: QuadrantSpec, formats: Formats) -> Recount:
    """Captions for any place of the cut lines; quick enough to call at every step of the mouse."""
    if lens_view.lens is Lens.ATTACK_DEFENCE:
        return _strategy_recount(lens_view, formats)
    view = lens_view.view
    at = np.searchsorted(view.ids, spec.ids)
    potential, sales = view.potential_cents[at], view.sales_cents[at]
    keys_of = _AREAS[lens_view.lens]
    settled = _areas_of(lens_view.classes[at], [[lens_view.order.index(key) for key in keys] for keys in keys_of])
    before = _areas_at(spec, spec.x_cuts, spec.y_cut)

    def recount(x_cuts: tuple[float, ...], y_cut: float | None) -> tuple[Caption, ...]:
        now = _areas_at(spec, x_cuts, y_cut)
        # who a line does not pass stays what it is, be it by hand or held in its tier
        now = np.where(now == before, settled, now)
        found = []
        for number, keys in enumerate(keys_of):
            here = now == number
            name = " / ".join(class_name(key) for key in keys)
            text = f"{name} {formats.count(int(np.count_nonzero(here)))}"
            found.append(_caption(keys, text, int(potential[here].sum()), int(sales[here].sum()), formats))
        return tuple(found)

    return recount


def _areas_of(classes: npt.NDArray[np.int8], areas: list[list[int]]) -> Ints:
    area_of = np.zeros(max(max(area) for area in areas) + 1, np.int64)
    for number, members in enumerate(areas):
        area_of[members] = number
    return area_of[classes]


def _areas_at(spec: QuadrantSpec, x_cuts: tuple[float, ...], y_cut: float | None) -> Ints:
    """Number of the area in which each customer is drawn."""
    across = np.searchsorted(np.array(x_cuts), spec.x, side="right")
    return across if y_cut is None else across + 2 * (spec.y < y_cut)


def _strategy_recount(lens_view: LensView, formats: Formats) -> Recount:
    view, unit = lens_view.view, 100 * unit_factor(formats)
    cuts = view.cuts
    floor = Decimal(cuts.y_floor_cents) / cuts.y_cut_cents if cuts is not None and cuts.y_cut_cents else None

    def recount(x_cuts: tuple[float, ...], y_cut: float | None) -> tuple[Caption, ...]:
        cents = max(round((y_cut or 0.0) * unit), 1)
        moved = cuts_for(cents, x_cuts[0]) if floor is None else cuts_for(cents, x_cuts[0], floor)
        return quadrant.captions(view, formats, moved)

    return recount
