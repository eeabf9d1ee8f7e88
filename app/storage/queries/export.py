"""Every record of the book as rows of the export's sheets. Column names are the contract of `--headers keys`."""

from __future__ import annotations

from dataclasses import dataclass

from app.terms import TableKind


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """kind: text, money (cents in the query), hundredths, day, whole, yes_no, or the name of an enum of app.terms."""

    key: str
    sql: str
    kind: str = "text"


@dataclass(frozen=True, slots=True)
class ExportTable:
    kind: TableKind
    source: str
    columns: tuple[ExportColumn, ...]

    @property
    def sql(self) -> str:
        """Rows in the order they were added; ids do not leave the book, uids do."""
        return f"SELECT {', '.join(column.sql for column in self.columns)} FROM {self.source} ORDER BY t.id"


def _name_of(table: str, key: str) -> str:
    return f"(SELECT name FROM {table} WHERE id = t.{key})"


def _uid_of(table: str, key: str) -> str:
    return f"(SELECT uid FROM {table} WHERE id = t.{key})"


def _own(*keys: str, kind: str = "text") -> tuple[ExportColumn, ...]:
    return tuple(ExportColumn(key, f"t.{key}", kind) for key in keys)


_AREA = ExportColumn("area", _name_of("area", "area_id"))
_OWNER = ExportColumn("owner", _name_of("rep", "owner_id"))
_DEALER = ExportColumn("dealer", _name_of("dealer", "dealer_id"))
_CUSTOMER = ExportColumn("customer", _name_of("customer", "customer_id"))
_CUSTOMER_UID = ExportColumn("customer_uid", _uid_of("customer", "customer_id"))
_PRODUCT = ExportColumn("product", _name_of("product", "product_id"))
_PRODUCT_UID = ExportColumn("product_uid", _uid_of("product", "product_id"))
_ACTIVE = ExportColumn("is_active", "t.is_active", "yes_no")
_REP = ExportColumn("rep", _name_of("rep", "rep_id"))
_DEAL = (ExportColumn("deal", _name_of("deal", "deal_id")), ExportColumn("deal_uid", _uid_of("deal", "deal_id")))


def _money(key: str, column: str) -> ExportColumn:
    return ExportColumn(key, f"t.{column}", "money")


EXPORT_TABLES = (
    ExportTable(TableKind.AREAS, "area t", _own("uid", "external_id", "name", "manager")),
    ExportTable(
        TableKind.REPS, "rep t", (*_own("uid", "external_id", "name", "manager"), _AREA, *_own("email"), _ACTIVE)
    ),
    ExportTable(
        TableKind.PRODUCTS,
        "product t",
        (*_own("uid", "external_id", "name", "series"), _money("list_price", "list_price_cents")),
    ),
    ExportTable(
        TableKind.CUSTOMERS,
        "customer t",
        (
            *_own("uid", "external_id", "name"),
            ExportColumn("industry", _name_of("industry", "industry_id")),
            _AREA,
            _OWNER,
            ExportColumn("parent", _name_of("customer", "parent_id")),
            ExportColumn("parent_uid", _uid_of("customer", "parent_id")),
            _money("potential", "potential_cents"),
            ExportColumn("potential_confidence", "t.potential_confidence", "PotentialConfidence"),
            *_own("potential_on", kind="day"),
            *_own("city"),
            *_own("employees", kind="whole"),
            _money("annual_revenue", "annual_revenue_cents"),
            *_own("founded_year", kind="whole"),
            *_own("phone", "website", "notes"),
            _ACTIVE,
            *_own("potential_score", "fit_product", "fit_price", "fit_relationship", "fit_service", kind="whole"),
            *_own("rival_name"),
            ExportColumn("rival_share_percent", "t.rival_share_bp", "hundredths"),
            ExportColumn("growth_percent", "t.growth_bp", "hundredths"),
            *_own("x_class", "y_class", "influence", kind="whole"),
            *_own("is_vip", kind="yes_no"),
            _money("monthly_revenue", "monthly_revenue_cents"),
            _money("strategic_revenue", "strategic_revenue_cents"),
            *_own("products_used", kind="whole"),
            *_own("is_strategic", kind="yes_no"),
            *_own("tier_override", kind="Tier"),
            *_own("tier_override_reason"),
            *_own("tier_override_until", kind="day"),
            *_own("early_adopter", kind="yes_no"),
            *_own("ka_quantity", "ka_concentration", "ka_service", kind="whole"),
            *_own("ka_price_sensitivity", "ka_partnership", kind="whole"),
        ),
    ),
    ExportTable(
        TableKind.CONTACTS,
        "contact t",
        (
            *_own("uid", "external_id", "name"),
            _CUSTOMER,
            _CUSTOMER_UID,
            *_own("title", "department", "phone", "mobile", "email", "notes"),
        ),
    ),
    ExportTable(
        TableKind.DEALERS,
        "dealer t",
        (
            *_own("uid", "external_id", "name"),
            _AREA,
            _OWNER,
            _CUSTOMER,
            _CUSTOMER_UID,
            *_own("city", "phone", "notes"),
            _ACTIVE,
        ),
    ),
    ExportTable(
        TableKind.DEALS,
        "deal t",
        (
            *_own("uid", "external_id", "name"),
            _CUSTOMER,
            _OWNER,
            _AREA,
            _PRODUCT,
            ExportColumn("stage", "t.stage", "DealStage"),
            _money("amount", "amount_cents"),
            _money("list_amount", "list_amount_cents"),
            ExportColumn("weighted_amount", "{weighted}", "money"),
            *_own("opened_on", "expected_close", "won_on", "closed_on", kind="day"),
            ExportColumn("loss_reason", "t.loss_reason", "LossReason"),
            _CUSTOMER_UID,
            _PRODUCT_UID,
            _DEALER,
            *_own("stage_since", "last_contact_on", kind="day"),
            *_own("slips", kind="whole"),
            *_own("next_step"),
            *_own("next_step_on", kind="day"),
            *_own("notes", "rival", "need"),
            ExportColumn("need_contact", _name_of("contact", "need_contact_id")),
            ExportColumn("need_contact_uid", _uid_of("contact", "need_contact_id")),
            *_own("want"),
            _money("budget", "budget_cents"),
            *_own("decision_steps", "contract_no", "terms"),
            *_own("forecast_call", kind="ForecastCategory"),
            *_own("forecast_reason"),
        ),
    ),
    ExportTable(
        TableKind.STAGES,
        "stage_entry t",
        (
            *_own("uid"),
            *_DEAL,
            ExportColumn("stage", "t.stage", "DealStage"),
            *_own("entered_on", kind="day"),
            *_own("reason"),
        ),
    ),
    ExportTable(
        TableKind.SALES,
        "sales_entry t",
        (
            *_own("uid", "external_id"),
            _CUSTOMER,
            _CUSTOMER_UID,
            _DEALER,
            _PRODUCT,
            _PRODUCT_UID,
            _AREA,
            *_own("month", kind="day"),
            _money("amount", "amount_cents"),
            _money("margin", "margin_cents"),
        ),
    ),
    ExportTable(
        TableKind.VISITS,
        "visit t",
        (
            *_own("uid", "external_id"),
            _CUSTOMER,
            _CUSTOMER_UID,
            *_DEAL,
            _REP,
            *_own("planned_on", "held_on", kind="day"),
            *_own("minutes", kind="whole"),
            _money("cost", "cost_cents"),
            *_own("with_leader", kind="yes_no"),
            *_own("outcome", kind="VisitOutcome"),
            *_own("subject", "notes"),
        ),
    ),
    ExportTable(
        TableKind.PURCHASES,
        "purchase t",
        (
            *_own("uid"),
            _CUSTOMER,
            _CUSTOMER_UID,
            *_own("bought_on", kind="day"),
            *_own("supplier"),
            _PRODUCT,
            _PRODUCT_UID,
        ),
    ),
    ExportTable(
        TableKind.TIER_SCORES,
        "tier_score t",
        (
            *_own("uid"),
            _CUSTOMER,
            _CUSTOMER_UID,
            ExportColumn("quarter", "t.starts_on", "day"),
            ExportColumn("score", "t.score_bp", "hundredths"),
            *_own("tier", kind="Tier"),
        ),
    ),
    ExportTable(
        TableKind.INVOICES,
        "invoice t",
        (
            *_own("uid", "external_id", "number"),
            _CUSTOMER,
            _CUSTOMER_UID,
            _DEALER,
            *_DEAL,
            *_own("issued_on", "due_on", kind="day"),
            _money("amount", "amount_cents"),
            *_own("notes"),
        ),
    ),
    ExportTable(
        TableKind.PAYMENTS,
        "payment t",
        (
            *_own("uid", "external_id"),
            _CUSTOMER,
            _CUSTOMER_UID,
            _DEALER,
            ExportColumn("invoice", "(SELECT number FROM invoice WHERE id = t.invoice_id)"),
            ExportColumn("invoice_uid", _uid_of("invoice", "invoice_id")),
            *_own("paid_on", kind="day"),
            _money("amount", "amount_cents"),
            *_own("notes"),
        ),
    ),
)
"""In the order in which they can be imported: what is named comes before what names it."""
