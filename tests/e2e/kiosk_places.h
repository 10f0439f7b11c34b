#pragma once
// Purpose: the places a kiosk may write to, as data: whatever a session writes elsewhere fails the test until somebody
// has added the place here and said what it holds (SEC-27). Thread: any (constant data). Errors: null for an unknown
// place.

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace kaban::tests {

struct KioskPlace {
    enum class Use {
        Expected, ///< every session writes here
        Possible,
    };
    enum class Content {
        Searched, ///< written by the kiosk: holds nobody's data
        Apart,    ///< the sandbox's own, the walkthrough's pictures, a device: may hold them
    };
    QString what;
    QRegularExpression program;
    QRegularExpression path; ///< "~" is the folder of the walk
    Content content = Content::Searched;
    Use use = Use::Possible;
};

const QList<KioskPlace>& kioskPlaces();
/// Null: nobody may write there. The folder of the walk is already "~".
const KioskPlace* kioskPlace(const QString& program, const QString& path);

} // namespace kaban::tests
