"""A contact in words, and whom it can report to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.customers import ContactRecord


def colleagues(
    context: PageContext, customer_id: int | None, contact: ContactRecord | None = None
) -> list[ContactRecord]:
    """Those at the customer who are still there, and the one that `contact` reports to now."""
    if customer_id is None:
        return []
    own, boss = (contact.id, contact.reports_to_id) if contact is not None else (None, None)
    there = context.services.customers.contacts(customer_id)
    return [one for one in there if one.id != own and (one.left_on is None or one.id == boss)]


def post_text(contact: ContactRecord, formats: Formats) -> str:
    """Title and department; "left on 2026-11-01" for who is no longer there."""
    left = ""
    if contact.left_on is not None:
        left = translate("Customer", "left on {day}").format(day=formats.day(contact.left_on))
    return " · ".join(part for part in (contact.title, contact.department, left) if part)
