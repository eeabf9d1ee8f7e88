"""Sheets of the 1+2+1 tracking: people in deals, needs, factors, decision flow, role plans, notes and lines; and the visits."""

from __future__ import annotations

from app.storage.queries.export_columns import (
    CONTACT,
    DEAL,
    PARTY,
    REP,
    ExportColumn,
    ExportTable,
    linked,
    money,
    name_of,
    own,
    word,
)
from app.terms import GuideTest, PrepQuestion, TableKind, VisitStep


def _tests() -> tuple[ExportColumn, ...]:
    found = "(SELECT {} FROM guide_evidence WHERE deal_id = t.deal_id AND contact_id = t.contact_id AND test = '{}')"
    return tuple(
        column
        for test in GuideTest
        for column in (
            ExportColumn(test.value.lower(), found.format("evidence", test.value)),
            ExportColumn(f"{test.value.lower()}_on", found.format("seen_on", test.value), "day"),
        )
    )


def _answers() -> tuple[ExportColumn, ...]:
    found = "(SELECT text FROM visit_answer WHERE visit_id = t.id AND key = '{}')"
    keys = {
        **{question.value: f"prep_{question.value.lower()}" for question in PrepQuestion},
        **{step.value: f"step_{step.value.lower()}" for step in VisitStep},
    }
    return tuple(ExportColumn(key, found.format(answer)) for answer, key in keys.items())


def _people(column: str) -> str:
    persons = "SELECT contact_id FROM visit_person WHERE visit_id = t.id ORDER BY id"
    return f"(SELECT json_group_array(json_array(c.{column})) FROM ({persons}) p JOIN contact c ON c.id = p.contact_id)"


_OBJECTIONS = (
    "(SELECT json_group_array(json_array(kind, text, answer)) "
    "FROM (SELECT kind, text, answer FROM visit_objection WHERE visit_id = t.id ORDER BY id))"
)
_DONE_DAYS = (
    "(SELECT json_group_array(json_array(done_on)) "
    "FROM (SELECT done_on FROM role_plan_done WHERE role_plan_id = t.id ORDER BY done_on))"
)

VISITS = ExportTable(
    TableKind.VISITS,
    "visit t",
    (
        *own("uid", "external_id"),
        *PARTY,
        *DEAL,
        REP,
        *own("planned_on", kind="day"),
        ExportColumn(
            "starts_at",
            "CASE WHEN t.starts_at IS NOT NULL THEN printf('%02d:%02d', t.starts_at / 60, t.starts_at % 60) END",
        ),
        *own("held_on", "cancelled_on", kind="day"),
        *own("minutes", kind="whole"),
        money("cost", "cost_cents"),
        *own("with_leader", kind="yes_no"),
        word("outcome", "VisitOutcome"),
        *own("subject", "notes"),
        ExportColumn("people", _people("name"), "list"),
        ExportColumn("people_uids", _people("uid"), "list"),
        *own("goal_action"),
        *linked("goal_contact", "contact"),
        *own("goal_measure"),
        *own("goal_difficulty", kind="whole"),
        *linked("goal_product", "product"),
        *own("goal_on", kind="day"),
        word("claimed_outcome", "VisitOutcome"),
        *own("order_no"),
        money("order_amount", "order_cents"),
        word("advance_kind", "AdvanceKind"),
        *own("advance_action"),
        *linked("advance_contact", "contact"),
        *own("advance_on", "advance_done_on", kind="day"),
        *own("no_sale_reason", "next_step"),
        *own("next_step_on", kind="day"),
        ExportColumn("next_step_rep", name_of("rep", "next_step_rep_id")),
        *_answers(),
        ExportColumn("objections", _OBJECTIONS, "list:Objection"),
    ),
)

TRACKING_TABLES = (
    ExportTable(
        TableKind.TRACKING,
        "deal_person t",
        (
            *own("uid"),
            *DEAL,
            *CONTACT,
            *own("is_decider", "is_user", "is_gatekeeper", "is_purchaser", kind="yes_no"),
            word("gatekeeper_kind", "GatekeeperKind"),
            *own("influence", "support", kind="whole"),
            word("response_mode", "ResponseMode"),
            *own("company_result", "personal_win", "notes"),
            *_tests(),
        ),
    ),
    ExportTable(
        TableKind.NEEDS,
        "deal_need t",
        (
            *own("uid"),
            *DEAL,
            word("need_kind", "NeedKind", "kind"),
            *own("text"),
            *CONTACT,
            *own("said_on", kind="day"),
        ),
    ),
    ExportTable(
        TableKind.FACTORS,
        "factor_score t",
        (
            *own("uid"),
            *DEAL,
            word("factor", "PurchaseFactor"),
            *own("weight", kind="whole"),
            word("our_mark", "whole", "ours"),
            word("rival_mark", "whole", "rival"),
            *own("remark"),
        ),
    ),
    ExportTable(
        TableKind.DECISION_STEPS,
        "decision_step t",
        (
            *own("uid"),
            *DEAL,
            *own("position", kind="whole"),
            word("flow_step", "FlowStep", "kind"),
            word("step_title", "text", "title"),
            *CONTACT,
            *own("expected_days", kind="whole"),
            word("step_status", "StepStatus", "status"),
            *own("done_on", kind="day"),
        ),
    ),
    ExportTable(
        TableKind.ROLE_PLANS,
        "role_plan t",
        (
            *own("uid"),
            *DEAL,
            *CONTACT,
            *own("goal", "method", "action"),
            *own("starts_on", kind="day"),
            word("frequency", "Frequency"),
            *own("ends_on", kind="day"),
            ExportColumn("done_days", _DONE_DAYS, "list"),
        ),
    ),
    ExportTable(
        TableKind.FLAG_ANSWERS,
        "flag_answer t",
        (
            *own("uid"),
            *DEAL,
            *own("flag"),
            *own("is_accepted", kind="yes_no"),
            *own("text"),
            *own("due_on", "answered_on", kind="day"),
        ),
    ),
    ExportTable(
        TableKind.CONTACT_NOTES,
        "contact_note t",
        (*own("uid"), *CONTACT, word("info_kind", "InfoKind", "kind"), *own("text"), *own("noted_on", kind="day")),
    ),
    ExportTable(
        TableKind.CONTACT_LINES,
        "contact_line t",
        (
            *own("uid"),
            word("line_kind", "LineKind", "kind"),
            *linked("from_contact", "contact", "from_id"),
            *linked("to_contact", "contact", "to_id"),
            *own("strength", kind="whole"),
        ),
    ),
)
