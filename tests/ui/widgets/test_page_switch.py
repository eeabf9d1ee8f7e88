"""The buttons of a tab's pages, and lines that are there only while they say something."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.page_switch import PageSwitch
from app.ui.widgets.said_line import SaidLine


def test_each_page_has_its_key_and_the_first_is_chosen(qtbot):
    bar = QWidget()
    qtbot.addWidget(bar)
    switch = PageSwitch({0: "Facts", 1: "Region & channel"}, bar)
    switch.lay_in(QHBoxLayout(bar))
    assert switch.checkedId() == 0
    assert switch.button(1).toolTip() == "Region & channel (Alt+2)"
    assert switch.button(1).text() == "Region && channel"  # no key of its own


def test_a_line_without_anything_to_say_takes_no_room(qtbot):
    line = SaidLine()
    qtbot.addWidget(line)
    line.say("", "No rival is known.", "")
    assert line.text() == "No rival is known."
    assert not line.isHidden()
    line.say("")
    assert line.isHidden()
