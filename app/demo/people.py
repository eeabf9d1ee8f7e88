"""The demo's contacts: who they are and whom they report to, what is known of them, their lines to each other."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct

from app.demo.buying import DemoCustomer, Row
from app.demo.names import DemoNames
from app.demo.posts import Post, posts_of, reports_to
from app.demo.tracking_words import TRACKING_WORDS
from app.models import Contact, ContactLine, ContactNote
from app.storage.write_session import WriteSession
from app.terms import BrainStyle, BuyingRole, ContactLevel, Coverage, InfoKind, LineKind, RelationStage

_PICKS = 24
_COVERAGES = {
    ContactLevel.TOP: (30, 34, 26, 10),
    ContactLevel.MIDDLE: (8, 27, 42, 23),
    ContactLevel.BASE: (14, 36, 35, 15),
}
_STAGES_BY_COVERAGE = {
    Coverage.BRIEF: (6, 4, 0, 0, 0),
    Coverage.MULTIPLE: (1, 5, 4, 1, 0),
    Coverage.IN_DEPTH: (0, 1, 5, 3, 1),
}
_OBSERVED = (BrainStyle.A, BrainStyle.B, BrainStyle.C, BrainStyle.D, BrainStyle.AB, BrainStyle.CD)

CONTACT_COLUMNS = (
    *("name", "customer_id", "title", "department", "mobile", "email", "level", "coverage", "relation_stage"),
    *("in_post_since", "left_on", "brain_counts", "brain_observed", "directness", "basis"),
)


class DemoPerson(Struct, frozen=True):
    """left: no longer there."""

    id: int
    name: str
    post: Post
    left: bool = False


People = dict[int, list[DemoPerson]]
"""People of a customer by its id, in the order of its posts."""


def write_people(
    session: WriteSession,
    rng: random.Random,
    names: DemoNames,
    customers: Sequence[DemoCustomer],
    files: int,
    today: date,
) -> People:
    """A tree of people at each of the first `files` customers; one to three at the others, of whom little is known."""
    writer = _PeopleWriter(rng, names, today)
    chosen = [writer.choose(customer) for customer in customers[:files]]
    rows = [row for customer, posts in zip(customers, chosen, strict=False) for row in writer.rows(customer, posts)]
    ids = iter(session.add_rows(Contact, CONTACT_COLUMNS, rows))
    lefts = iter(row[10] is not None for row in rows)
    found = iter(row[0] for row in rows)
    people: People = {}
    bosses: dict[int, int] = {}
    for customer, posts in zip(customers, chosen, strict=False):
        every = posts_of(customer.trade)
        there = {at: DemoPerson(next(ids), next(found), every[at], next(lefts)) for at in posts}
        people[customer.id] = list(there.values())
        for at, person in there.items():
            boss = reports_to(every, set(posts), at)
            if boss is not None:
                bosses[person.id] = there[boss].id
    session.set_values(Contact, "reports_to_id", bosses)
    session.add_rows(Contact, CONTACT_COLUMNS[:3], [row for one in customers[files:] for row in writer.names_at(one)])
    lines = [line for group in people.values() for line in writer.lines(group)]
    session.add_rows(ContactLine, ("kind", "from_id", "to_id", "strength"), lines)
    notes = [note for group in people.values() for person in group for note in writer.notes(person)]
    session.add_rows(ContactNote, ("contact_id", "kind", "text", "noted_on"), notes)
    return people


class _PeopleWriter:
    def __init__(self, rng: random.Random, names: DemoNames, today: date) -> None:
        self._rng = rng
        self._names = names
        self._today = today
        self._at = 1 if names.language == "zh_CN" else 0
        self._words = TRACKING_WORDS[names.language]

    def choose(self, customer: DemoCustomer) -> list[int]:
        """Places of the posts we know somebody in; the larger the customer, the more."""
        posts = posts_of(customer.trade)
        large = customer.yearly > 80_000_000
        count = self._rng.choice((6, 7, 8, 9, 10) if large else (2, 4, 5, 6, 7))
        head = [at for at in (0, 2, 3, 4) if self._rng.random() < 0.9] or [0]
        rest = [at for at in range(len(posts)) if at not in head]
        self._rng.shuffle(rest)
        return sorted((*head, *rest)[:count])

    def rows(self, customer: DemoCustomer, places: Sequence[int]) -> Iterator[Row]:
        posts = posts_of(customer.trade)
        for at in places:
            yield (*self._name_at(customer), *self._post(posts[at]), *self._known(posts[at]))

    def names_at(self, customer: DemoCustomer) -> Iterator[Row]:
        posts = posts_of(customer.trade)
        for _number in range(self._rng.choice((1, 1, 2, 3))):
            yield (*self._name_at(customer), self._rng.choice(posts).title[self._at])

    def _name_at(self, customer: DemoCustomer) -> Row:
        names = self._names
        return names.joint.join((self._rng.choice(names.families), self._rng.choice(names.givens))), customer.id

    def _post(self, post: Post) -> Row:
        rng = self._rng
        mobile = f"139{rng.randint(0, 99_999_999):08d}" if rng.random() < 0.9 else None
        email = f"c{rng.randint(1000, 9999)}@example.com" if rng.random() < 0.4 else None
        return post.title[self._at], post.department[self._at], mobile, email, post.level.value

    def _known(self, post: Post) -> Row:
        """Coverage to basis; nothing about style of those we have not met."""
        rng = self._rng
        coverage = rng.choices(list(Coverage), _COVERAGES[post.level])[0]
        since = rng.randint(10, 88) if rng.random() < 0.03 else rng.randint(120, 4_000)
        since_on = self._before(since) if rng.random() < 0.85 else None
        left_on = self._before(rng.randint(15, 200)) if rng.random() < 0.02 else None
        if coverage is Coverage.NONE:
            return coverage.value, None, since_on, left_on, *(None,) * 4
        stage = rng.choices(list(RelationStage), _STAGES_BY_COVERAGE[coverage])[0]
        counts = self._picks() if rng.random() < 0.3 else None
        observed = rng.choice(_OBSERVED).value if counts is None and rng.random() < 0.35 else None
        sliders = (rng.randint(-5, 5), rng.randint(-5, 5)) if rng.random() < 0.45 else (None, None)
        return coverage.value, stage.value, since_on, left_on, counts, observed, *sliders

    def _picks(self) -> str:
        """24 picks, most of them in one or two quadrants."""
        weights = [self._rng.choice((1, 2, 3, 5)) for _ in range(4)]
        picks = self._rng.choices(range(4), weights, k=_PICKS)
        return ",".join(str(picks.count(quadrant)) for quadrant in range(4))

    def lines(self, group: Sequence[DemoPerson]) -> Iterator[Row]:
        """Who influences whom beside the ranks, and who is at odds with whom; none where we know few."""
        rng = self._rng
        there = [person for person in group if not person.left]
        if len(there) < 4 or rng.random() < 0.25:
            return
        heads = [person for person in there if person.post.role is BuyingRole.DECIDER]
        others = [person for person in there if person not in heads]
        pairs = {(rng.choice(others), head) for head in heads[:2]} if len(others) > 1 else set()
        if len(others) > 2:
            one, other = rng.sample(others, 2)
            pairs |= {(one, other)} if rng.random() < 0.6 else set()
        for source, target in sorted(pairs, key=lambda pair: (pair[0].id, pair[1].id)):
            yield LineKind.INFLUENCES.value, source.id, target.id, rng.choices((1, 2, 3), (3, 4, 2))[0]
        if len(others) > 3 and rng.random() < 0.5:
            low, high = sorted(rng.sample(others, 2), key=lambda person: person.id)
            yield LineKind.CONFLICT.value, low.id, high.id, None

    def notes(self, person: DemoPerson) -> Iterator[Row]:
        for kind in InfoKind:
            if self._rng.random() < 0.16:
                text = self._rng.choice(self._words.notes[kind])
                yield person.id, kind.value, text, self._before(self._rng.randint(5, 400))

    def _before(self, days: int) -> str:
        return (self._today - timedelta(days=days)).isoformat()
