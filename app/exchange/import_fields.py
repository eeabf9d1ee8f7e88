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
    """column: where it is kept in the book; None for a helper that only describes a partner or decides another field."""

    key: str
    form: Form = Form.TEXT
    column: str | None = None
    partner: PartnerKind | None = None


def _kept(form: Form, *keys: str) -> list[Field]:
    return [Field(key, form, key) for key in keys]


def _cents(*keys: str) -> list[Field]:
    return [Field(key, Form.AMOUNT, f"{key}_cents") for key in keys]


def _partner(key: str, partner: PartnerKind) -> Field:
    return Field(key, Form.PARTNER, f"{key}_id", partner)


def _helpers(*keys: str) -> list[Field]:
    return [Field(key) for key in keys]


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
        *_kept(_TEXT, "notes"),
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
    TableKind.SALES,
)
"""Partners before what points to them."""

TABLE_OF: Final[dict[TableKind, str]] = {
    TableKind.AREAS: "area",
    TableKind.REPS: "rep",
    TableKind.PRODUCTS: "product",
    TableKind.CUSTOMERS: "customer",
    TableKind.DEALERS: "dealer",
    TableKind.CONTACTS: "contact",
    TableKind.DEALS: "deal",
    TableKind.SALES: "sales_entry",
}

PARTNER_OF: Final[dict[TableKind, PartnerKind]] = {
    kind: PartnerKind(table) for kind, table in TABLE_OF.items() if table in set(PartnerKind)
}
"""Kinds whose records other rows point to by name."""
