"""The pages' modules come in a thread, the tab in front first, and none twice."""

import pytest

from app.ui.shell.page_imports import PageImports
from app.ui.shell.tabs import Tab


def test_the_wanted_tab_comes_first(qtbot):
    order: list[Tab] = []
    imports = PageImports(order.append)
    with qtbot.waitSignals([imports.imported] * len(Tab), timeout=10_000):
        imports.want(Tab.CREDIT)
    assert order[0] is Tab.CREDIT
    assert sorted(order) == sorted(Tab)
    assert all(imports.has(tab) for tab in Tab)


def test_a_module_that_cannot_be_imported_is_told(qtbot):
    def broken(tab: Tab) -> None:
        raise ImportError(tab.value)

    imports = PageImports(broken)
    with qtbot.waitSignal(imports.failed, timeout=10_000) as told:
        imports.want(Tab.FUNNEL)
    assert str(told.args[0]) == "funnel"
    assert not imports.has(Tab.FUNNEL)


def test_all_at_once(qtbot):
    order: list[Tab] = []
    PageImports(order.append).import_all()
    assert order == list(Tab)


@pytest.mark.parametrize("tab", Tab)
def test_making_a_page_imports_nothing_that_was_not_prepared(tab):
    """In a process of its own, for here everything is imported."""
    import subprocess
    import sys

    script = f"""
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from PySide6.QtWidgets import QApplication
app = QApplication(["test", "-platform", "offscreen"])
from app import bootstrap
from app.services.services import Services
from app.storage.book import Book
from app.ui.book_signals import BookSignals
from app.ui.formats import Formats
from app.ui.page_context import PageContext
from app.ui.shell.tabs import Tab
from app.ui.theme import load_theme
from app.terms import DisplayUnit
with TemporaryDirectory() as folder:
    book = Book.create(Path(folder) / "book.fieldbook")
    services = Services(book)
    tab = Tab({tab.value!r})
    bootstrap._prepare_page(tab, services)
    before = set(sys.modules)
    page = bootstrap._page(tab, PageContext(services, BookSignals(), Formats("CNY", DisplayUnit.WAN, "en"), load_theme("light")))
    print(*sorted(name for name in set(sys.modules) - before if name.startswith(("app.", "numpy", "matplotlib", "pptx"))))
    book.close()
"""
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120)
    assert ended.stdout.split() == []
