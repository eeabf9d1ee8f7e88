"""The commands that need no window. Exit code 0, or 2 and one clear sentence on stderr."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app import cli_arguments
from app.errors import AppError
from app.terms import DateOrder, TableKind
from app.ui import labels
from app.ui.i18n import install_language, translate

if TYPE_CHECKING:  # the services import SQLAlchemy; only the commands that need it pay for it
    from app.services.opening import Book
    from app.services.scope import Scope
    from app.services.services import Services

Command = Callable[[argparse.Namespace], None]


def main(arguments: Sequence[str]) -> int:
    """Run one command; the text of every error goes to stderr in the user's language."""
    options = cli_arguments.parse(arguments)
    _make_application(needs_windows=options.command == "render")
    install_language(_application(), options.lang)
    try:
        _COMMANDS[options.command](options)
    except AppError as error:
        print(labels.error_text(error), file=sys.stderr)
        return 2
    return 0


def _make_application(*, needs_windows: bool) -> None:
    if QCoreApplication.instance() is not None:
        return
    if needs_windows:
        from app.bootstrap import make_offscreen_application

        make_offscreen_application()
    else:
        QCoreApplication([])


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application


def _demo(options: argparse.Namespace) -> None:
    from app.demo import fill_demo
    from app.services.opening import create_book

    with closing(create_book(options.book)) as book:
        fill_demo(book, options.as_of, seed=options.seed, size=options.size, language=options.lang)
    _say(translate("Cli", "Demo book written to {path}").format(path=options.book))


def _import(options: argparse.Namespace) -> None:
    from app.services.opening import create_book, open_book
    from app.services.services import build_services
    from app.ui.dialogs.import_wizard import words

    book = open_book(options.book) if options.book.exists() else create_book(options.book)
    with closing(book):
        imports = build_services(book).imports
        for file in options.files:
            plan = imports.plan(
                file,
                kind=None if options.kind is None else TableKind(options.kind),
                sheet=options.sheet,
                mapping=options.map,
                encoding=options.encoding,
                date_order=None if options.date_order is None else DateOrder(options.date_order),
                keep_apart=frozenset(options.keep_apart),
                today=options.as_of,
            )
            outcome = plan if options.dry_run else imports.apply(plan)
            for line in words.import_summary_lines(outcome):
                _say(line)
            if options.rejects is not None and plan.rejected:
                target = _rejects_path(options.rejects, file, several=len(options.files) > 1)
                count = imports.write_rejects(plan, target, words.reason_text, words.rejects_header())
                _say(
                    translate("Cli", "Rejected rows, with the reason in the last column: {path} ({count})").format(
                        path=target, count=count
                    )
                )


def _rejects_path(path: Path, file: Path, *, several: bool) -> Path:
    """One file of rejects for each file read, so that none overwrites another."""
    return path.with_name(f"{path.stem} {file.stem}{path.suffix}") if several else path


def _export(options: argparse.Namespace) -> None:
    from app.ui.export_words import TranslatedWords

    with closing(_open(options)) as book:
        services, scope = _services_and_scope(book, options.as_of)
        words = None if options.headers == "keys" else TranslatedWords()
        services.exports.write_workbook(options.out, scope, words)
    _say(translate("Cli", "Exported to {path}").format(path=options.out))


def _render(options: argparse.Namespace) -> None:
    from app.bootstrap import render_book

    for path in render_book(
        options.book, options.outdir, language=options.lang, theme=options.theme, size=options.size, as_of=options.as_of
    ):
        _say(str(path))


def _deck(options: argparse.Namespace) -> None:
    from app.ui.formats import Formats
    from app.ui.review_deck import write_review_deck

    with closing(_open(options)) as book:
        services, scope = _services_and_scope(book, options.as_of)
        formats = Formats(services.settings.currency, services.settings.display_unit, options.lang)
        write_review_deck(services, scope, formats, options.out, options.template, options.charts)
    _say(translate("Cli", "Deck written to {path}").format(path=options.out))


def _check(options: argparse.Namespace) -> None:
    with closing(_open(options, read_only=True)):
        _say(translate("Cli", "{path} is sound.").format(path=options.book))


def _backup(options: argparse.Namespace) -> None:
    from app.services.backups import BackupService

    with closing(_open(options)) as book:
        info = BackupService(book).back_up("manual", options.dir)
    _say(translate("Cli", "Backup written and checked: {path}").format(path=info.path))


def _restore(options: argparse.Namespace) -> None:
    from app.services.opening import restore_book

    kept = restore_book(options.backup, options.book, datetime.now())
    _say(translate("Cli", "{path} was restored from {backup}.").format(path=options.book, backup=options.backup))
    if kept is not None:
        _say(translate("Cli", "The book that stood there is kept as {path}.").format(path=kept))


def _info(options: argparse.Namespace) -> None:
    from app.services.book_info import book_info

    with closing(_open(options, read_only=True)) as book:
        for kind, count in book_info(book).items():
            _say(f"{labels.table_kind_name(kind)}: {count:,}")


def _open(options: argparse.Namespace, *, read_only: bool = False) -> Book:
    from app.services import opening

    return opening.Book.open(options.book, read_only=read_only)


def _services_and_scope(book: Book, as_of: date) -> tuple[Services, Scope]:
    from app.services.scope import scope_for
    from app.services.services import build_services

    services = build_services(book)
    return services, scope_for(as_of, fiscal_first_month=services.settings.fiscal_first_month)


def _say(line: str) -> None:
    print(line)


_COMMANDS: dict[str, Command] = {
    "demo": _demo,
    "import": _import,
    "export": _export,
    "render": _render,
    "deck": _deck,
    "check": _check,
    "backup": _backup,
    "restore": _restore,
    "info": _info,
}
