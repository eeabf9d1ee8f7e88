"""Last page: what was written, and the rows that were not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.terms import RowState
from app.ui.dialogs.import_wizard.words import created_text
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import row_state_name

if TYPE_CHECKING:  # the services import SQLAlchemy, which must wait for the first paint
    from app.services.imports import ImportResult


class ResultPage(QWidget):
    """rejects_wanted: a path for the rejected rows was chosen."""

    rejects_wanted = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._file = Path()
        self.heading, self.created, self.hint, self.saved = QLabel(), QLabel(), QLabel(), QLabel()
        self.figures = {state: QLabel() for state in RowState}
        self.save_rejects = QPushButton(translate("Import", "&Save the rejected rows…"))
        self.save_rejects.clicked.connect(self._on_save)
        self.heading.setProperty("role", "heading")
        for label in (self.created, self.hint, self.saved):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        for column, (state, figure) in enumerate(self.figures.items()):
            figure.setProperty("role", "figure")
            grid.addWidget(figure, 0, column)
            grid.addWidget(QLabel(row_state_name(state)), 1, column)
        grid.setColumnStretch(len(self.figures), 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addWidget(self.heading)
        layout.addLayout(grid)
        for widget in (self.created, self.hint):
            layout.addWidget(widget)
        row = QVBoxLayout()
        row.addWidget(self.save_rejects, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.saved)
        layout.addLayout(row)
        layout.addStretch(1)

    def show_result(self, result: ImportResult) -> None:
        self._file = result.plan.path
        counts = result.plan.counts
        for state, figure in self.figures.items():
            figure.setText(self._formats.count(counts[state]))
        written = result.step is not None
        done, nothing = translate("Import", "{file} is imported"), translate("Import", "{file} holds nothing new")
        self.heading.setText((done if written else nothing).format(file=result.plan.path.name))
        self.created.setText(created_text(result.created))
        self.created.setVisible(bool(result.created))
        undo = translate("Import", "Ctrl+Z takes back the whole import in one step. The book was backed up before.")
        self.hint.setText(undo if written else translate("Import", "The book is unchanged."))
        self.save_rejects.setVisible(result.plan.rejected > 0)

    def _on_save(self) -> None:
        """Beside the file they came from."""
        name = translate("Import", "{file} - rejected rows.xlsx").format(file=self._file.stem)
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Import", "Save the rejected rows"), str(self._file.with_name(name)), "Excel (*.xlsx)"
        )
        if chosen:
            self.rejects_wanted.emit(Path(chosen).with_suffix(".xlsx"))
