"""What is written about the demo's visits, in two languages."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from app.terms import AdvanceKind, Objection, PrepQuestion

Texts = tuple[str, ...]


class VisitWords(Struct, frozen=True):
    """goals: what the customer is to do, and what shows it. objections: what was said, and our answer."""

    goals: tuple[tuple[str, str], ...]
    advances: Mapping[AdvanceKind, Texts]
    no_sale: Texts
    stays: Texts
    next_steps: Texts
    objections: Mapping[Objection, tuple[str, str]]
    preparation: Mapping[PrepQuestion, Texts]
    to_dealers: Texts


ENGLISH = VisitWords(
    goals=(
        ("names the members of the project team", "List with names and tasks"),
        ("agrees to a trial on one line", "Day and line fixed: yes or no"),
        ("introduces us to the decider", "Appointment in the calendar"),
        ("shows last year's stop times", "Figures of at least six months"),
        ("puts the project into the budget", "Line in the budget draft"),
        ("sends the contract draft to legal", "Mail with the draft in copy"),
    ),
    advances={
        AdvanceKind.DEMO: ("Comes to the demonstration with two shift leaders", "Visits the reference plant"),
        AdvanceKind.ACCESS: ("Brings us to the general manager", "Fixes a date with the chief engineer"),
        AdvanceKind.TRIAL: ("Starts the trial on line 4", "Puts the trial unit into the test hall"),
        AdvanceKind.BUDGET: ("Reserves the first half of the budget", "Enters the pilot in the November budget"),
        AdvanceKind.JOINT_PLAN: ("Works out the time plan with us", "Names a project lead on their side"),
        AdvanceKind.OTHER: ("Sends the network plan", "Checks the contract terms with legal"),
    },
    no_sale=(
        "Went with the rival's framework contract",
        "Project cut from the budget",
        "Our product lacks the interface",
    ),
    stays=("Wants to think it over", "Waits for the group's answer", "Good talk, nothing agreed"),
    next_steps=("Send the revised offer", "Prepare the demonstration", "Call the user about the trial", "Leader visit"),
    objections={
        Objection.DOUBT: ("Will it work with our old machines?", "Showed the report of a similar line"),
        Objection.REFUSAL: ("No new supplier this year", "Asked what would have to change"),
        Objection.INDIFFERENCE: ("We get along as it is", "Asked what a stop costs them"),
        Objection.MISUNDERSTANDING: (
            "It needs a new server, does it not?",
            "Explained that it runs on the present one",
        ),
        Objection.DRAWBACK: ("No interface to our warehouse system", "Weighed it against the saving; export each hour"),
    },
    preparation={
        PrepQuestion.WHO: ("Workshop head (user) and IT lead (gatekeeper)",),
        PrepQuestion.THEIR_AIM: ("A clear date for the trial", "To compare two offers"),
        PrepQuestion.ASK: ("Who else has to agree?", "What does a stop of one hour cost?"),
        PrepQuestion.SHOW: ("Trial report of a similar line", "Saving on one page"),
        PrepQuestion.OBJECTIONS: ("Price: compare the cost over five years",),
        PrepQuestion.FALLBACK: ("A second talk with the chief engineer",),
    },
    to_dealers=("Stock check", "Monthly plan", "Training of the sales team", "Price list talks", "Visit to outlets"),
)

CHINESE = VisitWords(
    goals=(
        ("提供项目小组名单", "名单写明姓名和分工"),
        ("同意在一条线上试用", "定下日期和产线：是/否"),
        ("引见决策人", "约见已排进日程"),
        ("提供去年停机数据", "至少六个月的数据"),
        ("把项目列入预算", "预算草案里有这一项"),
        ("把合同草案送法务", "抄送邮件附草案"),
    ),
    advances={
        AdvanceKind.DEMO: ("带两位班组长来看演示", "参观样板厂"),
        AdvanceKind.ACCESS: ("带我们见总经理", "约好与总工见面"),
        AdvanceKind.TRIAL: ("在四号线开始试用", "样机进测试车间"),
        AdvanceKind.BUDGET: ("先留一半预算", "试点列入十一月预算"),
        AdvanceKind.JOINT_PLAN: ("与我方一起排时间表", "指定客户方项目负责人"),
        AdvanceKind.OTHER: ("提供网络拓扑图", "与法务核对合同条款"),
    },
    no_sale=("签了对手的框架合同", "项目被砍预算", "我方产品缺接口"),
    stays=("再考虑考虑", "等集团答复", "谈得不错，没有约定"),
    next_steps=("发送修改后的报价", "准备演示", "电话了解试用情况", "安排高层拜访"),
    objections={
        Objection.DOUBT: ("我们的老设备能用吗？", "给对方看同类产线的报告"),
        Objection.REFUSAL: ("今年不加新供应商", "问清什么情况下可以"),
        Objection.INDIFFERENCE: ("现在这样也能过", "问停机一次损失多少"),
        Objection.MISUNDERSTANDING: ("是不是要换服务器？", "说明用现有服务器即可"),
        Objection.DRAWBACK: ("和我们仓储系统没有接口", "算总账，先每小时导出一次"),
    },
    preparation={
        PrepQuestion.WHO: ("车间主任（使用者）和信息主管（把关者）",),
        PrepQuestion.THEIR_AIM: ("定下试用日期", "比较两家方案"),
        PrepQuestion.ASK: ("还有谁要点头？", "停机一小时损失多少？"),
        PrepQuestion.SHOW: ("同类产线试用报告", "一页纸说明节省"),
        PrepQuestion.OBJECTIONS: ("价格：拿五年总成本对比",),
        PrepQuestion.FALLBACK: ("约总工再谈一次",),
    },
    to_dealers=("盘点库存", "月度计划", "销售培训", "价格政策沟通", "走访终端"),
)

VISIT_WORDS = {"en": ENGLISH, "zh_CN": CHINESE}
