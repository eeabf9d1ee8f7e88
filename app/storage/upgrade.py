"""A book of an older program is brought up to date when it is opened (RELIABILITY 4).

A verified backup, then all steps in one transaction with foreign keys off: with them on, rebuilding a table deletes the rows that refer to
it. No table may lose a row unless its step says so. Whatever fails, the book is as it was, and the next opening tries again.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from app.errors import BookError
from app.storage.backup import back_up, folder_of
from app.storage.book import Book
from app.storage.connection import SCHEMA_VERSION, Driver, as_book_error, quick_check
from app.storage.migrations import STEPS, UpgradeStep

REASON = "upgrade"
"""Of the backup made before."""


def upgrade(
    driver: Driver, path: Path, now: datetime, *, steps: Sequence[UpgradeStep] = STEPS, target: int = SCHEMA_VERSION
) -> None:
    """Bring the book on `driver`, which holds its lock, to version `target`.

    Raises BookError UPGRADE_FAILED, and what a backup raises (DISK_FULL, READ_ONLY_FOLDER ...); then nothing has changed.
    """
    version = driver.execute("PRAGMA user_version").fetchone()[0]
    due = [step for step in steps if version < step.version <= target]
    if [step.version for step in due] != list(range(version + 1, target + 1)):
        raise BookError("UPGRADE_FAILED", path=str(path), detail=f"no way from {version} to {target}")
    quick_check(driver, path)
    back_up(Book(path, driver), folder_of(path), REASON, now)
    driver.execute("PRAGMA query_only=OFF")
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        _run(driver, path, due, target)
    finally:
        driver.execute("PRAGMA foreign_keys=ON")
    quick_check(driver, path)


def _run(driver: Driver, path: Path, steps: Sequence[UpgradeStep], target: int) -> None:
    engine = create_engine("sqlite://", module=sqlite, creator=lambda: driver, poolclass=StaticPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            for step in steps:
                _take(connection, step)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise BookError("UPGRADE_FAILED", path=str(path), detail=f"a reference from {broken[0]} leads nowhere")
            connection.exec_driver_sql(f"PRAGMA user_version={target}")
            connection.commit()
        except (SQLAlchemyError, sqlite.Error) as error:
            connection.rollback()
            known = as_book_error(getattr(error, "orig", None) or error, path)
            if known.code == "DISK_FULL":
                raise known from error
            raise BookError("UPGRADE_FAILED", path=str(path), detail=str(error)) from error
        except BaseException:
            connection.rollback()
            raise


def _take(connection: Connection, step: UpgradeStep) -> None:
    before = _row_counts(connection)
    step.upgrade(Operations(MigrationContext.configure(connection, opts={"transactional_ddl": True})))
    after = _row_counts(connection)
    for table, count in before.items():
        if table not in step.may_lose_rows and after.get(table, 0) < count:
            raise BookError(
                "UPGRADE_FAILED", detail=f"step {step.version} loses {count - after.get(table, 0)} rows of {table}"
            )


def _row_counts(connection: Connection) -> dict[str, int]:
    tables = (
        connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        )
        .scalars()
        .all()
    )
    return {name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in tables}
