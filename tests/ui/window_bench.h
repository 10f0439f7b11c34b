#pragma once
// Purpose: a session on scripted ports in the product's window, touched as a finger does. Thread: the screen's.
// Ownership: by the test. Errors: a window that does not come ends the test program.

#include "tests/support/session_bench.h"
#include "tests/ui/ui_test_base.h"
#include "ui/pages/page_factory.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QTest>

namespace kaban::tests {

/// A session in the product's window.
struct WindowBench {
    explicit WindowBench(QSize size = {1080, 1920}, int attractSeconds = 0)
        : bench(u"zh"_s, sessionTestData(), sessionTestFacts(), nullptr, nullptr, attractSeconds),
          themes(loadThemes(formFactorFor(size))),
          window(*bench.session, themes, bench.clock, &makePage) {
        window.setFixedSize(size);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window does not come to the screen");
    }

    template <class Kind = QWidget>
    Kind* find(const char* name) const {
        for (Kind* widget : window.frame().findChildren<Kind*>(QString::fromLatin1(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void tap(const char* name) {
        bench.clock.advance(std::chrono::milliseconds(TapGuard::quietMilliseconds));
        tapAtOnce(name);
    }
    void tapAtOnce(const char* name) {
        if (auto* button = find<QAbstractButton>(name))
            QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    SessionBench bench;
    ThemeShelf themes;
    MainWindow window;
};

} // namespace kaban::tests
