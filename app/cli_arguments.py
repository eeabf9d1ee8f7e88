"""The command line's words (DESIGN 6): every command takes --lang and --as-of."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn, TypeVar

from app.errors import AppError
from app.terms import FILE_KINDS, DateOrder
from app.ui.i18n import LANGUAGES, Language, system_language

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
"""As-of days the sums are made for; the same years as dates in imported files."""

SMALLEST_PICTURE, LARGEST_PICTURE = 320, 8000
Value = TypeVar("Value")


class _Parser(argparse.ArgumentParser):
    """Raises instead of printing its usage, in English and on many lines."""

    def error(self, message: str) -> NoReturn:
        raise AppError("USAGE", detail=message)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Options of one command. Raises AppError BAD_ARGUMENT (option, value, allowed) or USAGE (detail)."""
    return _parser().parse_args(arguments)


def language_of(arguments: Sequence[str]) -> Language:
    """The language to say in what is wrong with a line that could not be parsed."""
    chosen = arguments[arguments.index("--lang") + 1 :][:1] if "--lang" in arguments else []
    return next((language for language in LANGUAGES if [language] == list(chosen)), system_language())


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="app", description="Fieldbook from the command line")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, add, help_text in (
        ("demo", _demo, "write a demo book of an invented region"),
        ("import", _import, "read tables into a book"),
        ("export", _export, "write every record and the computed sheets to a workbook"),
        ("render", _render, "write a picture of every tab and chart"),
        ("deck", _deck, "write the review deck"),
        ("check", _book_only, "say whether a book is sound"),
        ("backup", _backup, "write a checked backup"),
        ("restore", _restore, "put a backup in a book's place; what stood there is kept"),
        ("info", _book_only, "say what a book holds"),
    ):
        command = commands.add_parser(name, help=help_text)
        _choice(command, "--lang", LANGUAGES, default=system_language())
        command.add_argument("--as-of", type=_typed("--as-of", _day, _DAYS), default=date.today(), metavar="DATE")
        add(command)
    return parser


def _book_only(command: argparse.ArgumentParser) -> None:
    command.add_argument("book", type=Path, metavar="BOOK")


def _demo(command: argparse.ArgumentParser) -> None:
    _book_only(command)
    command.add_argument("--seed", type=_typed("--seed", int, "0 ... 999999"), default=7)
    _choice(command, "--size", ("small", "region", "10k", "100k"), default="region")


def _import(command: argparse.ArgumentParser) -> None:
    _book_only(command)
    command.add_argument("files", type=Path, nargs="+", metavar="FILE")
    _choice(command, "--as", [kind.value for kind in FILE_KINDS], dest="kind")
    command.add_argument("--sheet")
    command.add_argument("--map", type=Path, metavar="FILE")
    command.add_argument("--encoding")
    _choice(command, "--date-order", [order.value for order in DateOrder])
    command.add_argument("--keep-apart", action="append", default=[], metavar="NAME")
    command.add_argument("--dry-run", action="store_true")
    command.add_argument("--rejects", type=Path, metavar="OUT.xlsx")


def _export(command: argparse.ArgumentParser) -> None:
    _book_only(command)
    command.add_argument("out", type=Path, metavar="OUT.xlsx")
    _choice(command, "--headers", ("words", "keys"), default="words")


def _render(command: argparse.ArgumentParser) -> None:
    _book_only(command)
    command.add_argument("outdir", type=Path, metavar="OUTDIR")
    _choice(command, "--theme", ("light", "dark", "projector"), default="light")
    command.add_argument("--size", type=_typed("--size", _size, _SIZES), default=(1920, 1080), metavar="WxH")


def _deck(command: argparse.ArgumentParser) -> None:
    _book_only(command)
    command.add_argument("out", type=Path, metavar="OUT.pptx")
    command.add_argument("--template", type=Path, metavar="T.pptx")
    _choice(command, "--charts", ("native", "picture"), default="native")


def _backup(command: argparse.ArgumentParser) -> None:
    _book_only(command)
    command.add_argument("dir", type=Path, nargs="?", metavar="DIR")


def _restore(command: argparse.ArgumentParser) -> None:
    command.add_argument("backup", type=Path, metavar="BACKUP")
    _book_only(command)


def _choice(
    command: argparse.ArgumentParser,
    option: str,
    words: Iterable[str],
    *,
    default: str | None = None,
    dest: str | None = None,
) -> None:
    allowed = tuple(words)

    def read(text: str) -> str:
        return allowed[allowed.index(text)]

    name = dest or option.lstrip("-").replace("-", "_")
    metavar = "{" + ",".join(allowed) + "}"
    command.add_argument(
        option, dest=name, type=_typed(option, read, ", ".join(allowed)), default=default, metavar=metavar
    )


def _typed(option: str, read: Callable[[str], Value], allowed: str) -> Callable[[str], Value]:
    """`read` whose ValueError becomes our error, which argparse lets through."""

    def typed(text: str) -> Value:
        try:
            return read(text)
        except ValueError as error:
            raise AppError("BAD_ARGUMENT", option=option, value=text, allowed=allowed) from error

    return typed


_DAYS = f"{FIRST_DAY} ... {LAST_DAY}"
_SIZES = f"{SMALLEST_PICTURE}x{SMALLEST_PICTURE} ... {LARGEST_PICTURE}x{LARGEST_PICTURE}"


def _day(text: str) -> date:
    day = date.fromisoformat(text)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError(text)
    return day


def _size(text: str) -> tuple[int, int]:
    """ "1920x1080" as (1920, 1080)."""
    width, _, height = text.partition("x")
    size = int(width), int(height)
    if not all(SMALLEST_PICTURE <= side <= LARGEST_PICTURE for side in size):
        raise ValueError(text)
    return size
