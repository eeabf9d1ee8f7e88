"""Documents of a deal: links to files on this computer, added by a dialog or by dropping them on the card."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from app.ui.funnel.deal_section import DealSection
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.deal_file import DocumentRecord


class DocumentsSection(DealSection):
    """The book keeps the link only; a file that was moved or deleted since is said to be missing."""

    TABLES = ("deal_document",)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate(
            "DealPage", "No document yet: drop files here, or add links to them. The files stay where they are."
        )
        super().__init__(context, translate("DealPage", "Documents"), empty, parent)
        self.add_button(self._ask_files)
        self.table = self.add_table(self._columns())
        self.table.opened.connect(self.open)
        self.setAcceptDrops(not self.read_only)
        self.finish()

    @override
    def load(self) -> None:
        documents = self._context.services.deal_file.documents(self.deal_id)
        self.table.show_rows(documents)
        self.show_count(len(documents))

    @override
    def on_edited(self, record: DocumentRecord, field: str, value: Any) -> None:
        file = self._context.services.deal_file
        self.attempt(lambda: file.save_document(self.deal_id, record.id, str(value or ""), record.path))

    @override
    def on_deletion(self, records: list[DocumentRecord]) -> None:
        self.attempt(lambda: self._context.services.deal_file.delete_documents(one.id for one in records))

    def open(self, document: DocumentRecord) -> None:
        """With the program the computer has for it."""
        path = Path(document.path)
        if not path.exists():
            said = translate(
                "DealPage", "{file} is no longer in {folder}. Put it back there, or delete this link and add it anew."
            )
            self.say(said.format(file=path.name, folder=path.parent))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            said = translate("DealPage", "This computer has no program that opens {file}.")
            self.say(said.format(file=path.name))
        else:
            self.say("")

    def add(self, paths: Iterable[Path]) -> None:
        """One link and one undo step for each file, under the file's name."""
        known = {one.path for one in self._context.services.deal_file.documents(self.deal_id)}
        for path in paths:
            if str(path) not in known:
                self.attempt(lambda one=path: self._save(one))  # type: ignore[misc]

    def _save(self, path: Path) -> int:
        return self._context.services.deal_file.save_document(self.deal_id, None, path.stem, str(path))

    def _ask_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, translate("DealPage", "Choose the documents of this deal"))
        self.add(Path(one) for one in chosen)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_files(event):
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.LinkAction)
        event.accept()
        self.add(_local_files(event))

    def _columns(self) -> list[Column[DocumentRecord]]:
        return [
            self.text_column(translate("DealPage", "Title"), "title"),
            Column(
                translate("DealPage", "File"),
                self._file,
                tone=lambda one: "muted" if Path(one.path).exists() else "bad",
                tip=lambda one: one.path,
            ),
        ]

    def _file(self, document: DocumentRecord) -> str:
        path = Path(document.path)
        if path.exists():
            return path.name
        return translate("DealPage", "missing: {file}").format(file=path.name)


def _local_files(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile() and Path(url.toLocalFile()).is_file()]
