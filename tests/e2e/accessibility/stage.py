"""The world around the kiosk: a screen, a session bus, the bus of assistive technology, the demo with its sandbox, and
what people outside do: the phone that confirms, the hand that lays the card. Everything that is started here is ended
by close(), in reverse order.

The kiosk is the demo: its simulated devices are the only ones with cameras, and its folder has a fixed layout."""

import ctypes
import json
import os
import re
import select
import shutil
import signal
import ssl
import subprocess
import time
import urllib.request
from pathlib import Path

from pixels import Pixels

PATIENCE = 60.0  # seconds; only an end to waiting, never a measure
_PULSE = 0.05
_PANEL = 800  # wide is the demo's device panel, which stands beside the kiosk where there is room
_BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


class Trouble(Exception):
    """What stands in the way, as one sentence."""


def until(question, what, patience=PATIENCE):
    """The first answer that is not empty."""
    deadline = time.monotonic() + patience
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise Trouble(f"waited {patience:.0f} s in vain for {what}")
        select.select([], [], [], _PULSE)


def missing():
    """What has to be installed first: Debian's names."""
    programs = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon", "xdotool": "xdotool"}
    packages = [package for program, package in programs.items() if not shutil.which(program)]
    if not any(os.access(launcher, os.X_OK) for launcher in _BUS_LAUNCHERS):
        packages.append("at-spi2-core")
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except ImportError:
        packages.append("python3-gi")
    except ValueError:
        packages.append("gir1.2-atspi-2.0")
    return packages


_C_LIBRARY = ctypes.CDLL(None)
_PARENT_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG


def _end_with_parent():
    """A test that runs out of time is killed, and what it started must not stay."""
    _C_LIBRARY.prctl(_PARENT_DEATH_SIGNAL, signal.SIGTERM)


class Stage:
    def __init__(self, programs, folder, size):
        self._programs = Path(programs)
        self._folder = Path(folder)
        self._size = size
        self._running = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def open(self, language):
        self._folder.mkdir(parents=True, exist_ok=True)
        runtime = self._folder / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        # GSettings would otherwise write into the home folder of whoever runs the test.
        os.environ.update(XDG_RUNTIME_DIR=str(runtime), XDG_CONFIG_HOME=str(runtime), GSETTINGS_BACKEND="memory",
                          NO_AT_BRIDGE="1")
        self._open_screen()
        self._open_buses()
        self._open_kiosk(language)

    def close(self):
        while self._running:
            process = self._running.pop()
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def _start(self, name, arguments, **more):
        log = open(self._folder / f"{name}.log", "wb")
        process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stderr=log, preexec_fn=_end_with_parent, **({"stdout": log} | more))
        log.close()
        self._running.append(process)
        return process

    def _open_screen(self):
        (self._folder / "screen").mkdir(exist_ok=True)
        read, write = os.pipe()
        width, height = self._size[0] + _PANEL, self._size[1]
        self._start("screen", ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp", "-fbdir", str(self._folder / "screen"),
                               "-screen", "0", f"{width}x{height}x24"], pass_fds=(write,))
        os.close(write)
        with os.fdopen(read, "rb") as answer:
            ready, _, _ = select.select([answer], [], [], PATIENCE)
            number = answer.readline().strip() if ready else b""
        if not number:
            raise Trouble("Xvfb did not start")
        os.environ["DISPLAY"] = ":" + number.decode()

    def _open_buses(self):
        bus = self._start("bus", ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE)
        address = bus.stdout.readline().decode().strip()
        if not address:
            raise Trouble("dbus-daemon did not start")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
        launcher = next(path for path in _BUS_LAUNCHERS if os.access(path, os.X_OK))
        self._start("assistive_bus", [launcher, "--launch-immediately"])

    def _open_kiosk(self, language):
        width, height = self._size
        environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self._kiosk = self._start("kiosk", [str(self._programs / "kaban"), "--demo", "--window", f"{width}x{height}", "--lang",
                                            language, "--data-dir", str(self._folder)], env=environment)
        until(self._configured, "the demo's kiosk.toml")

    def pixels(self):
        return Pixels(self._folder / "screen" / "Xvfb_screen0")

    @property
    def process(self):
        return self._kiosk.pid

    def alive(self):
        return self._kiosk.poll() is None

    def _configured(self):
        if not self.alive():
            raise Trouble("the kiosk has ended: see kiosk.log")
        file = self._folder / "kiosk" / "kiosk.toml"
        found = re.search(r'^url = "(.*)"$', file.read_text(), re.M) if file.exists() else None
        self._url = found[1] if found else ""
        return self._url

    # What people outside do.

    def _ask(self, path, body=None):
        trust = ssl.create_default_context(cafile=str(self._folder / "authority" / "ca.pem"))
        request = urllib.request.Request(self._url + path, None if body is None else json.dumps(body).encode(),
                                         {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=PATIENCE, context=trust) as answer:
            return json.load(answer)

    def confirm_on_phone(self, person):
        self._use_phone("confirm", person)

    def refuse_on_phone(self):
        self._use_phone("deny")

    def scan_with_phone(self):
        """Without an answer yet."""
        self._use_phone("scan")

    def _use_phone(self, action, person=""):
        self._ask("/sandbox/phone", {"action": action, "person": person} if person else {"action": action})

    def people(self):
        """The names of those who have a phone and a card."""
        return [known["id"] for known in self._ask("/sandbox/people")]

    def _card(self, *arguments):
        subprocess.run([str(self._programs / "kaban-simdev"), "--dir", str(self._folder / "devices"), "card", *arguments],
                       check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)

    def lay_card(self, person):
        card = next(known["card"] for known in self._ask("/sandbox/people") if known["id"] == person)
        file = self._folder / "card.json"
        file.write_text(json.dumps(card), encoding="utf-8")
        self._card("insert", str(file))

    def take_card(self):
        self._card("remove")

    def applications(self):
        return self._ask("/sandbox/applications")
