"""Reading and writing one record by its column names: what the customer and deal services share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from sqlalchemy.exc import IntegrityError

from app.errors import RuleError
from app.models import Base
from app.storage.queries import listed
from app.storage.write_session import WriteSession

RecordT = TypeVar("RecordT", bound=Base)

PROTECTED = frozenset({"id", "uid", "name_key", "search_key"})

NOT_BELOW_ZERO = frozenset(
    {
        *(
            "potential_cents",
            "list_price_cents",
            "list_amount_cents",
            "monthly_revenue_cents",
            "strategic_revenue_cents",
        ),
        *("employees", "products_used", "minutes", "cost_cents"),
    }
)
"""Columns of whatever table in which a figure below 0 is a slip of the pen; sales and invoices may be returns."""

_NAMING = {"name": "NAME_MISSING", "title": "NAME_MISSING", "number": "NUMBER_MISSING"}


def existing(session: WriteSession, model: type[RecordT], record_id: int) -> RecordT:
    """The record, or RuleError UNKNOWN_RECORD (deleted meanwhile)."""
    record = session.get(model, record_id)
    if record is None:
        raise RuleError("UNKNOWN_RECORD", table=model.__tablename__, id=record_id)
    return record


def put(session: WriteSession, model: type[RecordT], record_id: int | None, fields: Mapping[str, object]) -> RecordT:
    """Add a record, or set fields of an existing one. Texts are trimmed, empty ones become None.

    Raises RuleError NAME_MISSING, NUMBER_MISSING, DAY_MISSING, AMOUNT_MISSING for a column that may not be empty, UNKNOWN_RECORD
    (also for an id it points to), NEGATIVE_AMOUNT; KeyError for a column the model has not.
    """
    values = {column: _clean(column, value) for column, value in fields.items()}
    for column in values:
        if column in PROTECTED or column not in model.__table__.columns:
            raise KeyError(f"{model.__tablename__}.{column}")
    _refuse_gaps(model, values, is_new=record_id is None)
    if record_id is None:
        record = model(**values)
        session.add(record)
    else:
        record = existing(session, model, record_id)
        for column, value in values.items():
            if getattr(record, column) != value:
                setattr(record, column, value)
    try:
        session.flush()
    except IntegrityError as error:
        if "FOREIGN KEY" not in str(error.orig):
            raise
        raise RuleError("UNKNOWN_RECORD", table=model.__tablename__) from error
    return record


def _clean(column: str, value: object) -> Any:
    if isinstance(value, str):
        return str(value).strip() or None
    if column in NOT_BELOW_ZERO and isinstance(value, int) and value < 0:
        raise RuleError("NEGATIVE_AMOUNT", column=column)
    return value


def _refuse_gaps(model: type[Base], values: Mapping[str, object], *, is_new: bool) -> None:
    for column in model.__table__.columns:
        if (is_new or column.key in values) and values.get(column.key) is None:
            code = _gap(column)
            if code is not None:
                raise RuleError(code, column=column.key)


def _gap(column: Any) -> str | None:
    """Which sentence an empty value of the column deserves; None: it may be empty, or the book fills it in."""
    if column.nullable or column.default is not None or column.primary_key:
        return None
    if column.key in _NAMING:
        return _NAMING[column.key]
    if column.type.python_type is date:
        return "DAY_MISSING"
    return "AMOUNT_MISSING" if column.key.endswith("_cents") else None


def refuse_unknown(session: WriteSession, model: type[Base], ids: Iterable[int]) -> None:
    """RuleError UNKNOWN_RECORD unless every id is in the book; one statement for thousands of them."""
    wanted = set(ids)
    found = session.run(
        f"SELECT count(*) FROM {model.__tablename__} WHERE id IN (SELECT value FROM json_each(?))",
        (listed(wanted),),
    )
    if found[0][0] != len(wanted):
        raise RuleError("UNKNOWN_RECORD", table=model.__tablename__)
