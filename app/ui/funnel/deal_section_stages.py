"""The way of a deal through the funnel, and every time its expected close was put off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from app.terms import DealStage, SlipReason
from app.ui.formats import MISSING
from app.ui.funnel.deal_form import slip_editor
from app.ui.funnel.deal_section import DealSection
from app.ui.i18n import translate
from app.ui.labels import slip_reason_name, stage_name
from app.ui.page_context import PageContext
from app.ui.widgets.rows_model import Column

if TYPE_CHECKING:
    from app.services.deal_file import SlipRecord, StageStay

DAY = "2026-11-21 "


class StagesSection(DealSection):
    """Days in each stage beside the limit of the stage; over it in the colour of a warning and with a mark. The reason is
    that of a gate passed over, a stage skipped or a step back."""

    TABLES = ("deal", "stage_entry", "setting")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("DealPage", "The day the deal came into its stage is not known.")
        super().__init__(context, translate("DealPage", "Way through the funnel"), empty, parent)
        self._limits: dict[DealStage, int | None] = {}
        self.table = self.add_table(self._columns())
        self.inversions = QLabel()
        self.inversions.setProperty("role", "warning")
        self.inversions.setWordWrap(True)
        self.body.addWidget(self.inversions)
        self.finish()

    @override
    def load(self) -> None:
        services, formats = self._context.services, self._context.formats
        self._limits = services.settings.max_idle_days()
        log = services.deal_file.stages(self.deal_id, self.scope.as_of)
        self.table.show_rows(log.stays)
        self.show_count(len(log.stays))
        told = translate(
            "DealPage", "{stage} is dated {day}, before {earlier} on {earlier_day}: one of the days is wrong."
        )
        lines = [
            told.format(
                stage=stage_name(one.stage),
                day=formats.day(one.entered_on),
                earlier=stage_name(one.earlier_stage),
                earlier_day=formats.day(one.earlier_on),
            )
            for one in log.inversions
        ]
        self.inversions.setText("\n".join(f"▲ {line}" for line in lines))
        self.inversions.setVisible(bool(lines))

    def _columns(self) -> list[Column[StageStay]]:
        formats = self._context.formats
        return [
            Column(translate("DealPage", "Stage"), lambda one: stage_name(one.stage), "Closed and paid"),
            Column(translate("DealPage", "Since"), lambda one: formats.day(one.entered_on), DAY),
            Column(
                translate("DealPage", "Days"),
                lambda one: MISSING if one.days is None else formats.count(one.days),
                "9,999",
                True,
                tone=lambda one: "warn" if self._is_over(one) else "",
                tip=lambda one: (
                    translate("DealPage", "Longer than the limit of the stage") if self._is_over(one) else ""
                ),
            ),
            Column(translate("DealPage", "Limit"), self._limit, "▲ 999", True),
            Column(
                translate("DealPage", "Reason"),
                lambda one: one.reason or "",
                tip=lambda one: one.reason or "",
            ),
        ]

    def _limit(self, stay: StageStay) -> str:
        limit = self._limits.get(stay.stage)
        if limit is None:
            return MISSING
        return f"▲ {limit}" if self._is_over(stay) else str(limit)

    def _is_over(self, stay: StageStay) -> bool:
        limit = self._limits.get(stay.stage)
        return limit is not None and stay.days is not None and stay.days > limit


class SlipsSection(DealSection):
    """The ledger of the pushes; the one-word reason is chosen in the row."""

    TABLES = ("slip", "deal")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate("DealPage", "Never put off: a push of the expected close to a later month is listed here.")
        super().__init__(context, translate("DealPage", "Put off"), empty, parent)
        self.table = self.add_table(self._columns())
        self.older = QLabel()
        self.older.setProperty("role", "muted")
        self.body.addWidget(self.older)
        self.finish()

    @override
    def load(self) -> None:
        slips, counted = self._context.services.deal_file.slips(self.deal_id), self.record.slips
        self.table.show_rows(slips)
        self.show_count(max(len(slips), counted))
        older = counted - len(slips)
        self.older.setText(translate("DealPage", "%n earlier push(es) came without their days", None, max(older, 0)))
        self.older.setVisible(older > 0)

    @override
    def on_edited(self, record: SlipRecord, field: str, value: Any) -> None:
        reason = SlipReason(value) if value else None
        self.attempt(lambda: self._context.services.deal_file.explain_slip(record.id, reason))

    def _columns(self) -> list[Column[SlipRecord]]:
        formats = self._context.formats
        return [
            Column(translate("DealPage", "On"), lambda one: formats.day(one.slipped_on), DAY),
            Column(translate("DealPage", "From"), lambda one: formats.day(one.from_on), DAY),
            Column(translate("DealPage", "To"), lambda one: formats.day(one.to_on), DAY),
            Column(
                translate("DealPage", "Days"),
                lambda one: f"+{formats.count((one.to_on - one.from_on).days)}",
                "+999",
                True,
            ),
            Column(
                translate("DealPage", "Why"),
                lambda one: slip_reason_name(one.reason) if one.reason else translate("DealPage", "choose a reason"),
                field="reason",
                value=lambda one: one.reason.value if one.reason else None,
                editor=slip_editor,
                tone=lambda one: "" if one.reason else "muted",
            ),
        ]
