"""`--selftest [OUT.json]`: does this installation do its work? Every build runs it frozen, before and after installing.

Each step works in a temporary folder whose name has Chinese characters and a blank; nothing of the user's is touched.
"""

from __future__ import annotations

import json
import platform
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from msgspec import Struct

DAY = date(2026, 6, 30)


class StepResult(Struct, frozen=True):
    """detail: what was made, or the last lines of what went wrong."""

    name: str
    ok: bool
    seconds: float
    detail: str


def run(out: Path | None) -> int:
    """0 if every step passed, else 1. The result goes to `out` as JSON, else to the console."""
    from app.bootstrap import make_offscreen_application

    make_offscreen_application()
    with tempfile.TemporaryDirectory(prefix="阵地 selftest ", ignore_cleanup_errors=True) as folder:
        results = [_timed(name, step, Path(folder)) for name, step in _STEPS.items()]
    text = json.dumps(_report(results), ensure_ascii=False, indent=2)
    if out is not None:
        out.write_text(text + "\n", encoding="utf-8")
    elif sys.stdout is not None:  # a windowed build has no console
        print(text)
    return 0 if all(result.ok for result in results) else 1


def _timed(name: str, step: Callable[[Path], str], folder: Path) -> StepResult:
    began = time.perf_counter()
    try:
        detail, ok = step(folder), True
    except Exception:  # noqa: BLE001 - not swallowed: it is the result of the step, and the exit code
        detail, ok = traceback.format_exc(limit=-4), False
    return StepResult(name, ok, round(time.perf_counter() - began, 3), detail)


def _report(results: list[StepResult]) -> dict[str, Any]:
    import matplotlib
    import numpy
    import PySide6
    import sqlalchemy
    from sqlcipher3 import dbapi2 as sqlite

    return {
        "ok": all(result.ok for result in results),
        "frozen": bool(getattr(sys, "frozen", False)),
        "platform": platform.platform(),
        "versions": {
            "python": platform.python_version(),
            "pyside6": PySide6.__version__,
            "sqlite": sqlite.sqlite_version,
            "sqlalchemy": sqlalchemy.__version__,
            "matplotlib": matplotlib.__version__,
            "numpy": numpy.__version__,
        },
        "steps": [
            {"name": result.name, "ok": result.ok, "seconds": result.seconds, "detail": result.detail}
            for result in results
        ],
    }


def _book(folder: Path) -> Path:
    return folder / "华东 大区.fieldbook"


def _make_book(folder: Path) -> str:
    """A book with data, an edit, undo and redo, closed and opened again."""
    from app.demo import fill_demo
    from app.services.opening import create_book, open_book
    from app.services.services import Services

    book = create_book(_book(folder))
    fill_demo(book, DAY, size="small", language="zh_CN")
    services = Services(book)
    name = services.customers.get(1).name
    services.customers.save(1, {"name": f"{name}（新）"})
    services.history.undo()
    book.close()
    book = open_book(_book(folder))
    kept = Services(book).customers.get(1).name
    book.check()
    book.close()
    if kept != name:
        raise AssertionError(f"undone name {kept!r}, expected {name!r}")
    return f"{_book(folder).stat().st_size:,} bytes"


def _import_sheet(folder: Path) -> str:
    """A workbook with Chinese headers, read in the worker process."""
    import xlsxwriter

    from app.services.opening import open_book
    from app.services.services import Services

    path = folder / "客户 导入.xlsx"
    with xlsxwriter.Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet("客户")
        for row, cells in enumerate(
            [("客户名称", "城市", "员工人数"), ("自检一号", "杭州", 120), ("自检二号", "宁波", 80)]
        ):
            sheet.write_row(row, 0, cells)
    book = open_book(_book(folder))
    try:
        imports = Services(book).imports
        outcome = imports.apply(imports.plan(path, today=DAY))
    finally:
        book.close()
    if outcome.new != 2:
        raise AssertionError(f"{outcome.new} new rows, expected 2")
    return "2 customers"


def _draw_chart(folder: Path) -> str:
    """Every tab and chart as a picture, with Chinese text, from the real window."""
    from app.bootstrap import render_book

    pictures = render_book(_book(folder), folder / "图", language="zh_CN", theme="light", size=(1366, 768), as_of=DAY)
    small = [path.name for path in pictures if path.stat().st_size < 2_000]
    if small or not pictures:
        raise AssertionError(f"empty pictures: {small}")
    return f"{len(pictures)} pictures"


def _write_deck(folder: Path) -> str:
    from pptx import Presentation

    from app.services.opening import open_book
    from app.services.scope import scope_for
    from app.services.services import Services
    from app.ui.formats import Formats
    from app.ui.review_deck import write_review_deck

    path = folder / "周复盘.pptx"
    book = open_book(_book(folder))
    try:
        services = Services(book)
        formats = Formats(services.settings.currency, services.settings.display_unit, "zh_CN")
        write_review_deck(services, scope_for(DAY), formats, path, None, "native")
    finally:
        book.close()
    return f"{len(Presentation(str(path)).slides)} slides"


def _write_sheets(folder: Path) -> str:
    from app.services.opening import open_book
    from app.services.scope import scope_for
    from app.services.services import Services

    path = folder / "全部.xlsx"
    book = open_book(_book(folder))
    try:
        Services(book).exports.write_workbook(path, scope_for(DAY + timedelta(days=1)), None)
    finally:
        book.close()
    return f"{path.stat().st_size:,} bytes"


def _no_way_out(_: Path) -> str:
    """The program ships no module that opens connections by itself."""
    if not getattr(sys, "frozen", False):
        return "checked in frozen builds only"
    import importlib.util

    found = [name for name in ("PySide6.QtNetwork", "requests", "urllib3", "aiohttp") if importlib.util.find_spec(name)]
    if found:
        raise AssertionError(f"shipped: {found}")
    return "none"


def _fonts(_: Path) -> str:
    """The shipped Chinese font is the one charts are drawn with."""
    from matplotlib import font_manager

    from app.charts.style import FONT_FAMILY

    path = font_manager.findfont(FONT_FAMILY, fallback_to_default=False)
    return Path(path).name


_STEPS: dict[str, Callable[[Path], str]] = {
    "book": _make_book,
    "import in the worker": _import_sheet,
    "tabs and charts": _draw_chart,
    "Chinese font": _fonts,
    "deck": _write_deck,
    "sheets": _write_sheets,
    "network modules": _no_way_out,
}
