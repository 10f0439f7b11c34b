#pragma once
// Purpose: makes the words of a PDF what they were before they became glyphs, for those who search or read it aloud.
// The library tells a glyph's character from the font alone and takes the lowest: where a character shares its glyph
// with a radical, 行 reads as U+2F8F. Thread: a worker with an application object (fonts). Ownership: by value. Shapes:
// only the tables of the letters change, and not in length. Errors: none; what it does not know stays as it is.

#include <QByteArray>
#include <QFont>
#include <QString>

namespace kaban::drivers {

/// `text` is all that was written with `font`.
QByteArray withReadableText(QByteArray pdf, const QString& text, const QFont& font);

} // namespace kaban::drivers
