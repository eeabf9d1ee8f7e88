"""A laptop and a projector of twice its scale: `python -m tests.ui.presenting.two_screens BOOK SETTINGS` says what stood where."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.bootstrap import build_window, make_application
from app.ui import background
from app.ui.i18n import install_language
from app.ui.presenting.presenter import Presenter
from app.ui.screens import screen_of
from app.ui.settings import UserSettings
from tests.builders import TODAY


def screen_named(name):
    return next(screen for screen in QGuiApplication.screens() if screen.name() == name)


def settled(presenter):
    for _ in range(200):
        background.wait_for_all()
        QTest.qWait(10)
        if presenter.stage is not None:
            return presenter.stage
    raise SystemExit("nothing was shown")


def main(book, settings):
    app = make_application()
    install_language(app, "en")
    window = build_window(book, settings=UserSettings(settings), language="en", theme_name="light", as_of=TODAY)
    window.setScreen(screen_named("LAPTOP"))
    window.setGeometry(screen_named("LAPTOP").geometry())
    window.show()
    presenter = window.workspace.findChild(Presenter)
    window.workspace.commands.present.trigger()
    stage = settled(presenter)
    told = {"stage": screen_of(stage).name(), "window": screen_of(window).name(), "ratio": stage.devicePixelRatioF()}
    background.wait_for_all()
    QTest.qWait(50)
    told["picture"] = stage.grab().toImage().size().toTuple()
    QTest.keyClick(stage, Qt.Key.Key_Right)
    QGuiApplication.instance().screenRemoved.emit(screen_named("WALL"))
    told["after unplugging"] = screen_of(presenter.stage).name() if presenter.stage is not None else None
    told["page"] = presenter.stage.index if presenter.stage is not None else None
    told["said"] = window.shell.notice.text
    window.close()
    background.wait_for_all()
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
