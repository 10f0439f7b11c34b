// kaban-authority: the sandbox authority. Only wiring: options, keys, store, services, server, stop.
#include <csignal>
#include <cstdio>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "tests/authority/console.h"
#include "tests/authority/front_door.h"
#include "tests/authority/issued_record.h"
#include "tests/authority/options.h"
#include "tests/authority/person_services.h"
#include "tests/authority/sandbox_api.h"
#include "tests/authority/tls_server.h"
#include "tests/authority/uploads.h"

namespace kaban::authority {
namespace {

enum ExitCode { Done = 0, BadUsage = 2, CannotServe = 3 };

/// Two programs on one data directory would write into each other's uploads.
class DirectoryLock {
public:
    explicit DirectoryLock(const std::filesystem::path& directory)
        : descriptor_(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
        if (descriptor_ < 0 || ::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
            throw UsageError(directory.string() + " cannot be used, or another sandbox authority uses it");
        }
    }
    DirectoryLock(const DirectoryLock&) = delete;
    DirectoryLock& operator=(const DirectoryLock&) = delete;
    ~DirectoryLock() { ::close(descriptor_); }

private:
    int descriptor_;
};

void createDataDirectory(const std::filesystem::path& directory) {
    std::error_code error;
    if (std::filesystem::create_directories(directory, error)) {
        std::filesystem::permissions(directory, std::filesystem::perms::owner_all);
    }
    if (error) {
        throw UsageError(directory.string() + ": " + error.message());
    }
}

void loadFaults(Faults& faults, const std::filesystem::path& file) {
    try {
        std::ifstream text(file);
        faults.replace(nlohmann::json::parse(text));
    } catch (const std::exception& error) {
        throw UsageError(file.string() + ": " + error.what());
    }
}

sigset_t blockStopSignals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

std::string urlOf(const std::string& listenAddress, int port) {
    const bool everywhere = listenAddress == "0.0.0.0" || listenAddress == "::";
    std::string host = everywhere ? "127.0.0.1" : listenAddress;
    if (host.find(':') != std::string::npos) {
        host = "[" + host + "]";
    }
    return "https://" + host + ":" + std::to_string(port);
}

/// Binds to the port; 0 where it cannot.
int bindServer(TlsServer& server, const Options& options) {
    if (options.port == 0) {
        return std::max(0, server.bind_to_any_port(options.listenAddress));
    }
    return server.bind_to_port(options.listenAddress, options.port) ? options.port : 0;
}

/// Serves until a stop signal; the exit code.
int serveUntilStopped(TlsServer& server, const Options& options, const Keys& keys) {
    const sigset_t stopSignals = blockStopSignals(); // before any thread starts, so that only sigwait() sees them
    const int port = bindServer(server, options);
    if (port == 0) {
        std::fprintf(stderr, "kaban-authority: cannot listen on %s port %d\n", options.listenAddress.c_str(),
                     options.port);
        return CannotServe;
    }
    std::thread serving([&server] { server.listen_after_bind(); });
    while (!server.is_running()) {
        std::this_thread::yield();
    }
    const nlohmann::json greeting{{"url", urlOf(options.listenAddress, port)}, {"ca", keys.caFile().string()}};
    std::printf("%s\n", greeting.dump().c_str());
    std::fflush(stdout);

    int received = 0;
    sigwait(&stopSignals, &received);
    server.stopNow();
    serving.join();
    return Done;
}

int run(const Options& options) {
    createDataDirectory(options.dataDirectory);
    const DirectoryLock lock(options.dataDirectory);
    const Keys keys(options.dataDirectory, options.listenAddress);
    Store store(options.dataDirectory / "authority.sqlite");
    UploadFiles files(options.dataDirectory / "uploads");
    SandboxClock clock;
    Faults faults;
    WireStats stats;
    if (options.faultsFile) {
        loadFaults(faults, *options.faultsFile);
    }
    const People people;
    const Lists lists;
    const ApplicationRules rules(people, lists);
    Submissions submissions(keys, store, faults, clock, rules);
    Uploads uploads(store, files, submissions, faults, stats, clock);
    SandboxApi sandbox(store, submissions, faults, stats, clock);
    Console console(store, submissions.judge());
    IssuedRecord issued(options.dataDirectory / "issued.jsonl");
    PersonServices personServices(people, lists, faults, clock, issued);
    uploads.finishWholeUploads();
    submissions.acceptHeld();

    Router router;
    uploads.addRoutes(router);
    router.add("GET", "/v1/submissions/{key}", [&submissions](Exchange& exchange) { submissions.lookUp(exchange); });
    personServices.addRoutes(router);
    sandbox.addRoutes(router);
    console.addRoutes(router);
    FrontDoor door(router, faults, stats,
                   [&store](const std::string& id) { return store.keyOfUpload(id).value_or(""); });
    TlsServer server(keys.tls());
    door.attachTo(server);

    return serveUntilStopped(server, options, keys);
}

} // namespace
} // namespace kaban::authority

int main(int argumentCount, char** arguments) {
    using namespace kaban::authority;
    std::signal(SIGPIPE, SIG_IGN); // a client that leaves is no reason to die
    try {
        const Options options = parseOptions(argumentCount, arguments);
        if (options.help || options.listFaults) {
            std::fputs(options.help ? std::string(usageText()).c_str() : faultListText().c_str(), stdout);
            return Done;
        }
        return run(options);
    } catch (const UsageError& error) {
        std::fprintf(stderr, "kaban-authority: %s\n%s", error.what(), std::string(usageText()).c_str());
        return BadUsage;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "kaban-authority: %s\n", error.what());
        return CannotServe;
    }
}
