#pragma once
// Purpose: the authority's verdict on pictures before the application is sent (PHO-18), asked for as soon as one is
// taken and kept with the answers until the picture is replaced. Only in a signed-in person's name; where it cannot be
// had the picture stands without one. Thread: the session's. Ownership: by the step. Units: none; every question ends
// by the port's own deadline. Errors: none: Unknown is an answer.

#include "app/steps/step.h"

namespace kaban {

class PictureCheck : public QObject {
    Q_OBJECT
public:
    enum class Verdict {
        Unknown, ///< not asked, or not to be had
        Asked,
        Accepted,
        Refused,
    };

    PictureCheck(const StepContext& context, QObject* parent);
    ~PictureCheck() override;

    /// The picture of the slot is a new one.
    void ask(const QString& slot);
    /// Whatever is awaited is not awaited any more: those pictures stand without a verdict.
    void giveUp();
    void stop();
    bool running() const { return !tickets_.isEmpty(); }

    Verdict verdict(const QString& slot) const;
    /// Of a refused one, as in the contract.
    QStringList reasons(const QString& slot) const { return refusalReasons(context_.answers, slot); }

    static bool refused(const Answers& answers, const QString& slot);
    static QStringList refusalReasons(const Answers& answers, const QString& slot);

Q_SIGNALS:
    void changed();

private:
    void take(quint64 ticket, const PictureVerdict& verdict);

    StepContext context_;
    QHash<quint64, QString> tickets_; ///< slots asked about
};

} // namespace kaban
