"""One line about who moved: how many, and where to."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels.class_names import class_name

if TYPE_CHECKING:
    from app.services.movement import MovesView

MOST_NAMED = 4


def moved_text(moves: MovesView, formats: Formats) -> str:
    """ "12 moved since 30 Sep: 5 to Retain, 3 to Acquire, 2 new, 1 gone"."""
    day = formats.day_in_words(moves.since, moves.now)
    if not moves.moves:
        return translate("Movement", "Nobody moved since {day}").format(day=day)
    text = translate("Movement", "%n moved since {day}: {where}", None, len(moves.moves))
    return text.format(day=day, where=translate("Movement", ", ", "between moves").join(_where(moves)))


def _where(moves: MovesView) -> list[str]:
    """The largest groups first, the smaller ones together; then who came and who went."""
    staying = [move for move in moves.moves if move.was_here and move.is_here]
    groups = Counter(move.after for move in staying).most_common()
    found = []
    for after, count in groups[:MOST_NAMED]:
        if after is None:
            found.append(translate("Movement", "%n without a place now", None, count))
        else:
            found.append(translate("Movement", "%n to {group}", None, count).format(group=class_name(after)))
    rest = sum(count for _, count in groups[MOST_NAMED:])
    if rest:
        found.append(translate("Movement", "%n elsewhere", None, rest))
    new = sum(not move.was_here for move in moves.moves)
    gone = sum(not move.is_here for move in moves.moves)
    if new:
        found.append(translate("Movement", "%n new", None, new))
    if gone:
        found.append(translate("Movement", "%n gone", None, gone))
    return found
