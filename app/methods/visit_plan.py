"""R10 visits still to be planned for what the service standard promises, and the workdays to put them on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal

_WORKDAYS = 5


def visits_to_plan(due: Decimal | int, done: int, planned: int) -> int:
    """How many visits are missing from what is due; part of a visit is a visit.

    >>> visits_to_plan(Decimal("3.5"), done=1, planned=1), visits_to_plan(2, done=4, planned=0)
    (2, 0)
    """
    return max(int(Decimal(due).to_integral_value(ROUND_CEILING)) - done - planned, 0)


def workdays(day: date, not_before: date) -> tuple[date, ...]:
    """Monday to Friday of the week that holds `day`, without those before `not_before`.

    >>> [one.day for one in workdays(date(2026, 11, 29), not_before=date(2026, 11, 26))]
    [26, 27]
    """
    monday = day - timedelta(days=day.weekday())
    week = (monday + timedelta(days=ahead) for ahead in range(_WORKDAYS))
    return tuple(one for one in week if one >= not_before)


def spread(count: int, loads: Sequence[int]) -> list[int]:
    """For each of `count` visits the index of its day: always the day with the fewest, the earlier one of equals.

    loads: visits each day has already. Raises ValueError if there is a visit but no day.

    >>> spread(4, [2, 0, 1])
    [1, 1, 2, 0]
    """
    taken = list(loads)
    chosen = []
    for _ in range(count):
        index = min(range(len(taken)), key=taken.__getitem__)
        taken[index] += 1
        chosen.append(index)
    return chosen
