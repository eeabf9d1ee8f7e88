"""Who moved where since a day: the finding, the chart with arrows, and the table before -> after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.exchange.pptx_deck import TextSpec
from app.exchange.pptx_tables import TableColumn, TableSpec
from app.terms import Strategy
from app.ui.chart_words.amounts import shorten
from app.ui.chart_words.framing import Framing
from app.ui.chart_words.lens_spec import lens_spec
from app.ui.i18n import translate
from app.ui.labels.class_names import class_name

if TYPE_CHECKING:
    from app.charts.quadrant import QuadrantSpec
    from app.services.movement import Move, MovesView
    from app.services.portfolio import PortfolioView
    from app.services.portfolio_lens import LensView, OverlayView

MOST_MOVES = 11
NAME_WIDTH = 30
_OURS = frozenset({Strategy.RETAIN, Strategy.MAINTAIN})
"""We are the main supplier: to the right of the share's cut line."""


def moves_spec(
    moves: MovesView, view: PortfolioView, lens_view: LensView, colour_by: OverlayView, framing: Framing
) -> QuadrantSpec | None:
    """The chart with an arrow for each customer that moved inside it; None if none did."""
    moved = [move for move in moves.moves if move.was_here and move.is_here]
    spec = lens_spec(view, lens_view, framing.formats, colour_by=colour_by, moves=moved, label_count=0)
    if not spec.arrows:
        return None
    names = list(spec.names)
    labelled = tuple(arrow.position for arrow in spec.arrows)[:MOST_MOVES]
    for position in labelled:
        names[position] = shorten(names[position], NAME_WIDTH)
    return replace(spec, title=finding(moves, framing), names=names, labelled=labelled)


def moves_table(moves: MovesView, framing: Framing, *, beside_chart: bool = False) -> TableSpec | TextSpec:
    """The largest customers that changed class, before -> after, with sales of either period.

    beside_chart: the finding stands on the chart's slide already, so the largest move is the title.
    """
    shown = moves.moves[:MOST_MOVES]
    subtitle = framing.in_period(_what(moves, len(shown), framing))
    if not shown:
        return TextSpec(finding(moves, framing), subtitle, _nobody(moves))
    return TableSpec(
        title=_largest(shown[0], framing) if beside_chart else finding(moves, framing),
        subtitle=subtitle,
        columns=(
            TableColumn(translate("Deck", "Customer"), 2.4),
            TableColumn(translate("Deck", "Before → after"), 2.4),
            TableColumn(translate("Deck", "Potential"), 1.2, right=True),
            TableColumn(translate("Deck", "Sales before"), 1.2, right=True),
            TableColumn(translate("Deck", "Sales now"), 1.2, right=True),
            TableColumn(translate("Deck", "Change"), 1.2, right=True),
        ),
        rows=tuple(_row(move, framing) for move in shown),
    )


def finding(moves: MovesView, framing: Framing) -> str:
    """How many changed strategy, and how many of them changed hands."""
    day = framing.formats.day_in_words(moves.since, moves.now)
    if not moves.moves:
        return translate("Deck", "Nobody changed strategy since {day}").format(day=day)
    gained = sum(move.after in _OURS and move.before is not None and move.before not in _OURS for move in moves.moves)
    lost = sum(move.before in _OURS and move.after is not None and move.after not in _OURS for move in moves.moves)
    text = translate("Deck", "%n customer(s) changed strategy since {day}", None, len(moves.moves))
    if gained or lost:
        more = translate("Deck", "{moved}: the main supplier is now us for {gained}, a rival for {lost}")
        count = framing.formats.count
        text = more.format(moved=text, gained=count(gained), lost=count(lost))
    return text.format(day=day)


def _largest(move: Move, framing: Framing) -> str:
    name, amount = shorten(move.name, NAME_WIDTH), framing.formats.money(move.potential_cents or None)
    text = translate("Deck", "The largest that moved is {name} ({amount} a year): {path}")
    return text.format(name=name, amount=amount, path=_path(move))


def _what(moves: MovesView, shown: int, framing: Framing) -> str:
    """What the table shows, how many it leaves out and how many stayed."""
    unit = framing.formats.unit_label()
    text = translate("Deck", "%n stayed where they were, amounts in {unit}", None, moves.stayed).format(unit=unit)
    left = len(moves.moves) - shown
    if not left:
        return text
    rest = translate("Deck", "%n smaller one(s) not shown", None, left)
    return translate("Deck", "{what} · {rest}").format(what=text, rest=rest)


def _nobody(moves: MovesView) -> tuple[str, ...]:
    lines = [translate("Deck", "%n customer(s) stand where they stood.", None, moves.stayed)]
    if moves.before_book:
        text = translate(
            "Deck",
            "%n of them came into the book after that day; their first values stand in.",
            None,
            moves.before_book,
        )
        lines.append(text)
    lines.append(translate("Deck", "Hold a review in the portfolio, and this slide counts from its day."))
    return tuple(lines)


def _row(move: Move, framing: Framing) -> tuple[str, ...]:
    formats = framing.formats
    change = move.sales_now_cents - move.sales_before_cents
    return (
        shorten(move.name, NAME_WIDTH),
        _path(move),
        formats.amount_in_unit(move.potential_cents or None),
        formats.amount_in_unit(move.sales_before_cents if move.was_here else None),
        formats.amount_in_unit(move.sales_now_cents if move.is_here else None),
        formats.amount_in_unit(change) if move.was_here and move.is_here else "",
    )


def _path(move: Move) -> str:
    return translate("Deck", "{before} → {after}").format(before=_class(move, was=True), after=_class(move, was=False))


def _class(move: Move, *, was: bool) -> str:
    here, key = (move.was_here, move.before) if was else (move.is_here, move.after)
    if not here:
        return translate("Deck", "not there yet") if was else translate("Deck", "gone")
    return class_name(key) if key is not None else translate("Deck", "unplaced")
