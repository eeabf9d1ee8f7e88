"""What every record has: an integer key for joins, a uid for everything that leaves the book."""

from __future__ import annotations

import os
import time
from operator import add
from typing import Any

from sqlalchemy import Index, String, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


def new_uids(count: int) -> list[str]:
    """`count` UUIDs (version 7: time-ordered, 32 hex digits), ascending, so that their index grows at its end only."""
    stamp = int(time.time() * 1000)
    noise = os.urandom(6 * count).hex()
    noises = (noise[at : at + 12] for at in range(0, len(noise), 12))
    fine = [f"{0x8000 | i:04x}" for i in range(min(count, 0x4000))]
    coarse = (f"{stamp + (i >> 12):012x}7{i & 0xFFF:03x}" for i in range(-(-count // 0x4000)))
    starts = (start + low for start in coarse for low in fine)
    return list(map(add, starts, noises))


def new_uid() -> str:
    return f"{int(time.time() * 1000):012x}7{os.urandom(2).hex()[1:]}8{os.urandom(8).hex()[1:]}"


def where_known(table: str, column: str, *more: str) -> Index:
    """An index of the rows that have a value in `column`: imports of rows that leave it empty do not pay for it."""
    return Index(f"ix_{table}_{column}", column, *more, sqlite_where=text(f"{column} IS NOT NULL"))


class Base(DeclarativeBase):
    """Ids are never used twice (AUTOINCREMENT), so the journal may name a row by its id for ever."""

    __table_args__: Any = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(String(32), default=new_uid, unique=True)
