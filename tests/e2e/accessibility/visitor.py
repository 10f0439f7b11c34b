"""What somebody who sees nothing does at the kiosk and beside it. Every deed waits until the page has answered and stands
still, and gives back what the page says then; before it, in brackets, what there is to know of the deed itself."""

import re
import time
import urllib.error

import hands
import judge
from finding import spoken, the_control, title, told
from on_screen import OnScreen
from stage import Trouble, until
from stops import BUTTONS, SHEETS

_ANSWER = 5.0   # seconds within which a page answers to a press
_WORLD = 20.0   # and to a phone or a card, which the kiosk asks only now and then
_QUIET = 0.4    # a second press within that time counts for nothing (visual language, section 3.2)
_KEYS = {"TAB": "Tab", "RETURN": "Return", "ENTER": "Return", "SPACE": "space", "ESCAPE": "Escape", "BACKSPACE": "BackSpace",
         "DELETE": "Delete", "UP": "Up", "DOWN": "Down", "LEFT": "Left", "RIGHT": "Right", "HOME": "Home", "END": "End",
         "PAGEUP": "Prior", "PAGEDOWN": "Next"}
_KEPT = {"face": "sits before the camera of the card photo", "papers": "lies under the document camera, the side up that the page asks for"}


def _mark(stops):
    """What has to differ before a page has answered. Clocks and what counts down go on by themselves."""
    return [(stop.role, stop.name, stop.description, *stop.telling_states(), stop.place) if stop.role in BUTTONS else
            (stop.role, re.sub(r"\d+", "#", stop.name), stop.description, *stop.telling_states()) for stop in stops]


class Visitor:
    def __init__(self, stage, reader, words, person):
        self._stage = stage
        self._screen = OnScreen(stage, reader, words["window"])
        self._devices = OnScreen(stage, reader, words["devices"])
        self._hand = hands.AssistiveHand()
        self._person = person
        self._pressed_at = 0.0

    # What is told to do by name.

    def page(self):
        return self._say([])

    def press(self, name):
        stop = self._usable(the_control(self._screen.settled(), name))
        return self._press(stop)

    def check(self, name):
        stop = the_control(self._screen.settled(), name)
        if stop.role not in ("check box", "radio button"):
            raise Trouble(f"{told(stop)} cannot be checked; press it")
        if stop.checked:
            return self._say([f"{told(stop)} was checked before"])
        self._press(self._usable(stop))
        now = the_control(self._screen.settled(), told(stop))
        return self._say([] if now.checked else [f"{told(stop)} is still not checked"])

    def key(self, name):
        *held, key = name.upper().split("+")
        if key not in _KEYS or held not in ([], ["SHIFT"]):
            raise Trouble(f"there is no key {name}; there are {', '.join(_KEYS)}, each also as SHIFT+…")
        return self._after(lambda: hands.strike("+".join([one.lower() for one in held] + [_KEYS[key]])), _ANSWER)

    def type(self, name, text):
        """Into the sheet of a field: the field is opened first, unless the sheet of this name is there."""
        if not re.fullmatch(r"[!-~]+", text):
            raise Trouble("a keyboard has letters, digits and signs; other words: type their letters, then press the word")
        stops = self._screen.settled()
        if not self._has_sheet(stops) or spoken(name) not in [spoken(stop.name) for stop in stops if stop.role not in BUTTONS]:
            self._press(self._usable(the_control(stops, name)))
            if not self._has_sheet(self._screen.settled()):
                raise Trouble(f"“{name}” opens nothing that one can type into; this is what stands there now:\n{self._say([])}")
        return self._after(lambda: [hands.strike(self._sign(sign)) for sign in text], _ANSWER)

    # What is done beside the screen.

    def hands(self, deed, more=""):
        deeds = {"phone": self._phone, "scan": self._scan, "refuse": self._refuse, "card": self._card, "take-card": self._take_card,
                 "device": self._device}
        if deed in _KEPT:
            return self._say([f"the demo's own hand does it all the time: what is wanted {_KEPT[deed]}"])
        if deed not in deeds:
            raise Trouble(f"hands cannot do “{deed}”; they can: {', '.join([*deeds, *_KEPT])}")
        try:
            return deeds[deed](more)
        except urllib.error.HTTPError as refusal:
            raise Trouble(f"the phone answers: {refusal.read().decode(errors='replace')}") from refusal

    def _phone(self, person):
        return self._after_world(lambda: self._stage.confirm_on_phone(self._known(person)))

    def _scan(self, _):
        return self._after(self._stage.scan_with_phone, _WORLD)

    def _refuse(self, _):
        return self._after_world(self._stage.refuse_on_phone)

    def _card(self, person):
        return self._after_world(lambda: self._stage.lay_card(self._known(person)))

    def _take_card(self, _):
        self._stage.take_card()
        return self._say([])

    def _device(self, name):
        """A button of the demo's device panel: cameras, network, authority."""
        self._hand.press(the_control(self._devices.settled(), name))
        return self._say([])

    def _known(self, person):
        people = self._stage.people()
        if person and person not in people:
            raise Trouble(f"nobody is called “{person}”; there are {', '.join(people)}")
        return person or self._person

    # How it is done.

    @staticmethod
    def _has_sheet(stops):
        return any(stop.role in SHEETS for stop in stops)

    @staticmethod
    def _sign(sign):
        return sign if sign.isascii() and sign.isalnum() else f"U{ord(sign):04X}"

    @staticmethod
    def _usable(stop):
        if not stop.usable:
            raise Trouble(f"{told(stop)} is unavailable now" + (f": {stop.description}" if stop.description else ""))
        return stop

    def _press(self, stop):
        until(lambda: time.monotonic() - self._pressed_at > _QUIET, "a hand")
        return self._after(lambda: self._touch(stop), _ANSWER)

    def _touch(self, stop):
        self._hand.press(stop)
        self._pressed_at = time.monotonic()

    def _after(self, deed, patience):
        before = _mark(self._screen.settled())
        return self._done(deed, lambda: _mark(self._now()) != before, patience, "nothing on the page has changed")

    def _after_world(self, deed):
        """Until another page stands there: on the same one something may move in between."""
        before = title(self._screen.settled())
        return self._done(deed, lambda: title(self._now()) != before, _WORLD, "it is still the same page")

    def _now(self):
        return until(self._screen.stops, "a page")

    def _done(self, deed, answered, patience, otherwise):
        deed()
        try:
            until(answered, "an answer", patience)
            return self._say([])
        except Trouble:
            self._screen.stops()  # says it when the kiosk has ended
            return self._say([f"{otherwise} after {patience:.0f} s"])

    def _say(self, notes):
        stops = self._screen.settled()
        return "\n".join([f"({note})" for note in notes] + judge.transcript(title(stops), stops))
