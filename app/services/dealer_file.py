"""The facts of a dealer: its record, where it may sell what, who does what, what it asked, cases of diversion, tasks (R25, R26)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct
from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.methods.dealer_chain import ScopePair
from app.models import (
    Area,
    Base,
    Dealer,
    DealerConcernNote,
    DealerFunction,
    DealerScope,
    DiversionCase,
    Product,
    Rep,
    Task,
)
from app.services.deal_file import DealTask
from app.services.dealer_part import DealerPart
from app.services.dealer_rules import delete_dealers, refuse_bad_dealer, refuse_bad_fields, refuse_overlap
from app.services.records import existing, put, refuse_unknown
from app.storage.queries import dealers as queries
from app.terms import Carrier, ChannelFunction, DealerConcern

ASSIGNABLE: Mapping[str, type[Base]] = {"owner_id": Rep, "area_id": Area}


class DealerRecord(Struct, frozen=True):
    """One dealer as a form shows it, columns as in models/dealer.py; names beside the ids they belong to."""

    id: int
    uid: str
    name: str
    external_id: str | None
    area_id: int | None
    owner_id: int | None
    customer_id: int | None
    parent_id: int | None
    city: str | None
    phone: str | None
    contact_name: str | None
    notes: str | None
    legal_kind: str | None
    dealer_type: str | None
    life_cycle: str | None
    commission_bp: int | None
    contract_no: str | None
    contract_from: date | None
    contract_to: date | None
    has_diversion_clause: bool
    terms: str | None
    target_cents: int | None
    volume_cents: int | None
    sub_dealers: int | None
    outlets_covered: int | None
    outlets_in_area: int | None
    competing_lines: str | None
    employees: int | None
    sales_people: int | None
    vans: int | None
    warehouse_m2: int | None
    price_gap_bp: int | None
    stock_days: int | None
    stock_cents: int | None
    is_active: bool
    area_name: str | None
    owner_name: str | None
    customer_name: str | None
    parent_name: str | None


class ScopeRow(Struct, frozen=True):
    """None: all areas, all products."""

    area_id: int | None
    product_id: int | None
    area_name: str | None
    product_name: str | None


class FunctionRow(Struct, frozen=True):
    """carrier None: not said. is_gap: nobody carries it, something is to be done (R25)."""

    function: ChannelFunction
    carrier: Carrier | None
    remark: str | None

    @property
    def is_gap(self) -> bool:
        return self.carrier is Carrier.NOBODY


class CaseRecord(Struct, frozen=True):
    """A case of diversion; is_confirmed: it counts in the risk."""

    id: int
    found_on: date
    area_id: int | None
    product_id: int | None
    amount_cents: int | None
    is_confirmed: bool
    evidence: str | None
    measure: str | None
    area_name: str | None
    product_name: str | None


_PLAIN_FIELDS = DealerRecord.__struct_fields__[:-4]


class DealerFile(DealerPart):
    def get(self, dealer_id: int) -> DealerRecord:
        """Raises RuleError UNKNOWN_RECORD."""
        statement = queries.records(_PLAIN_FIELDS).where(Dealer.id == dealer_id)
        return self._record(DealerRecord, statement, Dealer, dealer_id)

    def save(self, dealer_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None) or edit.

        Raises RuleError NAME_MISSING, NEGATIVE_AMOUNT, PERCENT_OUT_OF_RANGE, UNKNOWN_RECORD, DEALER_LOOP, PARENT_MISSING (of a
        second tier), COMMISSION_MISSING (of an agent), DAYS_REVERSED, ALREADY_LINKED, EXCLUSIVE_OVERLAP.
        """
        refuse_bad_fields(fields)
        code = "ADD_DEALER" if dealer_id is None else "EDIT_DEALER"
        name = str(fields.get("name") or self._dealer_name(dealer_id))
        with self._book.write(Step(code, {"name": name})) as session:
            dealer = put(session, Dealer, dealer_id, fields)
            refuse_bad_dealer(session, dealer)
            return dealer.id

    def delete(self, ids: Iterable[int]) -> None:
        """Deals, invoices, payments and sub-dealers stay, without the dealer; its evaluations go along. One undo step."""
        doomed = list(dict.fromkeys(ids))
        with self._book.write(Step("DELETE_DEALERS", {"count": len(doomed)})) as session:
            delete_dealers(session, doomed)

    def assign(self, ids: Iterable[int], column: str, value: int | None) -> None:
        """Set owner_id or area_id of all the dealers, None takes it away. One undo step. Raises RuleError UNKNOWN_RECORD."""
        listed = ASSIGNABLE[column]
        chosen = list(ids)
        with self._book.write(Step("ASSIGN_DEALERS", {"count": len(chosen), "column": column})) as session:
            refuse_unknown(session, Dealer, chosen)
            if value is not None:
                existing(session, listed, value)
            session.set_values(Dealer, column, dict.fromkeys(chosen, value))

    def scopes(self, dealer_id: int) -> tuple[ScopeRow, ...]:
        """What the dealer is authorised for; () = not placed yet."""
        return self._records(ScopeRow, queries.scopes(dealer_id))

    def set_scopes(self, dealer_id: int, pairs: Sequence[ScopePair]) -> None:
        """All of its authorisations anew, each pair once. Raises RuleError EXCLUSIVE_OVERLAP (name, other), UNKNOWN_RECORD."""
        wanted = list(dict.fromkeys(pairs))
        with self._book.write(Step("SET_DEALER_SCOPES", {"name": self._dealer_name(dealer_id)})) as session:
            dealer = existing(session, Dealer, dealer_id)
            there = {}
            for scope in session.scalars(select(DealerScope).where(DealerScope.dealer_id == dealer_id)):
                there[scope.area_id, scope.product_id] = scope
            for pair, scope in there.items():
                if pair not in wanted:
                    session.delete(scope)
            for area_id, product_id in wanted:
                if (area_id, product_id) not in there:
                    pair_fields = {"dealer_id": dealer_id, "area_id": area_id, "product_id": product_id}
                    put(session, DealerScope, None, pair_fields)
            session.flush()
            refuse_overlap(session, dealer)

    def functions(self, dealer_id: int) -> tuple[FunctionRow, ...]:
        """All six, in their order."""
        known = {}
        for one in self._rows(
            select(DealerFunction.function, DealerFunction.carrier, DealerFunction.remark).where(
                DealerFunction.dealer_id == dealer_id
            )
        ):
            known[one[0]] = FunctionRow(ChannelFunction(one[0]), Carrier(one[1]), one[2])
        return tuple(known.get(function, FunctionRow(function, None, None)) for function in ChannelFunction)

    def set_function(
        self, dealer_id: int, function: ChannelFunction, carrier: Carrier | None, remark: str | None = None
    ) -> None:
        """Who carries it; None: not said, which takes the remark along. One undo step. Raises RuleError UNKNOWN_RECORD."""
        with self._book.write(Step("SET_DEALER_FUNCTION", {"name": self._dealer_name(dealer_id)})) as session:
            existing(session, Dealer, dealer_id)
            mine = (DealerFunction.dealer_id == dealer_id, DealerFunction.function == function.value)
            known = session.scalar(select(DealerFunction).where(*mine))
            if carrier is None:
                if known is not None:
                    session.delete(known)
                return
            fields = {"dealer_id": dealer_id, "function": function.value, "carrier": carrier.value, "remark": remark}
            put(session, DealerFunction, None if known is None else known.id, fields)

    def concerns(self, dealer_id: int) -> dict[DealerConcern, str | None]:
        """What was said to each of the five concerns; None: nothing yet."""
        rows = self._rows(
            select(DealerConcernNote.concern, DealerConcernNote.text).where(DealerConcernNote.dealer_id == dealer_id)
        )
        return {**dict.fromkeys(DealerConcern), **{DealerConcern(concern): text for concern, text in rows}}

    def set_concern(self, dealer_id: int, concern: DealerConcern, text: str | None) -> None:
        """Blank takes the note away. One undo step. Raises RuleError UNKNOWN_RECORD."""
        with self._book.write(Step("SET_DEALER_CONCERN", {"name": self._dealer_name(dealer_id)})) as session:
            existing(session, Dealer, dealer_id)
            mine = (DealerConcernNote.dealer_id == dealer_id, DealerConcernNote.concern == concern.value)
            known = session.scalar(select(DealerConcernNote).where(*mine))
            said = (text or "").strip()
            if said:
                fields = {"dealer_id": dealer_id, "concern": concern.value, "text": said}
                put(session, DealerConcernNote, None if known is None else known.id, fields)
            elif known is not None:
                session.delete(known)

    def cases(self, dealer_id: int) -> tuple[CaseRecord, ...]:
        """The log of diversion, newest first."""
        columns = (DiversionCase.__table__.c[name] for name in CaseRecord.__struct_fields__[:-2])
        return self._records(
            CaseRecord,
            select(*columns, Area.name, Product.name)
            .outerjoin(Area, Area.id == DiversionCase.area_id)
            .outerjoin(Product, Product.id == DiversionCase.product_id)
            .where(DiversionCase.dealer_id == dealer_id)
            .order_by(DiversionCase.found_on.desc(), DiversionCase.id.desc()),
        )

    def save_case(self, case_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None, with dealer_id and found_on) or edit. Raises RuleError DAY_MISSING, NEGATIVE_AMOUNT, UNKNOWN_RECORD."""
        amount = fields.get("amount_cents")
        if isinstance(amount, int) and amount < 0:
            raise RuleError("NEGATIVE_AMOUNT", column="amount_cents")
        return self._save(DiversionCase, case_id, fields, self._dealer_name(fields.get("dealer_id")))

    def delete_cases(self, ids: Iterable[int]) -> None:
        self._delete(DiversionCase, ids)

    def tasks(self, dealer_id: int) -> tuple[DealTask, ...]:
        """The action plan: what is to do first, by the day it is due; then what is done, newest first."""
        return self._records(DealTask, queries.tasks(dealer_id))

    def save_task(self, dealer_id: int, task_id: int | None, fields: Mapping[str, object]) -> int:
        """Add (id None) or edit; a new one is the dealer's rep's unless another is given. Raises RuleError NAME_MISSING (the title)."""
        code = "ADD_TASK" if task_id is None else "EDIT_TASK"
        with self._book.write(Step(code, {"name": str(fields.get("title") or "")})) as session:
            dealer = existing(session, Dealer, dealer_id)
            given = {} if task_id else {"rep_id": dealer.owner_id}
            return put(session, Task, task_id, {**given, **fields, "dealer_id": dealer_id}).id
