// What stands on the screen cannot be carried away by clipboard, selection or drag, and nothing of the kind survives a
// session (SEC-22).
#include "tests/support/requires.h"
#include "tests/ui/window_bench.h"

#include <QAbstractSpinBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

namespace kaban::tests {

namespace {

const QString planted = u"PLANTED-1949"_s;

/// Copying, cutting, pasting, undoing in every way that Qt's text widgets know.
void useEveryShortcut(QWidget* target) {
    for (const QKeySequence::StandardKey key : {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Cut,
                                                QKeySequence::Paste, QKeySequence::Undo, QKeySequence::Redo}) {
        const auto bindings = QKeySequence::keyBindings(key);
        for (const QKeySequence& binding : bindings)
            QTest::keySequence(target, binding);
    }
}

/// Drawn over, clicked twice, clicked with the middle: as text is selected, and as a selection is put in.
void dragOver(QWidget* target) {
    const QPoint from(4, target->height() / 2);
    const QPoint to(target->width() - 4, target->height() / 2);
    QTest::mousePress(target, Qt::LeftButton, {}, from);
    QTest::mouseMove(target, to);
    QTest::mouseRelease(target, Qt::LeftButton, {}, to);
    QTest::mouseDClick(target, Qt::LeftButton, {}, from);
    QTest::mouseClick(target, Qt::MiddleButton, {}, from);
}

} // namespace

class ClipboardTest : public QObject {
    Q_OBJECT

    static void plant() {
        QClipboard* board = QGuiApplication::clipboard();
        for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
            board->setText(planted, mode);
    }
    static QStringList boards() {
        QStringList texts{QGuiApplication::clipboard()->text(QClipboard::Clipboard)};
        if (QGuiApplication::clipboard()->supportsSelection())
            texts.append(QGuiApplication::clipboard()->text(QClipboard::Selection));
        return texts;
    }
    static void verifyNothingSelectable(const QWidget& window) {
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            const char* what = widget->metaObject()->className();
            QVERIFY2(!widget->acceptDrops(), what);
            QVERIFY2(qobject_cast<const QLineEdit*>(widget) == nullptr &&
                         qobject_cast<const QTextEdit*>(widget) == nullptr &&
                         qobject_cast<const QComboBox*>(widget) == nullptr &&
                         qobject_cast<const QAbstractSpinBox*>(widget) == nullptr,
                     what);
            QVERIFY2(widget->contextMenuPolicy() != Qt::ActionsContextMenu, what);
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                QVERIFY2(!label->textInteractionFlags().testAnyFlags(Qt::TextSelectableByMouse |
                                                                     Qt::TextSelectableByKeyboard),
                         what);
        }
    }

private Q_SLOTS:
    void page_withTheirData_givesNothingToTheClipboard() {
        REQUIRES("SEC-22");
        WindowBench kiosk;
        kiosk.bench.readCard();
        QCoreApplication::processEvents();
        plant();
        verifyNothingSelectable(kiosk.window);
        for (QLabel* label : kiosk.window.findChildren<QLabel*>()) {
            if (label->isVisible())
                dragOver(label);
        }
        useEveryShortcut(&kiosk.window);
        for (const QString& text : boards())
            QCOMPARE(text, planted);
    }

    void editor_whileTyping_neitherTakesNorGives() {
        REQUIRES("SEC-22");
        WindowBench kiosk;
        kiosk.bench.readCard();
        kiosk.bench.act(u"next"_s);
        kiosk.bench.act(u"open.landline"_s);
        QCoreApplication::processEvents();
        plant();
        verifyNothingSelectable(kiosk.window);
        QVERIFY(kiosk.bench.session->page().editor);
        const QString before = kiosk.bench.session->page().editor->typed;
        QWidget* focus = kiosk.window.focusWidget() ? kiosk.window.focusWidget() : &kiosk.window;
        useEveryShortcut(focus);
        QTest::mouseClick(&kiosk.window, Qt::MiddleButton, {}, QPoint(540, 1200));
        QCOMPARE(kiosk.bench.session->page().editor->typed, before);
        for (const QString& text : boards())
            QCOMPARE(text, planted);
    }

    void clipboard_atTheEnd_isEmpty() {
        REQUIRES("SEC-22");
        WindowBench kiosk;
        kiosk.bench.readCard();
        plant();
        kiosk.bench.act(u"exit"_s);
        kiosk.bench.act(u"ask.leave"_s);
        QCOMPARE(kiosk.bench.step(), u"home"_s);
        for (const QString& text : boards())
            QCOMPARE(text, QString());
    }
};

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::ClipboardTest)
#include "clipboard_test.moc"
