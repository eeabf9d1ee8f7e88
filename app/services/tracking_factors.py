"""The five purchase factors of a deal (R16), and its needs and wants with the person who said each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.orm import aliased

from app.changes import Step
from app.errors import RuleError
from app.methods.purchase_factors import DEFAULT_WEIGHT, FULL_WEIGHT, FactorMark, FactorResult, factor_result
from app.models import Contact, Deal, DealNeed, FactorScore
from app.services.records import existing, put
from app.services.tracking_part import TrackingPart
from app.storage.write_session import WriteSession
from app.terms import NeedKind, PurchaseFactor, Status

LEAST_SCORE, MOST_SCORE = 1, 5


class FactorRow(Struct, frozen=True):
    """weight: whole percent. gap: weighted, above 0 we lead; None unless both are scored."""

    factor: PurchaseFactor
    weight: int
    ours: int | None
    rival: int | None
    remark: str | None
    gap: Decimal | None


class FactorSheet(Struct, frozen=True):
    """Totals and lists as in methods.purchase_factors.FactorResult. rival_name: of the deal."""

    rows: tuple[FactorRow, ...]
    rival_name: str | None
    ours_total: Decimal | None
    rival_total: Decimal | None
    weak: tuple[PurchaseFactor, ...]
    strong: tuple[PurchaseFactor, ...]
    status: Status


class NeedRow(Struct, frozen=True):
    """id None: the main one, which is a field of the deal."""

    id: int | None
    kind: NeedKind
    text: str
    contact_id: int | None
    contact_name: str | None
    said_on: date | None


class TrackingFactors(TrackingPart):
    def factors(self, deal_id: int) -> FactorSheet:
        """All five; each weighs 20 until somebody weighs them. Raises RuleError UNKNOWN_RECORD."""
        rivals = self._rows(select(Deal.rival).where(Deal.id == deal_id))
        if not rivals:
            raise RuleError("UNKNOWN_RECORD", table="deal", id=deal_id)
        columns = (FactorScore.factor, FactorScore.weight, FactorScore.ours, FactorScore.rival, FactorScore.remark)
        rows = self._rows(select(*columns).where(FactorScore.deal_id == deal_id))
        kept = {PurchaseFactor(row[0]): row[1:] for row in rows}
        weights = _weights({factor: row[0] for factor, row in kept.items()})
        marks = [FactorMark(factor, weights[factor], *kept.get(factor, (None,) * 4)[1:3]) for factor in PurchaseFactor]
        found = factor_result(marks, self._settings.share("factor_gap"), self._settings.share("factor_least_weight"))
        return FactorSheet(
            tuple(_row(mark, found, kept) for mark in marks),
            rivals[0][0],
            found.ours_total,
            found.rival_total,
            found.weak,
            found.strong,
            found.status,
        )

    def save_factor(self, deal_id: int, factor: PurchaseFactor, fields: Mapping[str, object]) -> None:
        """ours, rival (1..5, None = not scored), remark. One undo step.

        Raises RuleError SCORE_OUT_OF_RANGE, UNKNOWN_RECORD; KeyError for another field.
        """
        for column, value in fields.items():
            if column not in ("ours", "rival", "remark"):
                raise KeyError(column)
            if isinstance(value, int) and not LEAST_SCORE <= value <= MOST_SCORE:
                raise RuleError("SCORE_OUT_OF_RANGE", column=column, minimum=LEAST_SCORE, maximum=MOST_SCORE)
        with self._book.write(Step("SCORE_FACTOR", {"name": self._name(Deal, deal_id)})) as session:
            existing(session, Deal, deal_id)
            put(session, FactorScore, *_place(session, deal_id, factor, fields))

    def set_weights(self, deal_id: int, weights: Mapping[PurchaseFactor, int]) -> None:
        """In the customer's eyes; factors not named keep theirs. One undo step. They need not make 100 yet: the sheet says so.

        Raises RuleError PERCENT_OUT_OF_RANGE, UNKNOWN_RECORD.
        """
        if not all(0 <= weight <= FULL_WEIGHT for weight in weights.values()):
            raise RuleError("PERCENT_OUT_OF_RANGE", column="weight", minimum=0, maximum=FULL_WEIGHT)
        with self._book.write(Step("WEIGH_FACTORS", {"name": self._name(Deal, deal_id)})) as session:
            existing(session, Deal, deal_id)
            kept = session.scalars(select(FactorScore).where(FactorScore.deal_id == deal_id))
            now = _weights({PurchaseFactor(one.factor): one.weight for one in kept})
            for factor, weight in {**now, **weights}.items():
                put(session, FactorScore, *_place(session, deal_id, factor, {"weight": weight}))

    def needs(self, deal_id: int) -> tuple[NeedRow, ...]:
        """The main need and want first, as far as they are written. Raises RuleError UNKNOWN_RECORD."""
        asker, wisher = aliased(Contact), aliased(Contact)
        main = self._rows(
            select(Deal.need, Deal.need_contact_id, asker.name, Deal.want, Deal.want_contact_id, wisher.name)
            .outerjoin(asker, asker.id == Deal.need_contact_id)
            .outerjoin(wisher, wisher.id == Deal.want_contact_id)
            .where(Deal.id == deal_id)
        )
        if not main:
            raise RuleError("UNKNOWN_RECORD", table="deal", id=deal_id)
        halves = ((NeedKind.NEED, *main[0][:3]), (NeedKind.WANT, *main[0][3:]))
        written = (NeedRow(None, kind, text, who, name, None) for kind, text, who, name in halves if text)
        columns = (DealNeed.id, DealNeed.kind, DealNeed.text, DealNeed.contact_id, Contact.name, DealNeed.said_on)
        others = select(*columns).outerjoin(Contact, Contact.id == DealNeed.contact_id)
        noted = self._rows(others.where(DealNeed.deal_id == deal_id).order_by(DealNeed.kind, DealNeed.id))
        return (*written, *(NeedRow(need_id, NeedKind(kind), *rest) for need_id, kind, *rest in noted))

    def save_need(self, need_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None, with deal_id, kind, text) or edit. Raises RuleError NAME_MISSING (the text), UNKNOWN_RECORD."""
        name = str(fields.get("text") or "").strip()
        if not name and (need_id is None or "text" in fields):
            raise RuleError("NAME_MISSING", column="text")
        return self._save(DealNeed, need_id, fields, name)

    def delete_needs(self, ids: Iterable[int]) -> None:
        self._delete(DealNeed, ids)


def _weights(kept: Mapping[PurchaseFactor, int | None]) -> dict[PurchaseFactor, int]:
    """What each weighs: the usual weight while none is set, else nothing where it is not."""
    usual = DEFAULT_WEIGHT if all(weight is None for weight in kept.values()) else 0
    return {factor: usual if (weight := kept.get(factor)) is None else weight for factor in PurchaseFactor}


def _row(mark: FactorMark, found: FactorResult, kept: Mapping[PurchaseFactor, tuple[Any, ...]]) -> FactorRow:
    remark = kept[mark.factor][3] if mark.factor in kept else None
    return FactorRow(mark.factor, mark.weight, mark.ours, mark.rival, remark, found.gaps.get(mark.factor))


def _place(
    session: WriteSession, deal_id: int, factor: PurchaseFactor, fields: Mapping[str, object]
) -> tuple[int | None, dict[str, object]]:
    """Id of the factor's row and what to put there; None and a whole row if there is none yet."""
    found = session.scalar(
        select(FactorScore.id).where(FactorScore.deal_id == deal_id, FactorScore.factor == factor.value)
    )
    return (found, dict(fields)) if found else (None, {"deal_id": deal_id, "factor": factor.value, **fields})
