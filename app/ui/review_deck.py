"""The weekly review as a deck: what the team looks at together, each slide headed by what it shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import BinaryIO

from msgspec.structs import replace

from app.charts.bridge import BridgeSpec
from app.charts.pictures import ChartSpec
from app.charts.quadrant import QuadrantSpec
from app.exchange.pptx_deck import Charts, Content, DeckSpec, SlideSpec, TextSpec, write_deck
from app.exchange.pptx_quadrant import MOST_POINTS
from app.exchange.pptx_tables import Figure
from app.methods.attack_defence import STRATEGY_ORDER
from app.services.funnel import FunnelView
from app.services.portfolio import PortfolioView
from app.services.scope import Scope
from app.services.services import Services
from app.terms import Lens, Overlay, Resource
from app.ui.chart_words.alt_text import alt_text, said
from app.ui.chart_words.amounts import shorten
from app.ui.chart_words.framing import Framing
from app.ui.chart_words.lens_spec import lens_spec
from app.ui.chart_words.moves_table import moves_spec, moves_table
from app.ui.chart_words.pareto import pareto_spec
from app.ui.chart_words.quadrant import filter_text, quadrant_spec
from app.ui.chart_words.resources import resource_spec
from app.ui.chart_words.strategy_customers import strategy_customers
from app.ui.chart_words.strategy_table import no_customers, strategy_table
from app.ui.deck.funnel_slides import funnel_slides
from app.ui.deck.room_slides import charts_of, room_slides, room_sources
from app.ui.formats import Formats
from app.ui.i18n import translate

LABELLED_CUSTOMERS = 12
LABEL_WIDTH = 26
TRAILED_CUSTOMERS = 5
PIPELINE_SLIDES = (
    *("funnel", "board", "pipeline-by-rep", "pipeline-by-month", "largest-deals", "stalled"),
    *("bridge", "deal-moves"),
)
"""Slides whose figures come from the open deals."""


def review_deck(services: Services, scope: Scope, formats: Formats) -> DeckSpec:
    """Title with the key figures; portfolio, strategies, the top customers of each, who moved, resources; the funnel's slides;
    ABC; then people, dealers and receivables."""
    portfolio, funnel = services.portfolio.view(scope), services.funnel.view(scope)
    framing = Framing(scope, formats, filter_text(scope, portfolio))
    figures = key_figures(funnel, formats)
    contents, rooms = _contents(services, portfolio, funnel, framing), room_slides(services, framing)
    pipeline_source = _funnel_source(funnel, framing)
    sources = dict.fromkeys(PIPELINE_SLIDES, pipeline_source) | {
        "abc": _sales_source(portfolio, framing),
        "forecast": _forecast_source(framing),
        **room_sources(rooms, framing),
    }
    portfolio_source = _portfolio_source(portfolio, framing)
    return DeckSpec(
        title=translate("Deck", "{book}: weekly review").format(book=services.book_path.stem),
        subtitle=framing.in_period(translate("Deck", "Portfolio and pipeline")),
        footer=framing.footer(),
        slides=tuple(
            _slide(content, sources.get(name, portfolio_source)) for name, content in {**contents, **rooms}.items()
        ),
        as_of=scope.as_of,
        language=language_tag(formats),
        figures=figures,
        figures_alt_text=said([f"{figure.label} {figure.value} {figure.remark}".strip() for figure in figures]),
        notes=pipeline_source,
    )


def review_charts(services: Services, scope: Scope, formats: Formats) -> dict[str, ChartSpec]:
    """The charts of the deck and the other lenses by a short file name; those without data are left out."""
    portfolio, funnel = services.portfolio.view(scope), services.funnel.view(scope)
    framing = Framing(scope, formats, filter_text(scope, portfolio))
    contents = _contents(services, portfolio, funnel, framing)
    rooms = room_slides(services, framing)
    contents |= lens_charts(services, portfolio, formats) | rooms
    return {name: one for name, one in contents.items() if isinstance(one, ChartSpec)} | charts_of(rooms)


def lens_charts(services: Services, view: PortfolioView, formats: Formats) -> dict[str, Content]:
    """Each lens but the first, coloured by strategy, and the first with the trails of its largest customers over two years."""
    colour_by = services.portfolio.overlay(view, Overlay.STRATEGY)
    found: dict[str, Content] = {}
    for lens in Lens:
        if lens is Lens.ATTACK_DEFENCE:
            continue
        spec = lens_spec(view, services.portfolio.lens(view, lens), formats, colour_by=colour_by)
        if len(spec.x):
            found[f"lens-{lens.value.lower()}"] = _short_names(spec)
    lens_view = services.portfolio.lens(view, Lens.ATTACK_DEFENCE)
    placed = [position for position in range(len(view.ids)) if view.strategy[position] >= 0]
    largest = sorted(placed, key=lambda at: -int(view.potential_cents[at]))[:TRAILED_CUSTOMERS]
    days = services.movement.quarter_ends(view.scope.as_of)
    trails = services.movement.trail(view.scope, [int(view.ids[at]) for at in largest], days)
    spec = lens_spec(view, lens_view, formats, colour_by=colour_by, label_count=0, selected=trails, trails=trails)
    if spec.trails:
        found["trails"] = _short_names(spec)
    return found


def _contents(services: Services, portfolio: PortfolioView, funnel: FunnelView, framing: Framing) -> dict[str, Content]:
    """What the slides show, in their order."""
    scope = framing.scope
    contents: dict[str, Content] = {
        "portfolio": _portfolio(portfolio, framing),
        "strategies": strategy_table(portfolio, framing),
        **_strategy_slides(services, portfolio, framing),
        **_movement(services, portfolio, framing),
        **_resources(services, framing),
        **funnel_slides(services, funnel, framing),
        "abc": pareto_spec(services.portfolio.abc(scope), framing),
    }
    return _said_once(contents)


def _strategy_slides(services: Services, view: PortfolioView, framing: Framing) -> dict[str, Content]:
    """One slide per strategy that has customers."""
    found: dict[str, Content] = {}
    for strategy in STRATEGY_ORDER:
        content = strategy_customers(strategy, view, services.customer_file, framing)
        if content is not None:
            found[f"strategy-{strategy.value.lower()}"] = content
    return found


def _movement(services: Services, view: PortfolioView, framing: Framing) -> dict[str, Content]:
    """Who moved since the last review, or since the last quarter's end if none was held before the day."""
    if not len(view.ids):
        return {}
    as_of = view.scope.as_of
    since = services.movement.last_review(before=as_of) or services.movement.quarter_ends(as_of, 1)[0]
    moves = services.movement.moves(view.scope, since)
    lens_view = services.portfolio.lens(view, Lens.ATTACK_DEFENCE)
    chart = moves_spec(moves, view, lens_view, services.portfolio.overlay(view, Overlay.STRATEGY), framing)
    table = moves_table(moves, framing, beside_chart=chart is not None)
    return {"moves": table} if chart is None else {"moves": chart, "moves-table": table}


def _resources(services: Services, framing: Framing) -> dict[str, Content]:
    """The first resource that has a budget and visits to compare; none without."""
    for resource in Resource:
        view = services.resources.plan(framing.scope, resource)
        if view.budget and view.visits_held:
            return {"resources": resource_spec(view, framing)}
    return {}


def _said_once(contents: dict[str, Content]) -> dict[str, Content]:
    """Without slides that would repeat "nothing is open" in the same words."""
    kept: dict[str, Content] = {}
    for name, content in contents.items():
        said_before = {other.title for other in kept.values() if isinstance(other, TextSpec)}
        if not (isinstance(content, TextSpec) and content.title in said_before):
            kept[name] = content
    return kept


def write_review_deck(
    services: Services,
    scope: Scope,
    formats: Formats,
    target: Path | BinaryIO,
    template: Path | None = None,
    charts: Charts = "native",
) -> None:
    """Raises WriteError as write_deck does."""
    write_deck(target, review_deck(services, scope, formats), template, charts)


def chart_deck(content: Content, book_name: str, footer: str, as_of: date, formats: Formats) -> DeckSpec:
    """A deck of one chart, for "send to a slide"."""
    slide = _slide(content, footer)
    return DeckSpec(book_name, content.subtitle, footer, (slide,), as_of, language_tag(formats))


def write_chart_deck(services: Services, scope: Scope, formats: Formats, content: Content, target: Path) -> None:
    """The chart on screen as a native chart on a slide of its own. Raises WriteError as write_deck does."""
    framing = Framing(scope, formats, filter_text(scope, services.portfolio.view(scope)))
    write_deck(target, chart_deck(content, services.book_path.stem, framing.footer(), scope.as_of, formats))


def language_tag(formats: Formats) -> str:
    return "zh-CN" if formats.language == "zh_CN" else "en-GB"


def key_figures(view: FunnelView, formats: Formats) -> tuple[Figure, ...]:
    """Four numbers of the title slide. An amount that no deal has is not shown as zero."""
    listed = sum(column.list_cents for column in view.columns)
    opened = formats.money(view.open_cents) if view.open_cents or not view.open_deals else formats.money(None)
    weighted = formats.money(view.weighted_cents) if view.open_cents or not view.open_deals else formats.money(None)
    remark = translate("Deck", "%n open deal(s)", None, view.open_deals)
    if not view.open_cents and listed:
        weighted_remark = translate("Deck", "at list price {amount}").format(amount=formats.money(listed))
    else:
        weighted_remark = translate("Deck", "amount × odds of the stage")
    closed = view.won_deals + view.lost_deals
    return (
        Figure(translate("Deck", "Open pipeline"), opened, remark),
        Figure(translate("Deck", "Weighted pipeline"), weighted, weighted_remark),
        Figure(
            translate("Deck", "Won in the period"),
            formats.money(view.won_cents),
            translate("Deck", "%n deal(s)", None, view.won_deals),
        ),
        Figure(
            translate("Deck", "Win rate"),
            formats.percent(view.win_rate),
            translate("Deck", "of %n closed deal(s)", None, closed),
        ),
    )


def _slide(content: Content, notes: str) -> SlideSpec:
    """A bridge brings the rule of its bars and what they leave over into the notes."""
    told = "\n".join((notes, content.note)) if isinstance(content, BridgeSpec) else notes
    return SlideSpec(content.title, content.subtitle, content, told, alt_text(content))


def _portfolio(view: PortfolioView, framing: Framing) -> Content:
    spec = quadrant_spec(view, framing.formats, label_count=LABELLED_CUSTOMERS)
    if len(spec.x):
        return _short_names(spec)
    if not len(view.ids):
        return no_customers(spec.subtitle)
    lines: tuple[str, ...] = (translate("Deck", "%n customer(s), none with a yearly potential.", None, len(view.ids)),)
    hint = translate(
        "Deck", "Enter the potential of the largest customers first; this slide then shows where each stands."
    )
    return TextSpec(spec.title, spec.subtitle, (*lines, hint))


def _short_names(spec: QuadrantSpec) -> QuadrantSpec:
    """Names cut where they are labels."""
    names = list(spec.names)
    for position in spec.labelled:
        names[position] = shorten(names[position], LABEL_WIDTH)
    return replace(spec, names=names)


def _portfolio_source(view: PortfolioView, framing: Framing) -> str:
    placed = len(view.ids) - len(view.unplaced())
    lines = [
        translate("Deck", "Source: %n customer(s) of the book, {filter}, as of {day}.", None, len(view.ids)),
        translate("Deck", "%n of them placed by potential and share of customer (R1, R2).", None, placed),
    ]
    if placed > MOST_POINTS:
        lines.append(translate("Deck", "With more than {most} customers the chart is a picture."))
    return _filled(lines, framing, _sales_lines(view))


def _sales_source(view: PortfolioView, framing: Framing) -> str:
    lines = [
        translate("Deck", "Source: %n customer(s) of the book, {filter}, as of {day}.", None, len(view.ids)),
        translate(
            "Deck", "Classes by cumulative share of sales before the customer: below 80% A, below 95% B, else C (R8)."
        ),
    ]
    return _filled(lines, framing, _sales_lines(view))


def _sales_lines(view: PortfolioView) -> list[str]:
    if not view.sales_from_deals:
        return []
    return [translate("Deck", "Sales of %n customer(s) are taken from won deals.", None, view.sales_from_deals)]


def _funnel_source(view: FunnelView, framing: Framing) -> str:
    lines = [
        translate(
            "Deck", "Source: %n open deal(s) of the book (stages 1–6), {filter}, as of {day}.", None, view.open_deals
        ),
        translate("Deck", "Weighted amount = amount × odds of the stage (R13)."),
    ]
    checks: tuple[tuple[int, Callable[[int], str]], ...] = (
        (view.stalled_deals, lambda n: translate("Deck", "%n deal(s) stalled.", None, n)),
        (view.slipped_deals, lambda n: translate("Deck", "%n deal(s) slipped.", None, n)),
        (view.without_customer, lambda n: translate("Deck", "%n deal(s) without customer.", None, n)),
    )
    return _filled(lines, framing, [say(count) for count, say in checks if count])


def _forecast_source(framing: Framing) -> str:
    lines = [
        translate("Deck", "Source: won and open deals of the book, {filter}, as of {day}."),
        translate(
            "Deck", "Forecast = the rep's call, else won and commit by evidence; the manager's adjustment added (R23)."
        ),
    ]
    return _filled(lines, framing, [])


def _filled(lines: list[str], framing: Framing, more: list[str]) -> str:
    values = {"filter": framing.filter, "day": framing.day, "most": framing.formats.count(MOST_POINTS)}
    return "\n".join([*(line.format(**values) for line in lines), *more])
