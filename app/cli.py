"""The commands that need no window. Exit code 0, or 2 and one clear sentence on stderr."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app import cli_arguments
from app.errors import AppError, BookError, WriteError
from app.terms import DateOrder, TableKind
from app.ui import labels
from app.ui.i18n import install_language, translate

if TYPE_CHECKING:  # the services import SQLAlchemy; only the commands that need it pay for it
    from app.services.imports import ImportService
    from app.services.opening import Book
    from app.services.scope import Scope
    from app.services.services import Services

Command = Callable[[argparse.Namespace], None]


def main(arguments: Sequence[str]) -> int:
    """Run one command; the text of every error goes to stderr in the user's language."""
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return _refuse(AppError("CANCELLED"))
    except BrokenPipeError:
        # Whoever read our lines has enough of them; the interpreter would complain when it flushes the rest.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(arguments: Sequence[str]) -> int:
    try:
        options = cli_arguments.parse(arguments)
    except AppError as error:
        _make_application(needs_windows=False)
        install_language(_application(), cli_arguments.language_of(arguments))
        return _refuse(error)
    _make_application(needs_windows=options.command == "render")
    install_language(_application(), options.lang)
    try:
        _COMMANDS[options.command](options)
    except AppError as error:
        return _refuse(error)
    return 0


def _refuse(error: AppError) -> int:
    text = labels.error_text(error)
    if error.code in _OPTIONS:
        text += translate("Cli", " On the command line: {option}.").format(option=_OPTIONS[error.code])
    if _WHICH in error.values:
        text = translate("Cli", "{file}: {text}").format(file=error.values[_WHICH], text=text)
    print(text, file=sys.stderr)
    return 2


_OPTIONS = {
    "DATE_ORDER_AMBIGUOUS": "--date-order DMY, MDY, YMD",
    "UNKNOWN_TABLE_KIND": "--as",
    "BAD_ENCODING": "--encoding",
    "NO_SHEET": "--sheet",
}
"""Where the user chooses what the sentence asks for."""

_WHICH = "which"
"""Error value: the file of several that it is about."""

_REASONS_SHOWN = 5


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
    from app.services.import_book import book_to_import_into
    from app.services.services import Services

    _refuse_to_replace(options.rejects, options.book, *options.files)
    with book_to_import_into(options.book, keep_new=not options.dry_run) as book:
        imports = Services(book).imports
        for file in options.files:
            try:
                _import_file(imports, file, options)
            except AppError as error:
                if len(options.files) > 1:
                    error.values[_WHICH] = file.name
                raise


def _import_file(imports: ImportService, file: Path, options: argparse.Namespace) -> None:
    """The rejects are written first: if they cannot be, nothing is imported."""
    from app.ui.dialogs.import_wizard import words

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
    rejects = None
    if options.rejects is not None and plan.rejected:
        rejects = _rejects_path(options.rejects, file, several=len(options.files) > 1)
        imports.write_rejects(plan, rejects, words.reason_text, words.rejects_header())
    outcome = plan if options.dry_run else imports.apply(plan)
    lines = [*words.import_summary_lines(outcome), words.ignored_columns_line(plan)]
    for line in filter(None, lines + words.rejected_lines(plan, _REASONS_SHOWN)):
        _say(line)
    if rejects is not None:
        text = translate("Cli", "Rejected rows, with the reason in the last column: {path} ({count})")
        _say(text.format(path=rejects, count=plan.rejected))


def _rejects_path(path: Path, file: Path, *, several: bool) -> Path:
    """One file of rejects for each file read, so that none overwrites another."""
    return path.with_name(f"{path.stem} {file.stem}{path.suffix}") if several else path


def _export(options: argparse.Namespace) -> None:
    from app.ui.export_words import TranslatedWords

    _refuse_to_replace(options.out, options.book)
    with closing(_open(options)) as book:
        services, scope = _services_and_scope(book, options.as_of)
        words = None if options.headers == "keys" else TranslatedWords()
        services.exports.write_workbook(options.out, scope, words)
    _say(translate("Cli", "Exported to {path}").format(path=options.out))


def _render(options: argparse.Namespace) -> None:
    from app.bootstrap import render_book

    try:
        pictures = render_book(
            options.book,
            options.outdir,
            language=options.lang,
            theme=options.theme,
            size=options.size,
            as_of=options.as_of,
        )
    except (PermissionError, FileExistsError, NotADirectoryError) as error:
        folder = Path(error.filename or options.outdir)
        raise BookError("READ_ONLY_FOLDER", path=str(folder / folder.name)) from error
    for path in pictures:
        _say(str(path))


def _deck(options: argparse.Namespace) -> None:
    from app.ui.formats import Formats
    from app.ui.review_deck import write_review_deck

    _refuse_to_replace(options.out, options.book, options.template)
    with closing(_open(options)) as book:
        services, scope = _services_and_scope(book, options.as_of)
        formats = Formats(services.settings.currency, services.settings.display_unit, options.lang)
        write_review_deck(services, scope, formats, options.out, options.template, options.charts)
    _say(translate("Cli", "Deck written to {path}").format(path=options.out))


def _check(options: argparse.Namespace) -> None:
    with closing(_open(options, read_only=True)) as book:
        book.check()
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


def _refuse_to_replace(target: Path | None, book: Path, *sources: Path | None) -> None:
    """Raises WriteError if `target` is one of the files it would be made from. They are compared, not opened."""
    if target is None or not target.exists():
        return
    for source in (book, *filter(None, sources)):
        if source.exists() and target.samefile(source):
            raise WriteError("TARGET_IS_BOOK" if source is book else "TARGET_IS_SOURCE", path=str(target))


def _open(options: argparse.Namespace, *, read_only: bool = False) -> Book:
    from app.services import opening

    return opening.Book.open(options.book, read_only=True) if read_only else opening.open_book(options.book)


def _services_and_scope(book: Book, as_of: date) -> tuple[Services, Scope]:
    from app.services.scope import scope_for
    from app.services.services import Services

    services = Services(book)
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
