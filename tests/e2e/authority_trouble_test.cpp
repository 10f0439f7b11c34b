// Trouble with the authority that a second try does not mend, or that nobody may notice: stored lists and what becomes
// of them, a sign-in whose token was lost, a delivery that ends with a person at the counter. Without a window.

#include "app/upstream/list_copies.h"
#include "network_session.h"
#include "tests/support/requires.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using Standing = DoneContent::Standing;

namespace {

/// A list that the authority might have given yesterday: one occupation, which no other list has.
const QByteArray yesterday =
    QByteArrayLiteral(R"({"list": "occupations", "version": "yesterday", "entries": [{"code": "99", "zh": ")") +
    QString(u"样例职业"_s).toUtf8() + QByteArrayLiteral(R"(", "en": "Sample occupation"}]})");

QJsonArray onLists(const QJsonObject& fault) {
    QJsonObject whole = fault;
    whole.insert(u"on"_s, u"GET /v1/lists/*"_s);
    whole.insert(u"times"_s, -1);
    return {whole};
}

bool overwrite(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AuthorityTroubleTest : public QObject {
    Q_OBJECT

    QString copy() const { return session_->listFolder() + u"/occupations.list"_s; }
    void storeYesterday() {
        ListCopies(session_->listFolder()).write(u"occupations"_s, "\"etag-of-yesterday\"", yesterday);
        QVERIFY(contentOf(copy()).contains("Sample occupation"));
    }
    /// Titles of what can be picked as an occupation, once the list that is asked for here has had its answer.
    QStringList occupations() {
        session_->act(u"open.occupation_code"_s);
        QStringList titles;
        for (const EditorModel::Entry& entry : session_->editor().entries) {
            titles.append(entry.title);
        }
        session_->act(u"close"_s);
        return titles;
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<SandboxAuthority> authority_;
    std::unique_ptr<NetworkSession> session_;

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        authority_ = std::make_unique<SandboxAuthority>();
        QVERIFY(authority_->start(folder_->filePath(u"authority"_s)));
        session_ = std::make_unique<NetworkSession>(*authority_, std::chrono::seconds(20));
        QVERIFY(session_->start());
    }
    void cleanup() {
        session_.reset();
        authority_.reset();
        folder_.reset();
    }

    void list_answeredBadly_isThatOfYesterday_data() {
        QTest::addColumn<QJsonObject>("fault");
        QTest::newRow("bad JSON") << QJsonObject{{u"fault"_s, u"bad-json"_s}};
        QTest::newRow("entries of the wrong type")
            << QJsonObject{{u"fault"_s, u"wrong-schema"_s}, {u"member"_s, u"entries"_s}};
        QTest::newRow("version of the wrong type")
            << QJsonObject{{u"fault"_s, u"wrong-schema"_s}, {u"member"_s, u"version"_s}};
        QTest::newRow("of another list") << QJsonObject{{u"fault"_s, u"wrong-schema"_s}, {u"member"_s, u"list"_s}};
        QTest::newRow("500") << QJsonObject{{u"fault"_s, u"status"_s}, {u"code"_s, 500}};
        QTest::newRow("404 of a proxy") << QJsonObject{{u"fault"_s, u"status"_s}, {u"code"_s, 404}};
        QTest::newRow("304 that nobody asked for") << QJsonObject{{u"fault"_s, u"status"_s}, {u"code"_s, 304}};
        QTest::newRow("cut off") << QJsonObject{{u"fault"_s, u"cut-body"_s}, {u"bytes"_s, 200}};
    }
    void list_answeredBadly_isThatOfYesterday() {
        REQUIRES("REL-87");
        REQUIRES("SEC-48");
        QFETCH(QJsonObject, fault);
        storeYesterday();
        const QByteArray before = contentOf(copy());
        QVERIFY(authority_->plant(onLists(fault)));
        QVERIFY(session_->toSupplement());
        QVERIFY2(session_->until([this] { return occupations() == QStringList{u"样例职业"_s}; }),
                 qPrintable(occupations().join(u' ')));
        QVERIFY(authority_->hits().first() > 0);
        QCOMPARE(contentOf(copy()), before);
    }

    void storedList_damaged_isIgnoredAndReplaced_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("cut off") << QByteArray("half");
        QTest::newRow("one character changed") << QByteArray("changed");
        QTest::newRow("something else") << QByteArray(2'000, '\xff');
        QTest::newRow("a list without its check") << yesterday;
    }
    void storedList_damaged_isIgnoredAndReplaced() {
        REQUIRES("REL-87");
        QFETCH(QByteArray, content);
        storeYesterday();
        QByteArray bytes = contentOf(copy());
        if (content == "half") {
            content = bytes.left(bytes.size() / 2);
        } else if (content == "changed") {
            content = bytes.replace("Sample", "Simple");
        }
        QVERIFY(overwrite(copy(), content));
        QVERIFY(authority_->plant(onLists({{u"fault"_s, u"status"_s}, {u"code"_s, 503}})));
        QVERIFY(session_->toSupplement());
        QVERIFY(session_->until([this] { return session_->listAnswers() == 2; })); // occupations and districts
        QCOMPARE(authority_->hits(), QList<int>{2});
        const QStringList compiledIn = occupations();
        QVERIFY2(compiledIn.size() > 5 && !compiledIn.contains(u"样例职业"_s), qPrintable(compiledIn.join(u' ')));
        QCOMPARE(contentOf(copy()), content);
        QVERIFY(authority_->plant({}));
        session_->act(u"back"_s);
        session_->act(u"next"_s); // the page asks again
        QVERIFY(session_->until([&] { return contentOf(copy()) != content; }));
        QVERIFY(ListCopies(session_->listFolder()).read(u"occupations"_s).has_value());
    }

    /// The authority has given the token away and the kiosk has not got it: the person scans once more, and is told so
    /// by a new code.
    void token_lostOnItsWay_isAskedForWithANewCode() {
        REQUIRES("LOG-26");
        REQUIRES("SEC-80");
        QVERIFY(session_->toCode());
        const QString code = session_->code();
        QVERIFY(authority_->plant(
            {QJsonObject{{u"fault"_s, u"cut-body"_s}, {u"bytes"_s, 5}, {u"on"_s, u"POST /v1/oauth/token"_s}}}));
        QVERIFY(session_->confirmOnPhone());
        const int answers = session_->formAnswers();
        QVERIFY(session_->advance(std::chrono::seconds(2)));
        QVERIFY(session_->until([&] { return session_->formAnswers() > answers; }));
        QCOMPARE(authority_->hits(), QList<int>{1});
        QVERIFY(session_->advance(std::chrono::seconds(4)));
        QVERIFY(session_->until([&] { return !session_->code().isEmpty() && session_->code() != code; }));
        QVERIFY(session_->signIn());
    }

    /// The page waits ten seconds, however long the network would.
    void eligibility_slowerThanItsPage_isUnavailableAndStaysSo() {
        REQUIRES("ELG-07");
        REQUIRES("SEC-20");
        QVERIFY(session_->toCode() && session_->signIn());
        QVERIFY(authority_->plant(
            {QJsonObject{{u"fault"_s, u"delay"_s}, {u"ms"_s, 1'500}, {u"on"_s, u"POST /v1/eligibility"_s}}}));
        QVERIFY(session_->authorise());
        QVERIFY(session_->until([this] { return authority_->hits() == QList<int>{1}; }));
        QCOMPARE(session_->step(), u"eligibility"_s);
        QVERIFY(session_->advance(std::chrono::seconds(10)));
        QVERIFY(session_->until([this] { return session_->step() == u"eligibility_unavailable"; }));
        session_->act(u"retry"_s);
        QVERIFY(session_->until([this] { return session_->step() == u"place_card"; }));
    }

    void delivery_eachWord_isTheLastPagesWord_data() {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<QList<Standing>>("standings");
        const auto add = [](const char* name, const QJsonObject& fault, const QList<Standing>& standings) {
            QTest::newRow(name) << fault << standings;
        };
        const auto named = [](const QString& fault) { return QJsonObject{{u"fault"_s, fault}}; };
        const auto status = [](int code, const QString& on) {
            return QJsonObject{{u"fault"_s, u"status"_s}, {u"code"_s, code}, {u"on"_s, on}};
        };
        const QList<Standing> accepted{Standing::Saved, Standing::Accepted};
        const QList<Standing> staff{Standing::Saved, Standing::NeedsStaff};
        add("too large to be created", status(413, u"POST /v1/uploads"_s), staff);
        add("too large to be taken", status(413, u"PATCH /v1/uploads/*"_s), staff);
        add("rejected", {{u"fault"_s, u"reject"_s}, {u"code"_s, u"photo-unclear"_s}}, staff);
        add("receipt for another application", named(u"wrong-receipt-key"_s), staff);
        add("receipt for other bytes", named(u"wrong-receipt-hash"_s), staff);
        add("receipt with a bad signature", named(u"bad-receipt-signature"_s), accepted);
        add("no receipt", named(u"no-receipt"_s), accepted);
        add("still being processed", named(u"processing"_s), accepted);
        add("acknowledgement lost", named(u"lost-ack"_s), accepted);
        add("upload forgotten", named(u"forget-upload"_s), accepted);
        add("connection lost in the middle", {{u"fault"_s, u"drop-after-bytes"_s}, {u"at"_s, 1'000}}, accepted);
        add("moved elsewhere", status(307, u"PATCH /v1/uploads/*"_s), accepted);
        add("conflict", status(409, u"POST /v1/uploads"_s), accepted);
    }
    void delivery_eachWord_isTheLastPagesWord() {
        REQUIRES("INV-2");
        REQUIRES("INV-3");
        REQUIRES("REL-42");
        REQUIRES("REL-50");
        QFETCH(QJsonObject, fault);
        QFETCH(QList<Standing>, standings);
        QVERIFY(session_->toSupplement());
        session_->act(u"next"_s);
        QVERIFY(session_->until([this] { return session_->step() == u"bank"; }));
        QVERIFY(session_->toLastQuestion());
        QVERIFY(authority_->plant({fault}));
        session_->act(u"submit"_s);
        QVERIFY(session_->until([this] {
            session_->sendNow();
            const QList<Standing>& seen = session_->standings();
            return !seen.isEmpty() && seen.last() != Standing::Saved;
        }));
        QCOMPARE(authority_->hits(), QList<int>{1});
        QCOMPARE(session_->standings(), standings);
        const QJsonArray arrived = authority_->get(u"/sandbox/applications"_s).array();
        QVERIFY(arrived.size() <= 1);
        if (standings.last() == Standing::Accepted) {
            QCOMPARE(arrived.size(), 1);
            QCOMPARE(arrived.first()[u"state"_s].toString(), u"accepted"_s);
        } else {
            const auto done = std::get<DoneContent>(session_->page().content);
            QVERIFY2(done.number.startsWith(u"K-"), "staff look it up by this number");
            QVERIFY(!done.timeline.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(AuthorityTroubleTest)
#include "authority_trouble_test.moc"
