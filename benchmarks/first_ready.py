"""A started program followed to the end: services there, every page made, every tab opened. Used by benchmarks.first_paint."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

BEAT_MS = 3
SETTLING_ROUNDS = 20
SIZE = (1366, 768)
POINTS = 500
MEGABYTE = 1024 * 1024


def watch(started: float, stage: str, window: Any) -> None:
    """Prints and leaves at that stage. services: seconds to the open book's services; pages: to all pages made, the chart painted.

    gap: until then, seconds of the longest standstill of the event loop; memory: after every tab was opened, peak MB.
    """
    from PySide6.QtCore import Qt, QTimer

    last, longest = time.perf_counter(), 0.0

    def beat() -> None:
        nonlocal last, longest
        now = time.perf_counter()
        longest = max(longest, now - last - BEAT_MS / 1000)
        last = now
        if window._workspace is None or window.workspace.context is None:
            return
        if stage == "services":
            _leave(now - started)
        if not window.workspace.pages.is_done or not _has_chart(window):
            return
        window.beat.stop()
        if stage == "memory":
            _open_all_tabs(window)
        _leave({"pages": now - started, "gap": longest, "memory": peak_megabytes()}[stage])

    window.beat = QTimer(window)
    window.beat.setTimerType(Qt.TimerType.PreciseTimer)
    window.beat.timeout.connect(beat)
    window.beat.start(BEAT_MS)


def bare_memory() -> None:
    """Prints the peak MB of Qt, SQLAlchemy and a painted figure of 500 points, nothing of ours."""
    import sqlalchemy
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from PySide6.QtGui import QImage, QPixmap
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
    from sqlalchemy import orm

    app = QApplication(sys.argv[:1])
    with orm.Session(sqlalchemy.create_engine("sqlite://")) as session:
        session.execute(sqlalchemy.text("SELECT 1")).fetchall()
    columns, rows = SIZE
    figure = Figure(figsize=(columns / 100, rows / 100), dpi=100)
    canvas: Any = FigureCanvasAgg(figure)
    figure.add_subplot().scatter(range(POINTS), range(POINTS))
    canvas.draw()
    window, label = QMainWindow(), QLabel()
    image = QImage(canvas.buffer_rgba(), columns, rows, columns * 4, QImage.Format.Format_RGBA8888)
    label.setPixmap(QPixmap.fromImage(image))
    window.setCentralWidget(label)
    window.resize(*SIZE)
    window.show()
    for _ in range(SETTLING_ROUNDS):
        app.processEvents()
    _leave(peak_megabytes())


def peak_megabytes() -> float:
    """The most this process ever held in memory. On Linux not by getrusage, which begins with what its parent held."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import psutil

    held: Any = psutil.Process().memory_info()
    if hasattr(held, "peak_wset"):
        return float(held.peak_wset / MEGABYTE)
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / MEGABYTE


def _has_chart(window: Any) -> bool:
    views = sys.modules.get("app.ui.portfolio.quadrant_view")
    charts = window.findChildren(views.QuadrantView) if views is not None else []
    return any(chart.isVisible() and chart._image is not None for chart in charts)


def _open_all_tabs(window: Any) -> None:
    from PySide6.QtWidgets import QApplication

    from app.ui import background
    from app.ui.shell.tabs import Tab

    for tab in Tab:
        window.shell.show_tab(tab)
        for _ in range(SETTLING_ROUNDS):
            QApplication.processEvents()
            background.wait_for_all()
    # The next start begins with the tab that was in front, and waits for the chart of the first.
    window.shell.show_tab(Tab.PORTFOLIO)
    window.settings.sync()


def _leave(answer: float) -> None:
    print(answer, flush=True)
    os._exit(0)
