"""Files in and out: a workbook of 100,000 customers into the book, the review deck, the whole book as a workbook."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from itertools import cycle, islice
from pathlib import Path

import numpy as np
import xlsxwriter
from msgspec.structs import replace
from python_calamine import CalamineWorkbook

from app.exchange.pptx_deck import DeckSpec, write_deck
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from app.storage.queries.export import EXPORT_TABLES
from app.storage.weighted_amount import weighted_sql
from app.terms import RowState, TableKind
from app.ui.review_deck import review_deck
from benchmarks import raw_sql
from benchmarks.data import TODAY, folder, opened, scratch_folder
from benchmarks.gui import page_context
from benchmarks.measure import Goal, Timed, timing
from benchmarks.plain_deck import write_plain_deck

IMPORTED = 100_000
SLIDES = 12
HEADERS = (
    *("external_id", "name", "industry", "area", "owner", "potential"),
    *("city", "employees", "annual_revenue", "founded_year", "phone", "website"),
)


def customer_workbook() -> Path:
    """100,000 rows of 12 columns, made once."""
    path = folder() / "customers 100k.xlsx"
    if path.exists():
        return path
    unfinished = path.with_suffix(".unfinished")
    with xlsxwriter.Workbook(str(unfinished), {"constant_memory": True, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet("customers")
        sheet.write_row(0, 0, HEADERS)
        for at, row in enumerate(_customer_rows(), start=1):
            sheet.write_row(at, 0, row)
    unfinished.rename(path)
    return path


def customer_csv() -> Path:
    """The same rows as UTF-8 text with commas."""
    path = folder() / "customers 100k.csv"
    if not path.exists():
        unfinished = path.with_suffix(".unfinished")
        with unfinished.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(HEADERS)
            writer.writerows(_customer_rows())
        unfinished.rename(path)
    return path


def _customer_rows() -> Iterator[tuple[object, ...]]:
    with opened("100k", "zh_CN") as (_book, driver):
        names = [row[0] for row in driver.execute("SELECT name FROM customer ORDER BY id LIMIT ?", (IMPORTED,))]
    for at, name in enumerate(names):
        reference = (f"C{at:06d}", name, f"行业{at % 8}", f"区域{at % 6}", f"销售{at % 12}", 1_000 + at * 7.5)
        yield (*reference, "上海", 20 + at % 900, 5e6 + at, 1980 + at % 40, f"021{at:08d}", f"https://c{at}.example")


def _importing(path: Path, place: Path) -> Timed:
    """Into a new book, whose making does not count."""
    numbers = iter(range(1_000_000))

    def ours() -> float:
        book = Book.create(place / f"{next(numbers)}.fieldbook")
        imports = Services(book).imports
        start = time.perf_counter()
        plan = imports.plan(path, kind=TableKind.CUSTOMERS, today=TODAY)
        result = imports.apply(plan)
        seconds = time.perf_counter() - start
        book.close()
        if result.new != IMPORTED:
            raise AssertionError(f"{result.new} customers arrived, {plan.counts[RowState.INVALID]} invalid")
        return seconds

    return ours


@contextmanager
def import_against_reading() -> Iterator[tuple[Timed, Timed]]:
    path = customer_workbook()
    with scratch_folder() as place:

        def reading() -> None:
            rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
            if len(rows) != IMPORTED + 1:
                raise AssertionError(f"{len(rows)} rows were read")

        yield _importing(path, place), timing(reading)


@contextmanager
def csv_against_plain() -> Iterator[tuple[Timed, Timed]]:
    """The floor puts the file's own texts into a table without keys: no worker, no journal, no backup, nothing checked."""
    path = customer_csv()
    with scratch_folder() as place:
        numbers = iter(range(1_000_000))

        def plain() -> None:
            driver = raw_sql.connect(place / f"plain {next(numbers)}.db")
            driver.execute(f"CREATE TABLE customer ({', '.join(HEADERS)})")
            driver.execute("BEGIN IMMEDIATE")
            with path.open(encoding="utf-8", newline="") as file:
                rows = csv.reader(file)
                next(rows)
                driver.executemany(raw_sql.insert_into("customer", HEADERS), rows)
            driver.execute("COMMIT")
            driver.close()

        yield _importing(path, place), timing(plain)


def deck_of_twelve() -> DeckSpec:
    """The review deck of 500 customers, its slides repeated until there are twelve."""
    with page_context("list 500") as context:
        deck = review_deck(context.services, scope_for(TODAY), context.formats)
    return replace(deck, slides=tuple(islice(cycle(deck.slides), SLIDES)))


@contextmanager
def deck_against_plain() -> Iterator[tuple[Timed, Timed]]:
    deck = deck_of_twelve()
    yield timing(lambda: write_deck(BytesIO(), deck)), timing(lambda: write_plain_deck(deck))


@contextmanager
def deck_size_against_plain() -> Iterator[tuple[Timed, Timed]]:
    deck = deck_of_twelve()

    def ours() -> float:
        out = BytesIO()
        write_deck(out, deck)
        return len(out.getvalue()) / 1024

    yield ours, lambda: len(write_plain_deck(deck)) / 1024


def _portfolio_rows(services: Services) -> Iterator[tuple[object, ...]]:
    """As many cells of the same kinds as the computed sheet has."""
    view = services.portfolio.view(scope_for(TODAY))
    shares = np.nan_to_num(view.share).tolist()
    for name, potential, sales, share in zip(
        view.names, view.potential_cents.tolist(), view.sales_cents.tolist(), shares, strict=True
    ):
        yield (f"{potential:032d}", name, potential / 100, sales / 100, share, "RETAIN", "DEFEND", "A")


@contextmanager
def export_against_writer() -> Iterator[tuple[Timed, Timed]]:
    """The whole contract's sheets, against XlsxWriter given bare rows of the same size."""
    with opened("10k", "zh_CN") as (book, driver), scratch_folder() as place:
        services, path = Services(book), place / "export.xlsx"
        odds = services.settings.odds_bp()

        def bare() -> None:
            with xlsxwriter.Workbook(str(place / "bare.xlsx"), {"constant_memory": True}) as workbook:
                for table in EXPORT_TABLES:
                    sheet = workbook.add_worksheet(table.kind)
                    sheet.write_row(0, 0, [column.key for column in table.columns])
                    rows = driver.execute(table.sql.format(weighted=weighted_sql(odds, "t"))).fetchall()
                    for at, row in enumerate(rows, start=1):
                        sheet.write_row(at, 0, row)
                sheet = workbook.add_worksheet("portfolio")
                for at, row in enumerate(_portfolio_rows(services), start=1):
                    sheet.write_row(at, 0, row)

        yield timing(lambda: services.exports.write_workbook(path, scope_for(TODAY))), timing(bare)


GOALS = (
    Goal("X1 import 100k", "xlsx 100k x 12 planned and written", "calamine alone", 2.0, import_against_reading),
    Goal("X2 import csv 100k", "csv 100k x 12 planned and written", "csv.reader, executemany", 1.5, csv_against_plain),
    Goal("P1 deck", "review deck of 12 slides", "plain python-pptx, same shapes", 1.0, deck_against_plain),
    Goal("P2 deck size", "review deck of 12 slides", "of plain python-pptx", 1.2, deck_size_against_plain, unit="KB"),
    Goal("X4 export 10k", "whole 10k book as xlsx", "XlsxWriter constant_memory", 1.1, export_against_writer),
)
