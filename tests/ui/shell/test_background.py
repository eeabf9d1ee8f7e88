"""Work off the GUI thread: its result comes back in it, or not at all."""

import threading

import pytest
from PySide6.QtCore import QObject

from app.ui import background


class Asker(QObject):
    """Keeps what it was told, and in which thread."""

    def __init__(self):
        super().__init__()
        self.results, self.errors, self.threads = [], [], []

    def take(self, result):
        self.results.append(result)
        self.threads.append(threading.current_thread())

    def take_error(self, error):
        self.errors.append(error)


@pytest.fixture
def asker(qapp):
    asker = Asker()
    yield asker
    background.wait_for_all()


def test_the_result_is_delivered_in_the_gui_thread(qtbot, asker):
    worked_in = []

    def work(_):
        worked_in.append(threading.current_thread())
        return 42

    background.run(work, asker.take, asker.take_error, asker)
    qtbot.waitUntil(lambda: asker.results == [42])
    assert asker.threads == [threading.main_thread()]
    assert worked_in != [threading.main_thread()]


def test_an_error_is_delivered_too(qtbot, asker):
    def work(_):
        raise ValueError("no such sheet")

    background.run(work, asker.take, asker.take_error, asker)
    qtbot.waitUntil(lambda: bool(asker.errors))
    assert str(asker.errors[0]) == "no such sheet"
    assert not asker.results


def test_progress_is_told(qtbot, asker):
    told = []

    def work(progress):
        for done in range(3):
            progress(done, 3)

    job = background.run(work, asker.take, None, asker)
    job.progressed.connect(lambda done, total: told.append((done, total)))
    qtbot.waitUntil(lambda: asker.results == [None])
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_cancelled_work_stops_at_its_next_progress_and_tells_nobody(qtbot, asker):
    started, cancelled, reached_end = threading.Event(), threading.Event(), []

    def work(progress):
        started.set()
        cancelled.wait(5)
        progress(1, 2)
        reached_end.append(True)

    job = background.run(work, asker.take, asker.take_error, asker)
    started.wait(5)
    with qtbot.waitSignal(job.finished):
        job.cancel()
        cancelled.set()
    assert (asker.results, asker.errors, reached_end) == ([], [], [])


def test_a_result_for_a_closed_page_is_dropped(qtbot, asker):
    page, may_end = QObject(), threading.Event()
    background.run(lambda _: may_end.wait(5), asker.take, asker.take_error, page)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    may_end.set()
    background.run(lambda _: "next", asker.take, None, asker)
    qtbot.waitUntil(lambda: bool(asker.results))
    assert asker.results == ["next"]
