// One request at a time works on an upload; a newer one sends the older one away.
//
// A kiosk that lost its link comes back on a new connection while the server still waits for bytes on the old one. The
// newer request must see an offset that no longer moves, and must not wait for the old connection's time-out.
//
// Thread: any. Ownership: a Turn must not outlive the UploadTurns or its connection.
#pragma once

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "tests/authority/tls_connection.h"

namespace kaban::authority {

class UploadTurns {
public:
    class Turn {
    public:
        Turn(UploadTurns& turns, std::string uploadId) : turns_(turns), uploadId_(std::move(uploadId)) {}
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        ~Turn() { turns_.end(uploadId_); }

    private:
        UploadTurns& turns_;
        std::string uploadId_;
    };

    /// Interrupts the reading of whoever holds the upload and waits until it let go; nothing when it does not in time.
    std::unique_ptr<Turn> take(const std::string& uploadId, const TlsConnection& connection);

private:
    void end(const std::string& uploadId);

    std::mutex mutex_;
    std::condition_variable ended_;
    std::map<std::string, const TlsConnection*> holders_;
};

} // namespace kaban::authority
