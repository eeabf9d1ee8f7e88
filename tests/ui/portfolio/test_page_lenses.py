"""Another lens, colour or reckoning of groups on the same page: the selection stays, and the list says what is missing."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.terms import CapabilityClass, Lens

from .conftest import WAN_CENTS, choose, names

FITS = ("fit_product", "fit_price", "fit_relationship", "fit_service")


def rate(services, customers, name, potential, capability):
    fields = {"potential_score": potential, **dict.fromkeys(FITS, capability)}
    services.customers.save(customers[name], fields)


def test_another_lens_keeps_the_selection(page, services, customers):
    rate(services, customers, "海诚银行", 5, 2)
    rate(services, customers, "东方重工", 4, 4)
    chosen = (customers["海诚银行"], customers["东方重工"])
    page.list_card.select_many(chosen)
    page._on_selected_in_list(chosen)
    page.list_card.table.setFocus()
    QTest.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.chart_card.choice.lens is Lens.CAPABILITY
    assert page.chart_card.chart.selected_ids == chosen
    assert set(page.list_card.selected_ids()) == set(chosen)
    assert page.lower_card.summary.lens is Lens.CAPABILITY
    page.choose_lens(Lens.ATTACK_DEFENCE)
    assert page.chart_card.chart.selected_ids == chosen
    assert len(page.chart_card.chart.frame.spec.ids) == 6


def test_a_lens_that_places_nobody_offers_the_tray(page):
    page.choose_lens(Lens.CAPABILITY)
    offer = page.chart_card._lacking
    assert len(page.export_chart_spec().spec.ids) == 0
    assert "Nobody is rated yet" in page.chart_card._finding.text()
    assert offer.isVisible()
    offer.click()
    assert page.lower_card.currentWidget() is page.lower_card.unplaced_tray
    assert page.lower_card.unplaced.rowCount() == 7
    page.choose_lens(Lens.ATTACK_DEFENCE)
    assert offer.isHidden()


def test_colours_by_a_class_name_it_in_the_legend(page):
    choose(page.chart_card.lenses.colour, "ABC")
    assert [entry.name for entry in page.export_chart_spec().spec.legend][:1] == ["Amount A"]


def test_bubbles_by_white_space_are_what_is_not_ours_yet(page, customers):
    choose(page.chart_card.lenses.bubble, "white_space")
    spec = page.chart_card.chart.frame.spec
    at = spec.ids.tolist().index(customers["海诚银行"])
    assert spec.size[at] == (800 - 160) * WAN_CENTS


def test_a_group_counts_as_one_and_is_edited_whole(page, services, customers):
    services.customers.save(customers["吴越教育"], {"parent_id": customers["海诚银行"]})
    assert len(names(page)) == 7
    page.chart_card.lenses.groups.click()
    assert "吴越教育" not in names(page)
    spec = page.chart_card.chart.frame.spec
    at = spec.ids.tolist().index(customers["海诚银行"])
    assert spec.y[at] == 8_800  # thousands: 800 + 80 万元
    assert spec.size.sum() == sum((400, 160, 90, 20, 60)) * WAN_CENTS
    page._on_ids_chosen((customers["海诚银行"], customers["东方重工"]))
    page.chart_card.bar.asked.emit("vip_on")
    marked = [name for name, one in customers.items() if services.customers.get(one).is_vip]
    assert marked == ["东方重工", "海诚银行", "吴越教育"]
    page.chart_card.lenses.groups.click()
    assert "吴越教育" in names(page)


def test_a_class_of_the_lens_filters_the_list(page, services, customers):
    rate(services, customers, "浦江大学", 5, 2)
    rate(services, customers, "东方重工", 4, 4)
    page.choose_lens(Lens.CAPABILITY)
    page.lower_card.class_chosen.emit(CapabilityClass.SELECTIVE)
    assert names(page) == ["浦江大学"]


def test_the_card_of_a_bubble_says_class_and_figures(page, customers):
    at = page.chart_card.chart.frame.spec.ids.tolist().index(customers["东方重工"])
    lines = page.chart_card._describe(at).split("\n")
    assert lines[:3] == ["东方重工", "Retain", "Potential ¥5M a year"]
    assert lines[4] == "制造 · 周岚 · 上海"
