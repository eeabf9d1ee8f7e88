"""Backups: checked, kept by count, restored without losing what stood there."""

import shutil
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from app.errors import BookError
from app.services.backups import BackupService
from app.storage import backup
from app.storage.backup import KEPT, back_up, folder_of, listed, newest_good, restore
from app.storage.book import Book
from tests.builders import TODAY, a_book, a_customer, dump, names_in, reopened


def at(day: date, hour: int = 9, minute: int = 0, second: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute, second))


def backed_up(book: Book, day: date = TODAY, reason: str = "daily") -> Path:
    return back_up(book, folder_of(book.path), reason, at(day)).path


def damage(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def test_a_backup_holds_the_whole_book_and_its_history(book: Book) -> None:
    a_customer(book, "恒瑞")
    path = backed_up(book)
    assert path == book.path.parent / "region backups" / "region 2026-11-22 090000 daily.fieldbook"
    copy = Book.open(path)
    assert dump(copy) == dump(book)
    copy.undo()
    assert copy.rows("SELECT * FROM customer") == []
    copy.close()
    assert [name for name in names_in(path.parent) if name.endswith(".partial")] == []


def test_one_daily_backup_a_day(book: Book) -> None:
    service = BackupService(book)
    assert service.newest() is None
    first = service.daily(TODAY)
    assert first is not None
    assert service.daily(TODAY) is None
    service.back_up("manual", now=at(TODAY))
    assert service.daily(TODAY) is None
    second = service.daily(TODAY + timedelta(days=1))
    assert second is not None
    assert service.newest() == second
    assert sorted(info.reason for info in service.all()) == ["daily", "daily", "manual"]


def test_no_daily_backup_of_a_book_opened_to_read(book: Book) -> None:
    book.close()
    look = Book.open(book.path, read_only=True)
    assert BackupService(look).daily(TODAY) is None
    look.close()


def test_the_newest_are_kept_by_count_for_each_reason(book: Book) -> None:
    for day in range(KEPT + 3):
        backed_up(book, TODAY + timedelta(days=400 * day))
    backed_up(book, reason="import")
    found = listed(folder_of(book.path), "region")
    daily = [info.at.date() for info in found if info.reason == "daily"]
    assert daily == [TODAY + timedelta(days=400 * day) for day in range(KEPT + 2, 2, -1)]
    assert len(found) == KEPT + 1


def test_a_clock_that_ran_ahead_does_not_cost_the_backup_just_made(book: Book) -> None:
    for day in range(KEPT):
        backed_up(book, TODAY + timedelta(days=3650 + day))
    assert backed_up(book).exists()
    assert len(listed(folder_of(book.path), "region")) == KEPT


def test_two_backups_in_one_second(book: Book) -> None:
    paths = [backed_up(book) for _ in range(3)]
    assert len(set(paths)) == 3
    assert [info.at for info in listed(folder_of(book.path), "region")] == [at(TODAY)] * 3


def test_backups_of_another_book_are_not_ours(book: Book) -> None:
    other = a_book(book.path.parent, "region north.fieldbook")
    back_up(other, folder_of(book.path), "daily", at(TODAY))
    (folder_of(book.path) / "region notes.fieldbook").write_text("x")
    other.close()
    assert listed(folder_of(book.path), "region") == []


def test_a_damaged_backup_is_passed_over(book: Book) -> None:
    old, new = backed_up(book), backed_up(book, TODAY + timedelta(days=1))
    empty = backed_up(book, TODAY + timedelta(days=2))
    found = newest_good(book.path)
    assert found is not None
    assert found.path == empty
    empty.write_bytes(b"")
    damage(new)
    found = newest_good(book.path)
    assert found is not None
    assert found.path == old
    damage(old)
    assert newest_good(book.path) is None


def test_edits_during_a_backup_do_not_spoil_it(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """The check comes after the copy; an edit in between is simply not in it."""
    check = backup.check_copy

    def check_later(path: Path) -> dict[str, int]:
        a_customer(book, "Meanwhile")
        return check(path)

    monkeypatch.setattr(backup, "check_copy", check_later)
    copy = Book.open(backed_up(book))
    assert copy.rows("SELECT * FROM customer") == []
    copy.close()


def test_a_copy_that_is_not_sound_is_no_backup(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    copy_to = Book.copy_to

    def copy_half(self: Book, target: Path) -> dict[str, int]:
        counts = copy_to(self, target)
        damage(target)
        return counts

    monkeypatch.setattr(Book, "copy_to", copy_half)
    with pytest.raises(BookError) as failed:
        backed_up(book)
    assert failed.value.code == "BOOK_DAMAGED"
    assert names_in(folder_of(book.path)) == []


def test_a_backup_folder_that_cannot_be_made(book: Book) -> None:
    folder_of(book.path).write_text("a file stands here")
    with pytest.raises(BookError) as failed:
        backed_up(book)
    assert failed.value.code == "READ_ONLY_FOLDER"


def test_restoring_keeps_what_stood_there(book: Book) -> None:
    a_customer(book, "恒瑞")
    saved, path = dump(book), backed_up(book)
    a_customer(book, "Later")
    later = dump(book)
    book.close()
    kept = restore(path, book.path, at(TODAY))
    assert kept == book.path.with_name("region replaced 2026-11-22 090000.fieldbook")
    again = restore(path, book.path, at(TODAY))
    assert again is not None
    assert again != kept
    restored, replaced = Book.open(book.path), Book.open(kept)
    assert (dump(restored), dump(replaced)) == (saved, later)
    assert path.exists()
    restored.close()
    replaced.close()


@pytest.mark.parametrize("content", [b"", b"not a book", None], ids=["empty", "text", "truncated"])
def test_restoring_a_damaged_book(book: Book, content: bytes | None) -> None:
    a_customer(book, "恒瑞")
    saved, path = dump(book), backed_up(book)
    book.close()
    if content is None:
        damage(book.path)
    else:
        book.path.write_bytes(content)
    damaged = book.path.read_bytes()
    kept = restore(path, book.path, at(TODAY))
    assert kept is not None
    assert kept.read_bytes() == damaged
    book = Book.open(book.path)
    assert dump(book) == saved
    book.close()


def test_a_leftover_journal_goes_with_the_book_it_belongs_to(book: Book) -> None:
    path = backed_up(book)
    book.close()
    damage(book.path)
    leftover = book.path.with_name(book.path.name + "-journal")
    leftover.write_bytes(b"\x00" * 600)
    kept = restore(path, book.path, at(TODAY))
    assert kept is not None
    assert not leftover.exists()
    Book.open(book.path).close()


def test_restoring_where_nothing_stands(book: Book) -> None:
    path = backed_up(book)
    target = book.path.with_name("new.fieldbook")
    assert restore(path, target, at(TODAY)) is None
    Book.open(target).close()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [(damage, "BOOK_DAMAGED"), (Path.unlink, "BOOK_MISSING"), (lambda path: path.write_text("x"), "NOT_A_BOOK")],
    ids=["damaged", "gone", "text"],
)
def test_a_bad_backup_is_not_restored(book: Book, spoil: object, code: str) -> None:
    path, copy = backed_up(book), book.path.with_name("copy.fieldbook")
    book = reopened(book)
    book.close()
    shutil.copyfile(book.path, copy)
    spoil(path)  # type: ignore[operator]
    with pytest.raises(BookError) as refused:
        restore(path, copy, at(TODAY))
    assert refused.value.code == code
    assert copy.read_bytes() == book.path.read_bytes()
