"""Writes a deck: one slide per spec, as native editable charts and tables or as pictures."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Literal

from msgspec import Struct, structs

from app.charts.bars import BarSpec
from app.charts.bridge import BridgeSpec
from app.charts.forecast import ForecastBarsSpec
from app.charts.funnel_steps import FunnelStepsSpec
from app.charts.org_map_spec import MapNode, OrgMapSpec
from app.charts.pareto import ParetoSpec
from app.charts.pictures import ChartSpec, PlotSpec, draw_of
from app.charts.quadrant import QuadrantSpec
from app.charts.radar import RadarSpec
from app.charts.style import light_style, picture_bytes
from app.charts.trends import TrendSpec
from app.exchange.files import atomic_write
from app.exchange.pptx_chart_xml import NativeChart
from app.exchange.pptx_charts import bar_chart, funnel_chart, pareto_chart
from app.exchange.pptx_funnel import bridge_chart, forecast_chart, trend_chart
from app.exchange.pptx_map import add_map
from app.exchange.pptx_page import PageSpec, add_page
from app.exchange.pptx_quadrant import MOST_POINTS, add_lines, area_boxes, caption_corners, quadrant_chart
from app.exchange.pptx_radar import radar_chart
from app.exchange.pptx_shapes import (
    add_chart,
    add_footer,
    add_picture,
    add_text,
    add_tint,
    add_xml,
    fits_size,
    footer_shapes,
    next_id,
    remove_empty_placeholders,
    set_text,
)
from app.exchange.pptx_tables import Figure, TableSpec, figures_frame, table_frame
from app.exchange.pptx_theme import EMU_PER_INCH, SUBTITLE_INDEX, Box, DeckBase, open_base
from app.exchange.pptx_workbook import plain_text

Charts = Literal["native", "picture"]

TEMPLATE_TITLES = (3200, 2800, 2400, 2000, 1800)
TEMPLATE_SUBTITLES = (2000, 1800, 1600, 1400)
"""Sizes for a template's own title places, which are made for titles shorter than a sentence."""

PICTURE_DPI = 200
PICTURE_TEXT = 1.35
"""Text of a picture against that of the screen, so that it is read from the back row."""


class TextSpec(Struct, frozen=True):
    """A slide that says something instead of showing it, e.g. what is missing for its chart."""

    title: str
    subtitle: str
    lines: tuple[str, ...]


class DividerSpec(Struct, frozen=True):
    """Where another part of the deck begins; `subtitle` sums it up."""

    title: str
    subtitle: str


Content = ChartSpec | TableSpec | TextSpec | PageSpec | DividerSpec


class SlideSpec(Struct, frozen=True):
    """`notes` name the sources of the figures for the speaker; `alt_text` says what the chart shows to who cannot see it."""

    title: str
    subtitle: str
    content: Content
    notes: str = ""
    alt_text: str = ""


class DeckSpec(Struct, frozen=True):
    """`footer` is the filter and as-of date on every slide. `language` is that of the texts, "zh-CN" or "en-GB"."""

    title: str
    subtitle: str
    footer: str
    slides: tuple[SlideSpec, ...]
    as_of: date
    language: str = "zh-CN"
    figures: tuple[Figure, ...] = ()
    figures_alt_text: str = ""
    notes: str = ""


def write_deck(
    target: Path | BinaryIO, deck: DeckSpec, template: Path | None = None, charts: Charts = "native"
) -> None:
    """Writes the .pptx. A file is replaced whole or not at all; a quadrant of more than MOST_POINTS becomes a picture.

    Raises WriteError: TEMPLATE_UNUSABLE, or what atomic_write raises.
    """
    base = open_base(template)
    _describe(base.presentation, deck)
    _title_slide(base, deck)
    footer = footer_shapes(base.content_layout, base, deck.footer, deck.language)
    for spec in deck.slides:
        if isinstance(spec.content, DividerSpec):
            _divider(base, deck, spec.content)
        else:
            _content_slide(base, deck, spec, charts, footer)
    if isinstance(target, Path):
        atomic_write(target, base.presentation.save)
    else:
        base.presentation.save(target)


def _describe(presentation: Any, deck: DeckSpec) -> None:
    """File properties; the day of the figures stands in for the clock, which only the screen reads."""
    properties = presentation.core_properties
    properties.title = plain_text(deck.title)[:255]
    properties.author = properties.last_modified_by = "Fieldbook"
    properties.subject = plain_text(deck.footer)[:255]
    properties.language = deck.language
    properties.created = properties.modified = datetime(deck.as_of.year, deck.as_of.month, deck.as_of.day)


def _title_slide(base: DeckBase, deck: DeckSpec) -> None:
    slide, subtitle = _opening_slide(base, deck, deck.title, deck.subtitle)
    if deck.figures:
        box = _figures_box(base, subtitle)
        add_xml(slide, figures_frame(deck.figures, box, next_id(slide), deck.figures_alt_text, deck.language))
    _add_notes(slide, deck.notes)


def _divider(base: DeckBase, deck: DeckSpec, spec: DividerSpec) -> None:
    _opening_slide(base, deck, spec.title, spec.subtitle)


def _opening_slide(base: DeckBase, deck: DeckSpec, title: str, under: str) -> tuple[Any, Any]:
    """A slide in the layout of titles, and its place for the subtitle, None without one."""
    slide = base.presentation.slides.add_slide(base.title_layout)
    set_text(slide.shapes.title, title, deck.language, () if base.is_own else TEMPLATE_TITLES)
    subtitle = next((shape for shape in slide.placeholders if shape.placeholder_format.idx == 1), None)
    if subtitle is not None and subtitle.has_text_frame:
        set_text(subtitle, under, deck.language, () if base.is_own else TEMPLATE_SUBTITLES)
    elif base.subtitle is not None:
        add_text(slide, base.subtitle, under, deck.language, size=1800, muted=True)
    remove_empty_placeholders(slide)
    add_footer(slide, footer_shapes(base.title_layout, base, deck.footer, deck.language))
    return slide, subtitle


def _figures_box(base: DeckBase, subtitle: Any) -> Box:
    """The lower part of the title slide; a subtitle that reaches into it is made lower."""
    if base.is_own:
        left, top, width, height = (round(inches * EMU_PER_INCH) for inches in (0.95, 4.75, 11.6, 1.35))
        return Box(left, top, width, height)
    box = base.content.part(0, 0.74, 1, 0.25)
    if subtitle is not None and subtitle.top < box.top < subtitle.top + subtitle.height:
        left, top, width = subtitle.left, subtitle.top, subtitle.width
        subtitle.left, subtitle.top, subtitle.width, subtitle.height = left, top, width, box.top - top
    return box


def _content_slide(base: DeckBase, deck: DeckSpec, spec: SlideSpec, charts: Charts, footer: list[Any]) -> None:
    slide = base.presentation.slides.add_slide(base.content_layout)
    set_text(slide.shapes.title, spec.title, deck.language, () if base.is_own else TEMPLATE_TITLES)
    if base.subtitle is None:
        place = next(shape for shape in slide.placeholders if shape.placeholder_format.idx == SUBTITLE_INDEX)
        set_text(place, spec.subtitle, deck.language)
    else:
        size = fits_size(spec.subtitle, base.subtitle.width, 1, (1400, 1200, 1000))
        add_text(slide, base.subtitle, spec.subtitle, deck.language, size=size, muted=True)
    remove_empty_placeholders(slide)
    _add_content(slide, spec, base.content, charts, deck.language)
    add_footer(slide, footer)
    _add_notes(slide, spec.notes)


def _add_content(slide: Any, spec: SlideSpec, box: Box, charts: Charts, language: str) -> None:
    content = spec.content
    if isinstance(content, TableSpec):
        add_xml(slide, table_frame(content, box, next_id(slide), spec.alt_text, language))
    elif isinstance(content, TextSpec):
        add_text(slide, box.part(0, 0.04, 1, 0.9), "\n".join(content.lines), language, size=1800)
    elif isinstance(content, PageSpec):
        add_page(slide, content, box, partial(_add_chart, slide, charts=charts, language=language), language)
    elif not isinstance(content, DividerSpec):
        _add_chart(slide, content, box, spec.alt_text, charts, language)


def _add_chart(slide: Any, content: ChartSpec, box: Box, alt_text: str, charts: Charts, language: str) -> None:
    if charts == "picture" or (isinstance(content, QuadrantSpec) and len(content.x) > MOST_POINTS):
        add_picture(slide, *_picture(content, box), box, alt_text)
    elif isinstance(content, OrgMapSpec):
        if content.nodes:
            add_map(slide, content, box, language, _said_of)
    else:
        if isinstance(content, QuadrantSpec):
            _add_tints(slide, content, box, language)
        xml, rows = _native(content, box, language)
        add_chart(slide, xml, rows, box, alt_text)
        if isinstance(content, QuadrantSpec):
            add_lines(slide, content, box)


def _said_of(node: MapNode) -> str:
    """A person of the map for who cannot see it."""
    return " · ".join(part for part in (node.name, node.title, node.remark, node.stance_label) if part)


def _native(content: PlotSpec, box: Box, language: str) -> NativeChart:
    match content:
        case QuadrantSpec():
            return quadrant_chart(content, box, language)
        case BarSpec():
            return bar_chart(content, language)
        case FunnelStepsSpec():
            return funnel_chart(content, language)
        case ParetoSpec():
            return pareto_chart(content, language)
        case BridgeSpec():
            return bridge_chart(content, language)
        case ForecastBarsSpec():
            return forecast_chart(content, language)
        case TrendSpec():
            return trend_chart(content, language)
        case RadarSpec():
            return radar_chart(content, language)


def _add_tints(slide: Any, spec: QuadrantSpec, box: Box, language: str) -> None:
    """The four areas as shapes behind the see-through chart, with the strategies' names in their emptiest corners."""
    for colour, caption, area, corner in zip(
        ("accent6", "accent3", "accent5", "accent4"),
        spec.captions,
        area_boxes(spec, box),
        caption_corners(spec),
        strict=True,
    ):
        if area.width > 0 and area.height > 0:
            add_tint(slide, area, colour, (caption.name, caption.detail), corner, language)


def _picture(content: ChartSpec, box: Box) -> tuple[BytesIO, float]:
    """PNG of the chart without its headings, which stand on the slide, and the part of it that is blank at the top."""
    style = light_style().scaled(PICTURE_TEXT).at_dpi(PICTURE_DPI)
    blank = style.title_px * 1.8 + style.body_px * 1.7 if isinstance(content, QuadrantSpec) else 0.0
    width, height = (round(side / EMU_PER_INCH * 100) for side in (box.width, box.height))
    plain = structs.replace(content, title="", subtitle="")
    png = picture_bytes(draw_of(content), plain, "png", (width, round(height + blank)), style)
    return BytesIO(png), blank / (height + blank)


def _add_notes(slide: Any, notes: str) -> None:
    if notes:
        slide.notes_slide.notes_text_frame.text = plain_text(notes)
