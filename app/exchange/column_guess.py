"""Which kind of records a table holds and which column is which field: by header words, checked against the cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import PurePath
from typing import Final

from msgspec import Struct, field

from app.exchange.cells import CellError, match_key, parse_amount, parse_date, parse_int, parse_month
from app.exchange.import_fields import FIELDS, NEEDED, Form
from app.exchange.readers.raw_table import Cell, RawTable
from app.exchange.stage_names import stage_of
from app.exchange.synonyms import HEADERS
from app.exchange.table_hints import IGNORED, NAME_HINTS, SIGNATURES
from app.terms import TableKind

SAMPLE: Final = 300
FITS: Final = 0.5
"""Share of the sampled cells that must be readable for a header to be believed."""

_OWNER_PREFIX: Final = re.compile(
    r"^(deal|person|organization|lead|product|activity|contact|company|account|opportunity)\s+-\s+"
)
_UNTOUCHABLE: Final = re.compile(r"^\(do not modify\)\s*(.*)$")
_BRACKETS: Final = re.compile(r"[(（\[【].*?[)）\]】]")
_UNITS: Final = (
    (re.compile(r"百万|\bmillions?\b|\bmn\b|\bmio\b"), 1_000_000),
    (re.compile(r"万"), 10_000),
    (re.compile(r"千元|\bthousands?\b|\bk\b|\b000s?\b"), 1_000),
    (re.compile(r"亿"), 100_000_000),
)
_STRATEGY: Final = frozenset(map(match_key, ("strategy", "策略", "攻守策略")))
_POSTURE: Final = frozenset(map(match_key, ("posture", "姿态", "攻守姿态", "攻守", "态势")))
_WEIGHTED: Final = frozenset(map(match_key, ("weighted_amount", "加权金额")))
_FORECAST: Final = frozenset(map(match_key, ("fc_commit", "Commit (forecast)", "预测承诺")))
_CHANGES: Final = frozenset(map(match_key, ("bridge_amount", "Amount in the bar", "归类金额")))
_AGES: Final = frozenset(map(match_key, ("d90_plus", "Over 90 days", "90 天以上")))
_READY: Final = frozenset(map(match_key, ("readiness", "Ready to close?", "成交准备")))
_RANKS: Final = frozenset(map(match_key, ("diversion_risk", "Risk of diversion", "窜货风险")))
_BARS: Final = frozenset(map(match_key, ("bar", "归类")))
_IGNORED: Final = frozenset(match_key(word) for word in IGNORED.split(","))
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class ColumnChoice(Struct, frozen=True):
    """A field and what its bare numbers count in (10_000 for a column in 万元)."""

    field: str
    unit: int = 1


class TableGuess(Struct, frozen=True):
    """columns: header -> choice, in the table's order; a header that is not in it is not imported. score: 0 = no idea."""

    kind: TableKind | None
    columns: Mapping[str, ColumnChoice] = field(default_factory=dict)
    score: float = 0.0
    computed: bool = False

    def missing(self) -> tuple[str, ...]:
        """First field of every needed group that no column gives."""
        return missing_fields(self.kind, self.columns) if self.kind else ()


def missing_fields(kind: TableKind, columns: Mapping[str, ColumnChoice]) -> tuple[str, ...]:
    given = {choice.field for choice in columns.values()}
    return tuple(group[0] for group in NEEDED[kind] if not given & set(group))


def guess_table(table: RawTable, kind: TableKind | None = None, file_name: str = "") -> TableGuess:
    """The best guess, of `kind` if it is given. `kind` of the answer is None if nothing fits."""
    if kind is not None:
        return guess_columns(table, kind)
    if _is_computed(table):
        return TableGuess(None, computed=True)
    guesses = [_scored(guess_columns(table, candidate), table, file_name) for candidate in HEADERS]
    admissible = [guess for guess in guesses if not guess.missing() and guess.score > 0]
    return max(admissible, key=lambda guess: guess.score, default=TableGuess(None))


def _is_computed(table: RawTable) -> bool:
    """The sheets of our own export that hold no records."""
    keys = set(map(match_key, table.headers))
    if any(keys & words for words in (_FORECAST, _CHANGES, _AGES, _READY, _RANKS)):
        return True
    return bool(keys & _STRATEGY and keys & _POSTURE) or (len(keys) == 4 and bool(keys & (_WEIGHTED | _BARS)))


def guess_columns(table: RawTable, kind: TableKind) -> TableGuess:
    """Fields for the headers of a table of this kind; of two headers for one field the stronger word wins."""
    best: dict[str, tuple[int, int]] = {}
    for index, header in enumerate(table.headers):
        for name, strength in _meanings(header, kind):
            if name in best and best[name][0] <= strength:
                continue
            if _fits(table, index, kind, name):
                best[name] = (strength, index)
                break
    by_index = {index: name for name, (_, index) in best.items()}
    _add_by_content(table, kind, by_index)
    columns = {
        table.headers[i]: ColumnChoice(name, header_unit(table.headers[i])) for i, name in sorted(by_index.items())
    }
    return TableGuess(kind, columns)


def header_unit(header: str) -> int:
    """What a header says its numbers count in: 金额(万元) -> 10_000, "Revenue (millions)" -> 1_000_000, else 1."""
    inside = " ".join(_BRACKETS.findall(header)) or header
    return next((unit for pattern, unit in _UNITS if pattern.search(inside.casefold())), 1)


def header_keys(header: str) -> list[str]:
    """Forms under which a header is looked up, the fullest first."""
    text = header.casefold().strip()
    forms = [
        text,
        _BRACKETS.sub("", text),
        _OWNER_PREFIX.sub("", text),
        _OWNER_PREFIX.sub("", _BRACKETS.sub("", text)).rstrip("*＊ "),
    ]
    return list(dict.fromkeys(match_key(form) for form in forms if form.strip()))


def _scored(guess: TableGuess, table: RawTable, file_name: str) -> TableGuess:
    kind = guess.kind
    if kind is None or not guess.columns:
        return guess
    fields = {choice.field for choice in guess.columns.values()}
    score = len(fields) / len(table.headers) + 0.25 * min(len(fields & SIGNATURES[kind]), 3)
    if match_key(table.name) == kind.value:
        score += 2
    elif _hinted(kind, table.name) or _hinted(kind, PurePath(file_name).stem):
        score += 0.5
    return TableGuess(kind, guess.columns, score)


def _hinted(kind: TableKind, name: str) -> bool:
    key = match_key(name)
    return bool(key) and any(match_key(word) in key for word in NAME_HINTS[kind].split(","))


def _meanings(header: str, kind: TableKind) -> list[tuple[str, int]]:
    """Fields a header can mean with the rank of the word (0 is strongest)."""
    untouchable = _UNTOUCHABLE.match(header.casefold())
    if untouchable:
        return [("external_id", 0)] if _hinted(kind, untouchable[1]) and "external_id" in FIELDS[kind] else []
    words = _words(kind)
    for key in header_keys(header):
        if key in _IGNORED:
            return []
        if key in words:
            return words[key]
    return []


@cache
def _words(kind: TableKind) -> dict[str, list[tuple[str, int]]]:
    table: dict[str, list[tuple[str, int]]] = {}
    for name, words in HEADERS[kind].items():
        for rank, word in enumerate(dict.fromkeys([match_key(name), *map(match_key, words.split(","))])):
            table.setdefault(word, []).append((name, rank))
    for meanings in table.values():
        meanings.sort(key=lambda meaning: meaning[1])
    return table


def _fits(table: RawTable, index: int, kind: TableKind, name: str) -> bool:
    if name == "external_id" and kind is TableKind.SALES:
        cells = [cell for cell in table.column(index) if cell is not None]
        return len(set(cells)) == len(cells)
    form = FIELDS[kind][name].form
    if form in _READERS:
        return _readable(_sample(table, index), _READERS[form]) >= FITS
    return True


def _add_by_content(table: RawTable, kind: TableKind, by_index: dict[int, str]) -> None:
    """Fields known by their cells alone: stage names, e-mail addresses."""
    for name, reader in (("stage", _read_stage), ("email", _read_email)):
        if name not in FIELDS[kind] or name in by_index.values():
            continue
        for index in range(len(table.headers)):
            cells = _sample(table, index)
            if index not in by_index and len(cells) >= 3 and _readable(cells, reader) >= 0.8:
                by_index[index] = name
                break


def _sample(table: RawTable, index: int) -> list[Cell]:
    cells: list[Cell] = []
    for cell in table.cells(index):
        if cell is not None and cell != "":
            cells.append(cell)
            if len(cells) == SAMPLE:
                break
    return cells


def _readable(cells: Sequence[Cell], reader: Callable[[Cell], object]) -> float:
    """Share of the cells the reader takes; 1 for no cells, so that an empty column keeps its header's word."""
    return sum(map(_takes(reader), cells)) / len(cells) if cells else 1.0


def _takes(reader: Callable[[Cell], object]) -> Callable[[Cell], bool]:
    def take(cell: Cell) -> bool:
        try:
            reader(cell)
        except CellError as error:
            return error.code == "AMBIGUOUS_DATE"
        return True

    return take


def _read_stage(cell: Cell) -> None:
    if not isinstance(cell, str) or stage_of(cell) is None:
        raise CellError("UNKNOWN_STAGE", cell)


def _read_email(cell: Cell) -> None:
    if not isinstance(cell, str) or not _EMAIL.fullmatch(cell.strip()):
        raise CellError("NO_EMAIL", cell)


def _read_date(cell: Cell) -> None:
    parse_date(cell, serials=True)


def _read_month(cell: Cell) -> None:
    try:
        parse_month(cell)
    except CellError:
        parse_date(cell, serials=True)


_READERS: Final[dict[Form, Callable[[Cell], object]]] = {
    Form.AMOUNT: parse_amount,
    Form.WHOLE: parse_int,
    Form.DATE: _read_date,
    Form.MONTH: _read_month,
}
