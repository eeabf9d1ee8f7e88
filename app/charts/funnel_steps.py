"""The funnel by stage: one step per stage, top to bottom in stage order, amount and weighted amount to scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from app.charts.bars import PALE, SIDE_PX, colour_of, head_px, headings, key, label_space_px
from app.charts.style import ChartStyle, axes_at, lean, set_ticks, size_px

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WON_COLOUR = 2
"""Place in the series colours of what is won already."""

AMOUNT_HEIGHT = 0.62
WEIGHTED_HEIGHT = 0.30
LEAST_REACH = 1.36
"""Length of the axis against the longest bar."""


class FunnelStep(Struct, frozen=True):
    """One stage. Amounts are in the display unit; `count_label` is e.g. "12 deals"; `won` deals only wait for payment."""

    label: str
    deals: int
    count_label: str
    amount: float
    amount_label: str
    weighted: float
    weighted_label: str
    won: bool = False


class FunnelStepsSpec(Struct, frozen=True):
    """Stages in stage order; `number_format` and `unit` as in BarSpec. Without `weighted_name` only amounts are drawn."""

    title: str
    subtitle: str
    steps: tuple[FunnelStep, ...]
    amount_name: str
    weighted_name: str
    count_name: str
    unit: str
    number_format: str

    @property
    def categories(self) -> tuple[str, ...]:
        """Stage and count, as they stand beside the bars."""
        return tuple(f"{step.label} · {step.count_label}" for step in self.steps)


def draw(figure: Figure, spec: FunnelStepsSpec, style: ChartStyle) -> None:
    """The chart with its title and subtitle on an empty figure."""
    headings(figure, spec.title, spec.subtitle, style)
    if not spec.steps:
        return
    width, _ = size_px(figure)
    left = min(SIDE_PX + label_space_px(spec.categories, style), width * 0.4)
    axes = axes_at(figure, left, head_px(spec.title, style), SIDE_PX, 20)
    _steps(axes, spec, style)
    _scale(axes, spec, style)
    if spec.weighted_name:
        colours = (colour_of(PALE, style), colour_of(0, style))
        key(figure, list(zip((spec.amount_name, spec.weighted_name), colours, strict=True)), spec.title, style)


def _steps(axes: Axes, spec: FunnelStepsSpec, style: ChartStyle) -> None:
    """The weighted amount is a part of the amount, so its bar lies inside."""
    places = range(len(spec.steps))
    amount_colour = colour_of(PALE if spec.weighted_name else 0, style)
    amounts = [style.series_colour(WON_COLOUR) if step.won else amount_colour for step in spec.steps]
    axes.barh(places, [step.amount for step in spec.steps], AMOUNT_HEIGHT, color=amounts)
    weighted = [0.0 if step.won else step.weighted for step in spec.steps]
    axes.barh(places, weighted, WEIGHTED_HEIGHT, color=colour_of(0, style))
    for place, step in zip(places, spec.steps, strict=True):
        if not step.deals:
            continue
        text = _said(spec, step)
        size = style.points(style.small_px)
        axes.annotate(
            text,
            (max(step.amount, step.weighted), place),
            (6, 0),
            textcoords="offset points",
            va="center",
            fontsize=size,
            color=style.text,
        )


def _said(spec: FunnelStepsSpec, step: FunnelStep) -> str:
    """Both amounts, as written behind the bar."""
    if not spec.weighted_name or step.won:
        return step.amount_label
    return f"{step.amount_label}  ·  {spec.weighted_name} {step.weighted_label}"


def _reach(axes: Axes, spec: FunnelStepsSpec, style: ChartStyle) -> float:
    """Where the axis ends, so that every text has room behind its bar; bars keep half of the width."""
    inner = max(axes.get_window_extent().width * 100 / style.dpi, 1.0)
    shares = [
        (max(step.amount, step.weighted), label_space_px((_said(spec, step),), style) / inner) for step in spec.steps
    ]
    highest = max(bar for bar, _ in shares)
    return max(highest * LEAST_REACH, *(bar / (1 - min(share, 0.5)) for bar, share in shares)) or 1.0


def _scale(axes: Axes, spec: FunnelStepsSpec, style: ChartStyle) -> None:
    """Zero baseline, and at least a quarter of the width for the two amounts written behind the longest bar."""
    lean(axes, style)
    axes.tick_params(labelcolor=style.text, labelsize=style.points(style.body_px))
    axes.set(xlim=(0, _reach(axes, spec, style)), ylim=(len(spec.steps) - 0.5, -0.5), xticks=[])
    set_ticks(axes, "y", range(len(spec.steps)), spec.categories)
    axes.spines["left"].set(visible=True, color=style.axis, linewidth=1.0)
