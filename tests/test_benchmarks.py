"""The figures' own arithmetic; nothing here is timed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from benchmarks import __main__ as command
from benchmarks.first_ready import peak_megabytes
from benchmarks.measure import Goal, Result, Timed, compare


def goal(most: float, a: list[float], b: list[float]) -> Goal:
    """Whose A and B take the given seconds, run by run; the first of each is the unmeasured one."""

    @contextmanager
    def pair() -> Iterator[tuple[Timed, Timed]]:
        of_a, of_b = iter(a), iter(b)
        yield lambda: next(of_a), lambda: next(of_b)

    return Goal("T1 test", "ours", "bare", most, pair)


def test_the_ratio_is_the_median_of_the_pairs_not_the_ratio_of_the_medians():
    result = compare(goal(2.0, [99, 1, 8, 9], [1, 1, 4, 3]), runs=3)
    assert result.a == (1, 8, 9) and result.b == (1, 4, 3)
    assert result.ratio == 2.0


@pytest.mark.parametrize(("seconds", "passed"), [(2.0, True), (2.1, False)])
def test_a_goal_is_met_up_to_its_number(seconds, passed):
    result = Result(goal(2.0, [], []), (seconds,), (1.0,))
    assert result.passed is passed
    assert ("pass" if passed else "SHORT") in result.line()


def test_who_goes_first_changes_with_every_pair():
    order = []

    @contextmanager
    def pair():
        def timed(name):
            order.append(name)
            return 1.0

        yield lambda: timed("a"), lambda: timed("b")

    compare(Goal("T1", "", "", 1.0, pair), runs=3)
    assert "".join(order) == "ab" + "ab" + "ba" + "ab"


def test_what_cannot_be_measured_is_told_and_counts_as_failed(capsys, monkeypatch, tmp_path):
    @contextmanager
    def pair():
        raise LookupError("this part is missing")
        yield

    goals = [(Goal("T1", "ours", "bare", 1.0, pair), "parts"), (goal(2.0, [1, 1, 1, 1], [1, 1, 1, 1]), "parts")]
    monkeypatch.setattr(command, "_all_goals", lambda: goals)
    report = tmp_path / "figures.json"
    assert command.main(["parts", "--quick", "--json", str(report)]) == 1
    assert "1 pass, 0 short, 1 broken" in capsys.readouterr().out
    content = json.loads(report.read_text(encoding="utf-8"))
    assert content["broken"] == {"T1": "LookupError: this part is missing"}
    assert [entry["ratio"] for entry in content["results"]] == [1.0]


def test_what_is_not_a_time_is_said_in_its_own_unit():
    result = Result(replace(goal(1.25, [], []), unit="MB"), (300.0,), (150.0,))
    assert "300.0 MB / 150.0 MB" in result.line()
    written = result.as_json()
    assert (written["unit"], written["a"], written["b"], written["passed"]) == ("MB", [300.0], [150.0], False)
    assert "a_ms" not in written


def test_every_goal_has_a_name_of_its_own():
    names = [known.name for known, _group in command._all_goals()]
    assert len(set(names)) == len(names)
    assert {"T1", "A1", "E1", "S2", "S3", "S6", "D3", "X2", "P2", "C5"} <= {name.split()[0] for name in names}


def test_the_peak_of_this_process_is_what_it_holds_or_more():
    block = bytearray(64 * 1024 * 1024)
    assert peak_megabytes() > len(block) / 1024 / 1024


def test_a_name_nothing_has_is_refused(monkeypatch):
    monkeypatch.setattr(command, "_all_goals", list)
    assert command.main(["Z9"]) == 2
