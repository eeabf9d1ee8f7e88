"""What the company needs and what each person wants, kept apart, with who said it (S2)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.terms import NeedKind
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import need_kind_name
from app.ui.page_context import PageContext
from app.ui.tracking.sheet_card import PeopleCard
from app.ui.widgets.choice_edits import ChoiceCombo
from app.ui.widgets.rows_model import Column
from app.ui.widgets.typed_edit import DateEdit, TextEdit

if TYPE_CHECKING:
    from app.services.tracking_factors import NeedRow
    from app.services.tracking_people import PersonRow

_OF_THE_DEAL = {
    NeedKind.NEED: {"text": "need", "contact_id": "need_contact_id"},
    NeedKind.WANT: {"text": "want", "contact_id": "want_contact_id"},
}
"""Where the main need and want stand: in the deal itself."""


class NeedsCard(PeopleCard):
    KEY = "needs"
    TABLES = ("deal_need", "deal", "contact")

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        empty = translate(
            "Tracking",
            "Nothing noted yet. What must the company solve, and what does each person want from it? Note who said it.",
        )
        super().__init__(context, translate("Tracking", "Needs and wants"), empty, parent)
        kinds = [(kind.value, need_kind_name(kind)) for kind in NeedKind]
        self.add_row(
            {
                "kind": (translate("Tracking", "Need or want"), ChoiceCombo(kinds)),
                "text": (translate("Tracking", "What it is"), TextEdit()),
                "contact_id": (translate("Tracking", "Who said it"), self.who),
            },
            self._save_new,
        )
        self.new.preset({"kind": NeedKind.NEED.value})
        self.table = self.add_table(self._columns())
        self.finish()

    @override
    def takes(self, person: PersonRow) -> bool:
        """Also those who left or are elsewhere now: they may have said it before."""
        return True

    @override
    def load(self) -> None:
        rows = self._context.services.tracking.needs(self.deal_id)
        self.table.show_rows(rows)
        self.show_count(len(rows))

    @override
    def on_edited(self, record: NeedRow, field: str, value: Any) -> None:
        if record.id is not None:
            self.attempt(lambda: self._context.services.tracking.save_need(record.id, {field: value}))
        elif field in _OF_THE_DEAL[record.kind]:
            self._save_main({_OF_THE_DEAL[record.kind][field]: value})
        else:
            self.say(translate("Tracking", "The main need and want have no day of their own; add a further one."))

    @override
    def on_deletion(self, records: list[NeedRow]) -> None:
        main = {column: None for one in records if one.id is None for column in _OF_THE_DEAL[one.kind].values()}
        others = [one.id for one in records if one.id is not None]
        if main:
            self._save_main(main)
        if others:
            self.attempt(lambda: self._context.services.tracking.delete_needs(others))

    def _save_main(self, fields: dict[str, Any]) -> None:
        self.attempt(lambda: self._context.services.deals.save(self.deal_id, fields, date.today()))

    def _save_new(self, values: dict[str, Any]) -> None:
        fields = {**values, "deal_id": self.deal_id, "said_on": self.scope.as_of}
        self._context.services.tracking.save_need(None, fields)

    def _columns(self) -> list[Column[Any]]:
        return [
            Column(
                translate("Tracking", "Need or want"),
                lambda one: need_kind_name(one.kind),
                max((need_kind_name(kind) for kind in NeedKind), key=len),
                tone=lambda one: "accent" if one.kind is NeedKind.WANT else "",
            ),
            self.text_column(translate("Tracking", "What it is"), "text"),
            Column(
                translate("Tracking", "Who said it"),
                lambda one: one.contact_name or translate("Tracking", "not noted who"),
                translate("Tracking", "not noted who") + "  ",
                field="contact_id",
                value=lambda one: one.contact_id,
                editor=self.person_edit,
                tone=lambda one: "" if one.contact_id is not None else "warn",
            ),
            Column(
                translate("Tracking", "Said on"),
                lambda one: self._context.formats.day(one.said_on) if one.said_on else "",
                "2026-11-21",
                field="said_on",
                value=lambda one: one.said_on,
                editor=DateEdit,
            ),
        ]
