"""The five factors on the sheet: typed marks, totals, weights that do not make 100, why."""

from decimal import Decimal

import pytest

from app.terms import PurchaseFactor
from app.ui.tracking.factors_words import gap_text
from app.ui.widgets.why_popover import WhyPopover

WORKED = {"VALUE": (30, 4, 3), "NEED": (25, 3, 4), "PRICE": (20, 2, 4), "TRUST": (15, 5, 3), "EXPERIENCE": (10, 3, 3)}
"""The worked example of R16: weight, ours, the rival's."""


@pytest.fixture
def card(page):
    return page.sheet.cards.factors


def score(services, deal, rows):
    services.tracking.set_weights(deal, {PurchaseFactor(name): row[0] for name, row in rows.items()})
    for name, (_, ours, rival) in rows.items():
        services.tracking.save_factor(deal, PurchaseFactor(name), {"ours": ours, "rival": rival})


def test_before_anything_is_scored_it_says_what_to_do(card):
    assert len(card.table.rows_model.rows) == 5
    assert card.totals.text().startswith("Too little is scored for a total")


def test_totals_and_where_to_work_stand_below(card, services, ids, page):
    services.deals.save(ids["Line 4"], {"rival": "Blue Ocean"}, page.scope.as_of)
    score(services, ids["Line 4"], WORKED)
    assert card.totals.text() == "We 3.40 · Blue Ocean 3.45 (of 5, weighted)"
    assert card.work.text() == "Work on: Price, Need · We lead: Value, Trust"


def test_a_mark_typed_in_its_cell_is_one_undo_step(card, services, ids, qtbot):
    model = card.table.rows_model
    ours = next(place for place, column in enumerate(model.columns) if column.field == "ours")
    model.setData(model.index(2, ours), 4)
    qtbot.waitUntil(lambda: services.tracking.factors(ids["Line 4"]).rows[2].ours == 4)
    services.history.undo()
    assert model.rows[2].ours is None


def test_a_mark_beyond_five_is_refused_in_words(card, services, ids):
    card.on_edited(card.table.rows_model.rows[0], "ours", 6)
    assert card.remark.isVisible()
    assert services.tracking.factors(ids["Line 4"]).rows[0].ours is None


def test_weights_that_do_not_make_100_are_said(card):
    card.on_edited(card.table.rows_model.rows[0], "weight", 30)
    assert card.totals.text() == "The weights make 110 %, not 100 %: no total until they do."


def test_why_names_the_rule(card, services, ids, page):
    score(services, ids["Line 4"], WORKED)
    card.why.click()
    words = page.window().findChild(WhyPopover).words
    assert "Rule R16" in words.formula
    assert ("Price, 20 %", "2 : 4 → −0.40") in words.rows


def test_delete_takes_the_mark_back(card, services, ids):
    score(services, ids["Line 4"], WORKED)
    model = card.table.rows_model
    rival = next(place for place, column in enumerate(model.columns) if column.field == "rival")
    card.table.setCurrentIndex(model.index(0, rival))
    card.on_deletion([model.rows[0]])
    assert model.rows[0].rival is None


def test_a_gap_shows_its_sign():
    lead = Decimal("0.30")
    assert (gap_text(None), gap_text(lead), gap_text(-lead)) == ("—", "+0.30", "−0.30")
