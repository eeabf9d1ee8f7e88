"""R34 决策流程 decision flow: who decides next, how long it still takes, and whether that is in time (S0; checks [O])."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from msgspec import Struct

from app.terms import Flag, StepStatus


class FlowFacts(NamedTuple):
    """One step. expected_days None: not said. is_owned: a contact who is still there carries it."""

    status: StepStatus
    expected_days: int | None
    is_owned: bool

    @property
    def is_left(self) -> bool:
        return self.status is not StepStatus.DONE


class FlowCheck(Struct, frozen=True):
    """days_left: of the steps not done, those without expected days counting 0; None without any step.

    days_to_close: below 0 once the expected close has passed, None without one. late_by: days too many, 0 if in time.
    """

    days_left: int | None
    days_to_close: int | None
    late_by: int
    flags: tuple[Flag, ...]


def flow_check(steps: Iterable[FlowFacts], expected_close: date | None, as_of: date) -> FlowCheck:
    """STEP_UNOWNED while a step that is not done has no contact, TOO_LATE if what is left takes longer than there is time (R34).

    >>> steps = [FlowFacts(StepStatus.NOT_STARTED, days, True) for days in (10, 15, 20)]
    >>> found = flow_check(steps, date(2018, 2, 10), date(2018, 1, 1))
    >>> found.days_left, found.late_by, [flag.value for flag in found.flags]
    (45, 5, ['TOO_LATE'])
    """
    known = list(steps)
    left = [step for step in known if step.is_left]
    days_left = sum(step.expected_days or 0 for step in left)
    days_to_close = None if expected_close is None else (expected_close - as_of).days
    late_by = max(0, days_left - days_to_close) if left and days_to_close is not None else 0
    flags = {Flag.STEP_UNOWNED: not all(step.is_owned for step in left), Flag.TOO_LATE: late_by > 0}
    return FlowCheck(
        days_left if known else None, days_to_close, late_by, tuple(flag for flag, applies in flags.items() if applies)
    )


def step_flags(step: FlowFacts) -> tuple[Flag, ...]:
    """What is to be said of one step.

    >>> [flag.value for flag in step_flags(FlowFacts(StepStatus.NOT_STARTED, 5, False))]
    ['STEP_UNOWNED']
    """
    return (Flag.STEP_UNOWNED,) if step.is_left and not step.is_owned else ()
