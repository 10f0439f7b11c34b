// Rows that belong together: as far from each other everywhere (mock-up 11), or joined in one card (mock-up 41).
#include "tests/ui/sample_face.h"
#include "tests/ui/sample_forms.h"
#include "tests/ui/ui_test_base.h"
#include "ui/pages/turn_parts.h"

#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

class StackedRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void review_rows_areEquallyFarApart_data();
    void review_rows_areEquallyFarApart();
    void turns_standInOneCardWithALineBetween();
};

void StackedRowsTest::review_rows_areEquallyFarApart_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("gap");
    QTest::newRow("portrait") << QSize(1080, 1920) << 20;
    QTest::newRow("landscape") << QSize(1920, 1080) << 16;
    QTest::newRow("small") << QSize(1280, 1024) << 16;
}

void StackedRowsTest::review_rows_areEquallyFarApart() {
    QFETCH(QSize, size);
    QFETCH(int, gap);
    PageModel page = reviewSample(Language::Chinese);
    QList<ReviewContent::Row>& rows = std::get<ReviewContent>(page.content).rows;
    rows.first().value = rows.first().value.repeated(12); // a tall one is no further from the next
    FrameOnScreen screen(page, size);
    QList<QRect> places;
    for (const ReviewContent::Row& row : std::as_const(rows))
        places += screen.placeOf(row.id.toLatin1().constData());
    for (qsizetype i = 1; i < places.size(); ++i) {
        const QRect& before = places[i - 1];
        if (places[i].top() == before.top())
            QCOMPARE(places[i].left() - before.right() - 1, gap);
        else
            QCOMPARE(places[i].top() - before.bottom() - 1, gap);
    }
}

void StackedRowsTest::turns_standInOneCardWithALineBetween() {
    FrameOnScreen screen(whoseTurnSample(Language::Chinese));
    const QList<TurnRow*> rows = screen.frame().findChildren<TurnRow*>();
    QCOMPARE(rows.size(), 3);
    const QImage picture = screen.frame().grab().toImage();
    const Colours& colours = screen.theme().colours();
    const QRect card = screen.placeOf(screen.frame().findChild<TurnCard*>());
    const int line = screen.theme().measures().stroke;
    for (int i = 0; i < 3; ++i) {
        const QRect place = screen.placeOf(rows[i]);
        QVERIFY(card.contains(place));
        QCOMPARE(picture.pixelColor(place.left() + 8, place.center().y()),
                 i == 1 ? colours.primaryTint : colours.surface); // whose turn it is
        if (i == 0)
            continue;
        QCOMPARE(place.top() - screen.placeOf(rows[i - 1]).bottom() - 1, line);
        QCOMPARE(picture.pixelColor(place.left() + 8, place.top() - 1), colours.line);
    }
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::StackedRowsTest)
#include "stacked_rows_test.moc"
