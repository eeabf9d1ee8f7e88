"""The command line's words (DESIGN 6): every command takes --lang and --as-of."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.terms import DateOrder, TableKind
from app.ui.i18n import LANGUAGES, system_language

COMMANDS = ("demo", "import", "export", "render", "deck", "check", "backup", "restore", "info")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Options of one command; a wrong line prints its usage and exits with 2."""
    return _parser().parse_args(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="app", description="Fieldbook from the command line")
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
        command.add_argument("--lang", choices=LANGUAGES, default=system_language())
        command.add_argument("--as-of", type=date.fromisoformat, default=date.today(), metavar="DATE")
        add(command)
    return parser


def _book_only(command: argparse.ArgumentParser) -> None:
    command.add_argument("book", type=Path, metavar="BOOK")


def _demo(command: argparse.ArgumentParser) -> None:
    _book_only(command)
    command.add_argument("--seed", type=int, default=7)
    command.add_argument("--size", choices=("small", "region", "10k", "100k"), default="region")


def _import(command: argparse.ArgumentParser) -> None:
    _book_only(command)
    command.add_argument("files", type=Path, nargs="+", metavar="FILE")
    command.add_argument("--as", dest="kind", choices=[kind.value for kind in TableKind])
    command.add_argument("--sheet")
    command.add_argument("--map", type=Path, metavar="FILE")
    command.add_argument("--encoding")
    command.add_argument("--date-order", choices=[order.value for order in DateOrder])
    command.add_argument("--keep-apart", action="append", default=[], metavar="NAME")
    command.add_argument("--dry-run", action="store_true")
    command.add_argument("--rejects", type=Path, metavar="OUT.xlsx")


def _export(command: argparse.ArgumentParser) -> None:
    _book_only(command)
    command.add_argument("out", type=Path, metavar="OUT.xlsx")
    command.add_argument("--headers", choices=("words", "keys"), default="words")


def _render(command: argparse.ArgumentParser) -> None:
    _book_only(command)
    command.add_argument("outdir", type=Path, metavar="OUTDIR")
    command.add_argument("--theme", choices=("light", "dark", "projector"), default="light")
    command.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH")


def _deck(command: argparse.ArgumentParser) -> None:
    _book_only(command)
    command.add_argument("out", type=Path, metavar="OUT.pptx")
    command.add_argument("--template", type=Path, metavar="T.pptx")
    command.add_argument("--charts", choices=("native", "picture"), default="native")


def _backup(command: argparse.ArgumentParser) -> None:
    _book_only(command)
    command.add_argument("dir", type=Path, nargs="?", metavar="DIR")


def _restore(command: argparse.ArgumentParser) -> None:
    command.add_argument("backup", type=Path, metavar="BACKUP")
    _book_only(command)


def _size(text: str) -> tuple[int, int]:
    """ "1920x1080" as (1920, 1080)."""
    width, _, height = text.partition("x")
    return int(width), int(height)
