"""The open book: one connection, reads, and write transactions that keep the journal (DESIGN 4)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Executable, create_engine, event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from app.changes import Changes, Step
from app.errors import BookError
from app.models import Base
from app.storage import journal
from app.storage.connection import Driver, as_book_error, open_connection, quick_check
from app.storage.write_session import WriteSession

Rows = list[tuple[Any, ...]]


class Book:
    """One `*.fieldbook`, open in this process alone. All methods may be called from any thread; they take turns."""

    def __init__(self, path: Path, driver: Driver, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._driver = driver
        self._turn = threading.RLock()
        self._engine = _engine(driver)
        self._listeners: list[Callable[[Changes], None]] = []
        self.undo_steps, self.redo_steps = journal.stacks(self.rows)

    @classmethod
    def create(cls, path: Path) -> Book:
        """A new, empty book. Raises BookError BOOK_EXISTS, READ_ONLY_FOLDER."""
        if path.exists():
            raise BookError("BOOK_EXISTS", path=str(path))
        driver = open_connection(path, create=True)
        create_tables(driver)
        return cls(path, driver)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Book:
        """Open a book after checking that it is ours, known and sound. Raises BookError (storage.connection)."""
        driver = open_connection(path, read_only=read_only)
        try:
            quick_check(driver, path)
            return cls(path, driver, read_only=read_only)
        except BaseException:
            driver.close()
            raise

    def close(self) -> None:
        with self._turn:
            self._engine.dispose()
            self._driver.close()

    def on_change(self, listener: Callable[[Changes], None]) -> None:
        """Call `listener` once after every commit, in the thread that wrote."""
        self._listeners.append(listener)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A SQLAlchemy connection for queries; keep it short, nobody else reads or writes meanwhile."""
        with self._turn, self._engine.connect() as connection:
            yield connection

    def rows(self, statement: Executable | str, parameters: Sequence[Any] | dict[str, Any] | None = None) -> Rows:
        """Plain driver tuples (numpy takes these fast, Row objects slowly: MEASURED 0.3)."""
        with self._turn:
            if isinstance(statement, str):
                cursor = self._driver.execute(statement, parameters or ())
                return list(cursor.fetchall())
            with self._engine.connect() as connection:
                cursor = connection.execute(statement, parameters).cursor
                return list(cursor.fetchall()) if cursor else []

    @contextmanager
    def write(self, step: Step, *, kind: str = journal.DO, target: int | None = None) -> Iterator[WriteSession]:
        """One transaction, one undo step, one announced Changes. An exception rolls back and announces nothing.

        Raises BookError READ_ONLY_BOOK, DISK_FULL when the book cannot take the write.
        """
        if self.read_only:
            raise BookError("READ_ONLY_BOOK", path=str(self.path))
        changes = None
        with self._turn:
            connection = self._engine.connect()
            session = WriteSession(connection, step, kind, target)
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                yield session
                session.flush()
                changes = session.collected_changes()
                if changes is None:
                    self._driver.rollback()
                else:
                    self._driver.commit()
                    self._remember(session, step, kind)
            except BaseException as error:
                _roll_back(self._driver)
                if isinstance(error, DBAPIError) and isinstance(error.orig, sqlite.OperationalError):
                    raise as_book_error(error.orig, self.path) from error
                if isinstance(error, sqlite.OperationalError):
                    raise as_book_error(error, self.path) from error
                raise
            finally:
                session.close()
                connection.close()
        if changes is not None:
            for listener in list(self._listeners):
                listener(changes)

    def copy_to(self, target: Path) -> None:
        """Copy the whole book with SQLite's backup API; the one safe way to copy a book that is open."""
        with self._turn:
            copy = sqlite.connect(str(target))
            try:
                self._driver.backup(copy)
            finally:
                copy.close()

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
            with self.write(entry.step, kind=kind, target=entry.origin) as session:
                journal.invert(session, entry.transaction_id)
            return entry.step

    def _remember(self, session: WriteSession, step: Step, kind: str) -> None:
        entry = journal.StackEntry(session.transaction_id, step, session.target or session.transaction_id)
        journal.push(self.undo_steps, self.redo_steps, kind, entry)


def create_tables(driver: Driver) -> None:
    engine = _engine(driver)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        Base.metadata.create_all(connection)
        journal.create_tables(connection)
        connection.commit()


def _engine(driver: Driver) -> Engine:
    engine = create_engine("sqlite://", module=sqlite, creator=lambda: driver, poolclass=StaticPool)
    # The book says BEGIN itself; the pool must neither begin, roll back nor close under it.
    event.listen(engine, "close", lambda *_: None)
    return engine


def _roll_back(driver: Driver) -> None:
    """After SQLITE_FULL the transaction is already gone and a ROLLBACK would complain (RELIABILITY 2.5)."""
    if driver.in_transaction:
        driver.execute("ROLLBACK")
