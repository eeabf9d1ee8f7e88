"""The columns of all parties by age, and of the months behind the collection figures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from app.methods.money import round_half_up
from app.methods.period import add_months
from app.methods.receivable_days import sales_outstanding
from app.terms import AgeBucket
from app.ui.chart_words.ageing import party_name
from app.ui.credit.list_table import ListColumn
from app.ui.credit.words import gap_text
from app.ui.formats import MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import age_bucket_name

if TYPE_CHECKING:
    from app.services.receivable_views import AgeingRow, MonthRow

FIGURES = "9,999.9"
_AGES = {
    AgeBucket.NOT_DUE: "not_due_cents",
    AgeBucket.D1_30: "d1_30_cents",
    AgeBucket.D31_60: "d31_60_cents",
    AgeBucket.D61_90: "d61_90_cents",
    AgeBucket.D90_PLUS: "d90_plus_cents",
}
_TONES = {AgeBucket.D61_90: "bad", AgeBucket.D90_PLUS: "bad"}


def party_columns(formats: Formats) -> list[ListColumn[AgeingRow]]:
    """Amounts in the unit that the head of the total names."""
    total = translate("Credit", "Total\n{unit}").format(unit=formats.unit_label())
    return [
        ListColumn("name", translate("Credit", "Company"), _name, value=lambda row: _name(row).casefold()),
        ListColumn("owner", translate("Credit", "Rep"), lambda row: row.owner or "", "Anna Snelling", spare=True),
        _money("total_cents", total, formats),
        *(
            _money(key, _two_lines(age_bucket_name(bucket)), formats, _TONES.get(bucket, ""))
            for bucket, key in _AGES.items()
        ),
        _money("credits_cents", translate("Credit", "Credits,\napart"), formats),
        ListColumn(
            "oldest",
            translate("Credit", "Oldest\ndays"),
            lambda row: MISSING if row.oldest_days is None else formats.count(row.oldest_days),
            "9,999",
            right=True,
            value=lambda row: row.oldest_days,
            spare=True,
        ),
        ListColumn(
            "invoices",
            translate("Credit", "Open\ninvoices"),
            lambda row: formats.count(row.invoices),
            "9,999",
            right=True,
            value=lambda row: row.invoices,
            spare=True,
        ),
    ]


def month_columns(formats: Formats) -> list[ListColumn[MonthRow]]:
    """The last twelve months, whose heads name the unit."""
    unit = formats.unit_label()
    heads = {
        "begin_cents": translate("Credit", "At the start\n{unit}"),
        "sales_cents": translate("Credit", "Sales\n{unit}"),
        "end_cents": translate("Credit", "At the end\n{unit}"),
        "end_not_due_cents": translate("Credit", "of it not due\n{unit}"),
    }
    days = translate("Credit", "DSO\ndays"), translate("Credit", "Best possible\ndays")
    return [
        ListColumn(
            "month", translate("Credit", "Month"), lambda row: _month(row, formats), value=lambda row: row.month
        ),
        *(_money(key, head.format(unit=unit), formats) for key, head in heads.items()),
        ListColumn("dso", days[0], lambda row: _dso(row, row.end_cents), "9,999.9", right=True),
        ListColumn("best", days[1], lambda row: _dso(row, row.end_not_due_cents), "9,999.9", right=True),
        ListColumn(
            "cei",
            translate("Credit", "CEI"),
            _effectiveness,
            "100.0",
            right=True,
            tone=lambda row: "bad" if row.is_alert else "",
        ),
    ]


def _money(key: str, head: str, formats: Formats, tone: str = "") -> ListColumn[Any]:
    """An amount of the rows; nothing stands for 0."""
    cents: Callable[[Any], int] = attrgetter(key)
    return ListColumn(
        key,
        head,
        lambda row: formats.amount_in_unit(cents(row)) if cents(row) else "",
        FIGURES,
        right=True,
        value=cents,
        tone=lambda row: tone if cents(row) else "",
        tip=lambda row: formats.money_exact(cents(row)),
    )


def _two_lines(head: str) -> str:
    """The last word below the others."""
    return "\n".join(head.rsplit(" ", 1))


def _name(row: AgeingRow) -> str:
    return row.name or party_name(row)


def _month(row: MonthRow, formats: Formats) -> str:
    text = formats.month(row.month)
    if row.end_on < add_months(row.month, 1) - timedelta(days=1):
        return translate("Credit", "{month}, until {day}").format(month=text, day=formats.day(row.end_on))
    return text


def _dso(row: MonthRow, cents: int) -> str:
    """Of the month's own sales."""
    found = sales_outstanding(cents, row.sales_cents, (row.end_on - row.month).days + 1)
    return gap_text(found.gap) if found.days is None else f"{round_half_up(found.days, 1):,f}"


def _effectiveness(row: MonthRow) -> str:
    percent = row.effectiveness.percent
    return gap_text(row.effectiveness.gap) if percent is None else f"{round_half_up(percent, 1):f}"
