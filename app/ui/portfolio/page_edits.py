"""The edits that the portfolio page makes itself: what was typed in its lists, cut lines moved, records deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.changes import Step
from app.errors import AppError, BookError
from app.ui.error_box import show_error
from app.ui.labels import error_text
from app.ui.page_context import PageContext


class PageEdits(QObject):
    """Every one is one service call and one undo step; a refusal is said where it belongs."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._services = context.services
        self._page = page

    def save_field(self, customer_id: int, field: str, value: object) -> None:
        """Raises AppError. A potential is only worth what its date is (R1), so it gets today's."""
        customers = self._services.customers
        if field == "potential_cents" and isinstance(value, int):
            customers.set_potential(customer_id, value, date.today())
        else:
            customers.save(customer_id, {field: value})

    def say(self, error: AppError, beside: Callable[[str], None]) -> None:
        """Beside the field that was typed; what is wrong with the book itself has its box."""
        if isinstance(error, BookError):
            show_error(self._page, error)
        else:
            beside(error_text(error))

    def set_cuts(self, x_cut: Decimal | None, y_cut_cents: int | None) -> bool:
        return self._try(lambda: self._services.portfolio.set_cuts(x_cut, y_cut_cents))

    def set_settings(self, values: Mapping[str, str]) -> bool:
        return self._try(lambda: self._services.settings.set_many(dict(values), Step("SET_CUTS")))

    def refreeze(self, as_of: date) -> bool:
        return self._try(lambda: self._services.portfolio.refreeze_cut(as_of))

    def back_to_median(self) -> bool:
        return self._try(lambda: self._services.settings.reset("y_cut_cents"))

    def hold_review(self, day: date) -> bool:
        return self._try(lambda: self._services.movement.hold_review(day))

    def delete(self, ids: list[int]) -> bool:
        return self._try(lambda: self._services.customers.delete(ids))

    def _try(self, edit: Callable[[], object]) -> bool:
        try:
            edit()
        except AppError as error:
            show_error(self._page, error)
            return False
        return True
