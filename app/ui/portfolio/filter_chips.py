"""The filter of the customer list: a menu of classes, names and remarks, and a chip for each one in force."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QMenu, QPushButton, QToolButton, QWidget
from typing_extensions import override

from app.ui.i18n import translate
from app.ui.portfolio.list_columns import Column, head
from app.ui.portfolio.list_filter import FILTER_COLUMNS, FILTER_FLAGS, Criterion, choices_of, criterion_text
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.portfolio.rows import ListRows

GAP = 6


class FilterButton(QToolButton):
    """Offers what can be filtered by; chosen(Criterion). Its lists are made when they are opened."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: ListRows | None = None
        self.setText(translate("CustomerList", "Filter"))
        self.setToolTip(translate("CustomerList", "List the customers of a class, a rep, an area or a remark"))
        self.setProperty("role", "menu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for column in (*FILTER_COLUMNS, Column.FLAGS):
            lists = menu.addMenu(head(column))
            lists.setStyleSheet("QMenu { menu-scrollable: 1; }")
            lists.aboutToShow.connect(partial(self._fill, lists, column))
        self.setMenu(menu)

    def _fill(self, menu: QMenu, column: Column) -> None:
        menu.clear()
        if self.rows is None:
            return
        if column is Column.FLAGS:
            offered = [Criterion(column, flag) for flag in FILTER_FLAGS]
        else:
            offered = choices_of(column, self.rows)
        for criterion in offered:
            key = criterion.key
            named = isinstance(key, int) and column is not Column.VIP
            name = self.rows.names(column)[key] if named and key else criterion_text(criterion, self.rows)  # type: ignore[index]
            menu.addAction(name.replace("&", "&&")).triggered.connect(partial(self._choose, criterion))

    def _choose(self, criterion: Criterion, _checked: bool = False) -> None:
        self.chosen.emit(criterion)


class FilterChips(QWidget):
    """One button per criterion, which takes it away; hidden without any. removed(Criterion)."""

    removed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = (
            f"QPushButton {{ background: {theme.tag_info}; color: {theme.accent}; border: 1px solid {theme.tag_info};"
            f" border-radius: {theme.control_radius}px; padding: 1px 8px; font-size: {theme.secondary}px; }}"
            f" QPushButton:hover, QPushButton:focus {{ border-color: {theme.focus}; }}"
        )
        self._line = FlowLayout(self)
        self.hide()

    def show_criteria(self, criteria: tuple[Criterion, ...], rows: ListRows | None) -> None:
        while (item := self._line.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for criterion in criteria:
            words = criterion_text(criterion, rows)
            chip = QPushButton(f"{words} ×".replace("&", "&&"), self)
            chip.setStyleSheet(self._style)
            chip.setAccessibleName(translate("CustomerList", "Take the filter {name} away").format(name=words))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(partial(self._remove, criterion))
            self._line.addWidget(chip)
            chip.show()
        self.setVisible(bool(criteria))
        self.updateGeometry()

    def _remove(self, criterion: Criterion, _checked: bool = False) -> None:
        self.removed.emit(criterion)


class FlowLayout(QLayout):
    """From left to right, and on in the next line where the room ends."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(widest, max((size.height() for size in sizes), default=0))

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Height that the items take in the width of `rect`."""
        x, y, line = rect.left(), rect.top(), 0
        for item in self._items:
            size = item.sizeHint()
            if x > rect.left() and x + size.width() > rect.left() + rect.width():
                x, y, line = rect.left(), y + line + GAP, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + GAP
            line = max(line, size.height())
        return y + line - rect.top()
