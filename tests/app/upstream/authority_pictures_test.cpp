// The authority's photo and its verdict on a picture over a real connection: what goes out, what comes back, what every
// other answer is.
#include "authority_fixture.h"
#include "tests/support/made_up_jpeg.h"
#include "tests/support/requires.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace authority_pictures_test_detail {

enum class Call { Photo, Verdict };

quint64 begin(AuthorityFixture& fixture, Call call) {
    return call == Call::Photo ? fixture.port().requestPhoto()
                               : fixture.port().requestVerdict(u"id_emblem"_s, SecretBytes(madeUpJpeg({})));
}

void say(AuthorityFixture& fixture, const QByteArray& answer) {
    fixture.server.setScript(UpstreamFixture::sayAndClose(answer));
}

QByteArray photoAnswer(qsizetype bytes, const QByteArray& type = "image/jpeg") {
    return AuthorityFixture::answer(200, type, QByteArray(bytes, 'p'));
}

} // namespace authority_pictures_test_detail

using namespace authority_pictures_test_detail;
Q_DECLARE_METATYPE(authority_pictures_test_detail::Call)

class AuthorityPicturesTest : public QObject {
    Q_OBJECT

    static void everyCall() {
        QTest::addColumn<Call>("call");
        QTest::newRow("photo") << Call::Photo;
        QTest::newRow("verdict") << Call::Verdict;
    }

private Q_SLOTS:
    void photo_askedFor_comesByteForByteAndUndecoded() {
        REQUIRES("PHO-07");
        AuthorityFixture fixture;
        fixture.signIn();
        const QByteArray bytes = UpstreamFixture::content(1'500'000); // more than any JSON may have, and no picture
        for (const QByteArray& type : {QByteArray("image/jpeg"), QByteArray("image/png")}) {
            say(fixture, AuthorityFixture::answer(200, type, bytes));
            QCOMPARE(fixture.wait(fixture.port().requestPhoto()), u"photo 1500000"_s);
            QVERIFY(fixture.photo.reveal() == bytes);
        }
        const WireRequest request = fixture.server.requests().value(0);
        QCOMPARE(request.verb + ' ' + request.target, QByteArray("GET /v1/profile/photo"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer tok-EN.1~+/="));
        QCOMPARE(request.headers.value("accept"), QByteArray("image/jpeg, image/png"));
    }

    void photo_thereIsNone_isAnEmptyOne() {
        REQUIRES("PHO-07");
        AuthorityFixture fixture;
        fixture.signIn();
        say(fixture, "HTTP/1.1 204 None\r\nCache-Control: no-store\r\n\r\n");
        QCOMPARE(fixture.wait(fixture.port().requestPhoto()), u"photo 0"_s);
    }

    void photo_atTheLimits_isInAndBeyondIsOut() {
        REQUIRES("PHO-02");
        REQUIRES("SEC-68");
        AuthorityFixture fixture;
        fixture.signIn();
        for (const qsizetype good : {20'000, 9'175'040}) {
            say(fixture, photoAnswer(good));
            QCOMPARE(fixture.wait(fixture.port().requestPhoto()), u"photo %1"_s.arg(good));
        }
        const QByteArray unannounced = "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n";
        for (const QByteArray& bad : {photoAnswer(0), photoAnswer(19'999), photoAnswer(9'175'041),
                                      unannounced + QByteArray(9'175'041, 'p'), unannounced + "p"}) {
            say(fixture, bad);
            QCOMPARE(fixture.wait(fixture.port().requestPhoto()), u"failed unavailable"_s);
        }
    }

    void photo_ofAnotherKind_isUnavailable() {
        REQUIRES("SEC-50");
        REQUIRES("SEC-68");
        AuthorityFixture fixture;
        fixture.signIn();
        for (const QByteArray& type :
             {QByteArray("image/svg+xml"), QByteArray("image/gif"), QByteArray("text/html"),
              QByteArray("application/json"), QByteArray("image/jpegx"), QByteArray("image")}) {
            say(fixture, photoAnswer(50'000, type));
            QVERIFY2(fixture.wait(fixture.port().requestPhoto()) == u"failed unavailable"_s, type.constData());
        }
    }

    void verdict_askedFor_sendsThePictureOnceAndComes() {
        REQUIRES("PHO-18");
        AuthorityFixture fixture;
        fixture.signIn();
        const QByteArray picture = madeUpJpeg({.bytes = largestPicture});
        fixture.server.setScript(AuthorityFixture::json(200, R"({"accepted":true,"reasons":[],"more":1})"));
        QCOMPARE(fixture.wait(fixture.port().requestVerdict(u"id_person"_s, SecretBytes(picture))), u"verdict yes "_s);
        const WireRequest request = fixture.server.requests().value(0);
        QCOMPARE(fixture.server.requests().size(), 1);
        QCOMPARE(request.verb + ' ' + request.target, QByteArray("POST /v1/pictures/id_person/verdict"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("image/jpeg"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer tok-EN.1~+/="));
        QVERIFY(request.body == picture);
    }

    void verdict_refused_namesItsReasons() {
        REQUIRES("PHO-18");
        AuthorityFixture fixture;
        fixture.signIn();
        for (const QString& reason : pictureReasons()) {
            const QByteArray other = reason == u"OTHER" ? "BLUR" : "OTHER";
            fixture.server.setScript(AuthorityFixture::json(200, R"({"accepted":false,"reasons":[")" +
                                                                     reason.toLatin1() + R"(",")" + other + R"("]})"));
            QCOMPARE(fixture.wait(begin(fixture, Call::Verdict)),
                     u"verdict no %1,%2"_s.arg(reason, QLatin1String(other)));
        }
    }

    void verdict_thatContradictsItselfOrNamesNoReason_isUnavailable() {
        REQUIRES("SEC-48");
        AuthorityFixture fixture;
        fixture.signIn();
        for (const QByteArray& text :
             {QByteArray(R"({"accepted":true})"), QByteArray(R"({"reasons":[]})"),
              QByteArray(R"({"accepted":true,"reasons":["BLUR"]})"), QByteArray(R"({"accepted":false,"reasons":[]})"),
              QByteArray(R"({"accepted":"false","reasons":["BLUR"]})"),
              QByteArray(R"({"accepted":false,"reasons":"BLUR"})"), QByteArray(R"({"accepted":false,"reasons":[7]})"),
              QByteArray(R"({"accepted":false,"reasons":["UGLY"]})"),
              QByteArray(R"({"accepted":false,"reasons":["blur"]})"),
              QByteArray(R"({"accepted":false,"reasons":["BLUR","BLUR"]})"),
              QByteArray(R"({"accepted":false,"reasons":["BLUR",null]})")}) {
            fixture.server.setScript(AuthorityFixture::json(200, text));
            QVERIFY2(fixture.wait(begin(fixture, Call::Verdict)) == u"failed unavailable"_s, text.constData());
        }
    }

    void verdict_onWhatIsNoPictureOfOurs_isNeverAskedFor() {
        REQUIRES("PHO-13");
        AuthorityFixture fixture;
        fixture.signIn();
        for (const QString& slot : {u"../../me"_s, u"a?b"_s, u""_s, u"card-photo"_s, u"card_photo/x"_s}) {
            QCOMPARE(fixture.wait(fixture.port().requestVerdict(slot, SecretBytes(madeUpJpeg({})))),
                     u"failed unavailable"_s);
        }
        for (const qint64 bytes : {smallestPicture - 1, largestPicture + 1}) {
            const SecretBytes picture(madeUpJpeg({.bytes = bytes}));
            QCOMPARE(fixture.wait(fixture.port().requestVerdict(u"id_emblem"_s, picture)), u"failed unavailable"_s);
        }
        QCOMPARE(fixture.server.connections(), 0);
    }

    void every_other_answer_is_unavailable_data() { everyCall(); }
    void every_other_answer_is_unavailable() {
        REQUIRES("SEC-48");
        REQUIRES("SEC-51");
        QFETCH(Call, call);
        AuthorityFixture fixture;
        fixture.signIn();
        using F = AuthorityFixture;
        const QList<QByteArray> answers{
            F::answer(200, "text/html", QByteArray(30'000, 'x')),
            F::answer(200, "application/json", "{"),
            F::answer(201, "image/jpeg", QByteArray(30'000, 'x')),
            F::answer(206, "image/jpeg", QByteArray(30'000, 'x')),
            F::answer(302, "text/html", "", "Location: https://elsewhere.example/\r\n"),
            F::answer(307, "text/html", "", "Location: /v1/other\r\n"),
            F::answer(400, "application/problem+json", R"({"type":"urn:kaban:problem:bad-request"})"),
            F::answer(404, "application/problem+json", R"({"type":"urn:kaban:problem:not-found"})"),
            F::answer(413, "application/problem+json", R"({"type":"urn:kaban:problem:too-large"})"),
            F::answer(415, "text/plain", ""),
            F::answer(500, "image/jpeg", QByteArray(30'000, 'x')),
            F::answer(503, "text/plain", "busy", "Retry-After: 5\r\n"),
            photoAnswer(50'000).chopped(1),
            F::answer(200, "application/json", R"({"accepted":true,"reasons":[]})").chopped(1),
            "220 smtp.example ESMTP\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n" + QByteArray(12'000'000, 'x'),
        };
        for (const QByteArray& answer : answers) {
            fixture.server.forget();
            say(fixture, answer);
            const QString said = fixture.wait(begin(fixture, call));
            QVERIFY2(said == u"failed unavailable"_s, (answer.left(100) + ": " + said.toUtf8()).constData());
            if (call == Call::Verdict) { // a GET the library may repeat, it changes nothing there
                QCOMPARE(fixture.server.requests().size(), 1);
            }
        }
    }

    void signed_out_is_told_data() { everyCall(); }
    void signed_out_is_told() {
        QFETCH(Call, call);
        AuthorityFixture fixture;
        QCOMPARE(fixture.wait(begin(fixture, call)), u"failed signed-out"_s);
        QCOMPARE(fixture.server.connections(), 0);
        fixture.signIn();
        for (const int status : {401, 403}) {
            say(fixture, AuthorityFixture::answer(status, "application/problem+json",
                                                  R"({"type":"urn:kaban:problem:not-signed-in"})"));
            QCOMPARE(fixture.wait(begin(fixture, call)), u"failed signed-out"_s);
        }
    }

    void no_network_is_offline_data() { everyCall(); }
    void no_network_is_offline() {
        QFETCH(Call, call);
        AuthorityFixture fixture;
        fixture.signIn();
        fixture.server.close();
        QCOMPARE(fixture.wait(begin(fixture, call)), u"failed offline"_s);
    }

    void slow_answer_ends_at_the_deadline_of_pictures_data() { everyCall(); }
    void slow_answer_ends_at_the_deadline_of_pictures() {
        REQUIRES("SEC-48");
        QFETCH(Call, call);
        AuthorityFixture fixture;
        fixture.options.answerDeadline = 1ms; // of the other calls: it does not end this one
        fixture.options.pictureDeadline = 700ms;
        fixture.restart();
        fixture.signIn();
        fixture.server.setScript([](const WireRequest&, QSslSocket* socket) { // always a little progress
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n\r\n");
            auto* drops = new QTimer(socket);
            connect(drops, &QTimer::timeout, socket, [socket] { socket->write("p"); });
            drops->start(20);
        });
        QCOMPARE(fixture.wait(begin(fixture, call)), u"failed unavailable"_s);
        QVERIFY(fixture.server.requests().size() >= 1); // so it was not the other calls' deadline
    }

    void cancelled_call_is_never_answered() {
        REQUIRES("SEC-20");
        AuthorityFixture fixture;
        fixture.signIn();
        int held = 0;
        fixture.server.setScript([&held](const WireRequest&, QSslSocket*) { ++held; });
        begin(fixture, Call::Photo);
        begin(fixture, Call::Verdict);
        QVERIFY(QTest::qWaitFor([&held] { return held == 2; }, 30'000));
        fixture.port().cancelAll();
        say(fixture, photoAnswer(50'000));
        QCOMPARE(fixture.wait(begin(fixture, Call::Photo)), u"photo 50000"_s);
        QCOMPARE(fixture.said().size(), 1);
    }
};

QTEST_GUILESS_MAIN(AuthorityPicturesTest)
#include "authority_pictures_test.moc"
