#pragma once
// Purpose: which way up a JPEG says it is. Thread: any. Ownership: none. Shapes: EXIF's 1 … 8; 1 is "as stored".
// Errors: whatever is missing, cut off or contradictory is 1; hostile bytes are only ever read, within their bounds.

#include <QByteArrayView>

namespace kaban {

int exifOrientation(QByteArrayView jpeg);

} // namespace kaban
