"""Planned against actual resources by posture in words (R3)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from app.charts.bars import PALE, BarSeries, BarSpec
from app.methods.money import round_half_up
from app.terms import Flag, Posture, Resource, Strategy
from app.ui.chart_words.framing import Framing
from app.ui.formats import MINUS, Formats
from app.ui.i18n import translate
from app.ui.labels import flag_name, posture_name, resource_name, strategy_name

if TYPE_CHECKING:
    from app.services.resources import ResourceView

ACTUAL_COLOUR = 0


def resource_spec(view: ResourceView, framing: Framing) -> BarSpec:
    """Two bars for each posture: the part of the effort it should get, and the part that the visits held gave it."""
    formats = framing.formats
    series = [_series(translate("ResourcePage", "Actual"), [row.actual_share for row in view.rows], formats)]
    if view.budget is not None:
        planned = [row.planned_share for row in view.rows]
        series.insert(0, _series(translate("ResourcePage", "Planned"), planned, formats, PALE))
    what = translate("ResourcePage", "{resource} by posture, planned and spent on visits, parts of the whole")
    return BarSpec(
        title=finding(view, formats),
        subtitle=framing.in_period(what.format(resource=resource_name(view.resource))),
        categories=tuple(_category(row.posture) for row in view.rows),
        series=tuple(series),
        unit="%",
        number_format='0"%"',
        horizontal=True,
    )


def finding(view: ResourceView, formats: Formats) -> str:
    """The largest drift in one sentence, or why there is none."""
    if not view.visits_held:
        return translate("ResourcePage", "No visit was held in this period, so nothing can be compared with the plan")
    if view.budget is None:
        return translate("ResourcePage", "No budget is set, so there is no plan to compare with")
    if all(row.planned_share is None for row in view.rows):
        return translate("ResourcePage", "The plan gives nothing to anybody: no budget, or no customer has a place")
    if view.largest is None:
        what = translate("ResourcePage", "Effort is where the plan wants it")
        none = translate("ResourcePage", "Nothing was spent on customers that have a place")
        return none if all(row.actual_share is None for row in view.rows) else what
    less = translate("ResourcePage", "{posture} gets {actual} of the effort, {points} points less than planned")
    more = translate("ResourcePage", "{posture} gets {actual} of the effort, {points} points more than planned")
    difference = view.largest.difference or Decimal(0)
    return (less if difference < 0 else more).format(
        posture=_category(view.largest.posture),
        actual=formats.percent(view.largest.actual_share),
        points=figure(abs(difference) * 100, 0),
    )


def remarks(view: ResourceView, formats: Formats) -> list[str]:
    """What the figures rest on, one remark a line."""
    if not view.visits_held:
        add = translate("ResourcePage", "Add visits on the customers' pages; their minutes and costs count here.")
        return [add, *_left_out(view, formats)]
    found = [translate("ResourcePage", "%n visit(s) held in the period.", None, view.visits_held)]
    if view.budget is not None:
        spent = sum((row.actual for row in view.rows), Decimal(0))
        text = translate(
            "ResourcePage", "The budget is {budget}, the visits took {spent}; shares are compared, not sums."
        )
        budget, taken = (amount_text(view.resource, one, formats) for one in (Decimal(view.budget), spent))
        found.append(text.format(budget=budget, spent=taken))
    found.append(_sums(view, formats))
    if view.visits_estimated and view.resource is Resource.MONEY:
        text = translate("ResourcePage", "%n of them without a cost count as free.", None, view.visits_estimated)
        found.append(text)
    elif view.visits_estimated:
        text = translate(
            "ResourcePage", "%n of them without minutes count half a day each.", None, view.visits_estimated
        )
        found.append(text)
    return [*found, *_left_out(view, formats)]


def _left_out(view: ResourceView, formats: Formats) -> list[str]:
    """What no posture holds, and what the rule remarks."""
    found: list[str] = []
    if view.unplaced:
        text = translate("ResourcePage", "%n unplaced customer(s) get nothing planned", None, len(view.unplaced))
        amount = amount_text(view.resource, view.unplaced_actual, formats)
        sentence = translate("ResourcePage", "{unplaced}; {amount} went to them.")
        found.append(sentence.format(unplaced=text, amount=amount))
    if view.elsewhere > 0:
        text = translate("ResourcePage", "{amount} went to customers that are not in this view.")
        found.append(text.format(amount=amount_text(view.resource, view.elsewhere, formats)))
    return found + [flag_name(flag) for flag in view.flags if flag is not Flag.RESOURCE_DRIFT]


def amount_text(resource: Resource, amount: Decimal, formats: Formats) -> str:
    """With its unit: "80 h", "3.5 days", "¥12,000"."""
    if resource is Resource.MONEY:
        return formats.money(int(amount))
    text = (
        translate("ResourcePage", "{number} h")
        if resource is Resource.HOURS
        else translate("ResourcePage", "{number} d")
    )
    return text.format(number=figure(amount))


def bare_amount(resource: Resource, amount: Decimal, formats: Formats) -> str:
    """For a column headed by `unit_name`."""
    return formats.amount_in_unit(int(amount)) if resource is Resource.MONEY else figure(amount)


def unit_name(resource: Resource, formats: Formats) -> str:
    if resource is Resource.MONEY:
        return formats.unit_label()
    return translate("ResourcePage", "hours") if resource is Resource.HOURS else translate("ResourcePage", "days")


def figure(value: Decimal, digits: int = 1) -> str:
    """Rounded half-up, a zero after the point left out."""
    text = f"{round_half_up(value, digits):,f}".replace("-", MINUS)
    return text.removesuffix(".0")


def _category(posture: Posture) -> str:
    """NONE are the customers to abandon, which should get nothing."""
    if posture is Posture.NONE:
        return strategy_name(Strategy.ABANDON)
    return posture_name(posture)


def _series(name: str, shares: list[Decimal | None], formats: Formats, colour: int = ACTUAL_COLOUR) -> BarSeries:
    values = tuple(float((share or Decimal(0)) * 100) for share in shares)
    return BarSeries(name, values, tuple(formats.percent(share) for share in shares), colour)


def _sums(view: ResourceView, formats: Formats) -> str:
    """What stands behind the bars: "Attack 80 h → 1,021 h"."""
    one = translate("ResourcePage", "{posture} {planned} → {actual}")
    if view.budget is None:
        one = translate("ResourcePage", "{posture} {actual}")
    return " · ".join(
        one.format(
            posture=_category(row.posture),
            planned=amount_text(view.resource, Decimal(row.planned), formats),
            actual=amount_text(view.resource, row.actual, formats),
        )
        for row in view.rows
    )
