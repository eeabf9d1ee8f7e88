"""Fieldbook.app, signed for this machine, in a .dmg. Notarisation needs the publisher's own account and is not part of the build."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from installer.common import BUILD, fresh, run, say, stop, tool, version
from installer.trial import selftest


def program_in(folder: Path) -> Path:
    return folder.parent / "Fieldbook.app" / "Contents" / "MacOS" / "Fieldbook"


def make(folder: Path, out: Path) -> list[Path]:
    bundle = folder.parent / "Fieldbook.app"
    run([tool("codesign", "It is part of macOS."), "--force", "--deep", "--sign", "-", bundle])
    root = fresh(BUILD / "dmg")
    shutil.copytree(bundle, root / bundle.name, symlinks=True)
    (root / "Applications").symlink_to("/Applications")
    target = out / f"Fieldbook-{version()}.dmg"
    run(
        [
            *(tool("hdiutil", "It is part of macOS."), "create", "-volname", "Fieldbook"),
            *("-srcfolder", root, "-ov", "-format", "UDZO", target),
        ]
    )
    return [target]


def try_out(image: Path) -> None:
    """Copied out of the image into an empty folder, as dragging it to Applications does; twice; then removed."""
    with tempfile.TemporaryDirectory(prefix="阵地 ") as folder:
        mount = Path(folder) / "image"
        place = Path(folder) / "程序 files" / "Fieldbook.app"
        run(["hdiutil", "attach", image, "-nobrowse", "-mountpoint", mount])
        try:
            for what in ("installed program", "program after an upgrade"):
                shutil.rmtree(place, ignore_errors=True)
                shutil.copytree(mount / "Fieldbook.app", place, symlinks=True)
                selftest(place / "Contents" / "MacOS" / "Fieldbook", what)
        finally:
            run(["hdiutil", "detach", mount])
        shutil.rmtree(place)
        if place.exists():
            stop("the program could not be removed")
    say("   installed, upgraded, removed")
