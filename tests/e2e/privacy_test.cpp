// Nobody's data stays behind: a person whose every value is a mark applies, and whatever the kiosk has written is
// searched for the marks. Once with the application accepted, once with it sealed in the queue; the log at its most
// verbose, and Qt asked for everything too. By chance the text-message code equals one of the about forty numbers of
// six digits that stand alone in a session's files (districts, postcodes) once in 25,000 sessions.

#include "session_marks.h"
#include "session_traces.h"

#include "tests/support/requires.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One session, of the case every_field unless another is named, and what is known of it.
struct MarkedSession {
    explicit MarkedSession(bool offline, const QString& caseName = u"every_field"_s)
        : record(recordFolder.path()), run(walk(offline, caseName)), traces(kiosk.folder(), record) {
        if (offline) {
            application = kiosk.sealedApplication();
        } else if (kiosk.startAuthority()) {
            application = kiosk.arrivedApplication(kiosk.result()[u"application_id"_s].toString());
            kiosk.stopAuthority();
        }
        marks = sessionMarks(kiosk.out(), person, application);
    }

    /// A home of its own: what a library keeps there would be a trace as well.
    Finished walk(bool offline, const QString& caseName) {
        const QString home = kiosk.folder() + u"/home"_s;
        const QString runtime = kiosk.folder() + u"/runtime"_s;
        const QString temporary = kiosk.folder() + u"/tmp"_s;
        for (const QString& folder : {home, runtime, temporary}) {
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        Variables variables = record.variables();
        variables += {{u"HOME"_s, home},
                      {u"XDG_RUNTIME_DIR"_s, runtime},
                      {u"TMPDIR"_s, temporary},
                      {u"QT_LOGGING_RULES"_s, u"*=true"_s}};
        for (const auto& [name, below] : {std::pair{"CACHE", u"/.cache"_s}, {"CONFIG", u"/.config"_s}}) {
            variables.append({u"XDG_%1_HOME"_s.arg(QLatin1String(name)), home + below});
        }
        return kiosk.walkthrough(
            QStringList{u"--case"_s, caseName} + (offline ? QStringList{u"--offline"_s} : QStringList()), variables);
    }

    QString mark(const QString& what) const {
        for (const Mark& one : marks) {
            if (one.what == what) {
                return one.text;
            }
        }
        return {};
    }

    QTemporaryDir recordFolder;
    WriteRecord record;
    Walk kiosk;
    Finished run;
    SessionTraces traces;
    QJsonObject person = personOfTheSandbox(u"yin"_s);
    QJsonObject application;
    QList<Mark> marks;
};

QString textOf(const QString& program, const QStringList& arguments) {
    const Finished run = runProgram(program, arguments);
    return run.exitCode == 0 ? QString::fromUtf8(run.output) : QString();
}

QString withoutSpaces(QString text) {
    return text.remove(QRegularExpression(u"\\s"_s));
}

} // namespace

class PrivacyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() {
        QTest::addColumn<bool>("offline");
        QTest::newRow("accepted") << false;
        QTest::newRow("sealed in the queue") << true;
    }

    void session_ofThePersonMadeOfMarks_endsAsItShould() {
        const MarkedSession& one = session();
        QVERIFY2(one.run.exitCode == 0, one.run.errors.constData());
        QFETCH_GLOBAL(bool, offline);
        if (offline) {
            QVERIFY2(one.kiosk.durablySealed(), qPrintable(one.kiosk.onlyState())); // it is there, and yet:
        } else {
            QCOMPARE(one.kiosk.result()[u"state"_s].toString(), u"accepted"_s);
        }
    }

    /// Otherwise nothing would be proven: every field that can be filled is filled, by other values than were there.
    void application_inEveryField_heldAMark() {
        const MarkedSession& one = session();
        const QHash<QString, QString> values = personalValues(one.application);
        const QJsonObject profile = one.person[u"profile"_s].toObject();
        const QStringList fields = typableFields();
        QVERIFY(fields.contains(u"mobile"_s) && fields.contains(u"postal.postcode"_s));
        for (const QString& field : fields) {
            QVERIFY2(!values.value(field).isEmpty(), qPrintable(field));
            QVERIFY2(!one.mark(u"application."_s + field).isEmpty(), qPrintable(field));
        }
        for (const char* field : {"mobile", "landline"}) {
            const QString name = QString::fromLatin1(field);
            QVERIFY2(values.value(name) != profile[name].toString(), field);
            QCOMPARE(one.application[u"provenance"_s][name].toString(), u"typed"_s);
        }
        QVERIFY(values.value(u"postal.mobile"_s) != values.value(u"mobile"_s));
        QCOMPARE(values.value(u"postal.address"_s), u"北京市印记戊巷7号"_s); // typed in pinyin (SEC-21)
        QVERIFY(one.application[u"form"_s][u"mobile_verified"_s].toBool());  // by the code that was sent
        for (const char* kind : {"device_code", "user_code", "access_token", "sms_code", "sms_challenge"}) {
            const bool issued = std::any_of(one.marks.begin(), one.marks.end(), [&](const Mark& mark) {
                return mark.what.startsWith(u"issued.") && mark.what.endsWith(QLatin1String(kind));
            });
            QVERIFY2(issued, kind);
        }
        QVERIFY(!one.mark(u"card.new_addresses.0"_s).isEmpty());
    }

    void log_ofTheSession_isAtItsMostVerbose() {
        const MarkedSession& one = session();
        QVERIFY(contentOf(one.kiosk.kioskFolder() + u"/kiosk.toml"_s).contains("level = \"debug\""));
        const QByteArray log = contentOf(one.kiosk.kioskFolder() + u"/log/kaban.log"_s);
        for (const char* line : {"kaban.flow: enter \"check_data\"", "kaban.flow: revealed", "kaban.network: sms check",
                                 "kaban.outbox:", "30 01: 41"}) {
            QVERIFY2(log.contains(line), line);
        }
    }

    void writing_goesToKnownPlacesOnly() {
        REQUIRES("SEC-27");
        const MarkedSession& one = session();
        QCOMPARE(one.traces.strangePlaces().join(u'\n'), QString());
        QCOMPARE(one.traces.missingPlaces().join(u'\n'), QString());
        QCOMPARE(one.traces.unexplained().join(u'\n'), QString());
    }

    void whateverWasWritten_holdsNobodysData() {
        REQUIRES("SEC-26");
        REQUIRES("SEC-27");
        REQUIRES("MSK-07");
        const MarkedSession& one = session();
        const TraceSearch search(one.marks);
        QCOMPARE(one.traces.marked(search).join(u'\n'), QString());
        QCOMPARE(search.in(one.run.output).join(u'\n'), QString());
        QCOMPARE(search.in(one.run.errors).join(u'\n'), QString());
    }

    /// The pictures that were compared are JPEGs, and went out in base64: neither is anywhere, nor is the token.
    void face_thatSignedIn_isOnNoDisk() {
        REQUIRES("LOG-25");
        REQUIRES("SEC-27");
        QFETCH_GLOBAL(bool, offline);
        if (offline) {
            return; // nothing is compared without network
        }
        const MarkedSession one(false, u"face_not_matched"_s); // compared twice
        QVERIFY2(one.run.exitCode == 0, one.run.errors.constData());
        const QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a464946");
        QList<Mark> marks{{u"a JPEG"_s, {}, jpeg}};
        for (const QByteArray& written :
             {QByteArray("x") + jpeg, QByteArray("jpeg=") + (jpeg + "and so on").toBase64()}) {
            QVERIFY(!TraceSearch(marks).in(written).isEmpty()); // the search sees them
        }
        for (const Mark& mark : one.marks) {
            if (mark.what.endsWith(u"access_token")) {
                marks.append(mark);
            }
        }
        QCOMPARE(marks.size(), 2);
        const TraceSearch search(marks);
        QCOMPARE(one.traces.strangePlaces().join(u'\n'), QString());
        QCOMPARE(one.traces.marked(search).join(u'\n'), QString());
        QCOMPARE(search.in(one.run.errors).join(u'\n'), QString());
    }

    /// The same search finds the marks where they lawfully are.
    void marks_areFoundInTheSandbox() {
        const MarkedSession& one = session();
        const QByteArray card = contentOf(one.kiosk.out() + u"/devices/card.json"_s);
        const QByteArray issued = contentOf(one.kiosk.out() + u"/authority/issued.jsonl"_s);
        const QByteArray lawful = card + issued + QJsonDocument(one.application).toJson() +
                                  QJsonDocument(one.person[u"profile"_s].toObject()).toJson();
        for (const Mark& mark : one.marks) {
            const bool derived = mark.what.startsWith(u"part of "); // not all of them stand there as such
            QVERIFY2(derived || !TraceSearch({mark}).in(lawful).isEmpty(), qPrintable(mark.what));
        }
    }

    /// A core dump would be everything at once.
    void program_thatSeesPersonalData_wouldLeaveNoCore() {
        REQUIRES("SEC-24");
        QCOMPARE(session().record.endings(u"kaban"_s), QStringList(u"guarded"_s));
        QCOMPARE(session().record.endings(u"kaban-authority"_s).value(0), u"dumps"_s); // the sandbox is not guarded
        const QTemporaryDir folder;
        const WriteRecord record(folder.path());
        runProgram(u"kabanctl"_s, {u"--version"_s}, record.variables());
        QCOMPARE(record.endings(u"kabanctl"_s), QStringList(u"guarded"_s));
    }

    void receipt_holdsOnlyWhatMayBePrinted() {
        REQUIRES("MSK-07");
        REQUIRES("SEC-28");
        const MarkedSession& one = session();
        const QDir folder(one.kiosk.kioskFolder() + u"/receipts"_s);
        const QStringList receipts = folder.entryList(QDir::Files);
        QCOMPARE(receipts.size(), 1);
        const QString file = folder.filePath(receipts.first());
        const QString text = textOf(u"/usr/bin/pdftotext"_s, {file, u"-"_s});
        const QString about = textOf(u"/usr/bin/pdfinfo"_s, {file});
        QVERIFY(!about.isEmpty());
        const QJsonObject applicant = one.application[u"applicant"_s].toObject();
        const QString name = applicant[u"name"_s].toString();
        QVERIFY2(text.contains(name.first(1) + u"**"_s), qPrintable(text));
        QVERIFY2(text.contains(applicant[u"id_number"_s].toString().last(4)), qPrintable(text));
        QVERIFY2(text.contains(u"京安银行"), qPrintable(text)); // protocol
        const TraceSearch search(one.marks);
        for (const QString& words : {text, withoutSpaces(text), about}) { // a value broken into two lines is whole too
            QCOMPARE(search.in(words.toUtf8()).join(u'\n'), QString());
        }
        QVERIFY(!text.contains(applicant[u"id_number"_s].toString().last(5)));
    }

private:
    /// Each way to end is walked once for all that is asked about it.
    const MarkedSession& session() {
        QFETCH_GLOBAL(bool, offline);
        std::unique_ptr<MarkedSession>& one = sessions_[offline];
        if (!one) {
            one = std::make_unique<MarkedSession>(offline);
        }
        return *one;
    }

    /// Fields of the service file into which a person types, or takes over what is proposed.
    static QStringList typableFields() {
        const QByteArray file = contentOf(QStringLiteral(KABAN_SOURCE_DIR "/resources/services/individual.json"));
        QStringList fields;
        for (const QJsonValue& step : QJsonDocument::fromJson(file)[u"steps"_s].toArray()) {
            for (const QJsonValue& group : step[u"groups"_s].toArray()) {
                for (const QJsonValue& field : group[u"fields"_s].toArray()) {
                    const QStringList chosen{QString(), u"list"_s, u"branch"_s, u"collection"_s};
                    const bool ofSignIn = field[u"id"_s].toString().startsWith(u"sms."); // no part of an application
                    if (!chosen.contains(field[u"input"_s].toString()) && !ofSignIn) {
                        fields.append(field[u"id"_s].toString());
                    }
                }
            }
        }
        return fields;
    }

    std::map<bool, std::unique_ptr<MarkedSession>> sessions_;
};

QTEST_GUILESS_MAIN(PrivacyTest)
#include "privacy_test.moc"
