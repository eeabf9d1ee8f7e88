"""Column headers of CRMs and of common sheets, English and Chinese, by the field they mean.

From the default exports of Salesforce, HubSpot, Pipedrive, Zoho, Dynamics, of 纷享销客 and 销售易 style systems, and from our own
export. In a list the first header is the strongest: with 行 ID and 订单 ID in one table 行 ID is the id of a sales line.
"""

from __future__ import annotations

from typing import Final

from app.exchange.import_rooms import ROOM_FIELDS
from app.exchange.room_synonyms import WORDS
from app.terms import PART_KINDS, TableKind

_CUSTOMER: Final = (
    "customer, customer name, account, account name, company, company name, organization, organisation, organization name, client, client name,"
    " associated company, primary associated company, related company, potential customer, buyer, sold to, sold-to party,"
    " 客户, 客户名称, 客户全称, 客户简称, 客户名, 公司, 公司名称, 企业名称, 单位名称, 单位, 所属客户, 关联客户, 购货单位, 购买方, 买方"
)
_CUSTOMER_ID: Final = (
    "customer_external_id, customer id, account id, company id, organization id, client id, customer code, customer no, customer number, account number,"
    " 客户id, 客户编号, 客户编码, 客户代码, 公司id, 公司编号, 客户号"
)
_OWNER: Final = (
    "owner, deal owner, opportunity owner, account owner, company owner, contact owner, customer owner, owner name, record owner, sales agent, sales rep, sales representative,"
    " salesperson, sales person, rep, account manager, assigned to, assigned user, responsible, responsible person, agent, user, owner full name,"
    " 负责人, 销售负责人, 客户负责人, 商机负责人, 所有人, 客户所有人, 商机所有人, 归属人, 业务员, 销售员, 销售代表, 销售, 客户经理, 跟进人, 责任人, 业务代表"
)
_AREA: Final = (
    "area, sales area, region, territory, sales region, regional office, office, sales office, branch, district, zone,"
    " 区域, 地区, 销售区域, 大区, 片区, 所属区域, 所属地区, 分公司, 办事处, 销售大区, 省区, 省份, 省/自治区, 省"
)
_INDUSTRY: Final = "industry, sector, vertical, industry type, line of business, segment, customer segment, 行业, 所属行业, 客户行业, 行业类别, 一级行业, 细分, 细分市场"
_PRODUCT: Final = (
    "product, product name, item, item name, sku name, line item, products, article, description,"
    " 产品, 产品名称, 品名, 商品, 商品名称, 物料名称, 意向产品, 产品型号, 存货名称"
)
_PRODUCT_ID: Final = "product_external_id, product id, product code, sku, item code, item number, article number, 产品id, 产品编号, 产品编码, 商品编码, 物料编码, 商品编号, 存货编码"
_SERIES: Final = "product_series, series, product series, product family, family, category, product category, product line, 系列, 产品系列, 类别, 产品类别, 产品线, 产品分类, 商品类别, 大类"
_CITY: Final = "customer_city, city, town, billing city, location, office location, hq, headquarters, address 1: city, 城市, 所在城市, 市, 所在地, 地址城市"
_NOTES: Final = (
    "notes, note, description, comments, comment, remarks, remark, memo, 备注, 说明, 描述, 注释, 商机描述, 客户描述"
)
_PHONE: Final = "phone, phone number, telephone, tel, main phone, business phone, office phone, work phone, 电话, 联系电话, 公司电话, 座机, 固定电话, 办公电话"
_ACTIVE: Final = "is active, active, enabled, in use, 启用, 是否启用, 有效, 是否有效, 在用"
_MANAGER: Final = "manager, manager name, reports to, supervisor, team lead, sales manager, regional manager, area manager, head, 经理, 主管, 上级, 地区经理, 区域经理, 大区经理, 销售经理, 直属上级, 区域负责人"
_EMAIL: Final = "email, e-mail, email address, work email, mail, email 1, 邮箱, 电子邮件, 邮件, 电子邮箱, 工作邮箱"
_DEALER: Final = "dealer, dealer name, distributor, reseller, partner, channel partner, partner account, 经销商, 经销商名称, 代理商, 渠道商, 分销商, 渠道, 合作伙伴"
_DEALER_ID: Final = "dealer_external_id, dealer id, distributor id, dealer code, 经销商编号, 经销商id, 经销商编码"
_UID: Final = "uid, fieldbook id, 阵地编号, 阵地id, fieldbook 编号"

HEADERS: Final[dict[TableKind, dict[str, str]]] = {
    TableKind.AREAS: {
        "uid": _UID,
        "external_id": "external_id, id, area id, region id, code, 编号, 区域编号, 区域编码, 外部编号",
        "name": "name, " + _AREA + ", 名称, 区域名称",
        "manager": _MANAGER + ", 负责人",
    },
    TableKind.REPS: {
        "uid": _UID,
        "external_id": "external_id, id, rep id, user id, employee id, employee number, sales rep id, code, 编号, 工号, 员工编号, 外部编号",
        "name": "name, full name, rep name, user name, employee name, employee, "
        + _OWNER
        + ", 姓名, 员工姓名, 员工, 人员, 名称",
        "manager": _MANAGER,
        "area": _AREA,
        "email": _EMAIL,
        "is_active": _ACTIVE + ", 在职",
    },
    TableKind.PRODUCTS: {
        "uid": _UID,
        "external_id": "external_id, id, " + _PRODUCT_ID + ", code, 编号, 编码, 外部编号",
        "name": "name, " + _PRODUCT + ", 名称, 型号",
        "series": _SERIES,
        "list_price": "list_price, list price, unit price, price, sales price, selling price, standard price, msrp, rrp, catalog price, 定价, 标价, 单价, 目录价, 价格, 销售单价,"
        " 标准价格, 标准价, 售价, 报价, 列表价",
    },
    TableKind.CUSTOMERS: {
        "uid": _UID,
        "external_id": "external_id, id, record id, 18-digit account id, "
        + _CUSTOMER_ID
        + ", external id, 编号, 编码, 记录id, 外部编号",
        "name": "name, " + _CUSTOMER + ", 名称",
        "industry": _INDUSTRY,
        "area": _AREA,
        "owner": _OWNER,
        "parent": "parent, parent group, parent account, parent company, parent customer, parent name, subsidiary of, group, holding, part of, 上级客户, 母公司, 上级公司, 上级集团, 所属集团, 集团, 总公司, 上级单位",
        "parent_uid": "parent_uid, parent group fieldbook id, 上级集团阵地编号",
        "potential": "potential, yearly potential, annual potential, potential per year, purchase potential, purchasing potential, wallet, total spend, category spend,"
        " 采购潜力, 年采购潜力, 潜力, 年采购额, 年度采购额, 采购规模, 年采购预算",
        "potential_confidence": "potential_confidence, confidence, potential confidence, 可信度, 潜力可信度, 置信度",
        "potential_on": "potential_on, potential as of, potential dated, potential date, 潜力日期, 评估日期, 潜力评估日期",
        "city": _CITY,
        "employees": "employees, number of employees, no. of employees, no of employees, employee count, headcount, company size, staff, 员工数, 员工人数, 人数, 员工规模, 人员规模, 公司规模",
        "annual_revenue": "annual_revenue, annual revenue, revenue, yearly revenue, turnover, annual turnover, 年收入, 年营收, 营业额, 年营业额, 年营业收入, 营收, 营业收入",
        "founded_year": "founded_year, founded in, year founded, year established, founded, established, founding year, 成立年份, 成立年, 创立年份",
        "phone": _PHONE,
        "website": "website, web site, url, domain, company domain name, web, homepage, 网站, 网址, 官网, 公司网址, 公司网站",
        "notes": _NOTES,
        "potential_score": "potential_score, potential score, 潜力评分, 潜力得分",
        "fit_product": "fit_product, product fit, 产品契合度, fit of product, 产品匹配度",
        "fit_price": "fit_price, price fit, 价格契合度, 价格匹配度",
        "fit_relationship": "fit_relationship, relationship fit, 关系契合度, 客户关系评分",
        "fit_service": "fit_service, service fit, 服务契合度, 服务匹配度",
        "rival_name": "rival_name, main rival, 主要竞争对手, main competitor, competitor, rival, 竞争对手, 主要对手",
        "rival_share_percent": "rival_share_percent, rival's share %, 对手份额（%）, rival share, competitor share, 对手份额, 竞争对手份额",
        "growth_percent": "growth_percent, growth a year %, 年增长率（%）, growth, growth rate, yearly growth, annual growth, 增长率, 年增长率, 采购增长率",
        "x_class": "x_class, level x (buys from us), 采购等级X, x level",
        "y_class": "y_class, level y (could buy), 潜力等级Y, y level",
        "influence": "influence, influence, 影响力, influence score, 行业影响力",
        "is_vip": "is_vip, vip, VIP, 重点客户",
        "monthly_revenue": "monthly_revenue, our revenue a month, 月贡献收入, monthly revenue, 月收入, 每月收入",
        "strategic_revenue": "strategic_revenue, strategic revenue a month, 月战略产品收入, monthly strategic revenue, 战略产品收入",
        "products_used": "products_used, products used, 使用产品数, number of products, 产品数",
        "is_strategic": "is_strategic, strategic customer, 战略客户, strategic account",
        "tier_override": "tier_override, tier set by hand, 人工指定价值级, tier override, 指定价值级",
        "tier_override_reason": "tier_override_reason, reason for the tier, 指定价值级理由, tier override reason, 指定理由",
        "tier_override_until": "tier_override_until, tier holds until, 指定价值级有效至, tier override until, 指定有效至",
        "early_adopter": "early_adopter, early adopter, 早期采用者, innovator",
        "ka_quantity": "ka_quantity, key account: quantity, 大客户评分：采购量",
        "ka_concentration": "ka_concentration, key account: concentration, 大客户评分：采购集中度",
        "ka_service": "ka_service, key account: service, 大客户评分：服务要求",
        "ka_price_sensitivity": "ka_price_sensitivity, key account: price sensitivity, 大客户评分：价格敏感度",
        "ka_partnership": "ka_partnership, key account: partnership, 大客户评分：合作意愿",
        "is_active": _ACTIVE,
    },
    TableKind.CONTACTS: {
        "uid": _UID,
        "external_id": "external_id, id, record id, contact id, external id, 联系人id, 联系人编号, 编号, 外部编号",
        "name": "name, full name, contact name, contact, contact person, person, person name, 联系人, 联系人姓名, 姓名, 名称, 联系人名称",
        "first_name": "first name, given name, 名, 名字",
        "last_name": "last name, surname, family name, 姓, 姓氏",
        "customer": _CUSTOMER,
        "customer_uid": "customer_uid, customer fieldbook id, 客户阵地编号",
        "customer_external_id": _CUSTOMER_ID,
        "title": "title, job title, position, role, 职位, 职务, 头衔, 岗位",
        "department": "department, dept, 部门, 所在部门, 所属部门",
        "phone": _PHONE,
        "mobile": "mobile, mobile phone, mobile phone number, cell, cell phone, 手机, 手机号, 手机号码, 移动电话",
        "email": _EMAIL,
        "notes": _NOTES,
    },
    TableKind.DEALERS: {
        "uid": _UID,
        "external_id": "external_id, id, " + _DEALER_ID + ", 编号, 编码, 外部编号",
        "name": "name, " + _DEALER + ", 名称",
        "area": _AREA,
        "owner": _OWNER,
        "customer": "customer, linked customer, same customer, 对应客户, 关联客户, 客户",
        "customer_uid": "customer_uid, customer fieldbook id, 客户阵地编号",
        "customer_external_id": "customer_external_id",
        "city": _CITY,
        "phone": _PHONE,
        "notes": _NOTES,
        "is_active": _ACTIVE,
    },
    TableKind.DEALS: {
        "uid": _UID,
        "external_id": "external_id, opportunity id, deal id, id, record id, 18-digit opportunity id, opportunity number, external id, 商机id, 商机编号, 商机编码, 交易编号, 机会编号, 项目编号,"
        " 编号, 记录id, 外部编号",
        "name": "name, deal name, opportunity name, opportunity, deal, title, topic, deal title, potential name, subject, project name, project,"
        " 商机名称, 商机, 商机主题, 机会名称, 销售机会, 销售机会名称, 项目名称, 项目, 主题, 交易名称, 名称, 商机标题",
        "customer": _CUSTOMER,
        "customer_uid": "customer_uid, customer fieldbook id, 客户阵地编号",
        "customer_external_id": _CUSTOMER_ID,
        "customer_industry": "customer_industry, " + _INDUSTRY,
        "customer_city": _CITY,
        "owner": _OWNER,
        "area": _AREA,
        "product": _PRODUCT.replace(", description", ""),
        "product_uid": "product_uid, product fieldbook id, 产品阵地编号",
        "product_external_id": _PRODUCT_ID,
        "product_series": _SERIES,
        "dealer": _DEALER,
        "dealer_uid": "dealer_uid, dealer fieldbook id, 经销商阵地编号",
        "dealer_external_id": _DEALER_ID,
        "stage": "stage, deal stage, sales stage, opportunity stage, pipeline stage, pipeline phase, stage name, sales process stage, phase, step,"
        " 阶段, 销售阶段, 商机阶段, 机会阶段, 当前阶段, 项目阶段, 跟进阶段, 销售流程阶段",
        "status": "status, deal status, opportunity status, status reason, outcome, result, 状态, 商机状态, 赢单状态, 结果, 盈率状态, 输赢",
        "amount": "amount, deal amount, deal value, value, close value, opportunity amount, amount in company currency, est. revenue, estimated revenue, est revenue, expected amount,"
        " total value, actual revenue, contract value, amount (converted), opportunity value, tcv, acv,"
        " 金额, 商机金额, 预计金额, 预计销售金额, 预计成交金额, 交易金额, 成交金额, 合同金额, 销售金额, 项目金额, 预计合同金额, 机会金额, 预估金额",
        "list_amount": "list_amount, list amount, list price, list value, sales price, 标价金额, 目录金额, 目录价, 列表价, 标价, 标价总额",
        "close_date": "close date, closing date, close, closed date, deal close date, 关闭日期, 结单日期, 成交日期, 签约日期, 关单日期",
        "opened_on": "opened_on, opened on, created, created date, create date, created on, created time, deal created, deal created on, engage date, start date, open date, opened, date created,"
        " add time, created at, 创建日期, 创建时间, 立项日期, 发现日期, 建立日期, 商机创建时间, 开始日期, 开启日期, 立案日期",
        "stage_since": "stage_since, in stage since, stage since, last stage change date, last stage change, stage entered, stage change time, 阶段更新时间, 进入阶段日期, 进入本阶段日期, 阶段变更时间, 本阶段开始日期",
        "last_contact_on": "last_contact_on, last contact on, last contact, last contacted, last activity, last activity date, last contact date, last visit, last activity time,"
        " 最近联系, 最近接触日期, 最后联系, 最近跟进时间, 最后跟进时间, 最近跟进日期, 最后跟进日期, 最近联系日期, 上次联系, 最后一次跟进时间",
        "expected_close": "expected_close, expected close, expected close date, est. close date, estimated close date, est close date, forecast close date, expected closing date,"
        " 预计成交日期, 预计签单日期, 预计结单日期, 预计成交时间, 预计关闭日期, 预计签约日期, 预计结束日期, 预计签单时间, 预计成交, 预计成交日",
        "won_on": "won_on, won on, won time, won date, date won, actual close date, 赢单日期, 赢单时间, 实际成交日期, 成单日期, 赢单日",
        "closed_on": "closed_on, closed on, lost time, lost date, deal closed on, 结束日期, 结案日期, 输单日期, 输单时间, 实际关闭日期, 实际结束日期, 结束日",
        "loss_reason": "loss_reason, loss reason, lost reason, closed lost reason, reason for loss, reason lost, 输单原因, 丢单原因, 失败原因, 流失原因",
        "slips": "slips, times slipped, pushed, push count, pushes, 推迟次数, 延期次数, 已推迟次数",
        "next_step": "next_step, next step, next activity, next activity subject, next action, 下一步, 下一步计划, 下一步行动, 下步计划",
        "next_step_on": "next_step_on, next step on, next activity date, next step date, next action date, 下一步日期, 下次联系, 下次跟进时间, 下次跟进日期, 下次联系时间, 下一步时间",
        "notes": _NOTES,
        "rival": "rival, rival, 竞争对手, competitor, competitors, main competitor, primary competitor, 主要竞争对手, 竞品",
        "need": "need, need, 需求, customer need, pain, 客户需求, 核心需求",
        "need_contact": "need_contact, need said by, 需求提出人, 需求联系人",
        "need_contact_uid": "need_contact_uid, need said by fieldbook id, 需求提出人阵地编号",
        "want": "want, personal win, 个人期望, personal want, 个人诉求, 个人需求",
        "budget": "budget, budget, 预算, budget amount, customer budget, 客户预算, 预算金额",
        "decision_steps": "decision_steps, decision steps, 决策流程, decision process, 决策步骤, 采购流程",
        "contract_no": "contract_no, contract no., 合同编号, contract number, contract id, 合同号",
        "terms": "terms, terms, 合同条款, payment terms, 付款条件, 付款方式, 条款",
        "forecast_call": "forecast_call, forecast call, 预测判断, forecast category, 预测类别, 预测分类",
        "forecast_reason": "forecast_reason, forecast reason, 预测理由",
        "need_contact_external_id": "need_contact_external_id",
    },
    TableKind.SALES: {
        "uid": _UID,
        "external_id": "external_id, row id, line id, order line id, invoice line id, entry id, sales id, order line, external id, id, 行id, 行号, 明细id, 明细编号, 单据行号, 记录id, 流水号, 外部编号, 编号,"
        " order id, order number, invoice number, invoice no, 订单id, 订单编号, 订单号, 单据编号, 发票号, 单号",
        "customer": _CUSTOMER,
        "customer_uid": "customer_uid, customer fieldbook id, 客户阵地编号",
        "customer_external_id": _CUSTOMER_ID,
        "customer_industry": "customer_industry, " + _INDUSTRY,
        "customer_city": _CITY,
        "dealer": _DEALER,
        "dealer_uid": "dealer_uid, dealer fieldbook id, 经销商阵地编号",
        "dealer_external_id": _DEALER_ID,
        "product": _PRODUCT,
        "product_uid": "product_uid, product fieldbook id, 产品阵地编号",
        "product_external_id": _PRODUCT_ID,
        "product_series": _SERIES,
        "area": _AREA,
        "month": "month, sales month, order date, invoice date, date, sales date, transaction date, posting date, period, document date, sale date, ship date,"
        " 月份, 月, 销售月份, 订单日期, 下单日期, 销售日期, 日期, 开票日期, 单据日期, 出库日期, 发货日期, 业务日期, 期间",
        "amount": "amount, sales, sales amount, net sales, revenue, net amount, order amount, invoice amount, line total, total, turnover, total amount, net value, sales value,"
        " 销售额, 金额, 销售金额, 订单金额, 开票金额, 价税合计, 不含税金额, 发货金额, 成交金额, 总金额, 实收金额, 收入",
        "margin": "margin, gross margin, profit, gross profit, margin amount, 利润, 毛利, 毛利额, 毛利润, 利润额",
    },
    TableKind.VISITS: {
        "uid": _UID,
        "external_id": "external_id, visit id, call id, activity id, id, record id, 拜访编号, 拜访id, 编号, 外部编号",
        "customer": _CUSTOMER,
        "customer_uid": "customer_uid, customer fieldbook id, 客户阵地编号",
        "customer_external_id": _CUSTOMER_ID,
        "deal": "deal, deal name, opportunity, opportunity name, related to, 商机, 商机名称, 项目名称, 关联商机",
        "deal_uid": "deal_uid, deal fieldbook id, 商机阵地编号",
        "deal_external_id": "deal_external_id, deal id, opportunity id, 商机id, 商机编号",
        "rep": "rep, visited by, visitor, " + _OWNER + ", 拜访人",
        "planned_on": "planned_on, planned on, planned date, visit planned, 计划日期, 计划拜访日期, 计划拜访时间",
        "held_on": "held_on, held on, visit date, visited on, date of visit, call date, 拜访日期, 实际拜访日期, 拜访时间",
        "minutes": "minutes, duration, duration in minutes, visit minutes, 时长（分钟）, 时长, 拜访时长, 分钟",
        "cost": "cost, expense, expenses, visit cost, 费用, 拜访费用, 差旅费",
        "with_leader": "with_leader, with a manager, with manager, accompanied, 领导陪同, 是否领导陪同",
        "outcome": "outcome, visit outcome, result, visit result, 拜访结果, 结果",
        "subject": "subject, visit subject, purpose, topic, 拜访主题, 拜访目的, 主题",
        "notes": _NOTES,
    },
    TableKind.PURCHASES: {
        "uid": _UID,
        "customer": _CUSTOMER,
        "customer_uid": "customer_uid, customer fieldbook id, 客户阵地编号",
        "customer_external_id": _CUSTOMER_ID,
        "bought_on": "bought_on, bought on, purchase date, purchased on, date of purchase, 采购日期, 购买日期, 采购时间",
        "supplier": "supplier, vendor, bought from, 供应商, 供货商, 采购来源",
        "product": _PRODUCT,
        "product_uid": "product_uid, product fieldbook id, 产品阵地编号",
        "product_external_id": _PRODUCT_ID,
    },
    TableKind.TIER_SCORES: {
        "uid": _UID,
        "customer": _CUSTOMER,
        "customer_uid": "customer_uid, customer fieldbook id, 客户阵地编号",
        "customer_external_id": _CUSTOMER_ID,
        "quarter": "quarter, quarter from, starts_on, quarter start, 季度首日, 季度",
        "score": "score, value score, 价值得分, 得分",
        "tier": "tier, value tier, 价值级, 价值等级",
    },
    TableKind.INVOICES: {
        "uid": _UID,
        "external_id": "external_id, invoice id, id, record id, 发票id, 外部编号",
        "number": "number, invoice no, invoice no., invoice number, document number, 发票号, 发票号码, 发票编号, 单据编号",
        "customer": _CUSTOMER,
        "customer_uid": "customer_uid, customer fieldbook id, 客户阵地编号",
        "customer_external_id": _CUSTOMER_ID,
        "dealer": _DEALER,
        "dealer_uid": "dealer_uid, dealer fieldbook id, 经销商阵地编号",
        "dealer_external_id": _DEALER_ID,
        "deal": "deal, deal name, opportunity, opportunity name, related to, 商机, 商机名称, 项目名称, 关联商机",
        "deal_uid": "deal_uid, deal fieldbook id, 商机阵地编号",
        "deal_external_id": "deal_external_id, deal id, opportunity id, 商机id, 商机编号",
        "issued_on": "issued_on, issued on, invoice date, invoiced on, document date, 开票日期, 发票日期, 单据日期",
        "due_on": "due_on, due on, due date, payment due, 到期日, 应收日期, 到期日期, 应付日期",
        "settled_on": "settled_on, settled on, settled date, settlement date, date settled, cleared date, clearing date, clear date, paid in full on,"
        " 结清日期, 付清日期, 清账日期, 核销日期",
        "amount": "amount, invoice amount, total, gross amount, amount due, 金额, 发票金额, 开票金额, 应收金额, 价税合计",
        "notes": _NOTES,
    },
    TableKind.PAYMENTS: {
        "uid": _UID,
        "external_id": "external_id, payment id, receipt number, receipt no, id, record id, 回款编号, 收款单号, 外部编号",
        "customer": _CUSTOMER,
        "customer_uid": "customer_uid, customer fieldbook id, 客户阵地编号",
        "customer_external_id": _CUSTOMER_ID,
        "dealer": _DEALER,
        "dealer_uid": "dealer_uid, dealer fieldbook id, 经销商阵地编号",
        "dealer_external_id": _DEALER_ID,
        "invoice": "invoice, settles invoice, invoice number, invoice no, for invoice, 核销发票, 发票号, 发票号码",
        "invoice_uid": "invoice_uid, invoice fieldbook id, 发票阵地编号",
        "invoice_external_id": "invoice_external_id, invoice id, 发票id",
        "paid_on": "paid_on, paid on, payment date, received on, date received, 回款日期, 收款日期, 到账日期, 付款日期",
        "amount": "amount, payment amount, amount paid, amount received, 金额, 回款金额, 收款金额, 到账金额",
        "notes": _NOTES,
    },
}

HEADERS[TableKind.STAGES] = {
    "uid": _UID,
    "deal": "deal, deal name, opportunity, opportunity name, related to, 商机, 商机名称, 项目名称, 关联商机, 销售机会, 机会名称, 项目",
    "deal_uid": "deal_uid, deal fieldbook id, 商机阵地编号",
    "deal_external_id": "deal_external_id, deal id, opportunity id, 商机id, 商机编号, 商机编码, 机会编号, 项目编号",
    "stage": "stage, deal stage, sales stage, stage name, to stage, new stage, phase, 阶段, 销售阶段, 商机阶段, 新阶段, 变更后阶段, 进入阶段",
    "entered_on": "entered_on, entered on, entered, date entered, entered at, entry date, stage entered, stage date, stage change date, change date, changed on,"
    " date, day, 进入日期, 进入时间, 进入阶段日期, 进入阶段时间, 阶段日期, 变更日期, 变更时间, 阶段变更时间, 日期, 时间",
    "reason": "reason, reason for the move, override reason, 原因, 跳过原因, 变更原因, 理由",
}

_SHARED: Final = {
    "uid": _UID,
    "name": "name",
    "customer": _CUSTOMER,
    "customer_uid": "customer_uid, customer fieldbook id, 客户阵地编号",
    "customer_external_id": _CUSTOMER_ID,
    "dealer": _DEALER,
    "dealer_uid": "dealer_uid, dealer fieldbook id, 经销商阵地编号",
    "dealer_external_id": _DEALER_ID,
    "deal": "deal, deal name, opportunity, opportunity name, 商机, 商机名称, 项目名称",
    "deal_uid": "deal_uid, deal fieldbook id, 商机阵地编号",
    "deal_external_id": "deal_external_id, deal id, opportunity id, 商机id, 商机编号",
    "invoice": "invoice, settles invoice, invoice number, invoice no, 核销发票, 发票号, 发票号码",
    "invoice_uid": "invoice_uid, invoice fieldbook id, 发票阵地编号",
    "product": _PRODUCT,
    "product_uid": "product_uid, product fieldbook id, 产品阵地编号",
    "product_external_id": _PRODUCT_ID,
    "area": _AREA,
    "rep": "rep, " + _OWNER,
    "amount": "amount, 金额",
    "influence": "influence, influence score, 影响力",
    "notes": _NOTES,
    "terms": "terms, payment terms, 合同条款, 付款条件",
    "contract_no": "contract_no, contract no., 合同编号, contract number, 合同号",
    "employees": "employees, number of employees, headcount, staff, 员工数, 员工人数, 人数",
    "due_on": "due_on, due on, due date, due, 到期日, 截止日期, 应付日期",
    "next_step": "next_step, next step, next action, 下一步, 下一步计划, 下一步行动",
    "next_step_on": "next_step_on, next step on, next step date, 下一步日期, 下次跟进日期",
    **WORDS,
}
_INNER: Final = frozenset({"scorecard", "evaluation", "scored"})
"""Fields of a plan that no column gives."""

for _kind in (kind for kind in ROOM_FIELDS if kind not in PART_KINDS):
    HEADERS[_kind] = {
        **{field.key: _SHARED.get(field.key, field.key) for field in ROOM_FIELDS[_kind] if field.key not in _INNER},
        **HEADERS.get(_kind, {}),
    }
HEADERS[TableKind.CONTACTS].update(
    (key, _SHARED[key])
    for key in (
        *("level", "reports_to", "reports_to_uid", "coverage", "relation_stage", "in_post_since", "left_on"),
        *("brain_counts", "brain_observed", "directness", "basis"),
    )
)
HEADERS[TableKind.DEALS].update((key, _SHARED[key]) for key in ("want_contact", "want_contact_uid", "co_owner"))
HEADERS[TableKind.INVOICES].update((key, _SHARED[key]) for key in ("disputed_on", "dispute_over_on", "late_reason"))
