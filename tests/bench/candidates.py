"""The three programs that are compared, each on a screen of its own: the kiosk as a bank runs it (release build, full
screen, its reader there and its authority reachable), the bare Qt window, and the home page in Debian's Chromium."""

import json
import os
import shutil
import subprocess
from pathlib import Path

from processes import Program
from screen import Screen, Trouble, end_with_us, moment_of, still

TILE = "#0E4F7C"  # the large tile's ground, the same in all three
_TILE_LEAST = 100  # pixels high
_LEFT_OF_TILE = 84  # a column through its ground, left of what is drawn on it
_SAMPLE = (80, 520)  # columns that are watched: from the ground over icon and title
_FINGER_X = 700  # on the tile, and far enough from those columns that the pointer's picture is not among them
_PAGES = Path(__file__).resolve().parent / "pages"
# Without them Chromium would ask and look around the network. --no-sandbox it needs as root, and is lighter with it.
_CHROMIUM = ("--kiosk", "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update",
             "--disable-extensions", "--disable-sync", "--test-type", "--window-position=0,0", "--window-size=1080,1920")
_CHROMIUM_PLACES = ("/usr/lib/chromium/chromium", "/usr/bin/chromium")  # the first is what the second, a script, ends in


def chromium_program():
    return next((place for place in _CHROMIUM_PLACES if os.access(place, os.X_OK)), None)


class Candidate:
    def __init__(self, name, folder, arguments):
        self.name = name
        self.folder = Path(folder)
        self.screen = Screen(self.folder / "screen")
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        environment = {"PATH": os.environ.get("PATH", "/usr/bin"), "LC_ALL": "C.UTF-8", "DISPLAY": self.screen.display,
                       "HOME": str(self.folder), "XDG_RUNTIME_DIR": str(runtime), "QT_QPA_PLATFORM": "xcb",
                       "DBUS_SESSION_BUS_ADDRESS": "disabled:"}  # a kiosk has no desktop session
        self.program = Program(arguments, environment, self.folder / "output.log")
        self.patch = self.home = None

    def learn(self):
        """Starts it once, finds the tile and remembers how home looks: what later starts are compared with."""
        self.screen.finger.move(_FINGER_X, 40)
        self.program.start()
        pixels = self.screen.pixels
        if moment_of(lambda: pixels.column_of(TILE, _LEFT_OF_TILE, _TILE_LEAST) is not None, 60) is None:
            raise Trouble(f"{self.name}: no home page in a minute")
        everything = self.screen.patch(0, 160, pixels.width, pixels.height - 160)  # above it stands a clock
        if still(everything, 1.5, 30) is None:
            raise Trouble(f"{self.name}: home does not rest")
        top, height = pixels.column_of(TILE, _LEFT_OF_TILE, _TILE_LEAST)
        self.patch = self.screen.patch(_SAMPLE[0], top, _SAMPLE[1], height)
        self.finger_y = top + height // 2
        self.screen.finger.move(_FINGER_X, self.finger_y)
        self.home = still(self.patch, 0.5, 10)

    def close(self):
        self.program.end()
        self.screen.close()


def chromium(folder):
    program = chromium_program()
    if program is None:
        return None
    profile = Path(folder) / "profile"
    rights = ("--no-sandbox",) if os.geteuid() == 0 else ()
    return Candidate("chromium", folder, [program, *_CHROMIUM, *rights, f"--user-data-dir={profile}", (_PAGES / "01-home.html").as_uri()])


def window(folder, programs):
    return Candidate("window", folder, [str(programs / "bench_window")])


def kiosk(folder, programs, world):
    folder = Path(folder)
    (folder / "kiosk").mkdir(parents=True, exist_ok=True)
    configuration = folder / "kiosk" / "kiosk.toml"
    configuration.write_text(world.configuration(), encoding="utf-8")
    return Candidate("kiosk", folder, [str(programs / "kaban"), "--config", str(configuration), "--data-dir", str(folder / "kiosk")])


class World:
    """What stands around a kiosk and is not it: a reader on a pseudo-terminal, an authority, keys."""

    def __init__(self, folder, simulation):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.simulation = simulation
        self._running = []
        self.reader = self._announced("kaban-simdev", "serve", "--dir", str(self.folder / "devices"))["id_reader"]
        self.authority = self._announced("kaban-authority", "--port", "0", "--data-dir", str(self.folder / "authority"))
        self.make_party("device")

    def _announced(self, name, *arguments):
        """Its first line, which says where it can be reached."""
        log = open(self.folder / f"{name}.log", "wb")
        process = subprocess.Popen([str(self.simulation / name), *arguments], stdout=subprocess.PIPE, stderr=log, stdin=subprocess.DEVNULL,
                                   preexec_fn=end_with_us)
        log.close()
        self._running.append(process)
        line = process.stdout.readline()
        if not line:
            raise Trouble(f"{name} does not start")
        return json.loads(line)

    def make_party(self, name):
        """Key and certificate, P-256."""
        key, certificate = self.folder / f"{name}.key", self.folder / f"{name}.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
                        "/CN=bench", "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True, timeout=60)
        key.chmod(0o600)
        return certificate, key

    def card(self, *arguments):
        subprocess.run([str(self.simulation / "kaban-simdev"), "--dir", str(self.folder / "devices"), "card", *arguments], check=True,
                       stdout=subprocess.DEVNULL, timeout=60)

    def configuration(self):
        certificate = self.folder / "authority" / "authority-cert.pem"
        return f"""[kiosk]
id = "bj-bench-01"
number = "1"
branch = "京安银行 西直门支行"
language = "zh"

[id_reader]
port = "{self.reader}"

[upstream]
url = "{self.authority["url"]}"
ca = "{self.authority["ca"]}"

[seal]
recipients = ["{certificate}"]

[receipts]
signers = ["{certificate}"]

[device]
key = "{self.folder / "device.key"}"
certificate = "{self.folder / "device.pem"}"

[attract]
seconds = 0
"""

    def close(self):
        for process in reversed(self._running):
            process.terminate()
            process.wait()
            process.stdout.close()


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    Path(folder).mkdir(parents=True)
    return Path(folder)
