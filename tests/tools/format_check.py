#!/usr/bin/python3 -B
"""Every C++ file is written as .clang-format says. The version is part of the rule: other versions break lines elsewhere.

format_check.py [--root DIR]; exit 0 clean, 1 found something, 2 nothing to look at or no clang-format-14.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import source_tree

PROGRAM = "clang-format-14"
FOLDERS = ("app", "drivers", "tests", "ui")
_FINDING = re.compile(r"^(.+?):(\d+):\d+: error: ", re.MULTILINE)


def complaints(root, paths):
    """One finding for each file: its first line that is not as it should be."""
    if not paths:
        return []
    result = subprocess.run([PROGRAM, "--dry-run", "-Werror", *map(str, paths)], cwd=root, capture_output=True, text=True,
                            check=False)
    first = {}
    for match in _FINDING.finditer(result.stderr):
        first.setdefault(match[1], match[2])
    if result.returncode != 0 and not first:
        return [f"{paths[0]}:1: {PROGRAM}: {result.stderr.strip()}"]
    return [f"{path}:{line}: not as {PROGRAM} -i writes it" for path, line in first.items()]


def main(arguments=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, default=source_tree.project_root())
    root = parser.parse_args(arguments).root
    if shutil.which(PROGRAM) is None:
        print(f"format_check: {PROGRAM} is not installed (installer/dependencies)", file=sys.stderr)
        return 2
    paths = source_tree.files(root, FOLDERS, source_tree.CPP)
    shares = max(1, os.cpu_count() or 1)
    with ThreadPoolExecutor(shares) as pool:
        found = sorted(sum(pool.map(lambda share: complaints(root, paths[share::shares]), range(shares)), []))
    return source_tree.report("format_check", found, len(paths))


if __name__ == "__main__":
    sys.exit(main())
