"""Saying why a customer has a class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.page_context import PageContext
from app.ui.portfolio.customer.standing import Standing, explain
from app.ui.widgets.why_popover import WhyPopover

if TYPE_CHECKING:
    from app.services.portfolio_why import Explained


def show_why(context: PageContext, standing: Standing, what: Explained, anchor: QWidget) -> None:
    """The reckoning in a popover beside `anchor`."""
    WhyPopover.show_for(anchor, explain(context.services, standing, what), context.formats)
