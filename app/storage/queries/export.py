"""Every record of the book as rows of the export's sheets. Column names are the contract of `--headers keys`."""

from __future__ import annotations

from dataclasses import dataclass

from app.terms import TableKind


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """kind: text, money (cents in the query), day, whole, yes_no, or the name of an enum of terms.py."""

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
            *_own("notes"),
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
)
"""In the order in which they can be imported: what is named comes before what names it."""
