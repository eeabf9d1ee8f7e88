"""The computed sheet of receivables by age (R28)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exchange.xlsx_sheets import Sheet, SheetColumn
from app.services.receivable_views import AgeingView

if TYPE_CHECKING:
    from app.services.exports import ExportWords

AGEING_COLUMNS = (
    SheetColumn("uid"),
    SheetColumn("name"),
    SheetColumn("not_due", "money"),
    SheetColumn("d1_30", "money"),
    SheetColumn("d31_60", "money"),
    SheetColumn("d61_90", "money"),
    SheetColumn("d90_plus", "money"),
    SheetColumn("total", "money"),
)


def ageing_sheet(view: AgeingView, words: ExportWords) -> Sheet:
    """One row per customer, or dealer that is not one, that owes anything or has a credit; credits are in no column."""
    columns = [SheetColumn(words.column(column.header), column.kind) for column in AGEING_COLUMNS]
    rows = ([row.uid or None, row.name or None, *row.ages, row.total_cents] for row in view.rows)
    return Sheet(words.sheet("ageing"), columns, rows)
