"""After a run that ended badly: says so once, shows what was typed and not saved, and where the log is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.overrides import override
from app.ui.session import BadEnd

WIDTH = 40
"""Of the text, in letters m."""

MOST_LINES = 12
MARGIN = 16


class BadEndDialog(QDialog):
    """Does not block; closing it loses nothing but the drafts it shows."""

    def __init__(self, end: BadEnd, log_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("BadEnd", "Fieldbook"))
        self.text = QPlainTextEdit("\n\n".join(f"{draft.where}\n{draft.text}".strip() for draft in end.drafts))
        self.text.setReadOnly(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.close_button = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        self.close_button.setIcon(QIcon())  # the system's is black, also on a dark ground
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(8)
        layout.addWidget(_label(translate("BadEnd", "The last run did not end properly"), "heading"))
        layout.addWidget(_label(translate("BadEnd", "Everything that was saved is in the book; it was checked."), ""))
        if end.drafts:
            layout.addSpacing(8)
            layout.addWidget(_label(translate("BadEnd", "This had been typed and not yet saved:"), ""))
            layout.addWidget(self.text)
            self._add_way(translate("BadEnd", "&Copy the text")).clicked.connect(self._on_copy)
        self._add_way(translate("BadEnd", "Open the &log folder")).clicked.connect(self._on_log)
        layout.addSpacing(8)
        layout.addWidget(self._buttons)
        self.close_button.setFocus()
        self._fit()

    def _add_way(self, text: str) -> QPushButton:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        return button

    def _fit(self) -> None:
        """As high as what it holds, within limits."""
        metrics = self.text.fontMetrics()
        self.setMinimumWidth(metrics.horizontalAdvance("m") * WIDTH)
        lines = min(self.text.toPlainText().count("\n") + 3, MOST_LINES)
        self.text.setFixedHeight(metrics.lineSpacing() * lines)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """It may be shown before the window has its type and colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _on_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder)))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
