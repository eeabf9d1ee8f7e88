"""A few slides as a presentation of their own, ready to be pasted into the user's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.exchange.pptx_deck import Content, DeckSpec, SlideSpec, write_deck
from app.services.scope import Scope
from app.services.services import Services
from app.ui.chart_words.alt_text import alt_text
from app.ui.deck.paging import framing_of
from app.ui.formats import Formats


def save_slides(services: Services, scope: Scope, formats: Formats, contents: Sequence[Content], path: Path) -> None:
    """Title slide and one slide for each content. Raises WriteError as write_deck does."""
    footer = framing_of(services, scope, formats).footer()
    slides = tuple(SlideSpec(one.title, one.subtitle, one, footer, alt_text(one)) for one in contents)
    first = contents[0]
    language = "zh-CN" if formats.language == "zh_CN" else "en-GB"
    write_deck(path, DeckSpec(services.book_path.stem, first.title, footer, slides, scope.as_of, language))
