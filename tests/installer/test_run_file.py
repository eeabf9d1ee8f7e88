"""The .run for one user: install.sh and uninstall.sh, run on a small program."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer import linux
from installer.made_files import ICON_SIZES

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dpkg-deb") is None, reason="made on Debian with dpkg-deb"
)
REFUSED = 2


class Machine:
    """A home folder with blanks and Chinese, and the unpacked .run of a program that only sleeps."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "家 R&D"
        self.home.mkdir()
        self.prefix = self.home / "程序 files" / "fieldbook"
        self.archive = folder / "archive"
        self._payload = folder / "payload"

    def pack(self, file: str) -> None:
        shutil.rmtree(self._payload, ignore_errors=True)
        shutil.rmtree(self.archive, ignore_errors=True)
        (self._payload / "_internal").mkdir(parents=True)
        (self._payload / "_internal" / file).write_text(file, encoding="utf-8")
        shutil.copy("/bin/sleep", self._payload / "fieldbook")
        self.archive.mkdir()
        linux.lay_out_run_file(self._payload, self.archive)

    def install(self, prefix: Path | str | None = None) -> subprocess.CompletedProcess[str]:
        own = {"HOME": str(self.home), "PREFIX": str(prefix or self.prefix), "USER_PWD": str(self.home)}
        return self._call("./install.sh", own)

    def uninstall(self) -> subprocess.CompletedProcess[str]:
        return self._call(str(self.prefix / "uninstall.sh"), {"HOME": str(self.home)})

    def files(self) -> list[str]:
        """Of the folder that holds the program's, sorted."""
        parent = self.prefix.parent
        return sorted(path.relative_to(parent).as_posix() for path in parent.rglob("*") if path.is_file())

    def _call(self, command: str, own: dict[str, str]) -> subprocess.CompletedProcess[str]:
        inherited = {key: value for key, value in os.environ.items() if key != "XDG_DATA_HOME"}
        return subprocess.run(
            [command], cwd=self.archive, env={**inherited, **own}, capture_output=True, text=True, check=False
        )


def program(file: str) -> list[str]:
    names = [f"_internal/{file}", "VERSION", "fieldbook", "installed-files", "uninstall.sh"]
    return sorted(f"fieldbook/{name}" for name in names)


@pytest.fixture
def machine(tmp_path, monkeypatch):
    made = tmp_path / "made"
    made.mkdir()
    for size in ICON_SIZES:
        (made / f"fieldbook-{size}.png").write_bytes(b"\x89PNG a picture")
    monkeypatch.setattr(linux, "MADE", made)
    monkeypatch.setattr(linux, "BUILD", tmp_path / "build")
    machine = Machine(tmp_path)
    machine.pack("one.so")
    return machine


def test_installed_upgraded_removed_and_the_books_stay(machine):
    assert machine.install().returncode == 0
    assert machine.files() == program("one.so")
    entry = machine.home / ".local" / "share" / "applications" / "fieldbook.desktop"
    assert f'Exec="{machine.prefix}/fieldbook" %f' in entry.read_text(encoding="utf-8")
    book = machine.prefix / "华东 区.fieldbook"
    book.write_bytes(b"kept in the program's own folder")
    machine.pack("two.so")
    assert machine.install().returncode == 0
    assert machine.files() == sorted([*program("two.so"), "fieldbook/华东 区.fieldbook"])
    assert machine.uninstall().returncode == 0
    assert machine.files() == ["fieldbook/华东 区.fieldbook"]
    assert book.read_bytes() == b"kept in the program's own folder"
    assert not entry.exists()


def test_without_room_nothing_is_written_and_the_old_version_stays(machine):
    machine.install()
    machine.pack("two.so")
    (machine.archive / "KILOBYTES").write_text(str(10**12), encoding="ascii")
    refused = machine.install()
    assert refused.returncode == REFUSED
    assert "MB are needed" in refused.stderr
    assert machine.files() == program("one.so")


def test_an_archive_that_breaks_off_leaves_the_old_version(machine):
    machine.install()
    machine.pack("two.so")
    packed = machine.archive / "program.deb"
    packed.write_bytes(packed.read_bytes()[:-2000])
    refused = machine.install()
    assert refused.returncode == REFUSED
    assert "Nothing was changed" in refused.stderr
    assert machine.files() == program("one.so")


def test_a_first_installation_that_breaks_off_leaves_nothing(machine):
    (machine.archive / "uninstall.sh").unlink()
    assert machine.install().returncode == REFUSED
    assert machine.files() == []


def test_an_upgrade_that_was_killed_half_way_is_put_right_by_the_next(machine):
    machine.install()
    machine.prefix.rename(machine.prefix.with_name("fieldbook.old"))
    (machine.archive / "KILOBYTES").write_text("0", encoding="ascii")
    (machine.archive / "program.deb").write_bytes(b"")
    assert machine.install().returncode == REFUSED
    assert machine.files() == program("one.so")


def test_a_running_program_is_neither_replaced_nor_removed(machine):
    machine.install()
    by_a_link = machine.home.with_name("link")
    by_a_link.symlink_to(machine.prefix.parent)
    running = subprocess.Popen([str(machine.prefix / "fieldbook"), "60"])
    try:
        machine.pack("two.so")
        assert "it is running" in machine.install().stderr
        assert "it is running" in machine.install(by_a_link / "fieldbook").stderr
        assert machine.uninstall().returncode == REFUSED
    finally:
        running.kill()
        running.wait()
    assert machine.files() == program("one.so")


def test_a_menu_that_cannot_be_written_is_said_and_the_program_is_there(machine):
    (machine.home / ".local").mkdir()
    (machine.home / ".local" / "share").write_text("a file, not a folder", encoding="utf-8")
    done = machine.install()
    assert done.returncode == 0
    assert "no menu entry and no file type" in done.stdout
    assert machine.files() == program("one.so")
    assert machine.uninstall().returncode == 0
    assert machine.files() == []


def test_a_folder_of_other_files_is_left_alone(machine):
    machine.prefix.mkdir(parents=True)
    (machine.prefix / "not ours.txt").touch()
    assert machine.install().returncode == REFUSED
    assert machine.files() == ["fieldbook/not ours.txt"]


def test_a_place_is_taken_from_where_the_user_stands(machine):
    assert machine.install("程序 files/fieldbook/").returncode == 0
    assert machine.files() == program("one.so")
