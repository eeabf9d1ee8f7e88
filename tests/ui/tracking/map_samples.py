"""People and lines of a deal as the service hands them over, made up by rule."""

from datetime import date
from decimal import Decimal

from app.services.tracking_map import LineRow, MapView
from app.services.tracking_people import PersonRow
from app.terms import BuyingRole, ContactLevel, Coverage, LineKind, MapStatus

FIVE = {
    "en": (
        ("Zhao Yan", "Chief engineer"),
        ("Zhou Wei", "Plant manager"),
        ("Sun Tao", "Workshop manager"),
        ("Chen Li", "Head of IT"),
        ("Wu Min", "Purchasing manager"),
    ),
    "zh_CN": (("赵岩", "集团总工"), ("周卫", "厂长"), ("孙涛", "车间主任"), ("陈立", "IT主管"), ("吴敏", "采购经理")),
}
_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"
_TITLES = {"en": ("Head of department", "Engineer", "Buyer"), "zh_CN": ("部门经理", "工程师", "采购员")}


def a_person(contact_id, name, title="", boss_id=None, roles=(), influence=None, support=None, **fields):
    empty = dict.fromkeys(PersonRow.__struct_fields__)
    words = {
        "contact_id": contact_id,
        "name": name,
        "title": title,
        "reports_to_id": boss_id,
        "roles": roles,
        "influence": influence,
        "support": support,
        "coverage": Coverage.BRIEF,
        "tests": (),
        **dict.fromkeys(("is_guide", "is_insider", "needs_recheck", "is_elsewhere"), False),
        "counts": True,
    }
    return PersonRow(**{**empty, **words, **fields})


def a_view(people, lines=(), status=MapStatus.AMBER, index=Decimal("0.075")):
    lamps = {ContactLevel.TOP: False, ContactLevel.MIDDLE: True, ContactLevel.BASE: True}
    return MapView(tuple(people), tuple(lines), status, index, lamps)


def five_people(language="en"):
    roles = ((), (BuyingRole.DECIDER,), (BuyingRole.USER,), (BuyingRole.GATEKEEPER,), (BuyingRole.PURCHASER,))
    ratings = ((None, 3, None), (0, 3, 1), (3, 2, 2), (0, 2, 2), (-3, 1, 2))
    return [
        a_person(
            number,
            name,
            title,
            boss,
            role,
            influence,
            support,
            is_guide=number == 3,
            coverage=Coverage.NONE if number == 1 else Coverage.MULTIPLE,
        )
        for number, ((name, title), role, (support, influence, boss)) in enumerate(
            zip(FIVE[language], roles, ratings, strict=True), 1
        )
    ]


def five_lines():
    return [
        LineRow(1, LineKind.INFLUENCES, 3, 2, 2),
        LineRow(2, LineKind.CONFLICT, 3, 5, None),
        LineRow(3, LineKind.INFLUENCES, 4, 1, 3),
    ]


def view_of(count, language="en"):
    """Nobody, the five of a small deal, or `count` people, each boss of seven."""
    if count <= 5:
        return a_view(five_people(language)[:count], five_lines() if count == 5 else ())
    people = [
        a_person(
            number,
            f"{_SURNAMES[number % 16]}{_SURNAMES[number * 7 % 15]}" if language == "zh_CN" else f"Person {number:03d}",
            _TITLES[language][number % 3],
            None if number == 1 else (number - 2) // 7 + 1,
            (BuyingRole.USER,) if number % 5 == 0 else (),
            (None, 1, 2, 3)[number % 4],
            None if number % 7 == 0 else number % 11 - 5,
            left_on=date(2026, 1, 1) if number % 19 == 0 else None,
            counts=number % 19 != 0,
        )
        for number in range(1, count + 1)
    ]
    lines = [LineRow(n, LineKind.INFLUENCES, n * 2, n * 3, 1 + n % 3) for n in range(1, count // 5)]
    return a_view(people, lines)
