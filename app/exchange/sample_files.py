"""Sample files for the import: one workbook per kind of record, headings ready, two rows to be replaced by one's own."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.errors import WriteError
from app.exchange.xlsx_sheets import Sheet, SheetColumn, write_sheets
from app.resource_paths import resource

CENTS = 100
MOST_TRIES = 100


def write_samples(into: Path, language: str) -> tuple[Path, ...]:
    """Into a new folder inside `into`, so that files filled in earlier stay; language: "en" or "zh_CN". Raises WriteError."""
    spec = tomllib.loads(resource(f"templates/import/{language}.toml").read_text(encoding="utf-8"))
    folder = _free(into, spec["folder"])
    written = []
    for file in spec["files"]:
        path = folder / f"{file['name']}.xlsx"
        columns = tuple(SheetColumn(header, kind) for header, kind in file["columns"])
        write_sheets(path, [Sheet(file["sheet"], columns, [tuple(_cells(columns, row)) for row in file["rows"]])])
        written.append(path)
    return tuple(written)


def _free(into: Path, name: str) -> Path:
    """A folder that does not exist yet, made. Raises WriteError."""
    names = (name, *(f"{name} ({number})" for number in range(2, MOST_TRIES)))
    folder = next((into / one for one in names if not (into / one).exists()), into / name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError("TARGET_READ_ONLY", path=str(folder)) from error
    return folder


def _cells(columns: tuple[SheetColumn, ...], row: list[Any]) -> Iterator[Any]:
    for column, cell in zip(columns, row, strict=True):
        if cell == "":
            yield None
        else:
            yield cell * CENTS if column.kind == "money" else cell
