#pragma once
// Purpose: how the buttons of one row share its width: fixed ones keep theirs, the others get equal parts but never
// less than they need; when all together need more than there is, each gives up room in proportion. Pure arithmetic.
// Thread: any. Units: pixels. Shapes: one entry per button, left to right; the answer has the same order and fills the
// room exactly when a growing button exists or room is short.

#include <QList>

namespace kaban {

struct WidthWish {
    int natural = 0; ///< comfortable
    int compact = 0; ///< the least
    bool grows = true;
};

QList<int> distributeWidths(int room, const QList<WidthWish>& wishes);

} // namespace kaban
