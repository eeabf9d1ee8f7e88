"""Lists of the portfolio: order, filter, what is missing last, and the item-model contract."""

import pytest
from PySide6.QtCore import Qt

from app.services.scope import scope_for
from app.terms import DisplayUnit, Strategy
from app.ui.formats import Formats
from app.ui.portfolio.customer_model import (
    ABC,
    NAME,
    POTENTIAL,
    SALES,
    SHARE,
    STRATEGY,
    STRATEGY_ROLE,
    CustomerListModel,
)
from app.ui.portfolio.delegates import BAR_ROLE
from app.ui.portfolio.rows import share_of_top
from app.ui.portfolio.summary_model import POTENTIAL as SUMMARY_POTENTIAL
from app.ui.portfolio.summary_model import SummaryModel
from app.ui.portfolio.unplaced_model import LACKS, UnplacedModel
from app.ui.portfolio.unplaced_model import POTENTIAL as TYPED

from .conftest import TODAY, WAN_CENTS

FORMATS = Formats("CNY", DisplayUnit.WAN, "zh_CN")


@pytest.fixture
def view(services, customers):
    return services.portfolio.view(scope_for(TODAY))


@pytest.fixture
def model(qapp, view):
    model = CustomerListModel(FORMATS)
    model.set_view(view)
    return model


def column(model, number):
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_models_keep_the_contract(model, view, qtmodeltester):
    summary, unplaced = SummaryModel(FORMATS), UnplacedModel(FORMATS)
    summary.set_rows(view.summaries())
    unplaced.set_view(view)
    for each in (model, summary, unplaced):
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


def test_a_row_tells_its_strategy(model):
    shown = [model.index(row, STRATEGY).data(STRATEGY_ROLE) for row in range(model.rowCount())]
    assert shown[:2] == [Strategy.ACQUIRE, Strategy.RETAIN]
    assert shown[-1] is None


def test_filter_by_name_by_strategy_and_by_what_pinyin_found(model, customers):
    model.set_filter("重工", None)
    assert column(model, NAME) == ["东方重工"]
    model.set_filter("", 0)
    assert column(model, NAME) == ["东方重工", "宁港集团"]
    model.set_filter("hcyh", None, frozenset({customers["海诚银行"]}))
    assert column(model, NAME) == ["海诚银行"]


def test_the_tray_says_what_is_missing_and_takes_it(qapp, view, customers):
    tray = UnplacedModel(FORMATS)
    tray.set_view(view)
    assert tray.index(0, LACKS).data() == "potential"
    heard = []
    tray.potential_typed.connect(lambda *values: heard.append(values))
    assert tray.setData(tray.index(0, TYPED), 60 * WAN_CENTS)
    assert heard == [(customers["石城印务"], 60 * WAN_CENTS)]
    assert not tray.setData(tray.index(0, TYPED), None)


def test_shares_of_the_strategies_make_the_whole(qapp, view):
    summary = SummaryModel(FORMATS)
    summary.set_rows(view.summaries())
    shares = [summary.index(row, SUMMARY_POTENTIAL).data(BAR_ROLE) for row in range(5)]
    assert sum(shares) == pytest.approx(1)
    assert shares[1] == pytest.approx(800 / 1610)


def test_what_the_largest_fifth_makes(view):
    # two of seven customers (a fifth of seven, rounded up): 400 + 160 of 735
    assert share_of_top(view.sales_cents) == pytest.approx(560 / 735)
