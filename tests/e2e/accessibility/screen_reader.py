"""What a screen reader finds: the stops of the page that stands on the screen, through AT-SPI and nothing else. A stop
is whatever has something to say or to do: not the boxes that hold others together.

Import it only when the bus stands: libatspi connects once."""

from dataclasses import dataclass, field

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

BUTTONS = ("push button", "check box", "radio button", "toggle button")
_TELLING_STATES = ("checked", "focused", "modal", "pressed", "read-only")
_SHEETS = ("dialog", "alert")
_WHOLE = _SHEETS + ("frame", "panel")


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


def _cut(place, hole):
    """The part of a place that a hole shows; where nothing of it shows, the edge behind which it is."""
    left, top, width, height = place
    hole_left, hole_top, hole_width, hole_height = hole
    first = min(max(top, hole_top), hole_top + hole_height)
    last = max(min(top + height, hole_top + hole_height), first)
    return (max(left, hole_left), first, min(left + width, hole_left + hole_width) - max(left, hole_left), last - first)


class ScreenReader:
    def __init__(self, process):
        self._process = process
        self._desktop = Atspi.get_desktop(0)
        # What is remembered would be refreshed by a main loop only.
        self._desktop.set_cache_mask(Atspi.Cache.NONE)

    def _application(self):
        for index in range(self._desktop.get_child_count()):
            application = self._desktop.get_child_at_index(index)
            if application is not None and application.get_process_id() == self._process:
                return application
        return None

    def window(self, title):
        application = self._application()
        if application is None:
            return None
        for index in range(application.get_child_count()):
            window = application.get_child_at_index(index)
            if window is not None and window.get_name() == title:
                return window
        return None

    def stops(self, title):
        """All that is on the screen, in the order of the tree; of what lies under a sheet nothing."""
        window = self.window(title)
        if window is None:
            return []
        found = []
        try:
            self._collect(window, None, (0, 0, 1 << 16, 1 << 16), found)
        except GLib.Error:
            return []  # the page went away while it was read
        sheets = [stop for stop, _ in found if stop.role in _SHEETS]
        if not sheets:
            return [stop for stop, _ in found]
        return [stop for stop, sheet in found if sheet is sheets[-1] or stop is sheets[-1] or self._below(stop, sheets[-1])]

    @staticmethod
    def _below(stop, sheet):
        """The assist bar stays free under every sheet."""
        return stop.place[1] >= sheet.place[1] + sheet.place[3]

    def _collect(self, node, sheet, hole, found):
        states = frozenset(state.value_nick for state in node.get_state_set().get_states())
        if "showing" not in states:
            return
        extents = node.get_extents(Atspi.CoordType.SCREEN)
        place = (extents.x, extents.y, extents.width, extents.height)
        seen = _cut(place, hole)
        stop = Stop(node.get_name() or "", node.get_role_name(), node.get_description() or "", states, place, seen, node)
        if stop.role in _SHEETS:
            sheet = stop
        if stop.role != "filler" or "focusable" in states or "focused" in states:
            found.append((stop, sheet))
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                self._collect(child, sheet, seen, found)


def in_keyboard_order(stops):
    """What the keyboard should come to: under a sheet nothing, beside it nothing either."""
    order = [stop for stop in in_visual_order(stops) if stop.usable and "focusable" in stop.states and stop.role not in _WHOLE]
    sheet = next((stop for stop in stops if stop.role in _SHEETS), None)
    return [stop for stop in order if sheet is None or stop.seen[1] < sheet.place[1] + sheet.place[3]]


def has_focus(stop):
    """Now, whatever was read before."""
    try:
        return stop.node.get_state_set().contains(Atspi.StateType.FOCUSED)
    except GLib.Error:
        return False  # it went away with its page


def place_of(stop):
    """Now: what has the focus may have been scrolled to."""
    extents = stop.node.get_extents(Atspi.CoordType.SCREEN)
    return extents.x, extents.y, extents.width, extents.height


def press(stop):
    """As a screen reader does it: the first action that is not about the focus."""
    for index in range(stop.node.get_n_actions()):
        if Atspi.Action.get_action_name(stop.node, index) in ("Press", "Toggle"):
            return stop.node.do_action(index)
    return False
