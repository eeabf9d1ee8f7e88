"""The import wizard from file to result, on a real book."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.terms import DisplayUnit, RowState, TableKind
from app.ui.book_signals import BookSignals
from app.ui.dialogs.import_wizard import ImportWizard
from app.ui.dialogs.import_wizard.columns_model import FIELD, UNIT
from app.ui.dialogs.import_wizard.file_page import FilePage
from app.ui.dialogs.import_wizard.preview_model import FIXED, REMARK, STATE
from app.ui.dialogs.import_wizard.wizard import COLUMNS, FILE, PREVIEW, RESULT
from app.ui.dialogs.import_wizard.words import import_summary_lines
from app.ui.formats import Formats
from app.ui.page_context import PageContext
from app.ui.settings import UserSettings, books_folder
from app.ui.theme import load_theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

HEADERS = ("Deal ID", "Deal name", "Account", "Product", "Stage", "Amount", "Close date")
ROWS = (
    ("1", "Press line", "Acme", "GTX Pro", "Proposal", "1200", "2026-03-31"),
    ("2", "Spare parts", "Acme", "GTXPro", "Won", "300", "2026-01-31"),
    ("3", "Service", "Zenco", "GTX Pro", "Stage 9", "50", "2026-02-28"),
)


@pytest.fixture
def deals_csv(tmp_path):
    return written(tmp_path / "deals.csv", ROWS)


def written(path, rows):
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([HEADERS, *rows])
    return path


@pytest.fixture
def wizard(services, qtbot, tmp_path):
    context = PageContext(services, BookSignals(), Formats("CNY", DisplayUnit.ONE, "en"), load_theme("light"))
    wizard = ImportWizard(context, None, tmp_path / "settings")
    qtbot.addWidget(wizard)
    return wizard


@pytest.fixture
def go(wizard, qtbot):
    """Press Next and wait until the page is there and nothing is under way."""

    def press(page):
        wizard.next.click()
        settle(page)

    def settle(page):
        qtbot.waitUntil(
            lambda: wizard.pages.currentIndex() == page and not wizard.bar.isVisibleTo(wizard), timeout=20_000
        )

    def read(path):
        wizard.read(path)
        settle(FILE)

    press.settle, press.read = settle, read
    return press


def test_a_file_goes_through_columns_and_preview_into_the_book(wizard, go, deals_csv, book):
    go.read(deals_csv)
    go(COLUMNS)
    go(PREVIEW)
    assert wizard.preview_page.chips[RowState.NEW].text().endswith("2")
    assert wizard.preview_page.chips[RowState.INVALID].text().endswith("1")
    assert wizard.next.text().replace("&", "").startswith("Import 2")
    assert book.rows("SELECT count(*) FROM deal") == [(0,)]
    go(RESULT)
    assert wizard.imported
    assert book.rows("SELECT name, stage FROM deal ORDER BY id") == [
        ("Press line", "VALUE"),
        ("Spare parts", "CLOSED_PAID"),
    ]
    assert wizard.result_page.figures[RowState.NEW].text() == "2"


def test_enter_closes_after_the_import_and_another_file_begins_at_choose(wizard, go, deals_csv, qtbot):
    wizard.show()
    qtbot.waitUntil(lambda: wizard.focusWidget() is wizard.file_page.browse)
    wizard.read(deals_csv)
    go.settle(FILE)
    assert wizard.focusWidget() is wizard.next
    for page in (COLUMNS, PREVIEW, RESULT):
        go(page)
    assert (wizard.close_button.isDefault(), wizard.focusWidget()) == (True, wizard.close_button)
    go(FILE)
    assert (wizard.close_button.isDefault(), wizard.focusWidget()) == (False, wizard.file_page.browse)


def test_the_next_file_is_looked_for_where_the_last_one_was(wizard, deals_csv, tmp_path):
    assert wizard.file_page.folder() == books_folder()
    wizard.read(deals_csv)
    wizard.reject()
    assert FilePage(UserSettings(tmp_path / "settings" / "settings.ini")).folder() == deals_csv.parent


def test_the_preview_filters_by_state_and_says_what_is_wrong(wizard, go, deals_csv):
    go.read(deals_csv)
    go(COLUMNS)
    go(PREVIEW)
    wizard.preview_page.chips[RowState.INVALID].setChecked(True)
    model = wizard.preview_page.view.model()
    assert model.rowCount() == 1
    assert model.index(0, REMARK).data() == 'Stage: the stage "Stage 9" is not known'
    assert model.index(0, FIXED + 1).data() == "Service"


def test_tab_goes_round_every_page_and_never_stays_in_a_table(wizard, go, deals_csv):
    wizard.show()
    go.read(deals_csv)
    assert wizard.focusWidget() is wizard.next
    for page, table in ((COLUMNS, wizard.columns_page.view), (PREVIEW, wizard.preview_page.view)):
        go(page)
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Tab)
        assert wizard.focusWidget() is not table
        wizard.next.setFocus()
        QTest.keyClick(wizard.next, Qt.Key.Key_Tab)
        assert wizard.focusWidget() is wizard.close_button


def test_the_remark_column_is_there_only_while_a_shown_row_has_one(wizard, go, deals_csv):
    go.read(deals_csv)
    go(COLUMNS)
    go(PREVIEW)
    page = wizard.preview_page
    assert not page.view.isColumnHidden(REMARK)
    page.chips[RowState.NEW].setChecked(True)
    assert page.view.isColumnHidden(REMARK)
    page.chips[RowState.INVALID].setChecked(True)
    assert not page.view.isColumnHidden(REMARK)


def test_changed_cells_show_old_and_new(wizard, go, deals_csv, services):
    services.imports.apply(services.imports.plan(deals_csv))
    written(deals_csv, [(*ROWS[0][:5], "1500", ROWS[0][6])])
    go.read(deals_csv)
    go(COLUMNS)
    go(PREVIEW)
    model = wizard.preview_page.view.model()
    assert model.index(0, STATE).data() == "Changed"
    assert model.index(0, FIXED + HEADERS.index("Amount")).data() == "¥1,200 → ¥1,500"


def test_a_near_miss_can_be_unticked(wizard, go, deals_csv, book):
    go.read(deals_csv)
    go(COLUMNS)
    go(PREVIEW)
    near = wizard.preview_page.near.model()
    assert near.index(0).data().startswith('"GTXPro" is "GTX Pro"')
    near.setData(near.index(0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    go.settle(PREVIEW)
    go(RESULT)
    assert book.rows("SELECT name FROM product ORDER BY id") == [("GTX Pro",), ("GTXPro",)]


def test_a_field_is_chosen_by_hand_and_remembered(wizard, go, deals_csv):
    go.read(deals_csv)
    go(COLUMNS)
    model = wizard.columns_page.view.model()
    amount = HEADERS.index("Amount")
    model.setData(model.index(amount, FIELD), "list_amount")
    model.setData(model.index(amount, UNIT), 10_000)
    go(PREVIEW)
    go(RESULT)
    go(FILE)
    go.read(deals_csv)
    go(COLUMNS)
    again = wizard.columns_page.view.model().mapping().columns["Amount"]
    assert (again.field, again.unit) == ("list_amount", 10_000)


def test_choosing_a_field_takes_it_from_the_column_that_had_it(wizard, go, deals_csv):
    go.read(deals_csv)
    go(COLUMNS)
    model = wizard.columns_page.view.model()
    model.setData(model.index(HEADERS.index("Product"), FIELD), "stage")
    assert model.index(HEADERS.index("Stage"), FIELD).data() == "not imported"
    model.setData(model.index(HEADERS.index("Product"), FIELD), "")
    assert not wizard.next.isEnabled()
    assert "Stage" in wizard.columns_page.remark.text()


def test_dates_with_two_readings_lead_back_to_the_first_page(wizard, go, deals_csv, qtbot):
    written(deals_csv, [(*ROWS[0][:6], "5/4/2026")])
    go.read(deals_csv)
    go(COLUMNS)
    go(FILE)
    assert "5/4/2026" in wizard.file_page.found.text()
    wizard.file_page.date_order.setCurrentIndex(wizard.file_page.date_order.findData("DMY"))
    go(COLUMNS)
    go(PREVIEW)


def test_an_unknown_stage_is_mapped_by_hand(wizard, go, deals_csv, book):
    go.read(deals_csv)
    go(COLUMNS)
    stages = wizard.columns_page.stages.model()
    assert [stages.index(row, 0).data() for row in range(stages.rowCount())] == ["Stage 9"]
    stages.setData(stages.index(0, 1), "COMMIT")
    go(PREVIEW)
    go(RESULT)
    assert book.rows("SELECT stage FROM deal WHERE name = 'Service'") == [("COMMIT",)]


def test_cancel_stops_the_reading_and_leaves_the_wizard_open(wizard, deals_csv, qtbot):
    wizard.show()
    wizard.read(deals_csv)
    wizard.close_button.click()
    qtbot.waitUntil(lambda: not wizard.bar.isVisibleTo(wizard), timeout=20_000)
    assert wizard.isVisible()
    assert not wizard.next.isEnabled()
    wizard.close_button.click()
    assert not wizard.isVisible()


def test_rejected_rows_are_saved_with_their_reason(wizard, go, deals_csv, tmp_path):
    go.read(deals_csv)
    go(COLUMNS)
    go(PREVIEW)
    go(RESULT)
    wizard.result_page.rejects_wanted.emit(tmp_path / "rejects.xlsx")
    assert (tmp_path / "rejects.xlsx").exists()
    assert str(tmp_path / "rejects.xlsx") in wizard.result_page.saved.text()


def test_a_wrong_kind_is_told_before_anything_is_planned(wizard, go, deals_csv):
    go.read(deals_csv)
    go(COLUMNS)
    kind = wizard.columns_page.kind
    kind.setCurrentIndex(kind.findData(TableKind.SALES.value))
    kind.activated.emit(kind.currentIndex())
    assert not wizard.next.isEnabled()
    assert "Month" in wizard.columns_page.remark.text()


def test_the_summary_says_counts_partners_and_names_taken_as_one(services, deals_csv):
    plan = services.imports.plan(deals_csv)
    assert import_summary_lines(plan) == [
        "deals.csv: 2 new, 0 changed, 0 same, 0 conflict, 1 invalid",
        "Also added because rows name them: 1 product, 1 customer",
        '"GTXPro" was taken as "GTX Pro" (1 row)',
    ]
