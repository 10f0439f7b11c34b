#include "app/upstream/answer_classification.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

using enum UpstreamOutcome;
Q_DECLARE_METATYPE(kaban::UpstreamOutcome)
Q_DECLARE_METATYPE(kaban::HttpAnswer)

namespace {

constexpr qint64 now = 1767578400000;
const QUrl created(u"https://gw.example/v1/uploads"_s);

/// JSON with single quotes for double ones, for legibility (and moc 6.4 loses its way in raw strings).
QByteArray quoted(const char* text) {
    return QByteArray(text).replace('\'', '"');
}

HttpAnswer answer(int status, QHash<QByteArray, QByteArray> headers = {}, const QByteArray& body = {}) {
    return {HttpEnd::Complete, status, std::move(headers), SecretBytes(body)};
}

HttpAnswer problem(int status, const QByteArray& name) {
    return answer(status, {{"content-type", "application/problem+json"}},
                  quoted("{'type':'urn:kaban:problem:") + name + quoted("'}"));
}

HttpAnswer json(const QByteArray& body, const QByteArray& contentType = "application/json") {
    return answer(200, {{"content-type", contentType}}, body);
}

} // namespace

class AnswerClassificationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void creation_means_data() {
        QTest::addColumn<HttpAnswer>("reply");
        QTest::addColumn<UpstreamOutcome>("outcome");
        QTest::newRow("created") << answer(201, {{"location", "/v1/uploads/7"}}) << Ok;
        QTest::newRow("created, absolute") << answer(201, {{"location", "https://gw.example/v1/uploads/7"}}) << Ok;
        QTest::newRow("created nowhere") << answer(201) << Ambiguous;
        QTest::newRow("created elsewhere")
            << answer(201, {{"location", "https://evil.example/7"}}) << ConfigurationFault;
        QTest::newRow("portal") << answer(200, {{"content-type", "text/html"}, {"location", "/v1/uploads/7"}}, "<html>")
                                << Ambiguous;
        QTest::newRow("202") << answer(202) << Ambiguous;
        QTest::newRow("redirect") << answer(302, {{"location", "/v1/uploads/7"}}) << ConfigurationFault;
        QTest::newRow("complete") << problem(409, "already-complete") << AlreadyComplete;
        QTest::newRow("in progress") << problem(409, "in-progress") << Busy;
        QTest::newRow("409 page") << answer(409, {}, "<html>") << Busy;
        QTest::newRow("key reused") << problem(422, "key-reused") << KeyReused;
        QTest::newRow("422 page") << answer(422, {}, "<html>") << ConfigurationFault;
        QTest::newRow("other 422") << problem(422, "other") << ConfigurationFault;
        QTest::newRow("too large") << answer(413) << TooLarge;
        QTest::newRow("unauthorised") << answer(401) << NotSignedIn;
        QTest::newRow("forbidden") << answer(403) << NotSignedIn;
        for (const int status : {400, 404, 405, 407, 410, 411, 412, 415, 451}) {
            QTest::addRow("%d", status) << answer(status) << ConfigurationFault;
        }
        for (const int status : {425, 429, 500, 501, 502, 503, 504, 599}) {
            QTest::addRow("%d", status) << answer(status) << Busy;
        }
        for (const int status : {100, 206, 299, 408, 600, 999}) {
            QTest::addRow("%d", status) << answer(status) << Ambiguous;
        }
    }
    void creation_means() {
        REQUIRES("REL-49");
        REQUIRES("REL-50");
        QFETCH(HttpAnswer, reply);
        QFETCH(UpstreamOutcome, outcome);
        const UpstreamAnswer result = classifyCreation(reply, created, now);
        QCOMPARE(result.outcome, outcome);
        QCOMPARE(result.location, outcome == Ok ? u"/v1/uploads/7"_s : QString());
    }

    void offset_means_data() {
        QTest::addColumn<HttpAnswer>("reply");
        QTest::addColumn<UpstreamOutcome>("outcome");
        QTest::addColumn<qint64>("offset");
        const auto row = [](const char* name, const HttpAnswer& reply, UpstreamOutcome outcome, qint64 offset = -1) {
            QTest::newRow(name) << reply << outcome << offset;
        };
        row("agreed", answer(200, {{"upload-offset", "1234"}}), Ok, 1234);
        row("zero", answer(200, {{"upload-offset", "0"}}), Ok, 0);
        row("portal", answer(200, {{"content-type", "text/html"}}), Ambiguous);
        row("negative", answer(200, {{"upload-offset", "-1"}}), Ambiguous);
        row("twice", answer(200, {{"upload-offset", "5, 5"}}), Ambiguous);
        row("fraction", answer(200, {{"upload-offset", "1e3"}}), Ambiguous);
        row("beyond numbers", answer(200, {{"upload-offset", "99999999999999999999"}}), Ambiguous);
        row("204", answer(204, {{"upload-offset", "5"}}), Ambiguous);
        row("404", answer(404), UploadGone);
        row("410", answer(410), UploadGone);
        row("412", answer(412), ConfigurationFault);
        row("403", answer(403), NotSignedIn);
        row("423", answer(423), Busy); // another request works on this upload
        row("503", answer(503), Busy);
    }
    void offset_means() {
        REQUIRES("REL-57");
        QFETCH(HttpAnswer, reply);
        QFETCH(UpstreamOutcome, outcome);
        QFETCH(qint64, offset);
        const UpstreamAnswer result = classifyOffset(reply, now);
        QCOMPARE(result.outcome, outcome);
        QCOMPARE(result.offset, offset);
    }

    void bytes_mean_data() {
        QTest::addColumn<HttpAnswer>("reply");
        QTest::addColumn<UpstreamOutcome>("outcome");
        QTest::addColumn<qint64>("offset");
        const auto row = [](const char* name, const HttpAnswer& reply, UpstreamOutcome outcome, qint64 offset = -1) {
            QTest::newRow(name) << reply << outcome << offset;
        };
        row("whole", answer(204, {{"upload-offset", "150"}}), Ok, 150);
        row("part", answer(204, {{"upload-offset", "120"}}), Ok, 120);
        row("less than before", answer(204, {{"upload-offset", "99"}}), Ambiguous);
        row("more than sent", answer(204, {{"upload-offset", "151"}}), Ambiguous);
        row("no offset", answer(204), Ambiguous);
        row("portal", answer(200, {{"content-type", "text/html"}, {"upload-offset", "150"}}, "<html>"), Ambiguous);
        row("404", answer(404), UploadGone);
        row("410", answer(410), UploadGone);
        row("409", answer(409), OffsetConflict);
        row("413", answer(413), TooLarge);
        row("460", problem(460, "checksum-mismatch"), ChecksumMismatch);
        row("307", answer(307, {{"location", "/x"}}), ConfigurationFault);
        row("408", answer(408), Ambiguous);
        row("401", answer(401), NotSignedIn);
        row("423", problem(423, "upload-busy"), Busy);
        row("500", answer(500), Busy);
    }
    void bytes_mean() {
        REQUIRES("REL-34");
        QFETCH(HttpAnswer, reply);
        QFETCH(UpstreamOutcome, outcome);
        QFETCH(qint64, offset);
        const UpstreamAnswer result = classifyBytes(reply, 100, 50, now);
        QCOMPARE(result.outcome, outcome);
        QCOMPARE(result.offset, offset);
    }

    void look_up_means_data() {
        QTest::addColumn<HttpAnswer>("reply");
        QTest::addColumn<UpstreamOutcome>("outcome");
        QTest::newRow("processing") << json(quoted("{'state':'processing'}")) << Ok;
        QTest::newRow("held") << json(quoted("{'state':'held','receipt':'a.b.c'}"), "application/json; charset=utf-8")
                              << Ok;
        QTest::newRow("accepted") << json(quoted("{'state':'accepted','receipt':'a.b.c','later':[1]}")) << Ok;
        QTest::newRow("rejected")
            << json(quoted("{'state':'rejected','receipt':'a.b.c','problems':[{'code':'id-number','field':'f'}]}"))
            << Ok;
        QTest::newRow("never received") << problem(404, "unknown-key") << UnknownKey;
        QTest::newRow("404 page") << answer(404, {{"content-type", "text/html"}}, "<html>") << ConfigurationFault;
        QTest::newRow("404 with another problem") << problem(404, "no-such-path") << ConfigurationFault;
        QTest::newRow("404 as plain JSON")
            << answer(404, {{"content-type", "application/json"}}, quoted("{'type':'urn:kaban:problem:unknown-key'}"))
            << ConfigurationFault;
        QTest::newRow("410 with the problem") << problem(410, "unknown-key") << ConfigurationFault;
        const QByteArray accepted = quoted("{'state':'accepted','receipt':'a.b.c'}");
        QTest::newRow("no type") << answer(200, {}, accepted) << Ambiguous;
        QTest::newRow("HTML type") << json(accepted, "text/html") << Ambiguous;
        QTest::newRow("other charset") << json(accepted, "application/json; charset=gb18030") << Ambiguous;
        QTest::newRow("202") << answer(202, {{"content-type", "application/json"}}, accepted) << Ambiguous;
        QTest::newRow("empty") << json("") << Ambiguous;
        QTest::newRow("list") << json("[]") << Ambiguous;
        QTest::newRow("no state") << json(quoted("{'receipt':'a.b.c'}")) << Ambiguous;
        QTest::newRow("other state") << json(quoted("{'state':'Accepted','receipt':'a.b.c'}")) << Ambiguous;
        QTest::newRow("state is a number") << json(quoted("{'state':1,'receipt':'a.b.c'}")) << Ambiguous;
        QTest::newRow("two states") << json(quoted("{'state':'rejected','receipt':'a.b.c','state':'accepted'}"))
                                    << Ambiguous;
        QTest::newRow("accepted without receipt") << json(quoted("{'state':'accepted'}")) << Ambiguous;
        QTest::newRow("receipt is an object") << json(quoted("{'state':'accepted','receipt':{}}")) << Ambiguous;
        QTest::newRow("receipt too long")
            << json(quoted("{'state':'accepted','receipt':'") + QByteArray(64 * 1024 + 1, 'a') + "\"}") << Ambiguous;
        QTest::newRow("rejected without receipt") << json(quoted("{'state':'rejected','problems':[]}")) << Ambiguous;
        QTest::newRow("problems is text")
            << json(quoted("{'state':'rejected','receipt':'a.b.c','problems':'x'}")) << Ambiguous;
        QTest::newRow("code with markup")
            << json(quoted("{'state':'rejected','receipt':'a.b.c','problems':[{'code':'<b>'}]}")) << Ambiguous;
        QTest::newRow("code missing") << json(quoted("{'state':'rejected','receipt':'a.b.c','problems':[{}]}"))
                                      << Ambiguous;
    }
    void look_up_means() {
        REQUIRES("REL-34");
        REQUIRES("REL-40");
        REQUIRES("SEC-48");
        QFETCH(HttpAnswer, reply);
        QFETCH(UpstreamOutcome, outcome);
        const UpstreamAnswer result = classifyLookUp(reply, now);
        QCOMPARE(result.outcome, outcome);
        QCOMPARE(result.state.has_value(), outcome == Ok);
        QCOMPARE(result.receipt.isEmpty(), outcome != Ok || *result.state == SubmissionState::Processing);
    }

    void look_up_carries_codes_and_wait() {
        const UpstreamAnswer rejected =
            classifyLookUp(json(quoted("{'state':'rejected','receipt':'a.b.c','problems':[{'code':'id-number','field':'"
                                       "f'},{'code':'other'}]}")),
                           now);
        QCOMPARE(rejected.problemCodes, (QStringList{u"id-number"_s, u"other"_s}));
        QCOMPARE(rejected.receipt, QByteArray("a.b.c"));
        HttpAnswer processing = json(quoted("{'state':'processing'}"));
        processing.headers.insert("retry-after", "15");
        QCOMPARE(classifyLookUp(processing, now).retryAfterMilliseconds, 15000);
    }

    void busy_carries_the_wait() {
        REQUIRES("REL-51");
        for (const int status : {429, 500, 503}) {
            QCOMPARE(classifyLookUp(answer(status, {{"retry-after", "120"}}), now).retryAfterMilliseconds, 120000);
            QCOMPARE(classifyBytes(answer(status, {{"retry-after", "120"}}), 0, 1, now).retryAfterMilliseconds, 120000);
            QCOMPARE(classifyOffset(answer(status, {{"retry-after", "-1"}}), now).retryAfterMilliseconds, 0);
            QCOMPARE(classifyCreation(answer(status, {{"retry-after", "x"}}), created, now).retryAfterMilliseconds,
                     std::nullopt);
        }
    }

    void call_without_whole_answer_means_the_same_for_all() {
        const auto outcomes = [](HttpEnd end) {
            // Even a perfect status does not count when the answer is not whole.
            const HttpAnswer reply{
                end, 204, {{"upload-offset", "1"}, {"location", "/x"}}, SecretBytes(quoted("{'state':'processing'}"))};
            return QList<UpstreamOutcome>{classifyCreation(reply, created, now).outcome,
                                          classifyOffset(reply, now).outcome, classifyBytes(reply, 0, 1, now).outcome,
                                          classifyLookUp(reply, now).outcome};
        };
        QCOMPARE(outcomes(HttpEnd::NotConnected), QList<UpstreamOutcome>(4, Offline));
        QCOMPARE(outcomes(HttpEnd::NotTrusted), QList<UpstreamOutcome>(4, ConfigurationFault));
        QCOMPARE(outcomes(HttpEnd::Broken), QList<UpstreamOutcome>(4, Ambiguous));
    }
};

QTEST_GUILESS_MAIN(AnswerClassificationTest)
#include "answer_classification_test.moc"
