"""What a transaction is called and which rows it touched. Changes go out once after the commit."""

from __future__ import annotations

import json
from collections.abc import Mapping

from msgspec import Struct, field

MANY_ROWS = 2000
"""Above this a listener reloads instead of following single ids."""


class Step(Struct, frozen=True):
    """Name of one undo step: a code ui/ has a sentence for, and its values, e.g. Step("MOVE_DEALS", {"count": 2})."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)

    def to_json(self) -> str:
        return json.dumps([self.code, dict(self.values)], ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Step:
        code, values = json.loads(text)
        return cls(code, values)


class Changes(Struct, frozen=True):
    """ids: table name -> row ids touched. A table in `many` had more than MANY_ROWS rows touched: reload it whole."""

    step: Step
    ids: Mapping[str, frozenset[int]] = field(default_factory=dict)
    many: frozenset[str] = frozenset()

    def touches(self, *tables: str) -> bool:
        return any(table in self.ids or table in self.many for table in tables)
