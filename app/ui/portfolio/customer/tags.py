"""The classes of a customer as small buttons that say why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.terms import Overlay
from app.ui.i18n import translate
from app.ui.theme import Theme
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.tag import PADDING, RADIUS, Tag, Tone

_INKS = {Tone.GOOD: "good", Tone.WARN: "warn", Tone.BAD: "bad", Tone.INFO: "accent", Tone.NEUTRAL: "text"}


class TagButton(QPushButton):
    """A tag; a press asks why."""

    def __init__(self, tag: Tag, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tag.text, parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(translate("CustomerPage", "Why?"))
        self.show_tag(tag)

    def show_tag(self, tag: Tag) -> None:
        theme = self._theme
        fill, ink = getattr(theme, f"tag_{tag.tone}"), getattr(theme, _INKS[tag.tone])
        self.setText(tag.text)
        self.setAccessibleName(translate("CustomerPage", "{name}: why?").format(name=tag.text))
        self.setStyleSheet(
            f"QPushButton {{ background: {fill}; color: {ink}; border: 1px solid {fill}; border-radius: {RADIUS}px;"
            f" padding: 0 {PADDING}px; min-height: {theme.secondary + 6}px; font-size: {theme.secondary}px; }}"
            f"QPushButton:hover {{ border-color: {ink}; }} QPushButton:focus {{ border-color: {theme.focus}; }}"
        )


class TagStrip(QWidget):
    """why_asked(what, the button pressed)."""

    why_asked = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = FlowLayout(self)
        self._shown: list[tuple[Overlay, Tag]] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def texts(self) -> list[str]:
        return [tag.text for _, tag in self._shown]

    def show_tags(self, tags: Sequence[tuple[Overlay, Tag]]) -> None:
        if list(tags) == self._shown:
            return
        self._shown = list(tags)
        while (item := self._flow.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        for what, tag in tags:
            self._flow.addWidget(self._button(what, tag))
        self.updateGeometry()

    def _button(self, what: Overlay, tag: Tag) -> TagButton:
        button = TagButton(tag, self._theme, self)
        button.clicked.connect(lambda: self.why_asked.emit(what, button))
        return button
