"""What the credit tab says while the book holds neither invoices nor payments."""

from __future__ import annotations

from app.ui.i18n import translate
from app.ui.widgets.empty_state import EmptyWords


def empty_credit_words() -> EmptyWords:
    return EmptyWords(
        "money",
        translate("Credit", "No invoices yet"),
        translate(
            "Credit",
            "Your invoices and payments belong here. With them the tab shows who owes what since when, who is to be called "
            "first today, and who has used up its credit. Import the list of your accounting (csv or Excel; a column with "
            "the day of settlement makes the payments too), or type the first invoice.",
        ),
        translate("Credit", "New i&nvoice…"),
        translate("Credit", "&Import a file…"),
    )
