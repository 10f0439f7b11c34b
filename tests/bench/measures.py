"""What is measured, and how. Every list of samples comes from rounds in which all that is compared had its turn."""

import json
import subprocess
import time

from processes import tree_memory
from screen import Trouble, moment_of, still

_PATIENCE = 60.0  # seconds; only an end to waiting, never a measure
_AGAIN = 0.05  # seconds until a press that nothing answered is tried again
_REST = 0.1


def _turned(candidates, number):
    """Another one begins in each round."""
    return candidates[number % len(candidates):] + candidates[:number % len(candidates)]


def _leave(candidate):
    """Lets go beside the tile, so that nothing is done."""
    finger = candidate.screen.finger
    finger.move(2, 2)
    finger.release()
    finger.move(700, candidate.finger_y)
    if moment_of(lambda: candidate.patch.is_like(candidate.home), _PATIENCE) is None:
        raise Trouble(f"{candidate.name}: home does not come back")


def _answered(candidate):
    """The first press that changes the tile: when it was sent and when pixels had changed."""
    for _ in range(int(_PATIENCE / _AGAIN)):
        sent = candidate.screen.finger.press()
        changed = moment_of(lambda: not candidate.patch.is_like(candidate.home), _AGAIN)
        if changed is not None:
            return sent, changed
        candidate.screen.finger.release()
    raise Trouble(f"{candidate.name}: no press is answered")


def start_once(candidate):
    """Milliseconds from the start of the process until home stood, and until a press on its tile was answered."""
    candidate.screen.finger.move(700, candidate.finger_y)
    begun = candidate.program.start()
    drawn = moment_of(lambda: candidate.patch.is_like(candidate.home), _PATIENCE)
    if drawn is None:
        raise Trouble(f"{candidate.name}: home did not come, or looks different from the first time")
    _, answered = _answered(candidate)
    _leave(candidate)
    return 1000 * (drawn - begun), 1000 * (answered - begun)


def measure_starts(candidates, rounds, settle, tell):
    """start.NAME, drawn.NAME in ms; memory.NAME in MB, `settle` seconds after home could be touched; processes.NAME."""
    found = {}
    for candidate in candidates:
        candidate.program.end()
    for number in range(rounds):
        for candidate in _turned(candidates, number):
            time.sleep(_REST)
            drawn, answered = start_once(candidate)
            time.sleep(settle)
            memory, names = tree_memory(candidate.program.pid)
            candidate.program.end()
            # An empty screen before the next start, so that what stands there afterwards is new.
            if moment_of(lambda: not candidate.patch.is_like(candidate.home), _PATIENCE) is None:
                raise Trouble(f"{candidate.name}: its picture stays when it has ended")
            for key, value in (("start", answered), ("drawn", drawn), ("memory", memory)):
                found.setdefault(f"{key}.{candidate.name}", []).append(value)
            found[f"processes.{candidate.name}"] = names
        tell(f"start: round {number + 1} of {rounds}")
    return found


def measure_touch(candidates, presses, tell):
    """touch.NAME: milliseconds from a press until the first pixel of the tile had changed, by turns."""
    found = {}
    for candidate in candidates:
        if not candidate.program.runs():
            candidate.program.start()
        if moment_of(lambda c=candidate: c.patch.is_like(c.home), _PATIENCE) is None:
            raise Trouble(f"{candidate.name}: home did not come")
        if still(candidate.patch, 1.0, _PATIENCE) is None:
            raise Trouble(f"{candidate.name}: home does not rest")
    for number in range(presses):
        for candidate in _turned(candidates, number):
            time.sleep(0.02)
            sent = candidate.screen.finger.press()
            changed = moment_of(lambda c=candidate: not c.patch.is_like(c.home), 5)
            if changed is None:
                raise Trouble(f"{candidate.name}: a press was not answered in five seconds")
            found.setdefault(f"touch.{candidate.name}", []).append(1000 * (changed - sent))
            _leave(candidate)
        if (number + 1) % 100 == 0:
            tell(f"touch: {number + 1} of {presses}")
    return found


CARD = {"kind": "resident", "name": "张三测试", "sex": "female", "ethnicity_code": "01", "birth_date": "1949-12-31",
        "address": "北京市海淀区样例路1号院2号楼", "id_number": "11010519491231002X", "authority": "北京市公安局样例分局",
        "valid_from": "2010-01-01", "valid_to": "long-term"}


def measure_card(world, programs, rounds, tell):
    """card.driver: milliseconds from the reply that finds the card until the card is reported. card.laid: from the hand
    that lays it down, which includes waiting for the next look at the field."""
    file = world.folder / "card.json"
    file.write_text(json.dumps(CARD), encoding="utf-8")
    reader = subprocess.Popen([str(programs / "bench_card"), world.reader], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def told(word):
        answer = json.loads(reader.stdout.readline() or "{}")
        if word not in answer:
            raise Trouble(f"reader: {answer} instead of {word}")
        return answer[word]

    try:
        told("ready")
        found = {"card.driver": [], "card.laid": []}
        for number in range(rounds):
            laid = time.monotonic()
            world.card("insert", str(file))
            found["card.driver"].append(told("milliseconds"))
            found["card.laid"].append(1000 * (time.monotonic() - laid))
            world.card("remove")
            told("removed")
            if (number + 1) % 10 == 0:
                tell(f"card: {number + 1} of {rounds}")
        return found
    finally:
        reader.terminate()
        reader.wait(30)
        reader.stdout.close()


def measure_seal(world, programs, folder, rounds, size=3_000_000):
    """seal.enqueue, seal.plain and seal.alone in ms."""
    certificate, _ = world.make_party("recipient")
    arguments = [str(programs / "bench_seal"), str(folder), str(certificate), str(world.folder / "device.key"),
                 str(world.folder / "device.pem"), str(size), str(rounds)]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=1800)
    if done.returncode != 0:
        raise Trouble(f"bench_seal: {done.stderr.strip().splitlines()[-1:]}")
    told = json.loads(done.stdout)
    return {"seal.enqueue": told["sealed"], "seal.plain": told["plain"], "seal.alone": told["sealing"]}
