"""The data of the mutations: the list that is sampled, the changes, and what of them can be checked without building anything."""

import json
import random
import re
from dataclasses import dataclass, fields
from pathlib import PurePosixPath

_NEAR = 4  # lines: what stands below the other text stands right below it
_BODY = r"^    (?:static )?void {}\(\) \{{(?:[^\n]*\}}$|.*?^    \}}$)"  # of a test function, as clang-format writes it


class DataFault(Exception):
    """The data do not fit themselves or the sources."""


@dataclass(frozen=True)
class Change:
    """One line of the product, written wrong on purpose, and the test that must see it."""
    requirement: str
    file: str
    old: str       # within one line, exactly once in the file …
    new: str
    test: str      # name of the test, of its program and of its source
    function: str  # of the test program; cites the requirement
    breaks: str    # what the applicant, the bank or the authority would notice
    below: str = ""  # … or exactly once within the lines right below this text, which stands once in the file

    @staticmethod
    def of(entry):
        names = {field.name for field in fields(Change)}
        if not isinstance(entry, dict) or not names >= set(entry) or not set(entry) >= names - {"below"}:
            raise DataFault(f"a change has {', '.join(sorted(names))}: {entry}")
        change = Change(**entry)
        if any(not isinstance(value, str) or "\n" in value for value in entry.values()):
            raise DataFault(f"{change.requirement}: every part of a change is one line of text")
        if not change.breaks or change.old.strip() in ("", change.new.strip()):
            raise DataFault(f"{change.requirement}: the change changes nothing, or does not say what it breaks")
        if PurePosixPath(change.file).parts[0] not in ("app", "drivers", "resources", "ui"):
            raise DataFault(f"{change.requirement}: {change.file} is no part of the product")
        return change


@dataclass(frozen=True)
class Data:
    seed: int
    size: int
    requirements: tuple
    changes: dict  # requirement → Change

    def sample(self):
        """The same for everybody who has the list and the seed."""
        return sorted(random.Random(self.seed).sample(sorted(self.requirements), self.size))

    def drawn(self):
        """The changes of the sample; a requirement without one is refused, not left out."""
        missing = [requirement for requirement in self.sample() if requirement not in self.changes]
        if missing:
            raise DataFault(f"drawn and without a change: {', '.join(missing)}")
        return [self.changes[requirement] for requirement in self.sample()]


def load(path):
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
        changes = [Change.of(entry) for entry in read["changes"]]
        data = Data(read["seed"], read["size"], tuple(read["requirements"]), {change.requirement: change for change in changes})
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise DataFault(f"{path}: {fault!r}") from fault
    if len(set(data.requirements)) != len(data.requirements) or len(data.changes) != len(changes):
        raise DataFault(f"{path}: a requirement stands twice")
    if not 0 < data.size <= len(data.requirements):
        raise DataFault(f"{path}: {data.size} of {len(data.requirements)} requirements cannot be drawn")
    unlisted = sorted(set(data.changes) - set(data.requirements))
    if unlisted:
        raise DataFault(f"{path}: not in the list of requirements: {', '.join(unlisted)}")
    return data


def _only(text, part, begin, end, where):
    count = text.count(part, begin, end)
    if count != 1:
        raise DataFault(f"{where}: occurs {count} times instead of once: {part}")
    return text.index(part, begin, end)


def changed(text, change):
    """The file's text with the change in it."""
    begin, end = 0, len(text)
    if change.below:
        begin = _only(text, change.below, 0, len(text), change.file) + len(change.below)
        end = begin + len("\n".join(text[begin:].split("\n")[:_NEAR + 1]))
    place = _only(text, change.old, begin, end, change.file)
    return text[:place] + change.new + text[place + len(change.old):]


def test_source(root, change):
    """The source of the test program."""
    found = sorted((root / "tests").rglob(f"{change.test}.cpp"))
    if len(found) != 1:
        raise DataFault(f"{change.requirement}: {len(found)} sources of a test {change.test}")
    return found[0]


def read(path):
    """Byte by byte what the file holds: it is put back as it was."""
    return path.read_bytes().decode("utf-8")


def findings(root, data):
    """What would keep a change from being tried."""
    for change in data.changes.values():
        try:
            changed(read(root / change.file), change)
            source = test_source(root, change)
            body = re.search(_BODY.format(re.escape(change.function)), read(source), re.S | re.M)
            if body is None:
                raise DataFault(f"{change.requirement}: {source.relative_to(root)} has no function {change.function}")
            if f'REQUIRES("{change.requirement}")' not in body[0]:
                raise DataFault(f"{change.requirement}: is not cited by {change.test}::{change.function}")
        except (OSError, DataFault) as fault:
            yield str(fault)
