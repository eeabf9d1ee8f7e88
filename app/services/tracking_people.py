"""The people of a deal as its 1+2+1 sheet shows them (R14, R15, R17, R18)."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from msgspec import Struct

from app.errors import RuleError
from app.methods.animal_styles import animal_style
from app.methods.brain_styles import brain_style
from app.methods.buying_people import Stance, needs_recheck, standing
from app.methods.one_two_one import PersonFacts
from app.services.contact_rules import counts_of
from app.services.tracking_part import TrackingPart, roles_of
from app.services.tracking_support import MONTH, SupportPoint, is_past, known_on, timelines, told_by
from app.storage.queries import as_day
from app.storage.queries import tracking as queries
from app.terms import (
    AnimalStyle,
    BrainStyle,
    BuyingRole,
    ContactLevel,
    Coverage,
    GatekeeperKind,
    GuideTest,
    RelationStage,
    ResponseMode,
    Standing,
)


class ContactName(Struct, frozen=True):
    id: int
    name: str
    title: str | None
    department: str | None


class PassedTest(Struct, frozen=True):
    """A test that was passed. recheck: its evidence is older than the setting allows."""

    test: GuideTest
    evidence: str
    seen_on: date
    recheck: bool


class PersonRow(Struct, frozen=True):
    """One person of a deal. influence 1..3, support -5..5; None = not rated, not known.

    support_last_month: 30 days before. brain: observed, else from the self-check. last_seen_on: the last visit held, of whatever deal.
    is_elsewhere: at another customer now. counts: neither that nor left by the day asked for.
    """

    contact_id: int
    name: str
    title: str | None
    department: str | None
    level: ContactLevel | None
    reports_to_id: int | None
    roles: tuple[BuyingRole, ...]
    gatekeeper_kind: GatekeeperKind | None
    influence: int | None
    support: int | None
    support_last_month: int | None
    coverage: Coverage | None
    relation_stage: RelationStage | None
    response_mode: ResponseMode | None
    company_result: str | None
    personal_win: str | None
    brain: BrainStyle | None
    animal: AnimalStyle | None
    tests: tuple[PassedTest, ...]
    is_guide: bool
    is_insider: bool
    needs_recheck: bool
    last_seen_on: date | None
    left_on: date | None
    in_post_since: date | None
    notes: str | None
    is_elsewhere: bool
    counts: bool

    def facts(self) -> PersonFacts:
        return PersonFacts(self.contact_id, self.roles, self.support, self.is_guide)

    def stance(self) -> Stance:
        return Stance(self.influence, self.support, BuyingRole.DECIDER in self.roles, self.level)


class TrackingPeople(TrackingPart):
    _kept: tuple[tuple[int, date, int | None], tuple[PersonRow, ...]] | None = None

    def people(self, deal_id: int, as_of: date) -> tuple[PersonRow, ...]:
        """The decider first, then by influence, support and name. Who left or is elsewhere is listed and does not count.

        On a past day the support is the one known then; a handful of queries, whatever the number of people. Those read last are
        kept until something is written: sheet and map of a deal are opened together.
        """
        asked = (deal_id, as_of, self._book.rows(queries.NEWEST)[0][0])
        kept = self._kept
        if kept is None or kept[0] != asked:
            kept = self._kept = (asked, self._read_people(deal_id, as_of))
        return kept[1]

    def _read_people(self, deal_id: int, as_of: date) -> tuple[PersonRow, ...]:
        rows = self._book.rows(*queries.people(deal_id, as_of))
        found = [dict(zip(queries.PERSON_COLUMNS, row, strict=True)) for row in rows]
        tests = self._tests(deal_id, as_of)
        now = {one["id"]: one["support"] for one in found}
        history = timelines(self._book, now)
        then = told_by(history, now, as_of) if is_past(self._book, as_of) else now
        for one in found:
            one["support"] = then[one["id"]]
            one["support_last_month"] = known_on(history.get(one["id"], ()), as_of - MONTH)
        return tuple(_person(one, tests[one["contact_id"]], as_of) for one in found)

    def candidates(self, deal_id: int) -> tuple[ContactName, ...]:
        """Who could be added: contacts of the deal's customer, or for a deal without one those without a customer."""
        return tuple(ContactName(*row) for row in self._book.rows(*queries.candidates(deal_id)))

    def support_history(self, deal_id: int, contact_id: int) -> tuple[SupportPoint, ...]:
        """Every change of support, oldest first, from the first rating on. Raises RuleError UNKNOWN_RECORD."""
        rows = self._book.rows(
            "SELECT id, support FROM deal_person WHERE deal_id = ? AND contact_id = ?", (deal_id, contact_id)
        )
        if not rows:
            raise RuleError("UNKNOWN_RECORD", table="deal_person", id=contact_id)
        points: list[SupportPoint] = []
        for point in timelines(self._book, dict(rows)).get(rows[0][0], ()):
            if point.support != (points[-1].support if points else None):
                points.append(point)
        return tuple(points)

    def _tests(self, deal_id: int, as_of: date) -> dict[int, list[PassedTest]]:
        days = self._settings.whole("evidence_days")
        found: dict[int, list[PassedTest]] = defaultdict(list)
        for contact_id, test, evidence, day in self._book.rows(*queries.tests(deal_id, as_of)):
            seen_on = date.fromisoformat(day)
            found[contact_id].append(
                PassedTest(GuideTest(test), evidence, seen_on, needs_recheck(seen_on, as_of, days))
            )
        return found


def _person(one: dict[str, Any], tests: list[PassedTest], as_of: date) -> PersonRow:
    rank = standing([row.test for row in tests], one["support"])
    left_on = as_day(one["left_on"])
    return PersonRow(
        **{column: one[column] for column in _AS_STORED},
        roles=roles_of([one[tick] for tick in _TICKS]),
        level=_word(ContactLevel, one["level"]),
        gatekeeper_kind=_word(GatekeeperKind, one["gatekeeper_kind"]),
        coverage=_word(Coverage, one["coverage"]),
        relation_stage=_word(RelationStage, one["relation_stage"]),
        response_mode=_word(ResponseMode, one["response_mode"]),
        brain=brain_of(one["brain_observed"], one["brain_counts"]),
        animal=animal_of(one["directness"], one["basis"]),
        tests=tuple(sorted(tests, key=lambda row: _TEST_ORDER[row.test])),
        is_guide=rank is not Standing.CONTACT,
        is_insider=rank is Standing.INSIDER,
        needs_recheck=any(row.recheck for row in tests),
        last_seen_on=as_day(one["last_seen_on"]),
        left_on=left_on,
        in_post_since=as_day(one["in_post_since"]),
        is_elsewhere=bool(one["is_elsewhere"]),
        counts=not one["is_elsewhere"] and (left_on is None or left_on > as_of),
    )


def brain_of(observed: str | None, counts: str | None) -> BrainStyle | None:
    """What was observed wins over the self-check (R17). None: neither is known."""
    if observed:
        return BrainStyle(observed)
    return brain_style(counts_of(counts)) if counts else None


def animal_of(directness: int | None, basis: int | None) -> AnimalStyle | None:
    """None unless both sliders are set (R18)."""
    return None if directness is None or basis is None else animal_style(directness, basis)


def _word(kind: Any, text: str | None) -> Any:
    return kind(text) if text else None


_AS_STORED = (
    *("contact_id", "name", "title", "department", "reports_to_id", "influence", "support", "support_last_month"),
    *("company_result", "personal_win", "notes"),
)
_TICKS = tuple(f"is_{role.value.lower()}" for role in BuyingRole)
_TEST_ORDER = {test: place for place, test in enumerate(GuideTest)}
