"""A profile that cannot be written: the program's own files go elsewhere, and that is said."""

import tempfile

import pytest
from PySide6.QtWidgets import QWidget

from app.ui.own_folders import can_write, usable
from app.ui.shell.not_kept import say_what_is_not_kept


@pytest.fixture
def closed(tmp_path, monkeypatch):
    """A folder that nobody can make, root included; temporary files are the test's own."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "profile").write_text("a file", encoding="utf-8")
    return tmp_path / "profile" / "阵地 data"


def test_a_folder_that_can_be_written_is_used(tmp_path):
    folder = tmp_path / "阵地 data"
    assert can_write(folder)
    assert usable(folder) == folder
    assert list(folder.iterdir()) == []


def test_in_place_of_one_that_cannot_every_start_takes_the_same(closed, tmp_path):
    assert not can_write(closed)
    instead = usable(closed)
    assert can_write(instead)
    assert instead.parent == tmp_path
    usable.cache_clear()
    assert usable(closed) == instead


def test_it_is_said_once_in_a_sentence(qtbot, closed, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    assert say_what_is_not_kept(window, [tmp_path]) is None
    box = say_what_is_not_kept(window, [tmp_path, closed])
    assert str(closed) in box.text()
    box.close()
