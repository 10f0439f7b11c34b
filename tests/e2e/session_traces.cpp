#include "session_traces.h"

#include "kiosk_places.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

#include <algorithm>

namespace kaban::tests {

using namespace Qt::StringLiterals;

namespace session_traces {

QStringList filesBelow(const QString& folder) {
    QStringList files;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (entries.fileInfo().isSymLink() || !entries.fileInfo().isDir()) {
            files.append(path);
        }
    }
    return files;
}

/// A file that never had a name, or a device: there is nothing to find again.
bool leavesNothing(const QString& path) {
    return path.endsWith(u" (deleted)") || path.startsWith(u"/dev/");
}

bool isThere(const QString& path) {
    const QFileInfo entry(path);
    return entry.exists() || entry.isSymLink();
}

} // namespace session_traces

using namespace session_traces;

SessionTraces::SessionTraces(const QString& folder, const WriteRecord& record)
    : folder_(QFileInfo(folder).canonicalFilePath()),
      record_(record),
      events_(record.events()),
      there_(filesBelow(folder_)) {}

QString SessionTraces::shown(const QString& path) const {
    return path == folder_ || path.startsWith(folder_ + u'/') ? u'~' + path.mid(folder_.size()) : path;
}

bool SessionTraces::apart(const QString& program, const QString& path) const {
    const KioskPlace* place = kioskPlace(program, shown(path));
    return place != nullptr && place->content == KioskPlace::Content::Apart;
}

QStringList SessionTraces::strangePlaces() const {
    QStringList strange;
    for (const WriteEvent& event : events_) {
        if (kioskPlace(event.program, shown(event.path)) == nullptr) {
            strange.append(u"%1 %2 %3"_s.arg(event.program, event.verb, shown(event.path)));
        }
    }
    return strange;
}

QStringList SessionTraces::missingPlaces() const {
    QStringList missing;
    for (const KioskPlace& place : kioskPlaces()) {
        const bool written = std::any_of(events_.begin(), events_.end(), [&](const WriteEvent& event) {
            return place.program.match(event.program).hasMatch() && place.path.match(shown(event.path)).hasMatch();
        });
        if (place.use == KioskPlace::Use::Expected && !written) {
            missing.append(place.what + u": "_s + place.path.pattern());
        }
    }
    return missing;
}

QStringList SessionTraces::unexplained() const {
    QSet<QString> written, went;
    QSet<QPair<QString, QString>> opened;
    for (const WriteEvent& event : events_) {
        (event.verb == u"removed" || event.verb == u"moved" ? went : written).insert(event.path);
        opened.insert({event.program, event.id});
    }
    QStringList sentences;
    for (const QString& path : there_) {
        if (!written.contains(path)) {
            sentences.append(u"nobody was seen writing "_s + shown(path));
        }
    }
    for (const QString& path : written) {
        if (!leavesNothing(path) && !isThere(path) && !went.contains(path)) {
            sentences.append(u"nobody was seen removing "_s + shown(path));
        }
    }
    for (const WrittenBytes& bytes : record_.bytes()) {
        if (!opened.contains({bytes.program, bytes.id})) {
            sentences.append(u"%1 wrote to a file nobody was seen opening: %2"_s.arg(bytes.program, bytes.id));
        }
    }
    return sentences;
}

QStringList SessionTraces::marked(const TraceSearch& search) const {
    QStringList found;
    searchNames(search, found);
    searchFiles(search, found);
    searchKept(search, found);
    return found;
}

void SessionTraces::searchNames(const TraceSearch& search, QStringList& found) const {
    for (const WriteEvent& event : events_) {
        for (const QString& mark : search.in(shown(event.path).toUtf8()) + search.in(shown(event.other).toUtf8())) {
            found.append(u"the name %1: %2"_s.arg(shown(event.path), mark));
        }
    }
}

/// What is there now: all that was written, and all that lies in the folder, whoever wrote it.
void SessionTraces::searchFiles(const TraceSearch& search, QStringList& found) const {
    QHash<QString, QString> programs;
    for (const QString& path : there_) {
        programs.insert(path, u"kaban"_s);
    }
    for (const WriteEvent& event : events_) {
        programs.insert(event.path, event.program);
    }
    for (auto it = programs.begin(); it != programs.end(); ++it) {
        if (!apart(it.value(), it.key()) && QFileInfo(it.key()).isFile()) {
            for (const QString& mark : search.inFile(it.key())) {
                found.append(u"%1: %2"_s.arg(shown(it.key()), mark));
            }
        }
    }
}

/// What was there: removed, replaced, overwritten.
void SessionTraces::searchKept(const TraceSearch& search, QStringList& found) const {
    const auto look = [&](const QString& file, const QString& path) {
        for (const QString& mark : search.inFile(file)) {
            found.append(u"once in %1: %2"_s.arg(shown(path), mark));
        }
    };
    for (const WriteEvent& event : events_) {
        if (event.verb == u"removed" && event.other != u"-" && !apart(event.program, event.path)) {
            look(record_.pathOf(event.other), event.path);
        }
    }
    for (const WrittenBytes& bytes : record_.bytes()) {
        const auto opening = std::find_if(events_.begin(), events_.end(), [&](const WriteEvent& event) {
            return event.id == bytes.id && event.program == bytes.program && !apart(event.program, event.path);
        });
        if (opening != events_.end()) {
            look(bytes.file, opening->path);
        }
    }
}

} // namespace kaban::tests
