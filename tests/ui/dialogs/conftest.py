"""A region of eight customers whose classes move with the settings, and the settings page on it."""

from datetime import date

import pytest

from app.services.scope import scope_for
from app.terms import DisplayUnit
from app.ui import background
from app.ui.book_signals import BookSignals
from app.ui.dialogs.method_settings import MethodSettingsDialog
from app.ui.formats import Formats
from app.ui.page_context import PageContext
from app.ui.theme import load_theme
from tests.builders import TODAY, a_customer, a_sale

MONTH = date(2026, 5, 1)


@pytest.fixture
def customers(book):
    """Potential 100 to 800, each with 40 % of it bought from us."""
    ids = []
    for number in range(1, 9):
        ids.append(a_customer(book, f"客户{number}", potential=number * 100, potential_on=TODAY))
        a_sale(book, ids[-1], MONTH, number * 40)
    return ids


@pytest.fixture
def context(qapp, services):
    signals = BookSignals()
    services.on_change(signals.announce)
    return PageContext(services, signals, Formats("CNY", DisplayUnit.ONE, "en"), load_theme("light"))


@pytest.fixture
def open_dialog(qtbot, context, customers):
    """open_dialog("R2"); closed after the test, with what it still reckons."""
    opened = []

    def open_(group=None):
        opened.append(MethodSettingsDialog(context, scope_for(TODAY), group))
        qtbot.addWidget(opened[-1])
        return opened[-1]

    yield open_
    for dialog in opened:
        dialog.reject()
    background.wait_for_all()


@pytest.fixture
def dialog(open_dialog):
    return open_dialog()
