"""Cut lines of every lens: dragged or typed they are one undo step; the median is frozen, taken anew, or left for good."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.terms import Lens

from .conftest import WAN_CENTS, open_page

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
MEDIAN = 110 * WAN_CENTS


@pytest.fixture
def rated(services, customers):
    """Two customers that every lens can place."""
    fits = dict.fromkeys(("fit_product", "fit_price", "fit_relationship", "fit_service"), 2)
    for name, growth in (("海诚银行", 2_000), ("东方重工", 300)):
        fields = {"potential_score": 4, "rival_share_bp": 4_000, "growth_bp": growth, "employees": 900, **fits}
        services.customers.save(customers[name], fields)


def drag_x(page, number, to):
    """Drag the handle of an x line to a value of the axis."""
    chart = page.chart_card.chart
    frame = chart.frame
    row = round(frame.plot.bottom + 4)
    start = QPoint(round(float(frame.x_px(frame.spec.x_cuts[number]))), row)
    end = QPoint(round(float(frame.x_px(to))), row)
    QTest.mousePress(chart, LEFT, NO_KEY, start)
    QTest.mouseMove(chart, end)
    QTest.mouseRelease(chart, LEFT, NO_KEY, end)


def type_in(editor, text):
    editor.setText(text)
    editor.setModified(True)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def type_cut(page, key, text):
    type_in(next(each for each in page.chart_card.cuts.fields.children() if each.objectName() == key), text)


def test_the_capability_line_is_dragged_and_undone(page, services, rated):
    page.choose_lens(Lens.CAPABILITY)
    before = services.settings.value("capability_cut")
    drag_x(page, 0, 1.9)
    assert services.settings.value("capability_cut") == 2
    assert page.export_chart_spec().spec.x_cut < 2
    services.history.undo()
    assert services.settings.value("capability_cut") == before
    assert page.export_chart_spec().spec.x_cut > 2


def test_growth_is_typed_in_percent_and_undone(page, services, rated):
    page.choose_lens(Lens.BCG)
    before = page.export_chart_spec().spec.y_cut
    type_cut(page, "bcg_growth_cut", "25")
    assert float(services.settings.value("bcg_growth_cut")) == 0.25
    assert page.export_chart_spec().spec.y_cut == 0.25
    services.history.undo()
    assert page.export_chart_spec().spec.y_cut == before == 0.1


def test_the_leading_line_is_dragged_and_undone(page, services, rated):
    page.choose_lens(Lens.BCG)
    drag_x(page, 0, 2.0)
    assert float(services.settings.value("bcg_share_cut")) == pytest.approx(2.0, rel=0.1)
    services.history.undo()
    assert float(services.settings.value("bcg_share_cut")) == 1.0


def test_a_tier_line_keeps_between_its_neighbours(page, services, rated):
    page.choose_lens(Lens.TIERS)
    drag_x(page, 1, 70)
    assert [int(services.settings.value(f"tier_cut_{name}")) for name in ("low", "middle", "high")] == [40, 70, 80]
    drag_x(page, 1, 95)
    assert int(services.settings.value("tier_cut_middle")) < 80
    services.history.undo()
    services.history.undo()
    assert int(services.settings.value("tier_cut_middle")) == 60


def test_a_typed_step_beyond_its_neighbour_is_refused(page, services, rated):
    page.choose_lens(Lens.TIERS)
    type_cut(page, "tier_cut_low", "75")
    assert int(services.settings.value("tier_cut_low")) == 40


def test_the_first_look_of_a_period_freezes_the_median(qtbot, context, services, customers):
    page = open_page(qtbot, context, date.today())
    cuts = page.chart_card.cuts
    qtbot.waitUntil(lambda: cuts.source.text().endswith("frozen"))
    services.customers.set_potential(customers["天目医药"], 900 * WAN_CENTS, date.today())
    assert page._loaded.view.cuts.y_cut_cents == MEDIAN
    cuts.other_source.click()
    assert page._loaded.view.cuts.y_cut_cents == 310 * WAN_CENTS  # median of 80, 100, 120, 500, 800, 900
    services.history.undo()
    assert page._loaded.view.cuts.y_cut_cents == MEDIAN


def test_a_line_set_by_hand_goes_back_to_the_median(page, services):
    cuts = page.chart_card.cuts
    assert cuts.source.text() == "median of today"
    type_in(cuts.potential, "2000k")
    assert (cuts.source.text(), page._loaded.view.cuts.y_cut_cents) == ("set by hand", 200 * WAN_CENTS)
    cuts.other_source.click()
    assert (cuts.source.text(), page._loaded.view.cuts.y_cut_cents) == ("median of today", MEDIAN)
    services.history.undo()
    assert page._loaded.view.cuts.y_cut_cents == 200 * WAN_CENTS
