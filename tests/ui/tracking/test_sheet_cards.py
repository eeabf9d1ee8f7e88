"""The other cards of the sheet: visits, decision flow, role service plan, red flags, needs, map."""

from datetime import timedelta

from app.models import Visit
from app.terms import Flag, FlowStep, LineKind, MissingPiece, RedFlag, StepStatus
from tests.builders import TODAY, put


def texts(card, row=0):
    model = card.table.rows_model
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


def test_visits_stand_newest_first_with_what_they_count_as(page, book, services, ids):
    card = page.sheet.cards.visits
    assert card.empty.isVisible()
    held = {
        "deal_id": ids["Line 4"],
        "customer_id": ids["plant"],
        "outcome": "CONTINUATION",
        "claimed_outcome": "ADVANCE",
    }
    put(book, Visit(held_on=TODAY - timedelta(days=3), subject="Shop floor", **held))
    card.load()
    assert texts(card)[:4] == ["2026-11-19", "Shop floor", "Shop floor", "＝ Continuation"]
    assert "noted as Advance" in card.table.rows_model.columns[3].tip(card.table.rows_model.rows[0])
    assert card.rate.text() == "0 of 1 visit held moved the deal: 0%"


def test_the_seller_tells_the_next_visit(page, services, ids):
    services.visits.plan(
        None,
        {"deal_id": ids["Line 4"], "customer_id": ids["plant"], "planned_on": TODAY + timedelta(days=4)},
        people=[ids["Zhou"]],
    )
    assert page.sheet.cards.people.seller.visits.text() == "0 visits in the last 30 days\nnext: 2026-11-26 Zhou Wei"


def test_the_usual_steps_begin_the_decision_flow(page, services, ids):
    card = page.sheet.cards.flow
    card.start.click()
    assert [step.kind for step in card.table.rows_model.rows] == list(FlowStep)
    assert not card.start.isVisible()
    services.history.undo()
    assert card.empty.isVisible()


def test_too_late_is_said_in_days(page, services, ids):
    card = page.sheet.cards.flow
    services.deals.save(ids["Line 4"], {"expected_close": TODAY + timedelta(days=40)}, TODAY)
    for days in (10, 15, 20):
        services.tracking.save_step(None, {"deal_id": ids["Line 4"], "title": f"Step of {days}", "expected_days": days})
    assert card.line.text() == "45 days of steps left, 40 days until the expected close: 5 days too late"


def test_a_step_gets_its_person_and_is_ticked_off(page, services, ids):
    card = page.sheet.cards.flow
    card.start.click()
    first = card.table.rows_model.rows[0]
    assert Flag.STEP_UNOWNED in first.flags
    card.on_edited(first, "contact_id", ids["Zhou"])
    card.on_edited(card.table.rows_model.rows[0], "status", StepStatus.DONE.value)
    done = card.table.rows_model.rows[0]
    assert (done.contact_name, done.done_on, done.flags) == ("Zhou Wei", TODAY, ())


def test_steps_move_by_key(page):
    card = page.sheet.cards.flow
    card.start.click()
    card.table.selectRow(1)
    card._move(-1)
    assert [step.kind for step in card.table.rows_model.rows[:2]] == [FlowStep.EVALUATE, FlowStep.INITIATE]


def test_a_row_of_the_role_plan_is_added_done_and_undone(page, services, ids):
    card = page.sheet.cards.plan
    card._save_new({"contact_id": ids["Chen"], "goal": "Win IT", "action": "Security list", "frequency": "MONTHLY"})
    assert texts(card)[1:3] == ["Chen Li", "Win IT"]
    card.on_edited(card.table.rows_model.rows[0], "is_done", True)
    assert card.table.rows_model.rows[0].next_due == TODAY + timedelta(days=30)
    card.on_edited(card.table.rows_model.rows[0], "is_done", False)
    assert card.table.rows_model.rows[0].last_done_on is None


def test_a_plan_without_a_goal_is_refused_in_words(page, ids):
    card = page.sheet.cards.plan
    assert not card.attempt(lambda: card._save_new({"contact_id": ids["Chen"], "goal": None, "frequency": "ONCE"}))
    assert card.remark.isVisible()


def test_a_red_flag_is_answered_beside_it_and_becomes_a_task(page, services, ids):
    card, head = page.sheet.cards.flags, page.sheet.head
    rows = {line.flag: line for line in card.table.rows_model.rows}
    assert RedFlag.RF03 in rows, "from NEEDS on a deal without a guide is in danger"
    before = head.flags.text()
    card.on_edited(rows[RedFlag.RF03], "text", "Ask Sun about the board")
    assert [task.title for task in services.deal_file.tasks(ids["Line 4"])] == ["Ask Sun about the board"]
    assert head.flags.text() != before
    answered = next(line for line in card.table.rows_model.rows if line.flag is RedFlag.RF03)
    card.on_edited(answered, "kind", "ACCEPTED")
    accepted = next(line for line in card.table.rows_model.rows if line.flag is RedFlag.RF03)
    assert accepted.is_accepted
    card.on_deletion([accepted])
    assert next(line for line in card.table.rows_model.rows if line.flag is RedFlag.RF03).text is None


def test_accepted_without_a_reason_is_refused(page):
    card = page.sheet.cards.flags
    card.on_edited(card.table.rows_model.rows[0], "kind", "ACCEPTED")
    assert card.remark.isVisible()


def test_needs_and_wants_keep_who_said_them(page, services, ids):
    card = page.sheet.cards.needs
    services.deals.save(ids["Line 4"], {"need": "Takt +8 %"}, TODAY)
    card._save_new({"kind": "WANT", "text": "No overtime", "contact_id": ids["Sun"]})
    main, wish = card.table.rows_model.rows
    assert (main.text, main.contact_id, wish.contact_name, wish.said_on) == ("Takt +8 %", None, "Sun Tao", TODAY)
    card.on_edited(main, "contact_id", ids["Zhou"])
    assert services.deals.get(ids["Line 4"]).need_contact_id == ids["Zhou"]
    card.on_deletion(list(card.table.rows_model.rows))
    assert card.table.rows_model.rows == ()


def test_what_is_drawn_on_the_map_goes_to_the_book_and_back(page, services, ids):
    view = page.sheet.cards.map.map
    view.line_drawn.emit(ids["Sun"], ids["Zhou"], LineKind.INFLUENCES)
    view.boss_chosen.emit(ids["Sun"], ids["Zhou"])
    drawn = services.tracking.map(ids["Line 4"], TODAY)
    assert [(line.from_id, line.to_id) for line in drawn.lines] == [(ids["Sun"], ids["Zhou"])]
    view.strength_changed.emit(drawn.lines[0].id, 3)
    assert services.tracking.map(ids["Line 4"], TODAY).lines[0].strength == 3
    for _ in range(3):
        services.history.undo()
    assert services.tracking.map(ids["Line 4"], TODAY).lines == ()


def test_a_loop_in_who_reports_to_whom_is_refused_in_words(page, services, ids):
    card = page.sheet.cards.map
    card.map.boss_chosen.emit(ids["Sun"], ids["Zhou"])
    card.map.boss_chosen.emit(ids["Zhou"], ids["Sun"])
    assert card.remark.isVisible()


def test_a_folded_card_is_remembered(page, settings, open_page):
    page.sheet.cards.needs.fold.setChecked(True)
    page.save_state(settings)
    other = open_page()
    other.restore_state(settings)
    assert other.sheet.cards.needs.is_folded
    assert not other.sheet.cards.flow.is_folded


def test_a_cell_of_the_coach_leads_to_its_slot(page, ids, qtbot):
    page.fill_cell(ids["Line 4"], MissingPiece.GUIDE)
    assert page.sheet.cards.people.guide.hasFocus()
    with qtbot.waitSignal(page.deal_asked):
        page.fill_cell(ids["Spares"], MissingPiece.BUDGET)
    assert page.sheet.deal_id == ids["Spares"]


def test_the_coachs_view_opens_instead_of_the_sheet_and_goes_back(page):
    page.deals.coach.click()
    assert page.views.shows_coach
    page.views.coach.closed.emit()
    assert not page.views.shows_coach


def test_another_deal_puts_the_person_beside_it_away(page, ids):
    page.open_person(ids["Zhou"])
    assert page.views.panel.isVisible()
    page.show_deal(ids["Spares"])
    assert not page.views.panel.isVisible()
