"""How amounts, shares, dates and counts are written."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from app.terms import DisplayUnit
from app.ui.formats import Formats
from app.ui.i18n import translate

WAN, ONE, THOUSANDS, MILLIONS = DisplayUnit.WAN, DisplayUnit.ONE, DisplayUnit.THOUSANDS, DisplayUnit.MILLIONS


@pytest.fixture
def chinese(speak):
    speak("zh_CN")
    return Formats("CNY", WAN, "zh_CN")


@pytest.fixture
def english(speak):
    speak("en")
    return Formats("CNY", WAN, "en")


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        (1_286_400_000, "¥1,286.4万"),
        (1_760_000_000, "¥1,760万"),
        (18_600_000_000, "¥1.86亿"),
        (9_999_996_000_00, "¥100亿"),
        (530_000, "¥5,300"),
        (0, "¥0"),
        (-118_000_000, "−¥118万"),
        (None, "—"),
    ],
)
def test_money_in_wan(chinese, cents, text):
    assert chinese.money(cents) == text


def test_just_below_a_yi_does_not_round_to_ten_thousand_wan(chinese):
    assert chinese.money(9_999_996_000) == "¥1亿"
    assert chinese.money(9_998_000_000) == "¥9,998万"


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        (126_000_000, "¥1.26M"),
        (1_286_400_000, "¥12.9M"),
        (76_000_000, "¥760k"),
        (99_999_900, "¥1M"),
        (99_900, "¥999"),
        (-84_000_000, "−¥840k"),
        (-1, "¥0"),
    ],
)
def test_english_shows_k_and_m_where_the_book_says_wan(english, cents, text):
    assert english.money(cents) == text


@pytest.mark.parametrize(
    ("unit", "text", "column", "label"),
    [
        (ONE, "$12,864,000", "12,864,000", "USD"),
        (THOUSANDS, "$12,864k", "12,864.0", "USD k"),
        (MILLIONS, "$12.9M", "12.9", "USD M"),
        (WAN, "$12.9M", "12,864.0", "USD k"),
    ],
)
def test_the_unit_the_user_chose(speak, unit, text, column, label):
    speak("en")
    formats = Formats("USD", unit, "en")
    assert formats.money(1_286_400_000) == text
    assert formats.amount_in_unit(1_286_400_000) == column
    assert formats.unit_label() == label


def test_columns_in_wan_yuan(chinese):
    assert chinese.unit_label() == "万元"
    assert chinese.amount_in_unit(33_000_000) == "33.0"


def test_a_change_carries_its_sign(english):
    assert english.money_change(80_000_000) == "+¥800k"
    assert english.money_change(-80_000_000) == "−¥800k"


def test_exact_money_shows_cents_only_where_there_are_any(english):
    assert english.money_exact(1_286_400_000) == "¥12,864,000"
    assert english.money_exact(1_250) == "¥12.50"


@pytest.mark.parametrize(
    ("share", "digits", "text"),
    [
        (0.2, 0, "20%"),
        (Decimal("0.125"), 0, "13%"),
        (0.285, 1, "28.5%"),
        (-0.5, 0, "−50%"),
        (float("nan"), 0, "—"),
        (None, 0, "—"),
    ],
)
def test_shares_round_half_up_at_display(english, share, digits, text):
    assert english.percent(share, digits) == text


def test_dates_in_tables_and_in_sentences(english, speak):
    day, today = date(2026, 11, 21), date(2026, 12, 1)
    assert english.day(day) == "2026-11-21"
    assert english.day(None) == "—"
    assert english.day_in_words(day, today) == "21 Nov"
    assert english.day_in_words(day, date(2027, 1, 1)) == "21 Nov 2026"
    assert english.month(day) == "Nov 2026"
    speak("zh_CN")
    assert english.day_in_words(day, today) == "11月21日"
    assert english.day_in_words(day) == "2026年11月21日"
    assert english.month(day) == "2026年11月"


def test_counts_and_days(english):
    assert english.count(10_005_534) == "10,005,534"
    assert english.days(31) == "31 d"
    assert english.days(None) == "—"


def test_the_clock_is_local(english):
    moment = datetime(2026, 11, 21, 6, 32, 7, tzinfo=UTC)
    assert english.clock(moment) == f"{moment.astimezone():%H:%M:%S}"


def test_counts_within_sentences_are_grouped(speak):
    speak("en")
    assert translate("Shell", "%n open deal(s)", None, 2_185).startswith("2,185 ")
