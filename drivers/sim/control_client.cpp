#include "drivers/sim/control_client.h"

#include "drivers/sim/control_socket.h"
#include "drivers/sim/profile.h"

#include <cstdio>
#include <fstream>
#include <sys/socket.h>

namespace kaban::simdev {

namespace client_detail {

using Json = nlohmann::json;

constexpr int answerTimeoutMs = 5000;

Json readJsonFile(const std::string& path) {
    std::ifstream file(path);
    if (!file)
        throw BadUsage("cannot read " + path);
    try {
        return Json::parse(file);
    } catch (const Json::exception& error) {
        throw BadUsage(path + ": " + error.what());
    }
}

bool isProfileName(const std::string& name) {
    try {
        Profile profile;
        applyProfile(profile, name);
        return true;
    } catch (const Refusal&) {
        return false;
    }
}

// A parameter of swap_card is a file, whose content travels: the serving process has another current directory.
void putParameter(Json& line, const std::string& key, const std::string& value) {
    if (line.contains(key) && key != "fault")
        throw BadUsage(key + " is given twice");
    if (line.at("fault") == "swap_card" && (key == "file" || key == "card"))
        line["card"] = readJsonFile(value);
    else
        line[key] = value;
}

Json faultLine(const std::vector<std::string>& words) {
    Json line{{"fault", words[1]}};
    if (words[1] == "clear")
        return Json{{"fault", nullptr}};
    if (isProfileName(words[1]))
        line = Json{{"fault", "profile"}, {"name", words[1]}};
    const FaultKind* kind = findFaultKind(line.at("fault").get<std::string>());
    for (std::size_t i = 2; i < words.size(); ++i) {
        const std::size_t equals = words[i].find('=');
        if (equals != std::string::npos && equals > 0)
            putParameter(line, words[i].substr(0, equals), words[i].substr(equals + 1));
        else if (i == 2 && kind && !kind->parameters.empty())
            putParameter(line, std::string(kind->parameters.front().key), words[i]);
        else
            throw BadUsage("'" + words[i] + "' is not key=value");
    }
    return line;
}

Json controlLine(const std::vector<std::string>& words) {
    if (words[0] == "fault")
        return faultLine(words);
    if (words[0] == "power")
        return Json{{"power", "cycle"}};
    if (words[0] == "log")
        return Json{{"log", true}};
    if (words[1] == "insert")
        return Json{{"card", readJsonFile(words[2])}};
    return Json{{"card", nullptr}};
}

// Empty when the other side went silent or away.
std::string exchange(int fd, std::string line) {
    line += "\n";
    for (std::size_t sent = 0; sent < line.size();) {
        const ssize_t count = ::send(fd, line.data() + sent, line.size() - sent, MSG_NOSIGNAL);
        if (count <= 0)
            return {};
        sent += static_cast<std::size_t>(count);
    }
    std::string answer;
    bool closed = false;
    while (!closed && !answer.ends_with("\n")) {
        pollfd polled{fd, POLLIN, 0};
        if (::poll(&polled, 1, answerTimeoutMs) <= 0)
            return {};
        const Bytes bytes = readAvailable(fd, closed);
        answer.append(bytes.begin(), bytes.end());
    }
    return answer;
}

int printAnswer(const std::string& text) {
    const Json answer = Json::parse(text);
    if (answer.contains("error")) {
        std::fprintf(stderr, "kaban-simdev: %s\n", answer.at("error").get<std::string>().c_str());
        return 1;
    }
    if (answer.contains("log")) {
        for (const auto& line : answer.at("log"))
            std::printf("%s\n", line.get<std::string>().c_str());
    }
    return 0;
}

} // namespace client_detail

int runControlCommand(const Options& options) {
    const std::string line = client_detail::controlLine(options.words).dump();
    const FileDescriptor fd = connectToControl(options.directory);
    const std::string answer = fd.valid() ? client_detail::exchange(fd.get(), line) : std::string();
    if (answer.empty()) {
        std::fprintf(stderr, "kaban-simdev: no process serves %s\n", options.directory.c_str());
        return 3;
    }
    return client_detail::printAnswer(answer);
}

} // namespace kaban::simdev
