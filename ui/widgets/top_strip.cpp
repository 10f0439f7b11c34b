#include "ui/widgets/top_strip.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/logo_mark.h"

#include <QHBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace top_strip {

constexpr int brandGap = 16;
constexpr int brandSpacing = 4;
constexpr int dividerGap = 24;
constexpr int dividerHeight = 44;
constexpr int statusGap = 12;
constexpr int iconSize = 32;

/// A thin line that is not a QFrame: the style sheet gives frames a look of their own.
QWidget* divider(const Theme& theme, QWidget* parent) {
    auto* line = new QWidget(parent);
    line->setFixedSize(theme.measures().stroke, dividerHeight);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, theme.colours().line);
    line->setPalette(palette);
    line->setAutoFillBackground(true);
    return line;
}

/// "Application in Person (本人申领)": the name says it without what stands behind it.
QString withoutBrackets(const QString& name) {
    const qsizetype at = name.indexOf(u" ("_s);
    return at > 0 && name.endsWith(u')') ? name.left(at) : name;
}

} // namespace top_strip

TopStrip::TopStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      mark_(new LogoMark(theme, this)),
      brand_(new PlainLabel(theme, TextRole::Brand, theme.colours().ink, this)),
      divider_(top_strip::divider(theme, this)),
      place_(new TextBlock(theme, TextRole::Label, theme.colours().ink2, this)),
      networkIcon_(new IconBadge(theme, this)),
      network_(new TextBlock(theme, TextRole::Caption, theme.colours().ink2, this)),
      clock_(new TextBlock(theme, TextRole::Caption, theme.colours().ink2, this)) {
    setFixedHeight(theme.measures().topStrip);
    QFont spaced = brand_->font();
    spaced.setLetterSpacing(QFont::AbsoluteSpacing, top_strip::brandSpacing);
    brand_->setFont(spaced);
    for (TextBlock* text : {place_, network_, clock_})
        text->setWraps(false);
    layOut();
    setOnSky(false);
}

void TopStrip::layOut() {
    const int gutter = theme_.measures().gutter;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gutter, 0, gutter, 0);
    layout->setSpacing(0);
    layout->addWidget(mark_, 0, Qt::AlignVCenter);
    layout->addSpacing(top_strip::brandGap);
    layout->addWidget(brand_, 0, Qt::AlignVCenter);
    layout->addSpacing(top_strip::dividerGap);
    layout->addWidget(divider_, 0, Qt::AlignVCenter);
    layout->addSpacing(top_strip::dividerGap);
    layout->addWidget(place_, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    layout->addSpacing(top_strip::dividerGap);
    layout->addWidget(networkIcon_, 0, Qt::AlignVCenter);
    layout->addSpacing(top_strip::statusGap);
    layout->addWidget(network_, 0, Qt::AlignVCenter);
    layout->addSpacing(top_strip::dividerGap);
    layout->addWidget(clock_, 0, Qt::AlignVCenter);
}

void TopStrip::setBrandless() {
    brandless_ = true;
    for (QWidget* part : {static_cast<QWidget*>(mark_), static_cast<QWidget*>(brand_), divider_})
        part->hide();
    for (int i : {5, 3, 1})
        delete layout()->takeAt(i); // the gaps around them
    setGround(this, Ground::Paper);
}

void TopStrip::setOnSky(bool sky) {
    setGround(this, sky && !brandless_ ? Ground::Sky : Ground::Paper);
}

void TopStrip::setStrip(const StripData& strip) {
    if (strip == strip_)
        return; // every second it is told anew, and what follows lays out the whole screen
    strip_ = strip;
    const Colours& colours = theme_.colours();
    const QColor state = strip.online ? colours.ink2 : colours.warn;
    brand_->setText(strip.brand);
    divider_->setVisible(!brandless_ && !strip.place.isEmpty());
    networkIcon_->setLook(
        {strip.online ? u"wifi"_s : u"wifi-off"_s, {}, state, top_strip::iconSize, top_strip::iconSize, 0});
    networkIcon_->setVisible(!strip.networkText.isEmpty());
    network_->setColour(state);
    network_->setTextOrHide(strip.networkText);
    clock_->setTextOrHide(strip.clockText);
    clock_->setAccessibleDescription(qtTrId("strip.clock"));
    fitPlace();
}

void TopStrip::resizeEvent(QResizeEvent*) {
    fitPlace();
}

/// Bank names grow long and large letters need room: then what stands in brackets is left away, then there are two
/// lines of small ones, and what is longer than those is shortened; the strip never pushes the network state off the
/// screen. The whole name stays the accessible one.
void TopStrip::fitPlace() {
    place_->setText(QString());
    place_->setFixedWidth(0);
    const int room = std::max(0, width() - layout()->minimumSize().width());
    for (const QString& text : {strip_.place, top_strip::withoutBrackets(strip_.place)}) {
        for (const TextRole role : {TextRole::Label, TextRole::Caption}) {
            const int oneLine = TextFlow::naturalWidth(text, theme_.font(role));
            if (oneLine <= room) {
                showPlace(text, role, oneLine, false);
                return;
            }
        }
    }
    place_->setRole(TextRole::Caption);
    showPlace(shortened(room), TextRole::Caption, room, true);
}

void TopStrip::showPlace(const QString& text, TextRole role, int width, bool wraps) {
    place_->setRole(role);
    place_->setWraps(wraps);
    place_->setFixedWidth(width);
    place_->setText(text);
    place_->setAccessibleName(strip_.place);
}

QString TopStrip::shortened(int room) const {
    QString text = strip_.place;
    for (qsizetype length = text.size(); length > 0; --length) {
        TextFlow lines(text, place_->font(), theme_.line(TextRole::Caption));
        lines.layOut(room);
        if (lines.lineCount() <= 2)
            return text;
        text = strip_.place.left(length - 1) + u'…';
    }
    return {};
}

} // namespace kaban
