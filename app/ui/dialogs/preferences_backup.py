"""Where backups lie: beside the book always, and in a second folder of the user's choice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.ui.dialogs.preferences_rows import DefaultOf, named, remark
from app.ui.i18n import translate
from app.ui.settings import books_folder
from app.ui.shell.second_copies import SecondCopies


class BackupPlaces(QObject):
    """Rows for the grid of the preferences. Nothing is remembered before apply()."""

    def __init__(self, second: SecondCopies, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._second = second
        self.chosen: Path | None = second.folder
        self.first, self.copies = _path_field(), _path_field()
        self.open_first = _button(translate("Preferences", "Open &folder"))
        self.choose = _button(translate("Preferences", "&Choose folder…"))
        self.open_second = _button(translate("Preferences", "Open f&older"))
        self.default = DefaultOf(translate("Preferences", "off"), self._on_off)
        self.state = remark("")
        self.open_first.clicked.connect(self._on_open_first)
        self.choose.clicked.connect(self._on_choose)
        self.open_second.clicked.connect(self._on_open_second)
        self._show_first()
        self._show_second()

    def add_to(self, grid: QGridLayout) -> None:
        row = grid.rowCount()
        grid.addWidget(named(translate("Preferences", "Beside the book"), self.first), row, 0)
        grid.addWidget(self.first, row, 1)
        grid.addWidget(self.open_first, row, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(named(translate("Preferences", "&Second folder"), self.copies), row + 1, 0)
        grid.addWidget(self.copies, row + 1, 1)
        grid.addWidget(self.default, row + 1, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.open_second)
        buttons.addStretch(1)
        grid.addLayout(buttons, row + 2, 1, 1, 2)
        grid.addWidget(self.state, row + 3, 1, 1, 2)

    def take(self, folder: Path) -> None:
        """Use this folder, unless the book's own backups lie there; that is said."""
        backups = self._second.backups
        if backups is not None and backups.is_first_place(folder):
            text = translate("Preferences", "The book's own backups lie in {folder}. Choose a folder on another disk.")
            self._say(text.format(folder=folder.name or str(folder)), "warning")
            return
        self.chosen = folder
        self._show_second()

    def apply(self) -> None:
        self._second.choose(self.chosen)

    def _show_first(self) -> None:
        backups = self._second.backups
        _show(self.first, None if backups is None else backups.folder)
        self.first.setPlaceholderText(translate("Preferences", "No book is open"))
        self.open_first.setEnabled(backups is not None and backups.folder.is_dir())

    def _show_second(self) -> None:
        _show(self.copies, self.chosen)
        self.copies.setPlaceholderText(translate("Preferences", "Off: backups lie beside the book only"))
        self.open_second.setEnabled(self.chosen is not None)
        self.default.show_default(self.chosen is None)
        self._say(*self._state())

    def _state(self) -> tuple[str, str]:
        """A sentence and the role of its label."""
        if self.chosen is None:
            return translate("Preferences", "A stick, a server share or another disk. Kept for this computer."), "muted"
        if self.chosen != self._second.folder:
            return translate(
                "Preferences", "The newest backup goes there at once, every later one as it is made."
            ), "muted"
        at, problem = self._second.last_copied, self._second.problem
        copied = (
            translate("Preferences", "Last copied: backup of {moment}").format(moment=f"{at:%Y-%m-%d %H:%M}")
            if at
            else ""
        )
        if problem:
            return "\n".join(filter(None, (problem, copied))), "warning"
        return copied or translate("Preferences", "Nothing copied yet"), "muted"

    def _say(self, text: str, role: str) -> None:
        self.state.setText(text)
        self.state.setProperty("role", role)
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)

    def _on_choose(self) -> None:
        caption = translate("Preferences", "Folder for copies of the backups")
        chosen = QFileDialog.getExistingDirectory(self._dialog, caption, str(self.chosen or books_folder()))
        if chosen:
            self.take(Path(chosen))

    def _on_off(self) -> None:
        self.chosen = None
        self._show_second()
        self.choose.setFocus()

    def _on_open_first(self) -> None:
        backups = self._second.backups
        if backups is not None:
            _open(backups.folder)

    def _on_open_second(self) -> None:
        if self.chosen is not None:
            _open(self.chosen)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _show(field: QLineEdit, folder: Path | None) -> None:
    field.setText("" if folder is None else str(folder))
    field.setToolTip(field.text())
    field.setCursorPosition(0)


def _path_field() -> QLineEdit:
    field = QLineEdit()
    field.setReadOnly(True)
    return field


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
