"""What a screen reader finds: the stops of the page that stands on the screen, through AT-SPI and nothing else. A stop
is whatever has something to say or to do: not the boxes that hold others together.

Import it only when the bus stands: libatspi connects once."""

import gi

from stops import SHEETS, Stop, cut

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


_ENTRIES = ("text", "password text")


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
        sheets = [stop for stop, _ in found if stop.role in SHEETS]
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
        seen = cut(place, hole)
        role = node.get_role_name()
        said = [node.get_description() or "", _typed(node) if role in _ENTRIES else ""]
        stop = Stop(node.get_name() or "", role, " ".join(part for part in said if part), states, place, seen, node)
        if stop.role in SHEETS:
            sheet = stop
        if stop.role != "filler" or "focusable" in states or "focused" in states:
            found.append((stop, sheet))
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                self._collect(child, sheet, seen, found)


def _typed(node):
    """What stands in an entry."""
    text = Atspi.Text.get_text(node, 0, -1)
    return f"“{text}”" if text else ""


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
