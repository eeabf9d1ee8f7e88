"""A small card laid over what is being read or made: one quiet line, a moving bar and, where it can be stopped, Cancel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.overrides import override

PAUSE_MS = 200
"""What takes less time than this is not talked about."""

KEPT_MS = 400
"""Over a page that is in use the card does not just flash."""

BAR_WIDTH = 220
LOWER_EDGE = 24


class WorkCard(QFrame):
    """In the middle of an empty page, at the foot of one that shows something already.

    A child of the page, which calls place() when it is resized.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._is_over = False
        self._on_cancel: Callable[[], None] | None = None
        self.setProperty("role", "card")
        self._text = QLabel()
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self.cancel = QPushButton(translate("Messages", "Cancel"))
        self.cancel.clicked.connect(self._on_cancel_clicked)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 12, 20, 14)
        inside.setSpacing(8)
        for widget in (self._text, self._bar, self.cancel):
            inside.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self._pause = self._timer(PAUSE_MS, self._on_pause_over)
        self._farewell = self._timer(KEPT_MS, self.hide)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def begin(self, text: str, *, over: bool, on_cancel: Callable[[], None] | None = None) -> None:
        """Appears after a moment; `over`: the page shows something that must stay readable."""
        self._is_over, self._on_cancel = over, on_cancel
        self._farewell.stop()
        self._bar.setRange(0, 0)
        self.cancel.setVisible(on_cancel is not None)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on_cancel is None)
        self.set_text(text)
        if not self.isVisible() and not self._pause.isActive():
            self._pause.start()

    def set_text(self, text: str) -> None:
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        self.place()

    def show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total if done else 0)
        self._bar.setValue(done)

    def end(self) -> None:
        self._pause.stop()
        if self._is_over and self.isVisible():
            self._farewell.start()
        else:
            self.hide()

    def place(self) -> None:
        self.adjustSize()
        room = self._page.height() - self.height()
        self.move((self._page.width() - self.width()) // 2, room - LOWER_EDGE if self._is_over else room * 2 // 5)

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(act)
        return timer

    def _on_pause_over(self) -> None:
        self.place()
        self.raise_()
        self.show()
        if self._on_cancel is not None:
            self.cancel.setFocus()

    def _on_cancel_clicked(self) -> None:
        on_cancel, self._on_cancel = self._on_cancel, None
        self.hide()
        if on_cancel is not None:
            on_cancel()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._on_cancel is not None:
            self._on_cancel_clicked()
        else:
            super().keyPressEvent(event)
