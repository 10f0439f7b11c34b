#!/usr/bin/python3 -B
"""The table of requirements: what a run cited is counted once, what is unknown fails, and the project's own list is in order."""

import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOOL = Path(__file__).with_name("requirements_table")
LIST = Path(__file__).resolve().parents[1] / "data/requirements/requirements.tsv"
_KNOWN = ("id\tkind\ttitle\nIND-01\tinformative\tOther channel\nIND-14\trequired\tConfirm\nIND-15\trequired\tFinal\n"
          "TV-99\tretired\tGone\n")


class RequirementsTableSelf(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        (self.root / "known.tsv").write_text(_KNOWN, encoding="utf-8")
        (self.root / "run").mkdir()

    def cite(self, name, *lines):
        (self.root / "run" / name).write_text("".join(line + "\n" for line in lines), encoding="utf-8")

    def run_tool(self, *arguments):
        return subprocess.run([sys.executable, "-B", str(TOOL), str(self.root / "run"), "--list", str(self.root / "known.tsv"), *arguments],
                              capture_output=True, text=True, check=False)

    def test_citations_of_several_processes_are_joined(self):
        self.cite("a-1.tsv", "IND-14\ta\tone", "IND-14\ta\tone", "IND-01\ta\ttwo")
        self.cite("b-2.tsv", "IND-14\tb\tone")
        result = self.run_tool("--cited")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stdout, r"IND-14 +required +Confirm +a::one, b::one\n")
        self.assertNotIn("IND-15", result.stdout)
        self.assertIn("IND 1/2", result.stdout)
        self.assertIn("1 of 2 required are cited by 3 tests (1 informative ones besides)", result.stdout)

    def test_whole_table_shows_what_nobody_cites(self):
        self.cite("a-1.tsv", "IND-14\ta\tone")
        self.assertRegex(self.run_tool().stdout, r"IND-15 +required +Final +-\n")

    def test_unknown_and_retired_ids_fail(self):
        for wrong in ("IND-99", "TV-99"):
            self.cite("a-1.tsv", "IND-14\ta\tone", f"{wrong}\ta\ttwo")
            result = self.run_tool("--summary")
            self.assertEqual(result.returncode, 1)
            self.assertIn(wrong, result.stderr)
            self.assertIn("a::two", result.stderr)

    def test_nothing_cited_and_broken_lines_are_no_success(self):
        self.assertEqual(self.run_tool().returncode, 2)
        self.cite("a-1.tsv", "IND-14 a one")
        result = self.run_tool()
        self.assertEqual(result.returncode, 2)
        self.assertIn("a-1.tsv:1", result.stderr)

    def test_project_list_is_in_order(self):
        lines = LIST.read_text(encoding="utf-8").splitlines()
        self.assertEqual(lines[0], "id\tkind\ttitle")
        rows = [line.split("\t") for line in lines[1:]]
        self.assertEqual(len({row[0] for row in rows}), len(rows), "an id stands twice")
        for row in rows:
            self.assertEqual(len(row), 3, row)
            self.assertRegex(row[0], r"\A[A-Z]{2,3}-\d+\Z")
            self.assertIn(row[1], ("required", "informative", "retired"))
            self.assertTrue(0 < len(row[2]) <= 70, row)
        informative = {row[0] for row in rows if row[1] == "informative"}
        self.assertTrue({"IND-01", "LOG-11", "MIN-74", "EMP-55", "PUB-13"} <= informative)
        self.assertFalse({row_id for row_id in informative if re.match(r"(TV|REL|SEC|INV|MSK|VAL|GEN)-", row_id)})


if __name__ == "__main__":
    unittest.main()
