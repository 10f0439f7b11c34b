#include "app/domain/person.h"

namespace kaban {

using namespace Qt::StringLiterals;

QString sexName(Sex sex) {
    switch (sex) {
    case Sex::Male:
        return u"male"_s;
    case Sex::Female:
        return u"female"_s;
    case Sex::Unstated:
        return u"unstated"_s;
    case Sex::Unknown:
        break;
    }
    return u"unknown"_s;
}

std::optional<Sex> sexFromCode(const QString& gbCode) {
    if (gbCode == u"0") {
        return Sex::Unknown;
    }
    if (gbCode == u"1") {
        return Sex::Male;
    }
    if (gbCode == u"2") {
        return Sex::Female;
    }
    if (gbCode == u"9") {
        return Sex::Unstated;
    }
    return std::nullopt;
}

} // namespace kaban
