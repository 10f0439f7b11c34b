#!/usr/bin/python3 -B
"""What no committed file may hold: machine paths, registry hosts, marks of unfinished work, over-long sources, tests that sleep.

source_checks.py [--root DIR]; exit 0 clean, 1 found something, 2 nothing to look at.
A sleep that is itself the fault under test carries a comment that says "planted" or "injected" on its line.
"""

import argparse
import re
import sys
from pathlib import Path

import cpp_text
import source_tree

LONGEST = 400
LONGEST_TEST = 600  # a table of cases is one idea, however long
# Written with [] so that this file does not find itself.
_ANYWHERE = {
    re.compile(r"(?<![\w.$}/-])/(?:wor[k]|roo[t]|hom[e]/\w+|User[s]/\w+)/[\w.]"): "a machine's own path",
    re.compile(r"\bregistr[y]\.\w+|\bpypi\.or[g]\b|\bpythonhosted\.or[g]\b|\bproxy\.golan[g]\b|\bcrates\.i[o]\b"): "a package registry's host",
    re.compile(r"\b(?:TOD[O]|FIXM[E])\b"): "unfinished work",
}
_IN_CODE = {re.compile(r"(?<![\w.$}/-])/tm[p]/"): "a fixed path in the temporary folder"}
_SLEEP = re.compile(r"\b(?:qWait|qSleep|usleep|nanosleep|sleep|msleep|sleep_for|sleep_until)\s*\(")
_PLANTED = re.compile(r"//.*\b(?:planted|injected)\b")
_CODE = (".cpp", ".h", ".py", ".sh", ".cmake", ".json", ".toml", "CMakeLists.txt")
_BINARY_PROBE = 4096


def text_of(root, path):
    """The file's text, or None when it is not text."""
    raw = (root / path).read_bytes()
    if b"\0" in raw[:_BINARY_PROBE]:
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def pattern_findings(path, text, patterns):
    for pattern, reason in patterns.items():
        for match in pattern.finditer(text):
            yield f"{path}:{text.count(chr(10), 0, match.start()) + 1}: {reason} ({match[0]})"


def length_findings(path, text):
    lines = text.count("\n")
    longest = LONGEST_TEST if path.parts[0] == "tests" else LONGEST
    if lines > longest:
        yield f"{path}:{lines}: {lines} lines; {longest} are the limit, one idea per file"


def sleeps_are_faults(path):
    """The sandbox authority is a program whose faults are delays; its tests are tests."""
    return path.parts[:2] == ("tests", "authority") and not path.stem.endswith("_test")


def sleep_findings(path, text):
    lines = text.splitlines()
    code = cpp_text.code_only(text)
    for match in _SLEEP.finditer(code):
        line = code.count("\n", 0, match.start()) + 1
        if not _PLANTED.search(lines[line - 1]):
            yield f"{path}:{line}: a test waits for a condition, it does not sleep ({match[0]})"


def findings(path, text):
    yield from pattern_findings(path, text, _ANYWHERE)
    if path.name.endswith(_CODE):
        yield from pattern_findings(path, text, _IN_CODE)
    if path.suffix in source_tree.CPP:
        yield from length_findings(path, text)
        if path.parts[0] == "tests" and not sleeps_are_faults(path):
            yield from sleep_findings(path, text)


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=source_tree.project_root())
    root = parser.parse_args(arguments).root
    found = []
    looked_at = 0
    for path in source_tree.files(root):
        text = text_of(root, path)
        if text is not None:
            looked_at += 1
            found += findings(path, text)
    return source_tree.report("source_checks", found, looked_at)


if __name__ == "__main__":
    sys.exit(main())
