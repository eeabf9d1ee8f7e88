"""The coach's matrix as a table: open deals against what they lack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exchange.pptx_tables import TableColumn, TableSpec
from app.methods.one_two_one import FULL_POINTS
from app.terms import MissingPiece
from app.ui.deck.paging import table_of
from app.ui.formats import Formats
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import stage_name
from app.ui.labels.tracking_terms import missing_piece_name

if TYPE_CHECKING:
    from app.services.tracking_coach import CoachMatrix, CoachRow

LACKS = "✕"
_HEADS = {
    MissingPiece.GUIDE: (QT_TRANSLATE_NOOP("Deck", "Guide"), 0.6),
    MissingPiece.DECIDER: (QT_TRANSLATE_NOOP("Deck", "Decider"), 0.84),
    MissingPiece.USER: (QT_TRANSLATE_NOOP("Deck", "User"), 0.6),
    MissingPiece.GATEKEEPER: (QT_TRANSLATE_NOOP("Deck", "Gatekeeper"), 1.1),
    MissingPiece.PURCHASER: (QT_TRANSLATE_NOOP("Deck", "Purchaser"), 1.0),
    MissingPiece.OWNER: (QT_TRANSLATE_NOOP("Deck", "Seller"), 0.64),
    MissingPiece.NEXT_STEP: (QT_TRANSLATE_NOOP("Deck", "Next step"), 0.92),
    MissingPiece.BUDGET: (QT_TRANSLATE_NOOP("Deck", "Budget"), 0.76),
    MissingPiece.DATE: (QT_TRANSLATE_NOOP("Deck", "Date"), 0.56),
    MissingPiece.RIVAL: (QT_TRANSLATE_NOOP("Deck", "Rival"), 0.56),
}


def coach_what(formats: Formats) -> str:
    text = translate("Deck", "Open deals against what they lack ({mark}), amounts in {unit}")
    return text.format(mark=LACKS, unit=formats.unit_label())


def coach_finding(matrix: CoachMatrix, formats: Formats) -> str:
    """The two pieces that deals lack most often."""
    worst = sorted(matrix.counts.items(), key=lambda pair: -pair[1])[:2]
    lacking = [(piece, count) for piece, count in worst if count]
    if not matrix.rows:
        return translate("Deck", "No deal is open")
    if not lacking:
        return translate("Deck", "No open deal lacks anything")
    part = translate("Deck", "{piece} in {count}")
    said = translate("Deck", ", ", "between names").join(
        part.format(piece=missing_piece_name(piece), count=formats.count(count)) for piece, count in lacking
    )
    return translate("Deck", "Of %n open deal(s): {said}", None, len(matrix.rows)).format(said=said)


def coach_table(matrix: CoachMatrix, formats: Formats) -> TableSpec:
    """One row per deal, the sums below."""
    heads = [TableColumn(translate("Deck", head), width) for head, width in _HEADS.values()]
    columns = (
        TableColumn(translate("Deck", "Deal"), 2.9),
        TableColumn(translate("Deck", "Rep"), 1.0),
        TableColumn(translate("Deck", "Stage"), 1.0),
        TableColumn(translate("Deck", "Amount"), 0.85, right=True),
        TableColumn(translate("Deck", "1+2+1"), 0.62),
        *heads,
    )
    total = (
        translate("Deck", "Deals that lack it"),
        *("", "", "", ""),
        *(formats.count(matrix.counts[piece]) for piece in _HEADS),
    )
    return table_of(columns, [_row(row, formats) for row in matrix.rows], total)


def _row(row: CoachRow, formats: Formats) -> tuple[str, ...]:
    return (
        " · ".join(part for part in (row.customer, row.name) if part),
        row.owner or translate("Deck", "No rep"),
        stage_name(row.stage),
        formats.amount_in_unit(row.amount_cents),
        f"{row.points}/{FULL_POINTS}",
        *(LACKS if piece in row.missing else "" for piece in _HEADS),
    )
