#pragma once
// Purpose: the one label of the product. Text is plain for good: a stock label guesses rich text, loads a local image
// that a name mentions and hides what follows a tag (SEC-55, measured on Qt 6.4.2). No other file may make a QLabel.
// The accessible name is the text itself, so that "&" and markup are read as they are (SEC-56).
// Thread: the screen's. Ownership: its parent's; the theme outlives it.

#include "ui/theme/theme.h"

#include <QLabel>

namespace kaban {

class PlainLabel : public QLabel {
    Q_OBJECT
public:
    PlainLabel(const Theme& theme, TextRole role, const QColor& colour, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setColour(const QColor& colour);
    void setRole(TextRole role, FontWeight weight = FontWeight::OfRole);

    /// There is no way back to guessing.
    void setTextFormat(Qt::TextFormat) = delete;
    void setPixmap(const QPixmap&) = delete;
    void setMovie(QMovie*) = delete;
    void setPicture(const QPicture&) = delete;

protected:
    const Theme& theme() const { return theme_; }
    TextRole role() const { return role_; }
    const QColor& colour() const { return colour_; }

private:
    const Theme& theme_;
    TextRole role_;
    QColor colour_;
};

} // namespace kaban
