"""The reader's background process: holds the stage and does what comes over a socket in its folder, one line of JSON an
order, one an answer. It ends, with all that it has started, when it is told to, and by itself when nobody has asked it
anything for a while."""

import json
import os
import select
import signal
import socket
import struct
import sys
from pathlib import Path

from stage import Stage, Trouble

SOCKET = "reader.sock"
LOG = "reader.log"
PERSON = "zhang"
_SIZE = (1080, 1920)
_LINE = 10.0  # seconds for somebody who has connected to say what he wants


def connect(place, patience):
    """To the reader of this folder. A socket's address is short, so that it is named from inside of its folder."""
    here = os.getcwd()
    link = socket.socket(socket.AF_UNIX)
    link.settimeout(patience)
    try:
        os.chdir(place)
        link.connect(SOCKET)
        return link
    except OSError:
        link.close()
        return None
    finally:
        os.chdir(here)


def _line(link):
    with link.makefile("r", encoding="utf-8") as lines:
        return json.loads(lines.readline())


def stop(link, patience):
    """Once the process itself has ended too. False: it has not."""
    process, _, _ = struct.unpack("3i", link.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i")))
    try:
        watched = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    link.sendall((json.dumps({"do": "stop"}) + "\n").encode())
    ended, _, _ = select.select([watched], [], [], patience)
    return bool(ended)


def ask(link, order):
    link.sendall((json.dumps(order) + "\n").encode())
    return _line(link)


class _Server:
    def __init__(self, visitor, place):
        self._visitor = visitor
        self._record = place / "session.txt"

    def serve(self, door, idle):
        """Until told to stop."""
        door.settimeout(idle)
        while True:
            try:
                link, _ = door.accept()
            except TimeoutError:
                return
            link.settimeout(_LINE)
            try:
                order = _line(link)
                if order["do"] == "stop":
                    return
                answer = self._obey(order)
                link.sendall((json.dumps(answer) + "\n").encode())
            except (OSError, ValueError):
                pass  # whoever asked has gone
            link.close()

    def _obey(self, order):
        try:
            done, said = True, getattr(self._visitor, order["do"])(*order["with"])
        except Trouble as trouble:
            done, said = False, str(trouble)
        except Exception as error:  # noqa: BLE001 the reader outlives what it did not expect
            done, said = False, f"{type(error).__name__}: {error}"
        with open(self._record, "a", encoding="utf-8") as record:
            record.write(f"> {' '.join([order['do'], *order['with']])}\n{said}\n")
        return {"done": done, "said": said}


def serve(programs, place, language, idle):
    """The first line on standard output is empty when the kiosk can be used, otherwise what is wrong."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    os.chdir(place)
    door = socket.socket(socket.AF_UNIX)
    door.bind(SOCKET)
    with Stage(programs, place, _SIZE) as stage:
        try:
            stage.open(language)
            visitor = _visitor(stage, language)
            visitor.page()
        except Trouble as trouble:
            print(trouble, flush=True)
            return
        door.listen()
        print(flush=True)
        os.dup2(os.open(LOG, os.O_WRONLY | os.O_APPEND), sys.stdout.fileno())  # whoever has started it may go
        _Server(visitor, Path(place)).serve(door, idle)
    Path(SOCKET).unlink()


def _visitor(stage, language):
    from screen_reader import ScreenReader
    from visitor import Visitor
    from words import WORDS

    return Visitor(stage, ScreenReader(stage.process), WORDS[language], PERSON)
