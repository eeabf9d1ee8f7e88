"""Parts of a DrawingML chart as XML text: colours of the theme, text, series and axes.

Text, not python-pptx's chart objects: one string per chart is quicker, and says gap widths, labels and second axes that
the objects cannot. Element order follows the schema; PowerPoint repairs a file that breaks it.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from app.exchange.pptx_workbook import Cell, cell_range, number_text, xml_text

NativeChart = tuple[bytes, list[list[Cell]]]
"""The XML of a chart and the rows of its workbook."""

LABEL_SIZE = 1100
"""Hundredths of a point."""

AXIS_SIZE = 1100


class Colour(Struct, frozen=True):
    """A colour of the theme, `clear` (see-through), `lighter` or `darker` by percent; 0 = as it is.

    Pale areas are `clear`: lightening a saturated accent by luminance gives neon, not pastel.
    """

    name: str
    clear: int = 0
    lighter: int = 0
    darker: int = 0

    def xml(self) -> str:
        change = ""
        if self.lighter:
            change = f'<a:lumMod val="{(100 - self.lighter) * 1000}"/><a:lumOff val="{self.lighter * 1000}"/>'
        if self.darker:
            change += f'<a:lumMod val="{(100 - self.darker) * 1000}"/>'
        if self.clear:
            change += f'<a:alpha val="{(100 - self.clear) * 1000}"/>'
        return f'<a:solidFill><a:schemeClr val="{self.name}">{change}</a:schemeClr></a:solidFill>'


TEXT = Colour("tx1")
MUTED = Colour("tx2")
SURFACE = Colour("bg1")
AXIS_LINE = Colour("tx1", lighter=50)
GRID_LINE = Colour("tx1", lighter=85)
OTHER = Colour("tx1", lighter=65)
PALE_ACCENT = Colour("accent1", clear=62)


def accent(place: int) -> Colour:
    """Series colour by its place: the six accents of the theme, then a neutral."""
    return Colour(f"accent{place + 1}") if 0 <= place < 6 else OTHER


def fill(colour: Colour, edge: Colour | None = None, edge_emu: int = 9525) -> str:
    line = f'<a:ln w="{edge_emu}">{edge.xml()}</a:ln>' if edge else "<a:ln><a:noFill/></a:ln>"
    return f"<c:spPr>{colour.xml()}{line}</c:spPr>"


def line(colour: Colour, points: float = 1.0, dash: str = "solid") -> str:
    """Shape properties of a line without area."""
    width = round(points * 12700)
    return f'<c:spPr><a:ln w="{width}" cap="rnd">{colour.xml()}<a:prstDash val="{dash}"/><a:round/></a:ln></c:spPr>'


NO_SHAPE = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"


def run_properties(tag: str, colour: Colour, size: int, bold: bool = False) -> str:
    """`tag` is a:defRPr or a:rPr; the typefaces are those of the theme, Latin and East Asian."""
    return (
        f'<{tag} sz="{size}" b="{int(bold)}">{colour.xml()}'
        f'<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></{tag}>'
    )


def text_properties(
    colour: Colour = TEXT, size: int = AXIS_SIZE, bold: bool = False, rotation: int | None = None
) -> str:
    turned = "" if rotation is None else f' rot="{rotation * 60000}" vert="horz"'
    default = run_properties("a:defRPr", colour, size, bold)
    return f"<c:txPr><a:bodyPr{turned}/><a:lstStyle/><a:p><a:pPr>{default}</a:pPr><a:endParaRPr/></a:p></c:txPr>"


def text_cells(tag: str, texts: Sequence[str], column: int, first_row: int) -> str:
    """References to text cells with their cached content; `tag` is c:cat or c:tx."""
    points = "".join(f'<c:pt idx="{at}"><c:v>{xml_text(text)}</c:v></c:pt>' for at, text in enumerate(texts))
    area = cell_range(column, first_row, first_row + max(len(texts), 1) - 1)
    cache = f'<c:strCache><c:ptCount val="{len(texts)}"/>{points}</c:strCache>'
    return f"<{tag}><c:strRef><c:f>{area}</c:f>{cache}</c:strRef></{tag}>"


def number_cells(
    tag: str, values: Sequence[float | None], column: int, first_row: int, number_format: str = "General"
) -> str:
    """References to number cells with their cached content; None is an empty cell."""
    points = "".join(
        f'<c:pt idx="{at}"><c:v>{number_text(value)}</c:v></c:pt>'
        for at, value in enumerate(values)
        if value is not None
    )
    area = cell_range(column, first_row, first_row + max(len(values), 1) - 1)
    code = f"<c:formatCode>{xml_text(number_format)}</c:formatCode>"
    cache = f'<c:numCache>{code}<c:ptCount val="{len(values)}"/>{points}</c:numCache>'
    return f"<{tag}><c:numRef><c:f>{area}</c:f>{cache}</c:numRef></{tag}>"


_SHOW_NOTHING = (
    '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>'
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'
)
_SHOW_VALUE = _SHOW_NOTHING.replace('<c:showVal val="0"/>', '<c:showVal val="1"/>')
_LABEL_EXTENSION = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"
_RANGE_EXTENSION = "{02D57815-91ED-43cb-92C2-25804820EDAC}"
NO_LABELS = f"<c:dLbls>{_SHOW_NOTHING}</c:dLbls>"
NOT_INVERTED = '<c:invertIfNegative val="0"/>'


def value_labels(
    number_format: str, position: str, colour: Colour = TEXT, hidden: Sequence[int] = (), size: int = LABEL_SIZE
) -> str:
    """Labels bound to the values, so that they follow an edit of the data; `hidden` points and zeros have none."""
    gone = "".join(f'<c:dLbl><c:idx val="{at}"/><c:delete val="1"/></c:dLbl>' for at in hidden)
    without_zeros = f"{number_format};-{number_format};"
    code = f'<c:numFmt formatCode="{xml_text(without_zeros)}" sourceLinked="0"/>'
    place = f'<c:dLblPos val="{position}"/>' if position else ""
    return (
        f"<c:dLbls>{gone}{code}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        f"{text_properties(colour, size)}{place}{_SHOW_VALUE}</c:dLbls>"
    )


def cell_labels(texts: dict[int, tuple[str, str]], number: int, colour: Colour = TEXT, size: int = LABEL_SIZE) -> str:
    """Labels of single points of the `number`-th series: index -> (text, position r, l, t or b); the others have none.

    Each takes its text from its cell in the series' label_cells, so that it follows an edit of the data.
    """
    from_cell = _extension(_LABEL_EXTENSION, '<c15:dlblFieldTable/><c15:showDataLabelsRange val="1"/>')
    labels = "".join(
        f'<c:dLbl><c:idx val="{at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>'
        f'<a:fld id="{{00000000-0000-4000-8000-{number:04X}{at:08X}}}" type="CELLRANGE">'
        f"{run_properties('a:rPr', colour, size)}<a:t>{xml_text(text)}</a:t></a:fld></a:p></c:rich></c:tx>"
        f'<c:dLblPos val="{position}"/>{_SHOW_NOTHING}{from_cell}</c:dLbl>'
        for at, (text, position) in sorted(texts.items())
    )
    return f"<c:dLbls>{labels}{_SHOW_NOTHING}</c:dLbls>"


def label_cells(texts: dict[int, str], column: int, first_row: int, count: int) -> str:
    """Last part of a series of `count` points: the cells that its cell_labels show."""
    points = "".join(f'<c:pt idx="{at}"><c:v>{xml_text(text)}</c:v></c:pt>' for at, text in sorted(texts.items()))
    cache = f'<c15:dlblRangeCache><c:ptCount val="{count}"/>{points}</c15:dlblRangeCache>'
    area = cell_range(column, first_row, first_row + count - 1)
    return _extension(_RANGE_EXTENSION, f"<c15:datalabelsRange><c15:f>{area}</c15:f>{cache}</c15:datalabelsRange>")


def _extension(uri: str, content: str) -> str:
    """What PowerPoint 2013 added; older programs pass over it."""
    space = 'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"'
    return f'<c:extLst><c:ext uri="{uri}" {space}>{content}</c:ext></c:extLst>'


def series(number: int, name: str, column: int, look: str, *parts: str) -> str:
    """One c:ser whose name stands in the first row of `column`; `parts` follow in schema order."""
    head = f'<c:idx val="{number}"/><c:order val="{number}"/>'
    return f"<c:ser>{head}{text_cells('c:tx', [name], column, 1)}{look}{''.join(parts)}</c:ser>"


class Axis(Struct, frozen=True):
    """One axis. `shown` False keeps its scale and draws nothing; `cross` is where the other axis cuts it."""

    number: int
    other: int
    side: str
    category: bool = False
    shown: bool = True
    low: float | None = None
    high: float | None = None
    step: float | None = None
    log: bool = False
    reverse: bool = False
    grid: bool = False
    has_line: bool = True
    title: str = ""
    number_format: str = "General"
    rotation: int | None = None
    crosses: str = "autoZero"
    size: int = AXIS_SIZE
    colour: Colour = TEXT
    between: bool = True
    label_side: str = "low"

    def xml(self) -> str:
        tag = "c:catAx" if self.category else "c:valAx"
        ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        labels = f'<c:tickLblPos val="{self.label_side}"/>' if self.shown else '<c:tickLblPos val="none"/>'
        look = line(AXIS_LINE) if self.has_line else "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
        text = text_properties(self.colour, self.size, rotation=self.rotation)
        code = f'<c:numFmt formatCode="{xml_text(self.number_format)}" sourceLinked="0"/>'
        meets = f'<c:crossAx val="{self.other}"/><c:crosses val="{self.crosses}"/>'
        return (
            f'<{tag}><c:axId val="{self.number}"/>{self._scaling()}<c:delete val="{int(not self.shown)}"/>'
            f'<c:axPos val="{self.side}"/>{self._grid()}{self._title()}{code}{ticks}{labels}{look}{text}{meets}'
            f"{self._tail()}</{tag}>"
        )

    def _scaling(self) -> str:
        base = '<c:logBase val="10"/>' if self.log else ""
        direction = f'<c:orientation val="{"maxMin" if self.reverse else "minMax"}"/>'
        high = "" if self.high is None else f'<c:max val="{number_text(self.high)}"/>'
        low = "" if self.low is None else f'<c:min val="{number_text(self.low)}"/>'
        return f"<c:scaling>{base}{direction}{high}{low}</c:scaling>"

    def _grid(self) -> str:
        return f"<c:majorGridlines>{line(GRID_LINE, 0.75)}</c:majorGridlines>" if self.grid else ""

    def _title(self) -> str:
        if not self.title:
            return ""
        turned = ' rot="-5400000" vert="horz"' if self.side in "lr" else ""
        run = f"<a:r>{run_properties('a:rPr', MUTED, self.size)}<a:t>{xml_text(self.title)}</a:t></a:r>"
        rich = f"<c:rich><a:bodyPr{turned}/><a:lstStyle/><a:p>{run}</a:p></c:rich>"
        return f'<c:title><c:tx>{rich}</c:tx><c:overlay val="0"/></c:title>'

    def _tail(self) -> str:
        if self.category:
            return '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/><c:noMultiLvlLbl val="1"/>'
        unit = "" if self.step is None or self.log else f'<c:majorUnit val="{number_text(self.step)}"/>'
        return f'<c:crossBetween val="{"between" if self.between else "midCat"}"/>{unit}'


def layout(left: float, top: float, width: float, height: float) -> str:
    """The inner plot area as shares 0..1 of the chart's frame."""
    sizes = "".join(
        f'<c:{name} val="{value:.5f}"/>'
        for name, value in zip(("x", "y", "w", "h"), (left, top, width, height), strict=True)
    )
    modes = '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
    return f"<c:layout><c:manualLayout>{modes}{sizes}</c:manualLayout></c:layout>"


def legend(position: str = "t", hidden: Sequence[int] = (), size: int = AXIS_SIZE) -> str:
    gone = "".join(f'<c:legendEntry><c:idx val="{at}"/><c:delete val="1"/></c:legendEntry>' for at in hidden)
    return (
        f'<c:legend><c:legendPos val="{position}"/>{gone}<c:overlay val="0"/>{text_properties(TEXT, size)}</c:legend>'
    )


def chart_space(plot: str, legend_xml: str, language: str, plot_layout: str = "<c:layout/>") -> bytes:
    """A whole chart part. python-pptx appends the link to its workbook."""
    spaces = (
        'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    )
    chart = (
        f'<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>{plot_layout}{plot}'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>{legend_xml}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
    )
    head = f'<c:date1904 val="0"/><c:lang val="{language}"/><c:roundedCorners val="0"/>'
    look = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
    xml = f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<c:chartSpace {spaces}>{head}{chart}{look}"
    return f"{xml}{text_properties(TEXT, AXIS_SIZE)}</c:chartSpace>".encode()
