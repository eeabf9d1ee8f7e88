"""A form saves each field by itself and says an error under the field it belongs to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.errors import RuleError
from app.ui.widgets.record_panel import NotesEdit, PanelForm
from app.ui.widgets.typed_edit import TextEdit


@pytest.fixture
def saved():
    return []


@pytest.fixture
def form(qtbot, saved):
    def save(field, value):
        if value == "refused":
            raise RuleError("NAME_MISSING")
        saved.append((field, value))

    form = PanelForm(save, lambda error: f"said: {error.code}")
    qtbot.addWidget(form)
    form.add_row("name", "Name", TextEdit(), required=True)
    form.add_row("notes", "Notes", NotesEdit())
    form.show_values({"name": "Ninggang Port", "notes": None, "unknown": 1})
    form.show()
    return form


def enter(form, field, text):
    editor = form.editor(field)
    editor.setText(text)
    editor.setModified(True)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def remarks(form):
    return [
        label.text() for label in form.findChildren(QLabel) if label.property("role") == "error" and label.isVisible()
    ]


def test_each_field_saves_itself(form, saved):
    enter(form, "name", "Ninggang Harbour")
    form.editor("notes").setPlainText("calls on Mondays")
    QTest.keyClick(form.editor("notes"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved == [("name", "Ninggang Harbour"), ("notes", "calls on Mondays")]


def test_a_required_field_refuses_a_blank(form, saved):
    enter(form, "name", "")
    assert saved == []
    assert remarks(form) == ["This cannot be empty."]


def test_an_error_is_said_under_its_field_and_goes_with_the_next_success(form, saved):
    enter(form, "name", "refused")
    assert remarks(form) == ["said: NAME_MISSING"]
    enter(form, "name", "Ninggang Harbour")
    assert remarks(form) == []


def test_a_field_being_typed_in_is_not_overwritten(form, qtbot):
    editor = form.editor("name")
    form.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "x")
    form.show_values({"name": "changed elsewhere"})
    assert editor.text() == "xNinggang Port"


def test_labels_lead_to_their_fields(form):
    assert form.editor("name").accessibleName() == "Name"
