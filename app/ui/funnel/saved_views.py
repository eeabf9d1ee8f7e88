"""The menu of saved views of the board, and the question for the name of a new one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.funnel.board_choice import BoardChoice, choice_of
from app.ui.i18n import translate
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.saved_views import NamedView

TAB = "funnel"


class ViewsButton(QToolButton):
    """view_chosen(BoardChoice). `current` gives the board's present choice, which is what "save" keeps."""

    view_chosen = Signal(object)
    said = Signal(str)

    def __init__(self, context: PageContext, current: Callable[[], BoardChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._current = current
        self.setText(translate("Board", "Views"))
        self.setToolTip(translate("Board", "Saved views of the board; Ctrl+S saves the present one"))
        self.setProperty("role", "menu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def save(self) -> None:
        """Under a name that is asked; the same name replaces."""
        if self._context.services.read_only:
            return
        views = self._context.services.saved_views
        name = NameDialog.ask([view.name for view in views.all(TAB)], self)
        if name is not None:
            views.save(TAB, name, self._current().state())
            self.said.emit(translate("Board", "View saved: {name}").format(name=name))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        views = self._context.services.saved_views.all(TAB)
        for view in views:
            menu.addAction(view.name.replace("&", "&&")).triggered.connect(partial(self._choose, view))
        if not views:
            menu.addAction(translate("Board", "No view saved yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(translate("Board", "The usual board")).triggered.connect(
            lambda: self.view_chosen.emit(BoardChoice())
        )
        may_write = not self._context.services.read_only
        saving = menu.addAction(translate("Board", "&Save this view…\tCtrl+S"))
        saving.triggered.connect(lambda: self.save())
        saving.setEnabled(may_write)
        if views:
            deleting = menu.addMenu(translate("Board", "&Delete a view"))
            deleting.setEnabled(may_write)
            for view in views:
                deleting.addAction(view.name.replace("&", "&&")).triggered.connect(partial(self._delete, view.id))

    def _choose(self, view: NamedView, _checked: bool = False) -> None:
        self.view_chosen.emit(choice_of(view.state))

    def _delete(self, view_id: int, _checked: bool = False) -> None:
        self._context.services.saved_views.delete(view_id)


class NameDialog(QDialog):
    def __init__(self, known: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self.setWindowTitle(translate("Board", "Save this view"))
        self.setMinimumWidth(360)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(translate("Board", "Name of the view"))
        self.remark = QLabel(self)
        self.remark.setProperty("role", "muted")
        buttons = QDialogButtonBox(self)
        self._save = buttons.addButton(translate("Board", "Save view"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(
            QLabel(translate("Board", "Order, filter, lanes and card fields are kept under a name."), self)
        )
        layout.addWidget(self.name)
        layout.addWidget(self.remark)
        layout.addWidget(buttons)
        self.name.textChanged.connect(self._follow)
        self.name.setFocus()
        self._follow()

    def _follow(self) -> None:
        name = self.name.text().strip()
        self._save.setEnabled(bool(name))
        self.remark.setText(translate("Board", "Replaces the view of this name.") if name in self._known else " ")

    @staticmethod
    def ask(known: list[str], parent: QWidget) -> str | None:
        """None: cancelled."""
        dialog = NameDialog(known, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        name = dialog.name.text().strip()
        dialog.deleteLater()
        return name if accepted and name else None
