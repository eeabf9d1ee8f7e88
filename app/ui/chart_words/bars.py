"""The open pipeline by rep and by month of expected close in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.charts.bars import PALE, BarSeries, BarSpec
from app.exchange.pptx_deck import TextSpec
from app.methods.period import add_months, month_floor
from app.services.funnel import GroupTotal
from app.ui.chart_words.amounts import COUNT_FORMAT, AmountScale, Basis, amount_scale, basis_of, share_text, shorten
from app.ui.chart_words.framing import Framing
from app.ui.formats import Formats, month_name
from app.ui.i18n import translate

MOST_REPS = 20
MONTHS_AHEAD = 12
SOON_MONTHS = 3
NAME_WIDTH = 24

Row = tuple[str, GroupTotal]


def owner_bars(groups: Sequence[GroupTotal], framing: Framing) -> BarSpec | TextSpec:
    """Open deals per rep, the largest MOST_REPS and the rest together."""
    subtitle = framing.today(translate("Deck", "Open deals by rep"))
    if not groups:
        return nothing_open(subtitle)
    rows: list[Row] = [(shorten(group.key or _no_rep(), NAME_WIDTH), group) for group in groups[:MOST_REPS]]
    if len(groups) > MOST_REPS:
        rest = groups[MOST_REPS:]
        rows.append((translate("Deck", "%n other(s)", None, len(rest)), _sum(rest)))
    return _spec(rows, _owner_finding(groups, framing.formats), translate("Deck", "by rep"), framing, horizontal=True)


def month_bars(groups: Sequence[GroupTotal], framing: Framing) -> BarSpec | TextSpec:
    """Open deals per month of expected close: what is overdue, every month ahead, later, without a date."""
    subtitle = framing.today(translate("Deck", "Open deals by month of expected close"))
    if not groups:
        return nothing_open(subtitle)
    if all(group.key is None for group in groups):
        count = sum(group.deals for group in groups)
        title = translate("Deck", "None of %n open deal(s) has an expected close", None, count)
        return TextSpec(
            title, subtitle, (translate("Deck", "With a date per deal this slide shows the pipeline by month."),)
        )
    finding = _month_finding(groups, framing)
    return _spec(_month_rows(groups, framing), finding, translate("Deck", "by month of expected close"), framing)


def nothing_open(subtitle: str) -> TextSpec:
    """The slide of an empty pipeline."""
    return TextSpec(
        translate("Deck", "No deal is open: there is no pipeline to review"),
        subtitle,
        (translate("Deck", "Add deals, import them, or choose another rep or area."),),
    )


def _spec(rows: Sequence[Row], title: str, by: str, framing: Framing, *, horizontal: bool = False) -> BarSpec:
    basis = basis_of((group.amount_cents for _, group in rows), (group.list_cents for _, group in rows))
    scale = amount_scale(framing.formats, max(max(group.amount_cents, group.list_cents) for _, group in rows))
    counts = basis is Basis.DEALS
    what = {
        Basis.AMOUNT: translate("Deck", "Amount and weighted amount of the open deals {by}, {unit}"),
        Basis.LIST_PRICE: translate("Deck", "List price of the open deals {by}, {unit}; none has an amount"),
        Basis.DEALS: translate("Deck", "Number of open deals {by}; none has an amount"),
    }[basis].format(by=by, unit=scale.unit)
    return BarSpec(
        title=title,
        subtitle=framing.today(what),
        categories=tuple(name for name, _ in rows),
        series=_series([group for _, group in rows], basis, scale, framing.formats),
        unit=translate("Deck", "Deals") if counts else scale.unit,
        number_format=COUNT_FORMAT if counts else scale.number_format,
        horizontal=horizontal,
    )


def _series(groups: Sequence[GroupTotal], basis: Basis, scale: AmountScale, formats: Formats) -> tuple[BarSeries, ...]:
    if basis is Basis.DEALS:
        counts = tuple(float(group.deals) for group in groups)
        return (
            BarSeries(translate("Deck", "Deals"), counts, tuple(formats.count(group.deals) for group in groups), 0),
        )
    if basis is Basis.LIST_PRICE:
        return (_amounts(translate("Deck", "At list price"), [group.list_cents for group in groups], scale, 0),)
    return (
        _amounts(translate("Deck", "Amount"), [group.amount_cents for group in groups], scale, PALE),
        _amounts(translate("Deck", "Weighted amount"), [group.weighted_cents for group in groups], scale, 0),
    )


def _amounts(name: str, cents: list[int], scale: AmountScale, colour: int) -> BarSeries:
    values = tuple(scale.value(amount) for amount in cents)
    return BarSeries(name, values, tuple(scale.label(amount) if amount else "" for amount in cents), colour)


def _owner_finding(groups: Sequence[GroupTotal], formats: Formats) -> str:
    basis = basis_of((group.amount_cents for group in groups), (group.list_cents for group in groups))
    total, sizes = _sizes(groups, basis)
    top = max(range(len(groups)), key=lambda at: sizes[at])
    name = shorten(groups[top].key or "", NAME_WIDTH)
    amount = (
        translate("Deck", "%n open deal(s)", None, sizes[top]) if basis is Basis.DEALS else formats.money(sizes[top])
    )
    if len(groups) == 1:
        whole = translate("Deck", "{rep} carries the whole open pipeline: {amount}")
        return (whole if name else translate("Deck", "No open deal has a rep: {amount}")).format(
            rep=name, amount=amount
        )
    some = translate("Deck", "{rep} carries {share} of the open pipeline: {amount}")
    text = some if name else translate("Deck", "{share} of the open pipeline has no rep: {amount}")
    return text.format(rep=name, share=share_text(formats, sizes[top] / total), amount=amount)


def _month_finding(groups: Sequence[GroupTotal], framing: Framing) -> str:
    basis = basis_of((group.amount_cents for group in groups), (group.list_cents for group in groups))
    total, sizes = _sizes(groups, basis)
    this_month = month_floor(framing.scope.as_of)
    last_soon = add_months(this_month, SOON_MONTHS - 1)
    due = [(_month_of(group), size) for group, size in zip(groups, sizes, strict=True)]
    late = sum(size for month, size in due if month and month < this_month)
    soon = sum(size for month, size in due if month and this_month <= month <= last_soon)
    if late and soon:
        text = translate("Deck", "{late} of the pipeline is past its close date, {soon} is due within three months")
    elif late:
        text = translate("Deck", "{late} of the pipeline is past its close date, nothing is due within three months")
    elif soon:
        text = translate("Deck", "{soon} of the open pipeline is due to close by the end of {last}")
    else:
        text = translate("Deck", "Nothing is due to close by the end of {last}")
    formats = framing.formats
    return text.format(
        late=share_text(formats, late / total),
        soon=share_text(formats, soon / total),
        last=formats.month(last_soon),
    )


def _month_rows(groups: Sequence[GroupTotal], framing: Framing) -> list[Row]:
    """Earlier months in one bar, then each month up to the last with a deal (at most MONTHS_AHEAD), later, no date."""
    first = month_floor(framing.scope.as_of)
    end = add_months(first, MONTHS_AHEAD)
    months = {month: group for group in groups if (month := _month_of(group)) is not None}
    early = [group for month, group in months.items() if month < first]
    late = [group for month, group in months.items() if month >= end]
    undated = [group for group in groups if group.key is None]
    ahead = [month for month in months if first <= month < end]
    last = max(ahead, default=first) if not late else add_months(end, -1)
    rows: list[Row] = [(translate("Deck", "Overdue"), _sum(early))] if early else []
    month = first
    while month <= last:
        rows.append((_month_name(month, framing, not rows or month.month == 1), months.get(month, _sum([]))))
        month = add_months(month, 1)
    if late:
        rows.append((translate("Deck", "Later"), _sum(late)))
    if undated:
        rows.append((translate("Deck", "No date"), _sum(undated)))
    return rows


def _month_name(month: date, framing: Framing, with_year: bool) -> str:
    """With its year where a year begins."""
    name = framing.formats.month(month)
    return name if with_year else month_name(month.month)


def _month_of(group: GroupTotal) -> date | None:
    return None if group.key is None else date.fromisoformat(f"{group.key}-01")


def _sizes(groups: Sequence[GroupTotal], basis: Basis) -> tuple[int, list[int]]:
    """Total and size of each group, in cents or deals."""
    sizes = [
        {Basis.AMOUNT: group.amount_cents, Basis.LIST_PRICE: group.list_cents, Basis.DEALS: group.deals}[basis]
        for group in groups
    ]
    return sum(sizes), sizes


def _sum(groups: Sequence[GroupTotal]) -> GroupTotal:
    return GroupTotal(
        None,
        sum(group.deals for group in groups),
        sum(group.amount_cents for group in groups),
        sum(group.weighted_cents for group in groups),
        sum(group.list_cents for group in groups),
    )


def _no_rep() -> str:
    return translate("Deck", "No rep")
