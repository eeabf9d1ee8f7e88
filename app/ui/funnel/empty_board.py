"""What the funnel says while the book holds no deals."""

from __future__ import annotations

from app.ui.i18n import translate
from app.ui.widgets.empty_state import EmptyWords


def empty_board_words() -> EmptyWords:
    return EmptyWords(
        "funnel",
        translate("Funnel", "No deals yet"),
        translate(
            "Funnel",
            "Deals on their way through the seven stages belong here, from target account to collected payment. "
            "Type the first one, or import the list you have: csv and Excel files from any CRM are read.",
        ),
        translate("Funnel", "&New deal"),
        translate("Funnel", "&Import a file…"),
    )
