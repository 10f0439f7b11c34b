#include "write_record.h"

#include <QDir>
#include <QFile>

namespace kaban::tests {

using namespace Qt::StringLiterals;

WriteRecord::WriteRecord(const QString& folder) : folder_(folder) {
    QDir().mkpath(folder_);
}

Variables WriteRecord::variables() const {
    return {{u"LD_PRELOAD"_s, QStringLiteral(KABAN_RECORDER)}, {u"KABAN_WRITE_RECORD"_s, folder_}};
}

QList<WriteEvent> WriteRecord::events() const {
    QList<WriteEvent> events = everything();
    events.removeIf([](const WriteEvent& event) { return event.verb == u"ended"; });
    return events;
}

QStringList WriteRecord::endings(const QString& program) const {
    QStringList endings;
    for (const WriteEvent& event : everything()) {
        if (event.verb == u"ended" && event.program == program) {
            endings.append(event.other);
        }
    }
    return endings;
}

QList<WriteEvent> WriteRecord::everything() const {
    QFile file(folder_ + u"/list"_s);
    QList<WriteEvent> events;
    if (!file.open(QIODevice::ReadOnly)) {
        return events;
    }
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QByteArrayList fields = line.split('\t');
        if (fields.size() == 5) {
            const auto text = [&](int at) { return QString::fromUtf8(QByteArray::fromPercentEncoding(fields[at])); };
            events.append({text(0), text(1), text(2), text(3), text(4)});
        }
    }
    return events;
}

QList<WrittenBytes> WriteRecord::bytes() const {
    QList<WrittenBytes> found;
    const QStringList names = QDir(folder_).entryList({u"written-*"_s}, QDir::Files);
    for (const QString& name : names) { // written-PROGRAM-DEVICE-INODE
        const qsizetype idAt = name.lastIndexOf(u'-', name.lastIndexOf(u'-') - 1) + 1;
        const qsizetype programAt = name.indexOf(u'-') + 1;
        found.append({name.mid(programAt, idAt - 1 - programAt), name.mid(idAt), folder_ + u'/' + name});
    }
    return found;
}

} // namespace kaban::tests
