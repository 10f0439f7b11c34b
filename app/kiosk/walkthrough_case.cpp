#include "app/kiosk/walkthrough_case.h"

#include <QJsonArray>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

/// Who applies and is accepted.
WalkthroughCase applies(const QString& name, const QString& description, const QString& person) {
    return {name, description, person, u"done"_s, u"accepted"_s};
}

/// Who ends somewhere else, and nothing is sent.
WalkthroughCase ends(const QString& name, const QString& description, const QString& person, const QString& endStep) {
    return {name, description, person, endStep};
}

WalkthroughCase touching(WalkthroughCase walked, const QString& step, const QString& instead) {
    walked.habits.instead.insert(step, instead);
    return walked;
}

QList<WalkthroughCase> eligibilityCases() {
    const QString end = u"not_eligible"_s;
    return {
        ends(u"has_card"_s, u"already holds a valid third-generation card"_s, u"wang"_s, end),
        ends(u"in_progress"_s, u"an application is running"_s, u"li"_s, end),
        ends(u"collective"_s, u"the employer has opened the collective application"_s, u"zhao"_s, end),
        ends(u"minor"_s, u"under 18: a guardian has to apply"_s, u"qian"_s, end),
        ends(u"not_found"_s, u"no insured person found"_s, u"zhou"_s, end),
        ends(u"mismatch"_s, u"name and number do not match"_s, u"wu"_s, end),
        ends(u"expired_id"_s, u"the registered ID card has expired"_s, u"zheng"_s, end),
        ends(u"unavailable"_s, u"eligibility cannot be checked"_s, u"feng"_s, u"eligibility_unavailable"_s),
        touching(ends(u"minor_how"_s, u"under 18: what the guardian can do instead"_s, u"qian"_s, u"service_off"_s),
                 end, u"service.minor"_s),
        touching(applies(u"unavailable_go_on"_s, u"eligibility cannot be checked, and the person goes on"_s, u"feng"_s),
                 u"eligibility_unavailable"_s, u"go_on"_s),
    };
}

/// Each kind of call is answered badly once, each in another way.
WalkthroughCase badAnswers() {
    WalkthroughCase walked =
        applies(u"bad_answers"_s, u"the authority answers badly once on every way; the person tries again"_s, u"chu"_s);
    walked.habits.typedValues = {{u"mobile"_s, u"13800000014"_s}};
    walked.habits.instead = {{u"sign_in_problem"_s, u"retry"_s}, {u"eligibility_unavailable"_s, u"retry"_s}};
    QJsonArray faults;
    const auto plant = [&](const QString& on, QJsonObject fault) {
        fault.insert(u"on"_s, on);
        faults.append(fault);
    };
    plant(u"POST /v1/oauth/device_authorization"_s, {{u"fault"_s, u"bad-json"_s}});
    plant(u"GET /v1/me"_s, {{u"fault"_s, u"status"_s}, {u"code"_s, 500}});
    plant(u"POST /v1/eligibility"_s, {{u"fault"_s, u"wrong-schema"_s}});
    plant(u"GET /v1/lists/*"_s, {{u"fault"_s, u"cut-body"_s}, {u"bytes"_s, 100}, {u"times"_s, 4}});
    plant(u"POST /v1/sms/codes/*"_s, {{u"fault"_s, u"status"_s}, {u"code"_s, 404}});
    plant(u"PATCH /v1/uploads/*"_s, {{u"fault"_s, u"refuse"_s}});
    walked.authorityFaults = {{u"faults"_s, faults}};
    return walked;
}

QList<WalkthroughCase> consentCases() {
    WalkthroughCase withoutLicence =
        applies(u"licence_refused"_s, u"authorises the check, not the electronic licence"_s, u"jiang"_s);
    withoutLicence.habits.electronicLicence = false;
    return {
        touching(ends(u"disclaimer_refused"_s, u"does not agree to the disclaimer"_s, u"zhang"_s, u"home"_s),
                 u"disclaimer"_s, u"refuse"_s),
        touching(ends(u"authorisation_refused"_s, u"does not authorise the check"_s, u"zhang"_s, u"refused"_s),
                 u"authorise"_s, u"refuse"_s),
        touching(ends(u"commitment_refused"_s, u"does not commit and leaves"_s, u"zhang"_s, u"home"_s), u"commitment"_s,
                 u"exit"_s),
        withoutLicence,
    };
}

QList<WalkthroughCase> documentCases() {
    const QString place = u"place_card"_s;
    return {
        touching(ends(u"no_card"_s, u"has no ID card here"_s, u"zhang"_s, u"no_card"_s), place, u"no_card"_s),
        touching(ends(u"other_document"_s, u"has another document"_s, u"zhang"_s, u"other_document"_s), place,
                 u"other_document"_s),
    };
}

/// A camera goes away or gives no picture; the page says what to do, and the session goes on when it is mended.
QList<WalkthroughCase> cameraCases() {
    const auto broken = [](const QString& name, const QString& description, const CameraTrouble& trouble) {
        WalkthroughCase walked = applies(name, description, u"chu"_s);
        walked.habits.typedValues = {{u"mobile"_s, u"13800000014"_s}};
        walked.cameraTrouble = trouble;
        return walked;
    };
    WalkthroughCase released =
        applies(u"photo_released"_s, u"the photo keeps none of the rules; a clerk releases it"_s, u"chu"_s);
    released.habits.typedValues = {{u"mobile"_s, u"13800000014"_s}};
    released.clerk = true;
    released.faceShown = u":/stage/id_emblem.jpg"_s; // nothing that a program takes for a face
    using When = CameraTrouble::When;
    return {released,
            broken(u"camera_missing"_s, u"there is no face camera when it is wanted"_s,
                   {false, u"unplug"_s, u"plug"_s, When::AtStart}),
            broken(u"camera_unplugged"_s, u"the document camera is unplugged in the middle of the step"_s,
                   {true, u"unplug"_s, u"plug"_s, When::Live}),
            broken(u"camera_frozen"_s, u"the face camera freezes in the middle of the step"_s,
                   {false, u"freeze"_s, u"thaw"_s, When::Live})};
}

/// Every value that a person, a card or the authority can give is there and occurs nowhere else, so that a test can
/// search for it in whatever the kiosk has written (SEC-26).
WalkthroughCase everyField() {
    WalkthroughCase walked =
        applies(u"every_field"_s, u"changes whatever can be typed, has the card delivered, prints"_s, u"yin"_s);
    walked.habits.collection = u"method.post"_s;
    walked.habits.typedValues = {
        {u"mobile"_s, u"15836290417"_s},
        {u"landline"_s, u"010-63719485"_s},
        {u"postal.mobile"_s, u"18617352940"_s},
        {u"postal.address"_s, u"{北京市=beijingshi}{印记=yinji}{戊=wu}{巷=xiang}7号"_s}, // protocol
        {u"postal.postcode"_s, u"102683"_s}};
    walked.habits.once = {u"reveal.0"_s,
                          u"reveal.1"_s,
                          u"open.mobile"_s,
                          u"open.landline"_s,
                          u"open.postal.mobile"_s,
                          u"open.postal.postcode"_s,
                          u"open.postal.address"_s,
                          u"print"_s,
                          u"enlarge"_s};
    walked.readerFault = {u"sw"_s, u"sw3=41"_s, u"on=3001"_s}; // errors have words too
    walked.cardChanges = {
        {u"photo"_s, QString::fromLatin1(QByteArray("face of the made-up Yin;").repeated(43).first(1024).toBase64())},
        {u"serial_hex"_s, u"5b1ec9d2f0a7463e"_s},
        {u"new_addresses"_s, QJsonArray{u"北京市延庆区印记丁巷31号"_s}}}; // protocol
    return walked;
}

/// With the ID card, or with a mobile number, and the face or a clerk (LOG-20, LOG-24, LOG-25).
QList<WalkthroughCase> signInCases() {
    const auto byCard = [](const QString& name, const QString& description, bool face, bool clerk) {
        WalkthroughCase walked = applies(name, description, u"zhang"_s);
        walked.habits.signInWay = u"card"_s;
        walked.habits.byFace = face;
        walked.clerk = clerk;
        return walked;
    };
    const auto judged = [](WalkthroughCase walked, int times) {
        const QJsonObject fault{{u"fault"_s, u"face-result"_s}, {u"result"_s, u"not_matched"_s}, {u"times"_s, times}};
        walked.authorityFaults = {{u"faults"_s, QJsonArray{fault}}};
        return walked;
    };
    WalkthroughCase witness =
        byCard(u"card_witness"_s, u"signs in by ID card before a clerk, without a picture"_s, false, true);
    witness.habits.typedValues = {{u"mobile"_s, u"13800000014"_s}};
    WalkthroughCase usedUp =
        judged(byCard(u"face_used_up"_s, u"the face does not match three times; a clerk confirms"_s, true, true), 3);
    usedUp.habits.typedValues = witness.habits.typedValues;
    WalkthroughCase nobody =
        byCard(u"face_counter"_s, u"no picture, and no clerk at the kiosk: the counter"_s, false, false);
    nobody.endStep = u"sign_in_other"_s;
    nobody.expectedState.clear();
    WalkthroughCase sms =
        applies(u"sms_face"_s, u"signs in by mobile number, typed name and number, and face"_s, u"zhang"_s);
    sms.habits.signInWay = u"sms"_s;
    sms.habits.typedValues = {{u"sms.name"_s, u"{张=zhang}{测试=ceshi}"_s}, // protocol
                              {u"sms.id_number"_s, u"11010519491231002X"_s},
                              {u"sms.mobile"_s, u"13412342456"_s}};
    return {
        byCard(u"card_face"_s, u"signs in by ID card and face"_s, true, true),
        witness,
        judged(byCard(u"face_not_matched"_s, u"the face does not match once; tried again it does"_s, true, false), 1),
        usedUp,
        nobody,
        sms};
}

QList<WalkthroughCase> everyCase() {
    WalkthroughCase adult = applies(u"adult"_s, u"an adult applies; the authority knows everything"_s, u"zhang"_s);
    adult.habits.once = {u"retake"_s}; // the authority has a photo, and a new one is wanted
    WalkthroughCase post = applies(u"post"_s, u"has the card delivered by the bank"_s, u"zhang"_s);
    post.habits.collection = u"method.post"_s;
    WalkthroughCase sparse =
        applies(u"sparse"_s, u"the authority knows neither mobile nor address nor occupation"_s, u"chu"_s);
    sparse.habits.typedValues = {{u"mobile"_s, u"13800000014"_s}};
    WalkthroughCase expired =
        ends(u"expired"_s, u"the card on the reader has expired"_s, u"zhang"_s, u"card_problem"_s);
    expired.cardChanges = {{u"valid_from"_s, u"1999-01-01"_s}, {u"valid_to"_s, u"2019-01-01"_s}};
    WalkthroughCase other = ends(u"other_card"_s, u"lays down the card of somebody else than has signed in"_s,
                                 u"zhang"_s, u"card_problem"_s);
    other.cardOf = u"wang"_s;
    WalkthroughCase gateway =
        applies(u"gateway"_s, u"the bank's gateway takes custody; the authority has not spoken yet"_s, u"zhang"_s);
    gateway.expectedState = u"held"_s;
    gateway.authorityFaults = {{u"role"_s, u"gateway"_s}};
    WalkthroughCase slow =
        applies(u"slow"_s, u"everything is slow: reader, network (the disk by KABAN_SLOW_SYNC_MS)"_s, u"zhang"_s);
    slow.readerFault = {u"slow_reader"_s, u"times=-1"_s, u"factor=3"_s};
    slow.authorityFaults = {
        {u"faults"_s, QJsonArray{QJsonObject{{u"fault"_s, u"delay"_s}, {u"ms"_s, 700}, {u"times"_s, -1}}}}};
    return QList<WalkthroughCase>{adult,
                                  post,
                                  sparse,
                                  applies(u"fixed_bank"_s, u"the bank that pays the pension is fixed"_s, u"chen"_s),
                                  applies(u"rare"_s, u"rare characters in name and address"_s, u"rare"_s),
                                  everyField(),
                                  expired,
                                  other,
                                  gateway,
                                  touching(ends(u"service_off"_s, u"asks for a service that is not offered here"_s,
                                                u"zhang"_s, u"service_off"_s),
                                           u"home"_s, u"start.minor"_s),
                                  slow,
                                  badAnswers()} +
           signInCases() + documentCases() + cameraCases() + eligibilityCases() + consentCases();
}

} // namespace

const QList<WalkthroughCase>& walkthroughCases() {
    static const QList<WalkthroughCase> cases = everyCase();
    return cases;
}

std::optional<WalkthroughCase> walkthroughCase(const QString& name) {
    const QList<WalkthroughCase>& cases = walkthroughCases();
    const auto found =
        std::find_if(cases.begin(), cases.end(), [&](const WalkthroughCase& c) { return c.name == name; });
    return found == cases.end() ? std::nullopt : std::optional(*found);
}

} // namespace kaban
