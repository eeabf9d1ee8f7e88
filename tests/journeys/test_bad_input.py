"""Bad input as a user meets it: one clear sentence or a clear remark, nothing lost, nothing left lying about, in both languages."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import openpyxl
import psutil
import pytest
from PySide6.QtCore import QCoreApplication

from app.cli import main
from app.storage.book import Book
from tests.builders import a_customer, dump
from tests.journeys import hostile

REPO = Path(__file__).resolve().parents[2]


class Answer(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Answer]
Build = Callable[[Path], Path]


@pytest.fixture
def run(qapp: QCoreApplication, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str | Path, lang: str = "en") -> Answer:
        capsys.readouterr()
        code = main([*map(str, arguments), "--lang", lang])
        return Answer(code, *capsys.readouterr())

    return run


@pytest.fixture
def region(tmp_path: Path) -> Path:
    """A closed book that already holds a customer; beside it nothing."""
    path = tmp_path / "region.fieldbook"
    with closing(Book.create(path)) as book:
        a_customer(book, "Acme Pumps")
    return path


def contents(path: Path) -> object:
    with closing(Book.open(path, read_only=True)) as book:
        return dump(book)


def names(path: Path, table: str = "customer") -> list[str]:
    with closing(Book.open(path, read_only=True)) as book:
        return [row[0] for row in book.rows(f"SELECT name FROM {table} ORDER BY id")]


def is_one_sentence(text: str) -> bool:
    return text.endswith("\n") and text.count("\n") == 1 and "Traceback" not in text and "{" not in text


def lines(*texts: str, name: str = "list.csv") -> Build:
    return lambda folder: hostile.text_file(folder / name, *texts)


def a_folder(folder: Path) -> Path:
    (folder / "exports").mkdir()
    return folder / "exports"


AMBIGUOUS = ("Deal name,Stage,Close date", "A,Proposal,03/04/2023", "B,Proposal,05/06/2023")

REFUSED = {
    "a web page named xls": (hostile.html_named_xls, "web page", "网页"),
    "a workbook with a password": (hostile.locked_with_password, "locked with a password", "密码"),
    "a picture": (hostile.picture_named_xlsx, "png", "png"),
    "an empty file": (hostile.empty_file, "is empty", "是空的"),
    "headers and no rows": (hostile.header_without_rows, "is empty", "是空的"),
    "a torn workbook": (hostile.torn_workbook, "damaged", "损坏"),
    "a cell of a megabyte": (hostile.huge_cell, "32,767", "32,767"),
    "a cell of a megabyte in a workbook": (hostile.huge_cell_in_workbook, "32,767", "32,767"),
    "a zip bomb that says so": (hostile.bomb, "unpacks to far more", "解压后远大于"),
    "a zip bomb that lies": (lambda folder: hostile.bomb(folder, says_its_size=False), "unpacks to", "解压后远大于"),
    "two cells far apart": (hostile.far_cells, "20,000,000 cells", "20,000,000"),
    "a file that is not there": (lambda folder: folder / "gone.csv", "gone.csv is not in", "没有 gone.csv"),
    "a folder": (a_folder, "it is a folder", "文件夹"),
    "dates with two readings": (lines(*AMBIGUOUS), "--date-order", "03/04/2023"),
    "as many dates one way as the other": (
        lines("Deal name,Stage,Close date", "A,Proposal,27/11/2023", "B,Proposal,11/28/2023"),
        "day-month or month-day",
        "日-月",
    ),
    "a table of something else": (lines("hello,there", "world,again"), "--as", "--as"),
    "a quotation mark that stays open": (lines("Customer name,City", '"Acme,Leeds', "B,C"), "quotation mark", "引号"),
    "NUL bytes": (lines("Customer name,City", "Acme,\0Leeds"), "bytes that are no text", "不是文字的字节"),
}


@pytest.mark.parametrize("lang", ["en", "zh_CN"])
@pytest.mark.parametrize(("build", "english", "chinese"), REFUSED.values(), ids=REFUSED)
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(
    run: Run, region: Path, build: Build, english: str, chinese: str, lang: str
) -> None:
    file = build(region.parent)
    before = hostile.snapshot(region.parent)
    answer = run("import", region, file, lang=lang)
    assert (answer.code, answer.out) == (2, "")
    assert is_one_sentence(answer.err)
    assert (english if lang == "en" else chinese) in answer.err
    assert hostile.snapshot(region.parent) == before


MAPPINGS = {
    "broken JSON": ('{"kind": "custo', "JSON 1:10"),
    "no mapping at all": ("[1, 2]", "JSON"),
    "a misspelt key": ('{"kind": "customers", "colums": {}}', "columns"),
    "an unknown field": ('{"kind": "customers", "columns": {"City": "town"}}', "town"),
    "headers the file has not": ('{"kind": "customers", "columns": {"Kunde": "name"}}', "Kunde"),
    "no column for the name": ('{"kind": "customers", "columns": {"City": "city"}}', "name"),
    "one field twice": ('{"kind": "customers", "columns": {"Customer name": "name", "City": "name"}}', "name"),
    "a unit below one": (
        '{"kind": "customers", "columns": {"Customer name": "name", "Potential": ["potential", -5]}}',
        "-5",
    ),
}


@pytest.mark.parametrize(("text", "said"), MAPPINGS.values(), ids=MAPPINGS)
def test_a_mapping_that_cannot_be_used_is_not_passed_over(run: Run, region: Path, text: str, said: str) -> None:
    file = hostile.customers_csv(region.parent)
    mapping = region.with_name("map.json")
    mapping.write_text(text, encoding="utf-8")
    before = hostile.snapshot(region.parent)
    answer = run("import", region, file, "--map", mapping)
    assert answer.code == 2
    assert is_one_sentence(answer.err)
    assert f"({said})" in answer.err
    assert hostile.snapshot(region.parent) == before


OPTIONS = {
    "a kind that is none": (("--as", "planets"), '"planets" cannot be used for --as'),
    "a kind the table is not": (("--as", "deals"), "not clear what the table holds"),
    "an order that is none": (("--date-order", "XYZ"), "YMD, DMY, MDY"),
    "a day that is none": (("--as-of", "2026-02-30"), '"2026-02-30" cannot be used for --as-of'),
    "a day nobody can reckon with": (("--as-of", "9999-12-31"), "2199-12-31"),
    "an encoding nobody knows": (("--encoding", "klingon"), "--encoding"),
    "a codec that is no encoding": (("--encoding", "base64"), "--encoding"),
    "an encoding it is not in": (("--encoding", "ascii"), "--encoding"),
    "a sheet that is not there": (("--sheet", "Orders"), "Choose one of its sheets: customers"),
    "an option that is none": (("--frobnicate",), "--frobnicate"),
}


@pytest.mark.parametrize("lang", ["en", "zh_CN"])
@pytest.mark.parametrize(("options", "said"), OPTIONS.values(), ids=OPTIONS)
def test_a_wrong_option_is_refused_in_one_sentence(
    run: Run, region: Path, options: tuple[str, ...], said: str, lang: str
) -> None:
    file = hostile.customers_csv(region.parent)
    before = hostile.snapshot(region.parent)
    answer = run("import", region, file, *options, lang=lang)
    assert (answer.code, answer.out) == (2, "")
    assert is_one_sentence(answer.err)
    assert (said in answer.err) is (lang == "en" or said.startswith(("--", "YMD", "2199")))
    assert hostile.snapshot(region.parent) == before


BOOKS: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "not a book": (hostile.not_a_book, "not a Fieldbook book", "不是阵地的账本"),
    "an empty book": (lambda path: path.write_bytes(b""), "not a Fieldbook book", "不是阵地的账本"),
    "a newer book": (hostile.newer_book, "newer Fieldbook (format 99", "格式 99"),
    "half a book": (hostile.truncated_book, "damaged", "损坏"),
    "the head of a book": (lambda path: hostile.truncated_book(path, share=0.02), "damaged", "损坏"),
    "nearly a whole book": (lambda path: hostile.truncated_book(path, share=0.97), "damaged", "损坏"),
}
COMMANDS = ("check", "info", "export", "deck", "backup", "import", "restore")


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(("spoil", "english", "chinese"), BOOKS.values(), ids=BOOKS)
def test_what_is_no_sound_book_is_left_as_it_is(
    run: Run, region: Path, spoil: Callable[[Path], object], english: str, chinese: str, command: str
) -> None:
    spoil(region)
    file = hostile.customers_csv(region.parent)
    more = {"export": ["o.xlsx"], "deck": ["o.pptx"], "import": [file.name], "restore": ["new.fieldbook"]}
    before = hostile.snapshot(region.parent)
    lang = "zh_CN" if command in ("deck", "info", "restore") else "en"
    answer = run(command, region, *(region.with_name(name) for name in more.get(command, ())), lang=lang)
    assert (answer.code, answer.out) == (2, "")
    assert is_one_sentence(answer.err)
    assert (english if lang == "en" else chinese) in answer.err
    assert hostile.snapshot(region.parent) == before


@pytest.mark.parametrize("command", ["check", "export", "deck", "backup", "restore", "import"])
def test_a_folder_in_place_of_a_book(run: Run, tmp_path: Path, command: str) -> None:
    more = {"check": [], "backup": []}.get(command, [tmp_path / "other.x"])
    answer = run(command, tmp_path, *more)
    assert answer.code == 2
    assert is_one_sentence(answer.err)
    assert list(tmp_path.iterdir()) == []


TARGETS = {
    "the book itself": (lambda book: book, "is a book and was not replaced"),
    "another book": (lambda book: book.with_name("other.fieldbook"), "is a book and was not replaced"),
    "a folder": (lambda book: book.parent, "is a folder"),
    "in a folder that is not there": (lambda book: book.parent / "gone" / "o.out", "Choose another folder"),
}


@pytest.mark.parametrize("command", ["export", "deck", "rejects"])
@pytest.mark.parametrize(("target", "said"), TARGETS.values(), ids=TARGETS)
def test_a_file_that_cannot_be_saved_there_costs_nothing(
    run: Run, region: Path, target: Callable[[Path], Path], said: str, command: str
) -> None:
    file = hostile.text_file(region.with_name("deals.csv"), "Deal name,Stage", "A,Proposal", "B,Daydream")
    before = hostile.snapshot(region.parent)
    if command == "rejects":
        answer = run("import", region, file, "--rejects", target(region))
    else:
        answer = run(command, region, target(region))
    assert answer.code == 2
    assert is_one_sentence(answer.err)
    assert said in answer.err
    assert hostile.snapshot(region.parent) == before


def test_rejects_do_not_replace_the_file_they_come_from(run: Run, region: Path) -> None:
    file = hostile.text_file(region.with_name("deals.csv"), "Deal name,Stage", "B,Daydream")
    before = hostile.snapshot(region.parent)
    assert "is being read" in run("import", region, file, "--rejects", file).err
    assert hostile.snapshot(region.parent) == before


@pytest.mark.parametrize("file", ["gone.csv", "region.fieldbook"])
def test_no_new_book_for_a_file_that_cannot_be_read(run: Run, region: Path, file: str) -> None:
    before = hostile.snapshot(region.parent)
    assert run("import", region.with_name("new.fieldbook"), region.with_name(file)).code == 2
    assert hostile.snapshot(region.parent) == before


def test_no_new_book_for_a_dry_run(run: Run, tmp_path: Path) -> None:
    file = hostile.customers_csv(tmp_path)
    answer = run("import", tmp_path / "new.fieldbook", file, "--dry-run")
    assert (answer.code, "3 new" in answer.out) == (0, True)
    assert list(tmp_path.iterdir()) == [file]


def test_the_book_is_no_file_to_import_and_stays_locked_meanwhile(run: Run, region: Path) -> None:
    """Reading its bytes in this process would drop SQLite's lock (RELIABILITY 9)."""
    before = hostile.snapshot(region.parent)
    answer = run("import", region, region)
    assert answer.code == 2
    assert "it is the open book itself" in answer.err
    assert hostile.snapshot(region.parent) == before


def test_another_book_is_no_file_to_import(run: Run, region: Path) -> None:
    answer = run("import", region, hostile.copied(region, "other.fieldbook"))
    assert answer.code == 2
    assert "a book or another database" in answer.err


def test_a_book_that_another_process_has_open(run: Run, region: Path) -> None:
    file = hostile.customers_csv(region.parent)
    holder = "import sys; from pathlib import Path; from app.storage.book import Book; Book.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", holder, str(region)], cwd=REPO, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "open\n"
        answer = run("import", region, file)
        other.stdin.close()
    assert answer.code == 2
    assert "is open in another window" in answer.err
    assert is_one_sentence(answer.err)
    assert names(region) == ["Acme Pumps"]


FLAGGED = {
    "a workbook named csv": (hostile.workbook_named_csv, "named .csv but is xlsx", "后缀为 .csv"),
    "a csv named xlsx": (hostile.text_named_xlsx, "named .xlsx but is csv", "后缀为 .xlsx"),
    "formulas never calculated": (hostile.never_calculated, "1 formula cell holds no result", "1个公式单元格没有结果"),
    "one header twice": (lines("Customer name,City,City", "A,Leeds,York"), "numbered: City", "加编号：City"),
    "a column without a header": (lines("Customer name,City,", "A,Leeds,x"), "Column 3", "Column 3"),
    "a total below": (
        lines("Customer name,Potential", "A,5", "B,7", "Total,12"),
        "1 total row left out: row 4",
        "合计",
    ),
    "notes above": (
        lines("Customer report", "Printed: 2024-01-01", "Customer name,Potential", "A,5", "B,7"),
        "2 note lines left out: row 1, 2",
        "第 1、2 行",
    ),
    "the header again": (
        lines("Customer name,City", "A,Leeds", "Customer name,City", "B,York"),
        "1 repeated header row left out: row 3",
        "第 3 行",
    ),
    "ragged rows": (lines("Customer name,City", "A,Leeds", "B,York", "C,Hull,x"), "row 4", "第 4 行"),
    "ids with too many digits": (
        lambda folder: hostile.customers_xlsx(
            folder, "l.xlsx", [("Customer name", "Customer ID"), ("A", 6222020212345678901)]
        ),
        "1 long number may have lost digits",
        "长数字",
    ),
    "a column nobody knows": (lines("Customer name,Mood", "A,fine"), "Columns not imported: Mood", "未导入的列：Mood"),
    "an unknown stage": (
        lines("Deal name,Stage", "A,Proposal", "B,Daydream"),
        'Row 3 was left out: Stage: the stage "Daydream" is not known',
        "第 3 行未导入",
    ),
    "dates against the majority": (
        lines("Deal name,Stage,Close date", "A,Lead,27/11/2023", "B,Lead,11/28/2023", "C,Lead,26/11/2023"),
        'Row 3 was left out: Close date: "11/28/2023" is not a date',
        "第 3 行未导入",
    ),
}


@pytest.mark.parametrize("lang", ["en", "zh_CN"])
@pytest.mark.parametrize(("build", "english", "chinese"), FLAGGED.values(), ids=FLAGGED)
def test_what_was_odd_about_a_file_is_said_in_the_summary(
    run: Run, region: Path, build: Build, english: str, chinese: str, lang: str
) -> None:
    answer = run("import", region, build(region.parent), "--dry-run", lang=lang)
    assert (answer.code, answer.err) == (0, "")
    assert (english if lang == "en" else chinese) in answer.out


def test_a_wrong_encoding_that_can_be_read_is_pointed_out(run: Run, region: Path) -> None:
    file = hostile.customers_csv(region.parent, encoding="gb18030")
    answer = run("import", region, file, "--encoding", "latin-1", "--dry-run")
    assert "read as latin-1 as asked, but looks like gb18030" in answer.out
    assert "looks like" not in run("import", region, file, "--encoding", "gbk", "--dry-run").out
    assert "looks like" not in run("import", region, file, "--dry-run").out


@pytest.mark.parametrize(("order", "day"), [("DMY", "2023-04-03"), ("MDY", "2023-03-04")])
def test_the_user_settles_dates_with_two_readings(run: Run, region: Path, order: str, day: str) -> None:
    file = hostile.text_file(region.with_name("deals.csv"), *AMBIGUOUS)
    assert run("import", region, file, "--date-order", order).code == 0
    with closing(Book.open(region, read_only=True)) as book:
        assert book.rows("SELECT expected_close FROM deal WHERE name = 'A'") == [(day,)]


def test_dates_that_can_be_read_one_way_only_need_no_answer(run: Run, region: Path) -> None:
    file = hostile.text_file(
        region.with_name("d.csv"), "Deal name,Stage,Close date", "A,Lead,27/11/2023", "B,Lead,03/04/2023"
    )
    assert run("import", region, file).code == 0
    with closing(Book.open(region, read_only=True)) as book:
        assert book.rows("SELECT expected_close FROM deal ORDER BY name") == [("2023-11-27",), ("2023-04-03",)]


def test_amounts_as_people_write_them(run: Run, region: Path) -> None:
    written = ["¥1,200.50", "1.2万", "￥ 3 000", "80", "(300)", "12%", "nan", "1e400"]
    rows = [f"C{number};{amount}" for number, amount in enumerate(written)]
    file = hostile.text_file(region.with_name("c.csv"), "Customer name;Potential", *rows)
    answer = run("import", region, file)
    assert "4 new, 0 changed, 0 same, 0 conflict, 4 invalid" in answer.out
    assert all(f"Row {row} was left out: Potential" in answer.out for row in (6, 7, 8, 9))
    with closing(Book.open(region, read_only=True)) as book:
        assert book.rows("SELECT potential_cents FROM customer WHERE name LIKE 'C%' ORDER BY name") == [
            (120_050,),
            (1_200_000,),
            (300_000,),
            (8_000,),
        ]


def test_rejected_rows_are_corrected_and_imported_again(run: Run, region: Path) -> None:
    file = hostile.text_file(region.with_name("deals.csv"), "Deal name,Stage,Amount", "A,Lead,5", "B,Daydream,=7")
    rejects = region.with_name("to correct.xlsx")
    assert f"the last column: {rejects} (1)" in run("import", region, file, "--rejects", rejects).out
    workbook = openpyxl.load_workbook(rejects)
    header, row = workbook.worksheets[0].iter_rows()
    assert [cell.value for cell in header] == ["Deal name", "Stage", "Amount", "Import problem"]
    assert row[-1].value == 'Stage: the stage "Daydream" is not known; Amount: "=7" is not an amount'
    assert row[2].data_type == "s"
    row[1].value, row[2].value = "Proposal", 7
    workbook.save(rejects)
    again = run("import", region, rejects)
    assert "1 new, 0 changed, 0 same, 0 conflict, 0 invalid" in again.out
    assert "Import problem" not in again.out
    assert names(region, "deal") == ["A", "B"]


def test_a_name_that_is_a_formula_stays_a_text_on_its_whole_way(run: Run, region: Path) -> None:
    file = hostile.customers_xlsx(
        region.parent,
        rows=[("Customer name", "Industry", "Potential"), (hostile.CALCULATOR, "=1+1", 90_000), ("B", "@SUM(1)", 5)],
    )
    deals = hostile.text_file(
        region.with_name("deals.csv"),
        "Deal name,Account,Sales rep,Stage,Amount,Close date",
        f"=1+1,{hostile.CALCULATOR},=2+2,Won,70000,2026-05-01",
        f"+5,{hostile.CALCULATOR},=2+2,Proposal,8000,2027-05-01",
    )
    assert run("import", region, file, deals).code == 0
    assert hostile.CALCULATOR in names(region)
    assert run("export", region, region.with_name("o.xlsx"), "--as-of", "2026-11-22").code == 0
    assert run("deck", region, region.with_name("o.pptx"), "--as-of", "2026-11-22").code == 0
    texts = sheets_inside(region.with_name("o.xlsx"))
    assert any(hostile.CALCULATOR in text or "cmd|" in text for text in texts)
    assert not any("<f>" in text or "<f " in text for text in texts)
    charts = sheets_inside(region.with_name("o.pptx"))
    assert len(charts) > 3
    assert any("cmd|" in text for text in charts)
    assert not any("<f>" in text or "<f " in text for text in charts)


def sheets_inside(path: Path) -> list[str]:
    """Every worksheet and list of shared texts of a workbook, or of the workbooks inside a presentation."""
    found = []
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if name.endswith(".xlsx"):
                inner = path.with_name("inner.xlsx")
                inner.write_bytes(package.read(name))
                found += sheets_inside(inner)
                inner.unlink()
            elif name.startswith("xl/worksheets/sheet") or name == "xl/sharedStrings.xml":
                found.append(package.read(name).decode())
    return found


def test_blanks_and_chinese_in_every_path(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "华东 大区 #1 100%?"
    folder.mkdir()
    file = hostile.customers_csv(folder, "客户 名单.csv")
    book = folder / "我的 账本.fieldbook"
    assert run("import", book, file, lang="zh_CN").out.startswith("客户 名单.csv：新增3")
    for command, target in (("export", "导 出.xlsx"), ("deck", "汇 报.pptx")):
        assert run(command, book, folder / target, lang="zh_CN").code == 0
    assert run("backup", book).code == 0
    assert names(book) == ["Acme Pumps", "恒瑞泵业", "Zenco Valves"]


def test_one_bad_file_among_several_is_named_and_the_others_stay(run: Run, region: Path) -> None:
    good = hostile.customers_csv(region.parent)
    answer = run("import", region, good, hostile.empty_file(region.parent))
    assert answer.code == 2
    assert answer.err.startswith("empty.csv: The file is empty.")
    assert "Zenco Valves" in names(region)


AS_NOBODY = """
import contextlib, io, json, sys
from app.cli import main
answers = []
for arguments in json.loads(sys.argv[1]):
    with contextlib.redirect_stderr(io.StringIO()) as said, contextlib.redirect_stdout(io.StringIO()):
        answers.append([main([*arguments, "--lang", "en"]), "", said.getvalue()])
print(json.dumps(answers))
"""


def as_nobody(commands: list[tuple[str, ...]]) -> list[Answer]:
    """All in one process without root's right to write everywhere."""
    become = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
    done = subprocess.run(
        [*become, sys.executable, "-c", AS_NOBODY, json.dumps(commands)],
        cwd=REPO,
        capture_output=True,
        text=True,
        env={**os.environ, "HOME": "/nonexistent", "PYTHONDONTWRITEBYTECODE": "1"},
    )
    if "No module named" in done.stderr or "Permission denied" in done.stderr:
        pytest.skip("the program cannot be read by others here")
    return [Answer(*answer) for answer in json.loads(done.stdout)]


@pytest.fixture
def guarded(tmp_path_factory: pytest.TempPathFactory, region: Path) -> Iterator[Path]:
    """A folder that nobody may look into but not write to, with a book in it."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs root to become somebody else")
    folder = Path(tempfile.mkdtemp())
    shutil.copyfile(region, folder / region.name)
    hostile.customers_csv(folder)
    for path in folder.iterdir():
        path.chmod(0o644)
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_folder_and_a_book_that_may_only_be_read(guarded: Path) -> None:
    book, file = str(guarded / "region.fieldbook"), str(guarded / "customers.csv")
    before = hostile.snapshot(guarded)
    refused = [
        ("import", book, file),
        ("import", str(guarded / "new.fieldbook"), file),
        ("export", book, str(guarded / "o.xlsx")),
        ("deck", book, str(guarded / "o.pptx")),
        ("demo", str(guarded / "demo.fieldbook")),
        ("backup", book),
    ]
    *answers, check = as_nobody([*refused, ("check", book)])
    for answer in answers:
        assert answer.code == 2
        assert is_one_sentence(answer.err), answer.err
        assert "cannot be written" in answer.err
    assert check.code == 0
    assert hostile.snapshot(guarded) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent another way")
def test_ctrl_c_in_the_middle_of_an_import(region: Path) -> None:
    file = region.with_name("many.csv")
    rows = "".join(f"Customer {number},Leeds\n" for number in range(300_000))
    file.write_text("Customer name,City\n" + rows, encoding="utf-8")
    before = hostile.snapshot(region.parent)
    with subprocess.Popen(
        [sys.executable, "-m", "app", "import", str(region), str(file), "--lang", "en"],
        cwd=REPO,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a runner in the background ignores it
    ) as process:
        wait_until_reading(process.pid)
        os.killpg(process.pid, signal.SIGINT)
        out, said = process.communicate(timeout=30)
    assert (process.returncode, out) == (2, "")
    assert said == "Stopped as you asked. Nothing was changed.\n"
    assert hostile.snapshot(region.parent) == before


def wait_until_reading(pid: int) -> None:
    """Until the worker is there: the book is open by then and the import under way."""
    deadline = time.monotonic() + 30
    while not psutil.Process(pid).children():
        assert time.monotonic() < deadline
        time.sleep(0.01)
