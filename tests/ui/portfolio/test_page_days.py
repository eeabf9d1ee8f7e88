"""Days gone by on the page: seen and not edited, moves since then, reviews held."""

from datetime import date

from app.terms import Lens

from .conftest import TODAY, choose, day_of


def test_a_past_day_is_said_and_cannot_be_edited(page, services):
    day_of(page, 2)
    past = date(2026, 6, 30)
    assert page._loaded.view.scope.as_of == past
    assert page._loaded.view.known_on == past
    assert "as of 2026-06-30" in page.chart_card._subtitle.text()
    assert page.chart_card._source.text().startswith("As known on 2026-06-30, nothing can be changed")
    assert not page.chart_card.cuts.isEnabled()
    assert not page.list_card.model.editable
    page._on_ids_chosen(tuple(page._loaded.view.ids[:2].tolist()))
    assert page.chart_card.bar.isVisible()
    assert not page.chart_card.bar.vip.isEnabled()


def test_panel_and_full_page_only_show_on_a_past_day(page, customers):
    page.open_customer(customers["海诚银行"])
    day_of(page, 2)
    assert "as of 2026-06-30" in page.panel.locked_line.text()
    assert page.panel.form.editor("city").isReadOnly()
    assert not page.panel.people.add.isEnabled()
    page.open_page(customers["海诚银行"])
    full = page.views._customer
    assert full.locked_line.text() == page.panel.locked_line.text()
    assert full.cards.facts.form.editor("city").isReadOnly()
    assert not full.cards.tasks.new.isVisible()
    page.views.leave_customer()
    page.chart_card.time.back.click()
    page.open_page(customers["海诚银行"])
    assert full.locked_line.isHidden()
    assert not full.cards.facts.form.editor("city").isReadOnly()
    assert not page.panel.form.editor("city").isReadOnly()


def test_back_to_today_edits_again(page):
    day_of(page, 3)
    page.chart_card.time.back.click()
    assert page._loaded.view.scope.as_of == TODAY
    assert page._loaded.time.day is None
    assert page.chart_card.cuts.isEnabled()
    assert page.list_card.model.editable
    assert page.chart_card.time.back.isHidden()


def test_moves_since_a_year_ago_are_counted_in_words(page):
    assert page.chart_card._moved.isHidden()
    choose(page.chart_card.time.since, "YEAR")
    assert page.chart_card._moved.text() == "3 moved since 21 Nov 2025: 2 to Retain, 1 to Maintain"
    assert len(page.export_chart_spec().spec.arrows) == len(page._loaded.moves.moves)
    choose(page.chart_card.time.since, "OFF")
    assert page.chart_card._moved.isHidden()
    assert page.export_chart_spec().spec.arrows == ()


def test_another_lens_counts_its_own_moves(page):
    choose(page.chart_card.time.since, "YEAR")
    page.choose_lens(Lens.TIERS)
    assert page._loaded.moves.lens is Lens.TIERS
    assert page.chart_card._moved.text() == "Nobody moved since 21 Nov 2025"


def test_trails_are_those_of_the_selected(page, customers):
    page.select(customers["东方重工"])
    page.chart_card.time.trails.click()
    spec = page.export_chart_spec().spec
    assert [int(spec.ids[trail.position]) for trail in spec.trails] == [customers["东方重工"]]
    page.choose_lens(Lens.TIERS)
    assert not page.chart_card.time.trails.isEnabled()
    assert page.export_chart_spec().spec.trails == ()


def test_a_review_is_noted_once_and_undone(page, services):
    time = page.chart_card.time
    assert "none yet" in time.since.itemText(1)
    time.review.click()
    assert services.movement.last_review() == TODAY
    services.history.undo()
    assert services.movement.last_review() is None


def test_moves_count_from_the_last_review(page, services):
    services.movement.hold_review(date(2026, 3, 2))
    assert page.chart_card.time.since.itemText(1) == "Moved since the review of 2026-03-02"
    choose(page.chart_card.time.since, "REVIEW")
    assert "moved since 2 Mar" in page.chart_card._moved.text()
