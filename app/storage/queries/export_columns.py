"""What the sheets of the export are made of. Column names are the contract of `--headers keys`."""

from __future__ import annotations

from msgspec import Struct

from app.terms import TableKind


class ExportColumn(Struct, frozen=True):
    """kind: text, money (cents in the query), hundredths, day, whole, yes_no, list, or the name of an enum of app.terms.

    A list is JSON: an array of entries, each an array of its parts; "list:Name": the first part is a word of that enum.
    """

    key: str
    sql: str
    kind: str = "text"


class ExportTable(Struct, frozen=True):
    kind: TableKind
    source: str
    columns: tuple[ExportColumn, ...]
    order: str = "t.id"

    @property
    def sql(self) -> str:
        """Rows in the order they were added; ids do not leave the book, uids do."""
        return f"SELECT {', '.join(column.sql for column in self.columns)} FROM {self.source} ORDER BY {self.order}"


def name_of(table: str, key: str) -> str:
    return f"(SELECT name FROM {table} WHERE id = t.{key})"


def uid_of(table: str, key: str) -> str:
    return f"(SELECT uid FROM {table} WHERE id = t.{key})"


def own(*keys: str, kind: str = "text") -> tuple[ExportColumn, ...]:
    return tuple(ExportColumn(key, f"t.{key}", kind) for key in keys)


AREA = ExportColumn("area", name_of("area", "area_id"))
OWNER = ExportColumn("owner", name_of("rep", "owner_id"))
DEALER = ExportColumn("dealer", name_of("dealer", "dealer_id"))
CUSTOMER = ExportColumn("customer", name_of("customer", "customer_id"))
CUSTOMER_UID = ExportColumn("customer_uid", uid_of("customer", "customer_id"))
PRODUCT = ExportColumn("product", name_of("product", "product_id"))
PRODUCT_UID = ExportColumn("product_uid", uid_of("product", "product_id"))
ACTIVE = ExportColumn("is_active", "t.is_active", "yes_no")
REP = ExportColumn("rep", name_of("rep", "rep_id"))
DEAL = (ExportColumn("deal", name_of("deal", "deal_id")), ExportColumn("deal_uid", uid_of("deal", "deal_id")))


def money(key: str, column: str) -> ExportColumn:
    return ExportColumn(key, f"t.{column}", "money")


def linked(key: str, table: str, column: str | None = None, named: str = "name") -> tuple[ExportColumn, ...]:
    """A record by its name and its uid."""
    column = column or f"{key}_id"
    name = f"(SELECT {named} FROM {table} WHERE id = t.{column})"
    return ExportColumn(key, name), ExportColumn(f"{key}_uid", uid_of(table, column))


def word(key: str, kind: str, column: str | None = None) -> ExportColumn:
    return ExportColumn(key, f"t.{column or key}", kind)


CONTACT = linked("contact", "contact")
INVOICE = linked("invoice", "invoice", named="number")
PARTY = (CUSTOMER, CUSTOMER_UID, DEALER, ExportColumn("dealer_uid", uid_of("dealer", "dealer_id")))
