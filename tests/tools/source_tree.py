"""Which files of the project a check looks at, and how findings are told."""

import os
import sys
from pathlib import Path

CPP = (".cpp", ".h")
_SKIPPED = {".git", "node_modules", "__pycache__"}


def project_root():
    return Path(__file__).resolve().parents[2]


def files(root, folders=("",), suffixes=None):
    """Paths under the folders, sorted, relative to root; build trees and what npm installs are left out."""
    found = []
    for folder in folders:
        for where, names, entries in os.walk(root / folder):
            top = Path(where) == root
            names[:] = [n for n in names if n not in _SKIPPED and not (top and n.startswith("build"))]
            # .git may be a file as well: that of a linked working tree.
            found += [Path(where, e) for e in entries if e not in _SKIPPED and (suffixes is None or e.endswith(suffixes))]
    return sorted({path.relative_to(root) for path in found if path.is_file()})


def read(root, path):
    return (root / path).read_text(encoding="utf-8")


def report(name, findings, looked_at):
    """Prints the findings, one per line, and answers the exit code. A check that looked at nothing has not passed."""
    for finding in findings:
        print(finding)
    if looked_at == 0:
        print(f"{name}: nothing to look at", file=sys.stderr)
        return 2
    print(f"{name}: {looked_at} looked at, {len(findings)} found")
    return 1 if findings else 0
