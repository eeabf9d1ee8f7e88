"""Versions of the evaluation form (R25): read, edited, and never touched once an evaluation by one is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.methods.dealer_evaluation import DEFAULT_CRITERIA, FULL_WEIGHT, HIGHEST_MARK, GradeCuts
from app.methods.texts import said
from app.models import DealerEvaluation, DealerMark, DealerScorecard, ScorecardCriterion
from app.services.dealer_part import DealerPart
from app.services.dealer_views import CriterionDraft, CriterionView, ScorecardDraft, ScorecardVersion, ScorecardView
from app.services.records import existing
from app.storage.queries import dealers as queries
from app.storage.write_session import WriteSession
from app.terms import CriterionGroup

OWN_KEY = "OWN_"


class DealerScorecards(DealerPart):
    def scorecard(self, version: int | None = None) -> ScorecardView:
        """The version in use (None), or an older one; the default where the book has none yet. Raises RuleError UNKNOWN_RECORD."""
        cards = self._scorecards()
        if version is None:
            return max(cards.values(), key=lambda card: card.version, default=default_scorecard())
        found = next((card for card in cards.values() if card.version == version), None)
        if found is None:
            raise RuleError("UNKNOWN_RECORD", table="dealer_scorecard", id=version)
        return found

    def scorecards(self) -> tuple[ScorecardVersion, ...]:
        """Newest first, with how many recorded evaluations each holds."""
        rows = self._rows(queries.scorecards())
        return tuple(ScorecardVersion(row[1], row[2], row[6], row[7]) for row in rows)

    def ensure_scorecard(self, today: date) -> ScorecardView:
        """The version in use; a book without any gets the default as version 1, which is no step of the user's."""
        card = self.scorecard()
        if card.id == 0:
            with self._book.write(Step("FIRST_SCORECARD")) as session:
                _insert(session, 1, _as_draft(card), today, 0)
            card = self.scorecard()
        return card

    def save_scorecard(self, draft: ScorecardDraft, today: date) -> int:
        """The version it is now: a new one where the last holds recorded evaluations, else that one edited.

        Drafts of evaluations go over to the new version, marks by key. Nothing changed, nothing written. One undo step.
        Raises RuleError WEIGHTS_NOT_100 (sum), SCORE_OUT_OF_RANGE (a weight), CUTS_NOT_FALLING, ANCHORS_NOT_SIX, NAME_MISSING
        (a criterion of the book's own).
        """
        _refuse_bad(draft)
        card = self.scorecard()
        if card.id and _same(_as_draft(card), draft):
            return card.version
        with self._book.write(Step("SAVE_SCORECARD", {"version": card.version + card.is_used})) as session:
            own = self._highest_own_key()
            if card.id == 0:
                _insert(session, 1, draft, today, own)
                return 1
            if not card.is_used:
                _edit(session, card, draft, today, own)
                return card.version
            new_id = _insert(session, card.version + 1, draft, today, own)
            _move_drafts(session, new_id)
            return card.version + 1

    def _scorecards(self) -> dict[int, ScorecardView]:
        """Every version by its id."""
        lines: dict[int, list[CriterionView]] = {}
        for card_id, line_id, key, group, weight, is_gate, *names in self._rows(queries.criteria()):
            name_en, name_zh, anchors_en, anchors_zh = names
            anchors = _split(anchors_en), _split(anchors_zh)
            line = CriterionView(line_id, key, CriterionGroup(group), weight, is_gate, name_en, name_zh, *anchors)
            lines.setdefault(card_id, []).append(line)
        return {
            card_id: ScorecardView(
                *(card_id, version, made_on),
                GradeCuts(*(Decimal(cut) / 100 for cut in cuts)),
                *(remark, used > 0, tuple(lines.get(card_id, ()))),
            )
            for card_id, version, made_on, *cuts, remark, used in self._rows(queries.scorecards())
        }

    def _highest_own_key(self) -> int:
        """Keys of own criteria are never given twice, so that marks of different versions can be told apart."""
        keys = (row[0] for row in self._rows(select(ScorecardCriterion.key)))
        numbers = (key.removeprefix(OWN_KEY) for key in keys if key.startswith(OWN_KEY))
        return max((int(number) for number in numbers if number.isdigit()), default=0)


def default_scorecard() -> ScorecardView:
    """What a book begins with; its criteria have the ids 1, 2, ... and no names of their own."""
    lines = tuple(
        CriterionView(number, key.value, group, weight, is_gate, None, None, None, None)
        for number, (key, group, weight, is_gate) in enumerate(DEFAULT_CRITERIA, start=1)
    )
    return ScorecardView(0, 1, None, GradeCuts(), None, False, lines)


def _as_draft(card: ScorecardView) -> ScorecardDraft:
    lines = (
        CriterionDraft(
            *(one.key, one.group, one.weight, one.is_gate, one.name_en, one.name_zh, one.anchors_en, one.anchors_zh)
        )
        for one in card.criteria
    )
    return ScorecardDraft(card.cuts, tuple(lines), card.remark)


def _same(one: ScorecardDraft, other: ScorecardDraft) -> bool:
    return one.cuts == other.cuts and one.criteria == other.criteria and said(one.remark) == said(other.remark)


def _refuse_bad(draft: ScorecardDraft) -> None:
    for one in draft.criteria:
        if not 0 <= one.weight <= FULL_WEIGHT:
            raise RuleError("SCORE_OUT_OF_RANGE", column="weight", minimum=0, maximum=FULL_WEIGHT)
        if (one.key is None or one.key.startswith(OWN_KEY)) and not (said(one.name_en) or said(one.name_zh)):
            raise RuleError("NAME_MISSING", column="name")
        if any(
            anchors is not None and len(anchors) != HIGHEST_MARK + 1 for anchors in (one.anchors_en, one.anchors_zh)
        ):
            raise RuleError("ANCHORS_NOT_SIX", name=one.name_en or one.name_zh or one.key)
    total = sum(one.weight for one in draft.criteria)
    if total != FULL_WEIGHT:
        raise RuleError("WEIGHTS_NOT_100", sum=total)
    cuts = draft.cuts
    if not FULL_WEIGHT >= cuts.a >= cuts.b >= cuts.c >= 0:
        raise RuleError("CUTS_NOT_FALLING")
    keys = [one.key for one in draft.criteria if one.key is not None]
    if len(set(keys)) != len(keys):
        raise ValueError("one criterion twice")


def _insert(session: WriteSession, version: int, draft: ScorecardDraft, today: date, own: int) -> int:
    card = DealerScorecard(version=version, **_card_fields(draft, today))
    session.add(card)
    session.flush()
    for position, fields in enumerate(_line_fields(draft.criteria, own)):
        session.add(ScorecardCriterion(scorecard_id=card.id, position=position, **fields))
    return card.id


def _edit(session: WriteSession, card: ScorecardView, draft: ScorecardDraft, today: date, own: int) -> None:
    """In place, lines by key; marks that drafts gave to a line that goes are lost with it."""
    record = existing(session, DealerScorecard, card.id)
    for column, value in _card_fields(draft, today).items():
        setattr(record, column, value)
    lines = session.scalars(select(ScorecardCriterion).where(ScorecardCriterion.scorecard_id == card.id))
    there = {line.key: line for line in lines}
    for position, fields in enumerate(_line_fields(draft.criteria, own)):
        line = there.pop(fields["key"], None)
        if line is None:
            session.add(ScorecardCriterion(scorecard_id=card.id, position=position, **fields))
            continue
        for column, value in {**fields, "position": position}.items():
            setattr(line, column, value)
    for line in there.values():
        for mark in session.scalars(select(DealerMark).where(DealerMark.criterion_id == line.id)):
            session.delete(mark)
        session.flush()
        session.delete(line)


def _move_drafts(session: WriteSession, new_id: int) -> None:
    """Open drafts go over to the new version, their marks by key."""
    lines = session.execute(
        select(ScorecardCriterion.id, ScorecardCriterion.key, ScorecardCriterion.scorecard_id)
    ).all()
    key_of = {line_id: key for line_id, key, _ in lines}
    new_line = {key: line_id for line_id, key, card_id in lines if card_id == new_id}
    drafts = select(DealerEvaluation).where(DealerEvaluation.recorded_on.is_(None))
    for evaluation in session.scalars(drafts):
        evaluation.scorecard_id = new_id
        for mark in session.scalars(select(DealerMark).where(DealerMark.evaluation_id == evaluation.id)):
            line_id = new_line.get(key_of[mark.criterion_id])
            if line_id is None:
                session.delete(mark)
            else:
                mark.criterion_id = line_id


def _card_fields(draft: ScorecardDraft, today: date) -> dict[str, Any]:
    cuts = {f"cut_{letter}_bp": int(getattr(draft.cuts, letter) * 100) for letter in "abc"}
    return {"made_on": today, "remark": said(draft.remark), **cuts}


def _line_fields(criteria: Sequence[CriterionDraft], own: int) -> list[dict[str, Any]]:
    """Columns of each line; new ones of the book's own get the keys after number `own`."""
    found = []
    for one in criteria:
        own += one.key is None
        found.append(
            {
                "key": one.key or f"{OWN_KEY}{own}",
                "criterion_group": one.group.value,
                "weight": one.weight,
                "is_gate": one.is_gate,
                "name_en": said(one.name_en),
                "name_zh": said(one.name_zh),
                "anchors_en": _joined(one.anchors_en),
                "anchors_zh": _joined(one.anchors_zh),
            }
        )
    return found


def _joined(anchors: Sequence[str] | None) -> str | None:
    lines = [" ".join(line.split()) for line in anchors or ()]
    return "\n".join(lines) if any(lines) else None


def _split(text: str | None) -> tuple[str, ...] | None:
    return None if text is None else tuple(text.split("\n"))
