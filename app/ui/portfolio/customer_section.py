"""One card on the page of a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.page_context import PageContext
from app.ui.widgets.record_section import RecordSection

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.ui.portfolio.customer_standing import Standing


class CustomerSection(RecordSection):
    """why_asked(what, anchor): the reckoning of a class is wanted, to be shown beside the widget `anchor`."""

    why_asked = Signal(object, object)

    def __init__(self, context: PageContext, title: str, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context, title, empty, parent)
        self.customer_id = 0
        self._scope: Scope | None = None

    @property
    def scope(self) -> Scope:
        assert self._scope is not None
        return self._scope

    def show_customer(self, customer_id: int, scope: Scope) -> None:
        if customer_id != self.customer_id:
            self.say("")
        self.customer_id, self._scope = customer_id, scope
        self.load()

    def show_standing(self, standing: Standing) -> None:
        """For sections that show a class."""
