#pragma once
// Purpose: lists of the authority, fresh when the network is there, from the disk when it is not. Asks with the ETag of
// the copy (304 costs nothing); when the network takes longer than the patience, the copy answers and the call goes on
// to freshen it for the next person. Thread: the network's. Ownership: owns its calls and copies; borrows requests and
// clock. Units: milliseconds. Errors: AuthorityFailure when there is neither answer nor copy; Refused when the
// authority says that it has no such list. Rules: FLD-16, FLD-17, SEC-20, SEC-48.

#include "app/upstream/list_copies.h"
#include "app/upstream/running_calls.h"

namespace kaban {

class ListSource final : public QObject {
    Q_OBJECT
public:
    ListSource(const KioskRequests& requests, const Clock& clock, const QString& folder);

    void request(quint64 ticket, const QString& list);
    void cancelAll();

Q_SIGNALS:
    void ready(quint64 ticket, const kaban::AuthorityList& list);
    void failed(quint64 ticket, kaban::AuthorityFailure why);

private:
    struct Waiting {
        QString list;
        std::optional<ListCopy> copy;
        bool answered = false;
    };

    void take(quint64 ticket, const HttpAnswer& answer);
    void answerFromCopy(quint64 ticket);

    const KioskRequests& requests_;
    ListCopies copies_;
    RunningCalls calls_;
    std::map<quint64, Waiting> waiting_;
};

} // namespace kaban
