"""Relationship maps of several sizes, made up by rule."""

from app.charts.org_map_spec import MapLine, MapNode, OrgMapSpec
from app.terms.tracking import BuyingRole, LineKind

KEY = "▲ for us  ● neutral  ▼ against  ? not rated  · dashed edge: blind spot  · larger box: more influence  · ✕: conflict"


def spec_of(nodes, lines=(), **fields):
    words = {
        "title": "2 of 5 people support us, the decider does not yet",
        "subtitle": "Line 4 MES · support index +0.08 · 2026-11-21",
        "status_tone": "warn",
        "status_label": "Amber",
        "index_label": "+0.08",
        "lamps": (("Top", True), ("Middle", False), ("Base", True)),
        "key": KEY,
    }
    return OrgMapSpec(nodes=tuple(nodes), lines=tuple(lines), **{**words, **fields})


def five():
    """A chief, the decider below, and three under the decider; a guide who has the decider's ear, and a quarrel."""
    nodes = [
        MapNode(1, "Zhao Yan", "Chief engineer of the group", "", None, 3, None, (), True),
        MapNode(2, "Zhou Wei", "Plant manager", "Decider", 2, 3, 1, (BuyingRole.DECIDER,)),
        MapNode(3, "Sun Tao", "Workshop manager", "User", 3, 2, 2, (BuyingRole.USER,)),
        MapNode(4, "Chen Li", "Head of IT", "Gatekeeper", 0, 2, 2, (BuyingRole.GATEKEEPER,)),
        MapNode(5, "Wu Min", "Purchasing manager", "Purchaser", -3, 1, 2, (BuyingRole.PURCHASER,)),
    ]
    lines = [
        MapLine(1, LineKind.INFLUENCES, 3, 2, 2),
        MapLine(2, LineKind.CONFLICT, 3, 5),
        MapLine(3, LineKind.INFLUENCES, 4, 1, 3),
    ]
    return spec_of(nodes, lines)


def many(count, span=7):
    """`count` people, each with up to `span` below, in turns of every stance and influence."""
    nodes = [
        MapNode(
            number,
            f"Person {number:03d}",
            ("Head of department", "Engineer", "Buyer")[number % 3],
            "User" if number % 5 == 0 else "",
            None if number % 7 == 0 else number % 11 - 5,
            (None, 1, 2, 3)[number % 4],
            None if number == 1 else (number - 2) // span + 1,
            is_blind_spot=number % 7 == 0,
            counts=number % 19 != 0,
        )
        for number in range(1, count + 1)
    ]
    lines = [
        MapLine(
            number,
            LineKind.CONFLICT if number % 4 == 0 else LineKind.INFLUENCES,
            number * 2,
            number * 3,
            1 + number % 3,
        )
        for number in range(1, count // 4)
    ]
    return spec_of(nodes, lines)
