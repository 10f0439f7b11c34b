#pragma once
// Purpose: services, texts, lists and languages compiled into the program, loaded and checked once at start.
// Thread: start-up. Ownership: by value; the translations by the caller. Errors: a sentence naming the file; the
// program ends with 2.

#include "app/base/result.h"
#include "app/domain/code_list.h"
#include "app/domain/legal_text.h"
#include "app/domain/pinyin_initials.h"
#include "app/flow/service_definition.h"
#include "app/vision/photo_profile.h"

#include <QHash>
#include <QList>
#include <QString>

namespace kaban {

struct ProductData {
    QList<ServiceDefinition> services;
    QList<LegalText> legalTexts;
    QHash<QString, CodeList> codeLists; ///< by id
    PinyinInitials initials;
    PhotoProfile photoProfile;
};

Result<ProductData, QString> loadProductData();

} // namespace kaban
