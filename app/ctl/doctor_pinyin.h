#pragma once
// Purpose: whether the pinyin engine beside this program answers, for the doctor. Thread: main; waits some seconds at
// most. Ownership: its process ends with the question. Errors: in words.

#include <QString>

namespace kaban::ctl {

struct PinyinHealth {
    bool well = false;
    QString what;
    QString todo; ///< empty when well
};

PinyinHealth askPinyin();

} // namespace kaban::ctl
