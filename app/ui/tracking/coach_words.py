"""The coach's matrix in words: heads of its columns, what the deals lack, the rows as text (R14)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.terms import MissingPiece
from app.ui.formats import Formats
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import stage_name
from app.ui.labels.tracking_terms import missing_piece_name
from app.ui.tracking.head_words import points_large

if TYPE_CHECKING:
    from app.services.tracking_coach import CoachRow

_HEADS = {
    MissingPiece.GUIDE: QT_TRANSLATE_NOOP("Coach", "Guide"),
    MissingPiece.DECIDER: QT_TRANSLATE_NOOP("Coach", "Decider"),
    MissingPiece.USER: QT_TRANSLATE_NOOP("Coach", "User"),
    MissingPiece.GATEKEEPER: QT_TRANSLATE_NOOP("Coach", "Gate-\nkeeper"),
    MissingPiece.PURCHASER: QT_TRANSLATE_NOOP("Coach", "Pur-\nchaser"),
    MissingPiece.OWNER: QT_TRANSLATE_NOOP("Coach", "Sole\nowner"),
    MissingPiece.NEXT_STEP: QT_TRANSLATE_NOOP("Coach", "Next\nstep"),
    MissingPiece.BUDGET: QT_TRANSLATE_NOOP("Coach", "Budget"),
    MissingPiece.DATE: QT_TRANSLATE_NOOP("Coach", "Close\ndate"),
    MissingPiece.RIVAL: QT_TRANSLATE_NOOP("Coach", "Rival"),
}
MOST_NAMED = 3


def piece_head(piece: MissingPiece) -> str:
    """One or two lines."""
    return translate("Coach", _HEADS[piece])


def piece_sum(piece: MissingPiece, count: int, deals: int) -> str:
    """ "Guide missing: 21 of 34 deals"."""
    text = translate("Coach", "{piece}: {count} of {deals}")
    return text.format(piece=missing_piece_name(piece), count=count, deals=deals)


def summary(counts: dict[MissingPiece, int], deals: int, formats: Formats) -> str:
    """What most deals lack, the worst first; what no deal lacks is not named."""
    if not deals:
        return translate("Coach", "No open deal is in this view.")
    head = translate("Coach", "%n open deal(s)", None, deals)
    worst = sorted((piece for piece in counts if counts[piece]), key=lambda piece: -counts[piece])[:MOST_NAMED]
    if not worst:
        return translate("Coach", "{deals}: nothing is missing.").format(deals=head)
    named = [
        translate("Coach", "{piece} in {count}").format(
            piece=missing_piece_name(piece), count=formats.count(counts[piece])
        )
        for piece in worst
    ]
    return translate("Coach", "{deals}: {pieces}").format(deals=head, pieces=translate("Coach", ", ").join(named))


def cell_tip(row: CoachRow, piece: MissingPiece) -> str:
    if piece in row.missing:
        return translate("Coach", "{deal}\n{piece}. Click to go where it is filled.").format(
            deal=row.name, piece=missing_piece_name(piece)
        )
    return translate("Coach", "{deal}\nThere. Click to see it.").format(deal=row.name)


def row_heads(formats: Formats) -> list[str]:
    """Of `row_cells`."""
    amount = translate("Coach", "Amount ({unit})").format(unit=formats.unit_label())
    first = [
        *(translate("Coach", "Deal"), translate("Coach", "Customer"), translate("Coach", "Rep")),
        *(translate("Coach", "Stage"), amount, "1+2+1", translate("Coach", "Missing")),
    ]
    return [*first, *(piece_head(piece).replace("-\n", "").replace("\n", " ") for piece in MissingPiece)]


def row_cells(row: CoachRow, formats: Formats) -> list[str]:
    """A row as copied and exported: what is missing stands in words, what is there is blank."""
    word = translate("Coach", "missing")
    return [
        *(row.name, row.customer or "", row.owner or "", stage_name(row.stage)),
        *(formats.amount_in_unit(row.amount_cents), points_large(row.points), formats.count(len(row.missing))),
        *(word if piece in row.missing else "" for piece in MissingPiece),
    ]


def as_text(rows: Iterable[CoachRow], formats: Formats) -> str:
    """For a spreadsheet: tab-separated, with heads; figures as it reads them."""
    lines: Sequence[Sequence[str]] = [row_heads(formats), *(row_cells(row, formats) for row in rows)]
    return "\n".join("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in line) for line in lines) + "\n"
