"""The people of a deal in their slots: guide, four buying roles, seller; below them those without a role (R14)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from app.methods.one_two_one import Missing
from app.terms import BuyingRole, MissingPiece
from app.ui.i18n import translate
from app.ui.labels.tracking_terms import buying_role_name
from app.ui.page_context import PageContext
from app.ui.tracking.head_words import named
from app.ui.tracking.people_grid import LEAST_BESIDE, SlotGrid, stacked
from app.ui.tracking.people_menu import person_menu, who_menu
from app.ui.tracking.people_seller import SellerBox
from app.ui.tracking.people_slot import PeopleSlot
from app.ui.tracking.people_verbs import PeopleVerbs
from app.ui.tracking.sheet_card import SheetCard
from app.ui.widgets.choice_edits import ChoiceCombo, LookupCombo
from app.ui.widgets.typed_edit import TextEdit

if TYPE_CHECKING:
    from app.services.tracking_people import PersonRow
    from app.services.tracking_sheet import Sheet

NEW = -1
"""Stands for the contact that a typed name is to become."""


class PeopleBoard(SheetCard):
    """person_asked(contact id): all about a person is wanted; tests_asked(contact id): who could be the guide."""

    KEY = "people"
    TABLES = ("rep",)

    person_asked = Signal(int)
    tests_asked = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Tracking", "People"), "", parent)
        self.verbs = PeopleVerbs(context, self.attempt)
        self._sheet: Sheet | None = None
        self._typed = ""
        self.guide_caption, self.role_caption = QLabel(), QLabel()
        self.guide = PeopleSlot(context, None, translate("Tracking", "Guide"), "")
        self.roles = {role: PeopleSlot(context, role, buying_role_name(role), "") for role in BuyingRole}
        self.captions = {role: QLabel() for role in BuyingRole}
        self.others_caption = QLabel()
        self.others = PeopleSlot(context, None, translate("Tracking", "People without a role"), "")
        self.seller = SellerBox(context)
        for label in (self.guide_caption, self.role_caption, self.others_caption, *self.captions.values()):
            label.setProperty("role", "muted")
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.new = self._add_line()
        self.body.addWidget(self._columns())
        self.body.addWidget(self.others_caption)
        self.body.addWidget(self.others)
        self._connect()
        self.finish()

    @property
    def slots(self) -> tuple[PeopleSlot, ...]:
        return (self.guide, *self.roles.values(), self.others)

    @override
    def load(self) -> None:
        """The people come with the sheet."""

    def show_sheet(self, sheet: Sheet) -> None:
        self._sheet, self.verbs.deal_id = sheet, sheet.head.deal_id
        as_of, people = self.scope.as_of, sheet.people
        self.show_count(len(people))
        self.empty.hide()
        self.guide.show_people([one for one in people if one.is_guide and one.counts], as_of)
        self._say_guide(sheet)
        won = dict(sheet.score.roles_won)
        for role, slot in self.roles.items():
            slot.show_people([one for one in people if role in one.roles], as_of)
            slot.say_empty(empty_role(role, self.read_only))
            self.captions[role].setText(self._role_caption(role, won.get(role)))
        needed = self._context.services.settings.whole("roles_needed")
        text = translate("Tracking", "2 · Four buying roles, {needed} to be won: %n won", None, len(won))
        self.role_caption.setText(text.format(needed=needed))
        rest = [one for one in people if not one.roles and not (one.is_guide and one.counts)]
        self.others.show_people(rest, as_of)
        self._say_others(bool(rest), bool(people))
        self.seller.show_sheet(sheet)

    @override
    def focus_first(self) -> None:
        self.guide.setFocus()

    def focus_person(self, contact_id: int) -> None:
        """The keys go to the first card of that person."""
        for slot in self.slots:
            if slot.slot_model.place_of(contact_id) >= 0:
                slot.show_current(contact_id)
                slot.setFocus()
                return

    def focus_piece(self, piece: MissingPiece) -> None:
        """The keys go to the slot that is to be filled."""
        if piece is MissingPiece.OWNER:
            (self.seller.keep[0] if self.seller.keep[0].isVisible() else self.seller.choose).setFocus()
        else:
            (self.guide if piece is MissingPiece.GUIDE else self.roles[BuyingRole(piece.value)]).setFocus()

    def fill_piece(self, piece: Missing, anchor: QWidget) -> None:
        """Do something about what the sheet lacks: open who is nearest to it, or ask who it is to be."""
        if piece.piece is MissingPiece.OWNER:
            if self._sheet is not None and self._sheet.head.co_owner_id is not None:
                self.seller.keep[0].setFocus()
            else:
                self.seller.ask(anchor)
        elif piece.candidate is not None and piece.piece is MissingPiece.GUIDE:
            self.tests_asked.emit(piece.candidate)
        elif piece.candidate is not None:
            self.focus_person(piece.candidate)
            self.person_asked.emit(piece.candidate)
        elif piece.piece is MissingPiece.GUIDE:
            self.ask_guide(anchor)
        else:
            self.ask_holder(BuyingRole(piece.piece.value), anchor)

    def ask_guide(self, anchor: QWidget) -> None:
        """Whom to develop into a guide: nobody is one before the tests are passed."""
        people = [one for one in self._people() if one.counts and (one.support is None or one.support >= 0)]
        self._pop_up(who_menu(people, self.tests_asked.emit, partial(self.add_person, None), anchor), anchor)

    def ask_holder(self, role: BuyingRole, anchor: QWidget) -> None:
        """Who plays the role."""
        people = [one for one in self._people() if one.counts and role not in one.roles]
        self._pop_up(who_menu(people, partial(self._give, role), partial(self.add_person, role), anchor), anchor)

    def add_person(self, role: BuyingRole | None = None) -> None:
        """Open the line that takes a name, for the role if one is given."""
        if self.read_only:
            return
        self.fold.setChecked(False)
        self.new.preset({"role": role} if role is not None else {})
        name = self.new.editors["name"]
        name.set_items(self._context.services.tracking.candidates(self.verbs.deal_id))
        self.new.open()
        name.setFocus()

    def _people(self) -> tuple[PersonRow, ...]:
        return self._sheet.people if self._sheet is not None else ()

    def _person(self, contact_id: int) -> PersonRow | None:
        return next((one for one in self._people() if one.contact_id == contact_id), None)

    def _give(self, role: BuyingRole, contact_id: int) -> None:
        person = self._person(contact_id)
        if person is not None:
            self.verbs.tick_role(person, role, True)

    def _pop_up(self, menu: QMenu, anchor: QWidget) -> None:
        if self.read_only:
            menu.deleteLater()
            return
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(anchor.mapToGlobal(QPoint(0, min(anchor.height(), 60))))

    def _say_guide(self, sheet: Sheet) -> None:
        state = translate("Tracking", "found") if sheet.score.guide_point else translate("Tracking", "none yet")
        self.guide_caption.setText(translate("Tracking", "1 · Guide: {state}").format(state=state))
        piece = next((one for one in sheet.missing if one.piece is MissingPiece.GUIDE), None)
        candidate = self._person(piece.candidate) if piece is not None and piece.candidate is not None else None
        lines = [translate("Tracking", "No guide yet")]
        if candidate is not None:
            lines.append(translate("Tracking", "Candidate: {who}").format(who=named(candidate)))
        if not self.read_only:
            lines.append(translate("Tracking", "＋ Name a guide (Enter)"))
        self.guide.say_empty("\n".join(lines))

    def _say_others(self, has_others: bool, has_people: bool) -> None:
        text = translate(
            "Tracking", "Without a role: drag a card to its slot, or choose the role in its menu (Menu key)"
        )
        self.others_caption.setText(text)
        self.others.say_empty(
            translate("Tracking", "Nobody is noted in this purchase yet.\n＋ Add the first person (Enter or Ctrl+N)")
        )
        self.others_caption.setVisible(has_others)
        self.others.setVisible(has_others or not has_people)

    def _role_caption(self, role: BuyingRole, winner: int | None) -> str:
        name = buying_role_name(role)
        person = self._person(winner) if winner is not None else None
        if person is None:
            return translate("Tracking", "{role} · not won").format(role=name)
        return translate("Tracking", "{role} · ✓ won with {who}").format(role=name, who=person.name)

    def _columns(self) -> SlotGrid:
        caption = QLabel(translate("Tracking", "1 · Seller"))
        caption.setProperty("role", "muted")
        parts = (
            stacked(self.guide_caption, self.guide),
            stacked(self.role_caption, self._role_grid()),
            stacked(caption, self.seller),
        )
        return SlotGrid(parts, self._context.theme.body * LEAST_BESIDE)

    def _role_grid(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        for place, role in enumerate(BuyingRole):
            row, column = divmod(place, 2)
            grid.addWidget(stacked(self.captions[role], self.roles[role]), row, column)
            grid.setColumnStretch(column, 1)
        return inside

    def _add_line(self) -> Any:
        roles = [(role.value, buying_role_name(role)) for role in BuyingRole]
        name = LookupCombo((), add=self._remember)
        name.rejected.connect(
            lambda: self.say(translate("Tracking", "Choose one of the names, or type all of a new one."))
        )
        fields: dict[str, tuple[str, QWidget]] = {
            "name": (translate("Tracking", "Name: type to find or add"), name),
            "title": (translate("Tracking", "Title, of somebody new"), TextEdit()),
            "role": (translate("Tracking", "Role"), ChoiceCombo(roles, translate("Tracking", "no role yet"))),
        }
        line = name.lineEdit()
        if line is not None:
            line.setPlaceholderText(fields["name"][0])
        return self.add_row(fields, self._save_new, translate("Tracking", "&Person"))

    def _remember(self, name: str) -> int:
        self._typed = name
        return NEW

    def _save_new(self, values: dict[str, Any]) -> None:
        role = BuyingRole(values["role"]) if values["role"] else None
        contact = values["name"] if values["name"] != NEW else None
        name = self._typed if contact is None else ""
        self.verbs.add(contact, name if values["name"] is not None else "", values["title"], role)

    def _connect(self) -> None:
        for slot in self.slots:
            slot.opened.connect(self.person_asked)
            slot.menu_asked.connect(self._on_menu)
        for role, slot in self.roles.items():
            slot.dropped.connect(partial(self._on_dropped, role))
            slot.removal_asked.connect(partial(self._on_role_removed, role))
            slot.empty_asked.connect(partial(self.ask_holder, role, slot))
        self.others.dropped.connect(partial(self._on_dropped, None))
        self.others.removal_asked.connect(lambda who: self.read_only or self.verbs.remove([who]))
        self.others.empty_asked.connect(lambda: self.add_person())
        self.guide.dropped.connect(lambda who, *_: self.tests_asked.emit(who))
        self.guide.empty_asked.connect(lambda: self.ask_guide(self.guide))
        self.seller.seller_chosen.connect(self.verbs.keep_seller)

    def _on_dropped(self, role: BuyingRole | None, who: int, source: BuyingRole | None, is_copy: bool) -> None:
        person = self._person(who)
        if person is not None:
            self.verbs.move(person, source, role, is_copy)

    def _on_role_removed(self, role: BuyingRole, who: int) -> None:
        person = self._person(who)
        if person is not None and not self.read_only:
            self.verbs.tick_role(person, role, False)

    def _on_menu(self, who: int, at: QPoint) -> None:
        person = self._person(who)
        if person is not None:
            menu = person_menu(person, self.verbs, self.person_asked.emit, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)


def empty_role(role: BuyingRole, read_only: bool) -> str:
    """What stands in a role's slot while nobody does."""
    if read_only:
        return buying_role_name(role)
    hint = translate("Tracking", "Who is it? Drag a card here or press Enter")
    return f"{buying_role_name(role)}\n{hint}"
