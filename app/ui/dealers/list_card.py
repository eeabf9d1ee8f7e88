"""The list at the left: dealers with score, grade, trend and flags; search, filters, and the regions' large dealers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.terms import DealerGrade, DealerType, Flag
from app.ui.dealers.list_delegate import DealerDelegate
from app.ui.dealers.list_filter import DealerFilter, Shown, SortBy, filtered, in_order
from app.ui.dealers.list_model import CHANGE, NAME, SORTS, TOTAL, DealerListModel
from app.ui.dealers.why import regions_why, show_why
from app.ui.i18n import translate
from app.ui.icons import icon
from app.ui.labels import dealer_grade_name, dealer_type_name, flag_name
from app.ui.page_context import PageContext
from app.ui.widgets.filter_combo import FilterCombo
from app.ui.widgets.program_keys import ProgramKeys

if TYPE_CHECKING:
    from app.services.dealer_views import DealerRow, RegionRow

LEAST_WIDTH = 300
MOST_REGIONS = 3


class DealerTable(QTableView):
    """opened() by Enter; deletion_asked() by Delete."""

    opened = Signal()
    deletion_asked = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deletion_asked.emit()
        else:
            super().keyPressEvent(event)


class DealerListCard(QFrame):
    """chosen(dealer id) when another one is current; opened() by Enter; deletion_asked(ids); new_asked()."""

    chosen = Signal(int)
    opened = Signal()
    deletion_asked = Signal(list)
    new_asked = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: tuple[DealerRow, ...] = ()
        self._regions: tuple[RegionRow, ...] = ()
        self._current: int | None = None
        self._sort, self._descending = SortBy.TOTAL, True
        self.setProperty("role", "card")
        self.setMinimumWidth(LEAST_WIDTH)
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.new = QPushButton(icon("plus", context.theme.text), translate("Dealers", "&New"))
        self.text = QLineEdit()
        self.shown = FilterCombo(translate("Dealers", "Show"))
        self.grade = FilterCombo(translate("Dealers", "Grade"))
        self.kind = FilterCombo(translate("Dealers", "Type"))
        self.model = DealerListModel(context.theme, context.formats, self)
        self.table = DealerTable()
        self.nothing = QLabel(translate("Dealers", "No dealer fits the filter."))
        self.regions = QPushButton()
        self._fill_filters()
        self._shape_table()
        self._lay_out()
        self._connect()

    @property
    def filter(self) -> DealerFilter:
        grade, kind = self.grade.currentData(), self.kind.currentData()
        return DealerFilter(
            self.text.text(), Shown(self.shown.currentData()), DealerGrade(grade) if grade else None, kind
        )

    @property
    def current(self) -> int | None:
        return self._current

    def show_rows(self, rows: Iterable[DealerRow], regions: Sequence[RegionRow]) -> None:
        self._rows, self._regions = tuple(rows), tuple(regions)
        self._show_regions()
        self.refresh()

    def set_filter(self, wanted: DealerFilter) -> None:
        self.text.setText(wanted.text)
        for combo, value in ((self.shown, wanted.shown.value), (self.grade, wanted.grade), (self.kind, wanted.kind)):
            combo.setCurrentIndex(max(combo.findData(value), 0))

    def select(self, dealer_id: int) -> bool:
        """False where the filter hides it."""
        place = self.model.place_of(dealer_id)
        if place is None:
            return False
        index = self.model.index(place, NAME)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(index)
        return True

    def selected(self) -> list[int]:
        return [self.model.rows[index.row()].id for index in self.table.selectionModel().selectedRows()]

    def refresh(self) -> None:
        """Filter and sort anew; the current dealer stays, else the first is taken."""
        rows = in_order(filtered(self._rows, self.filter), self._sort, self._descending)
        keep = self._current
        self.model.set_rows(rows)
        self.nothing.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self._name_heading(len(rows))
        if rows and (keep is None or not self.select(keep)):
            self.select(rows[0].id)
        elif not rows:
            self._current = None

    def _name_heading(self, count: int) -> None:
        formats = self._context.formats
        if count == len(self._rows):
            text = translate("Dealers", "Dealers {count}").format(count=formats.count(count))
        else:
            text = translate("Dealers", "Dealers {count} of {all}")
            text = text.format(count=formats.count(count), all=formats.count(len(self._rows)))
        self.heading.setText(text)

    def _show_regions(self) -> None:
        flagged = [one for one in self._regions if one.flag is not None]
        text = translate("Dealers", "{area}: {flag} ({large})")
        said = [
            text.format(area=one.area_name, flag=flag_name(one.flag or Flag.TOO_FEW), large=len(one.large))
            for one in flagged
        ]
        if len(said) > MOST_REGIONS:
            more = len(said) - MOST_REGIONS + 1
            said[MOST_REGIONS - 1 :] = [translate("Dealers", "%n more region(s) with too few or too many", None, more)]
        self.regions.setText("\n".join(said))
        self.regions.setToolTip(translate("Dealers", "Large dealers by region: why?"))
        self.regions.setVisible(bool(said))

    def _on_current(self) -> None:
        index = self.table.currentIndex()
        if not index.isValid():
            return
        dealer_id = self.model.rows[index.row()].id
        if dealer_id != self._current:
            self._current = dealer_id
            self.chosen.emit(dealer_id)

    def _on_sorted(self, column: int) -> None:
        by = SORTS[column]
        self._descending = not self._descending if by is self._sort else by is not SortBy.NAME
        self._sort = by
        self.model.show_sort(column, self._descending)
        self.refresh()

    def _on_regions(self) -> None:
        settings = self._context.services.settings
        least, most = settings.whole("large_dealers_least"), settings.whole("large_dealers_most")
        show_why(self.regions, regions_why(self._regions, least, most, self._context.formats))

    def _fill_filters(self) -> None:
        self.text.setPlaceholderText(translate("Dealers", "Search dealers"))
        self.text.setAccessibleName(translate("Dealers", "Search dealers"))
        self.text.setClearButtonEnabled(True)
        ProgramKeys(self.text)
        for shown, name in _views().items():
            self.shown.addItem(name, shown.value)
        self.grade.addItem(translate("Dealers", "All grades"), None)
        for grade in (DealerGrade.A, DealerGrade.B, DealerGrade.C, DealerGrade.D):
            self.grade.addItem(dealer_grade_name(grade), grade.value)
        self.kind.addItem(translate("Dealers", "All types"), None)
        for kind in DealerType:
            self.kind.addItem(dealer_type_name(kind), kind.value)

    def _shape_table(self) -> None:
        table, theme = self.table, self._context.theme
        table.setModel(self.model)
        delegate = DealerDelegate(self.model, theme, self._context.formats, self.font(), table)
        table.setItemDelegate(delegate)
        table.setProperty("role", "bare")
        table.setAccessibleName(translate("Dealers", "Dealers"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setCornerButtonEnabled(False)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(delegate.row_height)
        heads = table.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        metrics = table.fontMetrics()
        for column, sample in ((TOTAL, "Score ▼"), (CHANGE, "Change ▼")):
            heads.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, metrics.horizontalAdvance(sample) + 12)
        heads.setSectionsClickable(True)

    def _lay_out(self) -> None:
        self.nothing.setProperty("role", "muted")
        self.nothing.setContentsMargins(12, 8, 12, 8)
        self.nothing.hide()
        self.regions.setProperty("role", "link")
        self.new.setEnabled(not self._context.read_only)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 10, 4)
        head.addWidget(self.heading, 1)
        head.addWidget(self.new)
        line = QHBoxLayout()
        line.setContentsMargins(10, 0, 10, 6)
        line.setSpacing(4)
        for combo in (self.grade, self.kind):
            line.addWidget(combo)
        line.addStretch(1)
        search = QHBoxLayout()
        search.setContentsMargins(10, 0, 10, 6)
        search.setSpacing(4)
        search.addWidget(self.text, 1)
        search.addWidget(self.shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(search)
        column.addLayout(line)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing)
        column.addStretch(0)
        column.addWidget(self.regions)

    def _connect(self) -> None:
        self.text.textChanged.connect(self.refresh)
        for combo in (self.shown, self.grade, self.kind):
            combo.currentIndexChanged.connect(self.refresh)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.horizontalHeader().sectionClicked.connect(self._on_sorted)
        self.table.opened.connect(self.opened)
        self.table.deletion_asked.connect(lambda: self.deletion_asked.emit(self.selected()))
        self.new.clicked.connect(self.new_asked)
        self.regions.clicked.connect(self._on_regions)


def _views() -> dict[Shown, str]:
    return {
        Shown.ALL: translate("Dealers", "All active"),
        Shown.DUE: translate("Dealers", "Due for evaluation"),
        Shown.DRAFT: translate("Dealers", "Drafts"),
        Shown.REVIEW: translate("Dealers", "Evaluators apart"),
        Shown.KEY: translate("Dealers", "Key dealers and candidates"),
        Shown.WARNED: translate("Dealers", "With a warning"),
        Shown.INACTIVE: translate("Dealers", "Inactive"),
    }
