"""Forms and charts are tested alone, without a book."""

from pathlib import Path

import pytest

from app.terms import DisplayUnit
from app.ui.formats import Formats

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    """The offscreen platform says so whenever a window has a minimum size."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture
def formats():
    return Formats("CNY", DisplayUnit.WAN, "zh_CN")
