"""With whom: a tick list of the contacts, and a line that ticks or adds one by name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.ui.dialogs.visit.contacts import People
from app.ui.i18n import translate
from app.ui.widgets.typed_name import TypedName

ID_ROLE = int(Qt.ItemDataRole.UserRole)
ROWS = 5


class PeopleList(QWidget):
    """changed() with every tick. Typing part of one name and Enter ticks it; a name of nobody becomes a new contact."""

    changed = Signal()

    def __init__(self, people: People, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._people = people
        self._offered: list[int] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("VisitForm", "name: ticks a contact, or adds a new one"))
        self.line.setAccessibleName(translate("VisitForm", "Somebody else"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("VisitForm", "With whom"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(self.line)
        self._typed = TypedName(self.line, self.line, self._take_back)
        self._typed.chosen.connect(lambda row: self._take(self._offered[row] if row < len(self._offered) else None))
        self._typed.settled.connect(self._settle)
        self.line.textEdited.connect(self._offer)
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        people.changed.connect(self._list)
        self._list()

    def value(self) -> list[int]:
        rows = [self.list.item(row) for row in range(self.list.count())]
        return [int(item.data(ID_ROLE)) for item in rows if item.checkState() is Qt.CheckState.Checked]

    def set_value(self, ids: Iterable[int]) -> None:
        """The ticked ones stand first."""
        self._list(set(ids))

    def tick(self, person_id: int) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(ID_ROLE) == person_id:
                item.setCheckState(Qt.CheckState.Checked)
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)

    def _list(self, ticked: set[int] | None = None) -> None:
        chosen = set(self.value()) if ticked is None else ticked
        self.list.blockSignals(True)
        self.list.clear()
        for person in sorted(self._people.all, key=lambda one: one.id not in chosen):
            new = translate("VisitForm", "{name} (new contact)")
            item = QListWidgetItem(person.name if person.id > 0 else new.format(name=person.name), self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if person.id in chosen else Qt.CheckState.Unchecked)
            item.setData(ID_ROLE, person.id)
        if self.list.count():
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self.list.setFixedHeight(min(max(self.list.count(), 1), ROWS) * max(self.list.sizeHintForRow(0), 1) + 4)
        self.list.setVisible(self.list.count() > 0)
        self.changed.emit()

    def _offer(self, text: str) -> None:
        self._offered = self._containing(text)
        by_id = {one.id: one.name for one in self._people.all}
        names = [by_id[one] for one in self._offered]
        if text.strip() and text.strip() not in names:
            names.append(translate("VisitForm", "New contact “{name}”").format(name=text.strip()))
        self._typed.offer(names)

    def _containing(self, text: str) -> list[int]:
        wanted = text.strip().casefold()
        return [one.id for one in self._people.all if wanted and wanted in one.name.casefold()]

    def _settle(self) -> None:
        text = self.line.text().strip()
        found = self._containing(text)
        if text and len(found) <= 1:
            self._take(found[0] if found else None)

    def _take(self, person_id: int | None) -> None:
        """None: a new contact of the name typed."""
        name = self.line.text().strip()
        self.line.clear()
        self.tick(self._people.add(name) if person_id is None else person_id)

    def _take_back(self) -> bool:
        had = bool(self.line.text())
        self.line.clear()
        return had
