"""What a card says: its lines, its tags, how urgent it is, and the same in whole sentences."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from app.terms import OPEN_STAGES, Flag
from app.ui.formats import Formats
from app.ui.funnel.card_fields import USUAL, CardField, Fields
from app.ui.i18n import translate
from app.ui.widgets.tag import Tag, Tone

if TYPE_CHECKING:
    from app.services.funnel import DealCard
    from app.services.tracking_marks import CardMarks

SOON = timedelta(days=7)
NEAR = timedelta(days=270)


class Urgency(StrEnum):
    """How soon a deal wants its owner; the card's edge shows it by colour and by shape."""

    NOW = "NOW"
    SOON = "SOON"
    PLANNED = "PLANNED"
    UNPLANNED = "UNPLANNED"


class CardText(Struct, frozen=True):
    """The texts of one card as painted. `amount` is muted where `amount_known` is False.

    pips: guide, two of the atmosphere, seller; None: not shown. The two clocks count days in the stage and days since
    real contact, "–" for a deal never contacted; the one that is over its limit is alarmed. "" stands for what is not shown.
    """

    title: str
    name: str
    pips: tuple[bool, bool, bool, bool] | None
    stage_clock: str
    contact_clock: str
    contact_alarm: bool
    slips: str
    amount: str
    amount_known: bool
    close: str
    close_short: str
    owner: str
    step: str
    tags: tuple[Tag, ...]
    urgency: Urgency


class CardWords:
    """Makes the texts of cards as of a day; each is made once until the cards are read anew."""

    def __init__(self, formats: Formats, as_of: date) -> None:
        self._formats = formats
        self._made: dict[int, tuple[DealCard, CardText]] = {}
        self._marks: dict[int, CardMarks] = {}
        self.fields = USUAL
        self.as_of = as_of

    def set_fields(self, fields: Fields) -> None:
        self.fields = fields
        self._made.clear()

    def take_marks(self, marks: Mapping[int, CardMarks]) -> None:
        """Pips and red flags of cards that are about to be shown."""
        self._marks.update(marks)

    def text(self, card: DealCard) -> CardText:
        known = self._made.get(card.id)
        if known is None or known[0] is not card:
            known = (card, self._make(card))
            self._made[card.id] = known
        return known[1]

    def forget(self, as_of: date) -> None:
        self._made.clear()
        self._marks.clear()
        self.as_of = as_of

    def tooltip(self, card: DealCard) -> str:
        """One fact a line; plain text, so that names with angle brackets stay as they are."""
        lines = [f"{card.customer or translate('Funnel', 'No customer yet')} · {card.name}", self.amount(card)]
        lines += self.facts(card)
        lines += self.remarks(card)
        return "\n".join(lines)

    def spoken(self, card: DealCard) -> str:
        who = card.customer or translate("Funnel", "No customer yet")
        return ", ".join((who, card.name, self.amount(card), *self.facts(card), *self.remarks(card)))

    def amount(self, card: DealCard) -> str:
        if card.amount_cents is not None:
            return self._formats.money(card.amount_cents)
        if card.list_amount_cents is None:
            return translate("Funnel", "no amount")
        price = self._formats.money(card.list_amount_cents)
        return translate("Funnel", "no amount · list {price}").format(price=price)

    def facts(self, card: DealCard) -> list[str]:
        facts = [translate("Funnel", "%n days in this stage", None, card.days_in_stage or 0), self._contact(card)]
        facts.append(translate("Board", "1+2+1: {count} of 4").format(count=sum(self.pips(card))))
        if card.expected_close is not None:
            close = self._formats.day_in_words(card.expected_close, self.as_of)
            facts.append(translate("Funnel", "Expected close {day}").format(day=close))
        if card.next_step is not None or card.next_step_on is not None:
            step = card.next_step or translate("Funnel", "planned")
            day = (
                self._formats.day_in_words(card.next_step_on, self.as_of)
                if card.next_step_on
                else translate("Funnel", "no date")
            )
            facts.append(translate("Funnel", "Next step: {step} ({day})").format(step=step, day=day))
        else:
            facts.append(translate("Funnel", "No next step planned"))
        owner = card.owner or translate("Funnel", "nobody yet")
        facts.append(translate("Funnel", "Owner: {name}").format(name=owner))
        return facts

    def remarks(self, card: DealCard) -> list[str]:
        """The flags in whole sentences."""
        sentences = {
            Flag.STALLED: translate("Funnel", "Stalled: %n days without contact, over the limit of the stage", None, card.days_idle or 0),
            Flag.OVERDUE_CLOSE: translate("Funnel", "The expected close passed %n days ago", None, self._overdue(card)),
            Flag.SLIPPING: translate("Funnel", "The expected close was put off to a later month %n times", None, card.slips),
            Flag.NO_CUSTOMER: translate("Funnel", "No customer yet: choose one so that the deal counts for someone"),
            Flag.NO_OWNER: translate("Funnel", "Nobody owns this deal"),
            Flag.NO_AMOUNT: translate("Funnel", "No amount yet, so it adds nothing to the totals"),
        }  # fmt: skip
        found = [sentence for flag, sentence in sentences.items() if flag in card.flags]
        if self._step_overdue(card):
            found.insert(0, translate("Funnel", "The next step is overdue"))
        if self.red_flags(card):
            found.append(translate("Board", "%n red flag(s) without an answer", None, self.red_flags(card)))
        return found

    def urgency(self, card: DealCard) -> Urgency:
        if Flag.STALLED in card.flags or Flag.OVERDUE_CLOSE in card.flags:
            return Urgency.NOW
        is_open = card.stage in OPEN_STAGES
        closes_soon = is_open and card.expected_close is not None and card.expected_close - self.as_of <= SOON
        if Flag.SLIPPING in card.flags or self._step_overdue(card) or closes_soon:
            return Urgency.SOON
        return Urgency.PLANNED if card.next_step_on is not None else Urgency.UNPLANNED

    def _make(self, card: DealCard) -> CardText:
        close = close_short = ""
        if card.expected_close is not None:
            close_short = self._near_day(card.expected_close)
            close = translate("Funnel", "close {day}").format(day=close_short)
        shows = self.fields.__contains__
        step = self._step(card) if shows(CardField.STEP) else ""
        if shows(CardField.PRODUCT) and card.product:
            step = f"{step} · {card.product}" if step else card.product
        return CardText(
            title=card.customer or card.name,
            name=card.name if card.customer and shows(CardField.NAME) else "",
            pips=self.pips(card) if shows(CardField.PIPS) else None,
            stage_clock=self._clock(card.days_in_stage) if shows(CardField.STAGE_CLOCK) else "",
            contact_clock=self._clock(card.days_since_contact) if shows(CardField.CONTACT_CLOCK) else "",
            contact_alarm=Flag.STALLED in card.flags,
            slips=f"↻{card.slips}" if card.slips and shows(CardField.SLIPS) else "",
            amount=self.amount(card) if shows(CardField.AMOUNT) else "",
            amount_known=card.amount_cents is not None,
            close=close if shows(CardField.CLOSE) else "",
            close_short=close_short if shows(CardField.CLOSE) else "",
            owner=(card.owner_initials or "–") if shows(CardField.OWNER) else "",
            step=step,
            tags=self._tags(card) if shows(CardField.FLAGS) else (),
            urgency=self.urgency(card),
        )

    def pips(self, card: DealCard) -> tuple[bool, bool, bool, bool]:
        """Guide, atmosphere twice, seller (R14); before the marks are read, the seller alone."""
        marks = self._marks.get(card.id)
        return (False, False, False, card.owner is not None) if marks is None else marks.pips

    def red_flags(self, card: DealCard) -> int:
        """How many wait for an answer (R15)."""
        marks = self._marks.get(card.id)
        return 0 if marks is None else marks.red_flags

    def _clock(self, days: int | None) -> str:
        return "–" if days is None else self._formats.days(days)

    def _contact(self, card: DealCard) -> str:
        if card.days_since_contact is None:
            return translate("Board", "No real contact noted yet")
        return translate("Board", "%n days since the last real contact", None, card.days_since_contact)

    def _step(self, card: DealCard) -> str:
        if card.next_step_on is None:
            return card.next_step or ""
        day = self._near_day(card.next_step_on)
        return f"{day} {card.next_step}" if card.next_step else day

    def _tags(self, card: DealCard) -> tuple[Tag, ...]:
        tags = []
        if Flag.STALLED in card.flags and (
            CardField.CONTACT_CLOCK not in self.fields or card.days_since_contact is None
        ):
            tags.append(Tag(translate("Funnel", "{days} d idle").format(days=card.days_idle or 0), Tone.BAD))
        if Flag.OVERDUE_CLOSE in card.flags:
            tags.append(Tag(translate("Funnel", "{days} d overdue").format(days=self._overdue(card)), Tone.BAD))
        if Flag.SLIPPING in card.flags and CardField.SLIPS not in self.fields:
            tags.append(Tag(translate("Funnel", "slipped ×{times}").format(times=card.slips), Tone.WARN))
        if self._step_overdue(card):
            tags.append(Tag(translate("Funnel", "step overdue"), Tone.WARN))
        if Flag.NO_CUSTOMER in card.flags:
            tags.append(Tag(translate("Funnel", "no customer"), Tone.INFO))
        if self.red_flags(card):
            tags.append(Tag(translate("Board", "%n red flag(s)", None, self.red_flags(card)), Tone.WARN))
        return tuple(tags)

    def _near_day(self, day: date) -> str:
        """Without the year where it is plain which one is meant."""
        return self._formats.day_in_words(day, day if abs(day - self.as_of) < NEAR else self.as_of)

    def _overdue(self, card: DealCard) -> int:
        return max(0, (self.as_of - card.expected_close).days) if card.expected_close is not None else 0

    def _step_overdue(self, card: DealCard) -> bool:
        return card.next_step_on is not None and card.next_step_on < self.as_of
