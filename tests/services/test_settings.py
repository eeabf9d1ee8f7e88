"""The book's own values: what holds, what is refused, and that undo is seen at once."""

from decimal import Decimal

import pytest

from app.errors import RuleError
from app.methods.funnel import DEFAULT_MAX_IDLE_DAYS, DEFAULT_ODDS_BP
from app.methods.settings_defaults import SETTING_DEFAULTS
from app.services.book_settings import SettingsService
from app.services.services import Services
from app.storage.book import Book
from app.terms import BOARD_STAGES, DealStage, DisplayUnit
from tests.builders import reopened


def test_a_new_book_follows_the_defaults(services: Services) -> None:
    settings = services.settings
    assert settings.odds_bp() == DEFAULT_ODDS_BP
    assert settings.max_idle_days() == {stage: DEFAULT_MAX_IDLE_DAYS[stage] for stage in BOARD_STAGES}
    assert (settings.currency, settings.display_unit, settings.fiscal_first_month) == ("CNY", DisplayUnit.WAN, 1)
    assert settings.value("y_cut_cents") is None
    rows = settings.rows()
    assert [row.key for row in rows] == list(SETTING_DEFAULTS)
    assert all(row.is_default and row.value == row.default and row.source and row.rule for row in rows)


def test_a_value_is_kept_shown_and_reset(services: Services, book: Book) -> None:
    services.settings.set("x_cut", "0.30")
    row = next(row for row in services.settings.rows() if row.key == "x_cut")
    assert (row.value, row.default, row.is_default) == ("0.30", "0.50", False)
    assert services.settings.share("x_cut") == Decimal("0.30")
    services.settings.reset("x_cut")
    assert services.settings.share("x_cut") == Decimal("0.50")
    services.settings.reset("x_cut")
    assert services.history.undo() is not None
    assert services.settings.share("x_cut") == Decimal("0.30")


def test_undo_and_redo_reach_what_is_remembered(services: Services) -> None:
    services.settings.set("fiscal_first_month", "4")
    services.settings.set("fiscal_first_month", "7")
    seen = [services.settings.fiscal_first_month]
    for act in (services.history.undo, services.history.undo, services.history.redo, services.history.redo):
        act()
        seen.append(services.settings.fiscal_first_month)
    assert seen == [7, 4, 1, 4, 7]


def test_a_value_survives_closing(book: Book) -> None:
    SettingsService(book).set("display_unit", "MILLIONS")
    book = reopened(book)
    assert SettingsService(book).display_unit is DisplayUnit.MILLIONS
    book.close()


@pytest.mark.parametrize(
    ("key", "text"),
    [("x_cut", "1.01"), ("x_cut", "half"), ("fiscal_first_month", "13"), ("odds_bp.NEEDS", "-1"), ("currency", "XXX")],
)
def test_a_value_out_of_range_is_refused(services: Services, book: Book, key: str, text: str) -> None:
    with pytest.raises(RuleError) as refused:
        services.settings.set(key, text)
    assert refused.value.code == "SETTING_OUT_OF_RANGE"
    assert book.rows("SELECT * FROM setting") == []
    assert book.undo_steps == []


def test_a_value_nobody_knows(services: Services) -> None:
    with pytest.raises(RuleError) as refused:
        services.settings.set("no_such_key", "1")
    assert refused.value.code == "UNKNOWN_RECORD"
    with pytest.raises(KeyError):
        services.settings.value("no_such_key")


def test_own_odds(services: Services) -> None:
    services.settings.set("odds_bp.NEEDS", "4000")
    services.settings.set("max_idle_days.NEEDS", "45")
    assert services.settings.odds_bp()[DealStage.NEEDS] == 4000
    assert services.settings.max_idle_days()[DealStage.NEEDS] == 45
    assert services.settings.max_idle_days()[DealStage.COLLECT] is None
