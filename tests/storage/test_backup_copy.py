"""The second place of the backups: checked and let go of as the first, and never in the way of the work."""

import errno
import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.services.backups import BackupService
from app.storage import backup_copy
from app.storage.backup import KEPT, restore
from app.storage.backup_copy import CopyOutcome, CopyState, SecondPlace
from app.storage.book import Book
from tests.builders import TODAY, a_book, a_customer, dump, names_in

NINE = datetime(2026, 11, 22, 9, 0)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "U盘 备份 (E)"
    folder.mkdir()
    return folder


class Copying:
    """The backups of a book with a second place, and what came of each copy."""

    def __init__(self, book: Book, folder: Path, mark: str = "3f2a9c01") -> None:
        self.service, self.told = BackupService(book), list[CopyOutcome]()
        self.place = SecondPlace(folder, mark)
        self.service.keep_second(self.place, self.told.append)

    def back_up(self, now: datetime = NINE, reason: str = "daily") -> CopyState:
        self.service.back_up(reason, now=now)
        return self.told[-1].state


def test_each_backup_is_copied_and_the_copy_can_be_restored(book: Book, stick: Path) -> None:
    a_customer(book, "恒瑞")
    saved, copying = dump(book), Copying(book, stick)
    assert copying.back_up() is CopyState.COPIED
    assert copying.told[-1].at == NINE
    (copied,) = copying.service.all_in_second()
    assert copied.path == stick / "region backups 3f2a9c01" / "region 2026-11-22 090000 daily.fieldbook"
    assert names_in(copied.path.parent) == [copied.path.name]
    a_customer(book, "Later")
    book.close()
    restore(copied.path, book.path, NINE)
    again = Book.open(book.path)
    assert dump(again) == saved
    again.close()


def test_as_many_are_kept_as_in_the_first_place(book: Book, stick: Path) -> None:
    copying = Copying(book, stick)
    for day in range(KEPT + 2):
        copying.back_up(NINE + timedelta(days=day))
    copying.back_up(reason="import")
    first, second = copying.service.all(), copying.service.all_in_second()
    assert [info.path.name for info in second] == [info.path.name for info in first]
    assert len(second) == KEPT + 1


def test_books_of_one_name_do_not_mix_their_backups(book: Book, stick: Path, tmp_path: Path) -> None:
    (tmp_path / "north").mkdir()
    other = a_book(tmp_path / "north", book.path.name)
    a_customer(other, "Ninggang Port")
    mine, others = Copying(book, stick, "3f2a9c01"), Copying(other, stick, "77b0d2e4")
    for day in range(KEPT):
        assert others.back_up(NINE + timedelta(days=day)) is CopyState.COPIED
    assert mine.back_up() is CopyState.COPIED
    assert (len(mine.service.all_in_second()), len(others.service.all_in_second())) == (1, KEPT)
    other.close()


def test_a_stick_that_is_not_plugged_in_is_not_made_and_costs_nothing(book: Book, tmp_path: Path) -> None:
    away = tmp_path / "media" / "STICK"
    copying = Copying(book, away)
    assert copying.back_up() is CopyState.NOT_THERE
    assert not away.exists()
    assert copying.service.newest() is not None
    assert copying.service.all_in_second() == []


def test_a_stick_plugged_in_later_gets_the_newest_at_the_next_start(book: Book, stick: Path) -> None:
    away = stick.rename(stick.with_name("away"))
    copying = Copying(book, stick)
    assert copying.service.daily(TODAY) is not None
    assert copying.told[-1].state is CopyState.NOT_THERE
    away.rename(stick)
    assert copying.service.daily(TODAY) is None
    assert copying.told[-1].state is CopyState.COPIED
    assert [info.path.name for info in copying.service.all_in_second()] == [copying.service.all()[0].path.name]


def test_the_days_without_the_stick_go_along_with_the_next_copy(book: Book, stick: Path) -> None:
    copying = Copying(book, stick)
    copying.back_up()
    away = stick.rename(stick.with_name("away"))
    for day in (1, 2, 3):
        copying.back_up(NINE + timedelta(days=day))
    away.rename(stick)
    assert copying.back_up(NINE + timedelta(days=4)) is CopyState.COPIED
    assert [info.at.day for info in copying.service.all_in_second()] == [26, 25, 24, 23, 22]
    assert copying.told[-1].at == NINE + timedelta(days=4)


def test_a_clock_that_ran_ahead_does_not_keep_later_backups_from_being_copied(book: Book, stick: Path) -> None:
    copying = Copying(book, stick)
    copying.back_up(NINE + timedelta(days=3650))
    assert copying.back_up() is CopyState.COPIED
    assert len(copying.service.all_in_second()) == 2


def test_pulled_out_while_it_is_copied(book: Book, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def pull_out(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:4096])
        shutil.rmtree(stick)
        raise OSError(errno.EIO, "gone")

    copying = Copying(book, stick)
    monkeypatch.setattr(shutil, "copyfile", pull_out)
    assert copying.back_up() is CopyState.NOT_THERE


def test_a_full_stick_keeps_what_it_has(book: Book, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copying = Copying(book, stick)
    copying.back_up()
    before = names_in(copying.place.folder_for(book.path))

    def fill(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:4096])
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(shutil, "copyfile", fill)
    assert copying.back_up(NINE + timedelta(days=1)) is CopyState.FULL
    assert copying.told[-1].at == NINE
    assert names_in(copying.place.folder_for(book.path)) == before


def test_a_folder_nobody_may_write_in(book: Book, stick: Path) -> None:
    stick.chmod(0o555)
    try:
        if os.access(stick, os.W_OK):
            pytest.skip("this user may write everything")
        assert Copying(book, stick).back_up() is CopyState.READ_ONLY
    finally:
        stick.chmod(0o755)


def test_a_file_in_the_place_of_its_folder(book: Book, stick: Path) -> None:
    copying = Copying(book, stick)
    copying.place.folder_for(book.path).write_text("a file stands here")
    assert copying.back_up() is CopyState.READ_ONLY


def test_a_copy_cut_short_is_let_go(book: Book, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[: source.stat().st_size // 2])

    copying = Copying(book, stick)
    monkeypatch.setattr(shutil, "copyfile", half)
    assert copying.back_up() is CopyState.UNSOUND
    assert names_in(copying.place.folder_for(book.path)) == []


def test_what_a_power_cut_left_goes_with_the_next_copy(book: Book, stick: Path) -> None:
    copying = Copying(book, stick)
    copying.back_up()
    left = copying.place.folder_for(book.path) / "region 2026-11-21 090000 daily.partial"
    left.write_bytes(b"half")
    copying.back_up(NINE + timedelta(days=1))
    assert not left.exists()


def test_a_sync_client_that_holds_the_new_file_for_a_moment(
    book: Book, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals = [PermissionError(errno.EACCES, "held")] * 2
    really_replace = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return really_replace(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(backup_copy, "PAUSES_S", (0.0, 0.0))
    copying = Copying(book, stick)
    assert copying.back_up() is CopyState.COPIED
    refusals += [PermissionError(errno.EACCES, "held")] * 3
    assert copying.back_up(NINE + timedelta(days=1)) is CopyState.READ_ONLY
    assert len(copying.service.all_in_second()) == 1


@pytest.mark.parametrize("inside", ["", "region backups", "region backups/older"])
def test_where_the_backups_lie_already_is_no_second_place(book: Book, inside: str) -> None:
    folder = book.path.parent / inside
    folder.mkdir(parents=True, exist_ok=True)
    copying = Copying(book, folder)
    assert copying.service.is_first_place(folder)
    assert copying.back_up() is CopyState.SAME_PLACE
    assert len(copying.service.all()) == 1


def test_no_second_place_any_more(book: Book, stick: Path) -> None:
    copying = Copying(book, stick)
    copying.back_up()
    copying.service.keep_second(None, copying.told.append)
    copying.service.back_up("manual", now=NINE)
    assert len(copying.told) == 1
    assert copying.service.all_in_second() == []
    assert names_in(stick) == ["region backups 3f2a9c01"]
