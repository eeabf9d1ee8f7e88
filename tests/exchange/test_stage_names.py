"""Stages of other CRMs become ours (R13)."""

import pytest

from app.exchange.stage_names import confidence_of, loss_reason_of, stage_of, status_of
from app.terms import DealStage, LossReason, PotentialConfidence

NAMES = {
    DealStage.TARGET: ["Prospecting", "Lead In", "初步接触", "目标客户", "TARGET"],
    DealStage.ANALYSIS: ["Qualification", "Qualified To Buy", "需求确认", "客户分析"],
    DealStage.TRUST: ["Engaging", "Appointment Scheduled", "建立信任", "拜访"],
    DealStage.NEEDS: ["Needs Analysis", "挖掘需求", "需求分析", "Decision Maker Bought-In"],
    DealStage.VALUE: ["Proposal", "Proposal/Price Quote", "Value Proposition", "报价", "方案/报价", "呈现价值"],
    DealStage.COMMIT: ["Negotiation", "Negotiation/Review", "Contract Sent", "商务谈判", "赢取承诺"],
    DealStage.COLLECT: ["回收账款", "Collect payment", "回款"],
    DealStage.CLOSED_PAID: ["Won", "Closed Won", "closed-won", "赢单", "成交", "已结案"],
    DealStage.LOST: ["Lost", "Closed Lost", "输单", "丢单", "Closed Lost to Competition"],
    DealStage.SHELVED: ["On Hold", "Cancelled", "搁置", "暂停"],
}


@pytest.mark.parametrize(("stage", "name"), [(stage, name) for stage, names in NAMES.items() for name in names])
def test_a_stage_name_means_a_stage(stage, name):
    assert stage_of(name) is stage


@pytest.mark.parametrize(
    "name", ["3. Needs Analysis", "Needs Analysis (Sales Pipeline)", "needs_analysis", "需求分析 40%", "3、需求分析"]
)
def test_numbers_odds_and_pipelines_around_a_name_do_not_matter(name):
    assert stage_of(name) is DealStage.NEEDS


def test_every_stage_reads_its_own_key():
    assert [stage_of(stage.value) for stage in DealStage] == list(DealStage)


def test_a_name_nobody_knows_is_not_guessed():
    assert stage_of("Stage 9") is None


def test_a_status_is_an_end_or_the_deal_is_open():
    assert [status_of(text) for text in ("Won", "lost", "On hold", "Open", "进行中")] == [
        DealStage.CLOSED_PAID,
        DealStage.LOST,
        DealStage.SHELVED,
        None,
        None,
    ]


def test_reasons_and_confidence_are_read_in_both_languages():
    assert loss_reason_of("Price") is LossReason.PRICE
    assert loss_reason_of("输给对手") is LossReason.RIVAL
    assert loss_reason_of("they moved") is None
    assert confidence_of("已证实") is PotentialConfidence.CONFIRMED
