"""What the info card of a bubble says: everything its place, size and colour stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.formats import Formats
from app.ui.i18n import translate
from app.ui.labels import flag_name, period_name
from app.ui.labels.class_names import class_name

if TYPE_CHECKING:
    from app.services.portfolio import PortfolioView
    from app.ui.portfolio.loading import LoadedPortfolio


def bubble_text(loaded: LoadedPortfolio, at: int, formats: Formats) -> str:
    """`at`: position in the view. One fact a line, what is not known is left out."""
    view, lens_view = loaded.view, loaded.lens_view
    lines = [view.names[at]]
    index = int(lens_view.classes[at])
    if index >= 0:
        lines.append(class_name(lens_view.order[index]))
    if int(view.potential_cents[at]) > 0:
        potential = formats.money(int(view.potential_cents[at]))
        lines.append(translate("Portfolio", "Potential {amount} a year").format(amount=potential))
    lines.append(_sales(view, at, formats))
    people = (
        view.industries.get(int(view.industry_id[at])),
        view.owners.get(int(view.owner_id[at])),
        view.areas.get(int(view.area_id[at])),
    )
    lines.append(" · ".join(name for name in people if name))
    lines += [flag_name(flag) for flag in (*view.flags_of(at), *loaded.classes.flags_of(at))]
    return "\n".join(line for line in lines if line)


def _sales(view: PortfolioView, at: int, formats: Formats) -> str:
    sales = formats.money(int(view.sales_cents[at]))
    if int(view.potential_cents[at]) <= 0:
        return translate("BubbleCard", "Sales {amount}").format(amount=sales)
    share = formats.percent(float(view.share[at]))
    return translate("Portfolio", "Sales {amount}, share {share}").format(amount=sales, share=share)


def sales_source(view: PortfolioView) -> str:
    """Which period the sales are of, and for how many customers they come from won deals."""
    text = translate("Portfolio", "Sales: {period}").format(period=period_name(view.scope.period))
    if view.sales_from_deals:
        won = translate("Portfolio", "from won deals for %n customer(s)", None, view.sales_from_deals)
        text = translate("Portfolio", "{sales}, {won}").format(sales=text, won=won)
    for flag in view.flags:
        text = translate("Portfolio", "{sales} · {remark}").format(sales=text, remark=flag_name(flag))
    return text
