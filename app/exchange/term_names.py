"""Names of value tiers, forecast categories, visit outcomes and all words of the rooms in other CRMs and in our own export."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final, TypeVar

from app.exchange.cells import match_key
from app.exchange.room_terms import ROOM_TERMS
from app.terms import ForecastCategory, Tier, VisitOutcome

Term = TypeVar("Term", bound=StrEnum)

_NAMES: Final[dict[type[StrEnum], dict[StrEnum, str]]] = {
    Tier: {tier: f"value {tier}, 价值{tier}" for tier in Tier},
    ForecastCategory: {
        ForecastCategory.FC_COMMIT: "commit (forecast), commit, 预测承诺, 承诺",
        ForecastCategory.FC_BEST: "best case (forecast), best case, best, 预测乐观, 乐观",
        ForecastCategory.FC_PIPELINE: "pipeline (forecast), pipeline, 预测管道, 管道",
        ForecastCategory.FC_OMITTED: "omitted (forecast), omitted, omit, 预测不计, 不计",
    },
    VisitOutcome: {
        VisitOutcome.ORDER: "order, ordered, order won, 订单, 成交",
        VisitOutcome.ADVANCE: "advance, advanced, progress, 进展",
        VisitOutcome.CONTINUATION: "continuation, continued, to be continued, 暂停, 待续",
        VisitOutcome.NO_SALE: "no sale, no interest, refused, 失败, 拒绝",
    },
    **ROOM_TERMS,
}


def term_of(text: str, terms: type[Term]) -> Term | None:
    """The term a text names, by our own key or by its name in either language; None if unknown.

    >>> term_of("价值A1", Tier), term_of("Best case", ForecastCategory), term_of("well", VisitOutcome)
    (<Tier.A1: 'A1'>, <ForecastCategory.FC_BEST: 'FC_BEST'>, None)
    """
    found = _table(terms).get(match_key(text))
    return terms(found) if found else None


@cache
def _table(terms: type[StrEnum]) -> dict[str, str]:
    names: dict[str, str] = {}
    for term in terms:
        names.update((match_key(name), term.value) for name in (term.value, *_NAMES[terms][term].split(",")))
    return names
