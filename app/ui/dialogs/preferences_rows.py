"""One preference in a row: its name, the choice, its default, and the way back to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QStackedWidget, QWidget

from app.ui.i18n import translate
from app.ui.widgets.said_line import muted

LINK_PADDING = 5
"""Of a link in the style sheet, so that both begin at one edge."""


class DefaultOf(QStackedWidget):
    """Says the default quietly while it is in force; otherwise a link back to it."""

    def __init__(self, name: str, reset: Callable[[], None]) -> None:
        """`name` of the default value."""
        super().__init__()
        text = translate("Preferences", "Default: {value}").format(value=name)
        self._said = muted(text)
        self._said.setContentsMargins(LINK_PADDING, 0, 0, 0)
        self.back = QPushButton(text.replace("&", "&&"))
        self.back.setProperty("role", "link")
        self.back.setAutoDefault(False)
        self.back.setToolTip(translate("Preferences", "Back to the default"))
        self.back.setAccessibleDescription(self.back.toolTip())
        self.back.clicked.connect(reset)
        self.addWidget(self._said)
        self.addWidget(self.back)

    def show_default(self, in_force: bool, *, can_change: bool = True) -> None:
        self.setCurrentWidget(self._said if in_force or not can_change else self.back)


class ChoiceRow:
    """A list to choose from and its default."""

    def __init__(
        self,
        choices: Iterable[tuple[str, object]],
        chosen: object,
        default: object,
    ) -> None:
        """`chosen` and `default` are values of the choices; a `chosen` that is none shows the default."""
        self.combo = QComboBox()
        for text, value in choices:
            self.combo.addItem(text, value)
        self._default = self.combo.findData(default)
        at = self.combo.findData(chosen)
        self.combo.setCurrentIndex(at if at >= 0 else self._default)
        self.default = DefaultOf(self.combo.itemText(self._default), self.reset)
        self.combo.currentIndexChanged.connect(self._show_default)
        self._show_default()

    def reset(self) -> None:
        self.combo.setCurrentIndex(self._default)
        self.combo.setFocus()

    def set_writable(self, writable: bool) -> None:
        self.combo.setEnabled(writable)
        self._show_default()

    def _show_default(self) -> None:
        self.default.show_default(self.combo.currentIndex() == self._default, can_change=self.combo.isEnabled())


def remark(text: str) -> QLabel:
    label = muted(text)
    label.setWordWrap(True)
    return label


def heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def named(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    return label
