"""What stands on the kiosk's screen now, and when it stands still."""

from stage import Trouble, until


class OnScreen:
    def __init__(self, stage, reader, window, notice=lambda stops: None):
        """Every reading is told to `notice`."""
        self._stage = stage
        self._reader = reader
        self._window = window
        self._notice = notice

    def stops(self):
        if not self._stage.alive():
            raise Trouble("the kiosk has ended: see kiosk.log")
        stops = self._reader.stops(self._window)
        self._notice(stops)
        return stops

    def settled(self):
        """Once two readings one after the other agree."""
        last = []

        def settled():
            now = self.stops()
            same = now and [(one.name, one.place) for one in now] == [(one.name, one.place) for one in last]
            last[:] = now
            return now if same else None

        return until(settled, "a page that stands still")
