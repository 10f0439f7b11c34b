#include "app/ctl/command.h"

namespace kaban::ctl {

using namespace Qt::StringLiterals;

Result<Options, QString> parseOptions(const QStringList& arguments, const QStringList& valueOptions,
                                      const QStringList& flagOptions) {
    Options options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const QString name = argument.section(u'=', 0, 0);
        if (!argument.startsWith(u"--"_s)) {
            options.positional.append(argument);
        } else if (flagOptions.contains(argument)) {
            options.flags.append(argument);
        } else if (valueOptions.contains(name)) {
            const bool joined = argument.contains(u'=');
            if (!joined && i + 1 >= arguments.size()) {
                return failure(u"%1 needs a value"_s.arg(name));
            }
            options.values.insert(name, joined ? argument.section(u'=', 1) : arguments[++i]);
        } else {
            return failure(u"“%1” is not known"_s.arg(argument));
        }
    }
    return options;
}

} // namespace kaban::ctl
