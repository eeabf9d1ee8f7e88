"""Rules of the house that no single module can keep: versions, imports, sizes, nothing of one machine in a file."""

import ast
import gc
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import PySide6
from PySide6.QtWidgets import QLabel

REPO = Path(__file__).resolve().parent.parent
SOURCES = sorted((REPO / "app").rglob("*.py"))
LOCK = (REPO / "requirements.lock").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads((REPO / "pyproject.toml").read_text(encoding="utf-8"))

NETWORK = {
    "socket",
    "socketserver",
    "urllib.request",
    "http",
    "ftplib",
    "smtplib",
    "requests",
    "httpx",
    "aiohttp",
    "xmlrpc",
}
BUILT_FOLDERS = {"out", "build", "dist", "__pycache__"}
TEXT_SUFFIXES = {".py", ".toml", ".md", ".lock", ".in", ".txt", ".ts", ".svg", ".cfg", ".ini", ".yml", ".yaml", ""}


def name_of(path: Path) -> str:
    return path.relative_to(REPO).as_posix()


def imports(path: Path) -> Iterator[str]:
    """Dotted names a file imports, "package.name" for each name of a from-import too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def project_text_files() -> Iterator[Path]:
    for path in REPO.rglob("*"):
        parts = path.relative_to(REPO).parts
        hidden = any(part.startswith(".") and part not in {".ci", ".gitignore", ".gitattributes"} for part in parts)
        if path.is_file() and not hidden and not BUILT_FOLDERS & set(parts) and path.suffix in TEXT_SUFFIXES:
            yield path


def locked_packages() -> dict[str, tuple[str, str, list[str]]]:
    """name -> version, marker, hashes."""
    packages = {}
    for block in re.split(r"\n(?=[a-z0-9])", LOCK.strip()):
        head, *hashes = (line.strip(" \\") for line in block.splitlines())
        requirement, _, marker = head.partition(";")
        name, _, version = requirement.strip().partition("==")
        packages[name] = (version, marker.strip(), hashes)
    return packages


def normalised(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=!~;\[ ]", requirement)[0]).lower()


def test_qt_calls_keep_the_reference_count_of_none(qapp):
    """PySide6 6.12.0 on Python 3.11 drops one per call and aborts the program after about 5,000."""
    label = QLabel()
    gc.collect()
    before = sys.getrefcount(None)
    for number in range(300):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100


def test_qt_is_the_version_that_keeps_it():
    assert PySide6.__version__ == "6.11.3"
    assert "PySide6-Essentials==6.11.3" in PYPROJECT["project"]["dependencies"]
    assert locked_packages()["pyside6-essentials"][0] == "6.11.3"


def test_every_locked_package_has_an_exact_version_and_hashes():
    for name, (version, _, hashes) in locked_packages().items():
        assert re.fullmatch(r"\d[\w.]*", version), name
        assert hashes, name
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", digest) for digest in hashes), name


def test_every_dependency_is_locked():
    project = PYPROJECT["project"]
    wanted = {normalised(text) for text in project["dependencies"] + project["optional-dependencies"]["dev"]}
    assert wanted <= set(locked_packages())


def test_what_is_installed_is_what_is_locked():
    unconditional = {name: version for name, (version, marker, _) in locked_packages().items() if not marker}
    assert {name: metadata.version(name) for name in unconditional} == unconditional


def test_the_program_never_talks_to_a_network():
    found = [
        (name_of(path), name)
        for path in SOURCES
        for name in imports(path)
        if {name, name.split(".")[0]} & NETWORK or "QtNetwork" in name
    ]
    assert found == []


def test_figures_are_drawn_without_pyplot():
    """pyplot keeps every figure alive and picks a window backend on its own."""
    assert [name_of(path) for path in SOURCES if "matplotlib.pyplot" in set(imports(path))] == []


def test_files_stay_readable():
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}


def test_classes_and_functions_stay_readable():
    nodes = (
        (name_of(path), node)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef | ast.FunctionDef)
    )
    lengths = {(path, node.name, node.lineno): (node.end_lineno - node.lineno + 1, type(node)) for path, node in nodes}
    limit = {ast.ClassDef: 250, ast.FunctionDef: 40}
    assert {name: lines for name, (lines, kind) in lengths.items() if lines > limit[kind]} == {}


def test_no_file_names_a_registry_or_a_folder_of_one_machine():
    addresses = ["pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "--index" + "-url", "--find" + "-links"]
    machine = re.compile("|".join(map(re.escape, addresses)) + r"|(?<![\w.])/(?:root|home|work|opt)/\w+")
    found = [
        (name_of(path), match.group())
        for path in project_text_files()
        for match in machine.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []
