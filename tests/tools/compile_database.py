#!/usr/bin/python3 -B
"""A compile database with one entry per source, from one whose sources were joined for a unity build: clang-tidy looks up by file.

compile_database.py IN/compile_commands.json OUT/compile_commands.json
"""

import json
import re
import sys
from pathlib import Path

_JOINED = re.compile(r'^#include "(/[^"]+\.cpp)"', re.M)


def entries(database):
    for entry in database:
        joined = Path(entry["directory"], entry["file"])
        if joined.name.startswith("unity_") and joined.is_file():
            for source in _JOINED.findall(joined.read_text(encoding="utf-8")):
                yield entry | {"file": source, "command": entry["command"].replace(entry["file"], source)}
        else:
            yield entry


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    database = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    out = Path(sys.argv[2])
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(list(entries(database)), indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
