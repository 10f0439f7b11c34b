"""Which stop a name means. Knows no bus."""

from stage import Trouble
from stops import BUTTONS, SHEETS, in_visual_order


def spoken(words):
    """As one line: a name may be broken into several for the eye."""
    return " ".join(words.split())


def called(stop, words):
    """Words that end with … (or three dots) are the beginning of a name."""
    name, words = spoken(stop.name), spoken(words)
    beginning = words.removesuffix("…").removesuffix("...")
    return name == words or (words != beginning and name.startswith(beginning))


def title(stops):
    """Of the sheet that lies on top, or of the page."""
    for roles in (SHEETS, ("panel",), ("frame",)):
        names = [spoken(stop.name) for stop in stops if stop.role in roles and stop.name.strip()]
        if names:
            return names[-1]
    return ""


def told(stop):
    return f"{stop.role}: {spoken(stop.name)}"


def the_control(stops, words):
    """The only control of this name, or Trouble that says what there is. “push button: Next” is understood too."""
    controls = [stop for stop in in_visual_order(stops) if stop.role in BUTTONS]
    whole = [stop for stop in controls if spoken(words) in (spoken(stop.name), told(stop))]
    found = whole or [stop for stop in controls if called(stop, words)]
    if len(found) == 1:
        return found[0]
    if found:
        raise Trouble(f"“{words}” is the name of {len(found)} controls:{_lines(found)}")
    others = [stop for stop in stops if stop not in controls and called(stop, words)]
    if others:
        raise Trouble(f"“{words}” is a {others[0].role}: there is nothing to press. What can be pressed:{_lines(controls)}")
    raise Trouble(f"nothing here is called “{words}”. What can be pressed:{_lines(controls)}")


def _lines(stops):
    return "".join(f"\n  {told(stop)}" for stop in stops) or " nothing"
