"""A tiny host for the simulated ID reader: starts kaban-simdev, speaks the SAM protocol over its pseudo-terminal.

Written from the id-card reference (sections 1 and 8) with the standard library only; shares no code with the simulator
or with the driver. Times are seconds of the wall clock.
"""
import fcntl
import json
import os
import select
import shutil
import struct
import subprocess
import tempfile
import termios
import time
import tty

PREAMBLE = bytes.fromhex("AAAAAA9669")
PATIENCE = 10.0  # for what must happen; a loaded machine may be slow
QUIET = 0.15     # for what must not happen
SAM_ID_REPLY = bytes.fromhex("AAAAAA9669001400009005000300F3D6340139300000B168DE3AA6")


def xor(data):
    result = 0
    for byte in data:
        result ^= byte
    return result


def request(body_hex):
    body = bytes.fromhex(body_hex)
    covered = struct.pack(">H", len(body) + 1) + body
    return PREAMBLE + covered + bytes([xor(covered)])


class Port:
    """The host's end of the line."""

    def __init__(self, name, baud=termios.B115200):
        self.fd = os.open(name, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        tty.setraw(self.fd)
        settings = termios.tcgetattr(self.fd)
        settings[4] = settings[5] = baud
        termios.tcsetattr(self.fd, termios.TCSANOW, settings)

    def close(self):
        os.close(self.fd)

    def write(self, data):
        os.write(self.fd, data)

    def purge(self):
        termios.tcflush(self.fd, termios.TCIFLUSH)

    def read_some(self, timeout):
        """What comes within `timeout`; b"" if nothing does. OSError if the port is gone."""
        if not select.select([self.fd], [], [], max(0.0, timeout))[0]:
            return b""
        data = os.read(self.fd, 4096)
        if not data:
            raise OSError("the port has hung up")
        return data

    def read_exactly(self, count, timeout=PATIENCE):
        data = b""
        deadline = time.monotonic() + timeout
        while len(data) < count:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError("%d of %d bytes: %s" % (len(data), count, data.hex()))
            if not select.select([self.fd], [], [], left)[0]:
                continue
            piece = os.read(self.fd, count - len(data))
            if not piece:
                raise OSError("the port has hung up")
            data += piece
        return data

    def read_frame(self, timeout=PATIENCE):
        """One frame that begins with the very next byte, with its checksum verified."""
        head = self.read_exactly(7, timeout)
        assert head[:5] == PREAMBLE, head.hex()
        rest = self.read_exactly(struct.unpack(">H", head[5:])[0], timeout)
        assert xor(head[5:] + rest) == 0, "checksum of " + (head + rest).hex()
        return head + rest

    def read_and_nothing_more(self, count):
        """`count` bytes; anything that follows at once is added, for the comparison to fail."""
        return self.read_exactly(count) + self.read_some(0.02)

    def ask(self, body_hex, timeout=PATIENCE):
        self.write(request(body_hex))
        return self.read_frame(timeout)

    def status(self, body_hex):
        """SW3 of the answer."""
        return self.ask(body_hex)[9]

    def wait_ready(self):
        """Until the module has booted: it hears nothing before. Its number ends the answers to what was asked so far."""
        deadline = time.monotonic() + PATIENCE
        seen = b""
        while not seen:
            if time.monotonic() > deadline:
                raise TimeoutError("the module does not boot")
            self.write(request("11FF"))
            seen = self.read_some(0.05)
        self.write(request("12FF"))
        while SAM_ID_REPLY not in seen:
            if time.monotonic() > deadline:
                raise TimeoutError("no module number: " + seen.hex())
            seen += self.read_some(0.05)


class Simdev:
    """A serving process in a directory of its own."""

    def __init__(self, program, *options, speed="100", directory=None):
        self.program = program
        self.home = tempfile.mkdtemp(prefix="simdev-selftest-")
        self.directory = os.path.join(self.home, directory or "d")
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [program, "serve", "--dir", self.directory, "--speed", speed, *options], stdout=subprocess.PIPE)
        self.announcement = json.loads(self.process.stdout.readline())

    def stop(self):
        self.process.terminate()
        code = self.process.wait(PATIENCE)
        self.process.stdout.close()
        return code

    def discard(self):
        if self.process.poll() is None:
            self.stop()
        shutil.rmtree(self.home)

    def open(self, **options):
        port = Port(self.announcement["id_reader"], **options)
        port.wait_ready()
        return port

    def run(self, *words):
        return subprocess.run([self.program, "--dir", self.directory, *words], capture_output=True, text=True)

    def do(self, *words):
        result = self.run(*words)
        assert result.returncode == 0, (words, result.returncode, result.stderr)
        return result.stdout

    def fault(self, *words):
        self.do("fault", *words)

    def card_file(self, card, name="card.json"):
        path = os.path.join(self.home, name)
        with open(path, "w", encoding="utf-8") as file:
            json.dump(card, file)
        return path

    def insert(self, card):
        self.do("card", "insert", self.card_file(card))

    def remove(self):
        self.do("card", "remove")

    def reader_link(self):
        """The port's present name, waiting for it if there is none."""
        deadline = time.monotonic() + PATIENCE
        link = os.path.join(self.directory, "reader")
        while time.monotonic() < deadline:
            try:
                return os.readlink(link)
            except FileNotFoundError:
                select.select([], [], [], 0.01)
        raise TimeoutError("no reader comes back")


def exclusive(fd):
    TIOCGEXCL = 0x80045440
    return struct.unpack("i", fcntl.ioctl(fd, TIOCGEXCL, b"\0\0\0\0"))[0]


RESIDENT = {
    "kind": "resident", "name": "测试甲", "sex": "male", "ethnicity_code": "01", "birth_date": "1900-01-01",
    "address": "测试省样例市示范路1号", "id_number": "110101190001010014", "authority": "样例市公安局",
    "valid_from": "2020-01-01", "valid_to": "long-term",
}
HMT = {
    "kind": "hmt", "name": "样例乙", "sex": "female", "birth_date": "1904-02-29", "address": "测试省样例市示范路2号",
    "id_number": "820000190402290024", "authority": "样例市公安局", "valid_from": "2021-03-01",
    "valid_to": "2026-03-01", "pass_number": "M00000001", "issue_count": "01",
}
FOREIGN_2017 = {
    "kind": "foreign-2017", "name": "样例丙", "name_en": "SAMPLE, ALPHA BETA", "sex": "male",
    "birth_date": "1900-01-01", "id_number": "USA310000010111", "nationality": "USA", "valid_from": "2017-06-16",
    "valid_to": "2027-06-15", "card_version": "01", "authority_code": "1500",
}
FOREIGN_2023 = {
    "kind": "foreign-2023", "name": "样例丙", "name_en": "SAMPLE, ALPHA BETA", "sex": "male", "renewal_count": 1,
    "birth_date": "1900-01-01", "id_number": "931840190001010010", "nationality": "USA", "valid_from": "2023-12-01",
    "valid_to": "2033-11-30", "former_link": "001",
}
