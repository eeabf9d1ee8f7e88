"""The parts of the window by themselves."""

from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.services.lookups import NamedItem
from app.services.search import SearchHit
from app.terms import DisplayUnit, Period, TableKind
from app.ui.formats import Formats
from app.ui.shell.banner import Banner
from app.ui.shell.first_screen import FirstScreen
from app.ui.shell.scope_bar import Choice, ScopeBar
from app.ui.shell.search_box import SearchBox
from app.ui.shell.search_results import SearchResults, parts
from app.ui.shell.status_bar import StatusBar
from app.ui.shell.tabs import Tab, tab_title
from app.ui.shell.welcome_page import WelcomePage
from app.ui.theme import load_theme

TODAY = date(2026, 11, 22)
FORMATS = Formats("CNY", DisplayUnit.WAN, "en")
NUMBERS = SimpleNamespace(customers=152, open_deals=1, open_cents=4_290_000_000, weighted_cents=1_180_000_000)
REPS = [NamedItem(7, "Anna Snelling"), NamedItem(9, "Boris Faz")]


@pytest.fixture(autouse=True)
def english(speak):
    speak("en")


@pytest.fixture
def scope_bar(qtbot):
    bar = ScopeBar(FORMATS, TODAY)
    qtbot.addWidget(bar)
    bar.set_lists(REPS, [NamedItem(1, "华东")])
    bar.set_choice(Choice(), 1)
    bar.show()
    return bar


def combos(bar):
    return bar._period, bar._reps, bar._areas


def test_the_scope_bar_names_the_periods_as_of_today(scope_bar):
    period, reps, areas = combos(scope_bar)
    assert [period.itemText(row) for row in range(5)] == [
        "Last 12 months",
        "This quarter (2026 Q4)",
        "This year (2026)",
        "Last year (2025)",
        "All time",
    ]
    assert (reps.currentText(), areas.currentText()) == ("All reps", "All areas")


def test_a_fiscal_year_that_begins_in_april_is_named_after_its_end(scope_bar):
    scope_bar.set_choice(Choice(), 4)
    period = combos(scope_bar)[0]
    assert period.itemText(1) == "This quarter (2027 Q3)"


def test_choosing_a_rep_is_announced_once(qtbot, scope_bar):
    reps = combos(scope_bar)[1]
    reps.setCurrentIndex(2)
    with qtbot.waitSignal(scope_bar.chosen) as chosen:
        reps.activated.emit(2)
    assert chosen.args == [Choice(Period.LAST_12_MONTHS, owner_id=9)]
    with qtbot.assertNotEmitted(scope_bar.chosen):
        reps.activated.emit(2)


def test_new_lists_keep_the_choice(scope_bar):
    scope_bar.set_choice(Choice(owner_id=9), 1)
    scope_bar.set_lists([NamedItem(3, "Aaron"), *REPS], [])
    assert combos(scope_bar)[1].currentText() == "Boris Faz"


def test_another_day_is_shown_and_can_be_left(qtbot, scope_bar):
    scope_bar.set_choice(Choice(Period.THIS_YEAR, as_of=date(2017, 12, 31)), 1)
    assert scope_bar._as_of.isVisible()
    assert scope_bar._as_of.text() == "As of 2017-12-31 ×"
    assert combos(scope_bar)[0].currentText() == "This year (2017)"
    with qtbot.waitSignal(scope_bar.chosen) as chosen:
        qtbot.mouseClick(scope_bar._as_of, Qt.MouseButton.LeftButton)
    assert chosen.args == [Choice(Period.THIS_YEAR)]


@pytest.fixture
def search(qtbot):
    box = SearchBox()
    qtbot.addWidget(box)
    results = SearchResults(box, load_theme("light"))
    qtbot.addWidget(results.popup)
    known = [SearchHit(TableKind.CUSTOMERS, 4, "恒瑞医药", "华东"), SearchHit(TableKind.DEALS, 2, "Line 3", "恒瑞医药")]
    results.set_search(lambda text: [hit for hit in known if text in hit.name + "hengrui"])
    box.show()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    return SimpleNamespace(box=box, results=results, known=known)


def rows(results):
    return [results.popup.model().index(row, 0).data() for row in range(results.popup.model().rowCount())]


def test_results_appear_while_typing_and_enter_takes_the_first(qtbot, search):
    qtbot.keyClicks(search.box, "heng")
    qtbot.waitUntil(search.results.popup.isVisible)
    assert rows(search.results) == ["恒瑞医药", "Line 3"]
    assert search.box.text() == "heng"
    with qtbot.waitSignal(search.results.hit_chosen) as chosen:
        qtbot.keyClick(search.results.popup, Qt.Key.Key_Return)
    assert chosen.args == [search.known[0]]
    qtbot.waitUntil(lambda: search.box.text() == "")


def test_nothing_found_is_said_and_cannot_be_chosen(qtbot, search):
    qtbot.keyClicks(search.box, "qqq")
    qtbot.waitUntil(search.results.popup.isVisible)
    assert rows(search.results) == ["Nothing in this book matches “qqq”"]
    with qtbot.assertNotEmitted(search.results.hit_chosen):
        qtbot.keyClick(search.results.popup, Qt.Key.Key_Return)


def test_without_a_book_there_is_nothing_to_search(search):
    search.results.set_search(None)
    assert not search.box.isEnabled()


@pytest.mark.parametrize(
    ("name", "detail", "shown"),
    [(80, 60, (80, 60)), (80, 400, (80, 196)), (300, 0, (288, 0)), (300, 90, (192, 84)), (900, 0, (288, 0))],
)
def test_a_hit_always_says_what_it_is(name, detail, shown):
    """In a row of 360 px with a kind of 60."""
    assert parts(360, name, detail, 60) == (*shown, 60)


def test_the_list_is_wide_enough_for_names_even_where_the_box_is_narrow(qtbot, search):
    search.box.resize(200, search.box.height())
    qtbot.keyClicks(search.box, "heng")
    qtbot.waitUntil(search.results.popup.isVisible)
    assert search.results.popup.width() > 400


@pytest.fixture
def status(qtbot):
    bar = StatusBar(FORMATS, TODAY)
    qtbot.addWidget(bar)
    return bar


def test_the_status_line_counts_with_the_right_plural(status):
    status.show_numbers(NUMBERS)
    assert status.counts.text() == "152 customers • 1 open deal • ¥42.9M open • ¥11.8M weighted"


def test_the_status_line_counts_in_chinese(qtbot, speak):
    speak("zh_CN")
    bar = StatusBar(Formats("CNY", DisplayUnit.WAN, "zh_CN"), TODAY)
    qtbot.addWidget(bar)
    bar.show_numbers(NUMBERS)
    assert bar.counts.text() == "152 客户 • 1 在途商机 • 在途 ¥4,290万 • 加权 ¥1,180万"


def test_saved_and_backed_up_say_when(status):
    status.show_saved(None)
    assert status.saved.text() == "Saved automatically"
    moment = datetime(2026, 11, 22, 12, 30, 5, tzinfo=UTC)
    status.show_saved(moment)
    assert status.saved.text() == f"Saved {moment.astimezone():%H:%M:%S}"
    status.show_saved(datetime(2026, 11, 2, 12, 0, tzinfo=UTC))
    assert status.saved.text().startswith("Saved 2026-11-02 ")
    for newest, text in (
        (None, "No backup yet"),
        (datetime(2026, 11, 22, 9, 0), "Backup today 09:00"),
        (datetime(2026, 11, 20, 9, 0), "Backup 2026-11-20"),
    ):
        status.show_backup(newest)
        assert status.backup.text() == text


def test_the_banner_is_there_only_while_it_has_something_to_say(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_text("Read only")
    assert banner.isVisible()
    banner.show_text("")
    assert not banner.isVisible()


def test_tabs_have_mnemonics_of_their_own():
    letters = [tab_title(tab).replace("&&", "").partition("&")[2][:1].lower() for tab in Tab]
    used = [letter for letter in letters if letter]
    assert len(used) == len(set(used)) == 5


def test_the_welcome_page_offers_four_ways_and_the_last_books(qtbot):
    page = WelcomePage(load_theme("light"), [Path("a") / "East & West.fieldbook"])
    qtbot.addWidget(page)
    buttons = {
        button.text().replace("&&", "\0").replace("&", "").replace("\0", "&"): button
        for button in page.findChildren(QPushButton)
    }
    with qtbot.waitSignals([page.new_wanted, page.open_wanted, page.import_wanted, page.demo_wanted]):
        for text in ("New book…", "Open a book…", "Import a file…", "Demo book"):
            buttons[text].click()
    with qtbot.waitSignal(page.recent_chosen) as chosen:
        next(button for text, button in buttons.items() if text.startswith("East & West.fieldbook")).click()
    assert chosen.args == [Path("a") / "East & West.fieldbook"]


def test_the_first_screen_shows_the_numbers_and_says_when_it_is_painted(qtbot, settings):
    screen = FirstScreen(settings, FORMATS, "华东.fieldbook", NUMBERS)
    qtbot.addWidget(screen)
    with qtbot.waitSignal(screen.painted):
        screen.show()
    texts = [label.text() for label in screen.findChildren(QLabel)]
    assert texts == ["华东.fieldbook", "152 customers • 1 open deal • ¥42.9M open • ¥11.8M weighted"]
