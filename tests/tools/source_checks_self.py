#!/usr/bin/python3 -B
"""Plants what no committed file may hold into a small tree and expects the source checks to find each, and nothing when clean."""

import unittest

import source_checks
from planted import PlantedTree


class SourceChecksSelf(PlantedTree):
    check = source_checks
    clean = {
        "README.md": "Start it with installer/run; pictures are in build/walkthrough, not under /tm" + "p/somewhere.\n",
        "app/base/ids.cpp": "int one();\n" * 400,
        "tests/app/ids_test.cpp": 'void one() { QTRY_VERIFY(done); } // no sleep(1) here\nconst char* word = "sleep(";\n'
                                  "void stall() { usleep(60000); } // planted: what the watchdog must see\n",
        "tests/authority/faults.cpp": "void slow() { std::this_thread::sleep_for(delay); }\n",
        "tests/peers/node_modules/x/index.js": "// TO" + "DO\n",
        "build/dev/x.h": "// FIX" + "ME\n",
        "installer/run": 'root=$(cd "$here/.." && pwd)\nexec "$root/build/dev/bin/kaban" --out "${TMPDIR:-/tm' + 'p}/x"\n',
    }

    def plant(self, path, line, what):
        with self.subTest(line):
            before = self.clean.get(path, "")
            self.write(path, before + line + "\n")
            self.assert_found(f"{path}:{before.count(chr(10)) + 1}", what)
            if before:
                self.write(path, before)
            else:
                (self.root / path).unlink()

    def test_clean_tree_passes(self):
        self.assert_clean()

    def test_machine_paths_are_found(self):
        self.plant("README.md", "See /wor" + "k/main/README.md", "machine's own path")
        self.plant("installer/run", "cp x /roo" + "t/y", "machine's own path")
        self.plant("app/domain/x.cpp", '#include "/hom' + 'e/anna/kaban/x.h"', "machine's own path")
        self.plant("app/domain/x.cpp", 'open("/tm' + 'p/kaban.log");', "temporary folder")

    def test_registry_hosts_are_found(self):
        self.plant("tests/peers/package-lock.json", '"resolved": "https://registr' + 'y.npmjs.org/x"', "registry's host")
        self.plant("installer/dependencies", "pip install -i https://pypi.or" + "g/simple x", "registry's host")

    def test_unfinished_work_is_found(self):
        self.plant("app/base/x.h", "// TO" + "DO: later", "unfinished work")
        self.plant("resources/services/x.json", '{"note": "FIX' + 'ME"}', "unfinished work")

    def test_long_sources_are_found(self):
        self.write("app/base/ids.cpp", "int one();\n" * 401)
        self.assert_found("app/base/ids.cpp:401", "401 lines")

    def test_sleeping_tests_are_found(self):
        for line in ("QTest::qWait(100);", "QThread::msleep(5);", "std::this_thread::sleep_for(5ms);", "::sleep(1);"):
            self.plant("tests/app/ids_test.cpp", line, "does not sleep")
        self.plant("tests/authority/faults_test.cpp", "sleep(1);", "does not sleep")

    def test_waiting_for_a_condition_is_no_sleep(self):
        self.append("tests/app/ids_test.cpp", "QVERIFY(QTest::qWaitFor([] { return ready(); }, 500));\n")
        self.assert_clean()

    def test_nothing_to_look_at_is_no_success(self):
        for path in self.clean:
            (self.root / path).unlink()
        self.assertEqual(self.run_check().returncode, 2)


if __name__ == "__main__":
    unittest.main()
