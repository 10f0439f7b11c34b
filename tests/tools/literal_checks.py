"""No words for people in code: Chinese literals, text handed to a widget as a literal, texts that are not asked for by id."""

import re

import cpp_text

_HAN = re.compile("[\u2e80-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_PROTOCOL = re.compile(r"//.*\bprotocol\b")
_SHOWN = re.compile(
    r"\b(set(?:Text|Title|WindowTitle|PlaceholderText|AccessibleName|AccessibleDescription|StatusTip|WhatsThis|LabelText))\s*\(\s*"
    r'(?:u8|u|U|L|QStringLiteral\s*\(|QLatin1String\s*\(|QString(?:::from\w+)?\s*\()*"[^"\n]*[A-Za-z]{2}[^"\n]*"')
_BY_TEXT = re.compile(r'(?<![\w.>])(?:QObject::|QCoreApplication::)?(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(\s*"')


def _matches(pattern, text):
    for match in pattern.finditer(text):
        yield text.count("\n", 0, match.start()) + 1, match


def findings(path, text):
    lines = text.splitlines()
    name = path.as_posix()
    for literal in cpp_text.literals(text):
        # Data that only happens to be Chinese (a word on the card, a made-up person) says so on its line; never on a screen's side.
        protocol = name.startswith("app/") and _PROTOCOL.search(lines[literal.line - 1])
        if _HAN.search(literal.text) and not protocol:
            yield f"{path}:{literal.line}: Chinese in a literal: texts have ids and live in resources/translations"
    code = cpp_text.without_comments(text)
    for line, match in _matches(_SHOWN, code):
        yield f"{path}:{line}: {match[1]} with a literal: texts have ids and live in resources/translations"
    for line, match in _matches(_BY_TEXT, code):
        yield f"{path}:{line}: texts are asked for by id (qtTrId)"
