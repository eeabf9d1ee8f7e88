"""People of deals, visits, dealers, evaluations, credit and tasks come in from files, with the parts their columns hold."""

from datetime import date
from pathlib import Path

import pytest

from app.exchange.readers.raw_table import RawTable
from app.services.backups import BackupService
from app.services.book_settings import SettingsService
from app.services.history import HistoryService
from app.services.imports import ImportService
from app.terms import DealStage, RowState, TableKind
from tests.builders import a_contact, a_customer, a_deal, a_dealer, an_area, dump

VISITS = (
    "Customer",
    "Visited by",
    "Visit date",
    "People",
    "Outcome",
    "Promised action",
    "Advance: by whom",
    "Promised for",
)
EVALUATIONS = ("Dealer", "Scorecard version", "Evaluated by", "Started on", "Recorded on", "Criterion", "Mark, 0 to 5")
CARD = ("Scorecard version", "Made on", "Points for A", "Points for B", "Points for C")
CRITERIA = (*CARD, "Place in the order", "Criterion", "Group of criteria", "Weight, %")


@pytest.fixture
def bring(book):
    """Plan and apply tables as if read from the sheets of one file; the plan comes back."""
    imports = ImportService(book, SettingsService(book), BackupService(book))

    def run(*sheets, kind=None):
        tables = [
            RawTable(f"Sheet{at}", tuple(headers), [tuple(row) for row in rows], range(2, 2 + len(rows)), 1)
            for at, (headers, rows) in enumerate(sheets)
        ]
        plan = imports.plan_tables(imports.map_tables(Path("crm.xlsx"), tables, kind=kind))
        imports.apply(plan)
        return plan

    return run


def counts(plan):
    return {table.kind: {state.value: count for state, count in table.counts.items()} for table in plan.tables}


def problems(plan):
    return [(p.code, p.value) for table in plan.tables for row in table.problems.values() for p in row]


def test_an_advance_without_evidence_is_a_continuation_and_the_claim_is_kept(book, bring):
    a_contact(book, a_customer(book, "Acme"), "Li Ming")
    rows = [
        ("Acme", "Anna", "2026-10-05", "Li Ming", "Advance", "shows us the line", "Li Ming", "2026-10-20"),
        ("Acme", "Anna", "2026-10-06", "Li Ming", "Advance", None, "Li Ming", "2026-10-20"),
        ("Acme", "Anna", "2026-10-07", "Li Ming", "Order", None, None, None),
    ]
    bring((VISITS, rows))
    outcomes = book.rows("SELECT outcome, claimed_outcome FROM visit ORDER BY id")
    assert outcomes == [("ADVANCE", "ADVANCE"), ("CONTINUATION", "ADVANCE"), ("CONTINUATION", "ORDER")]
    assert set(bring((VISITS, rows)).counts) == {RowState.SAME}
    mended = (*rows[1][:5], "opens the plant", *rows[1][6:])
    assert counts(bring((VISITS, [mended])))[TableKind.VISITS] == {"CHANGED": 1}
    assert book.rows("SELECT outcome FROM visit ORDER BY id")[1] == ("ADVANCE",)


def test_who_left_before_the_visit_cannot_promise(book, bring):
    a_contact(book, a_customer(book, "Acme"), "Li Ming", left_on=date(2026, 9, 30))
    bring((VISITS, [("Acme", "Anna", "2026-10-05", None, "Advance", "pays", "Li Ming", "2026-10-20")]))
    assert book.rows("SELECT outcome FROM visit") == [("CONTINUATION",)]


def test_people_and_objections_come_with_a_visit(book, bring):
    customer = a_customer(book, "Acme")
    for name in ("李明", "王芳"):
        a_contact(book, customer, name)
    before = dump(book)
    headers = ("客户", "拜访日期", "拜访对象", "异议", "开始时间", "访前：见谁")
    rows = [("Acme", "2026-10-05", "李明、王芳；Nobody", "怀疑 | 太贵\\；太慢 | 算给他看\n嗯", "9:30", "总经理")]
    plan = bring((headers, rows))
    assert counts(plan) == {
        TableKind.VISITS: {"NEW": 1},
        TableKind.VISIT_PEOPLE: {"NEW": 2, "INVALID": 1},
        TableKind.VISIT_ANSWERS: {"NEW": 1},
        TableKind.OBJECTIONS: {"NEW": 1, "INVALID": 1},
    }
    assert problems(plan) == [("LINK_UNKNOWN", "Nobody"), ("UNKNOWN_WORD", "嗯")]
    assert book.rows("SELECT kind, text, answer FROM visit_objection") == [("DOUBT", "太贵；太慢", "算给他看")]
    assert book.rows("SELECT starts_at, key, text FROM visit JOIN visit_answer") == [(570, "WHO", "总经理")]
    assert counts(bring((headers, rows)))[TableKind.VISIT_PEOPLE] == {"SAME": 2, "INVALID": 1}
    HistoryService(book).undo()
    assert dump(book) == before


def test_a_person_of_a_deal_is_found_at_its_customer_with_tests_passed(book, bring):
    deal = a_deal(book, "Line 3", stage=DealStage.NEEDS, customer_id=a_customer(book, "Acme"))
    a_contact(book, a_customer(book, "Bolt"), "Li Ming")
    person = a_contact(book, book.rows("SELECT id FROM customer WHERE name = 'Acme'")[0][0], "Li Ming")
    headers = ("Deal", "Person", "Decider", "Support", "Knows the people: what shows it", "Knows the people: seen on")
    more = (*headers, "Own stake: what shows it", "own_stake")
    rows = [("Line 3", "Li Ming", "yes", 3, "drew the chart", "2026-10-05", None, "wants the post")]
    plan = bring((more, rows))
    assert book.rows("SELECT deal_id, contact_id, is_decider, is_user, support FROM deal_person") == [
        (deal, person, 1, 0, 3)
    ]
    assert book.rows("SELECT test, evidence, seen_on FROM guide_evidence") == [
        ("KNOWS_PEOPLE", "drew the chart", "2026-10-05")
    ]
    assert problems(plan) == [("MONTH_MISSING", "wants the post")]
    again = bring((headers, [row[:6] for row in rows]))
    assert set(again.counts) == {RowState.SAME}
    assert problems(bring((headers, [("Line 3", "Li Ming", "yes", 9, None, None)]))) == [("OUT_OF_RANGE", "9")]


def test_contacts_report_to_colleagues_further_down_but_never_in_a_circle(book, bring):
    headers = ("Contact name", "Account name", "Reports to")
    plan = bring((headers, [("A", "Acme", "B"), ("B", "Acme", "C"), ("C", "Acme", None), ("X", "Bolt", "C")]))
    assert problems(plan) == [("OTHER_CUSTOMER", "C")]
    bosses = "SELECT c.name, b.name FROM contact c JOIN contact b ON b.id = c.reports_to_id"
    assert book.rows(bosses) == [("A", "B"), ("B", "C")]
    assert problems(bring((headers, [("C", "Acme", "A")]))) == [("REPORTS_LOOP", "C")]
    assert problems(bring((headers, [("A", "Acme", "A")]))) == [("REPORTS_LOOP", "A")]
    assert book.rows(bosses) == [("A", "B"), ("B", "C")]
    plan = bring((headers, [("D", "Acme", "E"), ("E", "Acme", "D"), ("F", "Acme", "Nobody")]))
    assert [code for code, _ in problems(plan)] == ["LINK_UNKNOWN", "REPORTS_LOOP", "REPORTS_LOOP"]


def test_dealers_come_with_their_primary_dealer_scopes_and_functions(book, bring):
    an_area(book, "华东")
    headers = (
        "经销商名称",
        "上级经销商",
        "授权范围（区域/产品）",
        "服务：承担方",
        "服务：说明",
        "佣金（%）",
        "关心：能赚多少",
    )
    rows = [
        ("小店", "总店", None, None, None, None, None),
        ("总店", None, "华东 | *；* | GTX", "经销商承担", "两人", 5, "8 个点"),
    ]
    plan = bring((headers, rows))
    assert counts(plan)[TableKind.SCOPES] == {"NEW": 2}
    assert book.rows(
        "SELECT d.name, p.name, d.commission_bp FROM dealer d LEFT JOIN dealer p ON p.id = d.parent_id"
    ) == [
        ("小店", "总店", None),
        ("总店", None, 500),
    ]
    scopes = "SELECT a.name, p.name FROM dealer_scope s LEFT JOIN area a ON a.id = area_id LEFT JOIN product p ON p.id = product_id ORDER BY s.id"
    assert book.rows(scopes) == [("华东", None), (None, "GTX")]
    assert book.rows("SELECT function, carrier, remark FROM dealer_function") == [("SERVICE", "DEALER", "两人")]
    assert book.rows("SELECT concern, text FROM dealer_concern") == [("PROFIT", "8 个点")]
    assert set(bring((headers, rows)).counts) == {RowState.SAME}
    assert problems(bring((headers[:2], [("总店", "小店")]))) == [("PARENT_LOOP", "小店")]


def test_a_dealer_that_breaks_a_rule_of_its_type_stays_out(book, bring):
    headers = (
        "Dealer name",
        "Legal kind",
        "Dealer type",
        "Commission, %",
        "Primary dealer",
        "Contract from",
        "Contract to",
    )
    rows = [
        ("North", "Agent", None, None, None, None, None),
        ("South", None, "Second tier", None, None, None, None),
        ("East", "Agent", "Second tier", 5, "North", "2026-01-01", "2026-12-31"),
        ("West", None, None, None, None, "2026-12-31", "2026-01-01"),
    ]
    assert problems(bring((headers, rows))) == [
        ("COMMISSION_MISSING", ""),
        ("PARENT_MISSING", ""),
        ("DAYS_REVERSED", ""),
    ]
    assert book.rows("SELECT name, legal_kind FROM dealer ORDER BY name") == [("East", "AGENT"), ("North", None)]
    assert counts(bring((headers[:2], [("East", "Agent")])))[TableKind.DEALERS] == {"SAME": 1}


def test_two_exclusives_of_a_region_do_not_come_in_but_one_that_gives_it_up_makes_room(book, bring):
    headers = ("Dealer name", "Dealer type", "Scopes")
    rows = [
        ("First", "Exclusive regional", "华东 | *"),
        ("Second", "Exclusive regional", "华东 | GTX"),
        ("Third", "Exclusive regional", "华南 | GTX"),
        ("Fourth", "Authorised", "华东 | *"),
    ]
    assert problems(bring((headers, rows))) == [("EXCLUSIVE_OVERLAP", "First")]
    assert book.rows("SELECT name FROM dealer ORDER BY id") == [("First",), ("Third",), ("Fourth",)]
    assert problems(bring((headers[::2], [("Third", "华东 | GTX")]))) == [("EXCLUSIVE_OVERLAP", "First")]
    swap = [("Fourth", "Exclusive regional"), ("First", "Authorised")]
    assert problems(bring((headers[:2], swap))) == []


def test_a_customer_is_one_dealer(book, bring):
    headers = ("Dealer name", "Customer")
    assert problems(bring((headers, [("North", "Acme"), ("South", "Acme")]))) == [("ALREADY_LINKED", "North")]


def scorecard(version=1, weight=60):
    card = (version, "2026-01-02", 85, 70, 60)
    return CRITERIA, [(*card, 0, "Funds", "Match", weight), (*card, 1, "Our own word", "Controllability", 40)]


def marks(first=4, version=1, evaluator="Anna"):
    head = ("Ostsee Handel", version, evaluator, "2026-03-01", "2026-03-04")
    return EVALUATIONS, [(*head, "资金", first), (*head, "Our own word", 2)]


def test_evaluations_come_by_line_and_what_is_recorded_is_kept(book, bring):
    a_dealer(book)
    plan = bring(scorecard(), marks())
    assert counts(plan) == {
        TableKind.SCORECARD_HEADS: {"NEW": 1},
        TableKind.SCORECARDS: {"NEW": 2},
        TableKind.EVALUATION_HEADS: {"NEW": 1},
        TableKind.EVALUATIONS: {"NEW": 2},
    }
    told = book.rows(
        "SELECT d.name, s.version, c.key, c.weight, m.mark, e.recorded_on FROM dealer_mark m"
        " JOIN dealer_evaluation e ON e.id = evaluation_id JOIN dealer d ON d.id = dealer_id"
        " JOIN dealer_scorecard s ON s.id = e.scorecard_id JOIN scorecard_criterion c ON c.id = criterion_id"
    )
    assert told == [
        ("Ostsee Handel", 1, "FUNDS", 60, 4, "2026-03-04"),
        ("Ostsee Handel", 1, "Our own word", 40, 2, "2026-03-04"),
    ]
    before = dump(book)
    again = bring(scorecard(), marks())
    assert set(again.counts) == {RowState.SAME}
    for sheet in (scorecard(weight=50), marks(first=5)):
        assert problems(bring(sheet)) == [("KEPT_AS_RECORDED", "")]
    assert problems(bring(marks(version=9, evaluator="Bob"))) == [("LINK_UNKNOWN", "9")] * 3
    assert dump(book) == before


def test_credit_promises_and_tasks_belong_to_their_party(book, bring):
    a_customer(book, "Acme")
    a_dealer(book)
    credit = (
        ("Customer", "Dealer", "Credit days", "Credit grade"),
        [("Acme", None, 45, "信AA"), (None, "Ostsee Handel", 30, "B")],
    )
    invoices = (
        ("Invoice no", "Customer", "Invoice date", "Due date", "Amount"),
        [("R-1", "Acme", "2026-06-01", "2026-07-01", 100)],
    )
    promises = (
        ("Customer", "Settles invoice", "Promised on", "Due on", "Amount"),
        [("Acme", "R-1", "2026-08-01", "2026-08-15", 60)],
    )
    tasks = (("Task", "Customer", "Due on", "Step of collection"), [("Call them", "Acme", "2026-08-16", "电话催收")])
    sheets = (credit, invoices, promises, tasks)
    assert set(bring(*sheets).counts) == {RowState.NEW}
    assert book.rows("SELECT customer_id IS NULL, credit_days, grade_set FROM credit_file") == [
        (0, 45, "AA"),
        (1, 30, "B"),
    ]
    assert book.rows("SELECT number, p.amount_cents FROM payment_promise p JOIN invoice i ON i.id = invoice_id") == [
        ("R-1", 6000)
    ]
    assert book.rows("SELECT title, ladder_step, due_on FROM task") == [("Call them", "CALL", "2026-08-16")]
    assert set(bring(*sheets).counts) == {RowState.SAME}


def test_lines_of_the_map_join_two_people_and_a_conflict_is_kept_once(book, bring):
    customer = a_customer(book, "Acme")
    first, second = (a_contact(book, customer, name) for name in ("Ann", "Bob"))
    headers = ("Kind of line", "From person", "To person", "Strength, 1 to 3")
    rows = [("In conflict with", "Bob", "Ann", None), ("影响", "Bob", "Ann", 3), ("Influences", "Ann", "Ann", 1)]
    plan = bring((headers, rows))
    assert problems(plan) == [("LINE_TO_SELF", "")]
    lines = book.rows("SELECT kind, from_id, to_id, strength FROM contact_line")
    assert lines == [("CONFLICT", first, second, None), ("INFLUENCES", second, first, 3)]
    assert bring((headers, [("冲突", "Ann", "Bob", None)])).counts == {RowState.SAME: 1}


def test_the_decision_flow_and_the_role_plan_of_a_deal(book, bring):
    a_deal(book, "Line 3", stage=DealStage.NEEDS)
    steps = (
        ("Deal", "Place in the order", "Step of the decision", "Name of the step", "State of the step"),
        [("Line 3", 0, "提出", None, "完成"), ("Line 3", 1, None, "Audit", None), ("Line 3", 2, None, None, None)],
    )
    plan = bring(steps)
    assert problems(plan) == [("NAME_MISSING", "")]
    told = book.rows("SELECT position, kind, title, status FROM decision_step")
    assert told == [(0, "INITIATE", None, "DONE"), (1, None, "Audit", "NOT_STARTED")]
    headers = ("Deal", "Goal", "From day", "Frequency", "Days done")
    plan = bring((headers, [("Line 3", "Keep close", "2026-03-01", "每月", "2026-03-05; 2026-04-02; soon")]))
    assert problems(plan) == [("BAD_DATE", "soon")]
    assert book.rows("SELECT done_on FROM role_plan_done") == [("2026-03-05",), ("2026-04-02",)]


def test_people_of_the_book_stay_with_a_visit_that_names_others(book, bring):
    customer = a_customer(book, "Acme")
    for name in ("Ann", "Bob"):
        a_contact(book, customer, name)
    bring((("Customer", "Visit date", "People"), [("Acme", "2026-10-05", "Ann")]))
    bring((("Customer", "Visit date", "People"), [("Acme", "2026-10-05", "Bob")]))
    assert len(book.rows("SELECT * FROM visit")) == 1
    assert len(book.rows("SELECT * FROM visit_person")) == 2


def test_diversion_cases_and_notes_on_people(book, bring):
    a_dealer(book)
    a_contact(book, a_customer(book, "Acme"), "Li Ming")
    cases = (
        ("经销商", "发现日期", "区域", "金额", "已核实", "依据"),
        [("Ostsee Handel", "2026-05-02", "华东", 1200, "是", "批号 77")],
    )
    notes = (
        ("Person", "Kind of information", "Text", "Noted on"),
        [("Li Ming", "About the work", "New plant in May", "2026-03-01"), ("Li Ming", "Gossip", "x", "2026-03-01")],
    )
    plan = bring(cases, notes)
    assert problems(plan) == [("UNKNOWN_WORD", "Gossip")]
    told = book.rows("SELECT found_on, amount_cents, is_confirmed, evidence FROM diversion_case")
    assert told == [("2026-05-02", 120_000, 1, "批号 77")]
    assert book.rows("SELECT kind, text FROM contact_note") == [("WORK", "New plant in May")]
    assert bring(cases).counts == {RowState.SAME: 1}
