"""The sample files: what is in them comes in whole, in both languages, and files filled in earlier stay."""

from datetime import date

import pytest

from app.errors import WriteError
from app.exchange.sample_files import write_samples
from app.services.backups import BackupService
from app.services.book_settings import SettingsService
from app.services.imports import ImportService
from app.terms import TableKind

KINDS = [
    TableKind.CUSTOMERS,
    TableKind.CONTACTS,
    TableKind.DEALERS,
    TableKind.DEALS,
    TableKind.VISITS,
    TableKind.INVOICES,
]


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_sample_is_known_for_what_it_is_and_comes_in_whole(book, tmp_path, language):
    imports = ImportService(book, SettingsService(book), BackupService(book))
    found = []
    for path in write_samples(tmp_path, language):
        plan = imports.plan(path, today=date(2026, 11, 21))
        (table,) = plan.tables
        assert set(table.table.headers) == set(table.mapping.columns)
        result = imports.apply(plan)
        assert (result.new, result.invalid, result.conflict) == (2, 0, 0), path.name
        found.append(table.kind)
    assert found == KINDS


def test_files_filled_in_earlier_are_not_written_over(tmp_path):
    first, second = write_samples(tmp_path, "en"), write_samples(tmp_path, "en")
    assert first[0].parent != second[0].parent
    assert {path.name for path in first} == {path.name for path in second}


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    blocked = tmp_path / "notes.txt"
    blocked.write_text("a file, no folder")
    with pytest.raises(WriteError, match="TARGET_READ_ONLY"):
        write_samples(blocked, "en")
