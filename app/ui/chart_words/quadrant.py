"""The portfolio as a quadrant chart in words: title sentence, subtitle, captions, ticks and legend of a PortfolioView."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np
import numpy.typing as npt

from app.charts.quadrant import Caption, LegendEntry, QuadrantSpec
from app.charts.quadrant_window import number_text
from app.charts.style import MOST_SERIES
from app.charts.ticks import log_ticks, nice_ticks
from app.methods.attack_defence import STRATEGY_ORDER, Cuts, strategies
from app.terms import Strategy
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import period_name, strategy_name
from app.ui.widgets.money_edit import unit_factor

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.services.scope import Scope

Ints = npt.NDArray[np.int64]
ColourBy = Literal["industry", "owner", "area"]
Bubble = Literal["sales", "margin", "potential", "white_space"]

OTHER = MOST_SERIES
LOG_MARGIN = 1.35
LOG_HEADROOM = 0.08
"""Of the height of the axis, above the largest potential: so much that the largest bubble is whole."""

LINEAR_MARGIN = 1.09
HALF = 0.5


def quadrant_spec(
    view: PortfolioView,
    formats: Formats,
    *,
    colour_by: ColourBy = "industry",
    bubble: Bubble = "sales",
    label_count: int = 12,
    cuts: Cuts | None = None,
) -> QuadrantSpec:
    """The chart of the placed customers, empty without any; `cuts` replaces those of the view."""
    cuts = cuts or view.cuts
    placed = np.flatnonzero(view.potential_cents > 0)
    unit_cents = 100 * unit_factor(formats)
    potential = view.potential_cents[placed] / unit_cents
    group, legend = _groups(view, placed, colour_by)
    y_range = potential_range(potential, view.use_log_axis, cuts.y_cut_cents / unit_cents if cuts else None)
    return QuadrantSpec(
        title=finding(view, formats),
        subtitle=subtitle(view, formats),
        ids=view.ids[placed],
        names=[view.names[position] for position in placed],
        x=view.share[placed],
        y=potential,
        size=bubble_sizes(view, placed, bubble),
        group=group,
        legend=legend,
        x_cut=cuts.x_cut if cuts else HALF,
        y_cut=cuts.y_cut_cents / unit_cents if cuts else y_range[1] / 2,
        y_floor=cuts.y_floor_cents / unit_cents if cuts else 0.0,
        captions=captions(view, formats, cuts),
        x_title=translate("Quadrant", "Share of customer (our sales ÷ the customer's purchases)"),
        y_title=y_title(formats, view.use_log_axis),
        size_title=size_title(bubble, len(placed)),
        y_range=y_range,
        y_ticks=potential_ticks(y_range, view.use_log_axis),
        log_y=view.use_log_axis,
        labelled=most_important(view, placed, label_count),
    )


def counted(text: str, number: int, formats: Formats) -> str:
    """A text from translate(..., n=number) with its number grouped: "12,653 customers"."""
    return text.replace(str(number), formats.count(number), 1)


def finding(view: PortfolioView, formats: Formats) -> str:
    """The sentence above the chart: how few customers hold half of the potential that we do not win yet."""
    gaps = np.sort((view.potential_cents - view.sales_cents.clip(min=0)).clip(min=0)[view.potential_cents > 0])[::-1]
    if not len(gaps):
        return translate("Quadrant", "No potential is known yet: type it for your largest customers to place them")
    total = int(gaps.sum())
    if not total:
        return translate("Quadrant", "Every placed customer already buys all it can from us")
    reached = np.cumsum(gaps)
    few = int(np.searchsorted(reached, total * HALF)) + 1
    text = translate("Quadrant", "%n customer(s) hold {share} of the potential we do not win yet", None, few)
    return counted(text, few, formats).format(share=formats.percent(float(reached[few - 1]) / total))


def subtitle(view: PortfolioView, formats: Formats) -> str:
    """Period, filter, as-of day and unit."""
    text = translate("Quadrant", "Attack and defence · {period} · {filter} · as of {day} · potential a year in {unit}")
    return text.format(
        unit=formats.unit_label(),
        period=period_name(view.scope.period),
        filter=filter_text(view.scope, view),
        day=formats.day(view.scope.as_of),
    )


def filter_text(scope: Scope, view: PortfolioView) -> str:
    """ "all reps, all areas", or the names chosen."""
    rep = view.owners.get(scope.owner_id or 0) or translate("Quadrant", "all reps")
    area = view.areas.get(scope.area_id or 0) or translate("Quadrant", "all areas")
    return translate("Quadrant", "{rep}, {area}").format(rep=rep, area=area)


def captions(view: PortfolioView, formats: Formats, cuts: Cuts | None) -> tuple[Caption, Caption, Caption, Caption]:
    """Acquire, retain, disrupt (with abandon), maintain: the strategy with its customers and potential."""
    found = strategies(view.potential_cents, view.sales_cents, cuts) if cuts else view.strategy
    counts, potentials = {}, {}
    for index, strategy in enumerate(STRATEGY_ORDER):
        here = found == index
        counts[strategy] = int(np.count_nonzero(here))
        potentials[strategy] = int(view.potential_cents[here].sum())

    def caption(*shown: Strategy) -> Caption:
        name = " / ".join(f"{strategy_name(one)} {formats.count(counts[one])}" for one in shown)
        amount = formats.money(sum(potentials[one] for one in shown))
        return Caption(name, _details(shown[0]).format(amount=amount))

    return (
        caption(Strategy.ACQUIRE),
        caption(Strategy.RETAIN),
        caption(Strategy.DISRUPT, Strategy.ABANDON),
        caption(Strategy.MAINTAIN),
    )


def _details(strategy: Strategy) -> str:
    return {
        Strategy.ACQUIRE: translate("Quadrant", "attack · high potential, low share · {amount}"),
        Strategy.RETAIN: translate("Quadrant", "defend · high potential, high share · {amount}"),
        Strategy.DISRUPT: translate("Quadrant", "attack cheaply or let go · low potential, low share · {amount}"),
        Strategy.MAINTAIN: translate("Quadrant", "maintain · low potential, high share · {amount}"),
    }[strategy]


def y_title(formats: Formats, log_y: bool) -> str:
    if log_y:
        return translate("Quadrant", "Potential per year ({unit}, logarithmic)").format(unit=formats.unit_label())
    return translate("Quadrant", "Potential per year ({unit})").format(unit=formats.unit_label())


def size_title(bubble: Bubble, customers: int) -> str:
    if customers > 5_000:
        return translate("Quadrant", "Shade = number of customers; bubbles = the 300 largest")
    return {
        "sales": translate("Quadrant", "Bubble area = our sales in the period"),
        "margin": translate("Quadrant", "Bubble area = gross margin in the period"),
        "potential": translate("Quadrant", "Bubble area = potential"),
        "white_space": translate("Quadrant", "Bubble area = white space (potential not ours yet)"),
    }[bubble]


def _groups(view: PortfolioView, placed: Ints, colour_by: ColourBy) -> tuple[Ints, tuple[LegendEntry, ...]]:
    """Colour number of each placed customer and the legend: the eight with most customers, the rest "other"."""
    keys, names = {
        "industry": (view.industry_id, view.industries),
        "owner": (view.owner_id, view.owners),
        "area": (view.area_id, view.areas),
    }[colour_by]
    found, counts = np.unique(keys[placed], return_counts=True)
    ranked = sorted(zip(found.tolist(), counts.tolist(), strict=True), key=lambda pair: (-pair[1], pair[0]))
    # colours go by id, so that one customer more in an industry does not repaint all others
    named = sorted([(key, count) for key, count in ranked if key in names][:OTHER])
    numbers = {key: number for number, (key, _) in enumerate(named)}
    group = np.array([numbers.get(key, OTHER) for key in found.tolist()], np.int64)
    legend = [LegendEntry(number, names[key], count) for number, (key, count) in enumerate(named)]
    rest = len(placed) - sum(count for _, count in named)
    if rest:
        legend.append(LegendEntry(OTHER, translate("Quadrant", "other or not set"), rest))
    return group[np.searchsorted(found, keys[placed])] if len(found) else group, tuple(legend)


def potential_range(potential: npt.NDArray[np.float64], log_y: bool, y_cut: float | None) -> tuple[float, float]:
    """Holds every customer and the cut line, with a little air."""
    values = [
        *(() if not len(potential) else (float(potential.min()), float(potential.max()))),
        *((y_cut,) if y_cut else ()),
    ]
    if not values:
        return 0.0, 1.0
    if log_y:
        low, high = min(values) / LOG_MARGIN, max(values)
        return low, high * max(LOG_MARGIN, (high / low) ** LOG_HEADROOM)
    return 0.0, max(values) * LINEAR_MARGIN


def potential_ticks(y_range: tuple[float, float], log_y: bool) -> tuple[tuple[float, str], ...]:
    """Plain numbers: the unit is in the title of the axis."""
    ticks = log_ticks(*y_range, most=7) if log_y else nice_ticks(*y_range)
    return tuple((tick, number_text(tick)) for tick in ticks)


def bubble_sizes(view: PortfolioView, placed: Ints, bubble: Bubble) -> npt.NDArray[np.float64]:
    """Cents along `placed`; net returns and losses count as nothing."""
    if bubble == "margin":
        amounts = view.margin_cents
    elif bubble == "white_space":
        amounts = view.white_space_cents
    else:
        amounts = view.sales_cents if bubble == "sales" else view.potential_cents
    return amounts[placed].clip(min=0).astype(np.float64)


def most_important(view: PortfolioView, placed: Ints, count: int) -> tuple[int, ...]:
    """The customers with the most to win or to lose: largest potential first, sales break ties."""
    order = np.lexsort((-view.sales_cents[placed], -view.potential_cents[placed]))
    return tuple(order[:count].tolist())
