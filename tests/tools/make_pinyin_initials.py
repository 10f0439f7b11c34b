#!/usr/bin/python3
"""Makes resources/pinyin/initials.tsv: for every common Chinese character the initials of all its Mandarin readings.

Run by hand when the table shall change, never by the build:

    apt-get download unicode-data && dpkg-deb -x unicode-data_*.deb unihan
    tests/tools/make_pinyin_initials.py unihan/usr/share/unicode/Unihan_Readings.txt.bz2 > resources/pinyin/initials.tsv
"""

import bz2
import collections
import re
import sys
import unicodedata

# Modern dictionaries and word counts; the historical readings of kHanyuPinyin would only bring false matches.
FIELDS = ("kTGHZ2013", "kXHC1983", "kHanyuPinlu", "kMandarin")
# What makes a character common: GB 2312, or an entry in one of the two modern dictionaries or the word count.
COMMON = ("kTGHZ2013", "kXHC1983", "kHanyuPinlu")
# Reviewed by hand: readings of names that the dictionaries leave out, and one that belongs to the look-alike U+5DFF.
ADDED = {"薄": "P", "郗": "C"}
REMOVED = {"市": "F"}

HEADER = """\
# Initials of all Mandarin readings of the common Chinese characters: letters TAB the characters that have exactly these.
# Made by tests/tools/make_pinyin_initials.py out of the readings kTGHZ2013, kXHC1983, kHanyuPinlu and kMandarin of the
# Unihan database (Unicode {version}, Debian package unicode-data) and a few reviewed readings of names. Modified data:
# only the first letters are kept. Licence: Unicode, see LICENSE-UNICODE beside this file.
"""


def initials_of(reading):
    letter = unicodedata.normalize("NFD", reading)[0].upper()
    return letter if "A" <= letter <= "Z" else ""


def main():
    letters = collections.defaultdict(set)
    common = set()
    version = "?"
    with bz2.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# Unicode version:"):
                version = line.split(":")[1].strip()
            parts = line.rstrip("\n").split("\t")
            if len(parts) != 3 or parts[1] not in FIELDS:
                continue
            character = chr(int(parts[0][2:], 16))
            if parts[1] in COMMON:
                common.add(character)
            for item in parts[2].split(" "):
                for reading in re.sub(r"\(\d+\)$", "", item.split(":")[-1]).split(","):
                    letters[character].add(initials_of(reading))
    for character in map(chr, range(0x3400, 0xA000)):
        try:
            character.encode("gb2312")
            common.add(character)
        except UnicodeEncodeError:
            pass
    for character, more in ADDED.items():
        letters[character].update(more)
    for character, wrong in REMOVED.items():
        letters[character].difference_update(wrong)
    groups = collections.defaultdict(list)
    for character in sorted(common):
        key = "".join(sorted(letters[character] - {""}))
        if key:
            groups[key].append(character)
        else:
            print(f"no reading: {character} U+{ord(character):04X}", file=sys.stderr)
    sys.stdout.write(HEADER.format(version=version))
    for key in sorted(groups):
        print(f"{key}\t{''.join(groups[key])}")


if __name__ == "__main__":
    main()
