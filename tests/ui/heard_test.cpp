// What is heard of a page beside its buttons: which words belong together, what they are, and what an eye takes from a
// look: a mark, a colour, a plate. Each stood in the way of people who had nothing but the words of a screen reader.
#include "tests/support/requires.h"
#include "tests/ui/sample_face.h"
#include "tests/ui/sample_forms.h"
#include "tests/ui/sample_identity.h"
#include "tests/ui/sample_pictures.h"
#include "tests/ui/ui_test_base.h"
#include "ui/widgets/pin_dots.h"
#include "ui/widgets/rule_list.h"
#include "ui/widgets/stage_band.h"
#include "ui/widgets/timeline_widget.h"
#include "ui/widgets/typed_line.h"

#include <QAccessible>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace heard_tests {

QAccessibleInterface* accessible(QWidget* widget) {
    return QAccessible::queryAccessibleInterface(widget);
}

} // namespace heard_tests

using heard_tests::accessible;

class HeardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typedText_isHeardAsAnEntryWithItsLength();
    void typedPin_isHeardAsDiscsOnly();
    void titles_areHeadings();
    void wordsThatBelongTogether_areOneStop();
    void rules_sayThatNobodyJudgesThem();
    void largeText_isHeardByOneNameAsOnOrOff();
    void serviceThatIsOff_saysSoInItsName();
    void consentToTheFace_comesAfterItsText();
};

void HeardTest::typedText_isHeardAsAnEntryWithItsLength() {
    FrameOnScreen screen(digitsSample(Language::Chinese));
    QAccessibleInterface* const line = accessible(screen.frame().findChild<TypedLine*>());
    const QString typed = digitsSample(Language::Chinese).editor->typed;
    QCOMPARE(line->text(QAccessible::Name), u"固定电话"_s);
    QCOMPARE(line->textInterface()->text(0, line->textInterface()->characterCount()), typed);
    QCOMPARE(line->textInterface()->cursorPosition(), int(typed.size()));
    QCOMPARE(line->text(QAccessible::Description), u"已输入 %1 个"_s.arg(typed.size()));
    QVERIFY(line->state().editable && !line->state().passwordEdit);
    PageModel empty = digitsSample(Language::Chinese);
    empty.editor->typed.clear();
    screen.frame().showPage(empty, false);
    QCOMPARE(line->text(QAccessible::Description), u"还没有输入"_s);
}

void HeardTest::typedPin_isHeardAsDiscsOnly() {
    const auto theme = loadTheme();
    PinDots dots(*theme);
    dots.setDots(2, 6, u"已输 2 位"_s);
    QAccessibleInterface* const heard = accessible(&dots);
    QVERIFY(heard->state().passwordEdit);
    QCOMPARE(heard->textInterface()->text(0, 6), u"●●"_s);
}

void HeardTest::titles_areHeadings() {
    const auto headings = [](FrameOnScreen& screen) {
        QStringList names;
        for (PlainLabel* label : screen.frame().findChildren<PlainLabel*>()) {
            if (label->isVisible() && accessible(label)->role() == QAccessible::Heading)
                names += label->accessibleName();
        }
        return names;
    };
    const PageModel check = checkSample(Language::Chinese);
    QStringList groups(check.title);
    for (const FieldGroup& group : std::get<CheckContent>(check.content).groups)
        groups += group.title;
    FrameOnScreen checkScreen(check);
    QCOMPARE(headings(checkScreen), groups);
    const PageModel form = formSample(Language::Chinese);
    QStringList sections(form.title);
    for (const FormSection& section : std::get<FormContent>(form.content).sections)
        sections += section.title;
    FrameOnScreen formScreen(form);
    sections.removeAll(QString());
    QCOMPARE(headings(formScreen), sections);
    FrameOnScreen question(confirmSample(Language::Chinese));
    QVERIFY(headings(question).contains(confirmSample(Language::Chinese).confirm->title));
    FrameOnScreen editor(digitsSample(Language::Chinese));
    QVERIFY(headings(editor).contains(digitsSample(Language::Chinese).editor->title));
    FrameOnScreen timeout(timeoutSample(Language::Chinese));
    QVERIFY(headings(timeout).contains(timeoutSample(Language::Chinese).timeout->title));
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080)}) {
        FrameOnScreen home(homeSample(Language::Chinese), size);
        const QStringList heard = headings(home);
        QCOMPARE(heard.size(), 2); // the headline, which may be broken into two lines, and the group of services
        QVERIFY(heard.contains(std::get<HomeContent>(homeSample(Language::Chinese).content).groupTitle));
    }
}

void HeardTest::wordsThatBelongTogether_areOneStop() {
    FrameOnScreen check(checkSample(Language::Chinese));
    QAccessibleInterface* const name = accessible(check.find("name"));
    const FieldRow row = std::get<CheckContent>(checkSample(Language::Chinese).content).groups[0].rows[0];
    QCOMPARE(name->role(), QAccessible::StaticText);
    QCOMPARE(name->text(QAccessible::Name), row.label + u' ' + row.value);
    QCOMPARE(name->text(QAccessible::Description), row.provenanceLabel);
    QCOMPARE(name->childCount(), 0);
    FrameOnScreen corrected(checkWithActionsSample(Language::Chinese)); // what can be pressed stays
    QCOMPARE(accessible(corrected.find("mobile"))->childCount(), 1);
    FrameOnScreen form(formSample(Language::Chinese));
    QCOMPARE(accessible(form.find("open.landline"))->childCount(), 0);
    FrameOnScreen collection(collectionSample(Language::Chinese));
    const auto stages = std::get<CollectionContent>(collectionSample(Language::Chinese).content).stages;
    QStringList told;
    for (QWidget* part : collection.frame().findChild<StageBand*>()->findChildren<QWidget*>()) {
        if (accessible(part)->role() == QAccessible::StaticText && accessible(part)->childCount() == 0 &&
            !accessible(part)->text(QAccessible::Description).isEmpty())
            told += accessible(part)->text(QAccessible::Name) + accessible(part)->text(QAccessible::Description);
    }
    QCOMPARE(told.size(), stages.size());
    QCOMPARE(told.first(), stages.first().title + stages.first().sentence);
    FrameOnScreen done(doneSample(Language::Chinese));
    auto* const next = done.frame().findChild<TimelineRow*>();
    QCOMPARE(accessible(next)->childCount(), 0);
    QVERIFY(accessible(next)->text(QAccessible::Description).endsWith(u"已完成"_s));
}

void HeardTest::rules_sayThatNobodyJudgesThem() {
    REQUIRES("PHO-10");
    PageModel page = documentSample(Language::Chinese);
    auto& camera = std::get<CameraContent>(page.content);
    camera.rulesState = u"这一条本机不判断，要人来看"_s;
    FrameOnScreen screen(page);
    const QList<RuleRow*> rows = screen.frame().findChildren<RuleRow*>();
    QCOMPARE(rows.size(), camera.rules.size());
    for (const RuleRow* row : rows)
        QCOMPARE(row->findChild<TextBlock*>()->accessibleDescription(), camera.rulesState);
}

void HeardTest::largeText_isHeardByOneNameAsOnOrOff() {
    for (const bool on : {false, true}) {
        FrameOnScreen screen(checkSample(Language::Chinese));
        screen.frame().showDisplay({on, false, false});
        QAccessibleInterface* const item = accessible(screen.find("large_text"));
        QCOMPARE(item->role(), QAccessible::CheckBox);
        QCOMPARE(item->text(QAccessible::Name), u"大字"_s);
        QVERIFY(item->state().checkable);
        QCOMPARE(bool(item->state().checked), on);
        QCOMPARE(item->text(QAccessible::Description).contains(u"标准字"_s), on);
    }
}

void HeardTest::serviceThatIsOff_saysSoInItsName() {
    PageModel page = fullHomeSample(Language::Chinese);
    auto& tiles = std::get<HomeContent>(page.content).tiles;
    tiles[1].off = true;
    tiles[1].enabled = true;
    tiles[1].subtitle = u"这台机器还不能办"_s;
    FrameOnScreen screen(page);
    QAccessibleInterface* const tile = accessible(screen.find(qPrintable(tiles[1].id)));
    QVERIFY(tile->text(QAccessible::Name).contains(tiles[1].title));
    QVERIFY(tile->text(QAccessible::Name).contains(u"这台机器还不能办"_s));
    QVERIFY(tile->text(QAccessible::Description).isEmpty());
}

void HeardTest::consentToTheFace_comesAfterItsText() {
    REQUIRES("GEN-13");
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        FrameOnScreen screen(faceSample(Language::Chinese, FaceSample::Live), size);
        QVERIFY(screen.placeOf("text.open").bottom() < screen.placeOf("tick").top());
    }
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::HeardTest)
#include "heard_test.moc"
