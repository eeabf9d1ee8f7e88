"""The value chain below a dealer and the channel sheets of an area (R26)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.methods.channel_choice import HIGHEST_MARK, LOWEST_MARK, channel_choice
from app.methods.dealer_chain import ChainKind, below, hold_rate, largest_share
from app.models import Area, ChannelNote
from app.services.dealer_figures import DealerFacts, DealerFigures
from app.services.dealer_views import ChainNode, ChainView, ChannelView, ConditionView
from app.services.records import put
from app.storage.queries import as_day
from app.storage.queries import dealers as queries
from app.terms import ChannelCondition, ChannelPrinciple

CARRYING_SHARE = Decimal("0.5")


class _Link(NamedTuple):
    """A dealer in the chain; volume_cents of twelve months."""

    id: int
    name: str
    outlets: int | None
    counted_below: int | None
    volume_cents: int | None
    last_visit: date | None


class DealerChannel(DealerFigures):
    def chain(self, dealer_id: int, as_of: date) -> ChainView:
        """Maker, the primary dealers above it, the dealer, its sub-dealers of every depth, outlets, consumers.

        Raises RuleError UNKNOWN_RECORD.
        """
        facts = {one.id: one for one in self._records(DealerFacts, queries.facts())}
        if dealer_id not in facts:
            raise RuleError("UNKNOWN_RECORD", table="dealer", id=dealer_id)
        sales = self._sales(facts, as_of)
        links: dict[int, _Link] = {}
        children: dict[int, list[int]] = {}
        parents: dict[int, int | None] = {}
        for one, name, parent, outlets, counted, _, seen in self._book.rows(*queries.chain(as_of)):
            last_visit = as_day(seen)
            links[one] = _Link(one, name, outlets, counted, sales[one].sales_cents, last_visit)
            parents[one] = parent
            if parent is not None:
                children.setdefault(parent, []).append(one)
        subs = [links[one] for one in below(dealer_id, children)]
        held_since = as_of - timedelta(days=self._settings.whole("dealer_held_days"))
        node = _node(
            dealer_id,
            links,
            children,
            held_since,
            ChainKind.PRIMARY if parents[dealer_id] is None else ChainKind.SUB_DEALER,
            frozenset(),
        )
        node = _with_parents(node, dealer_id, links, parents)
        root = ChainNode(ChainKind.MAKER, None, None, None, None, None, None, (node,))
        rate = hold_rate([one.last_visit for one in subs], as_of, self._settings.whole("dealer_held_days"))
        volumes = [one.volume_cents for one in subs]
        return ChainView(root, len(subs), rate, largest_share(volumes), *_carrying(volumes))

    def channel(self, area_id: int | None) -> ChannelView:
        """The sheets of an area, or of the whole region (None)."""
        note = ChannelNote
        rows = self._rows(select(note.key, note.own_mark, note.dealer_mark, note.text).where(note.area_id.is_(area_id)))
        known = {key: rest for key, *rest in rows}
        conditions = tuple(ConditionView(one, *known.get(one.value, (None, None, None))) for one in ChannelCondition)
        choice = channel_choice({one.condition: (one.own_mark, one.dealer_mark) for one in conditions})
        principles = {one: known.get(one.value, (None, None, None))[2] for one in ChannelPrinciple}
        return ChannelView(area_id, conditions, choice, principles)

    def set_channel_note(
        self, area_id: int | None, key: ChannelCondition | ChannelPrinciple, fields: dict[str, object]
    ) -> None:
        """own_mark, dealer_mark (1..5, conditions only) and text of one entry; all empty takes it away. One undo step.

        Raises RuleError SCORE_OUT_OF_RANGE, UNKNOWN_RECORD (the area).
        """
        for column in ("own_mark", "dealer_mark"):
            mark = fields.get(column)
            if mark is not None and (
                isinstance(key, ChannelPrinciple) or not LOWEST_MARK <= int(str(mark)) <= HIGHEST_MARK
            ):
                raise RuleError("SCORE_OUT_OF_RANGE", column=column, minimum=LOWEST_MARK, maximum=HIGHEST_MARK)
        with self._book.write(Step("SET_CHANNEL_NOTE", {"name": self._name(Area, area_id)})) as session:
            known = session.scalar(
                select(ChannelNote).where(ChannelNote.area_id.is_(area_id), ChannelNote.key == key.value)
            )
            record_id = None if known is None else known.id
            note = put(session, ChannelNote, record_id, {"area_id": area_id, "key": key.value, **fields})
            if note.own_mark is None and note.dealer_mark is None and note.text is None:
                session.delete(note)


def _node(
    dealer_id: int,
    links: dict[int, _Link],
    children: dict[int, list[int]],
    held_since: date,
    kind: ChainKind,
    above: frozenset[int],
) -> ChainNode:
    """A dealer with all below it; outlets hang on the dealer that covers them, sub-dealers it only counts as one node."""
    one = links[dealer_id]
    seen = above | {dealer_id}
    mine = [child for child in children.get(dealer_id, ()) if child not in seen]
    nodes = [_node(child, links, children, held_since, ChainKind.SUB_DEALER, seen) for child in mine]
    if one.counted_below is not None and one.counted_below > len(mine):
        counted = one.counted_below - len(mine)
        nodes.append(ChainNode(ChainKind.SUB_DEALER, None, None, None, counted, None, None, ()))
    if one.outlets:
        consumers = ChainNode(ChainKind.CONSUMER, None, None, None, None, None, None, ())
        nodes.append(ChainNode(ChainKind.OUTLET, None, None, None, one.outlets, None, None, (consumers,)))
    held = one.last_visit is not None and one.last_visit >= held_since
    return ChainNode(kind, one.id, one.name, one.volume_cents, None, one.last_visit, held, tuple(nodes))


def _with_parents(
    node: ChainNode, dealer_id: int, links: dict[int, _Link], parents: dict[int, int | None]
) -> ChainNode:
    """Under the dealers it buys from, without their other sub-dealers."""
    seen = {dealer_id}
    parent = parents[dealer_id]
    while parent is not None and parent not in seen:
        seen.add(parent)
        one, above = links[parent], parents[parent]
        kind = ChainKind.PRIMARY if above is None else ChainKind.SUB_DEALER
        node = ChainNode(kind, one.id, one.name, one.volume_cents, None, one.last_visit, None, (node,))
        parent = above
    return node


def _carrying(volumes: list[int | None]) -> tuple[int, Decimal | None]:
    """How many of the largest carry at least half of the known volume, and which share they carry."""
    known = sorted((volume for volume in volumes if volume is not None and volume > 0), reverse=True)
    total, carried = sum(known), 0
    for count, volume in enumerate(known, start=1):
        carried += volume
        if carried >= total * CARRYING_SHARE:
            return count, Decimal(carried) / total
    return 0, None
