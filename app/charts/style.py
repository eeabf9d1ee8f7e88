"""Colours, type and fonts of every chart, and the figures they are drawn on.

matplotlib is imported inside the functions: the first window is on screen before it is needed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from app.resource_paths import resource

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

PictureFormat = Literal["png", "svg", "pdf"]

FONT_FAMILY = "Noto Sans SC"
FALLBACK_FAMILY = "DejaVu Sans"
BASE_DPI = 100
TINTS = ("acquire", "retain", "disrupt", "maintain")
MOST_SERIES = 8


class ChartStyle(Struct, frozen=True):
    """Colours are "#RRGGBB", sizes are pixels at 100 dpi; `tints` are the four areas of the quadrant chart by name.

    `dpi` is 100 times the device pixel ratio. `projector` asks for thicker lines and larger marks.
    """

    surface: str
    text: str
    muted: str
    line: str
    grid: str
    axis: str
    cut_line: str
    mark_edge: str
    accent: str
    good: str
    warn: str
    bad: str
    track: str
    bar_before: str
    series: tuple[str, ...]
    other: str
    tints: Mapping[str, str]
    body_px: float = 13
    small_px: float = 12
    heading_px: float = 14
    title_px: float = 18
    dpi: int = BASE_DPI
    projector: bool = False

    def points(self, size_px: float) -> float:
        """A size in pixels at 100 dpi as the points that matplotlib counts in."""
        return size_px * 72 / BASE_DPI

    def series_colour(self, index: int) -> str:
        """Colour of the index-th series; past the eighth all are "other"."""
        return self.series[index] if 0 <= index < min(len(self.series), MOST_SERIES) else self.other

    def scaled(self, factor: float) -> ChartStyle:
        """The same style with every text `factor` times as large."""
        return replace(
            self,
            body_px=self.body_px * factor,
            small_px=self.small_px * factor,
            heading_px=self.heading_px * factor,
            title_px=self.title_px * factor,
        )

    def at_dpi(self, dpi: int) -> ChartStyle:
        return replace(self, dpi=dpi)


def style_of(tokens: Mapping[str, str], series: Sequence[str] | None = None, *, projector: bool = False) -> ChartStyle:
    """Style from the colour tokens of a theme; without `series` those of the light theme, which all themes share.

    Raises KeyError for a token that the theme lacks.
    """
    plain = ChartStyle(
        surface=tokens["surface"],
        text=tokens["text"],
        muted=tokens["muted"],
        line=tokens["line"],
        grid=tokens["grid"],
        axis=tokens["axis"],
        cut_line=tokens["cut_line"],
        mark_edge=tokens["mark_edge"],
        accent=tokens["accent"],
        good=tokens["good"],
        warn=tokens["warn"],
        bad=tokens["bad"],
        track=tokens["track"],
        bar_before=tokens["bar_before"],
        series=tuple(series if series is not None else _theme("light")["series"]),
        other=tokens["scroll_handle"],
        tints={name: tokens[f"quadrant_{name}"] for name in TINTS},
        projector=projector,
    )
    return plain.scaled(2) if projector else plain


def style_named(theme: str) -> ChartStyle:
    """Style of a shipped theme: "light", "dark" or "projector"."""
    tokens = _theme(theme)
    return style_of(tokens["colours"], tokens["series"], projector=theme == "projector")


def light_style() -> ChartStyle:
    """What pictures are saved and printed in, whatever the screen shows."""
    return style_named("light")


@lru_cache
def _theme(name: str) -> dict[str, Any]:
    return tomllib.loads(resource(f"themes/{name}.toml").read_text(encoding="utf-8"))


@lru_cache
def register_fonts() -> tuple[str, ...]:
    """Makes the shipped Chinese font matplotlib's font, once; returns the families in order of preference.

    Without the shipped files the fallback alone is used, so that a chart is drawn all the same.
    """
    import matplotlib as mpl
    from matplotlib.font_manager import fontManager

    files = [resource(f"fonts/NotoSansSC-{weight}.ttf") for weight in ("Regular", "Bold")]
    shipped = [path for path in files if path.is_file()]
    for path in shipped:
        fontManager.addfont(path)
    families = (FONT_FAMILY, FALLBACK_FAMILY) if shipped else (FALLBACK_FAMILY,)
    mpl.rcParams["font.family"] = list(families)
    mpl.rcParams["axes.unicode_minus"] = False
    mpl.rcParams["svg.hashsalt"] = "fieldbook"
    return families


def new_figure(width_px: int, height_px: int, style: ChartStyle, dpi: int | None = None) -> Figure:
    """An empty figure of that many device pixels on an Agg canvas, in the style's surface colour; no pyplot."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    register_fonts()
    dpi = dpi or style.dpi
    figure = Figure(figsize=(width_px / dpi, height_px / dpi), dpi=dpi, facecolor=style.surface)
    FigureCanvasAgg(figure)
    return figure


def size_px(figure: Figure) -> tuple[float, float]:
    """Width and height of a figure in pixels at 100 dpi, the unit of every length in app.charts."""
    width, height = figure.get_size_inches()
    return float(width) * BASE_DPI, float(height) * BASE_DPI


def axes_at(figure: Figure, left: float, top: float, right: float, bottom: float) -> Axes:
    """Axes inside margins given in pixels at 100 dpi."""
    width, height = size_px(figure)
    inner_width, inner_height = max(width - left - right, 1.0), max(height - top - bottom, 1.0)
    return figure.add_axes((left / width, bottom / height, inner_width / width, inner_height / height))


def lean(axes: Axes, style: ChartStyle) -> None:
    """Axes without frame, tick marks and minor ticks, which are nine tenths of what empty axes cost."""
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.set_facecolor(style.surface)
    axes.tick_params(
        which="both", length=0, labelsize=style.points(style.small_px), labelcolor=style.muted, pad=style.points(6)
    )


def set_ticks(axes: Axes, which: Literal["x", "y"], places: Sequence[float], labels: Sequence[str]) -> None:
    """Fixed ticks with fixed labels, no minor ones."""
    from matplotlib.ticker import FixedFormatter, FixedLocator, NullLocator

    axis = axes.xaxis if which == "x" else axes.yaxis
    axis.set_major_locator(FixedLocator(list(places)))
    axis.set_major_formatter(FixedFormatter(list(labels)))
    axis.set_minor_locator(NullLocator())


def write(figure: Figure, x_px: float, y_px: float, text: str, style: ChartStyle, **options: Any) -> None:
    """Text with its baseline start at x, y pixels from the top left; options as of Figure.text, `size_px` for the size."""
    width, height = size_px(figure)
    options.setdefault("color", style.text)
    options["fontsize"] = style.points(options.pop("size_px", style.body_px))
    figure.text(x_px / width, 1 - y_px / height, text, **options)


def picture_bytes(
    draw: Callable[[Figure, Any, ChartStyle], object],
    spec: object,
    fmt: PictureFormat,
    size: tuple[int, int],
    style: ChartStyle,
) -> bytes:
    """The chart as a PNG, SVG or PDF file. `size` is in pixels at 100 dpi; a PNG gets style.dpi / 100 times as many.

    The file carries no date, so the same chart gives the same bytes.
    """
    scale = style.dpi / BASE_DPI
    figure = new_figure(round(size[0] * scale), round(size[1] * scale), style)
    draw(figure, spec, style)
    out = BytesIO()
    if fmt == "png":
        _write_png(figure, style.dpi, out)
    else:
        metadata: dict[str, dict[str, Any]] = {
            "svg": {"Date": None, "Creator": "Fieldbook"},
            "pdf": {"CreationDate": None, "Creator": "Fieldbook", "Producer": None},
        }
        figure.savefig(out, format=fmt, dpi=style.dpi, facecolor=style.surface, metadata=metadata[fmt])
    return out.getvalue()


def _write_png(figure: Figure, dpi: int, out: BytesIO) -> None:
    """Without matplotlib's transparency channel and at zlib's quickest level: less than half the time for a file 7 % larger."""
    from PIL import Image

    canvas: Any = figure.canvas
    canvas.draw()
    size = canvas.get_width_height(physical=True)
    picture = Image.frombuffer("RGBA", size, canvas.buffer_rgba(), "raw", "RGBA", 0, 1).convert("RGB")
    picture.save(out, "png", compress_level=1, dpi=(dpi, dpi))
