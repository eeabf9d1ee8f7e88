"""Bars that break lines, and lists that are as wide as what is chosen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.ui.widgets.filter_combo import FilterCombo
from app.ui.widgets.flow_layout import FlowLayout


class Box(QWidget):
    def __init__(self, width, height):
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self):
        return self._size


@pytest.fixture
def bar(qtbot):
    bar = QWidget()
    qtbot.addWidget(bar)
    line = FlowLayout(bar)
    bar.boxes = [Box(100, 20), Box(100, 40), Box(100, 20)]
    for box in bar.boxes:
        line.addWidget(box)
    bar.resize(220, 100)
    bar.show()
    return bar


def test_what_does_not_fit_stands_in_the_next_line(bar):
    assert [box.x() for box in bar.boxes] == [0, 104, 0]
    assert bar.boxes[2].y() == 44
    assert bar.heightForWidth(220) == 64
    assert bar.heightForWidth(400) == 40


def test_in_its_line_each_stands_in_the_middle(bar):
    assert [box.y() for box in bar.boxes[:2]] == [10, 0]


def test_what_is_hidden_takes_no_room(bar):
    bar.boxes[0].hide()
    assert bar.heightForWidth(220) == 40


BEARINGS = 4
"""Pixels by which what a text covers may differ from how far it advances, in whichever font is set."""


def test_a_list_is_as_wide_as_what_is_chosen(qtbot):
    combo = FilterCombo("Moved since")
    qtbot.addWidget(combo)
    combo.addItems(["No moves shown", "Moved since the review of 2026-09-30"])
    narrow = combo.sizeHint().width()
    combo.setCurrentIndex(1)
    longer = combo.fontMetrics().horizontalAdvance(combo.itemText(1)) - combo.fontMetrics().horizontalAdvance(
        combo.itemText(0)
    )
    assert abs(combo.sizeHint().width() - (narrow + longer)) <= BEARINGS
    combo.setItemText(1, "No moves shown")
    assert abs(combo.sizeHint().width() - narrow) <= BEARINGS
    combo.setItemText(1, "Moved since the review of 2026-09-30")
    assert combo.minimumSizeHint().width() < combo.sizeHint().width()
    assert combo.toolTip() == "Moved since\nMoved since the review of 2026-09-30"
