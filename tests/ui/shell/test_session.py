"""A run that ends badly is told of once, with what had been typed; a clean one leaves nothing."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from app.ui.bad_end import BadEndDialog
from app.ui.drafts import DraftKeeper
from app.ui.session import BadEnd, Draft, Session


def a_dead_process() -> int:
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_a_clean_run_leaves_nothing(tmp_path):
    session = Session(tmp_path)
    assert session.begin() is None
    session.keep((Draft("Need", "two lines"),))
    session.end()
    assert list(tmp_path.iterdir()) == []


def test_what_was_typed_before_a_crash_is_told_once(tmp_path):
    crashed = tmp_path / f"running-{a_dead_process()}.json"
    crashed.write_text(json.dumps([["Need", "节拍提升 8%"]]), encoding="utf-8")
    after = Session(tmp_path)
    assert after.begin() == BadEnd((Draft("Need", "节拍提升 8%"),))
    after.end()
    assert Session(tmp_path).begin() is None


def test_a_marker_cut_in_half_still_says_that_a_run_ended_badly(tmp_path):
    (tmp_path / f"running-{a_dead_process()}.json").write_text('[["Ne', encoding="utf-8")
    assert Session(tmp_path).begin() == BadEnd(())


def test_a_run_beside_this_one_is_no_crash(tmp_path):
    other = tmp_path / f"running-{os.getppid()}.json"
    other.write_text("[]", encoding="utf-8")
    assert Session(tmp_path).begin() is None
    assert other.exists()


@pytest.fixture
def form(qtbot):
    form = QWidget()
    form.need, form.notes, form.found = QLineEdit("old"), QPlainTextEdit(), QLineEdit("read only")
    form.found.setReadOnly(True)
    layout = QFormLayout(form)
    for label, field in (("&Need:", form.need), ("Notes", form.notes), ("Found", form.found)):
        layout.addRow(label, field)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    form.need.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is form.need)
    return form


def test_texts_being_typed_are_noted_until_they_are_saved(qtbot, tmp_path, form):
    session = Session(tmp_path)
    keeper = DraftKeeper(session, QApplication.instance())
    try:
        keeper.note()
        assert not list(tmp_path.iterdir())
        qtbot.keyClicks(form.need, "er")
        form.notes.insertPlainText("line")
        keeper.note()
        marker = tmp_path / f"running-{os.getpid()}.json"
        assert json.loads(marker.read_text(encoding="utf-8"))[0] == ["Need", "older"]
        form.need.setText("older")  # what a page does with a saved value
        form.notes.document().setModified(False)
        keeper.note()
        assert json.loads(marker.read_text(encoding="utf-8")) == []
    finally:
        QApplication.instance().removeEventFilter(keeper)
        keeper.deleteLater()


def test_the_dialog_gives_the_text_back(qtbot, tmp_path, speak):
    speak("zh_CN")
    dialog = BadEndDialog(BadEnd((Draft("需求", "节拍提升 8%"),)), tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.text.toPlainText() == "需求\n节拍提升 8%"
    assert dialog.text.isVisible()
