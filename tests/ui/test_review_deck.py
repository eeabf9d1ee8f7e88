"""The review deck: slides whose figures are the services', sentences that hold at the edges, both languages."""

import io
from datetime import date

import pytest
from msgspec.structs import replace
from pptx import Presentation

from app.charts.bars import BarSpec
from app.charts.funnel_steps import FunnelStepsSpec
from app.charts.pareto import ParetoSpec
from app.charts.quadrant import QuadrantSpec
from app.exchange.pptx_deck import TextSpec
from app.exchange.pptx_tables import TableSpec
from app.services.scope import scope_for
from app.services.services import Services
from app.terms import DealStage, DisplayUnit
from app.ui.chart_words.amounts import amount_scale, shorten
from app.ui.chart_words.pareto import MOST_CUSTOMERS
from app.ui.formats import Formats
from app.ui.review_deck import chart_deck, review_charts, review_deck, write_review_deck
from tests.builders import a_book, a_busy_region, a_customer, a_deal, a_product, a_rep, a_sale

TODAY = date(2026, 11, 22)
SCOPE = scope_for(TODAY)
ENGLISH = Formats("CNY", DisplayUnit.WAN, "en")
CHINESE = Formats("CNY", DisplayUnit.WAN, "zh_CN")


@pytest.fixture
def book(tmp_path):
    book = a_book(tmp_path)
    yield book
    book.close()


@pytest.fixture
def region(book):
    a_busy_region(book)
    return Services(book)


def deck_of(book, formats=ENGLISH, scope=SCOPE):
    return review_deck(Services(book), scope, formats)


def contents(deck):
    return [slide.content for slide in deck.slides]


def of_kind(deck, kind):
    return next(content for content in contents(deck) if isinstance(content, kind))


def test_the_slides_come_in_the_order_of_the_review(region):
    kinds = [type(content) for content in contents(review_deck(region, SCOPE, ENGLISH))]
    by_strategy = [summary for summary in region.portfolio.view(SCOPE).summaries() if summary.customers]
    portfolio = [QuadrantSpec, TableSpec, *[TableSpec] * len(by_strategy), TextSpec]
    funnel = [FunnelStepsSpec, TableSpec, BarSpec, BarSpec, TableSpec, TableSpec]
    assert kinds == [*portfolio, *funnel, ParetoSpec]


def test_the_funnel_shows_the_services_figures(region):
    view = region.funnel.view(SCOPE)
    spec = of_kind(review_deck(region, SCOPE, ENGLISH), FunnelStepsSpec)
    assert [step.deals for step in spec.steps] == [column.deals for column in view.columns]
    unit = view.columns[0].amount_cents / spec.steps[0].amount
    assert [round(step.amount * unit) for step in spec.steps] == [column.amount_cents for column in view.columns]
    assert [round(step.weighted * unit) for step in spec.steps] == [column.weighted_cents for column in view.columns]


def test_bars_add_up_to_the_open_pipeline(region):
    view = region.funnel.view(SCOPE)
    by_rep, by_month = (c for c in contents(review_deck(region, SCOPE, ENGLISH)) if isinstance(c, BarSpec))
    for spec in (by_rep, by_month):
        scale = {"CNY k": 1e5, "CNY M": 1e8}[spec.unit]
        assert [round(sum(series.values) * scale) for series in spec.series] == [view.open_cents, view.weighted_cents]


def test_the_strategy_table_adds_up(region):
    view = region.portfolio.view(SCOPE)
    table = of_kind(review_deck(region, SCOPE, ENGLISH), TableSpec)
    counts = [int(row[2]) for row in table.rows]
    assert sum(counts) == int(table.total[2]) == len(view.ids)


def test_what_is_written_is_what_was_counted(region):
    buffer = io.BytesIO()
    write_review_deck(region, SCOPE, ENGLISH, buffer)
    slides = list(Presentation(buffer).slides)
    deck = review_deck(region, SCOPE, ENGLISH)
    assert [slide.shapes.title.text for slide in slides] == [deck.title, *(slide.title for slide in deck.slides)]
    charts = [shape.chart for slide in slides for shape in slide.shapes if shape.has_chart]
    funnel = of_kind(deck, FunnelStepsSpec)
    assert tuple(charts[1].plots[0].series[0].values) == tuple(step.amount for step in funnel.steps)
    assert all(slide.has_notes_slide for slide in slides)


def test_every_slide_says_its_filter_and_day(region):
    rep = region.lookups.reps()[0]
    deck = review_deck(region, replace(SCOPE, owner_id=rep.id), ENGLISH)
    assert rep.name in deck.footer
    assert "2026-11-22" in deck.footer
    assert all(rep.name in slide.subtitle and "2026-11-22" in slide.subtitle for slide in deck.slides)


def test_an_empty_book_says_so_once(book):
    deck = deck_of(book)
    assert all(isinstance(content, TextSpec) for content in contents(deck))
    titles = [slide.title for slide in deck.slides]
    assert len(titles) == len(set(titles))
    assert "No deal is open: there is no pipeline to review" in titles
    assert "No sales in this period" in titles
    assert titles[0] == "There are no customers in this filter"


def test_one_customer_with_one_deal(book):
    customer, rep = a_customer(book, potential=500), a_rep(book)
    a_sale(book, customer, date(2026, 5, 1), 400)
    a_deal(book, stage=DealStage.NEEDS, amount=80, customer_id=customer, owner_id=rep, expected_close=date(2027, 1, 9))
    titles = [slide.title for slide in deck_of(book).slides]
    assert "恒瑞医药 is the only customer with sales" in titles
    assert "One deal makes up the open pipeline: ¥80" in titles
    assert "Anna Snelling carries the whole open pipeline: ¥80" in titles
    assert "100% of the open pipeline is due to close by the end of Jan 2027" in titles


def test_deals_without_amounts_are_counted_not_shown_as_zero(book):
    a_deal(book, "Line 1", stage=DealStage.VALUE)
    a_deal(book, "Line 2", stage=DealStage.VALUE)
    deck = deck_of(book)
    spec = of_kind(deck, FunnelStepsSpec)
    assert [step.amount for step in spec.steps] == [step.deals for step in spec.steps]
    assert spec.weighted_name == ""
    assert deck.figures[0].value == "—"


def test_list_prices_stand_in_where_no_deal_has_an_amount(book):
    product = a_product(book, list_price_cents=55_000)
    a_deal(book, stage=DealStage.VALUE, product_id=product, list_amount_cents=55_000)
    deck = deck_of(book)
    assert of_kind(deck, FunnelStepsSpec).amount_name == "At list price"
    assert "¥550" in deck.slides[2].title or "¥550" in deck.slides[1].title


def test_overdue_deals_lead_the_month_slide(book):
    a_deal(book, "Late", stage=DealStage.VALUE, amount=300, expected_close=date(2026, 8, 1))
    a_deal(book, "Soon", stage=DealStage.VALUE, amount=100, expected_close=date(2026, 12, 1))
    a_deal(book, "Far", stage=DealStage.VALUE, amount=100, expected_close=date(2028, 12, 1))
    a_deal(book, "Open", stage=DealStage.VALUE, amount=100)
    months = [content for content in contents(deck_of(book)) if isinstance(content, BarSpec)][1]
    assert months.categories[:3] == ("Overdue", "Nov 2026", "Dec") or months.categories[:3] == ("Overdue", "Nov", "Dec")
    assert months.categories[-2:] == ("Later", "No date")
    assert months.series[0].values[0] == 300
    assert len(months.categories) == 1 + 12 + 2
    assert months.title.startswith("50% of the pipeline is past its close date")


def test_many_customers_are_cut_and_counted(book):
    a_busy_region(book, customers=60)
    spec = of_kind(deck_of(book), ParetoSpec)
    buyers = sum(amount > 0 for amount in Services(book).portfolio.abc(SCOPE).amounts_cents)
    assert len(spec.categories) == min(buyers, MOST_CUSTOMERS)
    assert (buyers > MOST_CUSTOMERS) == (str(buyers - MOST_CUSTOMERS) in spec.others)
    assert spec.cumulative[-1] < 1


def test_hostile_names_do_not_break_a_slide(book, tmp_path):
    for name in ("=cmd|' /C calc'!A1", "a\nb\tc", '"><script>', "很长的名字" * 60, "\U0001f600 smile"):
        customer = a_customer(book, name, potential=900)
        a_sale(book, customer, date(2026, 5, 1), 300)
        a_deal(book, name, stage=DealStage.COMMIT, amount=100, customer_id=customer)
    target = tmp_path / "review.pptx"
    write_review_deck(Services(book), SCOPE, ENGLISH, target)
    assert len(Presentation(target).slides) > 5


def test_a_chart_alone_makes_a_deck(region):
    spec = review_charts(region, SCOPE, ENGLISH)["funnel"]
    deck = chart_deck(spec, "East", "all reps", TODAY, ENGLISH)
    assert [slide.content for slide in deck.slides] == [spec]
    assert deck.slides[0].alt_text.startswith("Bar chart by stage. ")


def test_one_scale_holds_for_all_bars_of_a_chart(qapp):
    assert amount_scale(CHINESE, 128_640_000_00).label(3_210_000_00) == "321万"
    assert amount_scale(CHINESE, 5_000_000_00).label(1_234_500_00) == "123.5万"
    assert amount_scale(CHINESE, 2_000_000_000_00).label(30_000_000_00) == "0.30亿"
    assert amount_scale(ENGLISH, 12_864_000_00).label(3_210_000_00) == "3.2M"
    assert amount_scale(ENGLISH, 900_00).label(-5_00) == "−5"
    assert amount_scale(CHINESE, 5_000_000_00).number_format == '#,##0.0"万"'


def test_long_names_are_cut_to_what_fits():
    assert shorten("华东电力装备集团有限公司", 12) == "华东电力装…"
    assert shorten("short", 12) == "short"
    assert shorten("line\none\ttwo", 30) == "line one two"
