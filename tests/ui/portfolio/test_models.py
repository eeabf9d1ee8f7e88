"""Lists of the portfolio: order, what is missing last, the cells' words, and the item-model contract."""

import pytest
from PySide6.QtCore import Qt

from app.services.scope import scope_for
from app.terms import DisplayUnit, Lens, Strategy
from app.ui.formats import Formats
from app.ui.portfolio.customer_model import ABC, NAME, POTENTIAL, SALES, SHARE, STRATEGY, CustomerListModel
from app.ui.portfolio.delegates import BAR_ROLE, TAG_ROLE
from app.ui.portfolio.list_columns import COLUMNS, Column
from app.ui.portfolio.rows import ListRows, named_like, share_of_top
from app.ui.portfolio.summary_model import CLASS, CUSTOMERS, SummaryModel
from app.ui.portfolio.summary_model import POTENTIAL as SUMMARY_POTENTIAL
from app.ui.portfolio.unplaced_model import UnplacedModel

from .conftest import TODAY, WAN_CENTS

FORMATS = Formats("CNY", DisplayUnit.WAN, "zh_CN")
LACKS, SALES_OF_TRAY, TYPED = 1, 2, 3


@pytest.fixture
def view(services, customers):
    return services.portfolio.view(scope_for(TODAY))


@pytest.fixture
def rows(services, view):
    return ListRows(view, services)


@pytest.fixture
def model(qapp, rows):
    model = CustomerListModel(FORMATS)
    model.set_rows(rows)
    return model


def tray_of(services, view, lens):
    tray = UnplacedModel(FORMATS)
    tray.set_lens(services.portfolio.lens(view, lens), services.portfolio.classes(view))
    return tray


def summary_of(services, view, lens=Lens.ATTACK_DEFENCE):
    summary = SummaryModel(FORMATS)
    summary.set_lens(services.portfolio.lens(view, lens))
    return summary


def column(model, number):
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_models_keep_the_contract(model, rows, services, view, qtmodeltester):
    rows.read_ahead(Column)
    for each in (model, summary_of(services, view), tray_of(services, view, Lens.TIERS)):
        qtmodeltester.check(each)


def test_largest_potential_first_and_missing_last(model):
    assert column(model, POTENTIAL) == ["800.0", "500.0", "120.0", "100.0", "80.0", "10.0", "—"]
    model.sort(POTENTIAL, Qt.SortOrder.AscendingOrder)
    assert column(model, POTENTIAL) == ["10.0", "80.0", "100.0", "120.0", "500.0", "800.0", "—"]


@pytest.mark.parametrize(
    ("number", "first"),
    [(NAME, "石城印务"), (STRATEGY, "天目医药"), (SHARE, "东方重工"), (SALES, "东方重工"), (ABC, "浦江大学")],
)
def test_every_column_sorts(model, number, first):
    model.sort(number, Qt.SortOrder.DescendingOrder)
    assert column(model, NAME)[0] == first


@pytest.mark.parametrize("number", list(Column))
def test_a_value_that_is_missing_stands_last_both_ways(model, rows, services, customers, number):
    services.customers.save(customers["海诚银行"], {"influence": 4, "employees": 300, "growth_bp": 500})
    rows.read_ahead([number])
    known = [text not in ("—", "", "Unplaced") for text in (model.text(row, number) for row in range(7))]
    for order in Qt.SortOrder:
        model.sort(number, order)
        shown = [text not in ("—", "", "Unplaced") for text in column(model, number)]
        if COLUMNS[number].kind.name != "TICK":  # no VIP is an answer, too
            assert shown == sorted(known, reverse=True)


def test_a_row_tells_its_strategy_as_a_tag(model):
    shown = [model.index(row, STRATEGY).data(TAG_ROLE).text for row in range(model.rowCount())]
    assert shown[:2] == ["Acquire", "Retain"]
    assert shown[-1] == "Unplaced"


def test_letters_of_two_rules_keep_their_prefix(model, rows):
    rows.read_ahead([Column.XY])
    assert column(model, ABC)[0] == "Amount A"
    assert {text.split()[0] for text in column(model, Column.XY)} == {"Potential", "—"}


def test_a_column_that_was_not_read_yet_says_so(model, rows):
    assert set(column(model, Column.TIER)) == {"…"}
    rows.read_ahead([Column.TIER])
    assert "…" not in column(model, Column.TIER)


def test_names_by_a_part_and_by_what_pinyin_found(view, customers):
    assert [view.names[at] for at in named_like(view, "重工").nonzero()[0]] == ["东方重工"]
    found = named_like(view, "hcyh", frozenset({customers["海诚银行"]}))
    assert [view.names[at] for at in found.nonzero()[0]] == ["海诚银行"]


def test_rows_of_customers_that_are_listed(model, rows, customers):
    model.set_rows(rows, named_like(rows.view, "银行"))
    assert model.rows_of(customers.values()) == [0]
    assert model.rows_of([customers["东方重工"], 99_999]) == []


def test_nothing_is_typed_into_what_is_worked_out(model, rows, customers):
    heard = []
    model.field_typed.connect(lambda *values: heard.append(values))
    assert not model.setData(model.index(0, SALES), 1)
    assert model.setData(model.index(0, POTENTIAL), 900 * WAN_CENTS)
    assert model.setData(model.index(0, POTENTIAL), 800 * WAN_CENTS)  # as it is: nothing to announce
    model.editable = False
    assert not model.setData(model.index(0, POTENTIAL), 1)
    assert heard == [(customers["海诚银行"], "potential_cents", 900 * WAN_CENTS)]


def test_a_group_cannot_be_typed_where_it_shows_a_sum(qapp, services, customers):
    services.customers.save(customers["宁港集团"], {"parent_id": customers["东方重工"]})
    model = CustomerListModel(FORMATS)
    model.set_rows(ListRows(services.portfolio.view(scope_for(TODAY), groups=True), services))
    [row] = model.rows_of([customers["东方重工"]])
    assert model.text(row, POTENTIAL) == "620.0"
    assert not model.can_edit(model.index(row, POTENTIAL))
    assert model.can_edit(model.index(row, Column.OWNER))


def test_the_tray_says_what_is_missing_and_takes_it(qapp, services, view, customers):
    tray = tray_of(services, view, Lens.ATTACK_DEFENCE)
    assert [tray.index(0, number).data() for number in (0, LACKS, SALES_OF_TRAY, TYPED)] == [
        "石城印务",
        "potential",
        "5.0",
        "type",
    ]
    heard = []
    tray.field_typed.connect(lambda *values: heard.append(values))
    assert tray.setData(tray.index(0, TYPED), 60 * WAN_CENTS)
    assert heard == [(customers["石城印务"], "potential_cents", 60 * WAN_CENTS)]
    assert not tray.setData(tray.index(0, TYPED), None)


def test_each_lens_asks_for_what_places_a_customer_there(qapp, services, view, customers):
    services.customers.save(customers["东方重工"], {"potential_score": 4, "fit_price": 3})
    tray = tray_of(services, services.portfolio.view(scope_for(TODAY)), Lens.CAPABILITY)
    row = tray.row_of(customers["东方重工"])
    assert [tray.index(row, number).data() for number in range(6)] == ["东方重工", "4", "type", "3", "type", "type"]
    assert tray.field_at(tray.first_missing(row)) == "fit_product"
    assert [tray_of(services, view, Lens.BCG).field_at(number) for number in range(4)] == [
        "",
        "potential_cents",
        "rival_share_bp",
        "growth_bp",
    ]


def test_shares_of_the_strategies_make_the_whole(qapp, services, view):
    summary = summary_of(services, view)
    shares = [summary.index(row, SUMMARY_POTENTIAL).data(BAR_ROLE) for row in range(summary.rowCount())]
    assert sum(shares) == pytest.approx(1)
    assert shares[1] == pytest.approx(800 / 1610)


def test_the_sums_count_the_unplaced_as_well(qapp, services, view):
    summary = summary_of(services, view)
    assert sum(int(text) for text in column(summary, CUSTOMERS)) == len(view.ids)
    assert column(summary, CLASS)[-1] == "Unplaced"
    assert [summary.key_at(row) for row in (0, 5)] == [Strategy.RETAIN, None]


def test_the_sums_follow_the_lens(qapp, services, view):
    assert column(summary_of(services, view, Lens.TIERS), CLASS)[:2] == ["Value A1", "Value A2"]


def test_what_the_largest_fifth_makes(view):
    # two of seven customers (a fifth of seven, rounded up): 400 + 160 of 735
    assert share_of_top(view.sales_cents) == pytest.approx(560 / 735)
