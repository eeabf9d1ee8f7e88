"""Who is in the demo's deals, in which role, and how each came to stand to us; written day by day as the deals themselves."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from msgspec import Struct, field

from app.demo.deal_lives import DealLife, Values
from app.demo.people import DemoPerson
from app.demo.tracking_words import TrackingWords
from app.models import DealPerson
from app.storage.write_session import WriteSession
from app.terms import OPEN_STAGES, BuyingRole, ContactLevel, DealStage, GatekeeperKind, ResponseMode

_GUIDE_CHANCE = (0.0, 0.25, 0.45, 0.75, 0.85, 0.92)
_DECIDER_CHANCE = (0.0, 0.55, 0.65, 0.85, 0.93, 0.97)
_INSIDER_CHANCE = 0.3
_SUPPORT = {BuyingRole.DECIDER: -0.9, BuyingRole.USER: 0.3, BuyingRole.GATEKEEPER: -0.6, BuyingRole.PURCHASER: -1.9}
_WARMER_BY_STAGE = 0.6
_INFLUENCE = {ContactLevel.TOP: (0, 2, 8), ContactLevel.MIDDLE: (2, 7, 1), ContactLevel.BASE: (8, 2, 0)}
_MODES = (5, 4, 2, 1)
_TICKS = {
    BuyingRole.DECIDER: "is_decider",
    BuyingRole.USER: "is_user",
    BuyingRole.GATEKEEPER: "is_gatekeeper",
    BuyingRole.PURCHASER: "is_purchaser",
}
_COLUMNS = (
    *("deal_id", "contact_id", *_TICKS.values(), "gatekeeper_kind", "influence", "support", "response_mode"),
    *("company_result", "personal_win"),
)


class CastPerson(Struct, eq=False):
    """A person's part in a deal as it is today; supports: what it was since a day, the first on the day of joining."""

    person: DemoPerson
    roles: tuple[BuyingRole, ...]
    influence: int | None
    support: int | None
    mode: ResponseMode | None
    result: str | None
    win: str | None
    supports: tuple[tuple[date, int | None], ...] = ()


class Cast(Struct, eq=False):
    """The people of one deal. depth: how far it has come, 1 (analysis) to 5 (commitment, and beyond)."""

    depth: int
    people: list[CastPerson] = field(default_factory=list)
    guide: CastPerson | None = None
    is_insider: bool = False

    def of_role(self, role: BuyingRole) -> CastPerson | None:
        return next((one for one in self.people if role in one.roles), None)

    def friendly(self) -> list[CastPerson]:
        """Those who are with us, or else whoever is there."""
        return [one for one in self.people if (one.support or 0) > 0] or self.people


def depth_of(stage: DealStage) -> int | None:
    """None: a deal without a sheet to look at."""
    if stage is DealStage.COLLECT:
        return len(OPEN_STAGES) - 1
    return OPEN_STAGES.index(stage) or None if stage in OPEN_STAGES else None


def cast_of(rng: random.Random, words: TrackingWords, stage: DealStage, group: Sequence[DemoPerson]) -> Cast | None:
    """People of the deal's customer; the further the deal, the more of them and the warmer."""
    depth = depth_of(stage)
    if depth is None or not group:
        return None
    cast = Cast(depth)
    for person, roles in _chosen(rng, depth, group):
        is_rated = rng.random() > 0.3 - 0.05 * depth
        warmth = rng.gauss(_SUPPORT[roles[0]] if roles else -1.0, 1.5) + _WARMER_BY_STAGE * depth
        support = -rng.choice((4, 4, 5)) if rng.random() < 0.03 else min(max(round(warmth), -5), 5)
        knows_win = depth > 2 and rng.random() < 0.65
        cast.people.append(
            CastPerson(
                person,
                roles,
                rng.choices((1, 2, 3), _INFLUENCE[person.post.level])[0] if is_rated or rng.random() < 0.5 else None,
                support if is_rated else None,
                rng.choices(list(ResponseMode), _MODES)[0] if rng.random() < 0.7 else None,
                rng.choice(words.results) if knows_win else None,
                rng.choice(words.wins[roles[0] if roles else BuyingRole.USER]) if knows_win else None,
            )
        )
    _name_guide(rng, cast)
    return cast


def _chosen(
    rng: random.Random, depth: int, group: Sequence[DemoPerson]
) -> list[tuple[DemoPerson, tuple[BuyingRole, ...]]]:
    """Whom we know in the deal, with the role the post brings along; in a house of two the head fills three roles."""
    if len(group) <= 2:
        roles = (BuyingRole.DECIDER, BuyingRole.USER, BuyingRole.GATEKEEPER)
        return [(one, roles if one.post.role is BuyingRole.DECIDER else _roles(rng, one)) for one in group]
    head = next((one for one in group if one.post.role is BuyingRole.DECIDER), None)
    others = [one for one in group if one is not head]
    rng.shuffle(others)
    others.sort(key=lambda one: one.post.role is BuyingRole.DECIDER)
    chosen = others[: rng.randint(1, 3) + depth]
    parts = {one.id: _roles(rng, one) for one in chosen}
    if head is not None and rng.random() < _DECIDER_CHANCE[depth]:
        chosen.append(head)
        parts[head.id] = (BuyingRole.DECIDER,)
    return [(one, parts[one.id]) for one in sorted(chosen, key=lambda one: one.id)]


def _roles(rng: random.Random, person: DemoPerson) -> tuple[BuyingRole, ...]:
    """A second head answers for the use; now and then it claims the decision too. One in fifteen has no role yet."""
    if rng.random() < 0.07 or person.post.role is None:
        return ()
    if person.post.role is not BuyingRole.DECIDER:
        return (person.post.role,)
    return (BuyingRole.DECIDER,) if rng.random() < 0.06 else (BuyingRole.USER,)


def _name_guide(rng: random.Random, cast: Cast) -> None:
    """Somebody near the work who is not against us."""
    able = [one for one in cast.people if BuyingRole.DECIDER not in one.roles and not one.person.left]
    if not able or rng.random() > _GUIDE_CHANCE[cast.depth]:
        return
    cast.guide = max(able, key=lambda one: (one.support or 0, -one.person.id))
    cast.guide.support = max(cast.guide.support or 0, rng.randint(1, 3))
    cast.guide.influence = cast.guide.influence or 1
    cast.is_insider = cast.depth > 2 and rng.random() < _INSIDER_CHANCE


def give_past(rng: random.Random, cast: Cast, life: DealLife, today: date) -> None:
    """When each joined the deal, and what their support was before it became what it is."""
    known = [day for day, stage in life.entries if stage is not DealStage.TARGET]
    begun = min(known[0] if known else today, today)
    for one in cast.people:
        joined = begun + timedelta(days=rng.randint(0, max((today - begun).days // 2, 0)))
        one.supports = tuple(_supports(rng, one.support, joined, today))


def _supports(rng: random.Random, support: int | None, joined: date, today: date) -> list[tuple[date, int | None]]:
    span = (today - joined).days
    changes = rng.choices((0, 1, 2, 3), (30, 35, 25, 10))[0] if support is not None and span > 3 else 0
    days = sorted(rng.sample(range(1, span + 1), min(changes, span)))
    if days and rng.random() < 0.5:
        days[-1] = max(days[-1], span - rng.randint(0, min(25, span - 1)))
    found: list[tuple[date, int | None]] = []
    value = support
    for day in reversed(days):
        found.insert(0, (joined + timedelta(days=day), value))
        value = min(max((value or 0) - rng.choice((-1, 1, 1, 1, 2)), -5), 5)
    return [(joined, value), *found]


class CastDiary:
    """Turned to each day of the timeline, writes who joined a deal and whose support changed."""

    def __init__(self, casts: Mapping[int, Cast], stamp_of: Callable[[date], int]) -> None:
        """`casts` by the deal's place in the timeline; `stamp_of` gives the day of the journal a date falls to."""
        self._joining: dict[int, list[tuple[int, CastPerson, int | None]]] = defaultdict(list)
        self._changing: dict[int, list[tuple[CastPerson, int | None]]] = defaultdict(list)
        self._ids: dict[CastPerson, int] = {}
        for at, cast in casts.items():
            for one in cast.people:
                joined = stamp_of(one.supports[0][0])
                later = [(stamp_of(day), value) for day, value in one.supports]
                first = [value for stamp, value in later if stamp <= joined][-1]
                self._joining[joined].append((at, one, first))
                for stamp, value in later:
                    if stamp > joined:
                        self._changing[stamp].append((one, value))

    def turn_to(self, session: WriteSession, stamp: int, deal_ids: Sequence[int]) -> None:
        joining = self._joining[stamp]
        rows = [_row(deal_ids[at], one, support) for at, one, support in joining]
        if rows:
            for (_, one, _), row_id in zip(joining, session.add_rows(DealPerson, _COLUMNS, rows), strict=True):
                self._ids[one] = row_id
        changes = {self._ids[one]: value for one, value in self._changing[stamp]}
        if changes:
            session.set_values(DealPerson, "support", changes)


def _row(deal_id: int, one: CastPerson, support: int | None) -> tuple[Any, ...]:
    ticks = tuple(int(role in one.roles) for role in _TICKS)
    guards = (one.person.post.guards or GatekeeperKind.BOTH).value if BuyingRole.GATEKEEPER in one.roles else None
    mode = one.mode.value if one.mode else None
    return deal_id, one.person.id, *ticks, guards, one.influence, support, mode, one.result, one.win


def columns_of(rng: random.Random, cast: Cast | None, row: Mapping[str, Any]) -> Values:
    """What the people of a deal put into its own columns: who said the need and the want."""
    found: Values = {"need_contact_id": None, "want_contact_id": None, "co_owner_id": None}
    for said_by, text in (("need_contact_id", row["need"]), ("want_contact_id", row["want"])):
        if cast is not None and text and rng.random() < 0.9:
            found[said_by] = rng.choice(cast.friendly()).person.id
    return found
