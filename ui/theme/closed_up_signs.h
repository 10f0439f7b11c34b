#pragma once
// Purpose: where two full-width signs follow each other (”。 》，), the empty half between them goes, as in printed
// Chinese; Qt of Debian 12 cannot ask the font for it (feature "chws"). Thread: any; a pure function.

#include <QList>
#include <QString>

namespace kaban {

/// Positions of the signs whose right half is empty and that another sign follows.
QList<qsizetype> closedUpSigns(const QString& text);

} // namespace kaban
