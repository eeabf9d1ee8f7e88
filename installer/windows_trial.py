"""The set-up, run under Wine with a stand-in for the program: what it puts where, what it refuses, what it leaves."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer.common import INSTALLER, fresh
from installer.windows import compile_script, removal, run_makensis, silently
from installer.wine import Wine, expect, wait_for

PLACE = "C:\\用户 的 files\\程序 x\\Fieldbook"
BOOK = "C:\\用户 的 files\\华东 区.fieldbook"
REFUSED = 2
RUNNING = "Local\\Fieldbook.Running"
SETTING_UP = "Local\\Fieldbook.Setup"
BEYOND_ANY_DISK = {"KILOBYTES": str(2**31 - 1)}
CLASSES = "Software\\Classes"
UNINSTALL = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Fieldbook"


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def all_payload(wine: Wine, setup: Path, payload: Path) -> None:
    """The whole program: every file arrives as it was, and goes again."""
    shutil.copy(setup, wine.drive / "full.exe")
    place = wine.file(PLACE)
    ended = wine.call(silently("C:\\full.exe", PLACE))
    arrived = contents(place)
    arrived.pop("uninstall.exe", None)
    expect(
        f"the whole program is installed, {len(arrived)} files as they were", ended == 0, arrived == contents(payload)
    )
    ended = wine.call(removal(PLACE))
    expect("and removed", ended == 0, list(contents(place)) == ["uninstall.exe"])
    shutil.rmtree(place)


class Trial:
    """Versions 1 and 2 of a small program, and what the user has beside it."""

    def __init__(self, wine: Wine, workshop: Path, icon: Path) -> None:
        self._wine = wine
        self._icon = icon
        self._place = wine.file(PLACE)
        self._book = wine.file(BOOK)
        self._stays = wine.temporary / "fieldbook-stays.txt"
        self._program = workshop / "Fieldbook.exe"
        self._workshop = workshop
        run_makensis(INSTALLER / "windows_stand_in.nsi", {"TARGET": str(self._program)})
        self._old = self._version("old", {"old 模块.txt": "1"})
        self._new = self._version("new", {"new 模块.txt": "2"})
        self._setup("setup1.exe", self._old)
        self._setup("setup2.exe", self._new)
        torn = self._version("torn", {"new 模块.txt": "3"})
        (torn / "Fieldbook.exe").unlink()
        self._setup("torn.exe", torn)
        self._setup("large.exe", self._new, BEYOND_ANY_DISK)

    def run(self) -> None:
        self._book.parent.mkdir(parents=True, exist_ok=True)
        self._book.write_bytes(b"the user's own")
        self._refuses_old_windows()
        self._installs()
        self._opens_books()
        self._refuses_while_running()
        self._refuses_without_room()
        self._upgrades()
        self._comes_back()
        self._bears_a_library_in_use()
        self._uninstalls()
        self._refuses_a_foreign_folder()

    def _version(self, name: str, files: dict[str, str]) -> Path:
        folder = fresh(self._workshop / name)
        (folder / "_internal" / "PySide6").mkdir(parents=True)
        for file, text in files.items():
            (folder / "_internal" / "PySide6" / file).write_text(text, encoding="utf-8")
        shutil.copy(self._program, folder / "Fieldbook.exe")
        return folder

    def _setup(self, name: str, folder: Path, numbers: dict[str, str] | None = None) -> None:
        compile_script(folder, self._wine.drive / name, self._icon, numbers)

    def _install(self, name: str, place: str = PLACE) -> int:
        return self._wine.call(silently(f"C:\\{name}", place))

    def _holds(self, folder: Path) -> bool:
        """The program's files are those of `folder`, and nothing half-written lies beside them."""
        return self._program_is(folder) and not any((self._place / name).exists() for name in ("_new", "_old"))

    def _program_is(self, folder: Path) -> bool:
        there = contents(self._place)
        return "uninstall.exe" in there and contents(folder) == {
            name: data for name, data in there.items() if name == "Fieldbook.exe" or name.startswith("_internal/")
        }

    @contextmanager
    def _runs(self, options: str, program: str = f"{PLACE}\\Fieldbook.exe") -> Iterator[None]:
        called = self._wine.temporary / "fieldbook-called.txt"
        called.unlink(missing_ok=True)
        self._stays.touch()
        process = self._wine.start(f'"{program}" {options}')
        wait_for(called, "the stand-in")
        yield
        self._stays.unlink()
        process.wait(60)

    def _refuses_old_windows(self) -> None:
        self._wine.be_windows("win7")
        ended = self._install("setup1.exe")
        expect("Windows 7 is refused, nothing is written", ended == REFUSED, not self._place.exists())
        self._wine.be_windows("win10")

    def _installs(self) -> None:
        ended = self._install("setup1.exe")
        expect("installed below blanks and Chinese", ended == 0, self._holds(self._old))
        expect("start menu entry, uninstall entry, file type", *self._entries())

    def _entries(self) -> tuple[bool, ...]:
        classes, program = self._wine.registry(CLASSES), f"{PLACE}\\Fieldbook.exe".lower()
        uninstall = self._wine.registry(UNINSTALL)
        return (
            (self._wine.menu / "Fieldbook.lnk").exists(),
            f'uninstallstring"="\\"{PLACE}\\uninstall.exe\\"'.lower() in uninstall,
            '\\.fieldbook]\n@="fieldbook.book"' in classes,
            f'@="\\"{program}\\" \\"%1\\""' in classes,
        )

    def _opens_books(self) -> None:
        called = self._wine.temporary / "fieldbook-called.txt"
        called.unlink(missing_ok=True)
        shutil.copy(self._book, self._wine.file("C:\\华东区.fieldbook"))
        for key in (".fieldbook", "Fieldbook.Book"):
            self._wine.share_with_all_users(f"{CLASSES}\\{key}")
        self._wine.call("start /wait C:\\华东区.fieldbook")
        wait_for(called, "a double-clicked book")
        expect(
            "a book double-clicked comes to the program",
            "C:\\华东区.fieldbook" in called.read_text(encoding="utf-16-le"),
        )

    def _refuses_while_running(self) -> None:
        with self._runs(f"/holds={RUNNING}"):
            refused = self._install("setup2.exe"), self._wine.call(removal(PLACE))
        expect(
            "set-up and removal refuse while the program runs", refused == (REFUSED, REFUSED), self._holds(self._old)
        )
        with self._runs(""):
            refused = self._install("setup2.exe"), self._wine.call(removal(PLACE))
        expect("also one that does not hold the name", refused == (REFUSED, REFUSED), self._holds(self._old))
        with self._runs(f"/holds={SETTING_UP}"):
            ended = self._install("setup2.exe", "C:\\other")
        expect("a second set-up at once is refused", ended == REFUSED, not self._wine.file("C:\\other").exists())

    def _refuses_without_room(self) -> None:
        ended = self._install("large.exe")
        expect("no room: refused, the old version is whole", ended == REFUSED, self._holds(self._old))
        ended = self._install("large.exe", "C:\\fresh")
        expect("no room: no folder stays", ended == REFUSED, not self._wine.file("C:\\fresh").exists())

    def _upgrades(self) -> None:
        own = self._place / "我的 book.fieldbook"
        own.write_bytes(b"kept in the program's folder")
        ended = self._install("setup2.exe")
        kept = own.read_bytes() == b"kept in the program's folder"
        own.unlink()
        expect(
            "upgraded: nothing of the old version, the user's own file stays", ended == 0, kept, self._holds(self._new)
        )

    def _comes_back(self) -> None:
        """A set-up whose program is missing: the last of the moves fails."""
        ended = self._install("torn.exe")
        expect("an upgrade that fails half-way: the old version comes back", ended == REFUSED, self._holds(self._new))

    def _bears_a_library_in_use(self) -> None:
        """Wine lets the folder of a library in use be moved, but not removed; the rest goes with the next set-up."""
        held = f"{PLACE}\\_internal\\held.exe"
        shutil.copy(self._program, self._wine.file(held))
        with self._runs("", held):
            ended = self._install("setup1.exe")
        left = (self._place / "_old" / "_internal" / "held.exe").exists()
        expect("a library in use: the new program is whole", ended == 0, left, self._program_is(self._old))
        ended = self._install("setup1.exe")
        expect("what was in use is gone after the next set-up", ended == 0, self._holds(self._old))

    def _uninstalls(self) -> None:
        ended = self._wine.call(removal(PLACE))
        expect(
            "removed; the book is as it was",
            ended == 0,
            list(contents(self._place)) == ["uninstall.exe"],
            self._book.read_bytes() == b"the user's own",
        )
        expect("its entries are gone", not any(self._entries()), self._wine.registry("Software\\Fieldbook") == "")
        shutil.rmtree(self._place)

    def _refuses_a_foreign_folder(self) -> None:
        own = self._place / "not ours.txt"
        own.parent.mkdir()
        own.touch()
        ended = self._install("setup1.exe")
        expect(
            "a folder of somebody else's files is refused", ended == REFUSED, list(contents(self._place)) == [own.name]
        )
