#include "drivers/sim/serve_loop.h"

#include "drivers/sim/control_line.h"

#include <csignal>
#include <filesystem>
#include <unistd.h>

namespace kaban::simdev {

namespace serve_detail {

volatile std::sig_atomic_t stopRequested = 0;

void requestStop(int) {
    stopRequested = 1;
}

// The signals come through only while the loop waits, so that none is missed between the look and the wait.
void takeOverSignals() {
    sigset_t stopping;
    sigemptyset(&stopping);
    sigaddset(&stopping, SIGTERM);
    sigaddset(&stopping, SIGINT);
    sigprocmask(SIG_BLOCK, &stopping, nullptr);
    struct sigaction action {};
    action.sa_handler = requestStop;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

std::string preparedDirectory(const std::string& directory) {
    std::error_code error;
    const std::filesystem::path path = std::filesystem::absolute(directory, error).lexically_normal();
    if (!error && !std::filesystem::exists(path)) {
        std::filesystem::create_directories(path, error);
        if (!error)
            std::filesystem::permissions(path, std::filesystem::perms::owner_all, error);
    }
    if (error || !std::filesystem::is_directory(path))
        throw Refusal("cannot use " + directory + " as directory");
    std::string text = path.string();
    while (text.size() > 1 && text.ends_with('/'))
        text.pop_back();
    return text;
}

} // namespace serve_detail

ServeLoop::ServeLoop(const Options& options)
    : directory_(serve_detail::preparedDirectory(options.directory)),
      start_(std::chrono::steady_clock::now()),
      log_(options.log ? directory_ + "/reader.log" : std::string()),
      module_(options.sam, Micros(0)),
      control_(directory_, [this](const std::string& line) { return answerControlLine(line, module_, log_, now()); }),
      port_(std::in_place) {
    serve_detail::takeOverSignals();
    module_.observe([this](Micros at, std::string_view direction, Command command, const Bytes& bytes,
                           const std::string& faults) { log_.add(at, direction, command, bytes, faults); });
    publishPort();
}

ServeLoop::~ServeLoop() {
    ::unlink((directory_ + "/reader").c_str());
}

Micros ServeLoop::now() const {
    return std::chrono::duration_cast<Micros>(std::chrono::steady_clock::now() - start_);
}

std::string ServeLoop::announcement() const {
    const nlohmann::ordered_json line{{"id_reader", port_->name()}, {"control", directory_ + "/" + controlSocketName}};
    return line.dump();
}

// A client that follows D/reader finds the port whatever its name is now; it never sees a half-made link.
void ServeLoop::publishPort() {
    port_->unlock();
    const std::string fresh = directory_ + "/reader.new";
    ::unlink(fresh.c_str());
    if (::symlink(port_->name().c_str(), fresh.c_str()) != 0 ||
        ::rename(fresh.c_str(), (directory_ + "/reader").c_str()) != 0)
        throw systemRefusal(fresh);
}

void ServeLoop::run() {
    while (serve_detail::stopRequested == 0) {
        emitDue();
        reopenIfDue();
        waitForSomething();
    }
}

std::optional<Micros> ServeLoop::nextWake() const {
    const std::optional<Micros> module = module_.nextDue();
    return module && reopenAt_ ? std::min(*module, *reopenAt_) : module ? module : reopenAt_;
}

void ServeLoop::waitForSomething() {
    std::vector<pollfd> polled;
    control_.addTo(polled);
    if (port_->unlocked()) {
        polled.push_back({port_->masterFd(), POLLIN, 0});
        polled.push_back({port_->watchFd(), POLLIN, 0});
    }
    const auto wake = nextWake();
    const auto left = std::chrono::nanoseconds(wake ? std::max(*wake - now(), Micros(0)) : Micros(0));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
    const timespec timeout{static_cast<time_t>(seconds.count()), static_cast<long>((left - seconds).count())};
    sigset_t none;
    sigemptyset(&none);
    if (::ppoll(polled.data(), polled.size(), wake ? &timeout : nullptr, &none) <= 0)
        return;
    emitDue();
    control_.serve();
    if (port_->unlocked()) {
        readPort();
        if (polled.back().revents != 0 && polled.back().fd == port_->watchFd())
            port_->clientsChanged();
    }
}

void ServeLoop::readPort() {
    const Bytes bytes = port_->read();
    if (!bytes.empty())
        module_.receive(bytes, now(), port_->lineRate());
}

void ServeLoop::emitDue() {
    for (const ModuleOutput& output : module_.takeDue(now())) {
        if (output.hangUp)
            hangUp(output.goneFor);
        else if (port_->unlocked())
            port_->write(output.bytes);
    }
}

// The new terminal is taken before the old one is given back, or it would get the same name; still locked, nobody can
// open it too early.
void ServeLoop::hangUp(Micros goneFor) {
    ::unlink((directory_ + "/reader").c_str());
    PseudoTerminal next;
    port_.emplace(std::move(next));
    reopenAt_ = now() + goneFor;
}

void ServeLoop::reopenIfDue() {
    if (!reopenAt_ || *reopenAt_ > now())
        return;
    reopenAt_.reset();
    publishPort();
    module_.powerCycle(now());
}

} // namespace kaban::simdev
