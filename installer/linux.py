"""A .deb for the whole machine and a self-extracting .run for one user, both offline."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

from app.system_libraries import QT_LIBRARIES, X11_LIBRARIES
from installer.common import BUILD, INSTALLER, MADE, PUBLISHER, folder_size, fresh, run, say, stop, tool, version
from installer.made_files import ICON_SIZES
from installer.trial import selftest, without_network

LINUX_FILES = INSTALLER / "linux"
AR_HEADER = 60
"""Bytes before each file in an ar archive."""

DEB_ARCHITECTURE = {"x86_64": "amd64", "aarch64": "arm64"}


def program_in(folder: Path) -> Path:
    return folder / "fieldbook"


def make(folder: Path, out: Path) -> list[Path]:
    return [_deb(folder, out), _run_file(folder, out)]


def try_out(package: Path) -> None:
    """Install into an empty place, selftest, install again over it, uninstall; the user's book stays as it is."""
    if package.suffix == ".deb":
        _try_deb(package)
    else:
        _try_run_file(package)


def _deb(folder: Path, out: Path) -> Path:
    dpkg_deb = tool("dpkg-deb", "Install dpkg.")
    architecture = DEB_ARCHITECTURE[platform.machine()]
    root = fresh(BUILD / "deb")
    shutil.copytree(folder, root / "usr" / "lib" / "fieldbook", symlinks=True)
    _desktop_files(root / "usr" / "share", "/usr/lib/fieldbook/fieldbook")
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "fieldbook").symlink_to("/usr/lib/fieldbook/fieldbook")
    control = root / "DEBIAN"
    control.mkdir()
    packages = [*QT_LIBRARIES.values(), *X11_LIBRARIES.values()]
    fields = {
        "Package": "fieldbook",
        "Version": version(),
        "Architecture": architecture,
        "Maintainer": PUBLISHER,
        "Installed-Size": str(folder_size(root) // 1024),
        "Depends": ", ".join([f"libc6 (>= {_glibc(folder)})", *packages]),
        "Section": "office",
        "Priority": "optional",
        "Description": "field sales manager's book, offline\n Customer portfolio, deal funnel, 1+2+1 tracking, dealers and collection in one local file.",
    }
    (control / "control").write_text("".join(f"{key}: {value}\n" for key, value in fields.items()), encoding="utf-8")
    for name in ("postinst", "prerm", "postrm"):
        shutil.copy(LINUX_FILES / name, control / name)
        (control / name).chmod(0o755)
    target = out / f"fieldbook_{version()}_{architecture}.deb"
    run([dpkg_deb, "--root-owner-group", "-Zxz", "--build", root, target])
    return target


def _run_file(folder: Path, out: Path) -> Path:
    makeself = tool("makeself", "Install makeself.")
    root = fresh(BUILD / "run")
    lay_out_run_file(folder, root)
    target = out / f"fieldbook-{version()}-{platform.machine()}.run"
    run([makeself, "--nocomp", "--nox11", "--sha256", root, target, f"Fieldbook {version()}", "./install.sh"])
    return target


def lay_out_run_file(folder: Path, root: Path) -> None:
    """What install.sh finds around it when the .run has unpacked itself."""
    _pack_program(folder, root)
    _desktop_files(root / "share", "@PREFIX@/fieldbook")
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy(LINUX_FILES / name, root / name)
        (root / name).chmod(0o755)
    (root / "VERSION").write_text(version() + "\n", encoding="ascii")


def _pack_program(folder: Path, root: Path) -> None:
    """program.deb, a mere container: a bare Debian has no xz program, but its dpkg-deb unpacks this; others have xz.

    DATA_AT says at which byte the .tar.xz inside begins, KILOBYTES what the program takes unpacked.
    """
    container = fresh(BUILD / "container")
    shutil.copytree(folder, container / "program", symlinks=True)
    (container / "DEBIAN").mkdir()
    control = "Package: fieldbook-program\nVersion: 0\nArchitecture: all\nMaintainer: -\nDescription: -\n"
    (container / "DEBIAN" / "control").write_text(control, encoding="ascii")
    packed = root / "program.deb"
    run([tool("dpkg-deb", "Install dpkg."), "--root-owner-group", "-Zxz", "--build", container, packed])
    name = b"data.tar.xz "
    with packed.open("rb") as file:
        start = file.read(1_000_000)
    (root / "DATA_AT").write_text(str(start.index(name) + AR_HEADER + 1), encoding="ascii")
    (root / "KILOBYTES").write_text(str(folder_size(folder) // 1024), encoding="ascii")


def _desktop_files(share: Path, program: str) -> None:
    """Menu entry, file type and icons as freedesktop.org has them."""
    entries = {
        "applications/fieldbook.desktop": (LINUX_FILES / "fieldbook.desktop").read_text(encoding="utf-8"),
        "mime/packages/fieldbook.xml": (LINUX_FILES / "fieldbook.xml").read_text(encoding="utf-8"),
    }
    for name, text in entries.items():
        path = share / name
        path.parent.mkdir(parents=True)
        path.write_text(text.replace("@PROGRAM@", program), encoding="utf-8")
    for size in ICON_SIZES:
        for kind, name in (("apps", "fieldbook"), ("mimetypes", "application-x-fieldbook")):
            path = share / "icons" / "hicolor" / f"{size}x{size}" / kind / f"{name}.png"
            path.parent.mkdir(parents=True)
            shutil.copy(MADE / f"fieldbook-{size}.png", path)


def _glibc(folder: Path) -> str:
    """The newest GLIBC version any library asks for: what the system must have."""
    objdump = tool("objdump", "Install binutils.")
    needed: tuple[int, ...] = (2, 17)
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file() or not (".so" in path.name or path.name == "fieldbook"):
            continue
        for word in run([objdump, "-T", path]).split():
            name = word.strip("()")
            if name.startswith("GLIBC_2."):
                needed = max(needed, tuple(int(part) for part in name[len("GLIBC_") :].split("."))[:2])
    return ".".join(map(str, needed))


def _try_deb(package: Path) -> None:
    """Unpacked without touching this machine's packages; the real installation is tried in a chroot (docs/packaging.md)."""
    with tempfile.TemporaryDirectory(prefix="阵地 deb ") as folder:
        run(["dpkg-deb", "-x", package, folder])
        selftest(Path(folder) / "usr" / "lib" / "fieldbook" / "fieldbook", "unpacked .deb")


def _try_run_file(package: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="阵地 run ") as folder:
        home = Path(folder) / "家"
        prefix = home / "程序 files" / "fieldbook"
        book = home / "book.fieldbook"
        home.mkdir()
        book.write_bytes(b"the user's own")
        environment = {**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "share"), "PREFIX": str(prefix)}
        install = [*without_network(), str(package), "--nochown"]
        for what in ("installed program", "program after an upgrade"):
            _call(install, environment)
            selftest(prefix / "fieldbook", what)
            (prefix / "_internal" / "left-over-of-the-old-version").touch()
        _call(install, environment)
        if (prefix / "_internal" / "left-over-of-the-old-version").exists():
            stop("an upgrade leaves files of the old version behind")
        _call([str(prefix / "uninstall.sh")], environment)
        left = [path for path in home.rglob("*") if path.is_file() and path != book and not _is_desktops_own(path)]
        if left or book.read_bytes() != b"the user's own":
            stop(f"the uninstaller leaves {left[:3]} or touched the user's book")
    say("   installed, upgraded, uninstalled; the user's file is as it was")


def _is_desktops_own(path: Path) -> bool:
    """The desktop's lists of all programs and file types, which it makes anew; ours are no longer in them."""
    listed = path.name == "mimeinfo.cache" or "mime" in path.parts
    return listed and b"fieldbook" not in path.read_bytes()


def _call(command: list[str], environment: dict[str, str]) -> None:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        stop(f"{Path(command[-1]).name} ended with {done.returncode}: {done.stdout[-1000:]}{done.stderr[-1000:]}")
