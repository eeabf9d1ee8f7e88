"""Columns of the table of deals: what each shows, how it is sorted by the book, and what is typed in its cells."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QWidget

from app.services.deal_table import DealSort
from app.terms import OPEN_STAGES, DealStage, Flag, ForecastCategory, LossReason
from app.ui.formats import MISSING
from app.ui.funnel.forecast_grid import Column
from app.ui.i18n import translate
from app.ui.labels import flag_name, forecast_category_name, loss_reason_name, stage_name
from app.ui.page_context import PageContext
from app.ui.widgets.money_edit import MoneyEdit
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.deal_table import DealRow

DEFAULT = ("name", "customer", "stage", "amount", "weighted", "close", "owner", "step", "step_on", "in_stage", "slips")
SORTS = {
    "name": DealSort.NAME,
    "customer": DealSort.CUSTOMER,
    "stage": DealSort.STAGE,
    "amount": DealSort.AMOUNT,
    "list": DealSort.LIST_AMOUNT,
    "weighted": DealSort.WEIGHTED,
    "close": DealSort.EXPECTED_CLOSE,
    "owner": DealSort.OWNER,
    "area": DealSort.AREA,
    "product": DealSort.PRODUCT,
    "dealer": DealSort.DEALER,
    "industry": DealSort.INDUSTRY,
    "step_on": DealSort.NEXT_STEP_ON,
    "in_stage": DealSort.STAGE_SINCE,
    "contact": DealSort.LAST_CONTACT,
    "idle": DealSort.IDLE_SINCE,
    "slips": DealSort.SLIPS,
    "opened": DealSort.OPENED_ON,
    "won": DealSort.WON_ON,
    "closed": DealSort.CLOSED_ON,
}
"""Columns that the book can sort by. Days in the stage and idle days run against the day they are counted from."""

COUNTED_BACK = frozenset({"in_stage", "idle"})
FIELDS = {
    "name": "name",
    "amount": "amount_cents",
    "list": "list_amount_cents",
    "close": "expected_close",
    "owner": "owner_id",
    "area": "area_id",
    "product": "product_id",
    "dealer": "dealer_id",
    "step": "next_step",
    "step_on": "next_step_on",
    "contact": "last_contact_on",
    "rival": "rival",
    "stage": "stage",
}
"""Column -> field of the deal that is typed in it."""

FIGURES = frozenset({"amount", "list", "weighted", "in_stage", "idle", "slips"})
MONEY, DAY, NAME = "99,999.9", "2026-00-00", "MMMMMMMMM"

Columns = list[Column[Any]]


def deal_columns(context: PageContext) -> Columns:
    """In their usual order; rows are DealRow."""
    return [*_first(context), *_who(context), *_days(context), *_rest(context)]


def _first(context: PageContext) -> Columns:
    formats = context.formats
    unit = formats.unit_label()
    amount = translate("DealTable", "Amount\n{unit}").format(unit=unit)
    weighted = translate("DealTable", "Weighted\n{unit}").format(unit=unit)
    return [
        _typed("name", translate("DealTable", "Deal"), lambda row: row.card.name, "", TextEdit),
        Column("customer", translate("DealTable", "Customer"), _customer, "MMMMMMMMMMM", tone=_customer_tone),
        Column(
            "stage",
            translate("DealTable", "Stage"),
            lambda row: stage_name(row.card.stage),
            "Collect payment",
            editor=_stages,
            value=lambda row: row.card.stage.value,
        ),
        _money(context, "amount", amount, lambda row: row.card.amount_cents),
        Column(
            "weighted",
            weighted,
            lambda row: formats.amount_in_unit(row.card.weighted_cents),
            MONEY,
            True,
            tone=lambda row: "" if row.card.stage in OPEN_STAGES else "muted",
            tip=lambda row: "" if row.card.stage in OPEN_STAGES else _no_longer_weighted(),
        ),
        _day(context, "close", translate("DealTable", "Expected\nclose"), lambda row: row.card.expected_close),
    ]


def _who(context: PageContext) -> Columns:
    def listed(key: str, table: str, head: str, text: Callable[[DealRow], str | None], field: str) -> Column[Any]:
        return Column(
            key,
            head,
            lambda row: text(row) or MISSING,
            NAME,
            editor=lambda parent: _named(context, table, parent),
            value=lambda row: getattr(row, field),
        )

    return [
        listed("owner", "rep", translate("DealTable", "Rep"), lambda row: row.card.owner, "owner_id"),
        _typed("step", translate("DealTable", "Next step"), lambda row: row.card.next_step, "MMMMMMMMM", TextEdit),
        _day(context, "step_on", translate("DealTable", "Next\nstep on"), lambda row: row.card.next_step_on),
        listed("area", "area", translate("DealTable", "Area"), lambda row: row.area, "area_id"),
        listed("product", "product", translate("DealTable", "Product"), lambda row: row.card.product, "product_id"),
        listed("dealer", "dealer", translate("DealTable", "Dealer"), lambda row: row.dealer, "dealer_id"),
        Column("industry", translate("DealTable", "Industry"), lambda row: row.industry or MISSING, NAME),
    ]


def _days(context: PageContext) -> Columns:
    formats = context.formats

    def number(key: str, head: str, of: Callable[[DealRow], int | None]) -> Column[Any]:
        def text(row: DealRow) -> str:
            value = of(row)
            return MISSING if value is None else formats.count(value)

        return Column(key, head, text, "9,999", True)

    def past(key: str, head: str, of: Callable[[DealRow], date | None]) -> Column[Any]:
        return Column(key, head, lambda row: formats.day(of(row)), DAY)

    return [
        number("in_stage", translate("DealTable", "Days in\nstage"), lambda row: row.card.days_in_stage),
        number("idle", translate("DealTable", "Days without\ncontact"), lambda row: row.card.days_idle),
        number("slips", translate("DealTable", "Slips"), lambda row: row.card.slips),
        _day(context, "contact", translate("DealTable", "Last\ncontact"), lambda row: row.last_contact_on),
        past("opened", translate("DealTable", "Opened"), lambda row: row.opened_on),
        past("won", translate("DealTable", "Won on"), lambda row: row.won_on),
        past("closed", translate("DealTable", "Decided\non"), lambda row: row.closed_on),
    ]


def _rest(context: PageContext) -> Columns:
    formats = context.formats
    listed = translate("DealTable", "List price\n{unit}").format(unit=formats.unit_label())
    return [
        _money(context, "list", listed, lambda row: row.card.list_amount_cents),
        _typed("rival", translate("DealTable", "Rival"), lambda row: row.rival, NAME, TextEdit),
        Column("loss", translate("DealTable", "Lost because"), _loss, NAME),
        Column("call", translate("DealTable", "Rep's forecast"), _call, "Best case (forecast)"),
        Column("flags", translate("DealTable", "Remarks"), _flags, "MMMMMMMMMMMM", tone=lambda _: "warn"),
    ]


def _typed(
    key: str,
    head: str,
    of: Callable[[DealRow], str | None],
    width: str,
    editor: Callable[[QWidget], QWidget],
) -> Column[Any]:
    return Column(key, head, lambda row: of(row) or "", width, editor=editor, value=of)


def _money(context: PageContext, key: str, head: str, of: Callable[[DealRow], int | None]) -> Column[Any]:
    formats = context.formats
    return Column(
        key,
        head,
        lambda row: formats.amount_in_unit(of(row)),
        MONEY,
        True,
        tip=lambda row: formats.money_exact(of(row)),
        editor=lambda parent: MoneyEdit(formats, parent),
        value=of,
    )


def _day(context: PageContext, key: str, head: str, of: Callable[[DealRow], date | None]) -> Column[Any]:
    def tone(row: DealRow) -> str:
        return "bad" if key == "close" and Flag.OVERDUE_CLOSE in row.card.flags else ""

    return Column(
        key, head, lambda row: context.formats.day(of(row)), DAY, tone=tone, editor=lambda p: DateEdit(p), value=of
    )


def _stages(parent: QWidget) -> QWidget:
    combo = QComboBox(parent)
    for stage in DealStage:
        combo.addItem(stage_name(stage), stage.value)
    return combo


def _named(context: PageContext, table: str, parent: QWidget) -> QWidget:
    combo = QComboBox(parent)
    combo.addItem(MISSING, None)
    for key, name in context.services.lookups.names(table).items():
        combo.addItem(name, key)
    return combo


def _customer(row: DealRow) -> str:
    return row.card.customer or translate("DealTable", "no customer")


def _customer_tone(row: DealRow) -> str:
    return "" if row.card.customer else "muted"


def _no_longer_weighted() -> str:
    return translate("DealTable", "Decided: it does not count in the weighted pipeline any more.")


def _loss(row: DealRow) -> str:
    return loss_reason_name(LossReason(row.loss_reason)) if row.loss_reason else ""


def _call(row: DealRow) -> str:
    return forecast_category_name(ForecastCategory(row.forecast_call)) if row.forecast_call else ""


def _flags(row: DealRow) -> str:
    return " · ".join(flag_name(flag) for flag in row.card.flags)
