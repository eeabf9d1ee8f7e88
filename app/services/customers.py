"""Customers and the people in them: read, add, edit, delete. One method, one transaction, one undo step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.models import Area, Contact, Customer, Deal, Dealer, Industry, Rep, SalesEntry
from app.services.records import existing, put
from app.storage.book import Book
from app.storage.write_session import WriteSession


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """One customer as a form shows it; names beside the ids they belong to."""

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
    is_active: bool
    industry_name: str | None
    area_name: str | None
    owner_name: str | None
    parent_name: str | None


@dataclass(frozen=True, slots=True)
class ContactRecord:
    id: int
    name: str
    customer_id: int | None
    title: str | None
    department: str | None
    phone: str | None
    mobile: str | None
    email: str | None
    notes: str | None


@dataclass(frozen=True, slots=True)
class CustomerDeal:
    """A deal of the customer, as its page lists it."""

    id: int
    name: str
    stage: str
    amount_cents: int | None
    expected_close: date | None


class CustomerService:
    def __init__(self, book: Book) -> None:
        self._book = book

    def get(self, customer_id: int) -> CustomerRecord:
        """Raises RuleError UNKNOWN_RECORD."""
        parent = Customer.__table__.alias("parent")
        statement = (
            select(
                *(Customer.__table__.c[field] for field in CustomerRecord.__slots__[:19]),
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
        with self._book.read() as connection:
            row = connection.execute(statement).first()
        if row is None:
            raise RuleError("UNKNOWN_RECORD", table="customer", id=customer_id)
        return CustomerRecord(*tuple[Any, ...](row))

    def save(self, customer_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None) or edit. Raises RuleError NAME_MISSING, PARENT_LOOP, NEGATIVE_AMOUNT, UNKNOWN_RECORD."""
        code = "ADD_CUSTOMER" if customer_id is None else "EDIT_CUSTOMER"
        with self._book.write(Step(code, {"name": str(fields.get("name", ""))})) as session:
            customer = put(session, Customer, customer_id, fields)
            _refuse_loop(session, customer)
            return customer.id

    def set_potential(self, customer_id: int, potential_cents: int | None, as_of: date) -> None:
        """Type a potential straight into the unplaced tray; dated `as_of`."""
        with self._book.write(Step("SET_POTENTIAL")) as session:
            put(session, Customer, customer_id, {"potential_cents": potential_cents, "potential_on": as_of})

    def delete(self, ids: Iterable[int]) -> None:
        """Deals and contacts stay, without a customer; the customer's sales entries go with it. One undo step."""
        doomed = list(ids)
        with self._book.write(Step("DELETE_CUSTOMERS", {"count": len(doomed)})) as session:
            for customer_id in doomed:
                customer = existing(session, Customer, customer_id)
                _let_go(session, customer)
                session.delete(customer)

    def contacts(self, customer_id: int) -> list[ContactRecord]:
        columns = [Contact.__table__.c[field] for field in ContactRecord.__slots__]
        with self._book.read() as connection:
            rows = connection.execute(select(*columns).where(Contact.customer_id == customer_id).order_by(Contact.name))
            return [ContactRecord(*row) for row in rows]

    def contact(self, contact_id: int) -> ContactRecord:
        columns = [Contact.__table__.c[field] for field in ContactRecord.__slots__]
        with self._book.read() as connection:
            row = connection.execute(select(*columns).where(Contact.id == contact_id)).first()
        if row is None:
            raise RuleError("UNKNOWN_RECORD", table="contact", id=contact_id)
        return ContactRecord(*row)

    def save_contact(self, contact_id: int | None, fields: Mapping[str, object]) -> int:
        code = "ADD_CONTACT" if contact_id is None else "EDIT_CONTACT"
        with self._book.write(Step(code, {"name": str(fields.get("name", ""))})) as session:
            return put(session, Contact, contact_id, fields).id

    def delete_contacts(self, ids: Iterable[int]) -> None:
        doomed = list(ids)
        with self._book.write(Step("DELETE_CONTACTS", {"count": len(doomed)})) as session:
            for contact_id in doomed:
                session.delete(existing(session, Contact, contact_id))

    def deals(self, customer_id: int) -> list[CustomerDeal]:
        statement = (
            select(Deal.id, Deal.name, Deal.stage, Deal.amount_cents, Deal.expected_close)
            .where(Deal.customer_id == customer_id)
            .order_by(Deal.expected_close.desc(), Deal.id.desc())
        )
        with self._book.read() as connection:
            return [CustomerDeal(*row) for row in connection.execute(statement)]


def _refuse_loop(session: WriteSession, customer: Customer) -> None:
    seen = {customer.id}
    parent_id = customer.parent_id
    while parent_id is not None:
        if parent_id in seen:
            raise RuleError("PARENT_LOOP", name=customer.name)
        seen.add(parent_id)
        parent_id = existing(session, Customer, parent_id).parent_id


def _let_go(session: WriteSession, customer: Customer) -> None:
    for deal in session.scalars(select(Deal).where(Deal.customer_id == customer.id)):
        deal.customer_id = None
    for contact in session.scalars(select(Contact).where(Contact.customer_id == customer.id)):
        contact.customer_id = None
    for dealer in session.scalars(select(Dealer).where(Dealer.customer_id == customer.id)):
        dealer.customer_id = None
    for child in session.scalars(select(Customer).where(Customer.parent_id == customer.id)):
        child.parent_id = None
    for entry in session.scalars(select(SalesEntry).where(SalesEntry.customer_id == customer.id)):
        session.delete(entry)
    session.flush()
