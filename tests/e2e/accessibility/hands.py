"""How the application is used: through the actions of AT-SPI, or with the keys of a keyboard alone. Both know names
only; what a key run asks of AT-SPI is where the focus is, which is what the eye sees by the ring."""

import subprocess

import screen_reader
from stage import Trouble, until
from stops import in_keyboard_order

_MOST_STOPS = 60  # no page has as many
_RING_INK, _RING = 2, 7  # pixels from the edge of what has the focus: in the middle of either line


def strike(key):
    """A key of the keyboard, by its name in X."""
    subprocess.run(["xdotool", "key", key], check=True, timeout=20, stdout=subprocess.DEVNULL)


class AssistiveHand:
    """Presses as a screen reader or a switch does."""

    def __init__(self):
        self.count = 0

    def press(self, stop):
        if not screen_reader.press(stop):
            raise Trouble(f"{stop.role} “{stop.name}” offers nothing to press")
        self.count += 1

    def look_around(self, _page, _stops):
        return []

    def notice(self, stops):
        """Needs no more than what it is told to press."""


class KeyboardHand:
    """Has no mouse and no finger: Tab, Shift+Tab, Space and Enter."""

    def __init__(self, screen, colours, folder):
        self._screen = screen
        self._folder = folder
        self._pictures = 0
        self._colours = colours
        self._stops = []
        self.count = 0

    def press(self, stop):
        """The stop of this name and role, wherever the focus is now."""
        wanted = (stop.name, stop.role)
        for _ in range(_MOST_STOPS):
            focused = self._focused()
            if focused is not None and (focused.name, focused.role) == wanted:
                break
            self._go_on("Tab")
        else:
            raise Trouble(f"Tab does not come to {stop.role} “{stop.name}”")
        strike("space" if stop.role == "check box" or self.count % 2 else "Return")
        self.count += 1

    def look_around(self, page, stops):
        """Once around the page and one step back: what is not reached, out of order, or without its ring."""
        self.notice(stops)
        wanted = in_keyboard_order(stops)
        faults, reached = [], []
        # A sheet gives the keyboard to its first answer at once; a page waits for the first Tab.
        begun = self._focused() is not None
        for _ in range(_MOST_STOPS):
            focused = self._go_on("Tab")
            if focused is None:
                continue
            if focused.node in [stop.node for stop in reached]:
                break
            reached.append(focused)
            if not self._ring_around(focused):
                faults.append(f"{page}: nobody sees that {focused.role} “{focused.name}” has the focus")
        names = [stop.name for stop in reached]
        if begun:
            names = names[-1:] + names[:-1]
        if [stop.name for stop in wanted] != names:
            faults.append(f"{page}: the focus goes {names} where one reads {[stop.name for stop in wanted]}")
        before = self._focused()
        self._go_on("Tab")
        back = self._go_on("shift+Tab")
        if len(wanted) > 1 and (back is None or before is None or back.node != before.node):
            faults.append(f"{page}: Shift+Tab does not go back to “{before.name if before else ''}”")
        return faults

    def notice(self, stops):
        """What stands on the screen now."""
        self._stops = [stop for stop in stops if "focusable" in stop.states]

    def _focused(self):
        return next((stop for stop in self._stops if screen_reader.has_focus(stop)), None)

    def _go_on(self, key):
        """The next stop; None when the focus is nowhere for a moment, as on a fresh page."""
        before = self._focused()
        strike(key)
        try:
            return until(lambda: self._elsewhere(before), "the focus to move", 1)
        except Trouble:
            return self._focused()

    def _elsewhere(self, before):
        now = self._focused()
        return now if now is not None and (before is None or now.node != before.node) else None

    def _ring_around(self, stop):
        x, y, width, height = screen_reader.place_of(stop)
        middle, centre = y + height // 2, x + width // 2

        def ring(distance):
            return [(x - distance, middle), (x + width - 1 + distance, middle), (centre, y - distance), (centre, y + height - 1 + distance)]

        def seen():
            outer = [self._screen.colour(*point) == self._colours["focus"] for point in ring(_RING)]
            inner = [self._screen.colour(*point) == self._colours["ink"] for point in ring(_RING_INK)]
            return sum(outer) >= 2 and sum(inner) >= 2

        try:
            return until(seen, "the ring", 2)
        except Trouble:
            self._pictures += 1
            self._screen.save(self._folder / f"no-ring-{self._pictures}.png")
            return False
