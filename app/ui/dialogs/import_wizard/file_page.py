"""First page: which file, and what only its owner can know about it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from app.terms import FILE_KINDS, DateOrder, TableKind
from app.ui.i18n import translate
from app.ui.labels import date_order_name, table_kind_name
from app.ui.settings import UserSettings, books_folder

SUFFIXES = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt"
FOLDER_KEY = "import/folder"
ENCODINGS = ("utf-8", "gb18030", "big5", "utf-16", "cp1252", "shift_jis")


class DropFrame(QFrame):
    """Takes one file dropped on it."""

    file_dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setProperty("role", "card")

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.file_dropped.emit(Path(local[0]))


class FilePage(QWidget):
    """file_chosen: a path to read. encoding_changed: read it again. The other choices are asked for on Next.

    `settings` remember the folder of the last file.
    """

    file_chosen = Signal(object)
    encoding_changed = Signal()

    def __init__(self, settings: UserSettings) -> None:
        super().__init__()
        self._settings = settings
        self.path: Path | None = None
        self.kind, self.sheet, self.encoding, self.date_order = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.file_name = QLabel()
        self.found = QLabel()
        self.browse = QPushButton(translate("Import", "&Choose a file…"))
        self._fill_choices()
        layout = QVBoxLayout(self)
        layout.addWidget(self._drop_frame())
        layout.addLayout(self._form())
        layout.addWidget(self.found)
        layout.addStretch(1)
        self.found.setProperty("role", "muted")
        self.found.setWordWrap(True)
        self.encoding.activated.connect(self.encoding_changed)

    def show_tables(self, names: Sequence[str], found: str) -> None:
        self.sheet.clear()
        self.sheet.addItem(translate("Import", "All sheets"), None)
        for name in names:
            self.sheet.addItem(name, name)
        self.sheet.setEnabled(len(names) > 1)
        self.found.setText(found)

    def set_path(self, path: Path) -> None:
        self.path = path
        self.file_name.setText(path.name)
        self.file_name.setToolTip(str(path))
        self._settings.put(FOLDER_KEY, str(path.parent))

    def chosen_kind(self) -> TableKind | None:
        value = self.kind.currentData()
        return TableKind(value) if value else None

    def chosen_order(self) -> DateOrder | None:
        value = self.date_order.currentData()
        return DateOrder(value) if value else None

    def _fill_choices(self) -> None:
        self.kind.addItem(translate("Import", "Find out from the columns"), None)
        for kind in FILE_KINDS:
            self.kind.addItem(table_kind_name(kind), kind.value)
        self.encoding.addItem(translate("Import", "Find out by itself"), None)
        for encoding in ENCODINGS:
            self.encoding.addItem(encoding.upper(), encoding)
        self.date_order.addItem(translate("Import", "Find out from the dates"), None)
        for order in DateOrder:
            self.date_order.addItem(date_order_name(order), order.value)
        self.show_tables((), "")

    def _drop_frame(self) -> QFrame:
        frame = DropFrame()
        frame.setMinimumHeight(170)
        frame.file_dropped.connect(self._on_file)
        self.browse.clicked.connect(self._on_browse)
        heading = QLabel(translate("Import", "Drop an Excel or csv file here"))
        heading.setProperty("role", "heading")
        hint = QLabel(
            translate(
                "Import",
                "Exports of any CRM: customers, contacts, deals, orders. Nothing is written before you have seen it.",
            )
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.file_name.setProperty("role", "name")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.addStretch(1)
        for widget in (heading, self.browse, self.file_name):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(hint)
        layout.addStretch(1)
        return frame

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 12, 0, 8)
        form.setVerticalSpacing(8)
        form.addRow(translate("Import", "It &holds"), self.kind)
        form.addRow(translate("Import", "&Sheet"), self.sheet)
        form.addRow(translate("Import", "&Dates are written"), self.date_order)
        form.addRow(translate("Import", "&Encoding (csv)"), self.encoding)
        return form

    def folder(self) -> Path:
        """Of the last file; the documents where that was never or is gone."""
        known = self._settings.text(FOLDER_KEY)
        return Path(known) if known and Path(known).is_dir() else books_folder()

    def _on_browse(self) -> None:
        start = str(self.folder())
        filters = f"{translate('Import', 'Tables')} ({SUFFIXES});;{translate('Import', 'All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(self, translate("Import", "Choose a file to import"), start, filters)
        if chosen:
            self._on_file(Path(chosen))

    def _on_file(self, path: Path) -> None:
        self.set_path(path)
        self.file_chosen.emit(path)
