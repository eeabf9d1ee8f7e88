"""python -m benchmarks [NAME ...] [--quick] [--json FILE] [--list]

NAME is a group (a file of this folder: startup, storage, rooms ...), a goal's number (D1) or the start of its name.
Exit code 1 if a goal is missed, 2 for a name that nothing has.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from benchmarks.measure import Goal, Result, compare

GROUPS = ("startup", "whole_program", "storage", "rooms", "charts", "board", "exchange", "gui_gaps", "org_map")
RUNS, START_UP_RUNS = 7, 11
QUICK_RUNS, QUICK_START_UP_RUNS = 3, 5


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parse(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    goals = [goal for goal, group in _all_goals() if _wanted(goal, group, options.names)]
    if not goals:
        print(f"no goal is called {' or '.join(options.names)}", file=sys.stderr)
        return 2
    if options.list:
        print("\n".join(f"{goal.name:<28} <= {goal.most:<5g} {goal.what} / {goal.floor}" for goal in goals))
        return 0
    results, broken = _measure(goals, options.quick)
    if options.json:
        _write_json(options.json, results, broken)
    short = [result.goal.name for result in results if not result.passed]
    print(f"{len(results) - len(short)} pass, {len(short)} short, {len(broken)} broken")
    return 1 if short or broken else 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--quick", action="store_true", help="fewer runs")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--list", action="store_true", help="name the goals, measure nothing")
    return parser.parse_args(arguments)


def _all_goals() -> list[tuple[Goal, str]]:
    return [(goal, group) for group in GROUPS for goal in import_module(f"benchmarks.{group}").GOALS]


def _wanted(goal: Goal, group: str, names: Sequence[str]) -> bool:
    return not names or any(name in (group, goal.number) or goal.name.startswith(name) for name in names)


def _measure(goals: Sequence[Goal], quick: bool) -> tuple[list[Result], dict[str, str]]:
    """Results, and by goal the error of what could not be measured: told, counted, never left out."""
    results: list[Result] = []
    broken: dict[str, str] = {}
    for goal in goals:
        runs = (
            (QUICK_START_UP_RUNS if quick else START_UP_RUNS) if goal.is_start_up else (QUICK_RUNS if quick else RUNS)
        )
        try:
            result = compare(goal, runs)
        except Exception as error:  # noqa: BLE001 - the other goals are still measured
            traceback.print_exc()
            broken[goal.name] = f"{type(error).__name__}: {error}"
            print(f"{goal.name:<28}  BROKEN  {broken[goal.name]}", flush=True)
        else:
            results.append(result)
            print(result.line(), flush=True)
    return results, broken


def _write_json(path: Path, results: Sequence[Result], broken: dict[str, str]) -> None:
    machine = {"python": platform.python_version(), "system": platform.platform(), "cpus": os.cpu_count()}
    content = {"machine": machine, "results": [result.as_json() for result in results], "broken": broken}
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
