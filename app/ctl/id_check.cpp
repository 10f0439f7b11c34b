#include "app/ctl/id_check.h"

#include "app/ctl/command.h"
#include "app/domain/beijing_time.h"
#include "app/domain/id_number.h"
#include "app/health/system_clock.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kaban::ctl {

using namespace Qt::StringLiterals;

int idCheck(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    const auto options = parseOptions(arguments, {}, {u"--json"_s});
    if (!options || options->positional.size() != 1) {
        err << (options ? u"Usage: kabanctl id check NUMBER [--json]"_s : options.error()) << '\n';
        return badUsage;
    }
    const auto number = parseIdNumber(options->positional.first(), beijingDate(SystemClock().wallMilliseconds()));
    QJsonObject answer{{u"valid"_s, number.has_value()}};
    if (number) {
        answer.insert(u"id_number"_s, number->text);
        answer.insert(u"birth_date"_s, number->birthDate.toString(Qt::ISODate));
        answer.insert(u"sex"_s, sexName(number->sex));
    } else {
        answer.insert(u"fault"_s, idNumberFaultName(number.error()));
    }
    if (options->has(u"--json"_s)) {
        out << QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact)) << '\n';
    } else if (number) {
        out << u"valid, born %1, %2"_s.arg(number->birthDate.toString(Qt::ISODate), sexName(number->sex)) << '\n';
    } else {
        out << u"not valid: %1"_s.arg(idNumberFaultName(number.error())) << '\n';
    }
    return number ? done : notSo;
}

} // namespace kaban::ctl
