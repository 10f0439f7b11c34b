"""SEC-55: Qt's own labels, boxes and tool tips guess rich text, so only the one plain-text label class may build them."""

import re

import cpp_text

_PLAIN_LABEL = ("ui/widgets/plain_label.h", "ui/widgets/plain_label.cpp")
_RULES = {
    r"\bnew\s+QLabel\b|\bQLabel\s*[({]|\bmake_(?:unique|shared)\s*<\s*QLabel\b|\b(?:public|protected|private)\s+QLabel\b"
    r"|\bQLabel\s+\w+\s*[;={(]": "labels are made by ui/widgets/plain_label only",
    r"\bQ(?:MessageBox|ErrorMessage|InputDialog|ProgressDialog|WhatsThis)\b": "Qt's boxes guess rich text; a question is a page or overlay of ours",
    r"\bsetToolTip\b|\bQToolTip\b": "tool tips guess rich text and mean nothing on a touch screen",
    r"\bQText(?:Edit|Browser)\b|\bQStaticText\b|\b(?:set|insert|append)(?:Html|Markdown)\b|\bQt::(?:Rich|Auto|Markdown)Text\b":
        "rich text is shown nowhere; QPlainTextEdit or plain_label show text as it is",
}


def findings(path, text):
    if path.as_posix() in _PLAIN_LABEL:
        return
    code = cpp_text.code_only(text)
    for pattern, reason in _RULES.items():
        for match in re.finditer(pattern, code):
            yield f"{path}:{code.count(chr(10), 0, match.start()) + 1}: {' '.join(match[0].split())}: {reason}"
