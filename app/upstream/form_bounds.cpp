#include "app/upstream/form_bounds.h"

#include "app/domain/foreign_text.h"
#include "app/upstream/code_text.h"

#include <QRegularExpression>

namespace kaban {

using namespace Qt::StringLiterals;

namespace form_bounds_detail {

constexpr qsizetype shortestAddress = 5;
constexpr qsizetype longestAddress = 100;
constexpr qsizetype mobileDigits = 11;
constexpr qsizetype longestLandline = 20; // of the form below; nothing longer is tried (SEC-67)

const QString landlineForm = u"(?:(?:010|02[0-9])-?[0-9]{8}|0[3-9][0-9]{2}-?[0-9]{7,8})(?:-[0-9]{1,6})?"_s;

} // namespace form_bounds_detail

bool isFormAddress(const QString& text) {
    const qsizetype length = characterCount(text);
    return length >= form_bounds_detail::shortestAddress && length <= form_bounds_detail::longestAddress;
}

bool isFormMobile(const QString& text) {
    return isDigits(text, form_bounds_detail::mobileDigits) && text[0] == u'1' && text[1] >= u'3';
}

bool isFormLandline(const QString& text) {
    static const QRegularExpression form(QRegularExpression::anchoredPattern(form_bounds_detail::landlineForm));
    return text.size() <= form_bounds_detail::longestLandline && form.match(text).hasMatch();
}

} // namespace kaban
