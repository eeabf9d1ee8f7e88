"""Deleting records with what is theirs alone: whatever cannot be without them goes along, whatever merely names them stays."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from app.models import Base
from app.storage.queries import listed
from app.storage.write_session import WriteSession


def delete_with_own(session: WriteSession, model: type[Base], ids: Collection[int]) -> None:
    """Rows whose reference to a record may not be empty go with it, and theirs with them; other references are emptied.

    One query for each column that points to the table, however many the ids; ids that are gone are passed over.
    """
    if not ids:
        return
    for child, column, may_be_empty in _pointing_to(model):
        rows = naming(session, child, column, ids)
        if may_be_empty:
            session.set_values(child, column, dict.fromkeys(rows))
        else:
            delete_with_own(session, child, rows)
    session.delete_rows(model, ids)


def naming(session: WriteSession, model: type[Base], column: str, ids: Collection[int], also: str = "1") -> list[int]:
    """Ids of the rows whose column names one of `ids`; `also`: a further condition in SQL."""
    found = session.run(
        f"SELECT id FROM {model.__tablename__} WHERE {column} IN (SELECT value FROM json_each(?)) AND {also}",
        (listed(ids),),
    )
    return [row[0] for row in found]


def _pointing_to(model: type[Base]) -> Iterator[tuple[type[Base], str, bool]]:
    """Model, column, whether the column may be empty; of every reference to the table."""
    for mapper in Base.registry.mappers:
        for column in mapper.local_table.columns:
            if any(key.column.table is model.__table__ for key in column.foreign_keys):
                yield mapper.class_, column.key, bool(column.nullable)
