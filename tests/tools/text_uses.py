"""Which text ids code and service files use: strictly for what must exist, generously for what counts as used."""

import json
import re

import cpp_text

CODE = ("app", "ui")
SERVICES = "resources/services"
_CALL = re.compile(r'\b(?:qtTrId|QT_TRID_NOOP|spoken)\s*\(\s*"([^"\n]*)"')
_ID = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*")
_FAMILY = re.compile(r"[a-z][a-z0-9_]*(?:\.(?:[a-z0-9_]+|%\d))*\.?")
# Keys of a service file whose value is a text id; a list holds text ids.
_TEXT_KEYS = ("title", "subtitle", "sentence", "label", "placeholder", "question", "rail", "said", "badge", "text")


def in_code(text):
    """(line, id) of every call that asks for a text by a literal id."""
    code = cpp_text.without_comments(text)
    for match in _CALL.finditer(code):
        yield code.count("\n", 0, match.start()) + 1, match[1]


def _ids_of_value(key, value):
    if isinstance(value, str):
        if value.startswith("text:"):
            yield value.removeprefix("text:")
        elif key in _TEXT_KEYS:
            yield value
            if key == "rail":
                yield value + ".full"  # the stage's name where there is room for it
    elif isinstance(value, list):
        for entry in value:
            yield from _ids_of_value(key, entry)
    elif isinstance(value, dict):
        for inner, entry in value.items():
            yield from _ids_of_value(inner, entry)


def in_service(text):
    """(line of its first mention, id) of every text a service file names, each once."""
    for text_id in dict.fromkeys(_ids_of_value("", json.loads(text))):
        place = max(text.find(f'"{text_id.removesuffix(".full")}"'), text.find(f'"text:{text_id}"'), 0)
        yield text.count("\n", 0, place) + 1, text_id


class Mentions:
    """Ids that code or data mention somewhere, whole or as the beginning ("failure.") or pattern ("field.%1.label") of a family."""

    def __init__(self):
        self._whole = set()
        self._families = set()

    def add_code(self, text):
        for literal in cpp_text.literals(text):
            self.add(literal.text)

    def add(self, literal):
        if _ID.fullmatch(literal):
            self._whole.add(literal)
        elif _FAMILY.fullmatch(literal) and (literal.endswith(".") or "%" in literal):
            self._families.add(literal)

    def use(self, text_id):
        if text_id in self._whole:
            return True
        for family in self._families:
            pattern = re.sub(r"%\d", r"[a-z0-9_.]+", re.escape(family).replace(r"\%", "%"))
            if re.match(pattern if family.endswith(".") else pattern + r"\Z", text_id):
                return True
        return False
