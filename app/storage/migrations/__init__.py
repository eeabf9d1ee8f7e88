"""What changed in the tables since schema version 1 was frozen, one module per version.

A new version: raise SCHEMA_VERSION in connection.py, add `v0002.py` with an `upgrade(op)` written with Alembic's operations, put it
into STEPS, and lay a book of the version before into tests/data/books. Steps are never edited once a program with them was given out.
"""

from __future__ import annotations

from collections.abc import Callable

from alembic.operations import Operations
from msgspec import Struct


class UpgradeStep(Struct, frozen=True):
    """From version - 1 to `version`. may_lose_rows: tables that the step empties or thins out on purpose."""

    version: int
    upgrade: Callable[[Operations], None]
    may_lose_rows: frozenset[str] = frozenset()


STEPS: tuple[UpgradeStep, ...] = ()
