"""Who owes: a customer, or a dealer that is not one. A dealer linked to a customer is one party with it (R27)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from msgspec import Struct

from app.services.scope import Scope
from app.storage.book import Book
from app.storage.queries import credit as queries


class Party(NamedTuple):
    """id: of the customer or the dealer, by kind."""

    kind: Literal["customer", "dealer"]
    id: int

    @property
    def key(self) -> int:
        """The number it stands under in queries and arrays: a customer's id, a dealer's below 0."""
        return self.id if self.kind == "customer" else -self.id

    @property
    def fields(self) -> dict[str, object]:
        """The columns of a record that belongs to it: customer_id or dealer_id."""
        return {f"{self.kind}_id": self.id}


class PartyFacts(Struct, frozen=True):
    """party None: records whose customer was deleted, or that never named one. dealer_ids: those that are this party."""

    party: Party | None
    uid: str
    name: str
    owner_id: int | None
    owner: str | None
    area_id: int | None
    dealer_ids: tuple[int, ...] = ()

    def is_in(self, scope: Scope) -> bool:
        """Whether the filter of rep and area shows it."""
        return scope.shows(self.owner_id, self.area_id)


NOBODY = PartyFacts(None, "", "", None, None, None)


def party_of(key: int) -> Party | None:
    """None: nobody."""
    if key == 0:
        return None
    return Party("customer", key) if key > 0 else Party("dealer", -key)


def dealer_party(book: Book, dealer_id: int) -> Party:
    """The party a dealer is: the customer it is linked to, else itself."""
    rows = book.rows("SELECT customer_id FROM dealer WHERE id = ?", (dealer_id,))
    linked = rows[0][0] if rows else None
    return Party("customer", linked) if linked else Party("dealer", dealer_id)


def party_facts(book: Book, keys: Iterable[int]) -> dict[int, PartyFacts]:
    """By key, NOBODY under 0; keys of records that are gone are left out."""
    wanted = set(keys)
    dealers: dict[int, list[int]] = {}
    for dealer_id, key in book.rows(queries.DEALER_PARTIES):
        dealers.setdefault(key, []).append(dealer_id)
    found = {0: NOBODY} if 0 in wanted else {}
    for key, uid, name, owner_id, owner, area_id in book.rows(*queries.parties(wanted)):
        found[key] = PartyFacts(party_of(key), uid, name, owner_id, owner, area_id, tuple(dealers.get(key, ())))
    return found
