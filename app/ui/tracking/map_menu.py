"""Menus of a person and of a line on the relationship map."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from app.charts.org_map_spec import MapNode
from app.terms import BuyingRole, LineKind
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import buying_role_name, influence_name, support_name
from app.ui.tracking.map_mode import MapMode
from app.ui.tracking.map_scene import MapScene

if TYPE_CHECKING:
    from app.ui.tracking.map_drawing import MapDrawing

SUPPORTS = range(5, -6, -1)
INFLUENCES = (3, 2, 1)


def person_menu(board: MapDrawing, scene: MapScene, person: int) -> QMenu:
    """Open, rate, roles, lines; only what a read-only book allows."""
    node = scene.nodes[person]
    menu = QMenu(board)
    _add(menu, translate("Map", "&Open\tEnter"), lambda: board.contact_asked.emit(person))
    if board.read_only:
        return menu
    menu.addSeparator()
    _choices(
        menu.addMenu(translate("Map", "&Support")),
        [(None, translate("Map", "Not rated")), *((value, support_name(value)) for value in SUPPORTS)],
        node.support,
        lambda value: board.set_support(person, value),
    )
    _choices(
        menu.addMenu(translate("Map", "&Influence")),
        [(None, translate("Map", "Not rated")), *((value, influence_name(value)) for value in INFLUENCES)],
        node.influence,
        lambda value: board.influence_changed.emit(person, value),
    )
    _add_roles(menu.addMenu(translate("Map", "&Roles")), board, node)
    menu.addSeparator()
    _add_lines(menu, board, scene, node)
    return menu


def line_menu(board: MapDrawing, scene: MapScene, line_id: int) -> QMenu:
    """Strength of an influence; remove."""
    menu = QMenu(board)
    curve = scene.curve(line_id)
    if curve is None or board.read_only:
        return menu
    if curve.line.kind is LineKind.INFLUENCES:
        strengths = [
            (3, translate("Map", "&3 Strong")),
            (2, translate("Map", "&2 Medium")),
            (1, translate("Map", "&1 Weak")),
        ]
        _choices(menu, strengths, curve.line.strength, lambda value: board.strength_changed.emit(line_id, value or 1))
        menu.addSeparator()
    _add(menu, translate("Map", "&Remove the line\tDel"), lambda: board.lines_deleted.emit((line_id,)))
    return menu


def _add_roles(menu: QMenu, board: MapDrawing, node: MapNode) -> None:
    for role in BuyingRole:
        action = menu.addAction(buying_role_name(role))
        action.setCheckable(True)
        action.setChecked(role in node.roles)
        action.triggered.connect(
            lambda checked, role=role: board.roles_chosen.emit(
                node.contact_id, tuple(one for one in BuyingRole if (checked if one is role else one in node.roles))
            )
        )


def _add_lines(menu: QMenu, board: MapDrawing, scene: MapScene, node: MapNode) -> None:
    person = node.contact_id
    for mode, text in (
        (MapMode.INFLUENCE, translate("Map", "Draw i&nfluence from here\tI")),
        (MapMode.CONFLICT, translate("Map", "Draw &conflict from here\tC")),
        (MapMode.REPORTS_TO, translate("Map", "Choose the &boss\tB")),
    ):
        _add(menu, text, partial(board.begin_line, person, mode))
    if node.boss_id is not None:
        _add(menu, translate("Map", "Reports to &nobody we know"), lambda: board.boss_chosen.emit(person, None))
    lines = scene.lines_of(person)
    if lines:
        text = translate("Map", "Remove %n lines of this person", None, len(lines))
        _add(menu, text, lambda: board.lines_deleted.emit(lines))


def _choices(
    menu: QMenu,
    choices: list[tuple[int | None, str]] | list[tuple[int, str]],
    now: int | None,
    choose: Callable[[int | None], object],
) -> None:
    """Checkable entries of which `now` is checked; choosing that one again does nothing."""
    for value, text in choices:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(value == now)
        if value != now:
            action.triggered.connect(lambda _=False, value=value: choose(value))


def _add(menu: QMenu, text: str, work: Callable[[], object]) -> None:
    menu.addAction(text).triggered.connect(lambda _=False: work())
