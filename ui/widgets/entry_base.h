#pragma once
// Purpose: what every line that shows typed text is to assistive tools: an entry with a name, its text, and how much of
// it there is; one that shows no characters is a password entry and gives out discs. It takes no input itself: keys
// hand back ids. Thread: the screen's. Ownership: its parent's; it keeps what is heard for as long as it is shown
// (MSK-05).

#include <QWidget>

namespace kaban {

class EntryBase : public QWidget {
    Q_OBJECT
public:
    explicit EntryBase(QWidget* parent = nullptr);

    const QString& heardText() const { return text_; }
    bool heardMasked() const { return masked_; }

protected:
    /// `masked`: `text` stands for what was typed, sign by sign, and is not it.
    void setHeard(const QString& name, const QString& text, bool masked = false);

private:
    QString text_;
    bool masked_ = false;
};

} // namespace kaban
