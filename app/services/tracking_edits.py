"""Who is in a deal, in which role, how it stands to us, and the tests it passed. Each write method is one undo step."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Literal

from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.models import Contact, Deal, DealPerson, GuideEvidence
from app.services.contact_rules import refuse_bad_fields, save_contact
from app.services.deletions import delete_with_own, naming
from app.services.records import existing, put
from app.services.tracking_part import TrackingPart, person_of
from app.storage.write_session import WriteSession
from app.terms import BuyingRole, GatekeeperKind, GuideTest

OF_THE_DEAL = frozenset({"influence", "support", "response_mode", "company_result", "personal_win", "notes"})
"""Fields of a person that hold in one deal; all others are the contact's, in every deal."""


class TrackingEdits(TrackingPart):
    def add_people(self, deal_id: int, contact_ids: Iterable[int]) -> None:
        """Who is in the deal already stays as it is. Raises RuleError OTHER_CUSTOMER (name), UNKNOWN_RECORD."""
        chosen = list(dict.fromkeys(contact_ids))
        with self._book.write(Step("ADD_PEOPLE", {"count": len(chosen)})) as session:
            deal = existing(session, Deal, deal_id)
            for contact_id in chosen:
                _take_in(session, deal, existing(session, Contact, contact_id))

    def remove_people(self, deal_id: int, contact_ids: Iterable[int]) -> None:
        """Out of the deal, with the tests passed in it; the contacts stay with the customer. Raises RuleError UNKNOWN_RECORD."""
        chosen = list(dict.fromkeys(contact_ids))
        with self._book.write(Step("REMOVE_PEOPLE", {"count": len(chosen)})) as session:
            parts = [person_of(session, deal_id, contact_id).id for contact_id in chosen]
            evidence = naming(session, GuideEvidence, "contact_id", chosen, f"deal_id = {int(deal_id)}")
            delete_with_own(session, GuideEvidence, evidence)
            delete_with_own(session, DealPerson, parts)

    def save_person(self, deal_id: int, contact_id: int, fields: Mapping[str, object]) -> None:
        """Fields of the person: those of OF_THE_DEAL in this deal, all others in its contact.

        Raises RuleError SCORE_OUT_OF_RANGE, PICKS_INCOMPLETE, NAME_MISSING, REPORTS_LOOP, OTHER_CUSTOMER, UNKNOWN_RECORD.
        """
        here, everywhere = _parted(fields)
        with self._book.write(Step("EDIT_PERSON", {"name": self._name(Contact, contact_id)})) as session:
            put(session, DealPerson, person_of(session, deal_id, contact_id).id, here)
            if everywhere:
                save_contact(session, contact_id, everywhere)

    def set_roles(
        self,
        deal_id: int,
        contact_id: int,
        roles: Collection[BuyingRole],
        gatekeeper_kind: GatekeeperKind | Literal["AS_WAS"] | None = "AS_WAS",
    ) -> None:
        """The roles and no others; a contact that was not in the deal comes into it. A second decider is allowed and flagged.

        gatekeeper_kind None: not known. Raises RuleError OTHER_CUSTOMER, UNKNOWN_RECORD.
        """
        with self._book.write(Step("SET_ROLES", {"name": self._name(Contact, contact_id)})) as session:
            person = _take_in(session, existing(session, Deal, deal_id), existing(session, Contact, contact_id))
            fields = _ticks(roles)
            if BuyingRole.GATEKEEPER not in roles or gatekeeper_kind is None:
                fields["gatekeeper_kind"] = None
            elif gatekeeper_kind != "AS_WAS":
                fields["gatekeeper_kind"] = gatekeeper_kind.value
            put(session, DealPerson, person.id, fields)

    def add_contact(self, deal_id: int, fields: Mapping[str, object], roles: Collection[BuyingRole] = ()) -> int:
        """A new contact at the deal's customer, and into the deal in these roles. Returns its id. Fields as in save_person.

        Raises RuleError NAME_MISSING, SCORE_OUT_OF_RANGE, PICKS_INCOMPLETE, UNKNOWN_RECORD.
        """
        here, everywhere = _parted(fields)
        with self._book.write(Step("ADD_CONTACT", {"name": str(fields.get("name") or "")})) as session:
            deal = existing(session, Deal, deal_id)
            contact = save_contact(session, None, {**everywhere, "customer_id": deal.customer_id})
            put(session, DealPerson, _take_in(session, deal, contact).id, {**here, **_ticks(roles)})
            return contact.id

    def pass_test(self, deal_id: int, contact_id: int, test: GuideTest, evidence: str, seen_on: date) -> None:
        """What shows that a test of guide or insider is passed; passing it again renews both.

        Business information only: no gift or benefit is asked or kept (R15). Raises RuleError EVIDENCE_MISSING, UNKNOWN_RECORD.
        """
        if not evidence.strip():
            raise RuleError("EVIDENCE_MISSING", test=test.value)
        shown = {"evidence": evidence, "seen_on": seen_on}
        with self._book.write(Step("PASS_TEST", {"name": self._name(Contact, contact_id)})) as session:
            person_of(session, deal_id, contact_id)
            known = _evidence(session, deal_id, contact_id, test)
            if known is not None:
                put(session, GuideEvidence, known.id, shown)
            else:
                keys = {"deal_id": deal_id, "contact_id": contact_id, "test": test.value}
                put(session, GuideEvidence, None, {**keys, **shown})

    def withdraw_test(self, deal_id: int, contact_id: int, test: GuideTest) -> None:
        """Raises RuleError UNKNOWN_RECORD for a test that was not passed."""
        with self._book.write(Step("WITHDRAW_TEST", {"name": self._name(Contact, contact_id)})) as session:
            known = _evidence(session, deal_id, contact_id, test)
            if known is None:
                raise RuleError("UNKNOWN_RECORD", table="guide_evidence", id=contact_id)
            session.delete(known)


def _parted(fields: Mapping[str, object]) -> tuple[dict[str, object], dict[str, object]]:
    """Those of the person in this deal, and those of its contact. Raises RuleError SCORE_OUT_OF_RANGE."""
    refuse_bad_fields(fields)
    here = {column: value for column, value in fields.items() if column in OF_THE_DEAL}
    return here, {column: value for column, value in fields.items() if column not in OF_THE_DEAL}


def _ticks(roles: Collection[BuyingRole]) -> dict[str, object]:
    return {f"is_{role.value.lower()}": role in roles for role in BuyingRole}


def _take_in(session: WriteSession, deal: Deal, contact: Contact) -> DealPerson:
    """The contact's part in the deal, made if there is none."""
    part = (DealPerson.deal_id == deal.id, DealPerson.contact_id == contact.id)
    found = session.scalar(select(DealPerson).where(*part))
    if found is not None:
        return found
    if deal.customer_id is not None and contact.customer_id not in (None, deal.customer_id):
        raise RuleError("OTHER_CUSTOMER", name=contact.name)
    return put(session, DealPerson, None, {"deal_id": deal.id, "contact_id": contact.id})


def _evidence(session: WriteSession, deal_id: int, contact_id: int, test: GuideTest) -> GuideEvidence | None:
    return session.scalar(
        select(GuideEvidence).where(
            GuideEvidence.deal_id == deal_id,
            GuideEvidence.contact_id == contact_id,
            GuideEvidence.test == test.value,
        )
    )
