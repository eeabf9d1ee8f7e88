"""What tells the tables of a file apart beside their headers: fields only one kind has, and words in the name of file or sheet."""

from __future__ import annotations

from typing import Final

from app.terms import TableKind

SIGNATURES: Final[dict[TableKind, frozenset[str]]] = {
    TableKind.AREAS: frozenset({"manager"}),
    TableKind.REPS: frozenset({"manager", "email"}),
    TableKind.PRODUCTS: frozenset({"list_price", "series"}),
    TableKind.CUSTOMERS: frozenset(
        {"potential", "employees", "annual_revenue", "founded_year", "website", "parent", "industry"}
    ),
    TableKind.CONTACTS: frozenset({"title", "department", "mobile", "email", "first_name", "last_name"}),
    TableKind.DEALERS: frozenset(),
    TableKind.DEALS: frozenset({"stage", "expected_close", "close_date", "loss_reason", "next_step"}),
    TableKind.SALES: frozenset({"month", "margin"}),
    TableKind.VISITS: frozenset({"held_on", "planned_on", "minutes", "with_leader", "outcome"}),
    TableKind.PURCHASES: frozenset({"bought_on", "supplier"}),
    TableKind.TIER_SCORES: frozenset({"quarter", "score", "tier"}),
    TableKind.INVOICES: frozenset({"due_on", "settled_on"}),
    TableKind.PAYMENTS: frozenset({"paid_on", "invoice"}),
    TableKind.STAGES: frozenset({"deal", "deal_external_id", "entered_on"}),
    TableKind.TRACKING: frozenset({"is_decider", "is_gatekeeper", "support"}),
    TableKind.EVALUATIONS: frozenset({"criterion", "mark", "evaluator"}),
    TableKind.CREDIT: frozenset({"credit_days", "limit_set", "grade_set"}),
    TableKind.PROMISES: frozenset({"promised_on"}),
    **dict.fromkeys(
        (
            *(TableKind.NEEDS, TableKind.FACTORS, TableKind.DECISION_STEPS, TableKind.ROLE_PLANS),
            *(TableKind.FLAG_ANSWERS, TableKind.CONTACT_NOTES, TableKind.CONTACT_LINES, TableKind.DIVERSIONS),
            *(TableKind.CHANNEL_NOTES, TableKind.SCORECARDS, TableKind.COLLECTION, TableKind.TASKS),
        ),
        frozenset[str](),
    ),
}
"""Fields that tell a kind from the others."""

NAME_HINTS: Final[dict[TableKind, str]] = {
    TableKind.AREAS: "areas, area, regions, region, territories, offices, 区域, 地区, 大区",
    TableKind.REPS: "reps, rep, users, team, teams, sales teams, salespeople, agents, staff, 销售人员, 员工, 用户, 业务员",
    TableKind.PRODUCTS: "products, product, items, price list, catalog, 产品, 商品, 价目表",
    TableKind.CUSTOMERS: "customers, customer, accounts, account, companies, organizations, 客户, 公司, 客户列表",
    TableKind.CONTACTS: "contacts, contact, people, persons, 联系人",
    TableKind.DEALERS: "dealers, dealer, distributors, resellers, partners, 经销商, 代理商, 渠道商",
    TableKind.DEALS: "deals, deal, opportunities, opportunity, pipeline, funnel, leads, 商机, 销售机会, 机会, 漏斗, 项目",
    TableKind.VISITS: "visits, visit, calls, 拜访",
    TableKind.PURCHASES: "purchases, customer purchases, 客户采购, 采购记录",
    TableKind.TIER_SCORES: "tier_scores, tier scores, value scores, 价值得分",
    TableKind.INVOICES: "invoices, receivables, 发票, 应收",
    TableKind.PAYMENTS: "payments, receipts, 回款, 收款",
    TableKind.STAGES: "stage_history, stage history, deal stages, stage changes, 阶段历史, 阶段记录, 阶段变更",
    TableKind.SALES: "sales, orders, order, invoices, revenue, 订单, 销售, 销售明细, 出库, 销售记录",
    TableKind.TRACKING: "tracking, 1+2+1 people, 1+2+1 人员, buying center, 采购角色",
    TableKind.NEEDS: "needs, needs and wants, 需要与想要",
    TableKind.FACTORS: "factors, purchase factors, 购买因素",
    TableKind.DECISION_STEPS: "decision_steps, decision steps, 决策步骤",
    TableKind.ROLE_PLANS: "role_plans, role service plan, 角色服务计划",
    TableKind.FLAG_ANSWERS: "flag_answers, answers to red flags, 红旗应对",
    TableKind.CONTACT_NOTES: "contact_notes, notes on people, 人物信息",
    TableKind.CONTACT_LINES: "contact_lines, influence and conflict, 影响与冲突",
    TableKind.DIVERSIONS: "diversions, diversion cases, 窜货记录, 窜货",
    TableKind.CHANNEL_NOTES: "channel_notes, channel forms, 渠道表",
    TableKind.SCORECARDS: "scorecards, dealer scorecards, 经销商评分表",
    TableKind.EVALUATIONS: "evaluations, dealer evaluations, 经销商评估",
    TableKind.CREDIT: "credit, credit files, 信用档案",
    TableKind.PROMISES: "promises, promises to pay, 付款承诺",
    TableKind.COLLECTION: "collection_steps, collection steps, 催收记录",
    TableKind.TASKS: "tasks, to do, 任务, 待办",
}
"""Words in the name of a file or sheet that hint at what it holds."""

IGNORED: Final = "import problem, 导入问题"
"""Headers of the last column of a rejects file; never read back."""
