"""The portfolio tab on a real book: one selection, cut lines, the tray, the side panel, undo."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.charts.quadrant_cuts import CutLine
from app.services.scope import scope_for
from app.terms import Lens, Strategy, TableKind
from app.ui.portfolio.customer_model import NAME, POTENTIAL
from app.ui.portfolio.loading import ChartChoice
from app.ui.settings import UserSettings
from app.ui.widgets.money_edit import MoneyEdit

from .conftest import TODAY, WAN_CENTS, choose, names

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


def bubble(page, customer_id):
    """Where a customer's bubble is in the chart."""
    frame = page.chart_card.chart.frame
    position = frame.spec.ids.tolist().index(customer_id)
    return QPoint(round(float(frame.marks.x[position])), round(float(frame.marks.y[position])))


def drag(chart, start, end):
    QTest.mousePress(chart, LEFT, NO_KEY, start)
    QTest.mouseMove(chart, end)
    QTest.mouseRelease(chart, LEFT, NO_KEY, end)


def cuts(page, services):
    found = services.portfolio.view(page.scope).cuts
    return found.x_cut, found.y_cut_cents


def test_list_and_chart_show_the_book(page):
    assert names(page)[:2] == ["海诚银行", "东方重工"]
    assert len(page.chart_card.chart.frame.spec.ids) == 6
    assert page.lower_card.tabText(1) == "Unplaced 1"
    assert page.chart_card.chart.accessibleName().startswith("1 customer")


def test_where_sales_come_from_is_said(page):
    assert "from won deals for 1 customer" in page.chart_card._source.text()


def test_choosing_a_bubble_chooses_the_row(page, customers):
    QTest.mouseClick(page.chart_card.chart, LEFT, NO_KEY, bubble(page, customers["宁港集团"]))
    assert page.selected_id == customers["宁港集团"]
    assert page.list_card.selected_ids() == [customers["宁港集团"]]


def test_choosing_a_row_chooses_the_bubble(page, customers):
    page.list_card.table.selectRow(0)
    chart = page.chart_card.chart
    assert chart.frame.spec.ids[chart.selected] == customers["海诚银行"] == page.selected_id


def test_arrow_keys_walk_the_chart_and_enter_opens(page, customers):
    chart = page.chart_card.chart
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(chart, key)
    assert page.selected_id == customers["东方重工"]
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert page.views.shows_customer
    assert page.panel.isHidden()


def test_selection_survives_a_change(page, services, customers):
    page.select(customers["浦江大学"])
    services.customers.save(customers["海诚银行"], {"city": "上海"})
    assert page.selected_id == customers["浦江大学"]
    assert page.list_card.selected_ids() == [customers["浦江大学"]]


def test_a_cut_line_is_dragged_as_one_undo_step(page, services):
    chart = page.chart_card.chart
    frame = chart.frame
    start = QPoint(round(float(frame.x_px(0.5))), round(frame.plot.bottom + 4))
    drag(chart, start, QPoint(round(float(frame.x_px(0.15))), start.y()))
    assert cuts(page, services)[0] == 0.15
    assert page.chart_card.chart.frame.spec.captions[1].name == "Retain 3"
    services.history.undo()
    assert cuts(page, services)[0] == 0.5
    assert page.chart_card.chart.frame.spec.x_cut == 0.5


def test_a_dropped_potential_line_is_a_round_figure(page, services):
    chart = page.chart_card.chart
    frame = chart.frame
    start = QPoint(round(frame.plot.left - 3), round(float(frame.y_px(frame.spec.y_cut))))
    drag(chart, start, QPoint(start.x(), start.y() - 40))
    x_cut, y_cut = cuts(page, services)
    assert x_cut == 0.5
    assert y_cut > 110 * WAN_CENTS
    assert y_cut % 10 ** (len(str(y_cut)) - 3) == 0


def test_counting_anew_while_dragging_writes_nothing(page, services):
    chart = page.chart_card.chart
    frame = chart.frame
    start = QPoint(round(float(frame.x_px(0.5))), round(frame.plot.bottom + 4))
    QTest.mousePress(chart, LEFT, NO_KEY, start)
    QTest.mouseMove(chart, QPoint(round(float(frame.x_px(0.15))), start.y()))
    assert chart._ground.spec.captions[1].name == "Retain 3"
    assert cuts(page, services)[0] == 0.5
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart._ground.spec.captions[1].name == "Retain 2"


def test_presets_and_the_typed_limit_do_what_the_mouse_does(page, services):
    page.chart_card.cuts._presets.button(0).click()
    editor = page.chart_card.cuts.potential
    editor.setText("2000k")
    editor.setModified(True)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert cuts(page, services) == (0.3, 200 * WAN_CENTS)


def test_a_potential_typed_in_the_tray_places_the_customer(page, services, customers, qtbot):
    with qtbot.waitSignal(page.loaded):
        page.lower_card.unplaced.setData(page.lower_card.unplaced.index(0, 3), 60 * WAN_CENTS)
    assert services.customers.get(customers["石城印务"]).potential_cents == 60 * WAN_CENTS
    assert len(page.chart_card.chart.frame.spec.ids) == 7
    assert page.lower_card.tabText(1) == "Unplaced 0"
    services.history.undo()
    assert len(page.chart_card.chart.frame.spec.ids) == 6


def test_a_row_of_the_sums_filters_the_list(page):
    page.lower_card.class_chosen.emit(Strategy.RETAIN)
    assert names(page) == ["东方重工", "宁港集团"]
    page.list_card.head.shown.click()
    assert len(names(page)) == 7


def test_quick_filter_reads_pinyin(page, qtbot):
    page.list_card.filter.setText("hcyh")
    qtbot.waitUntil(lambda: names(page) == ["海诚银行"])


def test_a_field_of_the_panel_saves_itself(page, services, customers):
    page.open_record(TableKind.CUSTOMERS, customers["海诚银行"])
    editor = page.panel.form.editor("potential_cents")
    editor.setText("9,000")
    editor.setModified(True)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert services.customers.get(customers["海诚银行"]).potential_cents == 900 * WAN_CENTS
    assert page.list_card.model.index(0, 2).data() == "9,000.0"
    QTest.keyClick(page.panel, Qt.Key.Key_Escape)
    assert page.panel.isHidden()


def test_a_contact_found_by_search_opens_its_customer(page, services, customers):
    contact = services.customers.contacts(customers["海诚银行"])[0]
    page.open_record(TableKind.CONTACTS, contact.id)
    assert page.panel.customer_id == customers["海诚银行"]
    assert page.panel.people.contacts.currentItem().text().startswith("Chen Wei")


def test_on_a_small_screen_the_panel_takes_the_place_of_the_list(page, customers):
    page.open_record(TableKind.CUSTOMERS, customers["海诚银行"])
    assert not page.list_card.isVisible()
    page.resize(1920, 900)
    assert page.list_card.isVisible()
    assert page.panel.isVisible()


def test_a_new_customer_comes_with_its_name(page, services):
    page.new_customer()
    editor = page.panel.form.editor("name")
    editor.setText("长三角电子")
    editor.setModified(True)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert "长三角电子" in names(page)
    assert page.list_card.selected_ids() == [page.panel.customer_id]
    services.history.undo()
    assert "长三角电子" not in names(page)
    assert page.panel.isHidden()


def test_delete_removes_and_undo_brings_back(page, services, customers):
    page.list_card.select(customers["天目医药"])
    page.list_card.table.setFocus()
    page.list_card._on_delete()
    assert "天目医药" not in names(page)
    services.history.undo()
    assert "天目医药" in names(page)


def test_an_empty_book_offers_the_two_ways_in(empty_page, qtbot):
    assert empty_page.empty.isVisible()
    with qtbot.waitSignal(empty_page.import_asked):
        empty_page.empty.bring.click()
    empty_page.empty.new.click()
    assert empty_page.panel.isVisible()


def test_the_filter_above_the_tabs_holds_here(page, services, customers, context):
    other = services.lookups.add("rep", "何俊")
    services.customers.save(customers["海诚银行"], {"owner_id": other})
    context.signals.scope_changed.emit(scope_for(TODAY, owner_id=other))
    assert names(page) == ["海诚银行"]
    assert "何俊" in page.export_chart_spec().spec.subtitle


def test_what_bubbles_stand_for_is_remembered(page, tmp_path):
    settings = UserSettings(tmp_path / "settings.ini")
    lenses = page.chart_card.lenses
    choose(lenses.colour, "OWNER")
    choose(lenses.bubble, "potential")
    lenses.choose_lens(Lens.TIERS)
    page.save_state(settings)
    lenses.set_choice(ChartChoice())
    page.restore_state(settings)
    assert page.chart_card.choice == ChartChoice(Lens.TIERS, "potential", "OWNER")
    assert page.export_chart_spec().spec.size_title == "Bubble area = potential"


def test_a_choice_of_an_earlier_version_is_passed_over(page, tmp_path):
    settings = UserSettings(tmp_path / "settings.ini")
    settings.put("portfolio/lens", "PYRAMID")
    settings.put("portfolio/colour_by", "owner")
    page.restore_state(settings)
    assert page.chart_card.choice == ChartChoice(colour_by="OWNER")
    assert page.export_chart_spec().spec.legend[0].name == "周岚"


def test_enter_in_the_filter_goes_to_the_first_customer_found(page, customers):
    page.list_card.filter.setText("宁港")
    QTest.keyClick(page.list_card.filter, Qt.Key.Key_Return)
    assert page.list_card.selected_ids() == [customers["宁港集团"]]
    assert page.selected_id == customers["宁港集团"]
    QTest.keyClick(page.list_card.table, Qt.Key.Key_F2)
    assert page.panel.customer_id == customers["宁港集团"]
    assert page.focusWidget() is page.panel.form.editor("name")


def test_a_deal_in_the_panel_asks_for_its_tab(page, qtbot, customers):
    page.open_customer(customers["石城印务"])
    deals = page.panel.people.deals
    with qtbot.waitSignal(page.deal_asked):
        deals.itemActivated.emit(deals.item(0))


def test_the_keys_in_the_tray_are_for_the_potential(page, services, customers):
    tray = page.lower_card.tray
    tray.setCurrentIndex(page.lower_card.unplaced.index(0, 0))
    QTest.keyClick(tray, Qt.Key.Key_F2)
    editor = tray.findChild(MoneyEdit)
    QTest.keyClicks(editor, "50")
    tray.setFocus()
    QApplication.processEvents()  # the tray announces it once its editor is closed
    assert services.customers.get(customers["石城印务"]).potential_cents == 50_000_00


def test_the_order_of_the_list_is_remembered(page, tmp_path):
    settings = UserSettings(tmp_path / "settings.ini")
    page.list_card.table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    in_order = names(page)
    page.save_state(settings)
    page.list_card.table.sortByColumn(POTENTIAL, Qt.SortOrder.DescendingOrder)
    page.restore_state(settings)
    assert names(page) == in_order


def test_the_first_click_on_amounts_puts_the_largest_first(page):
    header = page.list_card.table.horizontalHeader()
    QTest.mouseClick(header.viewport(), LEFT, NO_KEY, QPoint(header.sectionViewportPosition(4) + 20, 8))
    assert header.sortIndicatorSection() == 4
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_a_narrow_area_keeps_its_name(qtbot, page):
    chart = page.chart_card.chart
    chart.preview_line(CutLine("x", 0), float(chart.frame.x_px(0.30)), 0.0)
    names = [area.caption.name for area, _, _ in chart._painter.caption_boxes(chart._ground)]
    assert len(names) == 4
