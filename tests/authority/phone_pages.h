// The pages a phone shows during a sign-in, as HTML in Chinese.
// Pure functions; any thread. Everything that comes from a request is escaped.
#pragma once

#include <string>

#include "tests/authority/device_grants.h"
#include "tests/authority/exchange.h"
#include "tests/authority/people.h"

namespace kaban::authority {

void answerPhonePage(Exchange& exchange, int status, const std::string& title, const std::string& body);
/// Where the code is typed by hand.
std::string codeEntryBody();
/// Who asks, who holds the phone, confirm or refuse.
std::string decisionBody(const DeviceGrant& grant, const std::string& branch, const People& people);
/// A few words and nothing to do.
std::string noticeBody(const std::string& heading, const std::string& text);

} // namespace kaban::authority
