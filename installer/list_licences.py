"""Copies the licence texts of every installed package into a folder and prints name, version and licence as JSON.

Runs in the build's environment: list_licences.py FOLDER
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

NOT_SHIPPED = {"pip", "setuptools", "pyinstaller-hooks-contrib", "altgraph", "macholib", "pefile", "pywin32-ctypes"}


def main(folder: Path) -> None:
    entries = []
    for distribution in sorted(distributions(), key=lambda found: found.metadata["Name"].lower()):
        name = distribution.metadata["Name"]
        if name.lower() in NOT_SHIPPED:
            continue
        text = _texts(distribution)
        if text:
            (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        entries.append({"name": name, "version": distribution.version, "licence": _licence(distribution)})
    print(json.dumps(entries))


def _texts(distribution: Distribution) -> str:
    words = ("licen", "copying", "notice")
    files = [file for file in distribution.files or () if any(word in file.name.lower() for word in words)]
    texts = [Path(str(file.locate())) for file in files if ".dist-info" in str(file)]
    return "\n\n".join(path.read_text(encoding="utf-8", errors="replace") for path in texts if path.is_file())


def _licence(distribution: Distribution) -> str:
    """The SPDX expression, else the classifiers, else the first line of the licence field."""
    said = distribution.metadata.get("License-Expression")
    if said:
        return str(said)
    classifiers = [line for line in distribution.metadata.get_all("Classifier") or () if line.startswith("License ::")]
    if classifiers:
        return ", ".join(line.rsplit(" :: ", 1)[-1] for line in classifiers)
    lines = str(distribution.metadata.get("License") or "").splitlines()
    return lines[0] if lines else "see its text"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
