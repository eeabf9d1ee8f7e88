"""Languages: Qt translators of ours and of Qt itself. Works with a QCoreApplication, so the command line uses it too.

Every text the user reads is written as translate("Context", "English text"); see docs/translations.md.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.resource_paths import resource

Language = Literal["en", "zh_CN"]
LANGUAGES: tuple[Language, ...] = ("en", "zh_CN")
_LOCALES = {"en": "en_GB", "zh_CN": "zh_CN"}
_installed: list[QTranslator] = []
"""Qt does not own translators, so they are kept here; findChildren() would load Qt's enums before the first paint."""


def translate(context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
    """`source` in the installed language; `n`, grouped in thousands, fills %n and chooses the plural form.

    {placeholders} are left to the caller.
    """
    text = QCoreApplication.translate(context, source, disambiguation, n)
    return text if n < 1_000 else text.replace(str(n), f"{n:,}", 1)


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Marks a text in a table for the translation files; translate() is called where it is shown."""
    return source


def install_language(app: QCoreApplication, language: Language) -> None:
    """Replace the translators of an earlier call. A missing catalogue leaves English and is logged."""
    while _installed:
        app.removeTranslator(_installed.pop())
    app.setProperty("language", language)
    QLocale.setDefault(QLocale(_LOCALES[language]))
    if language == "zh_CN":
        _install(app, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase_zh_CN.qm")
    _install(app, str(resource("i18n")), f"fieldbook_{language}.qm")


def system_language() -> Language:
    """Simplified Chinese where it is the first supported language of the system, else English."""
    for name in QLocale.system().uiLanguages():
        if name.startswith("zh"):
            return "zh_CN"
        if name.startswith("en"):
            return "en"
    return "en"


def _install(app: QCoreApplication, folder: str, name: str) -> None:
    translator = QTranslator()
    if translator.load(name, folder):
        app.installTranslator(translator)
        _installed.append(translator)
    else:
        import logging

        logging.getLogger(__name__).warning("No catalogue %s in %s", name, folder)
