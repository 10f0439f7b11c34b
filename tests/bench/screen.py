"""One X server without a monitor, its pixels and a finger on it. All that is started here is ended by close().

The pixels are those that Xvfb itself paints (its frame buffer is a file that is mapped here), so looking at them asks
nothing of the server and disturbs nobody; the finger is XTest's, which to the programs is a pointer like any other."""

import ctypes
import itertools
import mmap
import os
import signal
import struct
import subprocess
import time
from pathlib import Path

_WORDS = struct.Struct(">25I")  # the header of XWD
_HEADER_SIZE, _WIDTH, _HEIGHT, _BITS, _ROW, _COLOURS = 0, 4, 5, 11, 12, 19
_COLOUR_BYTES = 12
_LOOK = 0.00005  # seconds between two looks at the pixels; the kernel makes about a tenth of a millisecond of it
_ROWS_APART = 8
_FIRST_DISPLAY, _DISPLAYS, _ATTEMPTS = 100, 4000, 20
_PATIENCE = 30.0  # seconds; only an end to waiting, never a measure
_SET_PARENT_DEATH_SIGNAL = 1  # of <sys/prctl.h>
_numbers = itertools.count()


class Trouble(Exception):
    """What stands in the way, as one sentence."""


def end_with_us():
    """In a child before it becomes its program: it goes when the bench goes, however that ends (Xlib, for one, ends the
    whole process when its server is gone)."""
    ctypes.CDLL(None).prctl(_SET_PARENT_DEATH_SIGNAL, signal.SIGTERM)


class Patch:
    """Rows of a rectangle of the screen, as offsets into the mapped file."""

    def __init__(self, pixels, x, y, width, height):
        self._map = pixels.map
        first = pixels.start + x * 4
        self._rows = [(first + row * pixels.row, first + row * pixels.row + width * 4) for row in range(y, y + height, _ROWS_APART)]

    def now(self):
        return [self._map[begin:end] for begin, end in self._rows]

    def is_like(self, before):
        return all(self._map[begin:end] == old for (begin, end), old in zip(self._rows, before))


class Pixels:
    def __init__(self, file):
        with open(file, "rb") as opened:
            self.map = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        words = _WORDS.unpack(self.map[:_WORDS.size])
        if words[_BITS] != 32:
            raise Trouble(f"{words[_BITS]} bits per pixel")
        self.start = words[_HEADER_SIZE] + words[_COLOURS] * _COLOUR_BYTES
        self.row, self.width, self.height = words[_ROW], words[_WIDTH], words[_HEIGHT]

    def colour(self, x, y):
        place = self.start + y * self.row + x * 4
        blue, green, red = self.map[place:place + 3]
        return f"#{red:02X}{green:02X}{blue:02X}"

    def column_of(self, colour, x, least):
        """The longest run of a colour down a column, (top, height); None below `least` pixels."""
        best, begun = None, None
        for y in range(self.height + 1):
            same = y < self.height and self.colour(x, y) == colour
            if same and begun is None:
                begun = y
            elif not same and begun is not None:
                if y - begun >= least and (best is None or y - begun > best[1]):
                    best = (begun, y - begun)
                begun = None
        return best


class Screen:
    def __init__(self, folder, size=(1080, 1920)):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.finger = None
        # Not -displayfd: it takes no lock, and two servers that begin at once may take one number.
        for _ in range(_ATTEMPTS):
            self.display = f":{_FIRST_DISPLAY + (os.getpid() * _ATTEMPTS + next(_numbers)) % _DISPLAYS}"
            if self._serve(size):
                return
        raise Trouble("Xvfb does not start")

    def _serve(self, size):
        server = subprocess.Popen(
            ["Xvfb", self.display, "-screen", "0", f"{size[0]}x{size[1]}x24", "-fbdir", str(self.folder), "-nolisten", "tcp", "-noreset"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=end_with_us)
        self._server = server
        picture = self.folder / "Xvfb_screen0"  # there once the number is its own
        moment_of(lambda: server.poll() is not None or picture.exists() and self._connect(), _PATIENCE)
        if self.finger is None:
            server.kill()
            server.wait()
            return False
        self.pixels = Pixels(picture)
        return True

    def _connect(self):
        try:
            self.finger = Finger(self.display)
        except Trouble:
            return False
        return True

    def close(self):
        self.finger.close()
        self._server.terminate()
        self._server.wait()

    def patch(self, x, y, width, height):
        return Patch(self.pixels, x, y, width, height)


class Finger:
    def __init__(self, display):
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        for function in (self._x11.XFlush, self._x11.XCloseDisplay):
            function.argtypes = [ctypes.c_void_p]
        self._x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
        self._test.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_ulong]
        self._test.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._connection = self._x11.XOpenDisplay(display.encode())
        if not self._connection:
            raise Trouble(f"{display} does not answer")

    def close(self):
        self._x11.XCloseDisplay(self._connection)

    def move(self, x, y):
        """Done when it returns."""
        self._test.XTestFakeMotionEvent(self._connection, -1, x, y, 0)
        self._x11.XSync(self._connection, 0)

    def press(self):
        """Sent when it returns; the time of sending, in seconds of the monotonic clock."""
        now = time.monotonic()
        self._test.XTestFakeButtonEvent(self._connection, 1, 1, 0)
        self._x11.XFlush(self._connection)
        return now

    def release(self):
        self._test.XTestFakeButtonEvent(self._connection, 1, 0, 0)
        self._x11.XFlush(self._connection)


def moment_of(question, patience):
    """When the question was first answered with yes, by the monotonic clock; None when it was not in time."""
    deadline = time.monotonic() + patience
    while True:
        yes = question()
        now = time.monotonic()
        if yes:
            return now
        if now > deadline:
            return None
        time.sleep(_LOOK)


def still(patch, quiet, patience):
    """The patch once it has not changed for `quiet` seconds; None when it never rests."""
    deadline = time.monotonic() + patience
    before, since = patch.now(), time.monotonic()
    while time.monotonic() < deadline:
        time.sleep(0.01)
        if not patch.is_like(before):
            before, since = patch.now(), time.monotonic()
        elif time.monotonic() - since >= quiet:
            return before
    return None
