#!/usr/bin/python3 -B
"""The bench's arithmetic and instruments, proved on what is known beforehand: planted samples, a process of a known size,
a window of our own on a screen of its own. No time is judged.

bench_self.py --programs DIR; without the option, or without Xvfb, what needs a window is skipped."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree
from pathlib import Path

import candidates
import figures
import measures
import processes
import report
import screen

PROGRAMS = None
_SOME = {"processor": "P & Q <fast>", "cores": 2, "system": "Debian"}


def all_summaries(ours, theirs):
    found = {}
    for goal in figures.GOALS:
        found[goal.ours] = figures.summary([ours])
        found[goal.theirs] = figures.summary([theirs])
    return found


class FiguresTest(unittest.TestCase):
    def test_percentile_is_the_nearest_rank(self):
        samples = list(range(200, 0, -1))
        self.assertEqual([figures.percentile(samples, share) for share in (0.01, 0.5, 0.9, 0.99, 1)], [2, 100, 180, 198, 200])
        self.assertEqual(figures.percentile([7], 0.99), 7)

    def test_percentile_of_nothing_or_beyond_all_is_refused(self):
        for samples, share in (([], 0.5), ([1], 0), ([1], 1.1)):
            with self.assertRaises(ValueError):
                figures.percentile(samples, share)

    def test_summary_names_middle_spread_and_number(self):
        told = figures.summary([4, 1, 3, 2])
        self.assertEqual((told["n"], told["median"], told["least"], told["most"]), (4, 2.5, 1, 4))

    def test_card_read_is_module_time_and_ten_bits_a_byte(self):
        self.assertAlmostEqual(figures.card_read_milliseconds(9600, ((5, 96),)), 105)
        self.assertAlmostEqual(figures.card_read_milliseconds(), 880 + 1325 * 10 / 115.2)

    def test_ratio_is_met_at_its_limit_and_missed_above_it(self):
        goal = figures.Ratio("g", "what", "a", "b", "p99", 1.5, "ms", "other")
        summaries = {"a": figures.summary([1, 15]), "b": figures.summary([9, 10])}
        self.assertTrue(goal.judged(summaries)["met"])
        self.assertEqual(goal.judged(summaries)["ratio"], 1.5)
        summaries["a"] = figures.summary([1, 15.1])
        self.assertFalse(goal.judged(summaries)["met"])

    def test_ratio_without_its_baseline_is_not_judged(self):
        self.assertIsNone(figures.GOALS[0].judged({figures.GOALS[0].ours: figures.summary([1])}))

    def test_goals_are_those_that_were_set(self):
        self.assertEqual([(goal.name, goal.figure, goal.limit) for goal in figures.GOALS],
                         [("start/window", "median", 2), ("start/chromium", "median", 0.2), ("memory/chromium", "median", 0.25),
                          ("touch/window", "p99", 1.5), ("card/wire", "median", 1.1), ("seal/write", "median", 1.5)])


class ReportTest(unittest.TestCase):
    def setUp(self):
        self.summaries = all_summaries(3, 2)
        self.judged = [goal.judged(self.summaries) for goal in figures.GOALS]

    def test_table_has_a_line_for_every_goal_and_every_list(self):
        lines = list(report.table(self.judged, self.summaries))
        self.assertEqual(sum("1.50" in line for line in lines if "baseline" not in line and line.endswith(("met", "MISSED"))), len(figures.GOALS))
        self.assertEqual(sum(line.split(" ")[0] in self.summaries for line in lines), len(self.summaries))

    def test_chart_is_well_formed_and_bars_share_one_limit(self):
        root = xml.etree.ElementTree.fromstring("\n".join(report.chart(self.judged, _SOME, True)))
        bars = [one for one in root.iter() if one.get("class") in ("met", "missed")]
        limit = next(one for one in root.iter() if one.get("class") == "limit")
        for bar, one in zip(bars, self.judged, strict=True):
            end = float(bar.get("x")) + float(bar.get("width"))
            self.assertEqual(bar.get("class"), "met" if one["met"] else "missed")
            self.assertEqual(end <= float(limit.get("x1")) + 0.1, one["met"])

    def test_json_has_the_ratios_and_names_no_machine(self):
        facts = report.machine({"qt": "6"})
        text = report.as_json(self.judged, self.summaries, {"kiosk": ["kaban"]}, facts, False)
        self.assertEqual([one["ratio"] for one in json.loads(text)["goals"]], [1.5] * len(figures.GOALS))
        everything = text + "\n".join(report.chart(self.judged, facts, False))
        for name in (os.uname().nodename, str(Path(__file__).resolve().parent), str(Path.home())):
            if len(name) > 1:
                self.assertNotIn(name, everything)


class ProcessesTest(unittest.TestCase):
    def test_tree_counts_children_of_children_with_their_memory(self):
        size = 64
        grandchild = f"held = bytearray(b'x' * {size << 20}); print('there', flush=True); input()"
        child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {grandchild!r}])"
        with subprocess.Popen([sys.executable, "-c", child], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            self.assertEqual(process.stdout.readline(), "there\n")
            memory, names = processes.tree_memory(process.pid)
            alone = processes.pss_bytes(process.pid) / 1e6
            process.communicate("\n")
        self.assertEqual(len(names), 2)
        self.assertGreater(memory - alone, size)
        self.assertLess(memory - alone, 2 * size)

    def test_what_was_started_is_ended_with_its_children(self):
        with tempfile.TemporaryDirectory() as folder:
            program = processes.Program(["sh", "-c", "sleep 1000 & echo begun; wait"], dict(os.environ), Path(folder) / "log")
            program.start()
            self.assertIsNotNone(screen.moment_of(lambda: len(processes.children(program.pid)) == 2, 30))
            tree = [process for process, _ in processes.children(program.pid)]
            program.end()
            self.assertEqual(len(tree), 2)
            self.assertEqual([one for one in tree if not processes.ended(one)], [])


@unittest.skipUnless(shutil.which("Xvfb"), "Xvfb is not installed")
class WindowTest(unittest.TestCase):
    """The instrument on the bare window: it sees what is there, and nothing that is not."""

    @classmethod
    def setUpClass(cls):
        if PROGRAMS is None:
            raise unittest.SkipTest("--programs names no build")
        cls.folder = tempfile.TemporaryDirectory()
        cls.window = candidates.window(cls.folder.name, PROGRAMS)
        cls.addClassCleanup(cls.folder.cleanup)
        cls.addClassCleanup(cls.window.close)
        cls.window.learn()

    def test_1_the_tile_is_found_where_it_is(self):
        pixels = self.window.screen.pixels
        self.assertEqual(pixels.colour(candidates._LEFT_OF_TILE, self.window.finger_y), candidates.TILE)
        self.assertIsNone(pixels.column_of("#123456", 10, 1))

    def test_2_nothing_changes_while_nothing_is_pressed(self):
        self.assertIsNone(screen.moment_of(lambda: not self.window.patch.is_like(self.window.home), 0.3))

    def test_3_a_press_is_seen_after_it_was_sent_and_home_comes_back(self):
        found = measures.measure_touch([self.window], 3, lambda _: None)
        self.assertEqual(len(found["touch.window"]), 3)
        self.assertTrue(all(sample > 0 for sample in found["touch.window"]))
        self.assertTrue(self.window.patch.is_like(self.window.home))

    def test_4_a_start_is_seen_drawn_before_it_is_answered(self):
        self.window.program.end()
        self.assertIsNotNone(screen.moment_of(lambda: not self.window.patch.is_like(self.window.home), 30))
        before = time.monotonic()
        drawn, answered = measures.start_once(self.window)
        self.assertLess(0, drawn)
        self.assertLess(drawn, answered)
        self.assertLess(answered, 1000 * (time.monotonic() - before))

    def test_5_a_dead_window_is_not_taken_for_an_answer(self):
        self.window.program.end()
        self.assertIsNotNone(screen.moment_of(lambda: not self.window.patch.is_like(self.window.home), 30))
        self.assertIsNone(screen.moment_of(lambda: self.window.patch.is_like(self.window.home), 0.2))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--programs", type=Path)
    own, rest = parser.parse_known_args()
    PROGRAMS = own.programs
    unittest.main(argv=[sys.argv[0], *rest])
