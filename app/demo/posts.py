"""Who works at the demo's customers: posts of a company, a bank, a school, a hospital and a public office, and who reports to whom."""

from __future__ import annotations

from msgspec import Struct

from app.terms import BuyingRole, ContactLevel, GatekeeperKind

TOP, MIDDLE, BASE = ContactLevel.TOP, ContactLevel.MIDDLE, ContactLevel.BASE
DECIDER, USER, GATEKEEPER, PURCHASER = BuyingRole
TECH, FINANCE, _ = GatekeeperKind


class Post(Struct, frozen=True):
    """title, department: English and Chinese. boss: place in the list of posts; role: the part its holder takes in a purchase."""

    title: tuple[str, str]
    department: tuple[str, str]
    level: ContactLevel
    boss: int | None
    role: BuyingRole | None
    guards: GatekeeperKind | None = None


_HEAD = ("Management", "总经办")
_MONEY = ("Finance", "财务部")
_BUYING = ("Purchasing", "采购部")
_IT = ("IT", "信息部")

COMPANY = (
    Post(("General manager", "总经理"), _HEAD, TOP, None, DECIDER),
    Post(("Production director", "生产总监"), ("Production", "生产部"), TOP, 0, DECIDER),
    Post(("Purchasing manager", "采购经理"), _BUYING, MIDDLE, 0, PURCHASER),
    Post(("Chief engineer", "总工程师"), ("Engineering", "技术中心"), TOP, 0, GATEKEEPER, TECH),
    Post(("Workshop head", "车间主任"), ("Production", "生产部"), MIDDLE, 1, USER),
    Post(("IT lead", "信息主管"), _IT, MIDDLE, 3, GATEKEEPER, TECH),
    Post(("CFO", "财务总监"), _MONEY, TOP, 0, GATEKEEPER, FINANCE),
    Post(("Equipment engineer", "设备工程师"), ("Equipment", "设备科"), BASE, 3, USER),
    Post(("Shift leader", "班组长"), ("Production", "生产部"), BASE, 4, USER),
    Post(("Buyer", "采购专员"), _BUYING, BASE, 2, PURCHASER),
)
BANK = (
    Post(("Branch president", "行长"), _HEAD, TOP, None, DECIDER),
    Post(("Vice president", "副行长"), _HEAD, TOP, 0, DECIDER),
    Post(("Head of purchasing", "采购中心主任"), ("Purchasing", "采购中心"), MIDDLE, 1, PURCHASER),
    Post(("Head of technology", "科技部总经理"), ("Technology", "科技部"), MIDDLE, 1, GATEKEEPER, TECH),
    Post(("Head of operations", "运营部总经理"), ("Operations", "运营部"), MIDDLE, 0, USER),
    Post(("Security officer", "信息安全经理"), ("Technology", "科技部"), BASE, 3, GATEKEEPER, TECH),
    Post(("Head of finance", "计财部总经理"), _MONEY, MIDDLE, 0, GATEKEEPER, FINANCE),
    Post(("Data centre lead", "机房主管"), ("Technology", "科技部"), BASE, 3, USER),
    Post(("Outlet manager", "网点负责人"), ("Operations", "运营部"), BASE, 4, USER),
    Post(("Purchasing officer", "采购专员"), ("Purchasing", "采购中心"), BASE, 2, PURCHASER),
)
SCHOOL = (
    Post(("President", "校长"), ("President's office", "校办"), TOP, None, DECIDER),
    Post(("Vice president", "副校长"), ("President's office", "校办"), TOP, 0, DECIDER),
    Post(("Head of tenders", "招标办主任"), ("Tenders", "招标办"), MIDDLE, 1, PURCHASER),
    Post(("Head of IT centre", "信息中心主任"), ("IT centre", "信息中心"), MIDDLE, 1, GATEKEEPER, TECH),
    Post(("Dean of engineering", "工学院院长"), ("Engineering school", "工学院"), MIDDLE, 1, USER),
    Post(("Head of laboratories", "实验室主任"), ("Engineering school", "工学院"), MIDDLE, 4, USER),
    Post(("Head of finance", "财务处长"), ("Finance", "财务处"), MIDDLE, 0, GATEKEEPER, FINANCE),
    Post(("Network engineer", "网络工程师"), ("IT centre", "信息中心"), BASE, 3, GATEKEEPER, TECH),
    Post(("Laboratory teacher", "实验教师"), ("Engineering school", "工学院"), BASE, 5, USER),
    Post(("Tender officer", "招标专员"), ("Tenders", "招标办"), BASE, 2, PURCHASER),
)
HOSPITAL = (
    Post(("Hospital director", "院长"), ("Director's office", "院办"), TOP, None, DECIDER),
    Post(("Deputy director", "副院长"), ("Director's office", "院办"), TOP, 0, DECIDER),
    Post(("Head of purchasing", "采购办主任"), ("Purchasing", "采购办"), MIDDLE, 1, PURCHASER),
    Post(("Head of IT", "信息科科长"), ("IT", "信息科"), MIDDLE, 1, GATEKEEPER, TECH),
    Post(("Head of laboratory", "检验科主任"), ("Laboratory", "检验科"), MIDDLE, 1, USER),
    Post(("Head of equipment", "设备科科长"), ("Equipment", "设备科"), MIDDLE, 1, GATEKEEPER, TECH),
    Post(("Head of finance", "财务科科长"), ("Finance", "财务科"), MIDDLE, 0, GATEKEEPER, FINANCE),
    Post(("Head nurse", "护士长"), ("Wards", "护理部"), BASE, 1, USER),
    Post(("Technician", "检验技师"), ("Laboratory", "检验科"), BASE, 4, USER),
    Post(("Purchasing clerk", "采购员"), ("Purchasing", "采购办"), BASE, 2, PURCHASER),
)
OFFICE = (
    Post(("Director", "局长"), ("Directorate", "局办"), TOP, None, DECIDER),
    Post(("Deputy director", "副局长"), ("Directorate", "局办"), TOP, 0, DECIDER),
    Post(("Head of procurement", "采购科科长"), ("Procurement", "采购科"), MIDDLE, 1, PURCHASER),
    Post(("Head of IT", "信息科科长"), ("IT", "信息科"), MIDDLE, 1, GATEKEEPER, TECH),
    Post(("Head of operations", "运行处处长"), ("Operations", "运行处"), MIDDLE, 1, USER),
    Post(("Chief engineer", "总工程师"), ("Engineering", "总工办"), TOP, 0, GATEKEEPER, TECH),
    Post(("Head of planning and finance", "计财科科长"), ("Finance", "计财科"), MIDDLE, 0, GATEKEEPER, FINANCE),
    Post(("Duty engineer", "值班工程师"), ("Operations", "运行处"), BASE, 4, USER),
    Post(("System administrator", "系统管理员"), ("IT", "信息科"), BASE, 3, USER),
    Post(("Procurement officer", "采购员"), ("Procurement", "采购科"), BASE, 2, PURCHASER),
)
_TRADES = (COMPANY, COMPANY, COMPANY, COMPANY, BANK, BANK, SCHOOL, SCHOOL, COMPANY, HOSPITAL, OFFICE, OFFICE)


def posts_of(trade: int) -> tuple[Post, ...]:
    """Posts of a company by its place in DemoNames.trades."""
    return _TRADES[trade] if trade < len(_TRADES) else COMPANY


def reports_to(posts: tuple[Post, ...], chosen: set[int], at: int) -> int | None:
    """The nearest superior whose post is among the chosen."""
    boss = posts[at].boss
    while boss is not None and boss not in chosen:
        boss = posts[boss].boss
    return boss
