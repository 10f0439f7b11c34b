#!/usr/bin/python3 -B
"""Plants badly written C++ into a small tree and expects the format check to find it, and nothing when clean."""

import unittest

import format_check
import source_tree
from planted import PlantedTree


class FormatCheckSelf(PlantedTree):
    check = format_check
    clean = {
        ".clang-format": (source_tree.project_root() / ".clang-format").read_text(encoding="utf-8"),
        "app/base/one.h": "#pragma once\n\nint one();\n",
        "tests/app/two.cpp": '#include "app/base/one.h"\n\nint two() {\n    return one() + one();\n}\n',
        "build/dev/generated.cpp": "int   three( );\n",
        "resources/not_ours.cpp.txt": "int   four( );\n",
    }

    def test_clean_tree_passes(self):
        self.assert_clean()

    def test_bad_layout_is_found_once_for_each_file(self):
        self.append("tests/app/two.cpp", "\nint  three( ) {return 3;}\nint  four( ) {return 4;}\n")
        self.assert_found("tests/app/two.cpp:7", "clang-format-14")

    def test_includes_out_of_order_are_found(self):
        self.write("ui/five.cpp", "#include <QWidget>\n#include <QList>\n")
        self.assert_found("ui/five.cpp:1", "clang-format-14")

    def test_every_bad_file_is_named(self):
        for name in ("a", "b", "c"):
            self.write(f"drivers/{name}.cpp", "int  x;\n")
        result = self.run_check()
        self.assertEqual(result.returncode, 1)
        self.assertEqual([line.split(":")[0] for line in result.stdout.splitlines()[:-1]],
                         ["drivers/a.cpp", "drivers/b.cpp", "drivers/c.cpp"])

    def test_nothing_to_look_at_is_no_success(self):
        for path in self.clean:
            (self.root / path).unlink()
        self.assertEqual(self.run_check().returncode, 2)


if __name__ == "__main__":
    unittest.main()
