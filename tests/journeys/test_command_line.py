"""The commands as a user types them: real files in, a workbook out, the figures of the trade right (shared/data oracles)."""

from __future__ import annotations

from collections import Counter, defaultdict
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.cli import main

REPO = Path(__file__).resolve().parents[2]
DATA = REPO.parent / "shared" / "data"
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the real data sets are not shipped with the project")

Row = dict[str, Any]


def sheets(path: Path) -> dict[str, list[Row]]:
    workbook = openpyxl.load_workbook(path, read_only=True)
    with closing(workbook):
        found = {}
        for sheet in workbook:
            header, *rows = sheet.iter_rows(values_only=True)
            found[sheet.title] = [dict(zip(header, row, strict=True)) for row in rows]
        return found


def run(*arguments: str | Path) -> int:
    return main([str(argument) for argument in arguments] + ["--lang", "en"])


@pytest.fixture(scope="module")
def maven(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> tuple[Path, dict[str, list[Row]]]:
    folder = tmp_path_factory.mktemp("maven")
    files = [DATA / "maven_crm" / f"{name}.csv" for name in ("products", "sales_teams", "accounts", "sales_pipeline")]
    book = folder / "b.fieldbook"
    assert run("import", book, *files) == 0
    assert run("export", book, folder / "o.xlsx", "--headers", "keys", "--as-of", "2017-12-31") == 0
    return book, sheets(folder / "o.xlsx")


@needs_data
def test_won_lost_and_open_deals_agree_with_the_oracle(maven: tuple[Path, dict[str, list[Row]]]) -> None:
    deals = maven[1]["deals"]
    won = [deal for deal in deals if deal["stage"] == "CLOSED_PAID"]
    still_open = [deal for deal in deals if deal["stage"] in ("TARGET", "TRUST")]
    assert (len(won), sum(deal["amount"] for deal in won)) == (4_238, 10_005_534)
    assert sum(deal["stage"] == "LOST" for deal in deals) == 2_473
    assert (len(still_open), sum(deal["customer"] is None for deal in still_open)) == (2_089, 1_425)
    assert sum(deal["list_amount"] for deal in still_open) == 3_892_229 + 1_073_986


@needs_data
def test_won_by_quarter_and_office_agree_with_the_oracle(maven: tuple[Path, dict[str, list[Row]]]) -> None:
    quarters: dict[str, list[float]] = defaultdict(lambda: [0, 0])
    offices: Counter[str] = Counter()
    for deal in maven[1]["deals"]:
        if deal["stage"] == "CLOSED_PAID":
            assert isinstance(deal["won_on"], datetime)
            assert deal["won_on"] == deal["closed_on"]
            quarter = quarters[f"{deal['won_on'].year}Q{(deal['won_on'].month + 2) // 3}"]
            quarter[0] += 1
            quarter[1] += deal["amount"]
            offices[deal["area"]] += deal["amount"]
    assert quarters == {
        "2017Q1": [531, 1_134_672],
        "2017Q2": [1_254, 3_086_111],
        "2017Q3": [1_257, 2_982_255],
        "2017Q4": [1_196, 2_802_496],
    }
    assert offices == {"Central": 3_346_293, "East": 3_090_594, "West": 3_568_647}


@needs_data
def test_amount_classes_of_the_accounts_agree_with_the_oracle(maven: tuple[Path, dict[str, list[Row]]]) -> None:
    portfolio = maven[1]["portfolio"]
    largest = max(portfolio, key=lambda row: row["sales_12m"])
    assert Counter(row["abc"] for row in portfolio) == {"A": 59, "B": 18, "C": 8}
    assert (largest["name"], largest["sales_12m"]) == ("Kan-code", 341_455)


@needs_data
def test_funnel_sheet_adds_up_to_the_deals(maven: tuple[Path, dict[str, list[Row]]]) -> None:
    counts = Counter(deal["stage"] for deal in maven[1]["deals"])
    for row in maven[1]["funnel"]:
        assert row["deals"] == counts[row["stage"]]


@needs_data
def test_the_same_files_again_change_nothing(
    maven: tuple[Path, dict[str, list[Row]]], capsys: pytest.CaptureFixture[str]
) -> None:
    for name, count in (("products", 7), ("sales_teams", 35), ("accounts", 85), ("sales_pipeline", 8_800)):
        assert run("import", maven[0], DATA / "maven_crm" / f"{name}.csv") == 0
        assert f"{name}.csv: 0 new, 0 changed, {count} same" in capsys.readouterr().out


@needs_data
@pytest.mark.parametrize("file", ["superstore_zh.xlsx", "superstore_zh_orders_gbk.csv"])
def test_both_superstore_files_give_the_same_customers_and_sales(tmp_path: Path, qapp: object, file: str) -> None:
    assert run("import", tmp_path / "s.fieldbook", DATA / "superstore_zh" / file) == 0
    assert (
        run("export", tmp_path / "s.fieldbook", tmp_path / "s.xlsx", "--headers", "keys", "--as-of", "2017-12-31") == 0
    )
    found = sheets(tmp_path / "s.xlsx")
    regions: Counter[str] = Counter()
    for entry in found["sales"]:
        regions[entry["area"]] += entry["amount"]
    assert len(found["customers"]) == 790
    assert sum(regions.values()) == pytest.approx(16_117_548.237, abs=1)
    for region, amount in (("华东", 4_692_464.99), ("中南", 4_147_884.01), ("东北", 2_711_223.39)):
        assert regions[region] == pytest.approx(amount, abs=1)
    for region, amount in (("华北", 2_447_301.02), ("西南", 1_303_124.51), ("西北", 815_550.32)):
        assert regions[region] == pytest.approx(amount, abs=1)
    assert Counter(row["abc"] for row in found["portfolio"]) == {"A": 299, "B": 178, "C": 313}
    assert sum(row["sales_12m"] for row in found["portfolio"]) == pytest.approx(5_488_465.787, abs=1)


def test_demo_check_info_backup_and_restore(tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    book = tmp_path / "demo.fieldbook"
    assert run("demo", book, "--size", "small", "--as-of", "2026-11-22") == 0
    assert run("check", book) == 0
    assert run("info", book) == 0
    assert "24" in capsys.readouterr().out
    assert run("backup", book) == 0
    (backup,) = (tmp_path / "demo backups").glob("*.fieldbook")
    assert run("restore", backup, book) == 0
    assert len(list(tmp_path.glob("demo replaced *.fieldbook"))) == 1
    assert run("check", book) == 0


@pytest.mark.parametrize("content", [b"", b"just text", b"\x89PNG\r\n\x1a\n" + bytes(200)])
def test_what_is_not_a_book_is_refused_in_one_sentence_and_left_alone(
    tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    path = tmp_path / "holiday.fieldbook"
    path.write_bytes(content)
    assert run("check", path) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "Traceback" not in said
    assert path.read_bytes() == content
