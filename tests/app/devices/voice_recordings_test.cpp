#include "app/devices/voice_recordings.h"
#include "wav_bytes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class VoiceRecordingsTest : public QObject {
    Q_OBJECT
private:
    static bool known(const QString& language, const QString& id) {
        return (language == u"zh" || language == u"en") && id == u"home.headline";
    }
    Result<VoiceRecordings, QString> read(const QByteArray& table, const QByteArray& sound = wavBytes(441, 22'050)) {
        const QTemporaryDir folder;
        write(folder.filePath(u"recordings.json"_s), table);
        write(folder.filePath(u"home.wav"_s), sound);
        return VoiceRecordings::read(folder.path(), known);
    }
    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void table_ofTheProgram_isSound() {
        const auto shipped = VoiceRecordings::read(QStringLiteral(KABAN_SOURCE_DIR "/resources/voice"), known);
        QVERIFY2(shipped, qPrintable(shipped ? QString() : shipped.error()));
    }

    void recording_ofOneLanguage_isForThatTextInThatLanguage() {
        const auto recordings = read(R"({"zh": {"home.headline": "home.wav"}, "en": {}})");
        QVERIFY(recordings);
        QCOMPARE(recordings->count(), 1);
        QCOMPARE(recordings->find(u"zh"_s, u"home.headline"_s)->milliseconds(), 20);
        QVERIFY(!recordings->find(u"en"_s, u"home.headline"_s));
        QVERIFY(!recordings->find(u"zh"_s, u"home.sentence"_s));
        QVERIFY(!recordings->find(u"zh"_s, {}));
    }

    void table_withAMistake_saysWhich_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("said");
        QTest::newRow("no JSON") << QByteArray("{") << u"no JSON object"_s;
        QTest::newRow("language") << QByteArray(R"({"fr": {}})") << u"fr"_s;
        QTest::newRow("text") << QByteArray(R"({"zh": {"home.nothing": "home.wav"}})") << u"home.nothing"_s;
        QTest::newRow("file") << QByteArray(R"({"zh": {"home.headline": "other.wav"}})") << u"other.wav"_s;
        QTest::newRow("way out") << QByteArray(R"({"zh": {"home.headline": "../home.wav"}})") << u"../home.wav"_s;
        QTest::newRow("no name") << QByteArray(R"({"zh": {"home.headline": 7}})") << u"is no WAV"_s;
    }
    void table_withAMistake_saysWhich() {
        QFETCH(QByteArray, table);
        QFETCH(QString, said);
        const auto recordings = read(table);
        QVERIFY(!recordings);
        QVERIFY2(recordings.error().contains(said), qPrintable(recordings.error()));
    }

    void file_thatIsNoWav_isAMistake() { QVERIFY(!read(R"({"zh": {"home.headline": "home.wav"}})", "ID3 music")); }

    void folder_withoutATable_isAMistake() {
        const QTemporaryDir folder;
        QVERIFY(!VoiceRecordings::read(folder.path(), known));
    }
};

QTEST_GUILESS_MAIN(VoiceRecordingsTest)
#include "voice_recordings_test.moc"
