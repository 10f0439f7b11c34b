#include "app/upstream/upstream_thread.h"

namespace kaban {

struct UpstreamThread::Network {
    Network(const HttpUpstreamOptions& options, const QString& listFolder, RandomSource& random, const Clock& clock)
        : requests(options, random), authority(requests, clock, listFolder), forms(requests, clock) {}

    KioskRequests requests;
    HttpAuthority authority;
    HttpForms forms;
};

UpstreamThread::UpstreamThread(const HttpUpstreamOptions& options, const QString& listFolder, const TokenHolder& token,
                               RandomSource& random, const Clock& clock) {
    qRegisterMetaType<kaban::PersonProfile>();
    qRegisterMetaType<kaban::FormAnswer>();
    thread_.setObjectName(QStringLiteral("upstream"));
    doorway_.moveToThread(&thread_);
    thread_.start();
    inNetworkThread([&] { network_ = std::make_unique<Network>(options, listFolder, random, clock); });
    authority_ = std::make_unique<AuthorityClient>(network_->authority, token);
    forms_ = std::make_unique<FormClient>(network_->forms);
}

UpstreamThread::~UpstreamThread() {
    inNetworkThread([this] { network_.reset(); });
    thread_.quit();
    thread_.wait();
}

void UpstreamThread::inNetworkThread(const std::function<void()>& work) {
    QMetaObject::invokeMethod(&doorway_, work, Qt::BlockingQueuedConnection);
}

} // namespace kaban
