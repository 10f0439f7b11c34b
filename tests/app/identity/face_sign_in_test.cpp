// Signing in by face: the question as the contract has it, what answers mean, the token's only place, no late answers.
#include "app/identity/face_answers.h"
#include "app/identity/face_sign_in.h"
#include "grant_answers.h"
#include "tests/support/requires.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace face_sign_in_test_detail {

/// Answers when the test says so; the network is tested with real servers elsewhere.
class ScriptedExchange : public FormExchange {
public:
    quint64 post(const QString&, const FormFields&) override { return 0; } // no part of this way
    quint64 postJson(const QString& path, const SecretBytes& json) override {
        paths.append(path);
        asked = json;
        return ++last;
    }
    void cancel(quint64 ticket) override { cancelled.append(ticket); }
    void say(const FormAnswer& answer) { Q_EMIT answered(last, answer); }

    QStringList paths;
    SecretBytes asked;
    QList<quint64> cancelled;
    quint64 last = 100;
};

FaceEvidence evidence(int pictures = 3) {
    FaceEvidence given;
    given.name = SecretText(u"张测试"_s);
    given.idNumber = SecretText(u"11010519491231002X"_s);
    given.consent = {u"consent.face"_s, u"1"_s, QString(64, u'a'), 1'795'230'000'000};
    for (int i = 0; i < pictures; ++i) {
        given.pictures.append({SecretBytes(QByteArray(100, static_cast<char>('a' + i))), 400 * i});
    }
    return given;
}

QJsonObject judgement(const QString& result, int left) {
    return {{u"result"_s, result}, {u"tries_left"_s, left}};
}

QJsonObject matched() {
    QJsonObject json = judgement(u"matched"_s, 3);
    json.insert(u"access_token"_s, u"face-token"_s);
    json.insert(u"token_type"_s, u"Bearer"_s);
    json.insert(u"expires_in"_s, 3600);
    return json;
}

} // namespace face_sign_in_test_detail

using namespace face_sign_in_test_detail;

class FaceSignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void question_ofWholeEvidence_isAsTheContractHasIt();
    void question_ofEvidenceOutOfBounds_isNotAsked_data();
    void question_ofEvidenceOutOfBounds_isNotAsked();
    void answer_everyVerdict_isUnderstood_data();
    void answer_everyVerdict_isUnderstood();
    void matched_givesTheTokenToItsHolder();
    void answer_afterCancel_changesNothing();
};

void FaceSignInTest::question_ofWholeEvidence_isAsTheContractHasIt() {
    REQUIRES("LOG-09");
    REQUIRES("LOG-25");
    FaceEvidence given = evidence();
    const QJsonObject json = QJsonDocument::fromJson(faceQuestionOf(given, u"kaban-kiosk"_s).reveal()).object();
    QCOMPARE(json[u"client_id"_s], u"kaban-kiosk"_s);
    QCOMPARE(json[u"name"_s], u"张测试"_s);
    QCOMPARE(json[u"id_type"_s], u"resident"_s);
    QCOMPARE(json[u"id_number"_s], u"11010519491231002X"_s);
    QVERIFY(!json.contains(u"sms_challenge"_s));
    QCOMPARE(json[u"consent"_s].toObject().keys(), QStringList({u"accepted_at"_s, u"id"_s, u"sha256"_s, u"version"_s}));
    QVERIFY(json[u"consent"_s][u"accepted_at"_s].toString().endsWith(u"+08:00"));
    const QJsonArray pictures = json[u"pictures"_s].toArray();
    QCOMPARE(pictures.size(), 3);
    QCOMPARE(pictures[2][u"after_ms"_s].toInt(), 800);
    QCOMPARE(QByteArray::fromBase64(pictures[1][u"jpeg"_s].toString().toLatin1()), QByteArray(100, 'b'));
    given.smsChallenge = u"challenge-1"_s;
    const SecretBytes typed = faceQuestionOf(given, u"kaban-kiosk"_s);
    QCOMPARE(QJsonDocument::fromJson(typed.reveal())[u"sms_challenge"_s], u"challenge-1"_s);
}

void FaceSignInTest::question_ofEvidenceOutOfBounds_isNotAsked_data() {
    QTest::addColumn<int>("what");
    QTest::newRow("two pictures") << 0;
    QTest::newRow("six pictures") << 1;
    QTest::newRow("no consent") << 2;
    QTest::newRow("no name") << 3;
    QTest::newRow("an empty picture") << 4;
    QTest::newRow("a picture that is too large") << 5;
}

void FaceSignInTest::question_ofEvidenceOutOfBounds_isNotAsked() {
    QFETCH(int, what);
    FaceEvidence given = evidence(what == 0 ? 2 : what == 1 ? 6 : 3);
    if (what == 2) {
        given.consent = {};
    } else if (what == 3) {
        given.name = SecretText();
    } else if (what >= 4) {
        given.pictures[1].jpeg = SecretBytes(QByteArray(what == 4 ? 0 : 200'001, 'x'));
    }
    ScriptedExchange exchange;
    TokenHolder token;
    FaceSignIn port(exchange, token, u"kaban-kiosk"_s);
    QSignalSpy judged(&port, &FaceSignInPort::judged);
    const quint64 ticket = port.ask(given);
    QVERIFY(exchange.paths.isEmpty());
    QVERIFY(judged.isEmpty()); // never from inside the call
    QTRY_COMPARE(judged.size(), 1);
    QCOMPARE(judged[0][0].toULongLong(), ticket);
    QCOMPARE(judged[0][1].value<FaceVerdict>(), FaceVerdict::Unavailable);
}

void FaceSignInTest::answer_everyVerdict_isUnderstood_data() {
    QTest::addColumn<FormAnswer>("answer");
    QTest::addColumn<FaceVerdict>("verdict");
    QTest::addColumn<int>("left");
    QJsonObject withoutToken = matched();
    withoutToken.remove(u"access_token"_s);
    QTest::newRow("matched") << said(200, matched()) << FaceVerdict::Matched << 3;
    QTest::newRow("matched without token") << said(200, withoutToken) << FaceVerdict::Unavailable << -1;
    QTest::newRow("not matched") << said(200, judgement(u"not_matched"_s, 2)) << FaceVerdict::NotMatched << 2;
    QTest::newRow("no face") << said(200, judgement(u"no_usable_face"_s, 3)) << FaceVerdict::NoUsableFace << 3;
    QTest::newRow("used up") << said(200, judgement(u"tries_used_up"_s, 0)) << FaceVerdict::TriesUsedUp << 0;
    QTest::newRow("unknown result") << said(200, judgement(u"probably"_s, 0)) << FaceVerdict::Unavailable << -1;
    QTest::newRow("no count") << said(200, {{u"result"_s, u"not_matched"_s}}) << FaceVerdict::Unavailable << -1;
    QTest::newRow("a negative count") << said(200, judgement(u"not_matched"_s, -1)) << FaceVerdict::Unavailable << -1;
    QTest::newRow("mobile not proven") << page(403) << FaceVerdict::MobileNotProven << -1;
    QTest::newRow("a problem") << page(503) << FaceVerdict::Unavailable << -1;
    QTest::newRow("a page") << page(200) << FaceVerdict::Unavailable << -1;
    QTest::newRow("refused") << said(400, matched()) << FaceVerdict::Unavailable << -1;
    QTest::newRow("cut") << FormAnswer() << FaceVerdict::Unavailable << -1;
    QTest::newRow("no network") << away() << FaceVerdict::Offline << -1;
}

void FaceSignInTest::answer_everyVerdict_isUnderstood() {
    REQUIRES("LOG-24");
    QFETCH(FormAnswer, answer);
    QFETCH(FaceVerdict, verdict);
    QFETCH(int, left);
    ScriptedExchange exchange;
    TokenHolder token;
    FaceSignIn port(exchange, token, u"kaban-kiosk"_s);
    QSignalSpy judged(&port, &FaceSignInPort::judged);
    const quint64 ticket = port.ask(evidence());
    QCOMPARE(exchange.paths, {u"/v1/identity/face"_s});
    exchange.say(answer);
    QCOMPARE(judged.size(), 1);
    QCOMPARE(judged[0][0].toULongLong(), ticket);
    QCOMPARE(judged[0][1].value<FaceVerdict>(), verdict);
    QCOMPARE(judged[0][2].toInt(), left);
    QCOMPARE(token.holdsToken(), verdict == FaceVerdict::Matched);
}

void FaceSignInTest::matched_givesTheTokenToItsHolder() {
    REQUIRES("LOG-20");
    REQUIRES("SEC-81");
    ScriptedExchange exchange;
    TokenHolder token;
    FaceSignIn port(exchange, token, u"kaban-kiosk"_s);
    port.ask(evidence());
    exchange.say(said(200, matched()));
    QCOMPARE(token.copy().reveal(), QByteArray("face-token"));
}

void FaceSignInTest::answer_afterCancel_changesNothing() {
    REQUIRES("SEC-20");
    ScriptedExchange exchange;
    TokenHolder token;
    FaceSignIn port(exchange, token, u"kaban-kiosk"_s);
    QSignalSpy judged(&port, &FaceSignInPort::judged);
    port.ask(evidence());
    port.cancel();
    QCOMPARE(exchange.cancelled, {exchange.last});
    exchange.say(said(200, matched()));
    QVERIFY(judged.isEmpty());
    QVERIFY(!token.holdsToken());
    port.ask(evidence(2)); // would be refused a moment later
    port.cancel();
    QCoreApplication::processEvents();
    QVERIFY(judged.isEmpty());
}

QTEST_GUILESS_MAIN(FaceSignInTest)
#include "face_sign_in_test.moc"
