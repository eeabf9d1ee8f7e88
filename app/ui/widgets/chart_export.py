"""Copying a chart and saving it as PNG, SVG or PDF: always the light style, twice the screen's sharpness."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.charts.style import ChartStyle, PictureFormat, light_style, picture_bytes
from app.exchange.files import write_bytes
from app.ui import background
from app.ui.i18n import translate

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PICTURE_SIZE = (1280, 800)
PICTURE_DPI = 200
FORMATS: tuple[PictureFormat, ...] = ("png", "svg", "pdf")


class ChartToExport(Struct, frozen=True):
    """A spec, what draws it, and the title sentence that names the file."""

    draw: Callable[[Figure, Any, ChartStyle], object]
    spec: Any
    title: str

    def picture(self, fmt: PictureFormat, size: tuple[int, int] = PICTURE_SIZE) -> bytes:
        return picture_bytes(self.draw, self.spec, fmt, size, light_style().at_dpi(PICTURE_DPI))


def add_export_actions(
    menu: QMenu,
    chart: ChartToExport,
    owner: QWidget,
    send_to_slide: Callable[[], None] | None,
    on_done: Callable[[Path | None], None],
) -> None:
    """Copy as picture, save as PNG, SVG, PDF, send to a slide. on_done(the file, None for a copy)."""
    copy = menu.addAction(translate("ChartView", "&Copy as picture"))
    copy.triggered.connect(lambda: copy_picture(chart, owner, lambda: on_done(None)))
    for fmt in FORMATS:
        text = translate("ChartView", "Save as {format}...").format(format=fmt.upper())
        menu.addAction(text).triggered.connect(lambda _=False, fmt=fmt: ask_and_save(chart, fmt, owner, on_done))
    if send_to_slide is not None:
        menu.addSeparator()
        menu.addAction(translate("ChartView", "Send to a &slide")).triggered.connect(send_to_slide)


def copy_picture(chart: ChartToExport, owner: QObject, on_copied: Callable[[], None]) -> None:
    """Drawn off the GUI thread, then put on the clipboard."""

    def copy(png: bytes) -> None:
        QGuiApplication.clipboard().setImage(QImage.fromData(png))
        on_copied()

    background.run(lambda _: chart.picture("png"), copy, None, owner)


def ask_and_save(chart: ChartToExport, fmt: PictureFormat, owner: QWidget, on_saved: Callable[[Path], None]) -> None:
    """Asks where, writes off the GUI thread."""
    caption = translate("ChartView", "Save the chart")
    chosen, _ = QFileDialog.getSaveFileName(
        owner, caption, f"{file_name(chart.title)}.{fmt}", f"{fmt.upper()} (*.{fmt})"
    )
    if chosen:
        path = Path(chosen)
        background.run(lambda _: save_picture(chart, path, fmt), lambda _: on_saved(path), None, owner)


def save_picture(chart: ChartToExport, path: Path, fmt: PictureFormat) -> None:
    """Raises WriteError."""
    write_bytes(path, chart.picture(fmt))


def file_name(title: str) -> str:
    """A title as a file name on every system."""
    return re.sub(r'[\\/:*?"<>|\s]+', " ", title).strip()[:80].rstrip(". ") or "chart"
