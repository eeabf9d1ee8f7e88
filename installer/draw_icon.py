"""fieldbook.svg as PNGs of the given sizes, .ico and .icns. Runs in the build's environment: draw_icon.py SVG FOLDER SIZE..."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def main(svg: Path, folder: Path, sizes: list[int]) -> None:
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise SystemExit(f"{svg} is not a picture")
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        image.save(str(folder / f"fieldbook-{size}.png"))
    largest = Image.open(folder / f"fieldbook-{max(sizes)}.png")
    largest.save(folder / "fieldbook.ico", sizes=[(size, size) for size in sizes if size <= 256])
    largest.save(folder / "fieldbook.icns")
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), [int(size) for size in sys.argv[3:]])
