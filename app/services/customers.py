"""Customers and the people in them: read, add, edit, delete. One method, one transaction, one undo step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from msgspec import Struct
from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.methods.texts import said
from app.models import Area, Contact, Customer, Deal, Industry, Rep
from app.services.contact_rules import save_contact
from app.services.customer_rules import (
    ASSIGNABLE,
    delete_customers,
    refuse_loop,
    refuse_out_of_range,
    settle_override,
)
from app.services.deletions import delete_with_own
from app.services.record_part import RecordPart
from app.services.records import existing, put, refuse_unknown
from app.storage import queries
from app.terms import Tier


class CustomerRecord(Struct, frozen=True):
    """One customer as a form shows it, columns as in models/customer.py; names beside the ids they belong to."""

    id: int
    uid: str
    name: str
    external_id: str | None
    industry_id: int | None
    area_id: int | None
    owner_id: int | None
    parent_id: int | None
    potential_cents: int | None
    potential_confidence: str | None
    potential_on: date | None
    city: str | None
    employees: int | None
    annual_revenue_cents: int | None
    founded_year: int | None
    phone: str | None
    website: str | None
    notes: str | None
    potential_score: int | None
    fit_product: int | None
    fit_price: int | None
    fit_relationship: int | None
    fit_service: int | None
    rival_name: str | None
    rival_share_bp: int | None
    growth_bp: int | None
    x_class: int | None
    y_class: int | None
    influence: int | None
    is_vip: bool
    monthly_revenue_cents: int | None
    strategic_revenue_cents: int | None
    products_used: int | None
    is_strategic: bool
    tier_override: str | None
    tier_override_reason: str | None
    tier_override_until: date | None
    early_adopter: bool
    ka_quantity: int | None
    ka_concentration: int | None
    ka_service: int | None
    ka_price_sensitivity: int | None
    ka_partnership: int | None
    is_active: bool
    industry_name: str | None
    area_name: str | None
    owner_name: str | None
    parent_name: str | None


class ContactRecord(Struct, frozen=True):
    """One contact as a form shows it, columns as in models/contact.py."""

    id: int
    name: str
    customer_id: int | None
    title: str | None
    department: str | None
    phone: str | None
    mobile: str | None
    email: str | None
    notes: str | None
    level: str | None
    reports_to_id: int | None
    coverage: str | None
    relation_stage: str | None
    in_post_since: date | None
    left_on: date | None
    brain_counts: str | None
    brain_observed: str | None
    directness: int | None
    basis: int | None


class CustomerDeal(Struct, frozen=True):
    """A deal of the customer, as its page lists it."""

    id: int
    name: str
    stage: str
    amount_cents: int | None
    expected_close: date | None


_PLAIN_FIELDS = CustomerRecord.__struct_fields__[:-4]


@queries.kept
def _customer(customer_id: int) -> queries.Statement:
    """In the order of CustomerRecord's fields. The page of a customer asks for it from each of its cards."""
    parent = Customer.__table__.alias("parent")
    return (
        select(
            *(Customer.__table__.c[field] for field in _PLAIN_FIELDS),
            Industry.name,
            Area.name,
            Rep.name,
            parent.c.name,
        )
        .outerjoin(Industry, Industry.id == Customer.industry_id)
        .outerjoin(Area, Area.id == Customer.area_id)
        .outerjoin(Rep, Rep.id == Customer.owner_id)
        .outerjoin(parent, parent.c.id == Customer.parent_id)
        .where(Customer.id == customer_id)
    )


class CustomerService(RecordPart):
    def get(self, customer_id: int) -> CustomerRecord:
        """Raises RuleError UNKNOWN_RECORD."""
        return self._record(CustomerRecord, _customer(customer_id), Customer, customer_id)

    def save(self, customer_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None) or edit. Taking an override away takes its reason and last day along.

        Raises RuleError NAME_MISSING, PARENT_LOOP, NEGATIVE_AMOUNT, SCORE_OUT_OF_RANGE, PERCENT_OUT_OF_RANGE,
        OVERRIDE_NEEDS_REASON, UNKNOWN_RECORD.
        """
        refuse_out_of_range(fields)
        code = "ADD_CUSTOMER" if customer_id is None else "EDIT_CUSTOMER"
        with self._book.write(Step(code, {"name": str(fields.get("name", ""))})) as session:
            customer = put(session, Customer, customer_id, fields)
            refuse_loop(session, customer)
            settle_override(customer)
            return customer.id

    def set_potential(self, customer_id: int, potential_cents: int | None, as_of: date) -> None:
        """Type a potential straight into the unplaced tray; dated `as_of`."""
        with self._book.write(Step("SET_POTENTIAL")) as session:
            put(session, Customer, customer_id, {"potential_cents": potential_cents, "potential_on": as_of})

    def assign(self, ids: Iterable[int], column: str, value: int | bool | None) -> None:
        """Set one of ASSIGNABLE for all the customers, in one undo step. None takes rep, area or industry away.

        Raises RuleError UNKNOWN_RECORD; KeyError for another column, ValueError for a tick of None.
        """
        listed = ASSIGNABLE[column]
        if listed is None and value is None:
            raise ValueError(f"{column} is on or off")
        chosen = list(ids)
        with self._book.write(Step("ASSIGN_CUSTOMERS", {"count": len(chosen), "column": column})) as session:
            refuse_unknown(session, Customer, chosen)
            if listed is not None and value is not None:
                existing(session, listed, value)
            session.set_values(Customer, column, dict.fromkeys(chosen, value))

    def override_tier(
        self, ids: Iterable[int], tier: Tier | None, reason: str | None = None, until: date | None = None
    ) -> None:
        """Set the tier by hand up to and including `until` (R0), or leave it to the score again (None). One undo step.

        Raises RuleError OVERRIDE_NEEDS_REASON, UNKNOWN_RECORD.
        """
        why = said(reason)
        if tier is None:
            why = until = None
        elif why is None or until is None:
            raise RuleError("OVERRIDE_NEEDS_REASON")
        chosen = list(ids)
        code = "OVERRIDE_TIER" if tier else "CLEAR_TIER_OVERRIDE"
        with self._book.write(Step(code, {"count": len(chosen), "tier": tier.value if tier else ""})) as session:
            refuse_unknown(session, Customer, chosen)
            for column, value in (("", tier and tier.value), ("_reason", why), ("_until", until)):
                session.set_values(Customer, f"tier_override{column}", dict.fromkeys(chosen, value))

    def delete(self, ids: Iterable[int]) -> None:
        """Deals, contacts and invoices stay, without a customer; what is the customer's alone goes with it. One undo step."""
        doomed = list(ids)
        with self._book.write(Step("DELETE_CUSTOMERS", {"count": len(doomed)})) as session:
            delete_customers(session, doomed)

    def contacts(self, customer_id: int) -> list[ContactRecord]:
        columns = [Contact.__table__.c[field] for field in ContactRecord.__struct_fields__]
        statement = select(*columns).where(Contact.customer_id == customer_id).order_by(Contact.name)
        return list(self._records(ContactRecord, statement))

    def contact(self, contact_id: int) -> ContactRecord:
        columns = [Contact.__table__.c[field] for field in ContactRecord.__struct_fields__]
        return self._record(ContactRecord, select(*columns).where(Contact.id == contact_id), Contact, contact_id)

    def save_contact(self, contact_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None) or edit. Who moves to another customer reports to nobody there, and nobody left behind to them.

        Raises RuleError NAME_MISSING, SCORE_OUT_OF_RANGE, PICKS_INCOMPLETE, REPORTS_LOOP, OTHER_CUSTOMER, UNKNOWN_RECORD.
        """
        code = "ADD_CONTACT" if contact_id is None else "EDIT_CONTACT"
        with self._book.write(Step(code, {"name": str(fields.get("name", ""))})) as session:
            return save_contact(session, contact_id, fields).id

    def delete_contacts(self, ids: Iterable[int]) -> None:
        """With their part in deals and visits, tests, lines and notes; needs, steps and plans stay, without the contact.

        One undo step. Raises RuleError UNKNOWN_RECORD.
        """
        doomed = list(dict.fromkeys(ids))
        with self._book.write(Step("DELETE_CONTACTS", {"count": len(doomed)})) as session:
            refuse_unknown(session, Contact, doomed)
            delete_with_own(session, Contact, doomed)

    def deals(self, customer_id: int) -> list[CustomerDeal]:
        statement = (
            select(Deal.id, Deal.name, Deal.stage, Deal.amount_cents, Deal.expected_close)
            .where(Deal.customer_id == customer_id)
            .order_by(Deal.expected_close.desc(), Deal.id.desc())
        )
        return list(self._records(CustomerDeal, statement))
