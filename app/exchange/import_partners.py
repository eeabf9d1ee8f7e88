"""Partners that rows name: what the book has of them, and what an import would add. A handle is an id of the book, or < 0 for a new one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from enum import Enum
from functools import lru_cache
from itertools import chain
from operator import and_
from typing import Any

from msgspec import Struct, field

from app.exchange.cells import match_key, match_keys
from app.exchange.import_fields import PartnerKind
from app.exchange.import_new_partners import NewPartners
from app.exchange.near_misses import NearMiss, Nearness, suggestions

PartnerRow = tuple[int, str, str | None, str]
"""id, uid, external id, name."""

_key_of = lru_cache(maxsize=256)(match_key)
"""A name that is not found is asked for again a moment later, when it is added."""


class How(Enum):
    """What a match rests on."""

    ID = "id"
    NAME = "name"
    SPELLING = "spelling"
    NONE = "none"
    AMBIGUOUS = "ambiguous"


class Decisions(Struct, frozen=True):
    """What the user said about near-misses: names never taken as another, and names taken as one that was only offered."""

    keep_apart: frozenset[str] = frozenset()
    merge: Mapping[str, str] = field(default_factory=dict)


class PartnerList:
    """All partners of one kind. Exact names (case aside) win over names that differ in blanks or punctuation only."""

    def __init__(self, kind: PartnerKind, rows: Iterable[PartnerRow], decisions: Decisions) -> None:
        self.kind = kind
        self.new = NewPartners()
        self.adopted: dict[int, str] = {}
        self._decisions = decisions
        self._by_uid: dict[str, int] = {}
        self._by_external: dict[str, int] = {}
        self._by_name: dict[str, list[int]] = {}
        self._by_key: dict[str, list[int]] | None = None
        self._names: dict[int, str] = {}
        self._with_external: set[int] = set()
        self._claimed: set[int] = set()
        self._taken: dict[str, tuple[str, Nearness]] = {}
        self._mentions: list[Sequence[str | None]] = []
        self._counted: Counter[str | None] | None = None
        self._unfiled: list[tuple[range, Sequence[str]]] = []
        for handle, uid, external_id, name in rows:
            self._know(handle, name, external_id, uid)

    def name_of(self, handle: int | None) -> str | None:
        self._file_strangers()
        return self._names.get(handle) if handle is not None else None

    def mention(self, names: Sequence[str | None]) -> None:
        """Rows of the file name these; counted when somebody asks how often."""
        self._mentions.append(names)
        self._counted = None

    def find(self, name: str | None, external_id: str | None = None, uid: str | None = None) -> tuple[int | None, How]:
        """Who is meant: by uid, else by external id, else by name. With an external id a name only means one without any."""
        self._file_strangers()
        if uid and uid in self._by_uid:
            return self._by_uid[uid], How.ID
        if external_id and external_id in self._by_external:
            return self._by_external[external_id], How.ID
        if name is None:
            return None, How.NONE
        wanted = self._decisions.merge.get(name, name)
        found = self._free(self._by_name.get(wanted.casefold(), ()), external_id, uid)
        how = How.NAME if wanted == name else How.SPELLING
        if not found and name not in self._decisions.keep_apart:
            found, how = self._free(self._keys().get(_key_of(wanted), ()), external_id, uid), How.SPELLING
        if len(found) > 1:
            return None, How.AMBIGUOUS
        if not found:
            return None, How.NONE
        if how is How.SPELLING:
            self._taken[name] = (self._names[found[0]], Nearness.SPELLING if wanted == name else Nearness.ONE_LETTER)
        return found[0], how

    def refer(
        self, name: str | None, external_id: str | None, uid: str | None, values: Mapping[str, Any]
    ) -> tuple[int | None, How]:
        """find(), and a new partner with `values` if there is none. A match by name takes over the external id it lacked."""
        handle, how = self.find(name, external_id, uid)
        if handle is None and how is not How.AMBIGUOUS and (name or external_id):
            full = {**values, "name": name or external_id, "external_id": external_id, "uid": uid}
            return self.add({key: value for key, value in full.items() if value is not None}, referred=True), How.NONE
        if handle is not None and external_id and how in (How.NAME, How.SPELLING):
            self._adopt(handle, external_id)
        return handle, how

    def claim(self, handle: int, external_id: str | None, uid: str | None) -> None:
        """A row of the partner's own table was matched to it: no other id may match it by name."""
        self._file_strangers()
        if external_id:
            self._with_external.add(handle)
            self._by_external.setdefault(external_id, handle)
        if uid:
            self._claimed.add(handle)
            self._by_uid.setdefault(uid, handle)

    def strangers(
        self, names: Sequence[str | None], external_ids: Sequence[str | None], uids: Sequence[str | None]
    ) -> list[str | None]:
        """Per row of a table its name's key if it is nobody in the book and no other row can mean it: find() gives NONE for it
        at any time. None for the others."""
        self._file_strangers()
        texts = [name or "" for name in names]
        alone = _alone(list(map(str.casefold, texts)), self._by_name)
        for given, known in ((external_ids, self._by_external), (uids, self._by_uid)):
            alone = list(map(and_, alone, _alone(given, known, blank=True)))
        if not any(alone):
            return [None] * len(texts)
        # A key that is the name itself need not be kept twice.
        keys = [name if key == name else key for key, name in zip(match_keys(texts), texts, strict=True)]
        alone = list(map(and_, alone, _alone(keys, self._keys())))
        merge = self._decisions.merge
        if not merge and all(alone):
            return list(keys)
        return [
            key if is_alone and name not in merge else None
            for key, is_alone, name in zip(keys, alone, texts, strict=True)
        ]

    def add_strangers(
        self, columns: Mapping[str, Sequence[Any]], rows: Sequence[int], keys: Sequence[str | None]
    ) -> range:
        """The handles of rows for which strangers() has found these keys, all new."""
        found = [key for key in (keys if len(rows) == len(keys) else map(keys.__getitem__, rows)) if key is not None]
        handles = self.new.add_rows({**columns, "name_key": found}, rows)
        self._unfiled.append((handles, found))
        return handles

    def _file_strangers(self) -> None:
        """So that they are found, too. A file that holds nothing but new partners never asks."""
        waiting, self._unfiled = self._unfiled, []
        for handles, keys in waiting:
            names, ids, uids = (self.new.values(column, handles) for column in ("name", "external_id", "uid"))
            self._names.update(zip(handles, names, strict=True))
            self._by_name.update((name.casefold(), [handle]) for name, handle in zip(names, handles, strict=True))
            if self._by_key is not None:
                self._by_key.update((key, [handle]) for key, handle in zip(keys, handles, strict=True))
            given = {i: handle for i, handle in zip(ids, handles, strict=True) if i}
            self._by_external.update(given)
            self._with_external.update(given.values())
            claimed = {uid: handle for uid, handle in zip(uids, handles, strict=True) if uid}
            self._by_uid.update(claimed)
            self._claimed.update(claimed.values())

    def add(self, values: Mapping[str, Any], *, referred: bool = False) -> int:
        self._file_strangers()
        handle = self.new.add(values, referred=referred)
        self._know(handle, values["name"], values.get("external_id"), values.get("uid"))
        return handle

    def near_misses(self, wanted: Set[int]) -> list[NearMiss]:
        """Those taken as one, and offers for the new partners among `wanted` handles."""
        misses = [self._near_miss(name, match, near, accepted=True) for name, (match, near) in self._taken.items()]
        known = [name for handle, name in self._names.items() if handle > 0]
        if known:
            self._file_strangers()
        fresh = [self._names[handle] for handle in sorted(wanted, reverse=True) if handle < 0] if known else []
        apart = {name: match for name in self._decisions.keep_apart if (match := self._known_spelling(name))}
        misses += [self._near_miss(name, match, Nearness.SPELLING, accepted=False) for name, match in apart.items()]
        if fresh:
            offers = suggestions(self.kind, [name for name in fresh if name not in apart], known)
            misses += [self._near_miss(name, match, near, accepted=False) for name, match, near in offers]
        return misses

    @property
    def _rows_naming(self) -> Counter[str | None]:
        if self._counted is None:
            self._counted = Counter(chain.from_iterable(self._mentions))
        return self._counted

    def _near_miss(self, name: str, match: str, nearness: Nearness, *, accepted: bool) -> NearMiss:
        return NearMiss(self.kind, name, match, nearness, accepted, self._rows_naming[name])

    def _known_spelling(self, name: str) -> str | None:
        others = (self._names[handle] for handle in self._keys().get(match_key(name), []))
        return next((other for other in others if other.casefold() != name.casefold()), None)

    def _free(self, handles: Sequence[int], external_id: str | None, uid: str | None) -> Sequence[int]:
        if not handles:
            return handles
        if external_id:
            handles = [handle for handle in handles if handle not in self._with_external]
        return [handle for handle in handles if handle not in self._claimed] if uid else handles

    def _adopt(self, handle: int, external_id: str) -> None:
        self._with_external.add(handle)
        self._by_external[external_id] = handle
        if handle < 0:
            self.new.put(handle, "external_id", external_id)
        else:
            self.adopted[handle] = external_id

    def _know(self, handle: int, name: str, external_id: str | None, uid: str | None) -> None:
        self._names[handle] = name
        self._by_name.setdefault(name.casefold(), []).append(handle)
        if self._by_key is not None:
            self._by_key.setdefault(_key_of(name), []).append(handle)
        if external_id:
            self._by_external.setdefault(external_id, handle)
            self._with_external.add(handle)
        if uid:
            self._by_uid[uid] = handle
            if handle < 0:
                self._claimed.add(handle)

    def _keys(self) -> dict[str, list[int]]:
        self._file_strangers()
        if self._by_key is None:
            self._by_key = {}
            for handle, key in zip(self._names, match_keys(list(self._names.values())), strict=True):
                self._by_key.setdefault(key, []).append(handle)
        return self._by_key


def _alone(values: Sequence[str | None], known: Mapping[str, Any], *, blank: bool = False) -> list[bool]:
    """Whether each value stands once among `values` and is not known; `blank` lets an empty one pass."""
    distinct = set(values)
    if blank and distinct == {None}:
        return [True] * len(values)
    if len(distinct) == len(values) and known.keys().isdisjoint(distinct):
        return [True] * len(values)
    counts = Counter(values)
    return [(blank and not value) or (counts[value] == 1 and value not in known) for value in values]
