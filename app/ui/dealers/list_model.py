"""The dealers of the list as Qt's table wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from typing_extensions import override

from app.ui.chart_words.dealers import points
from app.ui.dealers.flags import list_tags
from app.ui.dealers.list_filter import SortBy
from app.ui.dealers.list_words import grade_tag, trend_text, trend_word
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import dealer_grade_name
from app.ui.theme import Theme
from app.ui.widgets.columns_model import ColumnsModel, Index
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.dealer_views import DealerRow

NAME, TOTAL, CHANGE = range(3)
SORTS = (SortBy.NAME, SortBy.TOTAL, SortBy.CHANGE)


class DealerListModel(ColumnsModel["DealerRow"]):
    """The head of the column it is sorted by has an arrow; what a cell's tip says is read aloud too."""

    def __init__(self, theme: Theme, formats: Formats, parent: QObject | None = None) -> None:
        columns: tuple[Column[DealerRow], ...] = (
            Column(translate("Dealers", "Dealer"), lambda row: row.name, tip=self.said),
            Column(translate("Dealers", "Score"), lambda row: points(row.total), right=True, tip=_score),
            Column(
                translate("Dealers", "Change"),
                lambda row: trend_text(row.change),
                right=True,
                tip=lambda row: trend_word(row.change),
            ),
        )
        super().__init__(columns, theme, parent)
        self._formats = formats
        self._sorted, self._descending = TOTAL, True

    def show_sort(self, column: int, descending: bool) -> None:
        self._sorted, self._descending = column, descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(SORTS) - 1)

    def place_of(self, dealer_id: int) -> int | None:
        return next((place for place, row in enumerate(self.rows) if row.id == dealer_id), None)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        head = super().headerData(section, orientation, role)
        if head is None or role != Qt.ItemDataRole.DisplayRole or section != self._sorted:
            return head
        return f"{head} {'↓' if self._descending else '↑'}"

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        is_read = role == Qt.ItemDataRole.AccessibleTextRole
        return super().data(index, int(Qt.ItemDataRole.ToolTipRole) if is_read else role)

    def said(self, row: DealerRow) -> str:
        """All of a row in words."""
        tags = [tag.text for tag in list_tags(row, self._formats)]
        return " · ".join([row.name, *([row.area_name] if row.area_name else []), *tags])


def _score(row: DealerRow) -> str:
    tag = grade_tag(row)
    if tag is None or row.grade is None:
        return translate("Dealers", "not evaluated")
    return f"{points(row.total)} · {dealer_grade_name(row.grade)}"
