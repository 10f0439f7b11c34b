"""The ID-based .ts files of both languages: read, and held against each other."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass

LANGUAGES = ("zh_CN", "en")
FOLDER = "resources/translations"
_PLACE_HOLDER = re.compile(r"%(?:L?\d{1,2}|n)")


@dataclass(frozen=True)
class Text:
    path: str
    line: int
    forms: tuple  # one, or the plural forms of the language
    unfinished: bool

    @property
    def where(self):
        return f"{self.path}:{self.line}"

    def is_empty(self):
        return self.unfinished or not self.forms or any(not form.strip() for form in self.forms)

    def place_holders(self):
        return sorted({holder for form in self.forms for holder in _PLACE_HOLDER.findall(form)})


def language_of(path):
    for language in LANGUAGES:
        if path.name.endswith(f"_{language}.ts"):
            return language
    return None


def _line_of(text, text_id):
    at = re.search(rf'<message\b[^>]*\bid="{re.escape(text_id)}"', text)
    return text.count("\n", 0, at.start()) + 1 if at else 1


def _forms(message):
    translation = message.find("translation")
    if translation is None:
        return (), True
    plural = [form.text or "" for form in translation.findall("numerusform")]
    return tuple(plural or [translation.text or ""]), translation.get("type") == "unfinished"


def _read_file(path, text):
    """(id, Text) of every message; id is empty for one without."""
    for message in ElementTree.fromstring(text).iter("message"):
        text_id = message.get("id", "")
        forms, unfinished = _forms(message)
        yield text_id, Text(path.as_posix(), _line_of(text, text_id), forms, unfinished)


def load(files):
    """files: (path, content) of all .ts. Answers {language: {id: Text}} and what is wrong with the files themselves."""
    languages = {language: {} for language in LANGUAGES}
    findings = []
    for path, content in files:
        language = language_of(path)
        if language is None:
            findings.append(f"{path}:1: a translation is named …_zh_CN.ts or …_en.ts")
            continue
        try:
            messages = list(_read_file(path, content))
        except ElementTree.ParseError as fault:
            findings.append(f"{path}:{fault.position[0]}: not well-formed: {fault}")
            continue
        for text_id, text in messages:
            if not text_id:
                findings.append(f"{text.where}: message without id")
            elif text_id in languages[language]:
                findings.append(f"{text.where}: {text_id} stands twice in {language}")
            languages[language][text_id] = text
    return languages, findings


def disagreements(languages):
    """Empty texts, ids that one language lacks, different place-holders."""
    every = {text_id for texts in languages.values() for text_id in texts}
    for text_id in sorted(every):
        versions = {language: texts.get(text_id) for language, texts in languages.items()}
        known = next(text for text in versions.values() if text)
        for language, text in versions.items():
            if text is None:
                yield f"{known.where}: {text_id} is missing in {language}"
            elif text.is_empty():
                yield f"{text.where}: {text_id} is empty or unfinished in {language}"
        holders = {tuple(text.place_holders()) for text in versions.values() if text and not text.is_empty()}
        if len(holders) > 1:
            yield f"{known.where}: {text_id} has different place-holders in the two languages"
