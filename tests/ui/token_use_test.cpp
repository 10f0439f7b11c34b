// Pages paint with the design values of the theme and with nothing else: every colour and every letter size is a token.
#include "tests/ui/page_checks.h"

#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

class TokenUseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyColourAndSize_isAToken_data() {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void everyColourAndSize_isAToken() {
        QFETCH(QSize, size);
        for (const NamedPage& sample : allSamples(Language::Chinese)) {
            FrameOnScreen screen(sample.page, size, Language::Chinese, sample.online);
            const QStringList faults = tokenFaults(screen);
            QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(sample.name) + u": "_s + faults.join(u'\n')));
        }
    }
};

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::TokenUseTest)
#include "token_use_test.moc"
