#include "app/upstream/list_source.h"

#include "app/upstream/authority_answers.h"
#include "app/upstream/code_text.h"
#include "app/upstream/problem.h"

#include <QTimer>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace list_source_detail {

constexpr qsizetype longestEtag = 256;

/// As it may be sent back in If-None-Match; empty where it may not.
QByteArray etagOf(const HttpAnswer& answer) {
    const QByteArray etag = answer.header("etag");
    const bool plain = etag.size() <= longestEtag &&
                       std::all_of(etag.begin(), etag.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    return plain ? etag : QByteArray();
}

bool isUnknownList(const HttpAnswer& answer) {
    return answer.end == HttpEnd::Complete && answer.status == 404 &&
           isKabanProblem(parseProblem(answer.header("content-type"), answer.body.reveal()), u"unknown-list"_s);
}

std::optional<AuthorityList> freshList(const QString& list, const HttpAnswer& answer) {
    return agreedJson(answer, 200) ? authorityListOf(list, answer.body.reveal()) : std::nullopt;
}

} // namespace list_source_detail

ListSource::ListSource(const KioskRequests& requests, const Clock& clock, const QString& folder)
    : requests_(requests), copies_(folder), calls_(requests, clock) {}

void ListSource::request(quint64 ticket, const QString& list) {
    if (!isListName(list)) {
        const auto tell = [this, ticket] { Q_EMIT failed(ticket, AuthorityFailure::Refused); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return;
    }
    HttpRequest request = requests_.request("GET", requests_.address(u"/v1/lists/"_s + list));
    request.headers.emplaceBack("Accept", "application/json");
    Waiting waiting{list, copies_.read(list), false};
    if (waiting.copy) {
        if (!waiting.copy->etag.isEmpty()) {
            request.headers.emplaceBack("If-None-Match", waiting.copy->etag);
        }
        QTimer::singleShot(requests_.options().listPatience, this, [this, ticket] { answerFromCopy(ticket); });
    }
    waiting_.insert_or_assign(ticket, std::move(waiting));
    calls_.begin(ticket, "list", std::move(request), {},
                 [this, ticket](const HttpAnswer& answer) { take(ticket, answer); });
}

void ListSource::cancelAll() {
    calls_.cancelAll();
    waiting_.clear();
}

void ListSource::answerFromCopy(quint64 ticket) {
    const auto found = waiting_.find(ticket);
    if (found != waiting_.end() && !found->second.answered) {
        found->second.answered = true;
        const AuthorityList value = found->second.copy->value;
        Q_EMIT ready(ticket, value);
    }
}

void ListSource::take(quint64 ticket, const HttpAnswer& answer) {
    using namespace list_source_detail;
    const auto extracted = waiting_.extract(ticket);
    if (extracted.empty()) {
        return;
    }
    const Waiting& waiting = extracted.mapped();
    const auto fresh = freshList(waiting.list, answer);
    const bool unknown = isUnknownList(answer);
    if (fresh) {
        copies_.write(waiting.list, etagOf(answer), answer.body.reveal());
    } else if (unknown) {
        copies_.remove(waiting.list);
    }
    if (waiting.answered) {
        return;
    }
    if (fresh) {
        Q_EMIT ready(ticket, *fresh);
    } else if (unknown) {
        Q_EMIT failed(ticket, AuthorityFailure::Refused);
    } else if (waiting.copy) { // 304, or a list of yesterday is better than none
        Q_EMIT ready(ticket, waiting.copy->value);
    } else {
        Q_EMIT failed(ticket, authorityFailureOf(answer));
    }
}

} // namespace kaban
