"""For everything with a window: catalogues, settings in a temp folder, a small region, and the whole window on it."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import dev
from app.bootstrap import build_window
from app.terms import DealStage
from app.ui import background
from app.ui.i18n import Language, install_language
from app.ui.main_window import MainWindow
from app.ui.settings import UserSettings
from tests.builders import TODAY, a_book, a_contact, a_customer, a_deal, a_rep, an_area

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform cannot raise a window, grab the keyboard or hint at sizes, and says so."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(scope="session", autouse=True)
def catalogues() -> None:
    """The compiled translations, made anew where a source is newer."""
    dev.ensure_translations()


@pytest.fixture(autouse=True)
def english(qapp: QApplication, catalogues: None) -> None:
    """Whatever an earlier test left, a test begins in English with its plural forms."""
    if qapp.property("language") != "en":
        install_language(qapp, "en")


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[Language], None]]:
    """speak("zh_CN") for the rest of the test."""
    yield lambda language: install_language(qapp, language)
    install_language(qapp, "en")


@pytest.fixture
def settings(tmp_path: Path) -> UserSettings:
    return UserSettings(tmp_path / "settings.ini")


@pytest.fixture
def region(tmp_path: Path) -> Path:
    """A closed book: two reps, two areas, three customers, one contact, four deals of which one is won."""
    book = a_book(tmp_path)
    east, north = an_area(book, "华东"), an_area(book, "华北")
    anna, boris = a_rep(book, "Anna Snelling"), a_rep(book, "Boris Faz")
    hengrui = a_customer(book, "恒瑞医药", potential=8_000_000, owner_id=anna, area_id=east)
    port = a_customer(book, "Ninggang Port", potential=1_200_000, owner_id=boris, area_id=north)
    a_customer(book, "Taihu Hospital", owner_id=anna, area_id=east)
    a_contact(book, hengrui, "Chen Wei")
    soon = TODAY + timedelta(days=30)
    common = {"opened_on": TODAY - timedelta(days=60), "stage_since": TODAY - timedelta(days=5), "expected_close": soon}
    a_deal(book, "Line 3", stage=DealStage.NEEDS, amount=800_000, customer_id=hengrui, owner_id=anna, **common)
    a_deal(book, "Cranes", stage=DealStage.VALUE, amount=500_000, customer_id=port, owner_id=boris, **common)
    a_deal(book, "Spares", stage=DealStage.TARGET, customer_id=port, owner_id=boris, **common)
    won_on = TODAY - timedelta(days=40)
    won = {**common, "won_on": won_on, "closed_on": won_on}
    a_deal(book, "Line 2", stage=DealStage.CLOSED_PAID, amount=900_000, customer_id=hengrui, owner_id=anna, **won)
    book.close()
    return book.path


@pytest.fixture
def open_window(qtbot, settings: UserSettings, region: Path) -> Iterator[Callable[..., MainWindow]]:
    """open_window(language="zh_CN", theme="dark") shows the whole window on `region`; closed after the test."""
    opened = []

    def open_(language: Language = "en", theme: str = "light", as_of: date = TODAY) -> MainWindow:
        window = build_window(region, settings=settings, language=language, theme_name=theme, as_of=as_of)
        opened.append(window)
        window.show()
        return window

    yield open_
    for window in opened:
        window.close()
        window.deleteLater()
    background.wait_for_all()
    qtbot.wait(0)
    install_language(QApplication.instance(), "en")


@pytest.fixture
def main_window(open_window) -> MainWindow:
    """In English, light, as of builders.TODAY."""
    return open_window()
