"""What the parts of the dealer service share."""

from __future__ import annotations

from app.methods.dealer_evaluation import EvaluationRules
from app.models import Dealer
from app.services.customer_file_part import CustomerFilePart


class DealerPart(CustomerFilePart):
    def _rules(self) -> EvaluationRules:
        """The settings of the evaluation in force (R36)."""
        whole = self._settings.whole
        return EvaluationRules(
            gate_mark=whole("dealer_gate_mark"),
            least_weight=self._settings.share("dealer_least_weight"),
            spread=whole("dealer_spread"),
            months=whole("dealer_months"),
            months_ab=whole("dealer_months_ab"),
        )

    def _dealer_name(self, dealer_id: object) -> str:
        return self._name(Dealer, dealer_id)
