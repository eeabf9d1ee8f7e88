"""The sheets forecast, changes and bridge, read back from the file: their sums are those of the views."""

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from app.demo import fill_demo
from app.exchange.xlsx_sheets import write_sheets
from app.methods.bridge import PRECEDENCE
from app.services.export_funnel import funnel_sheets
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from tests.builders import TODAY

NOW = scope_for(TODAY)


class Keys:
    """The code's own words."""

    def sheet(self, key: str) -> str:
        return key

    def column(self, key: str) -> str:
        return key

    def value(self, _kind: str, key: str) -> str:
        return key


@pytest.fixture
def sheets(book: Book, services: Services, tmp_path: Path) -> dict[str, list[dict[str, Any]]]:
    fill_demo(book, TODAY, size="small")
    path = tmp_path / "funnel.xlsx"
    since = date(2026, 10, 1)
    write_sheets(path, funnel_sheets(services.forecast, services.deal_changes, NOW, Keys(), since))
    found = {}
    for sheet in openpyxl.load_workbook(path):
        header, *rows = sheet.iter_rows(values_only=True)
        found[sheet.title] = [dict(zip(header, row, strict=True)) for row in rows]
    return found


def test_the_forecast_has_every_rep_and_the_team_last(sheets: dict[str, list[dict[str, Any]]]) -> None:
    *reps, team = sheets["forecast"]
    assert [row["line"] for row in reps] == ["REP"] * 5
    assert (team["line"], team["owner"]) == ("TEAM", None)
    for column in ("won", "fc_commit", "fc_best", "fc_pipeline", "fc_omitted", "quota"):
        assert team[column] == pytest.approx(sum(row[column] for row in reps)), column
    assert team["gap"] == pytest.approx(team["quota"] - team["forecast"])
    assert any(row["adjustment"] and row["adjustment_reason"] for row in reps)


def test_the_bridge_leads_from_start_to_end(sheets: dict[str, list[dict[str, Any]]]) -> None:
    start, *bars, end, remainder = sheets["bridge"]
    assert [start["bar"], end["bar"], remainder["bar"]] == ["START", "END", "REMAINDER"]
    assert [bar["bar"] for bar in bars] == list(PRECEDENCE), "every bar, in the order in which it takes a deal"
    assert end["amount"] == pytest.approx(start["amount"] + sum(bar["amount"] for bar in bars))
    assert remainder["amount"] == 0
    assert (start["day"].date(), end["day"].date()) == (date(2026, 10, 1), TODAY)


def test_changes_are_the_deals_of_the_bars(sheets: dict[str, list[dict[str, Any]]]) -> None:
    changes = sheets["changes"]
    assert len(changes) > 10
    for bar in sheets["bridge"][1:-2]:
        here = [row for row in changes if row["bucket"] == bar["bar"]]
        assert len(here) == bar["deals"]
        assert sum(row["bridge_amount"] for row in here) == pytest.approx(bar["amount"])
        assert all(bar["bar"] in row["changes"].split("; ") for row in here)
    new = next(row for row in changes if row["bucket"] == "NEW")
    assert (new["stage_before"], new["amount_before"]) == (None, None)
