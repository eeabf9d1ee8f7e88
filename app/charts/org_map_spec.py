"""What the relationship map shows: people, who reports to whom, lines of influence and conflict, and what it comes to."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from app.terms.tracking import BuyingRole, LineKind


class Stance(StrEnum):
    """Sign of a person's support; UNKNOWN was never rated."""

    SUPPORT = "SUPPORT"
    NEUTRAL = "NEUTRAL"
    AGAINST = "AGAINST"
    UNKNOWN = "UNKNOWN"

    @classmethod
    def of(cls, support: int | None) -> Stance:
        if support is None:
            return cls.UNKNOWN
        return cls.SUPPORT if support > 0 else cls.AGAINST if support < 0 else cls.NEUTRAL


SYMBOLS = {Stance.SUPPORT: "▲", Stance.NEUTRAL: "●", Stance.AGAINST: "▼", Stance.UNKNOWN: "?"}
"""What tells the stances apart where colours do not."""


class MapNode(Struct, frozen=True):
    """One person. influence 1..3, support -5..5, None: not rated. boss_id: reports to, on the map or not.

    `remark` is the third line: roles, standing, that the person left. is_blind_spot: no contact yet, or not rated.
    counts: whether it stands for something, so not after it left; such a person is drawn faint.
    """

    contact_id: int
    name: str
    title: str
    remark: str
    support: int | None = None
    influence: int | None = None
    boss_id: int | None = None
    roles: tuple[BuyingRole, ...] = ()
    is_blind_spot: bool = False
    counts: bool = True

    @property
    def stance(self) -> Stance:
        return Stance.of(self.support)

    @property
    def is_decider(self) -> bool:
        return BuyingRole.DECIDER in self.roles

    @property
    def stance_label(self) -> str:
        """Symbol and figure: "▲ +3", "▼ −2", "● 0", "?"."""
        symbol = SYMBOLS[self.stance]
        return symbol if self.support is None else f"{symbol} {signed(self.support)}"


class MapLine(Struct, frozen=True):
    """Influence runs from one to the other, strength 1..3; conflict has no direction and no strength."""

    line_id: int
    kind: LineKind
    from_id: int
    to_id: int
    strength: int | None = None


class OrgMapSpec(Struct, frozen=True):
    """status_tone: "good", "warn" or "bad", with status_label as its word. lamps: name of a level, and whether we have a supporter there.

    `title` states the finding, `subtitle` deal, index, lamps and day; `key` explains marks and lines.
    """

    title: str
    subtitle: str
    nodes: tuple[MapNode, ...]
    lines: tuple[MapLine, ...]
    status_tone: str
    status_label: str
    index_label: str
    lamps: tuple[tuple[str, bool], ...]
    key: str


def signed(number: int) -> str:
    """With a true minus, and a plus above 0."""
    return f"+{number}" if number > 0 else f"−{-number}" if number else "0"
