"""A4 pages: one page each whatever is on it, fonts in the file, and what nobody outside may read said at the foot."""

import re

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from app.models import DealPerson
from app.ui.print.coach_page import ROWS_PER_PAGE, coach_pages
from app.ui.print.dealer_page import dealer_page, save_dealer_pdf
from app.ui.print.html import table
from app.ui.print.paper import Handout, fitted_document, page_picture, pdf_bytes
from app.ui.print.papers import papers
from app.ui.print.sheet_page import save_sheet_pdf, sheet_page
from tests.builders import a_contact, a_deal, put
from tests.ui.deck.conftest import ENGLISH, SCOPE

pytestmark = pytest.mark.usefixtures("qapp")


def pages_in(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", pdf))


def test_the_sheet_is_one_page_with_its_fonts(services, plant, tmp_path):
    path = tmp_path / "line.pdf"
    save_sheet_pdf(services, SCOPE, ENGLISH, plant.line, path)
    pdf = path.read_bytes()
    assert pages_in(pdf) == 1
    assert b"NotoSansSC" in pdf
    assert b"/FontFile2" in pdf


def test_the_sheet_tells_people_factors_and_flow(services, plant):
    services.tracking.begin_flow(plant.line)
    html = sheet_page(services, SCOPE, ENGLISH, plant.line).pages[0]
    for text in ("Line 4", "Zhou Wei", "What is missing", "Decision flow", "Approve", "nobody named"):
        assert text in html


def test_a_crowded_sheet_still_fits_its_page(book, services, plant):
    for number in range(40):
        person = a_contact(book, plant.customer, f"Person {number}")
        put(book, DealPerson(deal_id=plant.line, contact_id=person, support=1))
    for number in range(30):
        services.tracking.save_need(
            None, {"deal_id": plant.line, "kind": "WANT", "text": f"A long wish no. {number} " * 4}
        )
    handout = sheet_page(services, SCOPE, ENGLISH, plant.line)
    room = QSizeF(182 / 25.4 * 96, 261 / 25.4 * 96)
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    for set_dots in (picture.setDotsPerMeterX, picture.setDotsPerMeterY):
        set_dots(round(96 / 0.0254))
    assert fitted_document(handout.pages[0], handout.pictures, room, picture).size().height() <= room.height()
    assert "27 more" in handout.pages[0]
    assert pages_in(pdf_bytes(handout)) == 1


def test_the_dealer_page_has_the_form_and_its_radar(services, dealers, tmp_path):
    handout = dealer_page(services, SCOPE, ENGLISH, dealers.hengtai)
    assert set(handout.pictures) == {"radar"}
    assert "<b>100%</b>" in handout.pages[0]
    save_dealer_pdf(services, SCOPE, ENGLISH, dealers.hengtai, tmp_path / "hengtai.pdf")
    assert pages_in((tmp_path / "hengtai.pdf").read_bytes()) == 1


def test_the_coach_gets_as_many_pages_as_the_deals_need(book, services, plant):
    for number in range(ROWS_PER_PAGE):
        a_deal(book, f"Deal {number}", amount=1_000)
    handout = coach_pages(services, SCOPE, ENGLISH)
    assert (len(handout.pages), handout.is_landscape) == (2, True)
    assert pages_in(pdf_bytes(handout)) == 2
    assert "Deals that lack it" not in handout.pages[0]
    assert "Deals that lack it" in handout.pages[1]


def test_every_page_says_that_it_stays_in_the_house(services, plant, dealers):
    for handout in papers(services, SCOPE, ENGLISH).values():
        assert "internal, not for customers or dealers" in handout.footer
        assert "as of 2026-11-22" in handout.footer
        assert "region" in handout.footer


def test_a_book_without_deals_and_dealers_has_no_papers(services):
    assert papers(services, SCOPE, ENGLISH) == {}


def test_text_of_the_book_is_no_markup(services, dealers):
    from app.exchange.pptx_tables import TableColumn, TableSpec

    spec = TableSpec("", "", (TableColumn("A & B"),), (("<b>x</b>",),))
    assert "A &amp; B" in table(spec)
    assert "&lt;b&gt;x&lt;/b&gt;" in table(spec)


def test_a_picture_has_the_sides_of_the_paper():
    upright = QImage.fromData(page_picture(Handout("t", ("<p>x</p>",), "f")))
    across = QImage.fromData(page_picture(Handout("t", ("<p>x</p>",), "f", is_landscape=True)))
    assert (upright.width(), upright.height()) == (across.height(), across.width())
    assert abs(upright.height() / upright.width() - 297 / 210) < 0.01
