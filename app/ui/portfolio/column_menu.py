"""Choosing the columns of the customer list: the menu of its heads, and a dialog with all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.i18n import translate
from app.ui.portfolio.list_columns import COLUMNS, DEFAULT_COLUMNS, Column, Group, group_name, head

_PLACES = {
    Group.FIGURES: (0, 0),
    Group.CLASSES: (0, 1),
    Group.RESPONSIBLE: (1, 0),
    Group.REMARKS: (1, 1),
    Group.VALUE: (2, 0),
}


class ColumnDialog(QDialog):
    """Check boxes for all columns; the name is always shown."""

    def __init__(self, shown: Iterable[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("CustomerList", "Columns of the customer list"))
        chosen = set(shown)
        self.boxes: dict[Column, QCheckBox] = {}
        grid = QGridLayout()
        for group, (row, column) in _PLACES.items():
            grid.addWidget(self._group(group, chosen), row, column, 1, 2 if group is Group.VALUE else 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        reset = QPushButton(translate("CustomerList", "Usual columns"))
        buttons.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        reset.clicked.connect(self._on_reset)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addWidget(buttons)

    @classmethod
    def ask(cls, shown: Iterable[Column], parent: QWidget | None = None) -> tuple[Column, ...] | None:
        """The columns to be shown; None if cancelled."""
        dialog = cls(shown, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen()
        dialog.deleteLater()
        return chosen if accepted else None

    def chosen(self) -> tuple[Column, ...]:
        return tuple(column for column, box in self.boxes.items() if box.isChecked())

    def _group(self, group: Group, chosen: set[Column]) -> QGroupBox:
        frame = QGroupBox(group_name(group))
        grid = QGridLayout(frame)
        columns = [column for column, each in COLUMNS.items() if each.group is group]
        width = 3 if group is Group.VALUE else 2
        for number, column in enumerate(columns):
            box = QCheckBox(head(column))
            box.setChecked(column in chosen)
            box.setEnabled(column is not Column.NAME)
            self.boxes[column] = box
            grid.addWidget(box, number // width, number % width)
        return frame

    def _on_reset(self) -> None:
        for column, box in self.boxes.items():
            box.setChecked(column in DEFAULT_COLUMNS)


def column_menu(
    shown: Iterable[Column],
    clicked: Column | None,
    toggle: Callable[[Column, bool], None],
    choose: Callable[[], None],
    reset: Callable[[], None],
    parent: QWidget,
) -> QMenu:
    """Hide the column clicked, tick others by their group, or open the dialog."""
    menu, chosen = QMenu(parent), set(shown)
    if clicked is not None and clicked is not Column.NAME:
        text = translate("CustomerList", "Hide “{column}”").format(column=head(clicked))
        menu.addAction(text).triggered.connect(lambda: toggle(clicked, False))
        menu.addSeparator()
    for group in Group:
        of_group = menu.addMenu(group_name(group))
        for column, each in COLUMNS.items():
            if each.group is group and column is not Column.NAME:
                action = of_group.addAction(head(column))
                action.setCheckable(True)
                action.setChecked(column in chosen)
                action.toggled.connect(partial(toggle, column))
    menu.addSeparator()
    menu.addAction(translate("CustomerList", "Columns…")).triggered.connect(choose)
    menu.addAction(translate("CustomerList", "Usual columns")).triggered.connect(reset)
    return menu
