#!/usr/bin/python3 -B
"""Completes an adult's application at the kiosk from outside, knowing only accessible names.

drive.py --programs DIR --out DIR --lang zh|en --by names|keys; exit 0 done, 1 something is wrong with the kiosk,
2 bad usage or something is not installed. Writes OUT/transcript-LANG.txt: what a screen reader says, page by page,
in visual order."""

import argparse
import json
import shutil
import sys
from pathlib import Path

from stage import Stage, Trouble, missing, until

SIZE = (1080, 1920)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", required=True, help="the folder with kaban and its companions")
    parser.add_argument("--out", required=True, help="a folder for what it writes")
    parser.add_argument("--lang", required=True, choices=("zh", "en"))
    parser.add_argument("--by", default="names", choices=("names", "keys"))
    return parser.parse_args()


def theme_colours():
    """As the ordinary theme has them."""
    file = Path(__file__).resolve().parents[3] / "resources" / "theme" / "standard.json"
    return json.loads(file.read_text(encoding="utf-8"))["colours"]


def drive(stage, language, by, out):
    """The faults of all pages, and the number of applications that the authority has."""
    import hands
    import judge
    from screen_reader import ScreenReader
    from way import Walk
    from words import WORDS

    faults, lines = [], []
    hand = hands.AssistiveHand() if by == "names" else hands.KeyboardHand(stage.pixels(), theme_colours(), Path(out))
    reader = ScreenReader(stage.process)

    def seen(page, stops):
        lines.extend(judge.transcript(page, stops))
        faults.extend(judge.faults(page, stops))
        faults.extend(hand.look_around(page, stops))

    walk = Walk(stage, reader, hand, WORDS[language], seen)
    try:
        walk.go()
    finally:
        (Path(out) / f"transcript-{language}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return faults, stage.applications(), hand.count


def main():
    given = arguments()
    if packages := missing():
        print(f"drive: installer/dependencies has to install {', '.join(packages)}")
        return 2
    shutil.rmtree(given.out, ignore_errors=True)  # of an earlier run
    with Stage(given.programs, given.out, SIZE) as stage:
        try:
            stage.open(given.lang)
            faults, applications, presses = drive(stage, given.lang, given.by, given.out)
        except Trouble as trouble:
            print(f"drive: {trouble}")
            return 1
    for fault in faults:
        print(f"drive: {fault}")
    if [one["state"] for one in applications] != ["accepted"]:
        print(f"drive: the authority has {applications} instead of one accepted application")
        return 1
    print(f"drive: {given.lang} by {given.by}: {presses} presses, one application accepted, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
