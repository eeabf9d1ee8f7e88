"""The export is read back whole: export, import into a new book, export again, and the sheets are equal."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication

from app.demo import fill_demo
from app.services.exports import ExportWords
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.ui.export_words import TranslatedWords
from app.ui.i18n import install_language
from tests.builders import TODAY

OF_THE_BOOK_ITSELF = ("forecast", "changes", "bridge")
"""Sheets that rest on what a table of records does not carry: quotas and calls, and the book's own journal."""


def export(book: Book, path: Path, words: ExportWords | None) -> dict[str, list[tuple[Any, ...]]]:
    Services(book).exports.write_workbook(path, scope_for(TODAY), words)
    workbook = openpyxl.load_workbook(path, read_only=True)
    with closing(workbook):
        return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in workbook}


@pytest.mark.parametrize("headers", ["keys", "en", "zh_CN"])
def test_what_was_exported_is_imported_whole(tmp_path: Path, qapp: QCoreApplication, headers: str) -> None:
    install_language(qapp, "zh_CN" if headers == "zh_CN" else "en")
    words = None if headers == "keys" else TranslatedWords()
    with closing(Book.create(tmp_path / "first.fieldbook")) as first:
        fill_demo(first, TODAY, size="small", language="zh_CN")
        before = export(first, tmp_path / "first.xlsx", words)
    with closing(Book.create(tmp_path / "second.fieldbook")) as second:
        imports = Services(second).imports
        plan = imports.plan(tmp_path / "first.xlsx")
        imports.apply(plan)
        after = export(second, tmp_path / "second.xlsx", words)
    assert after.keys() == before.keys()
    own = {name if words is None else words.sheet(name) for name in OF_THE_BOOK_ITSELF}
    assert own < before.keys()
    for name in before.keys() - own:
        assert after[name] == before[name], name
    assert len(before["deals" if headers == "keys" else words.sheet("deals")]) > 30  # type: ignore[union-attr]


def test_importing_the_export_again_changes_nothing(tmp_path: Path, qapp: QCoreApplication) -> None:
    install_language(qapp, "en")
    with closing(Book.create(tmp_path / "first.fieldbook")) as first:
        fill_demo(first, TODAY, size="small")
        export(first, tmp_path / "first.xlsx", None)
        imports = Services(first).imports
        result = imports.apply(imports.plan(tmp_path / "first.xlsx"))
    assert (result.new, result.changed) == (0, 0)
    assert result.same > 100
