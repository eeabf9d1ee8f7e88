"""The fields of a person, in two forms: those that hold everywhere, and those of one deal (R15)."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from app.terms import ContactLevel, Coverage, RelationStage, ResponseMode
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import (
    contact_level_name,
    coverage_name,
    influence_name,
    relation_stage_name,
    response_mode_name,
)
from app.ui.page_context import PageContext
from app.ui.tracking.person_roles import RolesEdit
from app.ui.tracking.person_support import SupportEdit
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo
from app.ui.widgets.record_panel import NotesEdit, PanelForm
from app.ui.widgets.typed_edit import DateEdit, TextEdit

INFLUENCES = (3, 2, 1)
SHORT_LINES = 2
TEXT_MARGIN = 8
"""Of a document, above and below together."""


class ShortText(NotesEdit):
    """Two lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        height = self.fontMetrics().lineSpacing() * SHORT_LINES + TEXT_MARGIN
        self.setStyleSheet(f"min-height: {height}px; max-height: {height}px;")


def add_deal_rows(form: PanelForm, context: PageContext) -> None:
    unset = translate("Person", "not known")
    levels = [(str(one), influence_name(one)) for one in INFLUENCES]
    form.add_row("roles", translate("Person", "Roles"), RolesEdit())
    form.add_row("support", translate("Person", "Support"), SupportEdit(context))
    form.add_row(
        "influence", translate("Person", "Influence"), _narrow(ChoiceCombo(levels, translate("Person", "not rated")))
    )
    coverages = [(one.value, coverage_name(one)) for one in Coverage]
    form.add_row("coverage", translate("Person", "Coverage"), _narrow(ChoiceCombo(coverages, unset)))
    stages = [(one.value, relation_stage_name(one)) for one in RelationStage]
    form.add_row("relation_stage", translate("Person", "Relation"), _narrow(ChoiceCombo(stages, unset)))
    modes = [(one.value, response_mode_name(one)) for one in ResponseMode]
    form.add_row("response_mode", translate("Person", "Sees things as"), _narrow(ChoiceCombo(modes, unset)))
    form.add_row("company_result", translate("Person", "Company's result"), ShortText())
    form.add_row("personal_win", translate("Person", "Personal win"), ShortText())
    form.add_row("notes", translate("Person", "Remarks"), ShortText())


def add_contact_rows(form: PanelForm) -> None:
    levels = [(one.value, contact_level_name(one)) for one in ContactLevel]
    form.add_row("name", translate("Person", "Name"), TextEdit(), required=True)
    form.add_row("title", translate("Person", "Title"), TextEdit())
    form.add_row("department", translate("Person", "Department"), TextEdit())
    form.add_row("level", translate("Person", "Level"), _narrow(ChoiceCombo(levels, translate("Person", "not known"))))
    form.add_row("reports_to_id", translate("Person", "Reports to"), LookupCombo())
    form.add_row("mobile", translate("Person", "Mobile"), TextEdit())
    form.add_row("email", translate("Person", "E-mail"), TextEdit())
    form.add_row("in_post_since", translate("Person", "In post since"), DateEdit())
    form.add_row("left_on", translate("Person", "Left on"), DateEdit())


def _narrow(combo: QComboBox) -> QComboBox:
    """The panel, not the longest choice, says how wide it is."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    return combo
