"""The layer table (layers.json) and the questions that the layer test asks it."""

import json
import subprocess
from fnmatch import fnmatchcase
from pathlib import Path

OURS = ("app/", "ui/", "drivers/", "tests/", "resources/")


def qt_header_folder():
    """Where the installed Qt keeps its headers, from Qt's own tool."""
    for tool in ("qmake6", "/usr/lib/qt6/bin/qmake"):
        try:
            answer = subprocess.run([tool, "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True)
            return Path(answer.stdout.strip())
        except (OSError, subprocess.CalledProcessError):
            continue
    return None


def qt_modules(folder):
    """Header name → module, for instance QImage → QtGui."""
    modules = {}
    for module in sorted(folder.glob("Qt*")):
        modules.setdefault(module.name, module.name)
        for header in module.iterdir():
            if header.is_file():
                modules.setdefault(header.name, module.name)
    return modules


class Layers:
    def __init__(self, path, qt_headers):
        table = json.loads(Path(path).read_text(encoding="utf-8"))
        self.scanned = table["scanned"]
        self.folders = table["folders"]
        self._nobody_includes = table["nobody_includes"]
        self._confined = table["confined"]
        self.clock = table["clock"]
        self._qt = qt_modules(qt_headers)

    def folder_of(self, path):
        """The layer a file belongs to: the longest folder of the table that holds it."""
        fitting = [folder for folder in self.folders if path == folder or path.startswith(folder + "/")]
        return max(fitting, key=len) if fitting else None

    def may_use(self, folder, target):
        """Why folder may not use target (a file or a folder of ours); None when it may."""
        layer = self.folder_of(target)
        if layer == folder:
            return None
        if layer in self._nobody_includes:
            return f"nobody may use {layer}"
        for allowed in self.folders[folder]["may_use"]:
            if target == allowed or (layer and fnmatchcase(layer, allowed)):
                return None
        return f"{folder} may not use {layer or target}"

    def qt_module(self, header):
        """The module of a Qt header, "" for a header that is not Qt's, None for one that looks like Qt's but is not installed."""
        first = header.split("/")[0]
        if "/" in header and first in self._qt:
            return first
        if header in self._qt:
            return self._qt[header]
        return None if header[:1] == "Q" else ""

    def may_use_qt(self, folder, module):
        rule = self.folders[folder]
        if "qt_only" in rule and module not in rule["qt_only"]:
            return f"{folder} may use {', '.join(rule['qt_only'])} only, not {module}"
        if module in rule.get("qt_never", []):
            return f"{folder} may not use {module}"
        return None

    def may_include_third_party(self, folder, header):
        for prefix, folders in self._confined.items():
            if header.startswith(prefix) and folder not in folders:
                return f"{prefix} is confined to {', '.join(folders) or 'nobody'}"
        module = self.qt_module(header)
        if module == "":
            return None
        if module is None:
            return f"no installed Qt module has {header}" if "qt_only" in self.folders[folder] else None
        return self.may_use_qt(folder, module)
