"""Line icons of resources/icons, drawn in a colour of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QIcon, QImage, QPixmap

from app.resource_paths import resource

SIZE = 16
_SCALES = (1, 2, 3)


def icon(name: str, colour: str, disabled_colour: str | None = None) -> QIcon:
    """`name` without suffix; `colour` as "#RRGGBB". Sharp up to a scale of 3."""
    made = QIcon()
    for shade, mode in ((colour, QIcon.Mode.Normal), (disabled_colour, QIcon.Mode.Disabled)):
        if shade is not None:
            for scale in _SCALES:
                made.addPixmap(_pixmap(name, shade, scale), mode)
    return made


def pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """One picture `size` px wide for a screen of device pixel ratio `scale`."""
    picture = _picture(name, colour, round(size * scale))
    picture.setDevicePixelRatio(scale)
    return picture


@cache
def _svg(name: str) -> bytes:
    return resource(f"icons/{name}.svg").read_bytes()


def _pixmap(name: str, colour: str, scale: int) -> QPixmap:
    picture = _picture(name, colour, SIZE * scale)
    picture.setDevicePixelRatio(scale)
    return picture


def _picture(name: str, colour: str, pixels: int) -> QPixmap:
    # The svg's own size decides at which size Qt's plug-in draws it, without importing QtSvg.
    source = _svg(name).replace(b"currentColor", colour.encode()).replace(b'width="16"', b'width="%d"' % pixels)
    source = source.replace(b'height="16"', b'height="%d"' % pixels)
    image = QImage.fromData(QByteArray(source))
    if image.isNull():
        raise ValueError(f"icons/{name}.svg could not be drawn")
    if image.size() != QSize(pixels, pixels):
        raise ValueError(f"icons/{name}.svg is not 16 by 16")
    return QPixmap.fromImage(image)
