// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Purpose: one question of the protocol (README.md) as a value, and its answer as a line. Thread: any (pure). Units:
// bytes. Errors: `fault` names what is wrong; a line may hold any bytes at all (SEC-66 asks the same of every reader).

#include <string>
#include <string_view>
#include <vector>

namespace kaban_pinyin {

inline constexpr std::size_t longestLine = 256;
inline constexpr std::size_t mostLetters = 64;
inline constexpr std::size_t longestBefore = 64;

struct Request {
    std::string number = "0"; ///< as it came; goes back with the answer
    std::string letters;
    std::string before;
    std::string fault; ///< empty: a good question
};

struct Word {
    std::string text;
    std::size_t used = 0; ///< letters from the left
};

/// `line` without its line feed.
Request parseRequest(std::string_view line);
/// With the line feed.
std::string answerLine(const Request& request, const std::vector<Word>& words);
/// For a faulty request.
std::string errorLine(const Request& request);

/// Whole UTF-8 without control characters, overlong forms and surrogates.
bool isText(std::string_view bytes);

} // namespace kaban_pinyin
