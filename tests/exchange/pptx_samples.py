"""Small specs that several deck tests share."""

import io
from datetime import date

import numpy as np
from pptx import Presentation

from app.charts.bars import PALE, BarSeries, BarSpec
from app.charts.funnel_steps import FunnelStep, FunnelStepsSpec
from app.charts.pareto import ParetoSpec
from app.charts.quadrant import Caption, LegendEntry, QuadrantSpec
from app.exchange.pptx_deck import DeckSpec, SlideSpec, write_deck

AS_OF = date(2026, 11, 21)
FOOTER = "全部销售 · 全部区域 · 截至2026-11-21"

BARS = BarSpec(
    title="李伟手上的在跟商机最多",
    subtitle="金额,万元",
    categories=("李伟", "=cmd|' /C calc'!A1", "-赵敏", "+8613", "@home"),
    series=(
        BarSeries("金额", (120.5, 80.0, 3.0, 2.0, 1.0), ("", "", "", "", ""), PALE),
        BarSeries("=加权", (60.0, 8.0, 1.0, 1.0, 0.5), ("", "", "", "", ""), 0),
    ),
    unit="万元",
    number_format='#,##0.0"万"',
    horizontal=True,
)
FUNNEL = FunnelStepsSpec(
    title="2 open deals",
    subtitle="CNY k",
    steps=(
        FunnelStep("Target", 2, "2 deals", 100.0, "100k", 5.0, "5k"),
        FunnelStep("Collection", 1, "1 deal won", 40.0, "40k", 40.0, "40k", won=True),
    ),
    amount_name="Amount",
    weighted_name="Weighted",
    count_name="Deals",
    unit="CNY k",
    number_format='#,##0"k"',
)
PARETO = ParetoSpec(
    title="3 of 5",
    subtitle="CNY",
    categories=("A1", "A2", "B1", "C1"),
    values=(60.0, 25.0, 10.0, 5.0),
    labels=("60", "25", "10", "5"),
    classes=(0, 0, 1, 2),
    cumulative=(0.6, 0.85, 0.95, 1.0),
    class_names=("A: 2", "B: 1", "C: 1"),
    cumulative_name="Cumulative",
    mark_name="80%",
    unit="CNY",
    number_format="#,##0",
)


def quadrant(customers: int, *, log_y: bool = False, labelled: int = 12) -> QuadrantSpec:
    """Customers spread evenly; colours 0, 1 and "other" in turn."""
    share = np.linspace(0, 1, customers)
    potential = np.geomspace(10, 2000, customers) if log_y else np.linspace(100, 2000, customers)
    group = np.array([(0, 1, 8)[n % 3] for n in range(customers)], np.int64)
    names = ("Government", "Power", "other")
    return QuadrantSpec(
        title="8 customers hold half of the potential",
        subtitle="CNY k",
        ids=np.arange(customers),
        names=[f"=Customer {n}" for n in range(customers)],
        x=share,
        y=potential,
        size=share * potential,
        group=group,
        legend=tuple(LegendEntry(number, name, 1) for number, name in zip((0, 1, 8), names, strict=True)),
        x_cut=0.5,
        y_cut=1000.0,
        y_floor=100.0,
        captions=(Caption("Acquire 3", "attack"), Caption("Retain 2"), Caption("Disrupt 1"), Caption("Maintain 4")),
        x_title="Share of customer",
        y_title="Potential (CNY k)",
        size_title="Bubble area = sales",
        y_range=(7.0, 2700.0) if log_y else (0.0, 2120.0),
        y_ticks=((0.0, "0"), (500.0, "500"), (1000.0, "1,000")),
        log_y=log_y,
        labelled=tuple(range(customers - 1, max(customers - 1 - labelled, -1), -1)),
    )


def deck_of(*contents, title="华东大区 周复盘", **fields) -> DeckSpec:
    slides = tuple(SlideSpec(c.title, c.subtitle, c, "Source: the book", "What it shows") for c in contents)
    return DeckSpec(title, "2026-11-21", FOOTER, slides, AS_OF, **fields)


def written(deck, template=None, charts="native"):
    """The deck as python-pptx reads it back."""
    return Presentation(io.BytesIO(bytes_of(deck, template, charts)))


def bytes_of(deck, template=None, charts="native") -> bytes:
    buffer = io.BytesIO()
    write_deck(buffer, deck, template, charts)
    return buffer.getvalue()


def chart_on(presentation, slide: int):
    return next(shape for shape in presentation.slides[slide].shapes if shape.has_chart).chart
