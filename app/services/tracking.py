"""The 1+2+1 tracking sheet of a deal: everything its page shows and edits."""

from __future__ import annotations

from app.services.tracking_coach import TrackingCoach
from app.services.tracking_edits import TrackingEdits
from app.services.tracking_factors import TrackingFactors
from app.services.tracking_flow import TrackingFlow
from app.services.tracking_map import TrackingMap
from app.services.tracking_marks import TrackingMarks
from app.services.tracking_sheet import TrackingSheet


class TrackingService(
    TrackingSheet, TrackingMap, TrackingEdits, TrackingFactors, TrackingFlow, TrackingCoach, TrackingMarks
):
    """Each write method is one transaction and one undo step; what it raises is RuleError. The parts say the rest."""
