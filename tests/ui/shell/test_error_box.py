"""Nothing goes wrong in silence: a sentence for what we know, log and one box for the rest."""

import logging
import sys
import threading

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.errors import BookError, WriteError
from app.ui.error_box import ExceptionGuard, show_error
from app.ui.log import LARGEST_BYTES, start_log


@pytest.fixture
def window(qtbot, speak):
    speak("en")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def log_file(tmp_path):
    handlers = list(logging.getLogger().handlers)
    yield start_log(tmp_path / "log")
    for handler in set(logging.getLogger().handlers) - set(handlers):
        logging.getLogger().removeHandler(handler)
        handler.close()


@pytest.fixture
def guard(window, log_file):
    hooks = sys.excepthook, threading.excepthook
    guard = ExceptionGuard(log_file, window)
    guard.install()
    yield guard
    sys.excepthook, threading.excepthook = hooks


def boxes():
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def test_a_known_error_is_its_sentence_and_no_log_entry(window, log_file):
    box = show_error(window, WriteError("TARGET_LOCKED", path="deck.pptx"))
    assert (
        box.text()
        == "deck.pptx is open in another program and was not replaced. Close it there, or save under another name."
    )
    assert not log_file.exists()
    box.close()


def test_an_unknown_error_is_logged_with_its_trace_and_named(window, log_file):
    box = show_error(window, ZeroDivisionError("division by zero"), log_file)
    assert "ZeroDivisionError" in box.text()
    assert str(log_file) in box.text()
    assert "division by zero" in log_file.read_text(encoding="utf-8")
    box.close()


def test_what_nobody_caught_is_logged_each_time_and_said_once(qtbot, guard, log_file):
    for number in range(3):
        error = ValueError(f"fault {number}")
        sys.excepthook(ValueError, error, None)
    assert len(boxes()) == 1
    assert log_file.read_text(encoding="utf-8").count("fault") == 3
    boxes()[0].close()
    qtbot.waitUntil(lambda: not boxes())
    sys.excepthook(ValueError, ValueError("again"), None)
    assert len(boxes()) == 1
    boxes()[0].close()


def test_an_app_error_that_escaped_a_slot_is_still_a_sentence(guard, log_file):
    error = BookError("READ_ONLY_BOOK", path="a/b.fieldbook")
    sys.excepthook(BookError, error, None)
    assert boxes()[0].text().startswith("b.fieldbook is open to read only")
    assert not log_file.exists()
    boxes()[0].close()


def test_a_fault_in_another_thread_is_said_in_the_window(qtbot, guard):
    def work():
        raise RuntimeError("in the thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(boxes()) == 1)
    boxes()[0].close()


def test_a_large_log_is_set_aside(tmp_path, log_file):
    log_file.parent.mkdir(exist_ok=True)
    log_file.write_text("x" * (LARGEST_BYTES + 1), encoding="utf-8")
    again = start_log(log_file.parent)
    assert not again.exists()
    assert again.with_suffix(".old.log").stat().st_size > LARGEST_BYTES
