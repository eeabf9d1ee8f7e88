"""Stage names of other CRMs, English and Chinese, as our stages (R13)."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from app.exchange.cells import match_key
from app.terms import DealStage, LossReason, PotentialConfidence

_STAGES: Final[dict[DealStage, str]] = {
    DealStage.TARGET: "target, target account, prospecting, prospect, prospects, new, new lead, lead, lead in, open, not started, incoming, idea,"
    " 目标客户, 初步接触, 初步接洽, 接触, 潜在, 潜在客户, 线索, 新线索, 新建, 发现商机, 立项前, 意向, 初期沟通, 验证客户",
    DealStage.ANALYSIS: "analysis, account analysis, qualification, qualify, qualified, qualified lead, qualified to buy, contact made, discovery, id decision makers,"
    " identify decision makers, 客户分析, 需求确认, 资格确认, 资格审查, 确认商机, 商机确认, 商机验证, 初步沟通, 立项, 识别决策者, 确定决策人",
    DealStage.TRUST: "trust, build trust, engaging, engaged, engagement, appointment scheduled, meeting, meeting scheduled, meeting arranged, presentation scheduled, demo scheduled,"
    " demo, develop, relationship, perception analysis, 建立信任, 建立关系, 拜访, 客户拜访, 已拜访, 约见, 深入接触, 跟进, 跟进中, 产品演示, 演示, 方案交流",
    DealStage.NEEDS: "needs, uncover needs, needs analysis, need analysis, needs defined, requirements, requirement analysis, solution, solution design, identify needs,"
    " decision maker bought in, decision maker bought-in, 挖掘需求, 需求分析, 需求调研, 需求沟通, 需求挖掘, 需求明确, 方案设计, 方案制定, 解决方案",
    DealStage.VALUE: "value, present value, value proposition, proposal, propose, proposal made, proposal price quote, proposal/price quote, quote, quoted, quotation, quote sent,"
    " proposal sent, bid, tender, evaluation, trial, poc, pilot, 呈现价值, 价值主张, 价值呈现, 报价, 方案报价, 方案/报价, 提案, 提案/报价, 提交方案, 方案, 投标,"
    " 招投标, 试用, 测试, 方案确认, 产品试用",
    DealStage.COMMIT: "commit, commitment, win commitment, negotiation, negotiation review, negotiation/review, negotiations started, negotiate, negotiating, contract, contract sent, contracting,"
    " verbal commitment, closing, close, legal, procurement, 赢取承诺, 谈判, 商务谈判, 谈判审核, 谈判/复审, 谈判中, 合同, 合同谈判, 合同审批, 签约, 签约中, 商务,"
    " 合同签订, 待签约, 关单",
    DealStage.COLLECT: "collect, collection, collect payment, invoiced, awaiting payment, delivery, delivered, 回收账款, 回款, 回款中, 待回款, 收款, 交付, 交付中, 执行中",
    DealStage.CLOSED_PAID: "closed paid, closed and paid, closed & paid, won, closed won, win, closed - won, deal won, order won, signed, paid, 已结案, 结案, 赢单, 成交, 已成交, 赢, 成单, 已签约, 签单,"
    " 已赢单, 赢得, 成功, 结束赢单, 已回款, 已关闭赢单, 赢单关闭, 关闭赢单",
    DealStage.LOST: "lost, closed lost, closed - lost, deal lost, lose, lost to competition, lost to competitor, closed lost to competition, rejected, disqualified, unqualified,"
    " out sold, 丢单, 输单, 失败, 已输单, 输, 丢失, 已丢单, 流失, 战败, 结束输单, 已流失, 输给竞争对手, 未成交, 输单关闭, 关闭输单",
    DealStage.SHELVED: "shelved, on hold, hold, suspended, paused, cancelled, canceled, abandoned, no decision, deleted, dormant, parked, deferred, invalid,"
    " 搁置, 暂停, 取消, 已取消, 作废, 无效, 终止, 无决策, 挂起, 延期",
}

_LOSS_REASONS: Final[dict[LossReason, str]] = {
    LossReason.PRODUCT: "product, product did not fit, product fit, missing feature, missing features, poor fit, 产品, 产品不合需求, 产品不匹配, 功能不足, 功能不满足",
    LossReason.PRICE: "price, price out of reach, too expensive, pricing, budget too small, 价格, 价格超出能力, 价格高, 价格太高, 价格因素",
    LossReason.PROMOTION: "promotion, interest not aroused, no interest, lost interest, 促销, 促销未激发欲望, 无兴趣",
    LossReason.PLACE: "place, channel inconvenient, channel, delivery, delivery time, 渠道, 渠道不便, 交期, 交付",
    LossReason.RIVAL: "rival, lost to a rival, competitor, competition, lost to competitor, 竞争, 竞争对手, 输给对手, 对手, 竞品",
    LossReason.NO_BUDGET: "no budget, budget, no decision no budget, 无预算, 没有预算, 预算不足, 预算取消",
    LossReason.OTHER: "other, unknown, 其他, 其它, 未知",
}

_CONFIDENCES: Final[dict[PotentialConfidence, str]] = {
    PotentialConfidence.CONFIRMED: "confirmed, 已证实, 已确认, 确认, 证实",
    PotentialConfidence.ESTIMATED: "estimated, estimate, 估计, 估算, 预估",
    PotentialConfidence.GUESS: "guess, guessed, 猜测, 猜",
}

_BRACKETS: Final = re.compile(r"\s*[(（\[【].*?[)）\]】]\s*")
_NUMBERED: Final = re.compile(r"^\s*(?:\d{1,2}|[一二三四五六七八九十])\s*[.、:：)）-]\s*|\s*[-–]?\s*\d{1,3}\s*%\s*$")


@cache
def stage_of(text: str) -> DealStage | None:
    """The stage a name means, numbers and percents around it aside; None if unknown.

    >>> stage_of("3. Needs Analysis"), stage_of("Closed won (Sales Pipeline)"), stage_of("报价 50%")
    (<DealStage.NEEDS: 'NEEDS'>, <DealStage.CLOSED_PAID: 'CLOSED_PAID'>, <DealStage.VALUE: 'VALUE'>)
    """
    words = _table(DealStage)
    for form in (text, _NUMBERED.sub("", text), _BRACKETS.sub("", _NUMBERED.sub("", _BRACKETS.sub("", text)))):
        if found := words.get(match_key(form)):
            return DealStage(found)
    return None


def status_of(text: str) -> DealStage | None:
    """The end state a status column names (Won, Lost, 赢单 ...); None while the deal is open."""
    stage = stage_of(text)
    return stage if stage in (DealStage.CLOSED_PAID, DealStage.LOST, DealStage.SHELVED) else None


def loss_reason_of(text: str) -> LossReason | None:
    found = _table(LossReason).get(match_key(text))
    return LossReason(found) if found else None


def confidence_of(text: str) -> PotentialConfidence | None:
    found = _table(PotentialConfidence).get(match_key(text))
    return PotentialConfidence(found) if found else None


@cache
def _table(terms: type[DealStage] | type[LossReason] | type[PotentialConfidence]) -> dict[str, str]:
    names: dict[str, str] = {}
    sources: tuple[dict[DealStage, str], dict[LossReason, str], dict[PotentialConfidence, str]]
    sources = (_STAGES, _LOSS_REASONS, _CONFIDENCES)
    for source in sources:
        for term, words in source.items():
            if isinstance(term, terms):
                names.update({match_key(word): term.value for word in words.split(",")})
                names[match_key(term.value)] = term.value
    return names
