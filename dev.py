"""Set-up and daily commands, with nothing but Python 3.11 and its venv module.

    python3 dev.py run            open the program on the demo book; without a display write its review deck and pictures
    python3 dev.py run ARGS...    any command line of the program, e.g. run book.fieldbook
    python3 dev.py app ARGS...    the same by its plain name, e.g. app check book.fieldbook
    python3 dev.py test ARGS...   lint, types, import contracts and tests; ARGS go to pytest
    python3 dev.py i18n           bring the translation files in line with the code, say what is untranslated

The first call makes .venv and installs requirements.lock into it; later calls skip what is done.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from app.system_libraries import QT_LIBRARIES, X11_LIBRARIES, missing_packages

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "installed.sha256"
I18N = ROOT / "resources" / "i18n"
OUT = ROOT / "out"
DEMO = OUT / "demo.fieldbook"
LANGUAGES = ("zh_CN", "en")

WINDOWS = sys.platform == "win32"
LINUX = sys.platform.startswith("linux")
VENV_BIN = VENV / ("Scripts" if WINDOWS else "bin")
VENV_PYTHON = VENV_BIN / ("python.exe" if WINDOWS else "python")

if TYPE_CHECKING:
    Command = Sequence[str | Path]


def say(text: str) -> None:
    print(text, flush=True)


def stop(text: str) -> NoReturn:
    sys.stdout.flush()
    raise SystemExit(f"dev.py: {text}")


def has_display() -> bool:
    return not LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def ensure_system_libraries(for_window: bool) -> None:
    """Linux only: install what Qt misses when that is allowed without asking, else name the exact command."""
    if not LINUX:
        return
    wanted = {**QT_LIBRARIES, **X11_LIBRARIES} if for_window else QT_LIBRARIES
    missing = missing_packages(wanted)
    if missing and shutil.which("apt-get"):
        apt_install(missing)
        missing = missing_packages(wanted)
    if not missing:
        return
    advice = f"Qt needs system libraries that are not installed. Run: sudo apt-get install -y {' '.join(missing)}"
    only_x11_missing = not set(missing) & set(QT_LIBRARIES.values())
    if only_x11_missing and os.environ.get("WAYLAND_DISPLAY"):
        say(f"Going on with Wayland; for X11 {advice}")
        return
    stop(advice if shutil.which("apt-get") else f"{advice}\n(or the packages of your system that hold these libraries)")


def apt_install(packages: Sequence[str]) -> None:
    privilege = root_prefix()
    if privilege is None:
        return
    say(f"Installing Qt's system libraries: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*privilege, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    refresh = [*privilege, "apt-get", "update", "-qq"]
    for command in (install, refresh, install):  # the package lists of a new machine are empty until refreshed
        result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if command is install and result.returncode == 0:
            return
    say(f"apt-get did not install them: {result.stderr.strip()}")


def root_prefix() -> list[str] | None:
    """What to put before a command that needs root; None when that would ask for a password."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def ensure_environment() -> None:
    """.venv with every package of the lock; done once per lock."""
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if VENV_PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == wanted:
        return
    if not has_pip():
        make_venv()
    install_lock()
    put_project_on_path()
    STAMP.write_text(wanted, encoding="ascii")


def has_pip() -> bool:
    if not VENV_PYTHON.exists():
        return False
    command: Command = [VENV_PYTHON, "-m", "pip", "--version"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def make_venv() -> None:
    if not all(importlib.util.find_spec(module) for module in ("venv", "ensurepip")):
        stop(
            "this Python cannot make virtual environments. On Debian or Ubuntu run: sudo apt-get install -y python3-venv"
        )
    say(f"Making {VENV.name} with Python {sys.version.split()[0]}")
    command: Command = [sys.executable, "-m", "venv", "--clear", VENV]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        stop(f"{VENV} could not be made: {(result.stderr or result.stdout).strip()}")


def install_lock() -> None:
    """Index, mirrors and certificates are pip's own settings; the lock names none."""
    say("Installing the packages of requirements.lock (about 200 MB, first time only)")
    command: list[str | Path] = [
        VENV_PYTHON,
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--require-hashes",
        "--no-deps",
    ]
    command += ["--only-binary", ":all:", "-r", LOCK]
    if not sys.stdout.isatty():
        command.append("-qq")
    if subprocess.run(command, check=False).returncode:
        stop(
            "pip could not install requirements.lock; its reason is above. Fix the connection or pip's index, then run again."
        )


def site_packages() -> Path:
    found = [*VENV.glob("lib/python3*/site-packages"), *VENV.glob("Lib/site-packages")]
    if not found:
        stop(f"{VENV} is not a virtual environment. Delete it and run again.")
    return found[0]


def put_project_on_path() -> None:
    """A relative path, so that a home folder with Chinese characters is never written in the wrong encoding."""
    site = site_packages()
    (site / "fieldbook.pth").write_text(os.path.relpath(ROOT, site) + "\n", encoding="ascii")


def qt_tool(name: str) -> Path:
    return site_packages() / "PySide6" / (f"{name}.exe" if WINDOWS else name)


def ensure_translations() -> None:
    """resources/i18n/<language>/*.ts -> resources/i18n/fieldbook_<language>.qm, where older than a source."""
    for folder in sorted(path for path in I18N.glob("*") if path.is_dir()):
        sources = sorted(folder.glob("*.ts"))
        target = I18N / f"fieldbook_{folder.name}.qm"
        newest = max((path.stat().st_mtime for path in [folder, *sources]), default=0.0)
        if not sources or (target.exists() and target.stat().st_mtime >= newest):
            continue
        compile_translations(sources, target)


def compile_translations(sources: Sequence[Path], target: Path) -> None:
    unfinished = target.with_suffix(".qm.new")
    command: Command = [qt_tool("lrelease"), "-silent", *sources, "-qm", unfinished]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode or not unfinished.exists():
        stop(f"{target.name} could not be compiled: {(result.stderr or result.stdout).strip()}")
    unfinished.replace(target)


def program(*args: str | Path) -> list[str | Path]:
    return [VENV_PYTHON, "-m", "app", *args]


def call(command: Command) -> int:
    """Exit code; Ctrl+C goes to the child, which says what it has to say."""
    environment = dict(os.environ)
    if not has_display():
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    with subprocess.Popen(command, cwd=ROOT, env=environment) as process:
        try:
            return process.wait()
        except KeyboardInterrupt:
            return process.wait()


def run(args: list[str]) -> int:
    if args:
        return app(args)
    prepare(for_window=has_display())
    code = 0 if DEMO.exists() else make_demo_book()
    if code:
        return code
    return call(program(DEMO)) if has_display() else write_demo_results()


def make_demo_book() -> int:
    OUT.mkdir(exist_ok=True)
    say(f"Making the demo book {DEMO.relative_to(ROOT)}")
    code = call(program("demo", DEMO))
    if code:
        DEMO.unlink(missing_ok=True)
    return code


def write_demo_results() -> int:
    say("No display here, so instead of a window: the demo book's review deck and a picture of every tab.")
    for language in LANGUAGES:
        deck, pictures = OUT / f"review_{language}.pptx", OUT / language
        for command in (("deck", DEMO, deck), ("render", DEMO, pictures)):
            code = call(program(*command, "--lang", language))
            if code:
                return code
    written = [*OUT.glob("review_*.pptx"), *(path for name in LANGUAGES for path in (OUT / name).glob("**/*.*"))]
    say("Written:")
    for path in sorted(written):
        say(f"  {path.relative_to(ROOT).as_posix():<44} {path.stat().st_size / 1024:8,.0f} KB")
    return 0


def app(args: list[str]) -> int:
    prepare(for_window=has_display())
    return call(program(*args))


def test(args: list[str]) -> int:
    """Every check runs and is named; the exit code is the first failure's."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prepare(for_window=False)
    lint_imports = VENV_BIN / ("lint-imports.exe" if WINDOWS else "lint-imports")
    checks: dict[str, Command] = {
        "ruff check": [VENV_PYTHON, "-m", "ruff", "check", "-q", "."],
        "ruff format": [VENV_PYTHON, "-m", "ruff", "format", "--check", "-q", "."],
        "mypy": [VENV_PYTHON, "-m", "mypy"],
        "import contracts": [lint_imports],
        "pytest": [VENV_PYTHON, "-m", "pytest", *args],
    }
    failures: dict[str, int] = {}
    for name, command in checks.items():
        say(f"== {name}")
        code = call(command)
        if code:
            failures[name] = code
    if failures:
        say(f"Failed: {', '.join(failures)}")
    return next(iter(failures.values()), 0)


def i18n(args: list[str]) -> int:
    ensure_environment()
    ensure_system_libraries(for_window=False)
    code = call([VENV_PYTHON, ROOT / "tools" / "update_translations.py", *args])
    ensure_translations()
    return code


def prepare(for_window: bool) -> None:
    ensure_environment()
    ensure_system_libraries(for_window)
    ensure_translations()


COMMANDS: dict[str, Callable[[list[str]], int]] = {"run": run, "app": app, "test": test, "i18n": i18n}


def main() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what an older Python is shown first
        stop(f"Fieldbook needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    name, *args = sys.argv[1:] or ["help"]
    command = COMMANDS.get(name)
    if command is None:
        print(__doc__)
        return 0 if name in ("help", "-h", "--help") else 2
    return command(args)


if __name__ == "__main__":
    raise SystemExit(main())
