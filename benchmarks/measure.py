"""A and its floor B, timed in turns: the machine's mood hits both, so their ratio is the figure, never a time."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from statistics import median

Timed = Callable[[], float]
"""Does its work once and returns the seconds it took."""


@dataclass(frozen=True, slots=True)
class Goal:
    """`pair` sets up A and B, yields both, and cleans up. The goal is met while ratio <= most."""

    name: str
    what: str
    floor: str
    most: float
    pair: Callable[[], AbstractContextManager[tuple[Timed, Timed]]]
    is_start_up: bool = False

    @property
    def number(self) -> str:
        """The goal's number, e.g. "D1"."""
        return self.name.split()[0]


@dataclass(frozen=True, slots=True)
class Result:
    """Seconds of A and B, run by run; `a[i]` and `b[i]` were measured one right after the other."""

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
        times = f"{_short(median(self.a))} / {_short(median(self.b))}"
        pair = f"{self.goal.what} / {self.goal.floor}"
        return f"{self.goal.name:<28} {self.ratio:7.2f}  goal {self.goal.most:<5g} {verdict:<5}  {times:>21}  {pair}"

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.goal.name,
            "what": self.goal.what,
            "floor": self.goal.floor,
            "goal": self.goal.most,
            "ratio": round(self.ratio, 4),
            "passed": self.passed,
            "a_ms": [round(seconds * 1000, 3) for seconds in self.a],
            "b_ms": [round(seconds * 1000, 3) for seconds in self.b],
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


def timing(work: Callable[[], object], repeat: int = 1) -> Timed:
    """Seconds of `work`, done `repeat` times over where once would be too short to time."""

    def timed() -> float:
        start = time.perf_counter()
        for _ in range(repeat):
            work()
        return time.perf_counter() - start

    return timed


def _short(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.2f} ms"
