// Pictures of every page for the eye: with KABAN_GALLERY_DIR set, one PNG per page, language and size; without it
// nothing is written.
#include "tests/ui/ui_test_base.h"

#include <QDir>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

class GalleryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPage_onEverySize_isDrawn_data();
    void everyPage_onEverySize_isDrawn();
};

void GalleryTest::everyPage_onEverySize_isDrawn_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("english");
    QTest::addColumn<bool>("elder");
    QTest::addColumn<bool>("contrast");
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        for (const bool english : {false, true}) {
            const QByteArray name = QByteArray::number(size.width()) + 'x' + QByteArray::number(size.height());
            QTest::newRow((name + (english ? "-en" : "-zh")).constData()) << size << english << false << false;
        }
    }
    QTest::newRow("1080x1920-zh-elder") << QSize(1080, 1920) << false << true << false;
    QTest::newRow("1080x1920-zh-contrast") << QSize(1080, 1920) << false << false << true;
    QTest::newRow("1920x1080-zh-elder") << QSize(1920, 1080) << false << true << false;
}

void GalleryTest::everyPage_onEverySize_isDrawn() {
    QFETCH(QSize, size);
    QFETCH(bool, english);
    QFETCH(bool, elder);
    QFETCH(bool, contrast);
    const QString folder = qEnvironmentVariable("KABAN_GALLERY_DIR");
    const Language language = english ? Language::English : Language::Chinese;
    for (const NamedPage& sample : allSamples(language)) {
        FrameOnScreen screen(sample.page, size, language, sample.online, {FormFactor::Portrait, elder, contrast});
        const QImage picture = screen.frame().grab().toImage();
        QCOMPARE(picture.size(), size);
        // Something is drawn in every zone: not one colour from edge to edge.
        const int barTop = size.height() - screen.theme().measures().assistBar;
        QVERIFY(contrast || picture.pixelColor(size.width() / 2, 4) != picture.pixelColor(4, barTop + 4));
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(
                u"%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()), QString::fromLatin1(sample.name)))));
    }
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::GalleryTest)
#include "gallery_test.moc"
