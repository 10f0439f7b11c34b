#include "app/outbox/seal/receipt.h"
#include "seal_fixture.h"
#include "tests/support/requires.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QString keyText = u"019aa3b0-1234-7abc-8def-0123456789ab"_s;
const QString otherKeyText = u"019aa3b0-1234-7abc-8def-0123456789ac"_s;
const QString hash = QString(64, u'a');
const QString otherHash = QString(63, u'a') + u'b';

SubmissionKey submission(const QString& text) {
    return *SubmissionKey::parse(text);
}

QJsonObject claims() {
    return {{u"strength"_s, u"accepted"_s},
            {u"key"_s, keyText},
            {u"sha256"_s, hash},
            {u"number"_s, u"202611210087"_s},
            {u"application_id"_s, u"A-7"_s},
            {u"issued_at"_s, u"2026-11-21T11:20:00Z"_s},
            {u"kiosk"_s, u"bj-test-01"_s}};
}

QJsonObject with(QJsonObject object, const QString& name, const QJsonValue& value) {
    object.insert(name, value); // an undefined value takes the member away
    return object;
}

} // namespace

class ReceiptTest : public QObject {
    Q_OBJECT
    SealFixture fixture_;
    Party authority_, stranger_;
    QList<ReceiptSigner> signers_;

    /// The DER signature of the openssl command, as the two numbers side by side.
    static QByteArray sideBySide(const QByteArray& der) {
        QByteArray result;
        qsizetype at = 2;
        for (int i = 0; i < 2; ++i) {
            const int size = der.at(at + 1);
            const QByteArray number = der.mid(at + 2, size);
            result += (QByteArray(32, '\0') + number).right(32);
            at += 2 + size;
        }
        return result;
    }

    QByteArray receipt(const QJsonObject& payload, const Party& signer, const QString& keyId) const {
        const QJsonObject header{{u"alg"_s, u"ES256"_s}, {u"typ"_s, u"kaban-receipt+jws"_s}, {u"kid"_s, keyId}};
        const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact).toBase64(base64Url) + '.' +
                                QJsonDocument(payload).toJson(QJsonDocument::Compact).toBase64(base64Url);
        const CommandResult der = runCommand(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-sign"_s, signer.key}, text);
        return text + '.' + sideBySide(der.output).toBase64(base64Url);
    }
    QByteArray receipt(const QJsonObject& payload) const {
        return receipt(payload, authority_, signers_.first().keyId);
    }

    Result<Receipt, ReceiptFault> verify(const QByteArray& jws) const {
        return verifyReceipt(jws, signers_, submission(keyText), hash);
    }

private Q_SLOTS:
    void initTestCase() {
        authority_ = fixture_.makeParty(u"authority"_s);
        stranger_ = fixture_.makeParty(u"stranger"_s);
        const auto signers = loadReceiptSigners({authority_.certificate});
        QVERIFY(signers.has_value());
        signers_ = *signers;
    }

    void receipt_of_configured_signer_is_believed() {
        REQUIRES("SEC-53");
        const auto verified = verify(receipt(claims()));
        QVERIFY2(verified, verified ? "" : qPrintable(receiptFaultName(verified.error())));
        QCOMPARE(verified->strength, ReceiptStrength::Accepted);
        QCOMPARE(verified->number, u"202611210087"_s);
        QCOMPARE(verified->applicationId, u"A-7"_s);
        QCOMPARE(verified->kioskId, u"bj-test-01"_s);
        QCOMPARE(verified->signerKeyId, signers_.first().keyId);
        QCOMPARE(verified->issuedAtMilliseconds,
                 QDateTime(QDate(2026, 11, 21), QTime(11, 20), Qt::UTC).toMSecsSinceEpoch());
    }

    void strength_is_told_apart() {
        QCOMPARE(verify(receipt(with(claims(), u"strength"_s, u"held"_s)))->strength, ReceiptStrength::Held);
        QCOMPARE(verify(receipt(with(claims(), u"strength"_s, u"rejected"_s)))->strength, ReceiptStrength::Rejected);
        const QJsonObject held =
            with(with(claims(), u"strength"_s, u"held"_s), u"application_id"_s, QJsonValue::Undefined);
        QVERIFY(verify(receipt(held)).has_value());
    }

    void replayed_receipt_is_refused() {
        REQUIRES("SEC-53");
        REQUIRES("REL-42");
        const QByteArray old = receipt(claims());
        QVERIFY(verify(old).has_value());
        const auto forOtherKey = verifyReceipt(old, signers_, submission(otherKeyText), hash);
        QVERIFY(!forOtherKey);
        QCOMPARE(forOtherKey.error(), ReceiptFault::OtherKey);
        const auto forOtherHash = verifyReceipt(old, signers_, submission(keyText), otherHash);
        QVERIFY(!forOtherHash);
        QCOMPARE(forOtherHash.error(), ReceiptFault::OtherHash);
    }

    void forged_receipt_is_refused() {
        REQUIRES("SEC-53");
        const auto strangerSigners = loadReceiptSigners({stranger_.certificate});
        QVERIFY(strangerSigners.has_value());
        const auto unknown = verify(receipt(claims(), stranger_, strangerSigners->first().keyId));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error(), ReceiptFault::UnknownSigner);
        const auto borrowedName = verify(receipt(claims(), stranger_, signers_.first().keyId));
        QVERIFY(!borrowedName);
        QCOMPARE(borrowedName.error(), ReceiptFault::BadSignature);
        QVERIFY(!verifyReceipt(receipt(claims()), {}, submission(keyText), hash));
    }

    void changed_payload_is_refused() {
        REQUIRES("SEC-53");
        const QList<QByteArray> held = receipt(with(claims(), u"strength"_s, u"held"_s)).split('.');
        const QList<QByteArray> accepted = receipt(claims()).split('.');
        const auto mixed = verify(held[0] + '.' + accepted[1] + '.' + held[2]);
        QVERIFY(!mixed);
        QCOMPARE(mixed.error(), ReceiptFault::BadSignature);
    }

    void changed_letter_anywhere_is_refused() {
        REQUIRES("SEC-53");
        const QByteArray good = receipt(claims());
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray changed = good;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!verify(changed), qPrintable(u"letter %1"_s.arg(i)));
        }
        for (qsizetype size = 0; size < good.size(); ++size) {
            QVERIFY(!verify(good.left(size)));
        }
    }

    void signed_but_incomplete_claims_are_malformed_data() {
        QTest::addColumn<QJsonObject>("payload");
        for (const QString& name : claims().keys()) {
            QTest::newRow(qPrintable(name + u" missing"_s)) << with(claims(), name, QJsonValue::Undefined);
            QTest::newRow(qPrintable(name + u" number"_s)) << with(claims(), name, 7);
            QTest::newRow(qPrintable(name + u" null"_s)) << with(claims(), name, QJsonValue::Null);
        }
        QTest::newRow("other strength") << with(claims(), u"strength"_s, u"ACCEPTED"_s);
        QTest::newRow("time without zone") << with(claims(), u"issued_at"_s, u"2026-11-21T11:20:00"_s);
        QTest::newRow("no date") << with(claims(), u"issued_at"_s, u"today"_s);
        QTest::newRow("markup in number") << with(claims(), u"number"_s, u"<img src=x>"_s);
        QTest::newRow("direction mark in number") << with(claims(), u"number"_s, u"2026\u202e7"_s);
        QTest::newRow("long number") << with(claims(), u"number"_s, QString(65, u'1'));
        QTest::newRow("accepted without number") << with(claims(), u"number"_s, u""_s);
        QTest::newRow("accepted without id") << with(claims(), u"application_id"_s, u""_s);
    }
    void signed_but_incomplete_claims_are_malformed() {
        QFETCH(QJsonObject, payload);
        const auto verified = verify(receipt(payload));
        QVERIFY(!verified);
        QCOMPARE(verified.error(), ReceiptFault::Malformed);
    }

    void signer_file_that_is_bad_stops_the_load() {
        const auto missing = loadReceiptSigners({authority_.certificate, fixture_.path(u"missing.pem"_s)});
        QVERIFY(!missing);
        QCOMPARE(missing.error(), SealError::RecipientUnreadable);
        const auto curve = loadReceiptSigners({fixture_.makeParty(u"p384"_s, {}, u"P-384"_s).certificate});
        QVERIFY(!curve);
        QCOMPARE(curve.error(), SealError::RecipientUnsuitable);
    }
};

QTEST_GUILESS_MAIN(ReceiptTest)
#include "receipt_test.moc"
