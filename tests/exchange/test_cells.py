"""Single cells as people and programs write them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.cells import (
    AMBIGUOUS,
    CellError,
    bare_shares_in_percent,
    clean_text,
    company_key,
    date_order_of,
    match_key,
    parse_amount,
    parse_bool,
    parse_date,
    parse_int,
    parse_month,
    parse_number,
    parse_share,
)
from app.terms import DateOrder


@pytest.mark.parametrize(
    ("cell", "cents"),
    [
        ("1234.5", 123_450),
        ("-7", -700),
        (1054.0, 105_400),
        (1054, 105_400),
        (129.696, 12_970),
        ("-60.70400000000001", -6_070),
        ("35621.354999999996", 3_562_136),
        (35621.355, 3_562_136),
        (0.005, 1),
        (-0.005, -1),
        ("¥1,200.50", 120_050),
        ("￥1，200.50", 120_050),
        ("$ 1,000", 100_000),
        ("€ 1.234,56", 123_456),
        ("12 345,60 €", 1_234_560),
        ("12\u00a0345.60", 1_234_560),
        ("1'234.50", 123_450),
        ("1.234.567", 123_456_700),
        ("12,34,567.8", 123_456_780),
        ("1234,56", 123_456),
        ("RMB1,000", 100_000),
        ("CNY 1,000.00", 100_000),
        ("1,234.5 USD", 123_450),
        ("US$5", 500),
        ("人民币 300 元", 30_000),
        ("300元", 30_000),
        ("1.2万", 1_200_000),
        ("1.2 万元", 1_200_000),
        ("3亿", 30_000_000_000),
        ("5k", 500_000),
        ("2.5 M", 250_000_000),
        ("3m", 300_000_000),
        ("(300)", -30_000),
        ("（300.5）", -30_050),
        ("300-", -30_000),
        ("−300", -30_000),
        ("-¥300", -30_000),
        ("¥-300", -30_000),
        ("１２３４．５", 123_450),
        ("1.5E+05", 15_000_000),
    ],
)
def test_amounts(cell: str | float, cents: int) -> None:
    assert parse_amount(cell) == cents


@pytest.mark.parametrize("cell", [None, "", "  ", "-", "—", "N/A", "\u3000", "NULL"])
def test_no_amount(cell: str | None) -> None:
    assert parse_amount(cell) is None


@pytest.mark.parametrize(
    "cell",
    ["1,2", "12,5", "1,2345", "nan", "inf", "-inf", "45%", "45％", "abc", "1 2", "1.2.3", "--5", "(-5)", "-5-", "1/2", "5 apples",
     "=1+1", "2017-04-27", "1" * 5_000 + "x", "1" + " " * 30_000 + "x", float("nan"), float("inf"), True, date(2017, 4, 27)],
)  # fmt: skip
def test_amounts_that_are_refused_rather_than_guessed(cell: str | float) -> None:
    with pytest.raises(CellError) as caught:
        parse_amount(cell)
    assert caught.value.code == "BAD_AMOUNT"


def test_amounts_beyond_any_book_are_refused() -> None:
    with pytest.raises(CellError) as caught:
        parse_amount("999999亿")
    assert caught.value.code == "AMOUNT_TOO_LARGE"


def test_a_column_may_count_in_ten_thousands() -> None:
    assert parse_amount("1.5", unit=10_000) == 1_500_000
    assert parse_amount(1.5, unit=10_000) == 1_500_000
    assert parse_amount("3k", unit=10_000) == 300_000


@given(st.integers(-(10**12), 10**12))
def test_amounts_survive_writing_and_reading(cents: int) -> None:
    assert parse_amount(f"{Decimal(cents) / 100:,.2f}") == cents
    assert parse_amount(f"{Decimal(cents) / 100:.2f}") == cents


@given(st.text(max_size=12))
def test_any_text_is_an_amount_or_an_error(text: str) -> None:
    try:
        value = parse_amount(text)
    except CellError:
        return
    assert value is None or isinstance(value, int)


@pytest.mark.parametrize(
    "cell",
    ["2017/4/27", "2017-04-27", "2017.4.27", "20170427", 20170427, 20170427.0, "2017年4月27日", "2017 年 4 月 27 日", "27-Apr-2017",
     "27 April 2017", "Apr 27, 2017", "April 27th 2017", "27.4.2017", "4/27/2017", "4/27/17", "2017-04-27 10:20:30",
     "2017-04-27T10:20:30Z", "2017/4/27 上午 10:20", "4/27/2017 3:40 PM", "２０１７／４／２７", date(2017, 4, 27),
     datetime(2017, 4, 27, 23, 59)],
)  # fmt: skip
def test_dates(cell: str | float | date) -> None:
    assert parse_date(cell) == date(2017, 4, 27)


def test_dates_by_order() -> None:
    assert parse_date("5/4/2023", DateOrder.DMY) == date(2023, 4, 5)
    assert parse_date("5/4/2023", DateOrder.MDY) == date(2023, 5, 4)
    assert parse_date("17/4/27", DateOrder.YMD) == date(2017, 4, 27)
    assert parse_date("5/5/2023") == date(2023, 5, 5)
    assert parse_date("1-Mar-99") == date(1999, 3, 1)


def test_excel_day_numbers_only_when_told() -> None:
    assert parse_date(45351.0, serials=True) == date(2024, 2, 29)
    assert parse_date("45351", serials=True) == date(2024, 2, 29)
    with pytest.raises(CellError):
        parse_date(45351.0)


@pytest.mark.parametrize(
    ("cell", "order", "code"),
    [
        ("5/4/2023", None, "AMBIGUOUS_DATE"),
        ("17/4/27", None, "AMBIGUOUS_DATE"),
        ("27/11/2023", DateOrder.MDY, "BAD_DATE"),
        ("31/2/2020", None, "BAD_DATE"),
        ("2017-13-01", None, "BAD_DATE"),
        ("0017-01-01", None, "BAD_DATE"),
        ("soon", None, "BAD_DATE"),
        ("Q3 2017", None, "BAD_DATE"),
        (True, None, "BAD_DATE"),
        (3.5, None, "BAD_DATE"),
        (float("nan"), None, "BAD_DATE"),
    ],
)
def test_no_dates(cell: str | float, order: DateOrder | None, code: str) -> None:
    with pytest.raises(CellError) as caught:
        parse_date(cell, order)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["1/2/2013", "4/6/2013", "3/25/2013"], DateOrder.MDY),
        (["1/2/2020", None, "27/11/2023"], DateOrder.DMY),
        (["27/11/2023", "28/11/2023", "11/27/2023", "x"], DateOrder.DMY),
        (["27/11/2023", "11/27/2023"], AMBIGUOUS),
        (["1/2/2020", "3/4/2020"], AMBIGUOUS),
        (["31/12/45", "1/2/03"], DateOrder.DMY),
        (["99/12/31", "17/4/27"], DateOrder.YMD),
        (["2017-04-27", date(2020, 1, 1), 20200101], None),
        ([], None),
    ],
)
def test_order_by_evidence(cells: list[str | None], order: object) -> None:
    assert date_order_of(cells) == order


def test_months() -> None:
    for cell in (
        "2017-04",
        "2017/4",
        "2017年4月",
        "201704",
        201704.0,
        "Apr 2017",
        "Apr-17",
        date(2017, 4, 9),
        "2017-04-09",
    ):
        assert parse_month(cell) == date(2017, 4, 1)
    assert parse_month("") is None


def test_shares() -> None:
    assert parse_share("45 %") == parse_share("0.45") == parse_share(0.45) == parse_share(45) == Decimal("0.45")
    assert parse_share("１２．５％") == Decimal("0.125")
    assert parse_share(1.0) == 1
    assert parse_share(1.0, in_percent=True) == Decimal("0.01")
    assert parse_share("-") is None
    for cell in ("145%", "-5%", "half", 101):
        with pytest.raises(CellError) as caught:
            parse_share(cell)
        assert caught.value.code == "BAD_SHARE"


def test_whether_a_column_of_shares_counts_in_percent() -> None:
    assert bare_shares_in_percent([1, None, 50.0, "x"])
    assert not bare_shares_in_percent([1, 0.5, "80%"])


def test_whole_numbers() -> None:
    assert parse_int("1,234") == parse_int(1234.0) == parse_int("１２３４") == 1234
    assert parse_number("-1.5") == Decimal("-1.5")
    for cell in ("1.5", "12 pcs", True):
        with pytest.raises(CellError) as caught:
            parse_int(cell)
        assert caught.value.code == "BAD_NUMBER"


def test_yes_and_no() -> None:
    assert all(parse_bool(cell) is True for cell in ("是", "Yes", "1", 1.0, "√", True))
    assert all(parse_bool(cell) is False for cell in ("否", "NO", 0, "×", False))
    assert parse_bool(" ") is None
    with pytest.raises(CellError):
        parse_bool("maybe")


def test_text_is_kept_but_for_what_nobody_sees() -> None:
    assert clean_text("\ufeff\u3000上海\u00a0 华东\x00\u200b  ") == "上海 华东"
    assert clean_text("a\r\n\r\n b ") == "a\nb"
    assert clean_text("=cmd|' /C calc'!A0") == "=cmd|' /C calc'!A0"
    assert clean_text("①Ａ") == "①Ａ"
    assert clean_text(12.0) == "12"
    assert clean_text(0.1) == "0.1"
    assert clean_text(None) == ""
    assert clean_text(date(2017, 4, 27)) == "2017-04-27"


def test_near_misses() -> None:
    assert match_key("GTXPro") == match_key("GTX Pro") == match_key("ＧＴＸ－Ｐｒｏ")
    assert match_key("Straße") == match_key("STRASSE")
    assert match_key("Acme Corporation") != match_key("Acme")
    assert company_key("Acme Corporation") == company_key("ACME, Corp.") == company_key("Acme") == "acme"
    assert company_key("上海申通有限公司") == company_key("上海申通")
    assert company_key("Co") == "co"
    assert match_key("***") == "***"
