"""On which screen a window stands."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def screen_of(widget: QWidget) -> QScreen:
    """QWidget.screen() is never called: Qt for Python 6.11 makes its answer a child of the widget, and when both are garbage
    it deletes Qt's own screen with them, after which the next window crashes.
    """
    middle = widget.mapToGlobal(widget.rect().center())
    return QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()
