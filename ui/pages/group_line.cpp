#include "ui/pages/group_line.h"
#include "ui/widgets/widget_role.h"

namespace kaban {

namespace group_line {

constexpr int gap = 16;
constexpr int dividerHeight = 32;

} // namespace group_line

GroupLine::GroupLine(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      title_(new TextBlock(theme, TextRole::Lead, theme.colours().ink, this)),
      more_(new TextBlock(theme, TextRole::Body, theme.colours().ink2, this)) {
    title_->setRole(TextRole::Lead, FontWeight::Bold);
    giveRole(title_, QAccessible::Heading);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GroupLine::setWords(const QString& title, const QString& more) {
    if (title == title_->text() && more == more_->text())
        return;
    title_->setText(title);
    more_->setTextOrHide(more);
    updateGeometry();
    place();
    update();
}

bool GroupLine::fitsOneLine(int width) const {
    return title_->sizeHint().width() + 2 * group_line::gap + more_->sizeHint().width() <= width;
}

int GroupLine::heightForWidth(int width) const {
    return fitsOneLine(width) ? title_->heightForWidth(width)
                              : title_->heightForWidth(width) + more_->heightForWidth(width);
}

QSize GroupLine::sizeHint() const {
    return {title_->sizeHint().width() + 2 * group_line::gap + more_->sizeHint().width(), title_->sizeHint().height()};
}

void GroupLine::resizeEvent(QResizeEvent*) {
    place();
}

void GroupLine::place() {
    const int titleHeight = title_->heightForWidth(width());
    if (!fitsOneLine(width())) {
        title_->setGeometry(0, 0, width(), titleHeight);
        more_->setGeometry(0, titleHeight, width(), more_->heightForWidth(width()));
        return;
    }
    const int titleWidth = title_->sizeHint().width();
    const int moreLeft = titleWidth + 2 * group_line::gap;
    title_->setGeometry(0, 0, titleWidth, titleHeight);
    const int moreHeight = more_->heightForWidth(width() - moreLeft);
    more_->setGeometry(moreLeft, (titleHeight - moreHeight) / 2, width() - moreLeft, moreHeight);
}

void GroupLine::paintEvent(QPaintEvent*) {
    if (!fitsOneLine(width()) || more_->text().isEmpty())
        return;
    const int left = title_->width() + group_line::gap;
    const int top = (height() - group_line::dividerHeight) / 2;
    const QRect divider(left, top, theme_.measures().stroke, group_line::dividerHeight);
    QPainter(this).fillRect(divider, theme_.colours().lineStrong);
}

} // namespace kaban
