"""R14 The 1+2+1 sheet: one guide, two of the four buying roles won, one seller (formula S2; strictness [O])."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from msgspec import Struct

from app.terms import BuyingRole, Flag, MissingPiece, Readiness

DEFAULT_ROLES_NEEDED = 2
DEFAULT_MIN_SUPPORT = 1
FULL_POINTS = 4

Won = tuple[tuple[BuyingRole, int], ...]
"""Roles won, each with the contact that holds it, in the order of the roles."""


class SheetRules(Struct, frozen=True):
    """guide_may_also_fill_role: the guide that is counted may win a role as well."""

    guide_may_also_fill_role: bool = False
    roles_needed: int = DEFAULT_ROLES_NEEDED
    min_support: int = DEFAULT_MIN_SUPPORT


class PersonFacts(Struct, frozen=True):
    """One person that counts in the deal. support: -5..5, None = not rated, which is neither friend nor foe.

    is_guide: the guide tests of R15 are passed.
    """

    contact_id: int
    roles: tuple[BuyingRole, ...] = ()
    support: int | None = None
    is_guide: bool = False


class SheetScore(Struct, frozen=True):
    """points 0..4 = guide_point + atmosphere (0..2) + seller_point. guide: the contact counted as such, None without one."""

    points: int
    guide: int | None
    guide_point: int
    roles_won: Won
    atmosphere: int
    seller_point: int
    readiness: Readiness
    flags: tuple[Flag, ...]


class Missing(Struct, frozen=True):
    """`count` people short of a piece of the sheet; candidate: who is nearest to it, None if nobody is."""

    piece: MissingPiece
    count: int
    candidate: int | None


def score(people: Sequence[PersonFacts], owners: int, rules: SheetRules = SheetRules()) -> SheetScore:
    """Points of the best assignment: every guide is tried, and every role held by a person of its own.

    With another number of roles needed than two, the two points of the atmosphere go by the part of them that is won.

    >>> liu = PersonFacts(1, support=3, is_guide=True)
    >>> chen, zhao = PersonFacts(2, (BuyingRole.GATEKEEPER,), 2), PersonFacts(4, (BuyingRole.PURCHASER,), -2)
    >>> result = score([liu, chen, PersonFacts(3, (BuyingRole.DECIDER,), 0), zhao], owners=1)
    >>> result.points, result.readiness.value
    (3, 'ONE_SHORT')
    >>> score([liu, chen, PersonFacts(3, (BuyingRole.DECIDER,), 1), zhao], owners=1).readiness.value
    'READY'
    """
    ranked = sorted(people, key=lambda person: (-_rated(person), person.contact_id))
    supporters = [person for person in ranked if person.roles and is_supporter(person.support, rules.min_support)]
    tried = [_assign(supporters, guide, rules) for guide in _guides_to_try(ranked, supporters)]
    atmosphere, _, guide, won = max([*tried, _assign(supporters, None, rules)], key=lambda one: _worth(*one))
    seller_point = int(owners == 1)
    points = (guide is not None) + atmosphere + seller_point
    return SheetScore(
        points=points,
        guide=guide,
        guide_point=int(guide is not None),
        roles_won=won,
        atmosphere=atmosphere,
        seller_point=seller_point,
        readiness=readiness_of(points),
        flags=_flags(people, owners),
    )


def readiness_of(points: int) -> Readiness:
    """
    >>> [readiness_of(points).value for points in (4, 3, 2)]
    ['READY', 'ONE_SHORT', 'NOT_READY']
    """
    if points >= FULL_POINTS:
        return Readiness.READY
    return Readiness.ONE_SHORT if points == FULL_POINTS - 1 else Readiness.NOT_READY


def missing_pieces(
    found: SheetScore, people: Iterable[PersonFacts], rules: SheetRules = SheetRules()
) -> tuple[Missing, ...]:
    """What the score lacks, guide first, then the roles nearest to be won, then the seller; nothing for a full sheet.

    >>> nobody = score([], owners=1)
    >>> [(one.piece.value, one.count) for one in missing_pieces(nobody, [])]
    [('GUIDE', 1), ('DECIDER', 1), ('USER', 1)]
    """
    free = _not_counted(found, people, rules)
    pieces = []
    if not found.guide_point:
        near = [person for person in free if person.support is not None and person.support >= 0]
        pieces.append(Missing(MissingPiece.GUIDE, 1, near[0].contact_id if near else None))
    won = {role for role, _ in found.roles_won}
    open_roles = [role for role in BuyingRole if role not in won]
    holders = {role: next((person for person in free if role in person.roles), None) for role in open_roles}
    # the sort is stable: among roles equally near the order of the roles stands
    open_roles.sort(key=lambda role: -_rated(holder) if (holder := holders[role]) else 99)
    for role in open_roles[: max(0, rules.roles_needed - len(won))]:
        holder = holders[role]
        pieces.append(Missing(MissingPiece(role.value), 1, holder.contact_id if holder else None))
    if not found.seller_point:
        pieces.append(Missing(MissingPiece.OWNER, 1, None))
    return tuple(pieces)


def is_supporter(support: int | None, min_support: int = DEFAULT_MIN_SUPPORT) -> bool:
    return support is not None and support >= min_support


def can_be_guide(person: PersonFacts) -> bool:
    """The tests are passed, and support is rated 0 or better."""
    return person.is_guide and person.support is not None and person.support >= 0


def _rated(person: PersonFacts) -> int:
    """Support to sort by; who is not rated comes behind everyone who is."""
    return -99 if person.support is None else person.support


def _guides_to_try(ranked: Iterable[PersonFacts], supporters: Collection[PersonFacts]) -> list[int]:
    """One for each set of roles it would give up, best support first: the others leave the same people to win them."""
    guides: dict[tuple[BuyingRole, ...], int] = {}
    for person in ranked:
        if can_be_guide(person):
            guides.setdefault(person.roles if person in supporters else (), person.contact_id)
    return list(guides.values())


_Assignment = tuple[int, int, int | None, Won]
"""Atmosphere points, roles won, guide, who won them."""


def _assign(supporters: Iterable[PersonFacts], guide: int | None, rules: SheetRules) -> _Assignment:
    """The most roles won by people other than `guide`, each role by one person and each person in one role.

    Person by person, every set of roles that could be won so far, as bits, with who would have won it.
    """
    won: dict[int, Won] = {0: ()}
    for person in supporters:
        if person.contact_id == guide and not rules.guide_may_also_fill_role:
            continue
        for held, pairs in list(won.items()):
            for role in person.roles:
                if held | _BITS[role] not in won:
                    won[held | _BITS[role]] = (*pairs, (role, person.contact_id))
        if _ALL_HELD in won:
            break
    best = max(won, key=_BY_NUMBER)
    pairs = tuple(sorted(won[best], key=lambda pair: _BITS[pair[0]]))
    return min(2, 2 * len(pairs) // rules.roles_needed), len(pairs), guide, pairs


def _worth(atmosphere: int, won: int, guide: int | None, _: Won) -> tuple[int, bool, int]:
    """Points first; then a guide rather than a role, for who has both is worth more as a guide; then roles beyond need."""
    return atmosphere + (guide is not None), guide is not None, won


def _not_counted(found: SheetScore, people: Iterable[PersonFacts], rules: SheetRules) -> list[PersonFacts]:
    """Who neither is the guide nor won a role, best support first."""
    taken = {contact for _, contact in found.roles_won}
    if found.guide is not None and not rules.guide_may_also_fill_role:
        taken.add(found.guide)
    free = [person for person in people if person.contact_id not in taken]
    return sorted(free, key=lambda person: (-_rated(person), person.contact_id))


def _flags(people: Iterable[PersonFacts], owners: int) -> tuple[Flag, ...]:
    conflict = (Flag.OWNER_CONFLICT,) if owners > 1 else ()
    deciders = [person for person in people if BuyingRole.DECIDER in person.roles]
    return (*conflict, Flag.TWO_DECIDERS) if len(deciders) > 1 else conflict


_BITS = {role: 1 << place for place, role in enumerate(BuyingRole)}
_ALL_HELD = sum(_BITS.values())
_BY_NUMBER = sorted(range(_ALL_HELD + 1), key=lambda held: (held.bit_count(), f"{held:04b}"[::-1])).index
"""Rank of a set of roles as bits: the more the better, then with the decider, then with the user and so on."""
