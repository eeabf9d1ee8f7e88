"""The columns of the customer list: what each holds, its head, and the field of a customer that is typed into it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, IntEnum, auto

from msgspec import Struct

from app.ui.formats import Formats
from app.ui.i18n import QT_TRANSLATE_NOOP, translate


class Column(IntEnum):
    """Numbers of the model's columns; the order on screen is the user's."""

    NAME = 0
    STRATEGY = 1
    POTENTIAL = 2
    SHARE = 3
    SALES = 4
    ABC = 5
    POSTURE = 6
    MARGIN = 7
    WHITE_SPACE = 8
    XY = 9
    TIER = 10
    LOYALTY = 11
    RAD = 12
    CAPABILITY = 13
    BCG = 14
    ANSOFF = 15
    OWNER = 16
    AREA = 17
    INDUSTRY = 18
    VIP = 19
    CONFIDENCE = 20
    POTENTIAL_DAY = 21
    FLAGS = 22
    EMPLOYEES = 23
    MONTHLY_REVENUE = 24
    STRATEGIC_REVENUE = 25
    PRODUCTS_USED = 26
    INFLUENCE = 27


class Kind(Enum):
    """How the values of a column are kept, written and sorted."""

    NAME = auto()
    CLASS = auto()
    AMOUNT = auto()
    SHARE = auto()
    NAMED = auto()
    NUMBER = auto()
    TICK = auto()
    DAY = auto()
    FLAGS = auto()


class Group(Enum):
    """How the columns are offered."""

    FIGURES = QT_TRANSLATE_NOOP("CustomerList", "Figures")
    CLASSES = QT_TRANSLATE_NOOP("CustomerList", "Classes")
    RESPONSIBLE = QT_TRANSLATE_NOOP("CustomerList", "Who and where")
    REMARKS = QT_TRANSLATE_NOOP("CustomerList", "Potential and remarks")
    VALUE = QT_TRANSLATE_NOOP("CustomerList", "What the value tier is made of")


class ListColumn(Struct, frozen=True):
    """field: the customer's column typed here, "" for one that is not. summed: a group shows the sum of its companies."""

    kind: Kind
    group: Group
    head: str
    field: str = ""
    summed: bool = False


COLUMNS: dict[Column, ListColumn] = {
    Column.NAME: ListColumn(Kind.NAME, Group.FIGURES, QT_TRANSLATE_NOOP("CustomerList", "Customer")),
    Column.STRATEGY: ListColumn(Kind.CLASS, Group.CLASSES, QT_TRANSLATE_NOOP("CustomerList", "Strategy")),
    Column.POTENTIAL: ListColumn(
        Kind.AMOUNT, Group.FIGURES, QT_TRANSLATE_NOOP("CustomerList", "Potential"), "potential_cents", summed=True
    ),
    Column.SHARE: ListColumn(Kind.SHARE, Group.FIGURES, QT_TRANSLATE_NOOP("CustomerList", "Share")),
    Column.SALES: ListColumn(Kind.AMOUNT, Group.FIGURES, QT_TRANSLATE_NOOP("CustomerList", "Sales")),
    Column.ABC: ListColumn(Kind.CLASS, Group.CLASSES, QT_TRANSLATE_NOOP("CustomerList", "Amount class")),
    Column.POSTURE: ListColumn(Kind.CLASS, Group.CLASSES, QT_TRANSLATE_NOOP("CustomerList", "Posture")),
    Column.MARGIN: ListColumn(Kind.AMOUNT, Group.FIGURES, QT_TRANSLATE_NOOP("CustomerList", "Margin")),
    Column.WHITE_SPACE: ListColumn(Kind.AMOUNT, Group.FIGURES, QT_TRANSLATE_NOOP("CustomerList", "White space")),
    Column.XY: ListColumn(Kind.CLASS, Group.CLASSES, QT_TRANSLATE_NOOP("CustomerList", "Potential class")),
    Column.TIER: ListColumn(Kind.CLASS, Group.CLASSES, QT_TRANSLATE_NOOP("CustomerList", "Value tier")),
    Column.LOYALTY: ListColumn(Kind.CLASS, Group.CLASSES, QT_TRANSLATE_NOOP("CustomerList", "Loyalty")),
    Column.RAD: ListColumn(Kind.CLASS, Group.CLASSES, QT_TRANSLATE_NOOP("CustomerList", "RAD")),
    Column.CAPABILITY: ListColumn(Kind.CLASS, Group.CLASSES, QT_TRANSLATE_NOOP("CustomerList", "Capability class")),
    Column.BCG: ListColumn(Kind.CLASS, Group.CLASSES, QT_TRANSLATE_NOOP("CustomerList", "BCG")),
    Column.ANSOFF: ListColumn(Kind.CLASS, Group.CLASSES, QT_TRANSLATE_NOOP("CustomerList", "Ansoff")),
    Column.OWNER: ListColumn(Kind.NAMED, Group.RESPONSIBLE, QT_TRANSLATE_NOOP("CustomerList", "Rep"), "owner_id"),
    Column.AREA: ListColumn(Kind.NAMED, Group.RESPONSIBLE, QT_TRANSLATE_NOOP("CustomerList", "Area"), "area_id"),
    Column.INDUSTRY: ListColumn(
        Kind.NAMED, Group.RESPONSIBLE, QT_TRANSLATE_NOOP("CustomerList", "Industry"), "industry_id"
    ),
    Column.VIP: ListColumn(Kind.TICK, Group.CLASSES, QT_TRANSLATE_NOOP("CustomerList", "VIP")),
    Column.CONFIDENCE: ListColumn(
        Kind.CLASS, Group.REMARKS, QT_TRANSLATE_NOOP("CustomerList", "How sure"), "potential_confidence"
    ),
    Column.POTENTIAL_DAY: ListColumn(Kind.DAY, Group.REMARKS, QT_TRANSLATE_NOOP("CustomerList", "Potential as of")),
    Column.FLAGS: ListColumn(Kind.FLAGS, Group.REMARKS, QT_TRANSLATE_NOOP("CustomerList", "Remarks")),
    Column.EMPLOYEES: ListColumn(
        Kind.NUMBER, Group.VALUE, QT_TRANSLATE_NOOP("CustomerList", "Employees"), "employees", summed=True
    ),
    Column.MONTHLY_REVENUE: ListColumn(
        Kind.AMOUNT, Group.VALUE, QT_TRANSLATE_NOOP("CustomerList", "Revenue a month"), "monthly_revenue_cents"
    ),
    Column.STRATEGIC_REVENUE: ListColumn(
        Kind.AMOUNT,
        Group.VALUE,
        QT_TRANSLATE_NOOP("CustomerList", "Strategic a month"),
        "strategic_revenue_cents",
        summed=True,
    ),
    Column.PRODUCTS_USED: ListColumn(
        Kind.NUMBER, Group.VALUE, QT_TRANSLATE_NOOP("CustomerList", "Products used"), "products_used"
    ),
    Column.INFLUENCE: ListColumn(
        Kind.NUMBER, Group.VALUE, QT_TRANSLATE_NOOP("CustomerList", "Influence"), "influence", summed=True
    ),
}

DEFAULT_COLUMNS = (Column.NAME, Column.STRATEGY, Column.POTENTIAL, Column.SHARE, Column.SALES, Column.ABC)

AT_HAND = frozenset(
    {
        Column.NAME,
        Column.STRATEGY,
        Column.POTENTIAL,
        Column.SHARE,
        Column.SALES,
        Column.ABC,
        Column.POSTURE,
        Column.WHITE_SPACE,
        Column.OWNER,
        Column.AREA,
        Column.INDUSTRY,
    }
)
"""Columns that the view itself has; all others are read from the book when they are first shown."""

TAGS = frozenset({Column.STRATEGY, Column.TIER, Column.LOYALTY, Column.RAD, Column.CAPABILITY, Column.BCG})
"""Classes painted as tags; the others are plain words."""

FROM_THE_RIGHT = frozenset({Kind.AMOUNT, Kind.SHARE, Kind.NUMBER})
"""Figures: right-aligned, and largest first at the first click."""

_SAMPLES = {Kind.SHARE: "100%", Kind.NUMBER: "00,000", Kind.DAY: "2026-11-21", Kind.TICK: "00"}


def head(column: Column) -> str:
    return translate("CustomerList", COLUMNS[column].head)


def head_lines(column: Column, formats: Formats) -> str:
    """In two lines: amounts with their unit, other heads broken at their last blank."""
    if COLUMNS[column].kind is Kind.AMOUNT:
        return f"{head(column)}\n{formats.unit_label()}"
    before, blank, after = head(column).rpartition(" ")
    return f"{before}\n{after}" if blank else after


def group_name(group: Group) -> str:
    return translate("CustomerList", group.value)


def sample(column: Column, class_names: Callable[[Column], list[str]]) -> str:
    """Texts to be expected in a column, a line each, its head included."""
    kind = COLUMNS[column].kind
    if kind is Kind.CLASS:
        return "\n".join((*head(column).split(), *class_names(column)))
    if kind is Kind.AMOUNT:
        return f"{head(column)}\n00,000.0"
    if kind in (Kind.NAMED, Kind.FLAGS):
        return translate("CustomerList", "East China and Shanghai")
    return "\n".join((*head(column).split(), _SAMPLES.get(kind, "")))
