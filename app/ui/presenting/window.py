"""The full-screen window on the wall: pages by keys, clicker or mouse, amounts hidden on demand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.charts.style import style_named
from app.ui.i18n import translate
from app.ui.presenting.drawn_pages import DrawnPages
from app.ui.presenting.ink import TEXT, TITLE, Ink, unit_of
from app.ui.presenting.page import StageShow

_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_N)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_P)
_BLANK = (Qt.Key.Key_B, Qt.Key.Key_Period)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_DIGITS = 4


class StageWindow(QWidget):
    """closed(page): from 0, where it stood. Amounts are hidden at once, also while the pages without them are being drawn."""

    closed = Signal(int)

    def __init__(self, show: StageShow, first: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(translate("Stage", "Fieldbook: presenting"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pages = DrawnPages(self)
        self.pages.take(show, hidden=False)
        self.pages.drawn.connect(self._on_drawn)
        self.hides_amounts = False
        self.is_blank = False
        self._index = max(0, min(first, self.pages.count - 1))
        self._typed = ""
        self._show_title()

    @property
    def index(self) -> int:
        return self._index

    def show_on(self, screen: QScreen) -> None:
        """Full screen on `screen`, also when it stood on another one."""
        self.hide()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def go_to(self, index: int) -> None:
        """Stays within the pages; a blank screen lights up."""
        self._index = max(0, min(index, self.pages.count - 1))
        self.is_blank = False
        self._show_title()
        self.update()

    def hide_amounts(self, hidden: bool) -> None:
        self.hides_amounts = hidden
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if len(text) == 1 and text in "0123456789":
            self._type((self._typed + text)[-_MOST_DIGITS:])
        elif key == Qt.Key.Key_Backspace and self._typed:
            self._type(self._typed[:-1])
        else:
            self._on_command(key)

    def _on_command(self, key: int) -> None:
        typed = self._typed
        self._type("")
        if key == Qt.Key.Key_Escape:
            if not typed:
                self.close()
        elif key in _ENTER:
            self.go_to(int(typed) - 1 if typed else self._index + 1)
        elif key in _NEXT:
            self.go_to(self._index + 1)
        elif key in _BACK or key == Qt.Key.Key_Backspace:
            self.go_to(self._index - 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(self.pages.count - 1)
        elif key == Qt.Key.Key_F5:  # the clicker's "begin"
            self.go_to(self._index)
        elif key in _BLANK:
            self.is_blank = not self.is_blank
            self.update()
        elif key == Qt.Key.Key_H:
            self.hide_amounts(not self.hides_amounts)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.ForwardButton):
            self.go_to(self._index + 1)
        elif event.button() in (Qt.MouseButton.RightButton, Qt.MouseButton.BackButton):
            self.go_to(self._index - 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.is_blank:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            painter.end()
            return
        ratio = self.devicePixelRatioF()
        size = QSize(round(self.width() * ratio), round(self.height() * ratio))
        picture = self.pages.picture(self._index, size, hidden=self.hides_amounts)
        if picture is None:
            self._paint_words(painter, translate("Stage", "The page is being drawn…"), TEXT)
        else:
            painter.drawImage(QRectF(self.rect()), picture)
        if self._typed:
            self._paint_number(painter)
        painter.end()  # not left to Python, which may keep the painter longer than Qt keeps the picture

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit(self._index)
        super().closeEvent(event)

    def _paint_words(self, painter: QPainter, words: str, px: float) -> None:
        style = style_named("projector")
        painter.fillRect(self.rect(), QColor(style.surface))
        ink = Ink(unit_of(self.size()), painter, style)
        room = QRectF(self.rect())
        ink.write(words, room, px, colour=style.muted, flags=Qt.AlignmentFlag.AlignCenter)

    def _paint_number(self, painter: QPainter) -> None:
        style = style_named("projector")
        ink = Ink(unit_of(self.size()), painter, style)
        words = translate("Stage", "Page {number}: Enter").format(number=self._typed)
        box = QRectF(0, 0, ink.width(words, TITLE) + 80 * ink.unit, ink.line(TITLE) * 1.4)
        box.moveBottomRight(QPointF(self.width() - 40 * ink.unit, self.height() - 80 * ink.unit))
        painter.fillRect(box, QColor(style.accent))
        ink.write(words, box, TITLE, colour=style.surface, flags=Qt.AlignmentFlag.AlignCenter)

    def _type(self, typed: str) -> None:
        if typed != self._typed:
            self._typed = typed
            self.update()

    def _show_title(self) -> None:
        self.setAccessibleName(
            translate("Stage", "{page} / {pages}").format(page=self._index + 1, pages=self.pages.count)
        )

    def _on_drawn(self, index: int, hidden: bool) -> None:
        if (index, hidden) == (self._index, self.hides_amounts):
            self.update()
