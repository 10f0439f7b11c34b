"""What a run leaves in the build tree: the verdicts, and the source that is changed at the moment."""

import fcntl
import hashlib
import json
from contextlib import contextmanager

import mutation_data
from mutation_data import DataFault


class State:
    """One run at a time; verdicts are on disk as soon as they are known."""

    def __init__(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = (folder / "lock").open("w", encoding="ascii")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as fault:
            raise DataFault(f"{folder}: another run is changing the sources") from fault
        self._file = folder / "verdicts.json"
        self._changed = folder / "changed.json"
        self._verdicts = json.loads(self._file.read_text(encoding="utf-8")) if self._file.exists() else {}

    def verdict(self, change, digest):
        """What was found out about the change as it is now; None when it has to be tried."""
        known = self._verdicts.get(change.requirement)
        return known if known and known["digest"] == digest else None

    def keep(self, change, digest, verdict, words):
        self._verdicts[change.requirement] = {"digest": digest, "verdict": verdict, "words": words}
        fresh = self._file.with_suffix(".new")
        fresh.write_text(json.dumps(self._verdicts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        fresh.replace(self._file)

    @contextmanager
    def applied(self, root, change):
        """The source is wrong inside, and as it was afterwards; a killed run's source is put back by the next one."""
        path = root / change.file
        before = mutation_data.read(path)
        after = mutation_data.changed(before, change)
        self._changed.write_text(json.dumps({"file": change.file, "before": before, "after": after}), encoding="utf-8")
        try:
            path.write_bytes(after.encode("utf-8"))
            yield
        finally:
            path.write_bytes(before.encode("utf-8"))  # a new time of change: what was built from it is built again
            self._changed.unlink()

    def put_back(self, root):
        """The file that a killed run left changed, None when there is none."""
        if not self._changed.exists():
            return None
        left = json.loads(self._changed.read_text(encoding="utf-8"))
        path = root / left["file"]
        now = mutation_data.read(path)
        if now not in (left["before"], left["after"]):
            raise DataFault(f"{left['file']} was left changed by a killed run and has been edited since: {self._changed} has what it was")
        path.write_bytes(left["before"].encode("utf-8"))
        self._changed.unlink()
        return left["file"]


def digest_of(root, change):
    """Changes when the source, the change or the test does."""
    parts = [mutation_data.read(root / change.file), mutation_data.read(mutation_data.test_source(root, change)), repr(change)]
    return hashlib.sha256("\0".join(parts).encode("utf-8")).hexdigest()
