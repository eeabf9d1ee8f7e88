"""A full disk: a clear code, the edit taken back whole, no partial file, and work goes on once there is room."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).parents[2]
CHILD = (sys.executable, "-m", "tests.storage.full_disk_child")


def run(*command: str) -> str:
    done = subprocess.run(command, cwd=REPO, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limit here")
def test_a_limit_of_file_size(tmp_path: Path) -> None:
    assert run(*CHILD, str(tmp_path), "quota") == "nothing lost"


@pytest.fixture
def may_mount() -> None:
    unshare = shutil.which("unshare")
    probe = "mount -t tmpfs -o size=64k tmpfs /mnt"
    if unshare is None or subprocess.run([unshare, "-m", "sh", "-c", probe], capture_output=True).returncode:
        pytest.skip("no right to mount a small disk here")


@pytest.mark.usefixtures("may_mount")
def test_a_disk_of_four_megabytes(tmp_path: Path) -> None:
    mount = 'mount -t tmpfs -o size=4m tmpfs "$0" && exec "$@"'
    folder = str(tmp_path)
    assert run("unshare", "-m", "sh", "-c", mount, folder, *CHILD, folder, "disk") == "nothing lost"
