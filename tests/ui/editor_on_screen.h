#pragma once
// Purpose: what the tests of the editor's sheet share: its parts on a frame, and what was handed back. Thread: the
// screen's. Errors: a frame that does not become active ends the test program.

#include "tests/ui/ui_test_base.h"
#include "ui/widgets/editor_sheet.h"

#include <QSignalSpy>
#include <QTest>

namespace kaban::tests::editor_tests {

inline EditorSheet* sheetOf(FrameOnScreen& screen) {
    return screen.frame().findChild<EditorSheet*>();
}

inline void activate(FrameOnScreen& screen) {
    screen.frame().activateWindow();
    if (!QTest::qWaitForWindowActive(&screen.frame()))
        qFatal("the frame does not become active");
    screen.letTapTimePass();
}

inline QStringList idsOf(const QSignalSpy& used) {
    QStringList ids;
    for (const auto& call : used)
        ids += call[0].toString();
    return ids;
}

/// Entries in sight, top to bottom.
inline QStringList shownEntries(FrameOnScreen& screen) {
    QStringList ids;
    for (const EntryRow* row : screen.frame().findChildren<EntryRow*>()) {
        if (row->isVisible())
            ids += row->id();
    }
    return ids;
}

inline void turn(FrameOnScreen& screen, const char* button) {
    screen.letTapTimePass();
    QTest::mouseClick(screen.find(button), Qt::LeftButton);
    QCoreApplication::processEvents();
}

} // namespace kaban::tests::editor_tests
