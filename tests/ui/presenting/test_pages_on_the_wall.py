"""What stands on the wall: no text below 24 pt, nothing cut or beyond the edges, long tables on pages of their own, every tab."""

from xml.etree import ElementTree

import pytest
from matplotlib.text import Text
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from app.charts.style import style_named
from app.exchange.pptx_deck import DividerSpec, TextSpec
from app.exchange.pptx_tables import TableColumn, TableSpec
from app.ui.presenting.ink import TEXT, Measure, unit_of
from app.ui.presenting.page import BoardSpec, OpeningSpec, StagePage
from app.ui.presenting.pages import Cutter, stage_show
from app.ui.presenting.painting import chart_figure, paint_on
from app.ui.presenting.table_layout import column_widths, lay_out
from tests.builders import TODAY

SVG = "{http://www.w3.org/2000/svg}"
WALL, BEAMER, SHARP = QSize(1920, 1080), QSize(1024, 768), QSize(3840, 2160)
WRITTEN = OpeningSpec | DividerSpec | TextSpec | BoardSpec | TableSpec
NAMES = ("Lingang New Energy · Edge controller upgrade", "Yunlong Hospital · Monitoring gateway expansion")


def show_on(window, wall, *, hidden=False, known=()):
    formats = window.context.formats.hiding(hidden)
    return stage_show(window.context.services, window.scope, formats, wall, known)


def drawn_texts(page, size):
    """(text, pixels, base line) of all that a page writes, as a drawing in vectors tells it; upright heads without base line."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setSize(size)
    drawing.setViewBox(QRect(0, 0, size.width(), size.height()))
    painter = QPainter(drawing)
    paint_on(painter, page, size, "1 / 2", "Next: the other page")
    painter.end()
    for group in ElementTree.fromstring(bytes(buffer.data().data())).iter(f"{SVG}g"):
        is_turned = not group.get("transform", "matrix(1,").startswith("matrix(1,")
        for node in group.findall(f"{SVG}text"):
            yield "".join(node.itertext()), float(node.get("font-size")), 0.0 if is_turned else float(node.get("y"))


def chart_texts(page, size):
    figure, _ = chart_figure(page.content, style_named("projector"), unit_of(size), QSize(size.width() - 96, 800))
    figure.canvas.draw()
    shown = (text for text in figure.findobj(Text) if text.get_visible() and text.get_text().strip())
    return [(text.get_text(), text.get_fontsize() * figure.dpi / 72) for text in shown]


def a_table(rows, columns=4):
    heads = (TableColumn("Deal", 2.0), TableColumn("Rep"), TableColumn("Amount", right=True), TableColumn("Next step"))
    cells = (NAMES[0], "Anna Snelling", "12,345.6", "2026-11-21 Meet the equipment department once more")
    return TableSpec("", "", heads[:columns], (cells[:columns],) * rows, ("Total", "", "98,765.4", "")[:columns])


def test_every_text_of_every_page_has_24_points(main_window):
    pages = show_on(main_window, WALL).pages
    small = [
        (page.title, text)
        for page in pages
        for text, pixels, *_ in (
            drawn_texts(page, WALL) if isinstance(page.content, WRITTEN) else chart_texts(page, WALL)
        )
        if pixels < TEXT - 0.1
    ]
    assert len(pages) > 10
    assert small == []


@pytest.mark.parametrize("size", [WALL, BEAMER, SHARP], ids=lambda size: f"{size.width()}x{size.height()}")
def test_a_table_is_never_cut_and_ends_above_the_foot(qapp, size):
    table = a_table(40)
    cuts = Cutter(size, ()).cut("Title", "Subtitle", table)
    assert [first for first, _ in cuts[1:]] == [end for _, end in cuts[:-1]]
    assert (cuts[0][0], cuts[-1][1]) == (0, 40)
    for first, end in cuts:
        total = table.total if end == 40 else None
        page = StagePage("Title", "Subtitle", replace(table, rows=table.rows[first:end], total=total))
        texts = list(drawn_texts(page, size))
        assert not [text for text, *_ in texts if "…" in text]
        lines = sorted({base for _, _, base in texts})
        assert lines[-1] - lines[-2] > texts[0][1] * 0.5, "the last row is above the foot, not in it"
        assert lines[-1] < size.height()
    assert max(end - first for first, end in cuts) - min(end - first for first, end in cuts) <= 1


def test_on_a_wall_the_pages_were_not_made_for_a_table_is_written_smaller(qapp):
    table = a_table(6)
    room = (1824.0, 860.0)
    assert lay_out(Measure(1.0), table, *room).measure.unit == 1.0
    assert lay_out(Measure(1.0), table, room[0] / 3, room[1]).measure.unit < 1.0


def test_heads_over_marks_stand_upright_before_anything_else_gives_way(qapp):
    marks = [TableColumn(name) for name in ("Gatekeeper", "Purchaser", "Decider", "Next step")]
    table = TableSpec("", "", (TableColumn("Deal", 2.0), *marks), ((NAMES[1], "✕", "", "✕", ""),))
    wide, narrow = (lay_out(Measure(1.0), table, width) for width in (1824.0, 1200.0))
    assert not any(wide.upright)
    assert narrow.upright == (False, True, True, True, True)
    assert narrow.row_lines(table.rows[0], table.columns)[0] == [NAMES[1]]


def test_what_does_not_fit_is_shared_by_those_that_lack_most():
    assert column_widths([100, 50], [40, 50], 180) == [120.0, 60.0]
    assert column_widths([300, 200, 50], [100, 100, 50], 400) == [200.0, 150.0, 50.0]


def test_hiding_amounts_leaves_every_row_on_its_page(main_window):
    plain = show_on(main_window, BEAMER)
    hidden = show_on(main_window, BEAMER, hidden=True, known=plain.cuts)
    assert hidden.cuts == plain.cuts
    assert [page.subtitle for page in hidden.pages] == [page.subtitle for page in plain.pages]


def test_the_board_shows_as_many_cards_as_fit_whole(main_window):
    board = next(page for page in show_on(main_window, WALL).pages if isinstance(page.content, BoardSpec))
    column = board.content.columns[3]
    crowded = replace(
        column, cards=(replace(column.cards[0], customer=NAMES[0], name=NAMES[1]),) * 3, more=tuple("abcd")
    )
    page = replace(board, content=BoardSpec((crowded,) * 7))
    for size in (WALL, BEAMER):
        texts = list(drawn_texts(page, size))
        assert max(base for _, _, base in texts[:-2]) < size.height() - 52 * unit_of(size)
        written = [text for text, *_ in texts]
        shown = written.count(column.amount) // 7 - 1
        assert written.count("abcd"[shown]) == 7, "what is left over is counted by the cards that are shown"


def test_the_plan_is_among_the_pages_with_the_visits_of_its_week(main_window):
    services = main_window.context.services
    assert "Plan & visits" not in [page.title for page in show_on(main_window, WALL).pages]
    customer = int(services.portfolio.view(main_window.scope).ids[0])
    fields = {"customer_id": customer, "planned_on": TODAY, "subject": "Trial run", "starts_at": 9 * 60 + 30}
    services.visits.plan(None, fields)
    pages = {page.title: page for page in show_on(main_window, WALL).pages}
    assert "Plan & visits" in pages
    week = pages["Week 47: 1 visit, 0 held, 0 with an order or an advance"].content
    sunday = week.columns[-1]
    assert (len(week.columns), sunday.deals, sunday.amount) == (6, "1 visit", "0 held")
    assert [(card.customer, card.name, card.amount) for card in sunday.cards] == [
        ("恒瑞医药", "09:30 · Trial run", "Planned")
    ]
