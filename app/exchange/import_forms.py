"""How the cells of an import's field are read, what a field is in the book, and short ways to say both."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.terms import TableKind


class Form(StrEnum):
    """How the cells of a field are read. LIST: entries on lines of their own or parted by semicolons, see import_lists."""

    TEXT = "TEXT"
    AMOUNT = "AMOUNT"
    WHOLE = "WHOLE"
    DATE = "DATE"
    MONTH = "MONTH"
    TIME = "TIME"
    YES_NO = "YES_NO"
    STAGE = "STAGE"
    STATUS = "STATUS"
    LOSS_REASON = "LOSS_REASON"
    CONFIDENCE = "CONFIDENCE"
    WORD = "WORD"
    PERCENT = "PERCENT"
    PARTNER = "PARTNER"
    LIST = "LIST"


class PartnerKind(StrEnum):
    """Lists that rows point to by name. Values are the tables of the book."""

    AREA = "area"
    INDUSTRY = "industry"
    REP = "rep"
    PRODUCT = "product"
    CUSTOMER = "customer"
    DEALER = "dealer"


class Field(Struct, frozen=True):
    """column: where it is kept in the book; None for a helper that only describes a partner or decides another field.

    link: the kind of record it names, beside the partners. bounds: least and most of a number as the book keeps it.
    words: the enums of whose words a WORD is one; is_open: other words are kept as they are.
    """

    key: str
    form: Form = Form.TEXT
    column: str | None = None
    partner: PartnerKind | None = None
    link: TableKind | None = None
    bounds: tuple[int, int] | None = None
    words: tuple[type[StrEnum], ...] = ()
    is_open: bool = False


def kept(form: Form, *keys: str) -> list[Field]:
    return [Field(key, form, key) for key in keys]


def cents(*keys: str) -> list[Field]:
    return [Field(key, Form.AMOUNT, f"{key}_cents") for key in keys]


def partner(key: str, kind: PartnerKind) -> Field:
    return Field(key, Form.PARTNER, f"{key}_id", kind)


def helpers(*keys: str) -> list[Field]:
    return [Field(key) for key in keys]


def scores(low: int, high: int, *keys: str) -> list[Field]:
    return [Field(key, Form.WHOLE, key, bounds=(low, high)) for key in keys]


def word(key: str, words: type[StrEnum], column: str | None = None) -> Field:
    return Field(key, Form.WORD, column or key, words=(words,))


def link(key: str, kind: TableKind, column: str | None = None) -> list[Field]:
    """A record by its name or number, its uid or its external id."""
    return [Field(key, column=column or f"{key}_id", link=kind), *helpers(f"{key}_uid", f"{key}_external_id")]


IDENTITY: Final = kept(Form.TEXT, "uid", "external_id", "name")
OWNER: Final = partner("owner", PartnerKind.REP)
AREA: Final = partner("area", PartnerKind.AREA)
REP: Final = partner("rep", PartnerKind.REP)
CUSTOMER: Final = [
    partner("customer", PartnerKind.CUSTOMER),
    *helpers("customer_uid", "customer_external_id", "customer_industry", "customer_city"),
]
PRODUCT: Final = [
    partner("product", PartnerKind.PRODUCT),
    *helpers("product_uid", "product_external_id", "product_series"),
]
DEALER: Final = [partner("dealer", PartnerKind.DEALER), *helpers("dealer_uid", "dealer_external_id")]
