"""Of the kinds of the rooms: the columns a table must have, and the tables of the book."""

from __future__ import annotations

from typing import Final

from app.terms import TableKind

_DEAL_KEYS: Final = ("deal", "deal_uid", "deal_external_id")
_CONTACT_KEYS: Final = ("contact", "contact_uid", "contact_external_id")
_DEALER_KEYS: Final = ("dealer", "dealer_uid", "dealer_external_id")
_INVOICE_KEYS: Final = ("invoice", "invoice_uid", "invoice_external_id")
_PARTY_KEYS: Final = ("customer", "customer_uid", "customer_external_id", *_DEALER_KEYS)

ROOM_NEEDED: Final[dict[TableKind, tuple[tuple[str, ...], ...]]] = {
    TableKind.DEALERS: (("name",),),
    TableKind.TRACKING: (
        _DEAL_KEYS,
        _CONTACT_KEYS,
        ("is_decider", "is_user", "is_gatekeeper", "support", "knows_people"),
    ),
    TableKind.NEEDS: (_DEAL_KEYS, ("need_kind",), ("text",)),
    TableKind.FACTORS: (_DEAL_KEYS, ("factor",)),
    TableKind.DECISION_STEPS: (_DEAL_KEYS, ("position",), ("flow_step", "step_title")),
    TableKind.ROLE_PLANS: (_DEAL_KEYS, ("goal",), ("starts_on",), ("frequency",)),
    TableKind.FLAG_ANSWERS: (_DEAL_KEYS, ("flag",), ("text",), ("answered_on",)),
    TableKind.CONTACT_NOTES: (_CONTACT_KEYS, ("info_kind",), ("text",), ("noted_on",)),
    TableKind.CONTACT_LINES: (
        ("line_kind",),
        ("from_contact", "from_contact_uid"),
        ("to_contact", "to_contact_uid"),
    ),
    TableKind.VISITS: (
        ("held_on", "planned_on"),
        ("customer", "customer_uid", "customer_external_id", "deal", *_DEALER_KEYS),
    ),
    TableKind.DIVERSIONS: (_DEALER_KEYS, ("found_on",)),
    TableKind.CHANNEL_NOTES: (("channel_key",), ("own_mark", "dealer_mark", "text")),
    TableKind.SCORECARDS: (("version",), ("criterion",), ("criterion_group",), ("weight",)),
    TableKind.EVALUATIONS: (_DEALER_KEYS, ("version",), ("criterion",), ("mark",), ("started_on",)),
    TableKind.CREDIT: (_PARTY_KEYS, ("credit_days", "score_payment", "grade_set", "limit_set", "net_worth")),
    TableKind.PROMISES: (_PARTY_KEYS, ("promised_on",), ("due_on",), ("amount",)),
    TableKind.COLLECTION: (_INVOICE_KEYS, ("ladder_step",), ("done_on",)),
    TableKind.TASKS: (("task",), ("due_on", "done_on")),
}

ROOM_TABLES: Final[dict[TableKind, str]] = {
    TableKind.DEALERS: "dealer",
    TableKind.TRACKING: "deal_person",
    TableKind.NEEDS: "deal_need",
    TableKind.FACTORS: "factor_score",
    TableKind.DECISION_STEPS: "decision_step",
    TableKind.ROLE_PLANS: "role_plan",
    TableKind.FLAG_ANSWERS: "flag_answer",
    TableKind.CONTACT_NOTES: "contact_note",
    TableKind.CONTACT_LINES: "contact_line",
    TableKind.VISITS: "visit",
    TableKind.DIVERSIONS: "diversion_case",
    TableKind.CHANNEL_NOTES: "channel_note",
    TableKind.SCORECARD_HEADS: "dealer_scorecard",
    TableKind.SCORECARDS: "scorecard_criterion",
    TableKind.EVALUATION_HEADS: "dealer_evaluation",
    TableKind.EVALUATIONS: "dealer_mark",
    TableKind.CREDIT: "credit_file",
    TableKind.PROMISES: "payment_promise",
    TableKind.COLLECTION: "collection_step",
    TableKind.TASKS: "task",
    TableKind.GUIDE_TESTS: "guide_evidence",
    TableKind.PLAN_DAYS: "role_plan_done",
    TableKind.VISIT_PEOPLE: "visit_person",
    TableKind.VISIT_ANSWERS: "visit_answer",
    TableKind.OBJECTIONS: "visit_objection",
    TableKind.SCOPES: "dealer_scope",
    TableKind.FUNCTIONS: "dealer_function",
    TableKind.CONCERNS: "dealer_concern",
}
