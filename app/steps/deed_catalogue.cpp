#include "app/steps/deed_catalogue.h"

#include "app/steps/card_answers.h"

namespace kaban {

using namespace Qt::StringLiterals;

FlowCatalogue deedCatalogue() {
    FlowCatalogue catalogue;
    catalogue.pages = {u"place_card"_s, u"check_data"_s, u"commitment"_s, u"confirm"_s,
                       u"busy"_s,       u"done"_s,       u"problem"_s};
    catalogue.shows = {u"plain"_s, u"name"_s,      u"id_number"_s,   u"address"_s,
                       u"sex"_s,   u"ethnicity"_s, u"valid_period"_s};
    const QStringList card = cardFields();
    catalogue.deeds.insert(u"read_card"_s,
                           {{u"read"_s, u"failed"_s, u"back"_s}, {u"place_card"_s}, {}, card, u"read"_s, true});
    catalogue.deeds.insert(u"confirm_card"_s, {{u"next"_s, u"back"_s}, {u"check_data"_s}, card, {}, {}, true});
    catalogue.deeds.insert(u"commitment"_s, {{u"submit"_s, u"back"_s, u"failed"_s},
                                             {u"commitment"_s},
                                             card + QStringList{u"consent"_s},
                                             {u"commitment"_s},
                                             u"submit"_s,
                                             true});
    catalogue.deeds.insert(u"confirm_submit"_s,
                           {{u"submit"_s, u"review"_s}, {u"confirm"_s}, {u"commitment"_s}, {}, {}, true});
    catalogue.deeds.insert(u"submit"_s, {{u"sealed"_s, u"failed"_s},
                                         {u"busy"_s},
                                         card + QStringList{u"commitment"_s},
                                         {u"item"_s},
                                         u"sealed"_s,
                                         false});
    catalogue.deeds.insert(u"end"_s, {{u"finish"_s}, {u"done"_s}, {u"item"_s}, {}, {}, true});
    catalogue.deeds.insert(u"problem"_s, {{u"retry"_s, u"leave"_s}, {u"problem"_s}, {}, {}, {}, true});
    // Where trying again could do harm: the application may be saved already (GEN-17).
    catalogue.deeds.insert(u"problem_final"_s, {{u"leave"_s}, {u"problem"_s}, {}, {}, {}, true});
    return catalogue;
}

} // namespace kaban
