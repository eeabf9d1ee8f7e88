"""The indicators of one posture as a table whose targets and typed actuals are edited in the cell (R4)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from app.exchange.cell_numbers import parse_number
from app.ui.i18n import translate
from app.ui.labels import perspective_name
from app.ui.page_context import PageContext
from app.ui.portfolio.scorecard_words import kpi_text, kpi_tip, score_text, skipped_text, source_text, value_text
from app.ui.widgets.rows_model import Column, RowsModel
from app.ui.widgets.rows_table import CellDelegate
from app.ui.widgets.typed_edit import TypedEdit

if TYPE_CHECKING:
    from app.services.scorecard import KpiLine

Index = QModelIndex | QPersistentModelIndex

TARGET, ACTUAL = "target", "actual"
WIDEST_VALUE = "8,888.8%"


class DecimalEdit(TypedEdit[Decimal]):
    """A number, with or without a percent sign."""

    @override
    def read(self, text: str) -> Decimal | None:
        return parse_number(text.rstrip("%％ ").replace("−", "-"))

    @override
    def written(self, value: Decimal) -> str:
        return f"{value.normalize():f}"


class KpiModel(RowsModel["KpiLine"]):
    """edited(line, TARGET or ACTUAL, Decimal or None). What the book works out is not typed over."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(_columns(), context.theme, context.services.read_only, parent)

    def is_typed(self, index: Index) -> bool:
        return self.columns[index.column()].field != ACTUAL or self.rows[index.row()].source != "BOOK"

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if self.is_typed(index) else flags & ~Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """A perspective is named once."""
        row = index.row()
        if index.column() == 0 and role == Qt.ItemDataRole.DisplayRole and row:
            same = self.rows[row - 1].perspective is self.rows[row].perspective
            return "" if same else super().data(index, role)
        return super().data(index, role)


class KpiTable(QTableView):
    """As high as its rows. unreadable() for what was typed and is no number."""

    unreadable = Signal()

    def __init__(self, model: KpiModel, context: PageContext, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = context.theme.row
        self._delegate = CellDelegate(model.columns, self)
        self._delegate.unreadable.connect(self.unreadable)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setProperty("role", "bare")
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self._shape_headers(model)
        model.modelReset.connect(self._fit)

    def _shape_headers(self, model: KpiModel) -> None:
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self._row)
        heads.setHighlightSections(False)
        metrics = self.fontMetrics()
        for number, column in enumerate(model.columns):
            stretch = not column.width
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Fixed
            heads.setSectionResizeMode(number, mode)
            if not stretch:
                widest = max(metrics.horizontalAdvance(text) for text in (column.width, column.head))
                self.setColumnWidth(number, widest + 20)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        if self.model() is None:
            return
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(self.model().rowCount() * self._row + head + 2)


def _columns() -> tuple[Column[KpiLine], ...]:
    return (
        Column(
            translate("ScorecardPage", "Perspective"),
            lambda line: perspective_name(line.perspective),
            width=translate("ScorecardPage", "Perspective"),
            tone=lambda _: "muted",
        ),
        Column(translate("ScorecardPage", "KPI"), kpi_text, tip=kpi_tip),
        Column(
            translate("ScorecardPage", "Weight"),
            lambda line: translate("ScorecardPage", "{weight}%").format(weight=line.weight),
            width="100%",
            right=True,
        ),
        *_typed_columns(),
        Column(
            translate("ScorecardPage", "Source"),
            source_text,
            width=translate("ScorecardPage", "book, %n gap(s)", None, 888),
            tone=lambda line: "warn" if line.source is None or line.gaps else "muted",
            tip=_source_tip,
        ),
        Column(
            translate("ScorecardPage", "Score"),
            lambda line: score_text(line.score),
            width="100.0",
            right=True,
            tone=lambda line: "muted" if line.score is None else "",
            tip=skipped_text,
        ),
    )


def _typed_columns() -> tuple[Column[KpiLine], ...]:
    return (
        Column(
            translate("ScorecardPage", "Target"),
            lambda line: value_text(line.kpi, line.target),
            width=WIDEST_VALUE,
            right=True,
            field=TARGET,
            value=lambda line: line.target,
            editor=_editor,
            tone=lambda line: "muted" if line.target is None else "",
            tip=lambda _: translate("ScorecardPage", "F2 or typing sets the target."),
        ),
        Column(
            translate("ScorecardPage", "Actual"),
            lambda line: value_text(line.kpi, line.actual),
            width=WIDEST_VALUE,
            right=True,
            field=ACTUAL,
            value=lambda line: line.typed,
            editor=_editor,
            tip=_actual_tip,
        ),
    )


def _editor(parent: QWidget) -> DecimalEdit:
    editor = DecimalEdit(parent)
    editor.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return editor


def _actual_tip(line: KpiLine) -> str:
    if line.source == "BOOK":
        return translate("ScorecardPage", "Worked out from the book's records.")
    return translate("ScorecardPage", "The book cannot tell; F2 or typing sets the actual.")


def _source_tip(line: KpiLine) -> str:
    if line.gaps:
        return translate("ScorecardPage", "%n record(s) should count, but lack what is counted here.", None, line.gaps)
    return _actual_tip(line)
