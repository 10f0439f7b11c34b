// The pages that a real session builds from the product's data, on the real frame: each keeps the rules of the visual
// language. A walk (session_walk.h) goes through everything a session can show; what it leaves out fails here. With
// KABAN_GALLERY_DIR set every picture is kept there, one PNG per page, language and size.
#include "app/view/signpost_page.h"
#include "tests/support/requires.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/session_walk.h"
#include "ui/widgets/key_pad.h"
#include "ui/widgets/tile_button.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

namespace kaban::tests {

namespace session_pages_tests {

struct Played {
    const char* name;
    QList<SeenPage> pages;
    QStringList missteps;
};

QList<Played> playAll(Language language) {
    QList<Played> played;
    for (const Scenario& scenario :
         identityScenarios() + faceScenarios() + pictureScenarios() + formScenarios() + endScenarios()) {
        SessionWalk walk(language == Language::English ? u"en"_s : u"zh"_s, scenario.data(), scenario.byFace,
                         scenario.offersLargeText);
        scenario.play(walk);
        played.append({scenario.name, walk.seen(), walk.missteps()});
    }
    return played;
}

/// "1080x1920 zh elder contrast"
QString lookName(const Look& look) {
    return u"%1x%2 %3%4%5%6"_s.arg(look.size.width())
        .arg(look.size.height())
        .arg(look.language == Language::English ? u"en"_s : u"zh"_s, look.display.elder ? u" elder"_s : QString(),
             look.display.highContrast ? u" contrast"_s : QString(), look.display.lowered ? u" lowered"_s : QString());
}

/// The 32 of the visual language, section 4, whose name fits KABAN_LOOKS; without it the six that have no mode.
QList<Look> looks() {
    const QRegularExpression wanted(qEnvironmentVariable("KABAN_LOOKS", u"^\\S+ \\S+$"_s));
    QList<Look> looks;
    for (int mode = 0; mode < 8; ++mode) {
        const DisplaySettings display{(mode & 1) != 0, (mode & 2) != 0, (mode & 4) != 0};
        for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
            const bool possible = !display.lowered || size.width() < size.height();
            for (const Language language : {Language::Chinese, Language::English}) {
                const Look look{size, language, display};
                if (possible && wanted.match(lookName(look)).hasMatch())
                    looks += look;
            }
        }
    }
    return looks;
}

/// Shows a walk's pages one after the other, as the window does, and judges every picture that is new.
class Show {
public:
    Show(const Played& played, const Look& look, QSet<QByteArray>& known)
        : played_(played), look_(look), known_(known), screen_(played.pages.first().page, look) {}

    QStringList faults() {
        for (const SeenPage& seen : played_.pages) {
            screen_.frame().showStrip(seen.strip);
            const PageModel page = asLooked(seen.page);
            screen_.frame().showPage(page, seen.newPage);
            screen_.settle();
            ++number_;
            judge(seen, page);
        }
        return faults_;
    }

private:
    /// 听 beside every title of large text, as a session in that mode has it.
    PageModel asLooked(PageModel page) const {
        if (look_.display.elder && page.step != u"home" && page.step != u"attract" &&
            !std::holds_alternative<ClerkContent>(page.content)) {
            const bool english = look_.language == Language::English;
            page.voice.listen = ActionModel{u"listen"_s, english ? u"Listen"_s : u"听"_s, u"sound"_s};
            page.voice.volume = ActionModel{u"listen.volume"_s, english ? u"Louder"_s : u"大声些"_s, u"plus"_s};
        }
        return page;
    }

    void judge(const SeenPage& seen, const PageModel& shown) {
        const QImage picture = screen_.frame().grab().toImage();
        const QByteArrayView pixels(picture.constBits(), picture.sizeInBytes());
        const QByteArray print = QCryptographicHash::hash(pixels, QCryptographicHash::Sha1);
        if (known_.contains(print))
            return;
        known_.insert(print);
        const QString name =
            u"%1-%2-%3"_s.arg(QLatin1String(played_.name)).arg(number_, 2, 10, QChar(u'0')).arg(seen.page.step);
        keep(picture, name);
        faults_ += pageFaults(screen_, seen.page, name);
        for (const QString& fault : restFaults(screen_, shown, seen.strip))
            faults_ += name + u": "_s + fault;
    }

    void keep(const QImage& picture, const QString& name) {
        const QString folder = qEnvironmentVariable("KABAN_GALLERY_DIR");
        const QString file = lookName(look_).replace(u' ', u'-') + u"-"_s + name + u".png"_s;
        if (!folder.isEmpty() && !picture.save(QDir(folder).filePath(file)))
            faults_ += u"%1 cannot be kept"_s.arg(file);
    }

    const Played& played_;
    Look look_;
    QSet<QByteArray>& known_;
    FrameOnScreen screen_;
    int number_ = 0;
    QStringList faults_;
};

} // namespace session_pages_tests

class SessionPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void walk_everyStepOfEveryService_isVisited();
    void walk_everyKindOfPageAndItsStates_areVisited();
    void walk_everyReasonToStop_isVisited();
    void everyPage_keepsTheRules_data();
    void everyPage_keepsTheRules();
    void ordinaryWay_inPortrait_needsNoScrolling();
    void pictures_onEveryScreen_needNoScrolling();
    void home_inEnglishOnTheSmallScreen_needsNoScrolling();
    void ordinaryForm_onTheSmallScreen_needsNoScrolling();
    void clerksPad_inLargeLetters_isWholeWhenItsTurnComes();
    void home_inChinese_needsNoScrolling_data();
    void home_inChinese_needsNoScrolling();

private:
    /// What the pages say of themselves, in Chinese.
    template <class Visit>
    void forEachPage(Visit visit) const {
        for (const session_pages_tests::Played& walk : played_[Language::Chinese]) {
            for (const SeenPage& seen : walk.pages)
                visit(seen.page);
        }
    }

    QHash<Language, QList<session_pages_tests::Played>> played_;
    QHash<QString, QSet<QByteArray>> known_; ///< pictures already judged, by look
};

void SessionPagesTest::initTestCase() {
    QLoggingCategory::setFilterRules(u"kaban.flow.info=false"_s);
    for (const Language language : {Language::Chinese, Language::English}) {
        played_[language] = session_pages_tests::playAll(language);
        for (const session_pages_tests::Played& walk : played_[language]) {
            QVERIFY2(walk.missteps.isEmpty(),
                     qPrintable(QLatin1String(walk.name) + u": "_s + walk.missteps.join(u", ")));
            QVERIFY2(!walk.pages.isEmpty(), walk.name);
        }
    }
}

void SessionPagesTest::walk_everyStepOfEveryService_isVisited() {
    REQUIRES("SCR-02");
    QSet<QString> visited;
    forEachPage([&](const PageModel& page) { visited.insert(page.step); });
    QStringList missing;
    for (const ServiceDefinition& service : sessionTestData().services) {
        for (const StepDefinition& step : service.steps) {
            if (!visited.contains(step.id))
                missing += service.id + u'/' + step.id;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", ")));
}

void SessionPagesTest::walk_everyKindOfPageAndItsStates_areVisited() {
    QSet<size_t> contents;
    QSet<SignInContent::Phase> signIn;
    QSet<PlaceCardContent::Phase> placeCard;
    QSet<DoneContent::Standing> standings;
    QSet<EditorModel::Kind> editors;
    QSet<FormField::Kind> fields;
    QSet<QString> questions;
    bool timeout = false;
    forEachPage([&](const PageModel& page) {
        contents.insert(page.content.index());
        if (const auto* content = std::get_if<SignInContent>(&page.content))
            signIn.insert(content->phase);
        if (const auto* content = std::get_if<PlaceCardContent>(&page.content))
            placeCard.insert(content->phase);
        if (const auto* content = std::get_if<DoneContent>(&page.content))
            standings.insert(content->standing);
        if (const auto* content = std::get_if<FormContent>(&page.content)) {
            for (const FormSection& section : content->sections) {
                for (const FormField& field : section.fields)
                    fields.insert(field.kind);
            }
        }
        if (page.editor)
            editors.insert(page.editor->kind);
        if (page.confirm)
            questions.insert(page.confirm->title);
        timeout = timeout || page.timeout;
    });
    // The last of each enumeration counts its members.
    QCOMPARE(contents.size(), static_cast<qsizetype>(std::variant_size_v<PageContent>));
    QCOMPARE(signIn.size(), static_cast<int>(SignInContent::Phase::Offline) + 1);
    QCOMPARE(placeCard.size(), static_cast<int>(PlaceCardContent::Phase::Retry) + 1);
    QCOMPARE(standings.size(), static_cast<int>(DoneContent::Standing::NeedsStaff) + 1);
    QCOMPARE(editors.size(), static_cast<int>(EditorModel::Kind::Text) + 1);
    QCOMPARE(fields.size(), static_cast<int>(FormField::Kind::Locked) + 1);
    // The second confirmation, leaving, the card left behind, the headset, large text, and a call that rings, rings
    // again, is answered, has no desk.
    QCOMPARE(questions.size(), 9);
    QVERIFY(timeout);
}

void SessionPagesTest::walk_everyReasonToStop_isVisited() {
    QString staffLines;
    QSet<QString> titles;
    forEachPage([&](const PageModel& page) {
        if (const auto* content = std::get_if<ProblemContent>(&page.content))
            staffLines += content->staffLine + u'\n';
        if (std::holds_alternative<SignpostContent>(page.content))
            titles.insert(page.title);
    });
    QStringList missing;
    for (const FailureEntry& entry : failureEntries()) {
        if (!staffLines.contains(failureNumberText(entry.code)))
            missing += QLatin1String(entry.name);
    }
    const LanguageInUse chinese(Language::Chinese);
    for (const QString& key :
         pages::signpostKeys().sliced(0, pages::signpostKeys().size() - 1)) { // the last stands for what nobody knows
        if (!titles.contains(pages::signpost(key).title))
            missing += key;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", ")));
}

void SessionPagesTest::everyPage_keepsTheRules_data() {
    QTest::addColumn<Look>("look");
    QTest::addColumn<int>("walk");
    for (const Look& look : session_pages_tests::looks()) {
        const QList<session_pages_tests::Played>& walks = played_[look.language];
        const QByteArray name = session_pages_tests::lookName(look).toLatin1();
        for (int walk = 0; walk < walks.size(); ++walk) {
            if (QLatin1String(walks[walk].name).startsWith("elder"_L1) && !look.display.elder)
                continue; // such pages are never shown in standard letters
            QTest::addRow("%s: %s", name.constData(), walks[walk].name) << look << walk;
        }
    }
}

void SessionPagesTest::everyPage_keepsTheRules() {
    QFETCH(Look, look);
    QFETCH(int, walk);
    QSet<QByteArray>& known = known_[session_pages_tests::lookName(look)];
    const QStringList faults = session_pages_tests::Show(played_[look.language][walk], look, known).faults();
    for (const QString& fault : faults)
        qWarning().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

/// Of a person whose values are as long as most.
void SessionPagesTest::ordinaryWay_inPortrait_needsNoScrolling() {
    const QList<session_pages_tests::Played>& walks = played_[Language::Chinese];
    const auto whole = std::find_if(walks.begin(), walks.end(),
                                    [](const auto& walk) { return QLatin1String(walk.name) == "whole way"_L1; });
    QVERIFY(whole != walks.end());
    FrameOnScreen screen(whole->pages.first().page);
    for (const SeenPage& seen : whole->pages) {
        screen.frame().showPage(seen.page, seen.newPage);
        screen.settle();
        QVERIFY2(scrollFaults(screen).isEmpty(), qPrintable(seen.page.step));
    }
}

/// What is wrong with a picture is seen beside it, not below the edge of the screen.
void SessionPagesTest::pictures_onEveryScreen_needNoScrolling() {
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        for (const Language language : {Language::Chinese, Language::English}) {
            for (const session_pages_tests::Played& walk : played_[language]) {
                if (QLatin1String(walk.name) != "card photo"_L1 &&
                    QLatin1String(walk.name) != "both sides of the card"_L1)
                    continue;
                FrameOnScreen screen(walk.pages.first().page, size, language);
                for (const SeenPage& seen : walk.pages) {
                    if (!std::holds_alternative<CameraContent>(seen.page.content) &&
                        !std::holds_alternative<PhotoContent>(seen.page.content))
                        continue;
                    screen.frame().showPage(seen.page, seen.newPage);
                    screen.settle();
                    QVERIFY2(!screen.find("column.page_down"), qPrintable(u"%1 %2x%3 %4"_s.arg(QLatin1String(walk.name))
                                                                              .arg(size.width())
                                                                              .arg(size.height())
                                                                              .arg(seen.page.title)));
                }
            }
        }
    }
}

void SessionPagesTest::home_inEnglishOnTheSmallScreen_needsNoScrolling() {
    for (const bool contrast : {false, true}) {
        const Look look{{1280, 1024}, Language::English, DisplaySettings{false, contrast, false}};
        FrameOnScreen screen(played_[Language::English].first().pages.first().page, look);
        QCOMPARE(screen.frame().findChildren<TileButton*>().size(), 5);
        QVERIFY(!screen.find("column.page_down"));
    }
}

void SessionPagesTest::ordinaryForm_onTheSmallScreen_needsNoScrolling() {
    for (const Language language : {Language::Chinese, Language::English}) {
        for (const session_pages_tests::Played& walk : played_[language]) {
            for (const SeenPage& seen : walk.pages) {
                if (QLatin1String(walk.name) != "whole way"_L1 || seen.page.step != u"supplement")
                    continue;
                FrameOnScreen screen(seen.page, {1280, 1024}, language);
                QVERIFY2(!screen.find("column.page_down"), qPrintable(seen.page.title));
            }
        }
    }
}

namespace session_pages_tests {

/// To the list of reasons, of which one is to be chosen first.
bool isSentBack(const ClerkContent& content) {
    return !content.reasons.isEmpty() && content.requestSentence.contains("signs in"_L1) &&
           std::none_of(content.reasons.begin(), content.reasons.end(), [](const auto& one) { return one.chosen; });
}

} // namespace session_pages_tests

/// Who types a number or a PIN sees every key, however little room large letters leave.
void SessionPagesTest::clerksPad_inLargeLetters_isWholeWhenItsTurnComes() {
    int typing = 0;
    for (const QSize size : {QSize(1080, 1920), QSize(1280, 1024)}) {
        for (const session_pages_tests::Played& walk : played_[Language::English]) {
            if (QLatin1String(walk.name) != "sign in before a clerk"_L1 &&
                QLatin1String(walk.name) != "photo released"_L1)
                continue;
            FrameOnScreen screen(walk.pages.first().page, {size, Language::English, DisplaySettings{true}});
            for (const SeenPage& seen : walk.pages) {
                const auto* content = std::get_if<ClerkContent>(&seen.page.content);
                screen.frame().showPage(seen.page, seen.newPage);
                screen.settle();
                if (!content || (content->typed.isEmpty() && content->dots == 0) ||
                    session_pages_tests::isSentBack(*content))
                    continue;
                ++typing;
                for (const KeyButton* key : screen.frame().findChildren<KeyButton*>()) {
                    const QString where = u"%1 %2x%3 %4 of \"%5\": %6"_s.arg(QLatin1String(walk.name))
                                              .arg(size.width())
                                              .arg(size.height())
                                              .arg(key->objectName(), content->padTitle)
                                              .arg(key->visibleRegion().boundingRect().height());
                    QVERIFY2(!key->isVisible() || key->visibleRegion().boundingRect() == key->rect(),
                             qPrintable(where));
                }
            }
        }
    }
    QVERIFY(typing > 20);
}

void SessionPagesTest::home_inChinese_needsNoScrolling_data() {
    QTest::addColumn<Look>("look");
    for (const Look& look : {Look{{1080, 1920}}, Look{{1920, 1080}}, Look{{1280, 1024}},
                             Look{{1280, 1024}, Language::Chinese, DisplaySettings{false, true, false}}})
        QTest::newRow(qPrintable(session_pages_tests::lookName(look))) << look;
}

/// All seven services are in sight at once, and none of them under the size that a finger needs (every page's rule).
void SessionPagesTest::home_inChinese_needsNoScrolling() {
    QFETCH(Look, look);
    FrameOnScreen screen(played_[Language::Chinese].first().pages.first().page, look);
    QCOMPARE(screen.frame().findChildren<TileButton*>().size(), 7);
    QVERIFY(!screen.find("column.page_down"));
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::SessionPagesTest)
#include "session_pages_test.moc"
