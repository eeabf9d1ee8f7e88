"""The open book: one connection, reads, and write transactions that keep the journal (DESIGN 4)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any, Self

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import create_engine
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from app.changes import Changes, Step
from app.errors import BookError
from app.models import Base
from app.storage import journal
from app.storage.connection import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    Driver,
    as_book_error,
    full_check,
    is_older,
    known_error,
    open_connection,
    quick_check,
)
from app.storage.queries import Statement
from app.storage.write_session import WriteSession

Rows = list[tuple[Any, ...]]

_DIALECT = SQLiteDialect()


class Book:
    """One `*.fieldbook`, open in this process alone. All methods may be called from any thread; they take turns."""

    def __init__(self, path: Path, driver: Driver, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._driver = driver
        self._turn = threading.RLock()
        self._engine = create_engine("sqlite://", module=sqlite, creator=lambda: driver, poolclass=StaticPool)
        self._writing: Connection | None = None
        self._listeners: list[Callable[[Changes], None]] = []
        self._last_listeners: list[Callable[[Changes], None]] = []
        self._refuse_writes(True)
        self.undo_steps, self.redo_steps = journal.stacks(self.rows)

    @classmethod
    def create(cls, path: Path) -> Book:
        """A new, empty book. Raises BookError BOOK_EXISTS, READ_ONLY_FOLDER, DISK_FULL; then no file is left."""
        try:
            path.touch(exist_ok=False)
        except FileExistsError as error:
            raise BookError("BOOK_EXISTS", path=str(path)) from error
        except OSError as error:
            raise BookError("READ_ONLY_FOLDER", path=str(path), detail=str(error)) from error
        try:
            driver = open_connection(path, create=True)
            try:
                create_tables(driver)
                return cls(path, driver)
            except BaseException:
                driver.close()
                raise
        except BaseException as error:
            cls.delete(path)
            if isinstance(error, sqlite.Error | DBAPIError):
                raise as_book_error(_driver_error(error), path) from error
            raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open a book after checking that it is ours, of this version and sound. Raises BookError (storage.connection), OLDER_BOOK."""
        driver = open_connection(path, read_only=read_only)
        try:
            quick_check(driver, path)
            if is_older(driver):
                raise BookError("OLDER_BOOK", path=str(path))
            return cls(path, driver, read_only=read_only)
        except (sqlite.Error, ValueError) as error:  # ValueError: a journal step that is no longer JSON
            driver.close()
            raise as_book_error(error, path) from error
        except BaseException:
            driver.close()
            raise

    def check(self) -> None:
        """The long check, references included. Raises BookError BOOK_DAMAGED."""
        with self._turn:
            full_check(self._driver, self.path)

    @staticmethod
    def delete(path: Path) -> None:
        """Take away a book that was just created and never used, with its journal file."""
        path.unlink(missing_ok=True)
        path.with_name(path.name + "-journal").unlink(missing_ok=True)

    def close(self) -> None:
        with self._turn:
            self._engine.dispose()
            self._driver.close()

    def on_change(self, listener: Callable[[Changes], None], *, last: bool = False) -> None:
        """Call `listener` once after every commit, in the thread that wrote; a last one after all that are not."""
        (self._last_listeners if last else self._listeners).append(listener)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A SQLAlchemy connection for queries; keep it short, nobody else reads or writes meanwhile.

        Inside this thread's own write it is the write's connection: closing another one would roll the write back.
        """
        with self._turn, _named_errors(self.path):
            if self._writing is not None:
                yield self._writing
            else:
                with self._engine.connect() as connection:
                    yield connection

    def rows(self, statement: Statement | str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> Rows:
        """Plain driver tuples (numpy takes these fast, Row objects slowly: MEASURED 0.3). `parameters` are those of a str."""
        sql = statement if isinstance(statement, str) else _driver_sql(statement)
        with self._turn, _named_errors(self.path):
            return list(self._driver.execute(sql, parameters or ()).fetchall())

    @contextmanager
    def write(self, step: Step) -> Iterator[WriteSession]:
        """One transaction, one undo step, one announced Changes. An exception rolls back and announces nothing.

        A listener's exception comes through after the commit, when every listener has been told.
        Raises BookError READ_ONLY_BOOK, DISK_FULL when the book cannot take the write.
        """
        with self._turn, self._transaction(step, journal.DO, None) as session:
            yield session
        self._announce(session.changes)

    @contextmanager
    def _transaction(self, step: Step, kind: str, target: int | None) -> Iterator[WriteSession]:
        if self.read_only:
            raise BookError("READ_ONLY_BOOK", path=str(self.path))
        if self._writing is not None:
            raise RuntimeError("write() inside write(): one transaction is one undo step")
        with _named_errors(self.path), self._engine.connect() as connection:
            session = WriteSession(connection, step, kind, target)
            self._writing = connection
            try:
                self._refuse_writes(False)
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                yield session
                session.flush()
                changes = session.collected_changes()
                if changes is not None:
                    self._driver.commit()
                    session.changes = changes
                    self._remember(session, step, kind)
            finally:
                # After SQLITE_FULL the transaction is already gone and a ROLLBACK would complain (RELIABILITY 2.5).
                if self._driver.in_transaction:
                    self._driver.execute("ROLLBACK")
                self._writing = None
                session.close()
                self._refuse_writes(True)

    def _refuse_writes(self, refuse: bool) -> None:
        """Outside a transaction of ours the connection reads only, so nothing can slip past the journal."""
        self._driver.execute(f"PRAGMA query_only={int(refuse)}")

    def _announce(self, changes: Changes | None) -> None:
        if changes is None:
            return
        with ExitStack() as stack:
            for listener in reversed(self._listeners + self._last_listeners):
                stack.callback(listener, changes)

    def copy_to(self, target: Path) -> dict[str, int]:
        """Copy the whole book with SQLite's backup API, the one safe way while it is open. Returns its row counts."""
        with self._turn:
            copy = sqlite.connect(str(target))
            try:
                self._driver.backup(copy)
            finally:
                copy.close()
            tables = [row[0] for row in self.rows("SELECT name FROM sqlite_master WHERE type='table'")]
            return {table: self.rows(f'SELECT count(*) FROM "{table}"')[0][0] for table in tables}

    def undo(self) -> Step | None:
        """Take back the newest step; its inverse is itself a journal transaction. None: nothing to undo."""
        return self._invert(self.undo_steps, journal.UNDO)

    def redo(self) -> Step | None:
        return self._invert(self.redo_steps, journal.REDO)

    def _invert(self, stack: list[journal.StackEntry], kind: str) -> Step | None:
        with self._turn:
            if not stack:
                return None
            entry = stack[-1]
            with self._transaction(entry.step, kind, entry.origin) as session:
                journal.invert(session, entry.transaction_id)
        self._announce(session.changes)
        return entry.step

    def _remember(self, session: WriteSession, step: Step, kind: str) -> None:
        entry = journal.StackEntry(session.transaction_id, step, session.target or session.transaction_id)
        journal.push(self.undo_steps, self.redo_steps, kind, entry)


def create_tables(driver: Driver) -> None:
    """Tables and identity in one transaction: a crash leaves a whole book or a file that is none."""
    engine = create_engine("sqlite://", module=sqlite, creator=lambda: driver, poolclass=StaticPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
        Base.metadata.create_all(connection)
        journal.create_tables(connection)
        connection.commit()


@lru_cache(maxsize=256)
def _driver_sql(statement: Statement) -> str:
    """SQL with its values written in; compiled once for a statement that its query function keeps (queries.kept)."""
    return str(statement.compile(dialect=_DIALECT, compile_kwargs={"literal_binds": True}))


@contextmanager
def _named_errors(path: Path) -> Iterator[None]:
    """The driver's complaints that have a code of ours, as BookError; all others come through as they are."""
    try:
        yield
    except (sqlite.Error, DBAPIError) as error:
        known = known_error(_driver_error(error), path)
        if known is None:
            raise
        raise known from error


def _driver_error(error: Exception) -> BaseException:
    return error.orig if isinstance(error, DBAPIError) and error.orig else error
