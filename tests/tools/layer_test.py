#!/usr/bin/python3 -B
"""Fails on an include, a linked library or a clock that the layer table (layers.json) does not allow.

layer_test.py [--root DIR] [--layers FILE] [--qt-headers DIR]; exit 0 clean, 1 found something, 2 could not look.
"""

import argparse
import re
import sys
from pathlib import Path

import cmake_layers
import cpp_text
import source_tree
from layer_rules import OURS, Layers, qt_header_folder

_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)', re.M)
_GENERATED = re.compile(r"(.+/)?(\w+\.moc|moc_\w+\.cpp|ui_\w+\.h)")


def include_complaint(layers, folder, quoted, angled):
    header = quoted or angled
    if header.startswith(OURS):
        return layers.may_use(folder, header)
    if not quoted:
        return layers.may_include_third_party(folder, header)
    if _GENERATED.fullmatch(quoted):
        return None
    return 'a quoted include is a full path of ours ("app/base/…"); other headers stand in <>'


def source_findings(layers, path, text):
    folder = layers.folder_of(path.as_posix())
    if folder is None:
        yield f"{path}:1: unknown folder: not in the layer table"
        return
    for match in _INCLUDE.finditer(cpp_text.without_comments(text)):
        complaint = include_complaint(layers, folder, match[1], match[2])
        if complaint:
            yield f"{path}:{text.count(chr(10), 0, match.start()) + 1}: {complaint} ({match[1] or match[2]})"
    if layers.folders[folder].get("no_clock"):
        yield from clock_findings(layers, path, folder, cpp_text.code_only(text))


def clock_findings(layers, path, folder, code):
    for name, pattern in layers.clock.items():
        for match in re.finditer(pattern, code):
            line = code.count("\n", 0, match.start()) + 1
            yield f"{path}:{line}: {folder} is handed the time and asks no clock ({name}: {match[0]})"


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=source_tree.project_root())
    parser.add_argument("--layers", type=Path, default=Path(__file__).with_name("layers.json"))
    parser.add_argument("--qt-headers", type=Path, default=None)
    options = parser.parse_args(arguments)
    qt_headers = options.qt_headers or qt_header_folder()
    if qt_headers is None or not qt_headers.is_dir():
        print("layer_test: Qt's headers were not found; name their folder with --qt-headers", file=sys.stderr)
        return 2
    layers = Layers(options.layers, qt_headers)
    sources = source_tree.files(options.root, layers.scanned, source_tree.CPP)
    lists = source_tree.files(options.root, layers.scanned, ("CMakeLists.txt",))
    found = []
    for path in sources:
        found += source_findings(layers, path, source_tree.read(options.root, path))
    for path in lists:
        found += cmake_layers.findings(layers, path, source_tree.read(options.root, path))
    return source_tree.report("layer_test", found, len(sources))


if __name__ == "__main__":
    sys.exit(main())
