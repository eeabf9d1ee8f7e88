"""An evaluation as it was recorded, by the version of the scorecard it was made with; nothing in it can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.dealers.form_state import FormState, plain_marks, state_of
from app.ui.dealers.form_view import FormView
from app.ui.dealers.form_words import gate_text, state_text, total_text
from app.ui.dealers.why import show_why, total_why
from app.ui.i18n import translate
from app.ui.page_context import PageContext
from app.ui.widgets.card_columns import scrolling

if TYPE_CHECKING:
    from app.services.dealer_views import EvaluationRecord

SIZE = (760, 620)


class EvaluationDialog(QDialog):
    def __init__(
        self, context: PageContext, name: str, record: EvaluationRecord, state: FormState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self.state = context, state
        formats, services = context.formats, context.services
        self.setWindowTitle(translate("Dealers", "Evaluation of {name}").format(name=name))
        self.resize(*SIZE)
        self.result_ = services.dealers.preview(state.scorecard, plain_marks(state.marks))
        self.form = FormView(context)
        self.form.show_state(state, read_only=True)
        self.total = QPushButton(total_text(self.result_))
        self.total.setProperty("role", "link")
        self.total.clicked.connect(self._on_why)
        version = translate("Dealers", "{state} · scorecard version {version}")
        said = QLabel(
            version.format(
                state=state_text(state, services.settings.fiscal_first_month, formats), version=record.version
            )
        )
        said.setProperty("role", "muted")
        said.setWordWrap(True)
        gates = QLabel(gate_text(state.scorecard, self.result_, formats))
        gates.setProperty("role", "warning")
        gates.setVisible(bool(gates.text()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        head = QHBoxLayout()
        head.addWidget(said, 1)
        head.addWidget(self.total)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(scrolling(self.form), 1)
        column.addWidget(gates)
        column.addWidget(buttons)

    def _on_why(self) -> None:
        least = self._context.services.settings.share("dealer_least_weight")
        show_why(self.total, total_why(self.state, self.result_, least, self._context.formats))


def evaluation_dialog(
    context: PageContext, evaluation_id: int, records: tuple[EvaluationRecord, ...], parent: QWidget
) -> EvaluationDialog:
    """Raises RuleError UNKNOWN_RECORD."""
    form = context.services.dealers.form(evaluation_id)
    record = next(one for one in records if one.id == evaluation_id)
    first_month = context.services.settings.fiscal_first_month
    state = state_of(context.services.dealers, form, records, first_month, {})
    return EvaluationDialog(context, form.dealer_name, record, state, parent)
