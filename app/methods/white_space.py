"""R32 空白图 white space: what a customer could still buy of a product (P57, P59)."""

from __future__ import annotations

from app.methods.texts import is_written
from app.terms import Status, WhiteSpaceState


def cell_state(
    sales_cents: int | None,
    open_deals_cents: int | None,
    rival: str | None,
    not_applicable: bool,
    has_open_deal: bool = False,
) -> WhiteSpaceState:
    """State of one customer x product cell (R32). Sales are those of twelve months; None and 0 say the same here.

    What happened outweighs what was ticked: sales, then open deals, then the tick, then the rival's name. With
    `has_open_deal` an open deal without an amount counts too.

    >>> cell_state(0, 0, "K", not_applicable=False).value, cell_state(1, 5, "K", not_applicable=True).value
    ('RIVAL', 'BOUGHT')
    """
    if (sales_cents or 0) > 0:
        return WhiteSpaceState.BOUGHT
    if has_open_deal or (open_deals_cents or 0) > 0:
        return WhiteSpaceState.OPEN
    if not_applicable:
        return WhiteSpaceState.N_A
    return WhiteSpaceState.RIVAL if is_written(rival) else WhiteSpaceState.BLANK


def white_space_cents(potential_cents: int | None, sales_cents: int, open_deals_cents: int) -> int | None:
    """Yearly potential that neither sales nor open deals fill, never below 0; None if the potential is not known (R32).

    Returns above sales count as no sales, as in R1.

    >>> white_space_cents(300, sales_cents=120, open_deals_cents=60)
    120
    """
    if potential_cents is None:
        return None
    return max(0, potential_cents - max(0, sales_cents) - open_deals_cents)


def account_check(cells_potential_cents: int | None, potential_cents: int | None) -> Status:
    """REVIEW where the cells of a customer hold more potential together than the customer has (R32, R1).

    MISSING if either is not known; a customer's potential that is not above 0 is not known (R1).

    >>> account_check(900, 800).value, account_check(800, 800).value, account_check(900, None).value
    ('REVIEW', 'OK', 'MISSING')
    """
    if cells_potential_cents is None or potential_cents is None or potential_cents <= 0:
        return Status.MISSING
    return Status.REVIEW if cells_potential_cents > potential_cents else Status.OK
