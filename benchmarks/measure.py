"""A and its floor B, measured in turns: the machine's mood hits both, so their ratio is the figure, never a time."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from statistics import median

Timed = Callable[[], float]
"""Does its work once and returns the seconds it took, or what else its goal's unit counts."""

SECONDS = "s"


@dataclass(frozen=True, slots=True)
class Goal:
    """`pair` sets up A and B, yields both, and cleans up. The goal is met while ratio <= most. unit: of A and B."""

    name: str
    what: str
    floor: str
    most: float
    pair: Callable[[], AbstractContextManager[tuple[Timed, Timed]]]
    is_start_up: bool = False
    unit: str = SECONDS

    @property
    def number(self) -> str:
        """The goal's number, e.g. "D1"."""
        return self.name.split()[0]


@dataclass(frozen=True, slots=True)
class Result:
    """What A and B took, run by run, in the goal's unit; `a[i]` and `b[i]` were measured one right after the other."""

    goal: Goal
    a: tuple[float, ...]
    b: tuple[float, ...]
    ratio: float = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "ratio", median(a / b for a, b in zip(self.a, self.b, strict=True)))

    @property
    def passed(self) -> bool:
        return self.ratio <= self.goal.most

    def line(self) -> str:
        verdict = "pass" if self.passed else "SHORT"
        times = " / ".join(_short(median(side), self.goal.unit) for side in (self.a, self.b))
        pair = f"{self.goal.what} / {self.goal.floor}"
        return f"{self.goal.name:<28} {self.ratio:7.2f}  goal {self.goal.most:<5g} {verdict:<5}  {times:>21}  {pair}"

    def as_json(self) -> dict[str, object]:
        """Seconds as a_ms and b_ms, anything else as a and b."""
        factor, suffix = (1000, "_ms") if self.goal.unit == SECONDS else (1, "")
        return {
            "name": self.goal.name,
            "what": self.goal.what,
            "floor": self.goal.floor,
            "goal": self.goal.most,
            "ratio": round(self.ratio, 4),
            "passed": self.passed,
            "unit": self.goal.unit,
            f"a{suffix}": [round(value * factor, 3) for value in self.a],
            f"b{suffix}": [round(value * factor, 3) for value in self.b],
        }


def compare(goal: Goal, runs: int) -> Result:
    """One unmeasured run of each, then `runs` pairs, the one that goes first changing every time."""
    with goal.pair() as (a, b):
        a()
        b()
        pairs = list(_in_turns(a, b, runs))
    return Result(goal, tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs))


def _in_turns(a: Timed, b: Timed, runs: int) -> Iterator[tuple[float, float]]:
    for run in range(runs):
        if run % 2:
            of_b = _clean(b)
            yield _clean(a), of_b
        else:
            of_a = _clean(a)
            yield of_a, _clean(b)


def _clean(timed: Timed) -> float:
    """What the run before left behind is not collected on this one's account."""
    gc.collect()
    return timed()


def timing(work: Callable[[], object], repeat: int = 1, clock: Callable[[], float] = time.perf_counter) -> Timed:
    """Seconds of `work`, done `repeat` times over where once would be too short to time."""

    def timed() -> float:
        start = clock()
        for _ in range(repeat):
            work()
        return clock() - start

    return timed


def processor_timing(work: Callable[[], object], repeat: int = 1) -> Timed:
    """Processor seconds: for work that does not wait, and whatever stands against a fixed time."""
    return timing(work, repeat, time.process_time)


def _short(value: float, unit: str) -> str:
    if unit != SECONDS:
        return f"{value:.1f} {unit}"
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.2f} ms"
