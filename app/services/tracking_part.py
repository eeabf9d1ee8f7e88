"""What the parts of the 1+2+1 sheet share: reading and writing a deal's records, and the score of many deals at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date
from itertools import product

from sqlalchemy import select

from app.errors import RuleError
from app.methods.buying_people import GUIDE_TESTS
from app.methods.one_two_one import PersonFacts, SheetRules, SheetScore, score
from app.models import DealPerson
from app.services.customer_file_part import CustomerFilePart
from app.services.tracking_support import support_then
from app.storage.queries import tracking as queries
from app.storage.write_session import WriteSession
from app.terms import BuyingRole


class TrackingPart(CustomerFilePart):
    """`_book`, `_settings`, `_rows`, `_records`, `_save`, `_delete`, `_name` as in a customer's file."""

    def _sheet_rules(self) -> SheetRules:
        return SheetRules(
            guide_may_also_fill_role=bool(self._settings.whole("guide_may_also_fill_role")),
            roles_needed=self._settings.whole("roles_needed"),
            min_support=self._settings.whole("min_support"),
        )

    def _people_facts(self, ids: Collection[int], as_of: date) -> dict[int, list[PersonFacts]]:
        """By deal, who counts in it: nobody that has left or is at another customer now. Two queries for many deals."""
        rows = self._book.rows(*queries.facts(ids, as_of))
        support = support_then(self._book, {row[-1]: row[6] for row in rows}, as_of)
        found: dict[int, list[PersonFacts]] = defaultdict(list)
        for deal_id, contact_id, *ticks, _, passed, person in rows:
            # whether somebody hostile could be one, the score asks itself
            is_guide = passed == len(GUIDE_TESTS)
            found[deal_id].append(PersonFacts(contact_id, roles_of(ticks), support[person], is_guide))
        return found

    def _scores(self, ids: Collection[int], as_of: date) -> dict[int, SheetScore]:
        """Of every deal among `ids` that is in the book."""
        people, rules = self._people_facts(ids, as_of), self._sheet_rules()
        owners = self._book.rows(*queries.owners(ids))
        return {deal_id: score(people.get(deal_id, ()), count, rules) for deal_id, count in owners}


def roles_of(ticks: Sequence[object]) -> tuple[BuyingRole, ...]:
    """ticks: is_decider, is_user, is_gatekeeper, is_purchaser."""
    return _ROLES[tuple(map(bool, ticks))]


_ROLES = {
    ticks: tuple(role for role, is_ticked in zip(BuyingRole, ticks, strict=True) if is_ticked)
    for ticks in product((False, True), repeat=len(BuyingRole))
}


def person_of(session: WriteSession, deal_id: int, contact_id: int) -> DealPerson:
    """A contact's part in the deal. Raises RuleError UNKNOWN_RECORD for a contact that is not in it."""
    found = session.scalar(select(DealPerson).where(DealPerson.deal_id == deal_id, DealPerson.contact_id == contact_id))
    if found is None:
        raise RuleError("UNKNOWN_RECORD", table="deal_person", id=contact_id)
    return found
