"""The plan tab: the week and the month, visits due, promises, the advance rate, what is taken along."""

from datetime import timedelta

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.terms import PromiseState, VisitOutcome
from app.ui.dialogs.visit.form import VisitForm
from app.ui.plan.load import PlanView, span, stepped
from app.ui.plan.words import state_tag
from app.ui.settings import UserSettings

from .conftest import FRIDAY, MONDAY, TUESDAY, WEDNESDAY


def in_form(act):
    """`act(form)` runs in the visit form that comes next."""
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))


def days_of(page):
    """By day the ids shown in the week."""
    return {column.day: [visit.id for visit in column.visits.visits] for column in page.week.columns}


def shown(page, view):
    page.show_view(view)
    return page


def test_the_week_shows_each_visit_on_its_day_with_its_state(page, region):
    days = days_of(page)
    assert list(days) == [MONDAY + timedelta(days=number) for number in range(7)]
    assert (days[MONDAY], days[TUESDAY], days[FRIDAY]) == ([region.held], [region.late], [region.ahead])
    assert page.week.heads[0].text() == "Mon 16 Nov  1"
    states = [state_tag(visit, WEDNESDAY).text for column in page.week.columns for visit in column.visits.visits]
    assert states == ["Advance", "To be logged", "Planned"]
    assert page.head.title.text() == "Week 47: 16 Nov to 22 Nov 2026"


def test_a_visit_dragged_to_another_day_is_moved_in_one_step(page, region, services):
    data = page.week.columns[4].visits.mimeData([page.week.columns[4].visits.index(0)])
    assert isinstance(data, QMimeData)
    point, keys = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(point, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, keys)
    page.week.columns[3].dropEvent(drop)
    assert days_of(page)[FRIDAY - timedelta(days=1)] == [region.ahead]
    services.history.undo()
    assert days_of(page)[FRIDAY] == [region.ahead]


def test_a_held_visit_is_not_dragged(page):
    model = page.week.columns[0].visits
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_alt_and_an_arrow_move_the_visit_and_the_keys_follow_it(page, region):
    friday = page.week.columns[4]
    friday.setFocus()
    friday.setCurrentIndex(friday.visits.index(0))
    QTest.keyClick(friday, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert days_of(page)[FRIDAY + timedelta(days=1)] == [region.ahead]
    assert page.week.selected_ids() == [region.ahead]


def test_the_arrows_walk_from_day_to_day_and_delete_takes_away(page, region, services):
    page.take_keys()
    assert page.week.selected_ids() == [region.held]
    QTest.keyClick(page.week.columns[0], Qt.Key.Key_Right)
    assert page.week.selected_ids() == [region.late]
    QTest.keyClick(page.week.columns[1], Qt.Key.Key_Delete)
    assert days_of(page)[TUESDAY] == []
    services.history.undo()
    assert days_of(page)[TUESDAY] == [region.late]


def test_a_double_click_beside_the_cards_plans_on_that_day(page, region):
    thursday = page.week.columns[3]
    days = []

    def fill(form):
        days.append((form.is_planning, form.parts.when.day.value()))
        form.reject()

    in_form(fill)
    QTest.mouseDClick(thursday.viewport(), Qt.MouseButton.LeftButton)
    assert days == [(True, FRIDAY - timedelta(days=1))]


def test_enter_opens_the_visit_in_its_form(page, region):
    tuesday = page.week.columns[1]
    tuesday.setCurrentIndex(tuesday.visits.index(0))
    opened = []

    def log(form):
        opened.append(isinstance(form, VisitForm) and not form.is_planning)
        form.parts.outcome.choose(VisitOutcome.CONTINUATION)
        form.save()

    in_form(log)
    QTest.keyClick(tuesday, Qt.Key.Key_Return)
    assert opened == [True]
    (visit,) = tuesday.visits.visits
    assert state_tag(visit, WEDNESDAY).text == "Continuation"


def test_the_menu_cancels_and_takes_up_again(page, region):
    def verb(text):
        menu = page.actions_.menu([region.ahead])
        next(action for action in menu.actions() if action.text() == text).trigger()

    verb("Cancel the visit")
    (visit,) = page.week.columns[4].visits.visits
    assert state_tag(visit, WEDNESDAY).text == "Cancelled"
    verb("To be held again")
    (visit,) = page.week.columns[4].visits.visits
    assert state_tag(visit, WEDNESDAY).text == "Planned"
    verb("A week later")
    assert days_of(page)[FRIDAY] == []


def test_a_refusal_is_said_in_the_head(page, region):
    page.actions_.move([region.held], FRIDAY)
    assert "was held" in page.head.error.text()
    page.actions_.move([region.ahead], FRIDAY)
    assert page.head.error.isHidden()


def test_weeks_are_stepped_and_an_empty_one_says_what_to_do(page):
    page.head.later.click()
    assert days_of(page)[MONDAY + timedelta(days=7)] == []
    assert page.head.hint.text().startswith("No visit here yet: Ctrl+N")
    page.head.today.click()
    assert page.head.hint.text() == "3 visits"


def test_the_month_lists_its_visits_and_leads_to_the_week(page, region, qtbot):
    shown(page, PlanView.MONTH)
    assert page.month.texts_of(FRIDAY) == ["○ 09:00 Ninggang Port"]
    assert page.month.day == WEDNESDAY
    page.month.setFocus()
    QTest.keyClick(page.month, Qt.Key.Key_Down)
    assert page.month.day == WEDNESDAY + timedelta(days=7)
    QTest.keyClick(page.month, Qt.Key.Key_Down)
    assert page.head.title.text() == "Dec 2026"
    QTest.keyClick(page.month, Qt.Key.Key_Return)
    assert (page.view, page.shown_day) == (PlanView.WEEK, WEDNESDAY + timedelta(days=14))


def test_the_list_is_filtered_by_text_and_state_and_sorted(page, region):
    shown(page, PlanView.LIST)
    table = page.list.table

    def names():
        return [table.shown.index(row, 2).data() for row in range(table.shown.rowCount())]

    assert names() == ["Ninggang Port", "Wuyue Textile", "Ninggang Port"]
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert names()[0] == "Wuyue Textile"
    page.list.text.setText("yard")
    assert names() == ["Ninggang Port"]
    assert page.list.count.text() == "1 visit of 3"
    page.list.text.clear()
    page.list.state.setCurrentIndex(page.list.state.findData("LATE"))
    page.list.state.activated.emit(page.list.state.currentIndex())
    assert names() == ["Wuyue Textile"]


def test_visits_due_are_planned_in_the_week_shown(page, region, services):
    shown(page, PlanView.DUE)
    (row,) = page.due.table.rows_model.rows
    assert (row.name, row.missing) == ("Ninggang Port", 2)
    assert page.due.summary.text().startswith("1 customer with visits to plan this month")
    assert page.due.plan.text() == "Plan 1 visit · Week 47: 16 Nov to 22 Nov 2026"
    page.due.plan.click()
    assert page.due.table.rows_model.rows[0].missing == 1
    assert len(services.visits.agenda(MONDAY, FRIDAY, WEDNESDAY)) == 4
    services.history.undo()
    assert len(services.visits.agenda(MONDAY, FRIDAY, WEDNESDAY)) == 3


def test_a_promise_is_ticked_when_the_customer_did_it(page, region, services, qtbot):
    shown(page, PlanView.PROMISES)
    table = page.promises.table
    (row,) = table.rows_model.rows
    assert (row.action, row.person, row.state) == ("shows us crane 3", "Chen Wei", PromiseState.OPEN)
    assert table.shown.index(0, 1).data() == "Open, 1 day late"
    page.take_keys()
    QTest.keyClick(table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: table.rows_model.rows[0].done_on == WEDNESDAY)
    assert table.rows_model.rows[0].state is PromiseState.KEPT
    assert not page.promises.mark.isEnabled()


def test_the_advance_rate_says_how_it_comes_about(page, region):
    shown(page, PlanView.RATES)
    assert page.rates.summary.text() == "100% of 1 visit held brought an order or an advance"
    assert [page.rates.table.shown.index(row, 0).data() for row in range(2)] == ["Anna Snelling", "All reps"]
    assert "more than 7 days" in page.rates.why.text()


def test_empty_pages_say_what_belongs_there(empty_page):
    page = empty_page
    assert "Ctrl+N" in page.head.hint.text()
    shown(page, PlanView.DUE)
    assert page.due.nothing.isVisible()
    assert not page.due.plan.isEnabled()
    shown(page, PlanView.PROMISES)
    assert page.promises.nothing.isVisible()
    shown(page, PlanView.RATES)
    assert page.rates.summary.text() == "No visit was held in this period."


def test_the_agenda_is_a_pdf_and_tells_the_week(page, region, tmp_path, qtbot):
    html = page.actions_.agenda(WEDNESDAY)
    assert "Tour of the yard" in html
    assert "Chen Wei" in html
    assert html.index("Ninggang Port") < html.index("Wuyue Textile")
    target = tmp_path / "week.pdf"
    with qtbot.waitSignal(page._context.signals.exported) as saved:
        page.actions_.write_agenda(target, WEDNESDAY)
    assert saved.args == [target]
    assert target.read_bytes().startswith(b"%PDF-")


def test_the_calendar_file_holds_the_days_shown(page, region, tmp_path):
    target = tmp_path / "week.ics"
    page.actions_.write_calendar(target, *span(PlanView.WEEK, WEDNESDAY))
    content = target.read_text(encoding="utf-8")
    assert content.count("BEGIN:VEVENT") == 3
    assert "DTSTART:20261120T090000" in content


def test_a_file_that_cannot_be_written_is_said(page, region, tmp_path):
    page.actions_.write_agenda(tmp_path / "nowhere" / "week.pdf", WEDNESDAY)
    assert page.head.error.isVisible()


def test_the_page_comes_back_as_it_was_left(page, tmp_path):
    settings = UserSettings(tmp_path / "settings.ini")
    shown(page, PlanView.PROMISES)
    page.list.state.set_value("LATE")
    page.save_state(settings)
    page.list.state.set_value(None)
    shown(page, PlanView.WEEK)
    page.restore_state(settings)
    assert (page.view, page.list.state.value()) == (PlanView.PROMISES, "LATE")


def test_steps_go_by_week_or_month():
    assert stepped(PlanView.WEEK, WEDNESDAY, -1) == WEDNESDAY - timedelta(days=7)
    assert stepped(PlanView.MONTH, WEDNESDAY, 2).isoformat() == "2027-01-01"
    assert [day.isoformat() for day in span(PlanView.LIST, WEDNESDAY)] == ["2026-11-01", "2026-11-30"]


def test_the_page_speaks_chinese(speak, qtbot, context, region):
    from msgspec.structs import replace

    from app.ui.formats import Formats

    from .conftest import open_page

    speak("zh_CN")
    formats = Formats("CNY", context.formats.unit, "zh_CN")
    page = open_page(qtbot, replace(context, formats=formats))
    assert page.head.title.text() == "2026年第47周：11月16日至11月22日"
    assert page.week.heads[0].text() == "周一 11月16日  1"
