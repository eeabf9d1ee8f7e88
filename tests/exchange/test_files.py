"""Writing our own files: the new one whole, or the old one untouched, and no temp file either way."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

import pytest

from app.errors import WriteError
from app.exchange import files
from app.exchange.files import atomic_write


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_replaces_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "报表.xlsx"
    target.write_bytes(b"old")
    atomic_write(target, lambda file: file.write(b"new") and None)
    assert target.read_bytes() == b"new"
    assert names_in(tmp_path) == ["报表.xlsx"]


def test_a_failing_writer_leaves_the_old_file_and_no_temp(tmp_path: Path) -> None:
    target = tmp_path / "deck.pptx"
    target.write_bytes(b"old")

    def half_a_file(file: BinaryIO) -> None:
        file.write(b"half")
        raise ValueError("out of charts")

    with pytest.raises(ValueError, match="out of charts"):
        atomic_write(target, half_a_file)
    assert target.read_bytes() == b"old"
    assert names_in(tmp_path) == ["deck.pptx"]


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "DISK_FULL"), (errno.EROFS, "TARGET_READ_ONLY"), (errno.EBUSY, "TARGET_LOCKED")],
)
def test_what_the_system_refuses_becomes_one_code(tmp_path: Path, number: int, code: str) -> None:
    target = tmp_path / "out.csv"
    target.write_bytes(b"old")

    def refuse(file: BinaryIO) -> None:
        raise OSError(number, os.strerror(number))

    with pytest.raises(WriteError) as caught:
        atomic_write(target, refuse)
    assert caught.value.code == code
    assert target.read_bytes() == b"old"
    assert names_in(tmp_path) == ["out.csv"]


def test_a_really_full_disk(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full on this system")
    target = tmp_path / "out.csv"

    def fill(_: BinaryIO) -> None:
        with full.open("wb", buffering=0) as device:
            device.write(b"x")

    with pytest.raises(WriteError) as caught:
        atomic_write(target, fill)
    assert caught.value.code == "DISK_FULL"
    assert names_in(tmp_path) == []


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(WriteError) as caught:
        atomic_write(tmp_path / "pulled stick" / "out.csv", lambda file: None)
    assert caught.value.code == "TARGET_READ_ONLY"


def test_a_file_nobody_may_write_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "signed off.xlsx"
    target.write_bytes(b"old")
    target.chmod(stat.S_IRUSR)
    if os.access(target, os.W_OK):
        pytest.skip("this user may write everything")
    with pytest.raises(WriteError) as caught:
        atomic_write(target, lambda file: None)
    assert caught.value.code == "TARGET_READ_ONLY"
    assert target.read_bytes() == b"old"


def test_waits_while_a_sync_client_holds_the_target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows error 32 twice, then the client lets go."""
    target = tmp_path / "out.csv"
    refusals = [32, 5]
    really_replace = Path.replace

    def replace(self: Path, other: Path) -> Path:
        if refusals:
            error = OSError(errno.EACCES, "held")
            error.winerror = refusals.pop()  # type: ignore[attr-defined]
            raise error
        return really_replace(self, other)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(files, "PAUSES_S", (0.0, 0.0, 0.0))
    atomic_write(target, lambda file: file.write(b"new") and None)
    assert target.read_bytes() == b"new"
    refusals += [32] * 9
    with pytest.raises(WriteError) as caught:
        atomic_write(target, lambda file: file.write(b"newer") and None)
    assert caught.value.code == "TARGET_LOCKED"
    assert target.read_bytes() == b"new"
    assert names_in(tmp_path) == ["out.csv"]


@pytest.mark.skipif(os.name != "posix", reason="rights are kept on POSIX only")
def test_keeps_the_rights_of_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "team.csv"
    target.write_bytes(b"old")
    target.chmod(0o664)
    atomic_write(target, lambda file: file.write(b"new") and None)
    assert stat.S_IMODE(target.stat().st_mode) == 0o664
