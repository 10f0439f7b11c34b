#include "tests/support/requires.h"

#include "tests/support/requirement_list.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

namespace kaban::tests {

using namespace Qt::StringLiterals;

namespace requires_detail {

QString programName() {
    return QFileInfo(QFileInfo(u"/proc/self/exe"_s).symLinkTarget()).fileName();
}

// One write per line with O_APPEND: a test that crashes right after a citation has still cited.
bool appendLine(const QString& folder, const QByteArray& line) {
    if (!QDir().mkpath(folder))
        return false;
    const QString name = u"%1-%2.tsv"_s.arg(programName()).arg(::getpid());
    const QByteArray path = QFile::encodeName(QDir(folder).filePath(name));
    const int descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return false;
    const bool written = ::write(descriptor, line.constData(), static_cast<size_t>(line.size())) == line.size();
    return ::close(descriptor) == 0 && written;
}

} // namespace requires_detail

void recordRequirement(const char* id, const char* file, int line) {
    const QString cited = QString::fromLatin1(id);
    if (!isKnownRequirement(cited)) {
        QTest::qFail(qPrintable(u"REQUIRES(\"%1\"): no such requirement in requirements.tsv"_s.arg(cited)), file, line);
        return;
    }
    const QString folder = qEnvironmentVariable("KABAN_REQUIREMENTS_DIR");
    if (folder.isEmpty())
        return;
    const char* const function = QTest::currentTestFunction();
    const QString citation =
        u"%1\t%2\t%3\n"_s.arg(cited, requires_detail::programName(), function ? QString::fromLatin1(function) : u"-"_s);
    if (!requires_detail::appendLine(folder, citation.toUtf8()))
        QTest::qFail(qPrintable(u"REQUIRES(\"%1\"): cannot write into %2"_s.arg(cited, folder)), file, line);
}

} // namespace kaban::tests
