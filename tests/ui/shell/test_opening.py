"""Books that will not open, and what the window offers instead. The old window stays."""

import os
import subprocess
import sys
import threading
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app import bootstrap
from app.storage import backup
from app.storage.book import Book
from app.storage.connection import open_connection
from app.ui import background
from app.ui.main_window import MainWindow
from app.ui.shell.welcome_page import WelcomePage
from tests.builders import TODAY, a_book, a_customer

REPO = Path(__file__).resolve().parents[3]


@pytest.fixture
def program(qtbot, qapp, settings):
    """The program as it starts without a book."""
    settings.language_choice, settings.theme = "en", "light"
    window = MainWindow(settings, TODAY)
    program = bootstrap._make_program(qapp, window)
    window.workspace.show_welcome()
    window.show()
    yield program
    window.close()
    window.deleteLater()
    background.wait_for_all()
    qtbot.wait(0)


def box_of(qtbot, window) -> QMessageBox:
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)), timeout=10_000)
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text().replace("&", "") == text).click()


def wait_for_book(qtbot, window, name: str) -> None:
    qtbot.waitUntil(
        lambda: window.context is not None and window.context.services.book_path.name == name, timeout=20_000
    )


def test_without_a_book_there_is_the_welcome_page(program):
    assert isinstance(program.window.shell.page, WelcomePage)
    assert not program.window.workspace.commands.export_workbook.isEnabled()
    assert program.window.workspace.commands.open_book.isEnabled()


def test_a_new_book_is_made_opened_backed_up_and_remembered(qtbot, program, settings, tmp_path):
    path = tmp_path / "华东.fieldbook"
    program.window.workspace.files.new_book_chosen.emit(path)
    wait_for_book(qtbot, program.window, path.name)
    assert settings.recent_books == [path]
    qtbot.waitUntil(lambda: program.window.context.services.backups.newest() is not None)


def test_the_demo_book_is_made_while_the_window_says_so(qtbot, program, settings, tmp_path):
    path = tmp_path / "Demo region.fieldbook"
    program.window.workspace.files.demo_chosen.emit(path)
    card = program.window.shell.work_card
    assert card.text == "Making the demo book…"
    wait_for_book(qtbot, program.window, path.name)
    assert program.window.context.signals.numbers.customers > 100
    assert settings.recent_books == [path]
    qtbot.waitUntil(lambda: not card.isVisible())


def test_a_cancelled_demo_book_leaves_no_file(qtbot, program, settings, tmp_path):
    path, at_work = tmp_path / "Demo region.fieldbook", threading.Event()

    def fill(book, today, language, progress):
        assert at_work.wait(10)

    program._below = program._below._replace(fill_demo=fill)
    program.window.workspace.files.demo_chosen.emit(path)
    card = program.window.shell.work_card
    qtbot.waitUntil(lambda: card.isVisible() and path.exists(), timeout=20_000)
    qtbot.waitUntil(card.cancel.hasFocus)
    qtbot.keyClick(card.cancel, Qt.Key.Key_Escape)
    assert not card.isVisible()
    at_work.set()
    qtbot.waitUntil(lambda: list(tmp_path.glob("Demo*")) == [])
    assert isinstance(program.window.shell.page, WelcomePage)
    assert settings.recent_books == []


def test_a_demo_book_in_the_place_of_another_is_refused(qtbot, program, region):
    before = region.read_bytes()
    program.window.workspace.files.demo_chosen.emit(region)
    assert "region.fieldbook" in box_of(qtbot, program.window).text()
    assert region.read_bytes() == before
    assert not program.window.shell.work_card.isVisible()


def test_a_book_that_is_gone_is_said_and_the_open_one_stays(qtbot, program, region, tmp_path):
    program.open_book(region)
    wait_for_book(qtbot, program.window, region.name)
    program.window.workspace.files.book_chosen.emit(tmp_path / "gone.fieldbook")
    box = box_of(qtbot, program.window)
    assert box.text().startswith("gone.fieldbook is no longer in")
    assert program.window.context.services.book_path == region
    assert program.window.context.services.search.search("Cranes")


def test_a_file_that_is_no_book_is_refused(qtbot, program, tmp_path):
    path = tmp_path / "notes.fieldbook"
    path.write_text("just some notes, no database at all", encoding="utf-8")
    program.open_book(path)
    assert "is not a Fieldbook book" in box_of(qtbot, program.window).text()
    assert path.read_text(encoding="utf-8").startswith("just some notes")


def test_a_newer_book_is_refused_untouched(qtbot, program, region):
    with closing(open_connection(region)) as driver:
        driver.execute("PRAGMA user_version=99")
    before = region.read_bytes()
    program.open_book(region)
    assert "was saved by a newer Fieldbook" in box_of(qtbot, program.window).text()
    assert region.read_bytes() == before


def test_a_book_in_use_elsewhere_can_be_read(qtbot, program, region):
    """Another process holds the lock, as another Fieldbook would."""
    code = (
        "import sys; from pathlib import Path; from app.storage.connection import open_connection\n"
        f"held = open_connection(Path({str(region)!r})); print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=REPO, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout.readline() == "held\n"
        program.open_book(region)
        press(box_of(qtbot, program.window), "Open to read only")
        wait_for_book(qtbot, program.window, region.name)
        other.stdin.close()
    window = program.window
    assert window.context.services.read_only
    assert window.shell.banner.isVisible()
    assert not window.workspace.commands.import_file.isEnabled()
    assert not window.workspace.commands.undo.isEnabled()
    assert window.shell.status_bar.place.text() == "● Read only"


def test_a_damaged_book_can_be_replaced_by_its_newest_backup(qtbot, program, region):
    with closing(Book.open(region)) as book:
        made = backup.back_up(book, backup.folder_of(region), "daily", datetime(2026, 11, 22, 9, 0))
    content = bytearray(region.read_bytes())
    content[4096 : len(content) : 7] = b"\xff" * len(content[4096 : len(content) : 7])
    region.write_bytes(content)
    program.open_book(region)
    box = box_of(qtbot, program.window)
    assert f"{made.at:%Y-%m-%d %H:%M}" in box.text()
    press(box, "Restore this backup")
    wait_for_book(qtbot, program.window, region.name)
    assert program.window.context.services.search.search("Cranes")
    assert list(region.parent.glob("region replaced *.fieldbook"))


def test_a_useless_backup_does_not_cost_the_open_book(qtbot, program, region, tmp_path):
    program.open_book(region)
    wait_for_book(qtbot, program.window, region.name)
    useless = tmp_path / "old.fieldbook"
    useless.write_bytes(b"no book")
    program.window.workspace.files.restore_chosen.emit(useless)
    press(box_of(qtbot, program.window), "Restore this backup")
    qtbot.waitUntil(lambda: "is not a Fieldbook book" in box_of(qtbot, program.window).text())
    assert program.window.context.services.search.search("Cranes")


def test_restoring_brings_the_book_back_to_what_it_was(qtbot, program, tmp_path):
    book = a_book(tmp_path, "team.fieldbook")
    a_customer(book, "Before")
    book.close()
    program.open_book(book.path)
    wait_for_book(qtbot, program.window, book.path.name)
    services = program.window.context.services
    made = services.backups.back_up("manual")
    services.customers.save(None, {"name": "After"})
    program.window.workspace.files.restore_chosen.emit(made.path)
    press(box_of(qtbot, program.window), "Restore this backup")
    qtbot.waitUntil(
        lambda: program.window.context is not None and program.window.context.services is not services, timeout=20_000
    )
    names = [hit.name for hit in program.window.context.services.search.search("e")]
    assert names == ["Before"]


def test_what_the_first_paint_waits_for_stays_light():
    """MEASURED 1: SQLAlchemy, numpy and matplotlib come after it."""
    code = (
        "import sys, app.bootstrap\n"
        "heavy = {'sqlalchemy', 'numpy', 'matplotlib', 'pptx', 'xlsxwriter', 'pypinyin', 'logging', 'typing_extensions'}\n"
        "print(sorted(heavy & set(sys.modules)), len([m for m in sys.modules if m.startswith('app.')]))"
    )
    answer = subprocess.run([sys.executable, "-c", code], cwd=REPO, capture_output=True, text=True, check=True)
    heavy, count = answer.stdout.strip().rsplit(" ", 1)
    assert heavy in ("[]", "['logging']")  # some builds of Qt for Python import logging themselves
    assert int(count) < 40


def test_the_program_starts_shows_its_numbers_and_ends(region, tmp_path):
    """python -m app BOOK in a process of its own, closed from a timer as a user would close it."""
    code = (
        "import sys; sys.argv = ['app']\n"
        "from PySide6.QtCore import QTimer\n"
        "from app import bootstrap\n"
        "begin = bootstrap._begin\n"
        "def watch(app, window, *rest):\n"
        "    begin(app, window, *rest)\n"
        "    def look():\n"
        "        if window.context is not None and window.shell.status_bar.counts.text():\n"
        "            print(window.shell.status_bar.counts.text()); window.close()\n"
        "    global timer; timer = QTimer(); timer.timeout.connect(look); timer.start(50)\n"
        "bootstrap._begin = watch\n"
        f"bootstrap.run_window({str(region)!r})"
    )
    folders = {name: str(tmp_path / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME", "APPDATA")}
    environment = {**os.environ, **folders, "LANG": "en_US.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("MPLCONFIGDIR", None)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPO, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "¥555k weighted" in done.stdout
    with closing(Book.open(region)) as book:
        assert book.rows("SELECT count(*) FROM deal") == [(4,)]
