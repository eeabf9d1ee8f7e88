"""Sentences of the scorecard editor (R25)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.methods.dealer_evaluation import FULL_WEIGHT
from app.terms import Criterion
from app.ui.chart_words.dealers import line_name
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import criterion_anchors, criterion_name

if TYPE_CHECKING:
    from app.services.dealer_views import ScorecardVersion
    from app.ui.dealers.scorecard_sheet import GradeMove, ScorecardSheet, SheetLine


def sum_text(total: int) -> str:
    """Whether the weights make 100."""
    if total == FULL_WEIGHT:
        return translate("Scorecard editor", "✓ The weights make 100.")
    if total < FULL_WEIGHT:
        text = translate("Scorecard editor", "▲ The weights make {sum}: {rest} to be given.")
        return text.format(sum=total, rest=FULL_WEIGHT - total)
    text = translate("Scorecard editor", "▲ The weights make {sum}: {rest} too many.")
    return text.format(sum=total, rest=total - FULL_WEIGHT)


def head_text(version: int, shown: ScorecardVersion | None, is_old: bool, formats: Formats) -> str:
    """Which version is shown, and whether it can be changed. shown None: the default of a book that has none yet."""
    if shown is None:
        return translate("Scorecard editor", "The program's own scorecard; it is saved with the first evaluation.")
    values = {"version": version, "day": formats.day(shown.made_on)}
    if is_old:
        text = translate(
            "Scorecard editor",
            "Version {version} of {day}, with %n evaluation(s): kept as it is.",
            None,
            shown.evaluations,
        )
    elif shown.evaluations:
        text = translate(
            "Scorecard editor",
            "Version {version} of {day}, in use. %n evaluation(s) recorded by it, so changes make a new version.",
            None,
            shown.evaluations,
        )
    else:
        text = translate("Scorecard editor", "Version {version} of {day}, in use. Nothing is recorded by it yet.")
    return text.format(**values)


def save_text(sheet: ScorecardSheet) -> str:
    if sheet.card.is_used:
        text = translate("Scorecard editor", "Save as version {version}")
        return text.format(version=sheet.card.version + 1)
    return translate("Scorecard editor", "Save the scorecard")


def moves_text(moves: Sequence[GradeMove], total: int) -> str:
    """How many grades would change; total: sum of the weights, which are evened out for it."""
    text = _moved_text(moves)
    if not moves or total == FULL_WEIGHT:
        return text
    both = translate("Scorecard editor", "{sentence} Reckoned with the weights evened out to 100.")
    return both.format(sentence=text)


def line_title(line: SheetLine, formats: Formats) -> str:
    """The criterion's name; what stands in for it until it has one."""
    if line.draft.key or line.name_en or line.name_zh:
        return line_name(line, formats)
    return translate("Scorecard editor", "New criterion")


def _moved_text(moves: Sequence[GradeMove]) -> str:
    if not moves:
        return translate("Scorecard editor", "No dealer has been evaluated yet.")
    moved = sum(one.is_move for one in moves)
    if not moved:
        return translate("Scorecard editor", "No grade changes: %n dealer(s) evaluated.", None, len(moves))
    text = translate("Scorecard editor", "{moved} of %n evaluated dealer(s) would change grade.", None, len(moves))
    return text.format(moved=moved)


def own_name(line: SheetLine) -> str:
    """The program's name of a criterion, blank for one of the book's own."""
    return criterion_name(Criterion(line.key)) if line.key in set(Criterion) else ""


def own_anchors(line: SheetLine) -> tuple[str, ...]:
    """What the program says of the marks 0..5, in the window's language; () for a criterion of the book's own."""
    return criterion_anchors(Criterion(line.key)) if line.key in set(Criterion) else ()
