#include "app/identity/face_answers.h"

#include "app/domain/beijing_time.h"
#include "app/identity/device_answers.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace kaban {

using namespace Qt::StringLiterals;

namespace face_answers_detail {

constexpr qsizetype largestPicture = 200'000;
constexpr qint64 mostTries = 100;

constexpr std::array<std::pair<QStringView, FaceVerdict>, 4> verdicts{{
    {u"matched", FaceVerdict::Matched},
    {u"not_matched", FaceVerdict::NotMatched},
    {u"no_usable_face", FaceVerdict::NoUsableFace},
    {u"tries_used_up", FaceVerdict::TriesUsedUp},
}};

bool fits(const FaceEvidence& evidence) {
    const qsizetype count = evidence.pictures.size();
    return count >= fewestFacePictures && count <= mostFacePictures && !evidence.name.reveal().isEmpty() &&
           !evidence.idNumber.reveal().isEmpty() && !evidence.consent.id.isEmpty() &&
           std::all_of(evidence.pictures.begin(), evidence.pictures.end(), [](const FacePicture& picture) {
               return !picture.jpeg.reveal().isEmpty() && picture.jpeg.reveal().size() <= largestPicture;
           });
}

QByteArray wordsOf(const FaceEvidence& evidence, const QString& clientId) {
    QJsonObject words{
        {u"client_id"_s, clientId},
        {u"name"_s, evidence.name.reveal()},
        {u"id_type"_s, u"resident"_s},
        {u"id_number"_s, evidence.idNumber.reveal()},
        {u"consent"_s, QJsonObject{{u"id"_s, evidence.consent.id},
                                   {u"version"_s, evidence.consent.version},
                                   {u"sha256"_s, evidence.consent.sha256},
                                   {u"accepted_at"_s, beijingIsoText(evidence.consent.acceptedAtMilliseconds)}}}};
    if (!evidence.smsChallenge.isEmpty()) {
        words.insert(u"sms_challenge"_s, evidence.smsChallenge);
    }
    return QJsonDocument(words).toJson(QJsonDocument::Compact);
}

} // namespace face_answers_detail

/// The pictures are written behind the words by hand: a tree of Qt's would keep copies that nobody can overwrite.
SecretBytes faceQuestionOf(const FaceEvidence& evidence, const QString& clientId) {
    if (!face_answers_detail::fits(evidence)) {
        return {};
    }
    QByteArray words = face_answers_detail::wordsOf(evidence, clientId);
    QByteArray question;
    qsizetype room = words.size() + 32;
    for (const FacePicture& picture : evidence.pictures) {
        room += picture.jpeg.reveal().size() * 4 / 3 + 64;
    }
    question.reserve(room); // one piece of memory, which is overwritten in the end
    question.append(words.constData(), words.size() - 1);
    wipe(words);
    question += R"(,"pictures":[)";
    for (const FacePicture& picture : evidence.pictures) {
        QByteArray jpeg = picture.jpeg.reveal().toBase64();
        question += question.endsWith('[') ? "" : ",";
        question += R"({"after_ms":)";
        question += QByteArray::number(picture.afterMilliseconds);
        question += R"(,"jpeg":")";
        question += jpeg;
        question += R"("})";
        wipe(jpeg);
    }
    question += "]}";
    return SecretBytes(std::move(question));
}

FaceAnswer faceAnswerOf(const FormAnswer& answer) {
    using namespace face_answers_detail;
    if (answer.end == FormEnd::Offline) {
        return {FaceVerdict::Offline, -1, {}};
    }
    if (answer.end == FormEnd::Answered && answer.status == 403) {
        return {FaceVerdict::MobileNotProven, -1, {}};
    }
    if (answer.end != FormEnd::Answered || answer.status != 200 || !answer.json) {
        return {};
    }
    const QString result = answer.json->value(u"result"_s).toString();
    const auto known =
        std::find_if(verdicts.begin(), verdicts.end(), [&](const auto& verdict) { return verdict.first == result; });
    const QJsonValue left = answer.json->value(u"tries_left"_s);
    const qint64 tries = left.toInteger(-1);
    if (known == verdicts.end() || !left.isDouble() || tries < 0 || tries > mostTries) {
        return {};
    }
    FaceAnswer judged{known->second, static_cast<int>(tries), {}};
    if (judged.verdict == FaceVerdict::Matched) {
        auto token = bearerTokenOf(*answer.json);
        if (!token) {
            return {};
        }
        judged.token = std::move(*token);
    }
    return judged;
}

} // namespace kaban
