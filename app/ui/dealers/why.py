"""Why a dealer's total, grade, four bigs, risk of diversion or a region's flag are what they are (R25, R26)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.methods.dealer_evaluation import HIGHEST_MARK
from app.terms import BigKind, Criterion, DealerGrade, Flag, RiskPart
from app.ui.chart_words.dealers import line_name, points
from app.ui.dealers.form_state import FormState
from app.ui.dealers.form_words import gate_text, missing_text, total_text
from app.ui.i18n import translate
from app.ui.labels import big_kind_name, big_result_name, dealer_grade_name, flag_name, risk_level_name, risk_part_name
from app.ui.why_words import WhyWords
from app.ui.widgets.why_popover import WhyPopover

if TYPE_CHECKING:
    from app.methods.dealer_evaluation import Evaluated
    from app.methods.diversion import Diversion
    from app.services.dealer_views import RegionRow
    from app.ui.dealers.picture import Picture
    from app.ui.formats import Formats

BASIS_POINTS = 10_000


def show_why(anchor: QWidget, words: WhyWords) -> WhyPopover:
    """In the place of one shown before in the same window."""
    for other in anchor.window().findChildren(WhyPopover):
        other.close()
    popover = WhyPopover(words, anchor.window())
    popover.place(anchor)
    popover.show()
    popover.copy_button.setFocus()
    return popover


def total_why(state: FormState, result: Evaluated, least_weight: Decimal, formats: Formats) -> WhyWords:
    """Each criterion's part of the total, the grade's limits and gates."""
    card = state.scorecard
    rows = []
    for line in card.criteria:
        view = state.marks.get(line.id)
        mark = view.mark if view is not None else None
        part = translate("Dealer why", "no mark")
        if mark is not None:
            text = translate("Dealer why", "{weight} × {mark} ÷ 5 = {points}")
            earned = Fraction(line.weight * mark, HIGHEST_MARK)
            part = text.format(weight=line.weight, mark=mark, points=f"{float(earned):.1f}")
        rows.append((line_name(line, formats), part))
    cuts = translate("Dealer why", "{a} from {cut_a}, {b} from {cut_b}, {c} from {cut_c}").format(
        **{f"cut_{letter}": f"{getattr(card.cuts, letter).normalize():f}" for letter in "abc"},
        **{letter: dealer_grade_name(DealerGrade(letter.upper())) for letter in "abc"},
    )
    rows.append((translate("Dealer why", "Grades"), cuts))
    said = (gate_text(card, result, formats),)
    missing = (missing_text(result),)
    day = formats.day(state.recorded_on or state.started_on)
    foot = translate("Dealer why", "Scorecard version {version} · {day}").format(version=card.version, day=day)
    formula = translate(
        "Dealer why",
        "Weight times mark divided by 5, summed. Marks that are missing are weighed by the others if at least {share} of the "
        "weight is marked. One gate mark gives at best Dealer C, two give Dealer D.",
    )
    return WhyWords(
        translate("Dealer why", "Total: {total}").format(total=total_text(result)),
        translate("Dealer why", "Rule R25, dealer evaluation"),
        formula.format(share=formats.percent(least_weight)),
        tuple(rows),
        tuple(text for text in missing if text),
        tuple(text for text in said if text),
        foot,
    )


def bigs_why(picture: Picture, formats: Formats) -> WhyWords:
    bigs = picture.row.bigs
    yes, no, unknown = (
        translate("Dealer why", "yes"),
        translate("Dealer why", "no"),
        translate("Dealer why", "not known"),
    )
    rows = [
        (big_kind_name(kind), yes if kind in bigs.kinds else unknown if kind in bigs.unknown else no)
        for kind in BigKind
    ]
    rows += _marks_of_bigs(picture, formats)
    sales = picture.row.sales_cents
    rows.append((translate("Dealer why", "Sales of the last twelve months"), formats.money(sales)))
    formula = translate(
        "Dealer why",
        "Volume and profit: amount A among all dealers (R8). Strength: mean mark of funds, outlets, sub-dealers and people of "
        "4 or more. Potential: loyalty of 4 or more and growth not below the region's. Four make a key dealer, three a candidate. "
        "Big in volume and profit with a loyalty of 2 or less is dangerous.",
    )
    title = flag_name(Flag.DANGEROUS_BIG) if bigs.is_dangerous else big_result_name(bigs.result)
    return WhyWords(
        translate("Dealer why", "Four bigs: {result}").format(result=title),
        translate("Dealer why", "Rule R25, four bigs"),
        formula,
        tuple(rows),
        (translate("Dealer why", "What is not known counts as not had."),) if bigs.unknown else (),
        (),
        "",
    )


def diversion_why(risk: Diversion, formats: Formats) -> WhyWords:
    text = translate("Dealer why", "{value}: {points} points")
    rows = [
        (
            risk_part_name(part),
            translate("Dealer why", "not known")
            if score is None
            else text.format(value=_risk_input(part, value, formats), points=score),
        )
        for part, (score, value) in risk.parts.items()
    ]
    rows.append((translate("Dealer why", "Together"), translate("Dealer why", "{n} of 100").format(n=risk.points)))
    level = translate("Dealer why", "too little is known") if risk.level is None else risk_level_name(risk.level)
    missing = translate("Dealer form", ", ").join(risk_part_name(part) for part in risk.unknown)
    said = translate("Dealer why", "Not known, counted as 0: {parts}. Type it on the page Facts.").format(parts=missing)
    return WhyWords(
        translate("Dealer why", "Risk of diversion: {level}").format(level=level),
        translate("Dealer why", "Rule R26, diversion"),
        translate(
            "Dealer why",
            "Points for a price below the neighbour region's, a target far above last year's sales, long stock, too many large "
            "dealers in the region, and confirmed cases. Low below 30, medium below 60, else high.",
        ),
        tuple(rows),
        (said,) if missing else (),
        (),
        "",
    )


def regions_why(regions: Iterable[RegionRow], least: int, most: int, formats: Formats) -> WhyWords:
    text = translate("Dealer why", "{large} large of {all}")
    rows = []
    for one in regions:
        value = text.format(large=formats.count(len(one.large)), all=formats.count(one.dealers))
        rows.append((one.area_name, value if one.flag is None else f"{value} · {flag_name(one.flag)}"))
    formula = translate(
        "Dealer why",
        "Large: amount A by sales among all active dealers (R8). A region should have {least} to {most} of them.",
    )
    return WhyWords(
        translate("Dealer why", "Large dealers by region"),
        translate("Dealer why", "Rule R25, regions"),
        formula.format(least=least, most=most),
        tuple(rows),
        (),
        (),
        "",
    )


def _marks_of_bigs(picture: Picture, formats: Formats) -> list[tuple[str, str]]:
    last = picture.rounds[0].marks if picture.rounds else {}
    keys = (Criterion.FUNDS, Criterion.OUTLETS, Criterion.SUB_DEALERS, Criterion.PEOPLE, Criterion.LOYALTY)
    names = {one.key: line_name(one, formats) for one in picture.form.scorecard.criteria}
    text = translate("Dealer why", "Mark: {criterion}")
    return [(text.format(criterion=names[key]), points(last.get(key))) for key in keys if key in names]


def _risk_input(part: RiskPart, value: int | Fraction | None, formats: Formats) -> str:
    if value is None:
        return translate("Dealer why", "not known")
    if part is RiskPart.PRICE_GAP:
        return formats.percent(Fraction(value) / BASIS_POINTS, 1)
    if part is RiskPart.TARGET:
        return formats.percent(Fraction(value))
    if part is RiskPart.STOCK_DAYS:
        return formats.days(int(value))
    return formats.count(int(value))
