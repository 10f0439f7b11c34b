#!/usr/bin/python3 -B
"""Plants wrong includes, links and clocks into a small tree and expects the layer test to find each, and nothing in the clean tree."""

import unittest

import layer_test
from planted import PlantedTree

_QT = {"QtCore": ["QString", "QDateTime"], "QtGui": ["QImage"], "QtWidgets": ["QWidget"], "QtNetwork": ["QTcpSocket"],
       "QtSql": ["QSqlDatabase"]}
_CLEAN = {
    "drivers/api/reader.h": "#pragma once\n#include <QString>\n",
    "drivers/id_reader/codec.cpp": '#include "drivers/api/reader.h"\n#include <QtCore/QString>\n#include <vector>\n',
    "drivers/sim/device.cpp": "#include <QString>\n",
    "tests/authority/server.cpp": '#include "tests/authority/server.h"\n#include <QTcpSocket>\n',
    "tests/authority/server_test.cpp": '#include "tests/support/requires.h"\n#include "server_test.moc"\n',
    "app/base/clock.h": "#pragma once\n// a comment may name QDateTime::currentDateTime()\n#include <QString>\n",
    "app/flow/engine.cpp": '#include "app/base/clock.h"\n#include "app/domain/person.h"\n// #include "ui/theme/tokens.h"\n',
    "app/outbox/store.cpp": '#include "app/ports/outbox.h"\n#include <QSqlDatabase>\n#include <QTcpSocket>\n',
    "app/view/page.h": '#include "app/steps/step.h"\n#include "app/flow/engine.h"\n',
    "ui/pages/page.cpp": '#include "app/view/page.h"\n#include "ui/widgets/button.h"\n#include <QWidget>\n',
    "app/ctl/main.cpp": '#include "app/outbox/store.h"\n#include "drivers/id_reader/codec.h"\n',
    "app/kiosk/main.cpp": '#include "ui/shell/window.h"\n#include "app/kiosk/wiring.h"\n#include "drivers/id_reader/codec.h"\n',
    "app/flow/CMakeLists.txt": "kaban_library(\n  SOURCES engine.cpp  # LAYERS ui/theme\n  LAYERS app/base app/domain\n"
                               "  LIBRARIES Qt6::Core)\n",
    "ui/pages/CMakeLists.txt": "set(layers app/view)\nlist(APPEND layers ui/widgets)\nkaban_library(SOURCES page.cpp LAYERS ${layers})\n",
    "tests/flow/engine_test.cpp": '#include "ui/shell/window.h"\n#include <QImage>\n',
}


class LayerTestSelf(PlantedTree):
    check = layer_test
    clean = _CLEAN | {f"qt/{module}/{header}": "" for module, headers in _QT.items() for header in headers}
    arguments = ("--qt-headers", "{root}/qt")

    def plant(self, path, line, what):
        number = self.clean.get(path, "").count("\n") + 1
        self.write(path, self.clean.get(path, "") + line + "\n")
        self.assert_found(f"{path}:{number}", what)

    def test_clean_tree_passes(self):
        self.assert_clean()

    def test_wrong_includes_are_found(self):
        cases = {
            "app to ui": ("app/flow/engine.cpp", '#include "ui/theme/tokens.h"', "app/flow may not use ui/theme"),
            "app to drivers": ("app/outbox/store.cpp", '#include "drivers/api/reader.h"', "may not use drivers/api"),
            "against the order": ("app/base/clock.h", '#include "app/domain/person.h"', "app/base may not use app/domain"),
            "siblings": ("app/outbox/store.cpp", '#include "app/upstream/client.h"', "may not use app/upstream"),
            "pages to drivers": ("ui/pages/page.cpp", '#include "drivers/api/reader.h"', "may not use drivers/api"),
            "pages to flow": ("ui/pages/page.cpp", '#include "app/flow/engine.h"', "may not use app/flow"),
            "drivers to app": ("drivers/id_reader/codec.cpp", '#include "app/base/clock.h"', "may not use app/base"),
            "driver to driver": ("drivers/id_reader/codec.cpp", '#include "drivers/camera/frame.h"', "may not use drivers/camera"),
            "sim to id_reader": ("drivers/sim/device.cpp", '#include "drivers/id_reader/codec.h"', "may not use drivers/id_reader"),
            "authority to app": ("tests/authority/server.cpp", '#include "app/base/clock.h"', "may not use app/base"),
            "product to tests": ("app/base/clock.h", '#include "tests/support/requires.h"', "may not use tests/support"),
            "kiosk from ctl": ("app/ctl/main.cpp", '#include "app/kiosk/wiring.h"', "nobody may use app/kiosk"),
            "kiosk from ui": ("ui/pages/page.cpp", "#include <app/kiosk/wiring.h>", "nobody may use app/kiosk"),
            "ctl to ui": ("app/ctl/main.cpp", '# include "ui/theme/tokens.h"', "may not use ui/theme"),
            "robot to theme": ("ui/robot/robot.cpp", '#include "ui/theme/theme.h"', "ui/robot may not use ui/theme"),
            "relative include": ("ui/pages/page.cpp", '#include "../../app/flow/engine.h"', "full path of ours"),
        }
        self.plant_each(cases)

    def test_wrong_third_party_headers_are_found(self):
        cases = {
            "base to network": ("app/base/clock.h", "#include <QTcpSocket>", "not QtNetwork"),
            "module form": ("app/base/clock.h", "#include <QtNetwork/QTcpSocket>", "not QtNetwork"),
            "steps to widgets": ("app/steps/step.h", "#include <QWidget>", "not QtWidgets"),
            "view to gui": ("app/view/page.h", "#include <QImage>", "may not use QtGui"),
            "api to gui": ("drivers/api/reader.h", "#include <QImage>", "not QtGui"),
            "unknown module in a pure layer": ("app/domain/person.h", "#include <QQuickItem>", "no installed Qt module"),
            "pages to database": ("ui/pages/page.cpp", "#include <QSqlDatabase>", "may not use QtSql"),
            "ctl to widgets": ("app/ctl/main.cpp", "#include <QWidget>", "may not use QtWidgets"),
            "OpenCV elsewhere": ("app/view/page.h", "#include <opencv2/core.hpp>", "confined to app/decoding"),
        }
        self.plant_each(cases)

    def test_clocks_in_pure_layers_are_found(self):
        cases = {
            "QDateTime": ("app/flow/engine.cpp", "auto now = QDateTime::currentDateTime();", "asks no clock"),
            "QDate": ("app/domain/age.cpp", "const QDate today = QDate::currentDate();", "asks no clock"),
            "chrono": ("app/steps/step.cpp", "auto now = std::chrono::system_clock::now();", "asks no clock"),
            "C": ("app/base/ids.cpp", "std::srand(std::time(nullptr));", "asks no clock"),
        }
        self.plant_each(cases)

    def test_wrong_lists_are_found(self):
        cases = {
            "layer": ("app/flow/CMakeLists.txt", "kaban_library(SOURCES x.cpp LAYERS app/base ui/theme)", "may not use ui/theme"),
            "variable": ("ui/pages/CMakeLists.txt", "list(APPEND layers drivers/api)", "may not use drivers/api"),
            "unknown layer": ("app/flow/CMakeLists.txt", "kaban_library(LAYERS app/nowhere)", "does not know"),
            "kiosk": ("app/ctl/CMakeLists.txt", "kaban_program(kabanctl LAYERS app/kiosk)", "nobody may use app/kiosk"),
            "Qt module": ("app/base/CMakeLists.txt", "kaban_library(SOURCES x.cpp LIBRARIES Qt6::Network)", "not QtNetwork"),
            "by target": ("app/flow/CMakeLists.txt", "target_link_libraries(x PRIVATE kaban_ui_theme)", "may not use ui/theme"),
            "public": ("app/flow/CMakeLists.txt", "target_link_libraries(x PUBLIC kaban_app_base)", "linked PUBLIC"),
            "sources of others": ("app/flow/CMakeLists.txt", "kaban_library(SOURCES ../outbox/store.cpp LAYERS app/base)", "own folder"),
            "by variable": ("app/flow/CMakeLists.txt", "set(more ../outbox/store.cpp)\nkaban_library(SOURCES ${more})", "own folder"),
            "by plain CMake": ("app/flow/CMakeLists.txt", "target_sources(x PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/../x.cpp)", "own folder"),
            "global root": ("app/flow/CMakeLists.txt", "target_include_directories(x PRIVATE ${CMAKE_SOURCE_DIR})", "global include"),
        }
        for name, (path, line, what) in cases.items():
            with self.subTest(name):
                self.append_and_expect(path, line, what)

    def test_unknown_folders_are_found(self):
        cases = {"source": ("app/novel/thing.cpp", "int x;", "unknown folder"),
                 "loose file": ("ui/thing.h", "int x;", "unknown folder")}
        self.plant_each(cases)

    def test_nothing_to_look_at_is_no_success(self):
        self.arguments = ("--qt-headers", "{root}/qt")
        for path in list(self.root.rglob("*")):
            if path.suffix in (".cpp", ".h"):
                path.unlink()
        self.assertEqual(self.run_check().returncode, 2)

    def plant_each(self, cases):
        for name, (path, line, what) in cases.items():
            with self.subTest(name):
                self.plant(path, line, what)
            self.restore(path)

    def append_and_expect(self, path, line, what):
        self.write(path, self.clean.get(path, "") + line + "\n")
        try:
            result = self.run_check()
            self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
            self.assertIn(what, result.stdout)
            self.assertTrue(result.stdout.startswith(path + ":"), result.stdout)
        finally:
            self.restore(path)

    def restore(self, path):
        if path in self.clean:
            self.write(path, self.clean[path])
        else:
            (self.root / path).unlink()


if __name__ == "__main__":
    unittest.main()
