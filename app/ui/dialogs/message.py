"""Short messages and questions. They do not block: the answer comes back through a slot."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.i18n import translate


def tell(parent: QWidget | None, text: str, *, icon: QMessageBox.Icon = QMessageBox.Icon.Information) -> QMessageBox:
    """Says one thing; the only answer is to close it."""
    return _open(_box(parent, text, icon, QMessageBox.StandardButton.Close))


def ask(parent: QWidget | None, text: str, verb: str, on_yes: Callable[[], None]) -> QMessageBox:
    """Asks before something that cannot be undone, or offers a way on; `verb` is on the button that calls `on_yes`."""
    box = _box(parent, text, QMessageBox.Icon.Question, QMessageBox.StandardButton.Cancel)
    yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(yes)
    yes.clicked.connect(on_yes)
    return _open(box)


def _box(parent: QWidget | None, text: str, icon: QMessageBox.Icon, button: QMessageBox.StandardButton) -> QMessageBox:
    box = QMessageBox(icon, translate("Messages", "Fieldbook"), text, button, parent)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def _open(box: QMessageBox) -> QMessageBox:
    box.open()
    return box
