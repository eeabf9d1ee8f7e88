"""After a run that ended badly: says so once, shows what was typed and not saved, and where the log is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.i18n import translate
from app.ui.session import BadEnd


class BadEndDialog(QDialog):
    """Does not block; closing it loses nothing but the drafts it shows."""

    def __init__(self, end: BadEnd, log_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("BadEnd", "Fieldbook"))
        self.setMinimumWidth(460)
        layout = QVBoxLayout(self)
        said = QLabel(
            translate(
                "BadEnd", "The last run did not end properly. Everything that was saved is in the book; it was checked."
            )
        )
        said.setWordWrap(True)
        layout.addWidget(said)
        self.text = QPlainTextEdit("\n\n".join(f"{draft.where}\n{draft.text}".strip() for draft in end.drafts))
        self.text.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.close_button = buttons.button(QDialogButtonBox.StandardButton.Close)
        if end.drafts:
            layout.addWidget(QLabel(translate("BadEnd", "This had been typed and not yet saved:")))
            layout.addWidget(self.text)
            copy = buttons.addButton(translate("BadEnd", "&Copy the text"), QDialogButtonBox.ButtonRole.ActionRole)
            copy.clicked.connect(self._on_copy)
        show_log = buttons.addButton(
            translate("BadEnd", "Open the &log folder"), QDialogButtonBox.ButtonRole.ActionRole
        )
        show_log.clicked.connect(self._on_log)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.close_button.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _on_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder)))
