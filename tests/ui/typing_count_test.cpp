#include "ui/robot/typing_count.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class TypingCountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        window_ = std::make_unique<QWidget>();
        line_ = new QLineEdit(window_.get());
        window_->show();
        line_->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTRY_VERIFY_WITH_TIMEOUT(line_->hasFocus(), 30'000);
        count_ = std::make_unique<TypingCount>(*window_);
    }

    void keys_withText_countOnceEach() {
        QTest::keyClicks(line_, u"ab 1"_s);
        QCOMPARE(line_->text(), u"ab 1"_s);
        QCOMPARE(count_->characters(), 4);
    }

    void keys_withoutPrintableText_doNotCount() {
        QTest::keyClicks(line_, u"a"_s);
        for (const Qt::Key key : {Qt::Key_Backspace, Qt::Key_Left, Qt::Key_Return, Qt::Key_Shift}) {
            QTest::keyClick(line_, key);
        }
        QCOMPARE(count_->characters(), 1);
    }

    void inputMethod_committedText_countsAsPeopleSeeIt() {
        QInputMethodEvent commit;
        commit.setCommitString(u"张𠮷"_s);
        QCoreApplication::sendEvent(line_, &commit);
        QCOMPARE(line_->text(), u"张𠮷"_s);
        QCOMPARE(count_->characters(), 2);
    }

    void typing_inAnotherWindow_doesNotCount() {
        QLineEdit other;
        other.show();
        other.activateWindow();
        other.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QTRY_VERIFY_WITH_TIMEOUT(other.hasFocus(), 30'000);
        QTest::keyClicks(&other, u"abc"_s);
        QCOMPARE(other.text(), u"abc"_s);
        QCOMPARE(count_->characters(), 0);
    }

    void keys_noControlTakes_countOnceThoughTheyTravelUp() {
        auto* label = new QWidget(window_.get());
        label->setFocusPolicy(Qt::StrongFocus);
        label->show();
        label->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(label->hasFocus(), 30'000);
        QTest::keyClicks(label, u"ab"_s);
        QCOMPARE(count_->characters(), 2);
    }

private:
    std::unique_ptr<QWidget> window_;
    QLineEdit* line_ = nullptr;
    std::unique_ptr<TypingCount> count_;
};

QTEST_MAIN(TypingCountTest)
#include "typing_count_test.moc"
