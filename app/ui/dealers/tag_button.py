"""A tag that can be asked why, or one that only says something, each a word on a tinted ground."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from app.ui.theme import Theme
from app.ui.widgets.tag import Tag, Tone

_INKS = {Tone.GOOD: "good", Tone.WARN: "warn", Tone.BAD: "bad", Tone.INFO: "accent", Tone.NEUTRAL: "muted"}


class TagButton(QPushButton):
    def __init__(self, tag: Tag, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tag.text, parent)
        self.setToolTip(tag.text)
        self.setStyleSheet(
            f"QPushButton {{ {_look(tag, theme)} border: 1px solid {getattr(theme, f'tag_{tag.tone}')}; min-height: 0; }}"
            f"QPushButton:focus {{ border: 1px solid {theme.focus}; }}"
        )


class TagLabel(QLabel):
    def __init__(self, tag: Tag, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tag.text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(_look(tag, theme))


def _look(tag: Tag, theme: Theme) -> str:
    ground, ink = getattr(theme, f"tag_{tag.tone}"), getattr(theme, _INKS[tag.tone])
    return f"background: {ground}; color: {ink}; font-size: {theme.secondary}px; border-radius: 4px; padding: 1px 6px;"
