"""A second start on the same book brings its window forward."""

from PySide6.QtWidgets import QWidget

from app.ui.one_window import ComesForward, bring_forward


def test_the_window_with_the_book_answers(qtbot, tmp_path):
    window, book, folder = QWidget(), tmp_path / "华东.fieldbook", tmp_path / "show"
    qtbot.addWidget(window)
    watching = ComesForward(window, lambda: book, folder)
    assert bring_forward(book, folder, pause=lambda _: watching.look())
    assert window.isVisible()
    assert list(folder.iterdir()) == []


def test_the_request_is_seen_without_asking(qtbot, tmp_path):
    window, book, folder = QWidget(), tmp_path / "a.fieldbook", tmp_path / "show"
    qtbot.addWidget(window)
    window.watching = ComesForward(window, lambda: book, folder)
    assert bring_forward(book, folder, pause=lambda seconds: qtbot.wait(int(seconds * 1000)))


def test_a_window_with_another_book_stays_where_it_is(qtbot, tmp_path):
    window, folder = QWidget(), tmp_path / "show"
    qtbot.addWidget(window)
    watching = ComesForward(window, lambda: tmp_path / "other.fieldbook", folder)
    assert not bring_forward(tmp_path / "a.fieldbook", folder, pause=lambda _: watching.look())
    assert not window.isVisible()
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_no_answer(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not bring_forward(tmp_path / "a.fieldbook", tmp_path / "file" / "show", pause=lambda _: None)
