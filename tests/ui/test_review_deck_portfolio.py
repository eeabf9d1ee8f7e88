"""The portfolio's slides: the top customers of each strategy, who moved since the last review, resources, every lens."""

import io
from datetime import date, timedelta

import pytest
from pptx import Presentation

from app.charts.bars import BarSpec
from app.charts.quadrant import QuadrantSpec
from app.exchange.pptx_deck import TextSpec, write_deck
from app.exchange.pptx_tables import TableSpec
from app.methods.attack_defence import STRATEGY_ORDER
from app.services.scope import scope_for
from app.services.services import Services
from app.terms import DisplayUnit, Lens, Overlay, Strategy
from app.ui.chart_words.framing import Framing
from app.ui.chart_words.lens_spec import lens_spec
from app.ui.chart_words.strategy_customers import MOST_CUSTOMERS, strategy_customers
from app.ui.formats import Formats
from app.ui.review_deck import chart_deck, review_charts, review_deck, write_review_deck
from tests.builders import a_book, a_busy_region, a_customer, a_rep, a_sale
from tests.journal_days import Calendar

TODAY = date(2026, 11, 22)
REVIEW = date(2026, 9, 1)
SCOPE = scope_for(TODAY)
ENGLISH = Formats("CNY", DisplayUnit.THOUSANDS, "en")


@pytest.fixture
def book(tmp_path):
    book = a_book(tmp_path)
    yield book
    book.close()


def four(book):
    """Customers of 100,000 and 10,000 a year, one that buys from us and one that does not of either."""
    rep = a_rep(book)
    sales = {"Big ours": (100_000, 80_000), "Big theirs": (100_000, 10_000), "Small ours": (10_000, 9_000)}
    found = {}
    for name, (potential, sold) in {**sales, "Small theirs": (9_000, 2_000)}.items():
        found[name] = a_customer(book, name, potential=potential, owner_id=rep)
        a_sale(book, found[name], date(2026, 5, 1), sold)
    return found


def framing():
    return Framing(SCOPE, ENGLISH, "all reps, all areas")


def slide(services, start):
    return next(one for one in review_deck(services, SCOPE, ENGLISH).slides if one.title.startswith(start))


def test_each_strategy_lists_its_largest_customers(book):
    a_busy_region(book, customers=60)
    services = Services(book)
    view = services.portfolio.view(SCOPE)
    for index, strategy in enumerate(STRATEGY_ORDER):
        here = (view.strategy == index).nonzero()[0].tolist()
        table = strategy_customers(strategy, view, services.customer_file, framing())
        if not here:
            assert table is None
            continue
        largest = sorted(here, key=lambda at: -int(view.potential_cents[at]))[:MOST_CUSTOMERS]
        assert [row[2] for row in table.rows] == [
            ENGLISH.amount_in_unit(int(view.potential_cents[at])) for at in largest
        ]


def test_what_is_to_win_and_what_is_to_keep_head_their_slides(book):
    four(book)
    services = Services(book)
    assert slide(services, "Acquire").title == "Acquire: ¥90k a year is still to win from 1 customer"
    assert slide(services, "Retain").title == "Retain: 1 customer brings ¥80k, 79% of our sales, to be kept"


def test_the_next_step_is_the_first_that_is_due(book):
    customer = four(book)["Big theirs"]
    services = Services(book)
    at = list(services.portfolio.view(SCOPE).ids).index(customer)

    def said():
        view = services.portfolio.view(SCOPE)
        table = strategy_customers(Strategy.ACQUIRE, view, services.customer_file, framing())
        return next(row[-1] for row in table.rows if row[0] == view.names[at])

    assert said() == "No next step"
    services.customer_file.save_visit(None, {"customer_id": customer, "planned_on": TODAY + timedelta(days=9)})
    assert said() == "1 Dec: Visit"
    task = {"customer_id": customer, "title": "Send the offer", "due_on": TODAY - timedelta(days=2)}
    services.customer_file.save_task(None, task)
    assert said() == "Overdue, 20 Nov: Send the offer"


def test_who_moved_since_the_last_review(tmp_path, monkeypatch):
    calendar = Calendar(monkeypatch, date(2026, 6, 1))
    book = a_book(tmp_path)
    customers, services = four(book), Services(book)
    calendar.day = REVIEW
    services.movement.hold_review(REVIEW)
    calendar.day = TODAY
    a_sale(book, customers["Big theirs"], date(2026, 10, 1), 60_000)
    services.customers.set_potential(customers["Small ours"], 3_000_000, TODAY)
    chart = slide(services, "2 customers changed strategy since 1 Sep")
    assert isinstance(chart.content, QuadrantSpec)
    assert chart.title.endswith("the main supplier is now us for 1, a rival for 1")
    assert len(chart.content.arrows) == 2
    table = slide(services, "The largest that moved is Big theirs").content
    assert isinstance(table, TableSpec)
    assert [row[:2] for row in table.rows] == [
        ("Big theirs", "Acquire → Retain"),
        ("Small ours", "Maintain → Disrupt"),
    ]
    written = io.BytesIO()
    write_review_deck(services, SCOPE, ENGLISH, written)
    assert any(shape.has_table for one in Presentation(written).slides for shape in one.shapes)
    book.close()


def test_a_book_that_nobody_moved_in_says_so(book):
    four(book)
    said = slide(Services(book), "Nobody changed strategy since").content
    assert isinstance(said, TextSpec)
    assert said.lines[:2] == (
        "4 customers stand where they stood.",
        "4 of them came into the book after that day; their first values stand in.",
    )


def test_resources_are_compared_where_visits_were_held(book):
    customer, services = four(book)["Big ours"], Services(book)
    assert not any(isinstance(one, BarSpec) for one in _contents(services))
    services.settings.set("resource_hours", "100")
    visit = {"customer_id": customer, "held_on": date(2026, 10, 5), "minutes": 90}
    services.customer_file.save_visit(None, visit)
    (bars,) = [one for one in _contents(services) if isinstance(one, BarSpec)]
    assert bars.title.startswith("Defend gets 100% of the effort")
    assert "100%" in bars.series[1].labels


def _contents(services):
    return [one.content for one in review_deck(services, SCOPE, ENGLISH).slides]


@pytest.mark.parametrize("lens", Lens)
def test_every_lens_becomes_a_native_slide(book, lens, tmp_path):
    rated = {"potential_score": 4, "fit_product": 4, "fit_price": 3, "fit_relationship": 4, "fit_service": 2}
    rated |= {"rival_name": "Rival", "rival_share_bp": 3_000, "growth_bp": 1_200}
    rated |= {"employees": 900, "influence": 3, "products_used": 2, "monthly_revenue_cents": 10_000_00}
    customer = a_customer(book, "Big", potential=90_000, strategic_revenue_cents=5_000_00, **rated)
    a_sale(book, customer, date(2026, 5, 1), 40_000)
    services = Services(book)
    view = services.portfolio.view(SCOPE)
    lens_view = services.portfolio.lens(view, lens)
    spec = lens_spec(view, lens_view, ENGLISH, colour_by=services.portfolio.overlay(view, Overlay.STRATEGY))
    assert len(spec.x) == 1
    deck = chart_deck(spec, "East", "all reps", TODAY, ENGLISH)
    target = tmp_path / "lens.pptx"
    write_deck(target, deck)
    shapes = list(Presentation(target).slides)[1].shapes
    assert sum(shape.has_chart for shape in shapes) == 1
    captions = {caption.name for caption in spec.captions}
    assert captions <= {shape.name for shape in shapes}
    if lens is not Lens.ATTACK_DEFENCE:
        assert f"lens-{lens.value.lower()}" in review_charts(services, SCOPE, ENGLISH)
