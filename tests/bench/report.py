"""What a run leaves: the table, the JSON and the chart. None of them names the machine or a path of it."""

import json
import os
import platform
import re
from html import escape
from pathlib import Path



def _first(file, pattern):
    try:
        found = re.search(pattern, Path(file).read_text(), re.M)
    except OSError:
        return ""
    return found[1].strip() if found else ""


def machine(versions):
    """What somebody needs to judge the figures; no name, no path."""
    memory = _first("/proc/meminfo", r"^MemTotal:\s+(\d+)")
    return {"processor": _first("/proc/cpuinfo", r"^model name\s*:\s*(.*)$"), "cores": os.cpu_count(),
            "memory_gb": round(int(memory or 0) / 1e6), "kernel": platform.release().split("-")[0],
            "system": _first("/etc/os-release", r'^PRETTY_NAME="(.*)"$'), "load_before": round(os.getloadavg()[0], 1), **versions}


def number(value):
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def _rows(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(text.ljust(width) if column == 0 else text.rjust(width)
                        for column, (text, width) in enumerate(zip(row, widths))).rstrip()


def table(judged, summaries):
    """As text: the goals, then every list with its spread."""
    rows = [("goal", "figure", "kaban", "baseline", "", "ratio", "limit", "")]
    for one in judged:
        rows.append((one["what"], one["figure"], f"{number(one['ours'])} {one['unit']}", f"{number(one['theirs'])} {one['unit']}",
                     one["baseline"], f"{one['ratio']:.2f}", f"{one['limit']:.2f}", "met" if one["met"] else "MISSED"))
    yield from _rows(rows)
    yield ""
    spread = [("samples", "n", "least", "p10", "median", "p90", "p99", "most")]
    for name, one in sorted(summaries.items()):
        spread.append((name, str(one["n"]), *(number(one[key]) for key in ("least", "p10", "median", "p90", "p99", "most"))))
    yield from _rows(spread)


def as_json(judged, summaries, processes, facts, quick):
    return json.dumps({"quick": quick, "machine": facts, "goals": judged, "processes_at_home": processes,
                       "samples": {name: {key: round(value, 4) for key, value in one.items()} for name, one in sorted(summaries.items())}},
                      ensure_ascii=False, indent=1) + "\n"


_WIDTH, _LABEL, _BAR, _ROW, _TOP = 960, 470, 330, 46, 56
_SCALE = 1.5  # how many limits fit into the width of a bar
_STYLE = ("text{font:15px sans-serif;fill:#14212B}.s{font-size:13px;fill:#465763}.t{font-size:18px;font-weight:700}"
          ".met{fill:#0E4F7C}.missed{fill:#B4281E}.limit{stroke:#14212B;stroke-width:2}.track{fill:#DFE5E7}")


def chart(judged, facts, quick):
    """One bar a goal: the ratio as a share of its limit, which is the line that all bars have in common."""
    height = _TOP + _ROW * len(judged) + 40
    limit = _LABEL + _BAR / _SCALE
    yield (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" role="img">'
           f"<title>Kaban: measured ratios and their limits</title><style>{_STYLE}</style>"
           f'<rect width="{_WIDTH}" height="{height}" fill="#FFFFFF"/>')
    yield f'<text class="t" x="16" y="30">Ratios measured in one run; shorter is better</text>'
    yield f'<text class="s" x="{limit:.0f}" y="{_TOP - 10}" text-anchor="middle">limit</text>'
    for row, one in enumerate(judged):
        top = _TOP + row * _ROW
        share = min(one["ratio"] / one["limit"], _SCALE)
        kind = "met" if one["met"] else "missed"
        yield f'<text x="16" y="{top + 17}">{escape(one["what"])}</text>'
        yield (f'<text class="s" x="16" y="{top + 35}">{number(one["ours"])} {one["unit"]} to {number(one["theirs"])} {one["unit"]}, '
               f'{escape(one["baseline"])} ({one["figure"]})</text>')
        yield f'<rect class="track" x="{_LABEL}" y="{top + 6}" width="{_BAR}" height="22" rx="4"/>'
        yield f'<rect class="{kind}" x="{_LABEL}" y="{top + 6}" width="{max(2, _BAR * share / _SCALE):.1f}" height="22" rx="4"/>'
        yield f'<text x="{_LABEL + _BAR + 14}" y="{top + 23}">{one["ratio"]:.2f} of {one["limit"]:.2f}{"" if one["met"] else " ✗"}</text>'
    yield f'<line class="limit" x1="{limit:.1f}" y1="{_TOP - 4}" x2="{limit:.1f}" y2="{_TOP + _ROW * len(judged) - 8}"/>'
    machine_words = f'{facts.get("processor", "")}, {facts.get("cores", "?")} cores, {facts.get("system", "")}'
    yield f'<text class="s" x="16" y="{height - 14}">{escape(machine_words)}{"; quick run, noisy" if quick else ""}</text></svg>'
