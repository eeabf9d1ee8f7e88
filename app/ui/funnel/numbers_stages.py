"""The stages one by one: what they hold, their odds by own history, conversion and days; a cell says why."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.services.funnel_figures import FunnelFigure
from app.terms import DealStage
from app.ui.formats import MISSING, Formats
from app.ui.funnel.forecast_grid import Column, Grid, GridModel
from app.ui.funnel.numbers_words import day_number
from app.ui.i18n import translate
from app.ui.labels import stage_name
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.methods.conversion import StageConversion, StageOdds
    from app.services.funnel import StageColumn
    from app.ui.funnel.numbers_load import LoadedNumbers

ASKED = {"odds": FunnelFigure.STAGE_ODDS, "of": FunnelFigure.STAGE_ODDS}
"""Columns whose cells ask for another figure than the conversion."""


class StageLine(Struct, frozen=True):
    """odds None: a stage that is won already."""

    stage: DealStage
    column: StageColumn
    odds: StageOdds | None
    conversion: StageConversion


class StageNumbers(Grid):
    """why_asked(FunnelFigure, DealStage, point of the screen) by a click or Enter on a cell."""

    why_asked = Signal(object, object, object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        self.model_: GridModel[StageLine] = GridModel(_columns(context.formats), context.theme, parent)
        super().__init__(self.model_, context.theme, translate("Numbers", "The stages in numbers"), parent)
        self.set_rows_high(7)
        self.clicked.connect(self._on_asked)
        self.opened.connect(lambda _: self._on_asked(self.currentIndex()))

    def show_loaded(self, loaded: LoadedNumbers) -> None:
        self.model_.set_rows(stage_lines(loaded))

    def _on_asked(self, index: QModelIndex) -> None:
        line, key = self.model_.rows[index.row()], self.model_.columns[index.column()].key
        figure = ASKED.get(key, FunnelFigure.CONVERSION)
        if figure is FunnelFigure.STAGE_ODDS and line.odds is None:
            return
        below = self.visualRect(index).bottomLeft() + QPoint(0, 2)
        self.why_asked.emit(figure, line.stage, self.viewport().mapToGlobal(below))


def stage_lines(loaded: LoadedNumbers) -> list[StageLine]:
    view = loaded.view
    return [
        StageLine(column.stage, column, view.odds.get(column.stage), view.conversion(column.stage))
        for column in loaded.board.columns
    ]


def _columns(formats: Formats) -> list[Column[StageLine]]:
    unit = formats.unit_label()
    amount = translate("Numbers", "Amount\n{unit}").format(unit=unit)
    weighted = translate("Numbers", "Weighted\n{unit}").format(unit=unit)
    share, count, money, days = "100.0%", "999,999", "999,999.9", "9,999.9"

    def number(key: str, head: str, text: Callable[[StageLine], str], width: str) -> Column[StageLine]:
        return Column(key, head, text, width, right=True, tip=lambda _: _tip())

    return [
        Column("stage", translate("Numbers", "Stage"), lambda one: stage_name(one.stage)),
        number("deals", translate("Numbers", "Deals\nnow"), lambda one: formats.count(one.column.deals), count),
        number("amount", amount, lambda one: formats.amount_in_unit(one.column.amount_cents), money),
        number("weighted", weighted, lambda one: _weighted(one, formats), money),
        number("odds", translate("Numbers", "Odds, own\nhistory"), lambda one: _odds(one, formats), share),
        number("of", translate("Numbers", "won of\nclosed"), lambda one: _wins(one, formats), "9,999 / 9,999"),
        number(
            "entered",
            translate("Numbers", "Ever\nentered"),
            lambda one: formats.count(one.conversion.entered),
            count,
        ),
        number("moved", translate("Numbers", "Moved\non"), lambda one: formats.count(one.conversion.moved_on), count),
        number("rate", translate("Numbers", "Conver-\nsion"), lambda one: formats.percent(one.conversion.rate), share),
        number("mean", translate("Numbers", "Mean\ndays"), lambda one: day_number(one.conversion.mean_days), days),
        number(
            "median", translate("Numbers", "Median\ndays"), lambda one: day_number(one.conversion.median_days), days
        ),
        number(
            "limit",
            translate("Numbers", "Idle days\nallowed"),
            lambda one: MISSING if one.column.max_idle_days is None else formats.count(one.column.max_idle_days),
            days,
        ),
    ]


def _weighted(line: StageLine, formats: Formats) -> str:
    """Of stages 1 to 6 only: what is won is no longer weighted (R13)."""
    return MISSING if line.odds is None else formats.amount_in_unit(line.column.weighted_cents)


def _odds(line: StageLine, formats: Formats) -> str:
    return MISSING if line.odds is None else formats.percent(line.odds.odds_bp / 10_000)


def _wins(line: StageLine, formats: Formats) -> str:
    if line.odds is None:
        return MISSING
    return f"{formats.count(line.odds.wins)} / {formats.count(line.odds.closed)}"


def _tip() -> str:
    return translate("Numbers", "Click for the reckoning and the deals behind it.")
