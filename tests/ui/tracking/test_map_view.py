"""The relationship map as worked with: drawn by mouse and by keys, rated on the box, saved as a picture and a slide."""

from datetime import date
from decimal import Decimal

import pytest
from pptx import Presentation
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu

from app.terms import BuyingRole, DisplayUnit, LineKind, MapStatus
from app.ui import background
from app.ui.book_signals import BookSignals
from app.ui.formats import Formats
from app.ui.page_context import PageContext
from app.ui.theme import load_theme
from app.ui.tracking.map_menu import line_menu, person_menu
from app.ui.tracking.map_mode import MapMode, drawn_words
from app.ui.tracking.map_view import OrgMapView
from tests.ui.tracking.map_samples import a_person, a_view, five_lines, five_people, view_of

TODAY = date(2026, 11, 21)
CHIEF, DECIDER, USER, GATEKEEPER, PURCHASER = range(1, 6)
INFLUENCE, CONFLICT = 1, 2
LEFT = Qt.MouseButton.LeftButton
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def open_map(qtbot, services):
    def open_(view, language="en"):
        context = PageContext(services, BookSignals(), Formats("CNY", DisplayUnit.WAN, language), load_theme("light"))
        shown = OrgMapView(context)
        qtbot.addWidget(shown)
        shown.resize(1000, 640)
        shown.show()
        shown.show_map(view, TODAY, "Line 4")
        return shown

    return open_


@pytest.fixture
def map_view(open_map):
    return open_map(view_of(5))


@pytest.fixture
def heard(map_view):
    """What the map has said, signal by signal."""
    said = []
    for name in (
        "contact_asked",
        "line_drawn",
        "boss_chosen",
        "strength_changed",
        "lines_deleted",
        "support_changed",
        "influence_changed",
        "roles_chosen",
    ):
        getattr(map_view, name).connect(lambda *args, name=name: said.append((name, *args)))
    return said


def middle_of(view, person) -> QPoint:
    return view.board.camera.to_widget(view.board.scene.box(person).center()).toPoint()


def edge_of(view, person) -> QPoint:
    box = view.board.scene.box(person)
    return view.board.camera.to_widget(QPointF(box.right(), box.center().y())).toPoint()


def drag(qtbot, view, start, end, modifiers=NONE):
    qtbot.mouseMove(view.board, start)
    qtbot.mousePress(view.board, LEFT, modifiers, start)
    qtbot.mouseMove(view.board, end)
    qtbot.mouseRelease(view.board, LEFT, modifiers, end)


def press(qtbot, view, *keys):
    for key in keys:
        qtbot.keyClick(view.board, key)


@pytest.mark.parametrize(
    ("modifiers", "said"),
    [
        (NONE, ("line_drawn", GATEKEEPER, DECIDER, LineKind.INFLUENCES)),
        (CTRL, ("line_drawn", GATEKEEPER, DECIDER, LineKind.CONFLICT)),
    ],
)
def test_a_drag_from_an_edge_to_a_person_draws_a_line(qtbot, map_view, heard, modifiers, said):
    map_view.board.select(GATEKEEPER)
    drag(qtbot, map_view, edge_of(map_view, GATEKEEPER), middle_of(map_view, DECIDER), modifiers)
    assert heard == [said]


def test_a_drag_with_shift_chooses_the_boss(qtbot, map_view, heard):
    map_view.board.select(USER)
    drag(qtbot, map_view, edge_of(map_view, USER), middle_of(map_view, CHIEF), SHIFT)
    assert heard == [("boss_chosen", USER, CHIEF)]


def test_the_boss_one_has_already_is_not_chosen_again(qtbot, map_view, heard):
    map_view.board.select(USER)
    drag(qtbot, map_view, edge_of(map_view, USER), middle_of(map_view, DECIDER), SHIFT)
    assert heard == []


def test_a_line_dropped_on_nobody_or_on_oneself_is_no_line(qtbot, map_view, heard):
    map_view.board.select(USER)
    drag(qtbot, map_view, edge_of(map_view, USER), QPoint(4, 4))
    drag(qtbot, map_view, edge_of(map_view, USER), middle_of(map_view, USER))
    assert heard == [] and map_view.board.drawing is None


def test_with_a_mode_chosen_the_whole_box_draws(qtbot, map_view, heard):
    button = map_view.bar.modes.button(list(MapMode).index(MapMode.CONFLICT))
    qtbot.mouseClick(button, LEFT)
    drag(qtbot, map_view, middle_of(map_view, CHIEF), middle_of(map_view, PURCHASER))
    assert heard == [("line_drawn", CHIEF, PURCHASER, LineKind.CONFLICT)]


def test_dragging_the_map_moves_it(qtbot, map_view, heard):
    before = middle_of(map_view, CHIEF)
    drag(qtbot, map_view, QPoint(10, 10), QPoint(60, 40))
    assert middle_of(map_view, CHIEF) - before == QPoint(50, 30)
    assert heard == []


def test_arrows_go_along_the_tree_and_enter_opens(qtbot, map_view, heard):
    map_view.board.select(CHIEF)
    press(qtbot, map_view, Qt.Key.Key_Down)
    assert map_view.board.person == DECIDER
    press(qtbot, map_view, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert map_view.board.person == PURCHASER
    press(qtbot, map_view, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert map_view.board.person == USER
    press(qtbot, map_view, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert heard == [("contact_asked", DECIDER)]


def test_a_line_is_drawn_with_keys_alone(qtbot, map_view, heard):
    map_view.board.select(PURCHASER)
    press(qtbot, map_view, Qt.Key.Key_C, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert heard == [("line_drawn", PURCHASER, DECIDER, LineKind.CONFLICT)]
    press(qtbot, map_view, Qt.Key.Key_I, Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert heard[1:] == [("contact_asked", DECIDER)]


def test_plus_and_minus_change_support_and_show_it_at_once(qtbot, map_view, heard):
    map_view.board.select(DECIDER)
    press(qtbot, map_view, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
    assert heard == [("support_changed", DECIDER, n) for n in (1, 2, 1)]
    assert "▲ +1" in map_view.board.accessibleDescription()


def test_support_ends_at_five(qtbot, open_map):
    shown = open_map(a_view([a_person(1, "Chen", support=5, influence=2)]))
    shown.board.select(1)
    with qtbot.assertNotEmitted(shown.support_changed):
        press(qtbot, shown, Qt.Key.Key_Plus)


def test_the_buttons_on_the_box_change_support_too(qtbot, map_view, heard):
    map_view.board.select(PURCHASER)
    box = map_view.board.scene.box(PURCHASER)
    plus = map_view.board.camera.to_widget(QPointF(box.right() - 12, box.top() - 2)).toPoint()
    qtbot.mouseClick(map_view.board, LEFT, NONE, plus)
    assert heard == [("support_changed", PURCHASER, -2)]


def test_digits_rate_the_influence_of_a_person_and_the_strength_of_a_line(qtbot, map_view, heard):
    map_view.board.select(USER)
    press(qtbot, map_view, Qt.Key.Key_3)
    map_view.board.select(None, INFLUENCE)
    press(qtbot, map_view, Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_Minus)
    assert heard == [
        ("influence_changed", USER, 3),
        ("strength_changed", INFLUENCE, 3),
        ("strength_changed", INFLUENCE, 1),
    ]


def test_a_line_is_chosen_by_a_click_or_by_l_and_deleted(qtbot, map_view, heard):
    curve = map_view.board.scene.curve(CONFLICT)
    at = map_view.board.camera.to_widget(QPointF(*curve.points()[5])).toPoint()
    qtbot.mouseClick(map_view.board, LEFT, NONE, at)
    assert map_view.board.line == CONFLICT
    assert map_view.board.accessibleDescription() == "Sun Tao and Wu Min are in conflict"
    press(qtbot, map_view, Qt.Key.Key_Delete)
    map_view.board.select(USER)
    press(qtbot, map_view, Qt.Key.Key_L, Qt.Key.Key_Delete)
    assert heard == [("lines_deleted", (CONFLICT,)), ("lines_deleted", (INFLUENCE,))]


def entry(menu: QMenu, *path):
    """The action behind the texts of a menu and its submenus, mnemonics and keys left out."""
    for text in path:
        action = next(a for a in menu.actions() if a.text().replace("&", "").split("\t")[0] == text)
        menu = action.menu() or menu
    return action


def test_the_menu_of_a_person_rates_gives_roles_and_lets_go_of_the_boss(map_view, heard):
    menu = person_menu(map_view.board, map_view.board.scene, USER)
    entry(menu, "Roles", "Decider").trigger()
    entry(menu, "Influence", "High influence").trigger()
    entry(menu, "Reports to nobody we know").trigger()
    entry(menu, "Remove 2 lines of this person").trigger()
    entry(menu, "Support", "Not rated").trigger()
    assert heard == [
        ("roles_chosen", USER, (BuyingRole.DECIDER, BuyingRole.USER)),
        ("influence_changed", USER, 3),
        ("boss_chosen", USER, None),
        ("lines_deleted", (INFLUENCE, CONFLICT)),
        ("support_changed", USER, None),
    ]


def test_the_menu_of_a_line_sets_its_strength(map_view, heard):
    menu = line_menu(map_view.board, map_view.board.scene, INFLUENCE)
    entry(menu, "1 Weak").trigger()
    entry(line_menu(map_view.board, map_view.board.scene, CONFLICT), "Remove the line").trigger()
    assert heard == [("strength_changed", INFLUENCE, 1), ("lines_deleted", (CONFLICT,))]


def test_zoom_and_selection_stay_when_the_same_people_are_shown_again(qtbot, map_view):
    map_view.board.zoom(1.5)
    map_view.board.select(USER)
    camera = map_view.board.camera
    map_view.show_map(view_of(5), TODAY)
    assert map_view.board.camera == camera and map_view.board.person == USER
    press(qtbot, map_view, Qt.Key.Key_F)
    assert map_view.board.camera != camera


def test_another_deals_map_is_seen_whole_and_nobody_is_selected(map_view):
    map_view.board.zoom(3.0)
    map_view.board.select(USER)
    map_view.show_map(a_view([a_person(90, "Qian"), a_person(91, "Li")]), TODAY)
    assert map_view.board.person is None
    assert all(map_view.board.rect().contains(middle_of(map_view, person)) for person in (90, 91))


def test_a_crowd_begins_where_names_can_be_read_and_f_shows_all(qtbot, open_map):
    shown = open_map(view_of(200))
    assert shown.board.camera.scale >= 0.42
    assert shown.board.rect().contains(middle_of(shown, 1))
    press(qtbot, shown, Qt.Key.Key_F)
    assert all(shown.board.rect().contains(middle_of(shown, person)) for person in (1, 57, 200))


def test_a_book_that_is_read_only_is_looked_at_only(qtbot, map_view, heard):
    map_view.board.read_only = True
    map_view.board.select(GATEKEEPER)
    drag(qtbot, map_view, edge_of(map_view, GATEKEEPER), middle_of(map_view, DECIDER))
    map_view.board.select(GATEKEEPER)
    press(qtbot, map_view, Qt.Key.Key_Plus, Qt.Key.Key_3, Qt.Key.Key_I, Qt.Key.Key_L, Qt.Key.Key_Delete)
    assert heard == []
    map_view.board.select(GATEKEEPER)
    press(qtbot, map_view, Qt.Key.Key_Return)
    assert heard == [("contact_asked", GATEKEEPER)]


def test_what_is_drawn_is_said_while_it_is_drawn():
    assert [drawn_words(mode) for mode in (MapMode.INFLUENCE, MapMode.CONFLICT, MapMode.REPORTS_TO)] == [
        "influences",
        "is at odds with",
        "reports to",
    ]


def test_an_empty_map_says_what_to_do(qtbot, open_map):
    shown = open_map(view_of(0))
    assert shown.empty.isVisible() and not shown.board.isVisible()
    with qtbot.waitSignal(shown.people_asked):
        qtbot.mouseClick(shown.empty.new, LEFT)
    assert shown.chart_to_export() is None


def test_the_map_is_saved_as_a_slide(qtbot, map_view, tmp_path):
    path = tmp_path / "map.pptx"
    with qtbot.waitSignal(map_view.exported):
        map_view.save_slide(path)
    slide = Presentation(path).slides[0]
    assert slide.shapes.title.text_frame.text == map_view.finding.text()
    chief = next(shape for shape in slide.shapes if shape.name == "Zhao Yan")
    assert "blind spot" in chief._element.nvSpPr.cNvPr.get("descr")
    background.wait_for_all()


@pytest.mark.parametrize(
    ("status", "decider", "finding"),
    [
        (MapStatus.RED, 0, "Nobody with influence supports us yet; 1 blind spot"),
        (MapStatus.AMBER, 0, "1 person with influence supports us, the decider does not yet; 1 blind spot"),
        (MapStatus.GREEN, 2, "The decider is for us, and 1 other with influence; 1 blind spot"),
    ],
)
def test_the_finding_says_what_the_colour_means(open_map, status, decider, finding):
    people = five_people()
    people[1] = a_person(DECIDER, "Zhou Wei", "", CHIEF, (BuyingRole.DECIDER,), 3, decider)
    shown = open_map(a_view(people, five_lines(), status, Decimal("-0.125")))
    assert shown.finding.text() == finding
    assert "Support index −0.13" in shown.bar.standing.accessibleName()


def test_a_person_who_left_says_so_and_is_no_blind_spot(open_map):
    gone = a_person(2, "Qian", counts=False, left_on=TODAY, roles=(BuyingRole.USER,))
    moved = a_person(3, "Li", counts=False, is_elsewhere=True)
    shown = open_map(a_view([a_person(1, "Chen", support=1, influence=2), gone, moved]))
    assert [shown.board.scene.nodes[person].remark for person in (2, 3)] == ["Left", "At another customer"]
    assert "blind" not in shown.finding.text()


def test_in_chinese(open_map, speak):
    speak("zh_CN")
    shown = open_map(view_of(5, "zh_CN"), "zh_CN")
    assert shown.finding.text() == "1位有影响力的人支持我们，决策人还没有；1个盲点"
    shown.board.select(DECIDER)
    assert shown.board.accessibleDescription() == "周卫 · 厂长 · 决策人 · 支持度● 0 · 影响力3/3"
