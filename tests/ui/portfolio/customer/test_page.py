"""The full page of a customer: what it shows, what is typed there, and that each edit is one step back."""

from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea

from app.changes import Step
from app.models import Product
from app.services.scope import scope_for
from app.storage.book import Book
from app.terms import AdoptionLevel, Overlay, Strategy, Tier
from app.ui import background
from app.ui.portfolio.customer.page import CustomerPage
from app.ui.widgets.why_popover import WhyPopover

from ..conftest import TODAY, WAN_CENTS


@pytest.fixture
def products(book):
    with book.write(Step("ADD_PRODUCT")) as session:
        rows = [Product(name="传感器"), Product(name="阀门")]
        session.add_all(rows)
        session.flush()
        return [row.id for row in rows]


@pytest.fixture
def shown(qtbot, context, customers, products):
    """The page on 海诚银行."""
    page = CustomerPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.set_scope(scope_for(TODAY))
    page.show_record(customers["海诚银行"])
    page.show()
    return page


def record(page):
    return page._context.services.customers.get(page.record_id)


def type_in(editor, text):
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def rows(section):
    return section.table.rows_model.rows


def test_every_class_has_its_prefix(shown):
    assert shown.name.text() == "海诚银行"
    assert shown.tags.texts[:2] == ["Acquire", "Amount A"]
    assert shown.standing.classes[Overlay.STRATEGY] is Strategy.ACQUIRE


def test_a_class_that_is_missing_says_what_it_lacks(shown):
    assert shown.cards.position.scores[Overlay.BCG].text() == "lacks: growth"


def test_typing_what_it_lacks_gives_the_class(shown):
    inputs = shown.cards.inputs
    type_in(inputs.forms[1].editor("rival_share_bp"), "40")
    type_in(inputs.forms[1].editor("growth_bp"), "12%")
    assert (record(shown).rival_share_bp, record(shown).growth_bp) == (4000, 1200)
    assert shown.cards.position.tags[Overlay.BCG].text() == "Question mark"
    shown._context.services.history.undo()
    assert record(shown).growth_bp is None
    assert shown.cards.position.tags[Overlay.BCG].text() == "—"


def test_a_refused_value_is_said_beside_its_field(shown):
    form = shown.cards.inputs.forms[1]
    type_in(form.editor("rival_share_bp"), "140")
    assert "100" in form._remarks["rival_share_bp"].text()
    assert record(shown).rival_share_bp is None


def test_a_potential_is_dated_when_it_is_typed(shown):
    type_in(shown.cards.facts.form.editor("potential_cents"), "900")
    assert record(shown).potential_cents == 900 * 1000 * 100  # English counts a 万 book in thousands
    assert record(shown).potential_on == date.today()


def test_a_tier_by_hand_needs_its_reason(shown):
    tier = shown.cards.inputs.tier
    tier.tier.set_value("A1")
    tier._on_tier("A1")
    tier.set.click()
    assert shown.cards.inputs.remark.isVisibleTo(shown)
    assert record(shown).tier_override is None
    type_in(tier.reason, "board member")
    assert record(shown).tier_override == Tier.A1
    assert record(shown).tier_override_until > date.today() + timedelta(days=360)
    assert "Value A1" in shown.tags.texts
    shown._context.services.history.undo()
    assert record(shown).tier_override is None


def in_visit_form(act):
    """`act(form)` runs in the visit form that the next click opens."""

    def begin():
        form = QApplication.activeModalWidget()
        try:
            act(form)
        finally:
            form.reject()  # closed by then, unless something went wrong

    QTimer.singleShot(0, begin)


def test_a_visit_is_logged_in_its_form(shown):
    visits = shown.cards.visits

    def fill(form):
        type_in(form.parts.when.editors["minutes"], "45")
        form.save()

    in_visit_form(fill)
    visits.log.click()
    assert [visit.minutes for visit in rows(visits)] == [45]
    assert rows(visits)[0].held_on == TODAY
    assert rows(visits)[0].rep_name == "周岚"
    assert visits.heading.text() == "Visits 1"


def test_a_visit_without_a_day_is_refused_in_words(shown):
    visits, said = shown.cards.visits, []

    def fill(form):
        form.parts.when.day.set_value(None)
        form.save()
        said.append((form.isVisible(), form.error.text()))
        form.reject()

    in_visit_form(fill)
    visits.plan.click()
    ((is_open, error),) = said
    assert is_open
    assert "day" in error
    assert not rows(visits)


def test_a_planned_visit_is_ticked_as_held(qtbot, shown):
    file = shown._context.services.customer_file
    file.save_visit(None, {"customer_id": shown.record_id, "planned_on": date(2026, 11, 25)})
    model = shown.cards.visits.table.rows_model
    assert model.setData(model.index(0, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    qtbot.waitUntil(lambda: rows(shown.cards.visits)[0].held_on == date(2026, 11, 25))


def test_a_task_is_added_ticked_and_taken_back(qtbot, shown):
    tasks = shown.cards.tasks
    tasks.new.open()
    type_in(tasks.new.editors["title"], "Send the offer")
    assert tasks.heading.text() == "Tasks 1"
    model = tasks.table.rows_model
    model.setData(model.index(0, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    qtbot.waitUntil(lambda: rows(tasks)[0].done_on is not None)
    assert tasks.heading.text() == "Tasks"
    shown._context.services.history.undo()
    assert rows(tasks)[0].done_on is None


def test_delete_removes_a_row_and_undo_brings_it_back(shown):
    contacts = shown.cards.contacts
    contacts.table.selectRow(0)
    QTest.keyClick(contacts.table, Qt.Key.Key_Delete)
    assert not rows(contacts)
    assert contacts.empty.isVisibleTo(shown)
    shown._context.services.history.undo()
    assert [one.name for one in rows(contacts)] == ["Chen Wei"]


def test_white_space_is_typed_in_the_grid(qtbot, shown):
    table = shown.cards.white_space.table
    cell = table.rows_model.index(0, 2)
    table.setCurrentIndex(cell)
    table.edit(cell)
    type_in(table.viewport().findChild(QLineEdit), "500")
    qtbot.waitUntil(lambda: rows(shown.cards.white_space)[0].potential_cents == 500 * 1000 * 100)
    assert shown.cards.white_space.heading.text() == "White space by product 1"


def test_a_product_that_does_not_apply_is_unticked(qtbot, shown):
    model = shown.cards.white_space.table.rows_model
    model.setData(model.index(1, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    qtbot.waitUntil(lambda: rows(shown.cards.white_space)[1].not_applicable)
    assert model.index(1, 1).data() == "Not applicable"


def test_a_level_is_picked_on_the_ladder(qtbot, shown):
    model = shown.cards.adoption.table.rows_model
    assert model.setData(model.index(0, 1), AdoptionLevel.FAVOURED.value)
    qtbot.waitUntil(lambda: rows(shown.cards.adoption)[0].level is AdoptionLevel.FAVOURED)
    assert "to check" in model.index(0, 2).data()


def test_four_scores_make_a_key_account(shown):
    form = shown.cards.key_account.form
    for field in ("ka_quantity", "ka_concentration", "ka_service", "ka_partnership"):
        combo = form.editor(field)
        combo.setCurrentIndex(combo.findData(4))
        combo.activated.emit(combo.currentIndex())
    assert shown.cards.key_account.verdict.text() == "Candidate: mean 4.0 of 5"


def test_purchases_are_chips_of_us_and_others(shown):
    file = shown._context.services.customer_file
    for day, supplier in enumerate([None, "Botai", None, None], start=1):
        file.add_purchase(shown.record_id, date(2026, 10, day), supplier)
    assert shown.cards.purchases.chips.texts == ["us", "Botai", "us", "us"]
    assert shown.cards.purchases.verdict.text() == "Loyal: 3 of the last 4 purchases were from us"


def test_what_is_owed_is_told_by_age(shown):
    file = shown._context.services.customer_file
    fields = {"customer_id": shown.record_id, "number": "A1", "amount_cents": 30 * WAN_CENTS}
    invoice = file.save_invoice(None, {**fields, "issued_on": date(2026, 9, 1), "due_on": date(2026, 10, 1)})
    file.save_payment(None, {"customer_id": shown.record_id, "paid_on": date(2026, 11, 1), "amount_cents": WAN_CENTS})
    card = shown.cards.receivables
    assert card.sum.text() == "¥290k open, ¥290k overdue · 31–60 days ¥290k"
    card.on_deletion([card.invoices.rows_model.rows[0]])
    assert invoice not in [one.id for one in card.invoices.rows_model.rows]


def test_a_deal_is_added_and_opened(qtbot, shown):
    deals = shown.cards.deals
    deals.new.open()
    type_in(deals.new.editors["name"], "Line 4")
    assert [deal.name for deal in rows(deals)] == ["Line 4"]
    with qtbot.waitSignal(shown.deal_opened) as opened:
        deals.table.selectRow(0)
        deals.table.setCurrentIndex(deals.table.rows_model.index(0, 0))
        QTest.keyClick(deals.table, Qt.Key.Key_Return)
    assert opened.args == [rows(deals)[0].id]


def test_the_journal_is_told_in_words(shown):
    shown._context.services.customers.save(shown.record_id, {"growth_bp": 850, "is_vip": True})
    text = shown.cards.changes.list.text()
    assert "Growth a year: — → 8.5%" in text
    assert "VIP: yes" in text


def test_an_edit_elsewhere_leaves_what_is_being_typed(qtbot, shown, customers):
    editor = shown.cards.facts.form.editor("city")
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "Hang")
    contacts = rows(shown.cards.contacts)
    shown._context.services.customers.save(customers["宁港集团"], {"city": "Ningbo"})
    assert editor.text() == "Hang"
    assert rows(shown.cards.contacts) is contacts


def test_keys_lead_back_and_to_the_neighbours(qtbot, shown):
    for key, modifier, signal in (
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier, shown.next_asked),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier, shown.previous_asked),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, shown.closed),
    ):
        with qtbot.waitSignal(signal, timeout=1000):
            QTest.keyClick(shown, key, modifier)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_class_says_why(shown):
    shown.cards.position.tags[Overlay.STRATEGY].click()
    popover = shown.findChild(WhyPopover)
    assert "Acquire" in popover.words.as_text()
    popover.close()


def test_a_large_book_is_read_beside_the_window(qtbot, context, customers):
    context.signals.numbers = SimpleNamespace(customers=100_000)
    page = CustomerPage(context)
    qtbot.addWidget(page)
    page.set_scope(scope_for(TODAY))
    page.show_record(customers["东方重工"])
    page.show_record(customers["海诚银行"])
    assert page.standing is None
    qtbot.waitUntil(lambda: page.standing is not None, timeout=20_000)
    assert page.tags.texts[0] == "Acquire"
    background.wait_for_all()


def test_a_page_in_chinese_says_everything_in_chinese(qtbot, speak, context, customers):
    speak("zh_CN")
    page = CustomerPage(context)
    qtbot.addWidget(page)
    page.set_scope(scope_for(TODAY))
    page.show_record(customers["海诚银行"])
    titles = [card.heading.text() for card in page.cards.all]
    assert titles[:4] == ["基本信息", "定位", "分类依据", "拜访"]
    assert not [title for title in titles if title.isascii()]
    assert page.tags.texts[:2] == ["获取", "金额A"]


def test_a_customer_that_goes_closes_the_page(qtbot, shown):
    with qtbot.waitSignal(shown.closed):
        shown._context.services.customers.delete([shown.record_id])
    assert shown.record_id is None


def test_an_inactive_customer_has_no_position(shown):
    shown._context.services.customers.save(shown.record_id, {"is_active": False})
    assert shown.standing is None
    assert shown.cards.position.empty.isVisibleTo(shown)


@pytest.mark.parametrize(("width", "columns"), [(1366, 2), (1920, 3), (900, 1)])
def test_cards_stand_in_as_many_columns_as_fit(qtbot, shown, width, columns):
    shown.resize(width, 768)
    qtbot.waitUntil(lambda: shown.columns.count == columns)
    areas = [area for area in shown.findChildren(QScrollArea) if area.isVisible()]
    qtbot.waitUntil(lambda: all(area.widget().width() <= area.viewport().width() for area in areas))


def test_on_a_narrow_page_the_facts_stand_on_top(qtbot, shown):
    shown.resize(700, 768)
    qtbot.waitUntil(lambda: shown.columns.isAncestorOf(shown.cards.facts))
    shown.resize(1366, 768)
    qtbot.waitUntil(lambda: not shown.columns.isAncestorOf(shown.cards.facts))
    qtbot.waitUntil(shown.cards.facts.isVisible)


def test_a_read_only_book_shows_everything_and_edits_nothing(qtbot, book, customers, context):
    from msgspec.structs import replace

    from app.services.services import Services

    book.close()
    closed = Book.open(book.path, read_only=True)
    page = CustomerPage(replace(context, services=Services(closed)))
    qtbot.addWidget(page)
    page.set_scope(scope_for(TODAY))
    page.show_record(customers["海诚银行"])
    assert page.tags.texts
    assert page.cards.facts.form.editor("name").isReadOnly()
    model = page.cards.contacts.table.rows_model
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not page.cards.inputs.tier.tier.isEnabled()
    closed.close()
