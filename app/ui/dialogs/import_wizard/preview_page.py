"""Third page: what would happen to every row, and names that may be the same."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.exchange.import_partners import Decisions
from app.exchange.import_plan import ImportPlan
from app.exchange.near_misses import NearMiss, Nearness
from app.terms import RowState
from app.ui.dialogs.import_wizard.preview_model import NUMBER, REMARK, STATE, PreviewModel
from app.ui.dialogs.import_wizard.words import created_text, remark_lines
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import row_state_name, table_kind_name
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = ((NUMBER, 64), (STATE, 90), (REMARK, 260))


class NearMissModel(QAbstractListModel):
    """Ticked: the name of the file means the one of the book."""

    decided = Signal()

    def __init__(self, misses: tuple[NearMiss, ...]) -> None:
        super().__init__()
        self._misses = list(misses)
        self._ticked = [miss.accepted for miss in misses]

    def decisions(self) -> Decisions:
        pairs = list(zip(self._misses, self._ticked, strict=True))
        apart = {miss.name for miss, ticked in pairs if not ticked and miss.nearness is Nearness.SPELLING}
        merge = {miss.name: miss.match for miss, ticked in pairs if ticked and miss.nearness is not Nearness.SPELLING}
        return Decisions(frozenset(apart), merge)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._misses)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._ticked[index.row()] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            miss = self._misses[index.row()]
            text = translate("Import", '"{name}" is "{match}" (%n rows)', None, miss.rows)
            return text.format(name=miss.name, match=miss.match)
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._ticked[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.decided.emit()
        return True


class PreviewPage(QWidget):
    """decided: the near-misses ticked are others now; plan again with decisions()."""

    decided = Signal()

    def __init__(self, formats: Formats, theme: Theme) -> None:
        super().__init__()
        self._formats, self._theme = formats, theme
        self._plan: ImportPlan | None = None
        self._misses = NearMissModel(())
        self.table, self.view, self.near = QComboBox(), QTableView(), QListView()
        self.chips = {state: QPushButton() for state in RowState}
        self.remarks = QLabel()
        self.near_title = QLabel(translate("Import", "These names look the same. Untick what is not."))
        self._prepare_view()
        row = QHBoxLayout()
        row.addWidget(self.table)
        row.addSpacing(8)
        for chip in self.chips.values():
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.toggled.connect(self._on_chip)
            row.addWidget(chip)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        for widget in (self.view, self.near_title, self.near, self.remarks):
            layout.addWidget(widget, 1 if widget is self.view else 0)
        self.table.currentIndexChanged.connect(self._on_table)

    def show_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        at = self.table.currentIndex()
        self.table.blockSignals(True)
        self.table.clear()
        for table in plan.tables:
            self.table.addItem(f"{table_kind_name(table.kind)} · {table.table.name}")
        self.table.setCurrentIndex(at if 0 <= at < len(plan.tables) else 0)
        self.table.blockSignals(False)
        self.table.setVisible(len(plan.tables) > 1)
        self._show_near_misses(plan)
        lines = [text for text in (created_text(plan.created()), *remark_lines(plan)) if text]
        self.remarks.setText("\n".join(lines))
        self.remarks.setVisible(bool(lines))
        self._on_table(self.table.currentIndex())

    def decisions(self) -> Decisions:
        return self._misses.decisions()

    def _show_near_misses(self, plan: ImportPlan) -> None:
        self._misses = NearMissModel(plan.near_misses)
        self._misses.decided.connect(self.decided)
        self.near.setModel(self._misses)
        rows = min(len(plan.near_misses), 4)
        self.near.setFixedHeight(rows * self._theme.row + 8)
        self.near.setVisible(rows > 0)
        self.near_title.setVisible(rows > 0)

    def _prepare_view(self) -> None:
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setAlternatingRowColors(True)
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(self._theme.row_compact)
        self.view.setAccessibleName(translate("Import", "Rows of the file"))
        self.near.setAccessibleName(translate("Import", "Names that look the same"))
        self.remarks.setProperty("role", "muted")
        self.remarks.setWordWrap(True)
        self.near_title.setProperty("role", "warning")

    def _on_table(self, at: int) -> None:
        if self._plan is None or at < 0:
            return
        table = self._plan.tables[at]
        counts = table.counts
        for state, chip in self.chips.items():
            chip.setText(f"{row_state_name(state)} {self._formats.count(counts[state])}")
            chip.setEnabled(counts[state] > 0)
            if not counts[state]:
                chip.setChecked(False)
        self.view.setModel(PreviewModel(self._plan, table, self._formats, self._theme))
        for column, width in _WIDTHS:
            self.view.setColumnWidth(column, width)
        self._on_chip()

    def _on_chip(self) -> None:
        model = self.view.model()
        if isinstance(model, PreviewModel):
            model.show_states({state for state, chip in self.chips.items() if chip.isChecked()})
            self.view.setColumnHidden(REMARK, not model.has_remarks)
