"""The people a visit may be with: those the book knows, and names typed into the form that become contacts when it is saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from app.ui.widgets.choice_edits import LookupCombo, Named


class Person(Struct, frozen=True):
    """A number below zero stands for a contact that is not in the book yet."""

    id: int
    name: str


class People(QObject):
    """changed() when there are others; every field of the form that names a person shows the same ones."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[Person, ...] = ()
        self._new: list[Person] = []

    @property
    def all(self) -> tuple[Person, ...]:
        return (*self._known, *self._new)

    def show_known(self, known: Iterable[Named]) -> None:
        """Of another customer: the new names typed so far go."""
        self._known, self._new = tuple(Person(one.id, one.name) for one in known), []
        self.changed.emit()

    def restore(self, people: Sequence[Person]) -> None:
        """As `all` was."""
        self._known = tuple(one for one in people if one.id > 0)
        self._new = [one for one in people if one.id < 0]
        self.changed.emit()

    def add(self, name: str) -> int:
        """The person of that name, or what stands for a new one."""
        same = [one.id for one in self.all if one.name.casefold() == name.strip().casefold()]
        if same:
            return same[0]
        person = Person(-len(self._new) - 1, name.strip())
        self._new.append(person)
        self.changed.emit()
        return person.id

    def settle(self, used: Iterable[int], save: Callable[[str], int]) -> dict[int, int]:
        """Number in the form -> id, for the new ones among `used`; save(name) adds a contact."""
        wanted = set(used)
        return {one.id: save(one.name) for one in self._new if one.id in wanted}

    def editor(self) -> LookupCombo:
        """A field for one of them, new names taken."""
        combo = LookupCombo(self.all, add=self.add)
        self.changed.connect(lambda: combo.set_items(self.all))
        return combo
