"""Second page: what every column of every sheet becomes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.exchange.column_guess import guess_columns
from app.exchange.import_mapping import ImportMapping
from app.exchange.readers.raw_table import RawTable
from app.terms import FILE_KINDS, TableKind
from app.ui.dialogs.import_wizard.choice_delegate import ChoiceDelegate
from app.ui.dialogs.import_wizard.columns_model import FIELD, ColumnsModel
from app.ui.dialogs.import_wizard.field_words import field_name
from app.ui.dialogs.import_wizard.stages_model import StagesModel
from app.ui.i18n import translate
from app.ui.labels import table_kind_name
from app.ui.theme import Theme

LEAVE_OUT = ""


class ColumnsPage(QWidget):
    """changed: something about the mapping is different; ask problem() and mapped()."""

    changed = Signal()

    def __init__(self, theme: Theme, currency: str) -> None:
        super().__init__()
        self._tables: list[RawTable] = []
        self._models: list[ColumnsModel | None] = []
        self._currency = currency
        self.sheet, self.kind, self.view, self.stages = QComboBox(), QComboBox(), QTableView(), QTableView()
        self.stages_title = QLabel(
            translate(
                "Import",
                "These stages are not known. Say what each one is; deals in a stage without an answer are not imported.",
            )
        )
        self.stages_title.setProperty("role", "warning")
        self.stages_title.setWordWrap(True)
        self.remark = QLabel()
        self.remark.setWordWrap(True)
        self._delegate = ChoiceDelegate(self)
        self._prepare_view(self.view, theme, translate("Import", "Columns of the file"))
        self._prepare_view(self.stages, theme, translate("Import", "Stages of the file"))
        self.kind.addItem(translate("Import", "Leave this sheet out"), LEAVE_OUT)
        for kind in FILE_KINDS:
            self.kind.addItem(table_kind_name(kind), kind.value)
        self.sheet.currentIndexChanged.connect(self._on_sheet)
        self.kind.activated.connect(self._on_kind)
        row = QHBoxLayout()
        for text, combo in ((translate("Import", "&Sheet"), self.sheet), (translate("Import", "It &holds"), self.kind)):
            label = QLabel(text)
            label.setBuddy(combo)
            row.addWidget(label)
            row.addWidget(combo)
            row.addSpacing(16)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.view, 3)
        layout.addWidget(self.stages_title)
        layout.addWidget(self.stages, 1)
        layout.addWidget(self.remark)

    def show_tables(self, tables: Sequence[RawTable], mapped: Sequence[tuple[RawTable, ImportMapping]]) -> None:
        """The first sheet that will be imported is shown."""
        known = {id(table): mapping for table, mapping in mapped}
        self._tables = list(tables)
        self._models = [ColumnsModel(table, known[id(table)]) if id(table) in known else None for table in tables]
        self.sheet.blockSignals(True)
        self.sheet.clear()
        for table in tables:
            self.sheet.addItem(table.name)
        self.sheet.setEnabled(len(tables) > 1)
        first = next((at for at, model in enumerate(self._models) if model), 0)
        self.sheet.setCurrentIndex(first)
        self.sheet.blockSignals(False)
        self._on_sheet(first)

    def mapped(self) -> list[tuple[RawTable, ImportMapping]]:
        pairs = zip(self._tables, self._models, strict=True)
        return [(table, model.mapping()) for table, model in pairs if model is not None]

    def problem(self) -> str:
        """Why Next is not possible; empty if it is."""
        mapped = self.mapped()
        if not mapped:
            return translate("Import", "No sheet is chosen. Say what the file holds.")
        for table, mapping in mapped:
            missing = mapping.missing()
            if missing:
                text = translate("Import", '"{sheet}" has no column for: {fields}')
                names = translate("Import", ", ").join(field_name(key) for key in missing)
                return text.format(sheet=table.name, fields=names)
        return ""

    def _prepare_view(self, view: QTableView, theme: Theme, name: str) -> None:
        view.setItemDelegate(self._delegate)
        view.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setAlternatingRowColors(True)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(theme.row)
        view.setAccessibleName(name)

    def _on_sheet(self, at: int) -> None:
        if not 0 <= at < len(self._models):
            return
        model = self._models[at]
        self.kind.setCurrentIndex(max(self.kind.findData(model.kind.value if model else LEAVE_OUT), 0))
        self.view.setModel(model)
        if model is not None:
            model.dataChanged.connect(self._on_changed)
            header = self.view.horizontalHeader()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            header.setStretchLastSection(False)
            header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
            for column, width in ((0, 200), (FIELD, 220), (3, 120)):
                self.view.setColumnWidth(column, width)
        self._on_changed()

    def _show_stages(self) -> None:
        at = self.sheet.currentIndex()
        columns = self._models[at] if 0 <= at < len(self._models) else None
        stages = StagesModel(columns) if columns is not None else None
        shown = stages is not None and stages.rowCount() > 0
        self.stages.setModel(stages if shown else None)
        self.stages.setVisible(shown)
        self.stages_title.setVisible(shown)
        for column, width in ((0, 320), (1, 220)):
            self.stages.setColumnWidth(column, width)

    def _on_kind(self) -> None:
        at = self.sheet.currentIndex()
        value = self.kind.currentData()
        table = self._tables[at]
        self._models[at] = None
        if value:
            kind = TableKind(value)
            self._models[at] = ColumnsModel(table, ImportMapping(kind, guess_columns(table, kind).columns))
        self._on_sheet(at)

    def _on_changed(self) -> None:
        problem = self.problem()
        self.remark.setProperty("role", "error" if problem else "muted")
        self.remark.style().polish(self.remark)
        self._show_stages()
        hint = translate(
            "Import",
            'Click a cell under "Becomes" to choose another field. The choice is remembered for files with these columns.',
        )
        currency = translate("Import", "Amounts are taken to be in {currency}.").format(currency=self._currency)
        self.remark.setText(problem or f"{hint} {currency}")
        self.changed.emit()
