#pragma once
// Purpose: signing a person in by name, ID number and live pictures of the face, as the face step needs it: the
// authority compares and decides, the kiosk never does. Implemented by app/identity. Thread: the object lives in the
// session's thread; the network behind it does not. Ownership: by the composition root; the pictures are copied and
// overwritten as soon as they are on their way. Units: milliseconds. Errors: FaceVerdict; every question is answered
// exactly once with its ticket, never from inside ask(), or not at all after cancel(). After Matched the token lies
// where AuthorityPort finds it (TokenHolder); SignInPort::signOut() ends it. Rules: LOG-09, LOG-20 (a) and (c), LOG-24
// (three tries an identity and day, counted by the authority), LOG-25, SEC-20, SEC-81.

#include "app/base/secret.h"
#include "app/domain/application.h"

#include <QList>
#include <QObject>

namespace kaban {

struct FacePicture {
    SecretBytes jpeg;
    qint64 afterMilliseconds = 0; ///< since the first one
};

inline constexpr int fewestFacePictures = 3;
inline constexpr int mostFacePictures = 5;

struct FaceEvidence {
    SecretText name;
    SecretText idNumber;
    ConsentRecord consent; ///< to the use of the face, and of nothing else
    QList<FacePicture> pictures;
    QString smsChallenge{}; ///< of the mobile number that was proven; empty: the ID card was read
};

enum class FaceVerdict {
    Matched,
    NotMatched,      ///< not these three together; which one is not said (LOG-24)
    NoUsableFace,    ///< nothing to compare with; not counted
    TriesUsedUp,     ///< for this identity and today; nothing was compared
    MobileNotProven, ///< the code that was answered is too old; nothing was compared
    Offline,         ///< nothing of ours arrived
    Unavailable,     ///< busy, broken, late or not the agreed answer
};

class FaceSignInPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual quint64 ask(const FaceEvidence& evidence) = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    /// `triesLeft`: of this identity today; -1 where the authority did not say.
    void judged(quint64 ticket, kaban::FaceVerdict verdict, int triesLeft);
};

} // namespace kaban

Q_DECLARE_METATYPE(kaban::FaceVerdict)
