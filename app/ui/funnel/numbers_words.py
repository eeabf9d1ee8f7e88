"""The funnel's figures in words: name, value with its unit, formula, and the parts that went into it (R13)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from app.methods.money import round_half_up
from app.services.funnel_figures import FunnelFigure
from app.terms import DealStage, Period
from app.ui.formats import MISSING, Formats
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import period_name, setting_name, stage_name
from app.ui.why_words import SumExplanation, explain_sum

if TYPE_CHECKING:
    from app.services.funnel_figures import FigureExplanation
    from app.services.portfolio_explanation import Input
    from app.services.scope import Scope

_NAMES = {
    FunnelFigure.OPEN: QT_TRANSLATE_NOOP("Numbers", "Open pipeline"),
    FunnelFigure.WEIGHTED: QT_TRANSLATE_NOOP("Numbers", "Weighted pipeline"),
    FunnelFigure.WEIGHTED_OWN: QT_TRANSLATE_NOOP("Numbers", "Weighted by own odds"),
    FunnelFigure.WON: QT_TRANSLATE_NOOP("Numbers", "Won"),
    FunnelFigure.WIN_RATE: QT_TRANSLATE_NOOP("Numbers", "Win rate"),
    FunnelFigure.COVERAGE: QT_TRANSLATE_NOOP("Numbers", "Coverage"),
    FunnelFigure.NEEDED_COVERAGE: QT_TRANSLATE_NOOP("Numbers", "Needed coverage"),
    FunnelFigure.MISSING_PIPELINE: QT_TRANSLATE_NOOP("Numbers", "Pipeline still to find"),
    FunnelFigure.CYCLE: QT_TRANSLATE_NOOP("Numbers", "Sales cycle"),
    FunnelFigure.VELOCITY: QT_TRANSLATE_NOOP("Numbers", "Velocity"),
    FunnelFigure.STAGE_ODDS: QT_TRANSLATE_NOOP("Numbers", "Odds of {part}"),
    FunnelFigure.CONVERSION: QT_TRANSLATE_NOOP("Numbers", "Conversion of {part}"),
    FunnelFigure.SLIP_RATE: QT_TRANSLATE_NOOP("Numbers", "Slip rate of {part}"),
}
_FORMULAS = {
    FunnelFigure.OPEN: QT_TRANSLATE_NOOP(
        "Numbers", "Sum of the amounts in stages 1 to 6. A deal without amount adds nothing."
    ),
    FunnelFigure.WEIGHTED: QT_TRANSLATE_NOOP(
        "Numbers", "Sum of amount × odds of the stage over stages 1 to 6, by the odds of the settings."
    ),
    FunnelFigure.WEIGHTED_OWN: QT_TRANSLATE_NOOP(
        "Numbers", "As the weighted pipeline, but by the odds of our own history."
    ),
    FunnelFigure.WON: QT_TRANSLATE_NOOP("Numbers", "Sum of the amounts of the deals won in the period."),
    FunnelFigure.WIN_RATE: QT_TRANSLATE_NOOP("Numbers", "Deals won ÷ deals won and lost in the period."),
    FunnelFigure.COVERAGE: QT_TRANSLATE_NOOP("Numbers", "Open pipeline ÷ what the quota still lacks: quota less won."),
    FunnelFigure.NEEDED_COVERAGE: QT_TRANSLATE_NOOP(
        "Numbers", "1 ÷ own win rate; with too few closed deals the value of the settings."
    ),
    FunnelFigure.MISSING_PIPELINE: QT_TRANSLATE_NOOP(
        "Numbers", "What the quota still lacks ÷ win rate, less the open pipeline."
    ),
    FunnelFigure.CYCLE: QT_TRANSLATE_NOOP(
        "Numbers", "Mean of the days from opened to won, over the deals won in the period that have both days."
    ),
    FunnelFigure.VELOCITY: QT_TRANSLATE_NOOP(
        "Numbers", "Open deals × win rate × average won amount ÷ mean sales cycle: what is won a day."
    ),
    FunnelFigure.STAGE_ODDS: QT_TRANSLATE_NOOP(
        "Numbers",
        "Of the closed deals that reached the stage, those won; the odds of the settings count as so many deals more: "
        "(won + weight × odds of the settings) ÷ (closed + weight).",
    ),
    FunnelFigure.CONVERSION: QT_TRANSLATE_NOOP(
        "Numbers",
        "Deals that ever moved on ÷ deals that ever entered and have left or stayed longer than allowed. "
        "Each deal counts once, lost ones included.",
    ),
    FunnelFigure.SLIP_RATE: QT_TRANSLATE_NOOP("Numbers", "Deals pushed out of the month ÷ deals that were due in it."),
}
_INPUTS = {
    "open": QT_TRANSLATE_NOOP("Numbers", "Open pipeline"),
    "open_deals": QT_TRANSLATE_NOOP("Numbers", "Open deals"),
    "won": QT_TRANSLATE_NOOP("Numbers", "Won"),
    "won_deals": QT_TRANSLATE_NOOP("Numbers", "Deals won"),
    "lost_deals": QT_TRANSLATE_NOOP("Numbers", "Deals lost"),
    "closed_deals": QT_TRANSLATE_NOOP("Numbers", "Deals closed"),
    "win_rate": QT_TRANSLATE_NOOP("Numbers", "Win rate"),
    "average_won": QT_TRANSLATE_NOOP("Numbers", "Average won amount"),
    "mean_days": QT_TRANSLATE_NOOP("Numbers", "Mean days"),
    "median_days": QT_TRANSLATE_NOOP("Numbers", "Median days"),
    "quota": QT_TRANSLATE_NOOP("Numbers", "Quota"),
    "period_start": QT_TRANSLATE_NOOP("Numbers", "Quota from"),
    "period_end": QT_TRANSLATE_NOOP("Numbers", "Quota until"),
    "entered_deals": QT_TRANSLATE_NOOP("Numbers", "Deals that entered"),
    "settled_deals": QT_TRANSLATE_NOOP("Numbers", "Of these left, or over their time"),
    "moved_on_deals": QT_TRANSLATE_NOOP("Numbers", "Of these moved on"),
    "due_deals": QT_TRANSLATE_NOOP("Numbers", "Deals due in the month"),
    "moved_out_deals": QT_TRANSLATE_NOOP("Numbers", "Of these pushed to a later month"),
}
_IN_DAYS = frozenset({"mean_days", "median_days"})
_MONEY = frozenset(
    {
        FunnelFigure.OPEN,
        FunnelFigure.WEIGHTED,
        FunnelFigure.WEIGHTED_OWN,
        FunnelFigure.WON,
        FunnelFigure.MISSING_PIPELINE,
        FunnelFigure.VELOCITY,
    }
)
_TIMES = frozenset({FunnelFigure.COVERAGE, FunnelFigure.NEEDED_COVERAGE})
_IN_PERIOD = frozenset({FunnelFigure.WON, FunnelFigure.WIN_RATE, FunnelFigure.CYCLE, FunnelFigure.VELOCITY})


def figure_name(figure: FunnelFigure, part: DealStage | date | None, formats: Formats) -> str:
    """With the stage or the month it is about."""
    name = translate("Numbers", _NAMES[figure])
    if isinstance(part, DealStage):
        return name.format(part=stage_name(part))
    return name.format(part=formats.month(part)) if part is not None else name


def figure_value(figure: FunnelFigure, value: Decimal | int | None, formats: Formats) -> str:
    """With its unit; a dash where it does not apply."""
    if value is None:
        return MISSING
    if figure in _MONEY:
        return formats.money(int(round_half_up(Decimal(value), 0)))
    if figure in _TIMES:
        return times_text(Decimal(value))
    if figure is FunnelFigure.CYCLE:
        return days_text(Decimal(value))
    return formats.percent(value, 1).replace(".0%", "%")


def times_text(value: Decimal | None) -> str:
    """A coverage: "2.1×"."""
    return MISSING if value is None else f"{round_half_up(value, 1):,f}×"


def days_text(days: Decimal | None) -> str:
    """One decimal where there is one: "51.8 days"."""
    if days is None:
        return MISSING
    number = f"{round_half_up(days, 1):,f}".removesuffix(".0")
    return translate("Numbers", "{number} days").format(number=number)


def day_number(days: Decimal | None) -> str:
    """For columns headed by "days"."""
    return MISSING if days is None else f"{round_half_up(days, 1):,f}"


def filter_line(scope: Scope, figure: FunnelFigure | None, filter_text: str, formats: Formats) -> str:
    """Reps, areas, as-of day and, where it matters, the period. None: of a sum in the period."""
    text = translate("Numbers", "{filter} · as of {day}").format(filter=filter_text, day=formats.day(scope.as_of))
    if figure is not None and figure not in _IN_PERIOD:
        return text
    return f"{text} · {period_text(scope, formats)}"


def period_text(scope: Scope, formats: Formats) -> str:
    if scope.period is Period.ALL_TIME:
        return period_name(scope.period)
    return translate("Numbers", "{period}, {first} to {last}").format(
        period=period_name(scope.period), first=formats.day(scope.start), last=formats.day(scope.end)
    )


def figure_words(found: FigureExplanation, filter_text: str, formats: Formats) -> SumExplanation:
    """Everything a "why?" says about a figure."""
    name = figure_name(found.figure, found.part, formats)
    title = translate("Numbers", "{name}: {value}").format(
        name=name, value=figure_value(found.figure, found.value, formats)
    )
    rows = {_input_name(one): _input_value(one, formats) for one in found.inputs}
    filter_said = filter_line(found.scope, found.figure, filter_text, formats)
    return explain_sum(title, translate("Numbers", _FORMULAS[found.figure]), filter_said, rows)


def _input_name(one: Input) -> str:
    return translate("Numbers", _INPUTS[one.code]) if one.code in _INPUTS else setting_name(one.code)


def _input_value(one: Input, formats: Formats) -> str:
    value = one.value
    if value is None:
        return translate("Numbers", "not known")
    if one.code in _IN_DAYS:
        return days_text(Decimal(str(value)))
    if isinstance(value, date):
        return formats.day(value)
    if one.unit == "money":
        return formats.money_exact(int(round_half_up(Decimal(str(value)), 0)))
    if one.code.startswith("odds_bp."):
        return formats.percent(Decimal(str(value)) / 10_000)
    if one.unit == "share" or one.code == "slip_warning":
        return formats.percent(Decimal(str(value)), 1).replace(".0%", "%")
    return formats.count(int(Decimal(str(value))))
