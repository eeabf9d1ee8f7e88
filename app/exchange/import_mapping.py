"""A saved mapping: which header is which field, remembered for tables with the same headers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct, field

from app.errors import ReadError
from app.exchange.cells import match_key
from app.exchange.column_guess import ColumnChoice, missing_fields
from app.exchange.files import write_bytes
from app.exchange.import_fields import FIELDS
from app.terms import DateOrder, DealStage, TableKind

MEMORY_FILE = "import_mappings.json"
REMEMBERED = 200
"""Header sets kept; the oldest are forgotten."""


class ImportMapping(Struct, frozen=True):
    """columns: header -> field and unit. stages: a stage name of the file -> our stage. Headers left out are not imported."""

    kind: TableKind
    columns: Mapping[str, ColumnChoice] = field(default_factory=dict)
    stages: Mapping[str, DealStage] = field(default_factory=dict)
    date_order: DateOrder | None = None
    encoding: str | None = None

    def fits(self, headers: Sequence[str]) -> bool:
        return set(self.columns) <= set(headers)

    def missing(self) -> tuple[str, ...]:
        """First field of every needed group that no column gives."""
        return missing_fields(self.kind, self.columns)

    def to_dict(self) -> dict[str, Any]:
        return {
            "kind": self.kind.value,
            "columns": {header: [choice.field, choice.unit] for header, choice in self.columns.items()},
            "stages": {name: stage.value for name, stage in self.stages.items()},
            "date_order": self.date_order.value if self.date_order else None,
            "encoding": self.encoding,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ImportMapping:
        """Also takes "header": "field" without a unit, as a hand-written file has it. Raises ValueError, KeyError, TypeError."""
        kind = TableKind(data["kind"])
        return cls(
            kind,
            _columns(kind, data["columns"]),
            {name: DealStage(stage) for name, stage in data.get("stages", {}).items()},
            DateOrder(data["date_order"]) if data.get("date_order") else None,
            str(data["encoding"]) if data.get("encoding") else None,
        )


def _columns(kind: TableKind, data: Mapping[str, Any]) -> dict[str, ColumnChoice]:
    """Raises ValueError with the word that cannot be: an unknown field, one that two headers give, a unit below one."""
    columns: dict[str, ColumnChoice] = {}
    for header, choice in data.items():
        name, unit = (choice, 1) if isinstance(choice, str) else choice
        if name not in FIELDS[kind] or any(name == other.field for other in columns.values()):
            raise ValueError(name)
        if int(unit) < 1:
            raise ValueError(unit)
        columns[header] = ColumnChoice(name, int(unit))
    return columns


def load_mapping(path: Path) -> ImportMapping:
    """Raises ReadError FILE_MISSING or BAD_MAPPING (path, detail: the word that cannot be, or line and column of broken JSON)."""
    try:
        return ImportMapping.from_dict(json.loads(path.read_text(encoding="utf-8-sig")))
    except OSError as error:
        raise ReadError("FILE_MISSING", path=str(path)) from error
    except (json.JSONDecodeError, UnicodeDecodeError, TypeError, AttributeError) as error:
        place = f"JSON {error.lineno}:{error.colno}" if isinstance(error, json.JSONDecodeError) else "JSON"
        raise ReadError("BAD_MAPPING", path=str(path), detail=place) from error
    except (ValueError, KeyError) as error:
        raise ReadError("BAD_MAPPING", path=str(path), detail=str(error.args[0])) from error


class MappingMemory:
    """The mappings the user confirmed, in a small JSON file of the user's settings folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / MEMORY_FILE

    def recall(self, headers: Sequence[str]) -> ImportMapping | None:
        stored = self._load().get(_signature(headers))
        if stored is None:
            return None
        try:
            return ImportMapping.from_dict(stored)
        except (ValueError, KeyError, TypeError, AttributeError):
            return None  # written by another version with other fields: guess again

    def remember(self, headers: Sequence[str], mapping: ImportMapping) -> None:
        """Raises WriteError."""
        stored = self._load()
        stored.pop(_signature(headers), None)
        stored[_signature(headers)] = mapping.to_dict()
        kept = dict(list(stored.items())[-REMEMBERED:])
        self._path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(kept, ensure_ascii=False, indent=1)
        write_bytes(self._path, text.encode("utf-8"))

    def _load(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}  # nothing remembered yet, or not readable: only convenience is lost
        return stored if isinstance(stored, dict) else {}


def _signature(headers: Sequence[str]) -> str:
    return "|".join(sorted(match_key(header) for header in headers))
