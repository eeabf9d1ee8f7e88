"""Dealers: facts, evaluation, ranking, channel (R25, R26). The parts say the rest."""

from __future__ import annotations

from app.services.dealer_channel import DealerChannel
from app.services.dealer_file import DealerFile
from app.services.dealer_ranking import DealerRanking
from app.services.dealer_views import DealerRow
from app.services.scope import Scope


class DealerService(DealerFile, DealerRanking, DealerChannel):
    """Each write method is one transaction and one undo step; what it raises is RuleError."""

    def list(self, scope: Scope) -> tuple[DealerRow, ...]:
        """The dealers of the filter, highest total first, those never evaluated last."""
        return self.rows(scope)
