"""The demo book: the same for the same arguments, worth looking at, and not undone by a first Ctrl+Z."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from app.demo import fill_demo
from app.methods.attack_defence import STRATEGY_ORDER
from app.services.scope import scope_for
from app.services.services import Services
from app.storage.book import Book
from tests.builders import TODAY

CONTENT = (
    "SELECT name, potential_cents, potential_on FROM customer UNION ALL SELECT name, amount_cents, stage FROM deal"
)


def test_the_same_arguments_give_the_same_book(tmp_path: Path) -> None:
    contents = []
    for name in ("first", "second"):
        with closing(Book.create(tmp_path / f"{name}.fieldbook")) as book:
            fill_demo(book, TODAY, seed=3, size="small")
            contents.append(book.rows(CONTENT))
    assert contents[0] == contents[1]
    assert len(contents[0]) == 24 + 18 + 20


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_region_has_every_strategy_every_stage_and_something_to_mend(book: Book, language: str) -> None:
    fill_demo(book, TODAY, language=language)
    services, scope = Services(book), scope_for(TODAY)
    view = services.portfolio.view(scope)
    funnel = services.funnel.view(scope)
    assert [summary.strategy for summary in view.summaries() if summary.customers] == list(STRATEGY_ORDER)
    assert len(view.unplaced()) > 0
    assert all(column.deals for column in funnel.columns)
    assert funnel.stalled_deals
    assert sum(column.without_amount for column in funnel.columns)


def test_the_first_undo_of_a_demo_book_takes_nothing_away(book: Book) -> None:
    fill_demo(book, TODAY, size="small")
    assert book.undo() is None
    with closing(Book.open(_closed(book))) as again:
        assert again.undo_steps == []
        assert again.rows("SELECT count(*) FROM customer") == [(24,)]


def test_it_says_how_far_it_is_and_a_cancel_leaves_the_book_empty(book: Book) -> None:
    told = []

    def cancel_after_the_deals(done: int, whole: int) -> None:
        told.append(done / whole)
        if done / whole > 0.5:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        fill_demo(book, TODAY, size="small", progress=cancel_after_the_deals)
    assert told == sorted(told)
    assert len(told) > 3
    assert book.rows("SELECT count(*) FROM deal") == [(0,)]
    assert book.undo_steps == []


def _closed(book: Book) -> Path:
    book.close()
    return book.path
