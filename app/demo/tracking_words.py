"""What is written on the demo's 1+2+1 sheets, in two languages. Business information only."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from app.terms import BuyingRole, GuideTest, InfoKind, PurchaseFactor

Texts = tuple[str, ...]


class TrackingWords(Struct, frozen=True):
    """plans: goal, method, action. answers: by red flag an action. flow: steps beside the usual ones."""

    notes: Mapping[InfoKind, Texts]
    evidence: Mapping[GuideTest, Texts]
    results: Texts
    wins: Mapping[BuyingRole, Texts]
    needs: Texts
    wants: Texts
    remarks: Mapping[PurchaseFactor, Texts]
    plans: tuple[tuple[str, str, str], ...]
    actions: Texts
    acceptances: Texts
    flow: Texts
    messages: Texts


ENGLISH = TrackingWords(
    notes={
        InfoKind.PERSONAL: (
            "Studied automation, likes to talk about control loops",
            "Wants papers, not slides",
            "Prefers calls before nine",
            "Ten years with the company, came from the shop floor",
            "Speaks at the trade congress each spring",
        ),
        InfoKind.INTERPERSONAL: (
            "Listens to the chief engineer in technical matters",
            "Worked with the purchasing manager at the former company",
            "Does not attend when finance is in the room",
            "Brings the shift leaders along",
            "Trusted by the general manager in figures",
        ),
        InfoKind.WORK: (
            "Measured by output per shift this year",
            "Budget round closes at the end of November",
            "Has to save 5% on purchasing",
            "Prepares the audit of the data centre",
            "Wants two suppliers for everything above 500,000",
        ),
    },
    evidence={
        GuideTest.KNOWS_PEOPLE: (
            "Drew the chain of approval, confirmed by the workshop",
            "Named all members of the tender board",
            "Knew the day of the budget meeting",
        ),
        GuideTest.CHECKABLE_NEWS: (
            "Told us of the rival's trial, seen on site",
            "Gave the line's stop times, matched by the log",
            "Said the frame price, confirmed in the tender",
        ),
        GuideTest.MOVES_DECIDER: (
            "The decider changed the date after their talk",
            "Got us the meeting with the general manager",
        ),
        GuideTest.SPEAKS_FOR_US: (
            "Defended our concept in the weekly meeting (minutes)",
            "Sent our test report on to the board",
        ),
        GuideTest.OWN_STAKE: (
            "Answers for uptime, our gateway cuts the stops",
            "Leads the digital plant project, needs a first success",
        ),
    },
    results=("Output up 8% on the same line", "One system for three plants", "Audit passed at once", "20% fewer stops"),
    wins={
        BuyingRole.DECIDER: ("Seen as the one who made the plant digital", "A result to show to the group"),
        BuyingRole.USER: ("Quiet nights without calls", "Less manual reporting"),
        BuyingRole.GATEKEEPER: ("Safe choice before the reorganisation", "An audit without findings"),
        BuyingRole.PURCHASER: ("A saving to show in the year-end talk", "One supplier less to look after"),
    },
    needs=(
        "Changeover under 20 minutes",
        "Traceable by batch",
        "Service within four hours",
        "Connect old machines without a new control",
        "Stay within this year's budget",
    ),
    wants=(
        "No overtime for the start-up",
        "To be asked before purchasing decides",
        "A supplier who answers the phone",
        "To present the result to the group",
        "No trouble for the shift teams",
    ),
    remarks={
        PurchaseFactor.VALUE: ("Cycle time +8% proven", "Saving reckoned with finance", "Benefit not in figures yet"),
        PurchaseFactor.NEED: ("IT and production do not agree yet", "Need signed by the workshop", "Half of it open"),
        PurchaseFactor.PRICE: ("12% above the rival", "Level with the rival", "Yearly upkeep seen as dear"),
        PurchaseFactor.TRUST: ("Two years of service reports", "One late delivery not forgotten", "Known since 2021"),
        PurchaseFactor.EXPERIENCE: ("Trial unit liked", "Visited a reference plant", "Has not seen it work"),
    },
    plans=(
        ("Keep the guide informed", "A call every Monday", "Send the minutes of our visits"),
        ("Win the user over", "Trial on one line", "Shift training on site"),
        ("Answer the gatekeeper's doubts", "Technical session", "Interface and security list"),
        ("Reach the decider", "Leader visit", "One page on the saving"),
        ("Fair talks with purchasing", "Price frame in time", "Comparison of cost over five years"),
        ("Keep support after the trial", "Monthly figures", "Uptime report"),
    ),
    actions=(
        "Ask the user for an introduction",
        "Leader visit before the month ends",
        "Second contact in engineering to be met",
        "Trial report to be shown to the opponent",
        "Fill in budget and date at the next visit",
    ),
    acceptances=("Tender: no talks until the opening", "The customer's rule, nothing to be done this quarter"),
    flow=("Visit to a reference plant", "Site survey", "Security audit", "Board of the group"),
    messages=(
        "Mail with the offer",
        "Proposal, first draft",
        "Invitation to the demonstration",
        "Summary of the trial",
    ),
)

CHINESE = TrackingWords(
    notes={
        InfoKind.PERSONAL: (
            "自动化专业出身，爱谈控制回路",
            "喜欢看书面材料，不看幻灯片",
            "电话宜在九点前打",
            "从车间干起，在公司十年",
            "每年春天在行业年会发言",
        ),
        InfoKind.INTERPERSONAL: (
            "技术上听总工的",
            "与采购经理曾是老同事",
            "财务在场时很少表态",
            "能带动班组长",
            "在数字上深得总经理信任",
        ),
        InfoKind.WORK: (
            "今年考核班产量",
            "预算十一月底截止",
            "今年采购要降本5%",
            "正在准备机房审计",
            "50万以上要求两家供应商",
        ),
    },
    evidence={
        GuideTest.KNOWS_PEOPLE: ("画出审批流程，经车间证实", "说出全部评委名单", "知道预算会的日期"),
        GuideTest.CHECKABLE_NEWS: (
            "告知对手在试用，现场已看到",
            "给出停机数据，与日志一致",
            "透露框架价，招标文件证实",
        ),
        GuideTest.MOVES_DECIDER: ("与其谈话后决策人改了时间", "帮我们约到总经理"),
        GuideTest.SPEAKS_FOR_US: ("周例会上替我方方案说话（有纪要）", "把测试报告转给了班子"),
        GuideTest.OWN_STAKE: ("负责开机率，我方网关能减少停机", "牵头数字工厂项目，需要首个成果"),
    },
    results=("同样产线产量提升8%", "三个厂区一套系统", "审计一次通过", "停机减少20%"),
    wins={
        BuyingRole.DECIDER: ("成为数字工厂的带头人", "到集团有成果可讲"),
        BuyingRole.USER: ("夜里不再接故障电话", "少做手工报表"),
        BuyingRole.GATEKEEPER: ("重组前选个稳妥的方案", "审计不出问题"),
        BuyingRole.PURCHASER: ("年终有降本成绩可讲", "少管一家供应商"),
    },
    needs=("换线时间控制在20分钟内", "按批次可追溯", "四小时内到场服务", "老设备不换控制器也能接入", "不超今年预算"),
    wants=("上线期间不加班", "采购定之前先问过我", "供应商电话打得通", "能到集团汇报成果", "不给班组添麻烦"),
    remarks={
        PurchaseFactor.VALUE: ("产线节拍+8%已验证", "与财务一起算过节省", "收益还没量化"),
        PurchaseFactor.NEED: ("IT与生产口径未统一", "需求已由车间签字", "一半需求未定"),
        PurchaseFactor.PRICE: ("高于对手12%", "与对手持平", "嫌年维保费高"),
        PurchaseFactor.TRUST: ("两年服务记录", "一次延误仍被提起", "2021年起合作"),
        PurchaseFactor.EXPERIENCE: ("样机试用反映好", "参观过样板厂", "还没见过实物运行"),
    },
    plans=(
        ("让向导随时知情", "每周一通电话", "发送拜访纪要"),
        ("争取使用者", "一条线试用", "到班组做培训"),
        ("消除把关者的疑虑", "技术交流会", "提交接口与安全清单"),
        ("见到决策人", "高层拜访", "一页纸说明节省"),
        ("与采购把价格谈透", "提前给价格框架", "五年总成本对比"),
        ("试用后稳住支持", "每月出数据", "开机率报告"),
    ),
    actions=(
        "请使用者引见",
        "月底前安排高层拜访",
        "在技术部门再找一位联系人",
        "把试用报告给反对者看",
        "下次拜访补齐预算和时间",
    ),
    acceptances=("招标期间不接触，等开标", "客户制度如此，本季无法改变"),
    flow=("参观样板厂", "现场勘察", "安全审计", "集团班子会"),
    messages=("报价邮件", "方案初稿", "演示邀请函", "试用总结"),
)

TRACKING_WORDS = {"en": ENGLISH, "zh_CN": CHINESE}
