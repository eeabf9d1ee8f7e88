"""Says why a number or a class is what it is, beside the thing that was asked about."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.why_words import SumExplanation, WhyWords, sum_words, why_words

if TYPE_CHECKING:
    from app.services.portfolio_explanation import Explanation

TEXT_WIDTH = 34
"""In widths of a hanzi."""

PART_OF_SCREEN = 0.8
GAP = 4


class WhyPopover(QFrame):
    """Closes with Esc, its button, or when another window takes over; what is behind it stays usable."""

    def __init__(self, words: WhyWords, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
        self.words = words
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.setWindowTitle(words.title or translate("Why", "Why?"))
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(words.as_text())
        self._content = QWidget()
        self._content.setProperty("role", "plain")
        self._inside = QVBoxLayout(self._content)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(6)
        self._width = self.fontMetrics().horizontalAdvance("国") * TEXT_WIDTH
        for label in self._labels():
            label.setFixedWidth(self._width)
            self._inside.addWidget(label)
        self._area = QScrollArea()
        self._area.setWidget(self._content)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self._area)
        layout.addLayout(self._buttons())

    @classmethod
    def show_for(
        cls, anchor: QWidget | QPoint, explanation: Explanation | SumExplanation, formats: Formats
    ) -> WhyPopover:
        """Below `anchor`, a widget or a point of the screen; takes the place of one shown before in the same window."""
        words = sum_words(explanation) if isinstance(explanation, SumExplanation) else why_words(explanation, formats)
        window = anchor.window() if isinstance(anchor, QWidget) else QApplication.activeWindow()
        for other in window.findChildren(cls) if window is not None else ():
            other.close()
        popover = cls(words, window)
        popover.place(anchor)
        popover.show()
        popover.copy_button.setFocus()
        return popover

    def place(self, anchor: QWidget | QPoint) -> None:
        """Below the anchor where there is room, else above; never outside the screen."""
        if isinstance(anchor, QWidget):
            upper, below = anchor.mapToGlobal(QPoint(0, 0)), anchor.mapToGlobal(QPoint(0, anchor.height() + GAP))
        else:
            upper = below = anchor
        screen = QGuiApplication.screenAt(below) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        self._fit(round(room.height() * PART_OF_SCREEN))
        size = self.sizeHint()
        top = below.y()
        if top + size.height() > room.bottom():
            above = upper.y() - size.height() - GAP
            top = above if above >= room.top() else room.bottom() - size.height()
        left = min(max(below.x(), room.left()), room.right() - size.width())
        self.setGeometry(left, max(top, room.top()), size.width(), size.height())

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words.as_text())

    def _fit(self, most: int) -> None:
        """As high as the text, up to `most`."""
        height = self._inside.sizeHint().height()
        self._content.setFixedSize(self._width, height)
        frame = self.fontMetrics().height() * 4 + 24
        is_cut = height + frame > most
        self._area.setFixedSize(self._width + (14 if is_cut else 0), min(height, most - frame))

    def _labels(self) -> list[QLabel]:
        words = self.words
        table = "".join(
            f"<tr><td style='padding-right:16px'>{escape(name)}</td><td align='right'>{escape(value)}</td></tr>"
            for name, value in words.rows
        )
        texts = (
            (words.title, "heading"),
            (words.rule, "muted"),
            (words.formula, ""),
            (f"<table width='100%' cellspacing='0' cellpadding='2'>{table}</table>" if table else "", ""),
            ("\n".join(words.missing), "warning"),
            ("\n".join(words.flags), "warning"),
            (words.foot, "muted"),
        )
        return [_label(text, role) for text, role in texts if text]

    def _buttons(self) -> QHBoxLayout:
        self.copy_button = QPushButton(translate("Why", "&Copy"))
        close = QPushButton(translate("Why", "Close"))
        self.copy_button.clicked.connect(self.copy)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(close)
        return row

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate and QApplication.activePopupWidget() is None:
            self.close()
        return super().event(event)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.RichText if text.startswith("<table") else Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    return label
