"""The card of visits on the page of a record: logged and planned in their form, some fields typed in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from app.ui.i18n import translate
from app.ui.overrides import override
from app.ui.page_context import PageContext
from app.ui.widgets.record_section import DAY, RecordSection
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, WholeNumberEdit

if TYPE_CHECKING:
    from app.services.customer_file_visits import VisitRecord


class VisitsCard(RecordSection):
    """Its subclass says which visits, whom a new one is for, and what else stands in the columns."""

    TABLES = ("visit", "rep", "deal")

    def __init__(self, context: PageContext, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("VisitsCard", "Visits"), empty, parent)
        self.log = self.add_button(lambda: self._ask(**self.belongs_to()), translate("VisitsCard", "Log a visit…"))
        self.plan = self.add_button(
            lambda: self._ask(**self.belongs_to(), planning=True), translate("VisitsCard", "Plan…")
        )
        self.table = self.add_table(self.columns())
        self.table.opened.connect(lambda visit: self._ask(visit_id=visit.id))
        self.finish()

    def visits(self) -> Sequence[VisitRecord]:
        """As the book has them now."""
        raise NotImplementedError

    def belongs_to(self) -> dict[str, int]:
        """What the form of a new visit starts with: its deal or its customer."""
        raise NotImplementedError

    def columns(self) -> list[Column[VisitRecord]]:
        raise NotImplementedError

    @override
    def load(self) -> None:
        visits = self.visits()
        self.table.show_rows(visits)
        self.show_count(len(visits))

    @override
    def on_edited(self, record: VisitRecord, field: str, value: Any) -> None:
        changes: dict[str, object] = {field: value}
        if field == "is_held":
            changes = {"held_on": (record.planned_on or self.scope.as_of) if value else None}
            if not value and record.planned_on is None:
                changes["planned_on"] = record.held_on
        elif field == "day":
            changes = {"held_on" if record.held_on is not None else "planned_on": value}
        self.attempt(lambda: self._context.services.customer_file.save_visit(record.id, changes))

    @override
    def on_deletion(self, records: list[VisitRecord]) -> None:
        self.attempt(lambda: self._context.services.customer_file.delete_visits(one.id for one in records))

    def held_column(self, head: str) -> Column[VisitRecord]:
        return Column(head, tick=lambda one: one.held_on is not None, field="is_held", width="WW")

    def visit_day_column(self) -> Column[VisitRecord]:
        """Held, or to be held."""
        formats = self._context.formats
        return Column(
            translate("VisitsCard", "Day"),
            lambda one: formats.day(one.held_on or one.planned_on),
            DAY,
            field="day",
            value=lambda one: one.held_on or one.planned_on,
            editor=DateEdit,
            tone=self._tone,
        )

    def minutes_column(self) -> Column[VisitRecord]:
        formats = self._context.formats
        return Column(
            translate("VisitsCard", "min"),
            lambda one: "" if one.minutes is None else formats.count(one.minutes),
            "999",
            True,
            field="minutes",
            value=lambda one: one.minutes,
            editor=WholeNumberEdit,
        )

    def _tone(self, visit: VisitRecord) -> str:
        if visit.held_on is not None:
            return ""
        return "warn" if visit.planned_on is not None and visit.planned_on < self.scope.as_of else "muted"

    def _ask(self, **visit: Any) -> None:
        """In the form; an outcome needs its evidence, so it is not typed in the table (R20)."""
        from app.ui.dialogs.visit.form import VisitForm

        self.attempt(lambda: VisitForm.ask(self._context, self, today=self.scope.as_of, **visit))
