#include "tests/ui/page_checks.h"

#include "tests/ui/drawn_text.h"
#include "ui/theme/token_table.h"
#include "ui/widgets/camera_view.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/scroll_view.h"
#include "ui/widgets/tap_button.h"

#include <QRegularExpression>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace page_checks {

constexpr int leastLetters = 24;
constexpr int leastTarget = 88;
constexpr int leastBetween = 8;
constexpr int leastTargetsOfAPage = 5; // those of the assist bar where nothing has to move down
constexpr int leastTextsOfAPage = 6;   // and their words
constexpr int leastColoursOfAPage = 3; // paper, ink and call; in high contrast the bar is the paper
constexpr int inkOverhang = 2;         // strokes may reach over their box by a little

QString nameOf(const QWidget* widget) {
    return u"%1 %2 \"%3\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                 widget->accessibleName());
}

template <class Widget = QWidget>
QList<Widget*> visible(FrameOnScreen& screen) {
    QList<Widget*> all;
    for (Widget* widget : screen.frame().findChildren<Widget*>()) {
        if (widget->isVisible())
            all += widget;
    }
    return all;
}

struct Painted {
    QWidget* widget;
    Painting painting;
};

QList<Painted> everythingPainted(FrameOnScreen& screen) {
    QList<Painted> all;
    for (QWidget* widget : visible(screen))
        all.append({widget, paintingOf(*widget)});
    return all;
}

QSet<QRgb> coloursOf(const Theme& theme) {
    QSet<QRgb> colours;
    for (const ColourName& name : colourNames())
        colours.insert((theme.colours().*name.member).rgb());
    return colours;
}

QSet<int> sizesOf(const Theme& theme) {
    QSet<int> sizes;
    for (const TypeName& name : typeNames())
        sizes.insert(theme.tokens().style(name.role).size);
    return sizes;
}

/// The part of an ancestor chain that may be hidden on purpose: content of a scroll view.
bool scrolls(const QWidget* widget) {
    return qobject_cast<const ScrollView*>(widget) ||
           (widget->parentWidget() && qobject_cast<const ScrollView*>(widget->parentWidget()));
}

bool insideParents(const QWidget* widget, const QWidget* frame) {
    QRect place = widget->rect();
    for (const QWidget* at = widget; at != frame; at = at->parentWidget()) {
        place.moveTopLeft(at->mapToParent(place.topLeft()));
        const QWidget* parent = at->parentWidget();
        if (scrolls(parent))
            return true;
        if (!parent->rect().contains(place))
            return false;
    }
    return true;
}

/// A place that nothing was put into, or the id of a text that nobody has written.
bool unfinished(const QString& text) {
    static const QRegularExpression hole(u"%L?[1-9]"_s);
    static const QRegularExpression id(u"^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+$"_s);
    return hole.match(text).hasMatch() || id.match(text.trimmed()).hasMatch();
}

void judgeText(const QWidget* widget, const DrawnText& drawn, QStringList& faults) {
    const QString who = nameOf(widget);
    if (drawn.pixelSize < leastLetters)
        faults += u"%1 writes at %2: %3"_s.arg(who).arg(drawn.pixelSize).arg(drawn.text);
    const QRectF room = QRectF(widget->rect()).adjusted(-inkOverhang, -inkOverhang, inkOverhang, inkOverhang);
    if (!room.contains(drawn.box))
        faults += u"%1 cuts off %2"_s.arg(who, drawn.text);
    if (unfinished(drawn.text))
        faults += u"%1 is not finished: %2"_s.arg(who, drawn.text);
    // Who shortens a text leaves the whole one to the screen reader.
    const QString whole = widget->accessibleName();
    if (drawn.text == u"…" || (drawn.text.endsWith(u'…') && !whole.isEmpty() && !whole.contains(u'…')))
        faults += u"%1 shortens %2"_s.arg(who, drawn.text);
}

QStringList tokenFaults(const Theme& theme, const QList<Painted>& all) {
    const QSet<QRgb> allowed = coloursOf(theme);
    const QSet<int> sizes = sizesOf(theme);
    QStringList faults;
    QSet<QRgb> seen;
    for (const Painted& one : all) {
        for (const QRgb colour : one.painting.colours) {
            if (!allowed.contains(colour))
                faults += u"%1 paints %2"_s.arg(nameOf(one.widget), QColor(colour).name());
        }
        seen += one.painting.colours;
        for (const DrawnText& drawn : one.painting.texts) {
            if (!sizes.contains(drawn.pixelSize))
                faults += u"%1 writes at %2, which is no token"_s.arg(nameOf(one.widget)).arg(drawn.pixelSize);
        }
    }
    if (seen.size() < leastColoursOfAPage)
        faults += u"there are only %1 colours"_s.arg(seen.size());
    return faults;
}

/// Of one widget; widgets lie over one another only where a question stands over the page.
void judgeNeighbours(const Painted& one, QStringList& faults) {
    const QList<DrawnText>& texts = one.painting.texts;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype other = i + 1; other < texts.size(); ++other) {
            const QRectF shared = texts[i].box & texts[other].box;
            if (shared.width() > inkOverhang && shared.height() > inkOverhang)
                faults += u"%1 writes %2 over %3"_s.arg(nameOf(one.widget), texts[other].text, texts[i].text);
        }
    }
}

/// What a widget says as a whole; empty where that is not one text.
QString wholeText(const QWidget* widget) {
    if (const auto* button = qobject_cast<const TapButton*>(widget))
        return button->label();
    return widget->property("text").toString();
}

/// Lines of one text: the end of one and the start of the next are two words, or the first is whole.
void judgeWords(const Painted& one, QStringList& faults) {
    static const QRegularExpression lastWord(u"[A-Za-z]+$"_s);
    static const QRegularExpression firstWord(u"^[A-Za-z]+"_s);
    const QString whole = wholeText(one.widget);
    const QList<DrawnText>& texts = one.painting.texts;
    for (qsizetype i = 1; i < texts.size(); ++i) {
        const QString end = lastWord.match(texts[i - 1].text).captured();
        const QString start = firstWord.match(texts[i].text).captured();
        const bool nextLine = texts[i].box.top() >= texts[i - 1].box.bottom();
        if (nextLine && !end.isEmpty() && !start.isEmpty() && whole.contains(end + start))
            faults += u"%1 breaks %2|%3"_s.arg(nameOf(one.widget), end, start);
    }
}

QStringList textFaults(const QWidget* frame, const QList<Painted>& all) {
    QStringList faults;
    qsizetype texts = 0;
    for (const Painted& one : all) {
        for (const DrawnText& drawn : one.painting.texts)
            judgeText(one.widget, drawn, faults);
        judgeNeighbours(one, faults);
        judgeWords(one, faults);
        if (!one.painting.texts.isEmpty() && !insideParents(one.widget, frame))
            faults += nameOf(one.widget) + u" stands outside of its place"_s;
        texts += one.painting.texts.size();
    }
    if (texts < leastTextsOfAPage)
        faults += u"there are only %1 texts"_s.arg(texts);
    return faults;
}

} // namespace page_checks

bool nearTo(const QRect& is, const QRect& wanted) {
    return std::abs(is.left() - wanted.left()) <= placeTolerance &&
           std::abs(is.top() - wanted.top()) <= placeTolerance &&
           std::abs(is.width() - wanted.width()) <= placeTolerance &&
           std::abs(is.height() - wanted.height()) <= placeTolerance;
}

QString told(const QRect& rect) {
    return u"%1,%2 %3x%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

QStringList tokenFaults(FrameOnScreen& screen) {
    return page_checks::tokenFaults(screen.theme(), page_checks::everythingPainted(screen));
}

QStringList textFaults(FrameOnScreen& screen) {
    return page_checks::textFaults(&screen.frame(), page_checks::everythingPainted(screen));
}

QStringList targetFaults(FrameOnScreen& screen) {
    using namespace page_checks;
    const QList<TapButton*> targets = visible<TapButton>(screen);
    QStringList faults;
    for (const TapButton* target : targets) {
        const QString who = nameOf(target);
        if (target->width() < leastTarget || target->height() < leastTarget)
            faults += u"%1 is only %2"_s.arg(who, told(target->geometry()));
        if (!insideParents(target, &screen.frame()))
            faults += who + u" stands outside of its place"_s;
        for (const TapButton* other : targets) {
            // Siblings only: a question lies over the page on purpose.
            if (other == target || other->parentWidget() != target->parentWidget())
                continue;
            const QMargins between(leastBetween, leastBetween, leastBetween, leastBetween);
            if (target->geometry().marginsAdded(between).intersects(other->geometry()))
                faults += u"%1 is too near to %2"_s.arg(who, nameOf(other));
        }
    }
    if (targets.size() < leastTargetsOfAPage)
        faults += u"there are only %1 targets"_s.arg(targets.size());
    return faults;
}

QStringList pictureFaults(FrameOnScreen& screen, const PageModel& page) {
    QStringList faults;
    const bool covered = page.editor || page.confirm || page.timeout || page.enlarged;
    const CameraContent* camera = std::get_if<CameraContent>(&page.content);
    if (const auto* face = std::get_if<FaceCheckContent>(&page.content))
        camera = face->cameraShown ? &face->camera : nullptr;
    const auto* view = screen.frame().findChild<CameraView*>();
    if (covered || !camera || camera->phase == CameraContent::Phase::Unwanted)
        return faults;
    if (!view || !view->isVisible())
        return {u"there is no picture"_s};
    QRect seen = view->rect();
    for (const QWidget* at = view; at != &screen.frame(); at = at->parentWidget())
        seen = at->parentWidget()->rect() & QRect(at->mapToParent(seen.topLeft()), seen.size());
    if (seen.size() != view->size())
        faults += u"of the picture, %1, only %2 is in view"_s.arg(page_checks::nameOf(view), told(seen));
    return faults;
}

QStringList stateFaults(FrameOnScreen& screen, const PageModel& page) {
    QStringList faults;
    const bool goesOn = std::any_of(page.actions.begin(), page.actions.end(), [](const ActionModel& action) {
        return action.kind == ActionModel::Kind::Primary && action.enabled;
    });
    for (const CheckRow* row : page_checks::visible<CheckRow>(screen)) {
        if (goesOn && row->isChecked() && !row->isEnabled())
            faults += u"%1 is ticked and off, but the page goes on"_s.arg(page_checks::nameOf(row));
    }
    return faults;
}

/// Whether they are neighbours or not: what can be tapped lies under nothing else that can.
QStringList coverFaults(FrameOnScreen& screen) {
    QStringList faults;
    for (TapButton* target : page_checks::visible<TapButton>(screen)) {
        const QWidget* parent = target->parentWidget();
        if (parent == &screen.frame())
            continue; // the layers over the page
        for (const QObject* child : parent->children()) {
            const auto* other = qobject_cast<const QWidget*>(child);
            if (!other || other == target || !other->isVisible() || qobject_cast<const TapButton*>(other))
                continue;
            const QList<TapButton*> inside = other->findChildren<TapButton*>();
            const bool meets = std::any_of(inside.begin(), inside.end(), [&](const TapButton* one) {
                const QRect place(one->mapTo(parent, QPoint()), one->size());
                return one->isVisible() && place.intersects(target->geometry());
            });
            if (meets)
                faults += u"%1 lies over %2"_s.arg(page_checks::nameOf(other), page_checks::nameOf(target));
        }
    }
    return faults;
}

QStringList scrollFaults(FrameOnScreen& screen) {
    const bool portrait = screen.theme().form() == FormFactor::Portrait;
    return portrait && screen.find("column.page_down") ? QStringList{u"the page has to be scrolled"_s} : QStringList();
}

QStringList pageFaults(FrameOnScreen& screen, const PageModel& page, const QString& name) {
    const QList<page_checks::Painted> painted = page_checks::everythingPainted(screen);
    QStringList faults = zoneFaults(screen, page) + page_checks::tokenFaults(screen.theme(), painted) +
                         page_checks::textFaults(&screen.frame(), painted) + targetFaults(screen) +
                         coverFaults(screen) + pictureFaults(screen, page) + stateFaults(screen, page);
    for (QString& fault : faults)
        fault.prepend(name + u": "_s);
    return faults;
}

} // namespace kaban::tests
