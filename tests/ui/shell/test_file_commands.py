"""Where the questions for a file begin, and in which language Qt asks them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.settings import books_folder
from app.ui.shell.file_commands import FileCommands

REPO = Path(__file__).resolve().parents[3]


@pytest.fixture
def asked(monkeypatch):
    """The paths that were offered for a new book; every question is cancelled."""
    paths: list[Path] = []

    def cancelled(_parent, _caption, start, *_more, **_options):
        paths.append(Path(start))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", cancelled)
    return paths


def test_a_new_book_is_offered_beside_the_last_one_but_never_inside_the_program(qtbot, settings, tmp_path, asked):
    window = QWidget()
    qtbot.addWidget(window)
    files = FileCommands(settings, window)
    files.new_book()
    settings.add_recent(tmp_path / "East.fieldbook")
    files.new_book()
    settings.add_recent(REPO / "out" / "demo.fieldbook")
    files.new_book()
    assert [path.parent for path in asked] == [books_folder(), tmp_path, books_folder()]


@pytest.mark.parametrize(
    ("context", "source"),
    [
        ("QFileDialog", "&Look in:"),
        ("QFileDialog", "Files of &type:"),
        ("QAbstractFileIconProvider", "Folder"),
    ],
)
def test_what_qt_leaves_in_english_is_said_in_chinese(speak, context, source):
    speak("zh_CN")
    assert QCoreApplication.translate(context, source) != source
