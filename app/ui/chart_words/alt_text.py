"""How a slide is said aloud, for someone who hears it."""

from __future__ import annotations

from collections.abc import Sequence

from app.charts.bars import BarSpec
from app.charts.bridge import BridgeSpec
from app.charts.forecast import ForecastBarsSpec
from app.charts.funnel_steps import FunnelStepsSpec
from app.charts.org_map_spec import OrgMapSpec
from app.charts.pareto import ParetoSpec
from app.charts.quadrant import QuadrantSpec
from app.charts.radar import RadarSpec
from app.charts.trends import TrendSpec
from app.exchange.pptx_deck import Content
from app.exchange.pptx_tables import TableSpec
from app.ui.i18n import translate

MOST_SAID = 8
"""Figures an alternative text reads out before it stops."""


def alt_text(content: Content) -> str:
    """What the slide shows, for someone who hears it: kind, finding, the first figures."""
    match content:
        case QuadrantSpec():
            kind = translate("Deck", "Quadrant chart of %n customer(s).", None, len(content.x))
            figures = [" ".join((caption.name, caption.detail)) for caption in content.captions]
        case FunnelStepsSpec():
            kind = translate("Deck", "Bar chart by stage.")
            figures = [f"{step.label} {step.count_label} {step.amount_label}".strip() for step in content.steps]
        case BarSpec():
            kind = translate("Deck", "Bar chart.")
            labels = content.totals or (content.series[0].labels if content.series else ())
            figures = [f"{name} {label}" for name, label in zip(content.categories, labels, strict=True)]
        case ParetoSpec():
            kind = translate("Deck", "Pareto chart.")
            figures = [f"{name} {label}" for name, label in zip(content.categories, content.labels, strict=True)]
        case BridgeSpec():
            kind = translate("Deck", "Bridge chart.")
            figures = [f"{step.label} {step.value_label} {step.count_label}".strip() for step in content.steps]
        case ForecastBarsSpec():
            kind = translate("Deck", "Bar chart of forecast and quota.")
            figures = [f"{bar.label} {bar.text}" for bar in content.bars]
        case TrendSpec():
            kind = translate("Deck", "Line chart.")
            figures = [f"{one.name} {one.end}" for one in content.lines]
        case RadarSpec():
            kind = translate("Deck", "Radar chart of %n axes.", None, len(content.axes))
            figures = [f"{name} {mark:.1f}" for name, mark in _marks(content)]
        case OrgMapSpec():
            kind = translate("Deck", "Map of %n people.", None, len(content.nodes))
            figures = [f"{node.name} {node.stance_label}" for node in content.nodes]
        case TableSpec():
            kind = translate("Deck", "Table with %n row(s).", None, len(content.rows))
            figures = [" ".join(row[:2]) for row in content.rows]
        case _:
            return content.title
    return f"{kind} {content.title}{translate('Deck', '. ', 'between sentences')}{said(figures)}"


def _marks(content: RadarSpec) -> list[tuple[str, float]]:
    """Of the first line."""
    marks = content.lines[0].marks if content.lines else ()
    return [(name, mark) for name, mark in zip(content.axes, marks, strict=False) if mark is not None]


def said(figures: Sequence[str]) -> str:
    """The first figures, separated as in a sentence."""
    shown = list(figures[:MOST_SAID])
    if len(figures) > MOST_SAID:
        shown.append("…")
    return translate("Deck", "; ", "between figures").join(shown)
