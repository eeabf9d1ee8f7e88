"""What stands in the window while the program is still being imported: the book's name and its first numbers.

In the colours of the last run, and of nothing but labels: a QPainter alone would load enums for longer than all this takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.ui.fonts import REGULAR, SHIPPED_FAMILY, has_chinese, load_shipped_font
from app.ui.formats import Formats
from app.ui.overrides import override
from app.ui.settings import UserSettings
from app.ui.shell.counts import Numbers, counts_text

if TYPE_CHECKING:
    from app.ui.theme import Theme

KEY = "first_screen/colours"
STYLE = """
FirstScreen {{ background: {window}; }}
QLabel {{ font-family: sans-serif, '{family}'; background: {surface}; color: {text}; font-size: 13px; padding: 4px 14px; border: 0 solid {line}; }}
QLabel#book {{ font-weight: 600; min-height: 69px; padding-left: 57px; border-bottom-width: 1px; }}
QLabel#counts {{ border-top-width: 1px; qproperty-alignment: AlignRight; }}
"""
SYSTEM = "palette(window) palette(base) palette(mid) palette(text)"


class FirstScreen(QFrame):
    """painted() once, after the first paint."""

    painted = Signal()

    def __init__(self, settings: UserSettings, formats: Formats, book: str, numbers: Numbers) -> None:
        super().__init__()
        self._done = False
        name, counts = QLabel(book), QLabel(counts_text(formats, numbers))
        name.setObjectName("book")
        counts.setObjectName("counts")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(name)
        layout.addStretch(1)
        layout.addWidget(counts)
        if has_chinese(name.text() + counts.text()):
            load_shipped_font(REGULAR)
        window, surface, line, text = (settings.text(KEY) or SYSTEM).split()
        self.setStyleSheet(STYLE.format(family=SHIPPED_FAMILY, window=window, surface=surface, line=line, text=text))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._done:
            self._done = True
            QTimer.singleShot(0, self.painted.emit)


def remember_colours(settings: UserSettings, theme: Theme) -> None:
    """For the first screen of the next run."""
    settings.put(KEY, f"{theme.window} {theme.surface} {theme.line} {theme.text}")
