"""What a screen reader can stop at, and in which order an eye comes to it. Knows no bus."""

from dataclasses import dataclass, field

BUTTONS = ("push button", "check box", "radio button", "toggle button")
_TELLING_STATES = ("checked", "editable", "focused", "modal", "pressed", "read-only")
SHEETS = ("dialog", "alert")
_WHOLE = SHEETS + ("frame", "panel")


@dataclass
class Stop:
    name: str
    role: str
    description: str
    states: frozenset
    place: tuple  # x, y, width, height on the screen
    seen: tuple   # what of it is not cut off by what holds it; height 0: it has to be scrolled to
    node: object = field(repr=False, compare=False)

    @property
    def in_sight(self):
        return self.seen[3] > 0

    @property
    def control(self):
        return self.role in BUTTONS

    @property
    def usable(self):
        return "sensitive" in self.states and "enabled" in self.states

    @property
    def checked(self):
        return "checked" in self.states

    def telling_states(self):
        told = [state for state in _TELLING_STATES if state in self.states]
        if not self.in_sight:
            told.append("to be scrolled to")
        if self.role in ("check box", "radio button") and not self.checked:
            told.append("not checked")
        if self.control:
            told.append("enabled" if self.usable else "unavailable")
        return told or ["shown"]


def in_visual_order(stops):
    """What holds all, then line by line: what overlaps the first of a line by more than half its height stands in that
    line. What has to be scrolled to stands, in the order of the tree, at the edge behind which it is."""
    whole = [stop for stop in stops if stop.role in _WHOLE]
    lines = []
    for stop in sorted((stop for stop in stops if stop.role not in _WHOLE), key=lambda one: one.seen[1]):
        _, top, _, height = stop.seen
        if lines:
            _, first_top, _, first_height = lines[-1][0].seen
            shared = min(top + height, first_top + first_height) - max(top, first_top)
            if shared * 2 > min(height, first_height):
                lines[-1].append(stop)
                continue
        lines.append([stop])
    return whole + [stop for line in lines for stop in sorted(line, key=lambda one: one.seen[0])]


def cut(place, hole):
    """The part of a place that a hole shows; where nothing of it shows, the edge behind which it is."""
    left, top, width, height = place
    hole_left, hole_top, hole_width, hole_height = hole
    first = min(max(top, hole_top), hole_top + hole_height)
    last = max(min(top + height, hole_top + hole_height), first)
    return (max(left, hole_left), first, min(left + width, hole_left + hole_width) - max(left, hole_left), last - first)


def in_keyboard_order(stops):
    """What the keyboard should come to: under a sheet nothing, beside it nothing either."""
    order = [stop for stop in in_visual_order(stops) if stop.usable and "focusable" in stop.states and stop.role not in _WHOLE]
    sheet = next((stop for stop in stops if stop.role in SHEETS), None)
    return [stop for stop in order if sheet is None or stop.seen[1] < sheet.place[1] + sheet.place[3]]
