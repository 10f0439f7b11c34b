#!/usr/bin/python3 -B
"""The mutations on a made-up tree: a lamp that must be on, a build that copies it, a test program that talks as Qt Test does."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import mutation_bench
import mutation_data

TOOL = Path(__file__).with_name("mutations")
_PROJECT = """cmake_minimum_required(VERSION 3.25)
project(lamp NONE)
enable_testing()
add_custom_target(lamp_test COMMAND {python} -B ${{CMAKE_SOURCE_DIR}}/build.py ${{CMAKE_SOURCE_DIR}} ${{CMAKE_BINARY_DIR}})
add_test(NAME lamp_test COMMAND {python} -B ${{CMAKE_SOURCE_DIR}}/lamp.py ${{CMAKE_BINARY_DIR}})
set_tests_properties(lamp_test PROPERTIES ENVIRONMENT "LAMP_CITES=GEN-01")
"""
_BUILD = """import pathlib, sys
source, build = map(pathlib.Path, sys.argv[1:])
lamp = (source / "app/lamp.txt").read_text()
(build / "lamp.txt").write_text(lamp)
with (build / "builds").open("a") as builds: builds.write(lamp)
sys.exit("does not compile" if "broken" in lamp else 0)
"""
_PROGRAM = """import os, pathlib, signal, sys
build, report, function = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[3].removesuffix(",xml")), sys.argv[4]
lamp = (build / "lamp.txt").read_text()
folder = pathlib.Path(os.environ["KABAN_REQUIREMENTS_DIR"])
(folder / "lamp-1.tsv").write_text(os.environ["LAMP_CITES"] + "\\tlamp_test\\t" + function + "\\n")
if "waits" in lamp:
    (build / "waiting").write_text(str(os.getpid()))  # a pipe: goes on when somebody reads it
    signal.pause()
place = 'file="lamp.cpp" line="7"' if "off" in lamp else 'file="" line="0"'
kind = "fail" if "off" in lamp or "absent" in lamp else "skip" if "skips" in lamp else "pass"
words = "Function not found: x" if "absent" in lamp else "the lamp is dark"
report.write_text(f'<TestCase><TestFunction name="{function}"><Incident type="{kind}" {place}><Description>{words}</Description></Incident>')
if "smoke" in lamp:
    os.kill(os.getpid(), signal.SIGSEGV)
with report.open("a") as end: end.write("</TestFunction></TestCase>")
sys.exit(kind == "fail")
"""
_TEST = """class LampTest {
    void lamp_bare_isOn() {
        QVERIFY(on);
    }
    void lamp_short_isOn() { QVERIFY(on); }
    void lamp_switched_isOn() {
        REQUIRES("GEN-01");
        QVERIFY(on);
    }
    void lamp_old_isOn() { REQUIRES("GEN-02"); }
};
"""
_CHANGE = {"requirement": "GEN-01", "file": "app/lamp.txt", "old": "on", "new": "off", "test": "lamp_test",
           "function": "lamp_switched_isOn", "breaks": "It stays dark."}


class MutationsSelf(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.root = Path(folder.name)
        for name, text in {"CMakeLists.txt": _PROJECT.format(python=sys.executable), "build.py": _BUILD, "lamp.py": _PROGRAM}.items():
            (cls.root / name).write_text(text, encoding="utf-8")
        cls.tree = cls.root / "build"
        subprocess.run(["cmake", "-G", "Ninja", "-S", str(cls.root), "-B", str(cls.tree)], check=True, capture_output=True)

    def setUp(self):
        for name in ("mutations/verdicts.json", "mutations/changed.json", "builds", "waiting"):
            (self.tree / name).unlink(missing_ok=True)
        self.lamp = "the lamp is on\nthe door is shut\nthe door is\nshut\n"
        self.write("app/lamp.txt", self.lamp)
        self.write("tests/lamp_test.cpp", _TEST)

    def write(self, name, text):
        (self.root / name).parent.mkdir(exist_ok=True)
        (self.root / name).write_text(text, encoding="utf-8")

    def command(self, arguments, data, changes):
        self.write("mutations.json", json.dumps({"seed": 1, "size": 1, "requirements": ["GEN-01"], "changes": changes, **data}))
        return [sys.executable, "-B", str(TOOL), *arguments, "--root", str(self.root), "--data", str(self.root / "mutations.json")]

    def run_tool(self, *arguments, data=None, changes=None, **change):
        command = self.command(arguments, data or {}, [{**_CHANGE, **change}] if changes is None else changes)
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def attempt(self, *arguments, **change):
        return self.run_tool("--build", str(self.tree), *arguments, **change)

    def assert_verdict(self, verdict, result):
        self.assertIn(f"GEN-01  {verdict}: It stays dark.", result.stdout, result.stdout + result.stderr)
        self.assertEqual(result.returncode, 0 if verdict == "fell" else 1)

    def builds(self):
        return (self.tree / "builds").read_text(encoding="utf-8").count("the lamp is")

    def test_test_that_falls_proves_and_the_source_is_as_it_was(self):
        result = self.attempt()
        self.assert_verdict("fell", result)
        self.assertIn("lamp_test::lamp_switched_isOn  lamp.cpp:7: the lamp is dark", result.stdout)
        self.assertEqual((self.root / "app/lamp.txt").read_text(encoding="utf-8"), self.lamp)
        self.assertEqual((self.tree / "lamp.txt").read_text(encoding="utf-8"), self.lamp, "a program of the changed source stayed behind")

    def test_what_is_no_fallen_assertion_proves_nothing(self):
        for new, verdict in {"ON": "survived", "broken": "not built", "smoke": "crashed", "skips": "not run", "absent": "no assertion"}.items():
            with self.subTest(new=new):
                self.assert_verdict(verdict, self.attempt(new=new))
                self.assertEqual((self.root / "app/lamp.txt").read_text(encoding="utf-8"), self.lamp)

    def test_child_that_hangs_is_ended_and_proves_nothing(self):
        output, code = mutation_bench.run_child([sys.executable, "-c", "import signal; signal.pause()"], 0.2)
        self.assertEqual((output, code), ("", None))
        self.assertEqual(mutation_bench.outcome_of(code, self.root / "no report", "lamp_switched_isOn").kind, "hung")

    def test_test_that_always_fails_or_cites_something_else_proves_nothing(self):
        self.write("app/lamp.txt", "the lamp is off\n")
        self.assert_verdict("red before", self.attempt(old="off", new="out of order and off"))
        self.write("app/lamp.txt", self.lamp)
        other = {"requirement": "GEN-02", "function": "lamp_old_isOn"}
        result = self.attempt(data={"requirements": ["GEN-02"]}, **other)
        self.assertIn("GEN-02  not cited:", result.stdout, result.stderr)
        self.assertEqual(result.returncode, 1)

    def test_second_run_repeats_only_what_changed_or_did_not_fall(self):
        self.attempt()
        known = self.builds()
        self.assert_verdict("fell", self.attempt())
        self.assertEqual(self.builds(), known)
        self.assert_verdict("fell", self.attempt("--again"))
        self.assertGreater(self.builds(), known)
        for edit in (lambda: self.write("tests/lamp_test.cpp", _TEST + "// edited\n"), lambda: self.write("app/lamp.txt", self.lamp + "\n")):
            known = self.builds()
            edit()
            self.assert_verdict("fell", self.attempt())
            self.assertGreater(self.builds(), known)
        self.assert_verdict("survived", self.attempt(new="ON"))
        known = self.builds()
        self.assert_verdict("survived", self.attempt(new="ON"))
        self.assertGreater(self.builds(), known)

    def test_stopped_run_puts_the_source_back(self):
        os.mkfifo(self.tree / "waiting")
        with subprocess.Popen(self.command(["--build", str(self.tree)], {}, [{**_CHANGE, "new": "on and waits"}]),
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as run:
            program = int((self.tree / "waiting").read_text(encoding="utf-8"))
            self.assertIn("waits", (self.root / "app/lamp.txt").read_text(encoding="utf-8"))
            second = self.attempt()
            self.assertEqual((second.returncode, "another run" in second.stderr), (2, True))
            run.send_signal(signal.SIGTERM)
            run.communicate()
            self.assertEqual(run.returncode, 128 + signal.SIGTERM)
        with self.assertRaises(ProcessLookupError, msg="the test program outlived the run"):
            os.kill(program, signal.SIGKILL)
        self.assertEqual((self.root / "app/lamp.txt").read_text(encoding="utf-8"), self.lamp)

    def test_killed_run_is_put_back_by_the_next_unless_somebody_edited(self):
        left = json.dumps({"file": "app/lamp.txt", "before": self.lamp, "after": "changed\n"})
        self.attempt()
        self.write("app/lamp.txt", "changed\n")
        self.write("build/mutations/changed.json", left)
        result = self.attempt()
        self.assertIn("app/lamp.txt was left changed", result.stdout)
        self.assertEqual((self.root / "app/lamp.txt").read_text(encoding="utf-8"), self.lamp)
        self.write("app/lamp.txt", "the lamp is on again\n")
        self.write("build/mutations/changed.json", left)
        self.assertEqual(self.attempt().returncode, 2)
        self.assertEqual((self.root / "app/lamp.txt").read_text(encoding="utf-8"), "the lamp is on again\n")

    def test_check_finds_what_does_not_fit_and_builds_nothing(self):
        self.assertEqual(self.run_tool("--check").returncode, 0)
        self.assertEqual(self.run_tool("--check", old="shut", below="the door is shut").returncode, 0)
        for change in ({"old": "door"}, {"old": "window"}, {"file": "app/lamps.txt"}, {"test": "door_test"}, {"function": "lamp_is"},
                       {"function": "lamp_old_isOn"}, {"function": "lamp_bare_isOn"}, {"function": "lamp_short_isOn"},
                       {"old": "on", "below": "shut"}, {"old": "on", "below": "the lamp"}):
            with self.subTest(change=change):
                expected = 0 if change.get("below") == "the lamp" else 1
                result = self.run_tool("--check", **change)
                self.assertEqual(result.returncode, expected, result.stdout + result.stderr)
        self.assertFalse((self.tree / "builds").exists())

    def test_data_that_cannot_be_meant_are_refused(self):
        wrong = [{"changes": []}, {"file": "tests/lamp_test.cpp"}, {"new": " on"}, {"old": "on\nthe"}, {"breaks": ""}, {"requirement": "GEN-02"},
                 {"changes": [_CHANGE, _CHANGE]}, {"changes": [_CHANGE, {**_CHANGE, "requirement": "GEN-02"}]}, {"data": {"size": 2}},
                 {"data": {"requirements": ["GEN-01", "GEN-01"]}}, {"why": "x"}]
        for change in wrong:
            with self.subTest(change=change):
                self.assertEqual(self.run_tool("--check", **change).returncode, 2)
        self.assertEqual(self.run_tool().returncode, 2)
        self.assertEqual(self.run_tool("--build", str(self.root / "nothing")).returncode, 2)
        self.assertEqual(self.attempt("--only", "GEN-09").returncode, 2)

    def test_sample_depends_on_the_seed_and_the_set_alone(self):
        ids = [f"GEN-{number:02}" for number in range(1, 60)]
        drawn = mutation_data.Data(20261126, 25, tuple(ids), {}).sample()
        self.assertEqual(drawn, mutation_data.Data(20261126, 25, tuple(reversed(ids)), {}).sample())
        self.assertNotEqual(drawn, mutation_data.Data(20261127, 25, tuple(ids), {}).sample())
        self.assertEqual(len(set(drawn)), 25)
        self.assertTrue(set(drawn) < set(ids))


if __name__ == "__main__":
    unittest.main()
