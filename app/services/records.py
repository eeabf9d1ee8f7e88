"""Reading and writing one record by its column names: what the customer and deal services share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from sqlalchemy.exc import IntegrityError

from app.errors import RuleError
from app.models import Base
from app.storage.write_session import WriteSession

RecordT = TypeVar("RecordT", bound=Base)

PROTECTED = frozenset({"id", "uid", "name_key", "search_key"})


def existing(session: WriteSession, model: type[RecordT], record_id: int) -> RecordT:
    """The record, or RuleError UNKNOWN_RECORD (deleted meanwhile)."""
    record = session.get(model, record_id)
    if record is None:
        raise RuleError("UNKNOWN_RECORD", table=model.__tablename__, id=record_id)
    return record


def put(session: WriteSession, model: type[RecordT], record_id: int | None, fields: Mapping[str, object]) -> RecordT:
    """Add a record, or set fields of an existing one. Texts are trimmed, empty ones become None.

    Raises RuleError NAME_MISSING, UNKNOWN_RECORD (also for an id it points to), NEGATIVE_AMOUNT; KeyError for a column the model has not.
    """
    values = {column: _clean(column, value) for column, value in fields.items()}
    for column in values:
        if column in PROTECTED or column not in model.__table__.columns:
            raise KeyError(f"{model.__tablename__}.{column}")
    if values.get("name", "" if record_id is None else "kept") in (None, ""):
        raise RuleError("NAME_MISSING")
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
    if column in {"potential_cents", "list_price_cents", "list_amount_cents"} and isinstance(value, int) and value < 0:
        raise RuleError("NEGATIVE_AMOUNT", column=column)
    return value
