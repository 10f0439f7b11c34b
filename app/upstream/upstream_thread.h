#pragma once
// Purpose: the thread in which sockets and stored lists of the sign-in and the authority's calls live, and the ports in
// front of it. Thread: made, used and destroyed in the session's thread; only construction and destruction wait for the
// other one, nothing in between does (INV-8). Ownership: owns thread, calls and ports; token holder, random source and
// clock are the program's and outlive it. Who uses the ports is gone before it. Errors: none at construction; options
// that cannot make a request let every call fail (Unavailable, NoAnswer). Destruction drops what runs, in silence.

#include "app/upstream/authority_client.h"
#include "app/upstream/form_client.h"

#include <QThread>

namespace kaban {

class UpstreamThread {
public:
    /// `listFolder` is made when the first list is stored.
    UpstreamThread(const HttpUpstreamOptions& options, const QString& listFolder, const TokenHolder& token,
                   RandomSource& random, const Clock& clock);
    ~UpstreamThread();
    UpstreamThread(const UpstreamThread&) = delete;
    UpstreamThread& operator=(const UpstreamThread&) = delete;

    AuthorityPort& authority() { return *authority_; }
    FormExchange& forms() { return *forms_; }

private:
    struct Network;

    void inNetworkThread(const std::function<void()>& work);

    QThread thread_;
    QObject doorway_;                  ///< brings work into the thread
    std::unique_ptr<Network> network_; ///< touched only there
    std::unique_ptr<AuthorityClient> authority_;
    std::unique_ptr<FormClient> forms_;
};

} // namespace kaban
