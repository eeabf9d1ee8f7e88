"""Text files as programs export them: encodings, separators, quotes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import ReadError
from app.exchange.readers.raw_table import RawTable, WarningCode
from app.exchange.readers.read_file import ReadOptions, list_sheets, read_tables

pytestmark = pytest.mark.usefixtures("nothing_left")

MakeText = Callable[..., Path]
CHINESE = "客户名称,区域,金额\n上海申通地铁,华东,12.5\n北京首钢股份,华北,7\n"


def table_of(path: Path, **options: object) -> RawTable:
    (table,) = read_tables(path, ReadOptions(**options))  # type: ignore[arg-type]
    return table


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("gbk", "gb18030"),
        ("gb18030", "gb18030"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
@pytest.mark.parametrize("rows", [1, 2, 50])
def test_encodings_of_chinese_text(make_text: MakeText, encoding: str, told: str, rows: int) -> None:
    lines = CHINESE.splitlines(keepends=True)
    table = table_of(make_text("".join([lines[0], *(lines[1:] * 25)[:rows]]), encoding=encoding))
    assert table.headers == ("客户名称", "区域", "金额")
    assert table.rows[0] == ("上海申通地铁", "华东", "12.5")
    assert len(table.rows) == rows
    assert table.encoding == told


def test_traditional_and_western_text(make_text: MakeText) -> None:
    big5 = "客戶名稱,地區,備註\n臺灣積體電路製造公司,臺北,長期往來的客戶\n國泰世華銀行,臺中,信用良好\n" * 5
    assert table_of(make_text(big5, encoding="big5")).headers == ("客戶名稱", "地區", "備註")
    german = "Kunde;Ort;Betrag\nMüller & Söhne;Köln;12,50\nBäckerei Groß;Fürth;7,00\n" * 5
    table = table_of(make_text(german, encoding="cp1252"))
    assert (table.rows[0], table.separator) == (("Müller & Söhne", "Köln", "12,50"), ";")


def test_the_user_knows_the_encoding_better(make_text: MakeText) -> None:
    path = make_text("客戶,數量\n台北,1\n", encoding="big5")
    assert table_of(path, encoding="big5").headers == ("客戶", "數量")


@pytest.mark.parametrize("encoding", ["utf-8", "no-such-encoding"])
def test_a_wrong_encoding(make_text: MakeText, encoding: str) -> None:
    with pytest.raises(ReadError) as caught:
        table_of(make_text(CHINESE, encoding="gbk"), encoding=encoding)
    assert (caught.value.code, caught.value.values["encoding"]) == ("BAD_ENCODING", encoding)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators(make_text: MakeText, separator: str) -> None:
    rows = [["name", "note", "amount"], ["Acme", '"a,b;c|d"', "1"], ["Beta", "", "2"]]
    table = table_of(make_text("\r\n".join(separator.join(row) for row in rows)))
    assert table.separator == separator
    assert table.rows == [("Acme", "a,b;c|d", "1"), ("Beta", None, "2")]


def test_excel_names_its_separator_in_the_first_line(make_text: MakeText) -> None:
    table = table_of(make_text("sep=;\r\nname;amount\r\nAcme;1,5\r\n"))
    assert (table.headers, table.rows, table.first_row) == (("name", "amount"), [("Acme", "1,5")], 3)


def test_a_single_column(make_text: MakeText) -> None:
    table = table_of(make_text("name\nAcme\nBeta\n"))
    assert (table.headers, table.rows) == (("name",), [("Acme",), ("Beta",)])


def test_short_and_long_records_are_kept_and_named(make_text: MakeText) -> None:
    table = table_of(make_text("name,city,amount\nAcme,Bonn,1\nBeta\nGamma,Rome,2,what?\nDelta,Oslo,3\n"))
    assert table.headers == ("name", "city", "amount", "Column 4")
    assert table.rows[1:3] == [("Beta", None, None, None), ("Gamma", "Rome", "2", "what?")]
    warnings = {warning.code: warning.values for warning in table.warnings}
    assert warnings[WarningCode.RAGGED_ROWS] == {"count": 2, "rows": (3, 4)}


def test_blank_lines_and_line_breaks_in_cells_keep_the_row_numbers(make_text: MakeText) -> None:
    table = table_of(make_text('name,note\r\n\r\nAcme,"two\r\nlines"\r\n,\r\nBeta,x\r\n\r\n'))
    assert table.rows == [("Acme", "two\r\nlines"), ("Beta", "x")]
    assert list(table.row_numbers) == [3, 5]


def test_an_inch_sign_is_no_quote(make_text: MakeText) -> None:
    assert table_of(make_text('name,size\nBolt,5"\nNut,3" or 4"\n')).rows == [("Bolt", '5"'), ("Nut", '3" or 4"')]


@pytest.mark.parametrize("rows_behind", [3, 400, 5_000])
def test_a_quote_that_is_never_closed(make_text: MakeText, rows_behind: int) -> None:
    """It would swallow the rest of the file in silence."""
    with pytest.raises(ReadError) as caught:
        table_of(make_text('name,note\nAcme,ok\nBeta,"oops\n' + "Gamma,fine\n" * rows_behind))
    assert caught.value.code in {"DAMAGED_FILE", "CELL_TOO_LONG"}
    assert caught.value.values["row"] == 3


def test_a_cell_of_a_megabyte(make_text: MakeText) -> None:
    with pytest.raises(ReadError) as caught:
        table_of(make_text("name,note\nAcme," + "x" * 1_000_000 + "\n"))
    assert (caught.value.code, caught.value.values["row"]) == ("CELL_TOO_LONG", 2)


@pytest.mark.parametrize("content", [b"name,amount\nAc\0me,5\n", b"name,amount\n" + b"Acme,5\n" * 50_000 + bytes(4096)])
def test_nul_bytes(make_text: MakeText, content: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        table_of(make_text(content))
    assert (caught.value.code, caught.value.values["detail"]) == ("DAMAGED_FILE", "NUL")


def test_formulas_stay_text(make_text: MakeText) -> None:
    assert table_of(make_text("name,note\n=cmd|' /C calc'!A0,@SUM(1)\n")).rows == [("=cmd|' /C calc'!A0", "@SUM(1)")]


def test_a_text_file_is_one_sheet(make_text: MakeText) -> None:
    assert list_sheets(make_text("a,b\n1,2\n", name="deals.csv")) == ["deals"]
