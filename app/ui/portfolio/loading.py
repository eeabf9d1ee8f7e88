"""Reading the portfolio and making its chart, in one piece that can run off the GUI thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from app.methods.period import add_months
from app.terms import Lens
from app.ui.chart_words.quadrant import Bubble
from app.ui.formats import Formats

if TYPE_CHECKING:
    from app.charts.quadrant import QuadrantSpec
    from app.services.movement import MovesView, TrailPoint
    from app.services.portfolio import PortfolioView
    from app.services.portfolio_classes import PortfolioClasses
    from app.services.portfolio_lens import LensView
    from app.services.scope import Scope
    from app.services.services import Services
    from app.ui.chart_words.lens_words import Recount
    from app.ui.portfolio.list_columns import Column
    from app.ui.portfolio.rows import ListRows

LABELS = 14
TRAILED_AT_MOST = 12
"""Trails are drawn for so many customers: the selected ones, else the most important of the chart."""


class Since(StrEnum):
    """From when moves are counted."""

    OFF = "OFF"
    REVIEW = "REVIEW"
    QUARTER = "QUARTER"
    YEAR = "YEAR"


class ChartChoice(Struct, frozen=True):
    """What places, sizes and colours stand for. colour_by is a member of Overlay, by its value."""

    lens: Lens = Lens.ATTACK_DEFENCE
    bubble: Bubble = "sales"
    colour_by: str = "INDUSTRY"
    groups: bool = False


class TimeChoice(Struct, frozen=True):
    """day None: today. trails: where customers came from, over the days on offer."""

    day: date | None = None
    since: Since = Since.OFF
    trails: bool = False


TODAY = TimeChoice()


class LoadedPortfolio(Struct, frozen=True, eq=False):
    """quarter_ends: the days that can be looked at, the scope's own last. last_review: the newest before the day shown."""

    view: PortfolioView
    classes: PortfolioClasses
    lens_view: LensView
    spec: QuadrantSpec
    choice: ChartChoice
    time: TimeChoice = TODAY
    moves: MovesView | None = None
    quarter_ends: tuple[date, ...] = ()
    last_review: date | None = None
    selected: tuple[int, ...] = ()
    rows: ListRows | None = None


def load_portfolio(
    services: Services,
    scope: Scope,
    formats: Formats,
    choice: ChartChoice,
    time: TimeChoice = TODAY,
    selected: tuple[int, ...] = (),
    columns: tuple[Column, ...] = (),
    sorting: tuple[Column, bool] | None = None,
) -> LoadedPortfolio:
    """columns: those the list will need; sorting: the order it will ask for (ListRows.order). Also brings in matplotlib, which takes longest the first time."""
    from app.charts.style import register_fonts
    from app.services.movement import scope_ending
    from app.ui.portfolio.rows import ListRows

    register_fonts()
    import app.charts.quadrant_marks  # noqa: F401 - imported here so that the first drawing does not wait for it

    past = scope if time.day is None else scope_ending(scope, time.day)
    view = services.portfolio.view(past, known_on=time.day, groups=choice.groups)
    made = with_chart(services, view, formats, choice, time, selected, days=services.movement.quarter_ends(scope.as_of))
    rows = ListRows(view, services, made.classes)
    rows.read_ahead(columns)
    if sorting is not None:
        rows.order(*sorting)
    return replace(made, last_review=services.movement.last_review(before=past.as_of), rows=rows)


def with_chart(
    services: Services,
    view: PortfolioView,
    formats: Formats,
    choice: ChartChoice,
    time: TimeChoice = TODAY,
    selected: tuple[int, ...] = (),
    *,
    days: tuple[date, ...] = (),
    moves: MovesView | None = None,
) -> LoadedPortfolio:
    """The view through the lens chosen. `moves` are taken as they are; None: counted anew where they are asked for."""
    from app.terms import Overlay
    from app.ui.chart_words.lens_spec import lens_spec

    portfolio = services.portfolio
    lens_view, overlay = portfolio.lens(view, choice.lens), portfolio.overlay(view, Overlay(choice.colour_by))
    draw = partial(lens_spec, view, lens_view, formats, colour_by=overlay, bubble=choice.bubble, label_count=LABELS)
    if moves is None:
        moves = _moves(services, view, choice, time)
    found = LoadedPortfolio(
        view=view,
        classes=portfolio.classes(view),
        lens_view=lens_view,
        spec=draw(),
        choice=choice,
        time=time,
        moves=moves,
        quarter_ends=days,
        selected=selected,
    )
    if not (moves or _shows_trails(choice, time)):
        return found
    trails = _trails(services, found) if _shows_trails(choice, time) else None
    return replace(found, spec=draw(moves=moves.moves if moves is not None else (), trails=trails))


def recount_of(loaded: LoadedPortfolio, formats: Formats) -> Recount:
    """Counts the captions anew while a cut line is dragged."""
    from app.ui.chart_words.lens_words import lens_recount

    return lens_recount(loaded.lens_view, loaded.spec, formats)


def since_day(services: Services, day: date, since: Since) -> date | None:
    """The day that moves are counted from, as seen from `day`; None for none and where no review was held before."""
    if since is Since.REVIEW:
        return services.movement.last_review(before=day)
    months = {Since.QUARTER: -3, Since.YEAR: -12}
    return add_months(day, months[since]) if since in months else None


def _shows_trails(choice: ChartChoice, time: TimeChoice) -> bool:
    return time.trails and choice.lens is Lens.ATTACK_DEFENCE


def _moves(services: Services, view: PortfolioView, choice: ChartChoice, time: TimeChoice) -> MovesView | None:
    start = since_day(services, view.scope.as_of, time.since)
    if start is None:
        return None
    return services.movement.moves(view.scope, start, choice.lens, groups=choice.groups, known_on=time.day)


def _trails(services: Services, found: LoadedPortfolio) -> Mapping[int, Sequence[TrailPoint]]:
    spec, view = found.spec, found.view
    ids = found.selected[-TRAILED_AT_MOST:] or tuple(int(spec.ids[at]) for at in spec.labelled[:TRAILED_AT_MOST])
    days = [day for day in found.quarter_ends if day <= view.scope.as_of]
    return services.movement.trail(view.scope, ids, days, known_on=found.time.day)
