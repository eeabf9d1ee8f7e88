"""A second start on the same book brings its window forward."""

import subprocess
import sys

from PySide6.QtWidgets import QWidget

from app.ui.one_window import LONGEST_S, LOOK_EVERY_S, ComesForward, another_is_starting, bring_forward


def test_the_window_with_the_book_answers(qtbot, tmp_path):
    window, book, folder = QWidget(), tmp_path / "华东.fieldbook", tmp_path / "show"
    qtbot.addWidget(window)
    watching = ComesForward(window, lambda: book, folder)
    assert bring_forward(book, folder, pause=lambda _: watching.look())
    assert window.isVisible()
    assert list(folder.iterdir()) == []


def test_the_request_is_seen_without_asking(qtbot, tmp_path):
    window, book, folder = QWidget(), tmp_path / "a.fieldbook", tmp_path / "show"
    qtbot.addWidget(window)
    window.watching = ComesForward(window, lambda: book, folder)
    assert bring_forward(book, folder, pause=lambda seconds: qtbot.wait(int(seconds * 1000)))


def test_a_window_with_another_book_stays_where_it_is(qtbot, tmp_path):
    window, folder = QWidget(), tmp_path / "show"
    qtbot.addWidget(window)
    watching = ComesForward(window, lambda: tmp_path / "other.fieldbook", folder)
    assert not bring_forward(
        tmp_path / "a.fieldbook", folder, pause=lambda _: watching.look(), is_starting=lambda: False
    )
    assert not window.isVisible()
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_no_answer(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not bring_forward(tmp_path / "a.fieldbook", tmp_path / "file" / "show", pause=lambda _: None)


def answered_after(seconds, window_of, book, folder, *, starting):
    """Whether a second start sees the answer of a window that needs so long to open its book."""
    waited = []

    def pause(step):
        waited.append(step)
        if len(waited) == int(seconds / LOOK_EVERY_S):
            window_of.look()

    return bring_forward(book, folder, pause=pause, is_starting=lambda: starting)


def test_a_window_that_is_still_starting_is_waited_for(qtbot, tmp_path):
    window, book, folder = QWidget(), tmp_path / "a.fieldbook", tmp_path / "show"
    qtbot.addWidget(window)
    watching = ComesForward(window, lambda: book, folder)
    assert answered_after(5 * LONGEST_S, watching, book, folder, starting=True)
    assert not answered_after(5 * LONGEST_S, watching, book, folder, starting=False)
    assert list(folder.iterdir()) == []


def test_a_program_started_just_before_counts_as_starting():
    code = "from app.ui.one_window import another_is_starting as a; print(a(), a(within_s=0))"
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as first:
        second = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        first.communicate(b"\n")
    assert second.stdout.split() == ["True", "False"]
    assert not another_is_starting(within_s=0)
