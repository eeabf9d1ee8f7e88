"""Invented names for the demo book, in two languages. Any likeness to a real company or person is chance."""

from __future__ import annotations

from msgspec import Struct


class DemoNames(Struct, frozen=True):
    """Word lists; company = place + trade + form, person = family + given. language: as of app/ui, "en" or "zh_CN"."""

    language: str
    areas: tuple[str, ...]
    industries: tuple[str, ...]
    reps: tuple[str, ...]
    products: tuple[tuple[str, str, int], ...]
    places: tuple[str, ...]
    trades: tuple[tuple[str, int], ...]
    forms: tuple[str, ...]
    families: tuple[str, ...]
    givens: tuple[str, ...]
    projects: tuple[str, ...]
    steps: tuple[str, ...]
    dealer_forms: tuple[str, ...]
    rivals: tuple[str, ...]
    visit_subjects: tuple[str, ...]
    tasks: tuple[str, ...]
    override_reasons: tuple[str, ...]
    review_note: str
    joint: str


CHINESE = DemoNames(
    language="zh_CN",
    areas=("苏南", "浙北", "上海", "皖中"),
    industries=("制造", "电力", "金融", "教育", "医疗", "政府", "物流"),
    reps=("李伟", "赵敏", "陈强", "黄燕", "周明"),
    products=(
        ("产线管理系统", "软件", 480_000_00),
        ("设备监测网关", "硬件", 18_600_00),
        ("质检工作站", "硬件", 126_000_00),
        ("数据平台", "软件", 760_000_00),
        ("机房改造", "工程", 1_260_000_00),
        ("安全审计", "服务", 90_000_00),
        ("年度维保", "服务", 60_000_00),
        ("边缘控制器", "硬件", 32_000_00),
    ),
    places=(
        "东方",
        "华东",
        "宁港",
        "海诚",
        "天目",
        "吴越",
        "江南",
        "石城",
        "钱塘",
        "太湖",
        "浦江",
        "运河",
        "紫金",
        "雁荡",
        "润州",
        "姑苏",
        "淮海",
        "长荡",
        "云龙",
        "虞山",
        "新安",
        "滨湖",
        "南浔",
        "临港",
    ),
    trades=(
        ("重工", 0),
        ("精密", 0),
        ("电力", 1),
        ("新能源", 1),
        ("银行", 2),
        ("证券", 2),
        ("大学", 3),
        ("职业学院", 3),
        ("医药", 4),
        ("医院", 4),
        ("水务局", 5),
        ("数据局", 5),
        ("物流", 6),
        ("港务", 6),
        ("纺织", 0),
        ("电子", 0),
    ),
    forms=("", "集团", "股份", "科技"),
    families=tuple("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"),
    givens=(
        "磊",
        "静",
        "伟",
        "芳",
        "军",
        "敏",
        "强",
        "丽",
        "涛",
        "娟",
        "杰",
        "燕",
        "文博",
        "思远",
        "雅琴",
        "志刚",
        "晓梅",
    ),
    projects=("一期", "二期", "扩容", "改造", "试点", "集采", "备件", "升级", "云平台", "智能产线"),
    steps=("约见设备处", "提交方案", "样机试运行", "拜访总工", "确认预算", "合同条款会签", "回访车间", "演示"),
    dealer_forms=("商贸", "渠道", "供应链", "机电"),
    rivals=("恒远科技", "博泰系统", "中穗自动化", "凌越软件"),
    visit_subjects=("季度回顾", "需求沟通", "产品演示", "合同谈判", "交付检查", "例行拜访", "故障回访"),
    tasks=("发送报价", "安排高层拜访", "更新年度潜力", "跟进试用结果", "催收到期款", "约年终总结会", "补充关键人信息"),
    override_reasons=("集团战略合作签约", "年度框架谈判中", "新任总经理重点支持"),
    review_note="季度客户组合回顾",
    joint="",
)

ENGLISH = DemoNames(
    language="en",
    areas=("South Jiangsu", "North Zhejiang", "Shanghai", "Central Anhui"),
    industries=("Manufacturing", "Power", "Finance", "Education", "Healthcare", "Government", "Logistics"),
    reps=("Li Wei", "Zhao Min", "Chen Qiang", "Huang Yan", "Zhou Ming"),
    products=(
        ("Line MES", "Software", 480_000_00),
        ("Monitoring gateway", "Hardware", 18_600_00),
        ("QC workstation", "Hardware", 126_000_00),
        ("Data platform", "Software", 760_000_00),
        ("DC refresh", "Projects", 1_260_000_00),
        ("Security audit", "Services", 90_000_00),
        ("Yearly upkeep", "Services", 60_000_00),
        ("Edge controller", "Hardware", 32_000_00),
    ),
    places=(
        "Dongfang",
        "Huadong",
        "Ninggang",
        "Haicheng",
        "Tianmu",
        "Wuyue",
        "Jiangnan",
        "Shicheng",
        "Qiantang",
        "Taihu",
        "Pujiang",
        "Yunhe",
        "Zijin",
        "Yandang",
        "Runzhou",
        "Gusu",
        "Huaihai",
        "Changdang",
        "Yunlong",
        "Yushan",
        "Xinan",
        "Binhu",
        "Nanxun",
        "Lingang",
    ),
    trades=(
        ("Heavy", 0),
        ("Precision", 0),
        ("Power", 1),
        ("New Energy", 1),
        ("Bank", 2),
        ("Securities", 2),
        ("University", 3),
        ("College", 3),
        ("Pharma", 4),
        ("Hospital", 4),
        ("Water", 5),
        ("Data Bureau", 5),
        ("Logistics", 6),
        ("Port", 6),
        ("Textile", 0),
        ("Electronics", 0),
    ),
    forms=("", "Group", "Holdings", "Tech"),
    families=("Wang", "Li", "Zhang", "Liu", "Chen", "Yang", "Zhao", "Huang", "Zhou", "Wu", "Xu", "Sun", "Hu", "Zhu"),
    givens=("Lei", "Jing", "Wei", "Fang", "Jun", "Min", "Qiang", "Li", "Tao", "Juan", "Jie", "Yan", "Wenbo", "Siyuan"),
    projects=(
        "Phase I",
        "Phase II",
        "expansion",
        "refit",
        "pilot",
        "tender",
        "spares",
        "upgrade",
        "cloud",
        "smart line",
    ),
    steps=(
        "Meet equipment dept",
        "Send proposal",
        "Trial run",
        "See chief engineer",
        "Confirm budget",
        "Contract clauses",
        "Visit workshop",
        "Demo",
    ),
    dealer_forms=("Trading", "Channel", "Supply", "Electric"),
    rivals=("Hengyuan Tech", "Botai Systems", "Zhongsui Automation", "Lingyue Software"),
    visit_subjects=(
        "Quarterly review",
        "Talk about needs",
        "Product demo",
        "Contract talks",
        "Delivery check",
        "Routine call",
        "After a fault",
    ),
    tasks=(
        "Send the quotation",
        "Arrange a leader visit",
        "Update the yearly potential",
        "Follow up the trial",
        "Collect what is due",
        "Fix the year-end meeting",
        "Complete the contacts",
    ),
    override_reasons=("Group contract signed", "Yearly frame contract under way", "Backed by the new general manager"),
    review_note="Quarterly portfolio review",
    joint=" ",
)
