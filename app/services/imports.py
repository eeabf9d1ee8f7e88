"""Importing a file: read, map, plan; then backup, one transaction, one undo step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from app.changes import Step
from app.errors import BookError, ReadError
from app.exchange.column_guess import TableGuess, guess_table
from app.exchange.import_fields import PartnerKind
from app.exchange.import_mapping import ImportMapping, MappingMemory, load_mapping
from app.exchange.import_partners import Decisions
from app.exchange.import_plan import ImportPlan, RowProblem, SkippedTable
from app.exchange.import_planner import PlanRequest, build_plan
from app.exchange.readers.raw_table import RawTable
from app.exchange.readers.read_file import ReadOptions, read_tables
from app.exchange.rejects import write_rejects
from app.services.backups import BackupService
from app.services.book_settings import SettingsService
from app.services.collector import uncollected
from app.services.import_write import PlanWriter
from app.storage.book import Book
from app.storage.queries.import_targets import ImportTargets
from app.terms import DateOrder, RowState, TableKind

Report = Callable[[int, int], None]


class ImportFile(Struct, frozen=True):
    """A file that was read: its tables with the mapping guessed, remembered or given; `skipped` says why others are left out."""

    path: Path
    tables: tuple[RawTable, ...]
    mapped: tuple[tuple[RawTable, ImportMapping], ...]
    skipped: tuple[SkippedTable, ...]


class ImportResult(Struct, frozen=True):
    """Rows by what became of them; created: partners that rows named and nobody knew. step is None if there was nothing to write."""

    plan: ImportPlan
    new: int
    changed: int
    same: int
    conflict: int
    invalid: int
    created: Mapping[PartnerKind, int] = field(default_factory=dict)
    step: Step | None = None


class ImportService:
    """memory: where confirmed mappings are remembered; None forgets them."""

    def __init__(self, book: Book, settings: SettingsService, backups: BackupService) -> None:
        self._book = book
        self._settings = settings
        self._backups = backups
        self.memory: MappingMemory | None = None

    @property
    def currency(self) -> str:
        """What bare amounts of a file are taken to be in."""
        return self._settings.currency

    def plan(
        self,
        path: Path,
        *,
        kind: TableKind | None = None,
        sheet: str | None = None,
        mapping: ImportMapping | Path | None = None,
        encoding: str | None = None,
        date_order: DateOrder | None = None,
        keep_apart: frozenset[str] = frozenset(),
        today: date | None = None,
        progress: Report | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportPlan:
        """What the file would change; nothing is written. Raises ReadError, also DATE_ORDER_AMBIGUOUS and UNKNOWN_TABLE_KIND.

        keep_apart: names that are not taken for others that differ in blanks, case or punctuation only.
        """
        given = load_mapping(mapping) if isinstance(mapping, Path) else mapping
        file = self.read(
            path, kind=kind, sheet=sheet, mapping=given, encoding=encoding, progress=progress, cancelled=cancelled
        )
        return self.plan_tables(
            file, date_order=date_order, decisions=Decisions(keep_apart), today=today, progress=progress
        )

    def read(
        self,
        path: Path,
        *,
        kind: TableKind | None = None,
        sheet: str | None = None,
        mapping: ImportMapping | None = None,
        encoding: str | None = None,
        progress: Report | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportFile:
        """The tables of a file and what each holds. Raises ReadError; tables nobody can place are skipped, not an error."""
        # Opening the book's own file here would drop SQLite's lock on it (RELIABILITY 9).
        if path.exists() and path.samefile(self._book.path):
            raise ReadError("NOT_A_TABLE", path=str(path), found="book")
        options = ReadOptions(sheet=sheet, encoding=encoding or (mapping.encoding if mapping else None))
        with uncollected():
            tables = read_tables(path, options, progress, cancelled)
        return self.map_tables(path, tables, kind=kind, mapping=mapping)

    def map_tables(
        self,
        path: Path,
        tables: Sequence[RawTable],
        *,
        kind: TableKind | None = None,
        mapping: ImportMapping | None = None,
    ) -> ImportFile:
        """What each table holds: as given, as remembered for these headers, else as guessed.

        Raises ReadError BAD_MAPPING if a given mapping fits no table: the user would take the guess for it.
        """
        if mapping is not None:
            _check_given(mapping, tables, kind)
        mapped: list[tuple[RawTable, ImportMapping]] = []
        skipped: list[SkippedTable] = []
        for table in tables:
            found = self._mapping_of(table, path.name, kind, mapping)
            if isinstance(found, ImportMapping):
                mapped.append((table, found))
            else:
                skipped.append(SkippedTable(table.name, found))
        return ImportFile(path, tuple(tables), tuple(mapped), tuple(skipped))

    def plan_tables(
        self,
        file: ImportFile,
        *,
        date_order: DateOrder | None = None,
        decisions: Decisions | None = None,
        today: date | None = None,
        progress: Report | None = None,
    ) -> ImportPlan:
        """Plan what was read, again after each change of a mapping or a decision. Raises ReadError as plan()."""
        if not file.mapped and all(table.reason == "EMPTY_TABLE" for table in file.skipped):
            raise ReadError("EMPTY_FILE", path=str(file.path))
        if not file.mapped:
            raise ReadError("UNKNOWN_TABLE_KIND", path=str(file.path), sheets=[table.name for table in file.skipped])
        tables = [
            (table, replace(mapping, date_order=date_order or mapping.date_order)) for table, mapping in file.mapped
        ]
        request = PlanRequest(file.path, tables, file.skipped, decisions or Decisions(), today)
        with uncollected():
            return build_plan(request, ImportTargets(self._book), progress)

    def apply(self, plan: ImportPlan, progress: Report | None = None) -> ImportResult:
        """Write NEW and CHANGED rows: backup, one transaction, one undo step. Raises BookError; the book is then as it was."""
        counts = plan.counts
        result = ImportResult(
            plan,
            counts[RowState.NEW],
            counts[RowState.CHANGED],
            counts[RowState.SAME],
            counts[RowState.CONFLICT],
            counts[RowState.INVALID],
        )
        if not plan.has_work():
            return result
        if self._book.read_only:
            raise BookError("READ_ONLY_BOOK", path=str(self._book.path))
        if self._book.undo_steps or self._book.redo_steps:  # a book nothing was ever written to is not worth a backup
            self._backups.back_up("import")
        step = Step("IMPORT", {"file": plan.path.name, "new": result.new, "changed": result.changed})
        with uncollected(), self._book.write(step) as session:
            PlanWriter(plan, session, progress).write()
        return replace(result, created=plan.created(), step=step)

    def remember(self, plan: ImportPlan) -> None:
        """Use the mappings of a plan again for files with the same headers. Raises WriteError."""
        if self.memory is not None:
            for table in plan.tables:
                if table.is_derived:
                    continue
                self.memory.remember(table.table.headers, table.mapping)

    def write_rejects(
        self,
        plan: ImportPlan,
        path: Path,
        reason: Callable[[Sequence[RowProblem]], str] | None = None,
        header: str = "Import problem",
    ) -> int:
        """CONFLICT and INVALID rows with the reason in the last column, as xlsx; how many. Raises WriteError."""
        return write_rejects(plan, path, reason, header)

    def _mapping_of(
        self, table: RawTable, file_name: str, kind: TableKind | None, given: ImportMapping | None
    ) -> ImportMapping | str:
        """The mapping of a table, or why it is skipped."""
        if not table.rows:
            return "EMPTY_TABLE"
        if given is not None and given.fits(table.headers):
            return given
        remembered = self.memory.recall(table.headers) if self.memory is not None else None
        if remembered is not None and remembered.fits(table.headers) and kind in (None, remembered.kind):
            return remembered
        guess = guess_table(table, kind, file_name)
        if guess.kind is None:
            return "COMPUTED_SHEET" if guess.computed else "UNKNOWN_TABLE_KIND"
        return _usable(guess) or "OTHER_KIND"


def _check_given(mapping: ImportMapping, tables: Sequence[RawTable], kind: TableKind | None) -> None:
    if kind not in (None, mapping.kind):
        raise ReadError("BAD_MAPPING", detail=mapping.kind.value)
    if mapping.missing():
        raise ReadError("BAD_MAPPING", detail=", ".join(mapping.missing()))
    if not any(mapping.fits(table.headers) for table in tables):
        known = {header for table in tables for header in table.headers}
        missing = [header for header in mapping.columns if header not in known]
        raise ReadError("BAD_MAPPING", detail=", ".join(missing or mapping.columns))


def _usable(guess: TableGuess) -> ImportMapping | None:
    return ImportMapping(guess.kind, guess.columns) if guess.kind and not guess.missing() else None
