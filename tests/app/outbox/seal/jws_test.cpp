#include "app/outbox/seal/jws.h"
#include "tests/support/requires.h"

#include <QTest>

#include <openssl/core_names.h>
#include <openssl/param_build.h>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// RFC 7515, appendix A.3: a signature that no code of ours has made.
const QByteArray rfcHeader = "eyJhbGciOiJFUzI1NiJ9";
const QByteArray rfcPayload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const QByteArray rfcSignature =
    "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
const QByteArray rfcX = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
const QByteArray rfcY = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";

KeyHandle rfcKey() {
    const QByteArray point = '\x04' + QByteArray::fromBase64(rfcX, base64Url) + QByteArray::fromBase64(rfcY, base64Url);
    char group[] = "prime256v1";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, const_cast<char*>(point.constData()),
                                          static_cast<size_t>(point.size())),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY* key = nullptr;
    EVP_PKEY_CTX* const context = EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr);
    const bool made =
        EVP_PKEY_fromdata_init(context) == 1 && EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters) == 1;
    EVP_PKEY_CTX_free(context);
    return KeyHandle(made ? key : nullptr);
}

QByteArray text(const QByteArray& header, const QByteArray& payload = "{}",
                const QByteArray& signature = QByteArray(64, 'x')) {
    return header.toBase64(base64Url) + '.' + payload.toBase64(base64Url) + '.' + signature.toBase64(base64Url);
}

} // namespace

class JwsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rfc7515_example_is_proved_and_its_changes_are_not() {
        const KeyHandle key = rfcKey();
        QVERIFY(key);
        const CompactJws example{{}, rfcHeader + '.' + rfcPayload, {}, QByteArray::fromBase64(rfcSignature, base64Url)};
        QVERIFY(es256Proves(example, key.get()));
        for (qsizetype i = 0; i < example.signature.size(); ++i) {
            CompactJws changed = example;
            changed.signature[i] = static_cast<char>(changed.signature[i] ^ 1);
            QVERIFY(!es256Proves(changed, key.get()));
        }
        for (qsizetype i = 0; i < example.signedText.size(); ++i) {
            CompactJws changed = example;
            changed.signedText[i] = static_cast<char>(changed.signedText[i] ^ 1);
            QVERIFY(!es256Proves(changed, key.get()));
        }
    }

    void signature_of_zeros_proves_nothing() {
        const KeyHandle key = rfcKey(); // CVE-2022-21449: r = s = 0
        QVERIFY(!es256Proves({{}, rfcHeader + '.' + rfcPayload, {}, QByteArray(64, '\0')}, key.get()));
    }

    void well_formed_text_is_taken_apart() {
        const auto jws = parseCompactJws(text(R"({"kid":"ab","typ":"t","alg":"ES256","other":1})", "payload"), u"t"_s);
        QVERIFY(jws.has_value());
        QCOMPARE(jws->keyId, u"ab"_s);
        QCOMPARE(jws->payload, QByteArray("payload"));
        QCOMPARE(jws->signature, QByteArray(64, 'x'));
    }

    void text_of_another_form_is_refused_data() {
        QTest::addColumn<QByteArray>("jws");
        const QByteArray header = R"({"alg":"ES256","typ":"t","kid":"ab"})";
        const QByteArray good = text(header);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("two parts") << good.left(good.lastIndexOf('.'));
        QTest::newRow("four parts") << good + ".AAAA";
        QTest::newRow("empty payload") << text(header, "");
        QTest::newRow("no signature") << text(header, "{}", "");
        QTest::newRow("DER sized signature") << text(header, "{}", QByteArray(71, 'x'));
        QTest::newRow("padding") << good + "==";
        QTest::newRow("stray bits") << good.left(good.size() - 1) + 'B';
        QTest::newRow("line end") << good + '\n';
        QTest::newRow("plain base64") << text(header, "\xfb\xff\xfe").replace('-', '+').replace('_', '/');
        QTest::newRow("alg none") << text(R"({"alg":"none","typ":"t","kid":"ab"})");
        QTest::newRow("alg HS256") << text(R"({"alg":"HS256","typ":"t","kid":"ab"})");
        QTest::newRow("alg es256") << text(R"({"alg":"es256","typ":"t","kid":"ab"})");
        QTest::newRow("alg list") << text(R"({"alg":["ES256"],"typ":"t","kid":"ab"})");
        QTest::newRow("alg missing") << text(R"({"typ":"t","kid":"ab"})");
        QTest::newRow("other type") << text(R"({"alg":"ES256","typ":"JWT","kid":"ab"})");
        QTest::newRow("kid missing") << text(R"({"alg":"ES256","typ":"t"})");
        QTest::newRow("kid number") << text(R"({"alg":"ES256","typ":"t","kid":7})");
        QTest::newRow("crit") << text(R"({"alg":"ES256","typ":"t","kid":"ab","crit":["b64"],"b64":false})");
        QTest::newRow("header list") << text(R"(["ES256"])");
        QTest::newRow("header not JSON") << text("ES256");
        QTest::newRow("too long") << text(header, QByteArray(64 * 1024, ' '));
    }
    void text_of_another_form_is_refused() {
        REQUIRES("SEC-53");
        QFETCH(QByteArray, jws);
        QVERIFY(!parseCompactJws(jws, u"t"_s));
    }
};

QTEST_GUILESS_MAIN(JwsTest)
#include "jws_test.moc"
