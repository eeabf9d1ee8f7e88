"""Everything the evaluation page shows of one dealer, read at once and in any thread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from app.ui.chart_words.dealers import history_spec, radar_spec
from app.ui.dealers.form_state import FormState, read_form

if TYPE_CHECKING:
    from app.charts.radar import RadarSpec
    from app.charts.trends import TrendSpec
    from app.methods.diversion import Diversion
    from app.services.credit_views import CreditDetail
    from app.services.dealer_views import ChainView, CompareView, DealerRow, EvaluationRecord, Round
    from app.services.receivable_views import InvoiceRow
    from app.services.scope import Scope
    from app.services.services import Services
    from app.ui.formats import Formats


class Picture(Struct, frozen=True):
    """invoices: those of the dealer's party, settled ones too. reps: names of those who may evaluate, by id."""

    row: DealerRow
    risk: Diversion
    form: FormState
    records: tuple[EvaluationRecord, ...]
    rounds: tuple[Round, ...]
    radar: RadarSpec
    history: TrendSpec
    chain: ChainView
    credit: CreditDetail
    invoices: tuple[InvoiceRow, ...]
    reps: Mapping[int, str]


class Wanted(Struct, frozen=True):
    """Which form: the evaluator's own one, or the blank one where wants_blank and there is none."""

    dealer_id: int
    evaluator_id: int | None = None
    wants_blank: bool = False


def read_picture(services: Services, scope: Scope, wanted: Wanted, formats: Formats) -> Picture:
    """Raises RuleError UNKNOWN_RECORD."""
    dealers, dealer_id, as_of = services.dealers, wanted.dealer_id, scope.as_of
    first_month = services.settings.fiscal_first_month
    found: CompareView = dealers.compare([dealer_id], scope)
    rounds = dealers.rounds(dealer_id, as_of)
    records = tuple(
        one for one in dealers.evaluations(dealer_id) if one.recorded_on is None or one.recorded_on <= as_of
    )
    form = read_form(
        *(dealers, dealer_id, wanted.evaluator_id, records, rounds, first_month), wants_blank=wanted.wants_blank
    )
    party = services.credit.dealer_party(dealer_id)
    return Picture(
        row=found.rows[0],
        risk=found.risks[0],
        form=form,
        records=records,
        rounds=rounds,
        radar=radar_spec(dealers.radar(dealer_id, as_of=as_of), first_month, formats),
        history=history_spec(rounds, dealers.scorecard().cuts, first_month),
        chain=dealers.chain(dealer_id, as_of),
        credit=services.credit.get(party, as_of),
        invoices=services.receivables.invoices(party, as_of),
        reps=services.lookups.names("rep"),
    )
