// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Purpose: libpinyin for one question at a time. Thread: one. Ownership: owns context and instance. Errors: load()
// answers nothing when the data is not there. Rules: SEC-21: no user folder, nothing trained, nothing saved; every
// question begins with an empty instance.

#include "drivers/pinyin/request.h"

#include <memory>
#include <optional>

namespace kaban_pinyin {

class PinyinWords {
public:
    static std::unique_ptr<PinyinWords> load(const std::string& folder);
    ~PinyinWords();
    PinyinWords(const PinyinWords&) = delete;
    PinyinWords& operator=(const PinyinWords&) = delete;

    /// Best first, at most 1000; empty where the letters are no pinyin.
    std::vector<Word> wordsFor(const std::string& letters, const std::string& before);

private:
    class Private;
    explicit PinyinWords(std::unique_ptr<Private> made);

    std::unique_ptr<Private> d;
};

} // namespace kaban_pinyin
