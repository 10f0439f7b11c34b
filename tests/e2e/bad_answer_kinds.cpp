#include "bad_answer_kinds.h"

namespace kaban::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds shortPatience(1'500); // where waiting is what is tested
constexpr int tooSlow = 4'000;                            // milliseconds

QJsonObject status(int code) {
    return {{u"fault"_s, u"status"_s}, {u"code"_s, code}};
}

QJsonObject named(const QString& fault) {
    return {{u"fault"_s, fault}};
}

QJsonObject cut(const QString& fault, int bytes) {
    return {{u"fault"_s, fault}, {u"bytes"_s, bytes}};
}

} // namespace

const QList<BadAnswer>& badAnswers() {
    static const QList<BadAnswer> all = {
        {.name = "bad JSON", .fault = named(u"bad-json"_s)},
        {.name = "wrong schema", .fault = named(u"wrong-schema"_s), .workDone = true},
        {.name = "400", .fault = status(400)},
        {.name = "401", .fault = status(401), .signedOut = true},
        {.name = "403", .fault = status(403), .signedOut = true},
        {.name = "404", .fault = status(404)},
        {.name = "422", .fault = status(422)},
        {.name = "429", .fault = status(429)},
        {.name = "500", .fault = status(500)},
        {.name = "503", .fault = status(503)},
        {.name = "a captive portal", .fault = named(u"html-200"_s)},
        {.name = "closed without a byte", .fault = named(u"refuse"_s), .tries = 2},
        {.name = "cut off in the head", .fault = cut(u"cut-answer"_s, 60), .workDone = true, .tries = 4},
        {.name = "cut off in the body", .fault = cut(u"cut-body"_s, 5), .workDone = true},
        {.name = "too slow",
         .fault = {{u"fault"_s, u"delay"_s}, {u"ms"_s, tooSlow}},
         .workDone = true,
         .patience = shortPatience},
    };
    return all;
}

} // namespace kaban::tests
