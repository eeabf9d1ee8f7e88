"""The table of the forecast: a line per rep and one of the team, with quota, call and adjustment typed in place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.exchange.cell_numbers import parse_amount
from app.methods.money import MAX_CENTS
from app.terms import ForecastCategory
from app.ui.chart_words.forecast import gap_text, rep_name
from app.ui.formats import Formats
from app.ui.funnel.forecast_grid import Column, Grid, GridModel
from app.ui.i18n import translate
from app.ui.labels import forecast_category_name
from app.ui.page_context import PageContext
from app.ui.widgets.money_edit import MoneyEdit, unit_factor
from app.ui.widgets.typed_edit import TextEdit

if TYPE_CHECKING:
    from app.services.forecast_views import ForecastView, RepForecast

MOST_ROWS = 9
MONEY_WIDTH = "999,999.9"
CATEGORIES = {
    "commit": ForecastCategory.FC_COMMIT,
    "best": ForecastCategory.FC_BEST,
    "pipeline": ForecastCategory.FC_PIPELINE,
    "omitted": ForecastCategory.FC_OMITTED,
}
"""Column -> whose deals stand behind its figures."""


class Line(Struct, frozen=True):
    """can_edit: quota, call and adjustment may be given for it: nobody gives them for an area, or for deals without a rep."""

    forecast: RepForecast
    is_team: bool
    can_edit: bool

    @property
    def name(self) -> str:
        return translate("Forecast", "Team") if self.is_team else rep_name(self.forecast)


class SignedMoneyEdit(MoneyEdit):
    """Below 0 too: an adjustment may take off."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(formats, parent)
        self._factor = unit_factor(formats)

    @override
    def read(self, text: str) -> int | None:
        cents = parse_amount(text, self._factor)
        if cents is not None and abs(cents) > MAX_CENTS:
            raise ValueError(text)
        return cents


class ForecastLines(Grid):
    """typed(Line, column key, value): quota, call, call_reason, adjustment, adjustment_reason."""

    typed = Signal(object, str, object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        self._formats = context.formats
        model: GridModel[Line] = GridModel(_columns(context.formats), context.theme)
        model.is_bold = _is_team
        super().__init__(model, context.theme, translate("Forecast", "Forecast by rep"), parent)
        model.setParent(self)
        # queued: the cell first closes its editor, then the book changes and the table with it
        model.typed.connect(self.typed, Qt.ConnectionType.QueuedConnection)

    def show_view(self, view: ForecastView, read_only: bool) -> None:
        """The line and column that were current stay so."""
        old = self.currentIndex()
        key = self._rep_at(old.row()) if old.isValid() else None
        model = self.grid_model
        model.set_rows(_lines(view, read_only))
        self.set_rows_high(min(len(model.rows), MOST_ROWS))
        if old.isValid():
            row = next((at for at in range(len(model.rows)) if self._rep_at(at) == key), 0)
            self.setCurrentIndex(model.index(row, old.column()))

    def chosen_line(self) -> Line | None:
        """The line of the current cell."""
        index = self.currentIndex()
        return self.grid_model.rows[index.row()] if index.isValid() else None

    def _rep_at(self, row: int) -> tuple[bool, int | None]:
        line: Line = self.grid_model.rows[row]
        return line.is_team, line.forecast.rep_id


def _lines(view: ForecastView, read_only: bool) -> list[Line]:
    by_area = view.scope.area_id is not None
    rows = [Line(one, False, not (read_only or by_area or one.rep_id is None)) for one in view.lines]
    return [*rows, Line(view.team, True, not (read_only or view.is_filtered))]


def _is_team(line: Line) -> bool:
    return line.is_team


def _columns(formats: Formats) -> list[Column[Line]]:
    unit = formats.unit_label()
    return [
        Column("name", translate("Forecast", "Rep"), lambda one: one.name, "MMMMMMMMMMM"),
        _typed_money("quota", translate("Forecast", "Quota\n{unit}").format(unit=unit), formats, _quota, MoneyEdit),
        _money("won", translate("Forecast", "Won\n{unit}").format(unit=unit), formats),
        *(_category(key, category, formats, unit) for key, category in CATEGORIES.items()),
        _typed_money("call", translate("Forecast", "Rep's call\n{unit}").format(unit=unit), formats, _call, MoneyEdit),
        _typed_text("call_reason", translate("Forecast", "Reason of\nthe call"), _call_reason),
        _typed_money(
            "adjustment",
            translate("Forecast", "Manager ±\n{unit}").format(unit=unit),
            formats,
            _adjustment,
            SignedMoneyEdit,
        ),
        _typed_text("adjustment_reason", translate("Forecast", "Reason of\nthe manager"), _adjustment_reason),
        Column(
            "forecast",
            translate("Forecast", "Forecast\n{unit}").format(unit=unit),
            lambda one: formats.amount_in_unit(one.forecast.forecast_cents),
            MONEY_WIDTH,
            True,
            tip=lambda one: _forecast_tip(one, formats),
        ),
        Column(
            "gap",
            translate("Forecast", "Against\nquota"),
            lambda one: gap_text(one.forecast, formats) or translate("Forecast", "no quota"),
            "¥999.99M short",
            True,
            tone=_gap_tone,
        ),
    ]


def _money(key: str, head: str, formats: Formats) -> Column[Line]:
    return Column(
        key,
        head,
        lambda one: formats.amount_in_unit(one.forecast.amounts.won),
        MONEY_WIDTH,
        True,
        tip=lambda one: translate("Forecast", "%n deal(s) won in the period", None, one.forecast.won_deals),
    )


def _category(key: str, category: ForecastCategory, formats: Formats, unit: str) -> Column[Line]:
    name = {
        "commit": translate("Forecast", "Commit"),
        "best": translate("Forecast", "Best case"),
        "pipeline": translate("Forecast", "Pipeline"),
        "omitted": translate("Forecast", "Omitted"),
    }[key]
    return Column(
        key,
        f"{name}\n{unit}",
        lambda one: formats.amount_in_unit(one.forecast.amounts.by_category.get(category, 0)),
        MONEY_WIDTH,
        True,
        tip=lambda one: translate("Forecast", "{category}, {name}: choose it to see its deals").format(
            category=forecast_category_name(category), name=one.name
        ),
    )


def _typed_money(
    key: str, head: str, formats: Formats, value: Callable[[Line], int | None], editor: type[MoneyEdit]
) -> Column[Line]:
    return Column(
        key,
        head,
        lambda one: formats.amount_in_unit(value(one)) if value(one) is not None else "",
        MONEY_WIDTH,
        True,
        editor=partial(editor, formats),
        editable=lambda one: one.can_edit,
        value=value,
    )


def _typed_text(key: str, head: str, value: Callable[[Line], str | None]) -> Column[Line]:
    return Column(
        key,
        head,
        lambda one: value(one) or "",
        tone=lambda _: "muted",
        editor=TextEdit,
        editable=lambda one: one.can_edit,
        value=value,
    )


def _quota(line: Line) -> int | None:
    return line.forecast.calls.quota_cents


def _call(line: Line) -> int | None:
    return line.forecast.calls.call_cents


def _call_reason(line: Line) -> str | None:
    return line.forecast.calls.call_reason


def _adjustment(line: Line) -> int | None:
    return line.forecast.calls.adjustment_cents


def _adjustment_reason(line: Line) -> str | None:
    return line.forecast.calls.adjustment_reason


def _gap_tone(line: Line) -> str:
    gap = line.forecast.gap_cents
    if gap is None:
        return "muted"
    return "bad" if gap > 0 else "good"


def _forecast_tip(line: Line, formats: Formats) -> str:
    """How the number comes about."""
    one = line.forecast
    if one.calls.call_cents is not None:
        base = translate("Forecast", "The call of {amount}").format(amount=formats.money_exact(one.calls.call_cents))
    elif line.is_team:
        base = translate("Forecast", "The forecasts of all lines, {amount}").format(
            amount=formats.money_exact(one.called_cents)
        )
    else:
        evidence = formats.money_exact(one.amounts.won + one.amounts.commit)
        base = translate("Forecast", "Won and commit, {amount}").format(amount=evidence)
    if one.calls.adjustment_cents:
        sign = "+" if one.calls.adjustment_cents > 0 else ""
        more = translate("Forecast", " and the manager's {amount}")
        base += more.format(amount=sign + formats.money_exact(one.calls.adjustment_cents))
    return base
