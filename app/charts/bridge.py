"""The bridge from one pipeline to another: a total, one hanging bar for each kind of change, the total it ends at."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from app.charts.bars import SIDE_PX, head_px, headings, label_width, wrapped
from app.charts.style import ChartStyle, axes_at, lean, set_ticks, size_px, write

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

BAR_SHARE = 0.72
EDGE = 0.6
"""Part of a slot left free before the first and behind the last bar's middle."""


class BridgeKind(StrEnum):
    """What a bar says. WON leaves the open pipeline as LOST does, and is no loss."""

    TOTAL = "TOTAL"
    UP = "UP"
    DOWN = "DOWN"
    WON = "WON"


_PLACES = {BridgeKind.TOTAL: 6, BridgeKind.UP: 2, BridgeKind.DOWN: 1, BridgeKind.WON: 0}
"""Places in the series colours."""


class BridgeStep(Struct, frozen=True):
    """One bar between two levels, in the display unit; a total starts at 0. `value_label` has the sign of a change."""

    label: str
    start: float
    end: float
    value_label: str
    count_label: str
    kind: BridgeKind

    @property
    def base(self) -> float:
        """Height of the invisible bar below it."""
        return min(self.start, self.end)

    @property
    def height(self) -> float:
        return abs(self.end - self.start)


class BridgeSpec(Struct, frozen=True):
    """Left to right; the first and the last are the totals. `number_format` and `unit` as in BarSpec.

    `note` is the rule by which a deal stands in one bar, and that nothing is left over. The words of UP, DOWN and WON are
    the labels of the bars themselves, so there is no key.
    """

    title: str
    subtitle: str
    steps: tuple[BridgeStep, ...]
    unit: str
    number_format: str
    note: str = ""

    @property
    def categories(self) -> tuple[str, ...]:
        return tuple(step.label for step in self.steps)

    @property
    def highest(self) -> float:
        return max((max(step.start, step.end) for step in self.steps), default=0.0)

    @property
    def lowest(self) -> float:
        """0, or below it where net returns outweigh what is open."""
        return min((min(step.start, step.end) for step in self.steps), default=0.0)


def draw(figure: Figure, spec: BridgeSpec, style: ChartStyle) -> None:
    """The chart with its title and subtitle, and the note below, on an empty figure."""
    headings(figure, spec.title, spec.subtitle, style)
    if not spec.steps:
        return
    width, height = size_px(figure)
    room = width - 2 * SIDE_PX
    # a text without blanks is broken between its characters
    words, between = (spec.note.split(), " ") if " " in spec.note else (list(spec.note), "")
    notes = list(wrapped(words, between, room, style.small_px))
    below = len(notes) * style.small_px * 1.4
    for number, line in enumerate(notes):
        y = height - below + (number + 0.6) * style.small_px * 1.4
        write(figure, SIDE_PX, y, line, style, size_px=style.small_px, color=style.muted)
    top = head_px(spec.title, style) if spec.title else 10 + style.small_px
    axes = axes_at(figure, SIDE_PX, top, SIDE_PX, below + 12 + 4.2 * style.small_px)
    _bars(axes, spec, style)
    _scale(axes, spec, style, room / max(len(spec.steps), 1))


def step_at(spec: BridgeSpec, x: float, width: float) -> int | None:
    """Which bar's slot lies at `x` of a picture `width` wide, both in pixels."""
    if not spec.steps or width <= 2 * SIDE_PX:
        return None
    reach = len(spec.steps) - 1 + 2 * EDGE
    place = round((x - SIDE_PX) / (width - 2 * SIDE_PX) * reach - EDGE)
    return place if 0 <= place < len(spec.steps) else None


def _bars(axes: Axes, spec: BridgeSpec, style: ChartStyle) -> None:
    thin = max(spec.highest - spec.lowest, 1e-9) * 0.008
    for place, step in enumerate(spec.steps):
        colour = style.series_colour(_PLACES[step.kind])
        if step.height:
            axes.bar(place, max(step.height, thin), BAR_SHARE, bottom=step.base, color=colour, edgecolor="none")
        else:
            axes.bar(place, thin, BAR_SHARE, bottom=step.base - thin / 2, color=style.other, edgecolor="none")
        if place:
            joint = (place - 1 + BAR_SHARE / 2, place - BAR_SHARE / 2)
            level = spec.steps[place - 1].end
            axes.plot(joint, (level, level), color=style.axis, linewidth=0.8, linestyle=(0, (3, 2)))
        _label(axes, place, step, style)


def _label(axes: Axes, place: int, step: BridgeStep, style: ChartStyle) -> None:
    axes.annotate(
        step.value_label,
        (place, max(step.start, step.end)),
        (0, 3),
        textcoords="offset points",
        ha="center",
        va="bottom",
        fontsize=style.points(style.small_px),
        fontweight="bold",
        color=style.text,
    )


def _scale(axes: Axes, spec: BridgeSpec, style: ChartStyle, slot: float) -> None:
    """Zero baseline; a name wider than its slot is broken at its blanks."""
    lean(axes, style)
    axes.tick_params(labelcolor=style.text)
    reach = (spec.highest - spec.lowest) or 1.0
    axes.set(xlim=(-EDGE, len(spec.steps) - 1 + EDGE), yticks=[])
    axes.set_ylim(spec.lowest - (reach * 0.04 if spec.lowest < 0 else 0), spec.highest + reach * 0.1)
    set_ticks(axes, "x", range(len(spec.steps)), [_tick(step, slot, style) for step in spec.steps])
    axes.axhline(0, color=style.axis, linewidth=1.0)


def _tick(step: BridgeStep, slot: float, style: ChartStyle) -> str:
    lines = [step.label, step.count_label]
    fitting = [line.replace(" ", "\n") if label_width(line, style.small_px) > slot - 4 else line for line in lines]
    return "\n".join(line for line in fitting if line)
