"""What is wrong with what a screen reader says of a page, and the transcript of what it said."""

import re

from stops import in_visual_order

_SPEAKING = {"push button", "check box", "radio button", "label", "heading", "text", "password text", "image", "dialog",
             "document frame", "frame", "panel"}
_RAW = re.compile(r"%L?[1-9]|^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$|^[a-z]+(_[a-z0-9]+)+$")


def faults(page, stops):
    """As sentences; empty: the page can be used without seeing it."""
    found = []
    names = {}
    for stop in stops:
        told = f"{page}: {stop.role} “{stop.name}” at {stop.place}"
        if not stop.name.strip():
            found.append(f"{told} has no name")
        if stop.role not in _SPEAKING:
            found.append(f"{told} has a role that says nothing")
        for words in (stop.name, stop.description):
            if _RAW.search(words.strip()):
                found.append(f"{told} says a raw id: {words}")
        if stop.control:
            names.setdefault(stop.name, []).append(stop)
            if "focusable" not in stop.states:
                found.append(f"{told} cannot have the focus")
    for name, same in names.items():
        if len(same) > 1:
            found.append(f"{page}: {len(same)} controls are called “{name}”")
    return found


def transcript(page, stops):
    lines = [f"== {page}"]
    for stop in in_visual_order(stops):
        said = f"{stop.role}: {stop.name} [{', '.join(stop.telling_states())}]".replace("\n", " ")
        lines.append(said + (f" ({stop.description})".replace("\n", " ") if stop.description else ""))
    return lines
