"""Brings resources/i18n/<language>/*.ts in line with the translate() calls of app/ and says what is untranslated.

New texts are added to the file that already holds their context, else to <context>.ts. Texts no longer in the code are listed,
and removed with --prune; contexts of Qt's own classes (QDialog ...) are left alone.
English is the language of the code: only its plural forms ("%n deals") need an entry.
Exit code 1 while anything is untranslated.
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

REPO = Path(__file__).resolve().parent.parent
I18N = REPO / "resources" / "i18n"
LANGUAGES = ("zh_CN", "en")
MARKERS = {"translate", "QT_TRANSLATE_NOOP"}


@dataclass(frozen=True, slots=True)
class Text:
    context: str
    source: str
    comment: str = ""

    @property
    def counted(self) -> bool:
        return "%n" in self.source


def literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def texts_in(path: Path) -> Iterator[Text]:
    """Every call translate("Context", "text"[, "comment"]); calls with computed texts are marked elsewhere by the noop."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        context, source = literal(node.args[0]), literal(node.args[1])
        if name in MARKERS and context and source:
            comment = literal(node.args[2]) if len(node.args) > 2 else None
            yield Text(context, source, comment or "")


def texts_in_files(root: ET.Element) -> Iterator[tuple[ET.Element, ET.Element, Text]]:
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.findall("message"):
            yield context, message, Text(name, message.findtext("source", ""), message.findtext("comment", ""))


def is_finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def is_of_qt(context: str) -> bool:
    return context[:1] == "Q" and context[1:2].isupper()


def drop(root: ET.Element, obsolete: set[Text]) -> None:
    for context, message, text in list(texts_in_files(root)):
        if text in obsolete:
            context.remove(message)
    for context in [context for context in root.iter("context") if context.find("message") is None]:
        root.remove(context)


def add(root: ET.Element, text: Text, language: str) -> None:
    context = next((node for node in root.iter("context") if node.findtext("name") == text.context), None)
    if context is None:
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = text.context
    message = ET.SubElement(context, "message", {"numerus": "yes"} if text.counted else {})
    ET.SubElement(message, "source").text = text.source
    if text.comment:
        ET.SubElement(message, "comment").text = text.comment
    translation = ET.SubElement(message, "translation", type="unfinished")
    if text.counted:
        for _ in range(2 if language == "en" else 1):
            ET.SubElement(translation, "numerusform")


def write(root: ET.Element, path: Path) -> None:
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    content = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'
    if not path.exists() or path.read_text(encoding="utf-8") != content:
        path.write_text(content, encoding="utf-8", newline="\n")


def update(language: str, wanted: set[Text], prune: bool) -> bool:
    """Whether every text of the code has a finished translation."""
    folder = I18N / language
    folder.mkdir(parents=True, exist_ok=True)
    files = {path: ET.parse(path).getroot() for path in sorted(folder.glob("*.ts"))}
    known = {text: message for root in files.values() for _, message, text in texts_in_files(root)}
    homes = {text.context: path for path, root in files.items() for _, _, text in texts_in_files(root)}
    for text in sorted(wanted - set(known), key=lambda text: (text.context, text.source)):
        path = homes.setdefault(text.context, folder / f"{text.context.lower()}.ts")
        root = files.setdefault(path, ET.Element("TS", version="2.1", language=language))
        add(root, text, language)
    obsolete = {text for text in set(known) - wanted if not is_of_qt(text.context)}
    for path, root in files.items():
        drop(root, obsolete if prune else set())
        write(root, path)
    untranslated = {text for text in wanted if text not in known or not is_finished(known[text])}
    print(f"{language}: {len(wanted)} texts in the code")
    show("untranslated", untranslated)
    show("removed, not in the code" if prune else "not in the code", obsolete)
    return not untranslated


def show(what: str, texts: set[Text]) -> None:
    for text in sorted(texts, key=lambda text: (text.context, text.source)):
        print(f"  {what}: {text.context}: {text.source}")


def main() -> int:
    prune = "--prune" in sys.argv[1:]
    texts = {text for path in sorted((REPO / "app").rglob("*.py")) for text in texts_in(path)}
    counted = {text for text in texts if text.counted}
    complete = [update(language, counted if language == "en" else texts, prune) for language in LANGUAGES]
    return 0 if all(complete) else 1


if __name__ == "__main__":
    sys.exit(main())
