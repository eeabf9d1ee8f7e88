"""What is written about the demo's dealers, in two languages."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from app.terms import ChannelCondition, ChannelPrinciple, Criterion, DealerConcern

Texts = tuple[str, ...]


class DealerWords(Struct, frozen=True):
    """evidence: by criterion for low and for high marks. cases: what was found, and what was done about it."""

    evidence: Mapping[Criterion, tuple[str, str]]
    concerns: Mapping[DealerConcern, str]
    lines: Texts
    cases: tuple[tuple[str, str], ...]
    actions: Texts
    principles: Mapping[ChannelPrinciple, str]
    conditions: Mapping[ChannelCondition, str]
    terms: str
    scorecard: str
    remarks: Texts


ENGLISH = DealerWords(
    evidence={
        Criterion.SUB_DEALERS: (
            "Half of the towns without a sub-dealer",
            "Sub-dealers in every town, 3 new this quarter",
        ),
        Criterion.OUTLETS: ("Many outlets not reached", "Outlet list checked on site"),
        Criterion.LINE_FIT: ("Carries two rival lines", "Pumps and valves, one overlap"),
        Criterion.LOYALTY: ("Sold below the list twice", "Reports rival offers at once"),
        Criterion.FUNDS: ("Asks for longer terms each month", "Bank line half used"),
        Criterion.PEOPLE: ("Two people for everything", "9 sales people, 4 vans"),
        Criterion.IDEAS: ("Only asks for price", "Accepts the price policy"),
        Criterion.SCALE: ("Too small for the target", "Fits the region"),
        Criterion.TRAITS: ("Retail, no projects", "Project know-how"),
        Criterion.DEVELOPMENT: ("No figures given", "Joint plan since the second quarter"),
        Criterion.RISK: ("34 days overdue", "Pays within terms, house as security"),
    },
    concerns={
        DealerConcern.PROFIT: "Wants 18% gross margin, has 15% with the rival",
        DealerConcern.TERRITORY: "Asks for two neighbouring towns",
        DealerConcern.SUPPORT: "Needs one engineer for the first half-year",
        DealerConcern.RISK: "Wants to return unsold stock after six months",
        DealerConcern.FUTURE: "Asks for a contract of three years",
    },
    lines=("Botai controllers", "Zhongsui gateways", "None known", "Hengyuan software"),
    cases=(
        ("Serial numbers found at a customer of the neighbour region", "Warning, bonus of the quarter withheld"),
        ("Offer below the list seen in a tender outside the area", "Talk with the owner, price list signed again"),
        ("Truck delivery reported by the neighbour dealer", "Under examination"),
    ),
    actions=(
        "Audit of the price list",
        "Payment plan to be agreed",
        "Train two sales people",
        "Fill the gap in service",
    ),
    principles={
        ChannelPrinciple.CUSTOMER_FIRST: "Plants want stock within a day and one contact for service",
        ChannelPrinciple.COVERAGE: "Three towns in the north of the region have no outlet",
        ChannelPrinciple.LENGTH: "Two levels are enough; a third one costs 4% margin",
        ChannelPrinciple.COST: "Channel costs 11 of 100 of sales, own sales 14",
        ChannelPrinciple.CONTROL: "Monthly stock list from every dealer with more than 3 million",
        ChannelPrinciple.WIN_WIN: "Best dealers earn 16% gross, the others 12%",
    },
    conditions={
        ChannelCondition.CAPITAL: "Own stock would bind 12 million",
        ChannelCondition.SALES_FORCE: "Five reps for four areas",
        ChannelCondition.PRODUCT_COMPLEXITY: "Software needs us, gateways do not",
        ChannelCondition.CONTROL_WISH: "Price level to be held",
        ChannelCondition.CUSTOMER_SPREAD: "Hundreds of small plants",
        ChannelCondition.ORDER_SIZE: "Most orders under 50,000",
        ChannelCondition.RIVAL_CHANNELS: "Rivals sell through dealers",
        ChannelCondition.DEALER_QUALITY: "Four dealers are able to do projects",
    },
    terms="45 days after delivery",
    scorecard="First scorecard of the region",
    remarks=(
        "Visit to the warehouse together with the owner",
        "By the figures of the quarter",
        "After talks with outlets",
    ),
)

CHINESE = DealerWords(
    evidence={
        Criterion.SUB_DEALERS: ("半数县镇没有分销商", "各县镇都有分销商，本季新增3家"),
        Criterion.OUTLETS: ("不少终端没有覆盖", "终端名单已实地核对"),
        Criterion.LINE_FIT: ("兼营两家竞品", "泵阀为主，仅一项重叠"),
        Criterion.LOYALTY: ("两次低于价目表出货", "对手报价第一时间通报"),
        Criterion.FUNDS: ("每月都要求延长账期", "银行额度只用一半"),
        Criterion.PEOPLE: ("两个人全包", "业务员9名，货车4辆"),
        Criterion.IDEAS: ("只谈价格", "认同价格政策"),
        Criterion.SCALE: ("规模偏小，难担任务", "与区域相称"),
        Criterion.TRAITS: ("做零售，不做项目", "懂项目"),
        Criterion.DEVELOPMENT: ("不给数据", "二季度起共同做计划"),
        Criterion.RISK: ("逾期34天", "按期付款，有房产担保"),
    },
    concerns={
        DealerConcern.PROFIT: "要求毛利18%，做对手有15%",
        DealerConcern.TERRITORY: "希望把相邻两县划进来",
        DealerConcern.SUPPORT: "前半年要一名工程师支持",
        DealerConcern.RISK: "半年未售出的库存要求退回",
        DealerConcern.FUTURE: "希望签三年合同",
    },
    lines=("博泰控制器", "中穗网关", "暂未发现", "恒远软件"),
    cases=(
        ("邻区客户现场查到本区序列号", "书面警告，扣当季返利"),
        ("外区投标出现低于价目表的报价", "约谈老板，重签价格承诺"),
        ("邻区经销商举报整车发货", "调查中"),
    ),
    actions=("核查价目表执行", "商定付款计划", "培训两名业务员", "补上售后空缺"),
    principles={
        ChannelPrinciple.CUSTOMER_FIRST: "工厂要求一天内到货，售后找一个人",
        ChannelPrinciple.COVERAGE: "北部三个县没有终端",
        ChannelPrinciple.LENGTH: "两级足够，第三级多耗4%毛利",
        ChannelPrinciple.COST: "每卖100元渠道花11元，直销花14元",
        ChannelPrinciple.CONTROL: "年进货300万以上的经销商每月报库存",
        ChannelPrinciple.WIN_WIN: "好的经销商毛利16%，其余12%",
    },
    conditions={
        ChannelCondition.CAPITAL: "自建库存要占用1200万",
        ChannelCondition.SALES_FORCE: "四个区域只有五名销售",
        ChannelCondition.PRODUCT_COMPLEXITY: "软件离不开我方，网关可以",
        ChannelCondition.CONTROL_WISH: "价格要守住",
        ChannelCondition.CUSTOMER_SPREAD: "数百家小厂",
        ChannelCondition.ORDER_SIZE: "多数订单不到5万",
        ChannelCondition.RIVAL_CHANNELS: "对手走经销",
        ChannelCondition.DEALER_QUALITY: "有四家能做项目",
    },
    terms="货到45天",
    scorecard="本区域第一版评估表",
    remarks=("与老板一起看仓库", "按本季数据评", "走访终端后评"),
)

DEALER_WORDS = {"en": ENGLISH, "zh_CN": CHINESE}
