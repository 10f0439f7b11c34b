#pragma once
// Purpose: signing in by a code on the screen (mock-up 02, LOG-26): the code, how long it lasts, what to do with the
// phone, which app. The code's place keeps its size in every phase. Thread: the screen's. Ownership: the window's.

#include "ui/pages/titled_page.h"
#include "ui/widgets/action_place.h"
#include "ui/widgets/countdown_ring.h"
#include "ui/widgets/numbered_hint.h"
#include "ui/widgets/qr_panel.h"
#include "ui/widgets/segmented_choice.h"

namespace kaban {

class SignInPage : public PageOf<SignInContent> {
    Q_OBJECT
public:
    SignInPage(const WidgetContext& context, QWidget* parent);

protected:
    void showThis(const SignInContent& content, const PageModel& model) override;

private:
    QWidget* makeCodeCard(QWidget* parent);
    QLayout* makeStatus(QWidget* parent);
    QLayout* makeApps();
    void arrange();
    void showStatus(const SignInContent& content);
    void showHints(const QList<SignInContent::Hint>& hints);

    QrPanel* panel_ = nullptr;
    CountdownRing* ring_ = nullptr;
    TextBlock* statusTitle_ = nullptr;
    TextBlock* statusSentence_ = nullptr;
    ActionPlace* renew_ = nullptr;
    QBoxLayout* hintsLayout_;
    QList<NumberedHint*> hints_;
    TextBlock* appsTitle_ = nullptr;
    SegmentedChoice* apps_ = nullptr;
};

} // namespace kaban
