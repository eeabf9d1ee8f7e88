"""What a dealer's fields may hold (R26), and what goes with a dealer that is deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from app.errors import RuleError
from app.methods.dealer_chain import EXCLUSIVE, in_loop, missing_facts, overlaps
from app.models import (
    Base,
    CreditFile,
    Deal,
    Dealer,
    DealerConcernNote,
    DealerEvaluation,
    DealerFunction,
    DealerMark,
    DealerScope,
    DiversionCase,
    Invoice,
    Payment,
    PaymentPromise,
    SalesEntry,
    Task,
    Visit,
    VisitAnswer,
    VisitObjection,
    VisitPerson,
)
from app.services.records import existing, refuse_unknown
from app.storage.queries import dealers as queries
from app.storage.queries import listed
from app.storage.write_session import WriteSession
from app.terms import DealerType, LegalKind, LifeCycle

NOT_BELOW_ZERO = frozenset(
    {
        *("target_cents", "volume_cents", "stock_cents", "sub_dealers", "outlets_covered", "outlets_in_area"),
        *("employees", "sales_people", "vans", "warehouse_m2", "stock_days"),
    }
)
SHARES_BP = {"commission_bp": (0, 10_000), "price_gap_bp": (-10_000, 10_000)}
"""Least and most in basis points."""
_WORDS = {"legal_kind": LegalKind, "dealer_type": DealerType, "life_cycle": LifeCycle}

_GO_ALONG: tuple[type[Base], ...] = (DealerScope, DealerFunction, DealerConcernNote, DiversionCase)
_STAY: tuple[type[Base], ...] = (Deal, Invoice, Payment)
_OF_A_VISIT: tuple[type[Base], ...] = (VisitPerson, VisitAnswer, VisitObjection)
_OTHERS_TOO: Mapping[type[Base], tuple[str, ...]] = {
    SalesEntry: ("customer_id",),
    CreditFile: ("customer_id",),
    PaymentPromise: ("customer_id", "invoice_id"),
    Visit: ("customer_id", "deal_id"),
    Task: ("customer_id", "deal_id", "invoice_id"),
}
"""Records that stay without the dealer if one of these columns names somebody else they belong to, else go along."""


def refuse_bad_fields(fields: Mapping[str, object]) -> None:
    """Raises RuleError NEGATIVE_AMOUNT, PERCENT_OUT_OF_RANGE (bounds in percent); ValueError for a word that is none of ours."""
    for column, value in fields.items():
        if column in _WORDS and value:
            _WORDS[column](str(value))
        if not isinstance(value, int):
            continue
        if column in NOT_BELOW_ZERO and value < 0:
            raise RuleError("NEGATIVE_AMOUNT", column=column)
        low, high = SHARES_BP.get(column, (value, value))
        if not low <= value <= high:
            raise RuleError("PERCENT_OUT_OF_RANGE", column=column, minimum=low // 100, maximum=high // 100)


def refuse_bad_dealer(session: WriteSession, dealer: Dealer) -> None:
    """Raises RuleError DEALER_LOOP, PARENT_MISSING, COMMISSION_MISSING, DAYS_REVERSED, ALREADY_LINKED, EXCLUSIVE_OVERLAP."""
    if in_loop(dealer.id, lambda one: existing(session, Dealer, one).parent_id):
        raise RuleError("DEALER_LOOP", name=dealer.name)
    for code in missing_facts(dealer.legal_kind, dealer.dealer_type, dealer.parent_id, dealer.commission_bp):
        raise RuleError(code, name=dealer.name)
    if dealer.contract_from and dealer.contract_to and dealer.contract_to < dealer.contract_from:
        raise RuleError("DAYS_REVERSED")
    if dealer.customer_id is not None:
        linked = select(Dealer).where(Dealer.customer_id == dealer.customer_id, Dealer.id != dealer.id)
        other = session.scalars(linked).first()
        if other is not None:
            raise RuleError("ALREADY_LINKED", name=other.name)
    refuse_overlap(session, dealer)


def refuse_overlap(session: WriteSession, dealer: Dealer) -> None:
    """Two exclusives may not share area and product (R26). Raises RuleError EXCLUSIVE_OVERLAP with the other's name."""
    if dealer.dealer_type not in EXCLUSIVE or not dealer.is_active or dealer.life_cycle == LifeCycle.EXIT:
        return
    own = select(DealerScope.area_id, DealerScope.product_id).where(DealerScope.dealer_id == dealer.id)
    pairs = [(area, product) for area, product in session.execute(own)]
    for _, name, area, product in session.execute(queries.exclusive_scopes(dealer.id)):
        if overlaps(pairs, [(area, product)]):
            raise RuleError("EXCLUSIVE_OVERLAP", name=dealer.name, other=name)


def delete_dealers(session: WriteSession, ids: Sequence[int]) -> None:
    """With scopes, functions, concerns, cases, evaluations, and the sales, visits, tasks, credit file that are theirs alone.

    Deals, invoices and payments, what belongs to a customer or deal too, and sub-dealers stay, without the dealer.
    Raises RuleError UNKNOWN_RECORD.
    """
    refuse_unknown(session, Dealer, ids)
    _detach(session, Dealer, "parent_id", ids)
    for model in _STAY:
        _detach(session, model, "dealer_id", ids)
    for model, columns in _OTHERS_TOO.items():
        _detach(session, model, "dealer_id", ids, f"AND coalesce({', '.join(columns)}, NULL) IS NOT NULL")
    visits = _ids(session, Visit, "dealer_id", ids)
    for answers in _OF_A_VISIT:
        _delete(session, answers, "visit_id", visits)
    _delete(session, DealerMark, "evaluation_id", _ids(session, DealerEvaluation, "dealer_id", ids))
    session.flush()
    owners: tuple[type[Base], ...] = (*_GO_ALONG, DealerEvaluation, *_OTHERS_TOO)
    for owned in owners:
        _delete(session, owned, "dealer_id", ids)
    session.flush()
    _delete(session, Dealer, "id", ids)


def _ids(session: WriteSession, model: type[Base], column: str, ids: Sequence[int], condition: str = "") -> list[int]:
    rows = session.run(
        f"SELECT id FROM {model.__tablename__} WHERE {column} IN (SELECT value FROM json_each(?)) {condition}",
        (listed(ids),),
    )
    return [row[0] for row in rows]


def _detach(session: WriteSession, model: type[Base], column: str, ids: Sequence[int], condition: str = "") -> None:
    session.set_values(model, column, dict.fromkeys(_ids(session, model, column, ids, condition)))


def _delete(session: WriteSession, model: type[Base], column: str, ids: Sequence[int]) -> None:
    for record_id in _ids(session, model, column, ids):
        session.delete(existing(session, model, record_id))
