"""Credit limits, what stands against them, and who is on hold (R27)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import select

from app.changes import Step
from app.errors import RuleError
from app.methods.credit_limit import (
    DEFAULT_CREDIT_DAYS,
    CreditLimit,
    LimitRules,
    credit_limit,
    credit_use,
    grade_of,
    grade_score,
)
from app.models import CreditFile
from app.services.credit_reading import PartyCredit, limit_rules, our_sales, party_credits
from app.services.credit_views import CreditDetail, CreditFileRecord, CreditRow, HeldParty
from app.services.ledger_reading import LedgerReader
from app.services.parties import Party, PartyFacts, dealer_party, party_facts
from app.services.records import put
from app.services.scope import Scope
from app.services.setting_values import SettingValues
from app.storage.book import Book
from app.storage.queries import credit as queries
from app.terms import CreditGrade, CreditState, Flag, HoldReason, LimitMethod

_SCORES = ("score_payment", "score_activity", "score_years", "score_finance")
_SET_BY_HAND = ("grade_set", "limit_set_cents")
_MOST_DAYS = 365


class CreditService:
    def __init__(self, book: Book, settings: SettingValues, ledgers: LedgerReader) -> None:
        self._book = book
        self._settings = settings
        self._ledgers = ledgers

    def limits(self, scope: Scope, as_of: date | None = None) -> tuple[CreditRow, ...]:
        """Every party of the filter with a credit file or anything to lose; HOLD first, then WARN, each by exposure."""
        rows = self._rows(None, as_of or scope.as_of)
        shown = [row for credit, row in rows if credit.facts.is_in(scope)]
        order = (CreditState.HOLD, CreditState.WARN, CreditState.OK)
        return tuple(sorted(shown, key=lambda row: (order.index(row.state), -row.exposure_cents, row.name)))

    def get(self, party: Party, as_of: date) -> CreditDetail:
        """Also of a party without a file and with nothing to lose. Raises RuleError UNKNOWN_RECORD."""
        facts = self._facts(party)
        kept, rules = self._ledgers.read(), limit_rules(self._settings)
        credit = party_credits(self._book, kept, as_of, [party.key]).get(party.key, PartyCredit(facts, None))
        sales = our_sales(self._book, kept, as_of)
        known = credit.file or CreditFileRecord()
        return CreditDetail(
            _row(credit, sales, rules, as_of),
            known,
            DEFAULT_CREDIT_DAYS if known.credit_days is None else known.credit_days,
            credit.deliveries.monthly_cents,
            credit.deliveries.months,
            credit.deliveries.from_invoices,
            sales,
            credit.is_new(as_of),
            credit.paid_orders,
        )

    def save(self, party: Party, fields: Mapping[str, object]) -> None:
        """Set fields of the party's credit file (CreditFileRecord), which comes into being with the first. One undo step.

        Raises RuleError UNKNOWN_RECORD, SCORE_OUT_OF_RANGE (0..100), DAYS_OUT_OF_RANGE (0..365), NEGATIVE_AMOUNT, LIMIT_NEEDS_REASON: a
        grade or limit by hand has its reason and its last day (R0).
        """
        facts = self._facts(party)
        with self._book.write(Step("EDIT_CREDIT", {"name": facts.name})) as session:
            # Of a party with two files the customer's holds, then the older one (queries.FILES).
            ids = session.scalars(
                select(CreditFile.id)
                .where(
                    CreditFile.customer_id == party.id if party.kind == "customer" else CreditFile.dealer_id == party.id
                )
                .order_by(CreditFile.id)
            ).all()
            if not ids and party.kind == "customer":
                linked = CreditFile.dealer_id.in_(facts.dealer_ids)
                ids = session.scalars(select(CreditFile.id).where(linked).order_by(CreditFile.id)).all()
            values = dict(fields) if ids else {**party.fields, **fields}
            _check(put(session, CreditFile, ids[0] if ids else None, values))

    def state_of_deals(self, ids: Iterable[int], as_of: date) -> dict[int, tuple[CreditState, tuple[HoldReason, ...]]]:
        """Credit of the party behind each deal; deals that name nobody, or a party never assessed that owes us nothing late,
        are left out.
        """
        parties: dict[int, int] = dict(self._book.rows(*queries.deal_parties(ids)))
        by_key = self._known(parties.values(), as_of)
        return {deal: (by_key[key].state, by_key[key].reasons) for deal, key in parties.items() if key in by_key}

    def states_of_dealers(self, ids: Iterable[int], as_of: date) -> dict[int, CreditState]:
        """Credit of the party each dealer is; without those never assessed that owe us nothing late."""
        wanted = set(ids)
        parties = {dealer: key for dealer, key in self._book.rows(queries.DEALER_PARTIES) if dealer in wanted}
        by_key = self._known(parties.values(), as_of)
        return {dealer: by_key[key].state for dealer, key in parties.items() if key in by_key}

    def held(self, scope: Scope, as_of: date | None = None) -> tuple[HeldParty, ...]:
        """Parties on hold with the open deals whose COMMIT gate that blocks, largest exposure first."""
        rows = [row for row in self.limits(scope, as_of) if row.state is CreditState.HOLD]
        found = self._book.rows(*queries.open_deals_of([row.party.key for row in rows]))
        deals = {key: (count, cents) for key, count, cents in found}
        return tuple(HeldParty(row, *deals.get(row.party.key, (0, 0))) for row in rows)

    def dealer_party(self, dealer_id: int) -> Party:
        """The party a dealer is: the customer it is linked to, else itself."""
        return dealer_party(self._book, dealer_id)

    def _facts(self, party: Party) -> PartyFacts:
        """Raises RuleError UNKNOWN_RECORD."""
        facts = party_facts(self._book, [party.key]).get(party.key)
        if facts is None:
            raise RuleError("UNKNOWN_RECORD", table=party.kind, id=party.id)
        return facts

    def _known(self, keys: Iterable[int], as_of: date) -> dict[int, CreditRow]:
        """By key, of parties that were assessed or owe us something late."""
        rows = (row for _, row in self._rows(set(keys), as_of))
        return {row.party.key: row for row in rows if row.is_assessed or row.state is not CreditState.OK}

    def _rows(self, only: Iterable[int] | None, as_of: date) -> list[tuple[PartyCredit, CreditRow]]:
        kept, rules = self._ledgers.read(), limit_rules(self._settings)
        found = party_credits(self._book, kept, as_of, only)
        sales = our_sales(self._book, kept, as_of) if found else None
        return [(credit, _row(credit, sales, rules, as_of)) for credit in found.values()]


def _row(credit: PartyCredit, our_sales_cents: int | None, rules: LimitRules, as_of: date) -> CreditRow:
    known, facts = credit.file or CreditFileRecord(), credit.facts
    score = grade_score(known.score_payment, known.score_activity, known.score_years, known.score_finance)
    by_hand = [known.grade_set, known.limit_set_cents] != [None, None]
    holds = by_hand and known.limit_set_until is not None and known.limit_set_until >= as_of
    grade = known.grade_set if holds and known.grade_set else grade_of(score, rules.cuts)
    limit: CreditLimit | None = None
    if grade is not None:
        limit = credit_limit(credit.inputs(grade, our_sales_cents, as_of), rules)
    cents, method = (limit.cents, limit.method) if limit else (None, None)
    if holds and known.limit_set_cents is not None:
        cents, method = known.limit_set_cents, LimitMethod.MANUAL
    use = credit_use(credit.exposure.total_cents, cents, credit.oldest, rules)
    flags = () if not by_hand else (Flag.OVERRIDDEN,) if holds else (Flag.OVERRIDE_EXPIRED,)
    assert facts.party is not None
    return CreditRow(
        *(facts.party, facts.uid, facts.name, facts.owner_id, facts.owner, score, grade, cents, method, limit),
        *(credit.exposure, use.share, use.state, use.reasons, credit.oldest, flags),
    )


def _check(file: CreditFile) -> None:
    for column in _SCORES:
        _refuse_beyond("SCORE_OUT_OF_RANGE", getattr(file, column), 100)
    _refuse_beyond("DAYS_OUT_OF_RANGE", file.credit_days, _MOST_DAYS)
    for column in ("net_worth_cents", "limit_set_cents", "shipped_not_invoiced_cents", "expected_monthly_cents"):
        if (getattr(file, column) or 0) < 0:
            raise RuleError("NEGATIVE_AMOUNT", column=column)
    if any(getattr(file, column) is not None for column in _SET_BY_HAND) and not (
        file.limit_set_reason and file.limit_set_until
    ):
        raise RuleError("LIMIT_NEEDS_REASON")
    if file.grade_set is not None:
        file.grade_set = CreditGrade(file.grade_set).value


def _refuse_beyond(code: str, value: int | None, most: int) -> None:
    if value is not None and not 0 <= value <= most:
        raise RuleError(code, minimum=0, maximum=most)
