#pragma once
// Purpose: what the commands of kabanctl share: exit codes and the reading of options. Results go to standard output,
// messages to standard error. Thread: main. Errors: parseOptions() gives a sentence; the command then exits with
// badUsage.

#include "app/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace kaban::ctl {

inline constexpr int done = 0;
inline constexpr int notSo = 1;         ///< the thing asked about is not so
inline constexpr int badUsage = 2;      ///< or a bad configuration
inline constexpr int deviceFailure = 3; ///< device or network

struct Options {
    QStringList positional;
    QHash<QString, QString> values; ///< "--name" → value
    QStringList flags;

    bool has(const QString& flag) const { return flags.contains(flag); }
};

Result<Options, QString> parseOptions(const QStringList& arguments, const QStringList& valueOptions,
                                      const QStringList& flagOptions);

} // namespace kaban::ctl
