#!/usr/bin/python3 -B
"""The reader, as somebody in a shell uses it: two pages far, with the mistakes that one makes; and nothing stays.

reader_self.py --programs DIR --out DIR --lang zh|en; exit 0 as it should be, 1 not, 2 something is not installed."""

import os
import subprocess
import sys
from pathlib import Path

from drive import arguments
from finding import spoken
from stage import PATIENCE, missing
from words import WORDS

# Up to the code on the screen: the page and what is pressed on it. The English home asks first which document there is.
WAY_BEGINS = {
    "zh": (("home", "individual"), ("choice", "by_phone")),
    "en": (("documents", "id_card"), ("home", "individual"), ("choice", "by_phone")),
}
_READER = Path(__file__).resolve().parent / "reader"


def running(place):
    """Those whose environment or command line names the folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            told = (process / "environ").read_bytes() + (process / "cmdline").read_bytes()
        except OSError:
            continue  # it has ended, or is not ours
        if place.encode() in told and int(process.name) != os.getpid():
            found.append((process / "comm").read_text().strip())
    return found


class Person:
    """Uses the reader, and counts what is not as it should be."""

    def __init__(self, place):
        self._place = place
        self.faults = 0

    def does(self, *words, code=0, hears=(), not_hears=()):
        run = subprocess.run([str(_READER), *words, "--place", self._place], capture_output=True, text=True, timeout=4 * PATIENCE,
                             check=False)
        said = run.stdout if code == 0 else run.stderr
        wrong = [f"exit {run.returncode}"] if run.returncode != code else []
        wrong += [f"“{one}” is missing" for one in hears if one not in said]
        wrong += [f"“{one}” is there" for one in not_hears if one in said]
        if wrong:
            self.faults += 1
            print(f"reader_self: {' '.join(words)}: {'; '.join(wrong)} in\n{run.stdout}{run.stderr}")


def use(person, programs, language):
    words = {key: spoken(name) for key, name in WORDS[language].items()}
    first = WAY_BEGINS[language]
    home, sign_in, disclaimer = (f"== {words[page]}\nframe: {words['window']}" for page in (first[0][0], "sign_in", "disclaimer"))
    button = first[0][1]
    individual = f"push button: {words[button]}"
    person.does("page", code=2, hears=["start it first"])
    person.does("start", "--language", language, "--build", programs, hears=[home, f"{individual} [enabled]"], not_hears=["focused, enabled"])
    person.does("start", "--language", language, "--build", programs, code=2, hears=["stop it first"])
    person.does("key", "TAB", hears=[home, "focused, enabled"])
    person.does("key", "HAT", code=1, hears=["TAB, RETURN"])
    person.does("press", words["agree"], code=1, hears=[individual, words["agree"]])
    person.does("press", words[first[0][0]], code=1, hears=["nothing to press", individual])
    for page, pressed in first[:-1]:
        person.does("press", words[pressed], not_hears=[f"== {words[page]}\n"])
    person.does("press", words[first[-1][1]], hears=[sign_in, words["code"], "radio button: "])
    person.does("check", words["individual"], code=1, hears=["nothing to press"])
    person.does("hands", "dance", code=1, hears=["phone", "papers"])
    person.does("hands", "phone", "nobody", code=1, hears=["zhang"])
    person.does("hands", "phone", hears=[disclaimer, "document frame: "])
    person.does("check", words["disclaimer_tick"], code=1, hears=["unavailable"])
    person.does("page", hears=[disclaimer])


def main():
    given = arguments()
    if packages := missing():
        print(f"reader_self: installer/dependencies has to install {', '.join(packages)}")
        return 2
    place = str(Path(given.out).resolve())
    person = Person(place)
    try:
        use(person, given.programs, given.lang)
    finally:
        person.does("stop", hears=["stopped"])
    if left := running(place):
        person.faults += 1
        print(f"reader_self: still there is {left}")
    return 1 if person.faults else 0


if __name__ == "__main__":
    sys.exit(main())
