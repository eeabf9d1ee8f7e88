"""The week's agenda on A4: for the printer and as a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from app.exchange.files import write_bytes
from app.ui.fonts import interface_families
from app.ui.i18n import translate
from app.ui.labels.visit_terms import smart_result_name
from app.ui.plan.load import WEEK_DAYS
from app.ui.plan.words import about_text, day_text, partner_text, people_text, state_tag, time_text

if TYPE_CHECKING:
    from app.services.visits_views import VisitRow
    from app.terms import SmartResult

DPI = 300
_GREY, _LINE = "#5A6673", "#B9C0C8"


def agenda_html(
    title: str, monday: date, visits: Sequence[VisitRow], as_of: date, smart: dict[int, SmartResult]
) -> str:
    """A table a day; smart: what the objective of a visit still to be held is worth, by its id."""
    days = [monday + timedelta(days=number) for number in range(WEEK_DAYS)]
    parts = [f"<h1>{escape(title)}</h1>"]
    for day in days:
        found = [visit for visit in visits if visit.day == day and visit.cancelled_on is None]
        if found or day.weekday() < 5:
            parts.append(f"<h2>{escape(day_text(day))}</h2>")
            parts.append(_table(found, as_of, smart) if found else f"<p style='color:{_GREY}'>{_nothing()}</p>")
    return "".join(parts)


def agenda_document(html: str) -> QTextDocument:
    document = QTextDocument()
    font = QFont()
    font.setFamilies(interface_families())
    font.setPointSizeF(9.5)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(
        f"h1 {{ font-size: 15pt; }} h2 {{ font-size: 11pt; margin-top: 8pt; }} td {{ padding: 3pt; color: #000000; }}"
        f" .grey {{ color: {_GREY}; }}"
    )
    document.setHtml(html)
    return document


def lay_out(device: QPagedPaintDevice) -> None:
    """A4; the document itself leaves 2 cm on each side when it is printed, and numbers the pages."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def write_pdf(html: str, title: str, path: Path) -> None:
    """Raises WriteError."""
    write_bytes(path, pdf_bytes(html, title))


def pdf_bytes(html: str, title: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setTitle(title)
    lay_out(writer)
    agenda_document(html).print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def _table(visits: Sequence[VisitRow], as_of: date, smart: dict[int, SmartResult]) -> str:
    rows = "".join(_row(visit, as_of, smart.get(visit.id)) for visit in visits)
    return f"<table width='100%' cellspacing='0' style='border-top: 1px solid {_LINE}'>{rows}</table>"


def _row(visit: VisitRow, as_of: date, smart: SmartResult | None) -> str:
    goal = translate("Plan", "Objective: {goal}").format(goal=visit.goal_action) if visit.goal_action else ""
    if goal and smart is not None:
        goal = f"{goal} ({smart_result_name(smart)})"
    lines = [about_text(visit) if not visit.goal_action or visit.subject else visit.deal_name, goal, visit.notes]
    below = "<br>".join(f"<span class='grey'>{escape(line)}</span>" for line in lines if line)
    who = " · ".join(part for part in (people_text(visit), visit.rep_name) if part)
    return (
        f"<tr><td width='9%'>{time_text(visit) or '–'}</td>"
        f"<td width='51%'><b>{escape(partner_text(visit))}</b>{'<br>' if below else ''}{below}</td>"
        f"<td width='26%'>{escape(who)}</td><td width='14%'>{escape(state_tag(visit, as_of).text)}</td></tr>"
    )


def _nothing() -> str:
    return escape(translate("Plan", "No visit."))
