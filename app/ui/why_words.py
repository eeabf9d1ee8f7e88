"""Why a number or a class is what it is: the rule, its formula in a sentence, what went into it, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct

from app.services.portfolio_classes import Lack
from app.terms import Status
from app.ui.formats import Formats
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.labels import flag_name
from app.ui.why_inputs import input_rows, result_text

if TYPE_CHECKING:
    from app.services.portfolio_explanation import Explanation

_RULES = {
    "R1": QT_TRANSLATE_NOOP("Why", "Share of customer"),
    "R2": QT_TRANSLATE_NOOP("Why", "Attack and defence"),
    "R5": QT_TRANSLATE_NOOP("Why", "Potential and capability"),
    "R6": QT_TRANSLATE_NOOP("Why", "Growth and share (BCG)"),
    "R7": QT_TRANSLATE_NOOP("Why", "Market and product (Ansoff)"),
    "R8": QT_TRANSLATE_NOOP("Why", "Classes by amount (ABC)"),
    "R9": QT_TRANSLATE_NOOP("Why", "Classes by potential and purchases"),
    "R10": QT_TRANSLATE_NOOP("Why", "Value tiers"),
    "R11": QT_TRANSLATE_NOOP("Why", "Loyalty"),
    "R12": QT_TRANSLATE_NOOP("Why", "Relationship (RAD)"),
}
_FORMULAS = {
    "R1": QT_TRANSLATE_NOOP(
        "Why",
        "Our sales in the period divided by the potential, what the customer buys a year from all suppliers; "
        "never below 0% or above 100%.",
    ),
    "R2": QT_TRANSLATE_NOOP(
        "Why",
        "High potential and high share: retain. High potential, low share: acquire. Low potential, high share: maintain. "
        "Low on both: disrupt, below the floor abandon. On the line counts as high.",
    ),
    "R5": QT_TRANSLATE_NOOP(
        "Why",
        "The potential score against the mean of our four fits, at least two of them known. Both from the limit up: invest. "
        "Only potential: select. Only capability: keep up. Neither: harvest.",
    ),
    "R6": QT_TRANSLATE_NOOP(
        "Why",
        "Our share divided by that of the largest rival, against the customer's growth. Both high: star. Only share: cash cow. "
        "Only growth: question mark. Neither: dog.",
    ),
    "R7": QT_TRANSLATE_NOOP(
        "Why",
        "Of the largest open deal with a product. New product: this customer has not bought it in the months below. "
        "New market: no other customer of the same industry and area has bought.",
    ),
    "R8": QT_TRANSLATE_NOOP(
        "Why",
        "Customers from the largest sales down. The part of all sales made before a customer's own decides the class; "
        "equal sales share one.",
    ),
    "R9": QT_TRANSLATE_NOOP(
        "Why",
        "Purchases and potential each get a level from 0 to 4 by the same limits; the table of 25 cells gives the class. "
        "Purchases above potential ask for a check.",
    ),
    "R10": QT_TRANSLATE_NOOP(
        "Why",
        "Each criterion divided by what earns the full score, at most 100 points, times its weight. The score decides the tier; "
        "a tier falls only after the low quarters set for it.",
    ),
    "R11": QT_TRANSLATE_NOOP(
        "Why",
        "Of the last purchases of the category, the part bought from us. Below the limit, a customer whose main supplier "
        "changed from the older half to the newer one is switching.",
    ),
    "R12": QT_TRANSLATE_NOOP(
        "Why",
        "No order in twelve months: acquire. Orders and a share below the limit: develop. Otherwise retain. "
        "At risk when sales fell to the limit below.",
    ),
}
_POTENTIAL_FORMULA = QT_TRANSLATE_NOOP(
    "Why", "Typed, not reckoned: what the customer buys of our category in a year, from all suppliers."
)
_LACKS = {
    Lack.POTENTIAL: QT_TRANSLATE_NOOP(
        "Why", "The yearly potential is missing. Type it on the customer's page or under Unplaced."
    ),
    Lack.POTENTIAL_SCORE: QT_TRANSLATE_NOOP(
        "Why", "The potential score 1–5 is missing. Type it on the customer's page or under Unplaced."
    ),
    Lack.CAPABILITY: QT_TRANSLATE_NOOP(
        "Why", "Fewer than two of the four fits are known. Type them on the customer's page or under Unplaced."
    ),
    Lack.RIVAL_SHARE: QT_TRANSLATE_NOOP(
        "Why", "The share of the named rival is missing or 0. Type it on the customer's page."
    ),
    Lack.GROWTH: QT_TRANSLATE_NOOP("Why", "The customer's growth is missing. Type it on the customer's page."),
    Lack.SCORE: QT_TRANSLATE_NOOP(
        "Why", "Too few of the value criteria are known for a score. Type them on the customer's page."
    ),
    Lack.PURCHASES: QT_TRANSLATE_NOOP(
        "Why", "Too few purchases with their supplier are known. Add them on the customer's page."
    ),
    Lack.OPEN_DEAL: QT_TRANSLATE_NOOP("Why", "There is no open deal with a product. Add one in the funnel."),
    Lack.MARKET: QT_TRANSLATE_NOOP("Why", "Industry or area is missing. Choose them on the customer's page."),
}
_STATUSES = {
    Status.INVALID: QT_TRANSLATE_NOOP("Why", "The data contradict each other."),
    Status.REVIEW: QT_TRANSLATE_NOOP("Why", "To be checked: the customer buys more than its potential allows."),
}


class WhyWords(Struct, frozen=True):
    """rows: (name, value with its unit). missing and flags: sentences. foot: as-of day or filter."""

    title: str
    rule: str
    formula: str
    rows: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    flags: tuple[str, ...]
    foot: str

    def as_text(self) -> str:
        """For the clipboard: one thing a line, name and value parted by a tab."""
        lines = [self.title, self.rule, self.formula, *("\t".join(row) for row in self.rows)]
        return "\n".join(line for line in (*lines, *self.missing, *self.flags, self.foot) if line)


class SumExplanation(Struct, frozen=True):
    """A sum that no single customer's rule gives. rows: (name, value as shown); filter names reps, areas and period."""

    title: str
    formula: str
    filter: str
    rows: tuple[tuple[str, str], ...]


def explain_sum(title: str, formula: str, filter: str, rows: Mapping[str, str]) -> SumExplanation:  # noqa: A002
    """For WhyPopover.show_for; `rows` are the parts with their values as shown, in order."""
    return SumExplanation(title, formula, filter, tuple(rows.items()))


def sum_words(found: SumExplanation) -> WhyWords:
    return WhyWords(found.title, "", found.formula, found.rows, (), (), found.filter)


def why_words(found: Explanation, formats: Formats) -> WhyWords:
    """`found` as PortfolioService.why gives it."""
    flags = [translate("Why", _STATUSES[found.status])] if found.status in _STATUSES else []
    flags += dict.fromkeys(flag_name(flag) for flag in found.flags)
    as_of = translate("Why", "As of {day}").format(day=formats.day(found.as_of))
    if not found.rule:
        ((name, value),) = input_rows(found, formats)
        title = translate("Why", "{name}: {result}").format(name=name, result=value)
        return WhyWords(title, "", translate("Why", "Typed in the book."), (), (), (), as_of)
    is_potential = found.rule == "R1" and all(one.code != "sales" for one in found.inputs)
    name = translate("Why", "Potential") if is_potential else translate("Why", _RULES[found.rule])
    formula = translate("Why", _POTENTIAL_FORMULA if is_potential else _FORMULAS[found.rule])
    title = translate("Why", "{name}: {result}").format(
        name=name, result=result_text(found, formats, is_share=isinstance(found.result, Decimal) and not is_potential)
    )
    rule = translate("Why", "Rule {rule}, {name}").format(rule=found.rule, name=translate("Why", _RULES[found.rule]))
    missing = tuple(translate("Why", _LACKS[lack]) for lack in found.missing)
    return WhyWords(title, rule, formula, input_rows(found, formats), missing, tuple(flags), as_of)
