"""Processes with all that they start: beginning, ending, memory. Only what was started here is ever ended."""

import os
import signal
import subprocess
import time
from pathlib import Path

from screen import Trouble


def children(root):
    """The process and everything below it, as (pid, name)."""
    parents, names = {}, {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            text = (entry / "stat").read_text()
        except OSError:
            continue  # it ended while we looked
        name, rest = text[text.index("(") + 1:text.rindex(")")], text[text.rindex(")") + 2:].split()
        parents[int(entry.name)], names[int(entry.name)] = int(rest[1]), name
    found = [root] if root in names else []
    for process in found:
        found.extend(child for child, parent in parents.items() if parent == process and child not in found)
    return [(process, names[process]) for process in found]


def ended(process):
    """Gone, or only not yet asked for by whoever has to."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] in "ZX"
    except OSError:
        return True


def pss_bytes(process):
    """Proportional: what several processes share is divided among them."""
    for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    raise Trouble(f"smaps_rollup of {process} tells no Pss")


def tree_memory(root):
    """Megabytes of the tree, and the names of its processes."""
    total, names = 0, []
    for process, name in children(root):
        try:
            total += pss_bytes(process)
        except OSError:
            continue
        names.append(name)
    return total / 1e6, sorted(names)


class Program:
    """Runs with a session of its own, from start() until end()."""

    def __init__(self, arguments, environment, log):
        self.arguments, self.environment, self.log = arguments, environment, log
        self._process = None

    def start(self):
        """The moment before it began, in seconds of the monotonic clock."""
        with open(self.log, "ab") as log:
            begun = time.monotonic()
            self._process = subprocess.Popen(self.arguments, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                             start_new_session=True)
        return begun

    @property
    def pid(self):
        return self._process.pid

    def runs(self):
        return self._process is not None and self._process.poll() is None

    def end(self):
        if self._process is None:
            return
        tree = [process for process, _ in children(self._process.pid)]
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._end_rest(tree)
        self._process = None

    @staticmethod
    def _end_rest(tree):
        """Helpers get a moment to follow by themselves; a signal takes one to be obeyed, too."""
        for last in (None, signal.SIGKILL):
            deadline = time.monotonic() + 5
            for process in tree if last else ():
                if not ended(process):
                    try:
                        os.kill(process, last)
                    except ProcessLookupError:
                        pass
            while not all(ended(process) for process in tree) and time.monotonic() < deadline:
                time.sleep(0.02)
