"""Files that a build makes before it freezes: icons, the version resource, the notices of everything shipped."""

from __future__ import annotations

import json
from pathlib import Path

from installer.common import INSTALLER, MADE, NAME, PUBLISHER, ROOT, fresh, run, version
from installer.environment import PYTHON

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

VERSION_INFO = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', '{publisher}'),
      StringStruct('FileDescription', '{name}: the field sales manager\\u2019s book'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('ProductName', '{name}'),
      StringStruct('ProductVersion', '{version}'),
      StringStruct('OriginalFilename', '{name}.exe')])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])])
"""


def make() -> None:
    fresh(MADE)
    run(
        [
            PYTHON,
            INSTALLER / "draw_icon.py",
            ROOT / "resources" / "icons" / "fieldbook.svg",
            MADE,
            *map(str, ICON_SIZES),
        ]
    )
    _version_info(MADE / "version_info.txt")
    _notices(MADE / "licences")


def _version_info(target: Path) -> None:
    numbers = (*(int(part) for part in version().split(".")), 0)
    text = VERSION_INFO.format(numbers=numbers, name=NAME, publisher=PUBLISHER, version=version())
    target.write_text(text, encoding="utf-8")


def _notices(folder: Path) -> None:
    """One text per shipped package, and THIRD_PARTY.txt, the list of them with their licences."""
    folder.mkdir()
    found = json.loads(run([PYTHON, INSTALLER / "list_licences.py", folder]))
    lines = [
        f"{NAME} {version()} contains the work of others. The texts of their licences lie beside this list.",
        "Qt for Python is used under the LGPL version 3; its libraries are separate files of the program's folder",
        "(PySide6/Qt) and may be replaced by versions of your own.",
        "",
    ]
    lines += [f"{entry['name']} {entry['version']}: {entry['licence']}" for entry in found]
    own = {
        "Noto Sans SC": ("SIL Open Font License 1.1", ROOT / "resources" / "fonts" / "OFL.txt"),
        "SQLCipher, SQLite, OpenSSL (in sqlcipher3)": ("BSD 3-clause; public domain; Apache-2.0", None),
        "Qt 6": ("LGPL-3.0", None),
        "Python": ("PSF-2.0", None),
    }
    for name, (licence, text) in own.items():
        lines.append(f"{name}: {licence}")
        if text is not None:
            (folder / f"{name}.txt").write_text(text.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "THIRD_PARTY.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
