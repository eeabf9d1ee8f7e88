"""Cards are moved by dropping and by keys, through the gates; each move is one undo step and stays where it was put."""

from contextlib import contextmanager
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.terms import DealStage, LossReason, SlipReason
from app.ui.funnel.card_model import mime_of
from app.ui.funnel.loss_dialog import LossDialog

from .conftest import stage_of

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MOVE = Qt.DropAction.MoveAction


def drop(target, mime):
    """What Qt sends when the pointer lets go over `target`; whether it was accepted."""
    entered = QDragEnterEvent(QPoint(20, 20), MOVE, mime, Qt.MouseButton.LeftButton, NO_MODIFIER)
    QApplication.sendEvent(target, entered)
    if not entered.isAccepted():
        return False
    dropped = QDropEvent(QPointF(20, 20), MOVE, mime, Qt.MouseButton.LeftButton, NO_MODIFIER)
    QApplication.sendEvent(target, dropped)
    QApplication.processEvents()
    return dropped.isAccepted()


def press(page, stage, key, modifier=NO_MODIFIER):
    QTest.keyClick(page.board.views[stage], key, modifier)


@contextmanager
def overriding(reason="the customer insists"):
    """Answers the gate dialog that opens inside the block; says what stood in it."""
    seen = []

    def answer():
        dialog = QApplication.activeModalWidget()
        seen.append(dialog)
        dialog.reason.setText(reason)
        QTest.keyClick(dialog.reason, Qt.Key.Key_Return)

    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(answer)
    timer.start(0)
    yield seen
    assert seen, "the gates asked nothing"


def select(page, *ids):
    page.board.select_ids(ids, take_focus=True)


def test_columns_show_their_deals(page, deals):
    assert page.board.models[DealStage.NEEDS].rowCount() == 2
    assert list(page.board.models[DealStage.COMMIT].ids) == [deals["Substation"]]


def test_dropping_two_cards_moves_both_in_one_step(page, services, deals):
    ids = [deals["Phase II"], deals["Campus Wi-Fi"]]
    with overriding():
        assert drop(page.board.views[DealStage.VALUE].viewport(), mime_of(ids))
    assert set(page.board.models[DealStage.VALUE].ids) == set(ids)
    assert page.board.models[DealStage.NEEDS].rowCount() == 0
    assert set(page.board.selected_ids()) == set(ids)
    services.history.undo()
    assert set(page.board.models[DealStage.NEEDS].ids) == set(ids)
    assert set(page.board.selected_ids()) == set(ids)


def test_dropping_where_the_card_already_is_changes_nothing(page, services, deals):
    before = services.history.next_undo
    assert not drop(page.board.views[DealStage.TRUST].viewport(), mime_of([deals["Dyeing control"]]))
    assert services.history.next_undo == before


def test_something_else_is_not_taken(page):
    mime = QMimeData()
    mime.setText("a file name")
    assert not drop(page.board.views[DealStage.VALUE].viewport(), mime)


def test_dropping_on_paid_leaves_the_board(page, services, deals):
    page.board.drag_started.emit()
    targets = page.board.strip.targets
    assert page.board.strip.isVisible()
    with overriding():
        assert drop(targets[DealStage.CLOSED_PAID], mime_of([deals["Substation"]]))
    page.board.drag_ended.emit()
    assert not page.board.strip.isVisible()
    assert stage_of(services, deals["Substation"]) is DealStage.CLOSED_PAID
    assert page.board.models[DealStage.COMMIT].rowCount() == 0


@pytest.mark.parametrize("modifier", [CTRL, SHIFT, Qt.KeyboardModifier.AltModifier])
def test_keys_move_the_selection_a_stage_and_again(page, services, deals, modifier):
    select(page, deals["Dyeing control"])
    with overriding():
        press(page, DealStage.TRUST, Qt.Key.Key_Right, modifier)
    assert stage_of(services, deals["Dyeing control"]) is DealStage.NEEDS
    assert page.board.selected_ids() == [deals["Dyeing control"]]
    assert page.focusWidget() is page.board.views[DealStage.NEEDS]
    with overriding("the need was a guess"):
        press(page, DealStage.NEEDS, Qt.Key.Key_Left, modifier)
    assert stage_of(services, deals["Dyeing control"]) is DealStage.TRUST


def test_before_the_first_stage_there_is_nothing(page, services, deals):
    services.deals.move_to_stage([deals["Phase II"]], DealStage.TARGET, page.scope.as_of)
    select(page, deals["Phase II"])
    press(page, DealStage.TARGET, Qt.Key.Key_Left, CTRL)
    assert stage_of(services, deals["Phase II"]) is DealStage.TARGET


def test_deals_of_several_stages_do_not_step_together(page, services, deals):
    page.board.select_ids([deals["Phase II"], deals["Substation"]])
    page.board.views[DealStage.NEEDS].step_asked.emit(1)
    assert stage_of(services, deals["Phase II"]) is DealStage.NEEDS
    assert "different stages" in page.bar.hint.text()


def test_arrows_go_to_the_neighbour_column_past_empty_ones(page, deals):
    select(page, deals["Phase II"])
    press(page, DealStage.NEEDS, Qt.Key.Key_Right)
    assert page.board.selected_ids() == [deals["Substation"]]
    press(page, DealStage.COMMIT, Qt.Key.Key_Left)
    assert page.board.views[DealStage.NEEDS].hasFocus()
    assert len(page.board.selected_ids()) == 1


def test_delete_removes_and_undo_brings_back(page, services, deals):
    select(page, deals["Phase II"])
    press(page, DealStage.NEEDS, Qt.Key.Key_Delete)
    assert list(page.board.models[DealStage.NEEDS].ids) == [deals["Campus Wi-Fi"]]
    assert page.board.selected_ids() == [deals["Campus Wi-Fi"]]
    services.history.undo()
    assert page.board.models[DealStage.NEEDS].rowCount() == 2


def with_key(key, act):
    """Run `act`, which opens a dialog, and press `key` in it."""
    QTimer.singleShot(0, lambda: QTest.keyClick(QApplication.activeModalWidget(), key))
    act()


def test_losing_asks_why(page, services, deals):
    with_key(Qt.Key.Key_Return, lambda: page.actions_.move([deals["Phase II"]], DealStage.LOST))
    record = services.deals.get(deals["Phase II"])
    assert (record.stage, record.loss_reason) == ("LOST", LossReason.PRODUCT)


def test_losing_can_be_cancelled(page, services, deals):
    with_key(Qt.Key.Key_Escape, lambda: page.actions_.move([deals["Phase II"]], DealStage.LOST))
    assert stage_of(services, deals["Phase II"]) is DealStage.NEEDS


def test_every_reason_can_be_chosen(qtbot):
    dialog = LossDialog(2)
    qtbot.addWidget(dialog)
    for number, reason in enumerate(LossReason):
        dialog.choices.button(number).click()
        assert dialog.loss() == (reason, None)


def test_a_move_shows_at_once_while_the_board_is_still_being_read(page, deals):
    page.board.show_moved([deals["Substation"]], DealStage.TARGET)
    assert list(page.board.models[DealStage.TARGET].ids) == [deals["Substation"]]
    assert page.board.models[DealStage.COMMIT].rowCount() == 0


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_space_picks_cards_of_several_columns_and_m_moves_them_together(page, services, deals):
    select(page, deals["Dyeing control"])
    press(page, DealStage.TRUST, Qt.Key.Key_Space)
    press(page, DealStage.TRUST, Qt.Key.Key_Space)
    press(page, DealStage.TRUST, Qt.Key.Key_Right)
    press(page, DealStage.NEEDS, Qt.Key.Key_Down)
    press(page, DealStage.NEEDS, Qt.Key.Key_Space)
    picked = page.board.models[DealStage.NEEDS].ids[1]
    assert page.board.selected_ids() == [deals["Dyeing control"], picked]
    press(page, DealStage.NEEDS, Qt.Key.Key_M)
    with overriding():
        QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_5)
    assert {stage_of(services, deal_id) for deal_id in (deals["Dyeing control"], picked)} == {DealStage.VALUE}
    services.history.undo()
    assert stage_of(services, deals["Dyeing control"]) is DealStage.TRUST
    assert stage_of(services, picked) is DealStage.NEEDS


def test_escape_ends_the_picking(page, deals):
    select(page, deals["Phase II"])
    press(page, DealStage.NEEDS, Qt.Key.Key_Space)
    press(page, DealStage.NEEDS, Qt.Key.Key_Space)
    assert page.board.is_picking
    press(page, DealStage.NEEDS, Qt.Key.Key_Escape)
    assert not page.board.is_picking
    assert page.board.selected_ids() == [deals["Phase II"]]


def test_a_loss_keeps_the_rival_it_went_to(page, services, deals):
    def answer():
        dialog = QApplication.activeModalWidget()
        QTest.keyClicks(dialog.rival, "Nordwind")
        QTest.keyClick(dialog.rival, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    page.actions_.move([deals["Phase II"]], DealStage.LOST)
    record = services.deals.get(deals["Phase II"])
    assert (record.stage, record.rival) == ("LOST", "Nordwind")


def test_what_was_cancelled_is_said(page, services, deals):
    with_key(Qt.Key.Key_Escape, lambda: page.actions_.move([deals["Phase II"]], DealStage.VALUE))
    assert stage_of(services, deals["Phase II"]) is DealStage.NEEDS
    assert page.bar.hint.text() == "Cancelled: nothing was changed"


def test_a_later_month_asks_the_one_word_reason(page, services, deals):
    services.deals.save(deals["Phase II"], {"expected_close": date(2026, 11, 25)}, page.scope.as_of)
    page.actions_.expect([deals["Phase II"]], date(2026, 12, 1))
    QApplication.activeModalWidget().reasons[SlipReason.BUDGET].click()
    assert services.deals.get(deals["Phase II"]).expected_close == date(2026, 12, 25)
    assert [slip.reason for slip in services.deal_file.slips(deals["Phase II"])] == [SlipReason.BUDGET]


def test_an_earlier_month_asks_nothing(page, services, deals):
    page.actions_.expect([deals["Substation"]], date(2026, 10, 1))
    assert services.deals.get(deals["Substation"]).expected_close == date(2026, 10, 16)
