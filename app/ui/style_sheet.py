"""The style sheet: resources/style.qss with its @tokens filled in from a theme."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import asdict

from app.resource_paths import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.theme import Theme

_TOKEN = re.compile(r"@\{(\w+)\}|@(\w+)")


def style_sheet(theme: Theme) -> str:
    """Raises KeyError for a token the theme has not."""
    values = {name: str(value) for name, value in asdict(theme).items()}
    values["icons"] = resource("icons").as_posix()
    values["shade"] = "dark" if theme.dark else "light"
    template = resource("style.qss").read_text(encoding="utf-8")
    return _TOKEN.sub(lambda match: values[match[1] or match[2]], template)


def style_popup(popup: QWidget, anchor: QWidget) -> None:
    """The list of a completer has no parent from which it would have the window's style sheet."""
    window = anchor
    while (above := window.parentWidget()) is not None:
        window = above
    if popup.styleSheet() != window.styleSheet():
        popup.setStyleSheet(window.styleSheet())
