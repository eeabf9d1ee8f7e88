"""Slides of people, dealers and receivables: the services' figures in words, and rooms without data left out."""

import pytest
from pptx import Presentation

from app.charts.bars import BarSpec
from app.charts.radar import RadarSpec
from app.exchange.pptx_tables import TableSpec
from app.terms import MissingPiece
from app.ui.deck.credit_slides import ageing_slide, collection_slides
from app.ui.deck.dealer_slides import dealer_slide, ranking_slides
from app.ui.deck.paging import framing_of, table_of, table_pages
from app.ui.deck.room_slides import charts_of, room_slides
from app.ui.deck.save import save_slides
from app.ui.deck.tracking_slides import coach_slides, map_slide, sheet_slide
from app.ui.review_deck import review_deck
from tests.builders import a_customer, a_deal
from tests.ui.deck.conftest import ENGLISH, SCOPE


def part(page, heading):
    return next(part.content for part in page.parts if part.heading == heading)


def tables(page):
    return [part.content for part in page.parts if isinstance(part.content, TableSpec)]


def slides_of(services):
    return room_slides(services, framing_of(services, SCOPE, ENGLISH))


def test_the_sheet_says_in_its_title_what_is_missing(services, plant):
    page = sheet_slide(services, SCOPE, ENGLISH, plant.line)
    assert page.title.startswith("Dongfang Heavy · Line 4: 3 / 4, One short · 1 ")
    assert "Sun Tao" in tables(page)[0].rows[0]
    assert [row[0] for row in part(page, "People").rows] == ["Zhou Wei", "Chen Li", "Sun Tao"]
    assert len(part(page, "What is missing")) == len(services.tracking.sheet(plant.line, SCOPE.as_of).missing)


def test_the_factors_become_a_chart_once_they_are_scored(services, plant):
    heading = "Five factors against the best rival"
    assert isinstance(part(sheet_slide(services, SCOPE, ENGLISH, plant.line), heading), tuple)
    for row in services.tracking.factors(plant.line).rows:
        services.tracking.save_factor(plant.line, row.factor, {"ours": 4, "rival": 2})
    chart = part(sheet_slide(services, SCOPE, ENGLISH, plant.line), heading)
    assert [(one.name, one.values) for one in chart.series] == [("We", (4.0,) * 5), ("Ostsee", (2.0,) * 5)]


def test_a_red_flag_is_shown_with_what_is_done_about_it(services, plant):
    flag = services.tracking.flags(plant.line, SCOPE.as_of)[0].flag
    services.tracking.answer_flag(plant.line, flag, "Zhou meets us on Monday", is_accepted=True, today=SCOPE.as_of)
    lines = part(sheet_slide(services, SCOPE, ENGLISH, plant.line), "Red flags")
    assert lines[0].endswith("→ accepted: Zhou meets us on Monday")


def test_the_map_is_that_of_the_deal(services, plant):
    spec = map_slide(services, SCOPE, ENGLISH, plant.line)
    assert {node.name for node in spec.nodes} == {"Zhou Wei", "Chen Li", "Sun Tao"}
    assert spec.subtitle.startswith("Dongfang Heavy · Line 4 · map green")


def test_the_coach_sees_who_lacks_most_first(book, services, plant):
    a_deal(book, "Nobody knows", amount=10_000)
    (page,) = coach_slides(services, SCOPE, ENGLISH)
    (table,) = tables(page)
    assert [row[0] for row in table.rows] == ["Nobody knows", "Dongfang Heavy · Line 4"]
    matrix = services.tracking.matrix(SCOPE)
    marked = sum(row.count("✕") for row in table.rows)
    assert marked == sum(matrix.counts.values()) == sum(int(text) for text in table.total[-len(MissingPiece) :])


def test_a_long_table_goes_over_several_slides_and_says_what_is_left_out():
    table = table_of((), [()] * 45, ())
    whole = table_pages("Deals", "all", table)
    assert [len(page.parts[0].content.rows) for page in whole] == [19, 19, 7]
    assert [page.parts[0].content.total for page in whole] == [None, None, ()]
    (first,) = table_pages("Deals", "all", table, 1)
    assert (first.title, first.subtitle) == ("Deals", "all · 26 more not shown")


def test_a_dealer_shows_its_form_with_the_round_before(services, dealers):
    page = dealer_slide(services, SCOPE, ENGLISH, dealers.hengtai)
    total = services.dealers.rounds(dealers.hengtai)[0].total
    assert page.title.startswith(f"Hengtai: Dealer B, {total:.1f} points, +")
    (form,) = tables(page)
    assert form.total[-1] == f"{total:.1f}"
    assert form.rows[1] == ("  Sub-dealers", "14%", "4", "2", "11.2")
    assert isinstance(page.charts[0], RadarSpec)
    assert part(page, "What to do") == ("No action is planned: agree on one.",)


def test_the_review_takes_dealers_that_are_due_or_were_evaluated_since(services, dealers):
    found = slides_of(services)
    assert [found[f"dealer-{at}"].title.split(":")[0] for at in (1, 2)] == ["Lantian", "Hengtai"]
    (ranking,) = ranking_slides(services, SCOPE, ENGLISH)
    assert [row[1] for row in tables(ranking)[0].rows] == ["Hengtai", "Lantian"]


def test_receivables_and_calls_are_those_of_the_services(services, owing):
    assert isinstance(bars := ageing_slide(services, SCOPE, ENGLISH), BarSpec)
    assert bars.totals == ("200,000",)
    (page,) = collection_slides(services, SCOPE, ENGLISH)
    (call,) = services.collection.calls(SCOPE)
    assert tables(page)[0].rows[0][:4] == ("Dongfang Heavy", "Anna Snelling", "180,000", str(call.days))


def test_each_room_opens_with_a_divider_in_the_order_of_the_program(services, plant, dealers, owing):
    names = list(slides_of(services))
    dividers = [name for name in names if name.startswith("divider")]
    assert dividers == ["divider-tracking", "divider-dealers", "divider-credit"]
    assert names[0] == "divider-tracking"
    assert set(charts_of(slides_of(services))) == {"dealer-1", "dealer-2"}
    review = [slide.content for slide in review_deck(services, SCOPE, ENGLISH).slides]
    assert review[-len(names) :] == list(slides_of(services).values())


def test_rooms_without_data_are_left_out(book, services):
    a_deal(book, "Press", amount=10_000, customer_id=a_customer(book, "Ninggang Port"))
    assert slides_of(services) == {}


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_slides_are_saved_as_a_presentation(services, plant, tmp_path, language):
    formats = type(ENGLISH)(ENGLISH.currency, ENGLISH.unit, language)
    contents = [make(services, SCOPE, formats, plant.line) for make in (sheet_slide, map_slide)]
    save_slides(services, SCOPE, formats, contents, tmp_path / "line.pptx")
    slides = Presentation(tmp_path / "line.pptx").slides
    assert [slide.shapes.title.text for slide in slides][1:] == [one.title for one in contents]
