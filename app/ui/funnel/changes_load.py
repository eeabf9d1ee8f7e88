"""Reading what changed between two days. Runs in any thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from app.methods.period import add_months
from app.ui.funnel.forecast_words import filter_text
from app.ui.funnel.ghost_rows import packed

if TYPE_CHECKING:
    from app.services.deal_changes import ChangesView, GhostMove
    from app.services.scope import Scope
    from app.services.services import Services

WEEK = timedelta(days=7)


class Span(StrEnum):
    """From which day on; CHOSEN: two days of the user's own."""

    REVIEW = "REVIEW"
    WEEK = "WEEK"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    CHOSEN = "CHOSEN"


class DaysChoice(Struct, frozen=True):
    """first and last count for CHOSEN only; None: as with a week."""

    span: Span = Span.REVIEW
    first: date | None = None
    last: date | None = None


class LoadedChanges(Struct, frozen=True, eq=False):
    """wanted: the two days asked for, before they were moved to the journal's. first_day None: an empty book.

    last_review: the newest before the scope's day, None if none was held. reps: id -> name. ghost_rows: the ghost board.
    """

    view: ChangesView
    wanted: tuple[date, date]
    first_day: date | None
    last_review: date | None
    reps: Mapping[int, str]
    filter_text: str
    ghost_rows: Sequence[Sequence[GhostMove]]

    @property
    def is_clamped(self) -> bool:
        return self.first_day is not None and min(self.wanted) < self.first_day


def load_changes(services: Services, scope: Scope, choice: DaysChoice) -> LoadedChanges:
    """Days before the journal's first are taken as that. Also brings in matplotlib."""
    from app.charts.style import register_fonts

    register_fonts()
    first_day = services.deal_changes.first_day()
    last_review = services.movement.last_review(before=scope.as_of)
    wanted = days_of(choice, scope.as_of, last_review)
    first, last = (max(day, first_day) if first_day is not None else day for day in wanted)
    view = services.deal_changes.between(scope, first, last)
    reps = services.lookups.names("rep")
    return LoadedChanges(
        view, wanted, first_day, last_review, reps, filter_text(services, scope), packed(view.ghosts())
    )


def days_of(choice: DaysChoice, as_of: date, last_review: date | None) -> tuple[date, date]:
    """First and last day; without a review a week."""
    match choice.span:
        case Span.CHOSEN:
            return choice.first or as_of - WEEK, choice.last or as_of
        case Span.REVIEW:
            return last_review or as_of - WEEK, as_of
        case Span.WEEK:
            return as_of - WEEK, as_of
        case Span.MONTH:
            return add_months(as_of, -1), as_of
        case Span.QUARTER:
            return add_months(as_of, -3), as_of
