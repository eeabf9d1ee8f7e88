"""The filter of the customer list: a menu of classes, names and remarks, and a chip for each one in force."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from app.ui.i18n import translate
from app.ui.portfolio.list_columns import Column, head
from app.ui.portfolio.list_filter import FILTER_COLUMNS, FILTER_FLAGS, Criterion, choices_of, criterion_text
from app.ui.theme import Theme
from app.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from app.ui.portfolio.rows import ListRows


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
