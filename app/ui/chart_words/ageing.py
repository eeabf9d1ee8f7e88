"""Receivables by age of the largest parties in words (R28)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from app.charts.bars import BROWN, BarSeries, BarSpec
from app.terms import AgeBucket
from app.ui.chart_words.amounts import AmountScale, amount_scale, share_text, shorten
from app.ui.chart_words.framing import Framing
from app.ui.i18n import translate
from app.ui.labels import age_bucket_name

if TYPE_CHECKING:
    from app.services.receivable_views import AgeingRow, AgeingView

MOST_BARS = 10
NAME_WIDTH = 20
CLUSTER = 0.7
"""The fewest companies that owe this part of what is overdue are worth naming in the title."""

REST_AT_MOST = 1.5
"""Length of the bar of all others, in longest bars."""

COLOURS = {
    AgeBucket.NOT_DUE: 0,
    AgeBucket.D1_30: 5,
    AgeBucket.D31_60: 4,
    AgeBucket.D61_90: 1,
    AgeBucket.D90_PLUS: BROWN,
}
"""From cool to hot, far apart for colour-blind readers."""


class Overdue(NamedTuple):
    """The `parties` that owe most of what is overdue, and their part of it, 0..1."""

    parties: int
    share: float


def ageing_spec(view: AgeingView, framing: Framing, most: int = MOST_BARS) -> BarSpec:
    """The parties that owe most, one bar each, and the rest together; without bars where nobody owes anything."""
    owing = [row for row in view.rows if row.total_cents > 0]
    shown, rest = owing[:most], owing[most:]
    names = [shorten(party_name(row), NAME_WIDTH) for row in shown]
    bars: list[tuple[int, ...]] = [row.ages for row in shown]
    largest = max((sum(ages) for ages in bars), default=0)
    others = translate("AgeingBars", "%n other(s)", None, len(rest))
    rest_cents = sum(row.total_cents for row in rest)
    has_bar = has_rest_bar(rest, largest)
    if has_bar:
        names.append(others)
        bars.append(_sums(rest))
        largest = max(largest, rest_cents)
    # the unit stands in the subtitle; within the bars there is no room for it
    scale = replace(amount_scale(framing.formats, largest), suffix="")
    what = translate("AgeingBars", "Receivables by due date, {unit}").format(unit=scale.unit)
    if rest and not has_bar:
        text = translate("AgeingBars", "{what} · {others}: {amount}")
        what = text.format(what=what, others=others, amount=scale.label(rest_cents))
    return BarSpec(
        title=ageing_finding(view, framing),
        subtitle=framing.today(what),
        categories=tuple(names),
        series=_series(bars, scale),
        unit=scale.unit,
        number_format=scale.number_format,
        horizontal=True,
        stacked=True,
        totals=tuple(scale.label(sum(ages)) for ages in bars),
        total_name=translate("AgeingBars", "Total"),
    )


def has_rest_bar(rest: Sequence[AgeingRow], largest_cents: int) -> bool:
    """Many small debtors together would dwarf the bars of the largest; then the subtitle tells what they owe."""
    return 0 < sum(row.total_cents for row in rest) <= REST_AT_MOST * largest_cents


def party_name(row: AgeingRow) -> str:
    return row.name if row.party is not None else translate("AgeingBars", "customer no longer in the book")


def ageing_finding(view: AgeingView, framing: Framing) -> str:
    """The title: who owes what is overdue."""
    total, money = view.total, framing.formats.money
    if not total.total_cents:
        return translate("AgeingBars", "Nobody owes anything")
    if not total.overdue_cents:
        return translate("AgeingBars", "Nothing is overdue: {amount} open, none of it past its due date").format(
            amount=money(total.total_cents)
        )
    found = where_overdue(view.rows)
    text = translate("AgeingBars", "Overdue sits with %n company(ies): {share} of {amount}", None, found.parties)
    return text.format(share=share_text(framing.formats, found.share), amount=money(total.overdue_cents))


def where_overdue(rows: Sequence[AgeingRow]) -> Overdue:
    """The fewest parties that owe CLUSTER of all that is overdue. Something has to be.

    The one that owes most comes first, so one of two equal ones is enough where it alone reaches CLUSTER.
    """
    overdue = sorted((row.overdue_cents for row in rows), reverse=True)
    whole, sum_cents = sum(overdue), 0
    for count, cents in enumerate(overdue, start=1):
        sum_cents += cents
        if sum_cents >= CLUSTER * whole:
            return Overdue(count, sum_cents / whole)
    raise ValueError("nothing is overdue")


def _series(bars: Sequence[tuple[int, ...]], scale: AmountScale) -> tuple[BarSeries, ...]:
    """One for every age, of bars that hold the cents of each."""
    columns: list[tuple[int, ...]] = list(zip(*bars, strict=True)) or [()] * len(AgeBucket)
    return tuple(
        BarSeries(
            age_bucket_name(bucket),
            tuple(scale.value(cents) for cents in column),
            tuple(scale.label(cents) if cents else "" for cents in column),
            COLOURS[bucket],
        )
        for bucket, column in zip(AgeBucket, columns, strict=True)
    )


def _sums(rows: Sequence[AgeingRow]) -> tuple[int, ...]:
    return tuple(sum(column) for column in zip(*(row.ages for row in rows), strict=True))
