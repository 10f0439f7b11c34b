#!/usr/bin/python3 -B
"""Texts: every id that code or a service names exists in both languages, none is left over, no words for people stand in code,
figures stand apart from Chinese characters, and only one class makes labels (SEC-55).

text_checks.py [--root DIR]; exit 0 clean, 1 found something, 2 nothing to look at.
"""

import argparse
import json
import sys
from pathlib import Path

import digit_checks
import label_checks
import literal_checks
import source_tree
import text_uses
import translations


def code_findings(root, paths):
    for path in paths:
        text = source_tree.read(root, path)
        yield from literal_checks.findings(path, text)
        yield from label_checks.findings(path, text)


def named_ids(root, sources, services, found):
    """(where, id) of every text that must exist."""
    for path in sources:
        for line, text_id in text_uses.in_code(source_tree.read(root, path)):
            yield f"{path}:{line}", text_id
    for path in services:
        try:
            named = list(text_uses.in_service(source_tree.read(root, path)))
        except json.JSONDecodeError as fault:
            found.append(f"{path}:{fault.lineno}: not JSON: {fault.msg}")
            continue
        for line, text_id in named:
            yield f"{path}:{line}", text_id


def text_findings(root, sources, services, languages):
    found = []
    mentions = text_uses.Mentions()
    for path in sources:
        mentions.add_code(source_tree.read(root, path))
    for where, text_id in named_ids(root, sources, services, found):
        mentions.add(text_id)
        missing = [language for language, texts in languages.items() if text_id not in texts]
        if missing:
            found.append(f"{where}: {text_id} is missing in {', '.join(missing)}")
    for text_id, text in languages[translations.LANGUAGES[0]].items():
        if text_id and not mentions.use(text_id):
            found.append(f"{text.where}: {text_id} is used by neither code nor data")
    return found


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=source_tree.project_root())
    root = parser.parse_args(arguments).root
    sources = source_tree.files(root, text_uses.CODE, source_tree.CPP)
    services = source_tree.files(root, (text_uses.SERVICES,), (".json",))
    tables = source_tree.files(root, (translations.FOLDER,), (".ts",))
    languages, found = translations.load([(path, source_tree.read(root, path)) for path in tables])
    found += translations.disagreements(languages)
    found += text_findings(root, sources, services, languages)
    found += digit_checks.translation_findings(languages["zh_CN"])
    for path in source_tree.files(root, ("resources/texts",), (".json",)):
        found += digit_checks.legal_text_findings(path, source_tree.read(root, path))
    found += code_findings(root, sources)
    return source_tree.report("text_checks", found, min(len(sources), len(services), len(tables)) and len(sources))


if __name__ == "__main__":
    sys.exit(main())
