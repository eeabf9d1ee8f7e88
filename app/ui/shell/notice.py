"""Says that something was done, in a corner of the window, without asking for an answer."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app.ui.i18n import translate
from app.ui.icons import icon, pixmap
from app.ui.overrides import override
from app.ui.theme import Theme

SHOWN_MS = 10_000
WIDEST = 520
EDGE = 16
ICON_SIZE = 18


class Notice(QFrame):
    """A child of the shell, which calls place() when it is resized. Goes by itself, unless the pointer or the keys are in it.

    Alt with the underlined letters of its buttons works while it is shown; Esc in it closes it.
    """

    def __init__(self, theme: Theme, above: QWidget, parent: QWidget) -> None:
        """Stands just above `above`, at the right edge of `parent`."""
        super().__init__(parent)
        self._above = above
        self._path = Path()
        self.setObjectName("notice")
        self.setStyleSheet(
            f"#notice {{ background: {theme.surface}; border: 1px solid {theme.accent};"
            f" border-radius: {theme.card_radius}px; }}"
        )
        self._said, self._where, picture = QLabel(), QLabel(), QLabel()
        picture.setPixmap(pixmap("info", theme.accent, ICON_SIZE, self.devicePixelRatioF()))
        self._said.setProperty("role", "name")
        self._where.setProperty("role", "muted")
        self.open = QPushButton(translate("Shell", "&Open"))
        self.folder = QPushButton(translate("Shell", "Open &folder"))
        self.shut = QPushButton(icon("close", theme.muted), "")
        self.shut.setProperty("role", "flat")
        self.shut.setToolTip(translate("Shell", "Close"))
        self.shut.setAccessibleName(translate("Shell", "Close"))
        self.open.clicked.connect(self._on_open)
        self.folder.clicked.connect(self._on_folder)
        self.shut.clicked.connect(self.hide)
        self._lay_out(picture)
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(SHOWN_MS)
        self._time.timeout.connect(self._on_time)
        self.hide()

    @property
    def text(self) -> str:
        return self._said.text()

    @property
    def path(self) -> Path | None:
        """The file it is about; None: it is about none."""
        return self._path if not self.isHidden() and not self.folder.isHidden() else None

    def say(self, text: str, path: Path | None = None, *, can_open: bool = True) -> None:
        """`path` is a file that was written; `can_open`: the user has a program for files of its kind."""
        self._path = path or Path()
        self._said.setToolTip("" if path is None else str(path))
        self.open.setVisible(path is not None and can_open)
        self.folder.setVisible(path is not None)
        self._where.setVisible(path is not None)
        self._write(self._said, text)
        self._write(self._where, "" if path is None else str(path.parent))
        self.place()
        self.show()
        self.raise_()
        self._time.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.adjustSize()
            bottom = self._above.y() if self._above.isVisible() else parent.height()
            self.move(parent.width() - self.width() - EDGE, bottom - self.height() - EDGE)

    def _write(self, label: QLabel, text: str) -> None:
        label.ensurePolished()
        label.setText(label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, WIDEST))

    def _on_open(self) -> None:
        self._open(self._path)

    def _on_folder(self) -> None:
        self._open(self._path.parent)

    def _open(self, path: Path) -> None:
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.hide()
        else:
            self.say(translate("Shell", "No program opens {name} here.").format(name=path.name), self._path)

    def _on_time(self) -> None:
        if self.underMouse() or self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self._time.start()
        else:
            self.hide()

    def _lay_out(self, picture: QLabel) -> None:
        ways = QHBoxLayout()
        ways.setContentsMargins(0, 6, 0, 0)
        ways.setSpacing(8)
        for button in (self.open, self.folder):
            ways.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 8, 12)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.addWidget(picture, 0, 0)
        grid.addWidget(self._said, 0, 1)
        grid.addWidget(self.shut, 0, 2)
        grid.addWidget(self._where, 1, 1)
        grid.addLayout(ways, 2, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        for before, after in pairwise((self.open, self.folder, self.shut)):
            self.setTabOrder(before, after)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
