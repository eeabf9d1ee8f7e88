"""Below the form: what the dealer owes, what is late, and what must be sold more if the late part is lost (R27, R29)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.dealers.flags import credit_tag
from app.ui.dealers.tag_button import TagLabel
from app.ui.dealers.why import show_why
from app.ui.i18n import translate
from app.ui.labels import hold_reason_name, limit_method_name
from app.ui.page_context import PageContext
from app.ui.why_words import WhyWords

if TYPE_CHECKING:
    from app.services.credit_views import CreditDetail
    from app.ui.dealers.picture import Picture
    from app.ui.formats import Formats


class CreditCard(QFrame):
    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._picture: Picture | None = None
        self.setProperty("role", "card")
        heading = QLabel(translate("Dealers", "Credit"))
        heading.setProperty("role", "heading")
        self.why = QPushButton(translate("Dealers", "why?"))
        self.why.setProperty("role", "link")
        self.lines = QLabel()
        self.lines.setWordWrap(True)
        self._head = QHBoxLayout()
        self._head.addWidget(heading)
        self._head.addStretch(1)
        self._head.addWidget(self.why)
        self._tag: TagLabel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.addLayout(self._head)
        column.addWidget(self.lines)
        column.addStretch(1)
        self.why.clicked.connect(self._on_why)

    def show_picture(self, picture: Picture) -> None:
        self._picture = picture
        row = picture.credit.row
        if self._tag is not None:
            self._tag.hide()
            self._tag.deleteLater()
        self._tag = TagLabel(credit_tag(row.state), self._context.theme, self)
        self._tag.setVisible(row.is_assessed or bool(row.reasons))
        self._head.insertWidget(1, self._tag)
        self.lines.setText("\n".join(self.texts(picture)))

    def texts(self, picture: Picture) -> list[str]:
        formats, services = self._context.formats, self._context.services
        row = picture.credit.row
        late = [one for one in picture.invoices if (one.days_overdue or 0) > 0]
        overdue = sum(one.open_cents for one in late)
        owed = translate("Dealers", "Receivable {amount}").format(amount=formats.money(row.exposure.receivables_cents))
        if overdue:
            days = max(one.days_overdue or 0 for one in late)
            text = translate("Dealers", "{owed} · overdue {amount} ({days})")
            owed = text.format(owed=owed, amount=formats.money(overdue), days=formats.days(days))
        found = [owed, _limit_text(picture.credit, formats)]
        if overdue:
            margin = services.settings.share("net_margin")
            extra = services.collection.extra_sales(overdue).amount
            if extra is None:
                found.append(translate("Dealers", "Without a net margin no sales make up for the overdue amount."))
            else:
                text = translate("Dealers", "At {margin} net margin this overdue needs {extra} of extra sales if lost.")
                found.append(text.format(margin=formats.percent(margin), extra=formats.money(extra)))
        return found

    def _on_why(self) -> None:
        if self._picture is None:
            return
        formats, row = self._context.formats, self._picture.credit.row
        exposure = row.exposure
        rows = (
            (translate("Dealers", "Receivables"), formats.money_exact(exposure.receivables_cents)),
            (translate("Dealers", "Shipped, not invoiced"), formats.money_exact(exposure.not_invoiced_cents)),
            (translate("Dealers", "Open orders"), formats.money_exact(exposure.orders_cents)),
            (translate("Dealers", "Our stock at the agent"), formats.money_exact(exposure.stock_cents)),
            (translate("Dealers", "Exposure"), formats.money_exact(row.exposure_cents)),
            (translate("Dealers", "Limit"), formats.money_exact(row.limit_cents)),
            (translate("Dealers", "Use of the limit"), formats.percent(row.use)),
        )
        words = WhyWords(
            translate("Dealers", "Credit of {name}").format(name=row.name),
            translate("Dealers", "Rules R27, R29"),
            translate(
                "Dealers",
                "Exposure against the limit. Extra sales: the overdue amount divided by the net margin, which is what must be "
                "sold more to earn a loss back.",
            ),
            rows,
            (),
            tuple(hold_reason_name(reason) for reason in row.reasons),
            "",
        )
        show_why(self.why, words)


def _limit_text(detail: CreditDetail, formats: Formats) -> str:
    row = detail.row
    if row.limit_cents is None or row.method is None:
        return translate("Dealers", "No limit set: fill in the credit file.")
    text = translate("Dealers", "Limit {limit} ({method}), used {use}")
    return text.format(
        limit=formats.money(row.limit_cents), method=limit_method_name(row.method), use=formats.percent(row.use)
    )
