"""Names typed into a form for customers, reps or products that the book does not have yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping


class NewNames:
    """Gives each new name a number below zero in place of an id, so that a form that is cancelled leaves nothing behind."""

    def __init__(self) -> None:
        self._names: dict[str, list[str]] = {}

    def take(self, field: str, name: str) -> int:
        """What an editor of `field` keeps in place of an id."""
        names = self._names.setdefault(field, [])
        names.append(name)
        return -len(names)

    def settle(self, fields: Mapping[str, object], add: Callable[[str, str], int]) -> dict[str, object]:
        """`fields` with the ids that add(field, name) returns for the new names still in them."""
        settled = dict(fields)
        for field, names in self._names.items():
            place = settled.get(field)
            if isinstance(place, int) and place < 0:
                settled[field] = add(field, names[-place - 1])
        return settled
