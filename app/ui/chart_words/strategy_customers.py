"""The top customers of one strategy as a table in words: who they are and what happens next with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from app.exchange.pptx_tables import TableColumn, TableSpec
from app.methods.attack_defence import STRATEGY_ORDER
from app.terms import Strategy
from app.ui.chart_words.amounts import share_text, shorten
from app.ui.chart_words.framing import Framing, in_a_row
from app.ui.chart_words.strategy_table import gap_cents
from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import flag_name, strategy_name

if TYPE_CHECKING:
    from app.services.customer_file import CustomerFileService
    from app.services.portfolio import PortfolioView

MOST_CUSTOMERS = 10
MOST_FLAGS = 2
NAME_WIDTH, REP_WIDTH, STEP_WIDTH = 30, 16, 38


def strategy_customers(
    strategy: Strategy, view: PortfolioView, files: CustomerFileService, framing: Framing
) -> TableSpec | None:
    """The largest by potential; None if no customer has the strategy."""
    here = np.flatnonzero(view.strategy == STRATEGY_ORDER.index(strategy))
    if not len(here):
        return None
    order = np.lexsort((view.ids[here], -view.potential_cents[here]))
    top = here[order][:MOST_CUSTOMERS].tolist()
    formats, gaps = framing.formats, gap_cents(view)
    what = translate("Deck", "{strategy}: %n largest by potential, amounts in {unit}", None, len(top))
    return TableSpec(
        title=_finding(strategy, view, here.tolist(), formats),
        subtitle=framing.in_period(what.format(strategy=strategy_name(strategy), unit=formats.unit_label())),
        columns=(
            TableColumn(translate("Deck", "Customer"), 2.3),
            TableColumn(translate("Deck", "Rep"), 1.3),
            TableColumn(translate("Deck", "Potential"), 1.1, right=True),
            TableColumn(translate("Deck", "Our share"), 0.9, right=True),
            TableColumn(translate("Deck", "Our sales"), 1.1, right=True),
            TableColumn(translate("Deck", "Not won yet"), 1.1, right=True),
            TableColumn(translate("Deck", "Next step, or what to look at"), 2.9),
        ),
        rows=tuple(_row(at, view, int(gaps[at]), files, framing) for at in top),
    )


def _finding(strategy: Strategy, view: PortfolioView, here: list[int], formats: Formats) -> str:
    """What the strategy is about: money to win, money to keep, or effort to save."""
    name = strategy_name(strategy)
    gap, sales = int(gap_cents(view)[here].sum()), int(view.sales_cents[here].sum())
    if strategy in (Strategy.ACQUIRE, Strategy.DISRUPT):
        text = translate("Deck", "{strategy}: {amount} a year is still to win from %n customer(s)", None, len(here))
        return text.format(strategy=name, amount=formats.money(gap))
    total = int(view.sales_cents.sum())
    share = share_text(formats, sales / total if total > 0 else None)
    if strategy is Strategy.ABANDON:
        text = translate(
            "Deck", "{strategy}: %n customer(s) bring {share} of our sales, no active effort", None, len(here)
        )
        return text.format(strategy=name, share=share)
    text = translate(
        "Deck", "{strategy}: %n customer(s) bring {amount}, {share} of our sales, to be kept", None, len(here)
    )
    return text.format(strategy=name, amount=formats.money(sales), share=share)


def _row(at: int, view: PortfolioView, gap: int, files: CustomerFileService, framing: Framing) -> tuple[str, ...]:
    formats = framing.formats
    owner = view.owners.get(int(view.owner_id[at]))
    return (
        shorten(view.names[at], NAME_WIDTH),
        shorten(owner or translate("Deck", "No rep"), REP_WIDTH),
        formats.amount_in_unit(int(view.potential_cents[at])),
        formats.percent(float(view.share[at])),
        formats.amount_in_unit(int(view.sales_cents[at])),
        formats.amount_in_unit(gap),
        shorten(_next_step(int(view.ids[at]), files, framing) or _flags(view, at), STEP_WIDTH),
    )


def _next_step(customer_id: int, files: CustomerFileService, framing: Framing) -> str:
    """The task or the planned visit that comes first, overdue tasks included; empty without one."""
    today = framing.scope.as_of
    steps = [(task.due_on, task.title) for task in files.tasks(customer_id) if task.done_on is None and task.due_on]
    steps += [
        (visit.planned_on, visit.subject or translate("Deck", "Visit"))
        for visit in files.visits(customer_id)
        if visit.held_on is None and visit.planned_on and visit.planned_on >= today
    ]
    if not steps:
        return ""
    day, what = min(steps)
    text = translate("Deck", "Overdue, {day}: {what}") if day < today else translate("Deck", "{day}: {what}")
    return text.format(what=what, day=framing.formats.day_in_words(day, today))


def _flags(view: PortfolioView, at: int) -> str:
    names: Sequence[str] = [flag_name(flag) for flag in view.flags_of(at)]
    return in_a_row(names[:MOST_FLAGS]) if names else translate("Deck", "No next step")
