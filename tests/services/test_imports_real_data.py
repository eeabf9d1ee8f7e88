"""The real data sets come in with no mapping file and give their known sums (shared data's README)."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.services.backups import BackupService
from app.services.book_settings import SettingsService
from app.services.funnel_figures import WinKey
from app.services.imports import ImportService
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.terms import Period

DATA = Path(__file__).parents[2].parent / "shared" / "data"
MAVEN = DATA / "maven_crm"
SUPERSTORE = DATA / "superstore_zh"
MAVEN_FILES = ("products", "sales_teams", "accounts", "sales_pipeline")

pytestmark = pytest.mark.skipif(
    not MAVEN.is_dir() or not SUPERSTORE.is_dir(), reason=f"the data sets are not in {DATA}"
)


def imports_of(book):
    return ImportService(book, SettingsService(book), BackupService(book))


def empty_book(tmp_path_factory):
    return Book.create(tmp_path_factory.mktemp("real") / "real.fieldbook")


@pytest.fixture(scope="module")
def maven(tmp_path_factory):
    """A book with maven_crm in it, and the results of the four imports."""
    book = empty_book(tmp_path_factory)
    imports = imports_of(book)
    results = [imports.apply(imports.plan(MAVEN / f"{name}.csv")) for name in MAVEN_FILES]
    yield book, results
    book.close()


def test_every_row_of_maven_is_new_and_none_is_rejected(maven):
    assert [result.new for result in maven[1]] == [7, 35, 85, 8800]
    assert all(not result.conflict and not result.invalid for result in maven[1])


def test_won_lost_and_open_deals_of_maven(maven):
    rows = maven[0].rows("SELECT stage, count(*), sum(amount_cents), sum(customer_id IS NULL) FROM deal GROUP BY stage")
    found = {stage: tuple(rest) for stage, *rest in rows}
    assert found["CLOSED_PAID"] == (4238, 1_000_553_400, 0)
    assert found["LOST"][0] == 2473
    assert (found["TRUST"][0], found["TARGET"][0]) == (1589, 500)
    assert found["TRUST"][2] + found["TARGET"][2] == 1425


def test_won_by_quarter_and_by_office(maven):
    quarter = "(CAST(strftime('%m', won_on) AS INTEGER) + 2) / 3"
    rows = maven[0].rows(f"SELECT {quarter}, count(*), sum(amount_cents) / 100 FROM deal WHERE won_on > '' GROUP BY 1")
    assert rows == [(1, 531, 1_134_672), (2, 1254, 3_086_111), (3, 1257, 2_982_255), (4, 1196, 2_802_496)]
    rows = maven[0].rows(
        "SELECT a.name, sum(amount_cents) / 100 FROM deal d JOIN area a ON a.id = d.area_id WHERE won_on > '' GROUP BY 1"
    )
    assert rows == [("Central", 3_346_293), ("East", 3_090_594), ("West", 3_568_647)]


def test_open_pipeline_at_list_price_because_gtxpro_is_gtx_pro(maven):
    rows = maven[0].rows("SELECT stage, sum(list_amount_cents) / 100 FROM deal WHERE amount_cents IS NULL GROUP BY 1")
    assert rows == [("TARGET", 1_073_986), ("TRUST", 3_892_229)]
    (miss,) = maven[1][-1].plan.near_misses
    assert (miss.name, miss.match, miss.accepted, miss.rows) == ("GTXPro", "GTX Pro", True, 1480)


def test_a_second_import_of_maven_changes_nothing(maven):
    imports = imports_of(maven[0])
    again = [imports.apply(imports.plan(MAVEN / f"{name}.csv")) for name in MAVEN_FILES]
    assert [(result.new, result.changed) for result in again] == [(0, 0)] * 4


@pytest.mark.parametrize("name", ["superstore_zh_orders_gbk.csv", "superstore_zh.xlsx"])
def test_both_files_of_the_superstore_give_the_same_customers_and_sales(tmp_path_factory, name):
    book = empty_book(tmp_path_factory)
    imports_of(book).apply(imports_of(book).plan(SUPERSTORE / name))
    assert book.rows("SELECT count(*), count(DISTINCT name) FROM customer") == [(790, 771)]
    ((sales, margin),) = book.rows("SELECT sum(amount_cents) / 100.0, sum(margin_cents) / 100.0 FROM sales_entry")
    assert sales == pytest.approx(16_117_548.237, abs=1)
    assert margin == pytest.approx(2_156_559.517, abs=1)
    by_area = "SELECT a.name, sum(amount_cents) / 100.0 FROM sales_entry s JOIN area a ON a.id = s.area_id GROUP BY 1"
    assert dict(book.rows(by_area)) == pytest.approx(
        {
            "华东": 4_692_464.99,
            "中南": 4_147_884.01,
            "东北": 2_711_223.39,
            "华北": 2_447_301.02,
            "西南": 1_303_124.51,
            "西北": 815_550.32,
        },
        abs=1,
    )
    book.undo()
    counts = [
        book.rows(f"SELECT count(*) FROM {table}")[0][0] for table in ("customer", "product", "area", "sales_entry")
    ]
    assert counts == [0, 0, 0, 0]
    book.close()


def test_funnel_numbers_of_maven_are_those_of_its_readme(maven):
    numbers = Services(maven[0]).funnel_numbers
    ever = scope_for(date(2017, 12, 31), Period.ALL_TIME)
    view = numbers.view(ever)
    assert round(view.win_rate, 6) == Decimal("0.631501")
    assert (round(view.cycle.mean_days, 4), view.cycle.median_days) == (Decimal("51.7820"), 57)
    assert (view.won_deals, view.lost_deals, view.won_cents) == (4238, 2473, 1_000_553_400)
    quarters = [(q.starts_on.month, q.deals, q.cents // 100) for q in numbers.won_quarters(ever)]
    assert quarters == [(1, 531, 1_134_672), (4, 1254, 3_086_111), (7, 1257, 2_982_255), (10, 1196, 2_802_496)]
    offices = {group.name: group.won_cents // 100 for group in numbers.win_rates(ever, WinKey.AREA)}
    assert offices == {"Central": 3_346_293, "East": 3_090_594, "West": 3_568_647}
    by_rep = numbers.win_rates(ever, WinKey.OWNER)
    assert (sum(group.wins for group in by_rep), sum(group.closed for group in by_rep)) == (4238, 6711)
