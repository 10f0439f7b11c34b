"""C++ source as the checks need it: comments blanked, literals listed with their lines. No parser, a scanner."""

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      |(?P<raw>(?:(?<!\w)(?:u8|u|U|L))?R"(?P<delimiter>[^\s()\\]{0,16})\((?P<raw_text>.*?)\)(?P=delimiter)")
      |(?P<string>(?:(?<!\w)(?:u8|u|U|L))?"(?P<string_text>(?:\\.|[^"\\\n])*)")
      |(?P<number>\b[0-9](?:'?[0-9A-Za-z_.])*)
      |(?P<char>(?:(?<!\w)(?:u8|u|U|L))?'(?P<char_text>(?:\\.|[^'\\\n])+)')""",
    re.S | re.X)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]+)|(.))", re.S)


@dataclass(frozen=True)
class Literal:
    line: int
    text: str


def _blank(text):
    return re.sub(r"[^\n]", " ", text)


def _decode(body):
    def one(match):
        code = match[1] or match[2] or match[3]
        if code is None:
            return {"n": "\n", "t": "\t"}.get(match[4], match[4])
        value = int(code, 16)
        return chr(value) if value < 0x110000 else "\ufffd"

    text = _ESCAPE.sub(one, body)
    if re.search(r"\\x[89a-fA-F]", body):  # bytes spelled out: read them as UTF-8 when they are
        try:
            return text.encode("latin-1").decode("utf-8")
        except UnicodeError:
            pass
    return text


def without_comments(text):
    """The text with comments blanked; literals and line numbers stay."""
    return _TOKEN.sub(lambda m: _blank(m[0]) if m["comment"] is not None else m[0], text)


def code_only(text):
    """The text with comments and the contents of literals blanked; line numbers stay."""
    def one(match):
        if match["comment"] is not None:
            return _blank(match[0])
        if match["number"] is not None:
            return match[0]
        opening = re.search("[\"']", match[0]).end()
        return match[0][:opening] + _blank(match[0][opening:-1]) + match[0][-1]

    return _TOKEN.sub(one, text)


def literals(text):
    """Every string and character literal with the line it begins on, escapes decoded."""
    found = []
    for match in _TOKEN.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        if match["raw"] is not None:
            found.append(Literal(line, match["raw_text"]))
        elif match["string"] is not None:
            found.append(Literal(line, _decode(match["string_text"])))
        elif match["char"] is not None:
            found.append(Literal(line, _decode(match["char_text"])))
    return found
