"""What a column of a third-party table can be: the fields of every table kind, by the words of our own export."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.terms import TableKind


class Form(StrEnum):
    """How the cells of a field are read."""

    TEXT = "TEXT"
    AMOUNT = "AMOUNT"
    WHOLE = "WHOLE"
    DATE = "DATE"
    MONTH = "MONTH"
    YES_NO = "YES_NO"
    STAGE = "STAGE"
    STATUS = "STATUS"
    LOSS_REASON = "LOSS_REASON"
    CONFIDENCE = "CONFIDENCE"
    TIER = "TIER"
    FORECAST = "FORECAST"
    OUTCOME = "OUTCOME"
    PERCENT = "PERCENT"
    PARTNER = "PARTNER"


class PartnerKind(StrEnum):
    """Lists that rows point to by name. Values are the tables of the book."""

    AREA = "area"
    INDUSTRY = "industry"
    REP = "rep"
    PRODUCT = "product"
    CUSTOMER = "customer"
    DEALER = "dealer"


@dataclass(frozen=True, slots=True)
class Field:
    """column: where it is kept in the book; None for a helper that only describes a partner or decides another field.

    link: the kind of record it names, beside the partners. bounds: least and most of a number as the book keeps it.
    """

    key: str
    form: Form = Form.TEXT
    column: str | None = None
    partner: PartnerKind | None = None
    link: TableKind | None = None
    bounds: tuple[int, int] | None = None


def _kept(form: Form, *keys: str) -> list[Field]:
    return [Field(key, form, key) for key in keys]


def _cents(*keys: str) -> list[Field]:
    return [Field(key, Form.AMOUNT, f"{key}_cents") for key in keys]


def _partner(key: str, partner: PartnerKind) -> Field:
    return Field(key, Form.PARTNER, f"{key}_id", partner)


def _helpers(*keys: str) -> list[Field]:
    return [Field(key) for key in keys]


def _scores(low: int, high: int, *keys: str) -> list[Field]:
    return [Field(key, Form.WHOLE, key, bounds=(low, high)) for key in keys]


def _link(key: str, kind: TableKind) -> list[Field]:
    """A record by its name or number, its uid or its external id."""
    return [Field(key, column=f"{key}_id", link=kind), *_helpers(f"{key}_uid", f"{key}_external_id")]


_TEXT, _DATE = Form.TEXT, Form.DATE
_IDENTITY: Final = _kept(_TEXT, "uid", "external_id", "name")
_OWNER: Final = _partner("owner", PartnerKind.REP)
_AREA: Final = _partner("area", PartnerKind.AREA)
_CUSTOMER: Final = [
    _partner("customer", PartnerKind.CUSTOMER),
    *_helpers("customer_uid", "customer_external_id", "customer_industry", "customer_city"),
]
_PRODUCT: Final = [
    _partner("product", PartnerKind.PRODUCT),
    *_helpers("product_uid", "product_external_id", "product_series"),
]
_REP: Final = _partner("rep", PartnerKind.REP)
_DEALER: Final = [_partner("dealer", PartnerKind.DEALER), *_helpers("dealer_uid", "dealer_external_id")]

_ALL: Final[dict[TableKind, list[Field]]] = {
    TableKind.AREAS: [*_IDENTITY, *_kept(_TEXT, "manager")],
    TableKind.REPS: [*_IDENTITY, *_kept(_TEXT, "manager", "email"), _AREA, *_kept(Form.YES_NO, "is_active")],
    TableKind.PRODUCTS: [*_IDENTITY, *_kept(_TEXT, "series"), *_cents("list_price")],
    TableKind.CUSTOMERS: [
        *_IDENTITY,
        _partner("industry", PartnerKind.INDUSTRY),
        _AREA,
        _OWNER,
        _partner("parent", PartnerKind.CUSTOMER),
        *_helpers("parent_uid"),
        *_cents("potential"),
        Field("potential_confidence", Form.CONFIDENCE, "potential_confidence"),
        *_kept(_DATE, "potential_on"),
        *_kept(_TEXT, "city"),
        *_kept(Form.WHOLE, "employees"),
        *_cents("annual_revenue"),
        *_kept(Form.WHOLE, "founded_year"),
        *_kept(_TEXT, "phone", "website", "notes"),
        *_scores(1, 5, "potential_score", "fit_product", "fit_price", "fit_relationship", "fit_service"),
        *_kept(_TEXT, "rival_name"),
        Field("rival_share_percent", Form.PERCENT, "rival_share_bp", bounds=(0, 10_000)),
        Field("growth_percent", Form.PERCENT, "growth_bp", bounds=(-10_000, 1_000_000)),
        *_scores(0, 4, "x_class", "y_class"),
        *_scores(1, 5, "influence"),
        *_kept(Form.YES_NO, "is_vip"),
        *_cents("monthly_revenue", "strategic_revenue"),
        *_kept(Form.WHOLE, "products_used"),
        *_kept(Form.YES_NO, "is_strategic"),
        Field("tier_override", Form.TIER, "tier_override"),
        *_kept(_TEXT, "tier_override_reason"),
        *_kept(_DATE, "tier_override_until"),
        *_kept(Form.YES_NO, "early_adopter"),
        *_scores(1, 5, "ka_quantity", "ka_concentration", "ka_service", "ka_price_sensitivity", "ka_partnership"),
        *_kept(Form.YES_NO, "is_active"),
    ],
    TableKind.CONTACTS: [
        *_IDENTITY,
        *_helpers("first_name", "last_name"),
        *_CUSTOMER[:3],
        *_kept(_TEXT, "title", "department", "phone", "mobile", "email", "notes"),
    ],
    TableKind.DEALERS: [
        *_IDENTITY,
        _AREA,
        _OWNER,
        *_CUSTOMER[:3],
        *_kept(_TEXT, "city", "phone", "notes"),
        *_kept(Form.YES_NO, "is_active"),
    ],
    TableKind.DEALS: [
        *_IDENTITY,
        *_CUSTOMER,
        _OWNER,
        _AREA,
        *_PRODUCT,
        *_DEALER,
        Field("stage", Form.STAGE, "stage"),
        Field("status", Form.STATUS),
        *_cents("amount", "list_amount"),
        Field("close_date", _DATE),
        *_kept(_DATE, "opened_on", "stage_since", "last_contact_on", "expected_close", "won_on", "closed_on"),
        Field("loss_reason", Form.LOSS_REASON, "loss_reason"),
        *_kept(Form.WHOLE, "slips"),
        *_kept(_TEXT, "next_step"),
        *_kept(_DATE, "next_step_on"),
        *_kept(_TEXT, "notes", "rival", "need"),
        *_link("need_contact", TableKind.CONTACTS),
        *_kept(_TEXT, "want"),
        *_cents("budget"),
        *_kept(_TEXT, "decision_steps", "contract_no", "terms"),
        Field("forecast_call", Form.FORECAST, "forecast_call"),
        *_kept(_TEXT, "forecast_reason"),
    ],
    TableKind.SALES: [
        *_kept(_TEXT, "uid", "external_id"),
        *_CUSTOMER,
        *_DEALER,
        *_PRODUCT,
        _AREA,
        Field("month", Form.MONTH, "month"),
        *_cents("amount", "margin"),
    ],
    TableKind.VISITS: [
        *_kept(_TEXT, "uid", "external_id"),
        *_CUSTOMER[:3],
        *_link("deal", TableKind.DEALS),
        _REP,
        *_kept(_DATE, "planned_on", "held_on"),
        *_kept(Form.WHOLE, "minutes"),
        *_cents("cost"),
        *_kept(Form.YES_NO, "with_leader"),
        Field("outcome", Form.OUTCOME, "outcome"),
        *_kept(_TEXT, "subject", "notes"),
    ],
    TableKind.PURCHASES: [
        *_kept(_TEXT, "uid"),
        *_CUSTOMER[:3],
        *_kept(_DATE, "bought_on"),
        *_kept(_TEXT, "supplier"),
        *_PRODUCT[:3],
    ],
    TableKind.TIER_SCORES: [
        *_kept(_TEXT, "uid"),
        *_CUSTOMER[:3],
        Field("quarter", _DATE, "starts_on"),
        Field("score", Form.AMOUNT, "score_bp", bounds=(0, 10_000)),
        Field("tier", Form.TIER, "tier"),
    ],
    TableKind.INVOICES: [
        *_kept(_TEXT, "uid", "external_id", "number"),
        *_CUSTOMER[:3],
        *_DEALER,
        *_link("deal", TableKind.DEALS),
        *_kept(_DATE, "issued_on", "due_on"),
        Field("settled_on", _DATE),
        *_cents("amount"),
        *_kept(_TEXT, "notes"),
    ],
    TableKind.PAYMENTS: [
        *_kept(_TEXT, "uid", "external_id"),
        *_CUSTOMER[:3],
        *_DEALER,
        *_link("invoice", TableKind.INVOICES),
        *_kept(_DATE, "paid_on"),
        *_cents("amount"),
        *_kept(_TEXT, "notes"),
    ],
    TableKind.STAGES: [
        *_kept(_TEXT, "uid"),
        *_link("deal", TableKind.DEALS),
        Field("stage", Form.STAGE, "stage"),
        *_kept(_DATE, "entered_on"),
        *_kept(_TEXT, "reason"),
    ],
}

FIELDS: Final[dict[TableKind, dict[str, Field]]] = {
    kind: {field.key: field for field in fields} for kind, fields in _ALL.items()
}

NEEDED: Final[dict[TableKind, tuple[tuple[str, ...], ...]]] = {
    TableKind.AREAS: (("name",),),
    TableKind.REPS: (("name",),),
    TableKind.PRODUCTS: (("name",),),
    TableKind.CUSTOMERS: (("name",),),
    TableKind.CONTACTS: (("name", "first_name", "last_name"),),
    TableKind.DEALERS: (("name",),),
    TableKind.DEALS: (("stage", "status"), ("name", "external_id", "customer", "product")),
    TableKind.SALES: (("amount",), ("month",)),
    TableKind.VISITS: (("held_on", "planned_on"), ("customer", "customer_uid", "customer_external_id", "deal")),
    TableKind.PURCHASES: (("bought_on",), ("customer", "customer_uid", "customer_external_id")),
    TableKind.TIER_SCORES: (("quarter",), ("score",), ("tier",), ("customer", "customer_uid", "customer_external_id")),
    TableKind.INVOICES: (("number",), ("issued_on",), ("amount",)),
    TableKind.PAYMENTS: (("paid_on",), ("amount",)),
    TableKind.STAGES: (("deal", "deal_uid", "deal_external_id"), ("stage",), ("entered_on",)),
}
"""Of each group a table must have at least one column to be of the kind."""

IMPORT_ORDER: Final = (
    TableKind.AREAS,
    TableKind.REPS,
    TableKind.PRODUCTS,
    TableKind.CUSTOMERS,
    TableKind.DEALERS,
    TableKind.CONTACTS,
    TableKind.DEALS,
    TableKind.STAGES,
    TableKind.SALES,
    TableKind.VISITS,
    TableKind.PURCHASES,
    TableKind.TIER_SCORES,
    TableKind.INVOICES,
    TableKind.PAYMENTS,
)
"""Partners and linked records before what points to them."""

TABLE_OF: Final[dict[TableKind, str]] = {
    TableKind.AREAS: "area",
    TableKind.REPS: "rep",
    TableKind.PRODUCTS: "product",
    TableKind.CUSTOMERS: "customer",
    TableKind.DEALERS: "dealer",
    TableKind.CONTACTS: "contact",
    TableKind.DEALS: "deal",
    TableKind.SALES: "sales_entry",
    TableKind.VISITS: "visit",
    TableKind.PURCHASES: "purchase",
    TableKind.TIER_SCORES: "tier_score",
    TableKind.INVOICES: "invoice",
    TableKind.PAYMENTS: "payment",
    TableKind.STAGES: "stage_entry",
}

PARTNER_OF: Final[dict[TableKind, PartnerKind]] = {
    kind: PartnerKind(table) for kind, table in TABLE_OF.items() if table in set(PartnerKind)
}
"""Kinds whose records other rows point to by name."""

LINK_NAMES: Final[dict[TableKind, str]] = {
    TableKind.CONTACTS: "name",
    TableKind.DEALS: "name",
    TableKind.INVOICES: "number",
}
"""Kinds whose records a row of another table may be linked to, and the column that names them."""

COLUMN_LINKS: Final[dict[str, TableKind]] = {
    field.column: field.link for fields in _ALL.values() for field in fields if field.column and field.link
}
"""Columns of any model that hold the handle of a linked record until they are written."""
