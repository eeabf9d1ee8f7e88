"""Run in a process of its own on a disk that fills up: `python -m tests.storage.full_disk_child FOLDER how`.

how: "quota" limits the size of every file of this process, "disk" trusts that FOLDER is on a small disk.
"""

import sys
from datetime import datetime
from pathlib import Path

from app.errors import BookError
from app.models import Customer
from app.storage.backup import back_up, folder_of, restore
from app.storage.book import Book
from tests.builders import SET_UP, TODAY, a_book, a_customer, announced, dump, reopened

NOW = datetime(TODAY.year, TODAY.month, TODAY.day)


def refusal(act: object) -> str:
    try:
        act()  # type: ignore[operator]
    except BookError as error:
        return error.code
    return "DONE"


def add_a_lot(book: Book) -> None:
    with book.write(SET_UP) as session:
        for _ in range(40):
            session.add_rows(Customer, ("name", "notes"), [("A", "x" * 30_000)] * 5)


def main(folder: Path, how: str) -> None:
    small = a_book(folder, "small.fieldbook")
    backup = back_up(small, folder, "manual", NOW).path
    small.close()
    if how == "quota":
        import resource
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_600_000, resource.RLIM_INFINITY))
    book = a_book(folder)
    with book.write(SET_UP) as session:
        session.add_rows(Customer, ("name", "notes"), [("恒瑞", "x" * 30_000)] * 20)
    before, steps = dump(book), list(book.undo_steps)
    with announced(book) as heard:
        assert refusal(lambda: add_a_lot(book)) == "DISK_FULL"
    assert (dump(book), book.undo_steps, heard) == (before, steps, [])
    assert book.rows("PRAGMA integrity_check") == [("ok",)]
    fill(folder, how)
    assert refusal(lambda: back_up(book, folder_of(book.path), "daily", NOW)) in {"DISK_FULL", "READ_ONLY_FOLDER"}
    assert not folder_of(book.path).exists() or list(folder_of(book.path).iterdir()) == []
    if how == "disk":
        standing = sorted(path.name for path in folder.iterdir())
        assert refusal(lambda: Book.create(folder / "new.fieldbook")) == "DISK_FULL"
        assert refusal(lambda: restore(backup, small.path, NOW)) == "DISK_FULL"
        assert sorted(path.name for path in folder.iterdir()) == standing
    make_room(folder, how)
    book = reopened(book)
    assert dump(book) == before
    book.undo()
    book.redo()
    a_customer(book, "Room again")
    book.close()
    print("nothing lost")


def fill(folder: Path, how: str) -> None:
    with (folder / "ballast").open("wb", buffering=0) as ballast:
        if how == "quota":
            import resource

            resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
            return
        for size in (65_536, 4096, 512):
            try:
                while ballast.write(b"x" * size) == size:
                    pass
            except OSError:
                continue


def make_room(folder: Path, how: str) -> None:
    (folder / "ballast").unlink()
    if how == "quota":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
