#include "app/steps/picture_check.h"

#include "app/steps/profile_answers.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

QString verdictAnswer(const QString& slot) {
    return u"verdict."_s + slot;
}

QString reasonsAnswer(const QString& slot) {
    return u"verdict.reasons."_s + slot;
}

} // namespace

PictureCheck::PictureCheck(const StepContext& context, QObject* parent) : QObject(parent), context_(context) {
    connect(&context_.authority, &AuthorityPort::verdictReady, this, &PictureCheck::take);
    connect(&context_.authority, &AuthorityPort::failed, this, [this](quint64 ticket) {
        if (tickets_.remove(ticket) > 0) {
            Q_EMIT changed();
        }
    });
}

PictureCheck::~PictureCheck() = default;

void PictureCheck::ask(const QString& slot) {
    tickets_.removeIf([&](const auto& asked) { return asked.value() == slot; });
    context_.answers.remove(verdictAnswer(slot));
    context_.answers.remove(reasonsAnswer(slot));
    const SessionPicture* picture = context_.answers.picture(slot);
    const bool signedIn = kaban::signedIn(context_.answers);
    if (picture != nullptr && signedIn && context_.outbox.online()) {
        tickets_.insert(context_.authority.requestVerdict(slot, picture->jpeg), slot);
    }
    Q_EMIT changed();
}

void PictureCheck::giveUp() {
    tickets_.clear();
    Q_EMIT changed();
}

void PictureCheck::stop() {
    context_.authority.disconnect(this);
    tickets_.clear();
}

PictureCheck::Verdict PictureCheck::verdict(const QString& slot) const {
    if (tickets_.values().contains(slot)) {
        return Verdict::Asked;
    }
    if (refused(context_.answers, slot)) {
        return Verdict::Refused;
    }
    return context_.answers.has(verdictAnswer(slot)) ? Verdict::Accepted : Verdict::Unknown;
}

bool PictureCheck::refused(const Answers& answers, const QString& slot) {
    return answers.value(verdictAnswer(slot)) == u"refused";
}

QStringList PictureCheck::refusalReasons(const Answers& answers, const QString& slot) {
    return answers.value(reasonsAnswer(slot)).split(u',', Qt::SkipEmptyParts);
}

void PictureCheck::take(quint64 ticket, const PictureVerdict& verdict) {
    const QString slot = tickets_.take(ticket);
    if (slot.isEmpty()) {
        return;
    }
    context_.answers.set(verdictAnswer(slot), verdict.accepted ? u"accepted"_s : u"refused"_s, AnswerSource::Upstream);
    if (!verdict.accepted) {
        context_.answers.set(reasonsAnswer(slot), verdict.reasons.join(u','), AnswerSource::Upstream);
    }
    Q_EMIT changed();
}

} // namespace kaban
