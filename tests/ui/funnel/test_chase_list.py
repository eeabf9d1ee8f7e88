"""What to chase today: the reasons, the deal one click away, and a task for it."""

from datetime import date, timedelta

import pytest

from app.services.scope import scope_for
from app.ui.funnel.chase_list import ChaseList
from app.ui.funnel.chase_task_dialog import ChaseTaskDialog

TODAY = date(2026, 11, 21)


def open_list(qtbot, context):
    chase = ChaseList(context)
    qtbot.addWidget(chase)
    chase.resize(1366, 500)
    with qtbot.waitSignal(chase.loaded):
        chase.show()
        chase.set_scope(scope_for(TODAY))
    return chase


@pytest.fixture
def chase(qtbot, context, deals):
    return open_list(qtbot, context)


def reasons(chase):
    place = chase.model.place("reasons")
    rows = range(chase.model.rowCount())
    return {chase.model.index(row, 0).data(): chase.model.index(row, place).data() for row in rows}


def test_worst_first_with_reasons(chase):
    found = reasons(chase)
    assert next(iter(found)) == "Ninggang Port · Substation"
    assert found["Ninggang Port · Substation"].startswith("Close passed 5 d ago · Stalled 31 d")
    assert "Slipped ×2" in found["Ninggang Port · Phase II"]
    assert chase.summary.text().startswith(f"{len(found)} deals to chase")


def test_red_flags_are_named(chase):
    tip = chase.model.columns[chase.model.place("reasons")].tip(chase.model.rows[0])
    assert "Red flag RF10: Stalled" in tip
    assert "Red flag RF11: Late" in tip


def test_a_click_on_the_deal_opens_it(qtbot, chase, deals):
    with qtbot.waitSignal(chase.deal_opened) as opened:
        chase.table.clicked.emit(chase.model.index(0, 0))
    assert opened.args == [deals["Substation"]]


def test_a_task_is_proposed_and_added(qtbot, chase, services, deals):
    chase.table.setCurrentIndex(chase.model.index(0, 1))
    chase.task.click()
    (dialog,) = chase.findChildren(ChaseTaskDialog)
    assert dialog.title.text() == "Agree a new closing day: Ninggang Port · Substation"
    dialog.due.set_value(TODAY + timedelta(days=2))
    dialog.add.click()
    (task,) = services.deal_file.tasks(deals["Substation"])
    assert (task.title, task.due_on) == (dialog.title.value(), TODAY + timedelta(days=2))


def test_a_task_without_words_is_not_added(chase, services, deals):
    chase.table.setCurrentIndex(chase.model.index(0, 1))
    chase.ask_for_task()
    (dialog,) = chase.findChildren(ChaseTaskDialog)
    dialog.title.set_value(None)
    dialog.add.click()
    assert dialog._missing.text() == "Say what is to be done."
    assert services.deal_file.tasks(deals["Substation"]) == ()


def test_a_deal_that_is_settled_leaves_the_list(chase, services, deals):
    services.deals.delete([deals["Substation"]])
    assert "Ninggang Port · Substation" not in reasons(chase)


def test_nothing_to_chase(qtbot, context):
    chase = open_list(qtbot, context)
    assert chase.nothing.isVisible()
    assert chase.count == 0
