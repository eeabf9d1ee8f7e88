"""Tidy trees: every family as narrow as its boxes allow, bosses over the middle of their people, wide families in columns and on shelves.

Each subtree keeps its outline, row by row; subtrees are pushed together until their outlines meet, once from the left and
once from the right, and stand half way between (the mean of two packings without overlap has none either).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from msgspec import Struct, field

UNIT = 18.0
"""Height of a row of an outline, in pixels."""

LEVEL = 108.0
"""From the top of a boss to the top of its people; a whole number of UNITs."""

BUS_ABOVE = 18.0
"""How far above people the line from their boss runs across."""

GAP_X = 28.0
COLUMN_GAP_X, COLUMN_GAP_Y = 16.0, 14.0
SPINE_LEFT, SHELF_LEFT = 14.0, 18.0
"""How far left of a column, and of shelves, the line runs down to its people."""

_BOX_ACROSS = 2.6
"""A box is about so much wider than high: what makes a block of columns about as high as wide."""

Point = tuple[float, float]


class Wrapping(Struct, frozen=True):
    """How wide families are kept narrow.

    More people without people of their own than `abreast` stand in columns of `rows` below their boss; rows None: as many as
    make the columns about as high as wide. Subtrees wider than `widest` together stand on shelves below each other.
    """

    abreast: int = 6
    rows: int | None = None
    widest: float = math.inf


class Block(Struct):
    """A subtree, or (person None) a group of subtrees that hang below one boss as columns or shelves.

    x = 0 is the middle of its head, y = 0 its top. left, right: how far it reaches in each row of UNIT.
    hooks: x of where lines from above arrive.
    """

    person: int | None
    size: tuple[float, float]
    left: list[float]
    right: list[float]
    parts: list[Part] = field(default_factory=list)
    hooks: tuple[float, ...] = (0.0,)

    @property
    def span(self) -> tuple[float, float]:
        return min(self.left), max(self.right)

    @property
    def height(self) -> float:
        return len(self.left) * UNIT


class Part(Struct, frozen=True):
    """A block inside another, its 0, 0 at x, y there; `way`: corners of the line to it, from the line across to its box."""

    block: Block
    x: float
    y: float
    way: tuple[Point, ...] = ()


def leaf(person: int, size: tuple[float, float]) -> Block:
    rows = math.ceil(size[1] / UNIT)
    return Block(person, size, [-size[0] / 2] * rows, [size[0] / 2] * rows)


def family(person: int, size: tuple[float, float], children: Sequence[Block], wrapping: Wrapping) -> Block:
    """A boss over the blocks below it; those without people of their own, if many, as columns before the others."""
    head = leaf(person, size)
    leaves = [child for child in children if not child.parts]
    if len(leaves) > wrapping.abreast:
        children = [columns(leaves, wrapping.rows), *(child for child in children if child.parts)]
    if len(children) > 1 and sum(child.span[1] - child.span[0] for child in children) > wrapping.widest:
        children = [shelves(children, wrapping.widest)]
    places = side_by_side(children)
    middle = (places[0] + places[-1]) / 2
    for child, place in zip(children, places, strict=True):
        head.parts.append(_hung(child, place - middle, LEVEL))
    _add_bus(head)
    for part in head.parts:
        _add_outline(head, part.block, part.x)
    return head


def columns(leaves: Sequence[Block], rows: int | None = None) -> Block:
    """Single people in columns, filled downwards; about as high as wide unless `rows` are given."""
    rows = rows or max(4, math.ceil(math.sqrt(len(leaves) * _BOX_ACROSS)))
    parts: list[Part] = []
    hooks, deepest, left = [], 0.0, 0.0
    for start in range(0, len(leaves), rows):
        column, y, edge = leaves[start : start + rows], 0.0, left + SPINE_LEFT
        for one in column:
            way = ((left, -BUS_ABOVE), (left, y + one.size[1] / 2), (edge, y + one.size[1] / 2))
            parts.append(Part(one, edge + one.size[0] / 2, y, way))
            y += one.size[1] + COLUMN_GAP_Y
        hooks.append(left)
        deepest = max(deepest, y - COLUMN_GAP_Y)
        left = edge + max(one.size[0] for one in column) + COLUMN_GAP_X
    return _group(parts, hooks, left - COLUMN_GAP_X, deepest)


def shelves(blocks: Sequence[Block], widest: float) -> Block:
    """Rows of subtrees below each other, a line down their left side; the first row hangs from the boss as ever."""
    parts: list[Part] = []
    hooks, right, y = [0.0], 0.0, 0.0
    for row in _rows(blocks, widest):
        places = side_by_side(row)
        shift = SHELF_LEFT - min(place + block.span[0] for place, block in zip(places, row, strict=True))
        for block, place in zip(row, places, strict=True):
            x = place + shift
            across = y - BUS_ABOVE
            start = ((0.0, -BUS_ABOVE), (0.0, across)) if y else ()
            parts.append(Part(block, x, y, (*start, (x, across), (x, y)) if block.person is not None else ()))
            right = max(right, x + block.span[1])
            hooks += [] if y else [x + hook for hook in block.hooks]
        y += max(block.height for block in row) + LEVEL / 3
    return _group(parts, hooks, right, y - LEVEL / 3)


def _rows(blocks: Sequence[Block], widest: float) -> list[list[Block]]:
    rows: list[list[Block]] = [[]]
    width = 0.0
    for block in blocks:
        more = block.span[1] - block.span[0] + GAP_X
        if rows[-1] and width + more > widest:
            rows.append([])
            width = 0.0
        rows[-1].append(block)
        width += more
    return rows


def _group(parts: Sequence[Part], hooks: Sequence[float], width: float, height: float) -> Block:
    """Parts measured from the left edge, measured from the middle."""
    half, rows = width / 2, math.ceil(height / UNIT)
    moved = [Part(part.block, part.x - half, part.y, tuple((x - half, y) for x, y in part.way)) for part in parts]
    outline = [-half] * rows, [half] * rows
    return Block(None, (width, height), *outline, moved, tuple(hook - half for hook in hooks))


def _hung(block: Block, x: float, y: float) -> Part:
    way = ((x, y - BUS_ABOVE), (x, y)) if block.person is not None else ()
    return Part(block, x, y, way)


def side_by_side(blocks: Sequence[Block]) -> list[float]:
    """x of each block's 0, the first at 0: no two overlap in any row, small ones stand evenly between large ones."""
    from_left = _packed([(block.left, block.right) for block in blocks])
    mirrored = [([-x for x in block.right], [-x for x in block.left]) for block in reversed(blocks)]
    from_right = [from_left[-1] - place for place in reversed(_packed(mirrored))]
    return [(one + other) / 2 for one, other in zip(from_left, from_right, strict=True)]


def _packed(outlines: Sequence[tuple[list[float], list[float]]]) -> list[float]:
    """As far left as the ones before let each stand."""
    places, reach = [0.0], list(outlines[0][1])
    for left, right in outlines[1:]:
        place = max(before - edge for before, edge in zip(reach, left, strict=False)) + GAP_X
        places.append(place)
        lower = reach[len(right) :]
        reach = [max(before, place + edge) for before, edge in zip(reach, right, strict=False)]
        reach += lower or [place + edge for edge in right[len(reach) :]]
    return places


def _add_bus(head: Block) -> None:
    """The rows between boss and people are as wide as the line across."""
    hooks = [part.x + hook for part in head.parts for hook in part.block.hooks]
    missing = round(LEVEL / UNIT) - len(head.left)
    head.left += [min(0.0, *hooks)] * missing
    head.right += [max(0.0, *hooks)] * missing


def _add_outline(head: Block, child: Block, x: float) -> None:
    start = round(LEVEL / UNIT)
    for row, (left, right) in enumerate(zip(child.left, child.right, strict=True), start):
        if row < len(head.left):
            head.left[row] = min(head.left[row], x + left)
            head.right[row] = max(head.right[row], x + right)
        else:
            head.left.append(x + left)
            head.right.append(x + right)
