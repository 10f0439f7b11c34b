#include "tests/authority/upload_turns.h"

namespace kaban::authority {
namespace upload_turns_detail {

using namespace std::chrono_literals;

constexpr auto patience = 5s; // far more than the verification of the largest bundle takes

} // namespace upload_turns_detail

std::unique_ptr<UploadTurns::Turn> UploadTurns::take(const std::string& uploadId, const TlsConnection& connection) {
    const auto deadline = std::chrono::steady_clock::now() + upload_turns_detail::patience;
    std::unique_lock lock(mutex_);
    for (auto holder = holders_.find(uploadId); holder != holders_.end(); holder = holders_.find(uploadId)) {
        holder->second->interrupt();
        if (ended_.wait_until(lock, deadline) == std::cv_status::timeout) {
            return nullptr;
        }
    }
    holders_[uploadId] = &connection;
    return std::make_unique<Turn>(*this, uploadId);
}

void UploadTurns::end(const std::string& uploadId) {
    {
        const std::lock_guard lock(mutex_);
        holders_.erase(uploadId);
    }
    ended_.notify_all();
}

} // namespace kaban::authority
