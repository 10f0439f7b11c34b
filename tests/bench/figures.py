"""The arithmetic: what a list of samples says, which ratios are asked for, and what wire and module alone would take."""

import math
import statistics

BITS_PER_BYTE = 10  # on a serial line: start, eight, stop

# One resident's card without appended addresses, as the protocol notes order it, from the reply that found it: what the
# module takes (drivers/sim) and the bytes of its reply: select, text and photo, appended addresses (none).
CARD_READ = ((30, 19), (700, 1295), (150, 11))


def percentile(samples, share):
    """The smallest sample that at least this share of all do not exceed (nearest rank)."""
    if not samples or not 0 < share <= 1:
        raise ValueError("a percentile needs samples and a share between 0 and 1")
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def summary(samples):
    """What is printed and kept of a list."""
    return {
        "n": len(samples),
        "median": statistics.median(samples),
        "p10": percentile(samples, 0.10),
        "p90": percentile(samples, 0.90),
        "p99": percentile(samples, 0.99),
        "least": min(samples),
        "most": max(samples),
    }


def card_read_milliseconds(rate=115200, exchanges=CARD_READ):
    """Wire and module, nothing for the program. Requests are left out: on a pseudo-terminal they take no time."""
    return sum(module + 1000 * BITS_PER_BYTE * size / rate for module, size in exchanges)


class Ratio:
    """One goal: what is compared with what, by which figure of the lists, and the limit."""

    def __init__(self, name, what, ours, theirs, figure, limit, unit, baseline):
        self.name, self.what, self.ours, self.theirs = name, what, ours, theirs
        self.figure, self.limit, self.unit, self.baseline = figure, limit, unit, baseline

    def judged(self, summaries):
        """As a plain object; None when one of the two was not measured."""
        if self.ours not in summaries or self.theirs not in summaries:
            return None
        ours, theirs = summaries[self.ours][self.figure], summaries[self.theirs][self.figure]
        ratio = ours / theirs
        return {"goal": self.name, "what": self.what, "figure": self.figure, "unit": self.unit, "ours": ours,
                "baseline": self.baseline, "theirs": theirs, "ratio": ratio, "limit": self.limit, "met": ratio <= self.limit}


GOALS = (
    Ratio("start/window", "cold start to touchable home", "start.kiosk", "start.window", "median", 2.0, "ms", "bare Qt window"),
    Ratio("start/chromium", "cold start to touchable home", "start.kiosk", "start.chromium", "median", 0.2, "ms", "Chromium kiosk"),
    Ratio("memory/chromium", "memory at home (PSS, all processes)", "memory.kiosk", "memory.chromium", "median", 0.25, "MB",
          "Chromium kiosk"),
    Ratio("touch/window", "touch to changed pixels", "touch.kiosk", "touch.window", "p99", 1.5, "ms", "bare Qt window"),
    Ratio("card/wire", "ID card read", "card.driver", "card.wire", "median", 1.10, "ms", "wire and module"),
    Ratio("seal/write", "seal and durable enqueue of 3 MB", "seal.enqueue", "seal.plain", "median", 1.5, "ms", "plain durable write"),
)
