"""What the customer list is filtered by: classes, names and remarks, all of which must hold."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from app.terms import Flag, Lens
from app.ui.formats import MISSING
from app.ui.i18n import translate
from app.ui.labels import flag_name
from app.ui.portfolio.list_columns import COLUMNS, Column, Kind, head
from app.ui.portfolio.list_words import ORDERS, class_words

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioService
    from app.ui.portfolio.rows import Bools, ListRows

Key = StrEnum | int | None

FILTER_COLUMNS = (
    Column.STRATEGY,
    Column.ABC,
    Column.XY,
    Column.TIER,
    Column.LOYALTY,
    Column.RAD,
    Column.CAPABILITY,
    Column.BCG,
    Column.ANSOFF,
    Column.OWNER,
    Column.AREA,
    Column.INDUSTRY,
    Column.VIP,
)


class Criterion(Struct, frozen=True):
    """column None: the class `key` of a lens, as the sums below the list count it. key None: without a class or a name.

    In a column of names `key` is an id; of VIP it is 1; of FLAGS it is the remark.
    """

    column: Column | None
    key: Key
    lens: Lens | None = None

    def same_question(self, other: Criterion) -> bool:
        return (self.column, self.lens) == (other.column, other.lens)


def criterion_text(criterion: Criterion, rows: ListRows | None) -> str:
    """The words of a chip."""
    key, column = criterion.key, criterion.column
    if key is None and column in (None, Column.STRATEGY):
        return translate("CustomerList", "Unplaced")
    if isinstance(key, Flag):
        return flag_name(key)
    if column is Column.VIP:
        return translate("CustomerList", "VIP")
    if isinstance(key, StrEnum):
        return class_words(key)
    assert column is not None
    name = translate("CustomerList", "none")
    if key is not None:
        name = rows.names(column).get(key, MISSING) if rows is not None else MISSING
    return translate("CustomerList", "{column}: {name}").format(column=head(column), name=name)


def columns_of(criteria: Iterable[Criterion]) -> tuple[Column, ...]:
    """What must be read before they can be applied."""
    return tuple(each.column for each in criteria if each.column is not None)


def mask_of(criterion: Criterion, rows: ListRows, portfolio: PortfolioService) -> Bools:
    """Which positions it leaves."""
    import numpy as np

    if criterion.column is None:
        assert criterion.lens is not None
        lens_view = portfolio.lens(rows.view, criterion.lens)
        key = criterion.key
        code = lens_view.order.index(key) if isinstance(key, StrEnum) else -1
        mask: Bools = lens_view.classes == code
        return mask
    if isinstance(criterion.key, Flag):
        return rows.flags()[criterion.key]
    return np.equal(rows.values(criterion.column), _code(criterion.column, criterion.key))


def _code(column: Column, key: Key) -> int:
    if COLUMNS[column].kind is Kind.NAMED:
        return int(key) if isinstance(key, int) else 0
    if COLUMNS[column].kind is Kind.TICK:
        return 1
    return ORDERS[column].index(key) if isinstance(key, StrEnum) else -1


def choices_of(column: Column, rows: ListRows) -> list[Criterion]:
    """What a column can be filtered by: its classes, or the names that occur."""
    if column is Column.VIP:
        return [Criterion(column, 1)]
    if COLUMNS[column].kind is not Kind.NAMED:
        found: list[Criterion] = [Criterion(column, key) for key in ORDERS[column]]
        return [*found, Criterion(column, None)] if column is Column.STRATEGY else found
    names, used = rows.names(column), set(rows.values(column).tolist())
    listed = sorted((names[key].casefold(), key) for key in used if key in names)
    return [*(Criterion(column, key) for _, key in listed), *([Criterion(column, None)] if 0 in used else [])]


FILTER_FLAGS = (
    Flag.POTENTIAL_UNKNOWN,
    Flag.POTENTIAL_UNDERSTATED,
    Flag.STALE_POTENTIAL,
    Flag.NEGATIVE_SALES,
    Flag.SALES_FROM_DEALS,
    Flag.AT_RISK,
    Flag.NO_RIVAL,
    Flag.TIED_LEADER,
    Flag.OVERRIDDEN,
    Flag.OVERRIDE_EXPIRED,
    Flag.TIER_HELD,
    Flag.BEFORE_BOOK,
)
