"""What is done with the people of a deal: each verb is one undo step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from app.terms import BuyingRole
from app.ui.page_context import PageContext

if TYPE_CHECKING:
    from app.services.tracking_people import PersonRow

Attempt = Callable[[Callable[[], object]], bool]


class PeopleVerbs:
    """`attempt(act)` runs an edit and says why it was refused; `deal_id` is set by who shows a deal."""

    def __init__(self, context: PageContext, attempt: Attempt) -> None:
        self._context, self._attempt = context, attempt
        self.deal_id = 0

    @property
    def read_only(self) -> bool:
        return self._context.read_only

    def tick_role(self, person: PersonRow, role: BuyingRole, is_held: bool) -> None:
        roles = {*person.roles, role} if is_held else {*person.roles} - {role}
        self.set_roles(person.contact_id, roles)

    def move(self, person: PersonRow, source: BuyingRole | None, target: BuyingRole | None, is_copy: bool) -> None:
        """A card was dragged from slot to slot; None: those without a role. A copy keeps the role it was dragged from."""
        roles = set(person.roles)
        if source is not None and not is_copy:
            roles.discard(source)
        if target is not None:
            roles.add(target)
        if roles != set(person.roles):
            self.set_roles(person.contact_id, roles)

    def set_roles(self, contact_id: int, roles: Iterable[BuyingRole]) -> bool:
        chosen = frozenset(roles)
        tracking = self._context.services.tracking
        return self._attempt(lambda: tracking.set_roles(self.deal_id, contact_id, chosen))

    def rate(self, contact_id: int, field: str, figure: int | None) -> bool:
        """field: support or influence."""
        tracking = self._context.services.tracking
        return self._attempt(lambda: tracking.save_person(self.deal_id, contact_id, {field: figure}))

    def remove(self, contact_ids: Iterable[int]) -> bool:
        """Out of the deal; the contacts stay with the customer."""
        chosen = list(contact_ids)
        return self._attempt(lambda: self._context.services.tracking.remove_people(self.deal_id, chosen))

    def add(self, contact_id: int | None, name: str, title: str | None, role: BuyingRole | None) -> None:
        """contact_id None: a new contact of that name. Raises AppError."""
        tracking = self._context.services.tracking
        if contact_id is None:
            tracking.add_contact(self.deal_id, {"name": name, "title": title}, () if role is None else (role,))
        elif role is None:
            tracking.add_people(self.deal_id, [contact_id])
        else:
            tracking.set_roles(self.deal_id, contact_id, {role})

    def keep_seller(self, owner_id: int) -> bool:
        """The one seller: a second one who claimed the deal stands back."""
        return self._save_deal({"owner_id": owner_id, "co_owner_id": None})

    def _save_deal(self, fields: dict[str, object]) -> bool:
        deals = self._context.services.deals
        return self._attempt(lambda: deals.save(self.deal_id, fields, date.today()))
