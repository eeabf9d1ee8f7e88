"""Words of the table's filter and foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.terms import Flag
from app.ui.formats import Formats
from app.ui.funnel.board_criteria import CloseSpan, ListColumn
from app.ui.i18n import translate
from app.ui.labels import flag_name

if TYPE_CHECKING:
    from app.services.deal_table import DealTotals


def list_text(column: ListColumn) -> str:
    return {
        ListColumn.OWNER: translate("DealTable", "Rep"),
        ListColumn.AREA: translate("DealTable", "Area"),
        ListColumn.PRODUCT: translate("DealTable", "Product"),
        ListColumn.DEALER: translate("DealTable", "Dealer"),
        ListColumn.INDUSTRY: translate("DealTable", "Industry"),
    }[column]


def span_text(span: CloseSpan) -> str:
    return {
        CloseSpan.PASSED: translate("DealTable", "Close date passed"),
        CloseSpan.THIS_MONTH: translate("DealTable", "Closes this month"),
        CloseSpan.NEXT_MONTH: translate("DealTable", "Closes next month"),
        CloseSpan.NEXT_90_DAYS: translate("DealTable", "Closes within 90 days"),
    }[span]


def flag_text(flag: Flag) -> str:
    return flag_name(flag)


def totals_text(totals: DealTotals, formats: Formats, *, selected: bool) -> str:
    """Count, amount, weighted and what is missing, of the selection or of everything listed."""
    if selected:
        text = translate("DealTable", "%n deal(s) selected · {amount} · weighted {weighted}", None, totals.deals)
    else:
        text = translate("DealTable", "%n deal(s) listed · {amount} · weighted {weighted}", None, totals.deals)
    text = text.format(amount=formats.money(totals.amount_cents), weighted=formats.money(totals.weighted_cents))
    if totals.without_amount:
        text += " · " + translate("DealTable", "%n without amount", None, totals.without_amount)
    return text
