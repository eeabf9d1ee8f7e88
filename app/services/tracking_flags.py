"""Red flags of a deal with what is behind each, and what was answered: an action, or "accepted" with its reason (R15)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.methods.texts import is_written
from app.models import Deal, FlagAnswer, Task
from app.services.book_settings import SettingsService
from app.services.deal_risk import DealRisk, Risk, flags_of
from app.services.records import existing
from app.services.tracking_part import TrackingPart
from app.storage.book import Book
from app.storage.queries import tracking_flags as queries
from app.storage.write_session import WriteSession
from app.terms import RedFlag


class AnswerRecord(Struct, frozen=True):
    """is_accepted: `text` is the reason; else it is the action, to be done by due_on. holds: an action until its day has passed."""

    text: str
    is_accepted: bool
    due_on: date | None
    answered_on: date
    holds: bool


class FlagRow(Struct, frozen=True):
    """values: names (tuple of str), days, count, slips (int), missing (columns of the deal), state, reasons (credit).

    days None: never. answer None: nobody answered yet.
    """

    flag: RedFlag
    values: Mapping[str, object]
    answer: AnswerRecord | None


class TrackingFlags(TrackingPart):
    def __init__(self, book: Book, settings: SettingsService, risk: DealRisk) -> None:
        super().__init__(book, settings)
        self._risk = risk

    def flags(self, deal_id: int, as_of: date) -> tuple[FlagRow, ...]:
        """What stands on `as_of`, by number; nothing for a deal that is decided. Raises RuleError UNKNOWN_RECORD."""
        question = self._risk.question([deal_id], as_of)
        risk = self._risk.read([deal_id], as_of, question).get(deal_id)
        if risk is None:
            raise RuleError("UNKNOWN_RECORD", table="deal", id=deal_id)
        people = self._book.rows(*queries.names(deal_id, question))
        answer = FlagAnswer
        columns = (answer.flag, answer.text, answer.is_accepted, answer.due_on, answer.answered_on)
        answers = {
            RedFlag(flag): AnswerRecord(text, is_accepted, due, day, is_accepted or due is None or due >= as_of)
            for flag, text, is_accepted, due, day in self._rows(select(*columns).where(answer.deal_id == deal_id))
        }
        return tuple(
            FlagRow(flag, _VALUES[flag](risk, people, as_of), answers.get(flag))
            for flag in flags_of(risk, self._risk.rules())
        )

    def flag_counts(self, ids: Sequence[int], as_of: date) -> dict[int, int]:
        """Flags without an answer that holds; deals without any are left out."""
        return self._risk.counts(ids, as_of)

    def answer_flag(
        self,
        deal_id: int,
        flag: RedFlag,
        text: str,
        is_accepted: bool,
        due_on: date | None = None,
        *,
        today: date,
    ) -> None:
        """A reason to accept it, or an action, which becomes a task of the deal; answering again replaces both.

        One undo step. Raises RuleError ANSWER_MISSING, UNKNOWN_RECORD.
        """
        text = text.strip()
        if not text:
            raise RuleError("ANSWER_MISSING", flag=flag.value)
        due = None if is_accepted else due_on
        with self._book.write(Step("ANSWER_FLAG", {"flag": flag.value})) as session:
            deal = existing(session, Deal, deal_id)
            before = _answer(session, deal_id, flag)
            task = None if before is None or before.is_accepted else _task_of(session, before)
            if before is None:
                before = FlagAnswer(deal_id=deal_id, flag=flag.value)
                session.add(before)
            before.text, before.is_accepted, before.due_on, before.answered_on = text, is_accepted, due, today
            if not is_accepted:
                _set_task(session, deal, task, text, due)

    def withdraw_answer(self, deal_id: int, flag: RedFlag) -> None:
        """The flag is open again; the task of an action stays. One undo step. Raises RuleError UNKNOWN_RECORD."""
        with self._book.write(Step("WITHDRAW_ANSWER", {"flag": flag.value})) as session:
            found = _answer(session, deal_id, flag)
            if found is None:
                raise RuleError("UNKNOWN_RECORD", table="flag_answer", id=deal_id)
            session.delete(found)


def _answer(session: WriteSession, deal_id: int, flag: RedFlag) -> FlagAnswer | None:
    return session.scalar(select(FlagAnswer).where(FlagAnswer.deal_id == deal_id, FlagAnswer.flag == flag.value))


def _task_of(session: WriteSession, answer: FlagAnswer) -> Task | None:
    """The task that an action became, as long as it is to do and still called so."""
    return session.scalar(
        select(Task)
        .where(Task.deal_id == answer.deal_id, Task.title == answer.text, Task.done_on.is_(None))
        .order_by(Task.id.desc())
        .limit(1)
    )


def _set_task(session: WriteSession, deal: Deal, task: Task | None, title: str, due_on: date | None) -> None:
    if task is None:
        task = Task(deal_id=deal.id, customer_id=deal.customer_id, rep_id=deal.owner_id, title=title, due_on=due_on)
        session.add(task)
    else:
        task.title, task.due_on = title, due_on


_People = Sequence[tuple[Any, ...]]
_Values = Callable[[Risk, _People, date], dict[str, object]]


def _names(*ticks: str) -> _Values:
    """Who bears one of these of queries.NAMED."""
    columns = [queries.NAMED.index(tick) + 1 for tick in ticks]

    def found(_: Risk, people: _People, __: date) -> dict[str, object]:
        return {"names": tuple(row[0] for row in people if any(row[column] for column in columns))}

    return found


def _unseen(risk: Risk, people: _People, as_of: date) -> dict[str, object]:
    return {**_names("decider")(risk, people, as_of), "days": risk.buying.decider_unseen_days}


def _blank(risk: Risk, _: _People, __: date) -> dict[str, object]:
    written = {
        "need": is_written(risk.need),
        "budget_cents": risk.budget_cents is not None,
        "expected_close": risk.expected_close,
        "rival": is_written(risk.rival),
    }
    return {"missing": tuple(column for column, value in written.items() if not value)}


def _late(risk: Risk, _: _People, as_of: date) -> dict[str, object]:
    """days: since the expected close, 0 while it lies ahead."""
    close = risk.expected_close
    return {"days": max(0, (as_of - close).days) if close else 0, "slips": risk.slips}


def _credit(risk: Risk, _: _People, __: date) -> dict[str, object]:
    state, reasons = risk.credit or (None, ())
    return {"state": state, "reasons": reasons}


_VALUES: dict[RedFlag, _Values] = {
    RedFlag.RF01: _names(),
    RedFlag.RF02: _unseen,
    RedFlag.RF03: _names(),
    RedFlag.RF04: lambda risk, *_: {"count": risk.buying.supporters},
    RedFlag.RF05: _names("unclear"),
    RedFlag.RF06: _names("opponent"),
    RedFlag.RF07: _names("changed"),
    RedFlag.RF08: _blank,
    RedFlag.RF09: lambda risk, *_: {"count": risk.buying.continuations},
    RedFlag.RF10: lambda risk, *_: {"days": risk.days_idle},
    RedFlag.RF11: _late,
    RedFlag.RF12: _credit,
    RedFlag.RF13: _names("calm"),
}
