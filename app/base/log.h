#pragma once
// Purpose: log categories of the product and the handler that writes every line, redacted, to standard error and the
// log file. Thread: any. Ownership: the handler owns its file until the program ends. Errors: a file that cannot be
// opened is reported by the return value. Rule: MSK-07, SEC-26 (no personal data in logs); REL-87 (bounded: the file is
// cut at 4 MiB, one older file is kept).

#include <QLoggingCategory>
#include <QString>

namespace kaban {

Q_DECLARE_LOGGING_CATEGORY(logDevice)  // readers, cameras: state changes and status words, never card data
Q_DECLARE_LOGGING_CATEGORY(logFlow)    // steps and outcomes, never values
Q_DECLARE_LOGGING_CATEGORY(logOutbox)  // item keys and states
Q_DECLARE_LOGGING_CATEGORY(logNetwork) // calls, status codes, times
Q_DECLARE_LOGGING_CATEGORY(logKiosk)   // start, stop, configuration, failures shown to people

/// Installs the handler, once per program; an empty path means standard error only. False when the file cannot be
/// written.
bool startLog(const QString& filePath);

/// The least of our categories that is written: debug, info or warning (log.level of kiosk.toml). Of others' categories
/// warnings only, whatever QT_LOGGING_RULES or a qtlogging.ini ask for: Qt's own debug lines hold what stands on the
/// screen (SEC-26, SEC-86).
void setLogLevel(const QString& level);

} // namespace kaban
