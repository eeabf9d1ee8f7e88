"""On the wall: pages by keys and clicker, amounts hidden, back to where one was, a projector that is unplugged."""

import re

import pytest
from msgspec import Struct
from msgspec.structs import asdict
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication

from app.bootstrap import build_window
from app.ui import background
from app.ui.presenting.page import BoardSpec, OpeningSpec
from app.ui.presenting.pages import stage_show
from app.ui.presenting.painting import paint_page
from app.ui.presenting.presenter import Presenter
from app.ui.presenting.window import StageWindow
from app.ui.screens import screen_of
from tests.builders import TODAY, a_book

AMOUNT = re.compile(r"[¥$]\s?−?\d|\d(k|M|万|亿)\b")


@pytest.fixture
def presenter(main_window) -> Presenter:
    return main_window.workspace.findChild(Presenter)


@pytest.fixture
def stage(qtbot, main_window, presenter) -> StageWindow:
    main_window.workspace.commands.present.trigger()
    qtbot.waitUntil(lambda: presenter.stage is not None, timeout=20_000)
    assert background.wait_for_all()
    return presenter.stage


def _show(window, *, hidden):
    context = window.context
    return stage_show(context.services, window.scope, context.formats.hiding(hidden))


def _texts(value):
    """Every text inside a page, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Struct):
        for name, part in asdict(value).items():
            if name not in ("number_format", "unit"):
                yield from _texts(part)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _texts(one)


def test_the_pages_open_with_the_figures_and_hold_the_board(main_window):
    pages = _show(main_window, hidden=False).pages
    assert isinstance(pages[0].content, OpeningSpec)
    board = next(page.content for page in pages if isinstance(page.content, BoardSpec))
    value = board.columns[4]
    assert (value.amount, [card.name for card in value.cards]) == ("¥500k", ["Cranes"])


def test_keys_and_clicker_turn_the_pages(qtbot, stage):
    last = stage.pages.count - 1
    for key, index in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_Space, 3),
        (Qt.Key.Key_PageUp, 2),
        (Qt.Key.Key_Backspace, 1),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_End, last),
        (Qt.Key.Key_Right, last),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(stage, key)
        assert stage.index == index
    qtbot.mouseClick(stage, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(stage, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(stage, Qt.MouseButton.RightButton)
    assert stage.index == 1


def test_a_number_and_enter_jump_to_that_page(qtbot, stage):
    qtbot.keyClicks(stage, "25")
    qtbot.keyClick(stage, Qt.Key.Key_Backspace)
    qtbot.keyClick(stage, Qt.Key.Key_Return)
    assert stage.index == 1


def test_b_blanks_the_wall_and_any_page_lights_it_again(qtbot, stage):
    qtbot.keyClick(stage, Qt.Key.Key_B)
    assert stage.is_blank
    assert stage.grab().toImage().pixelColor(10, 10).name() == "#000000"
    qtbot.keyClick(stage, Qt.Key.Key_F5)
    assert (stage.is_blank, stage.index) == (False, 0)


def test_with_amounts_hidden_no_page_says_one(main_window):
    plain, hidden = (_show(main_window, hidden=hidden).pages for hidden in (False, True))
    assert any(AMOUNT.search(text) for page in plain for text in _texts(page))
    found = [text for page in hidden for text in _texts(page) if AMOUNT.search(text)]
    assert found == []
    assert [page.subtitle for page in hidden] == [page.subtitle for page in plain]


def test_h_shows_the_page_without_amounts_and_back(qtbot, stage):
    def wall():
        background.wait_for_all()
        qtbot.wait(0)
        return stage.grab().toImage()

    wall()
    open_page = wall()
    qtbot.keyClick(stage, Qt.Key.Key_H)
    wall()
    assert stage.hides_amounts
    assert wall() != open_page
    qtbot.keyClick(stage, Qt.Key.Key_H)
    assert wall() == open_page


def test_escape_returns_to_the_tab_one_came_from(qtbot, main_window, presenter, stage):
    tab = main_window.shell.tab
    qtbot.keyClick(stage, Qt.Key.Key_Escape)
    assert presenter.stage is None
    assert main_window.shell.tab is tab


def test_an_unplugged_projector_is_said_and_f5_goes_on_at_that_page(qtbot, main_window, presenter, stage):
    stage.go_to(2)
    screen = screen_of(stage)
    QGuiApplication.instance().screenRemoved.emit(screen)
    assert presenter.stage is None
    assert main_window.shell.notice.text == "The projector was unplugged at page 3. F5 goes on there."
    presenter.present()
    qtbot.waitUntil(lambda: presenter.stage is not None, timeout=20_000)
    assert presenter.stage.index == 2


def test_choosing_a_screen_remembers_it_and_presents_there(qtbot, main_window, presenter):
    menu = main_window.workspace.commands.screen_menu
    presenter.fill_screens(menu)
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: presenter.stage is not None, timeout=20_000)
    screen = QGuiApplication.primaryScreen()
    assert screen_of(presenter.stage) is screen
    assert screen.name() in main_window.settings.text("presenting/screen")


@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(1024, 768)])
def test_every_page_fills_walls_of_either_shape(main_window, size):
    for page in _show(main_window, hidden=False).pages:
        assert paint_page(page, size, "1 / 2", "").size() == size


def test_f5_on_an_empty_book_says_what_to_do(qtbot, settings, tmp_path):
    book = a_book(tmp_path, "empty.fieldbook")
    book.close()
    window = build_window(book.path, settings=settings, language="en", theme_name="light", as_of=TODAY)
    window.show()
    window.workspace.commands.present.trigger()
    said = "Nothing to present yet: type in or import customers and deals first (Ctrl+I)."
    qtbot.waitUntil(lambda: window.shell.notice.text == said, timeout=20_000)
    assert window.workspace.findChild(Presenter).stage is None
    window.close()
    background.wait_for_all()
