"""Where everyone stands on the relationship map, and how its lines run: the same on screen, in pictures and on slides."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from app.charts.box import Box
from app.charts.org_curves import Curve, curves
from app.charts.org_map_spec import MapLine, MapNode
from app.charts.org_tree import GAP_X, Block, Wrapping, columns, family, leaf

Point = tuple[float, float]

SIZES = {3: (194.0, 72.0), 2: (168.0, 64.0), 1: (144.0, 58.0)}
"""Width and height by influence; not rated as 1."""

MARGIN = 24.0
SHELF_GAP = 48.0
ACROSS = 1.8
"""Width to height that trees side by side are wrapped to: about a screen's and a slide's."""


_FEW = 60
_WRAPPINGS = (Wrapping(), Wrapping(3), Wrapping(1, 6))
_WRAPPINGS_OF_MANY = (Wrapping(1, 12), Wrapping(1, 8, 3_200.0))
_HIGH_ENOUGH = 640.0
"""A map no higher than this, and no wider than a screen of this height, is left as it is: the usual tree reads best."""


class TreeEdge(Struct, frozen=True):
    """From the foot of a boss down to a person, corner by corner; `from_side` ends at the person's left side, not its top."""

    boss_id: int
    contact_id: int
    points: tuple[Point, ...]
    from_side: bool


class MapLayout(Struct, frozen=True):
    """Pixels at 100 % from the top left. boxes by contact id, in the order of the nodes."""

    boxes: dict[int, Box]
    edges: tuple[TreeEdge, ...]
    curves: tuple[Curve, ...]
    width: float
    height: float


def layout(nodes: Sequence[MapNode], lines: Iterable[MapLine]) -> MapLayout:
    """Lines to people who are not on the map are left out; a loop in reports-to is cut open where it was entered."""
    placing = _Placing()
    for block, x, y in _best_shape(nodes):
        placing.put(block, x, y)
    boxes = {node.contact_id: placing.boxes[node.contact_id] for node in nodes}
    width = max((box.right for box in boxes.values()), default=0.0) + MARGIN
    height = max((box.bottom for box in boxes.values()), default=0.0) + MARGIN
    return MapLayout(boxes, tuple(placing.edges), tuple(curves(lines, boxes)), width, height)


def _best_shape(nodes: Sequence[MapNode]) -> list[tuple[Block, float, float]]:
    """The first way of wrapping families that fits a screen, else the one that fits it with the least shrinking."""
    bosses = _bosses(nodes)
    best: list[tuple[Block, float, float]] = []
    least = math.inf
    for wrapping in _WRAPPINGS if len(nodes) <= _FEW else _WRAPPINGS_OF_MANY:
        shelves = list(_shelves(_blocks(nodes, bosses, wrapping)))
        width = max((x + block.span[1] for block, x, _ in shelves), default=0.0)
        height = max((y + block.height for block, _, y in shelves), default=0.0)
        needed = max(width / ACROSS, height, _HIGH_ENOUGH)
        if needed < least:
            best, least = shelves, needed
        if needed <= _HIGH_ENOUGH:
            break
    return best


def _bosses(nodes: Sequence[MapNode]) -> dict[int, int]:
    """Contact id -> boss on the map, without loops."""
    named = {node.contact_id: node.boss_id for node in nodes}
    found = {person: boss for person, boss in named.items() if boss in named and boss is not None and boss != person}
    safe: set[int] = set()
    for start in named:
        path: list[int] = []
        person: int | None = start
        while person is not None and person not in safe and person not in path:
            path.append(person)
            person = found.get(person)
        if person is not None and person in path:
            del found[person]
        safe.update(path)
    return found


def _blocks(nodes: Sequence[MapNode], bosses: dict[int, int], wrapping: Wrapping) -> list[Block]:
    """The trees, then those who stand alone: as columns if they are many. From the leaves up, so that no chain is too long."""
    below: dict[int, list[MapNode]] = {}
    for node in nodes:
        if node.contact_id in bosses:
            below.setdefault(bosses[node.contact_id], []).append(node)
    roots = [node for node in nodes if node.contact_id not in bosses]
    made: dict[int, Block] = {}
    for node in reversed(list(_downwards(roots, below))):
        children = [made.pop(child.contact_id) for child in below.get(node.contact_id, ())]
        person, size = node.contact_id, SIZES[node.influence or 1]
        made[person] = family(person, size, children, wrapping) if children else leaf(person, size)
    trees = [made[node.contact_id] for node in roots if node.contact_id in below]
    alone = [made[node.contact_id] for node in roots if node.contact_id not in below]
    if len(alone) > wrapping.abreast:
        rows = math.ceil(math.sqrt(len(alone) * 2.4 / ACROSS))
        alone = [columns(alone, rows)]
    return trees + alone


def _downwards(roots: Sequence[MapNode], below: dict[int, list[MapNode]]) -> Iterator[MapNode]:
    level: list[MapNode] = list(roots)
    while level:
        yield from level
        level = [child for node in level for child in below.get(node.contact_id, ())]


def _shelves(blocks: Sequence[Block]) -> Iterator[tuple[Block, float, float]]:
    """Blocks side by side, on as many shelves as keep the map's shape; x and y are of the block's 0, 0."""
    widths = [block.span[1] - block.span[0] for block in blocks]
    area = sum(width * (block.height + SHELF_GAP) for width, block in zip(widths, blocks, strict=True))
    widest = max([math.sqrt(area * ACROSS), *widths])
    left, top, lowest = MARGIN, MARGIN, 0.0
    for block, width in zip(blocks, widths, strict=True):
        if left > MARGIN and left + width - MARGIN > widest:
            left, top, lowest = MARGIN, top + lowest + SHELF_GAP, 0.0
        yield block, left - block.span[0], top
        left, lowest = left + width + GAP_X, max(lowest, block.height)


class _Placing(Struct):
    """Blocks unfolded into boxes and edges."""

    boxes: dict[int, Box] = field(default_factory=dict)
    edges: list[TreeEdge] = field(default_factory=list)

    def put(self, block: Block, x: float, y: float) -> None:
        waiting = [(block, x, y)]
        while waiting:
            one, left, top = waiting.pop()
            if one.person is not None:
                self.boxes[one.person] = Box(left - one.size[0] / 2, top, *one.size)
            waiting += [(part.block, left + part.x, top + part.y) for part in one.parts]
            if one.person is not None:
                self.edges += _edges(one, one.person, left, top)


def _edges(block: Block, boss: int, x: float, y: float) -> Iterator[TreeEdge]:
    foot = (x, y + block.size[1])
    for part in block.parts:
        for person, way in _ways(part.block, part.way, x + part.x, y + part.y, x, y):
            yield TreeEdge(boss, person, (foot, (x, way[0][1]), *way), way[-1][1] == way[-2][1])


def _ways(
    block: Block, way: Sequence[Point], x: float, y: float, left: float, top: float
) -> Iterator[tuple[int, list[Point]]]:
    """Of a person its way, moved by left and top; of a group the ways of all in it."""
    if block.person is not None:
        yield block.person, [(across + left, down + top) for across, down in way]
        return
    for part in block.parts:
        yield from _ways(part.block, part.way, x + part.x, y + part.y, x, y)
