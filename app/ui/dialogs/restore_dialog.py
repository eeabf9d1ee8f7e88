"""Which backup to go back to: those beside the book, those in the second folder, or any other file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.ui import background
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.services.backups import BackupInfo, BackupService

PATH_ROLE = int(Qt.ItemDataRole.UserRole)
WIDTH, HEIGHT = 42, 34
"""In text sizes."""

_REASONS = {
    "daily": QT_TRANSLATE_NOOP("Restore", "Daily"),
    "manual": QT_TRANSLATE_NOOP("Restore", "By hand"),
    "import": QT_TRANSLATE_NOOP("Restore", "Before an import"),
    "upgrade": QT_TRANSLATE_NOOP("Restore", "Before an update of the book"),
}


class RestoreDialog(QDialog):
    """chosen(Path of a backup) or other_wanted(Path of the folder to begin in); restoring is asked about afterwards."""

    chosen = Signal(object)
    other_wanted = Signal(object)

    def __init__(
        self, backups: BackupService, second: Path | None, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`second`: the folder of the copies, read beside the GUI thread because a share may be slow to answer."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Restore", "Restore a backup"))
        self._start = second or backups.folder
        self.list = _tree()
        self._row = QSize(0, theme.row_compact)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.restore = buttons.addButton(translate("Restore", "&Restore…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.other = buttons.addButton(translate("Restore", "&Other file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.restore.setDefault(True)
        buttons.rejected.connect(self.reject)
        self.restore.clicked.connect(self._on_restore)
        self.other.clicked.connect(self._on_other)
        self.list.itemDoubleClicked.connect(self._on_restore)
        self.list.itemSelectionChanged.connect(self._on_selection)
        said = QLabel(
            translate("Restore", "The book becomes what the backup holds. The book as it is now is kept beside it.")
        )
        said.setWordWrap(True)
        layout = QVBoxLayout(self)
        for widget in (said, self.list, buttons):
            layout.addWidget(widget)
        self.resize(QSize(WIDTH, HEIGHT) * theme.body)
        self._first = self._add_place(translate("Restore", "Beside the book"), backups.folder)
        self._show(self._first, _sized(backups.all()))
        if second is not None:
            self._second = self._add_place(translate("Restore", "Second folder"), second)
            _add_line(self._second, translate("Restore", "Looking into the folder…"))
            background.run(lambda _: _sized(backups.all_in_second()), self._on_second, None, self)
        self._select_first()

    def _add_place(self, name: str, folder: Path) -> QTreeWidgetItem:
        place = QTreeWidgetItem(self.list, [name])
        place.setFlags(Qt.ItemFlag.ItemIsEnabled)
        place.setData(0, PATH_ROLE, name)
        place.setToolTip(0, str(folder))
        place.setFirstColumnSpanned(True)
        place.setSizeHint(1, self._row)
        place.setExpanded(True)
        font = place.font(0)
        font.setBold(True)
        place.setFont(0, font)
        return place

    def _show(self, place: QTreeWidgetItem, found: Sequence[tuple[BackupInfo, int]]) -> None:
        place.takeChildren()
        count = translate("Restore", "%n backup(s)", None, len(found))
        place.setText(0, f"{place.data(0, PATH_ROLE)} · {count}")
        for info, size in found:
            reason = translate("Restore", _REASONS[info.reason]) if info.reason in _REASONS else info.reason
            item = QTreeWidgetItem(place, [f"{info.at:%Y-%m-%d %H:%M}", reason, f"{size / 1e6:,.1f} MB"])
            item.setData(0, PATH_ROLE, str(info.path))
            item.setToolTip(0, str(info.path))
            item.setSizeHint(1, self._row)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if not found:
            _add_line(place, translate("Restore", "None yet") if place is self._first else _nothing_there())

    def _select_first(self) -> None:
        first = self._first.child(0)
        if first is not None and first.data(0, PATH_ROLE):
            self.list.setCurrentItem(first)
        self._on_selection()

    def _selected(self) -> Path | None:
        items = self.list.selectedItems()
        return Path(items[0].data(0, PATH_ROLE)) if items and items[0].parent() is not None else None

    def _on_second(self, found: Sequence[tuple[BackupInfo, int]]) -> None:
        self._show(self._second, found)

    def _on_selection(self) -> None:
        self.restore.setEnabled(self._selected() is not None)

    def _on_restore(self) -> None:
        path = self._selected()
        if path is not None:
            self.accept()
            self.chosen.emit(path)

    def _on_other(self) -> None:
        self.accept()
        self.other_wanted.emit(self._start)


def _tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setColumnCount(3)
    tree.setHeaderLabels([translate("Restore", "Made"), translate("Restore", "Occasion"), translate("Restore", "Size")])
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    tree.setUniformRowHeights(True)
    tree.setStyleSheet("QTreeWidget::item { padding: 0 8px; }")
    tree.setRootIsDecorated(False)
    tree.setAccessibleName(translate("Restore", "Backups"))
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
    tree.headerItem().setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return tree


def _add_line(place: QTreeWidgetItem, text: str) -> None:
    line = QTreeWidgetItem(place, [text])
    line.setFlags(Qt.ItemFlag.NoItemFlags)
    line.setFirstColumnSpanned(True)


def _nothing_there() -> str:
    return translate("Restore", "Nothing of this book is there, or the folder cannot be reached")


def _sized(backups: Sequence[BackupInfo]) -> list[tuple[BackupInfo, int]]:
    return [(info, _size(info.path)) for info in backups]


def _size(path: Path) -> int:
    """In bytes; 0 for a file that went meanwhile."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
