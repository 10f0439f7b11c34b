"""The adult's application, from home to home: on which page what is used, by its name. Whoever goes it brings a hand:
one that presses through AT-SPI, or one that has keys only."""

from dataclasses import dataclass

from finding import called
from on_screen import OnScreen
from stage import Trouble, until

PERSON = "zhang"
_AGAIN = 1.5  # seconds after which a person presses once more


@dataclass(frozen=True)
class Page:
    title: str             # key of its words
    deeds: tuple = ()      # in their order


WAY = (
    Page("home", (("press", "individual"),)),
    Page("choice", (("press", "by_phone"),)),
    Page("sign_in", (("phone", "code"),)),
    Page("disclaimer", (("read", "down"), ("tick", "disclaimer_tick"), ("press", "agree"))),
    Page("authorise", (("tick", "authorise_tick"), ("press", "start"))),
    Page("place_card", (("card", ""),)),
    Page("larger", (("press", "as_it_is"),)),
    Page("document", (("press", "capture"),)),
    Page("document_taken", (("press", "next_side"),)),
    Page("document", (("press", "capture"),)),
    Page("document_taken", (("press", "sides_done"),)),
    Page("check_data", (("press", "all_right"),)),
    Page("supplement", (("press", "next"),)),
    Page("bank", (("press", "next"),)),
    Page("offered", (("press", "use_photo"),)),
    Page("collection", (("press", "next"),)),
    Page("review", (("press", "all_right"),)),
    Page("commitment", (("read", "down"), ("tick", "commitment_tick"), ("press", "submit"))),
    Page("question", (("press", "confirm"),)),
    Page("done", (("arrived", "accepted"), ("press", "finish"))),
    Page("home"),
)


def way_in(words):
    """The English home asks first which document the person has."""
    if "documents" not in words:
        return WAY
    return (Page("documents", (("press", "id_card"),)), *WAY[:-1], Page("documents"))


class Walk:
    def __init__(self, stage, reader, hand, words, seen):
        self._stage = stage
        self._screen = OnScreen(stage, reader, words["window"], hand.notice)
        self._hand = hand
        self._words = words
        self._seen = seen

    def stops(self):
        return self._screen.stops()

    def find(self, key, *roles):
        """The usable one of this name, if it is there."""
        for stop in self.stops():
            if self.named(stop, key) and stop.usable and (not roles or stop.role in roles):
                return stop
        return None

    def named(self, stop, key):
        return called(stop, self._words[key])

    def at(self, key):
        return any(self.named(stop, key) for stop in self.stops())

    def go(self):
        for page in way_in(self._words):
            title = self._words[page.title]
            until(lambda key=page.title: self.at(key), f"the page “{title}”; there is {self._what_stands()}")
            self._seen(title, self._screen.settled())
            for deed, key in page.deeds:
                getattr(self, f"_{deed}")(key, page.title)

    def _what_stands(self):
        return [stop.name for stop in self.stops()][:12]

    def _press(self, key, page):
        self._press_until(key, lambda: not self.at(page))

    def _press_until(self, key, reached):
        """What has just appeared hears nothing for a moment, so that a person too presses once more."""
        name = self._words[key]
        while True:
            stop = until(lambda: reached() or self.find(key, "push button", "check box"), f"“{name}” to be usable")
            if stop is True:
                return
            self._hand.press(stop)
            try:
                until(reached, f"what “{name}” does", _AGAIN)
                return
            except Trouble:
                continue

    def _tick(self, key, _):
        def ticked():
            stop = self.find(key, "check box")
            return stop is not None and stop.checked

        self._press_until(key, ticked)

    def _read(self, key, _):
        """Page by page, until there is nothing more to turn."""
        while self.find(key, "push button"):
            before = self._hand.count
            until(lambda: self.find(key, "push button") is None or self._pressed(key, before), "the page to turn")

    def _pressed(self, key, before):
        stop = self.find(key, "push button")
        if stop is not None:
            self._hand.press(stop)
        return self._hand.count > before

    def _phone(self, key, _):
        until(lambda: self.at(key), "the code")
        self._stage.confirm_on_phone(PERSON)

    def _card(self, _key, page):
        self._stage.lay_card(PERSON)
        until(lambda: not self.at(page), "the card to be read")
        self._stage.take_card()

    def _arrived(self, key, _):
        until(lambda: self.at(key), "the acceptance number")
