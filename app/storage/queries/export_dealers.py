"""Sheets of dealers with their evaluations, of credit and collection, and of the tasks."""

from __future__ import annotations

from app.storage.queries.export_columns import (
    ACTIVE,
    AREA,
    CUSTOMER,
    CUSTOMER_UID,
    DEAL,
    DEALER,
    INVOICE,
    OWNER,
    PARTY,
    PRODUCT,
    PRODUCT_UID,
    REP,
    ExportColumn,
    ExportTable,
    money,
    name_of,
    own,
    uid_of,
    word,
)
from app.terms import ChannelFunction, DealerConcern, TableKind

_SCOPES = (
    "(SELECT json_group_array(json_array(coalesce(a.name, '*'), coalesce(p.name, '*'))) FROM "
    "(SELECT area_id, product_id FROM dealer_scope WHERE dealer_id = t.id ORDER BY id) s "
    "LEFT JOIN area a ON a.id = s.area_id LEFT JOIN product p ON p.id = s.product_id)"
)


def _functions() -> tuple[ExportColumn, ...]:
    found = "(SELECT {} FROM dealer_function WHERE dealer_id = t.id AND function = '{}')"
    return tuple(
        column
        for function in ChannelFunction
        for key in (f"function_{function.value.lower()}",)
        for column in (
            ExportColumn(key, found.format("carrier", function.value), "Carrier"),
            ExportColumn(f"{key}_remark", found.format("remark", function.value)),
        )
    )


def _concerns() -> tuple[ExportColumn, ...]:
    found = "(SELECT text FROM dealer_concern WHERE dealer_id = t.id AND concern = '{}')"
    return tuple(ExportColumn(f"concern_{one.value.lower()}", found.format(one.value)) for one in DealerConcern)


DEALERS = ExportTable(
    TableKind.DEALERS,
    "dealer t",
    (
        *own("uid", "external_id", "name"),
        AREA,
        OWNER,
        CUSTOMER,
        CUSTOMER_UID,
        *own("city", "phone", "notes"),
        ACTIVE,
        ExportColumn("primary", name_of("dealer", "parent_id")),
        ExportColumn("primary_uid", uid_of("dealer", "parent_id")),
        *own("contact_name"),
        word("legal_kind", "LegalKind"),
        word("dealer_type", "DealerType"),
        word("life_cycle", "LifeCycle"),
        word("commission_percent", "hundredths", "commission_bp"),
        *own("contract_no"),
        *own("contract_from", "contract_to", kind="day"),
        *own("has_diversion_clause", kind="yes_no"),
        *own("terms"),
        money("target", "target_cents"),
        money("volume", "volume_cents"),
        *own("sub_dealers", "outlets_covered", "outlets_in_area", kind="whole"),
        *own("competing_lines"),
        *own("employees", "sales_people", "vans", "warehouse_m2", kind="whole"),
        word("price_gap_percent", "hundredths", "price_gap_bp"),
        *own("stock_days", kind="whole"),
        money("stock", "stock_cents"),
        ExportColumn("scopes", _SCOPES, "list"),
        *_functions(),
        *_concerns(),
    ),
)

_CARD = "(SELECT {} FROM dealer_scorecard WHERE id = t.scorecard_id)"

DEALER_TABLES = (
    ExportTable(
        TableKind.DIVERSIONS,
        "diversion_case t",
        (
            *own("uid"),
            DEALER,
            *own("found_on", kind="day"),
            AREA,
            PRODUCT,
            PRODUCT_UID,
            money("amount", "amount_cents"),
            *own("is_confirmed", kind="yes_no"),
            *own("evidence", "measure"),
        ),
    ),
    ExportTable(
        TableKind.CHANNEL_NOTES,
        "channel_note t",
        (
            *own("uid"),
            AREA,
            word("channel_key", "ChannelEntry", "key"),
            *own("own_mark", "dealer_mark", kind="whole"),
            *own("text"),
        ),
    ),
    ExportTable(
        TableKind.SCORECARDS,
        "scorecard_criterion t",
        (
            *own("uid"),
            ExportColumn("scorecard_uid", _CARD.format("uid")),
            ExportColumn("version", _CARD.format("version"), "whole"),
            ExportColumn("made_on", _CARD.format("made_on"), "day"),
            *(ExportColumn(f"cut_{letter}", _CARD.format(f"cut_{letter}_bp"), "hundredths") for letter in "abc"),
            ExportColumn("remark", _CARD.format("remark")),
            *own("position", kind="whole"),
            word("criterion", "Criterion", "key"),
            word("criterion_group", "CriterionGroup"),
            *own("weight", kind="whole"),
            *own("is_gate", kind="yes_no"),
            *own("name_en", "name_zh", "anchors_en", "anchors_zh"),
        ),
    ),
    ExportTable(
        TableKind.EVALUATIONS,
        "dealer_evaluation e LEFT JOIN dealer_mark t ON t.evaluation_id = e.id "
        "LEFT JOIN scorecard_criterion c ON c.id = t.criterion_id",
        (
            *own("uid"),
            ExportColumn("evaluation_uid", "e.uid"),
            ExportColumn("dealer", "(SELECT name FROM dealer WHERE id = e.dealer_id)"),
            ExportColumn("dealer_uid", "(SELECT uid FROM dealer WHERE id = e.dealer_id)"),
            ExportColumn("version", "(SELECT version FROM dealer_scorecard WHERE id = e.scorecard_id)", "whole"),
            ExportColumn("evaluator", "(SELECT name FROM rep WHERE id = e.evaluator_id)"),
            ExportColumn("started_on", "e.started_on", "day"),
            ExportColumn("recorded_on", "e.recorded_on", "day"),
            ExportColumn("remark", "e.remark"),
            ExportColumn("criterion", "c.key", "Criterion"),
            ExportColumn("weight", "c.weight", "whole"),
            *own("mark", kind="whole"),
            *own("evidence"),
            *own("is_auto", kind="yes_no"),
        ),
        "e.id, t.id",
    ),
    ExportTable(
        TableKind.CREDIT,
        "credit_file t",
        (
            *own("uid"),
            *PARTY,
            *own("credit_days", kind="whole"),
            money("net_worth", "net_worth_cents"),
            *own("score_payment", "score_activity", "score_years", "score_finance", kind="whole"),
            word("grade_set", "CreditGrade"),
            money("limit_set", "limit_set_cents"),
            *own("limit_set_reason"),
            *own("limit_set_until", kind="day"),
            money("shipped_not_invoiced", "shipped_not_invoiced_cents"),
            money("expected_monthly", "expected_monthly_cents"),
        ),
    ),
    ExportTable(
        TableKind.PROMISES,
        "payment_promise t",
        (
            *own("uid"),
            *PARTY,
            *INVOICE,
            *own("promised_on", "due_on", kind="day"),
            money("amount", "amount_cents"),
            *own("withdrawn_on", kind="day"),
            *own("notes"),
        ),
    ),
    ExportTable(
        TableKind.COLLECTION,
        "collection_step t",
        (
            *own("uid"),
            *INVOICE,
            word("ladder_step", "LadderStep", "step"),
            *own("done_on", kind="day"),
            *own("notes"),
        ),
    ),
    ExportTable(
        TableKind.TASKS,
        "task t",
        (
            *own("uid"),
            word("task", "text", "title"),
            CUSTOMER,
            CUSTOMER_UID,
            *DEAL,
            DEALER,
            *INVOICE,
            word("ladder_step", "LadderStep"),
            REP,
            *own("due_on", "done_on", kind="day"),
            *own("notes"),
        ),
    ),
)
