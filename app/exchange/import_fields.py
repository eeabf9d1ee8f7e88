"""What a column of a third-party table can be: the fields of every table kind, by the words of our own export."""

from __future__ import annotations

from typing import Final

from app.exchange.import_forms import (
    AREA,
    CUSTOMER,
    DEALER,
    IDENTITY,
    OWNER,
    PRODUCT,
    Field,
    Form,
    PartnerKind,
    cents,
    helpers,
    kept,
    link,
    partner,
    scores,
    word,
)
from app.exchange.import_room_tables import ROOM_NEEDED, ROOM_TABLES
from app.exchange.import_rooms import ROOM_FIELDS
from app.terms import BrainStyle, ContactLevel, Coverage, ForecastCategory, LateReason, RelationStage, TableKind, Tier

__all__ = [
    "COLUMN_LINKS",
    "FIELDS",
    "IMPORT_ORDER",
    "LINK_NAMES",
    "NEEDED",
    "PARTNER_OF",
    "TABLE_OF",
    "Field",
    "Form",
    "PartnerKind",
]

_TEXT, _DATE = Form.TEXT, Form.DATE

_ALL: Final[dict[TableKind, list[Field]]] = {
    TableKind.AREAS: [*IDENTITY, *kept(_TEXT, "manager")],
    TableKind.REPS: [*IDENTITY, *kept(_TEXT, "manager", "email"), AREA, *kept(Form.YES_NO, "is_active")],
    TableKind.PRODUCTS: [*IDENTITY, *kept(_TEXT, "series"), *cents("list_price")],
    TableKind.CUSTOMERS: [
        *IDENTITY,
        partner("industry", PartnerKind.INDUSTRY),
        AREA,
        OWNER,
        partner("parent", PartnerKind.CUSTOMER),
        *helpers("parent_uid"),
        *cents("potential"),
        Field("potential_confidence", Form.CONFIDENCE, "potential_confidence"),
        *kept(_DATE, "potential_on"),
        *kept(_TEXT, "city"),
        *kept(Form.WHOLE, "employees"),
        *cents("annual_revenue"),
        *kept(Form.WHOLE, "founded_year"),
        *kept(_TEXT, "phone", "website", "notes"),
        *scores(1, 5, "potential_score", "fit_product", "fit_price", "fit_relationship", "fit_service"),
        *kept(_TEXT, "rival_name"),
        Field("rival_share_percent", Form.PERCENT, "rival_share_bp", bounds=(0, 10_000)),
        Field("growth_percent", Form.PERCENT, "growth_bp", bounds=(-10_000, 1_000_000)),
        *scores(0, 4, "x_class", "y_class"),
        *scores(1, 5, "influence"),
        *kept(Form.YES_NO, "is_vip"),
        *cents("monthly_revenue", "strategic_revenue"),
        *kept(Form.WHOLE, "products_used"),
        *kept(Form.YES_NO, "is_strategic"),
        word("tier_override", Tier),
        *kept(_TEXT, "tier_override_reason"),
        *kept(_DATE, "tier_override_until"),
        *kept(Form.YES_NO, "early_adopter"),
        *scores(1, 5, "ka_quantity", "ka_concentration", "ka_service", "ka_price_sensitivity", "ka_partnership"),
        *kept(Form.YES_NO, "is_active"),
    ],
    TableKind.CONTACTS: [
        *IDENTITY,
        *helpers("first_name", "last_name"),
        *CUSTOMER[:3],
        *kept(_TEXT, "title", "department", "phone", "mobile", "email", "notes"),
        word("level", ContactLevel),
        *link("reports_to", TableKind.CONTACTS),
        word("coverage", Coverage),
        word("relation_stage", RelationStage),
        *kept(_DATE, "in_post_since", "left_on"),
        *kept(_TEXT, "brain_counts"),
        word("brain_observed", BrainStyle),
        *scores(-5, 5, "directness", "basis"),
    ],
    TableKind.DEALS: [
        *IDENTITY,
        *CUSTOMER,
        OWNER,
        AREA,
        *PRODUCT,
        *DEALER,
        Field("stage", Form.STAGE, "stage"),
        Field("status", Form.STATUS),
        *cents("amount", "list_amount"),
        Field("close_date", _DATE),
        *kept(_DATE, "opened_on", "stage_since", "last_contact_on", "expected_close", "won_on", "closed_on"),
        Field("loss_reason", Form.LOSS_REASON, "loss_reason"),
        *kept(Form.WHOLE, "slips"),
        *kept(_TEXT, "next_step"),
        *kept(_DATE, "next_step_on"),
        *kept(_TEXT, "notes", "rival", "need"),
        *link("need_contact", TableKind.CONTACTS),
        *kept(_TEXT, "want"),
        *cents("budget"),
        *kept(_TEXT, "decision_steps", "contract_no", "terms"),
        word("forecast_call", ForecastCategory),
        *kept(_TEXT, "forecast_reason"),
        *link("want_contact", TableKind.CONTACTS),
        partner("co_owner", PartnerKind.REP),
    ],
    TableKind.SALES: [
        *kept(_TEXT, "uid", "external_id"),
        *CUSTOMER,
        *DEALER,
        *PRODUCT,
        AREA,
        Field("month", Form.MONTH, "month"),
        *cents("amount", "margin"),
    ],
    TableKind.PURCHASES: [
        *kept(_TEXT, "uid"),
        *CUSTOMER[:3],
        *kept(_DATE, "bought_on"),
        *kept(_TEXT, "supplier"),
        *PRODUCT[:3],
    ],
    TableKind.TIER_SCORES: [
        *kept(_TEXT, "uid"),
        *CUSTOMER[:3],
        Field("quarter", _DATE, "starts_on"),
        Field("score", Form.AMOUNT, "score_bp", bounds=(0, 10_000)),
        word("tier", Tier),
    ],
    TableKind.INVOICES: [
        *kept(_TEXT, "uid", "external_id", "number"),
        *CUSTOMER[:3],
        *DEALER,
        *link("deal", TableKind.DEALS),
        *kept(_DATE, "issued_on", "due_on"),
        Field("settled_on", _DATE),
        *cents("amount"),
        *kept(_TEXT, "notes"),
        *kept(_DATE, "disputed_on", "dispute_over_on"),
        word("late_reason", LateReason),
    ],
    TableKind.PAYMENTS: [
        *kept(_TEXT, "uid", "external_id"),
        *CUSTOMER[:3],
        *DEALER,
        *link("invoice", TableKind.INVOICES),
        *kept(_DATE, "paid_on"),
        *cents("amount"),
        *kept(_TEXT, "notes"),
    ],
    TableKind.STAGES: [
        *kept(_TEXT, "uid"),
        *link("deal", TableKind.DEALS),
        Field("stage", Form.STAGE, "stage"),
        *kept(_DATE, "entered_on"),
        *kept(_TEXT, "reason"),
    ],
    **ROOM_FIELDS,
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
    TableKind.DEALS: (("stage", "status"), ("name", "external_id", "customer", "product")),
    TableKind.SALES: (("amount",), ("month",)),
    TableKind.PURCHASES: (("bought_on",), ("customer", "customer_uid", "customer_external_id")),
    TableKind.TIER_SCORES: (("quarter",), ("score",), ("tier",), ("customer", "customer_uid", "customer_external_id")),
    TableKind.INVOICES: (("number",), ("issued_on",), ("amount",)),
    TableKind.PAYMENTS: (("paid_on",), ("amount",)),
    TableKind.STAGES: (("deal", "deal_uid", "deal_external_id"), ("stage",), ("entered_on",)),
    **ROOM_NEEDED,
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
    *(kind for kind in ROOM_FIELDS if kind not in (TableKind.DEALERS, TableKind.VISITS)),
)
"""Partners and linked records before what points to them."""

TABLE_OF: Final[dict[TableKind, str]] = {
    TableKind.AREAS: "area",
    TableKind.REPS: "rep",
    TableKind.PRODUCTS: "product",
    TableKind.CUSTOMERS: "customer",
    TableKind.CONTACTS: "contact",
    TableKind.DEALS: "deal",
    TableKind.SALES: "sales_entry",
    TableKind.PURCHASES: "purchase",
    TableKind.TIER_SCORES: "tier_score",
    TableKind.INVOICES: "invoice",
    TableKind.PAYMENTS: "payment",
    TableKind.STAGES: "stage_entry",
    **ROOM_TABLES,
}

PARTNER_OF: Final[dict[TableKind, PartnerKind]] = {
    kind: PartnerKind(table) for kind, table in TABLE_OF.items() if table in set(PartnerKind)
}
"""Kinds whose records other rows point to by name."""

LINK_NAMES: Final[dict[TableKind, str]] = {
    TableKind.CONTACTS: "name",
    TableKind.DEALS: "name",
    TableKind.INVOICES: "number",
    TableKind.VISITS: "subject",
    TableKind.ROLE_PLANS: "goal",
    TableKind.SCORECARD_HEADS: "version",
    TableKind.SCORECARDS: "key",
    TableKind.EVALUATION_HEADS: "started_on",
}
"""Kinds whose records a row of another table may be linked to, and the column that names them."""

COLUMN_LINKS: Final[dict[str, TableKind]] = {
    field.column: field.link for fields in _ALL.values() for field in fields if field.column and field.link
}
"""Columns of any model that hold the handle of a linked record until they are written."""
