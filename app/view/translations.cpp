#include "app/view/translations.h"

#include <QCoreApplication>

namespace kaban {

using namespace Qt::StringLiterals;

Translations::~Translations() {
    QCoreApplication::removeTranslator(&chinese_);
    QCoreApplication::removeTranslator(&english_);
}

QStringList Translations::languages() {
    return {u"zh"_s, u"en"_s};
}

bool Translations::load(const QString& folder) {
    return chinese_.load(folder + u"/kaban_zh.qm"_s) && english_.load(folder + u"/kaban_en.qm"_s);
}

void Translations::use(const QString& language) {
    QCoreApplication::removeTranslator(&chinese_);
    QCoreApplication::removeTranslator(&english_);
    language_ = language == u"en" ? u"en"_s : u"zh"_s;
    QCoreApplication::installTranslator(language_ == u"en" ? &english_ : &chinese_);
}

bool Translations::has(const QString& language, const QString& textId) const {
    const QTranslator& translator = language == u"en" ? english_ : chinese_;
    return !translator.translate("", textId.toUtf8().constData()).isEmpty();
}

QString textOf(const QString& textId) {
    return textId.isEmpty() ? QString() : qtTrId(textId.toUtf8().constData());
}

} // namespace kaban
