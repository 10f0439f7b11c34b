"""The visual language, section 5: in Chinese a figure stands apart from the characters beside it ("30 个自然日").

What is quoted is written as it is elsewhere (an address, a name on somebody else's page); so are official names.
"""

import json
import re

OFFICIAL = {"signpost.way.guardian.title"}  # TXT-05
_HAN = "[\u3400-\u4dbf\u4e00-\u9fff]"
_JOINED = re.compile(rf"{_HAN}[0-9]|(?<![%0-9])[0-9]+{_HAN}")
_QUOTED = re.compile("“[^”]*”|《[^》]*》|【[^】]*】")


def joined(text):
    """The first place where figure and character touch, or None."""
    found = _JOINED.search(_QUOTED.sub("“”", text))
    return found[0] if found else None


def translation_findings(texts):
    for text_id, text in texts.items():
        for found in filter(None, map(joined, text.forms if text_id not in OFFICIAL else ())):
            yield f"{text.where}: {text_id}: no space between figure and character: {found}"


def legal_text_findings(path, content):
    for number, line in enumerate(content.splitlines(), 1):
        # A string of its own: keys and punctuation of JSON are no words.
        for string in re.findall(r'"(?:[^"\\]|\\.)*"', line):
            if found := joined(json.loads(string)):
                yield f"{path}:{number}: no space between figure and character: {found}"
