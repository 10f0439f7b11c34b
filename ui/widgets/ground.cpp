#include "ui/widgets/ground.h"

#include <QStyle>

namespace kaban {
using namespace Qt::StringLiterals;

namespace ground_names {

QString of(Ground ground) {
    switch (ground) {
    case Ground::Paper:
        return u"paper"_s;
    case Ground::Sky:
        return u"sky"_s;
    case Ground::Bar:
        return u"bar"_s;
    case Ground::Card:
        return u"card"_s;
    case Ground::Summary:
        return u"summary"_s;
    case Ground::Plate:
        return u"plate"_s;
    case Ground::Side:
        return u"side"_s;
    case Ground::Sheet:
        return u"sheet"_s;
    case Ground::Actions:
        return u"actions"_s;
    case Ground::Row:
        return u"row"_s;
    case Ground::NoteInfo:
        return u"note-info"_s;
    case Ground::NoteWarn:
        return u"note-warn"_s;
    case Ground::NoteDanger:
        return u"note-danger"_s;
    case Ground::NoteOk:
        return u"note-ok"_s;
    }
    return {};
}

} // namespace ground_names

void setGround(QWidget* widget, Ground ground) {
    const QString name = ground_names::of(ground);
    if (widget->property("ground").toString() == name)
        return;
    widget->setAttribute(Qt::WA_StyledBackground);
    widget->setProperty("ground", name);
    // Style sheets look at properties only when a widget is polished.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace kaban
