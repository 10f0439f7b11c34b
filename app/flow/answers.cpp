#include "app/flow/answers.h"

#include <algorithm>
#include <utility>

namespace kaban {

using namespace Qt::StringLiterals;

QString answerSourceName(AnswerSource source) {
    switch (source) {
    case AnswerSource::Card:
        return u"card"_s;
    case AnswerSource::Recognised:
        return u"recognised"_s;
    case AnswerSource::Upstream:
        return u"upstream"_s;
    case AnswerSource::Clerk:
        return u"clerk"_s;
    case AnswerSource::Camera:
        return u"camera"_s;
    case AnswerSource::Typed:
        break;
    }
    return u"typed"_s;
}

void Answers::set(const QString& field, const QString& value, AnswerSource source) {
    values_.insert(field, Answer{SecretText(value), source});
}

void Answers::remove(const QString& field) {
    values_.remove(field);
}

QString Answers::value(const QString& field) const {
    const auto found = values_.constFind(field);
    return found == values_.constEnd() ? QString() : found->value.reveal();
}

std::optional<AnswerSource> Answers::source(const QString& field) const {
    const auto found = values_.constFind(field);
    return found == values_.constEnd() ? std::nullopt : std::optional(found->source);
}

void Answers::setPicture(const QString& slot, SessionPicture picture) {
    removePicture(slot);
    pictures_.insert(slot, std::move(picture));
}

void Answers::removePicture(const QString& slot) {
    const auto found = pictures_.find(slot);
    if (found != pictures_.end()) {
        kaban::wipe(found->shown.bytes); // the file wipes itself
        kaban::wipe(found->thumbnail.bytes);
        pictures_.erase(found);
    }
}

const SessionPicture* Answers::picture(const QString& slot) const {
    const auto found = pictures_.constFind(slot);
    return found == pictures_.constEnd() ? nullptr : &*found;
}

void Answers::accept(const ConsentRecord& consent) {
    withdraw(consent.id);
    consents_.append(consent);
}

void Answers::withdraw(const QString& consentId) {
    consents_.removeIf([&](const ConsentRecord& consent) { return consent.id == consentId; });
}

std::optional<ConsentRecord> Answers::consent(const QString& consentId) const {
    const auto found = std::find_if(consents_.begin(), consents_.end(),
                                    [&](const ConsentRecord& consent) { return consent.id == consentId; });
    return found == consents_.end() ? std::nullopt : std::optional(*found);
}

void Answers::setSubmissionKey(const SubmissionKey& key) {
    if (!key_) {
        key_ = key;
    }
}

bool Answers::holds(const Condition& condition) const {
    for (auto it = condition.begin(); it != condition.end(); ++it) {
        const QString found = value(it.key());
        if (it.value() == u"*" ? found.isEmpty() : found != it.value()) {
            return false;
        }
    }
    return true;
}

void Answers::wipe() {
    values_.clear();
    for (const QString& slot : pictures()) {
        removePicture(slot);
    }
    consents_.clear();
    key_.reset();
}

} // namespace kaban
