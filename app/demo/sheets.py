"""The rest of the demo's 1+2+1 sheets: tests of the guide, factors, needs and wants, decision flow, role plans, answers, mails."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from app.demo.buying import Row
from app.demo.casts import CastPerson
from app.demo.funnel import DealFile
from app.demo.names import DemoNames
from app.demo.tracking_words import TRACKING_WORDS
from app.models import (
    Contact,
    DealNeed,
    DecisionStep,
    FactorScore,
    FlagAnswer,
    GuideEvidence,
    MessageCheck,
    RolePlan,
    RolePlanDone,
)
from app.storage.write_session import WriteSession
from app.terms import (
    BuyingRole,
    Coverage,
    DealStage,
    FlowStep,
    Frequency,
    GuideTest,
    NeedKind,
    PurchaseFactor,
    RedFlag,
    RelationStage,
    StepStatus,
    WalkQuestion,
)

TRUST, NEEDS, VALUE, COMMIT = 2, 3, 4, 5
_WEIGHTS = ((30, 25, 20, 15, 10), (25, 20, 30, 15, 10), (20, 25, 25, 20, 10), (15, 30, 20, 20, 15))
_FLOW = (
    (FlowStep.INITIATE, BuyingRole.USER, 5),
    (FlowStep.EVALUATE, BuyingRole.GATEKEEPER, 20),
    (FlowStep.APPROVE, BuyingRole.DECIDER, 12),
    (FlowStep.PURCHASE, BuyingRole.PURCHASER, 18),
    (FlowStep.ACCEPT, BuyingRole.USER, 25),
)
_FlowRow = tuple[str | None, str | None, BuyingRole, int]
_STEPS_DONE = (0, 0, 1, 1, 2, 3, 4)
_DAYS = {Frequency.WEEKLY: 7, Frequency.BIWEEKLY: 14, Frequency.MONTHLY: 30, Frequency.QUARTERLY: 91}


def write_sheets(
    session: WriteSession, rng: random.Random, names: DemoNames, deals: Sequence[DealFile], today: date
) -> None:
    writer = _SheetWriter(rng, names, today)
    open_deals = [deal for deal in deals if deal.stage is not DealStage.COLLECT]
    evidence = [row for deal in deals for row in writer.evidence(deal)]
    session.add_rows(GuideEvidence, ("deal_id", "contact_id", "test", "evidence", "seen_on"), evidence)
    guides = sorted({deal.cast.guide.person.id for deal in deals if deal.cast.guide is not None})
    session.set_values(Contact, "coverage", dict.fromkeys(guides, Coverage.IN_DEPTH.value))
    session.set_values(Contact, "relation_stage", dict.fromkeys(guides, RelationStage.COOPERATIVE.value))
    scores = [row for deal in deals for row in writer.factors(deal)]
    session.add_rows(FactorScore, ("deal_id", "factor", "weight", "ours", "rival", "remark"), scores)
    needs = [row for deal in open_deals for row in writer.needs(deal)]
    session.add_rows(DealNeed, ("deal_id", "kind", "text", "contact_id", "said_on"), needs)
    columns = ("deal_id", "position", "kind", "title", "contact_id", "expected_days", "status", "done_on")
    session.add_rows(DecisionStep, columns, [row for deal in open_deals for row in writer.flow(deal)])
    _write_plans(session, writer, open_deals)
    answers = [row for deal in open_deals for row in writer.answers(deal)]
    answered = ("deal_id", "flag", "is_accepted", "text", "due_on", "answered_on")
    session.add_rows(FlagAnswer, answered, answers)
    checks = [row for deal in open_deals for row in writer.messages(deal)]
    session.add_rows(MessageCheck, ("deal_id", "contact_id", "title", "ticks", "checked_on"), checks)


def _write_plans(session: WriteSession, writer: _SheetWriter, deals: Sequence[DealFile]) -> None:
    plans = [row for deal in deals for row in writer.plans(deal)]
    columns = ("deal_id", "contact_id", "goal", "method", "action", "starts_on", "frequency", "ends_on")
    ids = session.add_rows(RolePlan, columns, plans)
    done = [(plan_id, day) for plan_id, plan in zip(ids, plans, strict=True) for day in writer.done_days(plan)]
    session.add_rows(RolePlanDone, ("role_plan_id", "done_on"), done)


class _SheetWriter:
    def __init__(self, rng: random.Random, names: DemoNames, today: date) -> None:
        self._rng = rng
        self._words = TRACKING_WORDS[names.language]
        self._today = today

    def _ago(self, least: int, most: int) -> str:
        return (self._today - timedelta(days=self._rng.randint(least, most))).isoformat()

    def evidence(self, deal: DealFile) -> Iterator[Row]:
        """Both tests of the guide, three more of an insider; one guide in six was last tested too long ago."""
        guide, rng = deal.cast.guide, self._rng
        if guide is None:
            return
        tests = list(GuideTest) if deal.cast.is_insider else list(GuideTest)[:2]
        for test in tests:
            days = (95, 140) if rng.random() < 0.16 else (3, 80)
            yield deal.id, guide.person.id, test.value, rng.choice(self._words.evidence[test]), self._ago(*days)

    def factors(self, deal: DealFile) -> Iterator[Row]:
        """Scored from the needs on, weaker against the rival in price; now and then one is still open."""
        rng, depth = self._rng, deal.cast.depth
        if depth < TRUST or rng.random() > (0.3, 0.85, 0.95, 1.0)[depth - TRUST]:
            return
        for factor, weight in zip(PurchaseFactor, rng.choice(_WEIGHTS), strict=True):
            lead = -1 if factor is PurchaseFactor.PRICE else 0 if factor is PurchaseFactor.NEED else 1
            rival = rng.randint(2, 4)
            is_open = depth < VALUE and rng.random() < 0.1
            ours = None if is_open else min(max(rival + lead + rng.choice((-1, 0, 0, 1)), 1), 5)
            remark = rng.choice(self._words.remarks[factor]) if rng.random() < 0.7 else None
            yield deal.id, factor.value, weight, ours, rival if deal.row["rival"] else None, remark

    def needs(self, deal: DealFile) -> Iterator[Row]:
        rng = self._rng
        if deal.cast.depth < NEEDS:
            return
        for kind, texts in ((NeedKind.NEED, self._words.needs), (NeedKind.WANT, self._words.wants)):
            for text in rng.sample(texts, rng.randint(0, 2)):
                person = rng.choice(deal.cast.people).person.id if rng.random() < 0.9 else None
                yield deal.id, kind.value, text, person, self._ago(2, 60) if person else None

    def flow(self, deal: DealFile) -> Iterator[Row]:
        """The usual steps, with room until the close for most deals; in one of eight a step is nobody's."""
        rng, cast = self._rng, deal.cast
        if rng.random() < 0.2:
            return
        done = min(_STEPS_DONE[cast.depth] + (rng.random() < 0.3), len(_FLOW) - 1)
        until = (date.fromisoformat(deal.row["expected_close"]) - self._today).days
        room = max(until, 10) * (rng.uniform(1.1, 1.5) if rng.random() < 0.15 else rng.uniform(0.5, 0.95))
        left = sum(days for _, _, days in _FLOW[done:])
        steps: list[_FlowRow] = [(step.value, None, role, days) for step, role, days in _FLOW]
        if rng.random() < 0.2:
            steps.insert(max(done, 1), (None, rng.choice(self._words.flow), BuyingRole.GATEKEEPER, 5))
        for position, (kind, title, role, days) in enumerate(steps):
            owner = cast.of_role(role) or (rng.choice(cast.friendly()) if rng.random() < 0.8 else None)
            contact = None if owner is None or (position >= done and rng.random() < 0.06) else owner.person.id
            is_done = position < done
            status = StepStatus.DONE if is_done else StepStatus.IN_PROGRESS if position == done else None
            expected = days if is_done else max(round(days * room / left), 1)
            done_on = self._done_on(deal, done - position) if is_done else None
            word = (status or StepStatus.NOT_STARTED).value
            yield deal.id, position, kind, title, contact, expected, word, done_on

    def _done_on(self, deal: DealFile, back: int) -> str:
        """Steps done came one after the other since the deal was opened."""
        opened = date.fromisoformat(deal.row["opened_on"])
        span = max((self._today - opened).days, 1)
        return (self._today - timedelta(days=min(2 + (back - 1) * span // 5, span))).isoformat()

    def plans(self, deal: DealFile) -> Iterator[Row]:
        rng = self._rng
        if deal.cast.depth < TRUST or rng.random() > 0.55:
            return
        people = rng.sample(deal.cast.people, min(rng.randint(2, 3), len(deal.cast.people)))
        for one, (goal, method, action) in zip(people, rng.sample(self._words.plans, len(people)), strict=True):
            frequency = rng.choices(list(Frequency), (3, 4, 6, 2, 2))[0]
            ahead = rng.random() < 0.1
            starts = self._today + timedelta(days=rng.randint(1, 12) if ahead else -rng.randint(20, 120))
            ends = self._ago(1, 10) if not ahead and rng.random() < 0.08 else None
            yield deal.id, one.person.id, goal, method, action, starts.isoformat(), frequency.value, ends

    def done_days(self, plan: Row) -> Iterator[str]:
        """Roughly when they were due; about one in four was left out."""
        rng = self._rng
        starts, frequency, ends = date.fromisoformat(plan[5]), Frequency(plan[6]), plan[7]
        last = date.fromisoformat(ends) if ends else self._today
        every = _DAYS.get(frequency)
        due = starts
        while due <= last:
            if rng.random() < 0.76:
                yield min(due + timedelta(days=rng.randint(0, 3)), last).isoformat()
            if every is None:
                return
            due += timedelta(days=every)

    def answers(self, deal: DealFile) -> Iterator[Row]:
        """An action for every second warning that the people of the deal give by themselves; a few are accepted."""
        rng = self._rng
        for flag in _warnings(deal):
            if rng.random() < 0.5:
                accepted = rng.random() < 0.25
                text = rng.choice(self._words.acceptances if accepted else self._words.actions)
                due = None if accepted else (self._today + timedelta(days=rng.randint(-3, 20))).isoformat()
                yield deal.id, flag.value, int(accepted), text, due, self._ago(4, 20)

    def messages(self, deal: DealFile) -> Iterator[Row]:
        rng = self._rng
        if deal.cast.depth < NEEDS or rng.random() > 0.2:
            return
        ticks = [question.value for question in WalkQuestion if rng.random() < 0.66]
        reader = rng.choice(deal.cast.people).person.id
        yield deal.id, reader, rng.choice(self._words.messages), ",".join(ticks), self._ago(1, 30)


def _warnings(deal: DealFile) -> Iterator[RedFlag]:
    cast = deal.cast
    if cast.depth >= NEEDS and cast.of_role(BuyingRole.DECIDER) is None:
        yield RedFlag.RF01
    if cast.depth >= NEEDS and cast.guide is None:
        yield RedFlag.RF03
    if cast.depth >= VALUE and sum((one.support or 0) > 0 for one in cast.people) <= 1:
        yield RedFlag.RF04
    if any(_is_influential(one) and not one.roles for one in cast.people):
        yield RedFlag.RF05
    if any(_is_influential(one) and (one.support or 0) <= -4 for one in cast.people):
        yield RedFlag.RF06


def _is_influential(one: CastPerson) -> bool:
    return (one.influence or 0) >= 2
