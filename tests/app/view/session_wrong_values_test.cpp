// Every wrong value a field of the individual's form can hold, as the applicant meets it: the words on the page, what
// was entered kept, the way on. A table of fields against the service file shows that none is left out.

#include "form_walk.h"
#include "tests/support/requires.h"

#include <QSet>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

QString blockedNoteOf(const PageModel& page) {
    if (const auto* form = std::get_if<FormContent>(&page.content)) {
        return form->blockedNote;
    }
    return std::get<CollectionContent>(page.content).blockedNote;
}

QMap<QString, QString> valuesOf(const SessionBench& bench) {
    QMap<QString, QString> values;
    for (const FormSection& section : sectionsOf(bench.session->page())) {
        for (const FormField& field : section.fields) {
            values.insert(field.id, field.value);
        }
    }
    return values;
}

/// From the check page on; the postal block is chosen where its fields are wanted.
void walkTo(SessionBench& bench, const QString& step, const QString& field) {
    for (int pages = 0; pages < 5 && bench.step() != step; ++pages) {
        bench.act(u"capture"_s); // heard by the photo only
        bench.act(u"next"_s);
    }
    QCOMPARE(bench.step(), step);
    if (field.startsWith(u"postal.")) {
        bench.session->act(u"method.post"_s);
    }
}

/// Before anybody has signed in nothing is known.
bool isTypedSignIn(const QString& step) {
    return step == u"sign_in_typed";
}

void walkToTypedSignIn(SessionBench& bench) {
    bench.act(u"start.individual"_s);
    bench.act(u"sms"_s);
    QCOMPARE(bench.step(), u"sign_in_typed"_s);
}

/// The fields that a table of this test speaks of: "step/field".
using Covered = QSet<QString>;

struct TypedRow {
    const char* name;
    const char* step;
    const char* field;
    const char* keys;
    const char* said; ///< text id
};

// Letters and signs cannot be typed: the pad has none (but the hyphen of a landline). So Characters is no row here.
constexpr TypedRow typedRows[] = {
    {"mobile, ten digits", "supplement", "mobile", "1380000123", "fault.mobile"},
    {"mobile, begins with 12", "supplement", "mobile", "12800001234", "fault.mobile"},
    {"mobile, a landline", "supplement", "mobile", "01012345678", "fault.mobile"},
    {"landline, no area code", "supplement", "landline", "12345678", "fault.area_code"},
    {"landline, seven digits in Beijing", "supplement", "landline", "010-1234567", "fault.landline"},
    {"landline, six digits", "supplement", "landline", "0311-123456", "fault.landline"},
    {"landline, half an area code", "supplement", "landline", "02-12345678", "fault.landline"},
    {"landline, a mobile", "supplement", "landline", "13800001234", "fault.landline"},
    {"landline, area code only", "supplement", "landline", "010", "fault.landline"},
    {"recipient's phone, ten digits", "collection", "postal.mobile", "1380000123", "fault.mobile"},
    {"recipient's phone, begins with 12", "collection", "postal.mobile", "12800001234", "fault.mobile"},
    {"postcode, five digits", "collection", "postal.postcode", "10003", "fault.postcode"},
    {"typed number, 17 digits", "sign_in_typed", "sms.id_number", "11010519491231002", "fault.id_number.count"},
    {"typed number, check digit", "sign_in_typed", "sms.id_number", "110105194912310021", "fault.id_number"},
    {"typed mobile, ten digits", "sign_in_typed", "sms.mobile", "1380000123", "fault.mobile"},
};

struct MissingRow {
    const char* name;
    const char* step;
    const char* field;
    const char* said;
};

constexpr MissingRow missingRows[] = {
    {"ethnic group", "supplement", "ethnicity_code", "fault.pick"},
    {"occupation", "supplement", "occupation_code", "fault.pick"},
    {"district", "supplement", "district_code", "fault.pick"},
    {"address", "supplement", "residence_address", "fault.fill"},
    {"mobile", "supplement", "mobile", "fault.fill"},
    {"bank", "bank", "bank_code", "fault.pick"},
    {"branch", "bank", "branch_code", "fault.pick"},
    {"recipient", "collection", "postal.recipient", "fault.fill"},
    {"delivery address", "collection", "postal.address", "fault.fill"},
    {"postcode", "collection", "postal.postcode", "fault.fill"},
    {"typed name", "sign_in_typed", "sms.name", "fault.fill"},
    {"typed number", "sign_in_typed", "sms.id_number", "fault.fill"},
    {"typed mobile", "sign_in_typed", "sms.mobile", "fault.fill"},
};

/// The person of whom nobody knows that one thing. A name or an address that cannot be taken over is not proposed.
void withhold(const QString& field, PersonProfile& profile, ResidentCard& card) {
    if (field == u"ethnicity_code") {
        card.ethnicityCode.clear();
        profile.ethnicityCode.clear();
    } else if (field == u"occupation_code") {
        profile.occupationCode.clear();
    } else if (field == u"district_code") {
        profile.districtCode.clear();
    } else if (field == u"residence_address") {
        profile.address = {};
        card.address = SecretText(u"1"_s);
    } else if (field == u"mobile") {
        profile.mobile = {};
    } else if (field == u"postal.recipient") {
        profile.name = SecretText(u"ZHANG"_s);
        card.name = SecretText(u"ZHANG"_s);
    } else if (field == u"postal.address") {
        profile.address = SecretText(u"村"_s);
    }
}

} // namespace

class SessionWrongValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldThatCanBeFilled_hasItsRows() {
        // Neither can be empty or wrong: one of two tiles is always chosen; the district of residence, which is
        // required two pages before, stands here until another one is picked.
        Covered covered{u"collection/collection"_s, u"collection/postal.district_code"_s};
        for (const TypedRow& row : typedRows) {
            covered.insert(QLatin1String(row.step) + u'/' + QLatin1String(row.field));
        }
        for (const MissingRow& row : missingRows) {
            covered.insert(QLatin1String(row.step) + u'/' + QLatin1String(row.field));
        }
        const auto service = parseService(sessionTestFile(u"services/individual.json"_s));
        Covered wanted;
        for (const StepDefinition& step : service->steps) {
            for (const FieldGroupDefinition& group : step.groups) {
                for (const FieldDefinition& field : group.fields) {
                    if (!field.input.isEmpty()) {
                        wanted.insert(step.id + u'/' + field.id);
                    }
                }
            }
        }
        QCOMPARE(covered, wanted);
    }

    void typed_wrong_isNamedAndStaysUntilCorrected_data() {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(typedRows)); ++i) {
            QTest::newRow(typedRows[i].name) << i;
        }
    }
    void typed_wrong_isNamedAndStaysUntilCorrected() {
        REQUIRES("FLD-52");
        REQUIRES("VAL-01");
        REQUIRES("VAL-02");
        REQUIRES("VAL-03");
        QFETCH(int, row);
        const TypedRow& wrong = typedRows[row];
        const QString field = QLatin1String(wrong.field);
        const QString keys = QLatin1String(wrong.keys);
        const bool typedSignIn = isTypedSignIn(QLatin1String(wrong.step));
        SessionBench bench(u"zh"_s, sessionTestData(), sessionTestFacts(typedSignIn));
        if (typedSignIn) {
            walkToTypedSignIn(bench);
        } else {
            bench.readCard();
            walkTo(bench, QLatin1String(wrong.step), field);
        }
        const QMap<QString, QString> before = valuesOf(bench);
        bench.session->act(u"open."_s + field);
        while (!editorOf(bench).typed.isEmpty()) {
            bench.session->act(u"key.backspace"_s);
        }
        type(bench, keys);
        bench.session->act(u"confirm"_s);
        QVERIFY2(bench.session->page().editor, "the field stays open");
        const QString said = qtTrId(wrong.said);
        QCOMPARE(editorOf(bench).error, said.contains(u"%1"_s) ? said.arg(formField(bench, field)->label) : said);
        QCOMPARE(editorOf(bench).typed, keys);
        bench.session->act(u"key.backspace"_s);
        QVERIFY2(editorOf(bench).error.isEmpty(), "who is correcting is not reproached");
        QCOMPARE(editorOf(bench).typed, keys.chopped(1));
        bench.session->act(u"close"_s);
        QCOMPARE(valuesOf(bench), before);
    }

    void required_missing_isNamedAtTheFieldAndAboveTheButtons_data() {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(missingRows)); ++i) {
            QTest::newRow(missingRows[i].name) << i;
        }
    }
    void required_missing_isNamedAtTheFieldAndAboveTheButtons() {
        REQUIRES("FLD-51");
        REQUIRES("FLD-52");
        REQUIRES("IND-11");
        QFETCH(int, row);
        const MissingRow& wrong = missingRows[row];
        const QString field = QLatin1String(wrong.field);
        PersonProfile profile = sampleProfile();
        ResidentCard card = sampleCard();
        withhold(field, profile, card);
        const QString bank = field == u"bank_code" ? QString() : u"BOB"_s;
        const QString branch = QLatin1String(wrong.step) == u"bank" ? QString() : u"BOB-XZM"_s;
        SessionData data = sessionTestData();
        if (field == u"postal.postcode") {
            data.lists.remove(u"districts"_s); // which would propose one
        }
        KioskFacts facts{u"demo-01"_s, u"0.1.0"_s, 18, bank, branch};
        const bool typedSignIn = isTypedSignIn(QLatin1String(wrong.step));
        facts.smsSignIn = typedSignIn;
        SessionBench bench(u"zh"_s, data, facts);
        if (typedSignIn) {
            walkToTypedSignIn(bench);
        } else {
            bench.readCard(profile, card);
            walkTo(bench, QLatin1String(wrong.step), field);
        }
        const QMap<QString, QString> before = valuesOf(bench);
        QVERIFY2(formField(bench, field)->error.isEmpty(), "nobody is reproached before trying to go on");
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), QLatin1String(wrong.step));
        const QString said = qtTrId(wrong.said).arg(formField(bench, field)->label);
        QCOMPARE(formField(bench, field)->error, said);
        // Of several that are missing the first one is named above the buttons.
        const QString first = typedSignIn ? u"sms.name"_s : field;
        QCOMPARE(blockedNoteOf(bench.session->page()), formField(bench, first)->error);
        QCOMPARE(valuesOf(bench), before);
    }
};

QTEST_GUILESS_MAIN(SessionWrongValuesTest)
#include "session_wrong_values_test.moc"
