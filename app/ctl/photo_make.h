#pragma once
// Purpose: `kabanctl photo make IN OUT.jpg [--json]`: the finished card photo, or the reasons why not. Exit: 0 made, 1
// refused (nothing is written), 2 bad usage or an IN that cannot be opened, 3 OUT cannot be written. JSON on one line:
// file, accepted, codes in order, measures (eyes and head in pixels of the photo; crop maps IN, as it stands upright,
// to the photo: x' = cosine·x − sine·y + shift_x, y' = sine·x + cosine·y + shift_y). Thread: main.

#include <QStringList>
#include <QTextStream>

namespace kaban::ctl {

int photoMake(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace kaban::ctl
