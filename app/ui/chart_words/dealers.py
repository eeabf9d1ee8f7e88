"""The evaluation of dealers in words and specs: names of criteria and what their marks stand for, radar, comparison, history (R25)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

from app.charts.radar import LineKind, RadarLine, RadarSpec
from app.charts.trends import TrendLine, TrendSpec
from app.methods.money import round_half_up
from app.methods.period import fiscal_quarter
from app.terms import Criterion, CriterionGroup, DealerGrade
from app.ui.formats import MINUS, MISSING, Formats
from app.ui.i18n import translate
from app.ui.labels import criterion_anchors, criterion_group_name, criterion_name, dealer_grade_name

if TYPE_CHECKING:
    from datetime import date

    from app.methods.dealer_evaluation import GradeCuts
    from app.services import dealer_views as views

LINE_COLOURS = (0, 1, 2, 3)
LONG_NAME = 12


class NamedLine(Protocol):
    """A criterion of a scorecard or an axis of the radar; names None: the program's own for the key."""

    @property
    def key(self) -> str: ...
    @property
    def name_en(self) -> str | None: ...
    @property
    def name_zh(self) -> str | None: ...


def line_name(line: NamedLine, formats: Formats) -> str:
    """In the window's language; a name the book has in the other language only serves both."""
    own = (line.name_zh, line.name_en) if formats.language == "zh_CN" else (line.name_en, line.name_zh)
    given = next((name for name in own if name), None)
    if given is not None:
        return given
    if line.key in set(CriterionGroup):
        return criterion_group_name(CriterionGroup(line.key))
    return criterion_name(Criterion(line.key)) if line.key in set(Criterion) else line.key


def line_anchors(line: views.CriterionView, formats: Formats) -> tuple[str, ...]:
    """What the marks 0..5 stand for; () for a criterion of the book's own that says nothing of them."""
    own = (line.anchors_zh, line.anchors_en) if formats.language == "zh_CN" else (line.anchors_en, line.anchors_zh)
    given = next((anchors for anchors in own if anchors), None)
    if given is not None:
        return given
    return criterion_anchors(Criterion(line.key)) if line.key in set(Criterion) else ()


def points(value: Decimal | None) -> str:
    """0..100 or a mark, to one decimal."""
    return MISSING if value is None else f"{round_half_up(value, 1):,f}".replace("-", MINUS)


def signed_points(change: Decimal) -> str:
    """A difference with its sign, "+1.6"."""
    shown = points(change)
    return f"+{shown}" if change > 0 and shown != "0.0" else shown.replace(f"{MINUS}0.0", "0.0")


def quarter_name(start: date, first_month: int) -> str:
    year, quarter = fiscal_quarter(start, first_month)
    return translate("Dealer charts", "{year} Q{quarter}").format(year=year, quarter=quarter)


def radar_spec(view: views.RadarView, first_month: int, formats: Formats) -> RadarSpec:
    """This round over the last one and the region's best."""
    names = tuple(line_name(axis, formats) for axis in view.axes)
    lines = []
    if view.this is not None:
        lines.append(_line(quarter_name(view.this.quarter_start, first_month), view.this, "filled", 0))
    if view.last is not None:
        lines.append(_line(quarter_name(view.last.quarter_start, first_month), view.last, "dashed", 1))
    if view.region_best is not None:
        lines.append(_line(translate("Dealer charts", "Region's best"), view.region_best, "dotted", 2))
    broken = tuple(_broken(name) for name in names)
    return RadarSpec(_profile_finding(view, names), _radar_subtitle(view), broken, tuple(lines))


def compare_spec(view: views.CompareView, formats: Formats) -> RadarSpec:
    """Up to four dealers by their last rounds; those never evaluated have no line."""
    names = tuple(line_name(axis, formats) for axis in view.axes)
    found = [(one, row) for one, row in zip(view.lines, view.rows, strict=True) if one is not None]
    lines = tuple(_line(one.name, one, "solid", LINE_COLOURS[place]) for place, (one, _) in enumerate(found))
    known = [(row.total, row) for _, row in found if row.total is not None]
    title = translate("Dealer charts", "None of these dealers has been evaluated")
    if known:
        total, best = max(known, key=lambda pair: pair[0])
        text = translate("Dealer charts", "{name} is ahead with {total} points")
        title = text.format(name=best.name, total=points(total))
    return RadarSpec(
        title,
        translate("Dealer charts", "Marks 0 to 5 of each dealer's last round"),
        tuple(_broken(name) for name in names),
        lines,
    )


def history_spec(rounds: Sequence[views.Round], cuts: GradeCuts, first_month: int) -> TrendSpec:
    """Totals of the rounds, oldest first, over the cuts of the scorecard in use."""
    told = [one for one in reversed(rounds) if one.total is not None]
    values = tuple(float(one.total or 0) for one in told)
    lines = []
    if told:
        name = translate("Dealer charts", "Total")
        lines.append(TrendLine(name, values, points(told[-1].total), 0))
        for colour, (grade, cut) in enumerate(
            ((DealerGrade.A, cuts.a), (DealerGrade.B, cuts.b), (DealerGrade.C, cuts.c)), start=2
        ):
            reached = (float(cut),) * len(told)
            lines.append(TrendLine(dealer_grade_name(grade), reached, f"≥ {cut.normalize():f}", colour, dashed=True))
    return TrendSpec(
        title=_history_finding(told),
        subtitle=translate("Dealer charts", "Total 0 to 100 of each round, mean of its evaluators"),
        points=_ends([quarter_name(one.quarter_start, first_month) for one in told]),
        lines=tuple(lines),
        unit=translate("Dealer charts", "points"),
        number_format="0.0",
    )


def _ends(names: Sequence[str]) -> tuple[str, ...]:
    """The first and the last alone are written: the chart is narrow."""
    return tuple(name if place in (0, len(names) - 1) else "" for place, name in enumerate(names))


def _line(name: str, line: views.RadarLine, kind: LineKind, colour: int) -> RadarLine:
    return RadarLine(name, tuple(None if mark is None else float(mark) for mark in line.values), kind, colour)


def _profile_finding(view: views.RadarView, names: Sequence[str]) -> str:
    if view.this is None:
        return translate("Dealer charts", "Not evaluated yet")
    marked = [(mark, name) for mark, name in zip(view.this.values, names, strict=True) if mark is not None]
    if len({mark for mark, _ in marked}) < 2:
        return translate("Dealer charts", "Even on all sides")
    (low, weakest), (high, strongest) = min(marked, key=lambda pair: pair[0]), max(marked, key=lambda pair: pair[0])
    text = translate("Dealer charts", "Strongest: {strongest} {high}; weakest: {weakest} {low}")
    return text.format(strongest=strongest, high=points(high), weakest=weakest, low=points(low))


def _radar_subtitle(view: views.RadarView) -> str:
    if view.this is None:
        return translate("Dealer charts", "Marks 0 to 5, once an evaluation is recorded")
    text = translate("Dealer charts", "Marks 0 to 5; 3 meets what we need")
    if view.region_best is None:
        return text
    best = translate("Dealer charts", "{text} · best of the region: {name} {total}")
    return best.format(text=text, name=view.region_best.name, total=points(view.region_best.total))


def _broken(name: str) -> str:
    """A long name on two lines, so that the web keeps its room."""
    first, _, rest = name.partition(" ")
    return f"{first}\n{rest}" if rest and len(name) > LONG_NAME else name


def _history_finding(told: Sequence[views.Round]) -> str:
    if len(told) < 2:
        return translate("Dealer charts", "One round so far") if told else translate("Dealer charts", "No round yet")
    change = (told[-1].total or Decimal(0)) - (told[0].total or Decimal(0))
    text = (
        translate("Dealer charts", "Up {change} points since the first round")
        if change > 0
        else translate("Dealer charts", "Down {change} points since the first round")
        if change < 0
        else translate("Dealer charts", "As many points as in the first round")
    )
    return text.format(change=points(abs(change)))
