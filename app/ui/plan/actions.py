"""What can be done with visits from the plan tab; each is one undo step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from app.errors import AppError
from app.exchange.files import write_bytes
from app.ui.i18n import translate
from app.ui.labels import error_text
from app.ui.page_context import PageContext
from app.ui.plan.load import PlanView, span
from app.ui.plan.paper import agenda_document, agenda_html, lay_out, write_pdf
from app.ui.plan.words import span_text

if TYPE_CHECKING:
    from app.services.scope import Scope
    from app.services.visits_views import VisitRow


class VisitActions(QObject):
    """said(text): what went wrong, "" after what went well; added(id) of a visit planned or logged."""

    said = Signal(str)
    added = Signal(int)

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.scope: Scope | None = None
        """As the page shows it; None before: then nothing can be done."""

    @property
    def as_of(self) -> date:
        return self.scope.as_of if self.scope is not None else date.today()

    def attempt(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except AppError as error:
            self.said.emit(error_text(error))
            return False
        self.said.emit("")
        return True

    def open(self, visit_id: int) -> None:
        from app.ui.dialogs.visit.form import VisitForm

        self.attempt(lambda: VisitForm.ask(self._context, self._page, visit_id=visit_id, today=self.as_of))

    def plan(self, day: date | None = None) -> None:
        self._ask(planning=True, day=day)

    def log(self) -> None:
        self._ask(planning=False)

    def move(self, ids: Sequence[int], day: date) -> None:
        self.attempt(lambda: self._context.services.visits.move(ids, day))

    def shift(self, ids: Sequence[int], days: int) -> None:
        """So many days on from where the first of them is planned."""
        row = self._context.services.visits.get(ids[0], self.as_of).row
        if row.day is not None:
            self.move(ids, row.day + timedelta(days=days))

    def delete(self, ids: Sequence[int]) -> None:
        self.attempt(lambda: self._context.services.visits.delete(ids))

    def propose(self, customer_ids: Sequence[int], week: date) -> None:
        self.attempt(lambda: self._context.services.visits.propose(customer_ids, week, self.as_of))

    def promise_done(self, visit_id: int, day: date | None) -> None:
        self.attempt(lambda: self._context.services.visits.promise_done(visit_id, day))

    def show_menu(self, ids: Sequence[int], at: QPoint) -> None:
        """Of the selected visits, at a point of the screen."""
        if ids:
            menu = self.menu(ids)
            menu.exec(at)
            menu.deleteLater()

    def menu(self, ids: Sequence[int]) -> QMenu:
        visits, menu = self._context.services.visits, QMenu(self._page)
        menu.addAction(translate("Plan", "Open…"), lambda: self.open(ids[0]))
        verbs: tuple[tuple[str, Callable[[], object]], ...] = (
            (translate("Plan", "A week later"), lambda: self.shift(ids, 7)),
            (translate("Plan", "Cancel the visit"), lambda: self.attempt(lambda: visits.cancel(ids, self.as_of))),
            (translate("Plan", "To be held again"), lambda: self.attempt(lambda: visits.reopen(ids))),
            (translate("Plan", "Delete"), lambda: self.delete(ids)),
        )
        for text, act in verbs:
            menu.addAction(text, act).setEnabled(not self._context.read_only)
        return menu

    def save_calendar(self, view: PlanView, day: date) -> None:
        """The visits shown as an iCalendar file."""
        first, last = span(view, day)
        path = self._ask_path(translate("Plan", "Save as a calendar file"), first, "iCalendar (*.ics)")
        if path is not None:
            self.write_calendar(path, first, last)

    def write_calendar(self, path: Path, first: date, last: date) -> None:
        owner = self.scope.owner_id if self.scope is not None else None
        content = self._context.services.visits.ics(first, last, owner, stamp=datetime.now(UTC))
        if self.attempt(lambda: write_bytes(path, content)):
            self._context.signals.exported.emit(path)

    def save_agenda(self, day: date) -> None:
        monday, _ = span(PlanView.WEEK, day)
        path = self._ask_path(translate("Plan", "Save the week's agenda"), monday, "PDF (*.pdf)")
        if path is not None:
            self.write_agenda(path, day)

    def write_agenda(self, path: Path, day: date) -> None:
        if self.attempt(lambda: write_pdf(self.agenda(day), self._title(day), path)):
            self._context.signals.exported.emit(path)

    def print_agenda(self, day: date) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title(day))
        lay_out(printer)
        if QPrintDialog(printer, self._page).exec() == QPrintDialog.DialogCode.Accepted:
            agenda_document(self.agenda(day)).print_(printer)

    def agenda(self, day: date) -> str:
        """The week of `day` as HTML, whatever page is shown."""
        assert self.scope is not None
        services, as_of = self._context.services, self.as_of
        monday, sunday = span(PlanView.WEEK, day)
        rows = services.visits.agenda(monday, sunday, as_of, self.scope.owner_id, self.scope.area_id)
        smart = {row.id: services.visits.smart(_goal_of(row)).result for row in rows if row.held_on is None}
        return agenda_html(self._title(day), monday, rows, as_of, smart)

    def _title(self, day: date) -> str:
        owner = self.scope.owner_id if self.scope is not None else None
        rep = next((one.name for one in self._context.services.lookups.reps() if one.id == owner), None)
        week = span_text(PlanView.WEEK, day, self._context.formats)
        return translate("Plan", "Visits · {week} · {rep}").format(week=week, rep=rep or translate("Plan", "All reps"))

    def _ask(self, *, planning: bool, day: date | None = None) -> None:
        from app.ui.dialogs.visit.form import VisitForm

        if self._context.read_only:
            return
        result = VisitForm.ask(self._context, self._page, today=self.as_of, planning=planning, day=day)
        if result is not None:
            self.said.emit("")
            self.added.emit(result.id)

    def _ask_path(self, caption: str, first: date, kinds: str) -> Path | None:
        name = translate("Plan", "Visits {day}").format(day=first.isoformat())
        suffix = kinds.rpartition("*")[2].rstrip(")")
        folder = self._context.services.book_path.parent
        chosen, _ = QFileDialog.getSaveFileName(self._page, caption, str(folder / f"{name}{suffix}"), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(suffix)


def _goal_of(row: VisitRow) -> dict[str, object]:
    columns = ("goal_action", "goal_contact_id", "goal_measure", "goal_difficulty", "goal_product_id", "goal_on")
    return {column: getattr(row, column) for column in (*columns, "planned_on", "held_on", "deal_id")}
