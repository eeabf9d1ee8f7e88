"""The cards that lie in one slot of the 1+2+1 sheet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.terms import BuyingRole
from app.ui.formats import Formats
from app.ui.tracking.people_words import CardText, card_text

if TYPE_CHECKING:
    from app.services.tracking_people import PersonRow

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
PERSON_FORMAT = "application/x-fieldbook-person"


class SlotModel(QAbstractListModel):
    """role: of the slot, None: no role. A dragged card says whose it is and which slot it comes from."""

    def __init__(self, role: BuyingRole | None, formats: Formats, read_only: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.role = role
        self._formats, self._read_only = formats, read_only
        self.people: tuple[PersonRow, ...] = ()
        self._texts: dict[int, CardText] = {}
        self._as_of = date.min

    def set_people(self, people: Sequence[PersonRow], as_of: date) -> None:
        if tuple(people) == self.people and as_of == self._as_of:
            return
        self.beginResetModel()
        self.people, self._as_of, self._texts = tuple(people), as_of, {}
        self.endResetModel()

    def text(self, place: int) -> CardText:
        if place not in self._texts:
            self._texts[place] = card_text(self.people[place], self.role, self._formats, self._as_of)
        return self._texts[place]

    def place_of(self, contact_id: int) -> int:
        """-1: not here."""
        return next((place for place, person in enumerate(self.people) if person.contact_id == contact_id), -1)

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.people)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.people[index.row()].name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(index.row()).said
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if self._read_only or not index.isValid() else flags | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [PERSON_FORMAT]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            role = self.role.value if self.role is not None else ""
            text = f"{self.people[indexes[0].row()].contact_id}:{role}"
            data.setData(PERSON_FORMAT, text.encode())
        return data


def dragged_person(data: QMimeData) -> tuple[int, BuyingRole | None] | None:
    """Contact id and the role of the slot it comes from; None: something else is dragged."""
    if not data.hasFormat(PERSON_FORMAT):
        return None
    contact, _, role = bytes(data.data(PERSON_FORMAT).data()).decode().partition(":")
    return int(contact), BuyingRole(role) if role else None
