"""The computed sheets of tracking and of dealers: how ready every open deal is, and the dealers by their evaluation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.exchange.xlsx_sheets import Sheet, SheetColumn
from app.services.deal_risk import DealRisk, flags_of
from app.services.dealer_views import DealerRow
from app.services.dealers import DealerService
from app.services.scope import Scope
from app.services.tracking import TrackingService
from app.storage.book import Book
from app.terms import MissingPiece

if TYPE_CHECKING:
    from app.services.exports import ExportWords

READINESS_COLUMNS = (
    SheetColumn("uid"),
    SheetColumn("name"),
    SheetColumn("customer"),
    SheetColumn("owner"),
    SheetColumn("stage"),
    SheetColumn("amount", "money"),
    SheetColumn("points", "whole"),
    SheetColumn("readiness"),
    SheetColumn("missing"),
    SheetColumn("flags"),
)
RANKING_COLUMNS = (
    SheetColumn("uid"),
    SheetColumn("name"),
    SheetColumn("area"),
    SheetColumn("owner"),
    SheetColumn("total_points", "hundredths"),
    SheetColumn("grade"),
    SheetColumn("evaluated_on", "day"),
    SheetColumn("bigs", "whole"),
    SheetColumn("diversion_risk"),
    SheetColumn("credit_state"),
    SheetColumn("sales_12m", "money"),
)


def readiness_sheet(book: Book, tracking: TrackingService, risk: DealRisk, scope: Scope, words: ExportWords) -> Sheet:
    """One row per open deal: its points of 1+2+1 (R14), whether it is ready, what it lacks, and its red flags that stand."""
    uids: dict[int, str] = dict(book.rows("SELECT id, uid FROM deal"))
    ready = {row.deal_id: row for row in tracking.readiness(scope)}
    risks, rules = risk.read(list(ready), scope.as_of), risk.rules()
    rows = (
        [
            uids[row.deal_id],
            row.name,
            row.customer,
            row.owner,
            words.value("DealStage", row.stage),
            row.amount_cents,
            row.points,
            words.value("Readiness", ready[row.deal_id].readiness),
            "; ".join(words.value("MissingPiece", piece) for piece in MissingPiece if piece in row.missing) or None,
            "; ".join(words.value("RedFlag", flag) for flag in flags_of(risks[row.deal_id], rules)) or None,
        ]
        for row in tracking.matrix(scope).rows
    )
    columns = [SheetColumn(words.column(column.header), column.kind) for column in READINESS_COLUMNS]
    return Sheet(words.sheet("one_two_one"), columns, rows)


def ranking_sheet(book: Book, dealers: DealerService, scope: Scope, words: ExportWords) -> Sheet:
    """One row per dealer, the highest total first, those never evaluated last (R25)."""
    uids: dict[int, str] = dict(book.rows("SELECT id, uid FROM dealer"))
    columns = [SheetColumn(words.column(column.header), column.kind) for column in RANKING_COLUMNS]
    return Sheet(words.sheet("dealer_ranking"), columns, (_ranked(row, uids, words) for row in dealers.rows(scope)))


def _ranked(row: DealerRow, uids: dict[int, str], words: ExportWords) -> list[Any]:
    return [
        uids[row.id],
        row.name,
        row.area_name,
        row.owner_name,
        round(row.total * 100) if row.total is not None else None,
        words.value("DealerGrade", row.grade) if row.grade else None,
        row.evaluated_on.isoformat() if row.evaluated_on else None,
        len(row.bigs.kinds),
        words.value("RiskLevel", row.diversion) if row.diversion else None,
        words.value("CreditState", row.credit) if row.credit else None,
        row.sales_cents,
    ]
