"""The customer portfolio: where every customer stands (R1, R2, R8), and what a manager moves there."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.changes import Step
from app.services.book_settings import SettingsService
from app.services.lookups import LookupService
from app.services.portfolio_points import Ints
from app.services.portfolio_reading import PortfolioReading
from app.services.portfolio_tiers import quarter_start
from app.services.portfolio_view import AbcView, PortfolioView, StrategySummary
from app.services.scope import Scope, scope_for
from app.services.tier_scores import write_scores
from app.storage.book import Book

__all__ = ["AbcView", "PortfolioService", "PortfolioView", "StrategySummary"]


class PortfolioService(PortfolioReading):
    def __init__(self, book: Book, settings: SettingsService, lookups: LookupService) -> None:
        super().__init__(book, settings, lookups)
        self._settings = settings

    def set_cuts(self, x_cut: Decimal | None = None, y_cut_cents: int | None = None) -> None:
        """Move the cut lines; None keeps one. The potential cut is frozen from then on (R2). One undo step."""
        values = {"x_cut": None if x_cut is None else str(x_cut), "y_cut_cents": y_cut_cents}
        self._settings.set_many(
            {key: str(value) for key, value in values.items() if value is not None}, Step("SET_CUTS")
        )

    def freeze_cut(self, as_of: date) -> bool:
        """Keep the median as the book knew it on `as_of` for its planning period (R2); not a step to undo.

        False, and nothing written, if the period has a cut already, under four customers have a potential, or the book
        is read-only.
        """
        return self._cuts.freeze(self._potentials(as_of), as_of)

    def refreeze_cut(self, as_of: date) -> bool:
        """Put the median of `as_of` in place of the period's cut; False for under four customers. One undo step."""
        return self._cuts.refreeze(self._potentials(as_of), as_of)

    def score_quarter(self, as_of: date) -> int:
        """Keep every customer's value score for the quarter that holds `as_of`, over what was kept for it before (R10).

        The tier is the one by that score alone. Gives the number of customers scored. One undo step.
        """
        everyone = self.view(scope_for(as_of))
        classes = self.classes(everyone)
        start = quarter_start(as_of, self._settings.fiscal_first_month)
        return write_scores(self._book, start, everyone.ids, classes.whole.tiers)

    def _potentials(self, as_of: date) -> Ints:
        return self._points(Scope(as_of, as_of, as_of), known_on=as_of, groups=False).everyones_potential
