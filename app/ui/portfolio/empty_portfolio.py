"""What the portfolio says while the book holds no customers."""

from __future__ import annotations

from app.ui.i18n import translate
from app.ui.widgets.empty_state import EmptyWords


def empty_portfolio_words() -> EmptyWords:
    return EmptyWords(
        "quadrant",
        translate("Portfolio", "No customers yet"),
        translate(
            "Portfolio",
            "Your customers belong here. With the potential of each per year and your sales to it, the chart shows "
            "where to attack, what to defend and what to leave. Import the list you have (csv or Excel from any CRM), "
            "or type the first one.",
        ),
        translate("Portfolio", "New &customer"),
        translate("Portfolio", "&Import a file…"),
    )
