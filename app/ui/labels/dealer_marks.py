"""What the marks 0 to 5 stand for in the default evaluation of dealers (R25): 0 none, 3 meets what we need, 5 best in the region."""

from __future__ import annotations

from app.terms import Criterion
from app.ui.i18n import QT_TRANSLATE_NOOP, translate

_ANCHORS = {
    Criterion.SUB_DEALERS: (
        QT_TRANSLATE_NOOP("Dealer marks", "No sub-dealer"),
        QT_TRANSLATE_NOOP("Dealer marks", "A few, not active"),
        QT_TRANSLATE_NOOP("Dealer marks", "Some, gaps in half the area"),
        QT_TRANSLATE_NOOP("Dealer marks", "Covers most towns"),
        QT_TRANSLATE_NOOP("Dealer marks", "Covers nearly all towns, looked after"),
        QT_TRANSLATE_NOOP("Dealer marks", "Densest network of the region"),
    ),
    Criterion.OUTLETS: (
        QT_TRANSLATE_NOOP("Dealer marks", "No outlet"),
        QT_TRANSLATE_NOOP("Dealer marks", "Under 20% of the outlets"),
        QT_TRANSLATE_NOOP("Dealer marks", "20% of the outlets or more"),
        QT_TRANSLATE_NOOP("Dealer marks", "40% of the outlets or more"),
        QT_TRANSLATE_NOOP("Dealer marks", "70% of the outlets or more"),
        QT_TRANSLATE_NOOP("Dealer marks", "90% of the outlets or more"),
    ),
    Criterion.LINE_FIT: (
        QT_TRANSLATE_NOOP("Dealer marks", "Lives on a rival of ours"),
        QT_TRANSLATE_NOOP("Dealer marks", "Rival lines weigh more than ours"),
        QT_TRANSLATE_NOOP("Dealer marks", "Rival and our lines side by side"),
        QT_TRANSLATE_NOOP("Dealer marks", "Other lines, hardly any overlap"),
        QT_TRANSLATE_NOOP("Dealer marks", "Lines that complete ours"),
        QT_TRANSLATE_NOOP("Dealer marks", "Complete ours and open doors for us"),
    ),
    Criterion.LOYALTY: (
        QT_TRANSLATE_NOOP("Dealer marks", "Works against our policy"),
        QT_TRANSLATE_NOOP("Dealer marks", "Breaks price or region at will"),
        QT_TRANSLATE_NOOP("Dealer marks", "Keeps the rules when watched"),
        QT_TRANSLATE_NOOP("Dealer marks", "Keeps price and region"),
        QT_TRANSLATE_NOOP("Dealer marks", "Puts us first and reports the market"),
        QT_TRANSLATE_NOOP("Dealer marks", "Ours alone, plans with us"),
    ),
    Criterion.FUNDS: (
        QT_TRANSLATE_NOOP("Dealer marks", "No funds of its own"),
        QT_TRANSLATE_NOOP("Dealer marks", "Always short, often late"),
        QT_TRANSLATE_NOOP("Dealer marks", "Enough for slow months only"),
        QT_TRANSLATE_NOOP("Dealer marks", "Enough for normal business"),
        QT_TRANSLATE_NOOP("Dealer marks", "Enough for the season, pays on time"),
        QT_TRANSLATE_NOOP("Dealer marks", "Pays in advance, bank lines unused"),
    ),
    Criterion.PEOPLE: (
        QT_TRANSLATE_NOOP("Dealer marks", "No staff for our lines"),
        QT_TRANSLATE_NOOP("Dealer marks", "One person, part of the time"),
        QT_TRANSLATE_NOOP("Dealer marks", "A few people, no vehicle or store"),
        QT_TRANSLATE_NOOP("Dealer marks", "Team, vans and store that suffice"),
        QT_TRANSLATE_NOOP("Dealer marks", "Own team for our lines"),
        QT_TRANSLATE_NOOP("Dealer marks", "Strongest team and logistics of the region"),
    ),
    Criterion.IDEAS: (
        QT_TRANSLATE_NOOP("Dealer marks", "Rejects how we work"),
        QT_TRANSLATE_NOOP("Dealer marks", "Price is all that counts"),
        QT_TRANSLATE_NOOP("Dealer marks", "Listens, changes little"),
        QT_TRANSLATE_NOOP("Dealer marks", "Shares the main points"),
        QT_TRANSLATE_NOOP("Dealer marks", "Tries what we propose"),
        QT_TRANSLATE_NOOP("Dealer marks", "Moves ahead with us"),
    ),
    Criterion.SCALE: (
        QT_TRANSLATE_NOOP("Dealer marks", "Far too small or far too big for us"),
        QT_TRANSLATE_NOOP("Dealer marks", "We hardly matter to each other"),
        QT_TRANSLATE_NOOP("Dealer marks", "Somewhat too small or too big"),
        QT_TRANSLATE_NOOP("Dealer marks", "Fits our volume"),
        QT_TRANSLATE_NOOP("Dealer marks", "Fits well, with room to grow"),
        QT_TRANSLATE_NOOP("Dealer marks", "Just right for the region's target"),
    ),
    Criterion.TRAITS: (
        QT_TRANSLATE_NOOP("Dealer marks", "Customers unlike ours"),
        QT_TRANSLATE_NOOP("Dealer marks", "Few customers in common"),
        QT_TRANSLATE_NOOP("Dealer marks", "Some of our customers"),
        QT_TRANSLATE_NOOP("Dealer marks", "Serves our main customers"),
        QT_TRANSLATE_NOOP("Dealer marks", "Strong with our main customers"),
        QT_TRANSLATE_NOOP("Dealer marks", "First address of our customers"),
    ),
    Criterion.DEVELOPMENT: (
        QT_TRANSLATE_NOOP("Dealer marks", "Goes its own way"),
        QT_TRANSLATE_NOOP("Dealer marks", "Shows us no figures"),
        QT_TRANSLATE_NOOP("Dealer marks", "Figures on request"),
        QT_TRANSLATE_NOOP("Dealer marks", "Plans and reports regularly"),
        QT_TRANSLATE_NOOP("Dealer marks", "Takes part in our planning"),
        QT_TRANSLATE_NOOP("Dealer marks", "Grows along our plan"),
    ),
    Criterion.RISK: (
        QT_TRANSLATE_NOOP("Dealer marks", "Litigation or default"),
        QT_TRANSLATE_NOOP("Dealer marks", "Debts or family matters endanger it"),
        QT_TRANSLATE_NOOP("Dealer marks", "Depends on one customer or person"),
        QT_TRANSLATE_NOOP("Dealer marks", "Ordinary risks, known to us"),
        QT_TRANSLATE_NOOP("Dealer marks", "Sound books, secured credit"),
        QT_TRANSLATE_NOOP("Dealer marks", "Sound, secured and open to us"),
    ),
}


def criterion_anchors(criterion: Criterion) -> tuple[str, ...]:
    """Six texts, for the marks 0, 1 ... 5 ([O]; outlets by the bands after P26)."""
    return tuple(translate("Dealer marks", text) for text in _ANCHORS[criterion])
