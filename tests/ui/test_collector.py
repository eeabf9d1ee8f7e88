"""Garbage that holds widgets is taken apart in the GUI thread, whoever made it."""

import gc
import re
import threading
from pathlib import Path

import app
from app.ui import collector
from app.ui.collector import Collector, collect_due
from app.ui.screens import screen_of


class Cycle:
    """Garbage that only the collector finds; says in which thread it was found."""

    def __init__(self, found_in: list[int]) -> None:
        self.me = self
        self._found_in = found_in

    def __del__(self) -> None:
        self._found_in.append(threading.get_ident())


def test_a_worker_that_makes_much_collects_nothing(qapp):
    Collector(qapp)
    found_in: list[int] = []
    Cycle(found_in)
    worker = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    worker.start()
    worker.join()
    assert not gc.isenabled()
    assert found_in == []
    gc.collect()
    assert found_in == [threading.get_ident()]


def test_what_has_grown_is_collected(monkeypatch):
    monkeypatch.setattr(collector, "YOUNG", 10)
    found_in: list[int] = []
    Cycle(found_in)
    kept = [[] for _ in range(100)]
    collect_due()
    assert found_in == [threading.get_ident()]
    assert len(kept) == 100


def test_nobody_asks_a_widget_for_its_screen():
    """app/ui/screens.py says why."""
    sources = Path(app.__file__).parent.rglob("*.py")
    asking = re.compile(r"(?<!`)\b\w+\.screen\(\)(?! is never)")
    assert [path.name for path in sources if asking.search(path.read_text(encoding="utf-8"))] == []


def test_a_window_that_is_not_shown_yet_has_the_screen_it_will_open_on(main_window, qapp):
    assert screen_of(main_window) is qapp.primaryScreen()
