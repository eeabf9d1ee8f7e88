"""One card on the page of a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.ui.widgets.record_section import RecordSection

if TYPE_CHECKING:
    from app.ui.portfolio.customer.standing import Standing


class CustomerSection(RecordSection):
    """why_asked(what, anchor): the reckoning of a class is wanted, to be shown beside the widget `anchor`."""

    why_asked = Signal(object, object)

    @property
    def customer_id(self) -> int:
        return self.record_id

    def show_standing(self, standing: Standing) -> None:
        """For sections that show a class."""
